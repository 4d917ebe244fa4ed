"""Leave out what a candidate noted twice: a phrase whose words stand in their own sentence, or in a longer note."""

from collections.abc import Callable, Iterable, Sequence
from typing import Any

import attrs

from .._lazy import lazy_regex
from .._text_search import has_words
from ._template_strings import Values

_PHRASES = ("discussed", "strengths", "needs", "can_send", "terms", "enclosed", "chosen", "reason")
"""The notes that are phrases as a rule."""

_NOTES = (*_PHRASES, "requests")

_OWN = "own"
_UNSAID = {
    "strengths": frozenset({"needs"}),
    "enclosed": frozenset({_OWN}),
    "can_send": frozenset({"discussed", "strengths", "needs"}),
}
"""Where saying a phrase does not say it of this field: what is needed says of nobody that they have it, what is
enclosed is not there because it was promised, and what was talked about is not what could be sent."""

_SENTENCES = ("impression", "question", "forgotten", "reason", "learned", "clarify")
_WORDS = lazy_regex(r"[^\W_][\w'’-]*")
MOST_NOTES = 100
"""Beyond as many as this nobody notes, and comparing each with each would take time that grows with their square."""

_FEWEST_LETTERS = 3
_STEM = 5
_FEWEST_WORDS = 2
_MANY_WORDS = 5


@attrs.frozen
class Repetition:
    """What a language knows of its words, as far as it takes to notice that two notes say the same.

    Args:
        is_sentence: Tells whole sentences from a phrase.
        split_sentences: Returns sentences one by one.
        light_words: Small words that carry no meaning of their own.
    """

    is_sentence: Callable[[str], bool]
    split_sentences: Callable[[str], Sequence[str]]
    light_words: frozenset[str]

    def leave_out(self, values: Values) -> dict[str, Any]:
        """Return the values without phrases that an own sentence, or a longer phrase, says in the same words.

        Args:
            values: The validated values by name.
        """
        left = dict(values)
        notes = {name: texts for name in _NOTES if (given := values.get(name)) and (texts := _texts(given))}
        phrases = [(name, each) for name in _PHRASES for each in notes.get(name, ()) if not self.is_sentence(each)]
        if not phrases or sum(map(len, notes.values())) > MOST_NOTES:
            return left
        said = [(_OWN, each) for name in _SENTENCES if values.get(name) for each in self.split_sentences(values[name])]
        said += [(_OWN, each) for texts in notes.values() for each in texts if self.is_sentence(each)]
        spoken = [(name, each, each.lower()) for name, each in (*said, *phrases)]
        for name in {name: None for name, each in phrases if self._is_told(name, each, spoken)}:
            remaining = tuple(
                each for each in notes[name] if self.is_sentence(each) or not self._is_told(name, each, spoken)
            )
            left[name] = None if isinstance(values[name], str) else remaining
        return left

    def _is_told(self, name: str, phrase: str, spoken: Iterable[tuple[str, str, str]]) -> bool:
        """Return whether anything longer says what a phrase of a field says."""
        unsaid = _UNSAID.get(name, frozenset())
        longer = [(said, small) for source, said, small in spoken if len(said) > len(phrase) and source not in unsaid]
        if not longer:
            return False
        words = [(word, _stem(word)) for word in self._meaningful(phrase)]
        return any(self._says(said, small, phrase, words) for said, small in longer)

    def _says(self, said: str, small: str, phrase: str, words: Sequence[tuple[str, str]]) -> bool:
        """Return whether words say what a phrase says: all of it that carries meaning, or much but one plain word."""
        if len(words) < _FEWEST_WORDS:
            return (" " in phrase or "-" in phrase) and has_words(small, phrase.lower())
        if sum([stem not in small for _, stem in words]) > 1:  # as in most: it need not be taken apart
            return False
        spoken = {_stem(word) for word in self._meaningful(said)}
        missing = [word for word, stem in words if stem not in spoken]
        if len(missing) == 1 and len(words) > _MANY_WORDS:
            return missing[0].islower() and missing[0].isalpha()
        return not missing

    def _meaningful(self, text: str) -> list[str]:
        return [
            word
            for word in _WORDS.findall(text)
            if word[:1].isdigit() or (len(word) >= _FEWEST_LETTERS and word.lower() not in self.light_words)
        ]


def _texts(value: object) -> Sequence[str]:
    if isinstance(value, str):
        return (value,)
    return value if isinstance(value, tuple) else ()


def _stem(word: str) -> str:
    return word.lower() if word[:1].isdigit() else word.lower()[:_STEM]

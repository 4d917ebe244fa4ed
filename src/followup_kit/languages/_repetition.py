"""Leave out what a candidate noted twice: a phrase whose words stand in their own sentence, or in a longer note."""

import re
from collections.abc import Callable, Iterable, Sequence
from typing import Any

import attrs

from ._conventions import Values

_PHRASES = ("discussed", "strengths", "needs", "can_send", "terms", "enclosed", "chosen", "reason")
"""The notes that are phrases as a rule."""

_SENTENCES = ("impression", "question", "forgotten", "reason", "learned", "clarify")
_WORDS = re.compile(r"[^\W_][\w'’-]*")
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
        own = [said for name in _SENTENCES for said in self.split_sentences(str(values.get(name) or ""))]
        own += [each for name in (*_PHRASES, "requests") for each in _texts(values.get(name)) if self.is_sentence(each)]
        phrases = [each for name in _PHRASES for each in _texts(values.get(name)) if not self.is_sentence(each)]
        left = dict(values)
        for name in _PHRASES:
            texts = _texts(values.get(name))
            remaining = tuple(
                each
                for each in texts
                if self.is_sentence(each)
                or not any(self._says(said, each) for said in (*own, *phrases) if len(said) > len(each))
            )
            if len(remaining) < len(texts):
                left[name] = None if isinstance(values[name], str) else remaining
        return left

    def _says(self, said: str, phrase: str) -> bool:
        """Return whether words say what a phrase says: all of it that carries meaning, or much but one plain word."""
        words = list(self._meaningful(phrase))
        spoken = {_stem(word) for word in self._meaningful(said)}
        missing = [word for word in words if _stem(word) not in spoken]
        if len(words) < _FEWEST_WORDS:
            return " " in phrase and re.search(rf"(?<!\w){re.escape(phrase)}(?!\w)", said, re.IGNORECASE) is not None
        if len(missing) == 1 and len(words) > _MANY_WORDS:
            return missing[0].islower() and missing[0].isalpha()
        return not missing

    def _meaningful(self, text: str) -> Iterable[str]:
        return (
            word
            for word in _WORDS.findall(text)
            if word[:1].isdigit() or (len(word) >= _FEWEST_LETTERS and word.lower() not in self.light_words)
        )


def _texts(value: object) -> Sequence[str]:
    if isinstance(value, str):
        return (value,)
    return value if isinstance(value, tuple) else ()


def _stem(word: str) -> str:
    return word.lower() if word[:1].isdigit() else word.lower()[:_STEM]

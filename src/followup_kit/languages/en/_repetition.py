"""Leave out what a candidate noted twice: a phrase whose words stand in their own sentence, or in a longer note."""

import re
from collections.abc import Iterable, Sequence

from .._conventions import Values
from ._free_text import is_sentence
from ._own_words import split_sentences
from ._thanks import LIGHT_WORDS

_PHRASES = ("discussed", "strengths", "needs", "can_send", "terms", "enclosed")
"""The notes that are phrases as a rule, in the order in which the one that tells the more is kept."""

_SENTENCES = ("impression", "question", "forgotten", "reason", "learned", "clarify")
_CHOSEN_AGAIN = re.compile(
    r",? (?:which|that|with which|where) I(?:['’]ve| have)? (?:just |now |already |recently |since )*"
    r"(?:accepted|chosen|taken|decided to (?:accept|take|pursue|go with|move forward with|move forward))\.?$"
)
_LETTERS = re.compile(r"[^\W_][\w'’-]*")
_FEWEST_LETTERS = 3
_STEM = 5
_FEWEST_WORDS = 2
_MANY_WORDS = 5


def leave_out_repeats(values: Values) -> Values:
    """Return the values without phrases that the candidate's own sentences, or a longer phrase, say in the same words.

    Args:
        values: The validated values by name.
    """
    own = [said for name in _SENTENCES for said in split_sentences(str(values.get(name) or ""))]
    own += [each for name in (*_PHRASES, "requests") for each in _texts(values.get(name)) if is_sentence(each)]
    phrases = [(name, each) for name in _PHRASES for each in _texts(values.get(name)) if not is_sentence(each)]
    left = dict(values)
    kept: list[tuple[str, str]] = []
    for name, each in phrases:
        others = [other for of, other in phrases if of != name and len(other) > len(each)]
        if not any(_tells(said, each) for said in (*own, *others)):
            kept.append((name, each))
    for name in _PHRASES:
        texts = _texts(values.get(name))
        remaining = tuple(each for each in texts if is_sentence(each) or (name, each) in kept)
        if len(remaining) < len(texts):
            left[name] = None if isinstance(values[name], str) else remaining
    if values.get("chosen"):
        left["chosen"] = _CHOSEN_AGAIN.sub("", values["chosen"])
    return left


def _texts(value: object) -> Sequence[str]:
    if isinstance(value, str):
        return (value,)
    return value if isinstance(value, tuple) else ()


def _tells(said: str, phrase: str) -> bool:
    """Return whether a sentence says what a phrase says: all words that carry meaning, or many but one."""
    words = list(_meaningful(phrase))
    spoken = {_stem(word) for word in _meaningful(said)}
    missing = [word for word in words if _stem(word) not in spoken]
    if len(words) < _FEWEST_WORDS:
        return " " in phrase and re.search(rf"(?<!\w){re.escape(phrase)}(?!\w)", said, re.IGNORECASE) is not None
    if len(missing) == 1 and len(words) > _MANY_WORDS:
        return missing[0].islower() and missing[0].isalpha()
    return not missing


def _meaningful(text: str) -> Iterable[str]:
    words = _LETTERS.findall(text)
    return (
        word
        for word in words
        if word[:1].isdigit() or (len(word) >= _FEWEST_LETTERS and word.lower() not in LIGHT_WORDS)
    )


def _stem(word: str) -> str:
    return word.lower() if word[:1].isdigit() else word.lower()[:_STEM]

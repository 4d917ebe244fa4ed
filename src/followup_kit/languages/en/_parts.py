"""Sort a candidate's own sentences by the part of a letter in which each belongs, word for word.

A letter has its own sentence for most parts: a thanks, a feeling, a question, a wish. Where the candidate has one,
theirs takes its place. What no pattern knows is ``rest``, which a letter has in its middle, after what it says itself.
"""

import re
from collections.abc import Sequence
from functools import cache

from ..._lazy import lazy_regex
from ._free_text import sentence
from ._joined import lower_first
from ._own_words import split_sentences
from ._part_patterns import PARTS, TOUCH, Letter

_POINTING = lazy_regex(
    r"(?:It|Its|This|That|These|Those|They|Their|Both|Also|And|But|So|If (?:not|so))\b|(?:You|I|We) \w+ (?:it|"
    r"that|this|so)[.!]"
)
"""How a sentence begins that goes on from the one before, and stays with it."""

_ADMITTED = lazy_regex(
    r".*\bwhich I\b|.*\b(?:(?:were|are|was) (?:\w+ )?(?:right|wrong|correct|mistaken)|made (?:it|this|my) .*\b(?:hard|"
    r"difficult|tough|harder))\b"
)
"""What somebody was or did that is no kindness: "You were right about my Excel."."""

_WELL = lazy_regex(
    r"\b(?:wish(?:ing)? (?:you|the|your|[A-Z])|[Aa]ll the best|[Gg]ood luck|[Bb]est of luck|Best wishes|"
    r"I hope (?:you|everything|the (?:search|team))|confident (?:that )?you(?:['’]ll| will) find)\b"
)


@cache
def _patterns_of(letter: Letter) -> tuple[tuple[str, re.Pattern[str]], ...]:
    """Return the parts of a letter with their patterns, compiled with the first such letter."""
    return tuple((part, re.compile(pattern)) for part, pattern in PARTS[letter])


def sort_sentences(text: str, letter: Letter) -> dict[str, list[str]]:
    """Return a candidate's own sentences by the part of a letter, each part with its sentences in their order.

    Args:
        text: The sentences.
        letter: Which letter they are for.
    """
    patterns = _patterns_of(letter)
    parts = ("rest", *(part for part, _ in patterns))
    sorted_sentences: dict[str, list[str]] = {part: [] for part in parts}
    before = "rest"
    for each in split_sentences(sentence(text)) if text else ():
        matched = next((part for part, pattern in patterns if pattern.match(each)), None)
        goes_on = _POINTING.match(each) and before not in ("thanks", "brief", "small_talk")
        before = matched or (before if goes_on else "rest")
        sorted_sentences[before].append(each)
    return sorted_sentences


def appreciate(done: Sequence[str]) -> str:
    """Return what somebody did as what one appreciates: "I really appreciate that you took the time".

    Args:
        done: The candidate's own sentences of what they did.
    """
    return " ".join(appreciate_each(done))


def appreciate_each(done: Sequence[str]) -> list[str]:
    """Return each thing that somebody did as what one appreciates.

    Args:
        done: The candidate's own sentences of what they did.
    """
    return [
        each
        if ", I " in each or _POINTING.match(each) or _ADMITTED.match(each)
        else f"I{' also' if place else ''} really appreciate that {lower_first(each)}"
        for place, each in enumerate(done)
    ]


def appreciate_in_place(parts: dict[str, list[str]], own: str) -> list[str]:
    """Return the rest of a candidate's own sentences, with what somebody did where it does not come first.

    Args:
        parts: The sentences by part, of which ``done`` loses those that are returned.
        own: All of them, in their order.
    """
    rest, done = parts["rest"], parts["done"]
    if not (rest and done) or own.find(done[0]) < own.find(rest[0]):
        return rest
    appreciated = {each: appreciate([each]) for each in done}
    parts["done"] = []
    return [appreciated.get(each, each) for each in sorted([*rest, *done], key=own.find)]


def says_to_stay_in_touch(text: str) -> bool:
    """Return whether sentences ask to stay in touch, or to be kept in mind.

    Args:
        text: The sentences.
    """
    return any(re.match(TOUCH, each) for each in split_sentences(text))


def wishes_well(text: str) -> bool:
    """Return whether sentences wish the reader well.

    Args:
        text: The sentences.
    """
    return _WELL.search(text) is not None

"""Propose when an interview could be, or ask for another time."""

import re
from collections.abc import Sequence
from typing import NamedTuple

from ..._lazy import lazy_regex
from ._acts import OWN_ACTS, is_act
from ._free_text import capitalize, phrase, sentence
from ._sentences import is_sentence

_TIME = lazy_regex(r"\d|\b(?:mon|tues|wednes|thurs|fri|satur|sun)day\b", re.IGNORECASE)
_ANY_TIME = lazy_regex(
    r"or\b|(?:at )?your (?:earliest )?convenience|"
    r"(?:any|whatever|whichever|whenever)\b.*\b(?:suits?|works?|like|prefer)\b",
    re.IGNORECASE,
)
_WHEN = lazy_regex(
    r"(?:next|later|sometime|some time|in|on|at|after|before|early|earlier|tomorrow|this|by|over|via|"
    r"(?:an?|one|two|half an?) \w+ (?:later|earlier)$)\b"
)
_DAY = lazy_regex(r"(?:next|this|tomorrow|later (?:today|this week))\b[^,]*")
_MOVING = lazy_regex(r"(?:move|meet|do|push|switch|talk|speak|reschedule|hold|have|find|arrange|set|try) \w")
_WHENEVER = lazy_regex(r"(?:whenever|whatever)\b.* \w+")
_SOON = lazy_regex(r"as soon as|at your earliest|soon\b")
_ANOTHER = lazy_regex(r"(?:an?|another|the next|some other|one) .*\b(?:time|date|day|slot|appointment|hour)\b")
_FEWEST_LINES = 3


class Times(NamedTuple):
    """When an interview could be, in the words of a letter.

    Args:
        times: The times that were named.
        lines: Whether they are so many that each wants a line of its own.
        sentences: What is asked where no time was named.
    """

    times: tuple[str, ...]
    lines: bool
    sentences: str


def propose_times(given: Sequence[str]) -> Times:
    """Return the times that somebody proposes, without "or any time that suits you", which the letter says anyway.

    Args:
        given: The notes.
    """
    times: list[str] = []
    sentences: list[str] = []
    notes = [piece.strip() for each in given for piece in each.split("; ") if piece.strip(" .;")]
    for text in notes:
        if is_sentence(text):
            sentences.append(sentence(text))
            continue
        time = phrase(text)
        small = f"{time[:1].lower()}{time[1:]}".removeprefix("to ")
        if len(notes) > 1 and _ANY_TIME.match(time):
            continue
        first = small.partition(" ")[0]
        if _MOVING.match(small):
            sentences.append(f"Could we {small}?")
        elif _WHENEVER.match(small):
            sentences.append(f"{capitalize(small)} is fine with me.")
        elif is_act(small):
            sentences.append(f"Could {'I' if first in OWN_ACTS else 'you'} {small}?")
        elif (
            _DAY.fullmatch(small)
            or (_TIME.search(time) and not _WHEN.match(time))
            or (" " not in small and len(notes) > 1)
        ):
            times.append(time)
        elif _SOON.match(small):
            sentences.append(f"Could we find a new date {small}?")
        elif _WHEN.match(small):
            sentences.append(f"Could we meet {small}?")
        elif _ANOTHER.match(small):
            sentences.append(f"Could we find {small}?")
        else:
            times.append(time)
    return Times(tuple(times), len(times) >= _FEWEST_LINES, " ".join(sentences))

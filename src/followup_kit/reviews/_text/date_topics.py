"""What the dates in a draft are about: the words beside them tell."""

from collections.abc import Iterable, Iterator
from typing import NamedTuple

from .dates import Mention
from .part import Part

_MOST_SIGNS = 60
"""More signs in one sentence tell nothing."""

_ABOUT = ("about-interview", "about-earlier", "about-answer", "about-future")
_ASIDE = ("about-others",)


def _nearest(signs: list[tuple[int, int, str]], mention: Mention, *, before_first: bool) -> str:
    """Return the group of the sign that a date belongs to.

    Where words come before what they govern ("we met on March 3"), that is the last one before the date, the longest
    if several end there, and only without one the next after it; where they come behind it, the other way around.
    """
    telling = [sign for sign in signs if sign[2] in _ABOUT]
    before = [sign for sign in telling if sign[1] <= mention.start]
    after = [sign for sign in telling if sign[0] >= mention.end and sign[0] - mention.end < _REACH]
    last = max(before, key=lambda sign: (sign[1], -sign[0]), default=None)
    following = min(after, key=lambda sign: sign[0], default=None)
    chosen = (last or following) if before_first else (following or last)
    return "" if chosen is None else chosen[2]


_REACH = 40
"""How many characters behind a date a sign can still belong to it."""


class Dated(NamedTuple):
    """A date, and what the words of its sentence show it to be about."""

    part: Part
    mention: Mention
    nearest: str
    sentence: frozenset[str]
    asked: bool


def dated(parts: Iterable[Part], *, uses_spaces: bool) -> Iterator[Dated]:
    """Yield each date whose sentence shows what it is about: the nearest sign decides."""
    for part in parts:
        found = part.mentions
        signs: dict[int, list[tuple[int, int, str]]] = {}
        for group in (*_ABOUT, *_ASIDE) if found else ():
            for match in part.matches(group):
                span = part.tokens[match.first].start, part.tokens[match.last - 1].end
                signs.setdefault(part.sentence_of[match.first], []).append((*span, group))
        place = 0
        for mention in found:
            while place + 1 < len(part.tokens) and part.tokens[place].end <= mention.start:
                place += 1
            number = part.sentence_of[place]
            about = signs.get(number, [])[:_MOST_SIGNS]
            if about:
                nearest = _nearest(about, mention, before_first=uses_spaces)
                asked = part.tokens[part.sentences[number].stop - 1].text in ("?", "？")
                yield Dated(part, mention, nearest, frozenset(sign[2] for sign in about), asked)

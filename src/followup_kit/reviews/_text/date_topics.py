"""What the dates in a draft are about: the words beside them tell."""

from collections.abc import Iterable, Iterator
from typing import NamedTuple

from .dates import DateMention
from .part import Part

_MOST_SIGNS = 60
"""More signs in one sentence tell nothing."""

_TOPICS = ("about-interview", "about-earlier", "about-answer", "about-future")
_OTHER_PARTIES = ("about-others",)


def _topic_of(signs: list[tuple[int, int, str]], mention: DateMention, *, before_first: bool) -> str:
    """Return the group of the sign that a date belongs to.

    Where words come before what they govern ("we met on March 3"), that is the last one before the date, the longest
    if several end there, and only without one the next after it; where they come behind it, the other way around.
    """
    telling = [sign for sign in signs if sign[2] in _TOPICS]
    before = [sign for sign in telling if sign[1] <= mention.start]
    after = [sign for sign in telling if sign[0] >= mention.end and sign[0] - mention.end < _REACH]
    last = max(before, key=lambda sign: (sign[1], -sign[0]), default=None)
    following = min(after, key=lambda sign: sign[0], default=None)
    chosen = (last or following) if before_first else (following or last)
    return "" if chosen is None else chosen[2]


_REACH = 40
"""How many characters behind a date a sign can still belong to it."""


class DateTopic(NamedTuple):
    """A date, and what the words of its sentence show it to be about."""

    part: Part
    mention: DateMention
    topic: str
    sentence_topics: frozenset[str]
    in_question: bool


def find_date_topics(parts: Iterable[Part], *, uses_spaces: bool) -> Iterator[DateTopic]:
    """Yield each date whose sentence shows what it is about: the nearest sign decides."""
    for part in parts:
        found = part.date_mentions
        signs: dict[int, list[tuple[int, int, str]]] = {}
        for group in (*_TOPICS, *_OTHER_PARTIES) if found else ():
            for match in part.matches(group):
                span = part.tokens[match.first].start, part.tokens[match.last - 1].end
                signs.setdefault(part.sentence_of[match.first], []).append((*span, group))
        index = 0
        for mention in found:
            while index + 1 < len(part.tokens) and part.tokens[index].end <= mention.start:
                index += 1
            number = part.sentence_of[index]
            about = signs.get(number, [])[:_MOST_SIGNS]
            if about:
                topic = _topic_of(about, mention, before_first=uses_spaces)
                asked = part.tokens[part.sentences[number].stop - 1].text in ("?", "？")
                yield DateTopic(part, mention, topic, frozenset(sign[2] for sign in about), asked)

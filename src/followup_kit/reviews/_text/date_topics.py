"""Classify the dates in a draft by topic: the interview, the answer, something earlier or still to come.

The topics are groups of the lexicon; the phrase of such a group nearest to a date in its sentence decides.
"""

from collections.abc import Iterable, Iterator
from typing import NamedTuple

from .dates import DateMention
from .part import Part
from .punctuation import QUESTION_MARKS

_TOPICS = ("about-interview", "about-earlier", "about-answer", "about-future")
_OTHER_PARTIES = "about-others"

_MOST_PHRASES = 60
"""How many topic phrases of one sentence are looked at."""

_REACH = 40
"""How many characters after a date a topic phrase may begin."""


class DateTopic(NamedTuple):
    """A date, and what it is about.

    Args:
        part: The part of the draft it stands in.
        mention: The date.
        topic: The lexicon group of the topic, such as ``about-interview``; empty if only other parties are named.
        sentence_topics: The groups of every topic phrase in its sentence, ``about-others`` included.
        in_question: Whether its sentence is a question.
    """

    part: Part
    mention: DateMention
    topic: str
    sentence_topics: frozenset[str]
    in_question: bool


class _TopicPhrase(NamedTuple):
    start: int
    end: int
    group: str


def find_date_topics(parts: Iterable[Part], *, uses_spaces: bool) -> Iterator[DateTopic]:
    """Classify the dates whose sentences hold a topic phrase.

    Args:
        parts: The parts of a draft.
        uses_spaces: Whether the script separates words by spaces.

    Yields:
        Each date with its topic, in the order of the text.
    """
    for part in parts:
        phrases = _topic_phrases(part) if part.date_mentions else {}
        index = 0
        for mention in part.date_mentions:
            while index + 1 < len(part.tokens) and part.tokens[index].end <= mention.start:
                index += 1
            sentence = part.sentence_of[index]
            beside = phrases.get(sentence, [])[:_MOST_PHRASES]
            if beside:
                topic = _topic_of(beside, mention, before_first=uses_spaces)
                in_question = part.tokens[part.sentences[sentence].stop - 1].text in QUESTION_MARKS
                yield DateTopic(part, mention, topic, frozenset(phrase.group for phrase in beside), in_question)


def _topic_phrases(part: Part) -> dict[int, list[_TopicPhrase]]:
    """Return the topic phrases of a part by sentence."""
    phrases: dict[int, list[_TopicPhrase]] = {}
    for group in (*_TOPICS, _OTHER_PARTIES):
        for match in part.matches(group):
            phrase = _TopicPhrase(part.tokens[match.first].start, part.tokens[match.last - 1].end, group)
            phrases.setdefault(part.sentence_of[match.first], []).append(phrase)
    return phrases


def _topic_of(phrases: list[_TopicPhrase], mention: DateMention, *, before_first: bool) -> str:
    """Return the group of the topic phrase that a date belongs to.

    Where words come before what they govern ("we met on March 3"), that is the last phrase before the date, the longest
    if several end there, and only without one the next after it; where they come after it, the other way around.
    """
    own = [phrase for phrase in phrases if phrase.group in _TOPICS]
    before = [phrase for phrase in own if phrase.end <= mention.start]
    after = [phrase for phrase in own if phrase.start >= mention.end and phrase.start - mention.end < _REACH]
    last = max(before, key=lambda phrase: (phrase.end, -phrase.start), default=None)
    following = min(after, key=lambda phrase: phrase.start, default=None)
    chosen = (last or following) if before_first else (following or last)
    return "" if chosen is None else chosen.group

"""Classify the dates in a draft by topic: the interview, the answer, something earlier or still to come.

The topics are groups of the lexicon; the phrase of such a group nearest to a date in its sentence decides. Whether a
date is given for the interview that was held takes more than a word near it: "I look forward to meeting the team on
June 9" is another day, and rightly.
"""

import re
from bisect import bisect_left
from collections.abc import Collection, Iterable, Iterator, Sequence
from typing import NamedTuple

from .day_mentions import DateMention, WeekdayMention
from .lexicon import Match
from .part import Part
from .punctuation import QUESTION_MARKS

_TOPICS = ("about-interview", "about-earlier", "about-answer", "about-future")
_OTHER_PARTIES = "about-others"
_HELD, _NAMED, _AHEAD, _ELSEWHERE = "interview-held", "interview-named", "still-ahead", "another-occasion"

_MOST_PHRASES = 60
"""How many topic phrases of one sentence are looked at."""

_REACH = 40
"""How many characters after a date a topic phrase may begin."""

_REACH_BACK = 90
"""How many characters before a date a phrase for the interview may end."""

_REACH_OF_A_WEEKDAY = 30
_REACH_OF_A_VERB = 14
_REACH_OF_A_NOUN = 6


class DateTopic(NamedTuple):
    """A date, and what it is about.

    Args:
        part: The part of the draft it stands in.
        mention: The date, or a weekday without one.
        topic: The lexicon group of the topic, such as ``about-interview``; empty if only other parties are named.
        sentence_topics: The groups of every topic phrase in its sentence, ``about-others`` included.
        in_question: Whether its sentence is a question.
        of_interview: Whether it is given for the interview that was held.
        governed: Whether the topic governs it: in "the audit on December 14" another noun does.
    """

    part: Part
    mention: DateMention | WeekdayMention
    topic: str
    sentence_topics: frozenset[str]
    in_question: bool
    of_interview: bool
    governed: bool = True


class _TopicPhrase(NamedTuple):
    start: int
    end: int
    group: str


def find_date_topics(
    parts: Iterable[Part],
    *,
    uses_spaces: bool,
    stop: frozenset[str] = frozenset(),
    names: Collection[str] = frozenset(),
) -> Iterator[DateTopic]:
    """Classify the dates and weekdays whose sentences hold a topic phrase.

    Args:
        parts: The parts of a draft.
        uses_spaces: Whether the script separates words by spaces.
        stop: Words that are no nouns.
        names: Words of company and position, which are no topic: at Summit Lodge, nobody was at a summit.

    Yields:
        Each date with its topic, in the order of the text.
    """
    for part in parts:
        mentions: list[DateMention | WeekdayMention] = [*part.date_mentions, *part.weekday_mentions]
        mentions.sort(key=lambda mention: mention.start)
        phrases = _topic_phrases(part, names) if mentions else {}
        index = 0
        for mention in mentions:
            while index + 1 < len(part.tokens) and part.tokens[index].end <= mention.start:
                index += 1
            sentence = part.sentence_of[index]
            beside = phrases.get(sentence, [])[:_MOST_PHRASES]
            if beside:
                in_question = part.tokens[part.sentences[sentence].stop - 1].text in QUESTION_MARKS
                yield DateTopic(
                    part,
                    mention,
                    _topic_of(beside, mention, before_first=uses_spaces),
                    frozenset(phrase.group for phrase in beside),
                    in_question,
                    _is_of_interview(part, beside, mention, before_first=uses_spaces),
                    _is_governed(part, beside, index, mention, stop) if uses_spaces else not _is_of_noun(part, mention),
                )


def _is_governed(
    part: Part, phrases: Sequence[_TopicPhrase], index: int, mention: DateMention | WeekdayMention, stop: frozenset[str]
) -> bool:
    """Return whether a date belongs to the topic of its sentence, and not to another noun or verb right before it.

    Args:
        part: The part it stands in.
        phrases: The topic phrases of its sentence.
        index: The index of its first token.
        mention: The date.
        stop: Words that are no nouns.
    """
    while index and part.tokens[index - 1].text in _BEFORE_DATES:
        index -= 1
    before = part.tokens[index - 1] if index else None
    if before is None or not before.is_word or before.text in stop or before.text in _SETTING_LIMITS:
        return True
    return any(
        phrase.start <= before.start < phrase.end
        or (phrase.group == "about-answer" and 0 <= phrase.start - mention.end <= 1)
        for phrase in phrases
        if phrase.group in _TOPICS
    )


_BEFORE_DATES = frozenset(
    """
    on of from for in to the around about am an vom von im zum ab dem den der des etwa
    """.split()  # noqa: SIM905 - words read better as words
)
_SETTING_LIMITS = frozenset({"by", "until", "till", "before", "than", "bis", "spätestens", "vor"})


def _is_of_noun(part: Part, mention: DateMention | WeekdayMention) -> bool:
    """Return whether a noun that is no topic follows a date that belongs to it: ``12月14日の監査``."""
    if not part.text.startswith("の", mention.end):
        return False
    first, last = (
        bisect_left(part.tokens, place, key=lambda token: token.start)
        for place in (mention.end, mention.end + _REACH_OF_A_NOUN + 1)
    )
    return not any(part.begins_between(group, first, last) for group in _TOPICS)


def _topic_phrases(part: Part, names: Collection[str]) -> dict[int, list[_TopicPhrase]]:
    """Return the topic phrases of a part by sentence, without those that are words of names."""
    phrases: dict[int, list[_TopicPhrase]] = {}
    for group in (*_TOPICS, _OTHER_PARTIES, _HELD, _NAMED, _AHEAD, _ELSEWHERE):
        for match in part.matches(group):
            if (group == _AHEAD and _is_of_name(part, match)) or _is_within_name(part, match, names):
                continue
            phrase = _TopicPhrase(part.tokens[match.first].start, part.tokens[match.last - 1].end, group)
            phrases.setdefault(part.sentence_of[match.first], []).append(phrase)
    return phrases


def _is_of_name(part: Part, match: Match) -> bool:
    """Return whether a word with a capital inside an English sentence is of a name, as in ``the Set Carpenter``."""
    begins = match.first == 0 or part.sentence_of[match.first - 1] != part.sentence_of[match.first]
    return part.lexicon.language == "en" and not begins and part.text[part.tokens[match.first].start].isupper()


def _is_within_name(part: Part, match: Match, names: Collection[str]) -> bool:
    """Return whether a phrase is nothing but words of names, each with its capital."""
    return all(
        token.text in names and part.text[token.start].isupper() for token in part.tokens[match.first : match.last]
    )


def _topic_of(phrases: Sequence[_TopicPhrase], mention: DateMention | WeekdayMention, *, before_first: bool) -> str:
    """Return the group of the topic phrase that a date belongs to.

    Where words come before what they govern ("we met on March 3"), that is the last phrase before the date, the longest
    if several end there, and only without one the next after it, the longest that begins there; where they come after
    it, the other way around.
    """
    own = [phrase for phrase in phrases if phrase.group in _TOPICS]
    before = [phrase for phrase in own if phrase.end <= mention.start]
    after = [phrase for phrase in own if phrase.start >= mention.end and phrase.start - mention.end < _REACH]
    last = max(before, key=lambda phrase: (phrase.end, -phrase.start), default=None)
    following = min(after, key=lambda phrase: (phrase.start, -phrase.end), default=None)
    chosen = (last or following) if before_first else (following or last)
    return "" if chosen is None else chosen.group


def _is_of_interview(
    part: Part, phrases: Sequence[_TopicPhrase], mention: DateMention | WeekdayMention, *, before_first: bool
) -> bool:
    """Return whether a date is certainly given for the interview that was held."""
    by_group: dict[str, list[_TopicPhrase]] = {group: [] for group in (_HELD, _NAMED, _AHEAD, _ELSEWHERE)}
    for phrase in phrases:
        if phrase.group in by_group:
            by_group[phrase.group].append(phrase)
    if by_group[_ELSEWHERE] or _is_of_another_noun(part, phrases, mention):
        return False
    if not before_first:
        # The interview is named right behind the date, and nothing in the sentence lies ahead.
        behind = [each for each in by_group[_HELD] if 0 <= each.start - mention.end < _REACH_OF_A_VERB]
        return bool(behind) and not by_group[_AHEAD]
    if any(each.start <= mention.start and mention.end <= each.end for each in by_group[_HELD]):
        return True
    reach = _REACH_BACK if isinstance(mention, DateMention) else _REACH_OF_A_WEEKDAY
    last = {
        group: max((each.end for each in by_group[group] if _reaches(part, each, mention, reach)), default=-1)
        for group in (_HELD, _NAMED)
    }
    ahead = [each.end for each in by_group[_AHEAD] if each.end <= mention.start]
    ahead_behind = any(0 <= each.start - mention.end < _REACH_OF_A_VERB for each in by_group[_AHEAD])
    if last[_HELD] >= 0:
        return last[_HELD] >= max(ahead, default=-1) and not ahead_behind
    if last[_NAMED] >= 0:
        return not ahead and not ahead_behind
    behind = [each for each in by_group[_HELD] if 0 <= each.start - mention.end < _REACH]
    return bool(behind) and not ahead and isinstance(mention, DateMention)


def _is_of_another_noun(part: Part, phrases: Sequence[_TopicPhrase], mention: DateMention | WeekdayMention) -> bool:
    """Return whether a noun other than the interview has the date: ``your message of May 4, and for the interview``."""
    before = part.text[max(0, mention.start - _REACH) : mention.start]
    found = _NOUN_BEFORE.search(before)
    if found is None:
        return False
    start = mention.start - len(before) + found.start("noun")
    beside = {phrase.group for phrase in phrases if phrase.start <= start < phrase.end}
    named = bool(beside & {_HELD, _NAMED})
    # A German noun has a capital: "Ihr Anruf am 19. Juni".
    is_noun = found["noun"][0].isupper() and found["of"].casefold() == "am" and not _held_before(phrases, start)
    return not named and (found["of"].casefold() in _OF or "about-answer" in beside or is_noun)


def _held_before(phrases: Sequence[_TopicPhrase], start: int) -> bool:
    """Return whether a phrase for the interview stands before a place: "das Gespräch in Ihrem Haus am 2. Juni"."""
    return any(phrase.end <= start for phrase in phrases if phrase.group in (_HELD, _NAMED))


_NOUN_BEFORE = re.compile(r"(?P<noun>[^\W\d_]{3,30}) (?P<of>of|from|on|vom|von|am)(?: the| dem| den)? $", re.IGNORECASE)
_OF = frozenset({"of", "from", "vom", "von"})


def _reaches(part: Part, phrase: _TopicPhrase, mention: DateMention | WeekdayMention, reach: int) -> bool:
    """Return whether a phrase stands before a date in the same clause."""
    between = part.text[phrase.end : mention.start]
    return phrase.end <= mention.start and len(between) <= reach and not any(mark in between for mark in ",;:–(")

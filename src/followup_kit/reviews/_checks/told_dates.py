"""Find another day where a sentence tells of the interview, the answer or the first day in words of its own.

The sentence has to tell of it, has to hold one day and nothing else that a day may be of. What is found so is a
warning: the stricter checks of ``dates`` go before it.
"""

import datetime as dt
import re
from collections.abc import Callable, Collection, Iterator
from typing import NamedTuple

from ...vocabulary import MessageType, Severity
from .._check import Hit
from .._text.clauses import Clause, clause_of, lies_ahead
from .._text.day_mentions import DateMention, Day, PartialDate, WeekdayMention
from .._text.day_signs import signs_of
from .._text.letter import Letter
from .._text.part import Part
from .._translations import N_
from .day_meanings import (
    is_asked_for,
    is_of_answer,
    is_of_deed,
    is_of_interview,
    is_of_start,
    may_be_of_interview,
    said_of,
)

_LONGEST_PROCESS = dt.timedelta(days=200)
_NEAR = dt.timedelta(days=31)
_NEARER = dt.timedelta(days=10)
_REACH = 90
"""How many characters a word that tells what a day is of may stand away from it."""


class _Telling(NamedTuple):
    """What a sentence tells of.

    Args:
        told: The lexicon group of its words.
        unless: The groups of what else its day may be of.
        means: Whether a clause tells it of its day.
        message: What to do.
    """

    told: str
    unless: tuple[str, ...]
    means: Callable[[Clause, str], bool]
    message: str


INTERVIEW = _Telling(
    "interview-told",
    ("another-day", "another-occasion", "still-ahead", "about-answer"),
    is_of_interview,
    N_("Check '{said}': the interview was on {date}."),
)
ANSWER = _Telling(
    "answer-told", ("another-day", "about-others"), is_of_answer, N_("Check '{said}': the day agreed is {date}.")
)
START = _Telling("start-told", ("other-than-start",), is_of_start, N_("Check '{said}': you start on {date}."))


def told_day(letter: Letter, telling: _Telling, right: dt.date, others: Collection[dt.date]) -> Iterator[Hit]:
    """Find a day that a sentence tells, and that is none of the facts.

    Args:
        letter: The letter.
        telling: What it tells of.
        right: The day of it.
        others: The other days of the facts.
    """
    body = letter.body
    if any(right in mention.possible_dates(right) for part in letter.parts for mention in part.date_mentions):
        # Beside the right day, another is one of something else.
        return
    named = names_day(letter, right)
    interview = {letter.values.get("interview_date")} if telling is ANSWER else set()
    for sentence, days in body.days_by_sentence.items():
        for day in days:
            if named and isinstance(day, WeekdayMention):
                continue
            # "This coming Tuesday" is not the Tuesday of the interview, nor meant for it.
            coming = _is_coming(letter, day)
            known = [each for each in others if not (coming and each in interview)]
            if (coming and telling is INTERVIEW) or _is_asked(body, sentence, day):
                continue
            if not is_another_day(day, right, known, _LONGEST_PROCESS):
                continue
            alone = len(days) == 1 and not _is_of_another_matter(letter, sentence, day, telling)
            told = alone and isinstance(day, DateMention) and _is_told(letter, body, sentence, telling, day)
            if told or _is_meant(letter, telling, day, right):
                hit = _hit(letter, telling, day, right)
                wished = telling is ANSWER and _is_wished(letter, day)
                yield hit._replace(severity=Severity.SUGGESTION) if wished else hit
            elif len(days) == 1 and _may_be_meant(letter, telling, day, right, alone=alone):
                yield _hit(letter, telling, day, right)._replace(severity=Severity.SUGGESTION)


def _is_wished(letter: Letter, day: Day) -> bool:
    """Return whether a check-in asks for an answer by a day of the candidate's choice."""
    return letter.message_type == MessageType.CHECK_IN and is_asked_for(said_of(letter.body, day), letter.language)


def _is_coming(letter: Letter, day: Day) -> bool:
    before = letter.body.text[max(0, day.start - _LONGEST_TITLE) : day.start]
    return isinstance(day, WeekdayMention) and _COMING.search(before) is not None


_COMING = re.compile(r"(?i)(?:\b(?:coming|next|kommenden|nächsten) |来週の?|今度の|次の)\Z")


def _is_meant(letter: Letter, telling: _Telling, day: Day, right: dt.date) -> bool:
    """Return whether the clause of a day tells that it is the one that is asked for."""
    if telling is INTERVIEW and not isinstance(day, WeekdayMention) and not _is_near(day, right, _NEAR):
        return False
    clause = clause_of(letter.body, day)
    if telling is INTERVIEW and letter.message_type == MessageType.REJECTION_REPLY:
        # "Thank you for your call on Friday" may be for the call that brought the news.
        news = isinstance(day, WeekdayMention) or _CALL.search(clause.whole) is not None
        return not news and is_of_interview(clause, letter.language)
    if telling is INTERVIEW and letter.message_type == MessageType.RESCHEDULE_REQUEST:
        return is_of_interview(clause, letter.language, moved=True)
    if telling is ANSWER and not _is_about_their_answer(letter, day, right):
        return False
    if _is_of_its_noun(letter, day):
        return False
    return telling.means(clause, letter.language)


_CALL = re.compile(r"(?i)\bcall|\banruf|\btelefonat|電話|連絡|\babsage|\bdecision|\bentscheidung|\bnews")


def _is_near(day: DateMention | PartialDate, right: dt.date, most: dt.timedelta) -> bool:
    return abs(day.possible_dates(right)[0] - right) <= most


def _may_be_meant(letter: Letter, telling: _Telling, day: Day, right: dt.date, *, alone: bool) -> bool:
    """Return whether a day near the one that is asked for may be meant for it.

    Who gives thanks may mean the interview; who accepts, names no first day, but another day near it, may mean that.
    """
    if telling is START:
        return alone and not isinstance(day, WeekdayMention) and _is_near(day, right, _NEAR)
    return telling is INTERVIEW and _may_be_interview(letter, day, right)


def _may_be_interview(letter: Letter, day: Day, right: dt.date) -> bool:
    if letter.message_type != MessageType.THANK_YOU or _is_of_its_noun(letter, day):
        return False
    if isinstance(day, PartialDate) and day.first != day.last:
        return False
    near = isinstance(day, WeekdayMention) or _is_near(day, right, _NEARER)
    return near and may_be_of_interview(clause_of(letter.body, day), letter.language)


def _is_of_its_noun(letter: Letter, day: Day) -> bool:
    """Return whether a weekday says of a thing when it is, not when something was, or is a name."""
    text = letter.body.text
    before, behind = text[max(0, day.start - _LONGEST_TITLE) : day.start], text[day.start : day.end + _LONGEST_TITLE]
    return isinstance(day, WeekdayMention) and bool(
        is_of_range(letter.body, day)
        or _TITLE.search(before)
        or (_ARTICLE.search(before) and _NOUN_BEHIND.match(behind))
    )


_LONGEST_TITLE = 12
_TITLE = re.compile(r"\b(?:Herrn?|Frau|Familie|Mrs?|Ms|Mx|Dr|Prof)\.? \Z")
_ARTICLE = re.compile(r"(?i)\b(?:the|an?|every|each|any) \Z")
_NOUN_BEHIND = re.compile(r"(?i)\w+day (?!morn|after|even|lunch|meet|inter|talk|visit|call|of|at|in|with)[a-z]")


def _is_about_their_answer(letter: Letter, day: Day, right: dt.date) -> bool:
    """Return whether a day is not somebody else's, nor one asked for instead, nor that of the week of the right one."""
    body, sentence = letter.body, letter.body.sentence_at(day.start)
    if body.matches_in(sentence, "about-others") or is_of_week(body, day, right):
        return False
    asks = letter.message_type == MessageType.OFFER_REPLY and letter.values.get("answer_by") is None
    return not (asks and body.matches_in(sentence, "more-time"))


def is_of_week(part: Part, day: Day, right: dt.date) -> bool:
    """Return whether a date names the week that holds the right one, as in ``the week of 30 November``.

    Args:
        part: The part of the draft.
        day: The date.
        right: The right day.
    """
    before = part.text[max(0, day.start - _LONGEST_WEEK) : day.start]
    is_week = _WEEK.search(before) is not None or part.text.startswith("の週", day.end)
    dates = day.possible_dates(right) if isinstance(day, DateMention) else ()
    return is_week and any(dt.timedelta(0) <= right - date < dt.timedelta(7) for date in dates)


_LONGEST_WEEK = 30
_WEEK = re.compile(
    r"(?i)\b(?:week (?:of|beginning|commencing|starting|from)|w/[cb]|woche (?:vom|ab|des|um))(?: the| dem)? $"
)


def is_of_range(part: Part, mention: WeekdayMention) -> bool:
    """Return whether a weekday begins or ends a range, as in ``idle from Thursday to Sunday``, which is no date.

    Args:
        part: The part of the draft.
        mention: The weekday.
    """
    before = part.text[max(0, mention.start - _LONGEST_RANGE) : mention.start]
    behind = part.text[mention.end : mention.end + _LONGEST_RANGE]
    return _RANGE_BEFORE.search(before) is not None or _RANGE_BEHIND.match(behind) is not None


_LONGEST_RANGE = 20
_TO = r"\s?(?:to|through|till|until|and|or|bis|und|oder|[-–])\s?"
_RANGE_BEFORE = re.compile(rf"(?i)(?:day|tag|mittwoch){_TO}\Z")
_RANGE_BEHIND = re.compile(rf"(?i){_TO}(?:\w{{2,6}}day|\w{{3,7}}tag|mittwoch|sonnabend)\b")


def names_day(letter: Letter, right: dt.date) -> bool:
    """Return whether a letter names a day by its date, its day or its weekday."""
    return any(
        any(day.covers(right) for day in part.weekday_mentions)
        or any(day.covers(right) and day.first == day.last for day in part.partial_dates)
        for part in letter.parts
    )


def is_another_day(day: Day, right: dt.date, others: Collection[dt.date], most: dt.timedelta) -> bool:
    """Return whether a day is neither the right one nor another of the facts, though of the same process.

    Args:
        day: The day.
        right: The right one.
        others: The other days of the facts.
        most: How far from the right one it may lie.
    """
    if isinstance(day, WeekdayMention):
        return not any(day.covers(each) for each in (right, *others))
    dates = day.possible_dates(right)
    if isinstance(day, PartialDate) and day.first == day.last and any(day.covers(other) for other in others):
        return False
    return bool(dates) and right not in dates and dates[0] not in others and abs(dates[0] - right) < most


def is_of_something_else(part: Part, sentence: int, telling: _Telling) -> bool:
    """Return whether a sentence tells of something else that its day may be of."""
    return any(part.matches_in(sentence, group) for group in telling.unless)


def _is_asked(part: Part, sentence: int, day: Day) -> bool:
    """Return whether the clause of a day is a question, not that before one: 「とのことでしたが、いかがでしょうか」."""
    last = part.tokens[part.sentences[sentence].stop - 1].start
    return part.is_question(sentence) and _CLAUSE_END.search(part.text, day.end + 1, last) is None


_CLAUSE_END = re.compile(r"が、|[,;–—] ")


def _is_of_another_matter(letter: Letter, sentence: int, day: Day, telling: _Telling) -> bool:
    signs, body = signs_of(letter.language), letter.body
    if is_of_something_else(body, sentence, telling):
        return True
    clause = clause_of(body, day)
    if telling is START:
        return bool(signs.other_start.search(clause.whole))
    if is_of_deed(clause, letter.language):
        return True
    if telling is ANSWER:
        return letter.uses_spaces and bool(signs.other_answer.search(clause.whole))
    moves = letter.message_type == MessageType.RESCHEDULE_REQUEST
    return is_of_answer(clause, letter.language) or (not moves and bool(lies_ahead(clause, letter.language)))


def _is_told(letter: Letter, part: Part, sentence: int, telling: _Telling, mention: DateMention) -> bool:
    if telling is ANSWER and letter.message_type != MessageType.CHECK_IN:
        return False
    group = telling.told
    places = [(part.tokens[m.first].start, part.tokens[m.last - 1].end) for m in part.matches_in(sentence, group)[:20]]
    # Japanese tells behind a day what it is of, and right there.
    reach = _REACH if letter.uses_spaces else _REACH_UNSPACED
    told = _TOLD_BEFORE.get(letter.language) if group == ANSWER.told else None
    if told is not None and told.search(part.text, max(0, mention.start - _REACH), mention.start):
        return True
    return any(
        (letter.uses_spaces and 0 <= mention.start - end <= reach) or 0 <= start - mention.end <= reach
        for start, end in places
    )


_REACH_UNSPACED = 14

_TOLD_BEFORE = {
    "ja": re.compile(
        r"(?:(?:連絡|返事|返答|返信|結果|合否|お?知らせ|通知)[^。\n]{0,14}"
        r"(?:おっしゃって(?:い|いらし)た|伺って(?:い|おりまし|おっ)た|お聞きして(?:い|おりまし)た|承って(?:い|おりまし)た"
        r"|(?:いただける|くださる|になる)(?:予定の|予定だった|はずの|はずだった|との|とのことだった|という))"
        r"|お約束(?:の|くださった|いただいた|いただいて(?:い|おりまし)た))\Z"
    )
}
"""What tells, in a clause before the day, that the answer was promised for it."""


def _hit(letter: Letter, telling: _Telling, day: Day, right: dt.date) -> Hit:
    values = {"said": letter.body.text[day.start : day.end], "date": letter.format_date(right)}
    return Hit(telling.message, letter.body, day.start, day.end, severity=Severity.WARNING, values=values)

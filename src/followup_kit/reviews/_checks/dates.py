"""Check the dates in a draft against the calendar and the facts."""

import datetime as dt
from collections.abc import Collection, Iterator

from ...vocabulary import Decision, MessageType, Severity
from .._check import Check, Hit
from .._text.clauses import clause_of, lies_ahead
from .._text.date_topics import DateTopic
from .._text.day_mentions import DateMention, WeekdayMention
from .._text.letter import Letter
from .._text.lexicon import Match
from .._text.part import Part
from .._translations import N_
from .day_meanings import is_asked_for, is_at_occasion, is_of_deed, is_stated, said_of
from .days_ahead import before_interview
from .scopes import PROOFREADING
from .told_dates import ANSWER, INTERVIEW, START, is_of_range, is_of_something_else, is_of_week, told_day

_HALF_A_YEAR = dt.timedelta(days=120)

_LONGEST_PROCESS = dt.timedelta(days=200)
"""A date further from the interview than this belongs to something else."""


def weekdays(letter: Letter) -> Iterator[Hit]:
    """Find a weekday that does not match the date beside it."""
    near, held = _reference_date(letter), letter.fact_dates
    for part in letter.parts:
        for mention in part.date_mentions:
            if mention.weekday is None or (mention.year is None and near is None):
                continue
            dates = mention.possible_dates(near or dt.date(mention.year or 1, 1, 1))
            # Without a year, the day nearest to the interview is meant; one half a year away may be of two years.
            far = bool(dates) and near is not None and abs(dates[0] - near) > _HALF_A_YEAR
            nearest = dates[:2] if far else dates[:1]
            # A day of the facts, such as the first of work, may be of another year.
            nearest = [date for date in dates if date in held] or nearest
            if dates and all(date.weekday() != mention.weekday for date in nearest):
                said = part.text[mention.start : mention.end]
                values = {"said": said, "day": _weekday_name(letter, dates[0])}
                yield Hit("Check '{said}': that day is {day}.", part, mention.start, mention.end, values=values)


def _weekday_name(letter: Letter, day: dt.date) -> str:
    from babel.dates import format_date  # noqa: PLC0415 - loaded with the first review

    return format_date(day, "EEEE", locale=letter.locale)


def _reference_date(letter: Letter) -> dt.date | None:
    """Return a date of the facts, the reference for dates without a year, or ``None``."""
    for name in _DATES_OF_THE_PROCESS:
        if letter.values.get(name) is not None:
            day: dt.date = letter.values[name]
            return day
    return None


_DATES_OF_THE_PROCESS = (
    "interview_date",
    "last_contact",
    "decision_by",
    "respond_by",
    "answer_by",
    "start_date",
    "offered_on",
)


def interview_day(letter: Letter) -> Iterator[Hit]:
    """Find a date given for the interview that is not the interview's."""
    right: dt.date | None = letter.values.get("interview_date")
    if right is None:
        return
    others = letter.fact_dates - {right}
    found = list(_another_interview_day(letter, right, others))
    told = letter.message_type != MessageType.OFFER_REPLY and not found
    yield from told_day(letter, INTERVIEW, right, others) if told else found


def _another_interview_day(letter: Letter, right: dt.date, others: Collection[dt.date]) -> Iterator[Hit]:
    named = _names(letter, right)
    for dated in letter.date_topics:
        if not dated.of_interview or _is_of_another_matter(letter, dated):
            continue
        if isinstance(dated.mention, WeekdayMention):
            # "Thank you for the call on Friday" may be the call that brought the news.
            wrong = (
                letter.message_type not in _ANSWERS
                and dated.mention.weekday != right.weekday()
                and _is_day_of_something(letter, dated)
                and not is_of_range(dated.part, dated.mention)
            )
        else:
            wrong = _is_another(dated.mention, right, others)
        if wrong:
            hit = _hit(letter, dated, N_("Check '{said}': the interview was on {date}."), right)
            # A weekday may be that of another talk.
            by_date = not isinstance(dated.mention, WeekdayMention)
            yield _beside(hit if by_date else hit._replace(severity=Severity.WARNING), named=named)


def _names(letter: Letter, right: dt.date) -> bool:
    """Return whether the text names the right day: another beside it may be of something else."""
    return any(right in mention.possible_dates(right) for mention in letter.body.date_mentions)


def _beside(hit: Hit, *, named: bool) -> Hit:
    """Return a hit as a suggestion where the right day is named as well."""
    return hit._replace(severity=Severity.SUGGESTION) if named else hit


def _is_of_another_matter(letter: Letter, dated: DateTopic) -> bool:
    """Return whether something else was done on a day, or is to be done: ``I have a wedding on May 23``."""
    clause = clause_of(dated.part, dated.mention)
    ahead = letter.language in ("en", "ja") and bool(lies_ahead(clause, letter.language))
    moves = letter.message_type == MessageType.RESCHEDULE_REQUEST
    other = letter.language == "ja" and is_at_occasion(clause)
    return other or is_of_deed(clause, letter.language) or (ahead and not moves)


_ANSWERS = (MessageType.OFFER_REPLY, MessageType.REJECTION_REPLY)
"""The types that answer news, which may have come on another day than the interview."""


def _is_day_of_something(letter: Letter, dated: DateTopic) -> bool:
    """Return whether a weekday tells when something was, as in ``on Friday`` or ``Friday's interview``."""
    if not letter.uses_spaces:
        return True
    part, mention = dated.part, dated.mention
    before = part.text[max(0, mention.start - _LONGEST_PREPOSITION) : mention.start].split()
    return part.text[mention.end : mention.end + 2] in ("'s", "’s") or bool(
        before and before[-1].casefold() in letter.lexicon.words("before-weekday")
    )


_LONGEST_PREPOSITION = 12


def promised_day(letter: Letter) -> Iterator[Hit]:
    """Find a date given for the answer that is not the one agreed."""
    right = _agreed_day(letter)
    if right is None:
        return
    others = letter.fact_dates - {right}
    found = list(_another_promised_day(letter, right, others))
    undecided = letter.values.get("decision") in (None, Decision.UNDECIDED)
    told = not found and (letter.message_type != MessageType.OFFER_REPLY or undecided)
    yield from told_day(letter, ANSWER, right, others) if told else found


def _agreed_day(letter: Letter) -> dt.date | None:
    """Return the day agreed for an answer: of an offer the candidate's, of all else theirs."""
    names = ["answer_by"] if letter.message_type == MessageType.OFFER_REPLY else []
    days: list[dt.date | None] = [letter.values.get(name) for name in (*names, "respond_by", "decision_by")]
    return next((day for day in days if day is not None), None)


def _another_promised_day(letter: Letter, right: dt.date, others: Collection[dt.date]) -> Iterator[Hit]:
    named = any(right in mention.possible_dates(right) for part in letter.parts for mention in part.date_mentions)
    named |= any(day.covers(right) and day.first == day.last for part in letter.parts for day in part.partial_dates)
    for dated in letter.date_topics:
        if (
            isinstance(dated.mention, WeekdayMention)
            or not dated.governed
            or is_of_week(dated.part, dated.mention, right)
        ):
            continue
        if named and _is_after(dated.mention, right):
            # Who says what was agreed may ask for another day.
            continue
        if dated.topic not in ("about-answer", "about-future") or "about-answer" not in dated.sentence_topics:
            continue
        if "about-others" in dated.sentence_topics or is_of_deed(clause_of(dated.part, dated.mention), letter.language):
            continue
        if not _asks_for_another_day(letter, dated, right) and _is_another(dated.mention, right, others):
            hit = _hit(letter, dated, N_("Check '{said}': the day agreed is {date}."), right)
            yield _weighed(letter, dated, hit, named=named)


def _weighed(letter: Letter, dated: DateTopic, hit: Hit, *, named: bool) -> Hit:
    """Return a hit as a suggestion where an answer is asked for by the day, or the right one is named as well.

    What tells outright of another day than the one that is named elsewhere is a warning.
    """
    said = said_of(dated.part, dated.mention)
    if letter.message_type == MessageType.CHECK_IN and is_asked_for(said, letter.language):
        return hit._replace(severity=Severity.SUGGESTION)
    differs = named and is_stated(said, letter.language)
    return hit._replace(severity=Severity.WARNING) if differs else _beside(hit, named=named)


def _asks_for_another_day(letter: Letter, dated: DateTopic, right: dt.date) -> bool:
    """Return whether a sentence about an offer asks for more time, and names another day on purpose, or both."""
    if letter.message_type != MessageType.OFFER_REPLY:
        return False
    part = dated.part
    sentence = part.sentence_at(dated.mention.start)
    return (
        dated.in_question
        or bool(part.matches_in(sentence, "more-time"))
        or any(right in mention.possible_dates(right) for mention in part.dates_by_sentence[sentence][:_MOST_DATES])
    )


_MOST_DATES = 20
"""How many days of one sentence are looked at."""


def _is_after(mention: DateMention, day: dt.date) -> bool:
    dates = mention.possible_dates(day)
    return bool(dates) and dates[0] > day


def start_day(letter: Letter) -> Iterator[Hit]:
    """Find a date given for the start of work that is not the one agreed."""
    right: dt.date | None = letter.values.get("start_date")
    # Who has not accepted may ask for another day.
    if right is None or letter.values.get("decision") != Decision.ACCEPT:
        return
    others = letter.fact_dates - {right}
    found = list(_another_start_day(letter, right, others))
    yield from found or told_day(letter, START, right, others)


def _another_start_day(letter: Letter, right: dt.date, others: Collection[dt.date]) -> Iterator[Hit]:
    named = _names(letter, right)
    for part in letter.parts:
        for mention in part.date_mentions:
            words = _words_of_start(part, mention)
            if words and _is_another(mention, right, others):
                dated = DateTopic(part, mention, "", frozenset(), in_question=False, of_interview=False)
                hit = _hit(letter, dated, N_("Check '{said}': you start on {date}."), right)
                # "I will see you on Friday" may be for the papers.
                certain = any(match.entry.severity is None for match in words)
                if not certain and is_of_something_else(part, part.sentence_at(mention.start), START):
                    continue
                hit = hit if certain else hit._replace(severity=words[0].entry.severity)
                yield _beside(hit, named=named)


def _words_of_start(part: Part, mention: DateMention) -> list[Match]:
    """Return the phrases by which a date is given for the start of work: before it, or a verb right behind it."""
    return [
        match
        for match in part.matches("about-start")
        if 0 <= mention.start - part.tokens[match.last - 1].end < _REACH_OF_A_START
    ] + [
        match
        for match in part.matches("starts-then")
        if 0 <= part.tokens[match.first].start - mention.end <= _REACH_BEFORE_A_START
    ]


_REACH_OF_A_START = 25
_REACH_BEFORE_A_START = 2


def _is_another(mention: DateMention, right: dt.date, others: Collection[dt.date]) -> bool:
    """Return whether a mention is neither the right date nor another of the facts, though of the same process."""
    dates = mention.possible_dates(right)
    return bool(dates) and right not in dates and dates[0] not in others and abs(dates[0] - right) < _LONGEST_PROCESS


def _hit(letter: Letter, dated: DateTopic, message: str, right: dt.date) -> Hit:
    part, mention = dated.part, dated.mention
    said = part.text[mention.start : mention.end]
    return Hit(message, part, mention.start, mention.end, values={"said": said, "date": letter.format_date(right)})


CHECKS = (
    Check(
        code="FK111",
        name="weekday",
        severity=Severity.ERROR,
        claims=PROOFREADING,
        find=weekdays,
        help="A weekday is not that of the date beside it.",
    ),
    Check(
        code="FK112",
        name="interview-date",
        severity=Severity.ERROR,
        claims=PROOFREADING,
        find=interview_day,
        help="The interview is put on another day than it was.",
    ),
    Check(
        code="FK113",
        name="promised-date",
        severity=Severity.ERROR,
        claims=PROOFREADING,
        find=promised_day,
        help="The day agreed for an answer is given as another.",
    ),
    Check(
        code="FK115",
        name="start-date",
        severity=Severity.ERROR,
        claims=PROOFREADING,
        find=start_day,
        types=(MessageType.OFFER_REPLY,),
        help="The first day of work is given as another than was agreed.",
    ),
    Check(
        code="FK114",
        name="date-before-interview",
        severity=Severity.ERROR,
        claims=PROOFREADING,
        find=before_interview,
        help="Something still to come is dated before the interview.",
    ),
)

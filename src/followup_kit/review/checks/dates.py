"""Whether the days in a draft agree with the calendar and with the facts."""

import datetime as dt
from collections.abc import Iterator

from ..check import Hit
from ..letter import Letter, Part
from ..mentions import Mention, mentions

_LONGEST_PROCESS = dt.timedelta(days=200)
"""A date further away is of another matter."""


def weekdays(letter: Letter) -> Iterator[Hit]:
    """Find a weekday that is not that of the date beside it."""
    near = _a_day(letter)
    for part in letter.parts:
        for mention in mentions(part.text, letter.language):
            if mention.weekday is None or (mention.year is None and near is None):
                continue
            dates = mention.dates(near or dt.date(mention.year or 1, 1, 1))
            # Without a year, the day nearest to the interview is meant; a letter may still look back or ahead a year.
            nearest = dates[:1]
            if dates and all(date.weekday() != mention.weekday for date in nearest):
                said = part.text[mention.start : mention.end]
                yield Hit(
                    f"Check {said!r}: that day is {_named(letter, dates[0])}.", part, mention.start, mention.end
                )


def _named(letter: Letter, day: dt.date) -> str:
    from babel.dates import format_date  # noqa: PLC0415 - loaded with the first review

    return format_date(day, "EEEE", locale=letter.locale)


def _a_day(letter: Letter) -> dt.date | None:
    """Return a date of the process, by which a date without a year is read."""
    for name in ("interview_date", "last_contact", "decision_by", "respond_by", "start_date"):
        if letter.values.get(name) is not None:
            day: dt.date = letter.values[name]
            return day
    return None


def interview_day(letter: Letter) -> Iterator[Hit]:
    """Find a sentence that puts the interview on another day."""
    right: dt.date | None = letter.values.get("interview_date")
    if right is None:
        return
    others = {letter.values.get(name) for name in ("decision_by", "respond_by", "start_date", "last_contact")}
    for part, mention, about in _with_sentences(letter):
        if "about-interview" in about and not about & {"about-earlier", "about-answer", "about-future"}:
            dates = mention.dates(right)
            if dates and right not in dates and dates[0] not in others and abs(dates[0] - right) < _LONGEST_PROCESS:
                yield _hit(letter, part, mention, "the interview was on", right)


def promised_day(letter: Letter) -> Iterator[Hit]:
    """Find a sentence about the answer that names another day than the one agreed."""
    respond_by, decision_by = letter.values.get("respond_by"), letter.values.get("decision_by")
    right: dt.date | None = respond_by or decision_by
    if right is None:
        return
    others = {letter.values.get(name) for name in ("interview_date", "start_date", "last_contact")}
    for part, mention, about in _with_sentences(letter):
        if "about-answer" in about and not about & {"about-earlier", "about-interview"}:
            dates = mention.dates(right)
            if dates and right not in dates and dates[0] not in others and abs(dates[0] - right) < _LONGEST_PROCESS:
                if right == respond_by and "question" in about:
                    # It asks for another day, and names that day on purpose.
                    continue
                yield _hit(letter, part, mention, "the day agreed is", right)


def before_interview(letter: Letter) -> Iterator[Hit]:
    """Find something still to come that is dated before the interview."""
    interview: dt.date | None = letter.values.get("interview_date")
    if interview is None:
        return
    for part, mention, about in _with_sentences(letter):
        if about & {"about-future", "about-answer"} and not about & {"about-earlier", "about-interview"}:
            dates = mention.dates(interview)
            if dates and interview - _LONGEST_PROCESS < dates[0] < interview:
                said = part.text[mention.start : mention.end]
                day = letter.day(interview)
                yield Hit(
                    f"Check {said!r}: it lies before the interview on {day}.", part, mention.start, mention.end
                )


def _hit(letter: Letter, part: Part, mention: Mention, wrong: str, right: dt.date) -> Hit:
    said = part.text[mention.start : mention.end]
    return Hit(f"Check {said!r}: {wrong} {letter.day(right)}.", part, mention.start, mention.end)


_ABOUT = ("about-interview", "about-earlier", "about-answer", "about-future")


def _with_sentences(letter: Letter) -> Iterator[tuple[Part, Mention, set[str]]]:
    """Yield each date, with what the words of its sentence show it to be about."""
    for part in letter.parts:
        found = list(mentions(part.text, letter.language))
        if not found:
            continue
        about: dict[int, set[str]] = {}
        for group in _ABOUT:
            for match in part.matches(group):
                about.setdefault(part.sentence_of[match.first], set()).add(group)
        place = 0
        for mention in found:
            while place + 1 < len(part.tokens) and part.tokens[place].end <= mention.start:
                place += 1
            number = part.sentence_of[place]
            asked = part.tokens[part.sentences[number].stop - 1].text in ("?", "？")
            yield part, mention, about.get(number, set()) | ({"question"} if asked else set())

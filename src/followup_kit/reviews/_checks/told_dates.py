"""Find another day where a sentence tells of the interview, the answer or the first day in words of its own.

The sentence has to tell of it, has to hold one day and nothing else that a day may be of. What is found so is a
warning: the stricter checks of ``dates`` go before it.
"""

import datetime as dt
import re
from collections.abc import Collection, Iterator
from typing import NamedTuple

from ...vocabulary import Severity
from .._check import Hit
from .._text.dates import DateMention
from .._text.letter import Letter
from .._text.part import Part
from .._translations import N_

_LONGEST_PROCESS = dt.timedelta(days=200)
_NEAR = dt.timedelta(days=31)
_REACH = 90
"""How many characters a word that tells what a day is of may stand away from it."""


class _Telling(NamedTuple):
    """What a sentence tells of.

    Args:
        told: The lexicon group of its words.
        unless: The groups of what else its day may be of.
        message: What to do.
    """

    told: str
    unless: tuple[str, ...]
    message: str


INTERVIEW = _Telling(
    "interview-told",
    ("another-day", "another-occasion", "still-ahead", "about-answer"),
    N_("Check '{said}': the interview was on {date}."),
)
ANSWER = _Telling("answer-told", ("another-day",), N_("Check '{said}': the day agreed is {date}."))
START = _Telling("start-told", ("other-than-start",), N_("Check '{said}': you start on {date}."))


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
    for sentence, mentions in body.dates_by_sentence.items():
        if len(mentions) > 1 or is_of_something_else(body, sentence, telling):
            continue
        mention = mentions[0]
        dates = mention.possible_dates(right)
        known = not dates or right in dates or dates[0] in others or abs(dates[0] - right) >= _LONGEST_PROCESS
        if known or body.is_question(sentence):
            continue
        if _is_told(letter, body, sentence, telling.told, mention):
            yield _hit(letter, telling, mention.start, mention.end, right)
        elif telling is START and abs(dates[0] - right) <= _NEAR:
            # Who accepts, names no first day, but another day near it, may mean it.
            hit = _hit(letter, telling, mention.start, mention.end, right)
            yield hit._replace(severity=Severity.SUGGESTION)


def is_of_something_else(part: Part, sentence: int, telling: _Telling) -> bool:
    """Return whether a sentence tells of something else that its day may be of."""
    return any(part.matches_in(sentence, group) for group in telling.unless)


def _is_told(letter: Letter, part: Part, sentence: int, group: str, mention: DateMention) -> bool:
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


def told_day_of_month(letter: Letter, telling: _Telling, right: dt.date) -> Iterator[Hit]:
    """Find a day without its month: ``ab dem 5. bin ich bei Ihnen``, ``from the 5th I am all yours``."""
    body, pattern = letter.body, _DAY_OF_MONTH.get(letter.language)
    for found in pattern.finditer(body.text) if pattern else ():
        sentence = body.sentence_at(found.start("day"))
        told = body.matches_in(sentence, telling.told)
        if told and int(found["day"]) != right.day and not is_of_something_else(body, sentence, telling):
            yield _hit(letter, telling, *found.span("day"), right)


_DAY_OF_MONTH = {
    "en": re.compile(
        r"\b(?i:from|on) the (?P<day>\d{1,2})(?:st|nd|rd|th)\b(?! (?:of|floor|[A-Z][a-z]|anniversary|century))"
    ),
    "de": re.compile(r"\b(?i:ab dem|am|zum|vom) (?P<day>\d{1,2})\.(?= [a-zäöü])"),
}


def _hit(letter: Letter, telling: _Telling, start: int, end: int, right: dt.date) -> Hit:
    values = {"said": letter.body.text[start:end], "date": letter.format_date(right)}
    return Hit(telling.message, letter.body, start, end, severity=Severity.WARNING, values=values)

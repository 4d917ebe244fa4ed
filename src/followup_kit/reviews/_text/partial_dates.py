"""Find the days that a text tells without a full date: ``the 14th``, ``Ende November``, ``the first Friday of May``."""

import calendar
import datetime as dt
import re
from collections.abc import Iterator
from contextlib import suppress
from functools import cache
from typing import NamedTuple

from .number_words import KANJI_NUMBER, ORDINALS, to_number

_WINDOW = 200
"""How many days before and after a reference date a partial date may lie."""

_LAST = 31


class PartialDate(NamedTuple):
    """A day, or a part of a month, as it is written: in its month or in any.

    Args:
        start: The index of its first character.
        end: The index after its last character.
        month: The month, from 1 for January, or ``None`` if none is given.
        first: The first day of the month that it may be.
        last: The last one, counted from the end of the month if it is not positive: 0 is its last day.
        weekday: The weekday it has to be, from 0 for Monday, or ``None`` for any.
        slack: How many days more, before and after, are still in its sense: for ``at the end of May``.
        year: The year, or ``None`` if none is given.
    """

    start: int
    end: int
    month: int | None
    first: int
    last: int
    weekday: int | None = None
    slack: int = 0
    year: int | None = None

    def covers(self, day: dt.date) -> bool:
        """Return whether it may mean a day.

        Args:
            day: The day.
        """
        if self.weekday is not None and day.weekday() != self.weekday:
            return False
        return any(self._holds(day + dt.timedelta(days)) for days in range(-self.slack, self.slack + 1))

    def _holds(self, day: dt.date) -> bool:
        length = calendar.monthrange(day.year, day.month)[1]
        first, last = (each if each > 0 else length + each for each in (self.first, self.last))
        return (
            self.month in (None, day.month) and self.year in (None, day.year) and first <= day.day <= min(last, length)
        )

    def possible_dates(self, near: dt.date) -> list[dt.date]:
        """Return the days it can mean, the nearest to a reference date first.

        Args:
            near: The reference date.
        """
        found = []
        for days in range(_WINDOW):
            for sign in (-1, 1) if days else (1,):
                with suppress(OverflowError):
                    day = near + dt.timedelta(sign * days)
                    if self.covers(day):
                        found.append(day)
        return found


def find_partial_dates(text: str, language: str) -> Iterator[PartialDate]:
    """Find the partial dates of a text; those within a full date are found as well.

    Args:
        text: Any text.
        language: The language whose notations are looked for.

    Yields:
        Each partial date; several may overlap.
    """
    for pattern, kind in _patterns(language):
        for found in pattern.finditer(text):
            mention = _READ[kind](found, language)
            if mention is not None:
                yield mention


def _read_day(found: re.Match[str], language: str) -> PartialDate | None:
    said = found["day"]
    if language == "ja":
        day = to_number(said)
    else:
        day = int(said) if said.isdecimal() else ORDINALS[language][" ".join(said.casefold().split())]
    behind = found.string[found.end("said") : found.end("said") + 1]
    if language == "en" and not said[0].isdecimal() and day <= _COUNTING and behind.isspace():
        # "the first I made", "from the second we met" count something else.
        return None
    return PartialDate(*found.span("said"), None, day, day) if 1 <= day <= _LAST else None


_COUNTING = 3


def _read_period(found: re.Match[str], language: str) -> PartialDate:
    names = found.re.groupindex
    part = next((kind for kind in _PARTS if kind in names and found[kind] is not None), "whole")
    first, last, slack = _PARTS[part]
    month = found["month"] if "month" in names else None
    year = found["year"] if "year" in names else None
    number = None if month is None else _month(month, language)
    return PartialDate(*found.span(), number, first, last, None, slack, int(year) if year else None)


def _read_weekday(found: re.Match[str], language: str) -> PartialDate:
    place = _PLACES[language].index(found["place"].casefold())
    first, last = (7 * place + 1, 7 * place + 7) if place < _MOST_WEEKS else (-6, 0)
    number = _month(found["month"], language)
    return PartialDate(*found.span(), number, first, last, _weekdays(language)[found["weekday"].casefold()])


_MOST_WEEKS = 4
_PLACES = {
    "en": ("first", "second", "third", "fourth", "last"),
    "de": ("ersten", "zweiten", "dritten", "vierten", "letzten"),
    "ja": ("一", "二", "三", "四"),
}
_READ = {"day": _read_day, "period": _read_period, "weekday": _read_weekday}
_PARTS = {
    "early": (1, 8, 3),
    "middle": (12, 18, 3),
    "late": (-8, 0, 2),
    "first_week": (1, 7, 3),
    "second_week": (8, 14, 3),
    "third_week": (15, 21, 3),
    "fourth_week": (22, 28, 3),
    "last_week": (-7, 0, 2),
    "whole": (1, 0, 0),
}
"""What part of a month is meant, and with how much slack, by the name of its group in a pattern."""


def _month(name: str, language: str) -> int:
    return to_number(name[:-1]) if language == "ja" else _months(language)[name.rstrip(".")]


@cache
def _months(language: str) -> dict[str, int]:
    from babel.dates import get_month_names  # noqa: PLC0415 - loaded with the first review

    return {
        name.rstrip("."): number
        for width in ("wide", "abbreviated")
        for number, name in get_month_names(width, "format", locale=language).items()
    }


@cache
def _weekdays(language: str) -> dict[str, int]:
    from babel.dates import get_day_names  # noqa: PLC0415 - loaded with the first review

    if language == "ja":
        return {day: number for number, day in enumerate("月火水木金土日")}
    return {name.casefold(): number for number, name in get_day_names("wide", "format", locale=language).items()}


@cache
def _patterns(language: str) -> list[tuple[re.Pattern[str], str]]:
    if language not in _PLACES:
        return []
    months = "|".join(sorted(map(re.escape, _months(language)), key=len, reverse=True))
    names = {
        "MONTH": rf"(?P<month>{months})",
        "YEAR": r"(?:,?\s(?P<year>20\d\d)(?!\d))?",
        "ORDINAL": "|".join(sorted(ORDINALS.get(language, ()), key=len, reverse=True)),
        "WEEKDAY": rf"(?P<weekday>{'|'.join(_weekdays(language))})",
        "PLACE": rf"(?P<place>{'|'.join(_PLACES[language])})",
        "KANJI": KANJI_NUMBER,
    }
    found = []
    for pattern, kind in _PATTERNS[language]:
        for name, expression in names.items():
            pattern = pattern.replace(f"<{name}>", expression)  # noqa: PLW2901 - filled in name by name
        found.append((re.compile(pattern), kind))
    return found


# What may follow a day, so that it is no ordinal of a noun: "on the 3rd floor", "am 3. Tag".
_ENGLISH_END = (
    r"(?=\Z|[.,;:!?)]|\s[–—-]\s|\n"
    r"|\s(?i:at|in|to|with|for|as|was|is|when|while|i|we|you|he|she|they|by|from|that|about|or|would|will|if|because|on"
    r"|and(?= (?:have|had|am|was|i|we|you|will|would|look|hope|wonder|it)\b)|where|which|who|my|our|your|so|but|since|after|before|though|suits?|works?|of\s(?:this|the|next|last)\smonth)\b)"
)
_GERMAN_WORDS = (
    r"ab|am|an|auf|bei|bin|bis|da|dabei|dann|darf|das|der|des|die|doch|durch|durfte|durften|ein|eine|einen|es|für|gab|haben"
    r"|habe|hatte|hatten|hören|ich|ihnen|ihre|ihren|im|in|ist|kann|kommt|melden|mich|mir|mit|nach|nicht|noch|ob|schon"
    r"|sehen|sehr|sei|sein|sie|sollte|über|um|uns|unter|von|vor|wie|wir|wird|wissen|wollten|zu|zum|zur"
)
_GERMAN_STARTS = (
    r"Antwort|Bescheid|Klarheit|Nachricht|Rückmeldung|Als|Bei|Besonders|Bis|Da|Daher|Darf|Das|Der|Deshalb|Die|Es|Für|Gern|Gerne|Heute|Ich|Ihr|Ihre|In|Leider|Mein|Meine"
    r"|Mir|Mit|Nun|Seitdem|Seither|Sie|So|Unser|Vielen|Wie|Wir"
)
_GERMAN_END = rf"(?=\Z|[,;:!?)]|\.?\n|\.?\s(?:{_GERMAN_STARTS})\b|\s(?!und\b|oder\b|bis\b)[a-zäöüß])"
_GERMAN_END_OF_WORD = rf"(?=\Z|[.,;:!?)]|\n|\s(?:{_GERMAN_WORDS})\b)"
_JAPANESE_END = r"(?=(?:[（(][月火水木金土日][)）])?(?:[、はを]|には?(?!一|1|１)|までに?|から|より|頃|ごろ|付|の(?:朝|午|面|お|ご)|と))"

_PATTERNS = {
    "en": (
        (rf"\b(?i:the) (?P<said>(?P<day>\d{{1,2}})(?:st|nd|rd|th)){_ENGLISH_END}", "day"),
        (
            r"\b(?i:on|by|until|of|since) (?i:the) (?P<said>(?P<day>\d{1,2})(?:st|nd|rd|th))"
            r"(?= [a-z])(?! (?:floor|stor|annivers|centur|grade|year|month|week|day|edition|birthday|time|round|inter|person|and)"
            r")",
            "day",
        ),
        (rf"\b(?P<said>(?i:<WEEKDAY>),? (?i:the )?(?P<day>\d{{1,2}})(?:st|nd|rd|th))\b", "day"),
        (
            r"\b(?i:on|by|until|till|before|of|for|since|from(?! the (?:first|second|third))|than|is|was|around) (?i:the) "
            rf"(?P<said>(?i:(?P<day><ORDINAL>))){_ENGLISH_END}",
            "day",
        ),
        (
            r"\b(?i:(?:(?P<early>(?:the )?(?:beginning|start) of|early(?: in)?)|(?P<middle>the middle of|mid)"
            r"|(?P<late>(?:the )?end of|late(?: in)?)"
            r"|the (?:(?P<first_week>first)|(?P<second_week>second)|(?P<third_week>third)|(?P<fourth_week>fourth)"
            r"|(?P<last_week>last)) week (?:of|in)))[ -]<MONTH>\b<YEAR>",
            "period",
        ),
        (r"\b(?i:in|this|next|coming) <MONTH>\b(?! \d{1,2}\b)<YEAR>", "period"),
        (r"\b(?i:(?P<late>(?:the )?end of (?:the|this) month|month’s end|month's end))\b", "period"),
        (r"\b(?i:(?:the )?<PLACE> <WEEKDAY>) (?:(?:of|in) )?<MONTH>\b", "weekday"),
    ),
    "de": (
        (
            rf"\b(?i:am|vom|zum|ab|dem|den|der)(?: dem)? (?P<said>(?P<day>\d{{1,2}})\.){_GERMAN_END}",
            "day",
        ),
        (rf"\b(?P<said>(?:<WEEKDAY>),? (?:dem |den )?(?P<day>\d{{1,2}})\.){_GERMAN_END}", "day"),
        (rf"\b(?i:am|vom|zum|dem) (?P<said>(?P<day>(?i:<ORDINAL>))){_GERMAN_END_OF_WORD}", "day"),
        (r"\b(?i:am|vom|zum|dem) (?P<said>(?=[A-ZÄÖÜ])(?P<day>(?i:<ORDINAL>)))(?=\s(?:[a-zäöüß]|(?:Ihr|Ihre|Ihren|Ihrer|Sie|Ihnen)\b))", "day"),
        (r"\b(?i:zum|am) (?P<said>(?P<day>ersten|Ersten) (?:des|dieses|im) (?:\w+ )?Monats?)\b", "day"),
        (
            r"\b(?:(?P<early>(?i:anfang|zu beginn des))|(?P<middle>(?i:mitte))|(?P<late>(?i:ende)))(?: des)? <MONTH>s?\b<YEAR>",
            "period",
        ),
        (
            r"\b(?:(?P<first_week>erste[nr]?)|(?P<second_week>zweite[nr]?)|(?P<third_week>dritte[nr]?)"
            r"|(?P<fourth_week>vierte[nr]?)|(?P<last_week>letzte[nr]?))(?: Woche (?:im|des|vom))? <MONTH>(?:s|es|woche)?\b",
            "period",
        ),
        (r"\b(?i:im|ab|diesen|kommenden|nächsten)(?: (?:kommenden|nächsten))? <MONTH>\b<YEAR>", "period"),
        (r"\b(?P<late>(?i:monatsende|ende (?:des|dieses) monats))\b", "period"),
        (r"\b<PLACE> <WEEKDAY> (?:(?:im|des|in) )?<MONTH>s?\b", "weekday"),
    ),
    "ja": (
        (rf"(?:去る|来る|今月末の|今月の?|来月の?|先月の?)(?P<said>(?P<day>[0-9０-９]{{1,2}}|<KANJI>)日){_JAPANESE_END}", "day"),
        (rf"(?<![月年・〜～\-0-9０-９〇一二三四五六七八九十第])(?<![週月年]に)(?P<said>(?P<day>[0-9０-９]{{1,2}}|(?!一日)<KANJI>)日){_JAPANESE_END}", "day"),
        (
            r"(?P<month>(?:[0-9０-９]{1,2}|<KANJI>)月)の?(?:(?P<early>上旬|初め|はじめ|初旬)|(?P<middle>中旬|半ば|なかば)"
            r"|(?P<late>末|下旬|終わり)|第[一1１](?P<first_week>週)|第[二2２](?P<second_week>週)|第[三3３](?P<third_week>週)"
            r"|第[四4４](?P<fourth_week>週)|最終(?P<last_week>週)|(?=から|より|には?|付))",
            "period",
        ),
        (r"(?P<late>今月末|月末(?<![0-9０-９一二三四五六七八九十]月末)|今月下旬)(?!の[0-9０-９一二三])", "period"),
        (r"(?P<month>(?:[0-9０-９]{1,2}|<KANJI>)月)の?第(?P<place>[一二三四])(?P<weekday>[月火水木金土日])曜日?", "weekday"),
    ),
}
"""The notations of each language, with what they tell; ``<MONTH>`` and the like stand for the names of the language."""

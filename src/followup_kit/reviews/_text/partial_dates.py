"""Find the days that a text tells without a full date: ``the 14th``, ``Ende November``, ``the first Friday of May``."""

import re
from collections.abc import Iterator
from functools import cache

from .day_mentions import PartialDate
from .day_notations import NOTATIONS
from .number_words import KANJI_NUMBER, ORDINALS, to_number

_LAST = 31


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
    counts = language == "en" and not said[0].isdecimal() and day <= _COUNTING
    if counts and _NOUN.match(found.string, found.end("said")):
        # "the first I made", "from the second we met" count something else.
        return None
    return PartialDate(*found.span("said"), None, day, day) if 1 <= day <= _LAST else None


_COUNTING = 3
_NOUN = re.compile(r"\s(?!of (?:this|the|next) month)")


def _read_period(found: re.Match[str], language: str) -> PartialDate:
    names = found.re.groupindex
    part = next((kind for kind in _PARTS if kind in names and found[kind] is not None), "whole")
    first, last, slack = _PARTS[part]
    month = next((found[name] for name in ("month", "of_month") if name in names and found[name]), None)
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
    if language not in NOTATIONS:
        return []
    months = "|".join(sorted(map(re.escape, _months(language)), key=len, reverse=True))
    names = {
        "MONTH": rf"(?P<month>{months})",
        "SAME_MONTH": rf"(?P<of_month>{months})",
        "YEAR": r"(?:,?\s(?P<year>20\d\d)(?!\d))?",
        "ORDINAL": "|".join(sorted(ORDINALS.get(language, ()), key=len, reverse=True)),
        "WEEKDAY": rf"(?P<weekday>{'|'.join(_weekdays(language))})",
        "PLACE": rf"(?P<place>{'|'.join(_PLACES[language])})",
        "KANJI": KANJI_NUMBER,
    }
    found = []
    for notation, kind in NOTATIONS[language]:
        pattern = notation.replace("\n", "")
        for name, expression in names.items():
            pattern = pattern.replace(f"<{name}>", expression)
        found.append((re.compile(pattern), kind))
    return found

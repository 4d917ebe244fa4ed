"""Find the dates that a text mentions, in the notations of its language."""

import re
from collections.abc import Iterator
from functools import cache
from itertools import product

from .day_mentions import DateMention, WeekdayMention
from .number_words import KANJI_NUMBER, ORDINALS, to_number

_ISO = re.compile(r"(?<![\d-])(\d{4})-(\d{2})-(\d{2})(?![\d-])")
_GERMAN_FIGURES = re.compile(r"(?<![\d.])(\d{1,2})\.\s?(\d{1,2})\.(?:\s?(\d{4})(?!\d)|(\d{2})(?![\d:]))?(?!\d)")
_JAPANESE_NUMBER = rf"[0-9０-９]{{1,2}}|{KANJI_NUMBER}"
_JAPANESE = re.compile(
    rf"(?:([0-9０-９]{{4}}|{KANJI_NUMBER})年)?({_JAPANESE_NUMBER})月({_JAPANESE_NUMBER})日"
    r"(?:\s?[（(]\s?([月火水木金土日])(?:曜日?)?\s?[)）]|[\s、]?([月火水木金土日])曜)?"
)
_JAPANESE_DAYS = "月火水木金土日"
_JAPANESE_WEEKDAY = re.compile(f"([{_JAPANESE_DAYS}])曜日?")
_ENGLISH_FIGURES = re.compile(
    r"(?<![\d/.])(?P<before>(?!))?(?P<first>\d{1,2})/(?P<second>\d{1,2})/(?P<after>\d{4}|\d{2})(?![\d/])"
)
"""Day and month, in either order, with a year: without one it may be a fraction."""

_ENGLISH_AFTER_PREPOSITION = re.compile(
    r"(?i)(?:(?<=\bon )|(?<=\buntil )|(?<=\bby )(?=\d{2}/|\d/\d{2}))"
    r"(?P<before>(?!))?(?P<first>\d{1,2})/(?P<second>\d{1,2})(?P<after>(?!))?(?![\d/]|[ ]of\b)"
)
_ENGLISH_HYPHENS = re.compile(
    r"(?<![\d.-])(?P<before>(?!))?(?P<first>\d{1,2})-(?P<second>\d{1,2})-(?P<after>20\d{2})(?![\d-])"
)

_JAPANESE_FIGURES = re.compile(
    r"(?<![\d/.])(?:(?P<before>\d{4})/)?(?P<first>\d{1,2})/(?P<second>\d{1,2})(?P<after>(?!))?(?![\d/])(?=\s?[（(のにはでよかま])"
)
_SHORT_NAMES = (3, 4, 5)
"""The lengths of abbreviations made from a full name: Mar, Sept, Thurs."""

_CENTURY = 100
_LONGEST_MONTH = 16
_DAY = re.compile(r"\d(?<![\w.:]\d)\d?(?![\d:])")
_YEAR = r"(?:,?\s(\d{4})(?!\d))?"
_DIGIT = re.compile(r"\d")


def find_dates(text: str, language: str) -> Iterator[DateMention]:
    """Find the dates in a text.

    Args:
        text: Any text.
        language: The language whose notations and names of months and weekdays are looked for.

    Yields:
        Each mention, in the order of the text.
    """
    if language == "ja":
        yield from sorted((*_japanese_dates(text), *_numeric_dates(text, _JAPANESE_FIGURES)))
        return
    written = _months_and_weekdays(language)
    if not _DIGIT.search(text):
        yield from sorted(written.find_in_words(text))
        return
    yield from sorted(
        {
            *_iso_dates(text),
            *written.find_in_words(text),
            *(_german_numeric_dates(text, language) if language == "de" else _english_numeric_dates(text)),
            *written.find(text),
        }
    )


def find_weekdays(text: str, language: str) -> Iterator[WeekdayMention]:
    """Find the weekdays that a text names in full, those beside a date included.

    Args:
        text: Any text.
        language: The language whose names are looked for.

    Yields:
        Each weekday, in the order of the text.
    """
    if language == "ja":
        for found in _JAPANESE_WEEKDAY.finditer(text):
            yield WeekdayMention(*found.span(), _JAPANESE_DAYS.index(found[1]))
    else:
        yield from _months_and_weekdays(language).find_weekdays(text)


def _japanese_dates(text: str) -> Iterator[DateMention]:
    for found in _NEW_YEAR["ja"].finditer(text):
        yield DateMention(*found.span(), None, 1, 1, None)
    for found in _JAPANESE.finditer(text):
        year, month, day, short, long = found.groups()
        weekday = _JAPANESE_DAYS.find(short or long or "") if short or long else None
        full = to_number(year) if year else None
        # 令和八年 counts from another year.
        in_era = full is not None and full < _CENTURY
        yield DateMention(*found.span(), None if in_era else full, to_number(month), to_number(day), weekday)


def _english_numeric_dates(text: str) -> Iterator[DateMention]:
    for expression in (_ENGLISH_FIGURES, _ENGLISH_AFTER_PREPOSITION):
        yield from _numeric_dates(text, expression, either_way=True)
    yield from _numeric_dates(text, _ENGLISH_HYPHENS, either_way=True, needs="-")


def _numeric_dates(
    text: str, expression: re.Pattern[str], *, either_way: bool = False, needs: str = "/"
) -> Iterator[DateMention]:
    for found in expression.finditer(text) if needs in text else ():
        before, first, second, after = (found[name] for name in ("before", "first", "second", "after"))
        year = before or after
        full = None if year is None else int(year) + (2000 if int(year) < _CENTURY else 0)
        yield DateMention(*found.span(), full, int(first), int(second), None, either_way)


def _iso_dates(text: str) -> Iterator[DateMention]:
    for found in _ISO.finditer(text) if "-" in text else ():
        year, month, day = map(int, found.groups())
        yield DateMention(*found.span(), year, month, day, None)


def _german_numeric_dates(text: str, language: str) -> Iterator[DateMention]:
    days = _months_and_weekdays(language)
    for found in _GERMAN_FIGURES.finditer(text):
        day, month, long_year, short_year = found.groups()
        # "17.3. 15 Uhr" is a time: a year of two figures stands close.
        year = long_year or short_year
        start, weekday = days.weekday_before(text, found.start())
        full = None if year is None else int(year) + (2000 if int(year) < _CENTURY else 0)
        yield DateMention(start, found.end(), full, int(month), int(day), weekday)


class _MonthsAndWeekdays:
    """The names of months and weekdays in a language, and the expressions that find dates written with them."""

    def __init__(self, language: str) -> None:
        from babel.dates import get_day_names, get_month_names  # noqa: PLC0415 - loaded with the first review

        self._language = language
        self.months = _number_by_name(language, get_month_names)
        self.days = _number_by_name(language, get_day_names)
        months = "|".join(sorted(map(re.escape, self.months), key=len, reverse=True))
        days = "|".join(sorted(map(re.escape, self.days), key=len, reverse=True))
        # "on June 2. May I ask": English writes no full stop after the number of a day.
        ordinal = r"st|nd|rd|th" if language == "en" else r"\."
        self._behind = re.compile(
            rf"(?:{ordinal})?\s(?:day\s)?(?:of\s)?({months})\b(?:\.(?=\s\d))?{_YEAR}", re.IGNORECASE
        )
        self._words = ORDINALS.get(language, {})
        words = "|".join(sorted(self._words, key=len, reverse=True)) or "(?!)"
        last = "last" if language == "en" else "letzten"
        self._in_words = re.compile(
            rf"\b(?:(?P<day>{words}|{last}(?=\s(?:day|tag)))\s(?:(?:day|tag)(?:\sim)?\s)?(?:of\s)?(?:des\s)?"
            rf"(?P<month>{months})(?:s(?=\s))?\b{_YEAR}"
            rf"|(?P<ahead>{months})\s(?:the\s)?(?P<behind>{words})\b{_YEAR})",
            re.IGNORECASE,
        )
        self._weekday = re.compile(rf"\b({'|'.join(_full_day_names(language))})\b", re.IGNORECASE)
        self._ahead = re.compile(rf"\b({months})\.?\s(?:the\s)?$", re.IGNORECASE)
        self._after = re.compile(rf"(?:st|nd|rd|th)?(?![\d:]){_YEAR}", re.IGNORECASE)
        self._before = re.compile(rf"\b({days})\.?,?\s(?:the\s|der\s|den\s|dem\s)?$", re.IGNORECASE)

    def find(self, text: str) -> Iterator[DateMention]:
        """Yield the dates whose month is a name, found by the digits of their day."""
        for figure in _DAY.finditer(text):
            start, end = figure.span()
            if (behind := self._behind.match(text, end)) is not None and behind[1] not in _VERBS:
                yield self._to_mention(text, (start, behind.end()), behind[2], behind[1], figure[0])
                continue
            from_here = max(0, start - _LONGEST_MONTH)
            ahead = self._ahead.search(text[from_here:start])
            if ahead is not None and ahead[1] not in _VERBS and (after := self._after.match(text, end)) is not None:
                yield self._to_mention(text, (from_here + ahead.start(), after.end()), after[1], ahead[1], figure[0])

    def find_in_words(self, text: str) -> Iterator[DateMention]:
        """Yield the dates whose day is a word: ``the fourteenth of May``, ``am letzten Tag des Oktobers``."""
        for found in _NEW_YEAR.get(self._language, _NEVER).finditer(text):
            yield DateMention(*found.span(), None, 1, 1, None)
        for found in self._in_words.finditer(text):
            month, word = found["month"] or found["ahead"], (found["day"] or found["behind"]).casefold()
            if month in _VERBS:
                continue
            number = self.months[_fold(month)]
            day = self._words.get(" ".join(word.split())) or _LENGTHS[number - 1]
            yield self._to_mention(text, found.span(), found[3] or found[6], month, str(day))

    def find_weekdays(self, text: str) -> Iterator[WeekdayMention]:
        """Yield the weekdays that are named in full."""
        for found in self._weekday.finditer(text):
            yield WeekdayMention(*found.span(), self.days[_fold(found[1])])

    def _to_mention(self, text: str, span: tuple[int, int], year: str | None, month: str, day: str) -> DateMention:
        start, weekday = self.weekday_before(text, span[0])
        return DateMention(start, span[1], int(year) if year else None, self.months[_fold(month)], int(day), weekday)

    def weekday_before(self, text: str, start: int) -> tuple[int, int | None]:
        """Return where a date begins, the weekday before it included, and that weekday (0 for Monday) or ``None``."""
        from_here = max(0, start - 20)
        found = self._before.search(text[from_here:start])
        # "mit dem 1.2." and "I sat 3 March" hold no weekday: what abbreviates one has a capital, and is no other word.
        if found is None or (found[1].islower() and not self._weekday.fullmatch(found[1])) or found[1] in _NO_WEEKDAYS:
            return start, None
        return from_here + found.start(), self.days[_fold(found[1])]


_NEVER = re.compile("(?!)")
_NEW_YEAR = {
    "en": re.compile(r"\bNew Year['’]?s Day\b"),
    "de": re.compile(r"\bNeujahr(?:stag)?\b"),
    "ja": re.compile("元日|元旦"),
}
_LENGTHS = (31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)
"""How many days a month has."""

_VERBS = frozenset({"may"})
"""The month that is a verb where it is written small."""


_NO_WEEKDAYS = frozenset({"Mit", "Die", "Son"})
"""Words, at the beginning of a sentence, that are no abbreviations of Mittwoch, Dienstag and Sonntag."""


def _full_day_names(language: str) -> list[str]:
    from babel.dates import get_day_names  # noqa: PLC0415 - loaded with the first review

    return list(map(re.escape, get_day_names("wide", "format", locale=language).values()))


def _number_by_name(language: str, names: object) -> dict[str, int]:
    numbers: dict[str, int] = {}
    for locale, width in product(_LOCALES.get(language, (language,)), ("wide", "abbreviated")):
        for number, name in names(width, "format", locale=locale).items():  # type: ignore[operator]
            numbers.setdefault(_fold(name).rstrip("."), number)
            for length in _SHORT_NAMES if width == "wide" else ():
                numbers.setdefault(_fold(name)[:length], number)
    return numbers


_LOCALES = {"de": ("de", "de_AT")}
"""The locales whose names a language has besides its own: Jänner."""


def _fold(name: str) -> str:
    """Fold the case of a name as ``re.IGNORECASE`` does, for which the i with and without a dot are one letter."""
    return name.casefold().translate(_DOTS_OF_I)


_DOTS_OF_I = {ord("ı"): "i", 0x0307: None}


@cache
def _months_and_weekdays(language: str) -> _MonthsAndWeekdays:
    return _MonthsAndWeekdays(language)

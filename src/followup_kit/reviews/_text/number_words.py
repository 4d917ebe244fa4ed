"""Read the day of a month that is written in words: ``the fourteenth``, ``am vierzehnten``, ``十四日``."""

_ENGLISH_ONES = "first second third fourth fifth sixth seventh eighth ninth".split()  # noqa: SIM905 - as words
_ENGLISH_TEENS = (
    "tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth".split()  # noqa: SIM905
)
_GERMAN_ONES = "erst zweit dritt viert fünft sechst siebt acht neunt zehnt elft zwölft".split()  # noqa: SIM905
_GERMAN_TEENS = "drei vier fünf sech sieb acht neun".split()  # noqa: SIM905
_GERMAN_UNITS = "ein zwei drei vier fünf sechs sieben acht neun".split()  # noqa: SIM905
_KANJI_DIGITS = {digit: number for number, digit in enumerate("〇一二三四五六七八九")}

KANJI_NUMBER = "[〇一二三四五六七八九十]{1,4}"
"""The expression of a number in kanji, as large as a year may be."""


def _english() -> dict[str, int]:
    words = {word: number for number, word in enumerate((*_ENGLISH_ONES, *_ENGLISH_TEENS), start=1)}
    words |= {"twentieth": 20, "thirtieth": 30}
    for joint in ("-", " "):
        words |= {f"twenty{joint}{word}": 20 + number for number, word in enumerate(_ENGLISH_ONES, start=1)}
        words[f"thirty{joint}first"] = 31
    return words


def _german() -> dict[str, int]:
    stems = {stem: number for number, stem in enumerate(_GERMAN_ONES, start=1)}
    stems |= {f"{stem}zehnt": number for number, stem in enumerate(_GERMAN_TEENS, start=13)}
    stems |= {"siebent": 7, "zwanzigst": 20, "dreißigst": 30, "dreissigst": 30}
    stems |= {f"{unit}undzwanzigst": 20 + number for number, unit in enumerate(_GERMAN_UNITS, start=1)}
    stems |= {"einunddreißigst": 31, "einunddreissigst": 31}
    return {f"{stem}{ending}": number for stem, number in stems.items() for ending in ("en", "er", "e")}


ORDINALS = {"en": _english(), "de": _german()}
"""The ordinal words for the days of a month by language, in lower case."""


def to_number(text: str) -> int:
    """Return the number that Japanese figures tell, in digits of either width or in kanji.

    Args:
        text: Digits only, or a number of ``KANJI_NUMBER``.

    Returns:
        The number; of kanji without 十 that of the row of digits, as in 二〇二六.
    """
    if text[0].isdecimal():
        return int(text)
    tens, ten, ones = text.partition("十")
    if not ten:
        return int("".join(str(_KANJI_DIGITS[digit]) for digit in text))
    return 10 * _KANJI_DIGITS.get(tens, 1) + _KANJI_DIGITS.get(ones, 0)

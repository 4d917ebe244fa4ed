"""Name a day that is past by its date, without its weekday."""

from ..._lazy import lazy_regex

_WEEKDAY = lazy_regex(r"\b(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day,? (?=\w+ \w)")


def without_weekday(day: str) -> str:
    """Return "on March 3" for "on Tuesday, March 3"; "on Tuesday" stays.

    Args:
        day: The day as it stands in a sentence.
    """
    return _WEEKDAY.sub("", day).removesuffix(",") if _WEEKDAY.search(day) else day

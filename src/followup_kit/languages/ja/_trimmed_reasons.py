"""A reason without what the letter says itself: apologies, the day, the refusal."""

import datetime as dt
import re

from ..._lazy import lazy_regex
from ._sentences import FULL_STOPS_AND_COMMAS

_APOLOGY = lazy_regex(r"(?:^|(?<=。))[^。、]*(?:申し訳|すみません|恐れ入り)[^。、]*(?:。|$)")
_APOLOGY_BEFORE = lazy_regex(
    r"^(?:お忙しい(?:ところ|中|なか)、?)?(?:[^、。]{1,8}ようで)?(?:大変|誠に|本当に)?"
    r"(?:申し訳|恐縮|すみません|勝手|恐れ入り)[^、。]{0,12}が、"
)
_DECLINES = lazy_regex(
    r"(?:^|[、。])(?:[^、。]{1,12}(?:ながら|が)、)?[^、。]{0,16}ご?辞退(?:を)?(?:させて(?:いただ|頂)|いたし|した|し)[^、。]*。?$"
)
"""The end of a reason that is the refusal itself: 次回の面接はご辞退させていただきたく."""
_WAS_TO_COME = lazy_regex(
    r"^[^。、]*(?:連絡|結果|知らせ|通知|返事)[^。、]*と(?:伺っ|うかがっ|聞い|お聞きし)て(?:おり|い)(?:まし)?たが、(?=.)"
)
"""The beginning of a reason that says by when the result was to come."""
_HANGING = lazy_regex(r"(?<=[すたん])が、?$")
"""が after a sentence that goes on elsewhere."""
_SHORT_NOTICE = lazy_regex(r"(?:^|(?<=。))[^。]*直前の(?:ご)?連絡[^。]*(?:。|$)")
_WEEKDAY = r"(?:[（(][月火水木金土日][）)])?"


def trim(reason: str) -> tuple[str, bool]:
    """Return a reason without apologies, which the letter makes, and whether it said that the notice is short.

    Args:
        reason: The candidate's words.
    """
    rest = _SHORT_NOTICE.sub("", reason)
    reason, rest = _HANGING.sub("", reason), _HANGING.sub("", rest)
    bare = _APOLOGY_BEFORE.sub("", _APOLOGY.sub("", rest)).strip(f"{FULL_STOPS_AND_COMMAS} ")
    return _DECLINES.sub("", bare), rest != reason


def without_promise(reason: str) -> str:
    """Return a reason without the day by which the result was to come, which the letter names already.

    Args:
        reason: The reason: 十四日までにご連絡をいただけると伺っておりましたが、まだ届いていないようでしたので.
    """
    return _WAS_TO_COME.sub("", reason)


def without_day(reason: str, day: dt.date | None) -> str:
    """Return a reason without the day of the interview, which the letter names already.

    Args:
        reason: The reason: 面接日の9月29日はゼミの発表がある.
        day: The day of the interview.
    """
    if day is None:
        return reason
    date = rf"(?:面接(?:予定)?日の|当日の)?0?{day.month}月0?{day.day}日{_WEEKDAY}(?:には|は|に|の|、)"
    return re.sub(rf"{date}|^(?:面接(?:予定)?日|当日)(?:には|は|に|、)", "", reason, count=1) or reason

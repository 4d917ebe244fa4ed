"""Whether a letter of thanks is for an interview or for another meeting, and what that meeting is called."""

import re

from ..._lazy import lazy_regex
from ...vocabulary import Role
from .._template_strings import Strings, Values

_NAMES = r"(?:カジュアル面談|オファー面談|キャリア面談|キャリア相談|O[BG]訪問|O[BG]・O[BG]訪問|Ｏ[ＢＧ]訪問|面談)"
_AT_A_MEETING = (
    rf"(?P<name>{_NAMES})"
    r"(?=で|にて|の(?:際|場|お時間|機会|中|なか)|を(?:通じ|通して|終え|経て)|に(?:ご?対応|お時間|応じ))"
)
_ANY = lazy_regex(rf"(?<!次の)(?<!今後の){_AT_A_MEETING}")
_OF_THE_DAY = lazy_regex(rf"(?:^|\n|本日|昨日|先日|今回|このたび|この度)[のは、]*{_AT_A_MEETING}")
_ALONE = lazy_regex(rf"^(?P<name>{_NAMES})$", re.MULTILINE)
"""A meeting that is all that was noted of what was talked about."""
_INTERVIEW = lazy_regex(r"面接|選考会")
_TALK = lazy_regex(
    r"お話|伺[いっえ]|アドバイス|助言|面談|訪問|相談|お時間|学[びんば]|参考|勉強|教えて|ご紹介|お会い|歓迎"
    r"|見学|懇親会|座談会|説明会|インターン"
)
_ARRANGERS = (Role.COORDINATOR, Role.REFERRER)
"""Those who make an interview possible, and are thanked for that whatever else they said."""


def meeting_strings(strings: Strings, values: Values) -> dict[str, str]:
    """Return what the meeting was, where it was no interview, and whether a talk is what thanks are due for.

    Args:
        strings: What a template sees of the candidate's words.
        values: The validated values.
    """
    noted = values.get("discussed") or ()
    own = "\n".join((*((noted,) if isinstance(noted, str) else noted), str(strings.get("impression", ""))))
    role, interviewed = getattr(values.get("recipient"), "role", None), values.get("interviewed")
    uncertain = interviewed is None and not values.get("round") and not values.get("format")
    other = _other_meeting(own, certain=interviewed is False) if interviewed is False or uncertain else ""
    thanks = "clarify" in values
    no_interview = thanks and role == Role.AGENCY if interviewed is None else not interviewed
    discussed = bool(strings.get("discussed") or strings.get("discussed_sentence"))
    met = no_interview and _was_met(role, own, discussed=discussed)
    name = other or ("面談" if met and role == Role.AGENCY else "")
    meeting = {"met": "yes" if met else "", "other_meeting": name, "meeting": name or "面接"}
    return meeting | ({"interview": name} if name else {})


def without_meeting(phrase: str, name: str) -> str:
    """Return what was talked about without the meeting, which the letter names already; empty if it is no more.

    Args:
        phrase: What was talked about: OB訪問で伺った入社の決め手.
        name: What the meeting was, if it was no interview; empty leaves the phrase as it is.
    """
    if not name:
        return phrase
    return re.sub(rf"^{name}(?:で(?:は|の)?|にて|の(?:際|場|中|なか)(?:で|に)?)、?(?=.)|^{name}$", "", phrase)


def _other_meeting(own_words: str, *, certain: bool) -> str:
    """Return what the candidate calls a meeting that was no interview; where that is not certain, of the day itself."""
    if _INTERVIEW.search(own_words):
        return ""
    found = _ALONE.search(own_words) or (_ANY if certain else _OF_THE_DAY).search(own_words)
    return found["name"] if found else ""


def _was_met(role: str | None, own_words: str, *, discussed: bool) -> bool:
    """Return whether somebody who held no interview is thanked for a talk, rather than for help with an interview."""
    if role in _ARRANGERS or _INTERVIEW.search(own_words):
        return False
    return discussed or bool(_TALK.search(own_words))

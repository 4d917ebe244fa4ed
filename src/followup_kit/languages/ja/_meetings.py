"""Whether a letter of thanks is for an interview or for another meeting, and what that meeting is called."""

import re

from ..._lazy import lazy_regex
from ...vocabulary import InterviewFormat, Role
from .._template_strings import LINE_BREAK, Strings, Values

_TALKS = (
    r"(?:カジュアル面談|オファー面談|キャリア面談|リクルーター面談|キャリア相談|O[BG]訪問|O[BG]・O[BG]訪問|Ｏ[ＢＧ]訪問"
    r"|社員訪問|面談)"
)
_VISITS = r"(?:(?:工場|会社|企業|職場|施設|病院|園|店舗|研究所)見学|(?:会社|企業)訪問)"
_COURSES = (
    r"(?:(?:会社|企業|学校)?説明会|座談会|懇親会|セミナー|オープン・?カンパニー|仕事体験"
    r"|(?:サマー|ウィンター|夏季|冬季)?インターン(?:シップ)?)"
)
_AT_A_MEETING = (
    rf"(?P<name>{_TALKS}|{_VISITS})"
    r"(?=で|にて|の(?:際|場|お時間|機会|中|なか)|を(?:通じ|通して|終え|経て|させて)|に(?:ご?対応|お時間|応じ|参加))"
)
_ANY = lazy_regex(rf"(?<!次の)(?<!今後の){_AT_A_MEETING}")
_DAY = r"(?:本日|昨日|先日|今回|このたび|この度|[0-9０-９一二三四五]日間)"
_OF_THE_DAY = lazy_regex(rf"(?:^|\n|{_DAY})[のは、]*{_AT_A_MEETING}")
_COURSE_OF_THE_DAY = lazy_regex(
    rf"{_DAY}(?:の|は、?)(?:[貴御]社の|会社の)?(?P<name>{_COURSES})(?=で|にて|の(?:お?話|中|なか|際|機会)|を(?:通じ|通して|終え|経て)|に参加|では)"
)
"""A course or a fair, which one may also have attended long before the interview: only with its day."""
_GRANTED = lazy_regex(
    rf"^(?![^。\n]*(?:以前|過去|かつて|昨年|一昨年))[^。\n]*?(?P<name>{_TALKS}|{_VISITS}|{_COURSES})"
    r"(?:を(?:受けて|お受け|させて|快く|ご快諾)|に(?:参加|出席|同席)させて)[^。\n]*?(?:くださり|下さり|いただき|頂き)",
    re.MULTILINE,
)
"""A meeting that own words give thanks for, which is not said to have been long before."""
_ALONE = lazy_regex(
    r"^(?:(?:先輩|社員|先輩社員|若手社員)の?(?:方々?|皆様|皆さん)?との|[貴御]社の|[0-9０-９一二三四五]日間の)?"
    rf"(?P<name>{_TALKS}|{_VISITS}|{_COURSES})(?:のお礼|への参加)?$",
    re.MULTILINE,
)
"""A meeting that is all that was noted of what was talked about."""
_BY_ITSELF = lazy_regex(rf"^(?:リクルーター面談|O[BG]・?(?:O[BG])?訪問|Ｏ[ＢＧ]訪問|社員訪問|{_VISITS}|{_COURSES})$")
"""What is held for everyone who may want to apply, and not for a position."""
_EVENT = lazy_regex(rf"^(?:{_VISITS}|{_COURSES})$")
_BEFORE_APPLYING = lazy_regex(
    r"本選考|この体験を|今後の就(?:職)?活(?:動)?(?:において|に|でも?)|就(?:職)?活(?:動)?を進め|エントリーさせて|受けてみたい|(?:ES|ＥＳ|エントリーシート)の(?:添削|書き方)|工場を?ご案内"
    r"|(?<!今後の)(?<!次の)(?<!次回の)(?<!これからの)選考(?:に|にも|でも?)(?:向けて|(?:しっかりと?|ぜひ|是非)?[活生]か|挑戦|応募|エントリー)"
    r"|(?:[貴御]社|業界|企業)(?:について(?:の)?|の)?、?研究(?:を|し)|(?:業界|企業)研究"
)
"""Words of somebody who has not yet been examined: what they met with was no interview, whatever it was."""
_TOOK_PART = lazy_regex(r"(?:^|\n)[^。、]*[0-9０-９一二三四五六七八九十]日間を通[じし]")
"""Own sentences that look back on all the days of an internship."""
_TAKEN_PART = lazy_regex(r"本選考|[0-9０-９一二三四五]日間(?:のインターン|を通じ|を通し)")
"""Words of somebody who took part in an internship, rather than applied for it."""
_INTERVIEW = lazy_regex(r"面接|選考会")
_TALK = lazy_regex(
    r"お話|伺[いっえ]|アドバイス|助言|面談|訪問|相談|お時間|学[びんば]|参考|勉強|教えて|ご紹介|お会い|歓迎"
    r"|見学|懇親会|座談会|説明会|インターン"
)
_ARRANGERS = (Role.COORDINATOR, Role.REFERRER)
"""Those who make an interview possible, and are thanked for that whatever else they said."""


def meeting_strings(strings: Strings, values: Values) -> dict[str, str]:
    """Return what the meeting was, where it was no interview, and whether a talk is what thanks are due for.

    ``met``: ``yes`` if thanks are due for a talk that was no interview; ``meeting``: what the meeting was, 面接 or
    面談; ``other_meeting``: the same if it was no interview; ``unnamed``: ``yes`` if it was none, but own words do not
    say what it was; ``event``: ``yes`` if it was a visit or a course rather than a talk; ``applied``: ``yes`` unless
    it was held for everybody who may want to apply.

    Args:
        strings: What a template sees of the candidate's words.
        values: The validated values.
    """
    noted = values.get("discussed") or ()
    own = "\n".join((*((noted,) if isinstance(noted, str) else noted), str(strings.get("impression", ""))))
    own += "\n" + str(strings.get("clarify", "")).replace(LINE_BREAK, "\n")
    role, interviewed = getattr(values.get("recipient"), "role", None), values.get("interviewed")
    uncertain = interviewed is None and not values.get("round")
    in_person = values.get("format") in (None, InterviewFormat.IN_PERSON)
    position = str(strings.get("position", ""))
    other = _other_meeting(own, position, certain=interviewed is False) if interviewed is False or uncertain else ""
    thanks = "clarify" in values
    by_the_way = interviewed is None and not in_person and not _ALONE.search(own)
    if by_the_way or (not thanks and _BY_ITSELF.search(other)):  # other letters are about the position
        other = ""
    unnamed = thanks and uncertain and in_person and not other and _is_before_applying(own, position)
    arranged = role in _ARRANGERS
    no_interview = (
        thanks and (role == Role.AGENCY or (arranged and bool(other))) if interviewed is None else not interviewed
    )
    discussed = bool(strings.get("discussed") or strings.get("discussed_sentence"))
    met = no_interview and (not arranged or bool(other)) and _was_met(own, discussed=discussed)
    name = other or ("面談" if met and role == Role.AGENCY else "")
    called = name or ("面談" if unnamed else "")
    return {
        "met": "yes" if met else "",
        "other_meeting": name,
        "unnamed": "yes" if unnamed else "",
        "event": "yes" if _EVENT.search(name) else "",
        "applied": "" if unnamed or _BY_ITSELF.search(name) else "yes",
        "meeting": called or "面接",
    } | ({"interview": called} if called else {})


def occasion(interview: str, position: str) -> str:
    """Return what thanks are for: the interview for a position, or what is held for everyone: 設計職の面接, 工場見学.

    Args:
        interview: What the letter calls it.
        position: The position.
    """
    return interview if _BY_ITSELF.search(interview) else f"{position}の{interview}"


def without_meeting(phrase: str, name: str) -> str:
    """Return what was talked about without the meeting, which the letter names already; empty if it is no more.

    Args:
        phrase: What was talked about: OB訪問で伺った入社の決め手.
        name: What the meeting was, if it was no interview; empty leaves the phrase as it is.
    """
    alone = _ALONE.search(phrase)
    if not name or (alone and name.startswith(alone["name"])):
        return "" if name else phrase
    return re.sub(rf"^{name}(?:で(?:は|の)?|にて|の(?:際|場|中|なか)(?:で|に)?)、?(?=.)|^{name}$", "", phrase)


_VISIT = lazy_regex(r"^(?P<where>[^、。「」]{1,16}?)の?(?P<what>見学|ツアー)$")


def visited(noted: object, strings: Strings) -> str:
    """Return thanks for having been shown a place, where only the candidate's own sentences tell of it; else empty.

    Args:
        noted: What was talked about, as it was noted: 病棟の見学.
        strings: What a template sees of it.
    """
    found = next(filter(None, map(_VISIT.match, noted if isinstance(noted, tuple) else ())), None)
    own = str(strings.get("impression", ""))
    if found is None or strings["other_meeting"] or found["what"] in str(strings["discussed_talk"]):
        return ""
    thanked = re.search(
        rf"{found['what']}[^。]*(?:いただ|くださ|下さ|ありが|感謝)|(?:ありが|感謝)[^。]*{found['what']}", own
    )
    return "" if thanked else f"{strings['meeting']}に加え、{found[0]}までさせていただき、重ねて御礼申し上げます。"


def _other_meeting(own_words: str, position: str, *, certain: bool) -> str:
    """Return what the candidate calls a meeting that was no interview; where that is not certain, of the day itself."""
    if _INTERVIEW.search(own_words):
        return ""
    found = _ALONE.search(own_words) or (_ANY if certain else _OF_THE_DAY).search(own_words)
    found = found or _COURSE_OF_THE_DAY.search(own_words) or _GRANTED.search(own_words)
    name = found["name"] if found else ""
    if not name and "インターン" in position and _TOOK_PART.search(own_words):
        name = "インターンシップ"
    applied = "インターン" in name and "インターン" in position and not _TAKEN_PART.search(own_words)
    return "" if applied else re.sub("インターン$", "インターンシップ", name)


def _is_before_applying(own_words: str, position: str) -> bool:
    """Return whether own words are of somebody who has not been examined yet, so that no interview was held."""
    return not (_INTERVIEW.search(own_words) or "インターン" in position) and bool(_BEFORE_APPLYING.search(own_words))


def _was_met(own_words: str, *, discussed: bool) -> bool:
    """Return whether somebody who held no interview is thanked for a talk, rather than for help with an interview."""
    return not _INTERVIEW.search(own_words) and (discussed or bool(_TALK.search(own_words)))

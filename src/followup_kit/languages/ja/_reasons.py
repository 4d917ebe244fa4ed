"""A reason as a clause that leads into what follows from it."""

import datetime as dt
import re

from ._sentences import FULL_STOPS_AND_COMMAS, JAPANESE

_CAUSE = re.compile(r"(?:ため|結果|都合|事情|理由|により|によって|につき|とあって|ことから|ゆえ)$")
_CIRCUMSTANCE = re.compile(r"(?:事情|都合|理由|変更|転居|異動|方針|判断)$")
_NOUN_OF_CLAUSE = re.compile(r"(?<=[うくぐすつぬぶむるたい])こと$")
_VERB = re.compile(r"(?:る|た|だ|な|ない|しい|[良強弱高低深広多早大近遠]い|[うくすつぬぶむ])$")
_WISH = re.compile(r"たい$")
_BECAUSE = re.compile(r"(?:(?<=[いたるだすん])から|(?<=[いたるなすん])ので)$")
_POLITE_VERB = re.compile(r"(?:ました|ます|ません|でした)$")
_COPULA = re.compile(r"(?<!た)[んの]?です$")
_SEVERAL = re.compile(r"[。！？]")
_APOLOGY = re.compile(r"(?:^|(?<=。))[^。、]*(?:申し訳|すみません|恐れ入り)[^。、]*(?:。|$)")
_APOLOGY_BEFORE = re.compile(r"^(?:大変|誠に|本当に)?(?:申し訳|恐縮|すみません|勝手|恐れ入り)[^。、]{0,12}が、")
_CANNOT_COME = re.compile(
    r"(?:(?:伺|行|参|参加|出席|受験|面接を受け)(?:え|け|れ|でき|られ)な(?:い|くな\S*)"
    r"|(?:伺|参|出席|受験|面接|訪問|来社|お受け|対応|調整|日程|都合)[^、。]{0,10}難し(?:い|くな\S*))$"
)
_BEFORE_CANNOT = re.compile(r"^(.+(?:[いきぎしじちにびみりえけげせぜてでべめれ]|ため))、[^、]*$")
_SHORT_NOTICE = re.compile(r"(?:^|(?<=。))[^。]*直前の(?:ご)?連絡[^。]*(?:。|$)")
_STEP = re.compile(r"(?:入社|入職|就職|就業|転職|進学|留学|残留|続投|勤務|起業|独立|入所)$")
"""What is decided on rather than chosen."""
_BY_LEAVE = "誠に勝手ながら"
CONSIDERED = "慎重に検討いたしました結果、"
"""What courtesy says before a refusal, of whatever it rests on."""
_WEEKDAY = r"(?:[（(][月火水木金土日][）)])?"


_TERM = re.compile(r"(?:勤務地|給与|年収|待遇|条件|労働条件|通勤時間|職務内容|業務内容|勤務時間)$")
"""What a position offers, which one weighs and which is no cause by itself."""


def reason_clause(reason: str) -> str:
    """Return a reason as a clause that leads into what follows from it, with its comma; empty for several sentences.

    Args:
        reason: The reason without a full stop at its end.
    """
    bare = _BECAUSE.sub("", reason)
    if not bare or _SEVERAL.search(bare):
        return ""
    if not JAPANESE.search(bare):
        return f"{bare}のため、"
    plain = re.sub(r"ません$", "ない", bare)
    if _CANNOT_COME.search(plain):
        cause = _BEFORE_CANNOT.search(plain)
        return f"{cause[1]}、" if cause else ""
    if _POLITE_VERB.search(bare):
        return f"{bare}ため、"
    return _plain_clause(_COPULA.sub("", bare))


def _plain_clause(bare: str) -> str:
    bare = _NOUN_OF_CLAUSE.sub("", bare)
    if _CIRCUMSTANCE.search(bare):
        return f"{bare}により、"
    if _TERM.search(bare):
        return f"{bare}を考慮し、"
    if _CAUSE.search(bare) or bare.endswith("て"):
        return f"{bare}、"
    if _WISH.search(bare):
        return f"{bare}と考え、"
    if bare.endswith("だ") and not bare.endswith(("んだ", "いだ")):
        return f"{bare[:-1]}であるため、"
    return f"{bare}ため、" if _VERB.search(bare) else f"{bare}のため、"


def trim(reason: str) -> tuple[str, bool]:
    """Return a reason without apologies, which the letter makes, and whether it said that the notice is short.

    Args:
        reason: The candidate's words.
    """
    rest = _SHORT_NOTICE.sub("", reason)
    bare = _APOLOGY_BEFORE.sub("", _APOLOGY.sub("", rest)).strip(f"{FULL_STOPS_AND_COMMAS} ")
    return bare, rest != reason


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


_CHOSEN_WHERE = re.compile(r"^(?P<where>.{2,12}?)(?P<rest>への.+)$")


def grounds(clause: str, chosen: str) -> str:
    """Return why one withdraws as a clause: the reason, and what one chose instead.

    Args:
        clause: The reason as a clause with its comma.
        chosen: What was chosen, as a noun phrase.
    """
    if chosen and "他" not in clause:
        verb = "を決めました" if _STEP.search(chosen) else "を選びました"
        verb = "といたしました" if chosen.endswith("こと") else verb
        named = _CHOSEN_WHERE.search(chosen)
        if named and named["where"] in clause:
            chosen = f"そちら{named['rest']}"
        clause = re.sub("(?:いただい|頂い)たため、$", lambda cause: f"{cause[0][:-5]}き、", clause)
        return f"{clause or CONSIDERED}{chosen}{verb}{'ので' if 'ため' in clause else 'ため'}、"
    return re.sub("(?<=により)、$", "", clause)


def refusal(considered: str) -> str:
    """Return what leads to 辞退: why, and that one begs leave.

    Args:
        considered: The clause of ``grounds``, or that it was considered; empty where sentences say why.
    """
    if not considered or considered.endswith("により"):
        return f"{_BY_LEAVE}、{considered}"
    return f"{considered}{_BY_LEAVE}"

"""The candidate's own sentences in a refusal: each stands where its speech act belongs, in place of the letter's own.

The order is that of every such letter: thanks, the decision, why, an apology, and what comes after.
"""

import re
from collections.abc import Sequence

from ..._lazy import lazy_regex
from .._template_strings import LINE_BREAK

_APOLOGY = lazy_regex(r"申し訳|お詫び|おわび|心苦し|ご容赦|ご迷惑|ご理解[^。]*(?:幸い|願い|ください|賜)")
_SORRY_BUT = lazy_regex(r"(?:申し訳|心苦し|お詫び)[^、。]*が、")
_THANKS = lazy_regex(r"ありがとうございま|感謝|お礼|御礼")
_OFFER = lazy_regex(
    r"(?:内々?定|合格|通過|採用|オファー)(?:した|決定)?(?:と?の)?[ごお]?(?:連絡|通知|知らせ|決定|電話|話)?"
    r"(?:を|、|誠に|本当に)*(?:いただ|頂|くださ|賜|ありがとう)"
)
_OFFERED = lazy_regex(rf"{_OFFER.pattern}|ご評価|ご縁を|(?:ご連絡|お知らせ|お声[がか]け)を?(?:いただ|頂|くださ)")
_INVITED = lazy_regex(r"選考|ご縁を|機会|お声[がか]け|スカウト|ご案内")
_SUPPORTED = lazy_regex(r"紹介|支援|サポート|お世話|お力添え|尽力|対応|ご縁|相談|伴走|助言|アドバイス")
_DECISION = lazy_regex(
    r"辞退(?:を)?(?:させて|いたし(?:ます|たく)|したく|します|することに|することと|申し上げ|する(?:決断|判断))"
    r"|お断り(?:させて|いたし|申し上げ|する)|見送らせていただ"
)
_BARE_THANKS = lazy_regex(
    r"^(?:心より|心から|深く|厚く|改めて|重ねて|本当に|誠に|この場を借りて|、)*(?:お礼|御礼|感謝|ありがとう)[^、。]*。$"
)
_CAUSE = lazy_regex(r"ため|ので、|から、|により|結果|都合")
_FOR_OFFER = lazy_regex(
    r"^(?:(?:このたび|この度)は、?)?(?:選考に)?(?:内々?定|採用|合格|オファー)(?:のご?(?:連絡|通知))?を?(?:いただき|頂き)(?:まして)?、?"
    r"(?=[^、。]*(?:嬉し|うれし|光栄|喜)[^、。]*。$)"
)
_REGRET = lazy_regex(
    r"^(?P<how>大変|誠に|本当に|非常に|とても)?、?心苦しく(?:存じ|思い|思っており|存じており|感じており)ます。$"
)
_LATER = lazy_regex(
    r"別の|また|次の|以降|来年|来春|次年度|落ち着い|次回|今後|引き続き|将来|いつか|これから|改めて|あらためて|何かの折|その際|ほかの|ほかに|他の|他に|本選考"
)
_TOGETHER = lazy_regex(
    r"縁|機会|求人|募集|案件|ポジション|職種|付き合い|指導|応援|ご一緒|応募|参加|挑戦|ご?相談|願い|紹介|幸い|お会い|お世話|連絡"
    r"|ファン|利用|愛用|お力|転職活動|[生活]かして|糧|続け|買[いわ]|飲み"
)
_TO_COME = lazy_regex(r"(?:ます|です|ください|でしょうか|かもしれません)。$")
_WISH_OF_OWN = lazy_regex(r"専念|進学|就職活動|勉強に|研究に|療養|治療")
_EXPERIENCED = lazy_regex(
    r"面接|面談|お話|説明|伺|見学|皆様|社員|選考|感じ|驚|学[びばん]|勉強|印象|魅力|貴重|楽し|参考|嬉し|うれし|光栄|共感|お世話に|対話|機会にな"
    r"|見せて|案内|試食|伝わ|心が|素敵|職場でした|忘れ|割いて|恐縮|いただいたこと|くださったこと|様の|さんの"
)
_DECIDED = lazy_regex(
    r"検討|異な|合わな|違[うい]|残念|決[めまし断意]|判断|迷|悩|選[びぶ]|進む|専念|相談|熟慮|考え(?:まし|抜)|受け(?:る|ます|まし)"
)
_EMPLOYER = lazy_regex(r"[貴御](?:社|行|庫|院|学|校|庁|法人|組合|園|館|所|局|店)|一員|志望して|次の選考")
_GOES_ON = lazy_regex(r"ております。$")
_REGARDS = "よろしくお願いいたします。"


def regrets(line: str) -> str:
    """Return a bare sentence of regret as what leads to the decision, 大変心苦しいのですが、; empty for any other.

    Args:
        line: The sentence, with its stop.
    """
    found = _REGRET.match(line)
    return f"{found['how'] or '大変'}心苦しいのですが、" if found else ""


def apologises(line: str) -> bool:
    """Return whether a sentence is an apology, rather than one that begins with 申し訳ございませんが.

    Args:
        line: The sentence, with its stop.
    """
    return bool(_APOLOGY.search(_SORRY_BUT.sub("", line)))


def decides(line: str) -> bool:
    """Return whether a sentence says that one declines, rather than that one is sorry to.

    Args:
        line: The sentence, with its stop.
    """
    return bool(_DECISION.search(line)) and not _APOLOGY.search(line.rpartition("、")[2])


def looks_ahead(line: str) -> bool:
    """Return whether a sentence says what may come after: another chance, other vacancies, good relations.

    Args:
        line: The sentence, with its stop.
    """
    ahead = _LATER.search(line) and _TOGETHER.search(line) and _TO_COME.search(line)
    return bool(ahead) and not (_THANKS.search(line) or apologises(line) or _WISH_OF_OWN.search(line))


def thanks_for_offer(line: str) -> bool:
    """Return whether a sentence gives the thanks for an offer with which its letter opens.

    Args:
        line: The sentence, with its stop.
    """
    return bool(re.search("ありがとうございま", line) and _OFFER.search(line))


def joy_alone(line: str) -> str:
    """Return a sentence of joy over an offer without the offer, which the letter's thanks before it name.

    Args:
        line: The sentence, with its stop: 内定をいただき、大変嬉しく思っております。.
    """
    return _FOR_OFFER.sub("", line)


def opens(line: str, *, agency: bool, of_offer: bool) -> bool:
    """Return whether own thanks are those with which a refusal opens.

    Args:
        line: The sentence, with its stop.
        agency: Whether an agent reads it, who is thanked for support.
        of_offer: Whether an offer is declined, rather than an application withdrawn.
    """
    owed = [_OFFERED if of_offer else _INVITED, *([_SUPPORTED] if agency else [])]
    return bool(_THANKS.search(line)) and any(pattern.search(line) for pattern in owed)


def told_of_meeting(line: str) -> bool:
    """Return whether a sentence tells what one met with, which stays with the thanks; any other is of the decision.

    Args:
        line: The sentence, with its stop.
    """
    return bool(
        _THANKS.search(line)
        or "ありがた" in line
        or (_EXPERIENCED.search(line) and not (_DECIDED.search(line) or re.search("たいと|たいです", line)))
    )


def wants_still(line: str) -> bool:
    """Return whether a sentence wants the employer's position, where another wants something else: 地元で働きたい.

    Args:
        line: The sentence, with its stop.
    """
    return bool(_EMPLOYER.search(line))


def with_bare_thanks(lines: Sequence[str]) -> list[str]:
    """Return the sentences, with bare thanks, 心より感謝申し上げます。, behind the one that says what for.

    Args:
        lines: The sentences, each with its stop.
    """
    units: list[str] = []
    for line in lines:
        if units and _BARE_THANKS.search(line):
            units[-1] += f"{LINE_BREAK}{line}"
        else:
            units.append(line)
    return units


def gives_thanks(line: str) -> bool:
    """Return whether a sentence gives thanks.

    Args:
        line: The sentence, with its stop.
    """
    return bool(_THANKS.search(line))


def hope(lines: Sequence[str], *, agency: bool) -> str:
    """Return what may come after; to an agent, who goes on looking, the last sentence leads to regards.

    Args:
        lines: The sentences, each with its stop.
        agency: Whether an agent reads it.
    """
    said = LINE_BREAK.join(lines)
    return _GOES_ON.sub(f"ておりますので、どうぞ{_REGARDS}", said) if agency else said


def join_grounds(decision: str, grounds: str) -> str:
    """Return the candidate's own decision with the grounds before it, unless it has a cause or a clause of its own.

    Args:
        decision: The sentence, with its stop; of none, nothing is made.
        grounds: Why, as a clause.
    """
    if not decision or not grounds or _CAUSE.search(decision) or "が、" in _SORRY_BUT.sub("", decision):
        return decision
    return f"{grounds}{'、' if grounds.endswith('により') else ''}{decision}"


_TOLD = (
    (lazy_regex("(ました|ます|ません|でした)(?:ため|ので)、$"), r"\1。"),
    (lazy_regex("(ため|結果)、$"), r"\1です。"),
    (lazy_regex("により$"), "によるものです。"),
    (lazy_regex("(?<=[びめしえじ])、$"), "ました。"),
)
"""The ends of grounds as a clause, and what they become where they stand alone."""


def tell_grounds(decision: str, grounds: str) -> str:
    """Return the grounds as a sentence of its own where an own decision could not take them before it; else empty.

    Args:
        decision: What ``join_grounds`` made of it.
        grounds: Why, as a clause: 他社を選びましたため、.
    """
    if not decision or grounds in decision:
        return ""
    return next((end.sub(told, grounds) for end, told in _TOLD if end.search(grounds)), "")

"""The reason of a rejection, which is the employer's and which one takes note of, and what one learnt from it."""

import re

from ..._lazy import lazy_regex
from .._template_strings import LINE_BREAK
from ._politeness import to_polite
from ._reasons import BECAUSE, COPULA, NOUN_OF_CLAUSE, POLITE_VERB, SEVERAL
from ._sentences import FULL_STOPS_AND_COMMAS
from ._shapes import is_noun_phrase

_OF_ONES_OWN = lazy_regex(
    r"たい|予定|つもり|私|自分|志望|引き続き|続け|ほしい|欲しい|家庭|家族|一身上|がんば|頑張|勉強"
)
"""Words by which a reason is the candidate's own, not one of the employer's for a rejection."""
_HEARD = lazy_regex(
    r"(?:と(?:言われ(?:た|ました)|いわれ(?:た|ました)|のこと(?:です|でした|ですので|で)?|伺(?:いました|っております|った)|お聞きしました)|(?<=[たるいだ])そう(?:です|でした))$"
)


_GOES_ELSEWHERE = lazy_regex(
    r"(?:他社|別の(?:会社|企業)|他の(?:会社|企業)|進学|公務員)[^。]*(?:入社|就職|進学|内々?定|承諾|お世話|ご縁|進[みむ]|決|目指)"
    r"|^(?!.*(?:採用|採る|見送|募集|募る|凍結|中止|お?選び)).*(?:ことに(?:し|いたし|決め)|決意し|決心し|目指し)"
)
"""A reason that is where the candidate goes, which no employer gives."""


_GROUND = lazy_regex(r"(?:年齢|経験|学歴|経歴|条件|距離|資格|スキル|予算|人数|募集枠|タイミング|時期)$")
"""What a choice rests on, which is no reason before one says that it is one."""
_OWN_FAULT = lazy_regex(r"(?<=不足)(?:で|のため|だった(?:ため)?|でした)$")
"""The end of a reason that the candidate sees in themselves: 私の力不足で."""
_FELL_SHORT = lazy_regex(r"(?<=期待に[沿添応]え)(?:なかった|ませんでした)(?:こと)?$")
_FAVOUR = lazy_regex(r"(?:いただ(?:いた|けた)|頂いた|くださった|下さった|賜った)こと$")
"""A reason that is what one gives thanks for."""
_REMARK = lazy_regex(r"(?:との|という)(?:ご?指摘|ご?意見|ご?評価|フィードバック|お言葉|講評)$")
"""A reason that is something said to the candidate."""


def taken(reason: str) -> str:
    """Return that one takes note of the employer's reason for a rejection; empty for a reason of the candidate's own.

    Args:
        reason: The words: 経験の豊富な方を採用されたとのこと.
    """
    bare = _HEARD.sub("", reason.rstrip(FULL_STOPS_AND_COMMAS))
    heard = bare != reason.rstrip(FULL_STOPS_AND_COMMAS)
    if _OWN_FAULT.search(bare) and not heard:
        return f"{_OWN_FAULT.sub('', bare)}によるものと、真摯に受け止めております。"
    if not bare or SEVERAL.search(bare) or (not heard and _OF_ONES_OWN.search(reason)):
        return ""
    if _GOES_ELSEWHERE.search(bare) and not heard:
        told = BECAUSE.sub("", re.sub("ため$", "", COPULA.sub("", bare)))
        polite = told if POLITE_VERB.search(told) else to_polite(told)
        return f"{polite}。" if polite else ""
    if _FELL_SHORT.search(bare):
        return _FELL_SHORT.sub("ず、誠に申し訳ございません。", bare)
    if _FAVOUR.search(bare):
        return f"{bare}、心より感謝しております。"
    if _REMARK.search(bare):
        return f"{bare}を、真摯に受け止めております。"
    bare = re.sub("の?ため(?:です)?$", "", re.sub("から(?:です)?$", "", bare))
    bare = re.sub("(?:ん|の)?です$", "", re.sub("(?<=[しれ])ました$", "た", re.sub("りました$", "った", bare)))
    bare = NOUN_OF_CLAUSE.sub("", bare)
    if _GROUND.search(bare):
        return f"{bare}が理由とのこと、承知いたしました。"
    return "" if POLITE_VERB.search(bare) else f"{bare}とのこと、承知いたしました。"


_NOTICED = lazy_regex(
    r"(?:甘さ|不足|弱さ|弱点|課題|必要性|大切さ|重要性|難しさ|大変さ|浅さ|[足た]りなさ|足りない(?:点|こと|もの)|こと|点)$"
)
"""What one becomes aware of, rather than takes along."""


_OWN_SHORTCOMING = lazy_regex(
    r"経験(?:の|が|を)|不足|自覚|[足た]りな|資格|痛感|ご?助言|未熟|至ら|べきでした|ばよかった|意識"
)


def falls_short(learned: str) -> bool:
    """Return whether own sentences on what was learnt speak of what was lacking, and so answer the employer's reason.

    Args:
        learned: The sentences: 経験の薄さはかねて自覚しておりました。….
    """
    return bool(_OWN_SHORTCOMING.search(learned.partition(LINE_BREAK)[0]))


def what_was_learnt(learned: str) -> str:
    """Return what one takes along from an application as a sentence, or what one became aware of.

    Args:
        learned: The phrase: 自己分析の甘さ; of none, the sentence is empty.
    """
    if not learned:
        return ""
    if _NOTICED.search(learned):
        return f"今回の選考を通じて、{learned}に気づくことができましたので、今後に生かしてまいります。"
    known = is_noun_phrase(learned) and not learned.endswith("」")
    return f"{learned}{'' if known else 'という学び'}を、今後に生かしてまいります。"

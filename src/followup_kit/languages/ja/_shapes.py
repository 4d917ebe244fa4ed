"""Whether words are known to be a noun phrase, and what they become where they are not: a frame takes nothing else."""

import re
from collections.abc import Sequence

from ..._lazy import lazy_regex
from .._remembering import remembered
from .._template_strings import LINE_BREAK
from ._sentences import FULL_STOPS_AND_COMMAS, JAPANESE, is_phrase

_INNER = lazy_regex(r"「[^「」]*」|『[^『』]*』")
_BRACKETED = lazy_regex(r"（[^（）]*）|\([^()]*\)")
_NO_NOUN_END = lazy_regex(
    r"(?:[をはがへにでばず]|[なしよ]く|(?<![こひあ])と|(?<![すべ])て|から|まで|より|ながら|つつ|ため)$"
    r"|(?<!の)[一-龥]中$|(?:済み|あり|(?<!もて)なし|不可|可能|得意|苦手|堪能|好き|程度|前後|のみ|だけ)$"
)
"""The ends of words that are no noun, or one that only lacks its です: 勉強中, 月4回程度."""
_PARTICLE = lazy_regex(
    r"を|(?<=[一-龥々ァ-ヶーA-Za-z0-9％%」』さみりけ])(?:が(?![いりるっらろれか])|は|も(?!の))|(?<=こと|もの)(?:が|は|も)"
)
"""What only a verb can follow, which must then stand before the noun: お客様の声を反映する力."""
_STATED = lazy_regex(r"(?:あり|なし|済み)$")
_GOES_ON = lazy_regex(r"[ぁ-ん]$")
_ATTRIBUTE = lazy_regex(
    r"[うくぐすつぬぶむるたいなだ](?:の|こと|もの|ところ|ほう|さ|きっかけ|とき|わけ|こだわり|やりがい|つながり|[おご]?[一-龥々ァ-ヶA-Za-z0-9「『])"
)


@remembered
def is_noun_phrase(text: str) -> bool:
    """Return whether words are a noun phrase for certain, behind which any particle can stand.

    Args:
        text: The words: お客様の声を反映する力; 夜勤は月4回程度 is none.
    """
    bare = text.rstrip(FULL_STOPS_AND_COMMAS)
    if not bare or not is_phrase(bare):
        return False
    if not JAPANESE.search(bare):
        return True
    bare = re.sub("を(?:中心に|はじめ)", "の", without_brackets(bare))
    if _NO_NOUN_END.search(bare):
        return False
    *before, last = bare.split("、")
    parts = [*((part, False) for part in before), (last, True)]
    return all(_leads_to_a_noun(part, last=is_last) for part, is_last in parts)


def _leads_to_a_noun(part: str, *, last: bool) -> bool:
    """Return whether what follows a particle in a part of a phrase is a verb that the noun of the phrase ends."""
    if not last and _STATED.search(part):
        return False
    found = list(_PARTICLE.finditer(part))
    if not found:
        return True
    return bool(_ATTRIBUTE.search(part, found[-1].end())) or (not last and bool(_GOES_ON.search(part)))


def without_brackets(text: str) -> str:
    """Return words without what stands in brackets, and without what is quoted, for their own shape to show.

    Args:
        text: The words.
    """
    return _INNER.sub("「」", _BRACKETED.sub("", text))


_STATED_OUTRIGHT = lazy_regex(r"(?:あり|(?<!もて)なし|のみ|だけ|可能?|から)$")
"""The ends of a statement that has no subject: 取得支援あり."""


def tells(phrase: str) -> bool:
    """Return whether a phrase that came as a noun states something, which is told as というお話: 夜勤は月4回程度.

    Args:
        phrase: What was talked about.
    """
    bare = without_brackets(phrase)
    stated = any(found[0] in "はが" for found in _PARTICLE.finditer(bare)) or _STATED_OUTRIGHT.search(bare)
    return bool(stated) and not bare.endswith(("か", "話", "言葉", "エピソード")) and not is_noun_phrase(phrase)


_LABEL = lazy_regex(r"^(?P<label>[^：:。「（(]{2,20})(?<![0-9０-９])[：:]\s*(?P<what>[^：:。]+)$")


def without_colon(text: str) -> str:
    """Return a topic behind a heading as that heading with the topic in brackets; any other text as it is.

    Args:
        text: The words: 模擬授業の講評：発問の多さ.
    """
    return _LABEL.sub(r"\g<label>（\g<what>）", text.rstrip(FULL_STOPS_AND_COMMAS))


_MOVED = (
    (lazy_regex(r"(に[^に、]{0,6}(?:感銘|刺激|衝撃))$"), r"\1を受けました。"),
    (lazy_regex(r"(に[^に、]{0,6}(?:興味|関心))$"), r"\1を持ちました。"),
    (lazy_regex(r"(に[^に、]{0,6}(?:感動|共感|共鳴|賛同|感激|納得|感心))$"), r"\1いたしました。"),
    (lazy_regex(r"(と(?:確信|実感|痛感|感激))$"), r"\1いたしました。"),
    (lazy_regex(r"([にを][^にを、]{0,6}(?:再確認|実感|痛感|確信|認識|再認識))$"), r"\1いたしました。"),
    (lazy_regex(r"((?:[良さみしりえけ]|ありがた)そう)$"), r"\1でした。"),
    (lazy_regex(r"(に[^に、]{0,6}感謝)$"), r"\1しております。"),
    (lazy_regex(r"([がはも][^がはも、]{0,6}(?:的確|丁寧|印象的|明確|率直|親切|新鮮|印象深))(?:です)?$"), r"\1でした。"),
)
"""The ends of notes on a meeting that are no sentences, and the sentences that they stand for."""


_SEEN = lazy_regex(
    r"^[^。、]{0,14}(?:さん|方々?|社員|先生|皆さ[んま]|皆様|スタッフ|生徒|子ども|子供|職員|様|面接官)(?:たち)?が[^。]*"
    r"(?:て(?:いた|おられた|いらっしゃった|くださった|下さった|くれた)|(?<=ら)れていた)$"
)


def observed(impression: str) -> str:
    """Return notes of what somebody was seen to do as what stayed in mind; polite sentences stand as they are.

    Args:
        impression: The candidate's words: 社員の皆さんが楽しそうに働いていた。.
    """
    said: list[str] = []
    for part in _STOP.split(impression):
        if _SEEN.search(part.rstrip("。")):
            kept = "のも、心に残っております。" if "印象" in impression else "のが印象的でした。"
            said.append(f"{part.rstrip('。')}{kept}")
            impression += "印象"
        else:
            said.append(part)
    return "".join(said)


_STOP = lazy_regex(r"(?<=。)")


def finish_notes(lines: Sequence[str]) -> list[str]:
    """Return sentences on a meeting with notes among them finished: 規模の大きさが、強く印象に残っております。.

    Args:
        lines: The lines, each with its stop; a noun phrase has one as well.
    """
    told: list[str] = []
    for line in lines:
        bare = line.removesuffix("。")
        moved = next((end.sub(said, bare) for end, said in _MOVED if end.search(bare)), "")
        if moved or not JAPANESE.search(bare) or not is_noun_phrase(bare):
            told.append(moved or line)
        elif any(re.search("印象", each) for each in (*lines, *told)):
            told.append(f"{bare}も、心に残っております。")
        else:
            told.append(f"{bare}が、強く印象に残っております。")
    return told


_FELL_SHORT = lazy_regex(r"(?<=[えけげせてねべめれき])(?<!書き)ませんでした。$")


def what_to_clarify(clarify: str) -> tuple[str, str]:
    """Return sentences on an answer with a note before them as their topic; of a note alone, what to say of it.

    Args:
        clarify: The sentences, one a line: 退職時期。引き継ぎ次第では1月末になります。.

    Returns:
        The sentences to stand as an answer put better, and those that only say which answer fell short.
    """
    first, _, rest = clarify.partition(LINE_BREAK)
    note = re.sub("(?:について|に関して)$", "", first.removesuffix("。"))
    labelled = _LABEL.match(first.removesuffix("。"))
    if labelled:
        return f"{labelled['label']}につきまして、{clarify[labelled.start('what') :]}", ""
    short = clarify
    if not rest:
        short = re.sub(
            "しまいました。$", "しまい、失礼いたしました。", _FELL_SHORT.sub("ず、失礼いたしました。", clarify)
        )
    if short != clarify:
        return "", short if "面接" in short else f"面接では、{short}"
    if not is_noun_phrase(note) or not JAPANESE.search(note):
        return clarify, ""
    if rest:
        return f"{note}につきまして、{rest}", ""
    return "", f"{note}につきまして、面接では十分にお伝えできず、失礼いたしました。"

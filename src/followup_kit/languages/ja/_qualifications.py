"""What the employer needs, and what the candidate brings or learnt, as sentences where they did not come as nouns."""

from ..._lazy import lazy_regex
from .._template_strings import Strings
from ._sentences import FULL_STOPS_AND_COMMAS, JAPANESE, is_phrase

_HEARD = lazy_regex(r"伺|うかが|とのこと|おっしゃ|仰|お話|聞[いかきけ]|そうです|[貴御][社行庫院学校庁]|様|私|自分")
"""Words by which a sentence says already whose need it tells."""
_POLITE_ENDS = (
    (lazy_regex(r"て(?:いるの|い|お)?り?ます$"), "ている"),
    (lazy_regex(r"(?<=[たしな良強高多少低早遅弱])いです$"), "い"),
    (lazy_regex(r"足りません$"), "足りない"),
    (lazy_regex(r"(?:ん|の)?です$"), ""),
)
"""The ends of a polite sentence that can be told, and their plain forms."""
_STATE = lazy_regex(
    r"(?:たい|ない|ほしい|欲しい|いる|ある|られる|もらいたい)$|(?:が|は|も)[一-龥々]+$|(?:必要|必須|不足|歓迎|募集|急務|求む)$|(?<=[るた])(?:計画|予定|方針|目標|課題|構想|段階|状況)$"
)
"""The ends of a note that tells how things stand, which nobody can look for as one looks for a person."""
_SEVERAL = lazy_regex(r"[。！？!?]")

_DONE = lazy_regex(r"(?<![かあ])たこと$")
_HABIT = lazy_regex(r"(?<=[うくぐすつぬぶむる])こと$")
_PLAIN_HABIT = lazy_regex(r"[うくぐすつぬぶむる]$")
_CAN = lazy_regex(r"[がも].*[るすむ]$|でき?る$|てい?る$")
"""A plain clause that says what one can, has or is doing, which is told as it is."""
_OF_MIND = lazy_regex(r"大切|大事|心|誠実|丁寧")
_FRAGMENTS = (
    (lazy_regex(r"(?<=経験)(?:が)?([0-9０-９一二三四五六七八九十]+年(?:以上|ほど|間)?)あり$"), r"が\1ございます。"),
    (lazy_regex(r"^(.*経験)([0-9０-９一二三四五六七八九十]+年(?:以上|間)?)$"), r"\1（\2）"),
    (lazy_regex(r"((?:営業|接客|販売|アルバイト|留学|インターン|インターンシップ))$"), r"\1の経験"),
    (lazy_regex(r"(?<![のな])([0-9０-９一二三四五六七八九十]+年(?:以上|間)?)$"), r"\1の経験"),
    (lazy_regex(r"(?<=[一-龥々ァ-ヶー])あり$"), "がございます。"),
    (
        lazy_regex(
            r"((?:を|で|まで|として)(?:担当|取得|運営|運用|開発|設計|構築|作成|達成|改善|受賞|指導|管理|従事|勤務))$"
        ),
        r"\1した経験",
    ),
    (lazy_regex(r"((?:が|は|も|に)(?:[一-龥々]+|大?好き))$"), r"\1です。"),
    (lazy_regex(r"((?<![のな])(?:堪能|得意|可能))$"), r"\1です。"),
    (lazy_regex(r"^([^がはもに]*[強高深広早良さし])い$"), r"\1さ"),
    (lazy_regex(r"([がはもに].*[強高深広早良さし]い)$"), r"\1点"),
)
"""The ends of a strength that is no noun: 営業経験あり, 英語が得意, 粘り強い."""


_JOINS = lazy_regex(r"^[^。]{1,60}(?:ました|ます|です)。$")
_LED = lazy_regex(r"ので|ため、|が、|から、|たい")


def qualification_strings(strings: Strings) -> dict[str, str]:
    """Return what is needed as it leads to what one brings, and what one brings as it leads to what it is good for.

    ``needs_heard``: 開拓を任せたいと伺い、 before strengths that are a phrase; ``strengths_joined``: a single sentence
    with ので.

    Args:
        strings: What a template sees.
    """
    needs, brought = str(strings.get("needs_sentence", "")), str(strings.get("strengths_sentence", ""))
    heard = needs.endswith("と伺いました。") and "。" not in needs[:-1] and strings.get("strengths")
    joins = _JOINS.search(brought) and not _LED.search(brought) and not strings.get("strengths")
    return {
        "needs_heard": needs.replace("と伺いました。", "と伺い、") if heard and not strings.get("needs") else "",
        "strengths_joined": f"{brought.removesuffix('。')}ので、" if joins else "",
    }


def qualify(name: str, text: str) -> str:
    """Return a text of a field as a sentence can take it: what is needed, learnt or brought; others as they are.

    Args:
        name: The name of the field.
        text: The candidate's words.
    """
    if name == "learned":
        bare = text.rstrip(FULL_STOPS_AND_COMMAS)
        return f"{bare}の大切さ" if _HABIT.search(bare) else text
    return need(text) if name == "needs" else strength(text) if name == "strengths" else text


def need(text: str) -> str:
    """Return what the employer needs as something heard, where it came as a clause; any other text as it is.

    Args:
        text: The candidate's words: 代理店の開拓を一から任せたい.
    """
    bare = text.rstrip(FULL_STOPS_AND_COMMAS)
    if bare.endswith("とのこと"):
        return f"{bare.removesuffix('とのこと')}と伺いました。"
    if not JAPANESE.search(bare) or _HEARD.search(bare) or _SEVERAL.search(bare):
        return text
    plain = next((end.sub(form, bare) for end, form in _POLITE_ENDS if end.search(bare)), bare)
    return f"{plain}と伺いました。" if plain != bare or _STATE.search(plain) else text


def strength(text: str) -> str:
    """Return what one did as an experience, and what one does or is as a sentence; any other text as it is.

    Args:
        text: The candidate's words: 相手の話を最後まで聞くこと.
    """
    bare = text.rstrip(FULL_STOPS_AND_COMMAS)
    if not JAPANESE.search(bare) or _SEVERAL.search(bare):
        return text
    if _DONE.search(bare):
        return f"{bare.removesuffix('こと')}経験"
    if _HABIT.search(bare):
        return f"{bare}を{'心がけて' if _OF_MIND.search(bare) else '強みとして'}おります。"
    if _PLAIN_HABIT.search(bare) and not _CAN.search(bare) and is_phrase(bare):
        return strength(f"{bare}こと")
    return next((end.sub(form, bare) for end, form in _FRAGMENTS if end.search(bare)), text)

"""Turn plain speech into polite speech: the end of a sentence decides, and an end that is not certain stays as it is.

A candidate notes 「強く共感した」; a letter says 「強く共感しました。」. Only the last word is conjugated, by the
tables of school grammar: what a character can stand for is looked up, and where two verbs share a form nothing is
guessed.
"""

import re

from ..._lazy import lazy_regex

_WISH = lazy_regex(r"(?:たい|ほしい|欲しい)$")
_THOUGHT = lazy_regex(
    r"(?:考え|思っ|願っ|感じ|存じ|期待し|志望し|希望し|進め|楽しみにし|持っ|抱い|いただい|努め|務め|勤め|しっかりし)て(いる|いた)$"
)
"""Thoughts and deeds that are the writer's own, whose いる is humbled to おる."""

_I_ROW = dict(zip("かがさたなばまらわ", "きぎしちにびみりい", strict=True))
_TO_I_ROW = dict(zip("うくぐすつぬぶむ", "いきぎしちにびみ", strict=True))
_E_OR_I_ROW = "えけげせぜてでねべめれいきぎしじちにひびみり"

_ONE_STEP_KANJI = "見観得出経着寝似診"
"""Kanji that are a one-step verb's whole stem: 見る, 見た, 見ない."""

_RI_BEFORE_TTA = "まながわあやかさら残作送取入知帰至限守渡移乗贈頼図配測贈触陥語絞絡誇謝"
_I_BEFORE_TTA = "伺思言使失担習買願扱従違誓舞合会補培救問負追洗払拾縫争迷戦狙もら"
_CHI_BEFORE_TTA = "立持育勝待打経断保放"
_BI_BEFORE_NDA = "学選運呼結並喜遊飛及"
_MI_BEFORE_NDA = "読組進住挑励臨頼楽望営産悩込踏歩積包刻親慎富刻"
_VERB_BEFORE_KATTA = lazy_regex(r"(?:分|わ|預|助|向|授|か|掛|遠ざ|見つ)かった$")
_ADJECTIVE_IN_NAI = lazy_regex(r"(?:少|危|幼|切)な(?:い|かった)$")


def to_polite(clause: str) -> str | None:
    """Return a plain clause as a polite one without its full stop, or ``None`` if its end is not known for certain.

    Args:
        clause: A clause without the mark at its end.
    """
    if _WISH.search(clause):
        return f"{clause}と考えております"
    own = _THOUGHT.search(clause)
    if own:
        return f"{clause[: own.start(1)]}{'おります' if own[1] == 'いる' else 'おりました'}"
    for convert in (_past, _negative, _present):
        polite = convert(clause)
        if polite is not None:
            return polite
    return None


def to_polite_past(clause: str) -> str | None:
    """Return a clause that tells what was, or a thought or wish of the writer, as a polite one; any other as ``None``.

    Args:
        clause: A clause without the mark at its end.
    """
    if _WISH.search(clause) or _THOUGHT.search(clause) or clause.endswith(("た", "んだ", "いだ")):
        return to_polite(clause)
    return None


def _past(clause: str) -> str | None:
    if clause.endswith("なかった") and not _ADJECTIVE_IN_NAI.search(clause):
        return _suffixed(_negative_stem(clause[: -len("なかった")]), "ませんでした")
    if clause.endswith(("だった", "であった")):
        return f"{clause.removesuffix('であった').removesuffix('だった')}でした"
    if clause.endswith("かった"):
        return f"{clause[:-2]}りました" if _VERB_BEFORE_KATTA.search(clause) else f"{clause}です"
    if clause.endswith(("くださった", "下さった", "いらっしゃった", "なさった", "おっしゃった", "仰った")):
        return f"{clause.removesuffix('った')}いました"
    if clause.endswith("った"):
        return _double_consonant_past(clause)
    if clause.endswith(("んだ", "いだ", "いた")):
        return _changed_stem_past(clause)
    if clause.endswith("た") and len(clause) > 1 and clause[-2] in _E_OR_I_ROW + _ONE_STEP_KANJI + "来":
        return f"{clause[:-1]}ました"
    return None


def _changed_stem_past(clause: str) -> str | None:
    stem = clause[:-2]
    if clause.endswith("んだ"):
        if stem.endswith(tuple(_BI_BEFORE_NDA)):
            return f"{stem}びました"
        return f"{stem}みました" if stem.endswith((*_MI_BEFORE_NDA, "し")) else None
    if clause.endswith("いだ"):
        return f"{stem}ぎました" if stem.endswith(tuple("泳急防稼継注繋仰騒凌担紡研")) else None
    if stem.endswith(("て", "で", "率", "用", "報")):
        return f"{stem}いました"
    return f"{stem}きました" if re.search(r"[一-龥だづつおむなはひふわ]$", stem) else None


def _double_consonant_past(clause: str) -> str | None:
    stem = clause[:-2]
    if stem.endswith("行"):
        if stem.endswith("を行"):
            return f"{stem}いました"
        return f"{stem}きました" if stem.endswith(("に行", "へ行", "て行")) else None
    if stem.endswith(("もら", *(kanji for kanji in _I_BEFORE_TTA if kanji not in "もら"))):
        return f"{stem}いました"
    if stem.endswith(tuple(_CHI_BEFORE_TTA)):
        return f"{stem}ちました"
    return f"{stem}りました" if stem.endswith(tuple(_RI_BEFORE_TTA)) else None


def _negative(clause: str) -> str | None:
    if not clause.endswith("ない") or _ADJECTIVE_IN_NAI.search(clause):
        return None
    return _suffixed(_negative_stem(clause[: -len("ない")]), "ません")


def _negative_stem(stem: str) -> str | None:
    """Return the stem before ます of a verb whose stem before ない is given."""
    if stem.endswith(("は", "が", "も", "の")) or not stem:
        return f"{stem}あり" if stem else None
    if stem[-1] in _I_ROW:
        return f"{stem[:-1]}{_I_ROW[stem[-1]]}"
    return stem if stem[-1] in _E_OR_I_ROW + _ONE_STEP_KANJI + "来" else None


def _present(clause: str) -> str | None:
    if clause.endswith(("である", "だ")):
        bare = clause.removesuffix("である").removesuffix("だ")
        return f"{bare}です" if bare and not bare.endswith(("ん", "い")) else None
    if clause.endswith("する"):
        return f"{clause[:-2]}します"
    if clause.endswith("る") and len(clause) > 1:
        if clause[-2] in _E_OR_I_ROW + _ONE_STEP_KANJI + "来":
            return f"{clause[:-1]}ます"
        return f"{clause[:-1]}ります" if re.search(r"[まなわがあかさらや一-龥]る$", clause) else None
    if len(clause) > 1 and clause[-1] in _TO_I_ROW and re.search(r"(?:[一-龥]|もら|くださ)[うくぐすつぬぶむ]$", clause):
        if re.search(r"[近遠多早全古一二三四五六七八九幾]$", clause[:-1]):
            return None
        return f"{clause[:-1]}{_TO_I_ROW[clause[-1]]}ます"
    return None


def _suffixed(stem: str | None, ending: str) -> str | None:
    return None if stem is None else f"{stem}{ending}"

"""Sentences that were cut: those that go on in the next note are joined to it, others get the verb that they lack."""

import re
from collections.abc import Sequence
from typing import Any

from ..._lazy import lazy_regex
from .._remembering import remembered
from .._template_strings import Values
from ._politeness import to_polite

_STOP = lazy_regex(r"(?<=。)(?![」』）)])")
_QUOTED = lazy_regex(r"「[^「」]*」|『[^『』]*』|（[^（）]*）|\([^()]*\)")
_NO_ATTRIBUTE = r"(?:(?![うすつぬぶむるたいな][一-龥々ァ-ヶ])[^をにがはもとの、。])*"
_NOUNS = (
    r"(?<!強み)(?<!弱み)(?<!休み)(?<!楽しみ)(?<!悩み)(?<!望み)(?<!好き)(?<!前向き)(?<!売り)(?<!違い)(?<!遅れ)(?<!流れ)(?<!支え)"
    r"(?<!答え)(?<!考え)(?<!なし)(?<!無し)(?<!あり)(?<!きっかけ)(?<!だけ)(?<!のみ)(?<!休み)(?<!年目)(?<!つめ)(?<!ため)(?<!始め)(?<!向け)"
    r"(?<!願い)(?<!見通し)(?<!見直し)(?<!後押し)(?<!励み)(?<!狙い)(?<!励まし)(?<!よし)(?<!ほとんど)(?<!取り組み)(?<!仕組み)(?<!倒し)(?<!やりがい)(?<!少なめ)(?<!多め)(?<!早め)(?<!高め)(?<!低め)"
)
_STEM = lazy_regex(
    rf"[をにがはもと]{_NO_ATTRIBUTE}(?:[りきみびちぎじしめべれえけせげね]|(?<=[伺思会合行願従違失使誓整])い){_NOUNS}$"
    r"|[しなよ強深高広早良]く[一-龥々]{1,2}[ぁ-ん]{0,2}[組努励続取込働学考動][りきみちしえけせげめべれ]?$"
    r"|(?:を[得経]|[てで]しまい|[一-龥々し]でき|[かさたなまらばわ]れ|ており|でおり|となり|になり|いたし|いただき|頂き|くださり|下さり|賜り)$"
)
"""The form of a verb that leads on, with its object or subject before it, without which it may be a noun."""
_ADVERBIAL = lazy_regex(r"(?:ありがた|有難|うれし|嬉し|心強|恥ずかし|心苦し|申し訳な|喜ばし)く$")
_DESCRIBES = lazy_regex(
    r"^(.*[がもは][^がもは、]*(?:やす|にく|楽し|強|深|高|大き|良|よ|早|多|少な|優し|明る|温か|面白|素晴らし|新し|難し|厳し|近|遠))く$"
)
"""An adjective with its subject before it, in the form that leads on."""
_NOT = lazy_regex(r"(?<=[はもが])な(?:く|くて)$")
_NOT_DONE = lazy_regex(r"(?<=[ぁ-ん])ず(?:に)?$")
_LEADS = lazy_regex(
    r"(?:[^のが]ながら|つつ|(?<!すべ)(?<!はじめ)て|(?<=[的手])で|(?<=[たるす])のに|(?<=[すた])し|(?<=たい)と|(?<=れば)と|(?<=[すたん])が|(?<=[いたるすん])ので|(?<=[たるい])ため|(?<=[たすんだ])から|たく)$"
)
_CAUSE = lazy_regex(
    r"(?:(?<=[いたるすん])ので|(?<=[たるい])ため|(?<=[たすんだ])から|(?<=[すたん])が|(?<=[たる])のに|(?<=[すた])し)$"
)
_TO_COME = lazy_regex(
    r"(?:今後|これから|将来|次|来年|入社)[^。]*(?:[生活]かし|努め|励み|精進し|成長し|続け|つなげ|繋げ)$"
)
_NOUN = lazy_regex(r"(?:こと|話|[一-龥々ァ-ヶー]{2}|[)）」])$")
_STILL = lazy_regex(r"(?:(?<=離れ)|(?<=尽き)|(?<=変わら)|(?<=劣ら)|(?<=忘れられ))ず$|(?<=[わかさたなまらば])なく$")
_VERBAL = lazy_regex(r"[うくぐすつぬぶむるたいだ]。?$")
_NOTES = lazy_regex(r"; |(?<=。) ")
_SO_THAT = lazy_regex(r"(?<=[るう])ように?$")
_ENDS = (
    (lazy_regex(r"(?<=[しりきみびちいえけせてねべめれ])たく$"), "たく存じます"),
    (lazy_regex(r"(くださ|下さ)り$"), r"\1いました"),
    (lazy_regex(r"(いただき|頂き|賜り|いたし|できており|させられ)$"), r"\1ました"),
    (lazy_regex(r"(?<=て)(?:いただく|頂く)$"), "いただけますと幸いです"),
    (lazy_regex(r"(いただけ|頂け)(?:ると|れば|たら)$"), r"\1ますと幸いです"),
    (lazy_regex(r"(?<=たい)と$|(?<=れば)と$"), "と存じます"),
    (_ADVERBIAL, r"\g<0>存じます"),
    (_NOT, "ございません"),
    (_DESCRIBES, r"\1かったです"),
)
"""The ends of a sentence that was cut before its verb, and how it ends: 働かせていただきたく."""


@remembered
def finish_cut(text: str) -> str:
    """Return words that end where a sentence was cut before its verb with that verb; any others as they are.

    Args:
        text: The words without a stop at their end: 利用を停止させていただきたく.
    """
    for end, verb in _ENDS:
        if end.search(text):
            return end.sub(verb, text)
    if _STILL.search(text):
        return to_polite(_STILL.sub("ない", text)) or text
    if _NOT_DONE.search(text):
        bare = _NOT_DONE.sub("", text)
        return to_polite(f"{re.sub('せ$', 'し', bare)}なかった") or text
    if _TO_COME.search(text):
        return f"{text}てまいります"
    if _is_stem(text):
        return f"{text}ます" if text.endswith("おり") else f"{text}ました"
    return text


def rejoined(values: Values) -> dict[str, Any]:
    """Return the entries that are sentences with those that were cut joined or ended, as ``rejoin_sentences`` does.

    Args:
        values: The validated values by name.
    """
    own = {name: rejoin_sentences(str(values[name])) for name in ("impression", "clarify") if values.get(name)}
    noted = {name: values[name] for name in ("strengths", "learned", "forgotten") if values.get(name)}
    return own | {name: tuple(_rejoined_notes(notes)) for name, notes in noted.items()}


def _rejoined_notes(given: str | Sequence[str]) -> list[str]:
    """Return notes with each that goes on in the next joined to it, and a last one that leads nowhere ended."""
    notes = _NOTES.split(given) if isinstance(given, str) else given
    whole: list[str] = []
    goes_on = False
    for note in notes:
        if goes_on and _VERBAL.search(note):
            whole[-1] = f"{whole[-1].rstrip('、， ')}、{note}"
        else:
            whole.append(note)
        bare = note.rstrip("、， ")
        goes_on = is_cut(bare) and not _CAUSE.search(bare)
    if is_cut(whole[-1].rstrip("、， ")) and not whole[-1].endswith("ため"):
        whole[-1] = rejoin_sentences(whole[-1])
    return whole


def _is_stem(text: str) -> bool:
    """Return whether words end in the form of a verb that leads on to what comes next: 方針に深く共感し."""
    return _STEM.search(_QUOTED.sub("「」", text)) is not None


@remembered
def is_cut(text: str) -> bool:
    """Return whether words go on elsewhere by their end.

    Args:
        text: The words without a stop at their end: 方針に深く共感し.
    """
    return bool(
        _is_stem(text)
        or _LEADS.search(text)
        or _ADVERBIAL.search(text)
        or _DESCRIBES.search(text)
        or _STILL.search(text)
        or _NOT.search(text)
        or _NOT_DONE.search(text)
        or _SO_THAT.search(text)
    )


@remembered
def rejoin_sentences(text: str) -> str:
    """Return sentences with each that goes on in the next joined to it, and the last ended where it was cut.

    Args:
        text: The sentences in a row, each with a stop, behind a comma as well where it was noted so.
    """
    whole: list[str] = []
    goes_on = False
    for part in _STOP.split(text):
        bare = part.rstrip("。、， ")
        if not bare:
            continue
        if goes_on:
            whole[-1] = f"{whole[-1].rstrip('。、， ')}、{part}"
        else:
            whole.append(part)
        goes_on = is_cut(bare) or ("、" in part[len(bare) :] and not _NOUN.search(bare))
    if whole and goes_on:
        whole[-1] = f"{_ended(whole[-1].rstrip('。、， '))}。"
    return "".join(whole)


def _ended(text: str) -> str:
    """Return the last of several sentences with an end: a verb for what was cut, no conjunction behind it."""
    if _SO_THAT.search(text):
        return _SO_THAT.sub("よう、努めてまいります", text)
    text = re.sub("(?<=[的手])で$", "でした", re.sub("(?<=[じえけげせべめれねし])て$", "ました", text))
    return finish_cut(_CAUSE.sub("", text))

"""A candidate's words as a noun phrase, as polite sentences with their stops, or as a question."""

from ..._lazy import lazy_regex
from .._remembering import remembered
from .._template_strings import LINE_BREAK, FreeText
from ._cut_sentences import finish_cut
from ._politeness import to_polite, to_polite_past

JAPANESE = lazy_regex(r"[\u3005-\u3007\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff]")
FULL_STOPS_AND_COMMAS = "。．｡.、，,"
TO_FULL_WIDTH = str.maketrans({"?": "？", "!": "！", "(": "（", ")": "）"})

_SENTENCE_ENDS = lazy_regex(r"(?<=[。！？!?])(?![」』）)])")
_INNER_SENTENCE_END = lazy_regex(r"[。！？!?](?![」』）)])")
_POLITE_ENDING = lazy_regex(
    r"(?:です|ます|ました|でした|ません|ましょう|でしょう|ください|下さい)(?:よ|ね|よね|か|が|けれど|けれども|ので|から)?$"
)
_IN_BRACKETS = lazy_regex(r"(?:（[^（）]*）|\([^()]*\))$")
"""What stands in brackets behind a sentence: 取得しました（先週合格）."""
_REASON_ENDING = lazy_regex(r"(?:ため|(?<=[いたるだ])から)$")
_COPULA_ENDING = lazy_regex(r"(?<!ん)(?<![泳急防稼継注繋仰研騒凌担紡]い)だ$")
ADJECTIVE = (
    r"(?<![思想願違扱払合伝舞占祝笑匂争戦買迷救狙追問習疑誘憩互幸災類勢商せまわぱがれ一-三])(?<!くら)(?<!ぐら)(?<!きら)"
    r"(?<=[ぁ-ん良強弱高低深広多早大近遠長短重軽厳辛痛硬若古新安薄細浅狭暗赤青白黒熱寒暑速])い"
)
"""The end of an adjective, 大きい, which no noun has: 違い, 思い."""

_VERB_OR_ADJECTIVE_ENDING = lazy_regex(
    r"(?:る|だ|(?<!か)(?<!あな)た|[いらまなかが]う|[一-龥][うすぬむぶぐ]|(?<![一二三四五六七八九幾])(?<=[一-龥])つ"
    rf"|(?<![近遠多早全古])(?<=[一-龥])く|{ADJECTIVE})$"
)

_ABOUT = lazy_regex(r"(?<=.)(?:について|に関して|につきまして)$")
_PREDICATE = lazy_regex(
    rf"{ADJECTIVE}$|[はがも](?:(?![うくぐすつぬぶむるたいな][一-龥々ァ-ヶ])[^はがも])*(?:[一-龥々ァ-ヶー]|休み)$"
)
"""The end of a plain sentence that only lacks its です: 残業が少ない, 土日は休み."""

_DONE_OUTRIGHT = lazy_regex(r"(?<!か)[ぁ-んー一-龥](?:た|(?<=[んい])だ)$")
"""What one did, which is an experience where no polite form is certain."""

_DEED = lazy_regex(r"[うくぐすつぬぶむるただ]こと$")
"""The end of a fact that came as a noun, and reads as a sentence: 英検を持っていること."""

_DONE_DEED = lazy_regex(r"(?<!か)たこと$")
"""The end of what was chosen where it came as what one did: 他社の内定を承諾したこと."""

_LEARNT_DEED = lazy_regex(r"(?:でき|知っ|学べ)たこと$|(?:学|選|進)んだこと$")
_DEEDS = {"forgotten": _DEED, "chosen": _DONE_DEED, "learned": _LEARNT_DEED}

_TOLD = frozenset({"discussed", "learned", "needs", "chosen"})
"""The free texts that say what there is, was or is decided on, of which a plain clause in the present becomes a noun
with こと; of all others it becomes a polite sentence."""


@remembered
def classify(text: str) -> FreeText:
    """Return a noun phrase, made of a plain clause with こと where need be, or polite sentences with their 。.

    Args:
        text: The words.
    """
    body = text.rstrip(FULL_STOPS_AND_COMMAS)
    if not JAPANESE.search(text):
        return FreeText(body, "")
    body = finish_cut(body)
    if _INNER_SENTENCE_END.search(body) or _POLITE_ENDING.search(_IN_BRACKETS.sub("", body)):
        return FreeText("", to_sentences(body))
    if _REASON_ENDING.search(body):
        return FreeText("", f"{body}です。")
    polite = to_polite_past(body) if _VERB_OR_ADJECTIVE_ENDING.search(body) or body.endswith("たい") else None
    if polite is not None:
        return FreeText("", f"{polite}。")
    if _COPULA_ENDING.search(body):
        return FreeText(f"{body.removesuffix('だ')}であること", "")
    return FreeText(f"{body}こと" if _VERB_OR_ADJECTIVE_ENDING.search(body) else body, "")


def is_phrase(text: str) -> bool:
    """Return whether words are a phrase, which a sentence can take, rather than sentences of their own.

    Args:
        text: The words.
    """
    return bool(classify(text).phrase)


def as_field_wants(name: str, text: str) -> str:
    """Return a plain clause, or a deed that came as a noun, as a polite sentence, but where a field tells what is.

    Args:
        name: The name of the field.
        text: The candidate's words.
    """
    body = text.rstrip(FULL_STOPS_AND_COMMAS)
    if name == "strengths" and _DONE_OUTRIGHT.search(body) and to_polite_past(body) is None:
        return f"{body}経験"
    deed = _DEEDS.get(name)
    if deed and deed.search(body) and (told := to_polite(body.removesuffix("こと"))):
        return told
    if name in _TOLD or _INNER_SENTENCE_END.search(text[:-1]) or _POLITE_ENDING.search(body):
        return text
    polite = to_polite(body) if JAPANESE.search(text) and _VERB_OR_ADJECTIVE_ENDING.search(body) else None
    return polite or text


def to_sentences(text: str) -> str:
    """Return sentences one a line, each with its mark; where one is plain speech, in polite speech.

    Args:
        text: The sentences.
    """
    parts = [part.strip() for part in _SENTENCE_ENDS.split(text) if part.strip(f"{FULL_STOPS_AND_COMMAS} ")]
    return LINE_BREAK.join(_close_sentence(part) for part in parts)


def ask(text: str) -> str:
    """Return a question as one asks it politely, whether it came as such, in plain words, or as a topic.

    Args:
        text: The words.
    """
    asked = _ABOUT.sub("", text.rstrip(f"{FULL_STOPS_AND_COMMAS}？?！! "))
    asked = asked.removesuffix("は") if asked.endswith("は") and not asked.endswith("では") else asked
    if not JAPANESE.search(asked):
        return f"{asked}?"
    if _INNER_SENTENCE_END.search(asked) or _POLITE_ENDING.search(asked):
        return f"{asked}。"
    if asked.endswith("たい"):
        return f"{asked.removesuffix('い')}く存じます。"
    if asked.endswith(("れば", "たら")):
        return f"{asked}、お聞かせいただけますと幸いです。"
    if asked.endswith("か"):
        return f"{asked}、お聞かせいただけないでしょうか。"
    if asked.endswith("の") or _VERB_OR_ADJECTIVE_ENDING.search(asked):
        plain = asked.removesuffix("だ") if _COPULA_ENDING.search(asked) else asked
        return f"{plain}か、お聞かせいただけないでしょうか。"
    return f"{asked}について、お聞かせいただけますと幸いです。"


def _politely_within(clause: str) -> str:
    """Return a plain clause with a first part that ends on が in polite speech as well: うまく話せなかったが、…."""
    before, but, rest = clause.partition("が、")
    polite = to_polite_past(before) if but else None
    return f"{polite}が、{rest}" if polite else clause


def _close_sentence(text: str) -> str:
    wide = f"{text[:-1]}{text[-1].translate(TO_FULL_WIDTH)}"
    if wide.endswith(("！", "？")):
        return wide
    body = finish_cut(wide.rstrip(FULL_STOPS_AND_COMMAS))
    if not JAPANESE.search(body):
        return f"{body}."
    polite = body if _POLITE_ENDING.search(body) else to_polite(_politely_within(body))
    return f"{polite or (f'{body}です' if _PREDICATE.search(body) else body)}。"

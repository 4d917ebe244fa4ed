"""The values of a context as a letter uses them: cut sentences whole, nothing twice, notes told."""

from collections.abc import Sequence

from ..._lazy import lazy_regex
from .._template_strings import Values
from ._cut_sentences import rejoined
from ._qualifications import need_clause
from ._repetition import leave_out_repeats
from ._sentences import FULL_STOPS_AND_COMMAS
from ._shapes import is_noun_phrase, observed
from ._terms import without_mere_mention

_HEARD = lazy_regex(r"^(?:本日|昨日)?(?:は|の)?、?お?話を(?:伺い|お聞きし|聞き)、")
"""The beginning of own sentences that says only that one heard what they follow from."""
_CAME_LATE = lazy_regex(r"^[^。]*(?:遅刻|遅れて|遅参|お待たせ)[^。]*(?:申し訳|お詫び|失礼)[^。]*。$")
_REFUSES = lazy_regex(r"(?:選考|面接|内定|参加|応募)[^。]{0,8}を?ご?辞退(?:させて|いたし|した|し)[^。]*$")
_SORRY = lazy_regex(r"(?:申し訳ございません|申し訳ありません|お詫び申し上げます|お詫びいたします)。?$")


def _join_nouns(nouns: Sequence[str]) -> str:
    """Return what was noted apart as one list: two nouns by と, more by commas; what is more than a noun is quoted."""
    if any(noun.endswith("こと") for noun in nouns):
        return "、".join(nouns)
    several = len(nouns) > 1 and not any("「" in noun for noun in nouns)
    if several and any("と" in noun or not is_noun_phrase(noun) for noun in nouns):
        return "".join(f"「{noun.rstrip(FULL_STOPS_AND_COMMAS)}」" for noun in nouns)
    return ("と" if len(nouns) == 2 else "、").join(nouns)  # noqa: PLR2004 - a pair


def _tells_of_talk(values: Values) -> bool:
    """Return whether own sentences begin by saying that one heard what the letter says one heard."""
    return bool(values.get("impression") and values.get("discussed"))


def _late(values: Values) -> Values:
    """Return the values with an apology for having been late, which answers nothing, before the own sentences."""
    said = str(values.get("clarify") or "")
    if not _CAME_LATE.search(said):
        return values
    return {**values, "clarify": None, "impression": f"{said}{values.get('impression') or ''}"}


def _without_refusal(values: Values) -> Values:
    """Return the values of a refusal without requests that refuse again, and with apologies among them as sentences."""
    given = values.get("requests") or ()
    if not given or not ({"interviewed", "chosen"} <= values.keys() or values.get("decision") == "decline"):
        return values
    requests = [text for text in ((given,) if isinstance(given, str) else given) if not _REFUSES.search(text)]
    sorry = [text for text in requests if _SORRY.search(text)]
    own = "".join(f"{text.rstrip(FULL_STOPS_AND_COMMAS)}。" for text in sorry)
    own = f"{values.get('impression') or ''}{own}"
    left = tuple(text for text in requests if text not in sorry)
    return {**values, "requests": left or None, "impression": own or None}


_OF_NOTHING_NAMED = lazy_regex(
    r"^(?:私も|自分も)?(?:ぜひ|是非)(?:私も|自分も)?(?:取り組|挑戦し|携わ|関わ|やってみ|手がけ)[^。、をに]*(?:感じました|思いました|考えております|思っております)。?"
)
"""An own sentence that wants to take something on, and leaves to the need what that is."""


def _of_the_need(values: Values) -> Values:
    """Return the values with the need before own sentences that want to take it on, and do not name it."""
    own = values.get("impression") or ""
    clause = need_clause(values["needs"]) if values.get("needs") and not values.get("discussed") else ""
    if not clause or not _OF_NOTHING_NAMED.match(own):
        return values
    return {**values, "needs": None, "impression": f"{clause}と伺い、{own}"}


def prepare(values: Values) -> Values:
    """Return the values without repetitions, each text as it can be told.

    Args:
        values: The validated values by name, their sentences whole.
    """
    values = without_mere_mention(leave_out_repeats({**values, **rejoined(values)}))
    values = _late(_without_refusal(values))
    values |= {"impression": _HEARD.sub("", values["impression"])} if _tells_of_talk(values) else {}
    values |= {"impression": observed(values["impression"])} if values.get("impression") else {}
    values |= {"needs": _join_nouns(values["needs"].split("; "))} if values.get("needs") else {}
    return _of_the_need(values)

"""The terms of an offer: a few short ones in a sentence, any others as a list."""

import re
from collections.abc import Sequence

from ..._lazy import lazy_regex
from .._template_strings import LINE_BREAK, Values
from ._cut_sentences import is_cut
from ._sentences import FULL_STOPS_AND_COMMAS, JAPANESE, classify

_NOTHING_MORE = lazy_regex(
    r"^(?:[貴御]社から)?ご?(?:提示|提案|案内)(?:いただ(?:いた|きました)|頂いた|くださった|下さった|の)、?[^、。]{0,6}(?:条件|処遇|内容|待遇)面?$"
)
"""What says only that there are terms: ご提案いただいた処遇."""
_LONGEST = 20
"""How many characters a term may have that stands in a sentence."""
_LONGEST_LIST = 45
"""How many characters all of them may have."""


def without_mere_mention(values: Values) -> Values:
    """Return the values without terms that name none.

    Args:
        values: The validated values by name.
    """
    terms = _texts(values)
    kept = tuple(term for term in terms if not _NOTHING_MORE.search(term.rstrip(FULL_STOPS_AND_COMMAS)))
    return values if len(kept) == len(terms) else {**values, "terms": kept or None}


def terms_strings(values: Values) -> dict[str, str]:
    """Return what a template sees of terms that no sentence can take: a list, with own sentences behind it.

    Args:
        values: The validated values by name.
    """
    terms = _texts(values)
    bare = [term.rstrip(f"{FULL_STOPS_AND_COMMAS} ") for term in terms]
    told = [term for term in bare if classify(term).sentence and not is_cut(term)]
    listed = [re.sub("(?<=[一-龥]{2})(?:し|され)$", "", term) for term in bare if term not in told]
    if not listed or not any(map(JAPANESE.search, listed)) or (not told and listed == bare and _is_short(listed)):
        return {}
    own = [classify(term).sentence for term in told]
    head = [] if values.get("decision") == "accept" else ["ご提示の条件は、次のとおりと承知しております。"]
    return {"terms": "", "terms_sentence": LINE_BREAK.join([*head, *(f"・{term}" for term in listed), *own])}


def _is_short(terms: Sequence[str]) -> bool:
    fits = all(not (is_cut(term) or term.endswith("こと")) for term in terms)
    longest = _LONGEST if len(terms) > 1 else _LONGEST_LIST
    return fits and max(map(len, terms)) <= longest and sum(map(len, terms)) <= _LONGEST_LIST


def _texts(values: Values) -> tuple[str, ...]:
    given = values.get("terms") or ()
    return (given,) if isinstance(given, str) else tuple(given)

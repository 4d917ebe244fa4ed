"""State impressions that were noted as fragments, and leave out those that another note says more fully."""

import re
from collections.abc import Sequence

from ..._lazy import lazy_regex
from .._template_strings import Values
from ._clauses import say_clause
from ._free_text import deed, phrase, sentence
from ._own_words import split_sentences
from ._sentences import is_sentence
from ._thanks import leave_out_repeated
from ._words import STATES, STAYING, TELLING

_THING = lazy_regex(
    r"(?:the|your|an?|their|his|her) (?P<head>[\w'’-]+(?: [\w'’-]+)?)"
    r"(?:$|(?P<dash> - )|, | (?:of|in|on|at|with|for|and|who|that|which|between|behind|around|from|to)\b).*"
)
_NEEDED = lazy_regex(
    r"You (?:mentioned|said|told me|explained) (?:that )?"
    r"you(?:['’]re| are)? (?:looking for|need|want|in need of) (?P<what>[^,;:]+)\."
)
_FELT = lazy_regex(r"(?:loved|liked|enjoyed|appreciated|admired|felt|left|came|learned|learnt|wish|hope) \w")
_FEELING = lazy_regex(
    r"(?:still|very|really|even more|more) (?:keen|interested|excited|eager|enthusiastic|hopeful|curious)\b"
)
_TAKEN = lazy_regex(
    r"(?:(?:really|very|deeply|particularly|especially) )?(?:impressed|struck|moved|delighted|surprised|reassured|"
    r"encouraged|touched|charmed|inspired|fascinated|intrigued|pleased|heartened|glad|relieved) "
    r"(?:by|with|to|at|that|how)\b[^,;:]*",
    re.IGNORECASE,
)
"""How the candidate was taken with something, where "I was" is missing."""

_SUBJECT = lazy_regex(r"\b(?:I|we)\b")


def state_impressions(values: Values) -> str:
    """Return the candidate's own sentences on a meeting, each a sentence, without a need that is noted apart.

    Args:
        values: The validated values by name.
    """
    needs = str(values.get("needs") or "").split("; ")
    said = [_state(each) for each in split_sentences(str(values["impression"]))]
    return " ".join(each for each in said if not _is_noted(each, needs)) or str(values["impression"])


def _is_noted(said: str, needs: Sequence[str]) -> bool:
    """Return whether all that a sentence says is what the reader needs, which is noted apart at no less length."""
    found = _NEEDED.fullmatch(said)
    return found is not None and any(not leave_out_repeated([found["what"]], need) for need in needs)


def _state(said: str) -> str:
    """Return a sentence as it is, and a fragment of a note as a sentence where its shape is known."""
    bare = said.removesuffix(".")
    if _TAKEN.fullmatch(bare):
        return sentence(f"I was {bare[:1].lower()}{bare[1:]}")
    if said[:1].isupper() or is_sentence(bare):
        return said
    if bare.startswith("how "):
        return sentence(f"I was struck by {bare}")
    if bare.startswith("that "):
        return sentence(f"I was impressed {bare}")
    thing = _THING.fullmatch(bare)
    if thing is not None and not _SUBJECT.search(bare) and not _is_clause(thing["head"]):
        return sentence(f"I was impressed by {phrase(bare).replace(' - ', ': ', 1)}")
    if _FELT.match(bare):
        return sentence(f"I {bare}")
    if _FEELING.match(bare):
        return sentence(f"I am {bare}")
    return deed(bare) or say_clause(bare) or said


def _is_clause(head: str) -> bool:
    """Return whether the words up to a preposition end with a verb: "team laughed"."""
    last = head.rpartition(" ")[2]
    return head != last and (last.endswith("ed") or last in STATES or last in STAYING or last in TELLING)

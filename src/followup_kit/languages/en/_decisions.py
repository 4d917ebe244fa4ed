"""Tell a decision once, with its reason and with what is done instead."""

import re
from collections.abc import Sequence
from typing import NamedTuple

from ..._lazy import lazy_regex
from ._free_text import head_words
from ._joined import can_follow, is_plain, lower_first, tell_because
from ._own_words import split_sentences
from ._reasons import Reason

_IT_IS = lazy_regex(
    r"It (?=(?:(?:more|much|better|closely|also|just|simply) )*"
    r"(?:is|was|aligns|fits|matches|offers|suits|allows|lets|gives|pays|brings|will|would|can)\b(?!.*\bwhich\b))"
)
_WEIGHED = lazy_regex(
    r"\b(?:told you|mentioned|said|weighed|thought|considered|consideration|reflected|reflection|deliberat\w+)\b"
)
_JUDGED = lazy_regex(
    r"(?:It|Th(?:is|at|e|ey|ese|ose)|Your)\b(?!.*, and\b).*"
    r"\b(?:fits?|match|matches|direction|suits?|suited|right for|closely|in line|(?:my|career) goals)\b"
)
_MODIFIED = lazy_regex(r"(?:an?|another|the other) [^,]*")
_TOLD = lazy_regex(
    r"I (?:told you|mentioned|said)\b"
    r"(?!.*\b(?:that|about|it|this(?! (?:morning|week|afternoon|evening|month|year))|why|how)\b)"
)
_RELATIVE = lazy_regex(r"\b(?:that|which)\b")
_PURSUED = frozenset({"opportunity", "opportunities", "path", "career", "direction", "degree", "option", "studies"})
_LONGEST = 130
_OPENINGS = {"post": "I've accepted", "doing": "I'll be", "aim": "I've decided", "turn": "I've decided on"}


class Choice(NamedTuple):
    """What is done instead.

    Args:
        clause: What says it, with its reason and without a full stop: "I've accepted a post closer to home".
        rest: What remains of the reason.
    """

    clause: str
    rest: str


def tell_choice(chosen: str, kind: str, reason: Reason) -> Choice:
    """Return what is done instead, with its reason where that is no sentence of its own; empty if nothing is.

    Args:
        chosen: What is done instead, as a phrase.
        kind: What may stand before it: ``post``, ``doing``, ``aim``, ``turn`` or ``thing``.
        reason: Why.
    """
    if not chosen:
        return Choice("", "")
    pursued = kind == "thing" and _PURSUED.intersection(head_words(chosen)[-1:])
    opening = "I've decided to pursue" if pursued else _OPENINGS.get(kind, "I've chosen")
    said = f"{opening} {chosen}"
    first, *rest = split_sentences(f"{reason.of_choice} {reason.sentences}".strip()) or [""]
    if not first:
        return Choice(said, "")
    if first.startswith("What decided me was "):
        said = f"{said} because of {first.removeprefix('What decided me was ')[:-1]}"
    elif first.startswith(("I chose it for ", "I have done so ", "I decided this ")):
        said = f"{said} {re.sub(r'^(?:I chose it|I have done so|I decided this) ', '', first)[:-1]}"
    elif kind in ("post", "turn", "thing") and (found := _IT_IS.match(first)) and can_follow(first):
        link = " that" if _MODIFIED.fullmatch(chosen) and " that " not in chosen else ", which"
        said = f"{said}{link} {first[found.end() : -1]}"
    else:  # stands after the decision, as the candidate put it
        return Choice(said, " ".join([first, *rest]))
    if rest and rest[0].startswith("It ") and is_plain(rest[0]) and not _RELATIVE.search(said):
        said, rest = f"{said}, and {lower_first(rest[0][:-1])}", rest[1:]
    return Choice(said, " ".join(rest))


def lead_on(weighed: Sequence[str]) -> tuple[str, str]:
    """Return what leads to a decision: what stands alone, and the beginning of the sentence that tells it.

    Args:
        weighed: The candidate's own sentences about the decision, or about how they feel.
    """
    *before, last = weighed or [""]
    if not last or not is_plain(last) or len(last) > _LONGEST:
        return " ".join(weighed), ""
    link = " that" if _TOLD.match(last) else ", and" if _WEIGHED.search(last) else ", but"
    return " ".join(before), f"{last[:-1]}{link} "


def judge(reason: Reason) -> str:
    """Return a reason that is a judgement, such as "it isn't the right fit", as a clause; empty for any other.

    Args:
        reason: The reason.
    """
    said = split_sentences(reason.sentences)
    judged = not reason.phrase and len(said) == 1 and is_plain(said[0]) and _JUDGED.match(said[0])
    return lower_first(said[0][:-1]) if judged else ""


def tell_in_own_words(told: Sequence[str], choice: Choice, reason: Reason) -> str:
    """Return a decision as the candidate tells it, with what is done instead or the reason.

    Args:
        told: The candidate's own sentences that tell the decision.
        choice: What is done instead; empty if nothing was noted.
        reason: Why.
    """
    if choice.clause:
        return " ".join([*told, f"{choice.clause}. {choice.rest}".strip()])
    because, rest = tell_because(reason)
    if because and is_plain(told[-1]):
        return " ".join([*told[:-1], f"{told[-1][:-1]}{because}. {rest}".strip()])
    why = reason.sentences or (f"I've decided this {reason.clause}." if reason.phrase else "")
    return " ".join([*told, why]).strip()

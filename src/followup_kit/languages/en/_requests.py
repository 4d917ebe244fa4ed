"""Ask, as no candidate any more, for what one would like: in a plea, a wish or a question, whatever its shape."""

import re
from collections.abc import Sequence

from ..._lazy import lazy_regex
from ._acts import ACTS
from ._clauses import is_certain
from ._free_text import Join, phrase, sentence
from ._offer_requests import ask_for
from ._sentences import is_sentence

_PLEA = lazy_regex(
    r"(?:that you |please |you (?!(?:can|could|will|would|may|might|have|are)\b))(?P<act>\w+ .+)", re.IGNORECASE
)
_THAT = lazy_regex(r"that .+", re.IGNORECASE)
_AIM = lazy_regex(r"(?:if (?:possible|I may),? )?(?P<aim>to \w+ ?.*)", re.IGNORECASE)
_TO_ACT = lazy_regex(rf"to (?:{'|'.join(sorted(ACTS | {'let', 'give'}))}) \w", re.IGNORECASE)
_TOUCH = lazy_regex(r"(?:keep|stay|remain|be) (?:in (?:touch|contact)|connected)\b.*", re.IGNORECASE)
_IMPERATIVE = lazy_regex(
    r"(?:call|ring|text|let|keep|think of|remember|consider|contact|write to|email) (?:me|my)\b", re.IGNORECASE
)
_IF = lazy_regex(r"(?:if|when|once) \w+ \w+ ", re.IGNORECASE)
_IF_THEN = lazy_regex(r"(?:if|when|once) \w+ [^,]+, (?:I|please|we)\b", re.IGNORECASE)
_DEED = lazy_regex(r"(?:volunteer|apply|join|help|visit|observe|shadow|attend|try|work|cover|come) \w", re.IGNORECASE)
_CHANCE = lazy_regex(r"(?:the|a|any) (?:chance|opportunity) ", re.IGNORECASE)
_SHAPES = (
    (_THAT, "I would like to ask"),
    (_TOUCH, "I'd love to"),
    (_IF, "Please let me know"),
    (_IMPERATIVE, "Please"),
    (_DEED, "I would be glad to"),
    (_CHANCE, "I would welcome"),
)
"""Shapes of a request, each with what stands before it."""
_WOULD = lazy_regex(r"(?:If [^,]+, w|W)ould ")
_NOUN = lazy_regex(
    r"(?:some |any |more |your )?[a-z]+ (?:that|which|who|about|on how|as to|from)\b(?! (?:it|my|me)\b)", re.IGNORECASE
)


def ask_kindly(given: Sequence[str], join: Join) -> str:
    """Return requests: "Please keep my résumé on file.", "I would like to be considered again.", "Could you send …?".

    Args:
        given: The notes.
        join: Joins phrases in a list.
    """
    said: list[str] = []
    wanted: list[str] = []
    left: list[str] = []
    for note in (piece.strip() for each in given for piece in each.split("; ")):
        bare = note.rstrip(". ")
        if not bare:
            continue
        if _TO_ACT.match(bare) and not note.endswith("?"):
            left.append(bare[len("to ") :])
        elif asked := _ask(note, bare):
            said.append(asked)
        elif is_sentence(note):
            left.append(note)
        elif (
            _NOUN.match(bare)
            or bare.lower().startswith("your ")
            or (_is_odd(bare) and _WOULD.match(ask_for([note], join)))
        ):
            wanted.append(phrase(bare))
        else:
            left.append(note)
    said += [f"I would be grateful for {join(wanted)}."] if wanted else []
    return " ".join(each for each in (ask_for(left, join) if left else "", *said) if each)


def _ask(note: str, bare: str) -> str:
    """Return a request as a sentence of its shape; empty for a thing, or for what only a question can ask."""
    small = f"{bare[:1].lower()}{bare[1:]}"
    if note.endswith("?"):
        return sentence(note)
    if plea := _PLEA.fullmatch(bare):
        return f"Please {plea['act'][:1].lower()}{plea['act'][1:]}."
    if aim := _AIM.fullmatch(bare):
        return f"I would like {aim['aim'][:1].lower()}{aim['aim'][1:]}."
    if _IF_THEN.match(bare):
        return sentence(bare)
    return next((f"{opening} {small}." for shape, opening in _SHAPES if shape.match(bare)), "")


def _is_odd(note: str) -> bool:
    """Return whether a note has a clause inside, so that no question can be built around it."""
    return not is_certain(note) and not any(map(str.isdigit, note))

"""Sort what a position needs: notes that a clause can take, and those that have a sentence of their own."""

import re

from ..._lazy import lazy_regex
from ._free_text import head_words, phrase, sentence
from ._one_need import DEMANDED, NEEDING, PLANNED
from ._sentences import is_sentence
from ._words import PREPOSITIONS, SUBORDINATORS

_NEED_OF = lazy_regex(
    r"(?:(?:the|your|an?|their|our) )?need (?:for|of) (?P<what>\S.*)|(?:the|your|our) need (?P<to>to \S.*)"
)
_BECAUSE = lazy_regex(r"(?:because|since|as) (?P<what>(?:you|we|the|your|they|there|it)\b.*)", re.IGNORECASE)
_TWO_CLAUSES = lazy_regex(r".*, (?:you|we|they|it|he|she|there|the|your) \w")
_LABELLED = lazy_regex(r"(?:the|your|our) [\w -]{3,30}: ", re.IGNORECASE)
_HAD = lazy_regex(
    r"goals|targets|plans|deadlines|priorities|losses|"
    r"(?:challenge|problem|concern|issue|gap|shortage|backlog|delay|complaint|loss|outage|error|bottleneck)s?"
)
_AIMED_AT = frozenset("fewer less no lower better clear clearer faster new more somebody someone people".split())  # noqa: SIM905
_NO_NEEDS = (
    (PREPOSITIONS - {"to"}) | (SUBORDINATORS - {"once"}) | frozenset("not never only just also and but or so".split())  # noqa: SIM905
)
"""Words with which nothing begins that somebody needs."""


def part_needs(given: str) -> tuple[str, str]:
    """Return the notes of what a position needs that a clause can take, and sentences of those that none can.

    Args:
        given: The notes, with semicolons between them.
    """
    kept: list[str] = []
    sentences: list[str] = []
    for note in filter(None, (each.strip() for each in given.split("; "))):
        odd = _state_odd(note)
        if odd:
            sentences.append(odd)
        else:
            kept.append(_reword(note))
    return "; ".join(kept), " ".join(sentences)


def _state_odd(note: str) -> str:
    """Return a note that no clause can take as a sentence; empty for any other."""
    first, _, rest = note.partition(" ")
    small = first.lower()
    if small.endswith(("n't", "n’t")) or is_sentence(note):
        return ""
    because = _BECAUSE.fullmatch(note)
    if because is not None and _TWO_CLAUSES.match(note):
        return sentence(note)
    if small == "which" and rest.partition(" ")[0] in ("is", "was", "means", "has"):
        return sentence(f"That {rest}")
    if because is None and (small in _NO_NEEDS or " - " in note):
        return sentence(f"One thing you mentioned: {phrase(note)}")
    if _LABELLED.match(note) or _is_had(note):
        return sentence(f"You mentioned {phrase(note)}")
    owned = small == "your" and not (PLANNED.fullmatch(note) or _NEED_OF.fullmatch(note) or NEEDING.match(note))
    return sentence(f"You mentioned {phrase(note)}") if owned and DEMANDED.fullmatch(note) is None else ""


def _is_had(note: str) -> bool:
    """Return whether a note names what somebody has, and does not need: "a shortage of welders"."""
    head = head_words(note)
    return (
        bool(head) and _HAD.fullmatch(head[-1]) is not None and head[0] not in _AIMED_AT and not head[0].endswith("ing")
    )


def _reword(note: str) -> str:
    """Return a note of what is needed without what says so: "your need for a planner" as "a planner"."""
    if (found := _NEED_OF.fullmatch(note)) is not None:
        return found["what"] or found["to"]
    if note.partition(" ")[0].endswith(("n't", "n’t")):  # lacks its subject
        return f"that you {note}"
    because = _BECAUSE.fullmatch(note)
    return f"that {because['what']}" if because is not None and is_sentence(because["what"]) else note

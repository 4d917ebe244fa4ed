"""Nothing that a candidate notes is dropped from an English email, but for what is listed with its reason."""

import datetime as dt
from typing import Any

import pytest

from followup_kit import Field, FieldKind, fields, render
from followup_kit._message_types import CHANNELS, VARIANTS
from tests.support.samples import full, minimal

FIXED: dict[str | None, dict[str, Any]] = {
    "farewell": {"outcome": "withdrew"},
    "glad": {"outcome": "accepted"},
    "helped": {"recipient": {"name": "Tom Fell", "role": "coordinator"}, "interviewed": None},
    "rescinded": {"outcome": "rescinded"},
    "not-interviewed": {"interviewed": False},
    "accept": {"decision": "accept", "answer_by": None, "respond_by": None},
    "decline": {"decision": "decline"},
}
"""What makes a variant what it is."""

NOTED = ("the zebra project", "I told you about the zebra project.")
"""A phrase and a sentence whose word a letter must hold."""

SENTENCES = ("impression", "clarify")

DATES = {"interview_date", "last_contact", "decision_by", "respond_by", "answer_by", "offered_on", "start_date"}

_ARGUES = "argues for a position that the letter gives up"
_NOT_ACCEPTED = "is of a refusal or a withdrawal, where something else was chosen"
_ANSWERED = "is the day for an answer, which this letter gives"

UNSAID: dict[tuple[str, str | None], dict[str, str]] = {
    ("thank-you", "farewell"): {
        "strengths": _ARGUES,
        "needs": _ARGUES,
        "forgotten": _ARGUES,
        "clarify": _ARGUES,
        "can_send": _ARGUES,
        "question": "asks about work that will not be theirs",
        "decision_by": "the decision is made",
    },
    ("thank-you", "glad"): {"decision_by": "the decision is made"},
    ("check-in", "first"): {"respond_by": "makes the letter another variant"},
    ("check-in", "again"): {"respond_by": "makes the letter another variant"},
    ("rejection-reply", "not-interviewed"): {"interview_date": "there was no interview"},
    ("offer-reply", "acknowledge"): {"chosen": _NOT_ACCEPTED, "answer_by": "theirs is the day that counts"},
    ("offer-reply", "details"): {"chosen": _NOT_ACCEPTED, "answer_by": "theirs is the day that counts"},
    ("offer-reply", "time"): {"chosen": _NOT_ACCEPTED},
    ("offer-reply", "negotiate"): {"chosen": _NOT_ACCEPTED, "answer_by": "theirs is the day that counts"},
    ("offer-reply", "accept"): {"chosen": _NOT_ACCEPTED, "respond_by": _ANSWERED, "answer_by": _ANSWERED},
    ("offer-reply", "decline"): {
        "terms": "confirms what will not be signed",
        "strengths": _ARGUES,
        "start_date": "nothing will start",
        "reports_to": "nobody will be reported to",
        "respond_by": _ANSWERED,
        "answer_by": _ANSWERED,
    },
}
"""What an email of a variant cannot say, and why."""

EMAILS = [
    (kind, variant)
    for kind, channels in CHANNELS.items()
    if "email" in channels
    for variant in VARIANTS.get(kind, (None,))
]


def _values(field: Field) -> list[tuple[Any, str]]:
    """Return values for a field, each with the word by which a letter shows that it was said; none for a choice."""
    if field.name in SENTENCES:
        return [(NOTED[1], "zebra")]
    if field.kind in (FieldKind.FREE_TEXT, FieldKind.TEXTS):
        return [(each, "zebra") for each in NOTED]
    if field.name == "question":
        return [("How many zebras do you keep?", "zebras"), ("the zebra timeline", "zebra")]
    if field.name in DATES:
        return [(dt.date(2026, 5, 28), "May 28")]
    if field.name == "people":
        return [([{"name": "Zelda Okri"}], "Zelda Okri")]
    if field.name in ("reports_to", "reference", "met_at"):
        return [("Zelda Okri", "Zelda Okri")]
    return []


@pytest.mark.parametrize(("kind", "variant"), EMAILS)
def test_every_fact_that_is_noted_is_said(kind: str, variant: str | None) -> None:
    """Among all other facts or alone, as a phrase or a sentence, in each wording's first letter."""
    fixed = FIXED.get(variant, {})
    dropped = set()
    for field in fields(kind):
        for value, word in _values(field):
            for base in (full(kind), minimal(kind)):
                text = render(kind, base | fixed | {field.name: value}, channel="email", variant=variant).text
                if word not in text:
                    dropped.add(field.name)
    assert dropped == set(UNSAID.get((kind, variant), {}))

"""Nothing that a candidate notes is dropped from a German email, but for what is listed with its reason."""

import datetime as dt
from typing import Any

from followup_kit import Context, Field, FieldKind, fields, render
from followup_kit._message_types import CHANNELS, VARIANTS
from followup_kit.messages import DEFAULT_CATALOG

BASE: dict[str, Any] = {
    "candidate": {"name": "Jonas Weber"},
    "recipient": {"name": "Katrin Albers", "honorific": "Frau", "family_name": "Albers"},
    "company": "Nordlicht AG",
    "position": "Bauleiter",
}

FIXED: dict[str | None, dict[str, Any]] = {
    "farewell": {"outcome": "withdrew"},
    "glad": {"outcome": "accepted"},
    "helped": {"recipient": BASE["recipient"] | {"role": "coordinator"}},
    "rescinded": {"outcome": "rescinded"},
    "not-interviewed": {"interviewed": False},
    "details": {"details_provided": False},
    "time": {"needs_time": True},
    "negotiate": {"requests": "ein Bonus"},
    "accept": {"decision": "accept"},
    "decline": {"decision": "decline"},
}
"""What makes a variant what it is."""

BESIDE: dict[str, Any] = {
    "interview_date": dt.date(2026, 3, 2),
    "impression": "Das Team hat mir gefallen.",
    "strengths": "zehn Jahre am Bau",
    "reason": "weil ich umziehe",
    "question": "Wie groß ist das Team?",
    "can_send": "meine Referenzen",
}
"""What else is noted, which must not take the place of anything."""

NOTED = ("die Zebras im Park", "Die Zebras sind mir wichtig.", "die Ruhe im Park; die Zebras sind mir auch wichtig")
"""A phrase, a sentence and both, whose word a letter must hold."""

DATES = {"interview_date", "last_contact", "decision_by", "respond_by", "answer_by", "offered_on", "start_date"}

_ARGUES = "argues for a position that the letter gives up"
_NOT_ACCEPTED = "is of a refusal or a withdrawal, where something else was chosen"
_THEIRS = "gives way to the day that they named"
_ANSWERED = "is the day for an answer, which this letter gives"
_NO_START = "is of a position that is not taken"
_NO_VARIANT = "makes the letter another variant"

UNSAID: dict[tuple[str, str | None], dict[str, str]] = {
    ("thank-you", "farewell"): {
        **dict.fromkeys(("strengths", "needs", "forgotten", "clarify", "can_send"), _ARGUES),
        "question": "asks about work that will not be theirs",
        "decision_by": "the decision is made",
    },
    ("thank-you", "glad"): {"decision_by": "the decision is made"},
    ("check-in", "first"): {
        "respond_by": _NO_VARIANT,
        "last_contact": "after a conversation is that of the thanks, which are not told of",
    },
    ("check-in", "again"): {"respond_by": _NO_VARIANT},
    ("check-in", "other-offer"): {"last_contact": "has nothing to do with the news that the letter brings"},
    ("rejection-reply", "not-interviewed"): dict.fromkeys(("interview_date", "discussed"), "there was no interview"),
    ("offer-reply", "acknowledge"): {"chosen": _NOT_ACCEPTED, "answer_by": _THEIRS},
    ("offer-reply", "details"): {"chosen": _NOT_ACCEPTED, "answer_by": _THEIRS},
    ("offer-reply", "time"): {"chosen": _NOT_ACCEPTED},
    ("offer-reply", "negotiate"): {"chosen": _NOT_ACCEPTED},
    ("offer-reply", "accept"): {"chosen": _NOT_ACCEPTED, "respond_by": _ANSWERED, "answer_by": _ANSWERED},
    ("offer-reply", "decline"): {
        **dict.fromkeys(("terms", "strengths"), _ARGUES),
        **dict.fromkeys(("start_date", "reports_to"), _NO_START),
        **dict.fromkeys(("respond_by", "answer_by"), _ANSWERED),
    },
}
"""What an email of a variant cannot say, and why."""


def _values(field: Field) -> list[tuple[Any, str]]:
    """Return values for a field, each with the word by which a letter shows that it was said; none for a choice."""
    if field.name in ("impression", "clarify"):
        return [(NOTED[1], "Zebras")]
    if field.kind in (FieldKind.FREE_TEXT, FieldKind.TEXTS):
        return [(each, "Zebras") for each in NOTED]
    if field.name == "question":
        return [("Wie viele Zebras halten Sie?", "Zebras"), ("Mag jemand Zebras? Ich frage mich das.", "Zebras")]
    if field.name in DATES:
        return [(dt.date(2026, 5, 28), "28. Mai")]
    if field.name == "people":
        return [([{"name": "Zelda Okri"}], "Zelda Okri")]
    if field.name in ("reports_to", "reference", "met_at"):
        return [("Zelda Okri", "Zelda Okri")]
    return []


def test_every_fact_that_is_noted_is_said() -> None:
    """Alone or beside others, as a phrase or a sentence or both, by every wording of every email."""
    dropped: dict[tuple[str, str | None], set[str]] = {}
    for kind, variant in ((k, v) for k, c in CHANNELS.items() if "email" in c for v in VARIANTS.get(k, (None,))):
        taken = {field.name for field in fields(kind)}
        unsaid = dropped.setdefault((kind, variant), set())
        for place in range(len(DEFAULT_CATALOG.wordings("de", kind, "email", variant))):
            for field in fields(kind):
                for value, word in _values(field):
                    for beside in ({}, BESIDE) if place == 0 else ({},):
                        told = BASE | {name: more for name, more in beside.items() if name in taken}
                        context = Context(told | FIXED.get(variant, {}) | {field.name: value}, place=place)
                        if word not in render(kind, context, channel="email", variant=variant, locale="de").text:
                            unsaid.add(field.name)
    assert {email: names for email, names in dropped.items() if names} == {
        email: set(why) for email, why in UNSAID.items()
    }

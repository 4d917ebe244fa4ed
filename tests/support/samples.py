"""Realistic people and contexts that several tests write messages from."""

import datetime as dt
from itertools import product
from typing import Any
from zoneinfo import ZoneInfo

from followup_kit import Candidate, Field, FieldKind, Interview, Person, fields

NEW_YORK = ZoneInfo("America/New_York")

CANDIDATE = Candidate(name="Priya Raman", email="priya.raman@example.org", phone="+1 212 555 0147")
DANA = Person(
    name="Dana Okafor",
    honorific="Dr.",
    family_name="Okafor",
    email="d.okafor@example.com",
    role="hiring-manager",
    agreed_to_connect=True,
)
PANEL = (
    DANA,
    Person(name="Tom Fell", given_name="Tom", email="t.fell@example.com"),
    Person(name="Mei Lin", email="m.lin@example.com"),
    Person(name="Ana Ruiz", given_name="Ana", email="a.ruiz@example.com"),
)
INTERVIEW = Interview(
    candidate=CANDIDATE,
    company="Northwind Energy",
    position="Data Engineer",
    ends_at=dt.datetime(2026, 5, 19, 15, 30, tzinfo=NEW_YORK),
    interviewers=PANEL,
)

ENTRIES: dict[str, Any] = {
    "candidate": CANDIDATE,
    "recipient": DANA,
    "company": "Northwind Energy",
    "position": "Data Engineer",
    "interview_date": dt.date(2026, 5, 19),
    "format": "video",
    "still_interested": True,
    "discussed": "the move from nightly batches to streaming",
    "strength": "six years of running payroll migrations",
    "forgotten": "my certification in ISO 27001",
    "question": "How do you decide which pipelines are worth rebuilding?",
    "people": [PANEL[1], PANEL[2]],
    "last_contact": dt.date(2026, 5, 20),
    "decision_by": dt.date(2026, 5, 22),
    "feedback_given": True,
    "stay_connected": True,
    "decision": "undecided",
    "details_provided": True,
    "needs_time": False,
    "respond_by": dt.date(2026, 6, 19),
    "start_date": dt.date(2026, 7, 6),
    "reason": "a role closer to research",
}
"""A value for every entry a context can have."""


def full(message_type: str, **changes: Any) -> dict[str, Any]:
    """Return a context with every entry of a type."""
    return {field.name: ENTRIES[field.name] for field in fields(message_type)} | changes


def minimal(message_type: str, **changes: Any) -> dict[str, Any]:
    """Return a context with nothing but what a type requires, of a candidate who gave only a name."""
    required = {field.name: ENTRIES[field.name] for field in fields(message_type) if field.required}
    return required | {"candidate": {"name": "Priya Raman"}} | changes


def choices(field: Field) -> list[Any]:
    """Return the values of an optional entry that a letter could be sensitive to; ``...`` for leaving it out."""
    if field.kind is FieldKind.FLAG:
        return [..., True, False]
    if field.kind is FieldKind.CHOICE:
        return [..., *field.choices]
    if field.name in ("discussed", "strength", "forgotten", "reason"):
        return [..., ENTRIES[field.name], "I told you about something that went well."]
    return [..., ENTRIES[field.name]]


def every_context(message_type: str) -> list[dict[str, Any]]:
    """Return a context for every combination of what can be given and left out."""
    optional = [field for field in fields(message_type) if not field.required]
    contexts = []
    for recipient, candidate in ((DANA, CANDIDATE), (None, Candidate(name="Priya Raman"))):
        base = full(message_type) | {"recipient": recipient, "candidate": candidate}
        for values in product(*(choices(field) for field in optional)):
            chosen = {field.name: value for field, value in zip(optional, values, strict=True) if value is not ...}
            kept = {name: base[name] for name in base if name not in {field.name for field in optional}}
            contexts.append(kept | chosen)
    return contexts

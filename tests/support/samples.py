"""Realistic people and contexts that several tests write messages from."""

import datetime as dt
from collections.abc import Iterator
from itertools import combinations, product
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
    "round": 2,
    "interviewed": True,
    "still_interested": True,
    "outcome": None,
    "discussed": "the move from nightly batches to streaming",
    "impression": "I keep coming back to what you said about outages.",
    "strengths": "six years of running payroll migrations",
    "needs": "somebody who can calm a difficult client",
    "forgotten": "my certification in ISO 27001",
    "clarify": "On Kafka: I looked after forty nodes for two years.",
    "question": "How do you decide which pipelines are worth rebuilding?",
    "can_send": "the case study on the migration",
    "enclosed": "my references",
    "reference": "NE-118",
    "people": [PANEL[1], PANEL[2]],
    "last_contact": dt.date(2026, 5, 20),
    "last_channel": "email",
    "decision_by": dt.date(2026, 5, 22),
    "cancelled_by": "employer",
    "other_respond_by": dt.date(2026, 5, 29),
    "feedback_given": True,
    "ask_feedback": False,
    "met_at": "the Data Forum",
    "learned": "a new way to look at outages",
    "stay_connected": True,
    "decision": "undecided",
    "offered_on": dt.date(2026, 6, 12),
    "terms": "a starting salary of $84,000 a year",
    "details_provided": True,
    "needs_time": False,
    "answer_by": None,
    "respond_by": dt.date(2026, 6, 19),
    "requests": None,
    "start_date": dt.date(2026, 7, 6),
    "reports_to": "Helen Yu",
    "chosen": "a position closer to research",
    "reason": "the chance to publish",
}
"""A value for every entry a context can have; ``None`` where a value would ask for another variant."""


def full(message_type: str, **changes: Any) -> dict[str, Any]:
    """Return a context with every entry of a type."""
    return {field.name: ENTRIES[field.name] for field in fields(message_type)} | changes


def minimal(message_type: str, **changes: Any) -> dict[str, Any]:
    """Return a context with nothing but what a type requires, of a candidate who gave only a name."""
    required = {field.name: ENTRIES[field.name] for field in fields(message_type) if field.required}
    return required | {"candidate": {"name": "Priya Raman"}} | changes


def choices(field: Field) -> list[Any]:
    """Return the values of an optional entry that a letter could be sensitive to; ``None`` for leaving it out."""
    if field.kind is FieldKind.FLAG:
        return [None, True, False]
    if field.kind is FieldKind.CHOICE:
        return [None, *field.choices]
    if field.kind in (FieldKind.FREE_TEXT, FieldKind.TEXTS):
        return [None, ENTRIES[field.name], "I told you about something that went well."]
    return [None, ENTRIES[field.name]]


def every_pair(message_type: str) -> Iterator[dict[str, Any]]:
    """Yield a context for every pair of values of optional entries, among all the others and among none."""
    optional = [field for field in fields(message_type) if not field.required]
    for base in (full(message_type), minimal(message_type, recipient=None)):
        for one, other in combinations(optional, 2):
            for value, second in product(choices(one), choices(other)):
                yield base | {one.name: value, other.name: second}

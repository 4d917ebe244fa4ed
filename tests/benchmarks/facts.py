"""The interviews, contexts and drafts that are measured."""

import datetime as dt
import itertools
from typing import Any
from zoneinfo import ZoneInfo

import attrs
import holidays

from followup_kit import (
    Candidate,
    Context,
    Draft,
    Event,
    Interview,
    OutOfOffice,
    Person,
    Replied,
    Role,
    Sent,
    WorkingDays,
    schedule_for,
)

NEW_YORK = ZoneInfo("America/New_York")
HOLIDAYS = holidays.country_holidays("US", years=range(2026, 2029))
CALENDAR = WorkingDays(holidays=HOLIDAYS)
ENDS_AT = dt.datetime(2026, 6, 30, 15, 30, tzinfo=NEW_YORK)


def later(*, days: int = 0, hours: float = 0) -> dt.datetime:
    """Return a moment so long after the end of the interview, by New York's clocks."""
    return ENDS_AT + dt.timedelta(days=days, hours=hours)


CANDIDATE = Candidate(name="Priya Raman", email="priya.raman@example.org", phone="+1 212 555 0147")
DANA, TOM, MEI, ANA = PANEL = (
    Person(
        name="Dana Okafor",
        honorific="Dr.",
        family_name="Okafor",
        email="d.okafor@example.com",
        linkedin="linkedin.com/in/okafor",
        role=Role.HIRING_MANAGER,
        discussed="the move from nightly batches to streaming",
        agreed_to_connect=True,
    ),
    Person(name="Tom Fell", given_name="Tom", email="t.fell@example.com", agreed_to_connect=True),
    Person(name="Mei Lin", email="m.lin@example.com", agreed_to_connect=False),
    Person(name="Ana Ruiz", given_name="Ana", email="a.ruiz@example.com", discussed="the rota for being on call"),
)
HISTORY: tuple[Event, ...] = (
    Sent(at=later(hours=2.5), action="thank-you", to="Dana Okafor"),
    Sent(at=later(hours=3), action="thank-you", to=TOM),
    Sent(at=later(days=1, hours=2), action="connection-request", to="Tom Fell"),
    Replied(at=later(days=2), decision_by=dt.date(2026, 7, 17)),
    OutOfOffice(at=later(days=3), until=dt.date(2026, 7, 24), person="Dana Okafor"),
)
INTERVIEW = Interview(
    key="application-17",
    candidate=CANDIDATE,
    company="Northwind Energy",
    position="Data Engineer",
    ends_at=ENDS_AT,
    interviewers=PANEL,
    format="video",
    decision_by=dt.date(2026, 7, 10),
    strengths="six years of running payroll migrations",
    question="How do you decide which pipelines are worth rebuilding?",
    history=HISTORY,
)
"""Four interviewers, a history of five events; a holiday and two weekends lie within its windows."""

VARIATIONS: dict[str, Interview] = {
    "as it is": INTERVIEW,
    "nothing has happened": attrs.evolve(INTERVIEW, history=()),
    "a date right after the interview": attrs.evolve(INTERVIEW, history=(), decision_by=dt.date(2026, 6, 30)),
    "before a holiday": attrs.evolve(INTERVIEW, history=HISTORY[:3], decision_by=dt.date(2026, 7, 2)),
    "everybody is away": INTERVIEW.with_event(OutOfOffice(at=later(days=4), until=dt.date(2026, 9, 4))),
    "somebody else is away": attrs.evolve(
        INTERVIEW, history=(*HISTORY[:4], OutOfOffice(at=later(days=3), until=dt.date(2026, 7, 24), person=TOM))
    ),
    "everybody is thanked": INTERVIEW.with_event(Sent(at=later(hours=4), action="thank-you")),
    "nobody agreed": attrs.evolve(
        INTERVIEW, interviewers=tuple(attrs.evolve(person, agreed_to_connect=None) for person in PANEL)
    ),
    "no manager, no key, a card": attrs.evolve(
        INTERVIEW,
        interviewers=PANEL[1:],
        key=None,
        progress="early",
        strengths=(),
        question=None,
        history=HISTORY[1:4],
    ),
    "over a change of the clocks": attrs.evolve(
        INTERVIEW,
        history=(),
        ends_at=dt.datetime(2026, 10, 31, 17, 30, tzinfo=NEW_YORK),
        decision_by=dt.date(2026, 11, 25),
    ),
}
"""What the straight-line code must plan alike, by what is special about it."""


def with_history(events: int) -> Interview:
    """Return the interview with a history of so many events of several kinds."""
    kinds = (
        lambda at: Sent(at=at, action="thank-you", to="Tom Fell"),
        lambda at: Replied(at=at, decision_by=at.date() + dt.timedelta(days=9)),
        lambda at: Sent(at=at, action="check-in", to="Dana Okafor"),
        lambda at: OutOfOffice(at=at, until=at.date(), person="Dana Okafor"),
        lambda at: Sent(at=at, action="connection-request", to="Ana Ruiz"),
    )
    history = tuple(kinds[number % len(kinds)](later(hours=number / 10 + 1)) for number in range(events))
    return attrs.evolve(INTERVIEW, history=history)


def with_panel(people: int) -> Interview:
    """Return the interview with a panel of so many, the first two of whom are thanked."""
    panel = tuple(
        Person(name=f"Dana Okafor {number}", email=f"d.okafor.{number}@example.com", agreed_to_connect=number % 2 == 0)
        for number in range(people)
    )
    thanked = tuple(Sent(at=later(hours=1), action="thank-you", to=person) for person in panel[:2])
    return attrs.evolve(INTERVIEW, interviewers=panel, history=thanked)


def with_key(number: int) -> Interview:
    """Return an interview of an agenda: like the one above, and like no other in employer, people and day."""
    panel = tuple(
        attrs.evolve(person, name=f"{person.name} {number}", email=f"{place}@{number}.example.com")
        for place, person in enumerate(PANEL)
    )
    thanked = tuple(Sent(at=later(days=number % 60, hours=2), action="thank-you", to=person) for person in panel[:2])
    return attrs.evolve(
        INTERVIEW,
        key=f"application-{number}",
        company=f"Northwind Energy {number}",
        interviewers=panel,
        ends_at=later(days=number % 60),
        decision_by=dt.date(2026, 9, 1) + dt.timedelta(number % 30),
        history=(*thanked, Replied(at=later(days=number % 60 + 2), decision_by=dt.date(2026, 10, 1))),
    )


WARM: dict[str, dict[str, Any]] = {
    "en": {
        "candidate": {"name": "Priya Raman", "email": "priya.raman@example.org", "phone": "+1 212 555 0147"},
        "recipient": {"name": "Petra Fell", "honorific": "Dr.", "family_name": "Fell"},
        "company": "Northwind Energy",
        "position": "Data Engineer",
        "interview_date": "2026-06-30",
        "format": "video",
        "discussed": "the move from nightly batches to streaming",
        "strengths": "six years of running payroll migrations",
        "forgotten": "my certification in ISO 27001",
        "question": "How do you decide which pipelines are worth rebuilding?",
        "decision_by": "2026-07-10",
    },
    "de": {
        "candidate": {"name": "Priya Raman", "email": "priya.raman@example.org", "phone": "+49 30 5550147"},
        "recipient": {"name": "Petra Fell", "honorific": "Frau Dr.", "family_name": "Fell"},
        "company": "Nordlicht Energie",
        "position": "Data Engineer",
        "interview_date": "2026-06-30",
        "format": "video",
        "discussed": "die Umstellung von nächtlichen Läufen auf Streaming",
        "strengths": "sechs Jahre Erfahrung mit der Migration von Abrechnungssystemen",
        "forgotten": "meine Zertifizierung nach ISO 27001",
        "question": "Wie entscheiden Sie, welche Datenstrecken einen Neubau wert sind?",
        "decision_by": "2026-07-10",
    },
}
"""What a warm thank-you is written from, as JSON would hold it, in each language."""


def step_context(facts: dict[str, Any]) -> Context:
    """Return the context of a step that writes from the same facts as a plain mapping."""
    recipient = Person(**facts["recipient"], email="fell@example.com", discussed=facts["discussed"])
    interview = Interview(
        candidate=Candidate(**facts["candidate"]),
        company=facts["company"],
        position=facts["position"],
        ends_at=ENDS_AT,
        interviewers=(recipient,),
        format=facts["format"],
        decision_by=dt.date.fromisoformat(facts["decision_by"]),
        strengths=facts["strengths"],
        forgotten=facts["forgotten"],
        question=facts["question"],
    )
    (context,) = (step.context for step in schedule_for(interview) if step.action == "thank-you")
    if context is None:
        raise AssertionError("a step with a message has a context")
    return context


def days_of(facts: dict[str, Any]) -> tuple[dt.date, dt.date]:
    """Return the day of the interview, and that of the answer."""
    return dt.date.fromisoformat(facts["interview_date"]), dt.date.fromisoformat(facts["decision_by"])


_LETTER = """\
Dear Dr. Fell,

Thank you for speaking with me over video about the Data Engineer position on Tuesday, June 30. I especially enjoyed
our conversation about the move from nightly batches to streaming.

{middle}

I understand that you expect to decide by Friday, July 10, and I look forward to hearing from you then. Thank you again
for your time.

Best regards,
Priya Raman
+1 212 555 0147
"""
_MIDDLE = """\
I came away with a much clearer picture of the work at Northwind Energy, and I would very much like to be part of it.
The part of my background that fits best is six years of running payroll migrations, most of which had to happen while
the old system went on paying people. One thing I did not get to mention is my certification in ISO 27001, which I
earned while we moved the archive of a hospital. If references would be useful, I would be glad to send them.
"""


def draft(words: int) -> Draft:
    """Return a draft of a thank-you with about so many words, written by hand, and one slip in it."""
    around = len(_LETTER.split())
    middle = " ".join(itertools.islice(itertools.cycle(_MIDDLE.split()), max(0, words - around)))
    body = _LETTER.format(middle=middle).replace("the move", "the the move", 1)
    return Draft(message_type="thank-you", subject="Data Engineer interview, Priya Raman", body=body)

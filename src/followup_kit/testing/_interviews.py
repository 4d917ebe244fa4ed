"""Whole interviews with histories, and the parts they are made of."""

import datetime as dt
import unicodedata
from collections.abc import Sequence
from typing import Any

from hypothesis import strategies as st

from .._datetimes import to_utc
from ..facts import (
    Answered,
    Cancelled,
    Candidate,
    Event,
    Instructions,
    Interview,
    Offered,
    OtherOffer,
    OutOfOffice,
    Person,
    Rejected,
    Reopened,
    Replied,
    Sent,
    is_same_person,
)
from ..facts._events import EVENTS
from ..vocabulary import Action, Channel, Decision, InterviewFormat, Party, Progress, Role
from ._people import candidates, people
from ._times import ZONES, moments

_ANY_DAY = dt.date(2026, 6, 30)
_OFTEN = (Action.THANK_YOU, Action.CHECK_IN, Action.CHECK_IN)
_WEIGHTS: dict[type[Event], int] = {Sent: 6, Replied: 3, Offered: 2}

# Strategies are made once: making one takes longer than drawing from it.
_FLAGS = st.booleans()
_RARELY = st.sampled_from([False, False, False, True])
_MOMENTS = moments()
_ZONE = st.sampled_from([None, None, *ZONES])
_LASTED = st.sampled_from([None, None, None, *(dt.timedelta(minutes=minutes) for minutes in (45, 60, 1, 1500))])
_HOURS = st.one_of(st.integers(0, 60), st.integers(60, 900), st.integers(-100, -1))
_LATER = st.sampled_from([None, None, 0, 1, 2, 3, 5, 7, 10, 21])
_FIRST_DAYS = st.sampled_from([None, 0, 1, 2, 4, 8, 12, 30, -1])
_CAPS = st.sampled_from([None, None, 0, 1, 2, 3])
_PREFERRED = st.sampled_from([None, None, *Channel])
_ANY_CHANNEL = st.sampled_from([None, *Channel])
_DECISIONS = st.sampled_from([Decision.ACCEPT, Decision.DECLINE])
_PARTIES = st.sampled_from(Party)
_UNTIL = st.sampled_from([None, *range(-2, 31)])
_FORMATS = st.sampled_from(InterviewFormat)
_PROGRESS = st.sampled_from(Progress)
_ROUNDS = st.integers(1, 3)
_CANDIDATES = st.one_of(st.just(Candidate(name="Kim Doe")), candidates())
_PANELS = st.lists(people(), max_size=4)
_CONTACTS = st.one_of(st.none(), st.none(), people())
_HELPERS = st.lists(people(), max_size=2)
_RECRUITERS = st.one_of(st.none(), *(people(role=role) for role in Role if role is not Role.INTERVIEWER))
_POSITIONS = st.sampled_from(["Engineer", "Engineer/in (m/w/d)"])
_STRENGTHS = st.sampled_from(
    [None, "six years of running payroll migrations", ["SQL and dbt", "I have led two teams through an audit."]]
)
_NEEDS = st.sampled_from([None, "somebody who keeps the payroll running while it moves"])
_CLARIFY = st.sampled_from([None, "I would index the table first, and only then add a cache."])
_CAN_SEND = st.sampled_from([None, "my portfolio", ["two references", "the case study we talked about"]])
_REFERENCES = st.sampled_from([None, "REQ-1042"])
_TERMS = st.sampled_from([None, "a starting salary of $52,000 a year", ["30 days of leave", "a start on June 1"]])
_FORGOTTEN = st.sampled_from([None, "my certification in ISO 27001"])
_QUESTIONS = st.sampled_from([None, "How do you decide what not to build?"])
_KEYS = st.sampled_from([None, "acme-1"])


@st.composite
def instructions(draw: st.DrawFn, day: dt.date = _ANY_DAY) -> Instructions:
    """Draw what the employer said about being contacted, half of the time nothing.

    Draws a wish not to be contacted, a first day from the day before to a month after, a cap from 0 to 3, a channel.

    Args:
        day: The interview's date, near which the first day lies.
    """
    if not draw(_FLAGS):
        return Instructions()
    return Instructions(
        do_not_contact=draw(_RARELY),
        not_before=_promised(day, draw(_FIRST_DAYS)),
        check_ins=draw(_CAPS),
        channel=draw(_PREFERRED),
    )


@st.composite
def events(
    draw: st.DrawFn,
    ends_at: dt.datetime,
    *,
    people: Sequence[Person] = (),
    kinds: Sequence[type[Event]] = EVENTS,
    actions: Sequence[Action | str] = tuple(Action),
) -> Event:
    """Draw something that happened, likely or not, mostly in the five weeks after an interview.

    Draws the instant from some days before the interview to 900 hours after, in any zone; dates that are promised
    for the same day and up to three weeks later, in the interview's zone; and whom it concerns: someone of the
    interview, a name however written, an address, a key, somebody unknown, or nobody in particular.

    Args:
        ends_at: When the interview ended.
        people: The people of the interview.
        kinds: The classes of events to draw from.
        actions: What may have been sent; add the words of your own rules.
    """
    kind = draw(st.sampled_from([kind for kind in kinds for _ in range(_WEIGHTS.get(kind, 1))]))
    happened = to_utc(ends_at) + dt.timedelta(hours=draw(_HOURS))
    at = happened.astimezone(draw(_ZONE) or ends_at.tzinfo)
    day = _day(happened, ends_at.tzinfo)
    if kind is Sent:
        usual = [each for each in _OFTEN if each in actions]
        action = draw(st.sampled_from([*usual, *actions]))
        return Sent(at=at, action=action, to=draw(_mentioned(people)), channel=draw(_ANY_CHANNEL))
    if kind is OutOfOffice:
        until = _promised(day, draw(_UNTIL))
        return OutOfOffice(at=at, until=until, person=draw(_mentioned(people)))
    if kind is Answered:
        return Answered(at=at, decision=draw(_DECISIONS))
    if kind is Cancelled:
        return Cancelled(at=at, by=draw(_PARTIES))
    if kind is OtherOffer:
        return OtherOffer(at=at, respond_by=_promised(day, draw(_LATER)))
    return _draw_event(draw, kind, at, day, draw(_mentioned(people)))


def _draw_event(draw: st.DrawFn, kind: type[Event], at: dt.datetime, day: dt.date, by: Person | str | None) -> Event:
    """Draw an event of the other kinds, by somebody on the employer's side where it names somebody."""
    if kind is Replied:
        return Replied(at=at, by=by, decision_by=_promised(day, draw(_LATER)), respond_by=_promised(day, draw(_LATER)))
    if kind is Reopened:
        return Reopened(at=at, by=by, decision_by=_promised(day, draw(_LATER)))
    if kind is Offered:
        respond_by = _promised(day, draw(_LATER))
        return Offered(at=at, by=by, respond_by=respond_by, details_provided=draw(_FLAGS), terms=draw(_TERMS))
    if kind is Rejected:
        return Rejected(at=at, by=by, feedback_given=draw(_FLAGS))
    build: Any = kind
    event: Event = build(at=at, **({} if kind.mention is None else {kind.mention: by}))
    return event


@st.composite
def interviews(
    draw: st.DrawFn,
    *,
    ends_at: st.SearchStrategy[dt.datetime] | None = None,
    kinds: Sequence[type[Event]] = EVENTS,
    actions: Sequence[Action | str] = tuple(Action),
    max_events: int = 8,
) -> Interview:
    """Draw a whole interview with a history, likely or not.

    Draws up to four interviewers, namesakes that an address or a key tells apart among them; a recruiter, who may be
    one of them, a contact and up to two helpers, or none; a start, in any zone, or none; a date for the decision,
    instructions, every format and state of the process; and events in any order. It shrinks to an interview of which
    nothing is known and after which nothing happened.

    Args:
        ends_at: When interviews end, say ``near_clock_changes(zone)``; ``moments()`` when left out.
        kinds: The classes of events to draw histories from.
        actions: What may have been sent; add the words of your own rules.
        max_events: How many events a history has at most.
    """
    end = draw(_MOMENTS if ends_at is None else ends_at)
    day = _day(end, end.tzinfo)
    panel = _distinct(draw(_PANELS))
    recruiter = draw(_RECRUITERS)
    if recruiter is None and panel and draw(_RARELY):
        recruiter = draw(st.sampled_from(panel))
    contact = draw(_CONTACTS)
    helpers = _distinct(draw(_HELPERS))
    others = [person for person in (recruiter, contact) if person is not None]
    history = events(end, people=[*panel, *others, *helpers], kinds=kinds, actions=actions)
    lasted = draw(_LASTED)
    return Interview(
        candidate=draw(_CANDIDATES),
        company="Acme",
        position=draw(_POSITIONS),
        ends_at=end,
        starts_at=None if lasted is None else (to_utc(end) - lasted).astimezone(draw(_ZONE) or end.tzinfo),
        interviewers=panel,
        recruiter=recruiter,
        contact=contact,
        helpers=helpers,
        format=draw(_FORMATS),
        round=draw(_ROUNDS),
        decision_by=_promised(day, draw(_LATER)),
        progress=draw(_PROGRESS),
        instructions=draw(instructions(day)),
        still_interested=not draw(_RARELY),
        strengths=draw(_STRENGTHS),
        needs=draw(_NEEDS),
        forgotten=draw(_FORGOTTEN),
        clarify=draw(_CLARIFY),
        question=draw(_QUESTIONS),
        can_send=draw(_CAN_SEND),
        reference=draw(_REFERENCES),
        history=draw(st.lists(history, max_size=max_events)) if max_events else (),
        key=draw(_KEYS),
    )


def _distinct(listed: list[Person]) -> list[Person]:
    """Leave out whoever could be taken for someone listed before: a name comes again only with another address."""
    panel: list[Person] = []
    for person in listed:
        if not any(is_same_person(person, other) for other in panel):
            panel.append(person)
    return panel


def _mentioned(known: Sequence[Person]) -> st.SearchStrategy[Person | str | None]:
    """Return whom an event may mention, and how: as on the interview, by name, address or key, or not at all."""
    names = [person.name for person in known]
    rewritten = [unicodedata.normalize("NFD", name.upper()).replace(" ", "  ") for name in names]
    bare = [Person(name=name) for name in names]
    addresses = [person.email for person in known if person.email is not None]
    keys = [person.key for person in known if person.key is not None]
    return st.sampled_from([None, None, *known, *names, *rewritten, *bare, *addresses, *keys, "Nobody Known"])


def _promised(day: dt.date, later: int | None) -> dt.date | None:
    return None if later is None else day + dt.timedelta(days=later)


def _day(moment: dt.datetime, zone: dt.tzinfo | None) -> dt.date:
    return to_utc(moment).astimezone(zone).date()

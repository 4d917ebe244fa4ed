"""Whole interviews with histories, and the parts they are made of."""

import datetime as dt
import unicodedata
from collections.abc import Sequence

from hypothesis import strategies as st

from ..civil import instant
from ..facts import (
    Advanced,
    Answered,
    Candidate,
    Event,
    Instructions,
    Interview,
    Offered,
    OutOfOffice,
    Person,
    Rejected,
    Replied,
    Sent,
    Withdrew,
)
from ..facts.events import EVENTS
from ..vocabulary import Action, Channel, Decision, Format, Progress, Role
from .people import candidates, people
from .times import ZONES, moments

_ANY_DAY = dt.date(2026, 6, 30)
_LATER = (None, None, 0, 1, 2, 3, 5, 7, 10, 21)
_OFTEN = (Action.THANK_YOU, Action.CHECK_IN, Action.CHECK_IN)
_WEIGHTS: dict[type[Event], int] = {Sent: 3, Replied: 2, Offered: 2}


@st.composite
def instructions(draw: st.DrawFn, day: dt.date = _ANY_DAY) -> Instructions:
    """Draw what the employer said about being contacted, half of the time nothing.

    Draws a wish not to be contacted, a first day from the day before to a month after, a cap from 0 to 3, a channel.

    Args:
        day: The interview's date, near which the first day lies.
    """
    if draw(st.booleans()):
        return Instructions()
    days = draw(st.sampled_from([None, 0, 1, 2, 4, 8, 12, 30, -1]))
    return Instructions(
        do_not_contact=draw(st.sampled_from([False, False, False, True])),
        not_before=None if days is None else day + dt.timedelta(days=days),
        check_ins=draw(st.sampled_from([None, None, 0, 1, 2, 3])),
        channel=draw(st.sampled_from([None, None, *Channel])),
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

    Draws the instant from some days before the interview to 900 hours after, told in any zone; dates that are promised
    for the same day and up to three weeks later, in the interview's zone; and whom it concerns: someone of the
    interview, a name however written, somebody unknown, or nobody in particular.

    Args:
        ends_at: When the interview ended.
        people: The people of the interview.
        kinds: The classes of events to draw from.
        actions: What may have been sent; add the words of your own rules.
    """
    hours = draw(st.one_of(st.integers(0, 60), st.integers(60, 900), st.integers(-100, -1)))
    at = _later(ends_at, dt.timedelta(hours=hours)).astimezone(draw(st.sampled_from([ends_at.tzinfo, *ZONES])))
    day = _day(at, ends_at.tzinfo)
    promised = st.sampled_from(_LATER).map(lambda days: None if days is None else day + dt.timedelta(days=days))
    meant = st.sampled_from(_mentions(people))
    by_kind: dict[type[Event], st.SearchStrategy[Event]] = {
        Sent: st.builds(
            Sent,
            at=st.just(at),
            action=st.sampled_from([*(each for each in _OFTEN if each in actions), *actions]),
            to=meant,
            channel=st.sampled_from([None, *Channel]),
        ),
        Replied: st.builds(Replied, at=st.just(at), decision_by=promised),
        OutOfOffice: st.builds(
            OutOfOffice,
            at=st.just(at),
            until=st.integers(-2, 30).map(lambda days: day + dt.timedelta(days=days)),
            person=meant,
        ),
        Advanced: st.builds(Advanced, at=st.just(at)),
        Rejected: st.builds(Rejected, at=st.just(at), feedback_given=st.booleans()),
        Offered: st.builds(Offered, at=st.just(at), respond_by=promised, details_provided=st.booleans()),
        Answered: st.builds(Answered, at=st.just(at), decision=st.sampled_from(Decision)),
        Withdrew: st.builds(Withdrew, at=st.just(at)),
    }
    kind = draw(st.sampled_from([kind for kind in kinds for _ in range(_WEIGHTS.get(kind, 1))]))
    return draw(by_kind[kind])


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

    Draws up to four interviewers, namesakes and people without an address among them; a recruiter or none; a start,
    told in any zone, or none; a date for the decision, instructions, every format and state of the process; and
    events in any order. It shrinks to an interview of which nothing is known and after which nothing happened.

    Args:
        ends_at: When interviews end, say ``near_clock_changes(zone)``; ``moments()`` when left out.
        kinds: The classes of events to draw histories from.
        actions: What may have been sent; add the words of your own rules.
        max_events: How many events a history has at most.
    """
    end = draw(moments() if ends_at is None else ends_at)
    day = _day(end, end.tzinfo)
    panel = draw(st.lists(people(), max_size=4, unique=True))
    recruiter = draw(st.one_of(st.none(), _recruiters(), st.sampled_from([None, *panel])))
    everyone = [*panel, recruiter] if recruiter is not None else panel
    waits = draw(st.sampled_from(_LATER))
    return Interview(
        candidate=draw(st.one_of(st.just(Candidate(name="Kim Doe")), candidates())),
        company="Acme",
        position=draw(st.sampled_from(["Engineer", "Engineer/in (m/w/d)"])),
        ends_at=end,
        starts_at=draw(_starts(end)),
        interviewers=tuple(panel),
        recruiter=recruiter,
        format=draw(st.sampled_from(Format)),
        round=draw(st.integers(1, 3)),
        decision_by=None if waits is None else day + dt.timedelta(days=waits),
        progress=draw(st.sampled_from(Progress)),
        instructions=draw(instructions(day)),
        still_interested=draw(st.sampled_from([True, True, True, False])),
        strength=draw(st.sampled_from([None, "six years of running payroll migrations"])),
        forgotten=draw(st.sampled_from([None, "my certification in ISO 27001"])),
        question=draw(st.sampled_from([None, "How do you decide what not to build?"])),
        history=tuple(
            draw(st.lists(events(end, people=everyone, kinds=kinds, actions=actions), max_size=max_events))
            if max_events
            else ()
        ),
        key=draw(st.sampled_from([None, "acme-1"])),
    )


def _recruiters() -> st.SearchStrategy[Person]:
    return st.sampled_from([Role.RECRUITER, Role.AGENCY, Role.HR, Role.HIRING_MANAGER]).flatmap(
        lambda role: people(role=role)
    )


@st.composite
def _starts(draw: st.DrawFn, end: dt.datetime) -> dt.datetime | None:
    minutes = draw(st.sampled_from([None, None, None, 45, 60, 1, 1500]))
    if minutes is None:
        return None
    return _later(end, -dt.timedelta(minutes=minutes)).astimezone(draw(st.sampled_from([end.tzinfo, *ZONES])))


def _mentions(known: Sequence[Person]) -> list[Person | str | None]:
    """List whom an event may mention, and how: as on the interview, by name alone, written otherwise, not at all."""
    names = [person.name for person in known]
    rewritten = [unicodedata.normalize("NFD", name.upper()).replace(" ", "  ") for name in names]
    bare = [Person(name=name) for name in names]
    return [None, None, *known, *names, *rewritten, *bare, "Nobody Known"]


def _later(moment: dt.datetime, duration: dt.timedelta) -> dt.datetime:
    return instant(moment) + duration


def _day(moment: dt.datetime, zone: dt.tzinfo | None) -> dt.date:
    return instant(moment).astimezone(zone).date()

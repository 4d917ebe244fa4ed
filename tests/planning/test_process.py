"""A process walked for months, event by event, with laws that hold at every step of the way, and to its end.

Where the naive reading of the contract has an opinion (the consensus), it is asked again after each event.
"""

import datetime as dt
from collections import Counter
from typing import Any

import attrs
from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule

from followup_kit import CONSENSUS, Instructions, Interview, Person, Policy, Schedule, WorkingDays, schedule_for
from followup_kit.facts import (
    Advanced,
    Answered,
    Cancelled,
    Event,
    Offered,
    OtherOffer,
    OutOfOffice,
    Rejected,
    Reopened,
    Replied,
    Rescheduled,
    Rescinded,
    Sent,
    Withdrew,
)
from followup_kit.policies import BY_DOCUMENT
from followup_kit.testing import calendars, instructions, interviews, policies
from followup_kit.vocabulary import Action
from tests.support import naive
from tests.support.naive import utc

ONCE_EACH = {Action.ASK_TO_CONNECT, Action.THANK_YOU, Action.CONNECTION_REQUEST}
"""What each person has a step of their own for."""

WAITING = 1
"""How many events come before an outcome: most processes should not be over as soon as they begin."""

ENOUGH = 40
"""More steps than anybody could be asked for from any of these lives."""

pauses = st.sampled_from([dt.timedelta(hours=hours) for hours in (1, 5, 24, 26, 71, 24 * 7, 24 * 10, 24 * 21)])
days_ahead = st.sampled_from([None, 0, 1, 2, 3, 5, 7, 10, 21])
ago = st.integers(1, 24 * 30).map(lambda hours: dt.timedelta(hours=hours))


class Process(RuleBasedStateMachine):
    """One process, from the end of the interview on, as the candidate's tracker sees it."""

    @initialize(
        interview=interviews(max_events=0),
        policy=st.just(CONSENSUS) | st.sampled_from([*BY_DOCUMENT.values()]) | policies(),
        calendar=calendars(),
    )
    def ends(self, interview: Interview, policy: Policy, calendar: WorkingDays) -> None:
        """The interview ends."""
        self.interview, self.policy, self.calendar = interview, policy, calendar
        self.now = utc(interview.ends_at)
        self.meanings: dict[str, tuple[str, Person | None]] = {}
        self.done_as_planned: set[str] = set()
        self.planned = self.plan(interview)

    # What the candidate does ------------------------------------------------------------------------------------------

    @rule(pause=pauses)
    def waits(self, pause: dt.timedelta) -> None:
        """Time passes; nothing on the schedule changes with it."""
        self.now += pause
        assert self.plan(self.interview) == self.planned

    @precondition(lambda self: self.planned.next(self.now) is not None)
    @rule(data=st.data())
    def does_what_is_next(self, data: st.DataObject) -> None:
        """The candidate does the next step, by one of its channels, as soon as it is time."""
        step = self.planned.next(self.now)
        assert step is not None
        self.now = max(self.now, utc(step.window.opens))
        if step.channels:
            step = step.by(data.draw(st.sampled_from(step.channels), label="channel"))
        self.learns(step.sent(self.local))
        self.done_as_planned.add(step.id)

    @rule(action=st.sampled_from(Action), data=st.data())
    def does_something_else(self, action: Action, data: st.DataObject) -> None:
        """The candidate does what nobody asked for, or something again, towards anybody."""
        to = data.draw(st.sampled_from([None, *naive.listed(self.interview), "Nobody Known"]), label="to")
        self.learns(Sent(at=self.local, action=action, to=to))

    @rule()
    def changes_their_mind(self) -> None:
        """The candidate is no longer interested, or is again; no step is called otherwise than before."""
        interested = not self.interview.still_interested
        self.turns_into(attrs.evolve(self.interview, still_interested=interested), same_ids=True)

    @precondition(lambda self: isinstance(naive.outcome(self.interview.history), Offered))
    @rule(decision=st.sampled_from(["accept", "decline"]))
    def answers(self, decision: str) -> None:
        """The candidate answers the offer: both of its steps are done."""
        self.learns(Answered(at=self.local, decision=decision))
        assert not {step.action for step in self.planned} & {Action.OFFER_REPLY, Action.OFFER_DECISION}

    # What they do -----------------------------------------------------------------------------------------------------

    @rule(days=days_ahead, until=days_ahead, data=st.data())
    def is_answered(self, days: int | None, until: int | None, data: st.DataObject) -> None:
        """They reply, perhaps with a new date, or are away."""
        by = self.somebody(data)
        events: list[Event] = [
            Replied(at=self.local, decision_by=self.day(days), respond_by=self.day(until), by=by),
            OutOfOffice(at=self.local, until=self.day(until), person=by),
            OtherOffer(at=self.local, respond_by=self.day(days)),
        ]
        self.learns(data.draw(st.sampled_from(events), label="event"))

    @precondition(lambda self: len(self.interview.history) > WAITING)
    @rule(days=days_ahead, data=st.data())
    def is_told(self, days: int | None, data: st.DataObject) -> None:
        """They decide, take it back, or go on after all."""
        by = self.somebody(data)
        outcomes: list[Event] = [
            Advanced(at=self.local, by=by),
            Rejected(at=self.local, by=by),
            Offered(at=self.local, by=by, respond_by=self.day(days)),
            Rescinded(at=self.local, by=by),
            Withdrew(at=self.local),
            Cancelled(at=self.local),
            Rescheduled(at=self.local),
            Reopened(at=self.local, by=by, decision_by=self.day(days)),
        ]
        self.learns(data.draw(st.sampled_from(outcomes), label="event"))

    @rule(kind=st.sampled_from([Replied, OutOfOffice]), ago=ago)
    def was_told(self, kind: type[Replied | OutOfOffice], ago: dt.timedelta) -> None:
        """Something turns up in another inbox that came a while ago."""
        at = max(self.now - ago, utc(self.interview.ends_at))
        self.learns(kind(at=naive.shown(at, self.interview.ends_at.tzinfo)))

    @rule(data=st.data())
    def is_instructed(self, data: st.DataObject) -> None:
        """They say how they want to be contacted, or take it back; no step is called otherwise than before."""
        said: Instructions = data.draw(instructions(self.local.date()), label="instructions")
        self.turns_into(attrs.evolve(self.interview, instructions=said), same_ids=True)

    # What is known ----------------------------------------------------------------------------------------------------

    def plan(self, interview: Interview) -> Schedule:
        """Plan by the policy and the calendar of this process."""
        return schedule_for(interview, policy=self.policy, calendar=self.calendar)

    def turns_into(self, interview: Interview, *, same_ids: bool = False) -> None:
        """Take other facts, and plan by them."""
        before = self.planned
        self.interview = interview
        self.planned = self.plan(interview)
        if same_ids:
            assert ids(self.planned) == ids(before)

    def learns(self, event: Event) -> None:
        """Take in an event."""
        self.turns_into(self.interview.with_event(event))

    @property
    def local(self) -> dt.datetime:
        """The time, in the interview's zone."""
        return naive.shown(self.now, self.interview.ends_at.tzinfo)

    def day(self, days: int | None) -> dt.date | None:
        """Return the date so many days from now, or none."""
        return None if days is None else self.local.date() + dt.timedelta(days=days)

    def somebody(self, data: st.DataObject) -> Any:
        """Draw who said it: somebody on the interview, nobody named, or a stranger."""
        people = [None, None, *naive.listed(self.interview), "Nobody Known"]
        return data.draw(st.sampled_from(people), label="by")

    # What holds throughout --------------------------------------------------------------------------------------------

    @invariant()
    def ids_keep_their_meaning(self) -> None:
        """An id is there once, and always means the same step; what was done as planned stays on record under it."""
        entries = (*self.planned, *self.planned.withheld, *self.planned.done)

        assert max(Counter(each.id for each in entries).values(), default=1) == 1
        for each in entries:
            meaning = (str(each.action), each.recipient if each.action in ONCE_EACH else None)
            assert self.meanings.setdefault(each.id, meaning) == meaning
        assert self.done_as_planned - {each.id for each in self.planned.done} == set()

    @invariant()
    def what_is_done_was_done(self) -> None:
        """Whatever is done has an event at its time: something sent, or an answer."""
        happened = {utc(event.at) for event in self.interview.history if isinstance(event, Sent | Answered)}
        assert all(utc(each.at) in happened for each in self.planned.done)

    @invariant()
    def the_naive_reading_agrees(self) -> None:
        """After every event the plan is still what the page says."""
        if self.policy != CONSENSUS:
            return
        plan = naive.expected(self.interview, self.calendar)

        assert {(step.action, id(step.recipient), *map(utc, attrs.astuple(step.window))) for step in self.planned} == {
            (step.action, id(step.to), *map(utc, step.window)) for step in plan.steps
        }
        assert {(each.action, id(each.recipient), each.reason) for each in self.planned.withheld} == {
            (each.action, id(each.to), each.reason) for each in plan.withheld
        }

    def teardown(self) -> None:
        """In the end the candidate does whatever is left, in order: nothing remains, and all of it is on record."""
        if not hasattr(self, "planned"):
            return
        for _ in range(ENOUGH):
            if not self.planned:
                break
            step = min(self.planned, key=lambda each: max(self.now, utc(each.window.opens)))
            self.now = max(self.now, utc(step.window.opens))
            self.learns(step.sent(self.local))
            assert step.id in {done.id for done in self.planned.done}
        assert list(self.planned) == []


def ids(schedule: Schedule) -> list[str]:
    """Return the ids of everything on a schedule."""
    return sorted(each.id for each in (*schedule, *schedule.withheld, *schedule.done))


TestProcess = Process.TestCase
TestProcess.settings = settings(max_examples=max(20, settings().max_examples // 5), stateful_step_count=20)

"""A process walked for months, event by event, with laws that hold at every step of the way.

The laws are read from the contract; what they need to know of a process (who is the main contact, which date stands)
comes from the naive reading in ``tests.support.naive``, never from the library.
"""

import datetime as dt
from collections import Counter
from collections.abc import Callable, Iterator
from typing import Any

import attrs
from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule

from followup_kit import (
    CONSENSUS,
    Action,
    Advanced,
    Answered,
    Decision,
    Instructions,
    Interview,
    Offered,
    OutOfOffice,
    Person,
    Policy,
    Reason,
    Rejected,
    Replied,
    Schedule,
    Sent,
    Status,
    Step,
    Withdrew,
    Withheld,
    WorkingDays,
    schedule_for,
)
from followup_kit.facts import Event
from followup_kit.policies import BY_DOCUMENT
from followup_kit.testing import calendars, instructions, interviews, policies
from tests.support import naive
from tests.support.naive import utc

REPLIES = {Action.REJECTION_REPLY, Action.OFFER_REPLY, Action.OFFER_DECISION}
"""What answers an outcome, and is planned whatever else they asked for."""

AT_THE_INTERVIEW = {Action.COLLECT_CONTACTS, Action.ASK_NEXT_STEPS, Action.ASK_TO_CONNECT}
ONCE_EACH = {Action.ASK_TO_CONNECT, Action.THANK_YOU, Action.CONNECTION_REQUEST}
"""What each recipient has a step of his or her own for."""

WAITING = 3
"""How many events come before an outcome."""

Entry = tuple[str, Person | None]

pauses = st.sampled_from([dt.timedelta(hours=hours) for hours in (1, 5, 24, 26, 71, 24 * 7, 24 * 10, 24 * 21)])
days_ahead = st.sampled_from([0, 1, 2, 3, 5, 7, 10, 21])
ago = st.integers(1, 24 * 30).map(lambda hours: dt.timedelta(hours=hours))


class Process(RuleBasedStateMachine):
    """One process, from the end of the interview on, as the candidate's tracker sees it."""

    @initialize(
        interview=interviews(max_events=0),
        policy=st.sampled_from([CONSENSUS, *BY_DOCUMENT.values()]) | policies(),
        calendar=calendars(),
        days_off=st.sets(st.integers(0, 60), max_size=30),
        is_told=st.booleans(),
    )
    def starts(
        self, interview: Interview, policy: Policy, calendar: WorkingDays, days_off: set[int], *, is_told: bool
    ) -> None:
        """The interview ends, with days off ahead; they have said how they go on, or nothing yet."""
        if not is_told:
            interview = attrs.evolve(interview, decision_by=None, instructions=Instructions())
        if days_off:
            day = interview.ends_at.date()
            calendar = WorkingDays(holidays={day + dt.timedelta(days=each) for each in days_off})
        self.interview = interview
        self.policy = policy
        self.calendar = calendar
        self.now = utc(interview.ends_at)
        self.done_as_planned: set[str] = set()
        self.meanings: dict[str, Entry] = {}
        self.planned = self.plan(interview)

    # What happens -----------------------------------------------------------------------------------------------------

    @rule(pause=pauses)
    def ticks(self, pause: dt.timedelta) -> None:
        """Time passes."""
        self.now += pause

    @precondition(lambda self: len(self.planned) > 0)
    @rule(data=st.data(), waits=st.booleans())
    def sends_what_is_planned(self, data: st.DataObject, *, waits: bool) -> None:
        """The candidate does one of the steps: the next one, or any other, once its window opens or at once."""
        following = self.planned.next(self.now)
        likely: list[Step] = [*([following] if following else []), *self.planned]
        step = data.draw(st.sampled_from(likely), label="step")
        self.now = max(self.now, utc(step.window.opens)) if waits else self.now
        self.done_as_planned.add(step.id)
        if step.action == Action.CHECK_IN:
            assert len(naive.sent(self.interview, Action.CHECK_IN)) < self.cap
        self.learns(Sent(at=self.now, action=step.action, to=step.recipient, channel=step.channel))

    @rule(data=st.data(), action=st.sampled_from([Action.THANK_YOU, Action.CHECK_IN, *Action]))
    def sends_something_else(self, data: st.DataObject, action: Action) -> None:
        """The candidate does what no plan asked for, towards anyone."""
        to = data.draw(st.sampled_from([None, *self.everyone, "Nobody Known"]), label="to")
        self.learns(Sent(at=self.now, action=action, to=to))

    @rule(pause=pauses, days=st.none() | days_ahead)
    def replies(self, pause: dt.timedelta, days: int | None) -> None:
        """They write, and name a date for their answer or none; no step is called otherwise than before."""
        self.now += pause
        self.learns_without_new_ids(Replied(at=self.now, decision_by=self.day(days)))

    @rule(data=st.data(), days=days_ahead)
    def is_out_of_office(self, data: st.DataObject, days: int) -> None:
        """Someone is away, or everyone is."""
        person = data.draw(st.sampled_from([None, *self.everyone]), label="person")
        until = self.today + dt.timedelta(days=days)
        self.learns_without_new_ids(OutOfOffice(at=self.now, until=until, person=person))

    @precondition(lambda self: self.may_end)
    @rule(pause=pauses)
    def rejects(self, pause: dt.timedelta) -> None:
        """They say no."""
        self.now += pause
        self.learns(Rejected(at=self.now))

    @precondition(lambda self: self.may_end)
    @rule(pause=pauses, days=st.none() | days_ahead)
    def offers(self, pause: dt.timedelta, days: int | None) -> None:
        """They make an offer."""
        self.now += pause
        self.learns(Offered(at=self.now, respond_by=self.day(days)))

    @rule(decision=st.sampled_from(Decision))
    def answers(self, decision: Decision) -> None:
        """The candidate answers an offer."""
        self.learns_without_new_ids(Answered(at=self.now, decision=decision))

    @precondition(lambda self: self.may_end)
    @rule(event=st.sampled_from([Advanced, Withdrew]))
    def ends_otherwise(self, event: type[Advanced | Withdrew]) -> None:
        """The candidate goes on to another round, or leaves."""
        self.learns(event(at=self.now))

    @rule(ago=ago, kind=st.sampled_from([Sent, Replied, OutOfOffice, Answered]))
    def learns_late(self, ago: dt.timedelta, kind: type[Event]) -> None:
        """Something turns out to have happened before what is known already."""
        self.learns_of(kind, ago)

    @precondition(lambda self: self.may_end)
    @rule(ago=ago, kind=st.sampled_from([Rejected, Offered, Advanced, Withdrew]))
    def learns_late_of_an_outcome(self, ago: dt.timedelta, kind: type[Event]) -> None:
        """Something turns out to have ended before what is known already."""
        self.learns_of(kind, ago)

    def learns_of(self, kind: type[Event], ago: dt.timedelta) -> None:
        """Take in an event of the past."""
        at = max(self.now - ago, utc(self.interview.ends_at))
        day = naive.shown(at, self.interview.ends_at.tzinfo).date()
        details: dict[type[Event], dict[str, Any]] = {
            Sent: {"action": Action.CHECK_IN},
            Replied: {"decision_by": day},
            OutOfOffice: {"until": day + dt.timedelta(days=3)},
            Answered: {"decision": Decision.UNDECIDED},
        }
        self.learns(kind(at=at, **details.get(kind, {})))

    @rule(data=st.data())
    def is_instructed(self, data: st.DataObject) -> None:
        """They say how they want to be contacted, or take it back; no step is called otherwise than before."""
        said: Instructions = data.draw(instructions(self.today), label="instructions")
        self.turns_into(attrs.evolve(self.interview, instructions=said), same_ids=True)

    @rule()
    def changes_their_mind(self) -> None:
        """The candidate is no longer interested, or is again."""
        interested = not self.interview.still_interested
        self.turns_into(attrs.evolve(self.interview, still_interested=interested), same_ids=True)

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

    def learns_without_new_ids(self, event: Event) -> None:
        """Take in an event after which other dates hold, but for the same steps."""
        self.turns_into(self.interview.with_event(event), same_ids=True)

    @property
    def may_end(self) -> bool:
        """True once there has been some waiting: most processes should not be over as soon as they begin."""
        return len(self.interview.history) > WAITING

    @property
    def everyone(self) -> list[Person]:
        """The people of the interview."""
        recruiter = self.interview.recruiter
        return [*self.interview.interviewers, *([recruiter] if recruiter is not None else [])]

    @property
    def today(self) -> dt.date:
        """The date, in the interview's zone."""
        return naive.shown(self.now, self.interview.ends_at.tzinfo).date()

    def day(self, days: int | None) -> dt.date | None:
        """Return the date so many days from now, or none."""
        return None if days is None else self.today + dt.timedelta(days=days)

    @property
    def cap(self) -> int:
        """How many check-ins there may be: as instructed, else as the policy counts the dates ever named."""
        allowed, ours = self.interview.instructions.check_ins, self.policy.check_in_cap
        if allowed is not None:
            return allowed
        return max(ours.least, ours.per_named_date * len(set(naive.named_dates(self.interview))))

    @property
    def answered(self) -> bool:
        """True once the offer that is the outcome has been answered."""
        offer = naive.outcome(self.interview)
        answers = [event for event in self.interview.history if isinstance(event, Answered)]
        return isinstance(offer, Offered) and any(utc(answer.at) >= utc(offer.at) for answer in answers)

    def concerned(self) -> Iterator[Entry]:
        """Yield each step that a rule has for these facts, as the contract's table says, whatever becomes of it."""
        interview, contact, what = self.interview, naive.main_contact(self.interview), naive.outcome(self.interview)
        panel = interview.interviewers
        is_missing = not panel or any(person.email is None for person in panel)
        rows: dict[str, list[Person | None]] = {
            Action.CONTACT_REQUEST: [interview.recruiter] if is_missing else [],
            Action.THANK_YOU: [*panel] or [None],
            Action.CONNECTION_REQUEST: [*panel],
            Action.CHECK_IN: [contact],
            Action.MOVE_ON: [None],
            Action.REJECTION_REPLY: [contact] if isinstance(what, Rejected) else [],
            Action.OFFER_REPLY: [contact] if isinstance(what, Offered) else [],
            Action.OFFER_DECISION: [contact] if isinstance(what, Offered) else [],
        }
        if interview.starts_at is not None:
            rows[Action.COLLECT_CONTACTS] = [None] if is_missing else []
            rows[Action.ASK_NEXT_STEPS] = [None] if interview.decision_by is None else []
            rows[Action.ASK_TO_CONNECT] = [person for person in panel if person.agreed_to_connect is None]
        for each in self.policy.rules:
            yield from ((each.action, recipient) for recipient in rows.get(each.action, []))

    def step(self, action: Action) -> Step | None:
        """Return the one step of an action that has no more than one."""
        found = [step for step in self.planned if step.action == action]
        assert len(found) <= 1
        return found[0] if found else None

    # What holds throughout --------------------------------------------------------------------------------------------

    @invariant()
    def windows_are_ordered(self) -> None:
        """Each window opens, is due, closes; steps are listed as they open; all of it in the interview's zone."""
        bounds = [(step.window.opens, step.window.due, step.window.closes) for step in self.planned]
        instants = [tuple(map(utc, each)) for each in bounds]

        assert all(list(each) == sorted(each) for each in instants)
        assert [each[:2] for each in instants] == sorted(each[:2] for each in instants)
        assert {bound.tzinfo for each in bounds for bound in each} <= {self.interview.ends_at.tzinfo}

    @invariant()
    def windows_of_days_keep_to_contact_hours_on_working_days(self) -> None:
        """A check-in's window has all its bounds within contact hours, on days on which people are at work."""
        check_in, hours = self.step(Action.CHECK_IN), self.policy.contact_hours
        if check_in is not None:
            window = check_in.window
            for bound in (window.opens, window.due, window.closes):
                assert self.calendar.is_working_day(bound.date())
            for bound, clock in ((window.opens, hours.start), (window.due, hours.end), (window.closes, hours.end)):
                zone = self.interview.ends_at.tzinfo
                days = (bound.date() - dt.timedelta(days=1), bound.date())
                assert utc(bound) in {utc(naive.clock(day, clock, zone)) for day in days}

    @invariant()
    def nobody_is_written_to_too_soon(self) -> None:
        """No check-in before the date they named, during an absence, before they allow it, or on top of the last."""
        zone, told = self.interview.ends_at.tzinfo, self.interview.instructions
        if (check_in := self.step(Action.CHECK_IN)) is not None:
            opens, named = check_in.window.opens, naive.standing_date(self.interview)
            away = [event for event in self.interview.history if isinstance(event, OutOfOffice)]
            absences = [each.until for each in away if naive.is_same(each.person, check_in.recipient)]

            assert all(opens.date() > day for day in [*absences, *([named] if named is not None else [])])
            if named is None:
                words = [*naive.sent(self.interview, "check-in"), *naive.replies(self.interview)]
                days = self.policy.check_in_by_progress.at(self.interview.progress).opens.value
                last = naive.shown(naive.last_of([self.interview.ends_at, *words]), zone).date()
                assert opens.date() >= last + dt.timedelta(days=days)
        for step in self.planned:
            if step.action in (Action.CHECK_IN, Action.CONNECTION_REQUEST) and told.not_before is not None:
                assert step.window.opens.date() >= told.not_before
            if step.action not in AT_THE_INTERVIEW:
                assert utc(step.window.opens) >= utc(self.interview.ends_at)

    @invariant()
    def steps_are_due_as_their_windows_say(self) -> None:
        """At any time what is due is what is open or overdue, and what comes next is the first not yet in vain."""
        due, following = self.planned.due(self.now), self.planned.next(self.now)
        useful = [step for step in self.planned if self.now <= utc(step.window.closes)]

        assert list(due) == [step for step in useful if utc(step.window.opens) <= self.now]
        assert all((step.status(self.now) is Status.OPEN) == (self.now <= utc(step.window.due)) for step in due)
        assert following == (useful[0] if useful else None)

    @invariant()
    def nothing_follows_a_stop(self) -> None:
        """An outcome, a wish for silence, a loss of interest, an answer: each ends what it should, at once."""
        planned = {step.action for step in self.planned}
        waiting, what = {Action.CHECK_IN, Action.MOVE_ON}, naive.outcome(self.interview)

        if what is not None or not self.interview.still_interested:
            assert not planned & waiting
        if not isinstance(what, Rejected):
            assert Action.REJECTION_REPLY not in planned
        if not isinstance(what, Offered) or self.answered:
            assert not planned & {Action.OFFER_REPLY, Action.OFFER_DECISION}
        if self.interview.instructions.do_not_contact:
            assert planned <= REPLIES

    @invariant()
    def the_cap_is_kept(self) -> None:
        """There is one more check-in to send at most, and only while fewer were sent than are welcome."""
        sent = len(naive.sent(self.interview, Action.CHECK_IN))
        reasons = {each.reason for each in self.planned.withheld if each.action == Action.CHECK_IN}

        assert self.step(Action.CHECK_IN) is None or sent < self.cap
        assert Reason.CAP_REACHED not in reasons or sent >= self.cap

    @invariant()
    def what_is_withheld_has_a_true_reason(self) -> None:
        """The reason given is one that the facts bear out."""
        interview, word = self.interview, naive.outcome_word(self.interview)
        thanked = naive.main_contact(interview)
        bearing: dict[Reason, Callable[[Withheld], bool]] = {
            Reason.NOT_INTERESTED: lambda _: not interview.still_interested,
            Reason.CAP_REACHED: lambda _: len(naive.sent(interview, Action.CHECK_IN)) >= self.cap,
            Reason.INSTRUCTED: lambda each: interview.instructions.do_not_contact and each.action not in REPLIES,
            Reason.NO_CONSENT: lambda each: (
                each.recipient is not None
                and not each.recipient.agreed_to_connect
                and (self.policy.connection_consent.required or each.recipient.agreed_to_connect is False)
            ),
            Reason.SUPERSEDED: lambda each: (
                word in ("rejected", "offered")
                and (each.recipient == thanked or naive.is_same(thanked or "", each.recipient))
            ),
            Reason.ANSWERED: lambda _: self.answered,
            Reason.NO_DEADLINE: lambda _: getattr(naive.outcome(interview), "respond_by", None) is None,
        }
        for each in self.planned.withheld:
            assert bearing[each.reason](each) if each.reason in bearing else each.reason == word, each

    @invariant()
    def done_planned_and_withheld_account_for_every_rule(self) -> None:
        """Whatever a rule has for these facts is done, or planned, or withheld: one of them, and nothing besides."""
        ahead = [(each.action, each.recipient) for each in (*self.planned, *self.planned.withheld)]
        found = Counter(ahead)
        found.update(
            (each.action, each.recipient)
            for each in self.planned.done
            if each.action != Action.CHECK_IN and (each.action, each.recipient) in set(self.concerned())
        )
        check_ins = [each for each in self.planned.done if each.action == Action.CHECK_IN]
        has_rule = any(each.action == Action.CHECK_IN for each in self.policy.rules)

        assert found == Counter(self.concerned())
        assert len(check_ins) == (len(naive.sent(self.interview, Action.CHECK_IN)) if has_rule else 0)
        for each in self.planned.done:
            assert any(
                isinstance(event, Sent) and event.action == each.action and utc(event.at) == utc(each.at)
                for event in self.interview.history
            )

    @invariant()
    def ids_are_stable(self) -> None:
        """An id is there once, always means the same, stays when done, and knows no dates."""
        entries = (*self.planned, *self.planned.withheld, *self.planned.done)

        assert max(Counter(each.id for each in entries).values()) == 1
        for each in entries:
            meaning = (str(each.action), each.recipient if each.action in ONCE_EACH else None)
            assert self.meanings.setdefault(each.id, meaning) == meaning
        assert self.done_as_planned <= {each.id for each in self.planned.done}
        assert ids(self.plan(earlier(self.interview))) == ids(self.planned)

    @invariant()
    def the_order_of_learning_never_matters(self) -> None:
        """The earlier event learnt last, or everything learnt backwards, gives the same plan, done and withheld."""
        first, *later = self.interview.history or (None,)
        for order in ([*later, first], self.interview.history[::-1]):
            learnt = attrs.evolve(self.interview, history=())
            for event in order:
                learnt = learnt if event is None else learnt.with_event(event)
            assert self.plan(learnt) == self.planned


def ids(schedule: Schedule) -> list[str]:
    """Return the ids of everything on a schedule."""
    return sorted(each.id for each in (*schedule, *schedule.withheld, *schedule.done))


def earlier(interview: Interview) -> Interview:
    """Return the same interview on another date: an hour and nine days before, its start and the answer moved too."""
    zone, before = interview.ends_at.tzinfo, dt.timedelta(days=9, hours=1)
    moments: dict[str, Any] = {
        name: (utc(moment) - before).astimezone(zone)
        for name in ("starts_at", "ends_at")
        if (moment := getattr(interview, name)) is not None
    }
    decision_by = interview.decision_by and interview.decision_by + dt.timedelta(days=2)
    return attrs.evolve(interview, decision_by=decision_by, **moments)


TestProcess = Process.TestCase
TestProcess.settings = settings(max_examples=max(40, settings().max_examples // 5), stateful_step_count=30)

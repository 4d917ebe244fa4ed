"""Laws that hold for every schedule, whatever the facts."""

import datetime as dt
import pickle
import re
from typing import Any

import attrs
from hypothesis import given
from hypothesis import strategies as st

from followup_kit import CONSENSUS, Interview, Person, Policy, Schedule, Step, WorkingDays, schedule_for
from followup_kit._channels import CHANNEL_PROPERTIES
from followup_kit.facts import Event, Offered, Replied, is_same_person
from followup_kit.policies import BY_DOCUMENT
from followup_kit.testing import ZONES, events, interviews, moments
from followup_kit.vocabulary import Action, Basis, Status
from tests.support.strategies import calendars

STEADY = dt.timezone(dt.timedelta(hours=2))
"""A zone whose clocks never change."""

ONE_DAY_EACH = [zone for zone in ZONES if str(zone) not in ("Pacific/Apia", "Pacific/Kwajalein")]
"""The zones in which no date was skipped or had twice."""

REPLIES = {Action.REJECTION_REPLY, Action.OFFER_REPLY, Action.OFFER_DECISION}
"""What answers an outcome, and is planned whatever else they asked for."""

policies = st.sampled_from([CONSENSUS, *BY_DOCUMENT.values()])


def utc(moment: dt.datetime) -> dt.datetime:
    """Return the instant, which can be compared across folds and zones."""
    return moment.astimezone(dt.UTC)


def bounds(step: Step) -> list[dt.datetime]:
    """Return when a step opens, is due and closes, as instants."""
    return [utc(bound) for bound in (step.window.opens, step.window.due, step.window.closes)]


def entries(schedule: Schedule) -> list[Any]:
    """Return everything on a schedule: planned, withheld and done."""
    return [*schedule, *schedule.withheld, *schedule.done]


def ids(schedule: Schedule) -> list[str]:
    """Return the ids of everything on a schedule, sorted."""
    return sorted(entry.id for entry in entries(schedule))


def later_by(facts: Any, days: dt.timedelta) -> Any:
    """Return the same facts, event or instructions, so many days later."""
    moved: dict[str, Any] = {}
    for name in ("at", "starts_at", "ends_at"):
        if (moment := getattr(facts, name, None)) is not None:
            moved[name] = (utc(moment) + days).astimezone(moment.tzinfo)
    for name in ("decision_by", "respond_by", "until", "not_before"):
        if (day := getattr(facts, name, None)) is not None:
            moved[name] = day + days
    if isinstance(facts, Interview):
        moved["instructions"] = later_by(facts.instructions, days)
        moved["history"] = [later_by(event, days) for event in facts.history]
    return attrs.evolve(facts, **moved)


# Windows --------------------------------------------------------------------------------------------------------------


@given(interviews(), policies, calendars())
def test_windows_are_in_order_and_so_are_steps(interview: Interview, policy: Policy, calendar: WorkingDays) -> None:
    """Every window opens, is due and closes in this order, in the interview's zone; steps are listed as they open."""
    steps = schedule_for(interview, policy=policy, calendar=calendar).steps

    for step in steps:
        for each in (step, *map(step.by, step.channels)):
            assert bounds(each) == sorted(bounds(each))
            assert each.window.opens.tzinfo is interview.ends_at.tzinfo
    assert [bounds(step)[:2] for step in steps] == sorted(bounds(step)[:2] for step in steps)


@given(interviews(ends_at=st.sampled_from(ONE_DAY_EACH).flatmap(moments)), calendars())
def test_a_check_in_keeps_to_working_days(interview: Interview, calendar: WorkingDays) -> None:
    """No check-in opens, is due or closes on a day off, whatever the clocks did."""
    for step in schedule_for(interview, calendar=calendar):
        if step.action == Action.CHECK_IN:
            window = step.window
            assert all(calendar.is_working_day(bound.date()) for bound in (window.opens, window.due, window.closes))


@given(interviews(), policies, calendars())
def test_calls_are_made_in_contact_hours(interview: Interview, policy: Policy, calendar: WorkingDays) -> None:
    """By phone each bound lies in contact hours, unless a deadline of theirs left no room to move it there."""
    for step in schedule_for(interview, policy=policy, calendar=calendar):
        for channel in step.channels:
            by = step.by(channel)
            if not CHANNEL_PROPERTIES[channel].is_call or by.timings[0].deadline is not None:
                continue
            for bound in (by.window.opens, by.window.due, by.window.closes):
                hours = dt.datetime.combine(bound.date(), dt.time(9)), dt.datetime.combine(bound.date(), dt.time(17))
                first, last = (utc(each.replace(tzinfo=bound.tzinfo)) for each in hours)
                assert first <= utc(bound) <= last


@given(interviews(ends_at=moments(STEADY)), st.integers(1, 60))
def test_whole_weeks_move_every_window_by_whole_weeks(interview: Interview, weeks: int) -> None:
    """Away from clock changes and holidays, the same facts some weeks later give the same windows as much later."""
    days = dt.timedelta(weeks=weeks)
    before, after = schedule_for(interview), schedule_for(later_by(interview, days))

    assert [(step.id, bounds(step)) for step in after] == [
        (step.id, [bound + days for bound in bounds(step)]) for step in before
    ]


@given(interviews(max_events=0), st.sets(st.integers(0, 60), max_size=6), st.integers(0, 60))
def test_a_further_holiday_moves_no_bound_earlier(interview: Interview, off: set[int], another: int) -> None:
    """While nothing is held and no deadline is set by others, a day off more can only make things later."""
    interview = attrs.evolve(interview, instructions=attrs.evolve(interview.instructions, not_before=None))
    fewer = {interview.ends_at.date() + dt.timedelta(days=day) for day in off}
    more = fewer | {interview.ends_at.date() + dt.timedelta(days=another)}
    before, after = (
        {step.id: bounds(step) for step in schedule_for(interview, calendar=WorkingDays(holidays=days))}
        for days in (fewer, more)
    )

    assert after.keys() == before.keys()
    assert all(late >= early for each in before for late, early in zip(after[each], before[each], strict=True))


@given(interviews(ends_at=st.sampled_from(ONE_DAY_EACH).flatmap(moments), kinds=(Offered, Replied)), calendars())
def test_an_offer_is_never_decided_too_late(interview: Interview, calendar: WorkingDays) -> None:
    """By no way is the window of the answer open after the day that they named last, whatever days off lie before."""
    named: dt.date | None = None
    for event in interview.history:
        if isinstance(event, Offered):
            named = event.respond_by
        elif isinstance(event, Replied):
            named = event.respond_by or named
    for step in schedule_for(interview, calendar=calendar):
        if step.action in (Action.OFFER_DECISION, Action.OFFER_REPLY) and named is not None:
            assert all(step.by(channel).window.closes.date() <= named for channel in step.channels)


# What is planned ------------------------------------------------------------------------------------------------------


@given(interviews(), policies)
def test_the_same_facts_give_the_same_schedule(interview: Interview, policy: Policy) -> None:
    """A schedule depends on the facts alone: a copy of them, made elsewhere, gives an equal schedule."""
    copy: Interview = pickle.loads(pickle.dumps(interview))  # noqa: S301 - pickled on the same line

    assert schedule_for(copy, policy=policy) == schedule_for(interview, policy=policy)


@given(interviews(), policies)
def test_a_schedule_can_be_sent_elsewhere(interview: Interview, policy: Policy) -> None:
    """A schedule, with its steps, claims and contexts, is the same after a journey to another process."""
    schedule = schedule_for(interview, policy=policy)

    copy: Schedule = pickle.loads(pickle.dumps(schedule))  # noqa: S301 - pickled on the same line

    assert copy == schedule
    assert [step.because for step in copy] == [step.because for step in schedule]
    assert [step.context for step in copy] == [step.context for step in schedule]


@given(interviews(), calendars(), st.data())
def test_the_order_in_which_events_are_learnt_never_matters(
    interview: Interview, calendar: WorkingDays, data: st.DataObject
) -> None:
    """Events added one by one, in any order, give the schedule they give together."""
    learnt = attrs.evolve(interview, history=())
    for event in data.draw(st.permutations(interview.history)):
        learnt = learnt.with_event(event)

    assert learnt == interview
    assert schedule_for(learnt, calendar=calendar) == schedule_for(interview, calendar=calendar)


@given(interviews(), policies)
def test_everybody_who_is_thanked_is_thanked_once(interview: Interview, policy: Policy) -> None:
    """Everyone on the panel, or the team, and everyone who helped is to be thanked, was thanked or is left out.

    Who has only a name that two others share, each with an address, may be either, and is thanked as one of them.
    """
    schedule = schedule_for(interview, policy=policy)
    thanked = [entry.recipient for entry in entries(schedule) if entry.action == Action.THANK_YOU]

    assert thanked.count(None) == (0 if interview.interviewers else 1)
    people = [person for person in thanked if person is not None]
    everybody = (*interview.interviewers, *interview.helpers)
    for person in everybody:
        same = [each for each in everybody if is_same_person(each, person)]
        is_one = all(is_same_person(one, other) for one in same for other in same)
        times = len([each for each in people if is_same_person(each, person)])
        assert times == 1 if is_one else 1 <= times < len(same)


@given(interviews(), policies)
def test_asked_not_to_make_contact_only_replies_remain(interview: Interview, policy: Policy) -> None:
    """Whatever else the facts are, someone who asked for silence hears only answers to what they decided.

    What sends nothing stays, and everything is at its time.
    """
    silent = attrs.evolve(interview, instructions=attrs.evolve(interview.instructions, do_not_contact=True))
    free = attrs.evolve(interview, instructions=attrs.evolve(interview.instructions, do_not_contact=False))
    kept, spoken = schedule_for(silent, policy=policy), schedule_for(free, policy=policy)

    allowed = [step for step in spoken if not step.channels or step.action in REPLIES]
    assert list(kept) == allowed
    assert kept.done == spoken.done
    assert {each.id for each in kept.withheld} == {each.id for each in spoken.withheld} | {
        step.id for step in spoken if step not in allowed
    }


@given(interviews(), policies, st.data())
def test_questions_about_a_time_agree(interview: Interview, policy: Policy, data: st.DataObject) -> None:
    """What is due at an instant is what meets it as an interval, and is open or overdue; next is the first of use."""
    schedule = schedule_for(interview, policy=policy)
    at = interview.ends_at + dt.timedelta(hours=data.draw(st.integers(-50, 1500), label="hours"))

    due = schedule.due(at)

    assert due == schedule.between(at, at)
    assert due == tuple(step for step in schedule if step.status(at) in (Status.OPEN, Status.OVERDUE))
    useful = [step for step in schedule if step.status(at) is not Status.LAPSED]
    assert schedule.next(at) == (useful[0] if useful else None)
    assert [schedule.get(step.id) for step in schedule] == list(schedule)


# Reasons --------------------------------------------------------------------------------------------------------------


@given(interviews(), policies)
def test_every_statement_of_a_step_has_its_claims(interview: Interview, policy: Policy) -> None:
    """Why at all, why then and why this way: each has its reasons, and together they are those of the step."""
    for step in schedule_for(interview, policy=policy):
        stated = [Basis.ACTION, Basis.OPENS, Basis.DUE, Basis.CLOSES, *([Basis.CHANNEL] if step.channels else [])]
        assert all(step.reasons[basis] for basis in stated)
        assert set(step.because) == {claim for claims in step.reasons.values() for claim in claims}
        assert len(set(step.because)) == len(step.because)


@given(interviews())
def test_what_is_withheld_says_why(interview: Interview) -> None:
    """Doing nothing is a decision too: it has a reason, and claims."""
    assert all(each.because for each in schedule_for(interview).withheld)


# One step, by another way ---------------------------------------------------------------------------------------------


@given(interviews(), policies)
def test_a_step_by_another_way_is_the_same_step(interview: Interview, policy: Policy) -> None:
    """By another of its channels a step has the same id, recipient and message; that channel goes first."""
    for step in schedule_for(interview, policy=policy):
        for channel in step.channels:
            by = step.by(channel)
            assert (by.id, by.action, by.recipient, by.message_type) == (
                step.id,
                step.action,
                step.recipient,
                step.message_type,
            )
            assert by.channel == channel
            assert sorted(by.channels) == sorted(step.channels)
            assert by.by(step.channels[0]).window == step.window
            assert set(by.because) == {claim for claims in by.reasons.values() for claim in claims}
        if step.channel is not None:
            assert step.by(step.channel) == step


@given(interviews(), calendars(), st.data())
def test_what_is_sent_is_done(interview: Interview, calendar: WorkingDays, data: st.DataObject) -> None:
    """The event that a step gives for having been done completes it: it is done from then on, under the same id."""
    schedule = schedule_for(interview, calendar=calendar)
    if not schedule:
        return
    step = data.draw(st.sampled_from(schedule.steps), label="step")
    way = data.draw(st.sampled_from([*step.channels, None]), label="channel")
    at = step.window.opens + data.draw(st.timedeltas(dt.timedelta(0), dt.timedelta(days=40)), label="later")
    sent = (step if way is None else step.by(way)).sent(at)

    after = schedule_for(interview.with_event(sent), calendar=calendar)

    assert sent.channel == (step.channel if way is None else way)
    assert after.get(step.id) is None
    assert step.id in {done.id for done in after.done}
    assert sent not in after.unmatched


# Ids ------------------------------------------------------------------------------------------------------------------


@given(interviews(ends_at=moments(STEADY)), st.integers(1, 400))
def test_ids_do_not_depend_on_dates(interview: Interview, weeks: int) -> None:
    """The same facts on other dates have the same ids."""
    assert ids(schedule_for(interview)) == ids(schedule_for(later_by(interview, dt.timedelta(weeks=weeks))))


@given(interviews(), policies)
def test_ids_are_unique_and_fit_for_an_address(interview: Interview, policy: Policy) -> None:
    """No two entries share an id, and each can stand in the path of a URI and in the UID of a calendar entry."""
    found = ids(schedule_for(interview, policy=policy))

    assert len(set(found)) == len(found)
    assert all(re.fullmatch(r"(?:[A-Za-z0-9._~/-]|%[0-9A-F]{2})+", each) for each in found)
    assert all("//" not in each and not each.startswith("/") and not each.endswith("/") for each in found)


@given(interviews(), st.randoms(use_true_random=False))
def test_ids_do_not_depend_on_the_order_of_people(interview: Interview, chance: Any) -> None:
    """People listed in another order have the steps they had; which of them is the main contact is another matter."""
    panel, helpers = list(interview.interviewers), list(interview.helpers)
    chance.shuffle(panel)
    chance.shuffle(helpers)
    shuffled = attrs.evolve(interview, interviewers=panel, helpers=helpers)

    assert ids(schedule_for(shuffled)) == ids(schedule_for(interview))


@given(interviews())
def test_ids_survive_a_corrected_spelling(interview: Interview) -> None:
    """Somebody with a key may get another name and address, somebody with an address another name."""

    def corrected(person: Person) -> Person:
        if person.key is not None:
            email = None if person.email is None else f"new.{person.email}"
            return attrs.evolve(person, name=f"{person.name} Jr.", email=email)
        return attrs.evolve(person, name=f"{person.name} Jr.") if person.email is not None else person

    before = attrs.evolve(interview, history=(), recruiter=None, contact=None, helpers=())
    after = attrs.evolve(before, interviewers=[corrected(person) for person in before.interviewers])

    assert ids(schedule_for(after)) == ids(schedule_for(before))


def opens_again(event: Event) -> bool:
    """Return whether an event makes another step of what it asks for: a second offer is answered for itself."""
    return type(event).__name__ in ("Sent", "Offered", "Rejected", "Rescinded", "OtherOffer", "Cancelled")


@given(interviews(), st.data())
def test_ids_survive_an_added_event(interview: Interview, data: st.DataObject) -> None:
    """Whatever is heard, a step towards the same person for the same reason stays the same step."""
    event = data.draw(events(interview.ends_at, people=interview.interviewers).filter(lambda e: not opens_again(e)))
    before, after = schedule_for(interview), schedule_for(interview.with_event(event))

    known = {(entry.action, id(entry.recipient)): entry.id for entry in (*before, *before.withheld)}
    for entry in (*after, *after.withheld):
        if entry.action != Action.MOVE_ON:
            assert entry.id == known.get((entry.action, id(entry.recipient)), entry.id)

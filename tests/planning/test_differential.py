"""The library against the naive reading of the contract, over interviews of every kind."""

import datetime as dt
from random import Random

import attrs
from hypothesis import given
from hypothesis import strategies as st

from followup_kit import Interview, Person, Schedule, WorkingDays, schedule_for
from followup_kit.testing import interviews
from tests.support.naive import Plan, expected
from tests.support.strategies import calendars

Bounds = tuple[tuple[dt.datetime, str], ...]


def _told(*bounds: dt.datetime) -> Bounds:
    """Return bounds as instants, and as the clocks of the interview's zone show them."""
    return tuple((bound.astimezone(dt.UTC), bound.isoformat()) for bound in bounds)


def _expected_steps(plan: Plan) -> dict[tuple[str, Person | None], tuple[Bounds, tuple[str, ...]]]:
    return {(step.action, step.to): (_told(*step.window), step.channels) for step in plan.steps}


def _ids(schedule: Schedule) -> list[str]:
    return [step.id for step in schedule.steps] + [each.id for each in schedule.withheld]


@given(interviews(), calendars())
def test_steps_are_those_of_the_naive_reading(interview: Interview, calendar: WorkingDays) -> None:
    """What is to be done, towards whom, between when and when, and how, is what the contract says, step by step."""
    steps = schedule_for(interview, calendar=calendar).steps
    plan = expected(interview, calendar)

    assert {
        (step.action, step.recipient): (
            _told(step.window.opens, step.window.due, step.window.closes),
            tuple(step.channels),
        )
        for step in steps
    } == _expected_steps(plan)
    assert len(steps) == len(plan.steps)


@given(interviews(), calendars())
def test_withheld_and_done_are_those_of_the_naive_reading(interview: Interview, calendar: WorkingDays) -> None:
    """What is not planned is withheld for the reason the contract gives, or else is done already."""
    schedule = schedule_for(interview, calendar=calendar)
    plan = expected(interview, calendar)

    assert {(each.action, each.recipient, each.reason) for each in schedule.withheld} == set(plan.withheld)
    assert set(plan.done) <= {(each.action, each.recipient) for each in schedule.done}


@given(interviews(), calendars(), st.randoms(use_true_random=False))
def test_order_of_learning_never_matters(interview: Interview, calendar: WorkingDays, chance: Random) -> None:
    """Events that are added in another order lead to the same steps, in the order in which they open and are due."""
    history = list(interview.history)
    chance.shuffle(history)
    shuffled = attrs.evolve(interview, history=())
    for event in history:
        shuffled = shuffled.with_event(event)

    steps = schedule_for(interview, calendar=calendar).steps

    assert schedule_for(shuffled, calendar=calendar).steps == steps
    opening = [(step.window.opens.astimezone(dt.UTC), step.window.due.astimezone(dt.UTC)) for step in steps]
    assert opening == sorted(opening)


@given(interviews(), calendars(), st.integers(1, 60))
def test_ids_know_no_dates(interview: Interview, calendar: WorkingDays, days: int) -> None:
    """Each entry has an id of its own; an interview that ended earlier, promises and all, has the same ones."""
    earlier = attrs.evolve(
        interview,
        starts_at=interview.starts_at and interview.starts_at.astimezone(dt.UTC) - dt.timedelta(days=days + 1),
        ends_at=(interview.ends_at.astimezone(dt.UTC) - dt.timedelta(days=days)).astimezone(interview.ends_at.tzinfo),
        decision_by=interview.decision_by and interview.decision_by + dt.timedelta(days=days),
    )

    ids = _ids(schedule_for(interview, calendar=calendar))

    assert len(set(ids)) == len(ids)
    assert sorted(_ids(schedule_for(earlier, calendar=calendar))) == sorted(ids)

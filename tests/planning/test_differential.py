"""The library against the naive reading of the contract, over interviews of every kind."""

import datetime as dt
from collections.abc import Iterable
from typing import Any

import pytest
from hypothesis import given

from followup_kit import CONSENSUS, Interview, Person, Schedule, Step, WorkingDays, schedule_for
from followup_kit.planning import Window
from followup_kit.policies import BY_DOCUMENT
from followup_kit.testing import interviews
from tests.support.naive import Plan, Planned, expected
from tests.support.strategies import calendars

Entry = tuple[str, int | None]
"""An action, and towards whom: the very record, for somebody may be mentioned twice, and namesakes are two."""

Bounds = tuple[tuple[dt.datetime, str], ...]


def entry(action: str, person: Person | None) -> Entry:
    """Return what an entry of either plan is about."""
    return (str(action), None if person is None else id(person))


def told(window: Window | Iterable[dt.datetime]) -> Bounds:
    """Return the bounds of a window as instants, and as the clocks of the interview's zone show them."""
    bounds = (window.opens, window.due, window.closes) if isinstance(window, Window) else window
    return tuple((bound.astimezone(dt.UTC), bound.isoformat()) for bound in bounds)


def by_channel(step: Step) -> dict[str, Bounds]:
    """Return the window of a step by each of its channels."""
    return {str(channel): told(step.by(channel).window) for channel in step.channels}


def turn_of(step_id: str) -> int:
    """Return which time it is, as the end of an id says; an id that says nothing means the first."""
    last = step_id.rpartition("/")[2]
    return int(last) if last.isdigit() else 1


def differing(found: dict[Entry, Any], awaited: dict[Entry, Any]) -> dict[Entry, tuple[Any, Any]]:
    """Return the entries of which two plans say different things, with what each says."""
    keys = found.keys() | awaited.keys()
    return {key: (found.get(key), awaited.get(key)) for key in keys if found.get(key) != awaited.get(key)}


@given(interviews(max_events=10), calendars())
def test_steps_are_those_of_the_naive_reading(interview: Interview, calendar: WorkingDays) -> None:
    """What is to be done, towards whom, by which ways and between when and when by each of them: as the page says."""
    schedule, plan = schedule_for(interview, calendar=calendar), expected(interview, calendar)

    found = {
        entry(step.action, step.recipient): (told(step.window), step.channels, by_channel(step)) for step in schedule
    }
    awaited = {
        entry(step.action, step.to): (
            told(step.window),
            step.channels,
            {channel: told(window) for channel, window in zip(step.channels, step.windows, strict=True)},
        )
        for step in plan.steps
    }
    assert differing(found, awaited) == {}
    assert len(schedule) == len(plan.steps)


@given(interviews(max_events=10), calendars())
def test_what_is_not_planned_is_that_of_the_naive_reading(interview: Interview, calendar: WorkingDays) -> None:
    """What is not planned is done, or withheld for the reason that the page gives; events that mean nobody are told."""
    schedule, plan = schedule_for(interview, calendar=calendar), expected(interview, calendar)

    withheld = {(*entry(each.action, each.recipient), str(each.reason)) for each in schedule.withheld}
    assert withheld == {(*entry(each.action, each.to), each.reason) for each in plan.withheld}
    assert len(schedule.withheld) == len(plan.withheld)
    done = {entry(each.action, each.recipient) for each in schedule.done}
    assert {entry(each.action, each.to) for each in plan.done} - done == set()
    assert [id(event) for event in schedule.unmatched] == [id(event) for event in plan.unmatched]


@given(interviews(max_events=10), calendars())
def test_turns_are_those_of_the_naive_reading(interview: Interview, calendar: WorkingDays) -> None:
    """A step says which time it is, if not the first: one that another event of its kind opened again."""
    schedule, plan = schedule_for(interview, calendar=calendar), expected(interview, calendar)

    turns = {entry(each.action, each.to): each.turn for each in plan.steps}
    turns |= {entry(each.action, each.to): each.turn for each in plan.withheld}
    for each in (*schedule, *schedule.withheld):
        assert turn_of(each.id) == turns[entry(each.action, each.recipient)], each.id


def windows_by_document(schedule: Schedule) -> dict[Entry, Bounds]:
    """Return when each step is to be done, thanks by email: ways to thank are each document's own."""
    return {
        entry(step.action, step.recipient): told(
            step.by("email").window if step.action == "thank-you" and "email" in step.channels else step.window
        )
        for step in schedule
        if step.action != "ask-to-connect"
    }


def windows_of_plan(plan: Plan) -> dict[Entry, Bounds]:
    """Return the same of the naive reading."""

    def window(step: Planned) -> Iterable[dt.datetime]:
        return step.windows[step.channels.index("email")] if step.action == "thank-you" else step.window

    return {entry(step.action, step.to): told(window(step)) for step in plan.steps if step.action != "ask-to-connect"}


@pytest.mark.parametrize("document", BY_DOCUMENT)
@given(interview=interviews(max_events=10), calendar=calendars())
def test_documents_differ_as_the_page_says(document: str, interview: Interview, calendar: WorkingDays) -> None:
    """A document's policy is the consensus but for what the page and the guidance give as its own words."""
    schedule = schedule_for(interview, policy=BY_DOCUMENT[document], calendar=calendar)
    plan = expected(interview, calendar, document=document)

    assert differing(windows_by_document(schedule), windows_of_plan(plan)) == {}
    withheld = {(*entry(each.action, each.recipient), str(each.reason)) for each in schedule.withheld}
    awaited = {(*entry(each.action, each.to), each.reason) for each in plan.withheld}
    assert {each for each in withheld ^ awaited if each[0] != "ask-to-connect"} == set()


@given(interviews(), calendars())
def test_the_consensus_is_what_is_planned_by(interview: Interview, calendar: WorkingDays) -> None:
    """Without a policy the consensus is meant."""
    assert schedule_for(interview, calendar=calendar) == schedule_for(interview, policy=CONSENSUS, calendar=calendar)

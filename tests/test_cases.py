"""The cases of tests/cases, each a behaviour in one sentence: the schedule is what the case says."""

import datetime as dt

import pytest

from followup_kit import schedule_for
from tests.casebook import FOLDER, Case, Expected, load

FILES = sorted(FOLDER.glob("*.toml"))
CASES = [pytest.param(case, id=f"{file.name}:{case.name}") for file in FILES for case in load(file)]


def shown(moment: dt.datetime) -> str:
    """Write a bound as a case does: the time on the clock and its offset, without the zone's name."""
    return moment.isoformat()


def bounds(expected: Expected) -> tuple[str, str, str]:
    """Return the window a case expects."""
    return shown(expected.opens), shown(expected.due), shown(expected.closes)


@pytest.mark.parametrize("case", CASES)
def test_case(case: Case) -> None:
    """Steps, windows, channels, reasons and what is left out are those of the case."""
    schedule = schedule_for(case.interview, policy=case.policy, calendar=case.calendar)
    steps = [step for step in schedule if case.compares(step.action)]
    planned = [(str(step.action), step.recipient and step.recipient.name) for step in steps]
    windows = [(shown(step.window.opens), shown(step.window.due), shown(step.window.closes)) for step in steps]
    withheld = [
        (str(entry.action), entry.recipient and entry.recipient.name, str(entry.reason))
        for entry in schedule.withheld
        if case.compares(entry.action)
    ]
    done = {(str(entry.action), entry.recipient and entry.recipient.name) for entry in schedule.done}

    assert planned == [(expected.action, expected.to) for expected in case.expect]
    assert windows == [bounds(expected) for expected in case.expect]
    for step, expected in zip(steps, case.expect, strict=True):
        assert step.window.opens.tzinfo is case.interview.ends_at.tzinfo
        if expected.channels is not None:
            assert list(step.channels) == expected.channels
        assert {claim.id for claim in step.because} >= set(expected.claims)
    assert sorted(withheld, key=str) == sorted(((e.action, e.to, e.reason) for e in case.withheld), key=str)
    assert done >= {(entry.action, entry.to) for entry in case.done}


def test_every_case_has_a_name_of_its_own() -> None:
    """A case is found by its sentence, so no two share one, and each reads as a sentence."""
    names = [case.name for file in FILES for case in load(file)]

    assert len(names) == len(set(names))
    assert [name for name in names if not (name[0].isupper() and name.endswith(".") and "  " not in name)] == []

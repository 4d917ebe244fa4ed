"""Each number of a policy is held twice: by the table of ``policies.toml``, and by a case where a plan shows it."""

import datetime as dt
from collections.abc import Iterator
from contextlib import suppress
from typing import Any

import attrs
import pytest

from followup_kit import FollowupError, Policy
from tests.conformance import runner
from tests.support import stated

PARTS = [
    (name, part)
    for name, policy in runner.POLICIES.items()
    for part in (field.name for field in attrs.fields(type(policy)))
    if part in stated.SAYS[name]
]
"""What the consensus says, and what each document says in place of it."""


def slips(value: Any, where: str) -> Iterator[tuple[str, Any]]:
    """Yield what can be off by one in a part of a policy: a number, a time, a permission, an order; and the part so."""
    match value:
        case None:
            return
        case bool():
            yield f"{where} {not value}", not value
        case int() | float():
            yield from ((f"{where} {step:+}", value + step) for step in (1, -1))
        case dt.time():
            yield f"{where} +1 min", (dt.datetime.combine(dt.date.min, value) + dt.timedelta(minutes=1)).time()
        case tuple():
            yield f"{where} without the last", value[:-1]
            if len(value) > 1:
                yield f"{where} turned round", value[::-1]
        case _:
            for field in attrs.fields(type(value)):
                if field.name != "claims":
                    for what, changed in slips(getattr(value, field.name), f"{where}.{field.name}"):
                        # A window that would close before it opens is refused, and needs no case.
                        with suppress(FollowupError):
                            yield what, attrs.evolve(value, **{field.name: changed})


def slips_of(policy: Policy, part: str) -> Iterator[tuple[str, Policy]]:
    """Yield a policy with one slip in a part."""
    for what, changed in slips(getattr(policy, part), part):
        with suppress(FollowupError):
            yield what, attrs.evolve(policy, **{part: changed})


NEVER_SHOWN = {
    # No check-in opens before the first working day after the last word, whatever the minimum.
    ("consensus", "check_in_minimum_wait.value +1"),
    # An hour after the offer from elsewhere is never later than the end of the next working day.
    ("consensus", "other_offer.due.value +1"),
}
"""Slips that no plan can show."""

CAPPED_IN_ALL = "check_in_cap.per_silence +1"
"""Where there is one check-in in all, how many each silence may have makes no difference."""


@pytest.fixture(scope="module")
def cases() -> dict[str, list[dict[str, Any]]]:
    """Return the conformance cases of each policy that plan something."""
    planned = [case for case in runner.load() if "refused" not in case]
    return {name: [case for case in planned if case.get("policy", "consensus") == name] for name in runner.POLICIES}


@pytest.mark.parametrize("name", runner.POLICIES)
def test_nothing_fails_while_nothing_is_off(cases: dict[str, list[dict[str, Any]]], name: str) -> None:
    """A policy is what the table states and passes its cases: below, a failure means a slip."""
    assert stated.departures(runner.POLICIES[name], name) == []
    assert [case["id"] for case in cases[name] if runner.failures(case)] == []


@pytest.mark.parametrize(("name", "part"), PARTS, ids=["-".join(each) for each in PARTS])
def test_a_slip_is_noticed(
    monkeypatch: pytest.MonkeyPatch, cases: dict[str, list[dict[str, Any]]], name: str, part: str
) -> None:
    """A number that is one more or less departs from the table, and some conformance case no longer holds."""
    slipped = [*slips_of(runner.POLICIES[name], part)]
    assert slipped
    for what, changed in slipped:
        assert stated.departures(changed, name), what
        monkeypatch.setitem(runner.POLICIES, name, changed)
        is_hidden = (name, what) in NEVER_SHOWN or (what == CAPPED_IN_ALL and changed.check_in_cap.in_all is not None)
        assert any(runner.failures(case) for case in cases[name]) is not is_hidden, what

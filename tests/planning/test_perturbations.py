"""Nothing in a policy can be changed by one without a test that fails.

Tables and validators are out of the reach of tools that change code. So each number, time, channel, claim, flag and
cell of each policy is changed here, and what specifies the policies is asked about the result: the conformance cases,
for whatever shows in a plan, and the table of ``policies.toml``, for that and for what only an explanation or the
reference shows.
"""

import datetime as dt
from collections import Counter
from collections.abc import Callable, Iterator, Mapping
from contextlib import suppress
from fractions import Fraction
from functools import cache
from types import ModuleType
from typing import Any

import attrs
import pytest

from followup_kit import CONSENSUS, Action, Channel, FollowupError, Policy, Reason, explanation
from followup_kit.guidance import CLAIMS, DOCUMENTS, Claim
from followup_kit.planning import _quantities as quantities
from followup_kit.planning import rules
from followup_kit.planning._parameters import Parameters
from followup_kit.planning._quantities import (
    Channels,
    CheckInCap,
    Consent,
    ContactHours,
    Days,
    DayWindow,
    ElapsedWindow,
    Hours,
    WorkingDayWindow,
)
from followup_kit.planning.rules import channels, conditions, recipients, table, timing
from tests.conformance import runner
from tests.support import perturbed, stated
from tests.support.perturbed import Perturbation, UnknownLeafError, perturbations

PLANNED = {
    "number",
    "time",
    "flag",
    "channel",
    "order of channels",
    "rule",
    "action",
    "timing",
    "applies",
    "recipients",
    "channels",
    "guard",
    "order of guards",
    "reason",
}
"""The kinds of change that show in a plan."""

REST = {"claim", "order of claims", "text", "message type", "name", "pair", "order of rules"}
"""The kinds that show in its explanation, in its messages or in the order of what was left out."""

ALIKE = {
    "rules.contact-request.channels: channels contact_request_channels replaced by check_in_channels",
    "rules.contact-request.channels: channels contact_request_channels replaced by offer_decision_channels",
    "rules.contact-request.channels: channels contact_request_channels replaced by offer_reply_channels",
    "rules.offer-reply.channels: channels offer_reply_channels replaced by offer_decision_channels",
    "rules.offer-decision.channels: channels offer_decision_channels replaced by check_in_channels",
    "rules.offer-decision.channels: channels offer_decision_channels replaced by contact_request_channels",
    "rules.offer-decision.channels: channels offer_decision_channels replaced by offer_reply_channels",
    "rules.rejection-reply.timing: timing rejection_reply_window replaced by offer_reply_window",
    "rules.check-in.guards: guard thanked_anyway added",
    "rules.move-on.guards: guard thanked_anyway added",
    "rules.move-on.per_recipient: flag True",
}
"""The changes of the consensus that no plan shows, since two orders, or two windows, are alike by their numbers; since
the outcome is a reason already; and since what is nobody's differs only in its id."""

MODULES = (channels, conditions, recipients, timing)
CASES = {
    name: [case for case in runner.load() if case.get("policy", CONSENSUS.name) == name and "refused" not in case]
    for name in runner.POLICIES
}
POLICIES = dict(runner.POLICIES)
CHANGES = {name: [*perturbations(policy)] for name, policy in POLICIES.items()}


def part(change: Perturbation) -> str:
    """Return the field of a policy in which a change is, or the rule."""
    return "-".join(change.path[: 2 if change.path[0] == "rules" else 1])


PARTS = [(name, each) for name, changes in CHANGES.items() for each in dict.fromkeys(map(part, changes))]
SPOKEN = [
    (name, each) for name, each in PARTS if (name == CONSENSUS.name and each != "name") or each in stated.SAYS[name]
]
MOST_HOURS = (dt.date.max - dt.date.min).days * 24
BEYOND = Fraction(1, 2**20)


@cache
def in_part(name: str, where: str) -> list[tuple[Perturbation, Policy]]:
    """Build every policy with one change in a part, but those that a validator refuses."""
    built: list[tuple[Perturbation, Policy]] = []
    for change in CHANGES[name]:
        if part(change) == where:
            with suppress(FollowupError):
                built.append((change, change.make()))
    return built


def fails_a_case(name: str) -> bool:
    """Say whether a case of a policy fails; the case that failed comes first the next time."""
    cases = CASES[name]
    for place, case in enumerate(cases):
        if runner.failures(case):
            cases.insert(0, cases.pop(place))
            return True
    return False


def escaping(monkeypatch: pytest.MonkeyPatch, name: str, changed: Policy) -> bool:
    """Say whether all cases of a policy hold for another one as well."""
    monkeypatch.setitem(runner.POLICIES, name, changed)
    return not fails_a_case(name)


# The specification holds for the library as it is, and for nothing else ----------------------------------------------


@pytest.mark.parametrize("name", POLICIES)
def test_nothing_fails_while_nothing_is_changed(name: str) -> None:
    """The policies as they are pass every case and are what the table states: a failure means a change."""
    assert CASES[name]
    assert not fails_a_case(name)
    assert stated.departures(POLICIES[name], name) == []


@pytest.mark.parametrize(("name", "where"), SPOKEN, ids=[f"{name}-{where}" for name, where in SPOKEN])
def test_what_a_plan_shows_is_held_by_a_case(monkeypatch: pytest.MonkeyPatch, name: str, where: str) -> None:
    """Whatever the consensus says, or a document says itself, fails a conformance case once it is changed by one."""
    escaped = {
        str(change)
        for change, changed in in_part(name, where)
        if change.kind in PLANNED and escaping(monkeypatch, name, changed)
    }

    here = f"{where.replace('-', '.', 1)}."
    assert escaped == {change for change in ALIKE if name == CONSENSUS.name and change.startswith(here)}


@pytest.mark.parametrize(("name", "where"), PARTS, ids=[f"{name}-{where}" for name, where in PARTS])
def test_every_change_is_a_departure_from_what_is_stated(name: str, where: str) -> None:
    """Each number, order, claim and cell of each policy stands in the table, also what a document leaves to others."""
    built = in_part(name, where)

    assert built
    assert [str(change) for change, changed in built if not stated.departures(changed, name)] == []


def test_claims_are_held_by_what_is_stated() -> None:
    """Each claim's words, its place, its document and its mark of being inferred stand in the table."""
    changes = [*perturbed.of_table(CLAIMS)]

    assert {change.path[-1] for change in changes} == {*(field.name for field in attrs.fields(Claim)), *CLAIMS}
    assert [str(change) for change in changes if not stated.departures_of_claims(change.make())] == []


def test_documents_are_held_by_what_is_stated() -> None:
    """Each document's key, title, label and file stand in the table."""
    changes = [*perturbed.of_table(DOCUMENTS)]

    assert len(changes) == 5 * len(DOCUMENTS)
    assert [str(change) for change in changes if not stated.departures_of_documents(change.make())] == []


WORDS = {name: value for name, value in perturbed.tables_of(explanation).items() if isinstance(value, Mapping)}


def test_the_words_of_reasons_are_those_that_are_stated() -> None:
    """There are four tables of words, for deeds, channels, silences and reasons, and all of them are as stated."""
    assert sorted(map(len, WORDS.values())) == sorted([len(Action), len(Action), len(Channel), len(Reason)])
    assert stated.departures_of_words() == []


@pytest.mark.parametrize("name", WORDS)
def test_the_words_of_reasons_are_held_by_what_is_stated(monkeypatch: pytest.MonkeyPatch, name: str) -> None:
    """Why something is left out, and what it would have been, is told in no other words than those of the table."""
    changes = [change for change in perturbed.of_table(WORDS[name], perturbations) if change.kind == "text"]

    assert len(changes) == len(WORDS[name])
    for change in changes:
        monkeypatch.setattr(explanation, name, change.make())
        assert stated.departures_of_words(), str(change)


def cells() -> dict[str, tuple[ModuleType, str, Any]]:
    """Return whatever the modules of the rules hold as data, beside the rules themselves."""
    return {
        f"{module.__name__.rpartition('.')[2]}.{name}": (module, name, value)
        for module in MODULES
        for name, value in perturbed.tables_of(module).items()
    }


@pytest.mark.parametrize("cell", cells())
def test_the_tables_beside_the_rules_are_held(monkeypatch: pytest.MonkeyPatch, cell: str) -> None:
    """A reason or a claim that a cell of a rule names is stated too; one that is missing or another fails a case."""
    module, name, value = cells()[cell]
    here = {other: held for other, (_, _, held) in cells().items()}

    assert stated.departures_of_cells(here) == []
    for change in perturbations(value, (name,)):
        assert stated.departures_of_cells({**here, cell: change.make()}), str(change)
        with monkeypatch.context() as patch:
            patch.setattr(module, name, change.make())
            assert fails_a_case(CONSENSUS.name) is not change.change.endswith(" added"), str(change)


def test_all_modules_of_the_rules_are_looked_at() -> None:
    """The rules have no other module, and the table of rules is all that the remaining one holds."""
    held = {module for module in vars(rules).values() if isinstance(module, ModuleType)}

    assert held == {*MODULES, table}
    assert [*perturbed.tables_of(table)] == ["RULES"]


# Nothing is passed over ----------------------------------------------------------------------------------------------


def fields_of(value: Any, path: tuple[str, ...]) -> Iterator[tuple[str, ...]]:
    """Return the path of every field of every attrs object within something, but for what is within claims."""
    for field in attrs.fields(type(value)):
        held, at = getattr(value, field.name), (*path, field.name)
        yield at
        entries = [(str(each.action), each) for each in held] if field.name == "rules" else []
        for inner, each in entries:
            yield from fields_of(each, (*at, inner))
        if attrs.has(type(held)):
            yield from fields_of(held, at)


@pytest.mark.parametrize("name", POLICIES)
def test_every_field_is_changed(name: str) -> None:
    """Each field of a policy, of its quantities and of its rules has changes, and at least one of them can be built."""
    fields = [*fields_of(POLICIES[name], ())]
    built = [change.path for where in dict.fromkeys(map(part, CHANGES[name])) for change, _ in in_part(name, where)]
    reached = {path[:length] for path in built for length in range(1, len(path) + 1)}

    assert len(fields) > 24 + 13 * 10
    assert [path for path in fields if path not in reached] == []


def test_every_kind_of_change_is_asked_about() -> None:
    """What shows in a plan and what does not is decided for each kind, and each kind there is occurs."""
    kinds = Counter(change.kind for changes in CHANGES.values() for change in changes)

    assert set(kinds) == PLANNED | REST
    assert not PLANNED & REST


def test_claims_are_the_same_objects_everywhere() -> None:
    """A policy rests on the claims that are known by their ids: to hold those is to hold all."""

    def within(value: Any) -> Iterator[Claim]:
        if isinstance(value, Claim):
            yield value
        elif isinstance(value, tuple) or attrs.has(type(value)):
            parts = value if isinstance(value, tuple) else attrs.astuple(value, recurse=False)
            yield from (each for inner in parts for each in within(inner))

    found = [claim for policy in POLICIES.values() for claim in within(policy)]
    assert len(found) > 6 * 60
    assert all(claim is CLAIMS[claim.id] for claim in found)


@pytest.mark.parametrize("value", [object(), {"a"}, dt.date(2026, 6, 2), (1, 2), None])
def test_a_leaf_of_an_unknown_kind_is_not_passed_over(value: object) -> None:
    """A policy that gets a value of a new kind needs somebody to say how to change it by one."""
    with pytest.raises(UnknownLeafError, match="thank_you"):
        list(perturbations(value, ("thank_you",)))


def test_every_change_is_a_change() -> None:
    """No policy that was built with a change equals the one it was made from, and no two changes of a leaf are one."""
    for name, where in PARTS:
        for change, changed in in_part(name, where):
            assert changed != POLICIES[name], str(change)
        told = [str(change) for change in CHANGES[name] if part(change) == where]
        assert len(told) == len(set(told))


def below(*windows: str) -> set[str]:
    """Return the changes that would have windows open before the least that there is."""
    return {f"{window}.opens.value: number {change}" for window in windows for change in ("-1", "-1 of all")}


REFUSED_OF_ALL = below("contact_request", "rejection_reply", "offer_reply", "check_in_after_named_date")
ON_ONE_DAY = {
    f"check_in_by_progress.{state}.{bound}"
    for state in ("early", "near_end")
    for bound in ("opens.value: number +1", "due.value: number -1")
}
ONE_CHECK_IN = {"check_in_cap.per_named_date: number -1"}
REFUSED = {
    "consensus": below("thank_you") | ON_ONE_DAY,
    "professional-way": below("thank_you")
    | ON_ONE_DAY
    | {"check_in_after_named_date.opens.value: number +1", "check_in_after_named_date.due.value: number -1"},
    "seven-steps": below("thank_you") | ON_ONE_DAY | ONE_CHECK_IN,
    "mandatory-optional": below("thank_you") | ONE_CHECK_IN,
    "full-guide": {"thank_you.due.value: number +1", "thank_you.closes.value: number -1"} | ONE_CHECK_IN,
    "after-a-job-interview": below("thank_you") | ON_ONE_DAY,
}
"""What validators refuse: a number below the least, a window that ends before it opens or closes before it is due."""


@pytest.mark.parametrize("name", POLICIES)
def test_what_a_validator_refuses_is_known(name: str) -> None:
    """Only these changes cannot be built, beside the second rule for one action: whatever else is built is caught."""
    refused = set()
    for change in CHANGES[name]:
        try:
            change.make()
        except FollowupError:
            refused.add(str(change))

    actions = [rule.action for rule in POLICIES[name].rules]
    doubled = {told for told in refused if told.startswith("rules.")}
    assert refused - doubled == REFUSED_OF_ALL | REFUSED[name]
    assert doubled <= {f"rules.{one}.action: action {one} replaced by {other}" for one in actions for other in actions}


# The bounds that validators keep -------------------------------------------------------------------------------------


def elapsed(opens: float = 1, due: float = 2, closes: float = 3) -> ElapsedWindow:
    """Return a window in hours."""
    return ElapsedWindow(opens=Hours(opens), due=Hours(due), closes=Hours(closes))


def changed(**values: Any) -> Policy:
    """Return the consensus with other parameters."""
    return attrs.evolve(CONSENSUS, **values)


MICROSECOND = dt.timedelta(microseconds=1)
NINE = dt.time(9)

BOUNDS: dict[str, tuple[Callable[[Any], Any], Any, Any]] = {
    "Hours.value least": (Hours, 0, -float(BEYOND)),
    "Hours.value most": (Hours, MOST_HOURS, MOST_HOURS + 1),
    "Days.value least": (Days, 0, -1),
    "CheckInCap.least least": (lambda value: CheckInCap(value, 1), 0, -1),
    "CheckInCap.per_named_date least": (lambda value: CheckInCap(1, value), 0, -1),
    "ContactHours.start most": (
        lambda value: ContactHours(value, NINE),
        dt.time(8, 59, 59, 999999),
        NINE,
    ),
    "ContactHours.end least": (
        lambda value: ContactHours(NINE, value),
        dt.time(9, 0, 0, 1),
        NINE,
    ),
    "ElapsedWindow.opens most": (lambda value: elapsed(opens=value), 2, 2 + BEYOND),
    "ElapsedWindow.due least": (lambda value: elapsed(due=value), 1, 1 - BEYOND),
    "ElapsedWindow.due most": (lambda value: elapsed(due=value), 3, 3 + BEYOND),
    "ElapsedWindow.closes least": (lambda value: elapsed(closes=value), 2, 2 - BEYOND),
    "DayWindow.opens most": (lambda value: DayWindow(Days(value), Days(5)), 5, 6),
    "DayWindow.due least": (lambda value: DayWindow(Days(5), Days(value)), 5, 4),
    "WorkingDayWindow.opens least": (lambda value: WorkingDayWindow(Days(value), Days(5)), 1, 0),
    "WorkingDayWindow.opens most": (lambda value: WorkingDayWindow(Days(value), Days(5)), 5, 6),
    "WorkingDayWindow.due least": (lambda value: WorkingDayWindow(Days(5), Days(value)), 5, 4),
    "Parameters.thank_you_card_closes least": (lambda value: changed(thank_you_card_closes=Hours(value)), 24, 23),
    "Parameters.connection_request_closes least": (
        lambda value: changed(connection_request_closes=Days(value)),
        7,
        6,
    ),
    "Parameters.connection_request_due most": (lambda value: changed(connection_request_due=Days(value)), 14, 15),
    "Parameters.move_on_closes least": (lambda value: changed(move_on_closes=Days(value)), 7, 6),
    "Parameters.move_on_due most": (lambda value: changed(move_on_due=Days(value)), 30, 31),
}
"""Each bound that a validator keeps: how to build, the last value that is accepted, the first that is refused."""


@pytest.mark.parametrize(("build", "last", "beyond"), BOUNDS.values(), ids=BOUNDS)
def test_a_bound_is_accepted_and_what_is_beyond_refused(build: Callable[[Any], Any], last: Any, beyond: Any) -> None:
    """A validator draws its line where it says, and not one further."""
    build(last)
    with pytest.raises(FollowupError):
        build(beyond)


def test_every_quantity_with_an_order_has_its_bounds_tested() -> None:
    """Each kind of quantity in numbers, times or windows has bounds above; channels and consent have none to keep."""
    kinds = {
        kind.__name__: kind
        for kind in vars(quantities).values()
        if isinstance(kind, type) and kind.__module__ == quantities.__name__ and attrs.has(kind)
    }
    ordered = {
        f"{name}.{field.name}"
        for name, kind in kinds.items()
        for field in attrs.fields(kind)
        if field.type in (int, float, dt.time, Hours, Days)
    }
    unbounded = set(kinds) - {bound.partition(".")[0] for bound in BOUNDS}

    assert {bound.rpartition(" ")[0] for bound in BOUNDS if not bound.startswith("Parameters.")} == ordered
    assert unbounded == {kind.__name__ for kind in (quantities.ByProgress, Channels, Consent)}
    assert {field.name for field in attrs.fields(Parameters)} >= {
        bound.partition(" ")[0].partition(".")[2] for bound in BOUNDS if bound.startswith("Parameters.")
    }

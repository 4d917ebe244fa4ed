"""The cases of tests/conformance, each a behaviour in one sentence: the schedule is what the case says.

Then the set itself: it is whole, it is numbered, its schema describes it, and its runner tells a case that fails.
"""

import copy
import datetime as dt
import json
import re
import subprocess
import sys
import tomllib
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import attrs
import holidays
import jsonschema
import pytest

from followup_kit import (
    CONSENSUS,
    Action,
    Channel,
    Decision,
    Interview,
    InterviewFormat,
    Person,
    Progress,
    Reason,
    Role,
    Weekday,
    WorkingDays,
)
from followup_kit.facts import Instructions
from followup_kit.guidance import CLAIMS, Claim
from followup_kit.policies import BY_DOCUMENT
from tests.conformance import runner
from tests.support.honoured import Means, honoured

CASES = runner.load()
FILES = sorted(runner.FOLDER.glob("*.toml"))
SCHEMA = json.loads((runner.FOLDER / "schema.json").read_text(encoding="utf-8"))
VALIDATOR = jsonschema.Draft202012Validator(SCHEMA)

PLANNED = [case for case in CASES if "refused" not in case]
LISTS = ("expect", "withheld", "done")


def named(cases: list[dict[str, Any]]) -> list[Any]:
    """Make each case a parameter, called by its number and its sentence."""
    return [pytest.param(case, id=f"{case['id']}:{case['name']}") for case in cases]


def read(file: Path) -> Any:
    """Return a file as JSON would give it: dates and times are strings."""
    return json.loads(json.dumps(tomllib.loads(file.read_text(encoding="utf-8")), default=lambda day: day.isoformat()))


def entries(*names: str) -> Iterator[dict[str, Any]]:
    """Go through what the cases expect to be planned, withheld or done."""
    return (entry for case in CASES for name in names for entry in case.get(name, []))


def claims_within(value: Any) -> set[str]:
    """Collect the ids of all claims that a policy, a rule or a quantity rests on."""
    if isinstance(value, Claim):
        return {value.id}
    if isinstance(value, tuple):
        return {found for each in value for found in claims_within(each)}
    if attrs.has(type(value)):
        return {found for field in attrs.fields(type(value)) for found in claims_within(getattr(value, field.name))}
    return set()


@pytest.mark.parametrize("case", named(CASES))
def test_case(case: dict[str, Any]) -> None:
    """Steps, windows, channels, reasons and what is left out, or the refusal of the facts, are those of the case."""
    assert runner.failures(case) == []


def test_bounds_are_told_in_the_zone_of_the_interview() -> None:
    """Every bound carries the zone itself, not only the offset that a case can show."""
    for case in PLANNED:
        zone = runner.moment(case["interview"]["ends_at"]).tzinfo
        bounds = [bound for step in runner.plan(case) for bound in attrs.astuple(step.window)]
        assert [bound for bound in bounds if bound.tzinfo is not zone] == [], case["id"]


# The set is whole ----------------------------------------------------------------------------------------------------


def test_numbers_are_unique_and_without_gaps() -> None:
    """There are at least 120 cases, and their numbers count them."""
    assert len(CASES) >= 120
    assert [case["id"] for case in CASES] == [f"C{number:03}" for number in range(1, len(CASES) + 1)]


def test_every_case_has_a_sentence_of_its_own() -> None:
    """A case is found by its sentence, so no two share one, and each reads as a sentence."""
    names = [case["name"] for case in CASES]

    assert len(names) == len(set(names))
    assert [name for name in names if not (name[0].isupper() and name.endswith(".") and "  " not in name)] == []


def test_every_claim_with_timing_is_cited() -> None:
    """Each claim that a rule or a number honours is one that some case rests on, and no case rests on anything else."""
    timed = {
        claim for claim, places in honoured().items() if {Means.RULE, Means.PARAMETER} & {each.means for each in places}
    }
    timed |= {claim for policy in runner.POLICIES.values() for claim in claims_within(policy)}
    cited = {claim for case in CASES for claim in case["claims"]}

    assert timed - cited == set()
    assert cited - set(CLAIMS) == set()


def test_a_case_rests_on_whatever_its_steps_must_cite() -> None:
    """Claims that an expected step must cite are among those of its case."""
    for case in CASES:
        cited = {claim for name in LISTS for entry in case.get(name, []) for claim in entry.get("claims", [])}
        assert cited <= set(case["claims"]), case["id"]


def test_every_action_is_planned_and_done_or_withheld() -> None:
    """Each action has a case in which it is a step, and one in which it is not."""
    assert {entry["action"] for entry in entries("expect")} == set(Action)
    absent = {action for case in CASES for action in case.get("absent", [])}
    assert {entry["action"] for entry in entries("withheld", "done")} | absent == set(Action)


def test_every_reason_withholds_something() -> None:
    """Each reason for doing nothing has a case."""
    assert {entry["reason"] for entry in entries("withheld")} == set(Reason)


def test_every_event_happens() -> None:
    """Each kind of event has a case."""
    happened = {event["event"] for case in CASES for event in case["interview"].get("history", [])}

    assert happened == set(runner.EVENTS)


def test_every_instruction_is_given() -> None:
    """Each thing that an employer can ask for has a case."""
    given = {name for case in CASES for name in case["interview"].get("instructions", {})}

    assert given == set(attrs.fields_dict(Instructions))


def test_every_policy_is_asked() -> None:
    """The consensus and each document's own policy have cases."""
    assert {case.get("policy", CONSENSUS.name) for case in CASES} == {CONSENSUS.name, *BY_DOCUMENT}


@pytest.mark.parametrize("conflict", SCHEMA["$defs"]["conflict"]["enum"])
def test_every_conflict_is_settled(conflict: str) -> None:
    """Where the documents disagree, a case says what the consensus does, and another what a document does alone."""
    policies = {case.get("policy", CONSENSUS.name) for case in CASES if conflict in case.get("conflicts", [])}

    assert CONSENSUS.name in policies
    assert policies - {CONSENSUS.name}


def test_the_readme_lists_the_cases_of_every_file() -> None:
    """Its table has each file with its first case and its last, and its first sentence the number of all cases."""
    written = (runner.FOLDER / "README.md").read_text(encoding="utf-8")
    rows = re.findall(r"^\| `(.+\.toml)` \| (C\d+)–(C\d+) \|", written, re.MULTILINE)
    held = {file.name: [case["id"] for case in CASES if case["file"] == file.name] for file in FILES}

    assert {file: (first, last) for file, first, last in rows} == {
        file: (ids[0], ids[-1]) for file, ids in held.items()
    }
    assert f" {len(CASES)} cases" in written


def test_every_hard_case_of_the_starting_set_is_covered() -> None:
    """Each row of the table in the README has the cases that the table names, and there are at least twenty more."""
    table = (runner.FOLDER / "README.md").read_text(encoding="utf-8")
    rows = {int(row): re.findall(r"C\d+", line) for row, line in re.findall(r"^\| (\d) \|(.*)$", table, re.MULTILINE)}

    assert set(rows) == set(range(1, 10))
    assert rows == {row: [case["id"] for case in CASES if case.get("hard_case") == row] for row in rows}
    kin = [case for case in CASES if case["file"] in {"clocks.toml", "calendars.toml"} and "hard_case" not in case]
    assert len(kin) >= 20


# What it says is so --------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("case", named([case for case in CASES if "country" in case.get("calendar", {})]))
def test_holidays_of_a_country_are_those_it_keeps(case: dict[str, Any]) -> None:
    """From the interview to the last bound, a calendar that names a country lists exactly its public holidays."""
    bounds = [entry["closes"].date() for entry in case["expect"]]
    first = runner.moment(case["interview"]["ends_at"]).date()
    span = [first + dt.timedelta(days=day) for day in range((max(bounds) - first).days + 1)]
    kept = holidays.country_holidays(case["calendar"]["country"])

    assert [day for day in span if day in case["calendar"]["holidays"]] == [day for day in span if day in kept]


@pytest.mark.parametrize("case", named([case for case in CASES if "territory" in case.get("calendar", {})]))
def test_weekend_of_a_territory_is_the_one_it_keeps(case: dict[str, Any]) -> None:
    """A calendar that names a territory lists the weekend that the CLDR records for it."""
    said = case["calendar"]

    assert WorkingDays(weekend=said["weekend"]).weekend == WorkingDays.for_territory(said["territory"]).weekend


# The schema ----------------------------------------------------------------------------------------------------------


def test_the_schema_is_one() -> None:
    """It keeps to the draft that it names."""
    jsonschema.Draft202012Validator.check_schema(SCHEMA)


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.name)
def test_the_schema_accepts_every_file(file: Path) -> None:
    """Each file is as the schema says."""
    assert [error.message for error in VALIDATOR.iter_errors(read(file))] == []


def test_the_schema_knows_every_word() -> None:
    """What a case may say of an action, a reason and the like is what the library may."""
    kinds = {
        "action": Action,
        "channel": Channel,
        "decision": Decision,
        "format": InterviewFormat,
        "progress": Progress,
    }
    for name, kind in (kinds | {"reason": Reason, "role": Role}).items():
        assert SCHEMA["$defs"][name]["enum"] == [*kind]
    assert SCHEMA["$defs"]["weekday"]["enum"] == [day.name.lower() for day in Weekday]
    assert SCHEMA["$defs"]["case"]["properties"]["policy"]["enum"] == [*runner.POLICIES]


def test_the_schema_knows_every_fact() -> None:
    """What a case may say of an interview, its people and its events is what the library takes."""
    facts = attrs.fields_dict(Interview)
    assert set(SCHEMA["$defs"]["interview"]["properties"]) == set(facts)
    assert set(SCHEMA["$defs"]["person"]["properties"]) == set(attrs.fields_dict(Person))
    for described in SCHEMA["$defs"]["event"]["oneOf"]:
        kind = runner.EVENTS[described["properties"]["event"]["const"]]
        assert set(described["properties"]) == {"event", *attrs.fields_dict(kind)}


BROKEN: dict[str, dict[str, Any]] = {
    "a number that is none": {"id": "12"},
    "no sentence": {"name": "thanks"},
    "no claims": {"claims": []},
    "a claim that cannot be": {"claims": ["XX1"]},
    "a key of no meaning": {"expects": []},
    "an unknown policy": {"policy": "hearsay"},
    "an empty calendar": {"calendar": {}},
    "a weekday that is none": {"calendar": {"weekend": ["someday"]}},
    "a time without a zone": {"interview": {"ends_at": "2026-06-02T15:00"}},
    "a fact of no meaning": {"interview": {"ends_at": "2026-06-02T15:00 Europe/Berlin", "mood": "good"}},
    "an event without its time": {
        "interview": {"ends_at": "2026-06-02T15:00 Europe/Berlin", "history": [{"event": "withdrew"}]}
    },
    "a step without its window": {"expect": [{"action": "thank-you"}]},
    "an event of no meaning": {
        "interview": {"ends_at": "2026-06-02T15:00 Europe/Berlin", "history": [{"event": "hired"}]}
    },
    "somebody without a name": {
        "interview": {"ends_at": "2026-06-02T15:00 Europe/Berlin", "contact": {"email": "a@b.de"}}
    },
    "an id that no address holds": {
        "expect": [
            {"id": "a b", "action": "move-on", "opens": "2026-06-02T09:00:00+02:00", "due": "2026-06-02T09:00:00+02:00"}
        ]
    },
    "an unmatched event without its time": {"unmatched": [{"event": "sent"}]},
    "nothing expected": {"expect": None},
    "a plan for refused facts": {"refused": ["ends_at"]},
    "a change without its version": {"since": None, "reason_for_change": "a document was read anew"},
}


@pytest.mark.parametrize("change", BROKEN.values(), ids=BROKEN)
def test_the_schema_rejects_a_broken_file(change: dict[str, Any]) -> None:
    """A case that says nothing, or something that has no meaning, is not one."""
    whole = read(runner.FOLDER / "main-contact.toml")
    broken = copy.deepcopy(whole)
    broken["case"][0] = {name: value for name, value in (broken["case"][0] | change).items() if value is not None}

    assert VALIDATOR.is_valid(whole)
    assert not VALIDATOR.is_valid(broken)


def test_the_schema_asks_since_when() -> None:
    """A file says for which version its cases hold; a case may say otherwise, and why it was changed."""
    file = read(runner.FOLDER / "main-contact.toml")
    file["case"][0] |= {"since": "0.2.0", "reason_for_change": "A document was read anew."}

    assert VALIDATOR.is_valid(file)
    assert not VALIDATOR.is_valid({"case": file["case"]})


# The runner ----------------------------------------------------------------------------------------------------------

DUE = dt.datetime(2026, 6, 3, 15, 1, tzinfo=dt.timezone(dt.timedelta(hours=2)))

WRONG: dict[str, tuple[str, dict[str, Any], str]] = {
    "a window": ("C010", {"due": DUE}, "2026-06-03T15:00:00+02:00"),
    "channels": ("C010", {"channels": ["phone"]}, "'email'"),
    "a recipient": ("C010", {"to": "Dana Okafur"}, "Dana Okafor"),
    "a claim": ("C010", {"claims": ["PW11"]}, "does not cite ['PW11']"),
    "an id": ("C537", {"id": "app-7"}, "app-7/round-1/"),
}


def case_of(number: str) -> dict[str, Any]:
    """Return a copy of a case."""
    return copy.deepcopy(next(case for case in CASES if case["id"] == number))


@pytest.mark.parametrize(("number", "change", "told"), WRONG.values(), ids=WRONG)
def test_the_runner_tells_a_step_that_differs(number: str, change: dict[str, Any], told: str) -> None:
    """A step that is not as the case says is told with what was found."""
    case = case_of(number)
    case["expect"][0] |= change

    (failure,) = runner.failures(case)
    assert told in failure


def test_the_runner_tells_what_is_left_out_or_added() -> None:
    """A step that is not planned, one too many, a reason and a record that are not there: each is told."""
    lacking, added, reason, record = case_of("C010"), case_of("C010"), case_of("C001"), case_of("C016")
    lacking["expect"].append(lacking["expect"][0])
    del added["expect"][0]["to"], added["expect"][1]
    reason["withheld"][0]["reason"] = "rejected"
    record["done"].append({"action": "check-in"})

    assert runner.failures(lacking) == ["2 found where 3 are expected"]
    assert "2 found where 1 are expected" in runner.failures(added)
    assert "no-consent" in runner.failures(reason)[0]
    assert runner.failures(record) == ["{'action': 'check-in'} is not done"]


def test_the_runner_tells_an_unmatched_event_that_differs() -> None:
    """An event that means nobody is told when a case does not expect it, and so is one that it expects in vain."""
    unexpected = next(case for case in CASES if case.get("unmatched"))
    expected = case_of("C016") | {"unmatched": unexpected["unmatched"]}

    assert "unmatched where" in runner.failures(unexpected | {"unmatched": []})[0]
    assert "unmatched where" in runner.failures(expected)[0]


def test_the_runner_tells_what_should_not_be_there() -> None:
    """An action said to be absent, and an exhaustive case that leaves something out, are told."""
    absent, whole = case_of("C004"), case_of("C001")
    absent["absent"].append("thank-you")
    del whole["expect"][-1]

    assert runner.failures(absent) == ["2 found where 0 are expected"]
    assert runner.failures(whole) == ["7 found where 6 are expected"]


def test_the_runner_tells_a_refusal_that_differs() -> None:
    """Facts that should be refused and are not, the other way round, and a refusal of another fact: each is told."""
    refused = case_of("C197")
    other = refused | {"refused": ["company"]}
    unexpected = {name: value for name, value in refused.items() if name != "refused"}
    planned = case_of("C004") | {"refused": ["ends_at"]}

    assert "ends_at" in runner.failures(other)[0]
    assert "ends_at" in runner.failures(unexpected)[0]
    assert runner.failures(planned)[0] == "planned where the facts should be refused"


def test_the_runner_tells_a_failure_of_another_kind() -> None:
    """Facts are refused by the library's own error; any other error fails the case."""
    case = case_of("C004")
    case["interview"]["ends_at"] = "2026-06-02T15:00 Europe/Nowhere"

    (failure,) = runner.failures(case)
    assert failure.startswith("failed with ZoneInfoNotFoundError")


def test_the_runner_prints_a_line_for_each_failure(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """A failed case is told in one line by its number, its file and its sentence, and counted; the status is 1."""
    failing = case_of("C010")
    failing["expect"][0]["due"] = DUE
    monkeypatch.setattr(runner, "load", lambda: [case_of("C001"), failing])

    assert runner.main() == 1
    line, summary = capsys.readouterr().out.splitlines()
    assert line.startswith("C010 thanks.toml: Each interviewer is thanked one by one")
    assert summary == "1 of 2 cases hold"


def test_the_runner_runs_as_a_program() -> None:
    """From the root of the repository it runs by its name, and needs nothing beside it."""
    done = subprocess.run(
        [sys.executable, "-m", "tests.conformance.runner"],
        capture_output=True,
        check=False,
        cwd=Path(__file__).parents[2],
        text=True,
    )

    assert (done.returncode, done.stdout) == (0, f"{len(CASES)} of {len(CASES)} cases hold\n")

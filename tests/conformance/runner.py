"""Runs the conformance cases: ``python -m tests.conformance.runner``. README.md beside it says what a case holds.

It needs the standard library and public names of ``followup_kit`` alone, so that a port can copy it line by line.
"""

import datetime as dt
import re
import sys
import tomllib
from collections.abc import Sequence
from pathlib import Path
from typing import Any, get_args
from zoneinfo import ZoneInfo

from followup_kit import CONSENSUS, FollowupError, Schedule, WorkingDays, facts, schedule_for
from followup_kit.policies import BY_DOCUMENT

FOLDER = Path(__file__).parent
POLICIES = {"consensus": CONSENSUS, **BY_DOCUMENT}
EVENTS: dict[str, Any] = {
    re.sub(r"(?<!^)(?=[A-Z])", "-", kind.__name__).lower(): kind for kind in get_args(facts.Event)
}
"""The events by their words: the names of their classes, in lower case with hyphens."""

WHOM = ("to", "by", "person")
WORDS = {kind: word for word, kind in EVENTS.items()}
UNSAID: dict[str, Any] = {"candidate": {"name": "Priya Raman"}, "company": "Northwind Energy", "position": "Engineer"}


def load(folder: Path = FOLDER) -> list[dict[str, Any]]:
    """Return all cases in the order of their ids, each with its file, and with what the file says of all its cases."""
    files = {file.name: tomllib.loads(file.read_text(encoding="utf-8")) for file in folder.glob("*.toml")}
    cases = [{"file": name, "since": said["since"], **case} for name, said in files.items() for case in said["case"]]
    return sorted(cases, key=lambda case: int(case["id"].removeprefix("C")))


def moment(written: str) -> dt.datetime:
    """Read a local time and its zone: ``2026-11-01T01:30 America/New_York fold=1``."""
    local, zone, *fold = written.split()
    return dt.datetime.fromisoformat(local).replace(tzinfo=ZoneInfo(zone), fold=int(fold == ["fold=1"]))


def whom(said: dict[str, Any] | str) -> facts.Person | str:
    """Read a person: a table of their own, or a key, an address or a name."""
    return said if isinstance(said, str) else facts.Person(**said)


def event(said: dict[str, Any]) -> Any:
    """Build an event; whoever it names may be a table."""
    fields: dict[str, Any] = {name: whom(value) if name in WHOM else value for name, value in said.items()}
    return EVENTS[fields.pop("event")](**fields | {"at": moment(said["at"])})


def interview(said: dict[str, Any]) -> facts.Interview:
    """Build the facts; what every interview has and a case leaves out is made up."""
    told = UNSAID | said
    for name in told.keys() & {"starts_at", "ends_at"}:
        told[name] = moment(told[name])
    for name in told.keys() & {"recruiter", "contact"}:
        told[name] = whom(told[name])
    for name in ("interviewers", "helpers"):
        told[name] = [whom(person) for person in told.get(name, [])]
    told["candidate"] = facts.Candidate(**told["candidate"])
    told["instructions"] = facts.Instructions(**told.get("instructions", {}))
    told["history"] = [event(entry) for entry in told.get("history", [])]
    return facts.Interview(**told)


def calendar(said: dict[str, Any]) -> WorkingDays:
    """Build the calendar: Saturdays and Sundays off, if a case does not say otherwise."""
    return WorkingDays(
        weekend=said.get("weekend", ["saturday", "sunday"]),
        holidays=set(said.get("holidays", [])),
        working=set(said.get("working", [])),
    )


def plan(case: dict[str, Any]) -> Schedule:
    """Ask the library what a case asks."""
    policy = POLICIES[case.get("policy", "consensus")]
    return schedule_for(interview(case["interview"]), policy=policy, calendar=calendar(case.get("calendar", {})))


def shown(entry: Any, like: dict[str, Any]) -> dict[str, Any]:
    """Write a step, or something withheld, as a case does: under the keys that the case has, and a recipient if any."""
    seen: dict[str, Any] = {name: str(getattr(entry, name)) for name in ("id", "action", "reason") if name in like}
    seen |= {bound: getattr(entry.window, bound).isoformat() for bound in ("opens", "due", "closes") if bound in like}
    seen |= {"channels": [str(channel) for channel in entry.channels]} if "channels" in like else {}
    return seen | ({"to": entry.recipient.name} if entry.recipient else {})


def differences(expected: list[dict[str, Any]], found: list[Any]) -> list[str]:
    """Compare entry by entry: all is equal but the claims, of which those of the case must be among those found."""
    differing = [] if len(expected) == len(found) else [f"{len(found)} found where {len(expected)} are expected"]
    for said, entry in zip(expected, found, strict=False):
        like = {key: value.isoformat() if isinstance(value, dt.datetime) else value for key, value in said.items()}
        lacking = set(like.pop("claims", [])) - {claim.id for claim in entry.because}
        seen = shown(entry, like)
        differing += [f"{seen} found where {like} is expected"] if seen != like else []
        differing += [f"{like['action']} does not cite {sorted(lacking)}"] if lacking else []
    return differing


def unmatched(expected: list[dict[str, Any]], events: Sequence[Any]) -> list[str]:
    """Compare the events that mean nobody, or answer nothing: all of them, in order."""
    awaited = [(entry["event"], moment(entry["at"])) for entry in expected]
    found = [(WORDS[type(entry)], entry.at) for entry in events]
    return [] if found == awaited else [f"{found} unmatched where {awaited} are expected"]


def failures(case: dict[str, Any]) -> list[str]:
    """Say how the library departs from a case; nothing if it conforms."""
    try:
        schedule = plan(case)
    except FollowupError as error:
        refused = {problem.field.rpartition(".")[2] for problem in getattr(error, "problems", ())}
        return (
            [] if refused and refused == set(case.get("refused", [])) else [f"refused: {' '.join(str(error).split())}"]
        )
    except Exception as error:
        return [f"failed with {error!r}"]
    expected, withheld, absent = case.get("expect", []), case.get("withheld", []), case.get("absent", [])
    compared = {entry["action"] for entry in [*expected, *withheld]} | {*absent}
    exhaustive = case.get("exhaustive", False)
    steps = [step for step in schedule if exhaustive or step.action in compared]
    left_out = [entry for entry in schedule.withheld if exhaustive or entry.action in compared]
    done = {(str(entry.action), entry.recipient and entry.recipient.name) for entry in schedule.done}
    lacking = [entry for entry in case.get("done", []) if (entry["action"], entry.get("to")) not in done]
    left_out.sort(key=lambda entry: (entry.action, entry.recipient.name if entry.recipient else ""))
    withheld = sorted(withheld, key=lambda entry: (entry["action"], entry.get("to", "")))
    return [
        *(["planned where the facts should be refused"] if "refused" in case else []),
        *differences(expected, steps),
        *differences(withheld, left_out),
        *(f"{entry} is not done" for entry in lacking),
        *(unmatched(case["unmatched"], schedule.unmatched) if "unmatched" in case else []),
    ]


def main() -> int:
    """Print a line for each case that fails, and how many did; return the status to exit with."""
    cases = load()
    failed = [(case, wrong) for case in cases if (wrong := failures(case))]
    for case, wrong in failed:
        print(f"{case['id']} {case['file']}: {case['name']} {'; '.join(wrong)}")
    print(f"{len(cases) - len(failed)} of {len(cases)} cases hold")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())

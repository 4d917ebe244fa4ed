"""Runs the conformance cases: ``python -m tests.conformance.runner``. README.md beside it says what a case holds.

It needs the standard library and public names of ``followup_kit`` alone, so that a port can copy it line by line.
"""

import datetime as dt
import sys
import tomllib
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

from followup_kit import (
    CONSENSUS,
    Advanced,
    Answered,
    Candidate,
    FollowupError,
    Instructions,
    Interview,
    Offered,
    OutOfOffice,
    Person,
    Rejected,
    Replied,
    Schedule,
    Sent,
    Withdrew,
    WorkingDays,
    schedule_for,
)
from followup_kit.policies import BY_DOCUMENT

FOLDER = Path(__file__).parent
POLICIES = {"consensus": CONSENSUS, **BY_DOCUMENT}
EVENTS: dict[str, Any] = {
    "sent": Sent,
    "replied": Replied,
    "out-of-office": OutOfOffice,
    "advanced": Advanced,
    "rejected": Rejected,
    "offered": Offered,
    "answered": Answered,
    "withdrew": Withdrew,
}
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


def interview(said: dict[str, Any]) -> Interview:
    """Build the facts; what every interview has and a case leaves out is made up."""
    facts = UNSAID | said
    for name in facts.keys() & {"starts_at", "ends_at"}:
        facts[name] = moment(facts[name])
    facts["candidate"] = Candidate(**facts["candidate"])
    facts["interviewers"] = [Person(**person) for person in facts.get("interviewers", [])]
    facts["recruiter"] = Person(**facts["recruiter"]) if "recruiter" in facts else None
    facts["instructions"] = Instructions(**facts.get("instructions", {}))
    history = [{**event, "at": moment(event["at"])} for event in facts.get("history", [])]
    facts["history"] = [EVENTS[event.pop("event")](**event) for event in history]
    return Interview(**facts)


def plan(case: dict[str, Any]) -> Schedule:
    """Ask the library what a case asks."""
    said = case.get("calendar", {})
    calendar = WorkingDays(holidays=set(said.get("holidays", [])), weekend=said.get("weekend", ["saturday", "sunday"]))
    return schedule_for(
        interview(case["interview"]), policy=POLICIES[case.get("policy", "consensus")], calendar=calendar
    )


def shown(entry: Any, like: dict[str, Any]) -> dict[str, Any]:
    """Write a step, or something withheld, as a case does: under the keys that the case has, and a recipient if any."""
    seen: dict[str, Any] = {name: str(getattr(entry, name)) for name in ("action", "reason") if name in like}
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

"""Reads the cases in tests/cases (their format: README.md there), and keeps the interview that other tests vary."""

import datetime as dt
import tomllib
from collections.abc import Callable, Container
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

import attrs
import holidays

from followup_kit import (
    CONSENSUS,
    WEEKDAYS,
    Advanced,
    Answered,
    Candidate,
    Instructions,
    Interview,
    Offered,
    OutOfOffice,
    Person,
    Policy,
    Rejected,
    Replied,
    Sent,
    Withdrew,
    WorkingDays,
)
from followup_kit.policies import BY_DOCUMENT

FOLDER = Path(__file__).parent / "cases"

_EVENTS: dict[str, type[Any]] = {
    "sent": Sent,
    "replied": Replied,
    "out-of-office": OutOfOffice,
    "advanced": Advanced,
    "rejected": Rejected,
    "offered": Offered,
    "answered": Answered,
    "withdrew": Withdrew,
}

CANDIDATE = Candidate(name="Priya Raman")
DANA = Person(name="Dana Okafor", email="dana@example.com", linkedin="https://example.com/dana", agreed_to_connect=True)
TOM = Person(name="Tom Fell", email="tom@example.com", discussed="the move to streaming")


def june(day: int, hour: int = 10, minute: int = 0) -> dt.datetime:
    """Return a time in June 2026 in Berlin; the 1st is a Monday."""
    return dt.datetime(2026, 6, day, hour, minute, tzinfo=ZoneInfo("Europe/Berlin"))


def interviewed(*people: Person, **facts: Any) -> Interview:
    """Return an interview with Dana, or with others, that ended on Tuesday, 2 June 2026, at 15:00 in Berlin."""
    unsaid: dict[str, Any] = {
        "candidate": CANDIDATE,
        "company": "Northwind Energy",
        "position": "Engineer",
        "ends_at": june(2, 15),
        "interviewers": people or (DANA,),
    }
    return Interview(**(unsaid | facts))


@attrs.frozen(kw_only=True)
class Expected:
    """A step that a case expects.

    Args:
        action: What to do.
        to: The recipient's name; ``None`` for the hiring team, or nobody.
        opens: With the offset that the interview's zone has at that time; so are the other two.
        due: When it is late.
        closes: When it no longer helps.
        channels: All of them, in order; ``None`` if the case does not say.
        claims: Ids that must be among the step's reasons.
    """

    action: str
    to: str | None = None
    opens: dt.datetime
    due: dt.datetime
    closes: dt.datetime
    channels: list[str] | None = None
    claims: list[str] = attrs.field(factory=list)


@attrs.frozen(kw_only=True)
class Named:
    """Something done, or deliberately left out, that a case expects."""

    action: str
    to: str | None = None
    reason: str | None = None


@attrs.frozen(kw_only=True)
class Case:
    """One case.

    Args:
        name: The behaviour, in one sentence.
        interview: The facts.
        policy: What to plan by.
        calendar: The days of work.
        expect: The steps of the actions compared.
        withheld: What was left out of the actions compared.
        done: What the history covers of the actions it names; ``None`` if the case does not say.
        absent: Actions with nothing planned and nothing withheld.
        exhaustive: True to compare every action, and the order of the steps.
    """

    name: str
    interview: Interview
    policy: Policy
    calendar: WorkingDays
    expect: list[Expected]
    withheld: list[Named]
    done: list[Named]
    absent: list[str]
    exhaustive: bool

    def compares(self, action: str) -> bool:
        """Say whether the case says everything about an action."""
        expected = {entry.action for entry in self.expect} | {entry.action for entry in self.withheld}
        return self.exhaustive or action in expected | set(self.absent)


def load(file: Path) -> list[Case]:
    """Return the cases of a file.

    Raises:
        TypeError: If an entry has a key that the format does not know.
        ValueError: If a case, or the file, says nothing.
    """
    cases = [_case(**entry) for entry in tomllib.loads(file.read_text(encoding="utf-8"))["case"]]
    if not cases:
        raise ValueError(f"{file.name} holds no cases")
    return cases


def _case(
    *,
    name: str,
    interview: dict[str, Any],
    policy: str = CONSENSUS.name,
    calendar: dict[str, Any] | None = None,
    expect: tuple[dict[str, Any], ...] = (),
    withheld: tuple[dict[str, Any], ...] = (),
    done: tuple[dict[str, Any], ...] = (),
    absent: tuple[str, ...] = (),
    exhaustive: bool = False,
) -> Case:
    if not (expect or withheld or done or absent):
        raise ValueError(f"the case {name!r} expects nothing")
    return Case(
        name=name,
        interview=_interview(**interview),
        policy=CONSENSUS if policy == CONSENSUS.name else BY_DOCUMENT[policy],
        calendar=WEEKDAYS if calendar is None else _calendar(**calendar),
        expect=[Expected(**entry) for entry in expect],
        withheld=[Named(**entry) for entry in withheld],
        done=[Named(**entry) for entry in done],
        absent=list(absent),
        exhaustive=exhaustive,
    )


def _calendar(*, country: str = "", dates: tuple[dt.date, ...] = (), territory: str = "") -> WorkingDays:
    off: Container[dt.date] = holidays.country_holidays(country) if country else set(dates)
    return WorkingDays.for_territory(territory, holidays=off) if territory else WorkingDays(holidays=off)


def _interview(**facts: Any) -> Interview:
    read: dict[str, Callable[[Any], Any]] = {
        "candidate": lambda value: Candidate(**value),
        "ends_at": moment,
        "starts_at": moment,
        "interviewers": lambda value: [Person(**person) for person in value],
        "recruiter": lambda value: Person(**value),
        "instructions": lambda value: Instructions(**value),
        "history": lambda value: [_event(**event) for event in value],
    }
    return interviewed(
        **{"interviewers": []} | {name: read[name](value) if name in read else value for name, value in facts.items()}
    )


def _event(*, event: str, at: str, **details: Any) -> Any:
    return _EVENTS[event](at=moment(at), **details)


def moment(written: str) -> dt.datetime:
    """Read a local time and its zone: ``2026-11-01T01:30 America/New_York fold=1``."""
    local, zone, *more = written.split()
    if more not in ([], ["fold=0"], ["fold=1"]):
        raise ValueError(f"{written!r} is not written as '2026-11-01T01:30 America/New_York fold=1'")
    return dt.datetime.fromisoformat(local).replace(tzinfo=ZoneInfo(zone), fold=int(more == ["fold=1"]))

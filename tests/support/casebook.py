"""The interview that tests vary: one panel, one company, one Tuesday in June."""

import datetime as dt
from typing import Any
from zoneinfo import ZoneInfo

from followup_kit import Candidate, Interview, Person
from tests.conformance.runner import moment

__all__ = ["CANDIDATE", "DANA", "TOM", "interviewed", "june", "moment"]

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

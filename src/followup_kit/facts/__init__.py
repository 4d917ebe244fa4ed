"""The facts that a host knows: people, the interview, and what has happened since."""

from ._events import (
    Advanced,
    Answered,
    Cancelled,
    Event,
    Offered,
    OtherOffer,
    Outcome,
    OutOfOffice,
    Rejected,
    Reopened,
    Replied,
    Rescheduled,
    Rescinded,
    Sent,
    Withdrew,
)
from ._interview import Instructions, Interview
from ._people import Candidate, Person, is_same_person

__all__ = [
    "Advanced",
    "Answered",
    "Cancelled",
    "Candidate",
    "Event",
    "Instructions",
    "Interview",
    "Offered",
    "OtherOffer",
    "OutOfOffice",
    "Outcome",
    "Person",
    "Rejected",
    "Reopened",
    "Replied",
    "Rescheduled",
    "Rescinded",
    "Sent",
    "Withdrew",
    "is_same_person",
]

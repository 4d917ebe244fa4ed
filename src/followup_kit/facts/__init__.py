"""What the host knows: people, the interview, and what has happened since."""

from .events import (
    Advanced,
    Answered,
    Event,
    Offered,
    Outcome,
    OutOfOffice,
    Rejected,
    Replied,
    Sent,
    Withdrew,
)
from .interview import Instructions, Interview
from .people import Candidate, Person, Roll, is_same_person

__all__ = [
    "Advanced",
    "Answered",
    "Candidate",
    "Event",
    "Instructions",
    "Interview",
    "Offered",
    "OutOfOffice",
    "Outcome",
    "Person",
    "Rejected",
    "Replied",
    "Roll",
    "Sent",
    "Withdrew",
    "is_same_person",
]

"""What the host knows: people, the interview, and what has happened since."""

from ..people import Candidate, Person, Roll, is_same_person
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

"""What the host knows: people, the interview, and what has happened since."""

from ._events import Advanced, Answered, Event, Offered, Outcome, OutOfOffice, Rejected, Replied, Sent, Withdrew
from ._interview import Instructions, Interview
from ._people import Candidate, PeopleIndex, Person, is_same_person

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
    "PeopleIndex",
    "Sent",
    "Withdrew",
    "is_same_person",
]

"""The facts that a host knows: people, the interview, and what has happened since."""

from typing import TYPE_CHECKING

from .._lazy import load_name

if TYPE_CHECKING:
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

_MODULES = {
    "_events": (
        "Advanced",
        "Answered",
        "Cancelled",
        "Event",
        "Offered",
        "OtherOffer",
        "Outcome",
        "OutOfOffice",
        "Rejected",
        "Reopened",
        "Replied",
        "Rescheduled",
        "Rescinded",
        "Sent",
        "Withdrew",
    ),
    "_interview": ("Instructions", "Interview"),
    "_people": ("Candidate", "Person", "is_same_person"),
}

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


def __getattr__(name: str) -> object:
    """Import a public name from its module (PEP 562)."""
    return load_name(globals(), _MODULES, name)


def __dir__() -> list[str]:
    """Return the public names, and what every module has."""
    return sorted({*globals(), *__all__})

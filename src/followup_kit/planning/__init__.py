"""Planning: parameters, rules and policies, and the engine that makes a schedule of them."""

from typing import TYPE_CHECKING

from .._lazy import load_name

if TYPE_CHECKING:
    from ._agenda import Agenda, agenda_for
    from ._agenda_entry import AgendaEntry
    from ._clashes import Clash
    from ._engine import schedule_for
    from ._parameters import Parameters
    from ._policy import Policy
    from ._quantities import (
        ByProgress,
        Channels,
        CheckInCap,
        Consent,
        ContactHours,
        Days,
        DayWindow,
        ElapsedWindow,
        Hours,
        WorkingDayWindow,
    )
    from ._rule import Objection, Rule
    from ._schedule import Schedule
    from ._situation import Situation
    from ._steps import Done, Step, Withheld
    from ._windows import Timing, Window

_MODULES = {
    "_agenda": ("Agenda", "agenda_for"),
    "_agenda_entry": ("AgendaEntry",),
    "_clashes": ("Clash",),
    "_engine": ("schedule_for",),
    "_parameters": ("Parameters",),
    "_policy": ("Policy",),
    "_quantities": (
        "ByProgress",
        "Channels",
        "CheckInCap",
        "Consent",
        "ContactHours",
        "Days",
        "DayWindow",
        "ElapsedWindow",
        "Hours",
        "WorkingDayWindow",
    ),
    "_rule": ("Objection", "Rule"),
    "_schedule": ("Schedule",),
    "_situation": ("Situation",),
    "_steps": ("Done", "Step", "Withheld"),
    "_windows": ("Timing", "Window"),
}

__all__ = [
    "Agenda",
    "AgendaEntry",
    "ByProgress",
    "Channels",
    "CheckInCap",
    "Clash",
    "Consent",
    "ContactHours",
    "DayWindow",
    "Days",
    "Done",
    "ElapsedWindow",
    "Hours",
    "Objection",
    "Parameters",
    "Policy",
    "Rule",
    "Schedule",
    "Situation",
    "Step",
    "Timing",
    "Window",
    "Withheld",
    "WorkingDayWindow",
    "agenda_for",
    "schedule_for",
]


def __getattr__(name: str) -> object:
    """Import a public name from its module (PEP 562)."""
    return load_name(globals(), _MODULES, name)


def __dir__() -> list[str]:
    """Return the public names, and what every module has."""
    return sorted({*globals(), *__all__})

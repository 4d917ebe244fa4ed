"""Planning: parameters, rules and policies, and the engine that makes a schedule of them."""

from typing import TYPE_CHECKING

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

# Names are imported when they are first used (PEP 562), as those of the whole package are. It is no question of time:
# threads that import ``planning`` and ``planning.rules`` at once would wait for each other, if the one loaded the other.
_MODULES = {
    "_agenda": (
        "Agenda",
        "agenda_for",
    ),
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
    "_rule": (
        "Objection",
        "Rule",
    ),
    "_schedule": ("Schedule",),
    "_situation": ("Situation",),
    "_steps": (
        "Done",
        "Step",
        "Withheld",
    ),
    "_windows": (
        "Timing",
        "Window",
    ),
}
_MODULE_OF = {name: module for module, names in _MODULES.items() for name in names}

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
    if name not in _MODULE_OF:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    from importlib import import_module  # noqa: PLC0415 - importing the package alone imports nothing more

    value = getattr(import_module(f".{_MODULE_OF[name]}", __name__), name)
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    """Return the public names, and what every module has."""
    return sorted({*globals(), *__all__})

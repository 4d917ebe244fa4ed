"""Planning: parameters, rules and policies, and the engine that makes a schedule of them."""

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

"""Planning: parameters, rules and policies, and the engine that makes a schedule of them."""

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
    "ByProgress",
    "Channels",
    "CheckInCap",
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
    "schedule_for",
]

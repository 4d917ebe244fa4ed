"""Plans what to do after a job interview, writes the messages, and reviews them before they are sent."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .contexts import Context
    from .engine import schedule_for
    from .errors import (
        CalendarError,
        FollowupError,
        InvalidArgumentError,
        InvalidContextError,
        InvalidFactsError,
        InvalidFieldsError,
        InvalidTemplateError,
        Problem,
    )
    from .explanation import explain
    from .facts import (
        Advanced,
        Answered,
        Instructions,
        Interview,
        Offered,
        OutOfOffice,
        Rejected,
        Replied,
        Sent,
        Withdrew,
    )
    from .forms import Field, Kind
    from .messages import DEFAULT, Catalog, Message, fields, render
    from .people import Candidate, Person
    from .policies import CONSENSUS
    from .policy import Policy
    from .preloading import preload
    from .reviews import CHECKS, Check, Checks, Draft, Finding, Hit, Review, Span, review, review_batch
    from .rule import Objection, Rule
    from .schedule import Schedule
    from .steps import Done, Step, Withheld
    from .vocabulary import (
        Action,
        Channel,
        Decision,
        Format,
        MessageType,
        Progress,
        Reason,
        Role,
        Severity,
        Status,
        Weekday,
    )
    from .windows import Timing, Window
    from .working_days import WEEKDAYS, WorkingDays

# Each name is imported when it is first asked for, so that a program pays for what it uses.
_MODULES = {
    "contexts": ("Context",),
    "engine": ("schedule_for",),
    "errors": (
        "CalendarError",
        "FollowupError",
        "InvalidArgumentError",
        "InvalidContextError",
        "InvalidFactsError",
        "InvalidFieldsError",
        "InvalidTemplateError",
        "Problem",
    ),
    "explanation": ("explain",),
    "facts": (
        "Advanced",
        "Answered",
        "Instructions",
        "Interview",
        "Offered",
        "OutOfOffice",
        "Rejected",
        "Replied",
        "Sent",
        "Withdrew",
    ),
    "forms": (
        "Field",
        "Kind",
    ),
    "messages": (
        "DEFAULT",
        "Catalog",
        "Message",
        "fields",
        "render",
    ),
    "people": (
        "Candidate",
        "Person",
    ),
    "policies": ("CONSENSUS",),
    "policy": ("Policy",),
    "preloading": ("preload",),
    "reviews": (
        "CHECKS",
        "Check",
        "Checks",
        "Draft",
        "Finding",
        "Hit",
        "Review",
        "Span",
        "review",
        "review_batch",
    ),
    "rule": (
        "Objection",
        "Rule",
    ),
    "schedule": ("Schedule",),
    "steps": (
        "Done",
        "Step",
        "Withheld",
    ),
    "vocabulary": (
        "Action",
        "Channel",
        "Decision",
        "Format",
        "MessageType",
        "Progress",
        "Reason",
        "Role",
        "Severity",
        "Status",
        "Weekday",
    ),
    "windows": (
        "Timing",
        "Window",
    ),
    "working_days": (
        "WEEKDAYS",
        "WorkingDays",
    ),
}
_PLACES = {name: module for module, names in _MODULES.items() for name in names}

__all__ = [
    "CHECKS",
    "CONSENSUS",
    "DEFAULT",
    "WEEKDAYS",
    "Action",
    "Advanced",
    "Answered",
    "CalendarError",
    "Candidate",
    "Catalog",
    "Channel",
    "Check",
    "Checks",
    "Context",
    "Decision",
    "Done",
    "Draft",
    "Field",
    "Finding",
    "FollowupError",
    "Format",
    "Hit",
    "Instructions",
    "Interview",
    "InvalidArgumentError",
    "InvalidContextError",
    "InvalidFactsError",
    "InvalidFieldsError",
    "InvalidTemplateError",
    "Kind",
    "Message",
    "MessageType",
    "Objection",
    "Offered",
    "OutOfOffice",
    "Person",
    "Policy",
    "Problem",
    "Progress",
    "Reason",
    "Rejected",
    "Replied",
    "Review",
    "Role",
    "Rule",
    "Schedule",
    "Sent",
    "Severity",
    "Span",
    "Status",
    "Step",
    "Timing",
    "Weekday",
    "Window",
    "Withdrew",
    "Withheld",
    "WorkingDays",
    "explain",
    "fields",
    "preload",
    "render",
    "review",
    "review_batch",
    "schedule_for",
]


def __getattr__(name: str) -> object:
    """Import a public name from its module."""
    if name not in _PLACES:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    from importlib import import_module  # noqa: PLC0415 - importing the package alone imports nothing more

    value = getattr(import_module(f".{_PLACES[name]}", __name__), name)
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    """Return the public names, and what every module has."""
    return sorted({*globals(), *__all__})

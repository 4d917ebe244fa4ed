"""Plan what to do after a job interview, write the messages, and review them before they are sent."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ._preloading import preload
    from .calendars import WEEKDAYS, WorkingDays
    from .contexts import Context, Field, FieldKind
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
    from .explanation import explain, explain_advice
    from .facts import (
        Advanced,
        Answered,
        Cancelled,
        Candidate,
        Event,
        Instructions,
        Interview,
        Offered,
        OtherOffer,
        Outcome,
        OutOfOffice,
        Person,
        Rejected,
        Reopened,
        Replied,
        Rescheduled,
        Rescinded,
        Sent,
        Withdrew,
    )
    from .messages import DEFAULT_CATALOG, Catalog, Message, fields, render
    from .planning import (
        Agenda,
        AgendaEntry,
        Clash,
        Done,
        Objection,
        Policy,
        Rule,
        Schedule,
        Step,
        Timing,
        Window,
        Withheld,
        agenda_for,
        schedule_for,
    )
    from .policies import CONSENSUS
    from .reviews import CHECKS, Check, Checks, Draft, Finding, Hit, Review, Span, review, review_batch
    from .vocabulary import (
        Action,
        Basis,
        Channel,
        ClashKind,
        Decision,
        InterviewFormat,
        MessageType,
        OutcomeKind,
        Party,
        Progress,
        Reason,
        Role,
        Severity,
        Status,
        Weekday,
    )

__version__ = "0.2.0"

# Names are imported when they are first used (PEP 562), so that a program pays for what it uses.
_MODULES = {
    "_preloading": ("preload",),
    "calendars": ("WEEKDAYS", "WorkingDays"),
    "contexts": ("Context", "Field", "FieldKind"),
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
    "explanation": ("explain", "explain_advice"),
    "facts": (
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
    ),
    "messages": ("DEFAULT_CATALOG", "Catalog", "Message", "fields", "render"),
    "planning": (
        "Agenda",
        "AgendaEntry",
        "Clash",
        "Done",
        "Objection",
        "Policy",
        "Rule",
        "Schedule",
        "Step",
        "Timing",
        "Window",
        "Withheld",
        "agenda_for",
        "schedule_for",
    ),
    "policies": ("CONSENSUS",),
    "reviews": ("CHECKS", "Check", "Checks", "Draft", "Finding", "Hit", "Review", "Span", "review", "review_batch"),
    "vocabulary": (
        "Action",
        "Basis",
        "Channel",
        "ClashKind",
        "Decision",
        "InterviewFormat",
        "MessageType",
        "OutcomeKind",
        "Party",
        "Progress",
        "Reason",
        "Role",
        "Severity",
        "Status",
        "Weekday",
    ),
}
_MODULE_OF = {name: module for module, names in _MODULES.items() for name in names}

__all__ = [
    "CHECKS",
    "CONSENSUS",
    "DEFAULT_CATALOG",
    "WEEKDAYS",
    "Action",
    "Advanced",
    "Agenda",
    "AgendaEntry",
    "Answered",
    "Basis",
    "CalendarError",
    "Cancelled",
    "Candidate",
    "Catalog",
    "Channel",
    "Check",
    "Checks",
    "Clash",
    "ClashKind",
    "Context",
    "Decision",
    "Done",
    "Draft",
    "Event",
    "Field",
    "FieldKind",
    "Finding",
    "FollowupError",
    "Hit",
    "Instructions",
    "Interview",
    "InterviewFormat",
    "InvalidArgumentError",
    "InvalidContextError",
    "InvalidFactsError",
    "InvalidFieldsError",
    "InvalidTemplateError",
    "Message",
    "MessageType",
    "Objection",
    "Offered",
    "OtherOffer",
    "OutOfOffice",
    "Outcome",
    "OutcomeKind",
    "Party",
    "Person",
    "Policy",
    "Problem",
    "Progress",
    "Reason",
    "Rejected",
    "Reopened",
    "Replied",
    "Rescheduled",
    "Rescinded",
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
    "agenda_for",
    "explain",
    "explain_advice",
    "fields",
    "preload",
    "render",
    "review",
    "review_batch",
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

"""Plans what to do after a job interview, and writes the messages."""

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
    Candidate,
    Instructions,
    Interview,
    Offered,
    OutOfOffice,
    Person,
    Rejected,
    Replied,
    Sent,
    Withdrew,
)
from .forms import Field, Kind
from .messages import DEFAULT, Catalog, Message, fields, render
from .policies import CONSENSUS
from .policy import Policy
from .preloading import preload
from .review import CHECKS, Check, Checks, Draft, Finding, Hit, Review, Span, review, review_batch
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

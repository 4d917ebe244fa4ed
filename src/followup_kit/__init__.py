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
from .rule import Objection, Rule
from .schedule import Schedule
from .steps import Done, Step, Withheld
from .vocabulary import Action, Channel, Decision, Format, MessageType, Progress, Reason, Role, Status, Weekday
from .windows import Timing, Window
from .working_days import WEEKDAYS, WorkingDays

__all__ = [
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
    "Context",
    "Decision",
    "Done",
    "Field",
    "FollowupError",
    "Format",
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
    "Role",
    "Rule",
    "Schedule",
    "Sent",
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
    "schedule_for",
]

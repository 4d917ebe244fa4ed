"""The fields of the library's own messages: one entry for each name of a context.

A field stands here once, with its kind, its help and its default; which message types take it, and in which channels,
is said by their rows in ``_message_types``.
"""

from ._gettext import gettext_noop
from .contexts import Field, FieldKind
from .vocabulary import Decision, InterviewFormat

CANDIDATE = Field(
    name="candidate",
    kind=FieldKind.CANDIDATE,
    help=gettext_noop("Who writes: name, and phone and email to be reached."),
    required=True,
)
RECIPIENT = Field(
    name="recipient",
    kind=FieldKind.PERSON,
    help=gettext_noop("Who is written to; None for the hiring team as a whole."),
    required=True,
)
COMPANY = Field(name="company", kind=FieldKind.TEXT, help=gettext_noop("The employer's name."), required=True)
POSITION = Field(
    name="position",
    kind=FieldKind.TEXT,
    help=gettext_noop("The position's name, say 'Data Engineer'."),
    required=True,
)
INTERVIEW_DATE = Field(name="interview_date", kind=FieldKind.DATE, help=gettext_noop("The day of the interview."))
FORMAT = Field(
    name="format",
    kind=FieldKind.CHOICE,
    help=gettext_noop("How the interview was held."),
    choices=tuple(InterviewFormat),
)
STILL_INTERESTED = Field(
    name="still_interested",
    kind=FieldKind.FLAG,
    help=gettext_noop("False once you no longer want the position."),
    default=True,
)
DISCUSSED = Field(
    name="discussed",
    kind=FieldKind.TEXT,
    help=gettext_noop("The specific thing you talked about, to complete 'we talked about …': 'the move to streaming'."),
)
STRENGTH = Field(
    name="strength",
    kind=FieldKind.TEXT,
    help=gettext_noop("One strength to restate: 'six years of running payroll migrations'."),
)
FORGOTTEN = Field(
    name="forgotten",
    kind=FieldKind.TEXT,
    help=gettext_noop("What you wish you had said: 'my certification in ISO 27001'."),
)
QUESTION = Field(
    name="question",
    kind=FieldKind.TEXT,
    help=gettext_noop("One interesting question: 'How do you decide what not to build?'."),
)
DECISION_BY = Field(
    name="decision_by", kind=FieldKind.DATE, help=gettext_noop("The day by which they said they would answer.")
)
LAST_CONTACT = Field(
    name="last_contact", kind=FieldKind.DATE, help=gettext_noop("The day of your last message to them.")
)
FEEDBACK_GIVEN = Field(
    name="feedback_given", kind=FieldKind.FLAG, help=gettext_noop("True if they said why."), default=False
)
STAY_CONNECTED = Field(
    name="stay_connected",
    kind=FieldKind.FLAG,
    help=gettext_noop("True to say that you would like to stay in touch."),
    default=True,
)
DECISION = Field(
    name="decision",
    kind=FieldKind.CHOICE,
    help=gettext_noop("Your answer."),
    choices=tuple(Decision),
    default=Decision.UNDECIDED,
)
DETAILS_PROVIDED = Field(
    name="details_provided",
    kind=FieldKind.FLAG,
    help=gettext_noop("Whether contract details and next steps came with the offer."),
)
NEEDS_TIME = Field(
    name="needs_time", kind=FieldKind.FLAG, help=gettext_noop("True to ask for time to decide."), default=False
)
RESPOND_BY = Field(name="respond_by", kind=FieldKind.DATE, help=gettext_noop("The day by which they want your answer."))
START_DATE = Field(name="start_date", kind=FieldKind.DATE, help=gettext_noop("When you accept: the day you can start."))
REASON = Field(
    name="reason",
    kind=FieldKind.TEXT,
    help=gettext_noop("When you decline: why, to complete 'my reason is …': 'a role closer to research'."),
)
PEOPLE = Field(
    name="people",
    kind=FieldKind.PEOPLE,
    help=gettext_noop("Whose contact details you ask for; empty when no name is known."),
)

FREE_TEXT_FIELDS = frozenset(field.name for field in (DISCUSSED, STRENGTH, FORGOTTEN, REASON))
"""The names of the fields that a candidate fills in freely, so that they may hold a phrase or a sentence."""

"""The fields of the library's own messages: one entry for each name of a context.

A field stands here once, with its kind, its help and its default; which message types take it, and in which channels,
is said by their rows in ``_message_types``.
"""

from ._gettext import gettext_noop
from .contexts import Field, FieldKind
from .vocabulary import Channel, Decision, InterviewFormat, OutcomeKind, Party

CANDIDATE = Field(
    name="candidate",
    kind=FieldKind.CANDIDATE,
    help=gettext_noop("Who writes: name, and phone and email to be reached."),
    required=True,
)
RECIPIENT = Field(
    name="recipient",
    kind=FieldKind.PERSON,
    help=gettext_noop("Who is written to; left blank, the hiring team as a whole."),
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
ROUND = Field(name="round", kind=FieldKind.NUMBER, help=gettext_noop("Which round it was, from 1."))
INTERVIEWED = Field(
    name="interviewed",
    kind=FieldKind.FLAG,
    help=gettext_noop("Whether there was an interview; in a thank-you, whether this person asked questions."),
)
STILL_INTERESTED = Field(
    name="still_interested",
    kind=FieldKind.FLAG,
    help=gettext_noop("Whether you still want the position."),
    default=True,
)
OUTCOME = Field(
    name="outcome",
    kind=FieldKind.CHOICE,
    help=gettext_noop("How the process stands, if anything was decided."),
    choices=tuple(OutcomeKind),
)
DISCUSSED = Field(
    name="discussed",
    kind=FieldKind.TEXTS,
    help=gettext_noop("What you talked about: phrases ('the move to streaming') or sentences, one or several."),
)
IMPRESSION = Field(
    name="impression",
    kind=FieldKind.SENTENCES,
    help=gettext_noop("In your own sentences: what you were shown, what you noticed, what you have thought since."),
)
STRENGTHS = Field(
    name="strengths",
    kind=FieldKind.TEXTS,
    help=gettext_noop("Strengths to restate: 'six years of running payroll migrations', one or several."),
)
NEEDS = Field(
    name="needs",
    kind=FieldKind.FREE_TEXT,
    help=gettext_noop("What they said the position needs: 'somebody who can calm a difficult client'."),
)
FORGOTTEN = Field(
    name="forgotten",
    kind=FieldKind.FREE_TEXT,
    help=gettext_noop("What you wish you had said: 'my certification in ISO 27001'."),
)
CLARIFY = Field(
    name="clarify",
    kind=FieldKind.SENTENCES,
    help=gettext_noop("An answer of yours put better, in your own sentences."),
)
QUESTION = Field(
    name="question",
    kind=FieldKind.QUESTION,
    help=gettext_noop("One interesting question: 'How do you decide what not to build?'."),
)
CAN_SEND = Field(
    name="can_send",
    kind=FieldKind.TEXTS,
    help=gettext_noop("What you could send: 'my portfolio', one or several."),
)
ENCLOSED = Field(
    name="enclosed",
    kind=FieldKind.TEXTS,
    help=gettext_noop("What goes with the message: 'the case study', one or several."),
)
REFERENCE = Field(name="reference", kind=FieldKind.TEXT, help=gettext_noop("Their number for your application."))
PEOPLE = Field(
    name="people",
    kind=FieldKind.PEOPLE,
    help=gettext_noop("Whose contact details you ask for; empty when no name is known."),
)
MET = Field(
    name="people",
    kind=FieldKind.PEOPLE,
    help=gettext_noop("Others whom you talked with, by name, to be thanked or mentioned."),
)
ALSO_THANKED = Field(
    name="people",
    kind=FieldKind.PEOPLE,
    help=gettext_noop("Who else is to be thanked: those to whom the reader is asked to pass your thanks on."),
)
MET_AT = Field(
    name="met_at",
    kind=FieldKind.TEXT,
    help=gettext_noop("Where you met, if it was not in an interview: 'the Droidcon hiring evening'."),
)
LAST_CONTACT = Field(
    name="last_contact",
    kind=FieldKind.DATE,
    help=gettext_noop("The day of your last message to this person."),
)
LAST_CHANNEL = Field(
    name="last_channel",
    kind=FieldKind.CHOICE,
    help=gettext_noop("By which way that message went."),
    choices=tuple(Channel),
)
DECISION_BY = Field(
    name="decision_by", kind=FieldKind.DATE, help=gettext_noop("The day by which they said they would decide.")
)
CANCELLED_BY = Field(
    name="cancelled_by",
    kind=FieldKind.CHOICE,
    help=gettext_noop("Whose doing it was that the interview did not take place."),
    choices=tuple(Party),
)
FEEDBACK_GIVEN = Field(
    name="feedback_given", kind=FieldKind.FLAG, help=gettext_noop("Whether they said why."), default=False
)
ASK_FEEDBACK = Field(
    name="ask_feedback",
    kind=FieldKind.FLAG,
    help=gettext_noop("Whether to ask for a word on why."),
    default=False,
)
LEARNED = Field(
    name="learned",
    kind=FieldKind.FREE_TEXT,
    help=gettext_noop("What you take away from the process: 'how a small team runs a large grid'."),
)
STAY_CONNECTED = Field(
    name="stay_connected",
    kind=FieldKind.FLAG,
    help=gettext_noop("Whether to say that you would like to stay in touch."),
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
    name="needs_time", kind=FieldKind.FLAG, help=gettext_noop("Whether to ask for time to decide."), default=False
)
ANSWER_BY = Field(
    name="answer_by",
    kind=FieldKind.DATE,
    help=gettext_noop("When you ask for time: the day by which you would answer."),
)
RESPOND_BY = Field(name="respond_by", kind=FieldKind.DATE, help=gettext_noop("The day by which they want your answer."))
OTHER_RESPOND_BY = Field(
    name="respond_by",
    kind=FieldKind.DATE,
    help=gettext_noop("When you hold another offer: the day by which you must answer it."),
)
OFFERED_ON = Field(name="offered_on", kind=FieldKind.DATE, help=gettext_noop("The day on which the offer came."))
TERMS = Field(
    name="terms",
    kind=FieldKind.TEXTS,
    help=gettext_noop("What was offered: 'a starting salary of $52,000 a year', one or several."),
)
REQUESTS = Field(
    name="requests",
    kind=FieldKind.TEXTS,
    help=gettext_noop("What you ask to change: 'a salary of $56,000', one or several."),
)
START_DATE = Field(name="start_date", kind=FieldKind.DATE, help=gettext_noop("When you accept: the day you start."))
REPORTS_TO = Field(
    name="reports_to", kind=FieldKind.TEXT, help=gettext_noop("When you accept: the name of whom you will report to.")
)
CHOSEN = Field(
    name="chosen",
    kind=FieldKind.FREE_TEXT,
    help=gettext_noop("What you do instead: 'a position at a hospital closer to home'."),
)
REASON = Field(
    name="reason",
    kind=FieldKind.FREE_TEXT,
    help=gettext_noop("Why: 'a role closer to research'."),
)

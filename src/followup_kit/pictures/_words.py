"""The words of pictures that explanations do not have: a few each, for there is little room."""

from .._gettext import gettext_noop
from ..facts import (
    Advanced,
    Answered,
    Cancelled,
    Event,
    Offered,
    OtherOffer,
    OutOfOffice,
    Rejected,
    Reopened,
    Replied,
    Rescheduled,
    Rescinded,
    Withdrew,
)
from ..vocabulary import Action

TITLE: dict[str, str] = {
    Action.COLLECT_CONTACTS: gettext_noop("Collect contacts"),
    Action.ASK_NEXT_STEPS: gettext_noop("Ask for next steps"),
    Action.ASK_TO_CONNECT: gettext_noop("Ask to connect"),
    Action.CONTACT_REQUEST: gettext_noop("Ask for contacts"),
    Action.THANK_YOU: gettext_noop("Thank-you"),
    Action.CONNECTION_REQUEST: gettext_noop("Connection request"),
    Action.CHECK_IN: gettext_noop("Check-in"),
    Action.OTHER_OFFER: gettext_noop("Tell of other offer"),
    Action.RESCHEDULE: gettext_noop("Ask for new date"),
    Action.MOVE_ON: gettext_noop("Move on"),
    Action.REJECTION_REPLY: gettext_noop("Answer the no"),
    Action.OFFER_REPLY: gettext_noop("Thanks for offer"),
    Action.OFFER_DECISION: gettext_noop("Decide on offer"),
}
"""What to do, by action."""

INTERVIEW = gettext_noop("Interview")

HAPPENED: dict[type[Event], str] = {
    Replied: gettext_noop("Reply"),
    OutOfOffice: gettext_noop("Away"),
    Advanced: gettext_noop("Next round"),
    Rejected: gettext_noop("Rejection"),
    Offered: gettext_noop("Offer"),
    Rescinded: gettext_noop("Offer taken back"),
    Answered: gettext_noop("Answer"),
    Withdrew: gettext_noop("Withdrawal"),
    Cancelled: gettext_noop("Cancelled"),
    Rescheduled: gettext_noop("New date"),
    Reopened: gettext_noop("Taken up again"),
    OtherOffer: gettext_noop("Offer elsewhere"),
}
"""What happened, by the kind of event; what the candidate sent is a step that is done."""

PLAN_OF = gettext_noop("Follow-up after interviews: {companies}")
EMPTY = gettext_noop("Nothing to do")
ROUND = gettext_noop("round {number}")

DUE = gettext_noop("due")
NOW = gettext_noop("now")

BEST = gettext_noop("best time")
LATE = gettext_noop("late, still useful")
DONE = gettext_noop("done")
WITHHELD = gettext_noop("not planned")
HAPPENING = gettext_noop("what happened")
DAY_OFF = gettext_noop("day off")

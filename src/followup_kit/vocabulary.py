"""The words the library speaks: every enumeration a host meets.

All are ``StrEnum``: a member is its own string, so ``Action.THANK_YOU == "thank-you"`` and plain strings from a form or
a database are understood wherever a member is expected.
"""

from enum import IntEnum, StrEnum


class Role(StrEnum):
    """What a person is to the candidate's application."""

    INTERVIEWER = "interviewer"
    HIRING_MANAGER = "hiring-manager"
    RECRUITER = "recruiter"
    AGENCY = "agency"
    HR = "hr"


class InterviewFormat(StrEnum):
    """How the interview was held."""

    IN_PERSON = "in-person"
    VIDEO = "video"
    PHONE = "phone"


class Progress(StrEnum):
    """How far the employer's hiring process has come, as far as the candidate knows."""

    UNKNOWN = "unknown"
    EARLY = "early"
    NEAR_END = "near-end"


class Channel(StrEnum):
    """A way to reach a person."""

    EMAIL = "email"
    PHONE = "phone"
    VOICEMAIL = "voicemail"
    CARD = "card"
    LINKEDIN = "linkedin"


class Action(StrEnum):
    """What a step asks the candidate to do.

    A host's own rule may use an action of its own: any word that starts with ``x-``, say ``x-send-references``.
    """

    COLLECT_CONTACTS = "collect-contacts"
    ASK_NEXT_STEPS = "ask-next-steps"
    ASK_TO_CONNECT = "ask-to-connect"
    CONTACT_REQUEST = "contact-request"
    THANK_YOU = "thank-you"
    CONNECTION_REQUEST = "connection-request"
    CHECK_IN = "check-in"
    REJECTION_REPLY = "rejection-reply"
    OFFER_REPLY = "offer-reply"
    OFFER_DECISION = "offer-decision"
    MOVE_ON = "move-on"


class MessageType(StrEnum):
    """A kind of message the catalogue can write."""

    THANK_YOU = "thank-you"
    CHECK_IN = "check-in"
    REJECTION_REPLY = "rejection-reply"
    OFFER_REPLY = "offer-reply"
    CONNECTION_REQUEST = "connection-request"
    CONTACT_REQUEST = "contact-request"


class Decision(StrEnum):
    """The candidate's answer to an offer."""

    UNDECIDED = "undecided"
    ACCEPT = "accept"
    DECLINE = "decline"


class Status(StrEnum):
    """Where an instant falls in a step's window."""

    UPCOMING = "upcoming"
    OPEN = "open"
    OVERDUE = "overdue"
    LAPSED = "lapsed"


class Reason(StrEnum):
    """Why a step was deliberately not planned."""

    REJECTED = "rejected"
    ADVANCED = "advanced"
    OFFERED = "offered"
    WITHDREW = "withdrew"
    ANSWERED = "answered"
    SUPERSEDED = "superseded"
    NO_CONSENT = "no-consent"
    CAP_REACHED = "cap-reached"
    INSTRUCTED = "instructed"
    NOT_INTERESTED = "not-interested"
    NO_DEADLINE = "no-deadline"


class Severity(StrEnum):
    """How much a finding about a draft matters."""

    ERROR = "error"
    WARNING = "warning"
    SUGGESTION = "suggestion"


class Weekday(IntEnum):
    """A day of the week, numbered as ``datetime.date.weekday()`` numbers it."""

    MONDAY = 0
    TUESDAY = 1
    WEDNESDAY = 2
    THURSDAY = 3
    FRIDAY = 4
    SATURDAY = 5
    SUNDAY = 6

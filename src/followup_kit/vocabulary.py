"""The enumerations: every fixed word that hosts pass in or get back.

All but ``Weekday`` are ``StrEnum``: a member is its own string, so ``Action.THANK_YOU == "thank-you"``, and plain
strings from a form or a database are converted wherever a member is expected.
"""

import re
from enum import IntEnum, StrEnum

_CUSTOM_WORD = re.compile(r"x-[a-z0-9]+(?:-[a-z0-9]+)*")


def is_custom_word(value: object) -> bool:
    """Return whether a value can name a host's own action or message type, such as ``x-send-references``.

    Args:
        value: Anything; a custom word is a string of ``x-`` and small ASCII letters, digits and single hyphens.
    """
    if not issubclass(type(value), str):
        return False
    return _CUSTOM_WORD.fullmatch(str.__str__(value)) is not None  # pyright: ignore[reportArgumentType]


class Role(StrEnum):
    """What a person is to the candidate's application."""

    INTERVIEWER = "interviewer"
    HIRING_MANAGER = "hiring-manager"
    RECRUITER = "recruiter"
    AGENCY = "agency"
    HR = "hr"
    COORDINATOR = "coordinator"
    REFERRER = "referrer"


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

    A host's own rule may use an action of its own: a word that starts with ``x-``, say ``x-send-references``.
    """

    COLLECT_CONTACTS = "collect-contacts"
    ASK_NEXT_STEPS = "ask-next-steps"
    ASK_TO_CONNECT = "ask-to-connect"
    CONTACT_REQUEST = "contact-request"
    THANK_YOU = "thank-you"
    CONNECTION_REQUEST = "connection-request"
    CHECK_IN = "check-in"
    OTHER_OFFER = "other-offer"
    RESCHEDULE = "reschedule"
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
    RESCHEDULE_REQUEST = "reschedule-request"
    WITHDRAWAL = "withdrawal"


class Party(StrEnum):
    """One of the two sides of an interview."""

    EMPLOYER = "employer"
    CANDIDATE = "candidate"


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

    CANCELLED = "cancelled"
    REJECTED = "rejected"
    ADVANCED = "advanced"
    OFFERED = "offered"
    RESCINDED = "rescinded"
    WITHDREW = "withdrew"
    NO_CONSENT = "no-consent"
    NOT_INTERESTED = "not-interested"
    CAP_REACHED = "cap-reached"
    MOVED_ON = "moved-on"
    SUPERSEDED = "superseded"
    INSTRUCTED = "instructed"


class Basis(StrEnum):
    """Which statement about a step a claim supports: what to do, towards whom, when, or by which channel."""

    ACTION = "action"
    RECIPIENT = "recipient"
    OPENS = "opens"
    DUE = "due"
    CLOSES = "closes"
    CHANNEL = "channel"
    HELD = "held"


class ClashKind(StrEnum):
    """The kind of a clash: what is wrong with several steps as they stand."""

    SAME_PERSON = "same-person"
    TWO_CHECK_INS = "two-check-ins"
    SAME_WORDS = "same-words"


class OutcomeKind(StrEnum):
    """How a process stands, as a message needs to know it."""

    ADVANCED = "advanced"
    REJECTED = "rejected"
    OFFERED = "offered"
    RESCINDED = "rescinded"
    WITHDREW = "withdrew"
    ACCEPTED = "accepted"
    DECLINED = "declined"


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

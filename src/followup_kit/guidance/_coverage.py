"""Where each claim of the documents is honoured, so that none is lost.

A review target names a check of the library's table; a test holds the two against each other, both ways.
"""

from collections.abc import Mapping
from enum import StrEnum
from types import MappingProxyType

from attrs import frozen

from ..vocabulary import Action, MessageType


class Means(StrEnum):
    """How a claim is honoured."""

    RULE = "rule"
    PARAMETER = "parameter"
    TEMPLATE = "template"
    REVIEW = "review"
    ADVICE = "advice"


@frozen
class Honoured:
    """One place where a claim is honoured.

    Args:
        means: What kind of place it is.
        target: The action of a rule, the name of a policy parameter, the message type of a template, the name of a
            draft check, or a sentence of advice.
    """

    means: Means
    target: str


def _rule(action: Action) -> Honoured:
    return Honoured(Means.RULE, action)


def _parameter(name: str) -> Honoured:
    return Honoured(Means.PARAMETER, name)


def _template(message_type: MessageType) -> Honoured:
    return Honoured(Means.TEMPLATE, message_type)


def _review(check: str) -> Honoured:
    return Honoured(Means.REVIEW, check)


def _advice(sentence: str) -> Honoured:
    return Honoured(Means.ADVICE, sentence)


_THANK_YOU = _template(MessageType.THANK_YOU)
_CHECK_IN = _template(MessageType.CHECK_IN)

_PROOFREADING = tuple(
    _review(check)
    for check in (
        "placeholder",
        "recipient-name",
        "company-name",
        "position-name",
        "own-name",
        "weekday",
        "interview-date",
        "promised-date",
        "date-before-interview",
        "attachment",
        "link",
        "doubled-word",
        "doubled-space",
        "unbalanced",
        "unfinished-sentence",
        "invisible-character",
        "look-alike",
        "left-over",
    )
)

_PROFESSIONAL_WAY: dict[str, tuple[Honoured, ...]] = {
    "PW1": (
        _rule(Action.THANK_YOU),
        _THANK_YOU,
        _review("thanks"),
        _review("interest"),
    ),
    "PW2": (_rule(Action.COLLECT_CONTACTS),),
    "PW3": (_advice("Bring cards of your own with your name, email and phone on them."),),
    "PW4": (_rule(Action.ASK_NEXT_STEPS),),
    "PW5": (_parameter("thank_you"),),
    "PW6": (_parameter("thank_you_channels"),),
    "PW7": (
        _THANK_YOU,
        _review("contact-details"),
    ),
    "PW8": (
        _THANK_YOU,
        _review("honorific"),
        _review("greeting"),
        _review("too-long"),
        _review("casual"),
        _review("emoji"),
        _review("shouting"),
        _review("exclamation-marks"),
    ),
    "PW9": (
        _THANK_YOU,
        _review("detail"),
    ),
    "PW10": (
        _rule(Action.ASK_TO_CONNECT),
        _rule(Action.CONNECTION_REQUEST),
        _parameter("connection_consent"),
        _template(MessageType.CONNECTION_REQUEST),
        _review("cliche"),
    ),
    "PW11": (_parameter("check_in_after_named_date"),),
    "PW12": (
        _parameter("check_in_channels"),
        _review("pressure"),
        _review("guilt"),
    ),
    "PW13": (
        _CHECK_IN,
        _review("asks-update"),
        _review("offers-information"),
    ),
}

_SEVEN_STEPS: dict[str, tuple[Honoured, ...]] = {
    "SS1": (
        _THANK_YOU,
        _review("detail"),
    ),
    "SS2": (_THANK_YOU,),
    "SS3": (_rule(Action.COLLECT_CONTACTS),),
    "SS4": (
        _rule(Action.CONTACT_REQUEST),
        _parameter("contact_request_channels"),
        _template(MessageType.CONTACT_REQUEST),
    ),
    "SS5": (_parameter("thank_you_channels"),),
    "SS6": (_parameter("thank_you"),),
    "SS7": _PROOFREADING,
    "SS8": (
        _rule(Action.THANK_YOU),
        _review("same-text"),
    ),
    "SS9": (_rule(Action.CHECK_IN), _parameter("check_in_by_progress"), _parameter("check_in_cap")),
    "SS10": (
        _parameter("check_in_channels"),
        _CHECK_IN,
        _review("asks-update"),
        _review("offers-information"),
    ),
    "SS11": (_rule(Action.MOVE_ON),),
}

_MANDATORY_OPTIONAL: dict[str, tuple[Honoured, ...]] = {
    "MO1": (_rule(Action.THANK_YOU), _THANK_YOU),
    "MO2": (
        _rule(Action.THANK_YOU),
        _parameter("thank_you_channels"),
        _THANK_YOU,
        _review("greeting"),
    ),
    "MO3": (_parameter("thank_you_channels"),),
    "MO4": (_rule(Action.CHECK_IN),),
    "MO5": (_THANK_YOU,),
    "MO6": (
        _rule(Action.COLLECT_CONTACTS),
        _advice("Write down the name and title of each person while you are at the interview."),
        _review("recipient-name"),
        _review("honorific"),
        _review("left-over"),
    ),
    "MO7": (
        _rule(Action.THANK_YOU),
        _review("same-text"),
    ),
    "MO8": (_parameter("thank_you"),),
    "MO9": (_parameter("check_in_cap"),),
    "MO10": (_parameter("check_in_by_progress"),),
    "MO11": (
        _THANK_YOU,
        _review("strength"),
        _review("self-deprecation"),
    ),
    "MO12": (_parameter("thank_you"), _parameter("thank_you_channels")),
    "MO13": (
        _parameter("check_in_by_progress"),
        _CHECK_IN,
        _review("asks-update"),
        _review("offers-information"),
    ),
}

_FULL_GUIDE: dict[str, tuple[Honoured, ...]] = {
    "FG1": (_parameter("thank_you"),),
    "FG2": (_parameter("thank_you"), _rule(Action.THANK_YOU)),
    "FG3": (_parameter("check_in_after_named_date"),),
    "FG4": (
        _parameter("thank_you"),
        _parameter("check_in_closes"),
        _parameter("check_in_cap"),
        _review("desperation"),
    ),
    "FG5": (
        *(_template(word) for word in MessageType),
        _review("too-long"),
        _review("pressure"),
        _review("guilt"),
    ),
    "FG6": (
        _parameter("thank_you_channels"),
        _THANK_YOU,
        _CHECK_IN,
        _review("next-step"),
    ),
    "FG7": (
        _parameter("thank_you_channels"),
        _parameter("check_in_channels"),
        _advice("When you ring, say first who you are and why, and have a short voicemail ready."),
    ),
    "FG8": (
        _parameter("thank_you_card_closes"),
        _parameter("thank_you_channels"),
        _review("too-long"),
    ),
    "FG9": (
        _THANK_YOU,
        _CHECK_IN,
        _review("position"),
        _review("subject-missing"),
        _review("subject-long"),
        _review("subject-vague"),
        _review("subject-position"),
        _review("subject-name"),
    ),
    "FG10": (
        _THANK_YOU,
        _CHECK_IN,
        _review("greeting"),
    ),
    "FG11": (
        _THANK_YOU,
        _CHECK_IN,
        _review("position"),
    ),
    "FG12": (
        _THANK_YOU,
        _review("thanks"),
        _review("interest"),
        _review("detail"),
        _review("strength"),
    ),
    "FG13": (
        _THANK_YOU,
        _CHECK_IN,
        _review("next-step"),
        _review("contact-details"),
        _review("sign-off"),
    ),
    "FG14": (
        _rule(Action.CHECK_IN),
        _parameter("check_in_by_progress"),
        _parameter("check_in_channels"),
        _parameter("check_in_cap"),
        _CHECK_IN,
        _review("interest"),
        _review("asks-update"),
        _review("frustration"),
        _review("pressure"),
    ),
    "FG15": (_rule(Action.MOVE_ON), _parameter("check_in_cap")),
    # It says what to reply to a rejection but not when: rejection_reply itself rests on an inference.
    "FG16": (
        _rule(Action.REJECTION_REPLY),
        _template(MessageType.REJECTION_REPLY),
        _review("thanks"),
        _review("stay-in-touch"),
        _review("feedback"),
        _review("arguing"),
        _review("frustration"),
    ),
    "FG17": (
        _rule(Action.OFFER_REPLY),
        _parameter("offer_reply"),
        _template(MessageType.OFFER_REPLY),
        _review("thanks"),
    ),
    "FG18": (_rule(Action.OFFER_REPLY), _template(MessageType.OFFER_REPLY)),
    "FG19": (
        _rule(Action.OFFER_DECISION),
        _template(MessageType.OFFER_REPLY),
        _review("answer"),
    ),
    "FG20": (
        _rule(Action.CONNECTION_REQUEST),
        _parameter("connection_request_channels"),
        _parameter("connection_consent"),
        _template(MessageType.CONNECTION_REQUEST),
    ),
    "FG21": (_advice("Share and comment on what matters in your field, sparingly, and leave private news out."),),
    "FG22": (
        _parameter("check_in_cap"),
        _parameter("check_in_by_progress"),
        _review("casual"),
        _review("emoji"),
        _review("shouting"),
        _review("exclamation-marks"),
    ),
}

_AFTER_A_JOB_INTERVIEW: dict[str, tuple[Honoured, ...]] = {
    "AJ1": (
        _THANK_YOU,
        _review("thanks"),
        _review("interest"),
    ),
    "AJ2": (
        _THANK_YOU,
        _review("strength"),
    ),
    "AJ3": (_THANK_YOU,),
    "AJ4": (
        _rule(Action.COLLECT_CONTACTS),
        _rule(Action.CONTACT_REQUEST),
        _advice("Where you got no card, look the person up on LinkedIn for name, title and contact details."),
    ),
    "AJ5": (_rule(Action.THANK_YOU),),
    "AJ6": (_parameter("thank_you"), _parameter("thank_you_channels")),
    "AJ7": _PROOFREADING,
    "AJ8": (_parameter("thank_you_channels"),),
}

COVERAGE: Mapping[str, tuple[Honoured, ...]] = MappingProxyType(
    _PROFESSIONAL_WAY | _SEVEN_STEPS | _MANDATORY_OPTIONAL | _FULL_GUIDE | _AFTER_A_JOB_INTERVIEW
)

"""What each message type needs and takes, for which channels: enough to build a form from."""

from collections.abc import Mapping
from enum import StrEnum
from types import MappingProxyType
from typing import Any

import attrs

from .vocabulary import Channel, Decision, Format, MessageType


class Kind(StrEnum):
    """What a field holds, so that a form can offer the right input."""

    TEXT = "text"
    DATE = "date"
    FLAG = "flag"
    CHOICE = "choice"
    CANDIDATE = "candidate"
    PERSON = "person"
    PEOPLE = "people"


@attrs.frozen(kw_only=True)
class Field:
    """One entry of a context.

    Args:
        name: The entry's name.
        kind: What it holds.
        required: True if no message can be written without it. A required person may still be ``None`` where the help
            says so; leaving it out could be a mistake, so it has to be said.
        help: One line for the person who fills in the form.
        choices: The words a choice may be.
        default: What holds when an optional entry is left out.
        channels: The channels whose texts use it; every channel when empty. The others accept and ignore it.
    """

    name: str
    kind: Kind
    required: bool = False
    help: str
    choices: tuple[str, ...] = ()
    default: object = None
    channels: tuple[Channel, ...] = ()


def marked(words: str) -> str:
    """Mark words of the library's own voice, so that they are found when its catalogues are extracted."""
    return words


def _field(name: str, kind: Kind, help_line: str, **more: Any) -> Field:
    return Field(name=name, kind=kind, help=help_line, **more)


_COMMON = (
    _field("candidate", Kind.CANDIDATE, marked("Who writes: name, and phone and email to be reached."), required=True),
    _field("recipient", Kind.PERSON, marked("Who is written to; None for the hiring team as a whole."), required=True),
    _field("company", Kind.TEXT, marked("The employer's name."), required=True),
    _field("position", Kind.TEXT, marked("The position's name, say 'Data Engineer'."), required=True),
)
_EMAIL, _CARD, _PHONE, _VOICEMAIL = Channel.EMAIL, Channel.CARD, Channel.PHONE, Channel.VOICEMAIL
_INTERVIEW_DATE = marked("The day of the interview.")
_DISCUSSED = marked("The specific thing you talked about, to complete 'we talked about …': 'the move to streaming'.")
_DECISION_BY = marked("The day by which they said they would answer.")

CHANNELS: Mapping[str, tuple[Channel, ...]] = MappingProxyType(
    {
        MessageType.THANK_YOU: (_EMAIL, _CARD, _PHONE, _VOICEMAIL),
        MessageType.CHECK_IN: (_EMAIL, _PHONE, _VOICEMAIL),
        MessageType.REJECTION_REPLY: (_EMAIL,),
        MessageType.OFFER_REPLY: (_EMAIL, _PHONE, _VOICEMAIL),
        MessageType.CONNECTION_REQUEST: (Channel.LINKEDIN,),
        MessageType.CONTACT_REQUEST: (_EMAIL, _PHONE, _VOICEMAIL),
    }
)
"""The channels each message type is written for; the first is the usual one."""

FIELDS: Mapping[str, tuple[Field, ...]] = MappingProxyType(
    {
        MessageType.THANK_YOU: (
            *_COMMON,
            _field("interview_date", Kind.DATE, _INTERVIEW_DATE, channels=(_EMAIL, _PHONE, _VOICEMAIL)),
            _field(
                "format",
                Kind.CHOICE,
                marked("How the interview was held."),
                choices=tuple(Format),
                channels=(_EMAIL,),
            ),
            _field(
                "still_interested",
                Kind.FLAG,
                marked("False once you no longer want the position."),
                default=True,
            ),
            _field("discussed", Kind.TEXT, _DISCUSSED),
            _field(
                "strength",
                Kind.TEXT,
                marked("One strength to restate: 'six years of running payroll migrations'."),
                channels=(_EMAIL, _PHONE),
            ),
            _field(
                "forgotten",
                Kind.TEXT,
                marked("What you wish you had said: 'my certification in ISO 27001'."),
                channels=(_EMAIL, _PHONE),
            ),
            _field(
                "question",
                Kind.TEXT,
                marked("One interesting question: 'How do you decide what not to build?'."),
                channels=(_EMAIL,),
            ),
            _field("decision_by", Kind.DATE, _DECISION_BY, channels=(_EMAIL, _PHONE)),
        ),
        MessageType.CHECK_IN: (
            *_COMMON,
            _field("interview_date", Kind.DATE, _INTERVIEW_DATE),
            _field(
                "last_contact", Kind.DATE, marked("The day of your last message to them."), channels=(_EMAIL, _PHONE)
            ),
            _field("decision_by", Kind.DATE, _DECISION_BY),
        ),
        MessageType.REJECTION_REPLY: (
            *_COMMON,
            _field("feedback_given", Kind.FLAG, marked("True if they said why."), default=False),
            _field(
                "stay_connected",
                Kind.FLAG,
                marked("True to say that you would like to stay in touch."),
                default=True,
            ),
        ),
        MessageType.OFFER_REPLY: (
            *_COMMON,
            _field(
                "decision", Kind.CHOICE, marked("Your answer."), choices=tuple(Decision), default=Decision.UNDECIDED
            ),
            _field(
                "details_provided",
                Kind.FLAG,
                marked("Whether contract details and next steps came with the offer."),
            ),
            _field("needs_time", Kind.FLAG, marked("True to ask for time to decide."), default=False),
            _field("respond_by", Kind.DATE, marked("The day by which they want your answer.")),
            _field(
                "start_date",
                Kind.DATE,
                marked("When you accept: the day you can start."),
                channels=(_EMAIL, _PHONE),
            ),
            _field(
                "reason",
                Kind.TEXT,
                marked("When you decline: why, to complete 'my reason is …': 'a role closer to research'."),
                channels=(_EMAIL, _PHONE),
            ),
        ),
        MessageType.CONNECTION_REQUEST: (*_COMMON, _field("discussed", Kind.TEXT, _DISCUSSED)),
        MessageType.CONTACT_REQUEST: (
            *_COMMON,
            _field("interview_date", Kind.DATE, _INTERVIEW_DATE, channels=(_EMAIL, _PHONE)),
            _field(
                "people",
                Kind.PEOPLE,
                marked("Whose contact details you ask for; empty when no name is known."),
            ),
        ),
    }
)
"""The fields of each message type, in the order in which a form would ask for them."""

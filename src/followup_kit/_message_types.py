"""What each message type needs and takes, for which channels: enough to build a form from."""

from collections.abc import Mapping
from types import MappingProxyType
from typing import Any

from ._gettext import gettext_noop
from .contexts import Field, FieldKind
from .vocabulary import Channel, Decision, InterviewFormat, MessageType


def _field(name: str, kind: FieldKind, help_line: str, **more: Any) -> Field:
    return Field(name=name, kind=kind, help=help_line, **more)


_COMMON = (
    _field(
        "candidate",
        FieldKind.CANDIDATE,
        gettext_noop("Who writes: name, and phone and email to be reached."),
        required=True,
    ),
    _field(
        "recipient",
        FieldKind.PERSON,
        gettext_noop("Who is written to; None for the hiring team as a whole."),
        required=True,
    ),
    _field("company", FieldKind.TEXT, gettext_noop("The employer's name."), required=True),
    _field("position", FieldKind.TEXT, gettext_noop("The position's name, say 'Data Engineer'."), required=True),
)
_EMAIL, _CARD, _PHONE, _VOICEMAIL = Channel.EMAIL, Channel.CARD, Channel.PHONE, Channel.VOICEMAIL
_INTERVIEW_DATE = gettext_noop("The day of the interview.")
_DISCUSSED = gettext_noop(
    "The specific thing you talked about, to complete 'we talked about …': 'the move to streaming'."
)
_DECISION_BY = gettext_noop("The day by which they said they would answer.")

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
            _field("interview_date", FieldKind.DATE, _INTERVIEW_DATE, channels=(_EMAIL, _PHONE, _VOICEMAIL)),
            _field(
                "format",
                FieldKind.CHOICE,
                gettext_noop("How the interview was held."),
                choices=tuple(InterviewFormat),
                channels=(_EMAIL,),
            ),
            _field(
                "still_interested",
                FieldKind.FLAG,
                gettext_noop("False once you no longer want the position."),
                default=True,
            ),
            _field("discussed", FieldKind.TEXT, _DISCUSSED),
            _field(
                "strength",
                FieldKind.TEXT,
                gettext_noop("One strength to restate: 'six years of running payroll migrations'."),
                channels=(_EMAIL, _PHONE),
            ),
            _field(
                "forgotten",
                FieldKind.TEXT,
                gettext_noop("What you wish you had said: 'my certification in ISO 27001'."),
                channels=(_EMAIL, _PHONE),
            ),
            _field(
                "question",
                FieldKind.TEXT,
                gettext_noop("One interesting question: 'How do you decide what not to build?'."),
                channels=(_EMAIL,),
            ),
            _field("decision_by", FieldKind.DATE, _DECISION_BY, channels=(_EMAIL, _PHONE)),
        ),
        MessageType.CHECK_IN: (
            *_COMMON,
            _field("interview_date", FieldKind.DATE, _INTERVIEW_DATE),
            _field(
                "last_contact",
                FieldKind.DATE,
                gettext_noop("The day of your last message to them."),
                channels=(_EMAIL, _PHONE),
            ),
            _field("decision_by", FieldKind.DATE, _DECISION_BY),
        ),
        MessageType.REJECTION_REPLY: (
            *_COMMON,
            _field("feedback_given", FieldKind.FLAG, gettext_noop("True if they said why."), default=False),
            _field(
                "stay_connected",
                FieldKind.FLAG,
                gettext_noop("True to say that you would like to stay in touch."),
                default=True,
            ),
        ),
        MessageType.OFFER_REPLY: (
            *_COMMON,
            _field(
                "decision",
                FieldKind.CHOICE,
                gettext_noop("Your answer."),
                choices=tuple(Decision),
                default=Decision.UNDECIDED,
            ),
            _field(
                "details_provided",
                FieldKind.FLAG,
                gettext_noop("Whether contract details and next steps came with the offer."),
            ),
            _field("needs_time", FieldKind.FLAG, gettext_noop("True to ask for time to decide."), default=False),
            _field("respond_by", FieldKind.DATE, gettext_noop("The day by which they want your answer.")),
            _field(
                "start_date",
                FieldKind.DATE,
                gettext_noop("When you accept: the day you can start."),
                channels=(_EMAIL, _PHONE),
            ),
            _field(
                "reason",
                FieldKind.TEXT,
                gettext_noop("When you decline: why, to complete 'my reason is …': 'a role closer to research'."),
                channels=(_EMAIL, _PHONE),
            ),
        ),
        MessageType.CONNECTION_REQUEST: (*_COMMON, _field("discussed", FieldKind.TEXT, _DISCUSSED)),
        MessageType.CONTACT_REQUEST: (
            *_COMMON,
            _field("interview_date", FieldKind.DATE, _INTERVIEW_DATE, channels=(_EMAIL, _PHONE)),
            _field(
                "people",
                FieldKind.PEOPLE,
                gettext_noop("Whose contact details you ask for; empty when no name is known."),
            ),
        ),
    }
)
"""The fields of each message type, in the order in which a form would ask for them."""

"""The message types, one row each: the channels they are written for, their variants, and the fields they take.

A new message type is a word in ``vocabulary.MessageType``, a row here, and its templates in each language.
"""

from collections.abc import Callable, Mapping
from types import MappingProxyType
from typing import Any

import attrs

from . import _fields
from .contexts import Field
from .vocabulary import Channel, Decision, MessageType, OutcomeKind, Role

_EMAIL, _PHONE, _VOICEMAIL = Channel.EMAIL, Channel.PHONE, Channel.VOICEMAIL

_SHARED = (_fields.CANDIDATE, _fields.RECIPIENT, _fields.COMPANY, _fields.POSITION)
"""What every message takes."""


def _no_variant(_values: Mapping[str, Any], _place: int) -> str | None:
    """Return ``None``, for a type that has only one text for each channel."""
    return None


@attrs.frozen(kw_only=True)
class MessageTypeProperties:
    """What the library knows of one message type.

    Args:
        channels: The channels it is written for; the first is the usual one.
        fields: The fields it takes, in the order in which a form would ask for them.
        variants: The names of its variants; empty for a type that has only one.
        choose_variant: Returns the variant that fits validated values, by name, and the place of the context; of a
            check-in, the place is the number of those sent before.
    """

    channels: tuple[Channel, ...]
    fields: tuple[Field, ...]
    variants: tuple[str, ...] = ()
    choose_variant: Callable[[Mapping[str, Any], int], str | None] = _no_variant


_HELPED = (Role.COORDINATOR, Role.RECRUITER, Role.AGENCY, Role.REFERRER)
"""The roles of those who are thanked for their help, unless they asked questions as well."""

_TALKED = ("discussed", "impression", "strengths", "clarify")
"""What is noted of a conversation only if there was one."""

_GLAD = (OutcomeKind.OFFERED, OutcomeKind.ACCEPTED)
_FAREWELL = (OutcomeKind.REJECTED, OutcomeKind.RESCINDED, OutcomeKind.WITHDREW, OutcomeKind.DECLINED)


def _thank_you_variant(values: Mapping[str, Any], _place: int) -> str:
    recipient, interviewed = values["recipient"], values["interviewed"]
    role = None if recipient is None else recipient.role
    has_asked = role == Role.RECRUITER and any(values[name] for name in _TALKED)  # a recruiter may interview as well
    helped = role in _HELPED and not has_asked
    if interviewed is False or (helped and interviewed is None):
        return "helped"
    if values["outcome"] in _GLAD:
        return "glad"
    return "farewell" if values["outcome"] in _FAREWELL or not values["still_interested"] else "interested"


def _check_in_variant(values: Mapping[str, Any], place: int) -> str:
    """Choose by the day on which another offer wants its answer, before the number of those sent."""
    if values["respond_by"] is not None:
        return "other-offer"
    return "again" if place else "first"


def _rejection_reply_variant(values: Mapping[str, Any], _place: int) -> str:
    if values["outcome"] == OutcomeKind.RESCINDED:
        return "rescinded"
    return "not-interviewed" if values["interviewed"] is False else "interviewed"


def _offer_reply_variant(values: Mapping[str, Any], _place: int) -> str:
    """Choose by the decision; while there is none, by what is asked for, which each letter asks for together."""
    if values["decision"] == Decision.ACCEPT:
        return "accept"
    if values["decision"] == Decision.DECLINE:
        return "decline"
    if values["needs_time"]:
        return "time"
    if values["requests"]:
        return "negotiate"
    if values["answer_by"] is not None:
        return "time"
    return "details" if values["details_provided"] is False else "acknowledge"


def _connection_request_variant(_values: Mapping[str, Any], _place: int) -> str:
    """Choose the short note: not every member may send more."""
    return "short"


MESSAGE_TYPES: Mapping[str, MessageTypeProperties] = MappingProxyType(
    {
        MessageType.THANK_YOU: MessageTypeProperties(
            channels=(_EMAIL, Channel.CARD, _PHONE, _VOICEMAIL),
            variants=("interested", "farewell", "glad", "helped"),
            choose_variant=_thank_you_variant,
            fields=(
                *_SHARED,
                _fields.INTERVIEW_DATE,
                _fields.FORMAT,
                _fields.ROUND,
                _fields.INTERVIEWED,
                _fields.STILL_INTERESTED,
                _fields.OUTCOME,
                _fields.DISCUSSED,
                _fields.IMPRESSION,
                _fields.STRENGTHS,
                _fields.NEEDS,
                _fields.FORGOTTEN,
                _fields.CLARIFY,
                _fields.QUESTION,
                _fields.CAN_SEND,
                _fields.ENCLOSED,
                _fields.ALSO_THANKED,
                _fields.REFERENCE,
                _fields.DECISION_BY,
            ),
        ),
        MessageType.CHECK_IN: MessageTypeProperties(
            channels=(_EMAIL, _PHONE, _VOICEMAIL),
            variants=("first", "again", "other-offer"),
            choose_variant=_check_in_variant,
            fields=(
                *_SHARED,
                _fields.INTERVIEW_DATE,
                _fields.INTERVIEWED,
                _fields.ROUND,
                _fields.LAST_CONTACT,
                _fields.LAST_CHANNEL,
                _fields.MET,
                _fields.DECISION_BY,
                _fields.OTHER_RESPOND_BY,
                _fields.REASON,
                _fields.DISCUSSED,
                _fields.IMPRESSION,
                _fields.STRENGTHS,
                _fields.NEEDS,
                _fields.FORGOTTEN,
                _fields.LEARNED,
                _fields.QUESTION,
                _fields.REQUESTS,
                _fields.CAN_SEND,
                _fields.ENCLOSED,
                _fields.REFERENCE,
            ),
        ),
        MessageType.REJECTION_REPLY: MessageTypeProperties(
            channels=(_EMAIL,),
            variants=("interviewed", "not-interviewed", "rescinded"),
            choose_variant=_rejection_reply_variant,
            fields=(
                *_SHARED,
                _fields.INTERVIEW_DATE,
                _fields.INTERVIEWED,
                _fields.OUTCOME,
                _fields.FEEDBACK_GIVEN,
                _fields.ASK_FEEDBACK,
                _fields.DISCUSSED,
                _fields.IMPRESSION,
                _fields.MET,
                _fields.LEARNED,
                _fields.STRENGTHS,
                _fields.REASON,
                _fields.REQUESTS,
                _fields.QUESTION,
                _fields.STAY_CONNECTED,
                _fields.REFERENCE,
            ),
        ),
        MessageType.OFFER_REPLY: MessageTypeProperties(
            channels=(_EMAIL, _PHONE, _VOICEMAIL),
            variants=("acknowledge", "details", "time", "negotiate", "accept", "decline"),
            choose_variant=_offer_reply_variant,
            fields=(
                *_SHARED,
                _fields.DECISION,
                _fields.OFFERED_ON,
                _fields.TERMS,
                _fields.DETAILS_PROVIDED,
                _fields.NEEDS_TIME,
                _fields.ANSWER_BY,
                _fields.RESPOND_BY,
                _fields.REQUESTS,
                _fields.START_DATE,
                _fields.REPORTS_TO,
                _fields.CHOSEN,
                _fields.REASON,
                _fields.IMPRESSION,
                _fields.STRENGTHS,
                _fields.MET,
                _fields.CAN_SEND,
                _fields.QUESTION,
                _fields.ENCLOSED,
                _fields.STAY_CONNECTED,
                _fields.REFERENCE,
            ),
        ),
        MessageType.CONNECTION_REQUEST: MessageTypeProperties(
            channels=(Channel.LINKEDIN,),
            variants=("short", "full"),
            choose_variant=_connection_request_variant,
            fields=(
                *_SHARED,
                _fields.INTERVIEW_DATE,
                _fields.INTERVIEWED,
                _fields.MET_AT,
                _fields.OUTCOME,
                _fields.DISCUSSED,
                _fields.IMPRESSION,
                _fields.STRENGTHS,
                _fields.LEARNED,
            ),
        ),
        MessageType.CONTACT_REQUEST: MessageTypeProperties(
            channels=(_EMAIL, _PHONE, _VOICEMAIL),
            fields=(*_SHARED, _fields.INTERVIEW_DATE, _fields.PEOPLE, _fields.QUESTION, _fields.REFERENCE),
        ),
        MessageType.RESCHEDULE_REQUEST: MessageTypeProperties(
            channels=(_EMAIL, _PHONE, _VOICEMAIL),
            fields=(
                *_SHARED,
                _fields.INTERVIEW_DATE,
                _fields.FORMAT,
                _fields.ROUND,
                _fields.CANCELLED_BY,
                _fields.REASON,
                _fields.REQUESTS,
                _fields.REFERENCE,
            ),
        ),
        MessageType.WITHDRAWAL: MessageTypeProperties(
            channels=(_EMAIL, _PHONE, _VOICEMAIL),
            fields=(
                *_SHARED,
                _fields.INTERVIEW_DATE,
                _fields.INTERVIEWED,
                _fields.DISCUSSED,
                _fields.IMPRESSION,
                _fields.MET,
                _fields.CHOSEN,
                _fields.REASON,
                _fields.QUESTION,
                _fields.REQUESTS,
                _fields.STAY_CONNECTED,
                _fields.REFERENCE,
            ),
        ),
    }
)
"""The row of every message type of the library's own."""

CHANNELS: Mapping[str, tuple[Channel, ...]] = MappingProxyType({k: row.channels for k, row in MESSAGE_TYPES.items()})
"""The channels of each message type; the first is the usual one."""

FIELDS: Mapping[str, tuple[Field, ...]] = MappingProxyType({k: row.fields for k, row in MESSAGE_TYPES.items()})
"""The fields of each message type."""

VARIANTS: Mapping[str, tuple[str, ...]] = MappingProxyType(
    {k: row.variants for k, row in MESSAGE_TYPES.items() if row.variants}
)
"""The variants of each message type that has any."""

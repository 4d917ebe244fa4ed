"""The message types, one row each: the channels they are written for, their variants, and the fields they take.

A new message type is a word in ``vocabulary.MessageType``, a row here, and its templates in each language.
"""

from collections.abc import Callable, Mapping
from types import MappingProxyType
from typing import Any

import attrs

from . import _fields
from .contexts import Field
from .vocabulary import Channel, Decision, MessageType

_EMAIL, _PHONE, _VOICEMAIL = Channel.EMAIL, Channel.PHONE, Channel.VOICEMAIL

_SHARED = (_fields.CANDIDATE, _fields.RECIPIENT, _fields.COMPANY, _fields.POSITION)
"""What every message takes."""


def _in(field: Field, *channels: Channel) -> Field:
    """Return a field that only the texts of some channels use."""
    return attrs.evolve(field, channels=channels)


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


def _thank_you_variant(values: Mapping[str, Any], _place: int) -> str:
    return "interested" if values["still_interested"] else "no-longer-interested"


def _check_in_variant(_values: Mapping[str, Any], place: int) -> str:
    return "again" if place else "first"


def _offer_reply_variant(values: Mapping[str, Any], _place: int) -> str:
    """Choose by the decision; while there is none, ask for what matters most: for time, else for missing details."""
    if values["decision"] == Decision.ACCEPT:
        return "accept"
    if values["decision"] == Decision.DECLINE:
        return "decline"
    if values["needs_time"]:
        return "time"
    return "details" if values["details_provided"] is False else "acknowledge"


def _connection_request_variant(_values: Mapping[str, Any], _place: int) -> str:
    """Choose the short note: not every member may send more."""
    return "short"


MESSAGE_TYPES: Mapping[str, MessageTypeProperties] = MappingProxyType(
    {
        MessageType.THANK_YOU: MessageTypeProperties(
            channels=(_EMAIL, Channel.CARD, _PHONE, _VOICEMAIL),
            variants=("interested", "no-longer-interested"),
            choose_variant=_thank_you_variant,
            fields=(
                *_SHARED,
                _in(_fields.INTERVIEW_DATE, _EMAIL, _PHONE, _VOICEMAIL),
                _in(_fields.FORMAT, _EMAIL),
                _fields.STILL_INTERESTED,
                _fields.DISCUSSED,
                _in(_fields.STRENGTH, _EMAIL, _PHONE),
                _in(_fields.FORGOTTEN, _EMAIL, _PHONE),
                _in(_fields.QUESTION, _EMAIL),
                _in(_fields.DECISION_BY, _EMAIL, _PHONE),
            ),
        ),
        MessageType.CHECK_IN: MessageTypeProperties(
            channels=(_EMAIL, _PHONE, _VOICEMAIL),
            variants=("first", "again"),
            choose_variant=_check_in_variant,
            fields=(
                *_SHARED,
                _fields.INTERVIEW_DATE,
                _in(_fields.LAST_CONTACT, _EMAIL, _PHONE),
                _fields.DECISION_BY,
            ),
        ),
        MessageType.REJECTION_REPLY: MessageTypeProperties(
            channels=(_EMAIL,),
            fields=(*_SHARED, _fields.FEEDBACK_GIVEN, _fields.STAY_CONNECTED),
        ),
        MessageType.OFFER_REPLY: MessageTypeProperties(
            channels=(_EMAIL, _PHONE, _VOICEMAIL),
            variants=("acknowledge", "details", "time", "accept", "decline"),
            choose_variant=_offer_reply_variant,
            fields=(
                *_SHARED,
                _fields.DECISION,
                _fields.DETAILS_PROVIDED,
                _fields.NEEDS_TIME,
                _fields.RESPOND_BY,
                _in(_fields.START_DATE, _EMAIL, _PHONE),
                _in(_fields.REASON, _EMAIL, _PHONE),
            ),
        ),
        MessageType.CONNECTION_REQUEST: MessageTypeProperties(
            channels=(Channel.LINKEDIN,),
            variants=("short", "full"),
            choose_variant=_connection_request_variant,
            fields=(*_SHARED, _fields.DISCUSSED),
        ),
        MessageType.CONTACT_REQUEST: MessageTypeProperties(
            channels=(_EMAIL, _PHONE, _VOICEMAIL),
            fields=(*_SHARED, _in(_fields.INTERVIEW_DATE, _EMAIL, _PHONE), _fields.PEOPLE),
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

"""A draft as a host hands it in: written by this library and edited since, or by hand."""

from collections.abc import Mapping
from typing import Any

import attrs

from .._validation import Validator, explain_bad_arguments, to_channel, to_enum, to_tuple
from ..errors import InvalidArgumentError, Problem
from ..messages import Message
from ..vocabulary import Channel, MessageType

OWN = "x-"
"""How a host's own message type begins."""


def _to_type(value: MessageType | str) -> Any:
    return to_enum(MessageType, value)


@explain_bad_arguments
@attrs.frozen(kw_only=True)
class Draft:
    """A message about to be sent, in plain strings.

    Args:
        message_type: What kind of message it is, or a host's own word that begins with ``x-``.
        channel: The way it will be sent.
        subject: The subject line; ``None`` where there is none.
        body: The text.
        locale: The language it is written in, say ``en`` or ``de_AT``.
        attachments: The names of the files that go with it, so that a promise of one can be held against them.

    Raises:
        InvalidFactsError: If a field is not of its kind; all problems at once.
    """

    message_type: MessageType | str = attrs.field(converter=_to_type)
    channel: Channel = attrs.field(default=Channel.EMAIL, converter=to_channel)
    subject: str | None = attrs.field(default=None, repr=False)
    body: str = attrs.field(repr=False)
    locale: str = "en"
    attachments: tuple[str, ...] = attrs.field(default=(), converter=to_tuple, repr=False)

    def __attrs_post_init__(self) -> None:
        validator = Validator(self)
        kind: Any = self.message_type
        if not isinstance(kind, str) or not kind.startswith(OWN):
            validator.require_enum("message_type", MessageType)
        validator.require_enum("channel", Channel)
        subject: Any = self.subject
        if subject is not None and not isinstance(subject, str):
            validator.refuse("subject", subject, "is not text", "pass the subject line, or None where there is none")
        validator.require_text("body", "locale")
        validator.require_each("attachments", str, "file name")
        validator.raise_if_invalid()


def as_draft(function: str, given: Any) -> Draft:
    """Return a draft, from a draft, a message, or a mapping of a draft's fields as JSON would give.

    Args:
        function: Who asks, for the error.
        given: What the host handed in.

    Raises:
        InvalidArgumentError: If it is none of these.
        InvalidFactsError: If the mapping makes no draft.
    """
    if isinstance(given, Draft):
        return given
    if isinstance(given, Message):
        return Draft(
            message_type=given.message_type,
            channel=given.channel,
            subject=given.subject,
            body=given.body,
            locale=given.locale,
        )
    if isinstance(given, Mapping):
        return Draft(**{str(name): value for name, value in given.items()})
    remedy = "pass a Message, or Draft(message_type='thank-you', channel='email', subject='…', body='…')"
    raise InvalidArgumentError(function, [Problem("draft", type(given).__name__, "is no draft", remedy)])

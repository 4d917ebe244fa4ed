"""The draft of a message, as a host passes it: rendered by this library and edited since, or written by hand."""

from collections.abc import Mapping, Sequence
from typing import Any, Self

import attrs

from .._converters import to_channel, to_enum, to_line_ends, to_tuple
from .._guarding import guarded
from .._html import card
from .._validation import Validator, explain_bad_arguments, is_blank
from ..errors import MISSING, InvalidArgumentError, Problem, nearest
from ..messages import Message
from ..vocabulary import Channel, MessageType, is_custom_word


def to_message_type(value: MessageType | str) -> Any:
    """Turn a plain string into a message type; leave anything else for the validation to refuse."""
    return to_enum(MessageType, value)


def require_message_type(validator: Validator, field: str, value: object) -> None:
    """Refuse what is neither a message type of the library nor a host's own.

    Args:
        validator: Collects the problem.
        field: The name of the field, for the error.
        value: Its value.
    """
    if not isinstance(value, MessageType) and not is_custom_word(value):
        custom = "one of your own is 'x-' and small letters, digits or hyphens, such as 'x-references'"
        validator.refuse(field, value, "unknown message type", f"{nearest(value, MessageType)}; {custom}")


def _line_ends(value: str) -> Any:
    return to_line_ends(value)


@guarded
@explain_bad_arguments
@attrs.frozen(kw_only=True)
class Draft:
    """A message to be reviewed before it is sent.

    Args:
        message_type: Its message type, or a host's own such as ``x-references``.
        channel: The channel it will be sent by.
        subject: The subject line; ``None`` if it has none.
        body: The text, greeting and closing included. Line ends are kept as line feeds, also where a browser sent
            CRLF; the spans of findings count in the body as it is kept.
        locale: The locale it is written in, such as ``en`` or ``de_AT``.
        attachments: The names of the files attached; a review warns of an attachment that is mentioned and missing.

    Raises:
        InvalidFactsError: If a field is invalid; with all problems at once.
    """

    message_type: MessageType | str = attrs.field(converter=to_message_type)
    channel: Channel = attrs.field(default=Channel.EMAIL, converter=to_channel)
    subject: str | None = attrs.field(default=None, repr=False)
    body: str = attrs.field(repr=False, converter=_line_ends)
    locale: str = "en"
    attachments: tuple[str, ...] = attrs.field(default=(), converter=to_tuple, repr=False)

    def __attrs_post_init__(self) -> None:
        validator = Validator(self)
        require_message_type(validator, "message_type", self.message_type)
        validator.require_enum("channel", Channel)
        subject: Any = self.subject
        if subject is not None and not isinstance(subject, str):
            validator.refuse("subject", subject, "is not text", "pass the subject line, or None if there is none")
        body: Any = self.body
        # A draft is longer than a fact, and may hold what a review then points out.
        if not isinstance(body, str):
            validator.refuse("body", body, "is not text", "pass a string")
        elif is_blank(body):
            validator.refuse("body", body, "is blank", "pass a string that is not blank")
        validator.require_text("locale")
        validator.require_each("attachments", str, "file name")
        validator.raise_if_invalid()

    @classmethod
    def from_message(cls, message: Message, *, attachments: Sequence[str] = ()) -> Self:
        """Return a message as a draft, to be stored, edited and reviewed.

        Args:
            message: What ``render`` wrote.
            attachments: The names of the files attached.
        """
        return cls(
            message_type=message.message_type,
            channel=message.channel,
            subject=message.subject,
            body=message.body,
            locale=message.locale,
            attachments=attachments,
        )

    def to_message(self) -> Message:
        """Return the draft as a message, ready to be sent; the host attaches the files."""
        return Message(
            message_type=self.message_type,
            channel=self.channel,
            locale=self.locale,
            subject=self.subject,
            body=self.body,
        )

    @property
    def text(self) -> str:
        """The draft as one reads it: the subject, if there is one, then the body."""
        return self.to_message().text

    @property
    def html(self) -> str | None:
        """The body as HTML for an email, or ``None`` for other channels; as of a ``Message``."""
        return self.to_message().html

    def _repr_html_(self) -> str:
        """Return the draft as its reader would see it, for a notebook."""
        return card(self.subject, self.body, self.locale)


def as_draft(function: str, given: Any) -> Draft:
    """Convert a message, or a mapping of a draft's fields such as parsed JSON, to a draft.

    Args:
        function: The public function that was called, for the error.
        given: A ``Draft``, a ``Message`` or a mapping.

    Returns:
        The draft; a draft is returned as it is.

    Raises:
        InvalidArgumentError: If it is none of these.
        InvalidFactsError: If the mapping has unknown, missing or invalid fields; with all problems at once.
    """
    if isinstance(given, Draft):
        return given
    if isinstance(given, Message):
        return Draft.from_message(given)
    if isinstance(given, Mapping):
        return Draft(**{str(name): value for name, value in given.items()})
    remedy = "pass a Message, or Draft(message_type='thank-you', channel='email', subject='…', body='…')"
    # The type tells enough: the value would show the draft.
    wrong = f"must be a Draft, a Message or a mapping, not {type(given).__name__}"
    raise InvalidArgumentError(function, [Problem("draft", MISSING, wrong, remedy)])

"""Writing a message: the context is checked, the text chosen, filled in and laid out."""

from collections.abc import Mapping
from typing import Any
from zlib import crc32

from ..contexts import FIELDS, Context, Field
from ..doors import word
from ..errors import InvalidArgumentError, Problem, nearest
from ..facts import Person
from ..locales import negotiated
from ..vocabulary import Channel, MessageType
from .catalog import DEFAULT, Catalog
from .layout import laid_out
from .message import Message
from .values import checked
from .variants import VARIANTS, variant_for

_DEFAULT_CHANNEL = {MessageType.CONNECTION_REQUEST: Channel.LINKEDIN}


def fields(message_type: MessageType | str) -> tuple[Field, ...]:
    """Describe what a message type needs and takes, so that a host can build a form from it.

    Args:
        message_type: The type, or its word.

    Returns:
        Its fields, in the order in which a form would ask for them.

    Raises:
        InvalidArgumentError: If there is no such type.
    """
    return FIELDS[_type("fields", message_type)]


def render(
    message_type: MessageType | str,
    context: Mapping[str, Any],
    *,
    channel: Channel | str | None = None,
    variant: str | None = None,
    locale: str = "en",
    catalog: Catalog = DEFAULT,
) -> Message:
    """Write a message.

    Args:
        message_type: What kind of message.
        context: What it is written from: the context of a step, or a mapping with the entries that ``fields`` names,
            people as nested mappings or as facts.
        channel: The way it is written for; the type's usual one when left out.
        variant: Which variant of the type, in place of the one that the context asks for.
        locale: The language to write in, with a territory for its dates if you like: ``en``, ``en_GB``.
        catalog: The texts to write from.

    Returns:
        The message. The same context always gives the same message.

    Raises:
        InvalidArgumentError: If the type, channel, variant or locale is unknown.
        InvalidContextError: If entries are missing, unknown or of the wrong kind, with every problem at once.
    """
    kind = _type("render", message_type)
    way = _channel(channel, kind)
    if not isinstance(catalog, Catalog):
        raise InvalidArgumentError("render", [Problem("catalog", catalog, "is not a Catalog", "pass a Catalog")])
    language, format_locale = negotiated(locale, catalog.languages)
    values = checked(f"render {kind}", context, FIELDS[kind])
    place = context.place if isinstance(context, Context) else None
    chosen = variant_for(kind, values, place or 0) if variant is None else _variant(variant, kind)
    wordings = catalog.wordings(language, kind, way, chosen)
    template = wordings[(_place_of(values["recipient"]) if place is None else place) % len(wordings)]
    strings = catalog.conventions(language, format_locale).strings(values, FIELDS[kind])
    subject, body = laid_out(template.render(strings))
    return Message(message_type=kind, channel=way, locale=format_locale, subject=subject, body=body)


def _type(function: str, message_type: object) -> MessageType:
    kind = word(MessageType, message_type)
    if isinstance(kind, MessageType):
        return kind
    remedy = nearest(message_type, MessageType)
    raise InvalidArgumentError(function, [Problem("message_type", message_type, "is no message type", remedy)])


def _channel(channel: object, kind: MessageType) -> Channel:
    way = _DEFAULT_CHANNEL.get(kind, Channel.EMAIL) if channel is None else word(Channel, channel)
    if isinstance(way, Channel):
        return way
    raise InvalidArgumentError("render", [Problem("channel", channel, "is no channel", nearest(channel, Channel))])


def _variant(variant: object, kind: MessageType) -> str:
    known = VARIANTS.get(kind, ())
    if isinstance(variant, str) and variant in known:
        return variant
    remedy = nearest(variant, known) if known else f"leave it out: a {kind} has only one"
    raise InvalidArgumentError("render", [Problem("variant", variant, f"is no variant of a {kind}", remedy)])


def _place_of(recipient: Person | None) -> int:
    """Choose between wordings by the recipient's name, where no schedule knows the place in the panel."""
    return 0 if recipient is None else crc32(recipient.name.encode())

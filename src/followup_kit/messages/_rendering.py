"""Writing a message: the context is checked, the text chosen, filled in, laid out, and kept within its limit."""

from collections.abc import Mapping
from typing import Any
from zlib import crc32

import attrs

from .._message_types import CHANNELS
from .._validation import to_enum
from ..contexts import Context, Field
from ..errors import InvalidArgumentError, Problem, nearest
from ..facts._people import Person
from ..languages._negotiation import negotiate_locale
from ..languages._translations import translate
from ..vocabulary import Channel, MessageType
from ._catalog import DEFAULT_CATALOG, Catalog
from ._context_validation import validate_context
from ._length_limits import fitted
from ._message import Message
from ._variants import VARIANTS, variant_for


def fields(
    message_type: MessageType | str,
    channel: Channel | str | None = None,
    *,
    locale: str = "en",
    catalog: Catalog = DEFAULT_CATALOG,
) -> tuple[Field, ...]:
    """Describe what a message type needs and takes, so that a host can build a form from it.

    Args:
        message_type: The type, or its word.
        channel: Only the fields that this channel's texts use; those of every channel when left out.
        locale: The language of the help.
        catalog: The texts to describe, where a host has types of its own.

    Returns:
        Its fields, in the order in which a form would ask for them.

    Raises:
        InvalidArgumentError: If there is no such type, it is not written for the channel, or the locale is unknown.
    """
    kind = _type("fields", message_type, catalog)
    language, _ = negotiate_locale(locale, catalog.languages)
    described = catalog.types()[kind]
    if channel is not None:
        way = _channel("fields", channel, kind, catalog, language)
        described = tuple(field for field in described if not field.channels or way in field.channels)
    return tuple(attrs.evolve(field, help=translate(field.help, language)) for field in described)


def render(
    message_type: MessageType | str,
    context: Mapping[str, Any],
    *,
    channel: Channel | str | None = None,
    variant: str | None = None,
    locale: str = "en",
    fallback: str | None = None,
    formality: str | None = None,
    catalog: Catalog = DEFAULT_CATALOG,
) -> Message:
    """Write a message.

    Args:
        message_type: What kind of message.
        context: What it is written from: the context of a step, or a mapping with the entries that ``fields`` names,
            people as nested mappings or as facts. Entries that only other channels use are accepted and not used.
        channel: The way it is written for; the type's usual one when left out.
        variant: Which variant of the type, in place of the one that the context asks for.
        locale: The language to write in, with a territory for its dates if you like: ``en``, ``en_GB``.
        fallback: The locale to take when there are no letters in that language; an error when left out.
        formality: How formally to write, for a language that has the choice; its usual way when left out.
        catalog: The texts to write from.

    Returns:
        The message. The same context always gives the same message.

    Raises:
        InvalidArgumentError: If the type, channel, variant, locale or formality is unknown.
        InvalidContextError: If entries are missing, unknown or of the wrong kind, with every problem at once; or if the
            text is too long for the channel even without its optional parts.
    """
    kind = _type("render", message_type, catalog)
    language, format_locale = negotiate_locale(locale, catalog.languages, fallback)
    way = _channel("render", channel, kind, catalog, language)
    declared = catalog.types()[kind]
    values = validate_context(f"render {kind}", _known_to(kind, context, declared), declared)
    place = context.place if isinstance(context, Context) else None
    chosen = variant_for(kind, values, place or 0) if variant is None else _variant(variant, kind)
    wordings = catalog.wordings(language, kind, way, chosen)
    text = wordings[(_place_of(values.get("recipient")) if place is None else place) % len(wordings)]
    conventions = catalog.conventions(language, format_locale, formality)
    subject, body = fitted(
        f"render {kind}",
        values,
        conventions.limit(kind, way, chosen),
        lambda kept: text.render(conventions.strings(kept, declared)),
    )
    return Message(message_type=kind, channel=way, locale=format_locale, subject=subject, body=body)


def _type(function: str, message_type: object, catalog: object) -> MessageType | str:
    if not isinstance(catalog, Catalog):
        raise InvalidArgumentError(function, [Problem("catalog", catalog, "is not a Catalog", "pass a Catalog")])
    kind = to_enum(MessageType, message_type)
    known = catalog.types()
    if isinstance(kind, str) and kind in known:
        return kind
    if message_type is None:
        remedy = "the step has no message: ask step.message_type before you render"
        raise InvalidArgumentError(function, [Problem("message_type", None, "is no message type", remedy)])
    remedy = nearest(message_type, known)
    raise InvalidArgumentError(function, [Problem("message_type", message_type, "is no message type", remedy)])


def _channel(function: str, channel: object, kind: str, catalog: Catalog, language: str) -> Channel:
    written = catalog.channels(language, kind)
    way = to_enum(Channel, next(iter(written), Channel.EMAIL) if channel is None else channel)
    if not isinstance(way, Channel):
        raise InvalidArgumentError(function, [Problem("channel", channel, "is no channel", nearest(channel, Channel))])
    if way not in written:
        remedy = nearest(way, written) if written else f"there are no texts of it in {language!r}: add one"
        raise InvalidArgumentError(function, [Problem("channel", str(way), f"is no way to send a {kind}", remedy)])
    return way


def _variant(variant: object, kind: str) -> str:
    known = VARIANTS.get(kind, ())
    if isinstance(variant, str) and variant in known:
        return variant
    remedy = nearest(variant, known) if known else f"leave it out: a {kind} has only one"
    raise InvalidArgumentError("render", [Problem("variant", variant, f"is no variant of a {kind}", remedy)])


def _known_to(kind: str, context: Mapping[str, Any], declared: tuple[Field, ...]) -> Mapping[str, Any]:
    """Keep of a step's context what a host's own type takes: the step could not know it."""
    if kind in CHANNELS or not isinstance(context, Context):
        return context
    names = {field.name for field in declared}
    return {name: value for name, value in context.items() if name in names}


def _place_of(recipient: Person | None) -> int:
    """Choose between wordings by the recipient's name, where no schedule knows the place in the panel."""
    return 0 if recipient is None else crc32(recipient.name.encode())

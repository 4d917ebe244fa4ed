"""Write a message: validate its context, choose a template, render it, lay it out, and fit it to its limit."""

import datetime as dt
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeGuard
from zlib import crc32

import attrs

from .._converters import to_enum
from .._guarding import guarded
from .._labels import label_of
from .._message_types import MESSAGE_TYPES, VARIANTS
from .._sanitizing import refuse_in_header
from ..contexts import Context, Field
from ..errors import InvalidArgumentError, InvalidContextError, Problem, nearest
from ..facts._people import Person
from ..languages import _resources
from ..languages._negotiation import negotiate_locale
from ..languages._remembering import remembering
from ..languages._translations import SOURCE_LANGUAGE, translate
from ..vocabulary import Channel, MessageType
from ._catalog import DEFAULT_CATALOG, Catalog
from ._context_validation import validate_context
from ._length_limits import fit_to_limit
from ._message import Message

if TYPE_CHECKING:  # who writes from a context needs no plan
    from ..planning import Step


@guarded
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
        locale: The language of the labels and the help; of a language that the host added, both stay as they were
            written.
        catalog: The texts to describe, where a host has types of its own.

    Returns:
        Its fields, in the order in which a form would ask for them.

    Raises:
        InvalidArgumentError: If there is no such type, it is not written for the channel, or the locale is unknown.
    """
    known_type = _to_message_type("fields", message_type, catalog)
    language, _ = negotiate_locale(locale, catalog.languages)
    described = catalog.types()[known_type]
    if channel is not None:
        known_channel = _to_channel("fields", channel, known_type, catalog, language)
        described = tuple(field for field in described if not field.channels or known_channel in field.channels)
    # A language that the host added has no translations of ours.
    told_in = language if language in _resources.languages() else SOURCE_LANGUAGE
    return tuple(_in_language(field, told_in) for field in described)


def _in_language(field: Field, language: str) -> Field:
    label = translate(field.label or label_of(field.name), language)
    return attrs.evolve(field, label=label, help=translate(field.help, language))


@guarded
def render(  # noqa: PLR0913 - each a choice of the host's, by name
    message: "Step | MessageType | str",
    context: Mapping[str, Any] | None = None,
    *,
    channel: Channel | str | None = None,
    variant: str | None = None,
    on: dt.date | None = None,
    locale: str = "en",
    fallback: str | None = None,
    formality: str | None = None,
    catalog: Catalog = DEFAULT_CATALOG,
) -> Message:
    """Write a message: that of a step, or one of a type from a context.

    Args:
        message: A step, whose type, context and channel are taken; or a message type.
        context: What it is written from: the context of a step, or a mapping with the entries that ``fields`` names,
            people as nested mappings or as facts. Entries that only other channels use are accepted and not used. May
            be left out for a step; given, it takes the place of the step's own.
        channel: The channel it is written for; the step's own, or the type's usual one, when left out.
        variant: Which variant of the type, in place of the one that the context asks for.
        on: The day of writing, in the reader's zone, so that a letter can say "today" or "yesterday".
        locale: The language to write in, with a territory for its dates if you like: ``en``, ``en_GB``.
        fallback: The locale to take when there are no templates in that language; an error when left out.
        formality: How formally to write, for a language that has the choice; when left out, as the candidate's
            own words speak to the reader, or else its usual way.
        catalog: The texts to write from.

    Returns:
        The message. The same context, written on the same day, always gives the same message.

    Raises:
        InvalidArgumentError: If the type, channel, variant, day, locale or formality is unknown, or the step has no
            message.
        InvalidContextError: If entries are missing, unknown or of the wrong kind, with every problem at once; or if the
            text is too long for the channel even without its optional parts; or if the finished subject cannot stand
            in a mail header.
    """
    if _is_step(message):
        context = message.context if context is None else context
        channel = message.channel if channel is None else channel
        given_type: object = message.message_type
    else:
        given_type = message
    known_type = _to_message_type("render", given_type, catalog)
    day = _to_day("render", on)
    language, format_locale = negotiate_locale(locale, catalog.languages, fallback)
    known_channel = _to_channel("render", channel, known_type, catalog, language)
    declared = catalog.types()[known_type]
    subject_of_errors = f"render {known_type}"
    entries = {} if context is None else context
    values = validate_context(subject_of_errors, _without_undeclared(known_type, entries, declared), declared)
    place = context.place if isinstance(context, Context) else None
    if variant is None and isinstance(context, Context) and context.variant in VARIANTS.get(known_type, ()):
        variant = context.variant
    known_variant = _to_variant(variant, known_type, values, place or 0)
    wordings = catalog.wordings(language, known_type, known_channel, known_variant)
    turn = (_hash_name(values.get("recipient")) if place is None else place) + (values.get("round") or 1) - 1
    template = wordings[turn % len(wordings)]
    conventions = catalog.conventions(language, format_locale, formality)
    if formality is None:
        inferred = conventions.infer_formality(values)
        conventions = catalog.conventions(language, format_locale, inferred)
    with remembering():
        subject, body = fit_to_limit(
            subject_of_errors,
            values,
            conventions.limit(known_type, known_channel, known_variant),
            lambda kept: conventions.finish(
                template.render(conventions.strings_for(template.names, kept, declared, day))
            ),
        )
    _check_subject(subject_of_errors, subject)
    return Message(message_type=known_type, channel=known_channel, locale=format_locale, subject=subject, body=body)


def _is_step(message: object) -> "TypeGuard[Step]":
    if isinstance(message, str):
        return False
    from ..planning import Step  # noqa: PLC0415 - as above

    return isinstance(message, Step)


def _check_subject(function: str, subject: str | None) -> None:
    """Raise ``InvalidContextError`` for a finished subject line that a mail header cannot carry as it stands."""
    refusal = None if subject is None else refuse_in_header(subject)
    if refusal is not None:
        remedy = "change the template's subject line, or the values it joins"
        raise InvalidContextError(function, [Problem("subject", subject, refusal.wrong, remedy)])


def _to_day(function: str, given: object) -> dt.date | None:
    """Return the day of writing, or raise ``InvalidArgumentError``."""
    if given is None or (isinstance(given, dt.date) and not isinstance(given, dt.datetime)):
        return given
    remedy = "pass a datetime.date in the reader's zone, such as datetime.now(zone).date()"
    raise InvalidArgumentError(function, [Problem("on", given, "is not a date", remedy)])


def _to_message_type(function: str, given: object, catalog: object) -> MessageType | str:
    """Return a message type of the catalogue, or raise ``InvalidArgumentError``."""
    if not isinstance(catalog, Catalog):
        raise InvalidArgumentError(function, [Problem("catalog", catalog, "is not a Catalog", "pass a Catalog")])
    message_type = to_enum(MessageType, given)
    known = catalog.types()
    if isinstance(message_type, str) and message_type in known:
        return message_type
    remedy = nearest(given, known)
    if given is None:
        remedy = "this step has no message: ask step.message_type before you render"
    raise InvalidArgumentError(function, [Problem("message_type", given, "is not a message type", remedy)])


def _to_channel(function: str, given: object, message_type: str, catalog: Catalog, language: str) -> Channel:
    """Return a channel that the type is written for, the usual one for ``None``, or raise ``InvalidArgumentError``."""
    written = catalog.channels(language, message_type)
    channel = to_enum(Channel, next(iter(written), Channel.EMAIL) if given is None else given)
    if not isinstance(channel, Channel):
        raise InvalidArgumentError(function, [Problem("channel", given, "is not a channel", nearest(given, Channel))])
    if channel not in written:
        wrong = f"is not a channel for '{message_type}'"
        remedy = nearest(channel, written) if written else f"there are no templates for it in {language!r}: add one"
        raise InvalidArgumentError(function, [Problem("channel", str(channel), wrong, remedy)])
    return channel


def _to_variant(given: object, message_type: str, values: Mapping[str, Any], place: int) -> str | None:
    """Return a variant of the type, for ``None`` the one that fits the values, or raise ``InvalidArgumentError``."""
    if given is None:
        row = MESSAGE_TYPES.get(message_type)
        return None if row is None else row.choose_variant(values, place)
    known = VARIANTS.get(message_type, ())
    if isinstance(given, str) and given in known:
        return given
    remedy = nearest(given, known) if known else f"leave it out: a {message_type} has no variants"
    wrong = f"is not a variant of '{message_type}'"
    raise InvalidArgumentError("render", [Problem("variant", given, wrong, remedy)])


def _without_undeclared(
    message_type: str, context: Mapping[str, Any], declared: tuple[Field, ...]
) -> Mapping[str, Any]:
    """Return of a step's context what a host's own type takes, for the step could not know it; any other as it is."""
    if message_type in MESSAGE_TYPES or not isinstance(context, Context):
        return context
    names = {field.name for field in declared}
    return {name: value for name, value in context.items() if name in names}


def _hash_name(recipient: Person | None) -> int:
    """Return a number that depends on the recipient's name alone, to choose a wording where no place is known."""
    return 0 if recipient is None else crc32(recipient.name.encode())

"""Texts of a host's own: named, checked and compiled when they are added."""

import re
from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import Any

import attrs

from ..contexts import Field, FieldKind
from ..errors import InvalidArgumentError, InvalidTemplateError, Problem, nearest
from ..languages import FREE_TEXT_FIELDS
from ..vocabulary import Channel
from ._layout import joined
from ._templates import Key, Text, key_of
from ._untrusted import checked_source, compiled
from ._variants import VARIANTS

_OWN_TYPE = re.compile(r"x-[a-z0-9-]+")
_CANDIDATE = frozenset({"name", "phone", "email", "linkedin"})
_PERSON = frozenset({"name", "given_name", "family_name", "honorific", "title"})
_MADE_OF = {
    "greeting": {"recipient", "company"},
    "note_greeting": {"recipient"},
    "address": {"recipient"},
    "signature": {"candidate", "company"},
}
"""What the language makes of which fields."""


@attrs.frozen
class OwnText:
    """A text that a host has put over the library's.

    Args:
        language: The language it is written in.
        key: The type, channel and variant.
        sources: Its wordings, as the host wrote them.
        wordings: The same, compiled.
    """

    language: str
    key: Key
    sources: tuple[str, ...] = attrs.field(repr=False)
    wordings: tuple[Text, ...] = attrs.field(repr=False, eq=False)


def is_own_type(word: object) -> bool:
    """Say whether a word can name a host's own message type, such as ``x-reference-note``."""
    return isinstance(word, str) and _OWN_TYPE.fullmatch(word) is not None


def sources_of(texts: Mapping[str, str] | Any) -> dict[str, str]:
    """Return templates by name, from a mapping or a Jinja2 loader.

    Args:
        texts: Either.

    Raises:
        InvalidArgumentError: If it is neither, or the loader cannot list its templates.
    """
    if isinstance(texts, Mapping):
        return dict(texts)
    from jinja2 import BaseLoader, Environment  # noqa: PLC0415 - loaded when a host brings texts

    if not isinstance(texts, BaseLoader):
        problem = Problem("texts", texts, "is neither a mapping nor a Jinja2 loader", "pass templates by name")
        raise InvalidArgumentError("with_texts", [problem])
    environment = Environment(loader=texts, autoescape=False)  # noqa: S701 - asked for sources only, renders nothing
    try:
        names = texts.list_templates()
    except TypeError:
        problem = Problem("texts", texts, "cannot list its templates", "pass a loader that can, such as DictLoader")
        raise InvalidArgumentError("with_texts", [problem]) from None
    return {name.removesuffix(".txt"): texts.get_source(environment, name)[0] for name in names}


def own_texts(
    sources: Mapping[str, str],
    types: Mapping[str, Sequence[Field]],
    language: str,
    sentence_separator: str,
    translate: Callable[[str], str],
) -> list[OwnText]:
    """Return a host's texts, checked and compiled.

    Args:
        sources: The templates by name.
        types: The message types there are, with their fields.
        language: The language they are written in.
        joint: What stands between two sentences in it.
        translate: What ``_('…')`` stands for in them.

    Raises:
        InvalidArgumentError: If a name is of no known type, channel or variant; every such name at once.
        InvalidTemplateError: If a template uses anything but strings, conditions and safe filters; with the problems of
            every template.
    """
    problems = [problem for name in sources if (problem := _misnamed(name, types)) is not None]
    if problems:
        raise InvalidArgumentError("with_texts", problems)
    found: dict[Key, dict[int, str]] = {}
    refused: list[Problem] = []
    for name, source in sources.items():
        key, wording = key_of(name)
        try:
            checked_source(source, _names(types[key[0]]), where=name)
        except InvalidTemplateError as error:
            refused += [problem._replace(field=f"{name}, {problem.field}") for problem in error.problems]
        found.setdefault(key, {})[wording] = source
    if refused:
        raise InvalidTemplateError(f"templates in {language!r}", refused)
    added = []
    for key, wordings in found.items():
        where = ".".join(part for part in (f"{language}/{key[0]}", key[1], key[2]) if part)
        names = _names(types[key[0]])
        ordered = tuple(wordings[number] for number in sorted(wordings))
        texts = tuple(
            compiled(joined(each, sentence_separator), names, where=where, translate=translate) for each in ordered
        )
        added.append(OwnText(language, key, ordered, texts))
    return added


def _misnamed(name: str, types: Mapping[str, Sequence[Field]]) -> Problem | None:
    parts = str(name).split(".")
    if len(parts) < 2 or len(parts) > 4:  # noqa: PLR2004 - type, channel, and at most variant and wording
        return Problem("texts", name, "is no name of a text", "name it type.channel or type.channel.variant")
    (message_type, channel, variant), _ = key_of(str(name))
    if message_type not in types:
        return Problem("texts", name, f"is of no known type, {message_type!r}", nearest(message_type, types))
    if channel not in tuple(Channel):
        return Problem("texts", name, f"is for no known channel, {channel!r}", nearest(channel, Channel))
    known: Iterable[str] = VARIANTS.get(message_type, ())
    if variant is None and known:
        return Problem("texts", name, "names no variant", nearest("", known))
    if variant is not None and variant not in known:
        remedy = nearest(variant, known) if known else f"leave it out: a {message_type} has only one"
        return Problem("texts", name, f"is of no known variant, {variant!r}", remedy)
    return None


def _names(fields: Sequence[Field]) -> dict[str, frozenset[str]]:
    """Return every name a template of these fields may use, with the parts that a person has."""
    parts = {FieldKind.CANDIDATE: _CANDIDATE, FieldKind.PERSON: _PERSON}
    names = {field.name: parts.get(field.kind, frozenset[str]()) for field in fields}
    names |= {f"{name}_sentence": frozenset[str]() for name in names.keys() & FREE_TEXT_FIELDS}
    return names | {made: frozenset[str]() for made, needed in _MADE_OF.items() if needed <= names.keys()}

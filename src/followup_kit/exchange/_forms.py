"""Describe facts, so that a host can build a form from them, as ``fields`` describes messages."""

import datetime as dt
from collections.abc import Mapping
from enum import StrEnum
from functools import cache
from typing import Any, get_args, get_origin

import attrs

from .._guarding import guarded
from .._labels import label_of
from ..errors import InvalidArgumentError, Problem, nearest
from ..facts import Event, Person
from ..languages import _resources
from ..languages._negotiation import negotiate_locale
from ..languages._translations import SOURCE_LANGUAGE, translate
from ..vocabulary import Decision
from ._form_words import FIRST, HELP, KEPT
from ._kinds import EVENT_WORDS, FACTS, Part, core_name, is_union, parts_of, without_none


class FormKind(StrEnum):
    """The type of a field of a form, so that the right input can be offered."""

    TEXT = "text"
    SENTENCES = "sentences"
    """One or several sentences, which want a larger box."""

    TEXTS = "texts"
    """One text or several."""

    EMAIL = "email"
    PHONE = "phone"
    URL = "url"
    NUMBER = "number"
    DATE = "date"
    DATETIME = "datetime"
    FLAG = "flag"
    """Yes or no; a box to tick. One that is not required and has no default may be unknown as well."""

    CHOICE = "choice"
    GROUP = "group"
    """Fields of its own, such as a person's."""

    GROUPS = "groups"
    """Any number of such groups."""

    EVENTS = "events"
    """What has happened; ``form_for`` of an event describes each kind."""


class Importance(StrEnum):
    """When a form asks for a field."""

    FIRST = "first"
    """At once: what is required, and what most people have to say."""

    MORE = "more"
    """Where somebody wants to say more."""

    KEPT = "kept"
    """Not at all, as a rule: the host keeps it itself."""


@attrs.frozen(kw_only=True)
class FormField:
    """One field of a form.

    Args:
        name: Its name.
        label: What a form calls it.
        importance: When to ask for it.
        kind: What it holds.
        required: True if there is no such fact without it.
        help: One line for the person who fills in the form.
        choices: The words a choice may be; of events, the words for what can have happened.
        default: What holds when it is left blank.
        fields: The fields of a group.
    """

    name: str
    label: str
    importance: Importance
    kind: FormKind
    required: bool = False
    help: str = ""
    choices: tuple[str, ...] = ()
    default: object = None
    fields: tuple["FormField", ...] = ()


_KINDS: Mapping[Any, FormKind] = {
    str: FormKind.TEXT,
    int: FormKind.NUMBER,
    bool: FormKind.FLAG,
    dt.date: FormKind.DATE,
    dt.datetime: FormKind.DATETIME,
}

_BY_NAME: Mapping[str, FormKind] = {
    "email": FormKind.EMAIL,
    "phone": FormKind.PHONE,
    "linkedin": FormKind.URL,
    "impression": FormKind.SENTENCES,
    "clarify": FormKind.SENTENCES,
}
"""What the type of a text does not show."""


@guarded
def form_for(kind: Any, *, locale: str = "en") -> tuple[FormField, ...]:
    """Describe a fact, so that a host can build a form from it.

    Args:
        kind: The class of a fact or an event, such as ``Interview`` or ``Replied``; or its word, such as ``"replied"``.
        locale: The language of the labels and the help.

    Returns:
        Its fields, in the order in which a form would ask for them: those of ``Importance.FIRST`` first, those that a
        host keeps itself last. People and instructions have fields of their own.

    Raises:
        InvalidArgumentError: If there is no such fact, or the locale is unknown.
    """
    name = str(core_name(fact_of("form_for", kind)))
    if locale == SOURCE_LANGUAGE:
        return _form(name, locale)
    return _form(name, negotiate_locale(locale, _resources.languages())[0])


def fact_of(function: str, kind: Any) -> type[Any]:
    """Return the class of a fact that was asked for by itself or by its word.

    Args:
        function: The public function that was called, for the error.
        kind: The class, or its word.

    Raises:
        InvalidArgumentError: If there is no such fact.
    """
    name = kind if isinstance(kind, str) else core_name(kind)
    if name not in FACTS:
        problem = Problem("kind", kind, "is not a kind of fact", nearest(getattr(kind, "__name__", kind), FACTS))
        raise InvalidArgumentError(function, [problem])
    found: type[Any] = FACTS[str(name)] if isinstance(kind, str) else kind
    return found


@cache
def _form(fact: str, language: str) -> tuple[FormField, ...]:
    fields = (_field(fact, part, language) for part in parts_of(FACTS[fact]))
    return tuple(sorted(fields, key=lambda field: [*Importance].index(field.importance)))


def _importance(fact: str, name: str) -> Importance:
    if name in KEPT:
        return Importance.KEPT
    return Importance.FIRST if fact not in FIRST or name in FIRST[fact] else Importance.MORE


def _field(fact: str, part: Part, language: str) -> FormField:
    name, kind = part.name, part.type
    about = FormField(
        name=name,
        label=translate(label_of(name, fact), language),
        importance=_importance(fact, name),
        kind=FormKind.TEXT,
        required=part.required,
        help=translate(HELP[fact][name], language),
        default=part.default if isinstance(part.default, str | int | bool) else None,
    )
    if is_union(kind):
        # A mention is a person, or the words for one: a form asks for the words.
        kind = next(each for each in without_none(kind) if each is not Person or str not in get_args(kind))
    if get_origin(kind) is tuple:
        return _several(about, get_args(kind)[0], language)
    if isinstance(kind, type) and issubclass(kind, StrEnum):
        words = [word for word in kind if word is not Decision.UNDECIDED]
        return attrs.evolve(about, kind=FormKind.CHOICE, choices=tuple(str(word) for word in words))
    if kind in FACTS.values():
        return attrs.evolve(about, kind=FormKind.GROUP, fields=_form(str(core_name(kind)), language))
    return attrs.evolve(about, kind=_BY_NAME.get(name, _KINDS[kind]) if kind is str else _KINDS[kind])


def _several(about: FormField, item: Any, language: str) -> FormField:
    if item == Event:
        return attrs.evolve(about, kind=FormKind.EVENTS, choices=tuple(EVENT_WORDS))
    if item is str:
        return attrs.evolve(about, kind=FormKind.TEXTS)
    return attrs.evolve(about, kind=FormKind.GROUPS, fields=_form(str(core_name(item)), language))

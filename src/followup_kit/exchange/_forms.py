"""Describe facts, so that a host can build a form from them, as ``fields`` describes messages."""

import datetime as dt
from collections.abc import Mapping
from enum import StrEnum
from functools import cache
from typing import Any, get_args, get_origin

import attrs

from .._guarding import guarded
from ..errors import InvalidArgumentError, Problem, nearest
from ..facts import Event, Person
from ..vocabulary import Decision
from ._descriptions import descriptions
from ._kinds import EVENT_WORDS, FACTS, core_name, is_union, parts_of, without_none


class FormKind(StrEnum):
    """What a field of a form holds, so that the right input can be offered."""

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


@attrs.frozen(kw_only=True)
class FormField:
    """One field of a form.

    Args:
        name: Its name.
        kind: What it holds.
        required: True if there is no such fact without it.
        help: One line for the person who fills in the form.
        choices: The words a choice may be; of events, the words for what can have happened.
        default: What holds when it is left blank.
        fields: The fields of a group.
    """

    name: str
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
"""What the type of a text does not tell."""


@guarded
def form_for(kind: Any) -> tuple[FormField, ...]:
    """Describe a fact, so that a host can build a form from it.

    Args:
        kind: The class of a fact or an event, such as ``Interview`` or ``Replied``; or its word, such as ``"replied"``.

    Returns:
        Its fields, in the order in which a form would ask for them; people and instructions with fields of their own.

    Raises:
        InvalidArgumentError: If there is no such fact.
    """
    name = kind if isinstance(kind, str) else core_name(kind)
    if name not in FACTS:
        problem = Problem("kind", kind, "is no fact", nearest(getattr(kind, "__name__", kind), FACTS))
        raise InvalidArgumentError("form_for", [problem])
    return _form(str(name))


@cache
def _form(name: str) -> tuple[FormField, ...]:
    fact = FACTS[name]
    said = descriptions(fact)
    return tuple(_field(part.name, part.type, part.required, part.default, said) for part in parts_of(fact))


def _field(name: str, kind: Any, required: bool, default: object, said: Mapping[str, str]) -> FormField:  # noqa: FBT001
    about = FormField(name=name, kind=FormKind.TEXT, required=required, help=said.get(name, ""))
    if isinstance(default, str | int | bool):
        about = attrs.evolve(about, default=default)
    if is_union(kind):
        # A mention is a person, or the words for one: a form asks for the words.
        kind = next(each for each in without_none(kind) if each is not Person or str not in get_args(kind))
    if get_origin(kind) is tuple:
        return _several(about, get_args(kind)[0])
    if isinstance(kind, type) and issubclass(kind, StrEnum):
        words = [word for word in kind if word is not Decision.UNDECIDED]
        return attrs.evolve(about, kind=FormKind.CHOICE, choices=tuple(str(word) for word in words))
    if kind in FACTS.values():
        return attrs.evolve(about, kind=FormKind.GROUP, fields=form_for(kind))
    return attrs.evolve(about, kind=_BY_NAME.get(name, _KINDS[kind]) if kind is str else _KINDS[kind])


def _several(about: FormField, item: Any) -> FormField:
    if item == Event:
        return attrs.evolve(about, kind=FormKind.EVENTS, choices=tuple(EVENT_WORDS))
    if item is str:
        return attrs.evolve(about, kind=FormKind.TEXTS)
    return attrs.evolve(about, kind=FormKind.GROUPS, fields=form_for(item))

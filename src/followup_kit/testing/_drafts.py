"""Contexts to write messages from: complete or bare, as facts or as JSON would give them."""

import datetime as dt
from typing import Any

import attrs
from hypothesis import strategies as st

from ..contexts import Field, FieldKind
from ..messages import DEFAULT_CATALOG, Catalog, fields
from ..vocabulary import MessageType
from ._people import candidates, people

_WORDS = {
    "company": ("Acme", "Northwind", "Müller & Söhne"),
    "position": ("Engineer", "Data Engineer", "Baker (m/f)"),
    "question": ("How do you decide what not to build?", "What would I do first?"),
}
_PHRASES = ("the move to streaming", "six years of running payroll migrations", "I liked your point about rotas.")
_SENTENCES = ("I keep thinking about your point on rotas.", "I would index it first. Only then would I add a cache.")


@st.composite
def contexts(draw: st.DrawFn, message_type: MessageType | str, *, catalog: Catalog = DEFAULT_CATALOG) -> dict[str, Any]:
    """Draw a context that ``render`` takes for a type of message, whatever the channel.

    Draws every entry that is required and any of the others; people as facts or as nested mappings, dates as dates or
    in ISO form, phrases and whole sentences for text, one or several where several may be said.

    Args:
        message_type: The type, or its word.
        catalog: The texts that have the type, where a host has types of its own.

    Raises:
        InvalidArgumentError: If there is no such type; when drawn from, as strategies do.
    """
    entries: dict[str, Any] = {}
    for field in fields(message_type, catalog=catalog):
        if field.required or draw(st.booleans()):
            entries[field.name] = draw(_values(field))
    return entries


def _values(field: Field) -> st.SearchStrategy[Any]:
    """Return what a field may hold."""
    match field.kind:
        case FieldKind.CANDIDATE:
            return _or_mapping(candidates())
        case FieldKind.PERSON:
            return st.one_of(st.none(), _or_mapping(people())) if field.name == "recipient" else _or_mapping(people())
        case FieldKind.PEOPLE:
            return st.lists(_or_mapping(people()), max_size=3)
        case FieldKind.DATE:
            days = st.dates(dt.date(2026, 1, 1), dt.date(2027, 12, 31))
            return st.one_of(days, days.map(dt.date.isoformat))
        case FieldKind.FLAG:
            return st.booleans()
        case FieldKind.CHOICE:
            return st.sampled_from(field.choices)
        case FieldKind.NUMBER:
            return st.integers(1, 4)
        case FieldKind.TEXTS:
            phrases = st.sampled_from(_PHRASES)
            return st.one_of(phrases, st.lists(phrases, min_size=1, max_size=3, unique=True))
        case FieldKind.SENTENCES:
            return st.sampled_from(_SENTENCES)
        case _:
            return st.sampled_from(_WORDS.get(field.name, _PHRASES))


def _or_mapping(drawn: st.SearchStrategy[Any]) -> st.SearchStrategy[Any]:
    return st.one_of(drawn, drawn.map(_plain))


def _plain(person: Any) -> dict[str, Any]:
    """Return a person as JSON would give it: what is known, in plain words."""
    return {name: value for name, value in attrs.asdict(person).items() if value not in (None, ())}

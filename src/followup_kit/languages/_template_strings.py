"""What a template sees of a context: strings, by the names of its fields and by names derived from them."""

from collections.abc import Container
from typing import Any, NamedTuple

from .._guarding import guarded
from ..contexts import Field, FieldKind
from ..facts._people import Candidate, Person

LINE_BREAK = "\u2028"
"""Stands for a line break to keep, as in a signature; no value can hold one, for values are on one line."""

Values = dict[str, Any]
"""The validated entries of a context, by name."""

Strings = dict[str, str | dict[str, str]]
"""What a template sees: strings, and people as dicts of strings; what is absent is the empty string."""


class _Everything:
    """A container of every name."""

    def __contains__(self, _name: object) -> bool:
        return True


EVERYTHING: Container[str] = _Everything()
"""The names that a template asks for, where it is not known which."""


CANDIDATE_STRINGS: tuple[str, ...] = ("name", "phone", "email", "linkedin", "affiliation")
"""The attributes of the candidate that a template sees."""

PERSON_STRINGS: tuple[str, ...] = ("name", "given_name", "family_name", "honorific", "title", "role")
"""The attributes of a person that a template sees."""


def yes(value: object) -> str:
    """Return what a template sees of whether something holds: "yes", or the empty string.

    Args:
        value: What holds if it is true.
    """
    return "yes" if value else ""


class FreeText(NamedTuple):
    """A free text as a template uses it: a phrase that completes a sentence, or whole sentences of its own.

    Args:
        phrase: The phrase, or the empty string.
        sentence: The sentences, or the empty string.
    """

    phrase: str
    sentence: str


@guarded
def strings_of(field: Field) -> tuple[str, ...]:
    """Return the names of the strings that a field gives a template, its own the first.

    Args:
        field: The field.
    """
    if field.kind in (FieldKind.FREE_TEXT, FieldKind.TEXTS):
        return field.name, f"{field.name}_sentence", f"{field.name}_several"
    if field.kind is FieldKind.DATE:
        return field.name, f"{field.name}_when", f"{field.name}_passed"
    return (field.name,)


def attributes_of(person: Candidate | Person | None, *names: str) -> dict[str, str]:
    """Return attributes of a person by name, the empty string for each that is not known."""
    return {name: getattr(person, name, None) or "" for name in names}

"""Fields of a host's own message types: checked when the type is added, so that none fails when a letter is due."""

import re
from collections.abc import Iterable
from itertools import chain

from .._message_types import FIELDS
from .._validation import is_blank, take_until_wrong
from ..contexts import Field, FieldKind
from ..errors import Problems, nearest
from ..languages import strings_of

DERIVED_NAMES = {
    "greeting": {"recipient", "company"},
    "note_greeting": {"recipient"},
    "address": {"recipient"},
    "signature": {"candidate", "company"},
}
"""The names that the conventions of a language add, each with the fields it is derived from."""

_NAME = re.compile("[A-Za-z][A-Za-z0-9_]{0,63}")

_RESERVED = frozenset(
    (
        *("and", "block", "caller", "elif", "else", "endif", "false", "filter", "for", "if", "import", "in", "is"),
        *("kwargs", "loop", "macro", "none", "not", "or", "recursive", "self", "set", "super", "true", "varargs"),
        *("with", "without"),
    )
)
"""The words that mean something else in a template of Jinja2."""

_LIBRARY_KINDS = {field.name: field.kind for field in chain.from_iterable(FIELDS.values())}
"""The kind of every field of the library's own message types."""


def check_host_fields(fields: Iterable[Field], problems: Problems) -> tuple[Field, ...]:
    """Return the fields of a host's message type, and refuse what no template or form could use.

    Args:
        fields: The fields as the host passed them.
        problems: Collects what is wrong.
    """
    given_fields: object = fields
    if isinstance(given_fields, str) or not isinstance(given_fields, Iterable):
        problems.refuse("fields", fields, "is not a list of fields", "pass a list of followup_kit.Field")
        return ()
    declared = tuple(take_until_wrong(fields, Field))
    before = len(problems)
    for place, field in enumerate(declared):
        given: object = field
        if not isinstance(given, Field):
            problems.refuse(f"fields[{place}]", given, "is not a Field", "pass a followup_kit.Field")
        else:
            _check_field(given, f"fields[{place}]", problems)
    if len(problems) == before:
        _check_strings(declared, problems)
    return declared


def _check_field(field: Field, where: str, problems: Problems) -> None:
    name: object = field.name
    if not isinstance(name, str) or not _NAME.fullmatch(name):
        problems.refuse(f"{where}.name", name, "is not a name for a field", "use ASCII letters, digits and '_'")
        return
    if name.lower() in _RESERVED:
        problems.refuse(f"{where}.name", name, "means something else in a template", "choose another name")
    if field.kind not in tuple(FieldKind):
        problems.refuse(f"{name}.kind", field.kind, "is not a known word", nearest(field.kind, FieldKind))
    elif _LIBRARY_KINDS.get(name, field.kind) is not field.kind:
        wrong = f"is not the kind of the library's field {name!r}, which is {_LIBRARY_KINDS[name].value!r}"
        problems.refuse(f"{name}.kind", field.kind.value, wrong, "choose another name, or that kind")
    text: object = field.help
    if not isinstance(text, str) or is_blank(text):
        problems.refuse(f"{name}.help", text, "is not one line of help", "say what the entry is, for a form")
    label: object = field.label
    if not isinstance(label, str):
        problems.refuse(f"{name}.label", label, "is not text", "pass what a form calls it, or leave it out")
    choices: object = field.choices
    if not isinstance(choices, tuple) or not all(isinstance(choice, str) for choice in choices):
        problems.refuse(f"{name}.choices", choices, "is not a list of words", "pass a list of strings")
    elif field.kind is FieldKind.CHOICE and not choices:
        problems.refuse(f"{name}.choices", choices, "contains no word to choose", "pass the words it may be")


def _check_strings(fields: Iterable[Field], problems: Problems) -> None:
    """Refuse a field whose strings in a template would cover those of another, or those of the conventions."""
    owners = dict.fromkeys(("on", *DERIVED_NAMES), "the library")
    for field in fields:
        for name in strings_of(field):
            if name in owners:
                problems.refuse(f"{field.name}.name", name, f"is a name that {owners[name]} gives", "choose another")
            owners[name] = f"field {field.name!r}"

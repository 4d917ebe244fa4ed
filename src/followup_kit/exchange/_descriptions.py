"""What the docstrings of classes say of their parts, in the words of data."""

import re
from collections.abc import Mapping
from functools import cache
from inspect import cleandoc
from types import MappingProxyType
from typing import Any

from ..contexts import Field, FieldKind

_ENTRY = re.compile(r"^ {4}(?P<name>\w+): (?P<text>.+(?:\n {8}.+)*)$", re.MULTILINE)

_CLASSES = {"Person": "person", "Candidate": "candidate"}
_WORDS = {"None": "null", "True": "true", "False": "false"}


def summary(kind: type[Any]) -> str:
    """Return the first line of the docstring of a class.

    Args:
        kind: The class.
    """
    return plain(cleandoc(kind.__doc__ or "").partition("\n")[0])


def descriptions(kind: Any) -> Mapping[str, str]:
    """Return what a class says of each of its parts, by name; nothing where docstrings are stripped.

    Args:
        kind: The class; what it leaves unsaid its parents say.
    """
    return _descriptions(kind)


@cache
def _descriptions(kind: Any) -> Mapping[str, str]:
    found: dict[str, str] = {}
    for base in reversed(kind.__mro__):
        _, _, arguments = cleandoc(base.__doc__ or "").partition("\nArgs:\n")
        section = arguments.partition("\n\n")[0]
        found |= {match["name"]: plain(" ".join(match["text"].split())) for match in _ENTRY.finditer(section)}
    return MappingProxyType(found)


def help_of(field: Field) -> str:
    """Return the help on an entry of a context, in the words of data: what a form leaves blank is said to be null.

    Args:
        field: The entry.
    """
    help_line = plain(field.help)
    return f"{help_line.rstrip('.')} (null)." if field.kind is FieldKind.PERSON and field.required else help_line


def plain(text: str) -> str:
    """Return a text without the marks of code, and with the words that JSON has for those of Python.

    Args:
        text: A line of a docstring, or the help on a field.
    """
    bare = re.sub(r"``(.+?)``", lambda match: _CLASSES.get(match[1], match[1]), text)
    plain = re.sub(r"\b(?:None|True|False)\b", lambda match: _WORDS[match[0]], bare)
    return plain[:1].upper() + plain[1:]

"""Texts, compiled: what a template file becomes, and what it is looked up by."""

from functools import cache
from typing import Protocol

from ..languages import Strings, reading
from .layout import joined

Key = tuple[str, str, str | None]
"""A message type, a channel, and a variant if the type has any."""


class Text(Protocol):
    """One wording of a text, ready to be filled in."""

    def render(self, strings: Strings) -> str:
        """Return the text with the strings in their places."""
        ...


def key_of(name: str) -> tuple[Key, int]:
    """Return what a text's name says: type, channel, variant if there is one, and the number of the wording.

    Args:
        name: Such as ``thank-you.email.interested.2``; a missing number is 1.
    """
    message_type, channel, *rest = name.split(".")
    wording = int(rest.pop()) if rest and rest[-1].isdecimal() else 1
    return (message_type, channel, rest[0] if rest else None), wording


@cache
def compiled_texts(language: str) -> dict[Key, tuple[Text, ...]]:
    """Return the library's own texts in a language.

    Args:
        language: The name of a language's folder.
    """
    from jinja2 import Environment, StrictUndefined  # noqa: PLC0415 - loaded with the first message

    environment = Environment(undefined=StrictUndefined, autoescape=False)  # noqa: S701 - plain text, nothing is HTML
    joint = reading.conventions(language).joint
    found: dict[Key, dict[int, Text]] = {}
    for name, source in reading.templates(language).items():
        key, wording = key_of(name)
        found.setdefault(key, {})[wording] = environment.from_string(joined(source, joint))
    return {key: tuple(wordings[number] for number in sorted(wordings)) for key, wordings in found.items()}

"""Texts, compiled: what a template file becomes, and what it is looked up by."""

from functools import cache
from typing import TYPE_CHECKING, Protocol

from ..languages import Strings, _resources
from ._layout import joined

if TYPE_CHECKING:
    from jinja2 import Environment, Template

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


class Compiled:
    """One wording of the library's own, compiled when it is first filled in.

    Args:
        environment: What compiles it.
        source: The template, its lines joined.
    """

    __slots__ = ("_environment", "_source", "_template")

    def __init__(self, environment: "Environment", source: str) -> None:
        self._environment = environment
        self._source = source
        self._template: Template | None = None

    def compile(self) -> "Template":
        """Return the template, compiled by now."""
        template = self._template
        if template is None:
            template = self._template = self._environment.from_string(self._source)
        return template

    def render(self, strings: Strings) -> str:
        """Return the text with the strings in their places."""
        template = self.compile()
        # What `Template.render` does, without copying the strings beside Jinja's globals: no text of ours uses one.
        return "".join(template.root_render_func(template.new_context(strings, shared=True)))


@cache
def compiled_texts(language: str) -> dict[Key, tuple[Compiled, ...]]:
    """Return the library's own texts in a language.

    Args:
        language: The name of a language's folder.
    """
    from jinja2 import Environment, StrictUndefined  # noqa: PLC0415 - loaded with the first message

    environment = Environment(undefined=StrictUndefined, autoescape=False)  # noqa: S701 - plain text, nothing is HTML
    sentence_separator = _resources.conventions(language).sentence_separator
    found: dict[Key, dict[int, Compiled]] = {}
    for name, source in _resources.templates(language).items():
        key, wording = key_of(name)
        found.setdefault(key, {})[wording] = Compiled(environment, joined(source, sentence_separator))
    return {key: tuple(wordings[number] for number in sorted(wordings)) for key, wordings in found.items()}


def compile_all(language: str) -> None:
    """Compile every text of the library's own in a language now, so that none is compiled later.

    Args:
        language: The name of a language's folder.
    """
    for wordings in compiled_texts(language).values():
        for text in wordings:
            text.compile()

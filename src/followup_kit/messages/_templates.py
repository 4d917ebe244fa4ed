"""The library's own templates: named by file, looked up by key, and compiled when they are first rendered."""

import re
from collections.abc import Callable, Container, Mapping
from functools import cache, partial
from typing import TYPE_CHECKING, NamedTuple, Protocol

from ..languages import Strings, _resources
from ._layout import join_lines

if TYPE_CHECKING:  # Jinja2 is loaded with the first message, not with the library
    from jinja2 import Environment, Template


WORDING_NUMBER = re.compile("[1-9][0-9]?")
"""How the number of a wording is written, in one way only; ``01`` is none."""


class TemplateKey(NamedTuple):
    """What a template is looked up by, in one language.

    Args:
        message_type: The message type.
        channel: The channel it is written for.
        variant: The variant, or ``None`` for a type that has only one.
    """

    message_type: str
    channel: str
    variant: str | None


class MessageTemplate(Protocol):
    """A compiled template: one wording of a message."""

    @property
    def names(self) -> Container[str]:
        """The names that it asks for."""
        ...

    def render(self, strings: Strings) -> str:
        """Return the text with the strings in their places.

        Args:
            strings: What the template sees, by name.
        """
        ...


def parse_template_name(name: str) -> tuple[TemplateKey, int]:
    """Parse the name of a template into its key and the number of its wording.

    Args:
        name: Such as ``thank-you.email.interested.2``; a missing number is 1.
    """
    message_type, channel, *rest = name.split(".")
    wording = int(rest.pop()) if rest and WORDING_NUMBER.fullmatch(rest[-1]) else 1
    return TemplateKey(message_type, channel, rest[0] if rest else None), wording


class BuiltinTemplate:
    """A template of the library's own, read and compiled when it is first rendered.

    Args:
        environment: The Jinja2 environment that compiles it.
        read: Returns its source, after ``join_lines``.
    """

    __slots__ = ("_environment", "_names", "_read", "_template")

    def __init__(self, environment: "Environment", read: Callable[[], str]) -> None:
        self._environment = environment
        self._read = read
        self._template: Template | None = None
        self._names: frozenset[str] = frozenset()

    @property
    def names(self) -> Container[str]:
        """The names that it asks for, and those that it sets itself."""
        self.compile()
        return self._names

    def compile(self) -> "Template":
        """Return the Jinja2 template, compiled once."""
        template = self._template
        if template is None:
            from jinja2 import nodes  # noqa: PLC0415 - loaded with the first message

            tree = self._environment.parse(self._read())
            self._names = frozenset(node.name for node in tree.find_all(nodes.Name))
            template = self._template = self._environment.from_string(tree)
        return template

    def render(self, strings: Strings) -> str:
        """Return the text with the strings in their places.

        Args:
            strings: What the template sees, by name.
        """
        template = self.compile()
        # What `Template.render` does, without copying the strings beside Jinja's globals: no template of ours uses one.
        return "".join(template.root_render_func(template.new_context(strings, shared=True)))


@cache
def builtin_templates(language: str) -> dict[TemplateKey, tuple[BuiltinTemplate, ...]]:
    """Return the library's own templates in a language: for each key its wordings.

    Args:
        language: The name of a language's folder.
    """
    from jinja2 import Environment, StrictUndefined  # noqa: PLC0415 - loaded with the first message

    environment = Environment(undefined=StrictUndefined, autoescape=False)  # noqa: S701 - plain text, nothing is HTML
    sentence_separator = _resources.conventions(language).sentence_separator
    numbered: dict[TemplateKey, dict[int, BuiltinTemplate]] = {}
    sources = _resources.templates(language)
    for name in sources:
        key, wording = parse_template_name(name)
        read = partial(_read, sources, name, sentence_separator)
        numbered.setdefault(key, {})[wording] = BuiltinTemplate(environment, read)
    return {key: tuple(wordings[number] for number in sorted(wordings)) for key, wordings in numbered.items()}


def _read(sources: Mapping[str, str], name: str, sentence_separator: str) -> str:
    return join_lines(sources[name], sentence_separator)


def compile_builtin_templates(language: str) -> None:
    """Compile every template of the library's own in a language now, so that none is compiled later.

    Args:
        language: The name of a language's folder.
    """
    for wordings in builtin_templates(language).values():
        for template in wordings:
            template.compile()

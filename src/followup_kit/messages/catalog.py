"""The catalogue: which texts there are, in which language, for which type, channel and variant."""

from functools import cached_property
from importlib import import_module
from typing import TYPE_CHECKING

from ..errors import InvalidArgumentError, Problem, nearest
from . import reading
from .conventions import Conventions
from .layout import joined

if TYPE_CHECKING:
    from jinja2 import Environment, Template

Key = tuple[str, str, str | None]
"""A message type, a channel, and a variant if the type has any."""


class Catalog:
    """The texts that messages are written from.

    A catalogue is safe to share between threads: what it reads, it reads once, and never changes afterwards.
    """

    def __init__(self) -> None:
        self._texts: dict[str, dict[Key, tuple[Template, ...]]] = {}
        self._conventions: dict[str, type[Conventions]] = {}

    @cached_property
    def languages(self) -> tuple[str, ...]:
        """The languages there are letters in."""
        return reading.languages()

    @cached_property
    def _environment(self) -> "Environment":
        from jinja2 import Environment, StrictUndefined  # noqa: PLC0415 - loaded with the first message

        return Environment(undefined=StrictUndefined, autoescape=False)  # noqa: S701 - plain text; nothing is HTML

    def conventions(self, language: str, locale: str) -> Conventions:
        """Return the letter conventions of a language.

        Args:
            language: One of ``languages``.
            locale: The locale for dates and lists.
        """
        if language not in self._conventions:
            module = import_module(f"followup_kit.messages.languages.{language}")
            self._conventions[language] = module.CONVENTIONS
        return self._conventions[language](locale)

    def texts(self, language: str) -> dict[Key, tuple["Template", ...]]:
        """Return every text of a language: for each key its wordings, which say the same in other words.

        Args:
            language: One of ``languages``.
        """
        if language not in self._texts:
            self._texts[language] = self._compiled(language)
        return self._texts[language]

    def _compiled(self, language: str) -> dict[Key, tuple["Template", ...]]:
        wordings: dict[Key, dict[int, Template]] = {}
        for name, source in reading.templates(language).items():
            message_type, channel, *variant, wording = name.split(".")
            key = (message_type, channel, variant[0] if variant else None)
            wordings.setdefault(key, {})[int(wording)] = self._environment.from_string(joined(source))
        return {key: tuple(found[number] for number in sorted(found)) for key, found in wordings.items()}

    def channels(self, language: str, message_type: str) -> tuple[str, ...]:
        """Return the channels a type can be written for.

        Args:
            language: One of ``languages``.
            message_type: The type.
        """
        return tuple(dict.fromkeys(channel for kind, channel, _ in self.texts(language) if kind == message_type))

    def wordings(self, language: str, message_type: str, channel: str, variant: str | None) -> tuple["Template", ...]:
        """Return the wordings of one text.

        Args:
            language: One of ``languages``.
            message_type: The type.
            channel: The channel.
            variant: The variant, or ``None`` for a type that has only one.

        Raises:
            InvalidArgumentError: If the type is not written for the channel, or has no such variant.
        """
        texts = self.texts(language)
        found = texts.get((message_type, channel, variant))
        if found is not None:
            return found
        channels = self.channels(language, message_type)
        if channel not in channels:
            problem = Problem("channel", channel, f"is no way to send a {message_type}", nearest(channel, channels))
        else:
            variants = [known for kind, way, known in texts if (kind, way) == (message_type, channel) and known]
            remedy = nearest(variant, variants) if variants else f"leave it out: a {message_type} has only one"
            problem = Problem("variant", variant, f"is no variant of a {message_type}", remedy)
        raise InvalidArgumentError("render", [problem])


DEFAULT = Catalog()
"""The texts that come with the library."""

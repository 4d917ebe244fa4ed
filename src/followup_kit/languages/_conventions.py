"""What differs between languages beside the words: greetings, dates, signatures, and how a value joins a sentence."""

import datetime as dt
from abc import ABC, abstractmethod
from collections.abc import Callable, Mapping, Sequence
from functools import cached_property, lru_cache
from types import MappingProxyType
from typing import Any, ClassVar, NamedTuple

from .._channels import CHANNEL_PROPERTIES
from .._lengths import Limit
from ..contexts import Field, FieldKind
from ..facts._people import Candidate, Person
from ..vocabulary import Channel

LINE_BREAK = "\u2028"
"""Stands for a line break to keep, as in a signature; no value can hold one, for values are on one line."""

Values = dict[str, Any]
"""The checked entries of a context, by name."""

Strings = dict[str, str | dict[str, str]]
"""What a template sees: strings, and people as dicts of strings; what is absent is the empty string."""

FREE_TEXT_FIELDS = frozenset({"discussed", "strength", "forgotten", "reason"})
"""The fields a candidate writes freely, so that they may be a phrase or a sentence."""


class FreeText(NamedTuple):
    """A value as it joins a sentence: a phrase to complete one, or a whole sentence of its own; the other is empty."""

    phrase: str
    sentence: str


class Conventions(ABC):
    """The letter conventions of one language.

    Args:
        locale: The locale in which dates and lists are written, say ``en_GB``; its language is this one's.
        formality: How formally to write, one of ``formalities``.
    """

    sentence_separator: ClassVar[str] = " "
    """What stands between two sentences."""

    formalities: ClassVar[tuple[str, ...]] = ("formal",)
    """How formally letters can be written, the usual way first."""

    def __init__(self, locale: str, formality: str) -> None:
        self.locale = locale
        self.formality = formality

    @cached_property
    def cldr(self) -> Any:
        """The locale as Babel knows it, looked up once."""
        from babel import Locale  # noqa: PLC0415 - loaded with the first message, not with the library

        return Locale.parse(self.locale)

    @cached_property
    def _dated(self) -> Callable[[dt.date], str]:
        """Return a date as ``date`` does, which is asked for the same few by one letter after another."""
        return lru_cache(maxsize=1024)(self.date)

    @abstractmethod
    def greeting(self, recipient: Person | None, company: str) -> str:
        """Return the line that opens a letter or a card."""

    @abstractmethod
    def note_greeting(self, recipient: Person | None) -> str:
        """Return the words that open a short note."""

    @abstractmethod
    def address(self, recipient: Person | None) -> str:
        """Return the name by which one speaks to the recipient, or the empty string for a team."""

    @abstractmethod
    def signature(self, candidate: Candidate, company: str) -> str:
        """Return the end of a letter: the close, the name, and how to be reached, parted by ``LINE_BREAK``."""

    @abstractmethod
    def date(self, day: dt.date) -> str:
        """Return a date as a sentence names it."""

    @abstractmethod
    def free_text(self, text: str) -> FreeText:
        """Return a candidate's words as they join a sentence."""

    @abstractmethod
    def question(self, text: str) -> str:
        """Return a question as a sentence of its own."""

    def people(self, people: Sequence[Person]) -> str:
        """Return names as a list in a sentence."""
        from babel.lists import format_list  # noqa: PLC0415 - loaded with the first message, not with the library

        return format_list([person.name for person in people], locale=self.cldr)

    @property
    def uses_spaces(self) -> bool:
        """Whether the language writes spaces between words, so that lengths are counted in words."""
        return self.sentence_separator == " "

    def limit(self, message_type: str, channel: Channel, variant: str | None) -> Limit | None:
        """Return how long a text may be, or ``None`` where only taste limits it.

        Args:
            message_type: The type of the message.
            channel: The channel it is written for.
            variant: Its variant, or ``None`` for a type that has only one.
        """
        return CHANNEL_PROPERTIES[channel].limit(message_type, variant, uses_spaces=self.uses_spaces)

    def strings(self, values: Values, fields: Sequence[Field]) -> Strings:
        """Return what a template sees of the values.

        Args:
            values: The checked values by name.
            fields: The fields they belong to.
        """
        strings: Strings = {}
        if "recipient" in values:
            strings["note_greeting"] = self.note_greeting(values["recipient"])
            strings["address"] = self.address(values["recipient"])
        if {"recipient", "company"} <= values.keys():
            strings["greeting"] = self.greeting(values["recipient"], values["company"])
        if {"candidate", "company"} <= values.keys():
            strings["signature"] = self.signature(values["candidate"], values["company"])
        for field in fields:
            name, value = field.name, values[field.name]
            strings[name] = self._STRINGS[field.kind](self, value)
            if name in FREE_TEXT_FIELDS:
                strings[name], strings[f"{name}_sentence"] = self.free_text(value) if value else FreeText("", "")
            elif name == "question" and value:
                strings[name] = self.question(value)
        return strings

    _STRINGS: ClassVar[Mapping[FieldKind, Callable[["Conventions", Any], str | dict[str, str]]]] = MappingProxyType(
        {
            FieldKind.TEXT: lambda _, text: "" if text is None else str(text),
            FieldKind.CHOICE: lambda _, word: "" if word is None else str(word),
            FieldKind.CANDIDATE: lambda _, person: _parts(person, "name", "phone", "email", "linkedin"),
            FieldKind.PERSON: lambda _, person: _parts(
                person, "name", "given_name", "family_name", "honorific", "title"
            ),
            FieldKind.PEOPLE: lambda self, people: self.people(people) if people else "",
            FieldKind.FLAG: lambda _, flag: "" if flag is None else "yes" if flag else "no",
            FieldKind.DATE: lambda self, day: "" if day is None else self._dated(day),
        }
    )
    """What a template sees of each kind of field."""


def _parts(person: Candidate | Person | None, *names: str) -> dict[str, str]:
    return {name: getattr(person, name, None) or "" for name in names}

"""What differs between languages beside the words: greetings, dates, signatures, and how a value joins a sentence."""

import datetime as dt
from abc import ABC, abstractmethod
from collections.abc import Callable, Mapping, Sequence
from functools import cached_property, lru_cache
from types import MappingProxyType
from typing import Any, ClassVar, NamedTuple

from ..contexts import Field, FieldKind
from ..facts._people import Candidate, Person
from ..vocabulary import Channel

LINE_BREAK = "\u2028"
"""Stands for a line break to keep, as in a signature; no value can hold one, for values are on one line."""

Values = dict[str, Any]
"""The checked entries of a context, by name."""

Strings = dict[str, str | dict[str, str]]
"""What a template sees: strings, and people as dicts of strings; what is absent is the empty string."""

_BASIC_PLANE = 0xFFFF
"""A character beyond it takes two UTF-16 units, which is how some services count."""

FREE_TEXT_FIELDS = frozenset({"discussed", "strength", "forgotten", "reason"})
"""The fields a candidate writes freely, so that they may be a phrase or a sentence."""


class FreeText(NamedTuple):
    """A value as it joins a sentence: a phrase to complete one, or a whole sentence of its own; the other is empty."""

    phrase: str
    sentence: str


class Limit(NamedTuple):
    """How long a text may be.

    Args:
        most: How many of the unit.
        unit: ``words``, parted by white space, or ``characters``: UTF-16 units, never fewer than code points.
    """

    most: int
    unit: str

    def length(self, text: str) -> int:
        """Return how long a text is, in the limit's unit."""
        if self.unit == "words":
            return len(text.split())
        return sum(2 if ord(character) > _BASIC_PLANE else 1 for character in text)


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

    limits: ClassVar[Mapping[tuple[str, str | None], Limit]] = MappingProxyType(
        {
            (Channel.CARD, None): Limit(70, "words"),
            (Channel.VOICEMAIL, None): Limit(60, "words"),
            (Channel.LINKEDIN, "short"): Limit(200, "characters"),
            (Channel.LINKEDIN, "full"): Limit(300, "characters"),
        }
    )
    """How long a text may be, by channel, and by variant where that decides."""

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

    def limit(self, channel: str, variant: str | None) -> Limit | None:
        """Return how long a text for the channel may be, or ``None`` where only taste limits it."""
        return self.limits.get((channel, variant)) or self.limits.get((channel, None))

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

"""The letter conventions of a language: greetings, dates, signatures, and how a value joins a sentence."""

import datetime as dt
import re
from abc import ABC, abstractmethod
from collections.abc import Callable, Mapping, Sequence
from functools import cached_property, lru_cache
from types import MappingProxyType
from typing import Any, ClassVar, NamedTuple

from .._channels import CHANNEL_PROPERTIES
from .._fields import FREE_TEXT_FIELDS
from .._lengths import Limit
from ..contexts import Field, FieldKind
from ..facts._people import Candidate, Person
from ..vocabulary import Channel

_YEAR_AT_THE_END = re.compile(r"[,\s]*y+$")

LINE_BREAK = "\u2028"
"""Stands for a line break to keep, as in a signature; no value can hold one, for values are on one line."""

Values = dict[str, Any]
"""The validated entries of a context, by name."""

Strings = dict[str, str | dict[str, str]]
"""What a template sees: strings, and people as dicts of strings; what is absent is the empty string."""


class FreeText(NamedTuple):
    """A free text as a template uses it: a phrase that completes a sentence, or whole sentences of its own.

    Args:
        phrase: The phrase, or the empty string.
        sentence: The sentences, or the empty string.
    """

    phrase: str
    sentence: str


class Conventions(ABC):
    """The letter conventions of one language; a host's own language derives from it.

    What the methods return may hold ``LINE_BREAK`` where a line must end.

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
        """The locale as Babel parsed it, once."""
        from babel import Locale  # noqa: PLC0415 - loaded with the first message, not with the library

        return Locale.parse(self.locale)

    @cached_property
    def _cached_date(self) -> Callable[[dt.date], str]:
        """Return ``date`` behind a cache: one letter after another names the same few dates."""
        return lru_cache(maxsize=1024)(self.date)

    @abstractmethod
    def greeting(self, recipient: Person | None, company: str) -> str:
        """Return the salutation of a letter or a card, with its punctuation.

        Args:
            recipient: Who is greeted; ``None`` for the hiring team as a whole.
            company: The employer's name.
        """

    @abstractmethod
    def note_greeting(self, recipient: Person | None) -> str:
        """Return the salutation of a short note or a call, with its punctuation.

        Args:
            recipient: Who is greeted; ``None`` for the hiring team as a whole.
        """

    @abstractmethod
    def address(self, recipient: Person | None) -> str:
        """Return the name by which a sentence speaks to the recipient.

        Args:
            recipient: Who is written to; ``None`` for the hiring team as a whole, which gives the empty string.
        """

    @abstractmethod
    def signature(self, candidate: Candidate, company: str) -> str:
        """Return the end of a letter: the close, the name, and the contact details, parted by ``LINE_BREAK``.

        Args:
            candidate: Who writes.
            company: The employer's name.
        """

    @abstractmethod
    def date(self, day: dt.date) -> str:
        """Return a date as a sentence names it.

        Args:
            day: The date; its year is close enough to the reader's to be left out.
        """

    def full_date_without_year(self, day: dt.date) -> str:
        """Return a date in the locale's full format of the CLDR, without a year at its end.

        Args:
            day: The date.
        """
        return str(self._full_pattern.apply(day, self.cldr))

    @cached_property
    def _full_pattern(self) -> Any:
        """The locale's full date pattern without the year, parsed once."""
        from babel.dates import get_date_format, parse_pattern  # noqa: PLC0415 - loaded with the first message

        return parse_pattern(_YEAR_AT_THE_END.sub("", get_date_format("full", locale=self.cldr).pattern))

    @abstractmethod
    def free_text(self, text: str) -> FreeText:
        """Classify a candidate's words as a phrase or as sentences, and punctuate them as such.

        Args:
            text: The sanitized words.
        """

    @abstractmethod
    def question(self, text: str) -> str:
        """Return a question as a sentence of its own.

        Args:
            text: The sanitized words.
        """

    def people(self, people: Sequence[Person]) -> str:
        """Return names as a list in a sentence.

        Args:
            people: At least one person.
        """
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
        """Return the strings that a template sees.

        Args:
            values: The validated values by name.
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
            strings[name] = self._TO_STRINGS[field.kind](self, value)
            if name in FREE_TEXT_FIELDS:
                strings[name], strings[f"{name}_sentence"] = self.free_text(value) if value else FreeText("", "")
            elif name == "question" and value:
                strings[name] = self.question(value)
        return strings

    _TO_STRINGS: ClassVar[Mapping[FieldKind, Callable[["Conventions", Any], str | dict[str, str]]]] = MappingProxyType(
        {
            FieldKind.TEXT: lambda _, text: "" if text is None else str(text),
            FieldKind.CHOICE: lambda _, word: "" if word is None else str(word),
            FieldKind.CANDIDATE: lambda _, person: _attributes(person, "name", "phone", "email", "linkedin"),
            FieldKind.PERSON: lambda _, person: _attributes(
                person, "name", "given_name", "family_name", "honorific", "title"
            ),
            FieldKind.PEOPLE: lambda self, people: self.people(people) if people else "",
            FieldKind.FLAG: lambda _, flag: "" if flag is None else "yes" if flag else "no",
            FieldKind.DATE: lambda self, day: "" if day is None else self._cached_date(day),
        }
    )
    """What a template sees of each kind of field."""


def _attributes(person: Candidate | Person | None, *names: str) -> dict[str, str]:
    """Return attributes of a person by name, the empty string for each that is not known."""
    return {name: getattr(person, name, None) or "" for name in names}

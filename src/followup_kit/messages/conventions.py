"""What differs between languages beside the words: greetings, dates, signatures, and how a value joins a sentence."""

import datetime as dt
from abc import ABC, abstractmethod
from collections.abc import Sequence
from typing import NamedTuple

from ..contexts import Field, Kind
from ..facts import Candidate, Person
from .layout import LINE_BREAK
from .values import Values

Strings = dict[str, str | dict[str, str]]
"""What a template sees: strings, and people as dicts of strings; what is absent is the empty string."""


class Shaped(NamedTuple):
    """A value as it joins a sentence: a phrase to complete one, or a whole sentence of its own; the other is empty."""

    phrase: str
    sentence: str


class Conventions(ABC):
    """The letter conventions of one language.

    Args:
        locale: The locale in which dates and lists are written, say ``en_GB``; its language is this one's.
    """

    def __init__(self, locale: str) -> None:
        self.locale = locale

    @abstractmethod
    def greeting(self, recipient: Person | None, company: str) -> str:
        """Return the line that opens a letter."""

    @abstractmethod
    def note_greeting(self, recipient: Person | None) -> str:
        """Return the words that open a short note."""

    @abstractmethod
    def close(self) -> str:
        """Return the line above the name."""

    @abstractmethod
    def date(self, day: dt.date) -> str:
        """Return a date as a sentence names it."""

    @abstractmethod
    def shaped(self, text: str) -> Shaped:
        """Return a candidate's words as they join a sentence."""

    @abstractmethod
    def question(self, text: str) -> str:
        """Return a question as a sentence of its own."""

    def people(self, people: Sequence[Person]) -> str:
        """Return names as a list in a sentence."""
        from babel.lists import format_list  # noqa: PLC0415 - loaded with the first message, not with the library

        return format_list([person.name for person in people], locale=self.locale)

    def signature(self, candidate: Candidate) -> str:
        """Return the end of a letter: the close, the name, and how to be reached."""
        lines = (self.close(), candidate.name, candidate.phone, candidate.email)
        return LINE_BREAK.join(line for line in lines if line)

    def strings(self, values: Values, fields: Sequence[Field]) -> Strings:
        """Return what a template sees of the values.

        Args:
            values: The checked values by name.
            fields: The fields they belong to.
        """
        strings: Strings = {
            "greeting": self.greeting(values["recipient"], values["company"]),
            "note_greeting": self.note_greeting(values["recipient"]),
            "signature": self.signature(values["candidate"]),
        }
        for field in fields:
            strings |= self._strings_of(field, values[field.name])
        return strings

    def _strings_of(self, field: Field, value: object) -> Strings:
        name = field.name
        match value:
            case None if field.kind is Kind.PERSON:
                return {name: {"name": ""}}
            case None if field.kind is Kind.FLAG:
                return {name: ""}
            case Candidate():
                return {name: {"name": value.name, "phone": value.phone or "", "email": value.email or ""}}
            case Person():
                return {name: {"name": value.name}}
            case tuple():
                return {name: self.people(value) if value else ""}
            case bool():
                return {name: "yes" if value else "no"}
            case dt.date():
                return {name: self.date(value)}
        text = "" if value is None else str(value)
        if name == "question":
            return {name: self.question(text) if text else ""}
        if name in SHAPED:
            shaped = self.shaped(text)
            return {name: shaped.phrase, f"{name}_sentence": shaped.sentence}
        return {name: text}


SHAPED = frozenset({"discussed", "strength", "forgotten", "reason"})
"""The fields a candidate writes freely, so that they may be a phrase or a sentence."""

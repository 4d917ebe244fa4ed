"""The letter conventions of a language: greetings, dates, signatures, and how a value joins a sentence."""

import datetime as dt
from abc import ABC, abstractmethod
from collections.abc import Callable, Container, Mapping, Sequence
from functools import cached_property, lru_cache
from types import MappingProxyType
from typing import Any, ClassVar

from .._channels import CHANNEL_PROPERTIES
from .._lazy import lazy_regex
from .._lengths import Limit
from ..contexts import Field, FieldKind
from ..facts._people import Candidate, Person
from ..vocabulary import Channel
from ._template_strings import (
    CANDIDATE_STRINGS,
    EVERYTHING,
    PERSON_STRINGS,
    FreeText,
    Strings,
    Values,
    attributes_of,
    strings_of,
    yes,
)

_YEAR_AT_THE_END = lazy_regex(r"[,\s]*y+$")


_NO_TEXT = FreeText("", "")
_OF_PEOPLE = (FieldKind.CANDIDATE, FieldKind.PERSON)


@lru_cache(maxsize=256)
def _no_strings(name: str, kind: FieldKind) -> Mapping[str, str]:
    """Return the strings of a field that has no value."""
    return dict.fromkeys(strings_of(Field(name=name, kind=kind, help="")), "")


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

    @classmethod
    def infer_formality(cls, values: Values) -> str:  # noqa: ARG003 - other languages read it from the words
        """Return how formally to write where the host does not say; the usual way unless a language tells it by words.

        Args:
            values: The validated values of the context, by name.
        """
        return cls.formalities[0]

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

    def finish(self, text: str) -> str:
        """Return a rendered text as the language's typography has it; unchanged unless a language says otherwise.

        Args:
            text: The rendered template, before it is laid out.
        """
        return text

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

    def weekday(self, day: dt.date) -> str:
        """Return the name of a date's weekday.

        Args:
            day: The date.
        """
        from babel.dates import get_day_names  # noqa: PLC0415 - loaded with the first message

        return str(get_day_names("wide", locale=self.cldr)[day.weekday()])

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

    def free_texts(self, texts: Sequence[str]) -> FreeText:
        """Classify several texts of a candidate: phrases join in a list, sentences follow one another.

        Args:
            texts: The sanitized texts, at least one.
        """
        classified = [self.free_text(text) for text in texts]
        phrases = [each.phrase for each in classified if each.phrase]
        sentences = [each.sentence for each in classified if each.sentence]
        return FreeText(self.join(phrases) if phrases else "", self.sentence_separator.join(sentences))

    @abstractmethod
    def sentences(self, text: str) -> str:
        """Return a candidate's own sentences, with the mark at their end if it is missing.

        Args:
            text: The sanitized sentences.
        """

    @abstractmethod
    def day_relative_to(self, day: dt.date, on: dt.date | None) -> str:
        """Return how a sentence says on which day something was, with its preposition: "today", "on Tuesday".

        Args:
            day: The day.
            on: The day of writing; ``None`` if it is not known.
        """

    def join(self, phrases: Sequence[str]) -> str:
        """Return phrases as a list in a sentence.

        Args:
            phrases: At least one phrase.
        """
        from babel.lists import format_list  # noqa: PLC0415 - loaded with the first message, not with the library

        return format_list(list(phrases), locale=self.cldr)

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
        return self.join([person.name for person in people])

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

    def strings(self, values: Values, fields: Sequence[Field], on: dt.date | None = None) -> Strings:
        """Return the strings that a template sees.

        A field gives a string of its name, empty where it has no value. Beside it stand, for a free text ``discussed``
        or several, ``discussed_sentence`` (what came as sentences, while ``discussed`` has the phrases) and
        ``discussed_several`` (``yes`` if there is more than one phrase); for a date ``interview_date``,
        ``interview_date_when`` ("today", "on Tuesday") and ``interview_date_passed`` (``yes`` if it is before ``on``).
        ``answers_in_time`` is ``yes`` if the candidate would answer no later than the day that they named.

        Args:
            values: The validated values by name.
            fields: The fields they belong to.
            on: The day of writing; ``None`` if it is not known.
        """
        return self._strings(values, fields, on, EVERYTHING)

    def strings_for(
        self, asked: Container[str], values: Values, fields: Sequence[Field], on: dt.date | None = None
    ) -> Strings:
        """Return at least those of ``strings`` that a template asks for.

        Args:
            asked: The names that the template asks for.
            values: The validated values by name.
            fields: The fields they belong to.
            on: The day of writing; ``None`` if it is not known.
        """
        if type(self).strings is not Conventions.strings:  # its strings are made all at once
            return self.strings(values, fields, on)
        return self._strings(values, fields, on, asked)

    def _strings(
        self,
        values: Values,
        fields: Sequence[Field],
        on: dt.date | None,
        asked: Container[str],  # noqa: ARG002 - for languages in which a field has many forms
    ) -> Strings:
        """Return the strings that ``strings`` describes; what is not asked for may be left out where it costs time."""
        strings: Strings = {"on": "" if on is None else self._cached_date(on)}
        if "recipient" in values:
            strings["note_greeting"] = self.note_greeting(values["recipient"])
            strings["address"] = self.address(values["recipient"])
        if {"recipient", "company"} <= values.keys():
            strings["greeting"] = self.greeting(values["recipient"], values["company"])
        if {"candidate", "company"} <= values.keys():
            strings["signature"] = self.signature(values["candidate"], values["company"])
        if "answer_by" in values:
            proposed, asked_for = values["answer_by"], values.get("respond_by")
            strings["answers_in_time"] = yes(proposed and asked_for and proposed <= asked_for)
        for field in fields:
            name, kind, value = field.name, field.kind, values[field.name]
            if value is None and kind not in _OF_PEOPLE:
                strings |= _no_strings(name, kind)
            elif kind is FieldKind.FREE_TEXT or kind is FieldKind.TEXTS:
                strings |= self._free_text_strings(name, (value,) if isinstance(value, str) else value or ())
            elif kind is FieldKind.DATE and value is not None:
                strings |= self._date_strings(name, value, on)
            else:
                strings[name] = self._TO_STRINGS[kind](self, value)
        return strings

    def _free_text_strings(self, name: str, texts: Sequence[str]) -> dict[str, str]:
        text = self.free_texts(texts) if texts else _NO_TEXT
        several = len(texts) > 1 and sum(bool(self.free_text(each).phrase) for each in texts) > 1
        return {name: text.phrase, f"{name}_sentence": text.sentence, f"{name}_several": "yes" if several else ""}

    def _date_strings(self, name: str, day: dt.date, on: dt.date | None) -> dict[str, str]:
        passed = "yes" if on is not None and day < on else ""
        return {name: self._cached_date(day), f"{name}_when": self.day_relative_to(day, on), f"{name}_passed": passed}

    _TO_STRINGS: ClassVar[Mapping[FieldKind, Callable[["Conventions", Any], str | dict[str, str]]]] = MappingProxyType(
        {
            FieldKind.TEXT: lambda _, text: str(text),
            FieldKind.SENTENCES: lambda self, text: self.sentences(text) if text else "",
            FieldKind.QUESTION: lambda self, text: self.question(text) if any(map(str.isalnum, text)) else "",
            FieldKind.NUMBER: lambda _, number: str(number),
            FieldKind.CHOICE: lambda _, word: str(word),
            FieldKind.CANDIDATE: lambda _, person: attributes_of(person, *CANDIDATE_STRINGS),
            FieldKind.PERSON: lambda _, person: attributes_of(person, *PERSON_STRINGS),
            FieldKind.PEOPLE: lambda self, people: self.people(people) if people else "",
            FieldKind.FLAG: lambda _, flag: "yes" if flag else "no",
        }
    )
    """What a template sees of each other kind of field that has a value."""

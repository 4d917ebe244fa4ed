"""Validate and convert the context of a message: every entry, and every problem at once."""

import datetime as dt
import unicodedata
from collections.abc import Callable, Iterable, Mapping, Sequence
from copy import copy
from itertools import zip_longest
from operator import attrgetter
from typing import Any, TypeVar

import attrs

from .._sanitizing import Refusal, is_plain, isolate_bidi, sanitize
from ..contexts import Field, FieldKind
from ..errors import MISSING, InvalidContextError, InvalidFactsError, Problem, Problems, nearest
from ..facts._people import Candidate, Person
from ..languages import Values
from ..vocabulary import Role

_TAKEN_LITERALLY = frozenset({"email", "phone", "linkedin", "role"})
"""The entries of a person that programs read: one more character would make another address of it."""

_ATTRIBUTES = {kind: tuple(field.name for field in attrs.fields(kind)) for kind in (Candidate, Person)}
"""The names of the entries that make a person."""

_VALUES = {kind: attrgetter(*names) for kind, names in _ATTRIBUTES.items()}
"""What takes the values of these entries, all at once."""

_SENTENCE_ENDS = ".!?… "
"""The marks at the end of free text, which belong to the sentence it is put in."""

_FULL_STOPS = (".", "!", "?", "…", "。", "\N{FULLWIDTH EXCLAMATION MARK}", "\N{FULLWIDTH QUESTION MARK}")
_CLOSING_MARKS = "\"')”’»“‘」』\N{FULLWIDTH RIGHT PARENTHESIS}"
_WIDE = frozenset("WF")
"""The classes of UAX #11 for characters as wide as an ideograph, after which no blank parts sentences."""


def validate_context(subject: str, context: object, fields: Iterable[Field]) -> Values:
    """Return the value of every field, sanitized and of its kind, with the defaults of those left out.

    Args:
        subject: What is being written, for the error.
        context: The host's mapping, or the context of a step.
        fields: What the message takes.

    Raises:
        InvalidContextError: If an entry is missing, unknown, or of the wrong kind; with every problem.
    """
    if not isinstance(context, Mapping):
        problem = Problem("context", context, "is not a mapping", "pass a dict, or the context of a step")
        raise InvalidContextError(subject, [problem])
    entries = dict(context)
    validator = _ContextValidator(entries)
    values = {
        field.name: field.default if not field.required and entries.get(field.name) is None else validator.value(field)
        for field in fields
    }
    validator.refuse_unknown(values)
    validator.raise_if_any(InvalidContextError, subject)
    return values


class _ContextValidator(Problems):
    """Convert the entries of one context to values of their kinds, and collect what is wrong with them.

    Args:
        context: The entries as the host passed them.
    """

    def __init__(self, context: Mapping[Any, Any]) -> None:
        super().__init__()
        self._context = context

    def refuse_unknown(self, known: Values) -> None:
        """Refuse every entry that the message does not take, and suggest the nearest name that it does.

        Args:
            known: The values of the fields that it takes, by name.
        """
        for name, value in self._context.items():
            if name not in known:
                self.refuse(str(name), value, "is not a field of this message", nearest(name, known))

    def value(self, field: Field) -> Any:
        """Return the value of a field that is given or required; refuse what is missing or cannot be converted."""
        name = field.name
        given = self._context.get(name)
        if given is not None:
            return _CONVERTERS[field.kind](self, field, given)
        if name not in self._context:
            help_line = field.help[0].lower() + field.help[1:]
            blank = " (None)" if field.kind is FieldKind.PERSON else ""
            self.refuse(name, MISSING, "is missing", f"{help_line.rstrip('.')}{blank}")
        elif field.kind is not FieldKind.PERSON:
            self.refuse(name, None, "cannot be None", field.help.rstrip("."))
        return field.default

    def to_text(self, entry: str, given: object, *, outside: str = "") -> str:
        """Return sanitized text on one line, isolated; refuse what is no text, or cannot be sanitized.

        Args:
            entry: The entry that holds it.
            given: What it holds.
            outside: The marks at its end that belong to the sentence it is put in.
        """
        if type(given) is str and is_plain(given):
            return given
        text = self._sanitize(entry, given)
        return text if entry in _TAKEN_LITERALLY else isolate_bidi(text, outside=outside)

    def _sanitize(self, entry: str, given: object) -> str:
        """Return sanitized text; refuse what is no text, or cannot be sanitized."""
        if not isinstance(given, str):
            self.refuse(entry, given, "is not text", "pass a string")
            return ""
        text = sanitize(given)
        if isinstance(text, Refusal):
            self.refuse(entry, given, text.wrong, text.remedy)
            return ""
        return text

    def to_texts(self, name: str, given: object) -> tuple[str, ...]:
        """Return a tuple of sanitized free texts, from one text or a sequence of texts."""
        if isinstance(given, str):
            return (self.to_text(name, given, outside=_SENTENCE_ENDS),)
        if not isinstance(given, Sequence) or isinstance(given, bytes):
            self.refuse(name, given, "is neither text nor a list of texts", "pass a string, or a list of strings")
            return ()
        return tuple(self.to_text(f"{name}[{place}]", text, outside=_SENTENCE_ENDS) for place, text in enumerate(given))

    def to_sentences(self, name: str, given: object) -> str:
        """Return sanitized sentences as one text, from one text or a sequence of texts."""
        if isinstance(given, str):
            return self.to_text(name, given, outside=_SENTENCE_ENDS)
        return _join_sentences([text for text in self.to_texts(name, given) if text])

    def to_free_text(self, name: str, given: object) -> str:
        """Return a sanitized free text, from one text or several, whose phrases are then parted by semicolons."""
        if isinstance(given, str) or not isinstance(given, Sequence) or isinstance(given, bytes):
            return self.to_text(name, given, outside=_SENTENCE_ENDS)
        texts = [text for text in self.to_texts(name, given) if text]
        return "".join(
            f"{text}{'' if after is None else ' ' if text.endswith(_FULL_STOPS) else '; '}"
            for text, after in zip_longest(texts, texts[1:])
        )

    def to_number(self, name: str, given: object) -> int:
        """Return a whole number from 1."""
        if not isinstance(given, int) or isinstance(given, bool) or given < 1:
            self.refuse(name, given, "is not a whole number from 1 up", "pass a count such as 1")
            return 1
        return given

    def to_date(self, name: str, given: object) -> dt.date | None:
        """Return a date, from a date or from text in ISO 8601 form."""
        if isinstance(given, str):
            try:
                return dt.date.fromisoformat(given)
            except ValueError:
                pass
        elif isinstance(given, dt.date) and not isinstance(given, dt.datetime):
            return given
        self.refuse(name, given, "is not a date", "pass a datetime.date, or text such as '2026-03-09'")
        return None

    def to_flag(self, name: str, given: object) -> bool:
        """Return True or False."""
        if not isinstance(given, bool):
            self.refuse(name, given, "is neither True nor False", "pass one of them, or leave it out")
        return bool(given)

    def to_choice(self, field: Field, given: object) -> str:
        """Return one of the choices of the field."""
        word = str.__str__(given) if isinstance(given, str) else None
        if word not in field.choices:
            self.refuse(field.name, given, "is not a known word", nearest(given, field.choices))
        return word or ""

    def to_people(self, name: str, given: object) -> tuple[Person, ...]:
        """Return a tuple of people, from a list or tuple of people, mappings or bare names."""
        if not isinstance(given, list | tuple):
            self.refuse(name, given, "is not a list", "pass a list of people, even for one")
            return ()
        named = ({"name": each} if isinstance(each, str) else each for each in given)
        people = (self.to_person(f"{name}[{place}]", each, Person) for place, each in enumerate(named))
        return tuple(person for person in people if isinstance(person, Person))

    def to_person(self, name: str, given: object, kind: type[Candidate] | type[Person]) -> Candidate | Person | None:
        """Return a person, from a mapping or a person, with every text sanitized either way.

        Args:
            name: The entry that holds the person.
            given: What it holds.
            kind: The class of the person.
        """
        if isinstance(given, kind):
            if all(value is None or _is_plain(value) for value in _VALUES[kind](given)):
                return given  # it was validated when it was made
            entries: Mapping[Any, Any] = {
                entry: value for entry in _ATTRIBUTES[kind] if (value := getattr(given, entry)) is not None
            }
        elif isinstance(given, Mapping):
            entries = given
        else:
            remedy = f"pass a mapping with a name, or a {kind.__name__}"
            self.refuse(name, given, "is not a person", remedy)
            return None
        sanitized = self._sanitize_entries(name, entries, _ATTRIBUTES[kind])
        if sanitized is None:
            return None
        if isinstance(given, kind) and all(_is_unchanged(sanitized[entry], entries[entry]) for entry in sanitized):
            # It was validated when it was made, and sanitizing changed nothing since.
            return _isolate_texts(given, _ATTRIBUTES[kind])
        try:
            return _isolate_texts(kind(**sanitized), _ATTRIBUTES[kind])
        except InvalidFactsError as error:
            self.extend(error.problems, prefix=f"{name}.")
            return None

    def _sanitize_entries(self, name: str, entries: Mapping[Any, Any], known: tuple[str, ...]) -> dict[str, Any] | None:
        """Return a person's entries with every text sanitized, or ``None`` if anything is wrong with them."""
        before = len(self)
        for entry in entries:
            if entry not in known:
                self.refuse(f"{name}.{entry}", entries[entry], "is not known of a person", nearest(entry, known))
        if "name" not in entries:
            self.refuse(f"{name}.name", MISSING, "is missing", "pass the full name")
        owner = f"{name}."
        sanitized = {entry: self._sanitize_entry(entry, value, owner) for entry, value in entries.items()}
        return None if len(self) > before else sanitized

    def _sanitize_entry(self, entry: str, value: object, owner: str) -> object:
        """Return a person's entry with its text, or each of its texts, sanitized; anything else as it is."""
        if isinstance(value, str) and type(value) is not Role:
            return self._sanitize(owner + entry, value)
        if isinstance(value, list | tuple) and value and all(isinstance(each, str) for each in value):
            texts = tuple(self._sanitize(owner + entry, each) for each in value)
            return value if texts == value else texts
        return value


def _join_sentences(texts: Sequence[str]) -> str:
    """Return sentences in a row, each ended and parted from the next as its script has it."""
    parts: list[str] = []
    for text in texts:
        wide = unicodedata.east_asian_width(text[-1]) in _WIDE
        ended = text.rstrip(_CLOSING_MARKS).endswith(_FULL_STOPS)
        parts.append(f"{text}{'' if ended else '。' if wide else '.'}{'' if wide else ' '}")
    return "".join(parts).rstrip()


_CONVERTERS: Mapping[FieldKind, Callable[[_ContextValidator, Field, object], Any]] = {
    FieldKind.TEXT: lambda validator, field, given: validator.to_text(field.name, given),
    FieldKind.FREE_TEXT: lambda validator, field, given: validator.to_free_text(field.name, given),
    FieldKind.TEXTS: lambda validator, field, given: validator.to_texts(field.name, given),
    FieldKind.SENTENCES: lambda validator, field, given: validator.to_sentences(field.name, given),
    FieldKind.QUESTION: lambda validator, field, given: validator.to_text(field.name, given, outside=_SENTENCE_ENDS),
    FieldKind.NUMBER: lambda validator, field, given: validator.to_number(field.name, given),
    FieldKind.DATE: lambda validator, field, given: validator.to_date(field.name, given),
    FieldKind.FLAG: lambda validator, field, given: validator.to_flag(field.name, given),
    FieldKind.CHOICE: _ContextValidator.to_choice,
    FieldKind.CANDIDATE: lambda validator, field, given: validator.to_person(field.name, given, Candidate),
    FieldKind.PERSON: lambda validator, field, given: validator.to_person(field.name, given, Person),
    FieldKind.PEOPLE: lambda validator, field, given: validator.to_people(field.name, given),
}
"""The conversion for each kind of field."""


_Human = TypeVar("_Human", bound=Candidate | Person)


def _isolate_texts(person: _Human, entries: tuple[str, ...]) -> _Human:
    """Return a validated person with every text isolated that is written from right to left, or the person itself.

    Isolates belong to letters, never to facts, which refuse them: so the copy is not validated a second time.
    """
    isolated = {}
    for entry in entries:
        value = getattr(person, entry)
        if entry not in _TAKEN_LITERALLY and isinstance(value, str | tuple):
            shown = isolate_bidi(value) if isinstance(value, str) else tuple(isolate_bidi(each) for each in value)
            if shown != value:
                isolated[entry] = shown
    if not isolated:
        return person
    copied = copy(person)
    for entry, shown in isolated.items():
        object.__setattr__(copied, entry, shown)
    return copied


def _is_plain(value: object) -> bool:
    """Tell whether sanitizing and isolating would leave an entry of a person as it is."""
    if type(value) is str:
        return is_plain(value)
    if type(value) is tuple:
        return all(type(each) is str and is_plain(each) for each in value)
    return type(value) is Role or not isinstance(value, str | list | tuple)


def _is_unchanged(sanitized: object, given: object) -> bool:
    """Tell whether sanitizing changed nothing; a string of a subclass is never taken as it is."""
    return sanitized is given or (type(given) is str and sanitized == given)

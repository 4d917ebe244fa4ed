"""From what the host handed in to values that can be trusted: every entry checked, every problem told at once."""

import datetime as dt
from collections.abc import Callable, Iterable, Mapping
from typing import Any

import attrs

from ..contexts import Field, FieldKind
from ..errors import MISSING, InvalidContextError, InvalidFactsError, Problem, nearest
from ..facts._people import Candidate, Person
from ..languages._conventions import FREE_TEXT_FIELDS, Values
from ..vocabulary import Role
from ._sanitizing import Fault, cleaned, is_plain, isolated

_TAKEN_LITERALLY = frozenset({"email", "phone", "linkedin", "role"})
"""What a person's entries hold for programs: a character more would make another address of it."""

_KNOWN = {kind: tuple(field.name for field in attrs.fields(kind)) for kind in (Candidate, Person)}
"""The names of a person's entries."""

_SENTENCES = FREE_TEXT_FIELDS | {"question"}
"""The fields whose last full stop or mark belongs to the sentence they are put in."""

_ENDS_OF_A_SENTENCE = ".!?… "


def checked(subject: str, context: object, fields: Iterable[Field]) -> Values:
    """Return every field's value, cleaned and of its kind, with the defaults of those left out.

    Args:
        subject: What is being written, for the error.
        context: The host's mapping, or the context of a step.
        fields: What the message takes.

    Raises:
        InvalidContextError: If anything is missing, unknown, or of the wrong kind; all of it at once.
    """
    if not isinstance(context, Mapping):
        problem = Problem("context", context, "is not a mapping", "pass a dict, or the context of a step")
        raise InvalidContextError(subject, [problem])
    check = _Check(dict(context))
    values = {field.name: check.value(field) for field in fields}
    check.unknown(values)
    if check.problems:
        raise InvalidContextError(subject, check.problems)
    return values


class _Check:
    """Looks at one context, gathers what is wrong, and hands out what is right."""

    def __init__(self, context: Mapping[Any, Any]) -> None:
        self.context = context
        self.problems: list[Problem] = []

    def refuse(self, name: str, value: object, wrong: str, remedy: str) -> None:
        """Note one problem."""
        self.problems.append(Problem(name, value, wrong, remedy))

    def unknown(self, known: Values) -> None:
        """Note every entry that the message does not take, with the nearest name that it does."""
        for name, value in self.context.items():
            if name not in known:
                self.refuse(str(name), value, "is not a field of this message", nearest(name, known))

    def value(self, field: Field) -> Any:
        """Return the value of a field, or its default; note what is wrong with it."""
        name = field.name
        given = self.context.get(name)
        if given is not None:
            return _READING[field.kind](self, field, given)
        if field.required:
            if name not in self.context:
                help_line = field.help[0].lower() + field.help[1:]
                self.refuse(name, MISSING, "is missing", help_line.rstrip("."))
            elif field.kind is not FieldKind.PERSON:
                self.refuse(name, None, "cannot be None", field.help.rstrip("."))
        return field.default

    def text(self, entry: str, given: object, *, of: str = "") -> str:
        """Return clean text on one line; note what is wrong with it.

        Args:
            entry: The entry that holds it.
            given: What it holds.
            of: The person it is an entry of, if any, with the dot that stands between.
        """
        if type(given) is str and is_plain(given):
            return given
        if not isinstance(given, str):
            self.refuse(of + entry, given, "is not text", "pass a string")
            return ""
        text = cleaned(given)
        if isinstance(text, Fault):
            self.refuse(of + entry, given, text.wrong, text.remedy)
            return ""
        if entry in _TAKEN_LITERALLY:
            return text
        return isolated(text, outside=_ENDS_OF_A_SENTENCE if entry in _SENTENCES else "")

    def date(self, name: str, given: object) -> dt.date | None:
        """Return a date, from a date or from text in ISO form."""
        if isinstance(given, str):
            try:
                return dt.date.fromisoformat(given)
            except ValueError:
                pass
        elif isinstance(given, dt.date) and not isinstance(given, dt.datetime):
            return given
        self.refuse(name, given, "is not a date", "pass a datetime.date, or text such as '2026-03-09'")
        return None

    def flag(self, name: str, given: object) -> bool:
        """Return True or False."""
        if not isinstance(given, bool):
            self.refuse(name, given, "is neither True nor False", "pass one of them, or leave it out")
        return bool(given)

    def choice(self, field: Field, given: object) -> str:
        """Return one of the words the field may be."""
        if given not in field.choices:
            self.refuse(field.name, given, "is not a known word", nearest(given, field.choices))
        return str(given)

    def people(self, name: str, given: object) -> tuple[Person, ...]:
        """Return a list of people."""
        if not isinstance(given, list | tuple):
            self.refuse(name, given, "is not a list", "pass a list of people, even for one")
            return ()
        people = (self.person(f"{name}[{place}]", each, Person) for place, each in enumerate(given))
        return tuple(person for person in people if isinstance(person, Person))

    def person(self, name: str, given: object, kind: type[Candidate] | type[Person]) -> Candidate | Person | None:
        """Build a person from a mapping, or take one as it is; clean every text in it either way."""
        known = _KNOWN[kind]
        if isinstance(given, kind):
            entries: Mapping[Any, Any] = {
                entry: value for entry in known if (value := getattr(given, entry)) is not None
            }
        elif isinstance(given, Mapping):
            entries = given
        else:
            remedy = f"pass a mapping with a name, or a {kind.__name__}"
            self.refuse(name, given, "is not a person", remedy)
            return None
        return self.built(name, given, entries, kind, known)

    def built(
        self,
        name: str,
        given: object,
        entries: Mapping[Any, Any],
        kind: type[Candidate] | type[Person],
        known: tuple[str, ...],
    ) -> Candidate | Person | None:
        """Build the person, unless something is wrong with the entries."""
        before = len(self.problems)
        for entry in entries:
            if entry not in known:
                self.refuse(f"{name}.{entry}", entries[entry], "is not known of a person", nearest(entry, known))
        if "name" not in entries:
            self.refuse(f"{name}.name", MISSING, "is missing", "pass the full name")
        owner = f"{name}."
        clean: dict[str, Any] = {
            entry: self.text(entry, value, of=owner) if isinstance(value, str) and type(value) is not Role else value
            for entry, value in entries.items()
        }
        if len(self.problems) > before:
            return None
        if isinstance(given, kind) and all(_is_same(clean[entry], entries[entry]) for entry in clean):
            # It was checked when it was made, and nothing had to be cleaned since.
            return given
        try:
            return kind(**clean)
        except InvalidFactsError as error:
            self.problems.extend(problem._replace(field=f"{name}.{problem.field}") for problem in error.problems)
            return None


_READING: Mapping[FieldKind, Callable[[_Check, Field, object], Any]] = {
    FieldKind.TEXT: lambda check, field, given: check.text(field.name, given),
    FieldKind.DATE: lambda check, field, given: check.date(field.name, given),
    FieldKind.FLAG: lambda check, field, given: check.flag(field.name, given),
    FieldKind.CHOICE: _Check.choice,
    FieldKind.CANDIDATE: lambda check, field, given: check.person(field.name, given, Candidate),
    FieldKind.PERSON: lambda check, field, given: check.person(field.name, given, Person),
    FieldKind.PEOPLE: lambda check, field, given: check.people(field.name, given),
}
"""How each kind of field is read."""


def _is_same(clean: object, given: object) -> bool:
    """Say whether cleaning changed nothing; a string of a class of its own is never taken as it is."""
    return clean is given or (type(given) is str and clean == given)

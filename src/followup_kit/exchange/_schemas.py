"""JSON schemas (draft 2020-12) of everything that is exchanged, made from the classes and their docstrings."""

import datetime as dt
from collections.abc import Mapping
from enum import StrEnum
from typing import Any, get_args, get_origin

from .._guarding import guarded
from ..contexts import Context, Field, FieldKind
from ..errors import InvalidArgumentError, Problem, nearest
from ..facts import Event
from ..guidance import Claim, Document
from ..vocabulary import Decision, MessageType
from ._datetimes import DATETIME_PATTERN
from ._descriptions import descriptions, help_of, summary
from ._kinds import (
    EVENT_WORDS,
    FACTS,
    FORMAT,
    VERSION_NAME,
    core_name,
    every_kind,
    is_union,
    letters,
    name_of,
    parts_of,
    without_none,
)

_DRAFT = "https://json-schema.org/draft/2020-12/schema"
_OWN_WORD = {"type": "string", "pattern": "^x-[a-z0-9]+(-[a-z0-9]+)*$"}

_TEXT_OF_FACTS = {"type": "string", "pattern": r"\S"}
_DATETIME = {
    "type": "string",
    "pattern": DATETIME_PATTERN,
    "description": "A date and time with offset and zone (RFC 9557), such as 2026-03-03T15:30:00+01:00[Europe/Berlin]; "
    "the offset or the zone may be left out.",
}


def schema_names() -> tuple[str, ...]:
    """Return the names of all schemas: the kinds of facts and events, of what is returned, and the message types."""
    return (*every_kind(), *(str(each) for each in MessageType if str(each) not in every_kind()))


@guarded
def json_schema(kind: Any) -> dict[str, Any]:
    """Return the JSON schema (draft 2020-12) of a kind of value, or of the context of a message type.

    Args:
        kind: A class that ``from_json`` reads, ``Event`` for any event, a message type or its word (``"thank-you"``),
            or another of ``schema_names()`` (``"interview"``); or, for the arguments of a function, a mapping of names
            to kinds, as ``from_json`` takes it.

    Returns:
        A schema of its own, with what it refers to in ``$defs``. A schema says what data look like; what goes together
        only reading them shows.

    Raises:
        InvalidArgumentError: If there is no such kind.
    """
    builder = _Builder()
    if isinstance(kind, Mapping):
        return builder.finished(builder.arguments(kind))
    name = str(kind) if isinstance(kind, str) else name_of(kind)
    if name is not None and name in set(MessageType):
        made = builder.message(name)
    elif name is not None and name in every_kind():
        made = builder.whole(name)
    else:
        problem = Problem("kind", kind, "has no schema", nearest(kind, schema_names()))
        raise InvalidArgumentError("json_schema", [problem])
    return builder.finished(made)


class _Builder:
    """Makes one schema; what it refers to is gathered in its definitions."""

    def __init__(self) -> None:
        self.definitions: dict[str, Any] = {}

    def finished(self, made: Mapping[str, Any]) -> dict[str, Any]:
        """Return a schema of its own."""
        definitions = {each: self.definitions[each] for each in sorted(self.definitions)}
        return {"$schema": _DRAFT, **made} | ({"$defs": definitions} if definitions else {})

    def arguments(self, kinds: Mapping[str, Any]) -> dict[str, Any]:
        """Return the schema of the arguments of a function."""
        required = [name for name, kind in kinds.items() if type(None) not in get_args(kind)]
        properties = {name: self.of(kind, is_fact=True) for name, kind in kinds.items()}
        return _object("arguments", "What the function is called with.", properties, required)

    def whole(self, name: str) -> dict[str, Any]:
        """Return the schema of a document."""
        kind = every_kind()[name]
        if kind == Event:
            options = [self.whole(word) for word in EVENT_WORDS]
            return {"title": "event", "description": "Something that happened.", "oneOf": options}
        return self.body(name, kind)

    def message(self, message_type: str) -> dict[str, Any]:
        """Return the schema of the context that a message type is written from."""
        from ..messages import fields  # noqa: PLC0415 - facts need no templates

        described = fields(message_type)
        return _object(
            message_type,
            f"What a {message_type.replace('-', ' ')} is written from.",
            {field.name: self._entry(field) for field in described},
            [field.name for field in described if field.required],
        )

    def body(self, name: str, kind: type[Any]) -> dict[str, Any]:
        """Return the schema of a kind, without the version."""
        if name == "context":
            return _object(name, summary(kind), self._context(), ["context"])
        if name == "agenda":
            parts = {each: self._ref(each) for each in ("interview", "schedule")}
            plan = _object("plan", "An interview and what follows.", parts, [*parts])
            listed = {"type": "array", "items": plan, "description": "The interviews, each with its schedule."}
            return _object(name, summary(kind), {"interviews": listed}, ["interviews"])
        if name == "review":
            listed = {"type": "array", "items": self._ref("finding"), "description": "The findings, worst first."}
            return _object(name, summary(kind), {"findings": listed}, [])
        return self._of_parts(name, kind)

    def _of_parts(self, name: str, kind: type[Any]) -> dict[str, Any]:
        said, parts = descriptions(kind), parts_of(kind)
        properties = {
            part.name: _described(self.of(part.type, is_fact=name in FACTS), said.get(part.name), part.default)
            for part in parts
            if part.type is not Context
        }
        if "round" in properties:
            properties["round"] |= {"minimum": 1}
        required = [part.name for part in parts if part.required]
        if name == "step":
            properties |= self._context()
        if name in EVENT_WORDS:
            properties = {"event": {"const": name, "description": "What happened."}, **properties}
            required = ["event", *required]
        return _object(name, summary(kind), properties, required)

    def _context(self) -> dict[str, Any]:
        return {
            "context": {"type": "object", "description": "The entries that the message is written from."},
            "place": {"type": "integer", "minimum": 0, "description": "The recipient's place among several, from 0."},
            "variant": {
                "type": ["string", "null"],
                "description": "The variant of the message that the step asks for.",
            },
        }

    def _ref(self, name: str) -> dict[str, Any]:
        if name not in self.definitions:
            self.definitions[name] = {}  # what refers to itself finds its place taken
            kind = every_kind()[name]
            self.definitions[name] = (
                {"oneOf": [self._ref(word) for word in EVENT_WORDS]} if kind == Event else self.body(name, kind)
            )
        return {"$ref": f"#/$defs/{name}"}

    def of(self, kind: Any, *, is_fact: bool) -> dict[str, Any]:
        """Return the schema of a type."""
        if kind == Event:
            return self._ref("event")
        if is_union(kind):
            return self._union(kind, is_fact=is_fact)
        if get_origin(kind) is tuple:
            item = self.of(get_args(kind)[0], is_fact=is_fact)
            listed = {"type": ["array", "null"], "items": item}
            return {"anyOf": [item, listed]} if get_args(kind)[0] is str else listed
        if isinstance(kind, type) and issubclass(kind, StrEnum):
            return {"enum": [str(word) for word in kind if word is not Decision.UNDECIDED]}
        if kind is Claim:
            return self._claim()
        if kind is dt.datetime:
            self.definitions["datetime"] = dict(_DATETIME)
            return {"$ref": "#/$defs/datetime"}
        plain = _PLAIN.get(kind)
        if plain is not None:
            return dict(_TEXT_OF_FACTS if kind is str and is_fact else plain)
        name = core_name(kind) or next(each for each, one in letters().items() if one is kind)
        return self._ref(name)

    def _union(self, union: Any, *, is_fact: bool) -> dict[str, Any]:
        kinds = without_none(union)
        options = [self.of(kind, is_fact=is_fact) for kind in kinds if not (kind is str and _is_word(kinds[0]))]
        options += [dict(_OWN_WORD)] if _is_word(kinds[0]) and str in kinds else []
        options += [{"type": "null"}] if type(None) in get_args(union) else []
        return options[0] if len(options) == 1 else {"anyOf": options}

    def _claim(self) -> dict[str, Any]:
        """Return the schema of a claim: an id of the library's, or a host's own in full."""
        if "claim" not in self.definitions:
            text = {"type": "string"}
            names = {"key": text, "title": {"type": ["string", "null"]}, "label": text, "file": text}
            document = _object("document", summary(Document), names, ["key", "label", "file"])
            parts = {"id": text, "section": text, "says": text, "document": {"anyOf": [document, {"type": "null"}]}}
            own = _object("own claim", summary(Claim), parts, ["id", "section", "says"])
            ids = {"type": "string", "description": "The id of a claim, such as PW5."}
            self.definitions["claim"] = {"anyOf": [ids, own]}
        return {"$ref": "#/$defs/claim"}

    def _entry(self, field: Field) -> dict[str, Any]:
        """Return the schema of an entry of a context."""
        made = self._of_field(field)
        if not field.required or field.kind is FieldKind.PERSON:
            made = {"anyOf": [*made.get("anyOf", [made]), {"type": "null"}]}
        return _described(made, help_of(field), field.default)

    def _of_field(self, field: Field) -> dict[str, Any]:
        text = dict(_TEXT_OF_FACTS)
        if field.kind is FieldKind.CHOICE:
            return {"enum": [str(choice) for choice in field.choices]}
        if field.kind is FieldKind.TEXTS:
            return {"anyOf": [text, {"type": "array", "items": text}]}
        if field.kind is FieldKind.PEOPLE:
            return {"type": "array", "items": self._ref("person")}
        if field.kind in (FieldKind.CANDIDATE, FieldKind.PERSON):
            return self._ref(str(field.kind))
        if field.kind is FieldKind.NUMBER:
            return {"type": "integer", "minimum": 1}
        if field.kind in (FieldKind.DATE, FieldKind.FLAG):
            return dict(_PLAIN[dt.date if field.kind is FieldKind.DATE else bool])
        return text


_PLAIN: Mapping[Any, dict[str, Any]] = {
    str: {"type": "string"},
    dict: {"type": "object"},
    bool: {"type": "boolean"},
    int: {"type": "integer", "minimum": 0},
    dt.date: {"type": "string", "format": "date", "pattern": r"^\d{4}-\d\d-\d\d$"},
}


def _is_word(kind: object) -> bool:
    return isinstance(kind, type) and issubclass(kind, StrEnum)


def _object(title: str, says: str, properties: Mapping[str, Any], required: list[str]) -> dict[str, Any]:
    """Return the schema of an object that has these names and no others."""
    version = {"const": FORMAT, "description": "The version of the format; may be left out by hand."}
    made = {"title": title, "description": says, "type": "object", "properties": {VERSION_NAME: version, **properties}}
    return made | ({"required": required} if required else {}) | {"additionalProperties": False}


def _described(made: dict[str, Any], says: str | None, default: object) -> dict[str, Any]:
    """Return the schema of a part with what is said of it, and with its default where that is a word or a flag."""
    described = made | ({"description": says} if says else {})
    return described | ({"default": default} if isinstance(default, str | bool | int) else {})

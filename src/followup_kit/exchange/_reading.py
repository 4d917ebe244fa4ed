"""Read values from plain dicts, lists and strings, and collect all that is wrong with them."""

import datetime as dt
from collections.abc import Iterable, Mapping, Sequence
from enum import StrEnum
from functools import cache
from types import GenericAlias
from typing import Any, get_args, get_origin

import attrs
from cattrs import Converter

from ..contexts import Context, Field, FieldKind
from ..errors import nearest
from ..facts import Event, Person
from ..guidance import CLAIMS, DOCUMENTS, Claim, Document
from ..planning import Step
from ..planning._reasons import Reasons
from ..vocabulary import is_custom_word
from ._building import build, structure_parts
from ._datetimes import read_date, read_datetime
from ._descriptions import help_of, plain
from ._kinds import ENTRIES, EVENT_WORDS, Part, is_named_tuple, is_union, without_none
from ._problems import DataProblem, ProblemCode, Refused, missing, refuse

_DEEPEST = 20
"""How deep a host's own entries may be nested."""

_OWN = "one of your own is x- and small letters, digits or hyphens"


@cache
def reader() -> Converter:
    """Return the converter that reads; each of its hooks raises ``Refused`` with every problem of its part."""
    converter = Converter(detailed_validation=False)
    converter.register_structure_hook_func(attrs.has, lambda data, kind: build(converter, kind, data))
    converter.register_structure_hook_func(is_named_tuple, lambda data, kind: build(converter, kind, data))
    converter.register_structure_hook_func(_is_tuple, lambda data, kind: _tuple(converter, data, get_args(kind)[0]))
    converter.register_structure_hook_func(is_union, lambda data, kind: _union(converter, data, kind))
    converter.register_structure_hook_func(
        lambda kind: kind in EVENT_WORDS.values(), lambda data, kind: _event(converter, data, kind)
    )
    converter.register_structure_hook(str, lambda data, _: _text(data))
    converter.register_structure_hook(StrEnum, _word)
    converter.register_structure_hook(bool, lambda data, _: _flag(data))
    converter.register_structure_hook(int, lambda data, _: _number(data))
    converter.register_structure_hook(dt.date, lambda data, _: read_date(data))
    converter.register_structure_hook(dt.datetime, lambda data, _: _datetime(data))
    converter.register_structure_hook(Claim, lambda data, _: _claim(converter, data))
    converter.register_structure_hook(Document, lambda data, _: _document(converter, data))
    converter.register_structure_hook(Reasons, lambda data, kind: build(converter, kind, data))
    converter.register_structure_hook(dict, lambda data, _: _entries(data))
    converter.register_structure_hook(Context, lambda data, _: _context(converter, data))
    converter.register_structure_hook(Step, lambda data, _: _step(converter, data))
    return converter


def read_review(converter: Converter, data: object, kind: Any, finding: Any) -> Any:
    """Read a review, which holds findings.

    Args:
        converter: The converter that reads.
        data: The data.
        kind: The class of reviews.
        finding: The class of findings.
    """
    parts = (Part("findings", GenericAlias(tuple, (finding, ...))),)
    values, problems = structure_parts(converter, parts, data, "a review")
    if problems:
        raise Refused(problems)
    return kind(values.get("findings", ()))


def _is_word(kind: object) -> bool:
    return isinstance(kind, type) and issubclass(kind, StrEnum)


def _is_tuple(kind: object) -> bool:
    origin: object = get_origin(kind)
    return origin is tuple


def _text(data: object) -> str:
    if isinstance(data, str):
        return data
    raise refuse(ProblemCode.WRONG_KIND, data, "is not text", "write a text")


def _flag(data: object) -> bool:
    if isinstance(data, bool):
        return data
    raise refuse(ProblemCode.WRONG_KIND, data, "is neither true nor false", "write one of them")


def _number(data: object) -> int:
    if isinstance(data, int) and not isinstance(data, bool):
        return data
    if isinstance(data, float) and data.is_integer():
        return int(data)
    raise refuse(ProblemCode.WRONG_KIND, data, "is not a whole number", "write a count such as 1")


def _datetime(data: object) -> dt.datetime:
    if isinstance(data, str):
        return read_datetime(data)
    if isinstance(data, dt.datetime):
        return data
    raise refuse(
        ProblemCode.NOT_A_DATETIME,
        data,
        "is not a date and time",
        "write one such as 2026-03-03T15:30:00+01:00[Europe/Berlin]",
    )


def _word(data: object, kind: Any) -> Any:
    if isinstance(data, str) and data in set(kind):
        return kind(data)
    raise refuse(ProblemCode.UNKNOWN_WORD, data, "is not a known word", nearest(data, kind))


def _own_word(data: object, kind: Any) -> Any:
    """Read a word of the library, or of a host's own."""
    if isinstance(data, str) and is_custom_word(data):
        return data
    try:
        return _word(data, kind)
    except Refused as refused:
        raise Refused([each._replace(remedy=f"{each.remedy}; {_OWN}") for each in refused.problems]) from None


def _tuple(converter: Converter, data: object, item: Any) -> tuple[Any, ...]:
    if data is None:
        return ()
    if item is str and isinstance(data, str):
        return (data,)
    if isinstance(data, str | bytes) or not isinstance(data, Sequence):
        raise refuse(ProblemCode.WRONG_KIND, data, "is not a list", "write a list, even for one")
    problems: list[DataProblem] = []
    kept: dict[int, Any] = {}
    for place, each in enumerate(data):
        try:
            kept[place] = converter.structure(each, item)
        except Refused as refused:
            problems += [problem.under(place) for problem in refused.problems]
    if problems:
        raise Refused(problems, tuple(kept.values()), tuple(kept))
    return tuple(kept.values())


def _union(converter: Converter, data: object, union: Any) -> Any:
    if data is None and type(None) in get_args(union):
        return None
    kinds = without_none(union)
    if len(kinds) == 1:
        return converter.structure(data, kinds[0])
    if union == Event:
        return _any_event(converter, data)
    if kinds[0] is Person:  # or a name
        return data if isinstance(data, str) else converter.structure(data, Person)
    if _is_word(kinds[0]):
        return _own_word(data, kinds[0])
    # One text or several.
    return data if isinstance(data, str) else converter.structure(data, kinds[1])


def _any_event(converter: Converter, data: object) -> Any:
    if not isinstance(data, Mapping):
        raise refuse(ProblemCode.WRONG_KIND, data, "is not an object", 'write one such as {"event": "replied", …}')
    if "event" not in data:
        remedy = f"say what happened: {', '.join(EVENT_WORDS)}"
        raise Refused([DataProblem(("event",), ProblemCode.MISSING, None, "is missing", remedy)])
    return _event(converter, data, EVENT_WORDS.get(data["event"]) if isinstance(data["event"], str) else None)


def _event(converter: Converter, data: object, kind: type[Any] | None) -> Any:
    """Read an event of a kind; the word for it may be left out where the kind is known."""
    if not isinstance(data, Mapping) or "event" not in data:
        return build(converter, kind or object, data)
    word = data["event"]
    if kind is None or not isinstance(word, str) or EVENT_WORDS.get(word) is not kind:
        known = [each for each, one in EVENT_WORDS.items() if kind in (None, one)]
        problem = DataProblem(("event",), ProblemCode.UNKNOWN_WORD, word, "is not the word", nearest(word, known))
        raise Refused([problem._replace(wrong="is not a known word" if kind is None else problem.wrong)])
    return build(converter, kind, {name: value for name, value in data.items() if name != "event"})


def _claim(converter: Converter, data: object) -> Claim:
    if isinstance(data, Mapping):
        made: Claim = build(converter, Claim, data)
        return made
    found = CLAIMS.get(data) if isinstance(data, str) else None
    if found is None:
        raise refuse(ProblemCode.UNKNOWN_CLAIM, data, "is not the id of a claim", nearest(data, CLAIMS))
    return found


def _document(converter: Converter, data: object) -> Document:
    made: Document = build(converter, Document, data)
    return DOCUMENTS[made.key] if DOCUMENTS.get(made.key) == made else made


_CONTEXT = (
    Part("context", Mapping[str, Any]),
    Part("place", int),
    Part("variant", str | None),
)


def _context(converter: Converter, data: object) -> Context:
    given = dict(data) if isinstance(data, Mapping) else data
    entries = given.pop("context", {}) if isinstance(given, dict) else {}
    values, problems = structure_parts(converter, _CONTEXT[1:], given, "a context")
    read: dict[str, Any] = {}
    if not isinstance(entries, Mapping):
        wrong = DataProblem(("context",), ProblemCode.WRONG_KIND, entries, "is not an object", "write the entries")
        raise Refused([wrong, *problems])
    for name, entry in entries.items():
        try:
            read[str(name)] = _entry(converter, str(name), entry)
        except Refused as refused:
            problems += [problem.under("context", str(name)) for problem in refused.problems]
    if problems:
        raise Refused(problems)
    return Context(read, place=values.get("place", 0), variant=values.get("variant"))


def read_message_context(converter: Converter, data: object, fields: Iterable[Field]) -> Context:
    """Read the context of a message type: what it takes, and all that it needs.

    Args:
        converter: The converter that reads.
        data: The entries.
        fields: What the type takes.
    """
    parts = [Part(field.name, ENTRIES.get(field.name, Any) | None, required=field.required) for field in fields]
    values, problems = structure_parts(
        converter, parts, data, "the context", {each.name: help_of(each) for each in fields}
    )
    for field in fields:
        if field.required and field.kind is not FieldKind.PERSON and values.get(field.name, "") is None:
            problems.append(missing(field.name, plain(field.help)))
    if problems:
        raise Refused(problems)
    return Context(values)


def _entry(converter: Converter, name: str, entry: object) -> Any:
    if entry is None:
        return None
    return _own_entry(entry) if name not in ENTRIES else converter.structure(entry, ENTRIES[name])


def _entries(data: object) -> dict[str, Any]:
    """Read an object as it is."""
    if isinstance(data, Mapping):
        return {str(name): value for name, value in data.items()}
    raise refuse(ProblemCode.WRONG_KIND, data, "is not an object", "write names and values")


def _own_entry(entry: object, depth: int = 0) -> Any:
    """Read an entry of a host's own message type as it is, lists as tuples."""
    if depth < _DEEPEST:
        if entry is None or isinstance(entry, str | int | float):
            return entry
        if isinstance(entry, Mapping):
            return {str(name): _own_entry(value, depth + 1) for name, value in entry.items()}
        if isinstance(entry, Sequence) and not isinstance(entry, bytes):
            return tuple(_own_entry(value, depth + 1) for value in entry)
    raise refuse(
        ProblemCode.WRONG_KIND, entry, "is nothing that JSON can contain, or nested too deep", "write it plainly"
    )


def _step(converter: Converter, data: object) -> Step:
    if not isinstance(data, Mapping):
        raise refuse(ProblemCode.WRONG_KIND, data, "is not an object", "write the parts of a step by their names")
    inner = {part.name for part in _CONTEXT}
    problems: list[DataProblem] = []
    context = Context({})
    try:
        context = _context(converter, {name: data[name] for name in inner & data.keys()})
    except Refused as refused:
        problems += refused.problems
    outer = {name: value for name, value in data.items() if name not in inner}
    made: Step = build(converter, Step, outer, known={"context": context}, problems=problems)
    return made

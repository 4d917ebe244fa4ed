"""Build one value of its parts: every part is read, and the value validates what it can, whatever else is wrong."""

from collections.abc import Iterable, Mapping, Sequence
from types import MappingProxyType
from typing import Any

from cattrs import Converter

from ..errors import InvalidFactsError, nearest
from ._descriptions import descriptions
from ._kinds import FORMAT, STAND_INS, VERSION_NAME, Part, core_name, parts_of
from ._problems import DataProblem, ProblemCode, Refused, at_places, from_facts, missing, refuse


def structure_parts(
    converter: Converter,
    parts: Sequence[Part],
    data: object,
    called: str,
    if_missing: Mapping[str, str] = MappingProxyType({}),
) -> tuple[dict[str, Any], list[DataProblem]]:
    """Read each part that the data have; of a list in part unreadable, the items that can be read.

    Args:
        converter: The converter that reads.
        parts: The parts.
        data: The data.
        called: What the whole is called.
        if_missing: What to say of a part that is missing, by name.

    Returns:
        What could be read, by name, and every problem.
    """
    if not isinstance(data, Mapping):
        remedy = "read the text as JSON first" if isinstance(data, str | bytes) else "write names and values"
        raise refuse(ProblemCode.WRONG_KIND, data, "is not an object", f"{remedy}: the parts of {called}")
    names = [part.name for part in parts]
    problems = _of_version(data)
    problems += [
        DataProblem((str(name),), ProblemCode.UNKNOWN_NAME, data[name], "is not a known name", nearest(name, names))
        for name in data
        if name not in names and name != VERSION_NAME
    ]
    values: dict[str, Any] = {}
    for part in parts:
        if part.name not in data:
            if part.required:
                problems.append(missing(part.name, if_missing.get(part.name, "it is required")))
            elif part.implied:
                values[part.name] = part.default
            continue
        try:
            values[part.name] = converter.structure(data[part.name], part.type)
        except Refused as refused:
            problems += [problem.under(part.name) for problem in refused.problems]
            if refused.kept is not None:
                values[part.name] = _kept(refused.kept, refused.places)
    return values, problems


def _of_version(data: Mapping[Any, Any]) -> list[DataProblem]:
    """Return the problem of a version that nobody knows; a document may be a part of another."""
    version = data.get(VERSION_NAME, FORMAT)
    if type(version) is int and version == FORMAT:
        return []
    remedy = f"this version reads format {FORMAT}; a later one may have been written by a later version"
    return [DataProblem((VERSION_NAME,), ProblemCode.UNKNOWN_FORMAT, version, "is not a known format", remedy)]


class _Kept(tuple[Any, ...]):  # noqa: SLOT001 - a tuple that a fact takes as one, with something beside it
    """The items of a list that can be read, with their places in it."""

    places: Sequence[int] = ()


def _kept(items: Iterable[Any], places: Sequence[int]) -> _Kept:
    kept = _Kept(items)
    kept.places = places
    return kept


def build(
    converter: Converter,
    kind: type[Any],
    data: object,
    *,
    known: Mapping[str, Any] | None = None,
    problems: Iterable[DataProblem] = (),
) -> Any:
    """Return a value of a kind.

    Args:
        converter: The converter that reads.
        kind: The class.
        data: The data.
        known: Parts that are read already.
        problems: What was found wrong with them.

    Raises:
        Refused: With every problem of every part.
    """
    known = known or {}
    name = core_name(kind) or kind.__name__.lower()
    parts = [part for part in parts_of(kind) if part.name not in known]
    values, found = structure_parts(converter, parts, data, f"the {name.replace('-', ' ')}", descriptions(kind))
    found = [*found, *problems]
    if not found or name in STAND_INS:
        built = _construct(kind, {**values, **known}, STAND_INS.get(name, {}), found)
        if not found:
            return built
    order = {part.name: place for place, part in enumerate(parts_of(kind))}
    raise Refused(sorted(found, key=lambda problem: order.get(str(problem.path[0]), -1) if problem.path else -1))


def _construct(kind: type[Any], values: dict[str, Any], stand_ins: Mapping[str, Any], found: list[DataProblem]) -> Any:
    """Construct a value; add what it refuses, and what it refuses once that is left out.

    A value looks at how its parts go together only when each of them is right by itself: so whatever is refused at
    first is left out, and the rest is tried again.
    """
    for _ in range(2):
        required = {part.name for part in parts_of(kind) if part.required} - values.keys()
        if required - stand_ins.keys():
            break
        try:
            return kind(**values, **{name: stand_ins[name] for name in required})
        except InvalidFactsError as error:
            refused = [_placed(from_facts(problem), values) for problem in error.problems]
            found += [problem for problem in refused if not (_END in required and problem.path == _START)]
            reported = {problem.path[0] for problem in refused if problem.path}
            values = {name: value for name, value in values.items() if name not in reported}
    return None


_START, _END = ("starts_at",), "ends_at"
"""An interview that ends nobody knows when cannot be said to begin too late."""


def _placed(problem: DataProblem, values: Mapping[str, Any]) -> DataProblem:
    """Return a problem with the positions that the data have, not those of what was read of them."""
    name, place = (*problem.path, None, None)[:2]
    items = values.get(str(name))
    if not isinstance(place, int) or not isinstance(items, tuple):
        return problem
    places = list(items.places) if isinstance(items, _Kept) else list(range(len(items)))
    if name == "history":
        # An interview keeps its history in the order of the instants.
        places = [places[each] for each in sorted(range(len(items)), key=lambda each: items[each].order())]
    return at_places(problem, places)

"""Write values as plain dicts, lists and strings."""

import datetime as dt
from collections.abc import Mapping
from enum import StrEnum
from functools import cache
from typing import Any

import attrs
from cattrs import Converter

from ..contexts import Context
from ..errors import FollowupError
from ..guidance import CLAIMS, Claim
from ..planning import Agenda, Step
from ..planning._reasons import Reasons
from ._datetimes import write_datetime
from ._kinds import EVENT_WORDS, is_named_tuple, parts_of
from ._problems import DataProblem, ProblemCode, Refused, from_facts, refuse

_EMPTY: tuple[Any, ...] = (None, (), [], {})
_WORDS = {kind: word for word, kind in EVENT_WORDS.items()}


@cache
def writer() -> Converter:
    """Return the converter that writes: what is there is written, and what is empty is left out."""
    converter = Converter(detailed_validation=False)
    converter.register_unstructure_hook_func(lambda kind: kind is object or not isinstance(kind, type), _refuse)
    converter.register_unstructure_hook_func(
        lambda kind: isinstance(kind, type) and not issubclass(kind, str | int | float | type(None)), _refuse
    )
    converter.register_unstructure_hook_func(lambda kind: kind in (list, tuple), lambda value: _list(converter, value))
    converter.register_unstructure_hook_func(
        lambda kind: isinstance(kind, type) and issubclass(kind, dict), lambda value: _dict(converter, value)
    )
    converter.register_unstructure_hook_func(attrs.has, lambda value: _object(converter, value))
    converter.register_unstructure_hook_func(is_named_tuple, lambda value: _object(converter, value))
    converter.register_unstructure_hook_func(_is_a(dt.date), lambda day: day.isoformat())
    converter.register_unstructure_hook_func(_is_a(dt.datetime), write_datetime)
    converter.register_unstructure_hook(str, str.__str__)
    converter.register_unstructure_hook(StrEnum, lambda word: word.value)
    converter.register_unstructure_hook(Claim, lambda claim: _claim(converter, claim))
    converter.register_unstructure_hook(Reasons, lambda reasons: _dict(converter, reasons, omit_empty=True))
    converter.register_unstructure_hook(Context, lambda context: _context(converter, context))
    converter.register_unstructure_hook(Step, lambda step: _step(converter, step))
    converter.register_unstructure_hook(Agenda, lambda agenda: _agenda(converter, agenda))
    return converter


def _is_a(kind: type) -> Any:
    return lambda each: isinstance(each, type) and issubclass(each, kind)


def _refuse(value: object) -> object:
    raise refuse(
        ProblemCode.WRONG_KIND,
        value,
        "cannot be written as JSON",
        "use texts, numbers, dates, facts, or lists of them",
    )


def _under(converter: Converter, name: str | int, value: object) -> Any:
    """Write a part; what cannot be written is refused with its path."""
    try:
        return converter.unstructure(value)
    except Refused as refused:
        raise Refused([problem.under(name) for problem in refused.problems]) from None


def _list(converter: Converter, values: Any) -> list[Any]:
    return [_under(converter, place, value) for place, value in enumerate(values)]


def _dict(converter: Converter, values: Mapping[str, Any], *, omit_empty: bool = False) -> dict[str, Any]:
    return {
        str(name): _under(converter, str(name), value)
        for name, value in values.items()
        if not (omit_empty and value in _EMPTY)
    }


def _object(converter: Converter, value: Any) -> dict[str, Any]:
    word = next((_WORDS[base] for base in type(value).__mro__ if base in _WORDS), None)
    parts = {part.name: getattr(value, part.name) for part in parts_of(type(value))}
    return ({} if word is None else {"event": word}) | _dict(converter, parts, omit_empty=True)


def _claim(converter: Converter, claim: Claim) -> object:
    """Write a claim as its id; one that the library does not have, a host's own, in full."""
    return claim.id if CLAIMS.get(claim.id) == claim else _object(converter, claim)


def _context(converter: Converter, context: Context) -> dict[str, Any]:
    """Write all entries, an empty one as well: to say nothing of a recipient could be a mistake."""
    written: dict[str, Any] = {"context": _under(converter, "context", dict(context)), "place": context.place}
    return written if context.variant is None else written | {"variant": context.variant}


def _step(converter: Converter, step: Step) -> dict[str, Any]:
    parts = {part.name: getattr(step, part.name) for part in parts_of(Step) if part.name != "context"}
    return _dict(converter, parts, omit_empty=True) | _context(converter, step.context)


def _agenda(converter: Converter, agenda: Agenda) -> dict[str, Any]:
    """Write the interviews with their schedules; policy and calendar are programs, which no data can hold."""
    return {
        "interviews": [
            {"interview": _under(converter, "interview", interview), "schedule": converter.unstructure(schedule)}
            for interview, schedule in agenda.schedules.items()
        ]
    }


def written_error(error: FollowupError) -> list[dict[str, Any]]:
    """Return the problems of any error of the library as JSON can hold them."""
    found = getattr(error, "problems", None)
    if found is None:
        return [_written_problem(DataProblem((), ProblemCode.INVALID, None, str(error), "check the facts"))]
    problems = [each if isinstance(each, DataProblem) else from_facts(each) for each in found]
    return [_written_problem(problem) for problem in problems]


def _written_problem(problem: DataProblem) -> dict[str, Any]:
    """Return a problem as JSON can hold it; the value that was refused is in the host's data already."""
    return {
        "path": list(problem.path),
        "pointer": problem.pointer,
        "field": problem.field,
        "code": problem.code.value,
        "wrong": problem.wrong,
        "remedy": problem.remedy,
    }

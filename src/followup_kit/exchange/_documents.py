"""Whole documents: a value with the version of the format it is written in."""

from collections.abc import Mapping
from types import UnionType
from typing import Any, TypeVar, get_args, overload

import attrs

from .._guarding import guarded
from .._message_types import FIELDS
from ..calendars import WEEKDAYS
from ..contexts import Context
from ..errors import FollowupError, InvalidArgumentError, Problem, nearest
from ..facts import Interview
from ..planning import Agenda, AgendaEntry, Schedule
from ..planning._agenda import entry_order
from ..planning._interview_schedules import CalendarChoice, PolicyChoice
from ..planning._policies import CONSENSUS
from ..planning._step_ids import interview_id
from ..vocabulary import MessageType
from ._building import structure_parts
from ._kinds import FORMAT, VERSION_NAME, Part, every_kind, letters, name_of
from ._problems import DataProblem, InvalidDataError, ProblemCode, Refused
from ._reading import read_message_context, read_review, reader
from ._writing import writer, written_error

_Value = TypeVar("_Value")


@guarded
def to_json(value: object) -> dict[str, Any]:
    """Convert a value to plain dicts, lists and strings, ready for ``json.dumps``.

    At the top stands ``"format_version": 1``. What is empty is left out; every word, number and flag is written, so
    that no later default changes what was stored.

    Args:
        value: A fact, an event, a step or its advice, ``Done``, ``Withheld``, a window, a schedule, an agenda, one of
            its entries or clashes, a context, a message, a draft, a review or a finding; or an error, for whoever sent
            the data.

    Raises:
        InvalidArgumentError: If it is none of these, or holds what cannot be written, such as a zone without a name.
    """
    if isinstance(value, FollowupError):
        return {VERSION_NAME: FORMAT, "problems": written_error(value)}
    name = name_of(type(value))
    if name is None:
        wrong = f"is not among the values that can be written: {', '.join(every_kind())}"
        raise InvalidArgumentError("to_json", [Problem("value", value, wrong, "pass one of these")])
    try:
        written = _write(name, value)
    except Refused as refused:
        problems = [Problem(each.field or "value", each.value, each.wrong, each.remedy) for each in refused.problems]
        raise InvalidArgumentError("to_json", problems) from None
    return {VERSION_NAME: FORMAT, **written}


def _write(name: str, value: Any) -> dict[str, Any]:
    if name == "review":
        return {"findings": [writer().unstructure(finding) for finding in value]}
    written: dict[str, Any] = writer().unstructure(value)
    return written


@overload
def from_json(
    kind: type[_Value], data: object, *, policy: PolicyChoice = ..., calendar: CalendarChoice = ...
) -> _Value: ...
@overload
def from_json(kind: MessageType | str, data: object) -> Context: ...
@overload
def from_json(kind: Mapping[str, Any], data: object) -> dict[str, Any]: ...
@overload
def from_json(kind: UnionType, data: object, *, policy: PolicyChoice = ..., calendar: CalendarChoice = ...) -> Any: ...
@guarded
def from_json(kind: Any, data: object, *, policy: PolicyChoice = CONSENSUS, calendar: CalendarChoice = WEEKDAYS) -> Any:
    """Parse JSON data as a value, equal to the one that was written.

    Args:
        kind: What to read: a class whose values ``to_json`` writes; ``Event`` for any event; a message type or its word
            for the entries that it is written from; or, for the arguments of a function, a mapping of names to kinds:
            ``{"interview": Interview, "at": datetime, "channel": Channel | None}``.
        data: What ``json.loads`` returned. Who writes by hand may leave ``"format_version"`` out; dates and zoned
            datetimes may be what TOML or YAML make of them.
        policy: For an agenda: what it plans by, since no data can hold it.
        calendar: For an agenda: the same.

    Raises:
        InvalidDataError: If the data cannot be read, with every problem of every part: its path, its JSON pointer, a
            stable code, what is wrong and what to write instead.
        InvalidArgumentError: If there is no such kind.
    """
    name = _name(kind)
    try:
        return _read(name, kind, data, policy, calendar)
    except Refused as refused:
        raise InvalidDataError(name.replace("-", " "), refused.problems) from None


def _name(kind: Any) -> str:
    """Return what a kind is called, or raise ``InvalidArgumentError``."""
    if isinstance(kind, Mapping):
        return "arguments"
    known = (*every_kind(), *MessageType)
    name = name_of(kind) if not isinstance(kind, str) else str(kind) if kind in set(MessageType) else None
    if name is None:
        given = kind if isinstance(kind, str) else getattr(kind, "__name__", "")
        problem = Problem("kind", kind, "is not what can be read", nearest(given, known))
        raise InvalidArgumentError("from_json", [problem])
    return name


def _read(name: str, kind: Any, data: object, policy: PolicyChoice, calendar: CalendarChoice) -> Any:
    if isinstance(kind, Mapping):
        parts = [Part(each, type_, required=type(None) not in get_args(type_)) for each, type_ in kind.items()]
        values, problems = structure_parts(reader(), parts, data, "the arguments")
        if problems:
            raise Refused(problems)
        return {part.name: values.get(part.name) for part in parts}
    if isinstance(kind, str):
        return read_message_context(reader(), data, FIELDS[kind])
    if name == "agenda":
        return _agenda(data, policy, calendar)
    if name == "review":
        return read_review(reader(), data, kind, letters()["finding"])
    return reader().structure(data, kind)


@attrs.frozen(kw_only=True)
class _Plan:
    """An interview with its schedule, as an agenda is written."""

    interview: Interview
    schedule: Schedule


@attrs.frozen(kw_only=True)
class _Plans:
    """The interviews of an agenda."""

    interviews: tuple[_Plan, ...]


def _agenda(data: object, policy: PolicyChoice, calendar: CalendarChoice) -> Agenda:
    plans: dict[str, tuple[Interview, Schedule]] = {}
    read: _Plans = reader().structure(data, _Plans)
    for place, plan in enumerate(read.interviews):
        of = interview_id(plan.interview)
        if of in plans:
            first = list(plans).index(of)
            wrong = f"has the key and round, or company, position and round, of interviews[{first}]"
            path = ("interviews", place, "interview")
            problem = DataProblem(path, ProblemCode.DUPLICATE, of, wrong, "tell them apart by a key")
            raise Refused([problem])
        plans[of] = (plan.interview, plan.schedule)
    entries = [AgendaEntry(step, interview) for interview, schedule in plans.values() for step in schedule]
    ordered = tuple(sorted(entries, key=entry_order))
    return Agenda(entries=ordered, schedules=dict(plans.values()), policy=policy, calendar=calendar)

"""The kinds of values that are exchanged: their names, the words of events, and the names and types of their parts."""

import datetime as dt
from collections.abc import Mapping
from functools import cache
from types import MappingProxyType, UnionType
from typing import Any, NamedTuple, Union, get_args, get_origin

import attrs

from .. import _fields
from ..contexts import Context, Field, FieldKind
from ..facts import (
    Advanced,
    Answered,
    Cancelled,
    Candidate,
    Event,
    Instructions,
    Interview,
    Offered,
    OtherOffer,
    OutOfOffice,
    Person,
    Rejected,
    Reopened,
    Replied,
    Rescheduled,
    Rescinded,
    Sent,
    Withdrew,
)
from ..guidance import Advice
from ..planning import Agenda, AgendaEntry, Clash, Done, Schedule, Step, Timing, Window, Withheld
from ..planning._reasons import Reasons
from ..vocabulary import Action, Decision, MessageType

VERSION_NAME = "format_version"
"""The name at the top of a document that holds its version; ``format`` alone is how an interview was held."""

FORMAT = 1
"""The version of the format. It grows when a document could be read otherwise than before; older ones stay readable."""

EVENT_WORDS: Mapping[str, type[Any]] = MappingProxyType(
    {
        "sent": Sent,
        "replied": Replied,
        "out-of-office": OutOfOffice,
        "advanced": Advanced,
        "rejected": Rejected,
        "offered": Offered,
        "answered": Answered,
        "withdrew": Withdrew,
        "cancelled": Cancelled,
        "rescheduled": Rescheduled,
        "reopened": Reopened,
        "rescinded": Rescinded,
        "other-offer": OtherOffer,
    }
)
"""The classes of events by the words for them."""

FACTS: Mapping[str, type[Any]] = MappingProxyType(
    {
        "candidate": Candidate,
        "person": Person,
        "instructions": Instructions,
        "interview": Interview,
        **EVENT_WORDS,
    }
)
"""The classes of facts by the names of their schemas."""

PLANS: Mapping[str, type[Any]] = MappingProxyType(
    {
        "window": Window,
        "timing": Timing,
        "reasons": Reasons,
        "context": Context,
        "step": Step,
        "done": Done,
        "withheld": Withheld,
        "schedule": Schedule,
        "agenda-entry": AgendaEntry,
        "agenda": Agenda,
        "clash": Clash,
        "advice": Advice,
    }
)
"""The classes of planning by the names of their schemas."""


@cache
def letters() -> Mapping[str, type[Any]]:
    """Return the classes of messages and reviews by the names of their schemas; only here are they imported."""
    from ..messages import Message  # noqa: PLC0415 - a host that only stores facts needs no templates
    from ..reviews import Draft, Finding, Review, Span  # noqa: PLC0415 - the same

    return MappingProxyType({"message": Message, "draft": Draft, "span": Span, "finding": Finding, "review": Review})


def name_of(kind: object) -> str | None:
    """Return the name of the schema of a kind, or of the kind that a class was derived from; ``None`` for no kind."""
    return "event" if kind == Event else core_name(kind) or _find(letters(), kind)


def _find(known: Mapping[str, type[Any]], kind: object) -> str | None:
    if not isinstance(kind, type):
        return None
    return next((name for base in kind.__mro__ for name, each in known.items() if each is base), None)


def every_kind() -> Mapping[str, Any]:
    """Return every kind by its name."""
    return {**FACTS, "event": Event, **PLANS, **letters()}


class Part(NamedTuple):
    """One part of a kind.

    Args:
        name: Its name.
        type: Its type.
        required: True if it cannot be left out.
        default: What holds when it is left out.
        implied: True if the class has no such default, and has to be given what is left out because it is empty.
    """

    name: str
    type: Any
    required: bool = False
    default: object = None
    implied: bool = False


def parts_of(kind: Any) -> tuple[Part, ...]:
    """Return the parts of an attrs class or a named tuple, in its order."""
    return _parts_of(kind)


@cache
def _parts_of(kind: Any) -> tuple[Part, ...]:
    if not attrs.has(kind):
        return tuple(_part(name, type_) for name, type_ in kind.__annotations__.items())
    return tuple(
        _part(field.name, field.type)
        if field.default is attrs.NOTHING
        else Part(field.name, field.type, default=field.default)
        for field in attrs.fields(kind)
        if field.init
    )


def _part(name: str, kind: Any) -> Part:
    """Return a part without a default: what may be empty need not be written."""
    if type(None) in get_args(kind):
        return Part(name, kind, implied=True)
    if get_origin(kind) is tuple:
        return Part(name, kind, default=(), implied=True)
    return Part(name, kind, required=True)


def is_named_tuple(kind: object) -> bool:
    """Return whether a type is a named tuple, which is written as an object."""
    return isinstance(kind, type) and issubclass(kind, tuple) and hasattr(kind, "_fields")


def is_union(kind: object) -> bool:
    """Return whether a type is a choice between several."""
    return get_origin(kind) in (Union, UnionType)


def without_none(union: object) -> tuple[Any, ...]:
    """Return the types of a union other than that of ``None``."""
    return tuple(each for each in get_args(union) if each is not type(None))


def core_name(kind: object) -> str | None:
    """Return the name of a fact, or of a part of a plan; ``None`` for any other kind. Nothing is imported for it."""
    return _core_name(kind) if isinstance(kind, type) else None


@cache
def _core_name(kind: Any) -> str | None:
    return _find(FACTS, kind) or _find(PLANS, kind)


_LONG_AGO = dt.datetime(1900, 1, 2, tzinfo=dt.timezone(-dt.timedelta(hours=12)))
"""Before and west of everything, so that nothing comes too early for it."""

STAND_INS: Mapping[str, Mapping[str, Any]] = MappingProxyType(
    {
        "interview": {"candidate": Candidate(name="—"), "company": "—", "position": "—", "ends_at": _LONG_AGO},
        "candidate": {"name": "—"},
        "person": {"name": "—"},
        "instructions": {},
        **{word: {"at": _LONG_AGO} for word in EVENT_WORDS},
        "sent": {"at": _LONG_AGO, "action": Action.THANK_YOU},
        "answered": {"at": _LONG_AGO, "decision": Decision.ACCEPT},
        "draft": {"message_type": MessageType.THANK_YOU, "body": "—"},
    }
)
"""Of what validates itself: what stands for a required part that cannot be read, so that the others are validated."""

_TYPES: Mapping[FieldKind, Any] = {
    FieldKind.TEXT: str,
    FieldKind.FREE_TEXT: str,
    FieldKind.TEXTS: str | tuple[str, ...],
    FieldKind.SENTENCES: str | tuple[str, ...],
    FieldKind.QUESTION: str,
    FieldKind.NUMBER: int,
    FieldKind.DATE: dt.date,
    FieldKind.FLAG: bool,
    FieldKind.CANDIDATE: Candidate,
    FieldKind.PERSON: Person,
    FieldKind.PEOPLE: tuple[Person, ...],
}

ENTRIES: Mapping[str, Any] = MappingProxyType(
    {
        field.name: type(field.choices[0]) if field.kind is FieldKind.CHOICE else _TYPES[field.kind]
        for field in vars(_fields).values()
        if isinstance(field, Field)
    }
)
"""The types of the entries of contexts, by name."""

"""Convert what a host passed to the type of a field; leave what cannot be converted for the validator to refuse."""

import datetime as dt
from collections.abc import Sequence
from enum import StrEnum
from typing import Any, TypeVar

from .vocabulary import Action, Channel

_Word = TypeVar("_Word", bound=StrEnum)


def to_enum(kind: type[_Word], value: Any) -> Any:
    """Convert a plain string to the enum's member; leave anything else for the validator to refuse."""
    try:
        return kind(value)
    except ValueError:
        return value


def to_action(value: Action | str) -> Any:
    """Convert a plain string to an action; a host's own word stays a string."""
    return to_enum(Action, value)


def to_channel(value: Channel | str | None) -> Any:
    """Convert a plain string to a channel."""
    return to_enum(Channel, value)


def to_tuple(value: Any) -> Any:
    """Convert a sequence to a tuple; leave text and anything else for the validator to refuse."""
    return tuple(value) if isinstance(value, Sequence) and not isinstance(value, str | bytes) else value


def to_texts(value: Any) -> Any:
    """Convert what may be one text or several to a tuple: a string is one, ``None`` is none."""
    if value is None:
        return ()
    return (value,) if isinstance(value, str) else to_tuple(value)


def to_line_ends(value: Any) -> Any:
    """Convert the line ends of a text to line feeds: browsers send CRLF; leave anything else as it is."""
    if type(value) is not str or "\r" not in value:  # a string of a host's own class is looked at by the validator
        return value
    return value.replace("\r\n", "\n").replace("\r", "\n")


def to_datetime(value: dt.datetime) -> dt.datetime:
    """Convert a subclass of ``datetime``, such as the ``Timestamp`` of pandas, to a plain one; leave anything else."""
    given: Any = value
    if not isinstance(given, dt.datetime) or type(given) is dt.datetime:
        return value
    try:
        time = dt.time(given.hour, given.minute, given.second, given.microsecond, given.tzinfo, fold=given.fold)
        return dt.datetime.combine(dt.date(given.year, given.month, given.day), time)
    except (TypeError, ValueError):
        return value


def to_optional_datetime(value: dt.datetime | None) -> dt.datetime | None:
    """Convert as ``to_datetime`` does; leave ``None``."""
    return None if value is None else to_datetime(value)

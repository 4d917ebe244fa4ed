"""The kinds of parameter a policy sets: numbers with their unit, orders, permissions, each with the claims behind it.

A quantity without claims is the host's own, and a step that uses it says so.
"""

import datetime as dt
from collections.abc import Sequence
from typing import Any, Generic, TypeVar

import attrs

from .._converters import to_enum, to_tuple
from .._guarding import guarded
from .._validation import Validator, explain_bad_arguments
from ..guidance import HOST, Claim, claim
from ..vocabulary import Channel, Progress

_T = TypeVar("_T")

_HOUR = dt.timedelta(hours=1)
_MOST_HOURS = (dt.date.max - dt.date.min) / _HOUR


def claims_of(values: Claim | str | Sequence[Claim | str]) -> Any:
    """Return claims as objects; whatever is no claim is refused by the registry."""
    several: Sequence[Any] = (values,) if isinstance(values, Claim | str) else values
    return tuple(claim(value) for value in (several if isinstance(several, Sequence) else (several,)))


def _channels(values: Sequence[Channel | str]) -> Any:
    listed = to_tuple(values)
    return tuple(to_enum(Channel, value) for value in listed) if isinstance(listed, tuple) else values


@explain_bad_arguments
@attrs.frozen
class Hours:
    """A stretch of elapsed time.

    Args:
        value: How many hours, from 0 up; fractions count.
        claims: The claims it rests on, as objects or ids.
    """

    value: float
    claims: tuple[Claim, ...] = attrs.field(default=(HOST,), converter=claims_of)

    def __attrs_post_init__(self) -> None:
        validator = Validator(self)
        value: object = self.value
        if not isinstance(value, int | float) or isinstance(value, bool) or not 0 <= value < float("inf"):
            validator.refuse("value", value, "is not a number of hours from 0 up", "pass one such as 24")
        elif value > _MOST_HOURS:
            validator.refuse("value", value, "are more hours than a calendar has", "pass one such as 24")
        validator.raise_if_invalid()

    @property
    def duration(self) -> dt.timedelta:
        """The same stretch as a ``timedelta``."""
        return _HOUR * self.value


@explain_bad_arguments
@attrs.frozen
class Days:
    """A number of days of the calendar; on a working-day window, of working days.

    Args:
        value: How many days, from 0 up.
        claims: The claims it rests on, as objects or ids.
    """

    value: int
    claims: tuple[Claim, ...] = attrs.field(default=(HOST,), converter=claims_of)

    def __attrs_post_init__(self) -> None:
        validator = Validator(self)
        validator.require_count("value", least=0)
        validator.raise_if_invalid()


@explain_bad_arguments
@attrs.frozen(kw_only=True)
class ElapsedWindow:
    """A window that opens and is due in elapsed hours after something happened, and closes some days later.

    Args:
        opens: Before this it is too soon.
        due: After this it is late.
        closes: After the end of contact hours that many days later, it no longer helps.
        due_working_day: If given, it is not late before the end of contact hours on that working day, counted from the
            day on which it happened, itself not counted.

    Raises:
        InvalidFactsError: If it would be due before it opens.
    """

    opens: Hours
    due: Hours
    closes: Days
    due_working_day: Days | None = None

    def __attrs_post_init__(self) -> None:
        validator = Validator(self)
        for field, kind in (("opens", Hours), ("due", Hours), ("closes", Days)):
            validator.require_instance(field, kind)
        validator.if_given(lambda field: validator.require_instance(field, Days), "due_working_day")
        if validator.is_valid and self.opens.value > self.due.value:
            order = (self.opens.value, self.due.value)
            validator.refuse("opens, due", order, "are not in this order", "let due be at least opens")
        validator.raise_if_invalid()


@explain_bad_arguments
@attrs.frozen
class DayWindow:
    """A window from one day to another, counted from a date.

    Args:
        opens: The first day.
        due: The last day on which it is not yet late.

    Raises:
        InvalidFactsError: If the last day comes before the first.
    """

    opens: Days
    due: Days

    def __attrs_post_init__(self) -> None:
        validator = Validator(self)
        for field in ("opens", "due"):
            validator.require_instance(field, Days)
        if validator.is_valid and self.opens.value > self.due.value:
            order = (self.opens.value, self.due.value)
            validator.refuse("opens, due", order, "are not in this order", "let due be at least opens")
        validator.raise_if_invalid()


@explain_bad_arguments
@attrs.frozen
class WorkingDayWindow(DayWindow):
    """A window from one working day to another, counted from a date that is itself not counted.

    Args:
        opens: The first working day, at least 1.
        due: The last working day on which it is not yet late.

    Raises:
        InvalidFactsError: If the last day comes before the first, or the first is day 0.
    """

    def __attrs_post_init__(self) -> None:
        super().__attrs_post_init__()
        validator = Validator(self)
        if self.opens.value < 1:
            validator.refuse("opens", self.opens.value, "is not a working day after the date", "count from 1")
        validator.raise_if_invalid()


@guarded
@explain_bad_arguments
@attrs.frozen(kw_only=True)
class ByProgress(Generic[_T]):
    """One value for each state of the employer's process.

    Args:
        unknown: While nothing is known of it.
        early: While it has a way to go.
        near_end: When it is almost over.
    """

    unknown: _T
    early: _T
    near_end: _T

    def at(self, progress: Progress) -> _T:
        """Return the value for a state of the process."""
        if progress is Progress.EARLY:
            return self.early
        return self.near_end if progress is Progress.NEAR_END else self.unknown


@explain_bad_arguments
@attrs.frozen
class Channels:
    """Ways to reach someone, best first.

    Args:
        order: The channels; none for what is not sent.
        claims: The claims it rests on, as objects or ids.

    Raises:
        InvalidFactsError: If a channel is unknown.
    """

    order: tuple[Channel, ...] = attrs.field(converter=_channels)
    claims: tuple[Claim, ...] = attrs.field(default=(HOST,), converter=claims_of)

    def __attrs_post_init__(self) -> None:
        validator = Validator(self)
        validator.require_each("order", Channel, "Channel")
        validator.raise_if_invalid()


@explain_bad_arguments
@attrs.frozen
class ContactHours:
    """When people can be expected to read and answer, by the clocks of the interview's zone.

    Args:
        start: When day windows open.
        end: When they end.
        claims: The claims it rests on, as objects or ids.

    Raises:
        InvalidFactsError: If they are no plain times, or the end is not after the start.
    """

    start: dt.time
    end: dt.time
    claims: tuple[Claim, ...] = attrs.field(default=(HOST,), converter=claims_of)

    def __attrs_post_init__(self) -> None:
        validator = Validator(self)
        for field in ("start", "end"):
            value = getattr(self, field)
            if not isinstance(value, dt.time) or value.tzinfo is not None:
                validator.refuse(field, value, "is not a plain time", "pass a datetime.time without a zone")
        if validator.is_valid and self.end <= self.start:
            validator.refuse("end", self.end, f"is not after the start, {self.start}", "check both")
        validator.raise_if_invalid()


@guarded
@explain_bad_arguments
@attrs.frozen
class CheckInCap:
    """How many check-ins there may be.

    Args:
        per_silence: How many since the latest reply, while no date that they named stands; from 0 up.
        in_all: How many altogether, from 0 up; ``None`` for no such limit.
        claims: The claims it rests on, as objects or ids.
    """

    per_silence: int
    in_all: int | None = None
    claims: tuple[Claim, ...] = attrs.field(default=(HOST,), converter=claims_of)

    def __attrs_post_init__(self) -> None:
        validator = Validator(self)
        validator.require_count("per_silence", least=0)
        if self.in_all is not None:
            validator.require_count("in_all", least=0)
        validator.raise_if_invalid()

    def is_reached(self, *, since_reply: int, in_all: int, date_stands: bool) -> bool:
        """Return whether no further check-in is allowed.

        Args:
            since_reply: How many were sent since the latest reply.
            in_all: How many were sent altogether.
            date_stands: True while a date that they named stands, which earns a check-in of its own.
        """
        if self.in_all is not None and in_all >= self.in_all:
            return True
        return not date_stands and since_reply >= self.per_silence


@explain_bad_arguments
@attrs.frozen
class Consent:
    """Whether a connection request needs a yes first.

    Args:
        required: True: only to people who agreed. False: also to people who were never asked; never after a no.
        claims: The claims it rests on, as objects or ids.
    """

    required: bool
    claims: tuple[Claim, ...] = attrs.field(default=(HOST,), converter=claims_of)

    def __attrs_post_init__(self) -> None:
        validator = Validator(self)
        validator.require_flag("required")
        validator.raise_if_invalid()

"""The schedule: an immutable sequence of the steps still to do, beside what is done and what was withheld."""

import datetime as dt
from collections.abc import Iterator, Sequence
from typing import Any, Protocol, TypeVar, overload

import attrs

from .._datetimes import at_local_time, end_of_day, to_utc
from .._guarding import guarded
from .._validation import check_zoned_datetime
from ..errors import InvalidArgumentError, Problem, Problems
from ..facts import Event
from ..vocabulary import Status
from ._notebook import plan_tables
from ._rows import rows_of
from ._steps import Done, Step, Withheld
from ._windows import Window


class _HasWindow(Protocol):
    """What stands in a plan: a step, or a step with its interview."""

    @property
    def id(self) -> str: ...
    @property
    def window(self) -> Window: ...


_Planned = TypeVar("_Planned", bound=_HasWindow)


def due_at(steps: Sequence[_Planned], at: dt.datetime) -> tuple[_Planned, ...]:
    """Return the steps that are open or overdue at a zoned instant."""
    now = check_zoned_datetime("due", at)
    return tuple(step for step in steps if step.window.status(now) in (Status.OPEN, Status.OVERDUE))


def steps_between(steps: Sequence[_Planned], start: dt.datetime, end: dt.datetime) -> tuple[_Planned, ...]:
    """Return the steps whose windows meet an interval; both ends belong to it."""
    first, last = check_zoned_datetime("between", start), check_zoned_datetime("between", end)
    if to_utc(last) < to_utc(first):
        problem = Problem("end", end.isoformat(), f"is before the start, {start.isoformat()}", "swap them")
        raise InvalidArgumentError("between", [problem])
    return tuple(step for step in steps if step.window.meets(first, last))


def steps_on(steps: Sequence[_Planned], day: dt.date, zone: dt.tzinfo) -> tuple[_Planned, ...]:
    """Return the steps whose windows meet a civil day, from its first instant to its last."""
    problems = Problems()
    given: object = day
    if isinstance(given, dt.datetime) or not isinstance(given, dt.date):
        problems.refuse("day", given, "is not a date", "pass a datetime.date such as date(2026, 3, 9)")
    given_zone: object = zone
    if not isinstance(given_zone, dt.tzinfo):
        problems.refuse("zone", given_zone, "is not a time zone", "pass one such as ZoneInfo('Europe/Berlin')")
    problems.raise_if_any(InvalidArgumentError, "on")
    first = at_local_time(day, dt.time.min, zone)
    # A day that a zone has left out, as Samoa did in 2011, has no instant at all.
    return steps_between(steps, first, end_of_day(day, zone)) if first.date() == day else ()


def next_at(steps: Sequence[_Planned], at: dt.datetime) -> _Planned | None:
    """Return the first step whose window has not closed at a zoned instant."""
    now = check_zoned_datetime("next", at)
    return next((step for step in steps if step.window.status(now) is not Status.LAPSED), None)


def step_with_id(steps: Sequence[_Planned], step_id: str) -> _Planned | None:
    """Return the step with an id, or ``None`` if there is none still to do."""
    return next((step for step in steps if step.id == step_id), None)


@guarded
@attrs.frozen(kw_only=True, repr=False)
class Schedule(Sequence[Step]):
    """The steps still to do, ordered by when their windows open, then by when they are due.

    Args:
        steps: The steps.
        done: What the history already covers.
        withheld: What was deliberately not planned, each with its reason.
        unmatched: The events whose person is not on the interview, and answers for which there was no offer.
    """

    steps: tuple[Step, ...]
    done: tuple[Done, ...] = ()
    withheld: tuple[Withheld, ...] = ()
    unmatched: tuple[Event, ...] = ()

    @overload
    def __getitem__(self, place: int) -> Step: ...
    @overload
    def __getitem__(self, place: slice) -> tuple[Step, ...]: ...
    def __getitem__(self, place: int | slice) -> Step | tuple[Step, ...]:
        """Return the step at a place, or a tuple of steps for a slice."""
        return self.steps[place]

    def __len__(self) -> int:
        """Return the number of steps still to do."""
        return len(self.steps)

    def __iter__(self) -> Iterator[Step]:
        """Iterate over the steps still to do."""
        return iter(self.steps)

    def __repr__(self) -> str:
        """Show the steps, one a line, and count the rest."""
        count = f"{len(self.steps)} to do, {len(self.done)} done, {len(self.withheld)} withheld"
        if self.unmatched:
            count += f", {len(self.unmatched)} unmatched"
        return "\n  ".join([f"<Schedule: {count}", *map(repr, self.steps)]) + ">"

    def _repr_html_(self) -> str:
        """Return the plan as tables, for a notebook."""
        return plan_tables(self.steps, self.done, self.withheld)

    def due(self, at: dt.datetime) -> tuple[Step, ...]:
        """Return the steps that are open or overdue at an instant.

        Args:
            at: A datetime with a zone; any zone will do.

        Raises:
            InvalidArgumentError: If ``at`` is naive or no datetime.
        """
        return due_at(self.steps, at)

    def between(self, start: dt.datetime, end: dt.datetime) -> tuple[Step, ...]:
        """Return the steps whose windows meet an interval, such as a day: what can be done in it, however late.

        Args:
            start: A datetime with a zone; it belongs to the interval.
            end: A datetime with a zone, not before ``start``; it belongs to the interval.

        Raises:
            InvalidArgumentError: If either is naive or no datetime, or they are not in this order.
        """
        return steps_between(self.steps, start, end)

    def on(self, day: dt.date, zone: dt.tzinfo) -> tuple[Step, ...]:
        """Return the steps that can be done on a day, however late: those whose windows meet it.

        Args:
            day: The civil date.
            zone: The zone in which it is that date, such as the candidate's; the day is as long as it is there.

        Raises:
            InvalidArgumentError: If ``day`` is no date or ``zone`` is no zone.
            CalendarError: If the day lies beyond the calendar.
        """
        return steps_on(self.steps, day, zone)

    def next(self, at: dt.datetime) -> Step | None:
        """Return the step to do next: the first that is due at an instant, else the first to come, else ``None``.

        Args:
            at: A datetime with a zone; any zone will do.

        Raises:
            InvalidArgumentError: If ``at`` is naive or no datetime.
        """
        return next_at(self.steps, at)

    def get(self, step_id: str) -> Step | None:
        """Return the step with an id, or ``None`` if no step still to do has it.

        Args:
            step_id: The id.
        """
        return step_with_id(self.steps, step_id)

    def to_rows(self, *, at: dt.datetime | None = None, zone: dt.tzinfo | None = None) -> list[dict[str, Any]]:
        """Return the steps as rows of plain values, for a spreadsheet or a data frame.

        Args:
            at: The instant for which to say, in a column ``status``, where each step stands; a datetime with a zone.
            zone: The zone of the times; that of each interview when left out. A column of a data frame has one.

        Raises:
            InvalidArgumentError: If ``at`` is naive or no datetime.
        """
        return rows_of(self.steps, at=at, zone=zone)

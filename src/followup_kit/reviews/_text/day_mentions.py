"""Hold the days that a text tells: by their date, by a part of it, or by their weekday."""

import datetime as dt
from bisect import bisect_right
from collections.abc import Iterable, Sequence
from contextlib import suppress
from itertools import accumulate, product
from typing import NamedTuple, Protocol, TypeVar


class DateMention(NamedTuple):
    """A date mentioned in a text, as it is written: it need not exist.

    Args:
        start: The index of its first character, its weekday included.
        end: The index after its last character.
        year: The year, or ``None`` if none is given.
        month: The month, as written: from 1 for January.
        day: The day of the month, as written.
        weekday: The weekday that stands with it, from 0 for Monday, or ``None``.
    """

    start: int
    end: int
    year: int | None
    month: int
    day: int
    weekday: int | None
    either_way: bool = False
    """Whether month and day may be the other way around, as in 6/3."""

    def possible_dates(self, near: dt.date) -> list[dt.date]:
        """Return the calendar dates it can mean, the nearest to a reference date first.

        Args:
            near: The reference date. Without a year of its own, the mention is tried in its year, the year before and
                the year after.

        Returns:
            The dates that exist; empty for the likes of 30 February.
        """
        years = (near.year, near.year + 1, near.year - 1) if self.year is None else (self.year,)
        orders = [(self.month, self.day), (self.day, self.month)][: 1 + self.either_way]
        found = set()
        for year, (month, day) in product(years, orders):
            with suppress(ValueError):
                found.add(dt.date(year, month, day))
        return sorted(found, key=lambda date: abs(date - near))


class WeekdayMention(NamedTuple):
    """A weekday that a text names without a date.

    Args:
        start: The index of its first character.
        end: The index after its last character.
        weekday: The weekday, from 0 for Monday.
    """

    start: int
    end: int
    weekday: int

    def covers(self, day: dt.date) -> bool:
        """Return whether it may mean a day.

        Args:
            day: The day.
        """
        return day.weekday() == self.weekday


class _Mention(Protocol):
    """What a text mentions: ``start`` is the index of its first character, ``end`` that after its last."""

    @property
    def start(self) -> int: ...

    @property
    def end(self) -> int: ...


_Some = TypeVar("_Some", bound=_Mention)


def outside(found: Iterable[_Some], spans: Sequence[_Mention]) -> list[_Some]:
    """Return the mentions that begin within none of others.

    Args:
        found: The mentions, in order.
        spans: The others, in the order of their beginnings.
    """
    starts = [span.start for span in spans]
    # How far those up to each reach, so that each mention is compared once.
    reach = list(accumulate((span.end for span in spans), max))
    return [
        each for each in found if not (before := bisect_right(starts, each.start)) or each.start >= reach[before - 1]
    ]


_WINDOW = 200
"""How many days before and after a reference date a partial date may lie."""


def _days_of_month(day: dt.date) -> int:
    """Return how many days the month of a date has."""
    return next(last for last in (31, 30, 29, 28) if _exists(day, last))


def _exists(month: dt.date, day: int) -> bool:
    try:
        month.replace(day=day)
    except ValueError:
        return False
    return True


class PartialDate(NamedTuple):
    """A day, or a part of a month, as it is written: in its month or in any.

    Args:
        start: The index of its first character.
        end: The index after its last character.
        month: The month, from 1 for January, or ``None`` if none is given.
        first: The first day of the month that it may be.
        last: The last one, counted from the end of the month if it is not positive: 0 is its last day.
        weekday: The weekday it has to be, from 0 for Monday, or ``None`` for any.
        slack: How many days more, before and after, are still in its sense: for ``at the end of May``.
        year: The year, or ``None`` if none is given.
    """

    start: int
    end: int
    month: int | None
    first: int
    last: int
    weekday: int | None = None
    slack: int = 0
    year: int | None = None

    def covers(self, day: dt.date) -> bool:
        """Return whether it may mean a day.

        Args:
            day: The day.
        """
        if self.weekday is not None and day.weekday() != self.weekday:
            return False
        return any(self._holds(day + dt.timedelta(days)) for days in range(-self.slack, self.slack + 1))

    def _holds(self, day: dt.date) -> bool:
        length = _days_of_month(day)
        first, last = (each if each > 0 else length + each for each in (self.first, self.last))
        return (
            self.month in (None, day.month) and self.year in (None, day.year) and first <= day.day <= min(last, length)
        )

    def possible_dates(self, near: dt.date) -> list[dt.date]:
        """Return the day it can mean that is the nearest to a reference date, if it means one.

        Args:
            near: The reference date.
        """
        for days in range(_WINDOW):
            for sign in (-1, 1):
                with suppress(OverflowError):
                    day = near + dt.timedelta(sign * days)
                    if self.covers(day):
                        return [day]
        return []


Day = DateMention | PartialDate | WeekdayMention

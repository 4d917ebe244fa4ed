"""The axis of time: where an instant falls, which days are named, which are off."""

import datetime as dt
from collections.abc import Iterable, Iterator

import attrs

from .._datetimes import add_days, to_utc
from ..calendars import WorkingDays

_LEAST_DAYS = 7
"""So that a single day is no wall."""

_LEAST_SHOWN = 1.5
"""How many pixels a day needs for its shade to be seen."""


@attrs.frozen
class Axis:
    """A stretch of whole days, laid out from left to right.

    Args:
        first: The first day.
        last: The last day.
        zone: The zone in which days begin.
        left: Where the first day begins, in pixels.
        right: Where the last day ends, in pixels.
    """

    first: dt.date
    last: dt.date
    zone: dt.tzinfo
    left: float
    right: float

    @classmethod
    def of(cls, moments: Iterable[dt.datetime], zone: dt.tzinfo, left: float, right: float) -> "Axis":
        """Return the axis on which every moment has its place.

        Args:
            moments: Zoned datetimes, at least one.
            zone: The zone in which days begin.
            left: Where it begins, in pixels.
            right: Where it ends, in pixels.
        """
        days = [moment.astimezone(zone).date() for moment in moments]
        first = min(days)
        return cls(first, max(*days, add_days(first, _LEAST_DAYS - 1)), zone, left, right)

    @property
    def day_width(self) -> float:
        """How wide a day is about, in pixels."""
        return (self.right - self.left) / ((self.last - self.first).days + 1)

    def x(self, moment: dt.datetime) -> float:
        """Return where an instant falls, in pixels; within the axis, whatever its zone."""
        start, end = self._midnight(self.first, self.zone), self._midnight(add_days(self.last, 1), self.zone)
        share = (to_utc(moment) - start) / (end - start)
        return self.left + min(max(share, 0.0), 1.0) * (self.right - self.left)

    def day_x(self, day: dt.date, zone: dt.tzinfo | None = None) -> float:
        """Return where a day begins, in pixels.

        Args:
            day: The day.
            zone: Where it begins; that of the axis when left out.
        """
        return self.x(self._midnight(day, zone or self.zone))

    def ticks(self, room: float) -> list[dt.date]:
        """Return the days to name: every day or every second, or the Mondays of every so many weeks.

        Args:
            room: How much room a name needs, in pixels.
        """
        step = next((each for each in (1, 2) if each * self.day_width >= room), 7)
        while step * self.day_width < room:
            step *= 2
        ahead = (1 - self.first.toordinal()) % step if step >= _LEAST_DAYS else 0  # day 1 was a Monday
        count = ((self.last - self.first).days - ahead) // step + 1
        return [add_days(self.first, ahead + step * each) for each in range(max(count, 0))]

    def days_off(self, calendar: WorkingDays, zone: dt.tzinfo) -> Iterator[tuple[float, float]]:
        """Yield where each run of days off begins and ends, in pixels; none where days are too narrow to be seen.

        Args:
            calendar: Who works when.
            zone: The zone in which the calendar's days begin.
        """
        if self.day_width < _LEAST_SHOWN:
            return
        count = (self.last - self.first).days + 1
        # The zone may be a day behind or ahead of the axis.
        days = [self.first + dt.timedelta(each) for each in range(-1, count + 1)]
        start: dt.date | None = None
        for day in [*days, None]:
            if day is not None and not calendar.works_on(day):
                start = start or day
            elif start is not None:
                end = day or add_days(self.last, 2)
                left, right = self.day_x(start, zone), self.day_x(end, zone)
                start = None
                if right > left:
                    yield left, right

    @staticmethod
    def _midnight(day: dt.date, zone: dt.tzinfo) -> dt.datetime:
        return to_utc(dt.datetime.combine(day, dt.time.min, zone))

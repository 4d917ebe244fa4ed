"""Contact hours on business days: where bounds given in days open and end, and how bounds roll over days off."""

import datetime as dt

from .._datetimes import add_days, at_local_time, end_of_day, to_utc
from .._guarding import unguarded
from ..calendars import WorkingDays, find_working_day
from ._quantities import ContactHours

_NOON = dt.time(12)


class _Worked(dict[dt.date, bool]):
    """Whether people are at work on each date that was asked for.

    Args:
        zone: The zone in which it is that date.
        calendar: The days on which people are at work.
    """

    def __init__(self, zone: dt.tzinfo, calendar: WorkingDays) -> None:
        super().__init__()
        self._zone = zone
        self._calendar = calendar
        self._works_on = unguarded(type(calendar).works_on)

    def __missing__(self, day: dt.date) -> bool:
        """Return whether people are at work on a date, and keep the answer."""
        known = self[day] = self._works_on(self._calendar, day) and at_local_time(day, _NOON, self._zone).date() == day
        return known


class WorkingTime:
    """The contact hours of one zone's working days; whether a day is one is looked up once.

    "Rolling" a bound is what business-day conventions call it: *following* moves a day off to the next business day,
    *preceding* to the one before. Bounds in days roll forward; only a deadline set by others rolls backward.

    Args:
        zone: The zone in which dates and contact hours are read.
        calendar: The days on which people are at work.
        hours: The contact hours of those days; both ends belong to them.
    """

    def __init__(self, zone: dt.tzinfo, calendar: WorkingDays, hours: ContactHours) -> None:
        self.zone = zone
        self._hours = hours
        self._is_worked = _Worked(zone, calendar)

    def is_working_day(self, day: dt.date) -> bool:
        """Return whether people are at work on a date; one that the zone's clocks skipped is a day off."""
        return self._is_worked[day]

    def on_or_after(self, day: dt.date) -> dt.date:
        """Return the first working day from a date on.

        Raises:
            CalendarError: If there is none within a year.
        """
        return day if self._is_worked[day] else find_working_day(self._is_worked.__getitem__, day, step=1)

    def on_or_before(self, day: dt.date) -> dt.date:
        """Return the last working day up to a date.

        Raises:
            CalendarError: If there is none within a year.
        """
        return find_working_day(self._is_worked.__getitem__, day, step=-1)

    def after(self, day: dt.date, count: int) -> dt.date:
        """Return the working day that is the ``count``-th after a date, the date itself not counted.

        Args:
            day: Where counting starts; it may be a day off.
            count: How many working days, from 0 up; 0 is the date itself.

        Raises:
            CalendarError: If a stretch of a year has no working day.
        """
        for _ in range(count):
            day = self.on_or_after(add_days(day, 1))
        return day

    def starts(self, day: dt.date) -> dt.datetime:
        """Return the start of contact hours on a date, rolled forward when it is a day off."""
        return self._rolled(day, self._hours.start)

    def ends(self, day: dt.date) -> dt.datetime:
        """Return the end of contact hours on a date, rolled forward when it is a day off."""
        return self._rolled(day, self._hours.end)

    def _rolled(self, day: dt.date, clock: dt.time) -> dt.datetime:
        """Roll a bound forward; a clock change may carry it to another date, which is then rolled in its turn."""
        while True:
            rolled = self.on_or_after(day)
            bound = at_local_time(rolled, clock, self.zone)
            day = bound.date()
            if day == rolled or self._is_worked[day]:
                return bound

    def deadline(self, day: dt.date, given_at: dt.datetime) -> dt.datetime:
        """Return the last instant for something that others want by a day.

        It is the end of contact hours on that day, rolled backward over days off, unless the working day before is not
        later than the day on which the deadline was given; and the last instant of the day where its contact hours
        were over, or just ending, when it was given.

        Args:
            day: The day they named, in the zone.
            given_at: When they named it.
        """
        rolled = self.on_or_before(day)
        given_on = given_at.astimezone(self.zone).date()
        last = day if rolled != day and rolled <= given_on else rolled
        end = at_local_time(last, self._hours.end, self.zone)
        if to_utc(end) > to_utc(given_at):
            return end
        return end_of_day(last, self.zone)

    def next_start(self, moment: dt.datetime) -> dt.datetime:
        """Return a moment within contact hours as it is, another as the next start of contact hours."""
        start = self.starts(moment.date())
        # Most moments that come here are bounds of contact hours already, and known by identity.
        if moment is start or self._is_within(moment):
            return moment
        return start if to_utc(start) >= to_utc(moment) else self.starts(add_days(moment.date(), 1))

    def next_end(self, moment: dt.datetime) -> dt.datetime:
        """Return a moment within contact hours as it is, another as the next end of contact hours."""
        end = self.ends(moment.date())
        if moment is end or self._is_within(moment):
            return moment
        return end if to_utc(end) >= to_utc(moment) else self.ends(add_days(moment.date(), 1))

    def _is_within(self, moment: dt.datetime) -> bool:
        day = moment.date()
        return self._is_worked[day] and to_utc(self.starts(day)) <= to_utc(moment) <= to_utc(self.ends(day))

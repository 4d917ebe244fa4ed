"""Arithmetic on instants and on civil dates, exact across daylight-saving and other clock changes.

Datetimes of one zone compare by their wall clock and forget ``fold``, so nothing here, or in any module above, compares
or keys a datetime before it is an instant in UTC.
"""

import datetime as dt
from functools import lru_cache

from .errors import CalendarError

_DAY = dt.timedelta(days=1)
_UTC = dt.UTC

END_OF_DAY = dt.time.max
"""The last moment of a day that still has the day's date."""


def to_utc(moment: dt.datetime) -> dt.datetime:
    """Return the same instant in UTC, where comparing and subtracting is safe.

    A local time that a clock change skips is moved forward by the gap, whatever its ``fold``.
    """
    if moment.fold and moment.astimezone(_UTC).astimezone(moment.tzinfo).replace(tzinfo=None) != _wall(moment):
        moment = moment.replace(fold=0)
    return moment.astimezone(_UTC)


def _wall(moment: dt.datetime) -> dt.datetime:
    return moment.replace(tzinfo=None)


def equality_key(moment: dt.datetime | None) -> tuple[dt.datetime, str] | None:
    """Return the key by which two zoned datetimes are equal: the instant, and the name of its zone."""
    return None if moment is None else (to_utc(moment), str(moment.tzinfo))


def add_elapsed(start: dt.datetime, duration: dt.timedelta, zone: dt.tzinfo) -> dt.datetime:
    """Return the instant that lies a duration after another, as a datetime in a zone.

    Args:
        start: A zoned datetime.
        duration: Elapsed time, as a stopwatch would count it.
        zone: The zone of the answer.

    Raises:
        CalendarError: If the answer lies beyond the calendar.
    """
    try:
        return (to_utc(start) + duration).astimezone(zone)
    except (OverflowError, ValueError):
        raise _beyond(start, f"{duration} later") from None


def at_local_time(day: dt.date, clock: dt.time, zone: dt.tzinfo) -> dt.datetime:
    """Return the instant at which a clock in the zone shows a time on a day.

    A time that a clock change skips moves forward by the gap, and may so fall on the next date; one that it repeats is
    the earlier.

    Args:
        day: The civil date.
        clock: The local time.
        zone: The zone whose clocks are meant.

    Raises:
        CalendarError: If the instant lies beyond the calendar.
    """
    try:
        # Zones that compare by more than identity may have no hash, or be equal and yet have other names.
        known = type(zone).__eq__ is object.__eq__
        return (_at_local_time_cached if known else _at_local_time)(day, clock, zone)
    except (OverflowError, ValueError):
        raise _beyond(day, f"at {clock}") from None


def _at_local_time(day: dt.date, clock: dt.time, zone: dt.tzinfo) -> dt.datetime:
    return dt.datetime.combine(day, clock.replace(fold=0), zone).astimezone(dt.UTC).astimezone(zone)


_at_local_time_cached = lru_cache(maxsize=4096)(_at_local_time)
"""The contact hours of a day in a zone are asked for again and again, by one interview after another."""


def end_of_day(day: dt.date, zone: dt.tzinfo) -> dt.datetime:
    """Return the last instant of a day; where a clock change repeats it, the later of the two (``fold=1``).

    Args:
        day: The civil date.
        zone: The zone whose clocks are meant.

    Raises:
        CalendarError: If the instant lies beyond the calendar.
    """
    first = at_local_time(day, END_OF_DAY, zone)
    second = first.replace(fold=1)
    return second if second.utcoffset() != first.utcoffset() else first


def add_days(day: dt.date, count: int) -> dt.date:
    """Return the date a number of days after another (before it, when negative).

    Raises:
        CalendarError: If the date lies beyond the calendar.
    """
    try:
        return day + _DAY * count
    except OverflowError:
        raise _beyond(day, f"{count} days after") from None


def _beyond(start: dt.date, how: str) -> CalendarError:
    return CalendarError(f"no date lies {how} {start}: the calendar ends at {dt.date.max}; check the facts and numbers")

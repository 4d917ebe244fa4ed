"""Times on which plans break: near changes of the clocks, midnights, contact hours, the ends of months and years."""

import datetime as dt
from collections.abc import Sequence
from functools import cache
from typing import NamedTuple
from zoneinfo import ZoneInfo

from hypothesis import strategies as st

from ..errors import InvalidArgumentError, Problem

ZONES: tuple[dt.tzinfo, ...] = (
    dt.UTC,
    ZoneInfo("America/New_York"),
    ZoneInfo("Europe/Berlin"),
    ZoneInfo("Europe/London"),
    ZoneInfo("Asia/Tokyo"),  # never changes
    ZoneInfo("Asia/Kolkata"),  # half an hour off
    ZoneInfo("Africa/Cairo"),  # changes at midnight
    ZoneInfo("America/St_Johns"),  # changed a minute after midnight
    ZoneInfo("Australia/Lord_Howe"),  # changes by half an hour
    ZoneInfo("Pacific/Apia"),  # skipped a whole day
    ZoneInfo("Pacific/Kwajalein"),  # skipped another
    dt.timezone(dt.timedelta(hours=5, minutes=45)),
    dt.timezone(-dt.timedelta(hours=12)),
)
"""Zones whose clocks do all that clocks do, the plain ones first."""

_FIRST, _USUAL, _LAST = (dt.datetime(year, 1, 1, tzinfo=dt.UTC) for year in (1990, 2026, 2037))
_WEEK, _MINUTE = dt.timedelta(weeks=1), dt.timedelta(minutes=1)
_AROUND = 180
_LATEST, _WIDEST = 6, 3
_USUAL_DAYS = (dt.date(2026, 1, 1), dt.date(2027, 12, 31))
_EDGES = (
    dt.date(2026, 12, 31),
    dt.date(2027, 1, 1),
    dt.date(2026, 2, 28),
    dt.date(2028, 2, 29),
    dt.date(2026, 5, 29),
    dt.date(2026, 12, 24),
)
_CLOCKS = (dt.time(9), dt.time(17), dt.time(0), dt.time(23, 59), dt.time(8, 59), dt.time(17, 1))


def zones() -> st.SearchStrategy[dt.tzinfo]:
    """Return zones, whose clocks change early, late, by half an hour, by a day, or never.

    Draws one of ``ZONES``.
    """
    return st.sampled_from(ZONES)


def moments(zone: dt.tzinfo | None = None) -> st.SearchStrategy[dt.datetime]:
    """Return zoned datetimes, many of them hard.

    Draws ordinary minutes of 2026 and 2027; the bounds of contact hours and of days at the ends of months and years;
    and times near changes of the zone's clocks, or so many days before one that the windows of a plan fall on it. A
    time that a change skips is among them, as hosts may hand one in; of one that it repeats, both.

    Args:
        zone: The zone of all of them; one of ``ZONES`` each when left out.

    Raises:
        InvalidArgumentError: If it is no zone.
    """
    if zone is None:
        return zones().flatmap(_moments)
    _check("moments", zone)
    return _moments(zone)


def near_clock_changes(
    zone: dt.tzinfo | None = None, *, days_before: Sequence[int] = (0,)
) -> st.SearchStrategy[dt.datetime]:
    """Return zoned datetimes within some hours of a change of the clocks, half of them in what it skips or repeats.

    Draws from the changes around 2026 and from the widest since 1990, such as the day that Apia skipped.

    Args:
        zone: Whose clocks; those of any of ``ZONES`` that change when left out.
        days_before: How many days before the change by the clock, one of these for each draw: with ``[7]`` it is what
            is planned a week later that falls there.

    Raises:
        InvalidArgumentError: If it is no zone, or one whose clocks never change.
    """
    if zone is None:
        changing = [each for each in ZONES if _changes(each)]
        return st.sampled_from(changing).flatmap(lambda each: near_clock_changes(each, days_before=days_before))
    _check("near_clock_changes", zone)
    changes = _changes(zone)
    if not changes:
        remedy = "pass one that changes, or draw from moments(zone)"
        problem = Problem("zone", str(zone), "has had no change of its clocks since 1990", remedy)
        raise InvalidArgumentError("near_clock_changes", [problem])
    recent = sorted(changes, key=lambda change: abs(change.at - _USUAL))[:_LATEST]
    widest = sorted(changes, key=lambda change: change.width, reverse=True)[:_WIDEST]
    near = st.sampled_from([*recent, *widest]).flatmap(_walls)
    days = st.sampled_from([dt.timedelta(days=each) for each in days_before])
    return _in_zone(st.builds(lambda wall, earlier: wall - earlier, near, days), zone)


@cache
def _moments(zone: dt.tzinfo) -> st.SearchStrategy[dt.datetime]:
    """Return what ``moments`` does; making strategies takes longer than drawing from them."""
    days, clocks = st.dates(*_USUAL_DAYS), st.tuples(st.integers(0, 23), st.integers(0, 59))
    ordinary = st.builds(lambda day, clock: dt.datetime.combine(day, dt.time(*clock)), days, clocks)
    edges = st.builds(dt.datetime.combine, st.sampled_from(_EDGES), st.sampled_from(_CLOCKS))
    drawn = [_in_zone(ordinary, zone), _in_zone(edges, zone)]
    if _changes(zone):
        drawn.append(near_clock_changes(zone, days_before=(0, 0, 1, 2, 7, 14, 30)))
    return st.one_of(drawn)


class _Change(NamedTuple):
    """A change of the clocks: its instant, the first local time that it skips or repeats, and for how long."""

    at: dt.datetime
    start: dt.datetime
    width: dt.timedelta


@cache
def _changes(zone: dt.tzinfo) -> tuple[_Change, ...]:
    """Find the changes of a zone's clocks, by asking week after week."""
    found: list[_Change] = []
    day = _FIRST
    while day < _LAST:
        if _shown(day, zone) + _WEEK != _shown(day + _WEEK, zone):
            found.append(_change(day, day + _WEEK, zone))
        day += _WEEK
    return tuple(found)


def _change(early: dt.datetime, late: dt.datetime, zone: dt.tzinfo) -> _Change:
    """Narrow a change down to its minute."""
    while late - early > _MINUTE:
        middle = early + (late - early) // _MINUTE // 2 * _MINUTE
        if _shown(early, zone) + (middle - early) == _shown(middle, zone):
            early = middle
        else:
            late = middle
    old, new = _shown(early, zone) + (late - early), _shown(late, zone)
    return _Change(late, min(old, new), abs(new - old))


def _shown(moment: dt.datetime, zone: dt.tzinfo) -> dt.datetime:
    return moment.astimezone(zone).replace(tzinfo=None, fold=0)


def _walls(change: _Change) -> st.SearchStrategy[dt.datetime]:
    """Return local times in what a change skips or repeats, and around it."""
    width = change.width // _MINUTE
    inside, around = st.integers(0, width - 1), st.integers(-_AROUND, width + _AROUND)
    return st.one_of(inside, around).map(lambda minutes: change.start + minutes * _MINUTE)


def _in_zone(walls: st.SearchStrategy[dt.datetime], zone: dt.tzinfo) -> st.SearchStrategy[dt.datetime]:
    """Return local times in a zone, of those that come twice either."""

    def zoned(wall: dt.datetime, second: bool) -> dt.datetime:  # noqa: FBT001 - drawn
        """Return a local time in the zone; the second of the two that it may stand for, if it comes twice."""
        first, later = (wall.replace(tzinfo=zone, fold=fold) for fold in (0, 1))
        comes_twice = first.utcoffset() != later.utcoffset() and _shown(later.astimezone(dt.UTC), zone) == wall
        return later if comes_twice and second else first

    return st.builds(zoned, walls, st.booleans())


def _check(function: str, zone: object) -> None:
    if not isinstance(zone, dt.tzinfo):
        problem = Problem("zone", zone, "is not a time zone", "pass one such as ZoneInfo('Europe/Berlin')")
        raise InvalidArgumentError(function, [problem])

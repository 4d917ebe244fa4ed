"""The axis of time: whole days from left to right."""

import datetime as dt
from itertools import pairwise
from zoneinfo import ZoneInfo

from hypothesis import given
from hypothesis import strategies as st

from followup_kit import WEEKDAYS, WorkingDays
from followup_kit.pictures._axis import Axis

NEW_YORK, TOKYO = ZoneInfo("America/New_York"), ZoneInfo("Asia/Tokyo")


def at(month: int, day: int, hour: int = 0) -> dt.datetime:
    """Return an hour of 2026 in New York."""
    return dt.datetime(2026, month, day, hour, tzinfo=NEW_YORK)


def axis(*moments: dt.datetime, zone: dt.tzinfo = NEW_YORK, width: float = 700) -> Axis:
    """Return an axis that begins at 0."""
    return Axis.of(moments, zone, 0.0, width)


def test_a_day_alone_gets_a_week() -> None:
    """So that it is no wall."""
    week = axis(at(6, 1, 15))
    assert (week.first, week.last, week.day_width) == (dt.date(2026, 6, 1), dt.date(2026, 6, 7), 100.0)
    assert week.x(at(6, 1)) == 0.0
    assert week.x(at(6, 4, 12)) == 350.0
    assert week.x(at(7, 1)) == 700.0


def test_days_begin_in_the_zone_of_the_axis() -> None:
    """An evening in New York is the next day in Tokyo."""
    assert axis(at(6, 1, 20), zone=TOKYO).first == dt.date(2026, 6, 2)


def test_a_clock_change_makes_a_day_shorter() -> None:
    """What is equally long is equally wide."""
    week = axis(at(3, 2), at(3, 8), width=167)  # a week of 167 hours
    assert round(week.day_x(dt.date(2026, 3, 8)), 6) == 144
    assert week.x(at(3, 9)) == 167


def test_days_are_named_as_far_as_there_is_room() -> None:
    """Every day, every second, or Mondays."""
    week = axis(at(6, 3), at(6, 9))
    assert len(week.ticks(90)) == 7
    assert week.ticks(150) == [dt.date(2026, 6, day) for day in (3, 5, 7, 9)]
    assert week.ticks(300) == [dt.date(2026, 6, 8)]


@given(st.dates(dt.date(1900, 1, 1), dt.date(9000, 1, 1)), st.integers(0, 50_000), st.floats(20, 200))
def test_names_of_days_stand_apart(first: dt.date, length: int, room: float) -> None:
    """At least as far as each needs, on any axis; and every one of them is on it."""
    drawn = Axis(first, first + dt.timedelta(length + 6), dt.UTC, 0.0, 600.0)
    ticks = drawn.ticks(room)
    assert all(drawn.first <= day <= drawn.last for day in ticks)
    assert all(drawn.day_x(after) - drawn.day_x(day) >= room - 0.001 for day, after in pairwise(ticks))


def test_days_off_are_runs() -> None:
    """A weekend and the holiday after it are one."""
    two_weeks = axis(at(6, 1), at(6, 14), width=1400)
    assert list(two_weeks.days_off(WEEKDAYS, NEW_YORK)) == [(500, 700), (1200, 1400)]
    monday = WorkingDays(holidays={dt.date(2026, 6, 8)})
    assert list(two_weeks.days_off(monday, NEW_YORK)) == [(500, 800), (1200, 1400)]


def test_days_off_begin_where_people_work() -> None:
    """A weekend in Tokyo begins while New York has Friday morning."""
    week = axis(at(6, 1), at(6, 7))
    ((left, right),) = week.days_off(WEEKDAYS, TOKYO)
    assert (left, right) == (week.x(at(6, 5, 11)), week.x(at(6, 7, 11)))


def test_days_too_narrow_to_be_seen_are_not_shaded() -> None:
    """A century has too many weekends."""
    assert list(axis(at(6, 1), at(6, 1).replace(year=2126)).days_off(WEEKDAYS, NEW_YORK)) == []

"""Time zones in calendar feeds: the clocks that another program reads from them are those of the zone."""

import datetime as dt
from io import StringIO
from typing import Any
from zoneinfo import ZoneInfo

import icalendar
import pytest
from dateutil.tz import tzical
from hypothesis import given
from hypothesis import strategies as st

from followup_kit import testing
from followup_kit._datetimes import to_utc
from followup_kit.exchange._calendar_zones import timezone_component

ZONES = [zone for zone in testing.ZONES if isinstance(zone, ZoneInfo) and zone.key != "UTC"]


def read_back(zone: ZoneInfo, *years: int) -> dt.tzinfo:
    """Return a zone as dateutil reads it from its VTIMEZONE."""
    calendar = icalendar.Calendar()
    calendar.add_component(timezone_component(zone, years))
    read: dt.tzinfo | None = tzical(StringIO(calendar.to_ical().decode().replace("\r\n", "\n"))).get(zone.key)
    assert read is not None
    return read


def test_onsets_are_told_by_the_clock_before_them() -> None:
    """As RFC 5545 asks in 3.6.5; in the hour that is skipped, icalendar itself would say 03:00."""
    lines = timezone_component(ZoneInfo("Europe/Berlin"), [2026]).to_ical().decode().split("\r\n")
    assert lines[:8] == [
        *("BEGIN:VTIMEZONE", "TZID:Europe/Berlin", "BEGIN:STANDARD", "DTSTART:20251231T010000", "TZNAME:CET"),
        *("TZOFFSETFROM:+0100", "TZOFFSETTO:+0100", "END:STANDARD"),
    ]
    assert [line for line in lines if line.startswith("DTSTART")][1:] == [
        "DTSTART:20260329T020000",
        "DTSTART:20261025T030000",
    ]


def test_clocks_that_change_twice_within_a_month_change_twice() -> None:
    """Morocco sets its clocks back for Ramadan."""
    component: Any = timezone_component(ZoneInfo("Africa/Casablanca"), [2026])
    assert [str(each["DTSTART"].dt.date()) for each in component.subcomponents] == [
        *("2025-12-31", "2026-02-15", "2026-03-22"),
    ]


def test_years_apart_leave_out_those_between() -> None:
    """A feed with a step of each is no longer than it has to be."""
    component: Any = timezone_component(ZoneInfo("Europe/Berlin"), [2026, 2040, 2041, 2026])
    years = [each["DTSTART"].dt.year for each in component.subcomponents]
    assert years == [2025, 2026, 2026, 2039, 2040, 2040, 2041, 2041]


@pytest.mark.parametrize("year", [1900, 9998, 9999])
def test_the_ends_of_the_calendar_are_no_obstacle(year: int) -> None:
    """Facts may name any date from 1900 to 9998, and windows follow them."""
    assert timezone_component(ZoneInfo("America/New_York"), [year]).subcomponents


@given(st.sampled_from(ZONES), st.datetimes(dt.datetime(1972, 1, 1), dt.datetime(2040, 12, 31)))
def test_every_local_time_is_the_same_instant_to_another_program(zone: ZoneInfo, wall: dt.datetime) -> None:
    """In the year that the zone is written for; a time that the clocks show twice is the earlier one."""
    wall = wall.replace(microsecond=0)
    moment = to_utc(wall.replace(tzinfo=zone)).astimezone(zone)
    told = moment.replace(tzinfo=read_back(zone, moment.year))
    assert told.utcoffset() == moment.utcoffset()

"""Contact hours on working days: how bounds roll."""

import datetime as dt
from zoneinfo import ZoneInfo

from followup_kit import WorkingDays
from followup_kit.planning import ContactHours
from followup_kit.planning._working_time import WorkingTime


def test_a_bound_that_a_clock_change_carries_to_a_day_off_rolls_again() -> None:
    """In Nuuk the last hour of Saturday 30 March 2024 was skipped: its 23:30 is Sunday 00:30, which is off."""
    zone = ZoneInfo("America/Nuuk")
    working_time = WorkingTime(zone, WorkingDays(weekend={"sunday"}), ContactHours(dt.time(9), dt.time(23, 30)))
    assert working_time.ends(dt.date(2024, 3, 30)) == dt.datetime(2024, 4, 1, 23, 30, tzinfo=zone)

"""Time zones of a calendar feed: VTIMEZONE components that hold for just the years that the feed is about (RFC 5545).

They are built here: ``icalendar.Timezone.from_tzinfo`` (7.3) writes onsets by the new clock, where the standard asks
for the old one, and steps over two clock changes that lie within 64 days of each other, as those around Ramadan do.
"""

import datetime as dt
from collections.abc import Iterable, Iterator, Sequence
from functools import lru_cache
from typing import NamedTuple
from zoneinfo import ZoneInfo

from icalendar import Timezone, TimezoneDaylight, TimezoneStandard, vUTCOffset

_DAY = dt.timedelta(days=1)
_SECOND = dt.timedelta(seconds=1)


def timezone_component(zone: ZoneInfo, years: Iterable[int]) -> Timezone:
    """Return the VTIMEZONE of a zone.

    Args:
        zone: A zone with a key.
        years: The local years in which it must hold.
    """
    component = Timezone()
    component.add("TZID", zone.key)
    for first, last in _runs(years):
        for onset, before, state in _observances(zone, first, last):
            observance = TimezoneDaylight() if state.is_daylight else TimezoneStandard()
            observance.add("DTSTART", onset)
            observance.add("TZOFFSETFROM", vUTCOffset(before))
            observance.add("TZOFFSETTO", vUTCOffset(state.offset))
            observance.add("TZNAME", state.name)
            component.add_component(observance)
    return component


class _State(NamedTuple):
    """What a zone's clocks show.

    Args:
        offset: The offset from UTC.
        is_daylight: Whether it is daylight saving time.
        name: What it is called.
    """

    offset: dt.timedelta
    is_daylight: bool
    name: str


def _state(zone: ZoneInfo, instant: dt.datetime) -> _State:
    local = instant.astimezone(zone)
    return _State(local.utcoffset() or dt.timedelta(), bool(local.dst()), local.tzname() or "")


def _runs(years: Iterable[int]) -> Iterator[tuple[int, int]]:
    """Yield the first and last of each run of years that follow each other."""
    ordered = sorted(set(years))
    starts = [year for year in ordered if year - 1 not in ordered]
    ends = [year for year in ordered if year + 1 not in ordered]
    return zip(starts, ends, strict=True)


@lru_cache(maxsize=256)
def _observances(zone: ZoneInfo, first: int, last: int) -> Sequence[tuple[dt.datetime, dt.timedelta, _State]]:
    """Return each onset by the clock before it, the offset before it, and what the clocks show from then on."""
    instant = dt.datetime(first, 1, 1, tzinfo=dt.UTC) - _DAY
    end = dt.datetime(last, 12, 31, tzinfo=dt.UTC)
    state = _state(zone, instant)
    found = [(_wall(instant, state.offset), state.offset, state)]
    while instant <= end:
        later = _state(zone, instant + _DAY)
        if later != state:
            onset = _onset(zone, instant, state)
            later = _state(zone, onset)
            found.append((_wall(onset, state.offset), state.offset, later))
            state, instant = later, onset
        else:
            instant += _DAY
    return tuple(found)


def _onset(zone: ZoneInfo, before: dt.datetime, state: _State) -> dt.datetime:
    """Return the instant, to the second, within a day of another at which the clocks change."""
    low, high = before, before + _DAY
    while high - low > _SECOND:
        middle = low + (high - low) // 2
        middle = middle.replace(microsecond=0)
        if _state(zone, middle) == state:
            low = middle
        else:
            high = middle
    return high


def _wall(instant: dt.datetime, offset: dt.timedelta) -> dt.datetime:
    return (instant + offset).replace(tzinfo=None)

"""An entry of a calendar feed: a step as an event or a to-do (RFC 5545)."""

import datetime as dt
import re
from typing import NamedTuple
from zoneinfo import ZoneInfo

import attrs
from icalendar import Alarm, Event, Todo
from icalendar.cal import Component

from .._datetimes import add_days, to_utc
from .._unicode import CONTROL_CHARACTERS, SURROGATES
from ..explanation._entries import explain_step, title_of
from ..explanation._reader import Reader
from ..planning import Step
from ._calendar_history import Line, instant_line

EVENT, TO_DO = "event", "to-do"
_CLASSES: dict[str, type[Component]] = {EVENT: Event, TO_DO: Todo}


@attrs.frozen(kw_only=True)
class Layout:
    """How steps are entered in a calendar.

    Args:
        at: The instant at which the feed is written.
        component: ``event`` or ``to-do``.
        all_day: True for whole days, False for the times of the window.
        alarms: How long before the due to remind of a step.
        reader: Whoever reads the calendar.
    """

    at: dt.datetime
    component: str
    all_day: bool
    alarms: tuple[dt.timedelta, ...]
    reader: Reader


class _Time(NamedTuple):
    """A date, or a date and time, as a calendar has it.

    Args:
        value: A date; a local time without a zone; or an instant in UTC.
        zone: The zone of a local time.
        wall: The moment on the zone's clocks, which durations are counted from.
    """

    value: dt.date
    zone: ZoneInfo | None
    wall: dt.datetime

    def line(self, name: str) -> Line:
        """Return it as the value of a property."""
        if not isinstance(self.value, dt.datetime):
            return Line(name, {"VALUE": "DATE"}, f"{self.value:%Y%m%d}")
        if self.zone is None:
            return instant_line(name, self.value)
        return Line(name, {"TZID": self.zone.key}, f"{self.value:%Y%m%dT%H%M%S}")


class Entry(NamedTuple):
    """A step as a component, with its dates, and the zones of these, each with the years."""

    component: Component
    dates: dict[str, tuple[str, str]]
    zones: tuple[tuple[ZoneInfo, int], ...]


def entry_of(step: Step, layout: Layout) -> Entry:
    """Return a step as an entry, without its revision.

    Args:
        step: The step.
        layout: How it is entered.

    Raises:
        CalendarError: If no day follows the last one of an entry of whole days.
    """
    component = _CLASSES[layout.component]()
    component.add("UID", step.id)
    title = _on_one_line(title_of(step, layout.reader))
    component.add("SUMMARY", title)
    component.add("DESCRIPTION", _on_one_line(explain_step(step, layout.reader, brief=False)))
    # Whoever shares a calendar with colleagues does not tell them of a search for another job.
    component.add("CLASS", "PRIVATE")
    if layout.component == EVENT:
        component.add("TRANSP", "TRANSPARENT")
    times = _add_times(component, step, layout)
    for alarm in _alarms(step, layout, times, title):
        component.add_component(alarm)
    zones = [(time.zone, time.wall.year) for time in times.values() if time.zone is not None]
    return Entry(component, {name: time.line(name).date for name, time in times.items()}, tuple(dict.fromkeys(zones)))


_LINE_ENDS = re.compile(rf"[\t-\r\x85\u2028\u2029{CONTROL_CHARACTERS}{SURROGATES}]+")


def _on_one_line(text: str) -> str:
    """Return a text with blanks for whatever may end a line, which for some programs is more than CR LF."""
    return _LINE_ENDS.sub(" ", text).strip()


def _add_times(component: Component, step: Step, layout: Layout) -> dict[str, _Time]:
    """Add when to begin and when to end, and return both; what has no length has the end of a to-do alone."""
    exact = [to_utc(bound).astimezone(bound.tzinfo) for bound in (step.window.opens, step.window.due)]
    bounds = [layout.reader.local(bound) for bound in exact]
    start, end = _days(*bounds) if layout.all_day else _times(*bounds)
    name = "DTEND" if layout.component == EVENT else "DUE"
    times = {"DTSTART": start, name: end}
    if start.value == end.value:
        del times["DTSTART" if layout.component == TO_DO else name]
    if layout.all_day and layout.component == EVENT:
        # The end of an event is the first day that no longer belongs to it.
        times[name] = end._replace(value=add_days(end.value, 1))
    for each, time in times.items():
        time.line(each).add_to(component)
    return times


def _days(*bounds: dt.datetime) -> list[_Time]:
    return [_Time(bound.date(), None, dt.datetime.combine(bound.date(), dt.time.min)) for bound in bounds]


def _times(*bounds: dt.datetime) -> list[_Time]:
    """Return local times in their zone; in UTC where a local time would be ambiguous.

    A calendar knows no offset of its own, and takes a time that the clocks show twice for the earlier one.
    """
    times = [bound.replace(microsecond=0) for bound in bounds]
    zones = [bound.tzinfo for bound in times if isinstance(bound.tzinfo, ZoneInfo) and bound.tzinfo.key not in _UTC]
    if len(zones) < len(times) or any(bound.fold for bound in times):
        in_utc = [bound.astimezone(dt.UTC) for bound in times]
        return [_Time(bound, None, bound.replace(tzinfo=None)) for bound in in_utc]
    walls = [bound.replace(tzinfo=None) for bound in times]
    return [_Time(wall, zone, wall) for wall, zone in zip(walls, zones, strict=True)]


_UTC = (None, "UTC", "Etc/UTC", "Etc/UCT", "Etc/Universal", "Etc/Zulu", "UCT", "Universal", "Zulu")
"""The keys of zones that are written with a Z, and what a zone read from a file of the host's has for a key."""


def _alarms(step: Step, layout: Layout, times: dict[str, _Time], title: str) -> list[Alarm]:
    """Return reminders, counted from the beginning, which is what every program understands."""
    opens, due = to_utc(step.window.opens), to_utc(step.window.due)
    name, anchor = next(iter(times.items()))
    found = {}
    for before in layout.alarms:
        rings = max(opens, due - before).replace(microsecond=0)
        found[rings] = _since(anchor, rings, layout.reader.local(step.window.due).tzinfo)
    alarms = []
    for _, trigger in sorted(found.items()):
        alarm = Alarm()
        alarm.add("ACTION", "DISPLAY")
        alarm.add("DESCRIPTION", title)
        alarm.add("TRIGGER", trigger, {} if name == "DTSTART" else {"RELATED": "END"})
        alarms.append(alarm)
    return alarms


def _since(anchor: _Time, instant: dt.datetime, zone: dt.tzinfo | None) -> dt.timedelta:
    """Return how long after its anchor an alarm rings: elapsed time, from the first midnight of whole days."""
    if isinstance(anchor.value, dt.datetime):
        start = anchor.wall.replace(tzinfo=anchor.zone or dt.UTC)
        return instant - to_utc(start)
    return instant.astimezone(zone).replace(tzinfo=None) - anchor.wall

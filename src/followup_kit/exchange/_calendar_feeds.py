"""Calendar feeds: steps as iCalendar (RFC 5545), to be subscribed to, imported, or stored on a calendar server."""

import datetime as dt
import encodings.utf_8_sig  # noqa: F401 - what icalendar would import with the first feed
from collections.abc import Iterable, Iterator, Mapping
from typing import Any
from zoneinfo import ZoneInfo

from icalendar import Calendar
from icalendar.cal import Component
from icalendar.prop import vText

from .._guarding import guarded
from .._sanitizing import Refusal, sanitize
from .._validation import check_zoned_datetime, take_until_wrong
from ..errors import InvalidArgumentError, Problems, nearest
from ..explanation._reader import reader_for
from ..facts import Interview
from ..planning import Agenda, AgendaEntry, Done, Schedule, Step
from ._calendar_entries import EVENT, TO_DO, Entry, Layout, entry_of
from ._calendar_history import Feed, Published, UnreadableError, instant_line, read_feed
from ._calendar_zones import timezone_component

_PRODUCT = "-//followup_kit//followup_kit//EN"
_METHODS = ("PUBLISH",)
_LONGEST_ALARM = dt.timedelta(days=366)


@guarded
def to_ical(  # noqa: PLR0913 - all but the steps are named
    steps: Iterable[Step | AgendaEntry],
    *,
    at: dt.datetime,
    previous: bytes | str | None = None,
    method: str | None = "PUBLISH",
    component: str = EVENT,
    all_day: bool = False,
    alarms: dt.timedelta | Iterable[dt.timedelta] = (),
    locale: str = "en",
    zone: dt.tzinfo | None = None,
    name: str | None = None,
    fallback: str | None = None,
) -> bytes:
    """Write steps as an iCalendar feed (RFC 5545): each from the opening of its window to its due.

    The UID of an entry is the id of its step. Entries are private and leave the time free. Times in a named zone have
    their VTIMEZONE with them; others, and those in an hour that the clocks repeat, are in UTC. The same arguments give
    the same bytes.

    Args:
        steps: A schedule, an agenda, or any steps or entries of them.
        at: When the feed is written, as a datetime with a zone: the DTSTAMP of every entry.
        previous: The feed that was published before. An entry whose dates have moved gets a higher SEQUENCE; one whose
            step is gone is cancelled and stays in the feed as such, or completed if it is a to-do and the schedule or
            agenda has its step among what is done.
        method: ``PUBLISH``, or ``None`` for what a calendar server stores, which has no METHOD (RFC 4791).
        component: ``event`` or ``to-do``.
        all_day: True to enter whole days; False for the times of the window, with its contact hours.
        alarms: How long before its due to remind of a step; one or several. No alarm rings before the window opens.
        locale: The language of titles and descriptions, with a territory for dates if you like.
        zone: The reader's time zone, of the times; that of each interview when left out.
        name: What to call the calendar.
        fallback: The locale to take when there are no explanations in that language; an error when left out.

    Returns:
        The feed, as bytes of UTF-8 to be sent as ``text/calendar``.

    Raises:
        InvalidArgumentError: If an argument is of another kind, two steps have one id, or ``previous`` is no calendar;
            with every problem at once.
        CalendarError: If no day follows the last one of an entry of whole days.
    """
    problems = Problems()
    listed = _steps(problems, steps)
    feed = _previous(problems, previous)
    title = _name(problems, name)
    _check_words(problems, method, component, all_day)
    moment, reader = at, None
    try:
        moment = check_zoned_datetime("to_ical", at)
    except InvalidArgumentError as error:
        problems.extend(error.problems)
    try:
        reader = reader_for(locale, zone, fallback)
    except InvalidArgumentError as error:
        problems.extend(error.problems)
    reminders = _alarms(problems, alarms)
    problems.raise_if_any(InvalidArgumentError, "to_ical")
    assert reader is not None
    layout = Layout(at=moment, component=component, all_day=all_day, alarms=reminders, reader=reader)
    entries = {step.id: entry_of(step, layout) for step in listed}
    gone = {uid: published for uid, published in feed.entries.items() if uid not in entries}
    calendar = _calendar(method, title)
    for each in _timezones(entries, gone, feed):
        calendar.add_component(each)
    for uid, entry in entries.items():
        _revise(entry, feed.entries.get(uid), layout)
        calendar.add_component(entry.component)
    done = {each.id: each for each in _done(steps)}
    for uid, published in gone.items():
        calendar.add_component(_ended(published, done.get(uid), moment))
    return bytes(calendar.to_ical())


def _calendar(method: str | None, name: str | None) -> Calendar:
    calendar = Calendar()
    calendar.add("PRODID", _PRODUCT)
    calendar.add("VERSION", "2.0")
    calendar.add("CALSCALE", "GREGORIAN")
    if method is not None:
        calendar.add("METHOD", method)
    if name is not None:
        # The second is what programs read that are older than RFC 7986. icalendar (7.3) would escape neither.
        calendar.add("NAME", vText(name))
        calendar.add("X-WR-CALNAME", vText(name))
    return calendar


def _timezones(entries: Mapping[str, Entry], gone: Mapping[str, Published], feed: Feed) -> Iterator[Component]:
    """Yield each zone that a time is in; one that only the earlier feed knows as that feed defined it."""
    zones: dict[str, ZoneInfo] = {}
    years: dict[str, set[int]] = {}
    for entry in entries.values():
        for zone, year in entry.zones:
            zones.setdefault(zone.key, zone)
            years.setdefault(zone.key, set()).add(year)
    for published in gone.values():
        for key, year in published.zones:
            years.setdefault(key, set()).add(year)
    for key in sorted(years):
        known = timezone_component(zones[key], years[key]) if key in zones else feed.timezone(key)
        if known is not None:
            yield known


def _revise(entry: Entry, published: Published | None, layout: Layout) -> None:
    """Add the revision of an entry: it grows when a date has moved, or when what had ended is back."""
    sequence = 0
    if published is not None:
        has_changed = published.dates != entry.dates or published.status in ("CANCELLED", "COMPLETED")
        sequence = published.sequence + has_changed
    entry.component.add("SEQUENCE", sequence)
    entry.component.add("STATUS", "CONFIRMED" if layout.component == EVENT else "NEEDS-ACTION")
    instant_line("DTSTAMP", layout.at).add_to(entry.component)


def _ended(published: Published, done: Done | None, at: dt.datetime) -> Component:
    """Return an entry whose step is gone; one that had ended before stays as it is."""
    ended = published.rebuilt()
    sequence, status = published.sequence, published.status
    if status not in ("CANCELLED", "COMPLETED"):
        sequence, status = sequence + 1, "CANCELLED"
        if done is not None and published.component == "VTODO":
            status = "COMPLETED"
            instant_line("COMPLETED", done.at).add_to(ended)
            ended.add("PERCENT-COMPLETE", 100)
    ended.add("SEQUENCE", sequence)
    ended.add("STATUS", status)
    instant_line("DTSTAMP", at).add_to(ended)
    return ended


def _done(steps: object) -> Iterator[Done]:
    if isinstance(steps, Schedule):
        yield from steps.done
    elif isinstance(steps, Agenda):
        for schedule in steps.schedules.values():
            yield from schedule.done


def _steps(problems: Problems, given: Any) -> list[Step]:
    """Return the steps; note what is none, and whatever has the id of another."""
    if isinstance(given, Interview):
        problems.refuse("steps", given, "is an Interview", "pass schedule_for(interview)")
        return []
    if isinstance(given, Step | AgendaEntry | str | bytes | Mapping) or not isinstance(given, Iterable):
        problems.refuse("steps", given, "is not a list of steps", "pass a schedule, an agenda, or a list of steps")
        return []
    steps: dict[str, Step] = {}
    for place, each in enumerate(take_until_wrong(given, (Step, AgendaEntry))):
        step = each.step if isinstance(each, AgendaEntry) else each
        if not isinstance(step, Step):
            wrong = "is neither a Step nor an entry of an agenda"
            problems.refuse(f"steps[{place}]", each, wrong, "pass what schedule_for or agenda_for returns")
        elif not step.id.isprintable():
            problems.refuse(
                f"steps[{place}].id", step.id, "cannot be a UID", "pass steps with ids of visible characters"
            )
        elif step.id in steps:
            first = [*steps].index(step.id)
            wrong = f"has the id of steps[{first}], and a UID stands for one entry"
            problems.refuse(f"steps[{place}]", step.id, wrong, "leave one out, or give the interviews keys")
        else:
            steps[step.id] = step
    return [*steps.values()]


def _previous(problems: Problems, given: Any) -> Feed:
    if given is None:
        return Feed()
    if not isinstance(given, bytes | str):
        remedy = "pass the bytes that to_ical returned last time, or None the first time"
        problems.refuse("previous", given, "is not a feed", remedy)
        return Feed()
    try:
        return read_feed(given)
    except UnreadableError as error:
        problems.refuse("previous", given, str(error), "pass what to_ical returned last time, as it was")
        return Feed()


def _name(problems: Problems, given: Any) -> str | None:
    if given is None:
        return None
    words = sanitize(given) if isinstance(given, str) else Refusal("is not text", "pass a string, or None for no name")
    if isinstance(words, Refusal):
        problems.refuse("name", given, *words)
        return None
    return words


def _check_words(problems: Problems, method: object, component: object, all_day: object) -> None:
    if method is not None and method not in _METHODS:
        remedy = "pass 'PUBLISH', or None for what a calendar server stores; steps are nobody's invitation"
        problems.refuse("method", method, "is not a method of feeds", remedy)
    if component not in (EVENT, TO_DO):
        problems.refuse("component", component, "is not a known word", nearest(component, (EVENT, TO_DO)))
    if not isinstance(all_day, bool):
        problems.refuse("all_day", all_day, "is neither True nor False", "pass one of them")


def _alarms(problems: Problems, given: Any) -> tuple[dt.timedelta, ...]:
    if isinstance(given, str | bytes | Mapping) or not isinstance(given, Iterable | dt.timedelta):
        problems.refuse("alarms", given, "is not a duration", "pass timedelta(hours=2), or a list of such")
        return ()
    alarms = (given,) if isinstance(given, dt.timedelta) else tuple(take_until_wrong(given, dt.timedelta))
    for place, each in enumerate(alarms):
        if not isinstance(each, dt.timedelta) or not dt.timedelta() <= each <= _LONGEST_ALARM:
            wrong = "is not a duration from none to a year"
            problems.refuse(f"alarms[{place}]", each, wrong, "pass how long before the due, such as timedelta(hours=2)")
    return alarms

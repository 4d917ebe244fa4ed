"""Windows: between when and when a step should be done, and how rules make one from a policy's quantities."""

import datetime as dt
from typing import Self

import attrs

from .._datetimes import add_days, add_elapsed, at_local_time, end_of_day, equality_key, to_utc
from .._validation import Validator
from ..guidance import Claim
from ..vocabulary import Status
from ._quantities import ElapsedWindow, Hours
from ._situation import Situation


@attrs.frozen(kw_only=True)
class Window:
    """When to act: before ``opens`` it is too soon, after ``due`` late, after ``closes`` it no longer helps.

    Args:
        opens: A zoned datetime.
        due: A zoned datetime, not before ``opens``.
        closes: A zoned datetime, not before ``due``.

    Raises:
        InvalidFactsError: If a bound is naive, or the bounds are not in this order as instants.
    """

    opens: dt.datetime = attrs.field(eq=equality_key)
    due: dt.datetime = attrs.field(eq=equality_key)
    closes: dt.datetime = attrs.field(eq=equality_key)

    def __attrs_post_init__(self) -> None:
        if _is_zoned(self.opens, self.due, self.closes) and to_utc(self.opens) <= to_utc(self.due) <= to_utc(
            self.closes
        ):
            return
        validator = Validator(self)
        for field in ("opens", "due", "closes"):
            validator.require_zoned_datetime(field)
        if validator.is_valid:
            order = tuple(bound.isoformat() for bound in (self.opens, self.due, self.closes))
            validator.refuse(
                "opens, due, closes", order, "are not in this order", "let each be at least the one before"
            )
        validator.raise_if_invalid()

    def status(self, at: dt.datetime) -> Status:
        """Say where a zoned instant falls in the window."""
        now = to_utc(at)
        if now < to_utc(self.opens):
            return Status.UPCOMING
        if now <= to_utc(self.due):
            return Status.OPEN
        return Status.OVERDUE if now <= to_utc(self.closes) else Status.LAPSED


Bounds = tuple[dt.datetime, dt.datetime, dt.datetime]
"""When a window opens, is due, and closes."""


@attrs.frozen
class Timing:
    """A window, and the claims behind its bounds.

    Args:
        window: The window.
        claims: The claims that the quantities it was made from rest on; one behind several stands there as often.
    """

    window: Window
    claims: tuple[Claim, ...]

    @classmethod
    def from_bounds(cls, opens: dt.datetime, due: dt.datetime, closes: dt.datetime, *claims: tuple[Claim, ...]) -> Self:
        """Make a timing from its bounds; where they would be reversed, the step stays open until the day ends.

        Args:
            opens: A zoned datetime.
            due: A zoned datetime.
            closes: A zoned datetime.
            claims: The claims behind each of the quantities they were made from.

        Raises:
            InvalidFactsError: If a bound has no zone.
        """
        if not _is_zoned(opens, due, closes):
            Window(opens=opens, due=due, closes=closes)  # refuses them
        begins, late = to_utc(opens), to_utc(due)
        if late < begins:
            due = max(end_of_day(opens.date(), _zone(opens), after=opens), opens, key=to_utc)
            late = to_utc(due)
        if to_utc(closes) < late:
            closes = due
        return cls(_ordered(opens, due, closes), sum(claims, ()))


def day_opens(situation: Situation, day: dt.date) -> dt.datetime:
    """Return the start of contact hours on a date, or on the next working day when it is a day off."""
    return _bound(situation, day, "start")


def day_ends(situation: Situation, day: dt.date) -> dt.datetime:
    """Return the end of contact hours on a date, or on the next working day when it is a day off."""
    return _bound(situation, day, "end")


def _bound(situation: Situation, day: dt.date, which: str) -> dt.datetime:
    """Return a bound of contact hours, worked out once for each day: a panel's windows share theirs."""
    key = (day, which)
    bound = situation.bounds.get(key)
    if bound is None:
        clock: dt.time = getattr(situation.parameters.contact_hours, which)
        bound = situation.bounds[key] = _on_working_day(situation, day, clock)
    return bound


def _on_working_day(situation: Situation, day: dt.date, clock: dt.time) -> dt.datetime:
    """Roll a bound forward; a clock change may carry it to another date, which is then rolled in its turn."""
    while True:
        bound = at_local_time(day, clock, situation.zone)
        day = situation.calendar.on_or_after(bound.date())
        if day == bound.date():
            return bound


def since(situation: Situation, start: dt.datetime, quantities: ElapsedWindow, closes: Hours | None = None) -> Timing:
    """Return a window in elapsed time after something happened; it does not roll.

    Args:
        situation: Whose zone the bounds are told in.
        start: What is counted from.
        quantities: How long after it the window opens, is due, and closes.
        closes: Closes in place of that of the quantities.
    """
    last = quantities.closes if closes is None else closes
    begins, zone = to_utc(start), situation.zone
    opens, due, end = [add_elapsed(begins, hours.duration, zone) for hours in (quantities.opens, quantities.due, last)]
    return Timing.from_bounds(opens, due, end, quantities.opens.claims, quantities.due.claims, last.claims)


def cut_at_day(situation: Situation, timing: Timing, day: dt.date) -> Timing:
    """Let a window end with a day that others named: with its contact hours, else with the day itself."""
    window = timing.window
    cut = end_of_contact(situation, day, after=window.opens)
    due, closes = (min(bound, cut, key=to_utc) for bound in (window.due, window.closes))
    return Timing.from_bounds(window.opens, due, closes, timing.claims)


def end_of_contact(situation: Situation, day: dt.date, *, after: dt.datetime) -> dt.datetime:
    """Return the end of contact hours on a date, or of the day itself if they were over at a given instant."""
    end = at_local_time(day, situation.parameters.contact_hours.end, situation.zone)
    if not _exists(situation, day):
        return end_of_contact(situation, add_days(day, -1), after=after)
    return end if to_utc(end) > to_utc(after) else end_of_day(day, situation.zone, after=after)


def deadline(situation: Situation, day: dt.date, *, made_at: dt.datetime) -> dt.datetime:
    """Return the last instant for an answer due on a day that others named.

    Days off, and days that a clock change skipped, roll it backward, but never before the date it was made on.

    Args:
        situation: Whose calendar, contact hours and zone are meant.
        day: The day they named.
        made_at: When they named it.
    """
    made_on = situation.date(made_at)
    rolled = situation.calendar.on_or_before(day)
    if not _exists(situation, rolled):
        rolled = situation.calendar.on_or_before(add_days(rolled, -1))
    return end_of_contact(situation, max(rolled, made_on), after=made_at)


def _exists(situation: Situation, day: dt.date) -> bool:
    """Say whether the zone's clocks ever showed the date."""
    return at_local_time(day, situation.parameters.contact_hours.end, situation.zone).date() == day


def held_until(situation: Situation, bounds: Bounds, day: dt.date) -> Bounds:
    """Move the bounds of a window that would open before a working day to that day, all later by as many days.

    Args:
        situation: Whose calendar and zone are meant.
        bounds: When it opens, is due, and closes; each keeps its clock time and leaves days off by itself.
        day: The working day, a date in the interview's zone.

    Raises:
        CalendarError: If a bound would lie beyond the calendar.
    """
    count = (day - bounds[0].date()).days
    opens, due, closes = [_on_working_day(situation, add_days(bound.date(), count), bound.time()) for bound in bounds]
    return opens, due, closes


def _ordered(opens: dt.datetime, due: dt.datetime, closes: dt.datetime) -> Window:
    """Make a window of bounds that are known to be zoned and in order, without asking again."""
    window = Window.__new__(Window)
    object.__setattr__(window, "opens", opens)  # as attrs itself does for what is frozen
    object.__setattr__(window, "due", due)
    object.__setattr__(window, "closes", closes)
    return window


def _zone(moment: dt.datetime) -> dt.tzinfo:
    return moment.tzinfo or dt.UTC


def _is_zoned(*bounds: object) -> bool:
    return all(isinstance(bound, dt.datetime) and bound.utcoffset() is not None for bound in bounds)

"""When: each rule's window, made from the situation and the policy's quantities."""

import datetime as dt
from collections.abc import Callable
from functools import wraps
from typing import cast

from ..._datetimes import add_days, add_elapsed
from ...errors import FollowupError
from ...facts import Person, is_same_person
from ...guidance import Claim, claim
from ...vocabulary import Channel
from .._quantities import DayWindow
from .._rule import Timer
from .._situation import Situation
from .._windows import Bounds, Timing, cut_at_day, day_ends, day_opens, deadline, held_until, since
from .conditions import cap_reached

_HOLDING = (claim("IN8"),)


def _for_everybody(timer: Callable[[Situation, tuple[Channel, ...]], Timing]) -> Timer:
    """Make a rule's timing of one that asks nothing about the recipient: a panel's windows are worked out once."""

    @wraps(timer)
    def timing(situation: Situation, _: Person | None, channels: tuple[Channel, ...]) -> Timing:
        found: Timing | None = situation.timings.get((timer, channels))
        if found is None:
            found = situation.timings[timer, channels] = timer(situation, channels)
        return found

    return timing


def during_interview(situation: Situation, _: Person | None, __: tuple[Channel, ...]) -> Timing:
    """While the interview lasts."""
    starts = situation.interview.starts_at or situation.ends
    return Timing.from_bounds(situation.local(starts), situation.ends, situation.ends)


@_for_everybody
def thank_you_window(situation: Situation, channels: tuple[Channel, ...]) -> Timing:
    """From the interview's end; a card may take longer."""
    parameters = situation.parameters
    closes = parameters.thank_you_card_closes if channels[:1] == (Channel.CARD,) else None
    return since(situation, situation.ends, parameters.thank_you, closes)


def contact_request_window(situation: Situation, _: Person | None, __: tuple[Channel, ...]) -> Timing:
    """From the interview's end."""
    return since(situation, situation.ends, situation.parameters.contact_request)


@_for_everybody
def connection_request_window(situation: Situation, _: tuple[Channel, ...]) -> Timing:
    """Some hours after the interview, then some days from its date; not before the employer allows."""
    parameters = situation.parameters
    opens, due, closes = (
        parameters.connection_request_opens,
        parameters.connection_request_due,
        parameters.connection_request_closes,
    )
    day = situation.ends.date()
    bounds = (
        add_elapsed(situation.ends, opens.duration, situation.zone),
        day_ends(situation, add_days(day, due.value)),
        day_ends(situation, add_days(day, closes.value)),
    )
    return _held(situation, bounds, _allowed_from(situation), opens.claims, due.claims, closes.claims)


def _allowed_from(situation: Situation) -> list[dt.date]:
    """Return the first working day on which the employer wants to hear from the candidate, if they named a day."""
    not_before = situation.interview.instructions.not_before
    return [] if not_before is None else [situation.calendar.on_or_after(not_before)]


def _held(situation: Situation, bounds: Bounds, days: list[dt.date], *claims: tuple[Claim, ...]) -> Timing:
    """Make a timing that opens on the last of some working days, or later."""
    if days and bounds[0].date() < max(days):
        return Timing.from_bounds(*held_until(situation, bounds, max(days)), *claims, _HOLDING)
    return Timing.from_bounds(*bounds, *claims)


def check_in_window(situation: Situation, person: Person | None, _: tuple[Channel, ...]) -> Timing:
    """After the date they named, else so many days into the wait; not while the person is away."""
    # Moving on is counted from it as well, so that it is worked out once.
    known = situation.timings.get((_check_in_timing, person))
    if known is None:
        known = situation.timings[_check_in_timing, person] = _check_in_timing(situation, person)
    return cast(Timing, known)


def _check_in_timing(situation: Situation, person: Person | None) -> Timing:
    parameters, calendar = situation.parameters, situation.calendar
    named = situation.standing_date
    if named is not None:
        days: DayWindow = parameters.check_in_after_named_date
        first = calendar.after(named, days.opens.value)
        more = days.due.value - days.opens.value
        last = calendar.after(first, more) if more else first
    else:
        days = parameters.check_in_by_progress.at(situation.interview.progress)
        start = situation.wait_starts.date()
        first, last = add_days(start, days.opens.value), add_days(start, days.due.value)
    due = day_ends(situation, last)
    closes = day_ends(situation, add_days(due.date(), parameters.check_in_closes.value))
    returns = [
        calendar.after(absence.until, 1)
        for absence in situation.absences
        if absence.person is None or (person is not None and is_same_person(absence.person, person))
    ]
    return _held(
        situation,
        (day_opens(situation, first), due, closes),
        returns + _allowed_from(situation),
        days.opens.claims,
        days.due.claims,
        parameters.check_in_closes.claims,
    )


def move_on_window(situation: Situation, _: Person | None, __: tuple[Channel, ...]) -> Timing:
    """Some days after the last word once every check-in is spent, else when the check-in closes."""
    parameters = situation.parameters
    after, due, closes = parameters.move_on_after_check_in, parameters.move_on_due, parameters.move_on_closes
    if situation.check_ins and cap_reached(situation, None):
        opens = day_opens(situation, add_days(situation.last_word.date(), after.value))
    else:
        opens = check_in_window(situation, situation.main_contact, ()).window.closes
    return Timing.from_bounds(
        opens,
        day_ends(situation, add_days(opens.date(), due.value)),
        day_ends(situation, add_days(opens.date(), closes.value)),
        after.claims,
        due.claims,
        closes.claims,
    )


def rejection_reply_window(situation: Situation, _: Person | None, __: tuple[Channel, ...]) -> Timing:
    """From the rejection."""
    return since(situation, situation.outcome_at, situation.parameters.rejection_reply)


def offer_reply_window(situation: Situation, _: Person | None, __: tuple[Channel, ...]) -> Timing:
    """From the offer, but no later than the day by which they want the answer."""
    timing = since(situation, situation.outcome_at, situation.parameters.offer_reply)
    return timing if situation.respond_by is None else cut_at_day(situation, timing, situation.respond_by)


def offer_decision_window(situation: Situation, _: Person | None, __: tuple[Channel, ...]) -> Timing:
    """From the offer to the last contact hours in which the answer is in time."""
    made_at, respond_by = situation.outcome_at, situation.respond_by
    if respond_by is None:
        raise FollowupError("there is no day to answer by: guard the rule with `no_deadline`")
    last = deadline(situation, respond_by, made_at=made_at)
    return Timing.from_bounds(situation.local(made_at), last, last)

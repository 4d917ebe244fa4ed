"""When: the window of each rule, made from the situation and the policy's parameters."""

import datetime as dt
from typing import TypeAlias

from ..._datetimes import add_days, add_elapsed, to_utc
from ...errors import FollowupError
from ...facts import Person
from ...guidance import Claim, claim
from ...vocabulary import Channel
from .._quantities import ElapsedWindow, Hours
from .._situation import Situation
from .._windows import Timing

_HELD = (claim("IN8"),)
_DEADLINE = (claim("IN9"),)
_MENTIONED_IN_TIME = (claim("IN18"), *_DEADLINE)
_THANKED_IN_TIME = (claim("IN6"), *_DEADLINE)
_ANSWER = (claim("IN11"),)
_ANSWER_BY = (*_ANSWER, *_DEADLINE)

_Span: TypeAlias = tuple[dt.datetime, dt.datetime]
"""When a window opens and closes."""


def since(situation: Situation, start: dt.datetime, quantities: ElapsedWindow, due: Hours | None = None) -> Timing:
    """Return a window counted from when something happened: elapsed hours, which never roll, then days.

    Args:
        situation: Whose zone and working days are meant.
        start: What is counted from, as a zoned datetime.
        quantities: How long after it the window opens, is due, and closes.
        due: Due in place of that of the quantities.
    """
    span = _span(situation, start, quantities)
    return _due_within(situation, start, span, quantities, quantities.due if due is None else due)


def _span(situation: Situation, start: dt.datetime, quantities: ElapsedWindow) -> _Span:
    """Return when a window opens and closes that is counted from when something happened."""
    opens = add_elapsed(start, quantities.opens.duration, situation.zone)
    return opens, situation.working_time.ends(add_days(situation.date(start), quantities.closes.value))


def _due_within(situation: Situation, start: dt.datetime, span: _Span, quantities: ElapsedWindow, due: Hours) -> Timing:
    """Return the window of a span, with its due."""
    opens, closes = span
    due_at, claims = add_elapsed(start, due.duration, situation.zone), due.claims
    if quantities.due_working_day is not None:
        count, working_time = quantities.due_working_day, situation.working_time
        end_of_day = working_time.ends(working_time.after(situation.date(start), count.value))
        if to_utc(end_of_day) > to_utc(due_at):
            due_at, claims = end_of_day, count.claims
    return Timing.from_bounds(opens, due_at, closes, quantities.opens.claims, claims, quantities.closes.claims)


def during_interview(situation: Situation, _: Person | None, __: Channel | None) -> Timing:
    """Return the interview itself."""
    return situation.once(_during_interview)


def _during_interview(situation: Situation) -> Timing:
    starts = situation.interview.starts_at or situation.ends
    claims = (claim("IN12"),)
    return Timing.from_bounds(situation.local(starts), situation.ends, situation.ends, claims, claims, claims)


def thank_you_window(situation: Situation, _: Person | None, channel: Channel | None) -> Timing:
    """Return a window from the interview's end; a card may take longer."""
    return situation.once(_thank_you_card if channel is Channel.CARD else _thank_you)


def _thank_you(situation: Situation) -> Timing:
    quantities, span = situation.parameters.thank_you, situation.once(_thank_you_span)
    return _due_within(situation, situation.ends, span, quantities, quantities.due)


def _thank_you_card(situation: Situation) -> Timing:
    parameters, span = situation.parameters, situation.once(_thank_you_span)
    return _due_within(situation, situation.ends, span, parameters.thank_you, parameters.thank_you_card_due)


def _thank_you_span(situation: Situation) -> _Span:
    return _span(situation, situation.ends, situation.parameters.thank_you)


def contact_request_window(situation: Situation, _: Person | None, __: Channel | None) -> Timing:
    """Return a window from the interview's end."""
    return since(situation, situation.ends, situation.parameters.contact_request)


def connection_request_window(situation: Situation, _: Person | None, __: Channel | None) -> Timing:
    """Return a window that opens some hours after the interview and ends some days from its date.

    It is held until the employer allows a message.
    """
    return situation.once(_connection_request)


def _connection_request(situation: Situation) -> Timing:
    parameters, working_time, day = situation.parameters, situation.working_time, situation.ends.date()
    due, closes = parameters.connection_request_due, parameters.connection_request_closes
    opens = add_elapsed(situation.ends, parameters.connection_request_opens.duration, situation.zone)
    held: tuple[Claim, ...] = ()
    hold, shift = _allowed_from(situation), 0
    if hold is not None and opens.date() < hold:
        shift, held = (hold - opens.date()).days, _HELD
        opens = working_time.starts(hold)
    return Timing.from_bounds(
        opens,
        working_time.ends(add_days(day, due.value + shift)),
        working_time.ends(add_days(day, closes.value + shift)),
        parameters.connection_request_opens.claims,
        due.claims,
        closes.claims,
        held=held,
    )


def _allowed_from(situation: Situation) -> dt.date | None:
    """Return the first working day on which the employer wants to hear from the candidate, if they named a day."""
    not_before = situation.interview.instructions.not_before
    return None if not_before is None else situation.working_time.on_or_after(not_before)


def check_in_window(situation: Situation, _: Person | None, __: Channel | None) -> Timing:
    """Return a window after the date they named, else so many days into the wait, held while they cannot answer."""
    return situation.once(_check_in)


def _check_in(situation: Situation) -> Timing:
    parameters, working_time = situation.parameters, situation.working_time
    named = situation.standing_date
    days = (
        parameters.check_in_after_named_date
        if named is not None
        else parameters.check_in_by_progress.at(situation.interview.progress)
    )
    if named is not None:
        first = working_time.after(named, days.opens.value)
        last = working_time.after(first, days.due.value - days.opens.value)
    else:
        start = situation.wait_starts.date()
        first, last = (add_days(start, each.value) for each in (days.opens, days.due))
    held: tuple[Claim, ...] = ()
    opens = working_time.starts(first)
    hold, claims = max(_holds(situation), key=lambda each: each[0])
    if opens.date() < hold:
        opens, last, held = working_time.starts(hold), add_days(last, (hold - first).days), claims
    due = max(opens, working_time.ends(last), key=to_utc)
    closes = working_time.ends(add_days(due.date(), parameters.check_in_closes.value))
    return Timing.from_bounds(
        opens, due, closes, days.opens.claims, days.due.claims, parameters.check_in_closes.claims, held=held
    )


def _holds(situation: Situation) -> list[tuple[dt.date, tuple[Claim, ...]]]:
    """Return the working days before which no check-in opens, each with its claims."""
    parameters, working_time = situation.parameters, situation.working_time
    start = situation.wait_starts.date()
    pause, spacing, minimum = (
        parameters.check_in_pause,
        parameters.check_in_spacing,
        parameters.check_in_minimum_wait,
    )
    holds = [(working_time.after(start, pause.value), pause.claims)]
    if situation.history.check_ins:
        last = situation.date(situation.history.check_ins[-1].at)
        holds.append((working_time.on_or_after(add_days(last, spacing.value)), spacing.claims))
    if minimum.value:
        holds.append((working_time.on_or_after(add_days(start, minimum.value)), minimum.claims))
    absence, until = situation.history.absence, situation.absence_until
    if absence is not None and until is not None:
        unknown = parameters.absence_of_unknown_length.claims if absence.until is None else ()
        holds.append((working_time.after(until, 1), (*_HELD, *unknown)))
    allowed = _allowed_from(situation)
    if allowed is not None:
        holds.append((allowed, _HELD))
    return holds


def other_offer_window(situation: Situation, _: Person | None, __: Channel | None) -> Timing:
    """Return a window from the latest offer from elsewhere, cut at the day by which that one wants its answer."""
    offers = situation.history.other_offers_unmentioned or situation.history.other_offers
    if not offers:
        raise FollowupError("there is no offer from elsewhere to tell of: let the rule apply to `has_other_offer`")
    timing = since(situation, offers[-1].at, situation.parameters.other_offer)
    return timing.cut_at(situation.other_offer_deadline, _MENTIONED_IN_TIME)


def reschedule_window(situation: Situation, _: Person | None, __: Channel | None) -> Timing:
    """Return a window from the cancellation, or the latest reply since."""
    return situation.once(_reschedule)


def _reschedule(situation: Situation) -> Timing:
    cancellation, replies = situation.history.cancellation, situation.history.replies
    if cancellation is None:
        raise FollowupError("there is no cancellation to count from: let the rule apply to `is_cancelled`")
    start = max([cancellation.at, *(reply.at for reply in replies[-1:])], key=to_utc)
    return since(situation, start, situation.parameters.reschedule)


def move_on_window(situation: Situation, _: Person | None, __: Channel | None) -> Timing:
    """Return a window for taking the silence as a no.

    It opens when the request for a new date closes; else, once every check-in is spent, some days after the last word;
    else when the check-in closes.
    """
    parameters, history = situation.parameters, situation.history
    after, due, closes = parameters.move_on_after_last_word, parameters.move_on_due, parameters.move_on_closes
    is_spent = situation.check_in_cap_reason is not None and history.check_ins and situation.standing_date is None
    if history.cancellation is not None:
        opens = reschedule_window(situation, None, None).window.closes
    elif is_spent:
        opens = situation.working_time.starts(add_days(situation.last_word, after.value))
    else:
        opens = check_in_window(situation, None, None).window.closes
    day, ends = opens.date(), situation.working_time.ends
    return Timing.from_bounds(
        opens,
        ends(add_days(day, due.value)),
        ends(add_days(day, closes.value)),
        after.claims,
        due.claims,
        closes.claims,
    )


def _outcome_at(situation: Situation) -> dt.datetime:
    outcome = situation.history.outcome
    if outcome is None:
        raise FollowupError("there is no outcome to count from: give the rule an `applies` that asks for one")
    return outcome.at


def rejection_reply_window(situation: Situation, _: Person | None, __: Channel | None) -> Timing:
    """Return a window from the rejection, or from the taking back of an offer."""
    return since(situation, _outcome_at(situation), situation.parameters.rejection_reply)


def offer_reply_window(situation: Situation, _: Person | None, __: Channel | None) -> Timing:
    """Return a window from the offer, cut at the day by which they want the answer."""
    timing = since(situation, _outcome_at(situation), situation.parameters.offer_reply)
    return timing.cut_at(situation.offer_deadline, _THANKED_IN_TIME)


def offer_decision_window(situation: Situation, _: Person | None, __: Channel | None) -> Timing:
    """Return a window from the offer to the day by which they want the answer, or some days if they named none."""
    made_at, last = situation.local(_outcome_at(situation)), situation.offer_deadline
    if last is not None:
        return Timing.from_bounds(made_at, last, last, _ANSWER, _ANSWER_BY, _ANSWER_BY, deadline=last)
    due, closes = situation.parameters.offer_decision_due, situation.parameters.offer_decision_closes
    due_at, closes_at = (situation.working_time.ends(add_days(made_at.date(), each.value)) for each in (due, closes))
    return Timing.from_bounds(made_at, due_at, closes_at, due.claims, due.claims, closes.claims)

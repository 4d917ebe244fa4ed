"""A second, naive reading of the contract, deliberately straight-line.

``expected`` says what the consensus policy plans for an interview: which steps, towards whom, between when and when, by
which channels; and what it withholds, and why. It shares nothing with the library but the facts and the words. Every
number is written out where it is used, every rule once, in the order of the contract's table.

Where the contract leaves room, the reading taken here is said in a comment that starts with "Reading".
"""

import datetime as dt
import unicodedata
from typing import NamedTuple

from followup_kit import Interview, Person, WorkingDays
from followup_kit.facts import Advanced, Answered, Offered, OutOfOffice, Rejected, Replied, Sent, Withdrew

_MORNING = dt.time(9)
_EVENING = dt.time(17)
_DAY = dt.timedelta(days=1)
_HOUR = dt.timedelta(hours=1)
_REPLIES = ("rejection-reply", "offer-reply", "offer-decision")


class Window(NamedTuple):
    """Three bounds, as the interview's zone shows them."""

    opens: dt.datetime
    due: dt.datetime
    closes: dt.datetime


class Planned(NamedTuple):
    """A step that is still to do."""

    action: str
    to: Person | None
    window: Window
    channels: tuple[str, ...]


class Finished(NamedTuple):
    """A step that the history covers."""

    action: str
    to: Person | None


class Unplanned(NamedTuple):
    """A step that is deliberately not planned."""

    action: str
    to: Person | None
    reason: str


class Plan(NamedTuple):
    """What is to be done, what is done, and what is withheld."""

    steps: list[Planned]
    done: list[Finished]
    withheld: list[Unplanned]


# Time ----------------------------------------------------------------------------------------------------------------


def utc(moment: dt.datetime) -> dt.datetime:
    """Return the same instant in UTC, where instants compare and add as they should."""
    return moment.astimezone(dt.UTC)


def shown(moment: dt.datetime, zone: dt.tzinfo | None) -> dt.datetime:
    """Return the same instant as the clocks of a zone show it, moved forward out of a gap they skip."""
    return utc(moment).astimezone(zone)


def after(moment: dt.datetime, elapsed: dt.timedelta, zone: dt.tzinfo | None) -> dt.datetime:
    """Return the instant that much later, added in UTC and shown in the zone."""
    return shown(utc(moment) + elapsed, zone)


def is_off(day: dt.date, calendar: WorkingDays) -> bool:
    """Say whether a day is a weekend day or a holiday."""
    return day.weekday() in calendar.weekend or day in calendar.holidays


def roll(day: dt.date, calendar: WorkingDays) -> dt.date:
    """Return the day itself, or the next working day."""
    while is_off(day, calendar):
        day += _DAY
    return day


def working_days_after(day: dt.date, number: int, calendar: WorkingDays) -> dt.date:
    """Count working days from a day, which itself does not count.

    Reading: the calendar counts days of the calendar, whatever the clocks of a zone have made of them.
    """
    for _ in range(number):
        day = roll(day + _DAY, calendar)
    return day


def clock(day: dt.date, time: dt.time, zone: dt.tzinfo | None) -> dt.datetime:
    """Return a local time: one that is skipped moves forward by the gap, one that is repeated is the earlier."""
    return shown(dt.datetime.combine(day, time, zone), zone)


def bound(day: dt.date, time: dt.time, zone: dt.tzinfo | None, calendar: WorkingDays) -> dt.datetime:
    """Return a bound of a day-based window: rolled, put on the clock, and read and rolled again."""
    moment = clock(roll(day, calendar), time, zone)
    while is_off(moment.date(), calendar):
        moment = clock(roll(moment.date(), calendar), time, zone)
    return moment


def last_of(moments: list[dt.datetime]) -> dt.datetime:
    """Return the latest instant."""
    return max(moments, key=utc)


# People --------------------------------------------------------------------------------------------------------------


def plain(text: str) -> str:
    """Return a name or an address without case and spare blanks."""
    return " ".join(unicodedata.normalize("NFC", text).casefold().split())


def is_same(said: Person | str | None, person: Person | None) -> bool:
    """Say whether whom an event mentions is this person; an event that mentions nobody means everybody."""
    if said is None:
        return True
    if person is None:
        return False
    if isinstance(said, str):
        return plain(said) == plain(person.name)
    if plain(said.name) != plain(person.name):
        return False
    return said.email is None or person.email is None or plain(said.email) == plain(person.email)


def main_contact(interview: Interview) -> Person | None:
    """Return an agency's recruiter, else the hiring manager, the first interviewer, the recruiter, or the team."""
    recruiter = interview.recruiter
    if recruiter is not None and recruiter.role == "agency":
        return recruiter
    for person in interview.interviewers:
        if person.role == "hiring-manager":
            return person
    if interview.interviewers:
        return interview.interviewers[0]
    return recruiter


# The history ---------------------------------------------------------------------------------------------------------


def sent(interview: Interview, action: str) -> list[dt.datetime]:
    """Return when an action was done, towards anyone."""
    return [event.at for event in interview.history if isinstance(event, Sent) and event.action == action]


def replies(interview: Interview) -> list[dt.datetime]:
    """Return when the employer replied."""
    return [event.at for event in interview.history if isinstance(event, Replied)]


def is_done(interview: Interview, action: str, to: Person | None) -> bool:
    """Say whether the history has a step's action, towards the step's recipient or towards nobody in particular.

    Reading: what is for the team as a whole, or for nobody, is done towards whomever it was done.
    """
    return any(
        isinstance(event, Sent) and event.action == action and (to is None or is_same(event.to, to))
        for event in interview.history
    )


def outcome(interview: Interview) -> Advanced | Rejected | Offered | Withdrew | None:
    """Return the latest outcome."""
    found: Advanced | Rejected | Offered | Withdrew | None = None
    # The history is kept in the order of its instants.
    for event in interview.history:
        if isinstance(event, Advanced | Rejected | Offered | Withdrew):
            found = event
    return found


def outcome_word(interview: Interview) -> str | None:
    """Return the reason for which an outcome withholds what waits for one."""
    what = outcome(interview)
    return None if what is None else type(what).__name__.lower()


def named_dates(interview: Interview) -> list[dt.date]:
    """Return each date by which they said they would answer, in the order in which they said so."""
    given = [interview.decision_by, *(event.decision_by for event in interview.history if isinstance(event, Replied))]
    return [day for day in given if day is not None]


def standing_date(interview: Interview) -> dt.date | None:
    """Return the latest date given, unless a check-in or a reply without a date came on a day after it."""
    given = named_dates(interview)
    if not given:
        return None
    for event in interview.history:
        is_check_in = isinstance(event, Sent) and event.action == "check-in"
        is_reply = isinstance(event, Replied) and event.decision_by is None
        if (is_check_in or is_reply) and shown(event.at, interview.ends_at.tzinfo).date() > given[-1]:
            return None
    return given[-1]


def cap(interview: Interview) -> int:
    """Return how many check-ins there may be: one for each date ever named, at least one, or as instructed."""
    if interview.instructions.check_ins is not None:
        return interview.instructions.check_ins
    return max(1, len(set(named_dates(interview))))


# Windows -------------------------------------------------------------------------------------------------------------


def held(window: Window, holds: list[dt.date], zone: dt.tzinfo | None, calendar: WorkingDays) -> Window:
    """Move a window that would open before a working day to that day, its other bounds later by as many days."""
    if not holds or window.opens.date() >= max(holds):
        return window
    days = max(holds) - window.opens.date()
    # Reading: the opening keeps its time of day, as the other bounds do: all three move by whole days.
    return Window(
        bound(max(holds), window.opens.time(), zone, calendar),
        bound(window.due.date() + days, _EVENING, zone, calendar),
        bound(window.closes.date() + days, _EVENING, zone, calendar),
    )


def check_in_window(interview: Interview, calendar: WorkingDays) -> Window:
    """Return when to check in: after the date that stands, else by the progress, from the start of the wait."""
    zone = interview.ends_at.tzinfo
    named = standing_date(interview)
    if named is not None:
        first, last = working_days_after(named, 1, calendar), working_days_after(named, 2, calendar)
    else:
        heard = [*sent(interview, "thank-you"), *sent(interview, "check-in"), *replies(interview)]
        # Reading: nobody waits for an answer before the interview has ended, whatever they wrote to arrange it.
        start = shown(last_of([interview.ends_at, *heard]), zone).date()
        opening, lasting = {"near-end": (7, 7), "early": (14, 14), "unknown": (7, 14)}[interview.progress]
        first, last = start + opening * _DAY, start + lasting * _DAY
    opens = bound(first, _MORNING, zone, calendar)
    due = bound(last, _EVENING, zone, calendar)
    # Reading: the check-in closes seven days after the due it has, which has been rolled.
    closes = bound(due.date() + 7 * _DAY, _EVENING, zone, calendar)
    contact = main_contact(interview)
    holds = [
        working_days_after(event.until, 1, calendar)
        for event in interview.history
        if isinstance(event, OutOfOffice) and is_same(event.person, contact)
    ]
    if interview.instructions.not_before is not None:
        holds.append(roll(interview.instructions.not_before, calendar))
    return held(Window(opens, due, closes), holds, zone, calendar)


def connection_window(interview: Interview, calendar: WorkingDays) -> Window:
    """Return when to ask to connect: a day after the interview, due on day 7 and closing on day 14."""
    zone = interview.ends_at.tzinfo
    end = shown(interview.ends_at, zone)
    window = Window(
        after(end, 24 * _HOUR, zone),
        bound(end.date() + 7 * _DAY, _EVENING, zone, calendar),
        bound(end.date() + 14 * _DAY, _EVENING, zone, calendar),
    )
    not_before = interview.instructions.not_before
    return held(window, [] if not_before is None else [roll(not_before, calendar)], zone, calendar)


def move_on_window(interview: Interview, calendar: WorkingDays) -> Window:
    """Return when to move on: a week after the last check-in or reply, else when the check-in closes."""
    zone = interview.ends_at.tzinfo
    check_ins = sent(interview, "check-in")
    if check_ins and len(check_ins) >= cap(interview):
        last = shown(last_of([*check_ins, *replies(interview)]), zone).date()
        opens = bound(last + 7 * _DAY, _MORNING, zone, calendar)
    else:
        opens = check_in_window(interview, calendar).closes
    return Window(
        opens,
        bound(opens.date() + 7 * _DAY, _EVENING, zone, calendar),
        bound(opens.date() + 30 * _DAY, _EVENING, zone, calendar),
    )


def reply_window(at: dt.datetime, zone: dt.tzinfo | None) -> Window:
    """Return a reply's window: a day for it, and another of grace."""
    return Window(shown(at, zone), after(at, 24 * _HOUR, zone), after(at, 48 * _HOUR, zone))


def deadline(offer: Offered, day: dt.date, zone: dt.tzinfo | None) -> dt.datetime:
    """Return the end of contact hours on a day, or of that day when the offer came no earlier."""
    moment = clock(day, _EVENING, zone)
    if utc(moment) > utc(offer.at):
        return moment
    return clock(day, dt.time.max, zone)


def offer_reply_window(offer: Offered, zone: dt.tzinfo | None) -> Window:
    """Return when to reply to an offer: as to any outcome, but not after its deadline."""
    opens, due, closes = reply_window(offer.at, zone)
    if offer.respond_by is not None:
        cut = deadline(offer, offer.respond_by, zone)
        due, closes = min(due, cut, key=utc), min(closes, cut, key=utc)
    return Window(opens, due, closes)


def offer_decision_window(offer: Offered, zone: dt.tzinfo | None, calendar: WorkingDays) -> Window:
    """Return when to decide on an offer: until its deadline, rolled backward but never before the offer's day.

    Reading: a day that the clocks of a zone skipped altogether rolls backward too, for a deadline is never passed.
    """
    assert offer.respond_by is not None
    opens = shown(offer.at, zone)
    day = offer.respond_by
    while day > opens.date() and (is_off(day, calendar) or clock(day, _EVENING, zone).date() != day):
        day -= _DAY
    end = deadline(offer, day, zone)
    return Window(opens, end, end)


# The plan ------------------------------------------------------------------------------------------------------------


def expected(interview: Interview, calendar: WorkingDays) -> Plan:
    """Say what the consensus policy plans, read from the contract.

    Args:
        interview: The facts.
        calendar: Which days are off.
    """
    zone = interview.ends_at.tzinfo
    end = shown(interview.ends_at, zone)
    told = interview.instructions
    contact = main_contact(interview)
    what = outcome(interview)
    plan = Plan([], [], [])

    def put(action: str, to: Person | None, window: Window, *channels: str, withheld: str | None = None) -> None:
        """Note a step as done, withheld or planned, whichever is true first."""
        if action != "check-in" and is_done(interview, action, to):
            plan.done.append(Finished(action, to))
            return
        if told.do_not_contact and action not in _REPLIES:
            withheld = withheld or "instructed"
        if withheld is not None:
            plan.withheld.append(Unplanned(action, to, withheld))
            return
        # Reading: it goes first among the channels a step has; it adds none.
        if told.channel is not None and told.channel in channels:
            channels = (told.channel, *(channel for channel in channels if channel != told.channel))
        plan.steps.append(Planned(action, to, window, channels))

    # At the interview.
    nameless = not interview.interviewers or any(person.email is None for person in interview.interviewers)
    if interview.starts_at is not None:
        during = Window(shown(interview.starts_at, zone), end, end)
        if nameless:
            put("collect-contacts", None, during)
        if interview.decision_by is None:
            put("ask-next-steps", None, during)
        for person in [each for each in interview.interviewers if each.agreed_to_connect is None]:
            put("ask-to-connect", person, during)

    # After it.
    if nameless:
        put("contact-request", interview.recruiter, reply_window(end, zone), "email", "phone")
    others = ("card", "phone") if interview.progress == "early" else ("phone", "card")
    thanks = reply_window(end, zone)
    if told.channel == "card":
        thanks = thanks._replace(closes=after(end, 3 * 24 * _HOUR, zone))
    for thanked in interview.interviewers or (None,):
        # Reading: an agency's recruiter who is on the panel as well is one person, listed twice.
        is_contact = thanked == contact if thanked is None or contact is None else is_same(contact, thanked)
        superseded = isinstance(what, Rejected | Offered) and is_contact
        put("thank-you", thanked, thanks, "email", *others, withheld="superseded" if superseded else None)
    for person in interview.interviewers:
        refused = None if person.agreed_to_connect else "no-consent"
        put("connection-request", person, connection_window(interview, calendar), "linkedin", withheld=refused)

    # While waiting.
    # Reading: of two reasons the first is given, in the order of the table: not interested, an outcome, the cap.
    ended = outcome_word(interview) if interview.still_interested else "not-interested"
    reached = "cap-reached" if len(sent(interview, "check-in")) >= cap(interview) else None
    put("check-in", contact, check_in_window(interview, calendar), "email", "phone", withheld=ended or reached)
    put("move-on", None, move_on_window(interview, calendar), withheld=ended)

    # Once they have answered.
    if isinstance(what, Rejected):
        put("rejection-reply", contact, reply_window(what.at, zone), "email")
    if isinstance(what, Offered):
        answers = [event.at for event in interview.history if isinstance(event, Answered)]
        answered = "answered" if any(utc(at) >= utc(what.at) for at in answers) else None
        put("offer-reply", contact, offer_reply_window(what, zone), "email", "phone", withheld=answered)
        if what.respond_by is None:
            put("offer-decision", contact, reply_window(what.at, zone), withheld=answered or "no-deadline")
        else:
            decision = offer_decision_window(what, zone, calendar)
            put("offer-decision", contact, decision, "email", "phone", withheld=answered)
    return plan

"""A second, naive reading of the contract, deliberately straight-line.

``expected`` says what the consensus policy plans for an interview: which steps, towards whom, between when and when, by
which channels; what is done; what it withholds, and why; and which events mean nobody. It shares nothing with the
library but the facts and the words. Every number is written out where it is used, every rule once, in the order of the
contract's table.

Where the contract leaves room, the reading taken here is said in a comment that starts with "Reading".

A step whose action has been done is done, whatever else is true of it. Of several reasons for which a step is withheld,
the first of this table is given:

=  ==============  ===============================================  =================================================
1  not held        cancelled; else rejected, withdrew               what is done at the interview, contact-request,
                   (before the interview began)                     thank-you, connection-request, check-in
2  no-consent      was not asked, or said no                        connection-request
3  not-interested  the candidate is no longer interested            check-in, other-offer, reschedule, move-on
4  the outcome     advanced, rejected, offered, rescinded,          check-in, other-offer, reschedule, move-on
                   withdrew
5  the cap         instructed (the host's own), cap-reached         check-in
                   (one for each silence; a document's)
6  moved-on        a move-on and no reply since                     check-in
7  superseded      the reply to an outcome goes to the same person  thank-you
                   an other-offer is to be sent                     check-in
8  instructed      do_not_contact                                   every message but the replies to an outcome
=  ==============  ===============================================  =================================================
"""

import datetime as dt
import re
import unicodedata
from collections.abc import Sequence
from typing import NamedTuple

from followup_kit import Interview, Person, WorkingDays
from followup_kit.facts import (
    Advanced,
    Answered,
    Cancelled,
    Offered,
    OtherOffer,
    OutOfOffice,
    Rejected,
    Reopened,
    Replied,
    Rescheduled,
    Rescinded,
    Sent,
    Withdrew,
)

Outcome = Advanced | Rejected | Offered | Withdrew | Rescinded
Happened = Outcome | Sent | Replied | OutOfOffice | Answered | Cancelled | Rescheduled | Reopened | OtherOffer

_MORNING = dt.time(9)
_EVENING = dt.time(17)
_LAST_INSTANT = dt.time(23, 59, 59, 999999, fold=1)
_DAY = dt.timedelta(days=1)
_HOUR = dt.timedelta(hours=1)

# The blocks of combining diacritical marks.
_ACCENTS = re.compile("[\u0300-\u036f\u1ab0-\u1aff\u1dc0-\u1dff\u20d0-\u20ff\ufe20-\ufe2f]")

# Events of one instant count in the order of the table of facts.
_TABLE = (
    Sent, Replied, OutOfOffice, Advanced, Rejected, Offered, Answered, Withdrew,
    Cancelled, Rescheduled, Reopened, Rescinded, OtherOffer,
)  # fmt: skip

# Reading: what each message is written for; the page does not say. A voicemail goes where a call goes (FG7).
WRITTEN_FOR = {
    "contact-request": ("email", "phone", "voicemail"),
    "thank-you": ("email", "phone", "voicemail", "card"),
    "connection-request": ("linkedin",),
    "check-in": ("email", "phone", "voicemail"),
    "other-offer": ("email", "phone", "voicemail"),
    "reschedule": ("email", "phone", "voicemail"),
    "rejection-reply": ("email",),
    "offer-reply": ("email", "phone", "voicemail"),
    "offer-decision": ("email", "phone", "voicemail"),
}


class Window(NamedTuple):
    """Three bounds, as the interview's zone shows them."""

    opens: dt.datetime
    due: dt.datetime
    closes: dt.datetime


class Planned(NamedTuple):
    """A step that is still to do; ``windows`` has one for each of its channels, the first of which is its window."""

    action: str
    to: Person | None
    window: Window
    channels: tuple[str, ...]
    turn: int = 1
    windows: tuple[Window, ...] = ()


class Finished(NamedTuple):
    """A step that the history covers."""

    action: str
    to: Person | None
    turn: int = 1


class Unplanned(NamedTuple):
    """A step that is deliberately not planned."""

    action: str
    to: Person | None
    reason: str
    turn: int = 1


class Plan(NamedTuple):
    """What is to be done, what is done, what is withheld, and what means nobody."""

    steps: list[Planned]
    done: list[Finished]
    withheld: list[Unplanned]
    unmatched: list[Happened]


class Life(NamedTuple):
    """An interview with its calendar, its zone, its history in the order in which it counts, and whose words count."""

    interview: Interview
    calendar: WorkingDays
    zone: dt.tzinfo | None
    history: list[Happened]
    document: str | None


# Time ----------------------------------------------------------------------------------------------------------------


def utc(moment: dt.datetime) -> dt.datetime:
    """Return the same instant in UTC, where instants compare and add as they should."""
    return moment.astimezone(dt.UTC)


def shown(moment: dt.datetime, zone: dt.tzinfo | None) -> dt.datetime:
    """Return the same instant as the clocks of a zone show it, moved forward out of a gap they skip."""
    return utc(moment).astimezone(zone)


def after(life: Life, moment: dt.datetime, hours: int) -> dt.datetime:
    """Return the instant so many hours later, added in UTC and shown in the interview's zone."""
    return shown(utc(moment) + hours * _HOUR, life.zone)


def date_of(life: Life, moment: dt.datetime) -> dt.date:
    """Return the date of an instant in the interview's zone."""
    return shown(moment, life.zone).date()


def clock(life: Life, day: dt.date, time: dt.time) -> dt.datetime:
    """Return a local time: one that is skipped moves forward by the gap, one that is repeated is the earlier."""
    return shown(dt.datetime.combine(day, time, life.zone), life.zone)


def is_skipped(life: Life, day: dt.date) -> bool:
    """Say whether the clocks of the zone never showed a date.

    Reading: neither its first instant nor its last is on it.
    """
    return clock(life, day, dt.time.min).date() != day and clock(life, day, dt.time.max).date() != day


def is_off(life: Life, day: dt.date) -> bool:
    """Say whether a day is a weekend day or a holiday on which nobody works, or was skipped."""
    is_free = day.weekday() in life.calendar.weekend or day in life.calendar.holidays
    return (is_free and day not in life.calendar.working) or is_skipped(life, day)


def roll(life: Life, day: dt.date) -> dt.date:
    """Return the day itself, or the next working day."""
    while is_off(life, day):
        day += _DAY
    return day


def working_days_after(life: Life, day: dt.date, number: int) -> dt.date:
    """Count working days from a day, which itself does not count."""
    for _ in range(number):
        day = roll(life, day + _DAY)
    return day


def bound(life: Life, day: dt.date, time: dt.time) -> dt.datetime:
    """Return a bound that is given in days: rolled, put on the clock, and read and rolled again."""
    moment = clock(life, roll(life, day), time)
    while is_off(life, moment.date()):
        moment = clock(life, roll(life, moment.date()), time)
    return moment


def later(*moments: dt.datetime) -> dt.datetime:
    """Return the latest instant."""
    return max(moments, key=utc)


def sooner(*moments: dt.datetime) -> dt.datetime:
    """Return the earliest instant."""
    return min(moments, key=utc)


def ordered(opens: dt.datetime, due: dt.datetime, closes: dt.datetime) -> Window:
    """Return a window that is not reversed: due no earlier than it opens, and closing no earlier than it is due."""
    due = later(opens, due)
    return Window(opens, due, later(due, closes))


def deadline(life: Life, day: dt.date, given: dt.datetime) -> dt.datetime:
    """Return a deadline of theirs: the end of contact hours on a day, rolled backward, as told at a certain instant."""
    given_on = date_of(life, given)
    if is_off(life, day):
        last = day - _DAY
        while is_off(life, last) and last > given_on:
            last -= _DAY
        if last > given_on:
            day = last
    # Reading: a day that was skipped and is not rolled ends where the gap moves its end; it is not rolled forward.
    end = clock(life, day, _EVENING)
    if utc(given) < utc(end):
        return end
    # Reading: where the clocks repeat the last hour of a day, its last instant is the later.
    return clock(life, day, _LAST_INSTANT)


def is_in_contact_hours(life: Life, moment: dt.datetime) -> bool:
    """Say whether an instant is within the contact hours of a working day, to which both ends belong."""
    day = moment.date()
    starts, ends = clock(life, day, _MORNING), clock(life, day, _EVENING)
    return not is_off(life, day) and utc(starts) <= utc(moment) <= utc(ends)


def next_contact(life: Life, moment: dt.datetime, time: dt.time) -> dt.datetime:
    """Return the instant itself if it is within contact hours, else their next start (or their next end)."""
    if is_in_contact_hours(life, moment):
        return moment
    day = moment.date()
    while utc(bound(life, day, time)) < utc(moment):
        day += _DAY
    return bound(life, day, time)


def by_phone(life: Life, window: Window, limit: dt.datetime | None) -> Window:
    """Move the bounds of a window into contact hours, unless that would pass a deadline of theirs."""
    moved = Window(
        next_contact(life, window.opens, _MORNING),
        next_contact(life, window.due, _EVENING),
        next_contact(life, window.closes, _EVENING),
    )
    # Reading: if any of the three would be after it, the whole window stays.
    if moved != window and limit is not None and any(utc(each) > utc(limit) for each in moved):
        return window
    return ordered(*moved)


# People --------------------------------------------------------------------------------------------------------------


def plain_address(address: str) -> str:
    """Return an address without case, outer blanks and width."""
    return unicodedata.normalize("NFKC", address).casefold().strip()


def plain_name(name: str) -> str:
    """Return a name without case, spacing, Unicode form and width, kinds of apostrophe and hyphen, and accents.

    Reading: accents are the combining diacritical marks; the marks that voice a kana, and the signs by which other
    scripts write their vowels, are not. Spacing does not count at all.
    """
    # An acute or grave accent that stands alone serves as an apostrophe; compatibility forms would tear it apart.
    name = name.replace("\u00b4", "'").replace("\u0060", "'")
    name = unicodedata.normalize("NFKD", unicodedata.normalize("NFKD", name).casefold())
    letters = []
    for letter in name:
        if letter.isspace() or _ACCENTS.fullmatch(letter):
            continue
        if letter in "'\u2018\u2019\u201a\u201b\u02b9\u02bb\u02bc\u02bd\u2032\u2035\u055a\ua78c":
            letters.append("'")
        elif letter in "-\u00ad\u2010\u2011\u2012\u2013\u2014\u2015\u2043\u2212\ufe58\ufe63":
            letters.append("-")
        else:
            letters.append(letter)
    return unicodedata.normalize("NFC", "".join(letters))


def is_same(one: Person, other: Person) -> bool:
    """Say whether two mentions are one person: by their keys, else by their addresses, else by their names."""
    if one.key is not None and other.key is not None:
        return bool(one.key == other.key)
    if one.email is not None and other.email is not None:
        return plain_address(one.email) == plain_address(other.email)
    return plain_name(one.name) == plain_name(other.name)


def are_same(one: Person | None, other: Person | None) -> bool:
    """Say whether two recipients are one, the team as a whole among them."""
    if one is None or other is None:
        return one is other
    return is_same(one, other)


def listed(interview: Interview) -> list[Person]:
    """Return everybody on the interview, in the order of the table of facts.

    Reading: the candidate is not among them.
    """
    others = [person for person in (interview.recruiter, interview.contact) if person is not None]
    return [*interview.interviewers, *others, *interview.helpers]


def means(life: Life, said: Person | str, person: Person | None) -> bool:
    """Say whether a mention (a person, a key, an address or a name) means this person.

    Reading: a text is a key if somebody on the interview has it, else an address if somebody has it, else a name.
    Reading: a name that several people bear means each of them.
    """
    if person is None:
        return False
    if not isinstance(said, str):
        return is_same(said, person)
    everybody = listed(life.interview)
    found = [each for each in everybody if each.key is not None and each.key == said]
    if not found:
        address = plain_address(said)
        found = [each for each in everybody if each.email is not None and plain_address(each.email) == address]
    if not found:
        found = [each for each in everybody if plain_name(each.name) == plain_name(said)]
    return any(is_same(each, person) for each in found)


def is_known(life: Life, said: Person | str) -> bool:
    """Say whether a mention means anybody on the interview."""
    return any(means(life, said, person) for person in listed(life.interview))


def without_repeats(people: Sequence[Person]) -> list[Person]:
    """Return people without those who have been listed before.

    Reading: somebody who is listed twice is thanked once, in the words of the first mention.
    """
    once: list[Person] = []
    for person in people:
        if not any(is_same(person, each) for each in once):
            once.append(person)
    return once


def main_contact(interview: Interview) -> Person | None:
    """Return the contact, else an agency's recruiter, the hiring manager, the first interviewer, the recruiter."""
    if interview.contact is not None:
        return interview.contact
    if interview.recruiter is not None and interview.recruiter.role == "agency":
        return interview.recruiter
    # Reading: a hiring manager is looked for among the interviewers.
    for person in interview.interviewers:
        if person.role == "hiring-manager":
            return person
    if interview.interviewers:
        return interview.interviewers[0]
    return interview.recruiter


def reply_contact(life: Life, event: Outcome) -> Person | None:
    """Return whom the reply to an event goes to: who said it, else the main contact."""
    said = None if isinstance(event, Withdrew) else event.by
    if said is not None:
        for person in listed(life.interview):
            if means(life, said, person):
                return person
    return main_contact(life.interview)


# The history ---------------------------------------------------------------------------------------------------------


def in_order(interview: Interview) -> list[Happened]:
    """Return the history by instant, events of one instant in the order of the table of facts.

    Reading: two events of one class and instant stay in the order in which the interview keeps them.
    """
    events: list[Happened] = list(interview.history)
    return sorted(events, key=lambda event: (utc(event.at), _TABLE.index(type(event))))


def began(life: Life) -> dt.datetime:
    """Return when the interview began: when it started, else when it ended."""
    return utc(life.interview.starts_at or life.interview.ends_at)


def places(life: Life, *actions: str) -> list[int]:
    """Return where in the history actions were done that count: to whomever, not before the interview began.

    Reading: to whomever means to somebody who is not on the interview, too.
    """
    return [
        place
        for place, event in enumerate(life.history)
        if isinstance(event, Sent) and event.action in actions and utc(event.at) >= began(life)
    ]


def last_reply(life: Life) -> int:
    """Return where in the history the latest reply is, or -1 (before everything) if there is none.

    Reading: a reply by somebody who is not on the interview is one.
    """
    return max((n for n, event in enumerate(life.history) if isinstance(event, Replied | Reopened)), default=-1)


def is_done(life: Life, action: str, to: Person | None, not_before: dt.datetime | None = None) -> bool:
    """Say whether an action was done towards its recipient, or towards nobody in particular.

    Reading: what is for the team is not done by what went to one person.
    """
    return any(
        isinstance(event, Sent)
        and event.action == action
        and (event.to is None or means(life, event.to, to))
        and (not_before is None or utc(event.at) >= utc(not_before))
        for event in life.history
    )


def is_done_for_oneself(life: Life, action: str) -> bool:
    """Say whether an action that has no recipient was done.

    Reading: whomever it names, if that is somebody on the interview.
    """
    return any(
        isinstance(event, Sent) and event.action == action and (event.to is None or is_known(life, event.to))
        for event in life.history
    )


def outcome(history: Sequence[Happened]) -> Outcome | None:
    """Return the latest outcome of (a part of) a history, unless it was reopened after that."""
    found: Outcome | None = None
    for event in history:
        if isinstance(event, Outcome):
            found = event
        elif isinstance(event, Reopened):
            found = None
    return found


def cancellation(life: Life) -> int | None:
    """Return where in the history the latest cancellation is for which the interview counts as cancelled."""
    found = None
    for place, event in enumerate(life.history):
        if not isinstance(event, Cancelled):
            continue
        is_rescheduled = any(isinstance(each, Rescheduled) for each in life.history[place + 1 :])
        # Reading: any thanks count that somebody on the interview got, helpers included.
        is_thanked = False
        for each in life.history[:place]:
            if isinstance(each, Sent) and each.action == "thank-you" and utc(each.at) >= began(life):
                is_thanked = is_thanked or each.to is None or is_known(life, each.to)
        if not is_rescheduled and not is_thanked and outcome(life.history[:place]) is None:
            found = place
    return found


def not_held(life: Life) -> str | None:
    """Return why the interview was not held, if it was not."""
    if cancellation(life) is not None:
        return "cancelled"
    before = outcome([event for event in life.history if utc(event.at) < began(life)])
    return type(before).__name__.lower() if isinstance(before, Rejected | Withdrew) else None


def standing_date(life: Life) -> dt.date | None:
    """Return the date by which they said they would answer: the last they gave, if it stands.

    Reading: only what comes after a date was given ends it.
    """
    interview = life.interview
    named: dt.date | None = None
    has_ended = False
    for event in life.history:
        # Reading: an event of that very instant comes after what was said as the interview ended.
        if not has_ended and utc(event.at) >= utc(interview.ends_at):
            named, has_ended = interview.decision_by or named, True
        if isinstance(event, Replied | Reopened) and event.decision_by is not None:
            named = event.decision_by
            continue
        is_check_in = isinstance(event, Sent) and event.action == "check-in" and utc(event.at) >= began(life)
        is_ending = is_check_in or isinstance(event, Replied | Reopened)
        if named is not None and is_ending and date_of(life, event.at) >= named:
            named = None
    return named if has_ended else interview.decision_by or named


def cap(life: Life) -> str | None:
    """Return why there may be no further check-in, if there may be none."""
    check_ins = places(life, "check-in")
    allowed = life.interview.instructions.check_ins
    if allowed is not None:
        return "instructed" if len(check_ins) >= allowed else None
    if life.document in ("mandatory-optional", "seven-steps", "full-guide") and check_ins:
        return "cap-reached"
    is_asked = any(place > last_reply(life) for place in check_ins)
    return "cap-reached" if is_asked and standing_date(life) is None else None


def wait_start(life: Life) -> dt.datetime:
    """Return when the wait started: at the last thanks, check-in, other-offer or reply, but not before the end."""
    moments = [life.interview.ends_at]
    for event in life.history:
        if isinstance(event, Replied | Reopened):
            moments.append(event.at)
        if isinstance(event, Sent) and utc(event.at) >= began(life):
            if event.action in ("check-in", "other-offer"):
                moments.append(event.at)
            # Reading: thanks to helpers, or to somebody who is not on the interview, start no wait.
            if event.action == "thank-you" and (
                event.to is None or any(means(life, event.to, person) for person in life.interview.interviewers)
            ):
                moments.append(event.at)
    return shown(later(*moments), life.zone)


def absence(life: Life) -> dt.date | None:
    """Return the last day of a standing absence of the main contact.

    Reading: a reply by another person does not end it, and one that was ended lets no earlier one stand again.
    """
    contact = main_contact(life.interview)
    until: dt.date | None = None
    for event in life.history:
        if isinstance(event, OutOfOffice) and (event.person is None or means(life, event.person, contact)):
            until = event.until or date_of(life, event.at) + 7 * _DAY
        if isinstance(event, Replied | Reopened) and (event.by is None or means(life, event.by, contact)):
            until = None
    return until


def is_superseded(life: Life, person: Person | None) -> bool:
    """Say whether somebody (or the team) gets, or ever got, the reply to a rejection, an offer or a rescinding."""
    now = outcome(life.history)
    if isinstance(now, Rejected | Offered | Rescinded) and are_same(reply_contact(life, now), person):
        return True
    for event in life.history:
        if not isinstance(event, Sent) or event.action not in ("rejection-reply", "offer-reply", "offer-decision"):
            continue
        if event.to is not None:
            if means(life, event.to, person):
                return True
            continue
        # Reading: by the clock, so that an outcome of the same instant is before it; and one that was lifted counts.
        answered = [each for each in life.history if isinstance(each, Outcome) and utc(each.at) <= utc(event.at)]
        if answered and are_same(reply_contact(life, answered[-1]), person):
            return True
    return False


# Windows -------------------------------------------------------------------------------------------------------------


def check_in_window(life: Life) -> Window:
    """Return when to check in: after the date that stands, else by the progress, from the start of the wait."""
    start = wait_start(life).date()
    named = standing_date(life)
    if named is not None:
        # Reading: "only once the time they named has passed" (PW11) knows of no second day.
        second = 1 if life.document == "professional-way" else 2
        first, last = working_days_after(life, named, 1), working_days_after(life, named, second)
    elif life.document == "full-guide":
        first, last = start + 5 * _DAY, start + 7 * _DAY
    elif life.document == "mandatory-optional":
        first, last = start + 7 * _DAY, start + 14 * _DAY
    elif life.interview.progress == "near-end":
        first, last = start + 7 * _DAY, start + 7 * _DAY
    elif life.interview.progress == "early":
        first, last = start + 14 * _DAY, start + 14 * _DAY
    else:
        first, last = start + 7 * _DAY, start + 14 * _DAY
    # It waits for the first working day of the wait, a week since the last one, an absence, and a day they asked for.
    holds = [working_days_after(life, start, 1)]
    check_ins = places(life, "check-in")
    if check_ins:
        holds.append(roll(life, date_of(life, life.history[check_ins[-1]].at) + 7 * _DAY))
    until = absence(life)
    if until is not None:
        holds.append(working_days_after(life, until, 1))
    if life.interview.instructions.not_before is not None:
        holds.append(roll(life, life.interview.instructions.not_before))
    if life.document == "mandatory-optional":
        holds.append(roll(life, start + 7 * _DAY))
    # Of several holds the latest counts; the due moves by as many days as the opening, told from before rolling.
    opens = bound(life, first, _MORNING)
    if opens.date() < max(holds):
        opens = bound(life, max(holds), _MORNING)
        last += max(holds) - first
    due = later(opens, bound(life, last, _EVENING))
    return ordered(opens, due, bound(life, due.date() + 14 * _DAY, _EVENING))


def connection_window(life: Life) -> Window:
    """Return when to ask to connect: a day after the interview, due on day 7 and closing on day 14."""
    end = shown(life.interview.ends_at, life.zone)
    opens = after(life, end, 24)
    last, final = end.date() + 7 * _DAY, end.date() + 14 * _DAY
    not_before = life.interview.instructions.not_before
    if not_before is not None and opens.date() < roll(life, not_before):
        days = roll(life, not_before) - opens.date()
        opens, last, final = bound(life, roll(life, not_before), _MORNING), last + days, final + days
    return ordered(opens, bound(life, last, _EVENING), bound(life, final, _EVENING))


def reschedule_window(life: Life, place: int) -> Window:
    """Return when to ask for a new date: from the cancellation, or the latest reply after it."""
    opens = shown(life.history[max(place, last_reply(life))].at, life.zone)
    return ordered(opens, after(life, opens, 24), bound(life, opens.date() + 7 * _DAY, _EVENING))


def move_on_window(life: Life) -> Window:
    """Return when to move on: once there is no new date, a week after the last word, or when the check-in closes."""
    check_ins, cancelled = places(life, "check-in"), cancellation(life)
    if cancelled is not None:
        opens = reschedule_window(life, cancelled).closes
    elif cap(life) is not None and check_ins and standing_date(life) is None:
        heard = max(check_ins[-1], last_reply(life))
        last_word = max(date_of(life, life.history[heard].at), absence(life) or dt.date.min)
        opens = bound(life, last_word + 7 * _DAY, _MORNING)
    else:
        opens = check_in_window(life).closes
    due, closes = opens.date() + 7 * _DAY, opens.date() + 30 * _DAY
    return ordered(opens, bound(life, due, _EVENING), bound(life, closes, _EVENING))


def reply_window(life: Life, at: dt.datetime, limit: dt.datetime | None) -> Window:
    """Return when to reply to an outcome: a day or the next working day, whichever is later; cut at a deadline."""
    opens = shown(at, life.zone)
    due = later(after(life, opens, 24), bound(life, working_days_after(life, opens.date(), 1), _EVENING))
    closes = bound(life, opens.date() + 7 * _DAY, _EVENING)
    if limit is not None:
        due, closes = sooner(due, limit), sooner(closes, limit)
    return ordered(opens, due, closes)


def offer_limit(life: Life, offer: int) -> dt.datetime | None:
    """Return the deadline for an offer that was told last, with the offer or by a reply since.

    Reading: what an earlier offer asked for does not bind a later one.
    """
    limit: dt.datetime | None = None
    for event in life.history[offer:]:
        if isinstance(event, Offered | Replied) and event.respond_by is not None:
            limit = deadline(life, event.respond_by, event.at)
    return limit


def offer_decision_window(life: Life, offer: int, limit: dt.datetime | None) -> Window:
    """Return when to decide on an offer: until its deadline, else a week, and another of grace."""
    opens = shown(life.history[offer].at, life.zone)
    if limit is not None:
        return ordered(opens, limit, limit)
    due, closes = opens.date() + 7 * _DAY, opens.date() + 14 * _DAY
    return ordered(opens, bound(life, due, _EVENING), bound(life, closes, _EVENING))


def other_offer_limit(life: Life, untold: Sequence[OtherOffer]) -> dt.datetime | None:
    """Return the deadline elsewhere: the earliest that is not before the day of the latest untold offer.

    Reading: it was given by the event that holds it; by the last, if several name one day.
    """
    latest = date_of(life, untold[-1].at)
    days = [event.respond_by for event in untold if event.respond_by is not None and event.respond_by >= latest]
    if not days:
        return None
    given = [event.at for event in untold if event.respond_by == min(days)]
    return deadline(life, min(days), given[-1])


def other_offer_window(life: Life, latest: OtherOffer, limit: dt.datetime | None) -> Window:
    """Return when to tell of an offer from elsewhere: by the next working day, a week at most; cut at its deadline."""
    opens = shown(latest.at, life.zone)
    due = bound(life, working_days_after(life, opens.date(), 1), _EVENING)
    closes = bound(life, opens.date() + 7 * _DAY, _EVENING)
    if limit is not None:
        due, closes = sooner(due, limit), sooner(closes, limit)
    return ordered(opens, due, closes)


# The plan ------------------------------------------------------------------------------------------------------------


class Step(NamedTuple):
    """What a rule asks for, before it is known to be done, withheld or planned."""

    action: str
    to: Person | None
    window: Window
    channels: tuple[str, ...] = ()
    turn: int = 1
    limit: dt.datetime | None = None
    card: Window | None = None


def put(life: Life, plan: Plan, step: Step, *, done: bool, withheld: str | None = None) -> None:
    """Note a step as done, withheld or planned, whichever is true first."""
    instructions = life.interview.instructions
    if done:
        plan.done.append(Finished(step.action, step.to, step.turn))
        return
    # Reading: what goes by no channel sends nothing, and stays.
    is_reply = step.action in ("rejection-reply", "offer-reply", "offer-decision")
    if instructions.do_not_contact and step.channels and not is_reply:
        withheld = withheld or "instructed"
    if withheld is not None:
        plan.withheld.append(Unplanned(step.action, step.to, withheld, step.turn))
        return
    channels = step.channels
    if instructions.channel is not None and instructions.channel in WRITTEN_FOR.get(step.action, ()):
        first = str(instructions.channel)
        channels = (first, *(channel for channel in channels if channel != first))
    windows = []
    for channel in channels:
        window = step.card if channel == "card" and step.card is not None else step.window
        windows.append(by_phone(life, window, step.limit) if channel in ("phone", "voicemail") else window)
    window = windows[0] if windows else step.window
    plan.steps.append(Planned(step.action, step.to, window, channels, step.turn, tuple(windows)))


def put_at_the_interview(life: Life, plan: Plan) -> None:
    """Plan what is done at the interview itself."""
    interview = life.interview
    if interview.starts_at is None:
        return
    end = shown(interview.ends_at, life.zone)
    window = Window(shown(interview.starts_at, life.zone), end, end)
    reason = not_held(life)
    if not interview.interviewers or any(person.email is None for person in interview.interviewers):
        done = is_done_for_oneself(life, "collect-contacts")
        put(life, plan, Step("collect-contacts", None, window), done=done, withheld=reason)
    # Reading: a date named by a Replied or by a Reopened.
    named = [
        event.decision_by
        for event in life.history
        if isinstance(event, Replied | Reopened) and event.decision_by is not None and utc(event.at) < began(life)
    ]
    if interview.decision_by is None and not named:
        done = is_done_for_oneself(life, "ask-next-steps")
        put(life, plan, Step("ask-next-steps", None, window), done=done, withheld=reason)
    for person in without_repeats(interview.interviewers):
        if person.agreed_to_connect is None and not person.connected:
            done = is_done(life, "ask-to-connect", person)
            put(life, plan, Step("ask-to-connect", person, window), done=done, withheld=reason)


def put_contact_request(life: Life, plan: Plan) -> None:
    """Plan one request for the details that are wanting; call it after the thanks are put.

    Reading: somebody is still to be thanked whose thanks are not done, and not withheld as superseded.
    """
    interview = life.interview
    thanked = [each.to for each in plan.done if each.action == "thank-you"]
    thanked += [each.to for each in plan.withheld if each.action == "thank-you" and each.reason == "superseded"]
    wanting: list[Person | None] = [each for each in without_repeats(interview.interviewers) if each.email is None]
    if not interview.interviewers:
        wanting = [None]
    if all(any(are_same(person, each) for each in thanked) for person in wanting):
        return
    to = interview.recruiter
    for helper in interview.helpers:
        if to is None and helper.role == "coordinator":
            to = helper
    end = shown(interview.ends_at, life.zone)
    window = ordered(end, after(life, end, 24), bound(life, end.date() + 7 * _DAY, _EVENING))
    channels = ("phone", "email") if to is None else ("email", "phone")
    done = is_done(life, "contact-request", to)
    put(life, plan, Step("contact-request", to, window, channels), done=done, withheld=not_held(life))


def put_thanks(life: Life, plan: Plan) -> None:
    """Plan the thanks: each interviewer, then each helper; the team if no interviewer is named."""
    interview = life.interview
    end = shown(interview.ends_at, life.zone)
    closes = bound(life, end.date() + 7 * _DAY, _EVENING)
    window = ordered(end, after(life, end, 24), closes)
    card = ordered(end, after(life, end, 72), closes)
    if life.document == "full-guide":
        window = ordered(after(life, end, 24), after(life, end, 48), closes)
        card = ordered(after(life, end, 24), after(life, end, 72), closes)
    channels = ("email", "card", "phone") if interview.progress == "early" else ("email", "phone", "card")
    everybody = [*interview.interviewers, *interview.helpers]
    if life.document == "seven-steps" and interview.recruiter is not None:
        everybody.append(interview.recruiter)
    thanked: list[Person | None] = [*without_repeats(everybody)]
    if not interview.interviewers:
        thanked.insert(0, None)
    for person in thanked:
        reason = not_held(life) or ("superseded" if is_superseded(life, person) else None)
        done = is_done(life, "thank-you", person, began(life))
        put(life, plan, Step("thank-you", person, window, channels, card=card), done=done, withheld=reason)


def put_connections(life: Life, plan: Plan) -> None:
    """Plan a connection request to each interviewer who agreed and is not connected.

    Reading: to interviewers, as they were asked; and to somebody who is connected there is nothing to decide.
    """
    for person in without_repeats(life.interview.interviewers):
        if person.connected:
            continue
        # Reading: a no is the employer's own word, and beats the document that does not ask first.
        is_asked_first = life.document != "full-guide"
        is_welcome = person.agreed_to_connect or (person.agreed_to_connect is None and not is_asked_first)
        reason = not_held(life) or (None if is_welcome else "no-consent")
        done = is_done(life, "connection-request", person, began(life))
        step = Step("connection-request", person, connection_window(life), ("linkedin",))
        put(life, plan, step, done=done, withheld=reason)


def put_while_waiting(life: Life, plan: Plan) -> None:
    """Plan what is done while there is no outcome: check-in, other-offer, reschedule and move-on."""
    interview, contact = life.interview, main_contact(life.interview)
    now = outcome(life.history)
    ended = None if now is None else type(now).__name__.lower()
    if not interview.still_interested:
        ended = "not-interested"
    check_ins, moves = places(life, "check-in"), places(life, "move-on")
    # A move-on that names somebody who is not on the interview completes nothing.
    moves = [n for n in moves if (said := getattr(life.history[n], "to", None)) is None or is_known(life, said)]
    has_moved_on = any(place > last_reply(life) for place in moves)

    # Of other offers, those count of which they were not told since, to whomever.
    others = [event for event in life.history if isinstance(event, OtherOffer)]
    told = [event.at for event in life.history if isinstance(event, Sent) and event.action == "other-offer"]
    untold = [event for event in others if not any(utc(at) >= utc(event.at) for at in told)]
    is_to_tell = bool(untold) and ended is None and not interview.instructions.do_not_contact

    reason = not_held(life) or ended or cap(life) or ("moved-on" if has_moved_on else None)
    reason = reason or ("superseded" if is_to_tell else None)
    check_in = Step("check-in", contact, check_in_window(life), ("email", "phone"), len(check_ins) + 1)
    put(life, plan, check_in, done=False, withheld=reason)

    if others:
        limit = other_offer_limit(life, untold or others[-1:])
        window = other_offer_window(life, others[-1], limit)
        step = Step("other-offer", contact, window, ("email", "phone"), len(others), limit)
        put(life, plan, step, done=not untold, withheld=ended)

    cancelled = cancellation(life)
    if cancelled is not None:
        # Reading: every cancellation is a turn, those of interviews that were held or found a new date included.
        turn = len([event for event in life.history[: cancelled + 1] if isinstance(event, Cancelled)])
        step = Step("reschedule", contact, reschedule_window(life, cancelled), ("email", "phone"), turn)
        done = is_done(life, "reschedule", contact, life.history[cancelled].at)
        put(life, plan, step, done=done, withheld=ended)

    turn = 1 + len([place for place in moves if place < last_reply(life)])
    step = Step("move-on", None, move_on_window(life), (), turn)
    put(life, plan, step, done=has_moved_on, withheld=ended)


def put_replies(life: Life, plan: Plan) -> None:
    """Plan the replies to a rejection, a rescinding or an offer; no instruction withholds them."""
    now = outcome(life.history)
    if isinstance(now, Rejected | Rescinded):
        to = reply_contact(life, now)
        turn = len([event for event in life.history if isinstance(event, Rejected | Rescinded)])
        step = Step("rejection-reply", to, reply_window(life, now.at, None), ("email",), turn)
        put(life, plan, step, done=is_done(life, "rejection-reply", to, now.at))
    if isinstance(now, Offered):
        to = reply_contact(life, now)
        offers = [place for place, event in enumerate(life.history) if isinstance(event, Offered)]
        limit = offer_limit(life, offers[-1])
        is_answered = any(isinstance(event, Answered) and utc(event.at) >= utc(now.at) for event in life.history)
        # Reading: an answer "completes" both offer steps, so they are done, not withheld.
        is_decided = is_answered or is_done(life, "offer-decision", to, now.at)
        window = reply_window(life, now.at, limit)
        step = Step("offer-reply", to, window, ("email", "phone"), len(offers), limit)
        put(life, plan, step, done=is_decided or is_done(life, "offer-reply", to, now.at))
        window = offer_decision_window(life, offers[-1], limit)
        step = Step("offer-decision", to, window, ("email", "phone"), len(offers), limit)
        put(life, plan, step, done=is_decided)


def unmatched(life: Life) -> list[Happened]:
    """Return the events that mean nobody on the interview, and answers to no offer."""
    found: list[Happened] = []
    for place, event in enumerate(life.history):
        said: Person | str | None = None
        if isinstance(event, Sent):
            said = event.to
        elif isinstance(event, OutOfOffice):
            said = event.person
        elif isinstance(event, Replied | Reopened | Advanced | Rejected | Offered | Rescinded):
            said = event.by
        # Reading: any offer before it will do, also one that no longer stands.
        is_answer = isinstance(event, Answered)
        is_idle = is_answer and not any(isinstance(each, Offered) for each in life.history[:place])
        if is_idle or (said is not None and not is_known(life, said)):
            found.append(event)
    return found


def expected(interview: Interview, calendar: WorkingDays, *, document: str | None = None) -> Plan:
    """Say what the consensus policy (or one document's) plans, read from the contract.

    Args:
        interview: The facts.
        calendar: Which days are off.
        document: The key of a document, whose own words then count where the page or the guidance states them:
            how often and after how long it checks in, the week of "mandatory-optional", the recruiter whom
            "seven-steps" thanks, and the hours and connection requests of "full-guide". Everything else, the order of
            channels among it, stays that of the consensus.
    """
    life = Life(interview, calendar, interview.ends_at.tzinfo, in_order(interview), document)
    plan = Plan([], [], [], unmatched(life))
    put_at_the_interview(life, plan)
    put_thanks(life, plan)
    put_contact_request(life, plan)
    put_connections(life, plan)
    put_while_waiting(life, plan)
    put_replies(life, plan)
    # Of steps that open and are due together, the page names no order.
    plan.steps.sort(key=lambda step: (utc(step.window.opens), utc(step.window.due)))
    return plan

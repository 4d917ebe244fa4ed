"""Laws that hold for every schedule, whatever the facts."""

import datetime as dt
import pickle
from collections.abc import Iterable
from typing import Any
from zoneinfo import ZoneInfo

import attrs
from hypothesis import given
from hypothesis import strategies as st

from followup_kit import (
    CONSENSUS,
    Advanced,
    Answered,
    Candidate,
    Instructions,
    Interview,
    Offered,
    OutOfOffice,
    Person,
    Policy,
    Rejected,
    Replied,
    Schedule,
    Sent,
    Withdrew,
    WorkingDays,
    schedule_for,
)
from followup_kit.facts import Event
from followup_kit.policies import BY_DOCUMENT
from followup_kit.vocabulary import Action, Progress

ZONES = [
    ZoneInfo(key) for key in ("America/New_York", "Europe/Berlin", "Australia/Lord_Howe", "Pacific/Apia", "Etc/UTC")
]
STEADY = dt.timezone(dt.timedelta(hours=2))
REPLIES = {"rejection-reply", "offer-reply", "offer-decision"}
OUTCOMES = (Advanced, Rejected, Offered, Withdrew)

PANEL = [
    Person(name="Ana Ruiz", email="ana@example.com", agreed_to_connect=True),
    Person(name="Ben Roy"),
    Person(name="Chiyo Sato", email="chiyo@example.com", role="hiring-manager", agreed_to_connect=False),
    Person(name="Ana Ruiz", email="ana.ruiz@example.com"),
]
RECRUITERS = [None, Person(name="Dov Katz"), Person(name="Eva Lund", email="eva@example.com", role="agency")]

policies = st.sampled_from([CONSENSUS, *BY_DOCUMENT.values()])
seasons = st.sampled_from([dt.date(2011, 12, 12), dt.date(2026, 2, 20), dt.date(2026, 10, 15), dt.date(2027, 12, 10)])
days_off = st.sets(st.integers(0, 60), max_size=6)


def utc(moment: dt.datetime) -> dt.datetime:
    """Return the instant, which can be compared across folds and zones."""
    return moment.astimezone(dt.UTC)


def real(moment: dt.datetime) -> dt.datetime:
    """Return a time that the clocks of its zone have shown: one in a gap belongs to another hour, or another day."""
    return utc(moment).astimezone(moment.tzinfo)


@st.composite
def events(draw: st.DrawFn, end: dt.datetime, kinds: tuple[type[Event], ...]) -> Event:
    """Draw something that happened within six weeks of the interview; dates are promised for days still to come."""
    at = real(end + dt.timedelta(minutes=draw(st.integers(-120, 6 * 7 * 24 * 60))))
    promised = st.integers(2, 25).map(lambda days: at.date() + dt.timedelta(days=days))
    kind = draw(st.sampled_from(kinds))
    if kind is Sent:
        to = draw(st.none() | st.sampled_from(PANEL) | st.just("Ben Roy"))
        return Sent(at=at, action=draw(st.sampled_from(["thank-you", "thank-you", "check-in", *Action])), to=to)
    if kind is Replied:
        return Replied(at=at, decision_by=draw(st.none() | promised))
    if kind is OutOfOffice:
        return OutOfOffice(at=at, until=draw(promised), person=draw(st.none() | st.sampled_from(PANEL)))
    if kind is Offered:
        return Offered(at=at, respond_by=draw(st.none() | promised | st.just(at.date() + dt.timedelta(days=1))))
    if kind is Answered:
        return Answered(at=at, decision=draw(st.sampled_from(["accept", "decline"])))
    outcomes: list[Event] = [Advanced(at=at), Rejected(at=at), Withdrew(at=at)]
    return draw(st.sampled_from(outcomes))


@st.composite
def interviews(
    draw: st.DrawFn,
    *,
    zones: Iterable[dt.tzinfo] = ZONES,
    kinds: tuple[type[Event], ...] = (Sent, Replied, OutOfOffice, Offered, Answered, Rejected),
    asked_to_wait: bool = True,
) -> Interview:
    """Draw an interview near a change of the clocks or of the year, and what has happened since."""
    day = draw(seasons) + dt.timedelta(days=draw(st.integers(0, 27)))
    clock = draw(st.times().map(lambda time: time.replace(second=0, microsecond=0)))
    end = real(
        dt.datetime.combine(day, clock, draw(st.sampled_from(list(zones)))).replace(fold=draw(st.integers(0, 1)))
    )
    day = end.date()
    later = st.integers(0, 40).map(lambda days: day + dt.timedelta(days=days))
    instructions = Instructions(
        not_before=draw(st.none() | later) if asked_to_wait else None, check_ins=draw(st.none() | st.integers(0, 3))
    )
    return Interview(
        candidate=Candidate(name="Priya Raman"),
        company="Northwind Energy",
        position="Engineer",
        starts_at=draw(st.none() | st.just((utc(end) - dt.timedelta(hours=1)).astimezone(end.tzinfo))),
        ends_at=end,
        interviewers=draw(st.lists(st.sampled_from(PANEL), unique=True, max_size=3)),
        recruiter=draw(st.sampled_from(RECRUITERS)),
        progress=draw(st.sampled_from(Progress)),
        decision_by=draw(st.none() | later),
        instructions=instructions,
        still_interested=draw(st.sampled_from([True, True, True, False])),
        history=draw(st.lists(events(end, kinds), max_size=5)),
    )


def bounds(schedule: Schedule) -> list[tuple[str, dt.datetime, dt.datetime, dt.datetime]]:
    """Return each step's id and window, as instants."""
    return [(s.id, utc(s.window.opens), utc(s.window.due), utc(s.window.closes)) for s in schedule]


def moved(interview: Interview, days: dt.timedelta) -> Interview:
    """Return the same facts, so many days later."""
    fields = ("at", "decision_by", "respond_by", "until", "not_before", "starts_at", "ends_at")

    def later(facts: object) -> dict[str, Any]:
        return {name: value + days for name in fields if (value := getattr(facts, name, None)) is not None}

    history = [attrs.evolve(event, **later(event)) for event in interview.history]
    instructions = attrs.evolve(interview.instructions, **later(interview.instructions))
    return attrs.evolve(interview, history=history, instructions=instructions, **later(interview))


def actions(schedule: Schedule) -> set[str]:
    """Return the actions planned."""
    return {str(step.action) for step in schedule}


@given(interviews(), policies, days_off)
def test_windows_are_in_order_and_so_are_steps(interview: Interview, policy: Policy, off: set[int]) -> None:
    """Every window opens, is due and closes in this order, and steps are listed as they open, then as they are due."""
    calendar = WorkingDays(holidays={interview.ends_at.date() + dt.timedelta(days=day) for day in off})
    found = [window for _, *window in bounds(schedule_for(interview, policy=policy, calendar=calendar))]

    assert all(opens <= due <= closes for opens, due, closes in found)
    assert [window[:2] for window in found] == sorted(window[:2] for window in found)


@given(interviews())
def test_bounds_of_days_fall_on_working_days(interview: Interview) -> None:
    """No check-in opens, is due or closes on a day off, whatever the clocks did."""
    calendar = WorkingDays(holidays={interview.ends_at.date() + dt.timedelta(days=day) for day in (7, 8, 14)})
    for step in schedule_for(interview, calendar=calendar):
        if step.action == "check-in":
            window = step.window
            assert all(calendar.is_working_day(bound.date()) for bound in (window.opens, window.due, window.closes))


@given(interviews())
def test_the_same_facts_give_the_same_schedule(interview: Interview) -> None:
    """A schedule depends on the facts alone: a copy of them, made elsewhere, gives an equal schedule."""
    copy: Interview = pickle.loads(pickle.dumps(interview))  # noqa: S301 - pickled on the same line

    assert schedule_for(copy) == schedule_for(interview)


@given(interviews(), st.data())
def test_the_order_in_which_events_are_learnt_never_matters(interview: Interview, data: st.DataObject) -> None:
    """Events added one by one, in any order, give the schedule they give together."""
    learnt = attrs.evolve(interview, history=())
    for event in data.draw(st.permutations(interview.history)):
        learnt = learnt.with_event(event)

    assert learnt == interview
    assert schedule_for(learnt) == schedule_for(interview)


@given(interviews())
def test_each_interviewer_has_one_thank_you(interview: Interview) -> None:
    """Everyone who asked questions is to be thanked, was thanked, or is left out on purpose: exactly one of them."""
    schedule = schedule_for(interview)
    entries = [entry for entry in (*schedule, *schedule.done, *schedule.withheld) if entry.action == "thank-you"]
    thanked = [entry.recipient for entry in entries]

    assert thanked.count(None) == (0 if interview.interviewers else 1)
    assert all(thanked.count(person) == 1 for person in interview.interviewers)
    assert len(thanked) == max(1, len(interview.interviewers))


@given(interviews())
def test_check_ins_end_with_an_outcome_and_at_the_cap(interview: Interview) -> None:
    """A check-in is planned only while there is no outcome, some interest, and fewer were sent than are welcome."""
    sent = [event for event in interview.history if isinstance(event, Sent) and event.action == "check-in"]
    replies = [event for event in interview.history if isinstance(event, Replied)]
    dates = {interview.decision_by, *(reply.decision_by for reply in replies)} - {None}
    allowed = interview.instructions.check_ins
    cap = max(1, len(dates)) if allowed is None else allowed
    over = any(isinstance(event, OUTCOMES) for event in interview.history) or not interview.still_interested
    planned = actions(schedule_for(interview))

    assert ("check-in" in planned) is (not over and len(sent) < cap)
    assert over or "move-on" in planned or any(e.action == "move-on" for e in interview.history if isinstance(e, Sent))


@given(interviews(zones=[STEADY]), st.integers(1, 60))
def test_whole_weeks_move_every_window_by_whole_weeks(interview: Interview, weeks: int) -> None:
    """Away from clock changes and holidays, the same facts some weeks later give the same windows as much later."""
    days = dt.timedelta(weeks=weeks)
    before, after = bounds(schedule_for(interview)), bounds(schedule_for(moved(interview, days)))

    assert after == [(name, opens + days, due + days, closes + days) for name, opens, due, closes in before]


@given(interviews(kinds=(Sent, Replied), asked_to_wait=False), days_off, st.integers(0, 60))
def test_a_further_holiday_moves_no_bound_earlier(interview: Interview, off: set[int], another: int) -> None:
    """While nothing is held and no deadline is set by others, a day off more can only make things later."""
    start = interview.ends_at.date()
    fewer = {start + dt.timedelta(days=day) for day in off}
    more = fewer | {start + dt.timedelta(days=another)}
    before, after = (
        {name: window for name, *window in bounds(schedule_for(interview, calendar=WorkingDays(holidays=days)))}
        for days in (fewer, more)
    )

    assert after.keys() == before.keys()
    assert all(late >= early for name in before for late, early in zip(after[name], before[name], strict=True))


@given(interviews(zones=[zone for zone in ZONES if zone.key != "Pacific/Apia"]), st.integers(1, 400))
def test_ids_do_not_depend_on_dates(interview: Interview, days: int) -> None:
    """The same facts on other dates have the same ids, and no two entries of a schedule share one.

    Not where a whole day was skipped: moved there, two facts of different days may fall on one, and so are other facts.
    """
    names = []
    for facts in (interview, moved(interview, dt.timedelta(days=7 * days))):
        schedule = schedule_for(facts)
        names.append([entry.id for entry in (*schedule.withheld, *schedule.done, *schedule)])

    assert sorted(names[0]) == sorted(names[1])
    assert len(set(names[0])) == len(names[0])


@given(interviews(kinds=(Offered,)), days_off)
def test_an_offer_is_never_decided_too_late(interview: Interview, off: set[int]) -> None:
    """The window of the decision is over by the day they named, however many days off lie before it."""
    calendar = WorkingDays(holidays={interview.ends_at.date() + dt.timedelta(days=day) for day in off})
    offer = interview.history[-1] if interview.history else None
    deadlines = [step.window for step in schedule_for(interview, calendar=calendar) if step.action == "offer-decision"]

    assert len(deadlines) == int(isinstance(offer, Offered) and offer.respond_by is not None)
    for window in deadlines:
        assert isinstance(offer, Offered)
        assert offer.respond_by is not None
        assert window.closes.date() <= offer.respond_by
        assert utc(window.opens) == utc(offer.at)


@given(interviews(), policies)
def test_asked_not_to_make_contact_only_replies_remain(interview: Interview, policy: Policy) -> None:
    """Whatever else the facts are, someone who asked for silence hears only answers to what they decided."""
    silent = attrs.evolve(interview, instructions=attrs.evolve(interview.instructions, do_not_contact=True))
    spoken, kept = schedule_for(interview, policy=policy), schedule_for(silent, policy=policy)

    assert actions(kept) == actions(spoken) & REPLIES
    assert kept.done == spoken.done

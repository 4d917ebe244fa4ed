"""Whole interviews, near whatever makes dates hard: clock changes, weekends, holidays, the ends of years."""

import datetime as dt
from collections.abc import Sequence
from zoneinfo import ZoneInfo

import holidays
from hypothesis import strategies as st

from followup_kit import Candidate, Instructions, Interview, Person, WorkingDays
from followup_kit.facts import Advanced, Answered, Event, Offered, OutOfOffice, Rejected, Replied, Sent, Withdrew
from followup_kit.vocabulary import Action, Channel, Decision, Format, Progress, Role, Weekday

PLACES: Sequence[tuple[dt.tzinfo, Sequence[str]]] = [
    (ZoneInfo("America/New_York"), ["2026-03-07T14:00", "2026-03-08T02:30", "2026-11-01T01:30", "2026-12-24T16:00"]),
    (ZoneInfo("Europe/Berlin"), ["2026-03-28T17:30", "2026-10-25T02:30", "2026-12-30T10:00", "2026-04-02T09:00"]),
    (ZoneInfo("Europe/London"), ["2026-03-29T01:30", "2026-10-24T18:00", "2028-02-22T12:00"]),
    (ZoneInfo("Africa/Cairo"), ["2026-04-23T17:00", "2026-04-24T00:30", "2026-10-29T23:30"]),
    (ZoneInfo("Asia/Tokyo"), ["2026-05-01T15:00", "2026-12-28T11:00"]),
    (ZoneInfo("Asia/Kolkata"), ["2026-08-14T10:30"]),
    (ZoneInfo("Australia/Lord_Howe"), ["2026-10-03T02:15", "2026-04-05T01:45"]),
    (ZoneInfo("Pacific/Apia"), ["2011-12-29T15:00", "2011-12-23T16:30", "2011-12-16T10:00", "2011-12-30T12:00"]),
    (ZoneInfo("Pacific/Kwajalein"), ["1993-08-20T11:00", "1993-08-13T18:00"]),
    (ZoneInfo("America/St_Johns"), ["2006-04-01T23:30", "2006-10-29T00:00"]),
    (dt.UTC, ["2027-01-01T00:00", "2026-02-28T23:59"]),
    (dt.timezone(dt.timedelta(hours=5, minutes=45)), ["2026-06-12T13:00"]),
    (dt.timezone(-dt.timedelta(hours=12)), ["2026-06-12T23:00"]),
]
"""Zones, each with local times where something happens."""

ZONES = [zone for zone, _ in PLACES]

TEAM = [
    Person(name="Ana Ruiz", email="ana@example.com"),
    Person(name="Ben Okafor"),
    Person(name="Chiyo Sato", email="chiyo@example.com", role=Role.HIRING_MANAGER),
    Person(name="Dana Weiss", role=Role.HIRING_MANAGER, agreed_to_connect=True),
    Person(name="Émile Roy", email="emile@example.com", role=Role.HR, agreed_to_connect=False),
    Person(name="Farah Aziz", email="farah@example.com", agreed_to_connect=True),
    Person(name="Farah Aziz", email="farah.aziz@example.com", role=Role.AGENCY),
    Person(name="Gus Lind", role=Role.RECRUITER),
]
"""People to choose from, two of one name among them."""

RECRUITERS = [
    Person(name="Rita Moss", email="rita@example.com", role=Role.RECRUITER),
    Person(name="Sam Hale", role=Role.AGENCY, agreed_to_connect=True),
    Person(name="Tom Boyd", email="tom@example.com", role=Role.HR),
    Person(name="Uma Rao", role=Role.HIRING_MANAGER),
]
"""Recruiters to choose from."""

NAMED: list[Person | str | None] = [
    None,
    *TEAM,
    *RECRUITERS,
    *(person.name for person in [*TEAM, *RECRUITERS]),
    "ANA  RUIZ",
    "e\u0301mile roy",
    "Nobody Known",
    Person(name="Ana Ruiz"),
]
"""Whom an event may mention."""

_HOLIDAYS = [holidays.country_holidays(country) for country in ("US", "DE", "JP", "EG")]


def calendars() -> st.SearchStrategy[WorkingDays]:
    """Return calendars with and without holidays, of several weekends."""
    weekends: list[frozenset[Weekday]] = [
        frozenset(),
        frozenset({Weekday.SUNDAY}),
        frozenset({Weekday.FRIDAY, Weekday.SATURDAY}),
        frozenset({Weekday.SATURDAY, Weekday.SUNDAY}),
        frozenset(Weekday) - {Weekday.WEDNESDAY},
    ]
    days = st.dates(dt.date(2026, 1, 1), dt.date(2027, 1, 31))
    return st.one_of(
        st.just(WorkingDays()),
        st.builds(WorkingDays, holidays=st.sampled_from(_HOLIDAYS)),
        st.builds(WorkingDays, holidays=st.frozensets(days, max_size=40), weekend=st.sampled_from(weekends)),
        st.sampled_from([WorkingDays.for_territory(where, holidays=_HOLIDAYS[-1]) for where in ("EG", "IN", "IL")]),
    )


@st.composite
def moments(draw: st.DrawFn) -> dt.datetime:
    """Draw a time near something hard, skipped and repeated ones among them."""
    zone, anchors = draw(st.sampled_from(PLACES))
    local = dt.datetime.fromisoformat(draw(st.sampled_from(anchors)))
    days, minutes = draw(st.integers(-9, 9)), draw(st.sampled_from([0, 0, 0, -360, -150, 30, 90, 180, 240, 421]))
    local += dt.timedelta(days=draw(st.sampled_from([0, days])), minutes=minutes)
    second = local.replace(tzinfo=zone, fold=1)
    is_told_twice = second.astimezone(dt.UTC).astimezone(zone).replace(tzinfo=None) == local
    return second if is_told_twice and draw(st.booleans()) else second.replace(fold=0)


def _day(moment: dt.datetime, zone: dt.tzinfo | None) -> dt.date:
    return moment.astimezone(dt.UTC).astimezone(zone).date()


@st.composite
def promises(draw: st.DrawFn, moment: dt.datetime, zone: dt.tzinfo | None) -> dt.date | None:
    """Draw a date that is promised at a moment, or none."""
    later = draw(st.sampled_from([None, None, 0, 1, 2, 3, 5, 7, 10, 21]))
    return None if later is None else _day(moment, zone) + dt.timedelta(days=later)


@st.composite
def events(draw: st.DrawFn, ends_at: dt.datetime) -> Event:
    """Draw something that happened, mostly after the interview, told in any zone."""
    hours = draw(st.one_of(st.integers(0, 60), st.integers(60, 900), st.integers(-100, -1)))
    happened = ends_at.astimezone(dt.UTC) + dt.timedelta(hours=hours)
    at = happened.astimezone(draw(st.sampled_from([ends_at.tzinfo, *ZONES])))
    kind = draw(st.sampled_from(["sent", "sent", "sent", "replied", "replied", "away", "outcome", "answered"]))
    if kind == "sent":
        usual = [Action.THANK_YOU, Action.CHECK_IN, Action.CHECK_IN]
        action = draw(st.sampled_from([*usual, *Action]))
        to = draw(st.sampled_from([None, *NAMED]))
        return Sent(at=at, action=action, to=to, channel=draw(st.sampled_from([None, *Channel])))
    if kind == "replied":
        return Replied(at=at, decision_by=draw(promises(at, ends_at.tzinfo)))
    if kind == "away":
        until = _day(at, ends_at.tzinfo) + dt.timedelta(days=draw(st.integers(-2, 30)))
        return OutOfOffice(at=at, until=until, person=draw(st.sampled_from(NAMED)))
    if kind == "answered":
        return Answered(at=at, decision=draw(st.sampled_from(Decision)))
    offer = Offered(at=at, respond_by=draw(promises(at, ends_at.tzinfo)), details_provided=draw(st.booleans()))
    outcomes: list[Event] = [offer, offer, Rejected(at=at), Advanced(at=at), Withdrew(at=at)]
    return draw(st.sampled_from(outcomes))


@st.composite
def instructions(draw: st.DrawFn, ends_at: dt.datetime) -> Instructions:
    """Draw what the employer said about being contacted, mostly nothing."""
    if draw(st.booleans()):
        return Instructions()
    days = draw(st.sampled_from([None, -1, 0, 1, 2, 4, 8, 12, 30]))
    return Instructions(
        do_not_contact=draw(st.sampled_from([False, False, False, True])),
        not_before=None if days is None else _day(ends_at, ends_at.tzinfo) + dt.timedelta(days=days),
        check_ins=draw(st.sampled_from([None, None, 0, 1, 2, 3])),
        channel=draw(st.sampled_from([None, None, *Channel])),
    )


@st.composite
def interviews(draw: st.DrawFn) -> Interview:
    """Draw a whole interview, with a history of up to eight events in any order, likely or not."""
    ends_at = draw(moments())
    starts_at = None
    if draw(st.booleans()):
        started = ends_at.astimezone(dt.UTC) - dt.timedelta(minutes=draw(st.sampled_from([1, 45, 60, 1500])))
        starts_at = started.astimezone(draw(st.sampled_from([ends_at.tzinfo, *ZONES])))
    return Interview(
        candidate=Candidate(name="Kim Doe", email="kim@example.com"),
        company="Acme",
        position="Engineer",
        ends_at=ends_at,
        starts_at=starts_at,
        interviewers=tuple(draw(st.lists(st.sampled_from(TEAM), max_size=5, unique=True))),
        recruiter=draw(st.sampled_from([None, *RECRUITERS])),
        format=draw(st.sampled_from(Format)),
        decision_by=draw(promises(ends_at, ends_at.tzinfo)),
        progress=draw(st.sampled_from(Progress)),
        instructions=draw(instructions(ends_at)),
        still_interested=draw(st.sampled_from([True, True, True, False])),
        history=tuple(draw(st.lists(events(ends_at), max_size=8))),
        key=draw(st.sampled_from([None, "acme-1"])),
    )

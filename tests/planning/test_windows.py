"""Windows, and the contact hours that bounds are made of, where clocks change and days are off: asked directly."""

import datetime as dt
from zoneinfo import ZoneInfo

import attrs
import pytest
from hypothesis import given

from followup_kit import InvalidFactsError, Problem, Timing, Window, WorkingDays
from followup_kit.guidance import claim
from followup_kit.planning import ContactHours
from followup_kit.planning._working_time import WorkingTime
from followup_kit.testing import calendars, moments
from tests.support.casebook import june

CAIRO = ZoneInfo("Africa/Cairo")
APIA = ZoneInfo("Pacific/Apia")
BERLIN = ZoneInfo("Europe/Berlin")
NEVER = dt.date(2011, 12, 30)
"""A Friday that Apia's clocks never showed."""

NINE_TO_FIVE = ContactHours(dt.time(9), dt.time(17))
IN_BERLIN = WorkingTime(BERLIN, WorkingDays(), NINE_TO_FIVE)
LAST = dt.time.max
"""The last instant of a day."""


def last_of(day: int) -> dt.datetime:
    """Return the last instant of a day of June."""
    return dt.datetime.combine(june(day), LAST, june(day).tzinfo)


# Windows --------------------------------------------------------------------------------------------------------------


def test_a_window_may_be_one_instant() -> None:
    """A window that opens, is due and closes at once is open then, and never else."""
    window = Window(opens=june(2), due=june(2), closes=june(2))

    assert [window.status(june(2, 10, minute)) for minute in (0, 1)] == ["open", "lapsed"]
    assert window.status(june(2, 9, 59)) == "upcoming"


@pytest.mark.parametrize("name", ["opens", "due", "closes"])
def test_each_bound_needs_a_zone(name: str) -> None:
    """A bound without a zone is refused by its name, wherever it stands."""
    bounds = {"opens": june(2), "due": june(3), "closes": june(4)}
    bounds[name] = bounds[name].replace(tzinfo=None)

    with pytest.raises(InvalidFactsError) as refused:
        Window(**bounds)

    assert [(problem.field, problem.wrong) for problem in refused.value.problems] == [(name, "has no time zone")]


def test_a_window_at_the_ends_of_time_is_refused() -> None:
    """A bound that has no instant in UTC is told by its name; it raises no error of the arithmetic."""
    first = dt.datetime.min.replace(tzinfo=dt.timezone(dt.timedelta(hours=1)))

    with pytest.raises(InvalidFactsError) as refused:
        Window(opens=first, due=june(3), closes=june(4))

    assert [(problem.field, problem.wrong) for problem in refused.value.problems] == [
        ("opens", "is a date no window can follow")
    ]


@pytest.mark.parametrize(
    ("start", "end", "meets"),
    [
        (june(1), june(1, 23), False),
        (june(1), june(2), True),
        (june(3), june(3), True),
        (june(4), june(9), True),
        (june(4, 10, 1), june(9), False),
        (june(1), june(9), True),
    ],
    ids=["before", "as it opens", "within", "as it closes", "after", "around"],
)
def test_a_window_meets_an_interval_that_it_shares_an_instant_with(
    start: dt.datetime, end: dt.datetime, meets: bool
) -> None:
    """Both ends belong to a window, and to an interval."""
    assert Window(opens=june(2), due=june(3), closes=june(4)).meets(start, end) is meets


@pytest.mark.parametrize("place", range(3))
def test_the_timing_of_a_rule_needs_zones_too(place: int) -> None:
    """A host's rule that makes a bound without a zone is told so: nobody guesses the machine's."""
    bounds = [june(2), june(3), june(4)]
    bounds[place] = bounds[place].replace(tzinfo=None)

    with pytest.raises(InvalidFactsError, match="has no time zone"):
        Timing.from_bounds(bounds[0], bounds[1], bounds[2])


def test_bounds_in_the_wrong_order_are_told_together() -> None:
    """The error shows all three bounds as they were given."""
    with pytest.raises(InvalidFactsError) as refused:
        Window(opens=june(3), due=june(2), closes=june(4))

    assert refused.value.problems == (
        Problem(
            "opens, due, closes",
            ("2026-06-03T10:00:00+02:00", "2026-06-02T10:00:00+02:00", "2026-06-04T10:00:00+02:00"),
            "are not in this order",
            "let each be at least the one before",
        ),
    )


def test_no_window_is_reversed() -> None:
    """Where a rule would reverse one, due is no earlier than it opens, and closes no earlier than it is due."""
    timing = Timing.from_bounds(june(5), june(3), june(2), (claim("PW5"),), (claim("MO8"),), (claim("IN15"),))

    assert timing.window == Window(opens=june(5), due=june(5), closes=june(5))
    assert (timing.opens, timing.due, timing.closes) == ((claim("PW5"),), (claim("MO8"),), (claim("IN15"),))


def test_a_cut_ends_what_would_be_later_on_their_word() -> None:
    """Due and closing are cut at a deadline of theirs, and then rest on it; what is sooner stays as it was."""
    timing = Timing.from_bounds(june(2), june(3), june(9), (claim("FG17"),), (claim("IN6"),), (claim("IN6"),))

    cut = timing.cut_at(june(5), (claim("IN9"),))

    assert cut.window == Window(opens=june(2), due=june(3), closes=june(5))
    assert (cut.opens, cut.due, cut.closes) == ((claim("FG17"),), (claim("IN6"),), (claim("IN9"),))
    assert cut.deadline == june(5)
    assert timing.cut_at(None, (claim("IN9"),)) == timing


def test_a_cut_compares_instants() -> None:
    """23:40 in the second pass of an evening is later than the end of the first, and is cut to it."""
    opens = dt.datetime(2026, 10, 29, 18, 40, tzinfo=CAIRO)
    first = dt.datetime(2026, 10, 29, 23, 50, tzinfo=CAIRO)
    second = dt.datetime(2026, 10, 29, 23, 40, tzinfo=CAIRO, fold=1)

    cut = Timing.from_bounds(opens, second, second).cut_at(first, ())

    ends = first.astimezone(dt.UTC)
    assert [bound.astimezone(dt.UTC) for bound in attrs.astuple(cut.window)] == [opens.astimezone(dt.UTC), ends, ends]


# Contact hours --------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("day", "given_at", "last"),
    [
        (10, june(8), june(10, 17)),
        (13, june(8), june(12, 17)),
        (13, june(12), june(13, 17)),
        (13, june(12, 23), june(13, 17)),
        (14, june(12, 10), june(14, 17)),
        (13, june(13, 10), june(13, 17)),
        (13, june(13, 17), last_of(13)),
        (10, june(10, 16, 59), june(10, 17)),
        (10, june(10, 17), last_of(10)),
        (10, june(10, 23), last_of(10)),
    ],
    ids=[
        "a working day",
        "a Saturday, told on Monday",
        "a Saturday, told on Friday",
        "a Saturday, told on Friday night",
        "a Sunday, told on Friday",
        "a Saturday, told that morning",
        "a Saturday, told as its hours end",
        "that day, before its hours end",
        "that day, as they end",
        "that night",
    ],
)
def test_a_deadline_of_theirs_leaves_time_to_answer(day: int, given_at: dt.datetime, last: dt.datetime) -> None:
    """It ends with contact hours, on the working day before if one is left, else on the day; or with the day."""
    assert IN_BERLIN.deadline(june(day).date(), given_at) == last


def test_a_deadline_is_given_on_a_day_of_the_interviews_zone() -> None:
    """Friday 23:00 in New York is Saturday in Berlin: the Friday before the deadline is over."""
    told = dt.datetime(2026, 6, 12, 23, tzinfo=ZoneInfo("America/New_York"))

    assert IN_BERLIN.deadline(june(13).date(), told) == june(13, 17)


def test_a_deadline_on_a_day_that_never_was_is_the_day_before() -> None:
    """Where people work on Saturdays, an answer due on a Friday that never was is not put off to the Saturday."""
    for calendar in (WorkingDays(), WorkingDays(weekend=["sunday"])):
        time = WorkingTime(APIA, calendar, NINE_TO_FIVE)
        given_at = dt.datetime(2011, 12, 20, 12, tzinfo=APIA)
        assert time.deadline(NEVER, given_at) == dt.datetime(2011, 12, 29, 17, tzinfo=APIA)


def test_a_day_that_never_was_is_no_working_day() -> None:
    """It is neither worked nor counted, whatever the calendar says of it."""
    time = WorkingTime(APIA, WorkingDays(weekend=["sunday"]), NINE_TO_FIVE)

    assert not time.is_working_day(NEVER)
    assert time.on_or_after(NEVER) == dt.date(2011, 12, 31)
    assert time.on_or_before(NEVER) == dt.date(2011, 12, 29)
    assert time.after(dt.date(2011, 12, 29), 1) == dt.date(2011, 12, 31)
    assert time.starts(NEVER) == dt.datetime(2011, 12, 31, 9, tzinfo=APIA)


@pytest.mark.parametrize(
    ("moment", "start", "end"),
    [
        (june(5, 8), june(5, 9), june(5, 17)),
        (june(5, 9), june(5, 9), june(5, 9)),
        (june(5, 12), june(5, 12), june(5, 12)),
        (june(5, 17), june(5, 17), june(5, 17)),
        (june(5, 17, 1), june(8, 9), june(8, 17)),
        (june(6, 3), june(8, 9), june(8, 17)),
        (june(7, 23), june(8, 9), june(8, 17)),
    ],
    ids=["early", "as they start", "within", "as they end", "Friday evening", "Saturday night", "Sunday night"],
)
def test_a_call_is_moved_to_when_somebody_answers(moment: dt.datetime, start: dt.datetime, end: dt.datetime) -> None:
    """Outside contact hours an opening moves to their next start, a due or closing to their next end."""
    assert IN_BERLIN.next_start(moment) == start
    assert IN_BERLIN.next_end(moment) == end


@given(moments(BERLIN), calendars())
def test_what_is_moved_is_moved_forward_and_into_contact_hours(moment: dt.datetime, calendar: WorkingDays) -> None:
    """A bound never moves back, and moving it again changes nothing."""
    time = WorkingTime(BERLIN, calendar, NINE_TO_FIVE)
    for move in (time.next_start, time.next_end):
        moved = move(moment)
        assert moved.astimezone(dt.UTC) >= moment.astimezone(dt.UTC)
        assert calendar.is_working_day(moved.date())
        assert dt.time(9) <= moved.time() <= dt.time(17)
        assert move(moved) == moved

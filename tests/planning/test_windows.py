"""Bounds of windows, where clocks go back or leave out a day: what rules make them from, asked directly."""

import datetime as dt
from typing import Any
from zoneinfo import ZoneInfo

import attrs
import pytest

from followup_kit import CONSENSUS, WEEKDAYS, InvalidFactsError, Problem, Timing, Window, WorkingDays
from followup_kit.guidance import claim
from followup_kit.planning._situation import Situation
from followup_kit.planning._windows import cut_at_day, deadline, end_of_contact
from tests.support.casebook import interviewed, june

CAIRO = ZoneInfo("Africa/Cairo")
APIA = ZoneInfo("Pacific/Apia")
NEVER = dt.date(2011, 12, 30)
"""A Friday that Apia's clocks never showed."""


def ended(at: dt.datetime, **facts: Any) -> Situation:
    """Return the situation after an interview that ended then."""
    return Situation(interviewed(ends_at=at, **facts), CONSENSUS, WEEKDAYS, frozenset())


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


def test_a_cut_compares_instants_and_keeps_its_reasons() -> None:
    """23:40 in the second pass of an evening is later than the end of the first, and is cut to it."""
    opens = dt.datetime(2026, 10, 29, 18, 40, tzinfo=CAIRO)
    second = dt.datetime(2026, 10, 29, 23, 40, tzinfo=CAIRO, fold=1)
    timing = Timing.from_bounds(opens, second, second, (claim("FG17"),))

    cut = cut_at_day(ended(opens), timing, opens.date())

    bounds = [bound.astimezone(dt.UTC) for bound in attrs.astuple(cut.window)]
    end = dt.datetime(2026, 10, 29, 20, 59, 59, 999_999, dt.UTC)
    assert bounds == [opens.astimezone(dt.UTC), end, end]
    assert cut.claims == (claim("FG17"),)


def test_a_day_that_never_was_ends_with_the_day_before() -> None:
    """Contact on a day that the clocks left out ends with the contact hours of the day before."""
    at = dt.datetime(2011, 12, 20, 12, tzinfo=APIA)
    situation = ended(at)

    assert end_of_contact(situation, NEVER, after=at) == dt.datetime(2011, 12, 29, 17, tzinfo=APIA)
    assert deadline(situation, NEVER, made_at=at) == dt.datetime(2011, 12, 29, 17, tzinfo=APIA)


def test_a_day_that_never_was_gives_way_to_the_working_day_before_it() -> None:
    """Where people work on Saturdays, an answer due on a Friday that never was is not put off to the Saturday."""
    at = dt.datetime(2011, 12, 20, 12, tzinfo=APIA)
    saturdays = WorkingDays(weekend=["sunday"])
    situation = Situation(interviewed(ends_at=at), CONSENSUS, saturdays, frozenset())

    assert deadline(situation, NEVER, made_at=at) == dt.datetime(2011, 12, 29, 17, tzinfo=APIA)


@pytest.mark.parametrize(
    ("after", "end"),
    [
        (june(9, 16, 59), june(9, 17)),
        (june(9, 17), june(9, 23, 59).replace(second=59, microsecond=999_999)),
        (june(9, 18, 40), june(9, 23, 59).replace(second=59, microsecond=999_999)),
    ],
    ids=["before it ends", "as it ends", "after it ended"],
)
def test_contact_on_a_day_ends_with_its_hours_or_with_the_day(after: dt.datetime, end: dt.datetime) -> None:
    """Once the contact hours of a day are over, the day itself is what is left of it."""
    assert end_of_contact(ended(june(2, 15)), june(9).date(), after=after) == end


def test_a_window_that_is_reversed_stays_open_until_the_day_ends() -> None:
    """A step that opens after it was due is due, and closes, with the day on which it opens."""
    window = Timing.from_bounds(june(3), june(2), june(2)).window

    assert window.opens == june(3)
    assert window.due == window.closes == june(3, 23, 59).replace(second=59, microsecond=999_999)


def test_a_window_of_one_instant_stays_one() -> None:
    """Nothing is put off where a step is due as it opens."""
    assert Timing.from_bounds(june(3), june(3), june(3)).window == Window(opens=june(3), due=june(3), closes=june(3))


def test_a_window_that_opens_at_the_very_end_of_a_repeated_evening_is_due_then() -> None:
    """No end of the day follows its last moment: the step is due as it opens, not an hour before."""
    last = dt.datetime(2026, 10, 29, 23, 59, 59, 999_999, tzinfo=CAIRO, fold=1)
    window = Timing.from_bounds(last, last - dt.timedelta(days=1), last).window

    assert [bound.astimezone(dt.UTC) for bound in attrs.astuple(window)] == [last.astimezone(dt.UTC)] * 3

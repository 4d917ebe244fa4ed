"""Which days people are at work, whatever their weekend and holidays."""

import copy
import datetime as dt
import pickle
from collections.abc import Container, Iterable
from typing import Any

import attrs
import holidays
import pytest
from babel import Locale
from hypothesis import given
from hypothesis import strategies as st

from followup_kit import WEEKDAYS, CalendarError, InvalidArgumentError, InvalidFactsError, Weekday, WorkingDays

NEW_YEAR = dt.date(2027, 1, 1)
DAY = dt.timedelta(days=1)
SATURDAY_SUNDAY = {Weekday.SATURDAY, Weekday.SUNDAY}
ASK_CONTAINER = (
    "cannot answer whether a date is a holiday; "
    "pass a set of dates, or holidays.country_holidays('US') of the holidays package"
)
ASK_WEEKDAYS = "contains something other than weekdays; pass Weekday members, or numbers 0 to 6"

dates = st.dates(dt.date(1902, 1, 1), dt.date(9996, 12, 31))
weekends = st.frozensets(st.sampled_from(Weekday), max_size=6)


@st.composite
def calendars_and_days(draw: st.DrawFn) -> tuple[WorkingDays, dt.date]:
    """Draw a calendar with some holidays, and a day near them."""
    day = draw(dates)
    off = draw(st.sets(st.integers(-20, 20), max_size=30))
    return WorkingDays(holidays={day + DAY * count for count in off}, weekend=draw(weekends)), day


class Every(Container[dt.date]):
    """A year without an end of holidays, or one holiday a week."""

    def __init__(self, but: Iterable[dt.date] = ()) -> None:
        """Take the days that are none."""
        self.but = tuple(but)

    def __contains__(self, day: object) -> bool:
        return day not in self.but


def test_by_default_people_work_from_monday_to_friday() -> None:
    """Without a word on weekend or holidays, the week of Monday 2 March 2026 has its five working days."""
    week = [dt.date(2026, 3, 2) + DAY * count for count in range(7)]
    assert [WEEKDAYS.is_working_day(day) for day in week] == [True] * 5 + [False] * 2
    assert WorkingDays() == WEEKDAYS
    assert WEEKDAYS.weekend == SATURDAY_SUNDAY
    assert WEEKDAYS.is_working_day(NEW_YEAR)


@pytest.mark.parametrize(
    ("day", "first", "second"),
    [
        (dt.date(2026, 3, 9), dt.date(2026, 3, 10), dt.date(2026, 3, 11)),
        (dt.date(2026, 3, 13), dt.date(2026, 3, 16), dt.date(2026, 3, 17)),
        (dt.date(2026, 3, 14), dt.date(2026, 3, 16), dt.date(2026, 3, 17)),
        (dt.date(2028, 2, 28), dt.date(2028, 2, 29), dt.date(2028, 3, 1)),
    ],
    ids=["monday", "friday", "saturday", "before-leap-day"],
)
def test_working_days_are_counted_after_a_date(day: dt.date, first: dt.date, second: dt.date) -> None:
    """The date itself is not counted, whether it is a day off or not."""
    assert (WEEKDAYS.after(day, 1), WEEKDAYS.after(day, 2)) == (first, second)


@pytest.mark.parametrize(
    ("country", "day", "first", "second"),
    [
        ("JP", dt.date(2026, 5, 1), dt.date(2026, 5, 7), dt.date(2026, 5, 8)),
        ("US", dt.date(2026, 12, 31), dt.date(2027, 1, 4), dt.date(2027, 1, 5)),
        ("US", dt.date(2026, 7, 2), dt.date(2026, 7, 6), dt.date(2026, 7, 7)),
        ("US", dt.date(2026, 11, 25), dt.date(2026, 11, 27), dt.date(2026, 11, 30)),
        ("DE", dt.date(2026, 4, 2), dt.date(2026, 4, 7), dt.date(2026, 4, 8)),
    ],
    ids=["golden-week", "new-year", "independence-day-observed", "thanksgiving", "easter"],
)
def test_chains_of_public_holidays_are_stepped_over(
    country: str, day: dt.date, first: dt.date, second: dt.date
) -> None:
    """Substitute holidays, and holidays of a year not asked about before, count as days off."""
    calendar = WorkingDays(holidays=holidays.country_holidays(country))
    assert (calendar.after(day, 1), calendar.after(day, 2)) == (first, second)


@given(calendars_and_days())
def test_rolling_finds_the_nearest_working_day(drawn: tuple[WorkingDays, dt.date]) -> None:
    """Forward and backward, what is found is a working day, none lies between, and a working day stays itself."""
    calendar, day = drawn
    later, earlier = calendar.on_or_after(day), calendar.on_or_before(day)
    assert earlier <= day <= later
    assert calendar.is_working_day(later)
    assert calendar.is_working_day(earlier)
    between = [earlier + DAY * count for count in range(1, (later - earlier).days)]
    assert not any(calendar.is_working_day(each) for each in between)
    assert calendar.is_working_day(day) == (earlier == day == later)


@given(calendars_and_days(), st.integers(1, 15))
def test_counting_passes_exactly_so_many_working_days(drawn: tuple[WorkingDays, dt.date], count: int) -> None:
    """From the day after the date to the day reached there are as many working days as were counted."""
    calendar, day = drawn
    reached = calendar.after(day, count)
    passed = [day + DAY * step for step in range(1, (reached - day).days + 1)]
    assert sum(calendar.is_working_day(each) for each in passed) == count
    assert calendar.is_working_day(reached)


@given(calendars_and_days(), st.integers(1, 8), st.integers(1, 8))
def test_counting_working_days_adds_up(drawn: tuple[WorkingDays, dt.date], first: int, second: int) -> None:
    """So many working days and then so many more are as many as both together."""
    calendar, day = drawn
    assert calendar.after(calendar.after(day, first), second) == calendar.after(day, first + second)


@given(dates, weekends)
def test_a_calendar_is_its_weekend_and_its_holidays(day: dt.date, weekend: frozenset[Weekday]) -> None:
    """A day is worked when it is neither on the weekend nor a holiday, or when it is one of the days worked."""
    assert WorkingDays(weekend=weekend).is_working_day(day) == (Weekday(day.weekday()) not in weekend)
    assert not WorkingDays(weekend=weekend, holidays=[day]).is_working_day(day)
    assert WorkingDays(weekend=weekend, holidays=[day], working=[day]).is_working_day(day)


@pytest.mark.parametrize(
    "weekend",
    [{Weekday.FRIDAY, Weekday.SATURDAY}, [4, 5], ("friday", "Saturday"), range(4, 6), {"FRIDAY": 1, 5: 2}],
    ids=["members", "numbers", "names", "range", "keys"],
)
def test_a_weekend_may_be_told_in_many_ways(weekend: Any) -> None:
    """Members, their names and the numbers of `date.weekday()` all mean the same days."""
    calendar = WorkingDays(weekend=weekend)
    assert calendar == WorkingDays(weekend=frozenset({Weekday.FRIDAY, Weekday.SATURDAY}))
    assert all(isinstance(day, Weekday) for day in calendar.weekend)


@pytest.mark.parametrize("make", [set, frozenset, list, tuple, dict.fromkeys], ids=lambda make: make.__name__)
def test_holidays_may_be_any_container_and_are_copied(make: Any) -> None:
    """Every container of the same dates makes the same calendar, which the host cannot change afterwards."""
    host = make([NEW_YEAR])
    calendar = WorkingDays(holidays=host)
    assert calendar == WorkingDays(holidays={NEW_YEAR})
    assert hash(calendar) == hash(WorkingDays(holidays={NEW_YEAR}))
    if hasattr(host, "clear"):
        host.clear()
    assert not calendar.is_working_day(NEW_YEAR)


def test_a_saturday_may_be_worked() -> None:
    """After its golden week of 2026 China works on Saturday, 10 October: it counts, and nothing rolls over it."""
    saturday = dt.date(2026, 10, 10)
    off = [dt.date(2026, 10, day) for day in range(1, 8)]
    china = WorkingDays(holidays=off, working=[saturday])
    assert china.on_or_after(saturday) == saturday
    assert china.after(dt.date(2026, 9, 30), 3) == saturday
    assert china.on_or_before(dt.date(2026, 10, 11)) == saturday
    assert WorkingDays(holidays=off).after(dt.date(2026, 9, 30), 3) == dt.date(2026, 10, 12)


def test_days_worked_may_be_any_container_and_are_copied() -> None:
    """What is worked is taken as holidays are: copied from a list, asked of a rule of the host's own."""
    host = [dt.date(2026, 10, 10)]
    calendar = WorkingDays(working=host)
    host.clear()
    assert calendar == WorkingDays(working={dt.date(2026, 10, 10)})
    rule = Every(but=[])
    assert WorkingDays(working=rule).working is rule
    assert WorkingDays(working=rule).is_working_day(dt.date(2026, 10, 11))


@pytest.mark.parametrize(
    ("territory", "weekend"),
    [
        ("BD", {Weekday.FRIDAY, Weekday.SATURDAY}),
        ("BN", {Weekday.FRIDAY, Weekday.SUNDAY}),
        ("DJ", {Weekday.FRIDAY, Weekday.SATURDAY}),
        ("MV", {Weekday.FRIDAY, Weekday.SATURDAY}),
    ],
)
def test_where_the_cldr_is_silent_another_source_speaks(territory: str, weekend: set[Weekday]) -> None:
    """Four territories keep another weekend than the world's, which is what the holidays package records of them."""
    assert WorkingDays.for_territory(territory).weekend == weekend == holidays.country_holidays(territory).weekend
    worked = WorkingDays.for_territory(territory, working=[dt.date(2026, 10, 9)])
    assert worked.is_working_day(dt.date(2026, 10, 9))


def test_an_object_that_answers_for_dates_is_asked_itself() -> None:
    """A rule of the host's own, or of the holidays package, is kept, because it may know every year."""
    rule = Every(but=[NEW_YEAR])
    assert WorkingDays(holidays=rule).holidays is rule
    assert WorkingDays(holidays=rule).on_or_after(dt.date(2026, 12, 1)) == NEW_YEAR
    known = holidays.country_holidays("JP")
    assert WorkingDays(holidays=known).holidays is known


@pytest.mark.parametrize("off", [holidays.country_holidays("JP"), {NEW_YEAR}], ids=["package", "set"])
def test_calendars_can_be_stored_but_not_changed(off: Container[dt.date]) -> None:
    """A pickled or copied calendar counts as before; none can be altered, nor built without naming what is what."""
    calendar = WorkingDays(holidays=off, weekend=frozenset({Weekday.SUNDAY}))
    assert calendar.after(dt.date(2026, 12, 31), 1) == dt.date(2027, 1, 2)
    for again in (copy.copy(calendar), copy.deepcopy(calendar), pickle.loads(pickle.dumps(calendar))):  # noqa: S301
        assert again == calendar
        assert again.after(dt.date(2026, 12, 31), 1) == dt.date(2027, 1, 2)
    with pytest.raises(attrs.exceptions.FrozenInstanceError):
        calendar.weekend = frozenset()  # type: ignore[misc]
    with pytest.raises(TypeError, match="is an unexpected positional argument"):
        WorkingDays({NEW_YEAR})  # type: ignore[call-arg]


@pytest.mark.parametrize(
    ("fields", "told"),
    [
        ({"weekend": "saturday"}, f"weekend='saturday': {ASK_WEEKDAYS}"),
        ({"weekend": 5}, f"weekend=5: {ASK_WEEKDAYS}"),
        ({"weekend": ""}, f"weekend='': {ASK_WEEKDAYS}"),
        ({"weekend": [True]}, f"weekend=[True]: {ASK_WEEKDAYS}"),
        ({"weekend": [7]}, f"weekend=[7]: {ASK_WEEKDAYS}"),
        ({"weekend": ["Sat"]}, f"weekend=['Sat']: {ASK_WEEKDAYS}"),
        ({"weekend": None}, f"weekend=None: {ASK_WEEKDAYS}"),
        ({"holidays": None}, f"holidays=None: {ASK_CONTAINER}"),
        ({"holidays": 7}, f"holidays=7: {ASK_CONTAINER}"),
        ({"holidays": "2027-01-01"}, f"holidays='2027-01-01': {ASK_CONTAINER}"),
        ({"holidays": b"2027"}, f"holidays=b'2027': {ASK_CONTAINER}"),
        ({"holidays": Every}, f"holidays={Every!r}: {ASK_CONTAINER}"),
        ({"holidays": ["2027-01-01"]}, "holidays='2027-01-01': is not a date; pass datetime.date objects"),
        (
            {"holidays": [["2027"]]},
            "holidays=[['2027']]: does not find the dates that it lists; pass a set of datetime.date objects",
        ),
        ({"working": 7}, "working=7: cannot answer whether a date is worked; pass a set of dates"),
        ({"working": ["2027-01-02"]}, "working='2027-01-02': is not a date; pass datetime.date objects"),
        ({"holidays": (1, 1)}, "holidays=1: is not a date; pass datetime.date objects"),
        (
            {"holidays": {dt.datetime(2027, 1, 1)}},
            "holidays=datetime.datetime(2027, 1, 1, 0, 0): is not a date; pass datetime.date objects",
        ),
        ({"weekend": 8, "holidays": 9}, f"2 problems\n  - weekend=8: {ASK_WEEKDAYS}\n  - holidays=9: {ASK_CONTAINER}"),
    ],
    ids=lambda value: value.partition(": ")[0] if isinstance(value, str) else "",
)
def test_broken_calendars_are_refused(fields: dict[str, Any], told: str) -> None:
    """What cannot say which days are off is refused when the calendar is built, not when it is asked."""
    with pytest.raises(InvalidFactsError) as refused:
        WorkingDays(**fields)
    assert str(refused.value) == f"WorkingDays: {told}"


def test_days_that_can_be_read_only_once_are_refused() -> None:
    """An iterator would answer the first question and be empty for the second."""
    with pytest.raises(InvalidFactsError, match="can be read only once; pass a set of its dates, such as set"):
        WorkingDays(holidays=iter([NEW_YEAR]))  # type: ignore[arg-type]


def test_a_week_of_days_off_is_no_calendar() -> None:
    """A weekend of seven days is refused at once."""
    with pytest.raises(InvalidFactsError) as refused:
        WorkingDays(weekend=frozenset(Weekday))
    assert refused.value.problems == (
        ("weekend", sorted(Weekday), "leaves no working day", "leave at least one day out"),
    )


def test_many_holidays_that_are_no_dates_make_one_problem() -> None:
    """A long list of text is one mistake, counted, not a page of errors."""
    with pytest.raises(InvalidFactsError, match="is the first of 300 entries that are not dates; pass "):
        WorkingDays(holidays=[str(NEW_YEAR + DAY * count) for count in range(300)])  # type: ignore[misc]


def test_a_calendar_without_working_days_is_found_out_when_asked() -> None:
    """A search gives up after a year and a day, with the library's own error, in both directions."""
    never = WorkingDays(holidays=Every())
    check = "2026-03-09: check the weekend and the holidays"
    for search, way in ((never.on_or_after, "after"), (never.on_or_before, "before")):
        with pytest.raises(CalendarError) as refused:
            search(dt.date(2026, 3, 9))
        assert str(refused.value) == f"no working day within 366 days {way} {check}"
    with pytest.raises(CalendarError, match="no working day within 366 days after 2026-03-10"):
        never.after(dt.date(2026, 3, 9), 1)


def test_a_year_without_work_can_be_waited_for() -> None:
    """A working day at the very end of the year that is searched is found; one a day later is not."""
    lonely = WorkingDays(holidays=Every(but=[NEW_YEAR]), weekend=frozenset())
    assert lonely.on_or_after(NEW_YEAR - DAY * 365) == NEW_YEAR == lonely.on_or_before(NEW_YEAR + DAY * 365)
    for search, day in ((lonely.on_or_after, NEW_YEAR - DAY * 366), (lonely.on_or_before, NEW_YEAR + DAY * 366)):
        with pytest.raises(CalendarError):
            search(day)


def test_no_working_day_lies_beyond_the_calendar() -> None:
    """At the last of all dates the search ends with the library's own error."""
    with pytest.raises(CalendarError, match="the calendar ends at 9999-12-31"):
        WEEKDAYS.after(dt.date.max, 1)


@pytest.mark.parametrize(
    ("territory", "weekend"),
    [
        ("EG", {Weekday.FRIDAY, Weekday.SATURDAY}),
        ("US", SATURDAY_SUNDAY),
        ("us", SATURDAY_SUNDAY),
        ("IN", {Weekday.SUNDAY}),
        ("IR", {Weekday.FRIDAY}),
        ("AF", {Weekday.THURSDAY, Weekday.FRIDAY}),
        ("BQ", SATURDAY_SUNDAY),
    ],
    ids=lambda value: value if isinstance(value, str) else "",
)
def test_a_territory_keeps_its_weekend(territory: str, weekend: set[Weekday]) -> None:
    """The weekend is the one that the CLDR records, else the world's; holidays are the host's to give."""
    calendar = WorkingDays.for_territory(territory, holidays={NEW_YEAR})
    assert calendar == WorkingDays(weekend=frozenset(weekend), holidays=[NEW_YEAR])
    assert WorkingDays.for_territory(territory).weekend == weekend


def test_a_friday_in_cairo_waits_until_sunday() -> None:
    """Friday 24 April 2026 and the Saturday after it are the weekend in Egypt."""
    assert WorkingDays.for_territory("EG").on_or_after(dt.date(2026, 4, 24)) == dt.date(2026, 4, 26)


@pytest.mark.parametrize("territory", ["XX", "Egypt", "", "001", "eg ", None, 20], ids=repr)
def test_unknown_territories_are_refused(territory: Any) -> None:
    """What is no code of a territory is refused with an example of one."""
    with pytest.raises(InvalidArgumentError) as refused:
        WorkingDays.for_territory(territory)
    told = f"territory={territory!r}: is not a territory in the CLDR; pass an ISO code such as 'EG'"
    assert str(refused.value) == f"WorkingDays.for_territory: {told}"


def test_every_code_of_the_cldr_has_an_answer() -> None:
    """A code has a weekend of one day or two, or is refused by the library itself, as groupings may be."""
    unanswered = []
    for territory in sorted(Locale("en").territories):
        try:
            days_off = len(WorkingDays.for_territory(territory).weekend)
        except InvalidArgumentError:
            days_off = 1
        except Exception as leaked:
            unanswered.append((territory, repr(leaked)))
            continue
        assert days_off in (1, 2), territory
    assert unanswered == []


@pytest.mark.parametrize("count", [0, -3])
def test_counting_starts_with_the_first_working_day(count: int) -> None:
    """No working day lies zero or fewer working days after a date."""
    with pytest.raises(InvalidArgumentError, match="is not a whole number from 1 to 100,000; pass a count such as 1"):
        WEEKDAYS.after(dt.date(2026, 3, 8), count)


class Moody:
    """A container of a host that raises when it is asked for a date."""

    def __contains__(self, day: object) -> bool:
        raise RuntimeError("not today")


@pytest.mark.parametrize(
    ("method", "arguments"), [("is_working_day", ()), ("on_or_after", ()), ("on_or_before", ()), ("after", (1,))]
)
@pytest.mark.parametrize("day", [dt.datetime(2026, 6, 2, 9, tzinfo=dt.UTC), "2026-06-02", None])
def test_a_day_is_a_plain_date(method: str, arguments: tuple[int, ...], day: object) -> None:
    """A datetime would miss the holiday: it is refused, with what to pass."""
    with pytest.raises(
        InvalidArgumentError, match=rf"WorkingDays\.{method}: day=.* is not a plain date; pass a datetime"
    ):
        getattr(WorkingDays(), method)(day, *arguments)


def test_a_container_that_raises_cannot_answer() -> None:
    """It is refused when the calendar is built, not when a plan is due."""
    with pytest.raises(InvalidFactsError, match="cannot answer whether a date is a holiday"):
        WorkingDays(holidays=Moody())

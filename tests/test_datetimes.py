"""Instants and civil dates across every change of the clocks."""

import datetime as dt
import itertools
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from followup_kit import CalendarError
from followup_kit._datetimes import END_OF_DAY, add_days, add_elapsed, at_local_time, end_of_day, equality_key, to_utc

APIA = ZoneInfo("Pacific/Apia")
CAIRO = ZoneInfo("Africa/Cairo")
LORD_HOWE = ZoneInfo("Australia/Lord_Howe")
NEW_YORK = ZoneInfo("America/New_York")
TOKYO = ZoneInfo("Asia/Tokyo")
DAY = dt.timedelta(days=1)

zones = st.sampled_from(
    [dt.UTC, APIA, CAIRO, LORD_HOWE, NEW_YORK, TOKYO, dt.timezone(-dt.timedelta(hours=12))]
    + [ZoneInfo(name) for name in ("Europe/London", "Asia/Kathmandu", "America/St_Johns", "Pacific/Kwajalein")]
)
days = st.one_of(
    st.dates(dt.date(1900, 1, 1), dt.date(9998, 12, 31)),
    st.sampled_from([dt.date(2026, 3, 8), dt.date(2026, 4, 24), dt.date(2026, 10, 4), dt.date(2026, 11, 1)]),
    st.sampled_from([dt.date(2011, 12, 30), dt.date(1993, 8, 21), dt.date(2006, 4, 2), dt.date(2026, 4, 5)]),
)
clocks = st.times().map(lambda clock: clock.replace(fold=0)) | st.sampled_from(
    [dt.time(hour, minute) for hour in range(4) for minute in (0, 15, 30)]
)
folds = st.sampled_from([0, 1])


@pytest.mark.parametrize(
    ("start", "told"),
    [
        (dt.datetime(2026, 3, 7, 14, 0, tzinfo=NEW_YORK), "2026-03-08T15:00:00-04:00"),
        (dt.datetime(2026, 10, 31, 14, 0, tzinfo=NEW_YORK), "2026-11-01T13:00:00-05:00"),
        (dt.datetime(2026, 11, 1, 1, 30, tzinfo=NEW_YORK, fold=0), "2026-11-02T00:30:00-05:00"),
        (dt.datetime(2026, 11, 1, 1, 30, tzinfo=NEW_YORK, fold=1), "2026-11-02T01:30:00-05:00"),
        (dt.datetime(2026, 10, 3, 2, 15, tzinfo=LORD_HOWE), "2026-10-04T02:45:00+11:00"),
        (dt.datetime(2011, 12, 29, 15, 0, tzinfo=APIA), "2011-12-31T15:00:00+14:00"),
        (dt.datetime(2026, 4, 23, 23, 30, tzinfo=CAIRO), "2026-04-25T00:30:00+03:00"),
        (dt.datetime(2028, 2, 28, 9, 0, tzinfo=TOKYO), "2028-02-29T09:00:00+09:00"),
    ],
    ids=["spring", "autumn", "first-of-two", "second-of-two", "half-hour", "no-friday", "no-midnight", "leap-day"],
)
def test_a_day_of_elapsed_time_is_counted_by_a_stopwatch(start: dt.datetime, told: str) -> None:
    """Twenty-four hours later, the zone's clocks show what they show."""
    assert add_elapsed(start, DAY, start.tzinfo or dt.UTC).isoformat() == told


@given(days, clocks, folds, zones, zones, st.timedeltas(dt.timedelta(0), dt.timedelta(days=300)))
def test_elapsed_time_is_exact_in_every_zone(
    day: dt.date, clock: dt.time, fold: int, zone: dt.tzinfo, told_in: dt.tzinfo, duration: dt.timedelta
) -> None:
    """The answer lies the duration after the start, whatever zone it is told in."""
    start = dt.datetime.combine(day, clock.replace(fold=fold), zone)
    later = add_elapsed(start, duration, told_in)
    assert to_utc(later) - to_utc(start) == duration
    assert later.tzinfo is told_in


@pytest.mark.parametrize(
    ("day", "clock", "zone", "told"),
    [
        (dt.date(2026, 3, 8), dt.time(14, 0), NEW_YORK, "2026-03-08T14:00:00-04:00"),
        (dt.date(2026, 3, 8), dt.time(2, 30), NEW_YORK, "2026-03-08T03:30:00-04:00"),
        (dt.date(2026, 10, 4), dt.time(2, 15), LORD_HOWE, "2026-10-04T02:45:00+11:00"),
        (dt.date(2011, 12, 30), dt.time(15, 0), APIA, "2011-12-31T15:00:00+14:00"),
        (dt.date(2026, 4, 24), dt.time(0, 0), CAIRO, "2026-04-24T01:00:00+03:00"),
        (dt.date(1993, 8, 21), dt.time(12, 0), ZoneInfo("Pacific/Kwajalein"), "1993-08-22T12:00:00+12:00"),
    ],
    ids=["same-clock-next-day", "new-york", "lord-howe", "apia", "cairo", "kwajalein"],
)
def test_a_skipped_time_moves_forward_by_the_gap(day: dt.date, clock: dt.time, zone: ZoneInfo, told: str) -> None:
    """What the clocks never showed is shown as much later as they jumped, on the next date if need be."""
    assert at_local_time(day, clock, zone).isoformat() == told


@pytest.mark.parametrize(
    ("day", "clock", "zone", "offset"),
    [
        (dt.date(2026, 11, 1), dt.time(1, 30), NEW_YORK, dt.timedelta(hours=-4)),
        (dt.date(2026, 4, 5), dt.time(1, 45), LORD_HOWE, dt.timedelta(hours=11)),
        (dt.date(2026, 10, 29), dt.time(23, 30), CAIRO, dt.timedelta(hours=3)),
    ],
    ids=["new-york", "lord-howe", "cairo-before-midnight"],
)
def test_a_repeated_time_is_the_earlier(day: dt.date, clock: dt.time, zone: ZoneInfo, offset: dt.timedelta) -> None:
    """What the clocks showed twice is meant the first time."""
    moment = at_local_time(day, clock, zone)
    assert (moment.date(), moment.time(), moment.utcoffset()) == (day, clock, offset)


@given(days, clocks, zones)
def test_clocks_show_the_time_or_a_later_one(day: dt.date, clock: dt.time, zone: dt.tzinfo) -> None:
    """The answer is a time that the clocks do show: the one asked for, the first time, or one after a gap."""
    moment = at_local_time(day, clock, zone)
    wanted = dt.datetime.combine(day, clock)
    shown = moment.replace(tzinfo=None)
    back = to_utc(moment).astimezone(zone)
    assert (back.replace(tzinfo=None), back.fold) == (shown, moment.fold)
    assert moment.tzinfo is zone
    assert shown >= wanted
    if shown == wanted:
        assert moment.fold == 0
    else:
        just_before = add_elapsed(moment, wanted - shown - dt.timedelta(microseconds=1), zone)
        assert just_before.replace(tzinfo=None) < wanted


@pytest.mark.parametrize(
    ("day", "clock", "told"),
    [
        (dt.date(2026, 3, 8), dt.time(2, 30), "2026-03-08T03:30:00-04:00"),
        (dt.date(2026, 11, 1), dt.time(1, 30), "2026-11-01T01:30:00-04:00"),
    ],
    ids=["skipped", "repeated"],
)
def test_a_clock_taken_from_a_later_time_means_the_same(day: dt.date, clock: dt.time, told: str) -> None:
    """A clock read off the second of two times carries a fold; a skipped time still moves forward, not back."""
    assert at_local_time(day, clock.replace(fold=1), NEW_YORK).isoformat() == told


class _Hashless(dt.tzinfo):
    """A zone like those of dateutil: it compares by its offset, and has no hash."""

    def utcoffset(self, _: dt.datetime | None) -> dt.timedelta:
        return dt.timedelta(hours=2)

    def dst(self, _: dt.datetime | None) -> dt.timedelta:
        return dt.timedelta(0)

    def tzname(self, _: dt.datetime | None) -> str:
        return "EET"

    def __eq__(self, other: object) -> bool:
        return isinstance(other, _Hashless)

    __hash__ = None  # type: ignore[assignment]


def test_a_zone_without_a_hash_is_a_zone() -> None:
    """What is remembered of some zones is not asked of others."""
    assert at_local_time(dt.date(2026, 3, 9), dt.time(9), _Hashless()).isoformat() == "2026-03-09T09:00:00+02:00"


def test_zones_that_are_equal_keep_their_names() -> None:
    """Fixed offsets compare without their names; an answer is told in the zone that was asked for."""
    named = dt.timezone(dt.timedelta(hours=-5), "EST")
    nameless = dt.timezone(dt.timedelta(hours=-5))

    assert [str(at_local_time(dt.date(2026, 3, 9), dt.time(9), zone).tzinfo) for zone in (named, nameless)] == [
        "EST",
        "UTC-05:00",
    ]


@given(days, zones, st.tuples(clocks, clocks).map(sorted))
def test_an_earlier_time_by_the_clock_is_never_the_later_instant(
    day: dt.date, zone: dt.tzinfo, pair: list[dt.time]
) -> None:
    """Except where a gap folds two times into one stretch, a day's instants follow its clock."""
    first, second = (at_local_time(day, clock, zone) for clock in pair)
    moved = first.replace(tzinfo=None) != dt.datetime.combine(day, pair[0])
    assert moved or to_utc(first) <= to_utc(second)


def test_the_end_of_a_day_still_has_its_date() -> None:
    """The last moment of a day is one microsecond before the next."""
    last = dt.datetime.combine(dt.date(2026, 3, 9), END_OF_DAY)
    assert last.date() == dt.date(2026, 3, 9)
    assert last + dt.timedelta(microseconds=1) == dt.datetime(2026, 3, 10)


@pytest.mark.parametrize(
    ("day", "count", "reached"),
    [
        (dt.date(2028, 2, 22), 7, dt.date(2028, 2, 29)),
        (dt.date(2026, 2, 22), 7, dt.date(2026, 3, 1)),
        (dt.date(2026, 12, 31), 1, dt.date(2027, 1, 1)),
        (dt.date(2026, 3, 9), 0, dt.date(2026, 3, 9)),
        (dt.date(2028, 3, 1), -1, dt.date(2028, 2, 29)),
    ],
    ids=["leap-day", "no-leap-day", "new-year", "none", "backward"],
)
def test_days_are_counted_on_the_calendar(day: dt.date, count: int, reached: dt.date) -> None:
    """Days after a date are dates, whatever the clocks do."""
    assert add_days(day, count) == reached


@given(days, st.integers(-300, 300), st.integers(-300, 300))
def test_counting_days_adds_up(day: dt.date, first: int, second: int) -> None:
    """So many days and then so many more are as many as both, and as many back lead to the start."""
    start = max(dt.date(1902, 1, 1), min(day, dt.date(9996, 12, 31)))
    assert add_days(add_days(start, first), second) == add_days(start, first + second)
    assert add_days(add_days(start, first), -first) == start


def test_an_instant_is_told_in_utc() -> None:
    """The two times of a repeated hour are an hour apart there, whatever Python says of them."""
    first, second = (dt.datetime(2026, 11, 1, 1, 30, tzinfo=NEW_YORK, fold=fold) for fold in (0, 1))
    assert (to_utc(first).isoformat(), to_utc(second) - to_utc(first)) == ("2026-11-01T05:30:00+00:00", DAY / 24)
    assert first == second


@pytest.mark.parametrize("fold", [0, 1])
def test_a_skipped_time_is_one_instant(fold: int) -> None:
    """02:30 on the night the clocks spring forward is 03:30, whatever its fold."""
    assert to_utc(dt.datetime(2026, 3, 8, 2, 30, tzinfo=NEW_YORK, fold=fold)).isoformat() == "2026-03-08T07:30:00+00:00"


def test_identity_is_the_instant_and_the_zone() -> None:
    """The same time in the same zone is the same, by whichever object the zone is known; all else is different."""
    first = dt.datetime(2026, 11, 1, 1, 30, tzinfo=NEW_YORK)
    others = [first.replace(fold=1), first.astimezone(TOKYO), first.astimezone(dt.UTC), first + DAY]
    known = [equality_key(moment) for moment in (first, *others)]
    assert all(one != other for one, other in itertools.combinations(known, 2))
    assert len(set(known)) == len(known)
    assert equality_key(first.replace(tzinfo=ZoneInfo.no_cache("America/New_York"))) == equality_key(first)
    assert equality_key(None) is None


@given(days, clocks, zones, folds, folds)
def test_identity_tells_apart_what_instants_tell_apart(
    day: dt.date, clock: dt.time, zone: dt.tzinfo, one: int, other: int
) -> None:
    """Within a zone, two times are the same exactly when no time lies between them."""
    first, second = (dt.datetime.combine(day, clock.replace(fold=fold), zone) for fold in (one, other))
    assert (equality_key(first) == equality_key(second)) == (to_utc(first) == to_utc(second))


CHECK = "the calendar ends at 9999-12-31; check the facts and numbers"


def test_no_date_lies_beyond_the_calendar() -> None:
    """The library's own error says from where, and how far, was counted."""
    last = dt.date.max
    with pytest.raises(CalendarError) as refused:
        add_days(last, 1)
    assert str(refused.value) == f"no date lies 1 days after 9999-12-31: {CHECK}"
    with pytest.raises(CalendarError) as refused:
        at_local_time(last, dt.time(20), NEW_YORK)
    assert str(refused.value) == f"no date lies at 20:00:00 9999-12-31: {CHECK}"
    with pytest.raises(CalendarError) as refused:
        add_elapsed(dt.datetime(9999, 12, 31, 18, 0, tzinfo=dt.UTC), DAY, TOKYO)
    assert str(refused.value) == f"no date lies 1 day, 0:00:00 later 9999-12-31 18:00:00+00:00: {CHECK}"


@pytest.mark.parametrize("count", [10**7, -(10**7), 10**12, -(10**30)])
def test_no_number_of_days_is_too_large_for_a_clear_error(count: int) -> None:
    """However far it is, the answer is the library's own error."""
    with pytest.raises(CalendarError, match="check the facts and numbers"):
        add_days(dt.date(2026, 3, 9), count)


@pytest.mark.parametrize("zone", [TOKYO, APIA], ids=str)
def test_the_calendar_may_end_sooner_in_another_zone(zone: ZoneInfo) -> None:
    """An instant that UTC still knows, and the zone does not, or the reverse, is refused alike."""
    with pytest.raises(CalendarError):
        add_elapsed(dt.datetime(9999, 12, 31, 18, 0, tzinfo=dt.UTC), dt.timedelta(0), zone)
    with pytest.raises(CalendarError):
        at_local_time(dt.date.min, dt.time(0), zone)


def test_a_day_that_ends_twice_ends_the_second_time() -> None:
    """On 29 October 2026 Cairo's clocks go back at midnight: the last instant of the day is an hour after the first."""
    end = end_of_day(dt.date(2026, 10, 29), CAIRO)
    assert to_utc(end) == dt.datetime(2026, 10, 29, 21, 59, 59, 999_999, dt.UTC)
    assert (end.time(), end.fold) == (dt.time.max, 1)


def test_a_day_that_ends_once_has_one_end() -> None:
    """No second end is made up: the fold stays what it is."""
    end = end_of_day(dt.date(2026, 11, 30), NEW_YORK)
    assert (end.replace(tzinfo=None), end.fold) == (dt.datetime.combine(dt.date(2026, 11, 30), END_OF_DAY), 0)

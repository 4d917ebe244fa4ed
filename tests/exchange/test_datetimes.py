"""Zoned datetimes as text, after RFC 9557."""

import datetime as dt
from zoneinfo import ZoneInfo

import pytest

from followup_kit import InvalidArgumentError
from followup_kit.exchange import InvalidDataError, from_json, to_json
from followup_kit.facts import Withdrew

BERLIN = ZoneInfo("Europe/Berlin")


def read(text: str) -> dt.datetime:
    """Read one datetime."""
    return from_json(Withdrew, {"at": text}).at


def written(moment: dt.datetime) -> str:
    """Write one datetime."""
    text = to_json(Withdrew(at=moment))["at"]
    assert isinstance(text, str)
    return text


@pytest.mark.parametrize(
    ("moment", "text"),
    [
        (dt.datetime(2026, 3, 3, 15, 30, tzinfo=BERLIN), "2026-03-03T15:30:00+01:00[Europe/Berlin]"),
        (dt.datetime(2026, 3, 3, 15, 30, 0, 5, tzinfo=BERLIN), "2026-03-03T15:30:00.000005+01:00[Europe/Berlin]"),
        (dt.datetime(2026, 10, 25, 2, 30, tzinfo=BERLIN), "2026-10-25T02:30:00+02:00[Europe/Berlin]"),
        (dt.datetime(2026, 10, 25, 2, 30, tzinfo=BERLIN, fold=1), "2026-10-25T02:30:00+01:00[Europe/Berlin]"),
        (
            dt.datetime(2026, 3, 3, 15, tzinfo=dt.timezone(dt.timedelta(hours=5, minutes=45))),
            "2026-03-03T15:00:00+05:45",
        ),
        (
            dt.datetime(2026, 3, 3, 15, tzinfo=dt.timezone(-dt.timedelta(hours=3, minutes=30))),
            "2026-03-03T15:00:00-03:30",
        ),
        (dt.datetime(2026, 3, 3, 15, tzinfo=dt.UTC), "2026-03-03T15:00:00+00:00"),
        (dt.datetime(2026, 3, 3, 15, tzinfo=ZoneInfo("UTC")), "2026-03-03T15:00:00+00:00[UTC]"),
        (dt.datetime(1960, 3, 3, 15, tzinfo=ZoneInfo("Africa/Monrovia")), "1960-03-03T15:00:00-00:44[Africa/Monrovia]"),
    ],
)
def test_a_datetime_and_its_text(moment: dt.datetime, text: str) -> None:
    """The offset tells the two halves of a repeated hour apart; a fixed offset stays one."""
    assert written(moment) == text
    back = read(text)
    assert (back.replace(tzinfo=None), back.fold, str(back.tzinfo)) == (
        moment.replace(tzinfo=None),
        moment.fold,
        str(moment.tzinfo),
    )


def test_a_time_that_the_clocks_skip_is_written_as_what_it_stands_for() -> None:
    """No other program would understand it."""
    assert written(dt.datetime(2026, 3, 29, 2, 30, tzinfo=BERLIN)) == "2026-03-29T03:30:00+02:00[Europe/Berlin]"
    assert written(dt.datetime(2026, 3, 29, 2, 30, tzinfo=BERLIN, fold=1)) == "2026-03-29T03:30:00+02:00[Europe/Berlin]"


@pytest.mark.parametrize(
    ("text", "same"),
    [
        ("2026-03-03T15:30+01:00[Europe/Berlin]", "2026-03-03T15:30:00+01:00[Europe/Berlin]"),
        ("2026-03-03t15:30:00+01:00[!Europe/Berlin]", "2026-03-03T15:30:00+01:00[Europe/Berlin]"),
        ("2026-03-03 15:30:00+01:00[Europe/Berlin][u-ca=gregory]", "2026-03-03T15:30:00+01:00[Europe/Berlin]"),
        ("2026-03-03T14:30:00Z[Europe/Berlin]", "2026-03-03T15:30:00+01:00[Europe/Berlin]"),
        ("2026-03-03T15:30:00[Europe/Berlin]", "2026-03-03T15:30:00+01:00[Europe/Berlin]"),
        ("2026-10-25T00:30:00Z[Europe/Berlin]", "2026-10-25T02:30:00+02:00[Europe/Berlin]"),
        ("2026-10-25T01:30:00Z[Europe/Berlin]", "2026-10-25T02:30:00+01:00[Europe/Berlin]"),
        ("2026-03-03T15:30:00Z", "2026-03-03T15:30:00+00:00"),
        ("2026-03-03T15:30:00+01:00[+01:00]", "2026-03-03T15:30:00+01:00"),
        (" 2026-03-03T15:30:00.123456789+01:00 ", "2026-03-03T15:30:00.123456+01:00"),
    ],
)
def test_what_other_programs_write_is_read(text: str, same: str) -> None:
    """Whatever RFC 9557 allows; and a local time with its zone, which is what people and models know."""
    assert written(read(text)) == same


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("2026-03-03T15:30:00", "no-zone"),
        ("2026-03-03T15:30:00+02:00[Europe/Berlin]", "wrong-offset"),
        ("2026-03-03T15:30:00+01:00[Europe/Berlijn]", "unknown-zone"),
        ("2026-03-03T15:30:00+01:00[Europe]", "unknown-zone"),
        ("2026-03-03T15:30:00+01:00[../../etc/passwd]", "unknown-zone"),
        ("2026-03-03T15:30:00[+25:00]", "unknown-zone"),
        ("2026-03-03T15:30:00+01:00[Europe/Berlin][!u-ca=hebrew]", "not-a-datetime"),
        ("2026-02-30T15:30:00+01:00", "not-a-datetime"),
        ("2026-03-03T25:30:00+01:00", "not-a-datetime"),
        ("2026-03-03T15:30:00+99:00", "not-a-datetime"),
        ("20260303T153000Z", "not-a-datetime"),
        ("2026-03-03", "not-a-datetime"),
        ("tomorrow", "not-a-datetime"),
        ("٢٠٢٦-03-03T15:30:00Z", "not-a-datetime"),
        ("0001-01-01T00:00:00Z[Asia/Tokyo]", "out-of-range"),
        ("0001-01-01T00:00:00Z[America/New_York]", "out-of-range"),
        ("9999-12-31T23:00:00+00:00", "out-of-range"),
    ],
)
def test_what_is_no_zoned_datetime_is_refused(text: str, code: str) -> None:
    """With a code for what is the matter."""
    with pytest.raises(InvalidDataError) as refused:
        read(text)
    assert [str(problem.code) for problem in refused.value.problems] == [code]


def test_the_right_offset_is_told() -> None:
    """Of a repeated hour both."""
    with pytest.raises(InvalidDataError, match=r"write \+02:00 or \+01:00"):
        read("2026-10-25T02:30:00+03:00[Europe/Berlin]")


def test_a_zone_without_a_name_cannot_be_written() -> None:
    """It could not be read back, and the error says what to use."""

    class Odd(dt.tzinfo):
        def utcoffset(self, moment: dt.datetime | None) -> dt.timedelta:
            return dt.timedelta(hours=1)

        def dst(self, moment: dt.datetime | None) -> dt.timedelta:
            return dt.timedelta()

        def tzname(self, moment: dt.datetime | None) -> str:
            return "odd"

    with pytest.raises(InvalidArgumentError, match=r"at=.*is a time zone without a name.*ZoneInfo"):
        written(dt.datetime(2026, 3, 3, 15, tzinfo=Odd()))

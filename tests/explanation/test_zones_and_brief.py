"""In whose time an explanation is told, and in how many words."""

import datetime as dt
from typing import Any

import pytest

from followup_kit import (
    Done,
    InvalidArgumentError,
    Rejected,
    Sent,
    Step,
    Withheld,
    explain,
    schedule_for,
)
from tests.support.casebook import interviewed, moment
from tests.support.explanations import DONE, THANKS, TOKYO, WITHHELD, explained


class TestZones:
    """In whose time."""

    def test_times_are_those_of_the_interviews_zone(self) -> None:
        """A rejection read in New York is answered by the clocks of the interview, in Berlin."""
        history = [Rejected(at=moment("2026-06-12T13:00 America/New_York"))]

        assert "between Fri 12 Jun, 19:00 and Mon 15 Jun, 17:00" in explained("rejection-reply", history=history)
        (done,) = schedule_for(interviewed(history=[Sent(at=history[0].at, action="thank-you")])).done
        assert explain(done, "en_GB").startswith("Done on Fri, 12 Jun 2026, 19:00 (Europe/Berlin time): ")

    def test_a_reader_elsewhere_reads_their_own_time(self) -> None:
        """The same instants are told by the reader's clocks, and the zone is named."""
        assert explain(THANKS, "en_GB", zone=TOKYO).startswith(
            "Thank Dana Okafor by email, between Tue 2 Jun, 22:00 and Wed 3 Jun, 22:00, at the latest by "
            "Wed 10 Jun, 00:00 (Asia/Tokyo time). "
        )
        assert explain(THANKS, "en_GB", zone=TOKYO, brief=True).endswith(", by Wed 3 Jun, 22:00")
        assert "Wed, 3 Jun 2026, 17:00 (Asia/Tokyo time)" in explain(DONE, "en_GB", zone=TOKYO)

    def test_a_zone_without_a_name_is_shown_by_its_offset(self) -> None:
        """A host that only knows an offset still reads times it can place."""
        plain = dt.datetime(2026, 6, 2, 15, tzinfo=dt.timezone(dt.timedelta(hours=2)))

        assert "between Tue 2 Jun, 15:00 and Wed 3 Jun, 15:00" in explained("thank-you", ends_at=plain)
        assert "(UTC+02:00 time)" in explained("thank-you", ends_at=plain)

    @pytest.mark.parametrize("zone", ["Europe/Berlin", 2, dt.timedelta(hours=2)])
    def test_what_is_no_zone_is_refused(self, zone: Any) -> None:
        """The remedy shows what a zone is."""
        with pytest.raises(InvalidArgumentError, match=r"is not a time zone; pass a tzinfo such as zoneinfo\.ZoneInfo"):
            explain(THANKS, zone=zone)


class TestBrief:
    """One line, for a list."""

    @pytest.mark.parametrize(
        ("entry", "words"),
        [
            (THANKS, "Northwind Energy: thank Dana Okafor by email, by Wed 3 Jun, 15:00"),
            (WITHHELD, "Northwind Energy: no check-in with Dana Okafor is planned (you no longer want the position)"),
            (DONE, "Northwind Energy: you thanked Dana Okafor (Wed 3 Jun, 10:00)"),
        ],
        ids=["step", "withheld", "done"],
    )
    def test_it_names_the_company_and_no_source(self, entry: Step | Withheld | Done, words: str) -> None:
        """Whatever it is about, the company comes first."""
        assert explain(entry, "en_GB", brief=True) == words

"""What a log and a notebook show of plans and policies: short, and without what is private."""

import datetime as dt
import xml.etree.ElementTree as ET
from zoneinfo import ZoneInfo

import attrs
import pytest
from hypothesis import given

from followup_kit import (
    CONSENSUS,
    Interview,
    Person,
    Policy,
    Schedule,
    Sent,
    WorkingDays,
    agenda_for,
    schedule_for,
    testing,
)
from followup_kit.planning import Parameters
from followup_kit.policies import BY_DOCUMENT
from tests.support.samples import INTERVIEW

LINE = 120
THANKED = INTERVIEW.with_event(Sent(at=INTERVIEW.ends_at, action="thank-you", to="Tom Fell"))
SCHEDULE = schedule_for(THANKED)


def cells(html: str, path: str = ".//tbody/tr") -> list[list[str]]:
    """Return the rows of every table."""
    return [["".join(cell.itertext()) for cell in row] for row in ET.fromstring(html).findall(path)]


def test_a_step_says_what_and_when() -> None:
    """Neither its claims nor what its letter is made of."""
    step = SCHEDULE.get("northwind-energy/data-engineer/round-1/check-in/1")
    assert repr(step) == (
        "<Step northwind-energy/data-engineer/round-1/check-in/1: check-in to Dana Okafor by email, "
        "opens 2026-05-26 09:00, due 2026-06-02 17:00, closes 2026-06-16 17:00>"
    )


@given(testing.interviews(), testing.calendars())
def test_an_entry_of_a_plan_fits_two_lines(interview: Interview, calendar: WorkingDays) -> None:
    """However long names and ids are; and what each is made by has its place on the list of the schedule."""
    schedule = schedule_for(interview, calendar=calendar)
    entries = [*schedule, *schedule.done, *schedule.withheld]
    assert all(len(repr(each)) <= 2 * LINE and "\n" not in repr(each) for each in entries)
    assert repr(schedule).splitlines()[1:] == [
        f"  {step!r}" + (">" if step is schedule[-1] else "") for step in schedule
    ]


def test_done_and_withheld_say_why_and_when() -> None:
    """On a line each."""
    assert repr(SCHEDULE.done[0]).endswith("thank-you to Tom Fell, 2026-05-19 15:30>")
    assert repr(SCHEDULE.withheld[0]).endswith("connection-request to Tom Fell, no-consent>")


def test_a_policy_shows_its_name() -> None:
    """And a claim its id."""
    assert repr(CONSENSUS) == f"<Policy 'consensus', {len(CONSENSUS.rules)} rules>"
    assert repr(SCHEDULE[0].because[0]).startswith("<Claim ")


def test_an_event_that_matches_nobody_is_counted() -> None:
    """It is easily overlooked."""
    stranger = THANKED.with_event(Sent(at=INTERVIEW.ends_at, action="thank-you", to="Nobody Known"))
    assert ", 1 unmatched" in repr(schedule_for(stranger))
    assert "unmatched" not in repr(SCHEDULE)


def test_a_schedule_is_shown_as_tables() -> None:
    """What is to do, what is done and what was withheld."""
    html = SCHEDULE._repr_html_()
    assert len(cells(html)) == len(SCHEDULE) + len(SCHEDULE.done) + len(SCHEDULE.withheld)
    first = ["thank-you", "Dana Okafor", "email, phone, card", "2026-05-19 15:30", "2026-05-20 15:30"]
    assert cells(html)[0][:5] == first
    assert "@" not in html
    assert Schedule(steps=SCHEDULE.steps)._repr_html_().count("<table>") == 1


def test_an_agenda_is_shown_with_its_companies() -> None:
    """One table for all."""
    agenda = agenda_for([THANKED, attrs.evolve(INTERVIEW, company="Acme & Sons")])
    rows = cells(agenda._repr_html_())
    assert len(rows) == len(agenda)
    assert {row[0] for row in rows} == {"Northwind Energy", "Acme & Sons"}
    assert agenda[0]._repr_html_() == agenda[0].step._repr_html_()
    assert repr(agenda[0]).startswith("<AgendaEntry Priya Raman: <Step ")


def test_a_step_is_shown_with_its_reasons() -> None:
    """A row for each thing that is known of it, and none for what is not."""
    rows = dict(cells(SCHEDULE[-1]._repr_html_()))
    assert SCHEDULE[-1].action == "move-on"
    assert rows["action"] == "move-on"
    assert rows["because"].startswith(SCHEDULE[-1].because[0].id)
    assert not {"to", "by", "missing"} & {*rows}


@pytest.mark.parametrize("policy", [CONSENSUS, *BY_DOCUMENT.values()], ids=lambda policy: policy.name)
def test_a_policy_is_shown_number_by_number(policy: Policy) -> None:
    """Every parameter, with the claims of each."""
    rows = [row for row in cells(policy._repr_html_()) if len(row) == 3]
    assert {row[0].partition(".")[0] for row in rows} == {field.name for field in attrs.fields(Parameters)}
    assert ["thank_you_card_due", "72 hours", "FG8"] in rows
    assert ["connection_request_channels", "linkedin", "FG20"] in rows
    assert ["check_in_pause", "1 day", "IN25"] in rows
    assert ["contact_hours", "start 09:00, end 17:00", "IN16, IN1"] in rows
    assert ["thank-you"] in cells(policy._repr_html_())


def test_names_are_text() -> None:
    """What was typed as a name is no markup."""
    hostile = attrs.evolve(
        INTERVIEW,
        ends_at=dt.datetime(2026, 5, 19, 15, tzinfo=ZoneInfo("UTC")),
        interviewers=[Person(name="<script>alert(1)</script>", email="x@example.com")],
    )
    for step in schedule_for(hostile):
        assert "<script" not in step._repr_html_()
    assert "<script" not in schedule_for(hostile)._repr_html_()

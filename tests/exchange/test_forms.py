"""Forms: facts described as `fields` describes messages, and read back as a form means them."""

import datetime as dt
from typing import Any
from zoneinfo import ZoneInfo

import attrs
import pytest

from followup_kit import Candidate, Instructions, Interview, InvalidArgumentError, Person, Rejected, Replied, Sent
from followup_kit.exchange import FormKind, InvalidDataError, form_for, read_form
from followup_kit.exchange._kinds import FACTS

BERLIN = ZoneInfo("Europe/Berlin")
NEW_YORK = ZoneInfo("America/New_York")

FORM: dict[str, Any] = {
    "candidate.name": "Priya Raman",
    "candidate.email": "",
    "company": " Northwind Energy ",
    "position": "Data Engineer",
    "ends_at": "2026-03-03T15:30",
    "starts_at": "",
    "round": "2",
    "format": "video",
    "decision_by": "2026-03-10",
    "still_interested": ["off", "on"],
    "strengths": ["SQL and dbt", ""],
    "recruiter.name": "",
    "recruiter.role": "recruiter",
    "recruiter.connected": "off",
    "interviewers[0].name": "",
    "interviewers[0].role": "interviewer",
    "interviewers[1].name": "Dana Okafor",
    "interviewers[1].agreed_to_connect": "on",
    "interviewers[1].connected": "off",
    "interviewers[2].name": "Mei Lin",
    "interviewers[2].agreed_to_connect": "",
    "instructions.check_ins": "",
    "history[0].event": "",
    "history[1].event": "replied",
    "history[1].at": "2026-03-05T09:00",
    "history[1].decision_by": "2026-03-12",
}


def test_blank_values_are_read_as_a_form_means_them() -> None:
    """What is blank was not said; a person left blank is nobody; a time is in the zone of the form."""
    assert read_form(Interview, FORM, zone="Europe/Berlin") == Interview(
        candidate=Candidate(name="Priya Raman"),
        company="Northwind Energy",
        position="Data Engineer",
        ends_at=dt.datetime(2026, 3, 3, 15, 30, tzinfo=BERLIN),
        round=2,
        format="video",
        decision_by=dt.date(2026, 3, 10),
        strengths=["SQL and dbt"],
        interviewers=[Person(name="Dana Okafor", agreed_to_connect=True), Person(name="Mei Lin")],
        history=[Replied(at=dt.datetime(2026, 3, 5, 9, tzinfo=BERLIN), decision_by=dt.date(2026, 3, 12))],
    )


@pytest.mark.parametrize(
    ("sent", "checkboxes", "interested"),
    [
        ({}, (), True),
        ({}, ("still_interested",), False),
        ({"still_interested": "on"}, ("still_interested",), True),
        ({"still_interested": "off"}, (), False),
        ({"still_interested": ["off", "on"]}, (), True),
        ({"still_interested": ["off"]}, (), False),
    ],
)
def test_a_box_that_is_not_ticked(sent: dict[str, Any], checkboxes: tuple[str, ...], interested: bool) -> None:
    """Browsers do not send it: the host says that it was shown, or sends a hidden value before it."""
    form = {name: value for name, value in FORM.items() if name != "still_interested"} | sent
    assert read_form(Interview, form, zone=BERLIN, checkboxes=checkboxes).still_interested is interested


def test_every_problem_names_its_input() -> None:
    """Blank rows before it counted, and a required person asked for by name."""
    wrong = FORM | {
        "candidate.name": "",
        "ends_at": "yesterday",
        "round": "two",
        "interviewers[1].email": "dana",
        "interviewers[2].connected": "maybe",
        "interviewers[3].name": "Mei Lin",
        "history[1].at": "",
        "history[2].event": "jumped",
        "compny": "x",
    }
    with pytest.raises(InvalidDataError) as refused:
        read_form(Interview, wrong, zone=BERLIN)
    assert {problem.field: str(problem.code) for problem in refused.value.problems} == {
        "compny": "unknown-name",
        "candidate.name": "missing",
        "ends_at": "not-a-datetime",
        "round": "wrong-kind",
        "interviewers[1].email": "not-an-email",
        "interviewers[2].connected": "wrong-kind",
        "history[1].at": "missing",
        "history[2].event": "unknown-word",
    }
    with pytest.raises(InvalidDataError) as again:
        read_form(Interview, FORM | {"interviewers[4].name": "Mei Lin"}, zone=BERLIN)
    (problem,) = again.value.problems
    assert str(problem).startswith("interviewers[4]='Mei Lin': is the same person as interviewers[2]; list each")


def test_a_form_without_a_zone_says_so() -> None:
    """A browser sends none."""
    with pytest.raises(InvalidDataError, match="ends_at='2026-03-03T15:30': has no time zone"):
        read_form(Interview, FORM)
    with pytest.raises(InvalidDataError, match="names no known time zone: Europe/Berlijn"):
        read_form(Interview, FORM, zone="Europe/Berlijn")


def test_times_with_a_zone_keep_it() -> None:
    """An offset alone is told in the zone of the form."""
    named = read_form(Replied, {"at": "2026-03-03T15:30:00-05:00[America/New_York]"}, zone=BERLIN)
    assert named.at == dt.datetime(2026, 3, 3, 15, 30, tzinfo=NEW_YORK)
    assert str(named.at.tzinfo) == "America/New_York"
    assert str(read_form(Replied, {"at": "2026-03-03T14:30:00Z"}, zone=BERLIN).at.tzinfo) == "Europe/Berlin"


def test_events_and_other_facts_have_forms_too() -> None:
    """Nested values do as well as dotted names."""
    at = dt.datetime(2026, 3, 3, 15, 30, tzinfo=BERLIN)
    assert read_form(Rejected, {"at": "2026-03-03T15:30", "by": " "}, zone=BERLIN) == Rejected(at=at)
    assert read_form(Sent, {"at": at, "action": "check-in", "to": "Dana"}) == Sent(at=at, action="check-in", to="Dana")
    assert read_form(Instructions, {"do_not_contact": "on", "check_ins": "0"}) == Instructions(
        do_not_contact=True, check_ins=0
    )
    nested = {
        "candidate": {"name": "P"},
        "company": "C",
        "position": "D",
        "ends_at": at,
        "interviewers": ["Dana Okafor <d@example.com>", {"name": "Mei"}],
        "interviewers.1.email": "m@example.com",
    }
    assert read_form(Interview, nested).interviewers == (
        Person(name="Dana Okafor", email="d@example.com"),
        Person(name="Mei", email="m@example.com"),
    )


class _Pytz(dt.tzinfo):
    """A zone as pytz makes them: frozen at one offset, and named."""

    zone = "Europe/Berlin"

    def utcoffset(self, moment: dt.datetime | None) -> dt.timedelta:
        return dt.timedelta(hours=1)

    def dst(self, moment: dt.datetime | None) -> dt.timedelta:
        return dt.timedelta()

    def tzname(self, moment: dt.datetime | None) -> str:
        return "CET"


def test_datetimes_of_programs_are_taken_as_they_are() -> None:
    """Naive in the zone of the form; frozen zones are replaced by those they are named for; a midnight is a date."""
    half_past_three = dt.datetime(2026, 3, 3, 15, 30)
    assert read_form(Rejected, {"at": half_past_three}, zone=BERLIN).at.tzinfo is BERLIN
    assert str(read_form(Rejected, {"at": half_past_three.replace(tzinfo=_Pytz())}).at.tzinfo) == "Europe/Berlin"
    assert read_form(Rejected, {"at": half_past_three.replace(tzinfo=dt.UTC)}).at.tzinfo is dt.UTC
    assert read_form(Rejected, {"at": half_past_three.replace(tzinfo=BERLIN)}, zone="Asia/Tokyo").at.tzinfo is BERLIN
    with pytest.raises(InvalidDataError, match="has no time zone"):
        read_form(Rejected, {"at": half_past_three})
    for midnight in (dt.datetime(2026, 3, 9), "2026-03-09 00:00:00", "2026-03-09T00:00"):
        form = {"at": "2026-03-03T15:30", "decision_by": midnight}
        assert read_form(Replied, form, zone=BERLIN).decision_by == dt.date(2026, 3, 9)
    with pytest.raises(InvalidDataError, match="is not a date"):
        read_form(Replied, {"at": "2026-03-03T15:30", "decision_by": half_past_three}, zone=BERLIN)


def test_people_that_are_no_people() -> None:
    """What stands for nobody is nobody, and what stands for nothing is refused."""
    form = FORM | {"interviewers": ["", " ", "Dana"], "recruiter": 7}
    form = {name: value for name, value in form.items() if not name.startswith(("interviewers[", "recruiter."))}
    with pytest.raises(InvalidDataError) as refused:
        read_form(Interview, form | {"helpers": 7, "history": "x"}, zone=BERLIN)
    assert [problem.field for problem in refused.value.problems] == ["recruiter", "helpers", "history[0]"]
    assert read_form(Interview, form | {"recruiter": ""}, zone=BERLIN).interviewers == (Person(name="Dana"),)


@pytest.mark.parametrize("name", [*FACTS])
def test_every_part_of_every_fact_is_described(name: str) -> None:
    """In the order of its class, each with a line of help."""
    described = form_for(FACTS[name])
    assert described == form_for(name)
    assert [field.name for field in described] == [field.name for field in attrs.fields(FACTS[name])]
    assert all(field.help and "``" not in field.help and "None" not in field.help for field in described)
    assert all(field.choices for field in described if field.kind is FormKind.CHOICE)


def test_a_form_says_what_kind_of_input_to_offer() -> None:
    """With choices, defaults, and fields of their own for people."""
    fields = {field.name: field for field in form_for(Interview)}
    assert (fields["ends_at"].kind, fields["ends_at"].required) == (FormKind.DATETIME, True)
    assert (fields["format"].choices, fields["format"].default) == (("in-person", "video", "phone"), "in-person")
    assert (fields["still_interested"].kind, fields["still_interested"].default) == (FormKind.FLAG, True)
    assert fields["history"].choices[:2] == ("sent", "replied")
    people = {field.name: field.kind for field in fields["interviewers"].fields}
    assert people["email"] is FormKind.EMAIL
    assert people["discussed"] is FormKind.TEXTS
    (decision,) = (field for field in form_for("answered") if field.name == "decision")
    assert decision.choices == ("accept", "decline")
    assert {field.name: field.kind for field in form_for(Replied)} == {
        "at": FormKind.DATETIME,
        "decision_by": FormKind.DATE,
        "respond_by": FormKind.DATE,
        "by": FormKind.TEXT,
    }


def test_what_is_no_fact_has_no_form() -> None:
    """And the error names the facts."""
    with pytest.raises(InvalidArgumentError, match="known: candidate, person"):
        form_for("step")
    with pytest.raises(InvalidArgumentError, match="is no fact"):
        form_for(dict)

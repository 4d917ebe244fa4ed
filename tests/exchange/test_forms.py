"""Forms: facts described as `fields` describes messages, and read back as a form means them."""

import datetime as dt
import re
from collections.abc import Iterator
from typing import Any
from zoneinfo import ZoneInfo

import attrs
import pytest
from hypothesis import given

from followup_kit import (
    Answered,
    Candidate,
    Event,
    Instructions,
    Interview,
    InvalidArgumentError,
    Person,
    Rejected,
    Replied,
    Sent,
    testing,
)
from followup_kit.exchange import FormField, FormKind, Importance, InvalidDataError, form_for, form_values, read_form
from followup_kit.exchange._form_words import HELP
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
    """By importance, then in the order of its class, each with a label and a line of help that no programmer wrote."""
    described = form_for(FACTS[name])
    assert described == form_for(name)
    names = [field.name for field in attrs.fields(FACTS[name])]
    order = [*Importance]
    assert [field.name for field in described] == [
        field.name
        for field in sorted(described, key=lambda field: (order.index(field.importance), names.index(field.name)))
    ]
    assert {field.name for field in described} == {*names}
    assert all(field.importance is Importance.FIRST for field in described if field.required)
    assert all(field.label and field.help.endswith(".") for field in described)
    assert not any(re.search(r"[`=_]|None|null|True|False|true|false", field.label + field.help) for field in described)
    assert HELP[name].keys() == {*names}
    assert all(field.choices for field in described if field.kind is FormKind.CHOICE)


def test_what_is_asked_for_first_comes_first() -> None:
    """What most people have to say; what a host keeps itself comes last."""
    by_importance = {
        importance: [field.name for field in form_for(Interview) if field.importance is importance]
        for importance in Importance
    }
    assert by_importance[Importance.FIRST] == [
        *("candidate", "company", "position", "ends_at", "interviewers", "decision_by")
    ]
    assert by_importance[Importance.KEPT] == ["history", "key"]
    (people,) = [field.fields for field in form_for(Interview) if field.name == "interviewers"]
    assert [field.name for field in people if field.importance is Importance.FIRST] == ["name", "email", "discussed"]
    assert {field.importance for field in form_for("offered")} == {Importance.FIRST}


@pytest.mark.parametrize("locale", ["de", "ja_JP"])
def test_a_form_is_in_the_language_of_its_reader(locale: str) -> None:
    """Each label and each line of help, down to those of people."""

    def told(fields: tuple[FormField, ...]) -> Iterator[str]:
        for field in fields:
            yield from (field.label, field.help, *told(field.fields))

    for name in FACTS:
        here, there = form_for(name), form_for(name, locale=locale)
        assert all(one != other for one, other in zip(told(here), told(there), strict=True))
        assert [field.name for field in here] == [field.name for field in there]
    assert {"de": "Unternehmen", "ja_JP": "会社名"}[locale] in {*told(form_for(Interview, locale=locale))}
    with pytest.raises(InvalidArgumentError, match="no templates for language 'pt'"):
        form_for(Interview, locale="pt")


def test_one_name_may_mean_something_else_of_another_fact() -> None:
    """Whoever says that an interview is off is not whose doing it was."""
    assert [{field.name: field.label for field in form_for(each)}["by"] for each in ("replied", "cancelled")] == [
        "Who said it",
        "Whose doing",
    ]


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
    with pytest.raises(InvalidArgumentError, match="is not a kind of fact"):
        form_for(dict)


class _MultiDict(dict[str, list[str]]):
    """A multi-dict as Starlette, Django and Werkzeug have it: its items are the last values alone."""

    def __getitem__(self, name: str) -> Any:
        return self.getlist(name)[-1]

    def getlist(self, name: str) -> list[str]:
        """Return every value of a name."""
        return [*super().__getitem__(name)]


class _OtherMultiDict(_MultiDict):
    """A multi-dict as aiohttp has it."""

    getall = _MultiDict.getlist
    getlist: Any = None


@pytest.mark.parametrize("kind", [_MultiDict, _OtherMultiDict, dict])
def test_what_web_frameworks_hand_over_is_taken_as_it_is(kind: type[Any]) -> None:
    """Each value of a name counts, where several may be given."""
    sent = {name: value if isinstance(value, list) else [value] for name, value in FORM.items()}
    assert read_form(Interview, kind(sent | {"strengths": ["SQL", "", " dbt"]}), zone=BERLIN) == attrs.evolve(
        read_form(Interview, FORM, zone=BERLIN), strengths=["SQL", "dbt"]
    )


def test_several_texts_are_named_by_their_places_or_come_under_one_name() -> None:
    """As people do; a problem names the input, blank ones before it counted."""
    places = {"strengths[0]": "SQL ", "strengths[1]": " ", "strengths[2]": "dbt", "interviewers[1].discussed[3]": "x"}
    form = {name: value for name, value in FORM.items() if name != "strengths"} | places
    read = read_form(Interview, form, zone=BERLIN)
    assert (read.strengths, read.interviewers[0].discussed) == (("SQL", "dbt"), ("x",))
    wrong = {"strengths[1]": "a\0", "can_send[2]": "b\0", "interviewers[1].discussed[3]": "c\0"}
    wrong |= {"interviewers[1].discussed[5]": "d\0", "history[1].event": "offered", "history[1].terms[1]": "e\0"}
    with pytest.raises(InvalidDataError) as refused:
        read_form(Interview, {name: each for name, each in form.items() if "decision" not in name} | wrong, zone=BERLIN)
    assert {*refused.value.by_field} == {*wrong} - {"history[1].event"}
    with pytest.raises(InvalidDataError, match=r"is neither text nor a list|is not a list"):
        read_form(Interview, form | {"can_send.first": "x"}, zone=BERLIN)


def test_line_ends_of_browsers_are_kept_as_line_feeds() -> None:
    """In every text."""
    form = FORM | {"clarify": "One.\r\nTwo.\r\n", "strengths": ["a\r\nb"]}
    read = read_form(Interview, form, zone=BERLIN)
    assert (read.clarify, read.strengths) == ("One.\nTwo.", ("a\nb",))


def test_a_fact_is_asked_for_by_its_word_as_well() -> None:
    """As `form_for` does."""
    assert read_form("replied", {"at": "2026-03-03T15:30"}, zone=BERLIN) == read_form(
        Replied, {"at": "2026-03-03T15:30"}, zone=BERLIN
    )
    with pytest.raises(InvalidArgumentError, match=r"kind='replid': is not a kind of fact; did you mean 'replied'"):
        read_form("replid", {})


# What a form shows of a fact.


def _trimmed(value: Any) -> Any:
    """Return a value as a form can hold it: no text has white space around it, and lines end in line feeds."""
    if isinstance(value, str) and type(value) is str:
        return value.replace("\r\n", "\n").replace("\r", "\n").strip()
    if isinstance(value, tuple):
        return tuple(map(_trimmed, value))
    if attrs.has(type(value)):
        parts = {each.name: _trimmed(getattr(value, each.name)) for each in attrs.fields(type(value)) if each.init}
        return attrs.evolve(value, **parts)
    return value


@given(testing.interviews(max_events=5))
def test_what_a_form_shows_is_read_back_as_it_was(interview: Interview) -> None:
    """Of any facts with any history, but for what no input keeps: white space around a text."""
    kept = _trimmed(interview)
    for fact in (kept, kept.candidate, kept.instructions, *kept.interviewers, *kept.history):
        assert read_form(type(fact), form_values(fact)) == fact
    assert form_values(read_form(Interview, form_values(interview))) == form_values(kept)


def test_a_form_shows_what_is_known() -> None:
    """Under the names of its inputs; a person who is mentioned as one has the parts of one."""
    dana = Person(name="Dana Okafor", discussed=["streaming", "on-call"])
    at = dt.datetime(2026, 3, 3, 15, 30, tzinfo=BERLIN)
    history: list[Event] = [Sent(at=at, action="check-in", to=dana), Answered(at=at, decision="accept")]
    facts = Interview(candidate=Candidate(name="P"), company="C", position="D", ends_at=at, history=history)
    shown = form_values(facts)
    assert read_form(Interview, shown) == facts
    assert {name: value for name, value in shown.items() if name.startswith("history[0]")} == {
        "history[0].event": "sent",
        "history[0].at": "2026-03-03T15:30:00+01:00[Europe/Berlin]",
        "history[0].action": "check-in",
        "history[0].to.name": "Dana Okafor",
        "history[0].to.role": "interviewer",
        "history[0].to.discussed[0]": "streaming",
        "history[0].to.discussed[1]": "on-call",
        "history[0].to.connected": "off",
    }
    assert {"round": "1", "still_interested": "on", "format": "in-person"}.items() <= shown.items()
    assert not {"event", "starts_at", "strengths", "format_version"} & shown.keys()


def test_times_are_shown_as_browsers_take_them() -> None:
    """In the zone of the form, and read back in it as the same instants."""
    at = dt.datetime(2026, 3, 3, 15, 30, tzinfo=BERLIN)
    assert form_values(Replied(at=at), zone="America/New_York") == {"at": "2026-03-03T09:30"}
    assert form_values(Replied(at=at.replace(second=5)), zone=BERLIN) == {"at": "2026-03-03T15:30:05"}
    assert form_values(Replied(at=at.replace(microsecond=5000)), zone=BERLIN) == {"at": "2026-03-03T15:30:00.005"}
    back = read_form(Replied, form_values(Replied(at=at), zone=NEW_YORK), zone=NEW_YORK)
    assert back == Replied(at=at.astimezone(NEW_YORK))


def test_what_no_form_can_show_is_refused() -> None:
    """What is no fact, and a zone that has no name."""
    with pytest.raises(InvalidArgumentError, match=r"form_values: kind=.*is not a kind of fact"):
        form_values("replied")
    with pytest.raises(InvalidArgumentError, match=r"form_values: fact=.*: is a time zone without a name"):
        form_values(Replied(at=dt.datetime(2026, 3, 3, tzinfo=_Nameless())))
    with pytest.raises(InvalidDataError, match="names no known time zone"):
        form_values(Replied(at=dt.datetime(2026, 3, 3, tzinfo=BERLIN)), zone="Europe/Berlijn")


class _Nameless(dt.tzinfo):
    """A zone of a host's own."""

    def utcoffset(self, moment: dt.datetime | None) -> dt.timedelta:
        return dt.timedelta(hours=1)

    def dst(self, moment: dt.datetime | None) -> dt.timedelta:
        return dt.timedelta()

    def tzname(self, moment: dt.datetime | None) -> str:
        return "ours"

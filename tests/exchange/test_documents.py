"""What is written as JSON is read back equal, and data that cannot be read are told whole."""

import copy
import datetime as dt
import json
import re
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

import attrs
import pytest
from hypothesis import given
from hypothesis import strategies as st

from followup_kit import (
    CONSENSUS,
    Agenda,
    AgendaEntry,
    CalendarError,
    Candidate,
    Clash,
    Context,
    Draft,
    Event,
    Finding,
    Instructions,
    Interview,
    InvalidArgumentError,
    Message,
    Person,
    Replied,
    Review,
    Schedule,
    Sent,
    Step,
    Window,
    WorkingDays,
    agenda_for,
    exchange,
    render,
    review,
    schedule_for,
    testing,
)
from followup_kit.exchange import FORMAT, InvalidDataError, ProblemCode, from_json, to_json
from followup_kit.facts import Cancelled, OtherOffer
from followup_kit.facts._events import EVENTS
from followup_kit.guidance import CLAIMS, Advice, Claim, Document
from tests.support.events import FULL
from tests.support.samples import DANA, INTERVIEW, NEW_YORK

VERSION_1 = Path(__file__).with_name("data") / "version-1.json"


def through(kind: Any, value: object, **options: Any) -> Any:
    """Write a value as text, and read it back."""
    return from_json(kind, json.loads(json.dumps(to_json(value))), **options)


def problems(kind: Any, data: object) -> dict[str, str]:
    """Return the code of each problem by the place it is at."""
    with pytest.raises(InvalidDataError) as refused:
        from_json(kind, data)
    return {problem.field: str(problem.code) for problem in refused.value.problems}


def refusals(kind: Any, data: object) -> list[InvalidDataError]:
    """Return the error of data that cannot be read; none of data that can."""
    try:
        from_json(kind, data)
    except InvalidDataError as error:
        return [error]
    return []


@given(testing.interviews())
def test_facts_with_their_history_are_read_back_equal(interview: Interview) -> None:
    """Whatever interview a host has, with whatever history."""
    assert through(Interview, interview) == interview


@given(testing.interviews(max_events=3))
def test_events_and_people_are_read_back_equal(interview: Interview) -> None:
    """Each fact by itself as well, and an event as what it is or as any event."""
    assert through(Candidate, interview.candidate) == interview.candidate
    assert through(Instructions, interview.instructions) == interview.instructions
    for person in (*interview.interviewers, *interview.helpers):
        assert through(Person, person) == person
    for event in interview.history:
        assert through(Event, event) == through(type(event), event) == event


@given(testing.interviews(), testing.policies(), testing.calendars())
def test_whole_schedules_are_read_back_equal(interview: Interview, policy: Any, calendar: WorkingDays) -> None:
    """With what is done, what was withheld and what meant nobody, and each step by itself."""
    schedule = schedule_for(interview, policy=policy, calendar=calendar)
    assert through(Schedule, schedule) == schedule
    for step in schedule:
        read = through(Step, step)
        assert read == step
        assert (read.context.place, read.context.variant) == (step.context.place, step.context.variant)
        assert type(read.action) is type(step.action)


@given(st.lists(testing.interviews(max_events=3), max_size=2))
def test_agendas_are_read_back_equal(interviews: list[Interview]) -> None:
    """The host says by what to plan on, since a policy is a program."""
    interviews = [attrs.evolve(each, key=f"k{place}") for place, each in enumerate(interviews)]
    agenda = agenda_for(interviews)
    read = through(Agenda, agenda)
    assert read == agenda
    assert [entry.id for entry in read] == [entry.id for entry in agenda]
    for entry in agenda[:1]:
        assert through(AgendaEntry, entry) == entry


@given(testing.moments())
def test_zoned_datetimes_keep_instant_and_zone(moment: dt.datetime) -> None:
    """In an hour that comes twice, and where a change of the clocks skips an hour."""
    window = Window(opens=moment, due=moment, closes=moment)
    assert through(Window, window) == window


def test_messages_drafts_and_reviews_are_read_back_equal() -> None:
    """What was written for a step, and what a review finds in it."""
    for step in schedule_for(INTERVIEW):
        if step.message_type is None:
            continue
        message = render(step)
        body = f"{message.body} asap [Name]"
        draft = Draft(message_type="thank-you", channel="email", body=body, attachments=["a.pdf"])
        found = review(draft, step.context)
        assert through(Message, message) == message
        assert through(Draft, draft) == draft
        assert through(Review, found) == found
        assert found
        assert all(through(Finding, finding) == finding for finding in found)


@pytest.mark.parametrize("findings", [7, [7]])
def test_a_review_that_holds_no_findings_is_refused(findings: object) -> None:
    """What is wrong with them is told, and nothing is taken for a review without findings."""
    with pytest.raises(InvalidDataError) as refused:
        from_json(Review, {"findings": findings})
    assert {str(problem.code) for problem in refused.value.problems} == {"wrong-kind"}
    assert all(problem.field.startswith("findings") for problem in refused.value.problems)


def test_a_context_is_read_back_with_its_place() -> None:
    """The place decides between wordings, so that the same letter is written again."""
    context = Context({"recipient": None, "x": [1, {"a": None}], "decision_by": dt.date(2026, 3, 9)}, place=3)
    read = through(Context, context)
    assert (read.place, read.variant) == (3, None)
    assert dict(read) == {"recipient": None, "x": (1, {"a": None}), "decision_by": dt.date(2026, 3, 9)}


def test_the_entries_of_a_written_step_are_a_context_to_write_from() -> None:
    """A host in another language hands them on as they are."""
    step = schedule_for(INTERVIEW)[0]
    assert step.message_type is not None
    assert render(step.message_type, to_json(step)["context"]).message_type == step.message_type


def test_the_form_of_a_document() -> None:
    """The version stands at the top; an event says its kind, a claim its id; what is empty is left out."""
    berlin = ZoneInfo("Europe/Berlin")
    event = Sent(at=dt.datetime(2026, 3, 3, 15, 30, tzinfo=berlin), action="thank-you", to="Dana Okafor")
    assert to_json(event) == {
        "format_version": 1,
        "event": "sent",
        "at": "2026-03-03T15:30:00+01:00[Europe/Berlin]",
        "action": "thank-you",
        "to": "Dana Okafor",
    }
    assert to_json(Person(name="Mei Lin")) == {
        "format_version": 1,
        "name": "Mei Lin",
        "role": "interviewer",
        "connected": False,
    }
    assert to_json(schedule_for(INTERVIEW)[0])["reasons"]["closes"] == ["IN15"]


def test_the_word_of_an_event_is_the_name_of_its_class() -> None:
    """In lower case, with hyphens."""
    at = dt.datetime(2026, 3, 3, 15, tzinfo=dt.UTC)
    words = {type(event): to_json(event)["event"] for event in FULL}
    assert words == {kind: re.sub(r"(?<!^)(?=[A-Z])", "-", kind.__name__).lower() for kind in EVENTS}
    assert from_json(Event, {"event": "cancelled", "at": "2026-03-03T15:00:00Z"}) == Cancelled(at=at)
    assert from_json(OtherOffer, {"at": "2026-03-03T15:00:00Z"}) == OtherOffer(at=at)


def test_an_own_claim_is_written_in_full() -> None:
    """A host's own claim is in no list of ours."""
    own = Claim("X1", None, "", "our users asked for it")
    step = attrs.evolve(schedule_for(INTERVIEW)[0])
    step = attrs.evolve(step, reasons=attrs.evolve(step.reasons, due=(own, CLAIMS["PW5"])))
    assert to_json(step)["reasons"]["due"][0] == {"id": "X1", "section": "", "says": "our users asked for it"}
    assert through(Step, step) == step


def test_a_class_that_a_host_derives_is_written_as_its_parent() -> None:
    """It is read as whichever of the two is asked for."""

    @attrs.frozen(kw_only=True)
    class Heard(Replied):
        """A reply that somebody heard of."""

    event = Heard(at=dt.datetime(2026, 3, 3, 15, tzinfo=dt.UTC))
    assert to_json(event)["event"] == "replied"
    assert from_json(Event, to_json(event)) == Replied(at=event.at)


def test_version_1_is_read_for_ever() -> None:
    """The file is never changed: whatever is added, it means what it meant. It holds the events of its time."""
    stored = json.loads(VERSION_1.read_text(encoding="utf-8"))
    assert stored["interview"]["format_version"] == 1
    interview = from_json(Interview, stored["interview"])
    kinds = [type(event) for event in interview.history]
    assert len(kinds) == 13
    assert kinds == [kind for kind in EVENTS if kind in kinds]
    assert interview.ends_at == dt.datetime(2026, 10, 25, 2, 30, tzinfo=ZoneInfo("Europe/Berlin"), fold=1)
    assert interview.ends_at.fold == 1
    schedule = from_json(Schedule, stored["schedule"])
    assert [step.action for step in schedule]
    assert all(step.because for step in schedule)
    assert {"done", "withheld", "unmatched"} <= {name for name in stored["schedule"] if stored["schedule"][name]}
    assert len(from_json(Agenda, stored["agenda"])) == len(schedule)
    assert from_json(Message, stored["message"]).subject
    assert from_json(Draft, stored["draft"]).attachments == ("case-study.pdf",)
    assert not from_json(Review, stored["review"]).ok


def test_every_problem_of_every_nested_fact_is_told_at_once() -> None:
    """Each with its place in the data, although the interview keeps its history in another order."""
    data = {
        "candidate": {"name": "", "email": "x"},
        "company": "  ",
        "ends_at": "2026-03-03T15:30",
        "interviewers": [
            {"name": "A", "email": "a@b.c"},
            {"nmae": "B", "role": "boss"},
            {"name": "A", "email": "a@b.c"},
        ],
        "history": [
            {"event": "replied", "at": "2026-03-09T10:00:00Z", "decision_by": "2026-02-01"},
            {"event": "replied", "at": "2026-03-03T15:30:00+02:00[Europe/Berlin]"},
            {"event": "snet"},
            {"event": "sent", "at": "2026-03-03T15:30:00Z", "action": "thank", "channel": 3, "to": ""},
            7,
            {"at": "2026-03-03T15:30:00Z"},
        ],
        "rond": 1,
        "round": 0,
        "decision_by": "2026-02-30",
        "instructions": {"check_ins": -1, "channel": "fax"},
    }
    assert problems(Interview, data) == {
        "rond": "unknown-name",
        "candidate.name": "blank",
        "candidate.email": "not-an-email",
        "company": "blank",
        "position": "missing",
        "ends_at": "no-zone",
        "interviewers[1].nmae": "unknown-name",
        "interviewers[1].name": "missing",
        "interviewers[1].role": "unknown-word",
        "interviewers[2]": "duplicate",
        "round": "out-of-range",
        "decision_by": "not-a-date",
        "instructions.check_ins": "out-of-range",
        "instructions.channel": "unknown-word",
        "history[0].decision_by": "wrong-order",
        "history[1].at": "wrong-offset",
        "history[2].event": "unknown-word",
        "history[3].action": "unknown-word",
        "history[3].channel": "unknown-word",
        "history[3].to": "blank",
        "history[4]": "wrong-kind",
        "history[5].event": "missing",
    }


def test_what_does_not_go_together_is_told_beside_what_is_wrong_by_itself() -> None:
    """The history is sorted by the facts; a problem still names the place it has in the data."""
    data = {
        "candidate": {"name": "A"},
        "company": "",
        "position": "B",
        "ends_at": "2026-03-03T15:30:00+01:00[Europe/Berlin]",
        "starts_at": "2026-03-03T16:30:00+01:00[Europe/Berlin]",
        "decision_by": "2026-03-01",
        "history": [
            {"event": "replied", "at": "2026-03-09T23:30:00+01:00[Europe/Berlin]", "decision_by": "2026-03-08"},
            {"event": "bad"},
            {"event": "other-offer", "at": "2026-03-05T23:30:00+01:00[Europe/Berlin]"},
        ],
    }
    assert problems(Interview, data) == {
        "company": "blank",
        "starts_at": "wrong-order",
        "decision_by": "wrong-order",
        "history[0].decision_by": "wrong-order",
        "history[1].event": "unknown-word",
    }


def test_what_the_interview_says_of_its_history_stands_where_the_data_have_it() -> None:
    """It is read in the interview's own zone, after the events were put in order."""
    zone = "[Asia/Tokyo]"
    data = {
        "candidate": {"name": "A"},
        "company": "B",
        "position": "C",
        "ends_at": f"2026-03-03T15:30:00{zone}",
        "history": [
            {"event": "withdrew", "at": f"2026-03-20T05:00:00{zone}"},
            {"event": "replied", "at": f"2026-03-10T05:00:00{zone}", "decision_by": "2026-03-09"},
            {"event": "replied", "at": f"2026-03-04T05:00:00{zone}"},
        ],
    }
    assert problems(Interview, data) == {"history[1].decision_by": "wrong-order"}
    data["history"].insert(0, 7)  # type: ignore[attr-defined]
    assert problems(Interview, data) == {"history[0]": "wrong-kind", "history[2].decision_by": "wrong-order"}


def test_words_and_numbers_as_other_programs_write_them() -> None:
    """JSON knows one kind of number; a host's own words begin as they do in rules."""
    data = to_json(INTERVIEW) | {"round": 2.0, "strengths": None, "interviewers": None}
    assert (from_json(Interview, data).round, from_json(Interview, data).interviewers) == (2, ())
    own = {"event": "sent", "at": "2026-03-03T15:30:00Z", "action": "x-send-references"}
    assert from_json(Event, own).action == "x-send-references"
    assert problems(Event, own | {"action": "x_send"}) == {"action": "unknown-word"}


def test_a_claim_of_a_document_of_the_host() -> None:
    """The document is written with it, and read back as ours where it is ours."""
    ours = CLAIMS["PW5"].document
    claims = (
        Claim("X1", Document("house", None, "our handbook", "handbook.txt"), "1", "we say so"),
        Claim("X2", ours, "2", "so"),
    )
    step = schedule_for(INTERVIEW)[0]
    step = attrs.evolve(step, reasons=attrs.evolve(step.reasons, action=claims))
    read = through(Step, step)
    assert read == step
    assert read.reasons.action[1].document is ours


def test_what_no_context_can_be() -> None:
    """No object, nothing that JSON holds, or nested so deep that nobody meant it."""
    deep: Any = "x"
    for _ in range(30):
        deep = [deep]
    assert problems(Context, {"context": 7, "place": "x"}) == {"context": "wrong-kind", "place": "wrong-kind"}
    assert problems(Context, {"context": {"own": deep}}) == {"context.own": "wrong-kind"}
    assert problems(Context, {"context": {"own": b"bytes"}}) == {"context.own": "wrong-kind"}
    assert problems(Context, {"context": {"own": {1, 2}}}) == {"context.own": "wrong-kind"}
    assert problems(Step, 7) == {"": "wrong-kind"}
    assert problems({"context": dict}, {"context": []}) == {"context": "wrong-kind"}
    with pytest.raises(InvalidArgumentError, match="is not what can be read"):
        from_json([], {})  # type: ignore[call-overload]


def test_other_errors_are_sent_on_in_the_same_form() -> None:
    """Those of a message that cannot be written, and those without parts."""
    with pytest.raises(InvalidArgumentError) as refused:
        render("thank-you", {}, channel="fax")
    (problem,) = to_json(refused.value)["problems"]
    assert (problem["pointer"], problem["code"]) == ("/channel", "unknown-word")
    (problem,) = to_json(CalendarError("no working day"))["problems"]
    assert (problem["pointer"], problem["wrong"]) == ("", "no working day")


def test_a_problem_has_a_path_a_pointer_and_a_code() -> None:
    """The pointer escapes what RFC 6901 says."""
    with pytest.raises(InvalidDataError) as refused:
        from_json(
            Interview,
            to_json(INTERVIEW) | {"a/b~c": 1, "history": [{"event": "sent", "at": "x", "action": "check-in"}]},
        )
    first, second = refused.value.problems
    assert (first.path, first.pointer, first.code) == (("a/b~c",), "/a~1b~0c", ProblemCode.UNKNOWN_NAME)
    assert (second.path, second.pointer, second.field) == (("history", 0, "at"), "/history/0/at", "history[0].at")
    sent_on = to_json(refused.value)
    assert json.loads(json.dumps(sent_on)) == sent_on
    assert sent_on["problems"][1] == {
        "path": ["history", 0, "at"],
        "pointer": "/history/0/at",
        "field": "history[0].at",
        "code": "not-a-datetime",
        "wrong": "is not a date and time",
        "remedy": "write one such as 2026-03-03T15:30:00+01:00[Europe/Berlin]",
    }


_JUNK = st.recursive(
    st.one_of(
        st.none(),
        st.booleans(),
        st.integers(),
        st.floats(),
        st.text(max_size=8),
        st.sampled_from(["sent", "2026-03-03", "2026-03-03T15:00:00Z", "email"]),
    ),
    lambda inner: st.one_of(
        st.lists(inner, max_size=3),
        st.dictionaries(
            st.one_of(
                st.text(max_size=3),
                st.sampled_from(
                    [field.name for field in attrs.fields(Interview)]
                    + ["event", "at", "name", "steps", "interviews", "context", "window", "findings", "format_version"]
                ),
            ),
            inner,
            max_size=6,
        ),
    ),
    max_leaves=20,
)


@given(_JUNK, st.sampled_from([Interview, Event, Person, Step, Schedule, Agenda, Message, Draft, Review, Context]))
def test_no_data_break_the_reader(data: Any, kind: Any) -> None:
    """Whatever JSON holds is read or refused, and a refusal says a code that the list has."""
    for error in refusals(kind, data):
        assert error.problems
        assert ProblemCode.INVALID not in {problem.code for problem in error.problems}
        json.dumps(to_json(error))
        assert str(error)


_CLASS_WORDS = (
    "Person(",
    "Candidate",
    "Interview(",
    "datetime.",
    "ZoneInfo",
    "None",
    "True",
    "dict",
    "tuple",
    "mapping",
    "StrEnum",
    "MessageType",
)


@given(_JUNK, st.sampled_from([Interview, Event, Person]))
def test_no_message_speaks_of_classes(data: Any, kind: Any) -> None:
    """Whoever fills in a form knows none."""
    for error in refusals(kind, data):
        for problem in error.problems:
            assert not [word for word in _CLASS_WORDS if word in f"{problem.wrong} {problem.remedy}"]


def _leaves(data: Any, path: tuple[Any, ...] = ()) -> Iterator[tuple[Any, ...]]:
    """Yield the place of everything in a document."""
    if path:
        yield path
    parts = data.items() if isinstance(data, dict) else enumerate(data) if isinstance(data, list) else ()
    for part, below in parts:
        yield from _leaves(below, (*path, part))


_SPOILT: list[Any] = [
    *("", "\u200b", "a\x07b", "\u202ea", "x" * 9_999, "\u0301a", "=?utf-8?", "e" + "\u0301" * 20, "not@an@address"),
    *("0001-01-01", "9999-12-31", "9999-12-31T00:00:00Z", "1999-01-01T00:00:00Z", "undecided"),
    *(0, -1, 10**30, 1.5, True, None, [], {}, [[]], [""], {"name": ""}, {"event": "sent"}),
]


@pytest.mark.parametrize("document", ["interview", "draft", "schedule"])
def test_each_part_spoilt_is_told_at_its_place(document: str) -> None:
    """In words without classes, with a code of its own, and never far from where it is."""
    stored = json.loads(VERSION_1.read_text(encoding="utf-8"))[document]
    kind = {"interview": Interview, "draft": Draft, "schedule": Schedule}[document]
    refused = 0
    for turn, path in enumerate([*_leaves(stored)][:: 7 if document == "schedule" else 1]):
        for value in _SPOILT[turn % 3 :: 3]:
            spoilt = copy.deepcopy(stored)
            place: Any = spoilt
            for part in path[:-1]:
                place = place[part]
            place[path[-1]] = value
            for error in refusals(kind, spoilt):
                refused += 1
                for problem in error.problems:
                    assert problem.code is not ProblemCode.INVALID, problem
                    told = f"{problem.wrong} {problem.remedy}"
                    assert not [word for word in _CLASS_WORDS if word in told], problem
                if len(error.problems) == 1 and error.problems[0].code is not ProblemCode.WRONG_ORDER:
                    found = error.problems[0].path
                    shared = min(len(found), len(path))
                    assert found[:shared] == path[:shared], error
    assert refused > 40


@pytest.mark.parametrize(
    ("changes", "code"),
    [
        ({"format_version": 2}, "unknown-format"),
        ({"format_version": True}, "unknown-format"),
        ({"format_version": "1"}, "unknown-format"),
    ],
)
def test_another_version_is_refused(changes: dict[str, Any], code: str) -> None:
    """With a word on why, beside what else is wrong."""
    assert problems(Interview, to_json(INTERVIEW) | changes | {"round": 0}) == {
        "format_version": code,
        "round": "out-of-range",
    }


def test_the_version_may_be_left_out() -> None:
    """By who writes by hand."""
    data = to_json(INTERVIEW)
    assert data.pop("format_version") == FORMAT
    assert from_json(Interview, data) == INTERVIEW


def test_dates_of_toml_and_yaml_are_taken() -> None:
    """Their readers make dates of them."""
    data = to_json(INTERVIEW) | {"decision_by": dt.date(2026, 5, 22), "ends_at": INTERVIEW.ends_at}
    assert from_json(Interview, data) == attrs.evolve(INTERVIEW, decision_by=dt.date(2026, 5, 22))


def test_text_is_to_be_read_as_json_first() -> None:
    """And the error says so."""
    with pytest.raises(InvalidDataError, match="read the text as JSON first"):
        from_json(Interview, json.dumps(to_json(INTERVIEW)))


def test_what_is_no_value_of_ours_is_refused() -> None:
    """With the kinds there are."""
    with pytest.raises(InvalidArgumentError, match="known: candidate, person"):
        from_json(dict, {})
    with pytest.raises(InvalidArgumentError, match="is not among the values that can be written"):
        to_json(CONSENSUS)
    odd = attrs.evolve(schedule_for(INTERVIEW)[0], context=Context({"x": object()}))
    with pytest.raises(InvalidArgumentError, match=r"context\.x"):
        to_json(odd)


def test_clashes_and_advice_are_read_back_equal() -> None:
    """What a list shows beside its steps."""
    agenda = agenda_for([attrs.evolve(INTERVIEW, key="a"), attrs.evolve(INTERVIEW, key="b")])
    assert agenda.clashes
    for clash in agenda.clashes:
        assert through(Clash, clash) == clash
    for advice in agenda[0].step.advice:
        assert through(Advice, advice) == advice


def test_two_interviews_of_one_id_are_no_agenda() -> None:
    """As when an agenda is made."""
    data = to_json(agenda_for([INTERVIEW]))
    assert problems(Agenda, {"interviews": data["interviews"] * 2}) == {"interviews[1].interview": "duplicate"}


def test_a_problem_of_data_shows_itself_as_it_is_told() -> None:
    """In a debugger or a log, alone or in its error: what is private is shown no further than in the words."""
    with pytest.raises(InvalidDataError) as refused:
        from_json(Person, {"name": "Dana", "emial": "dana@example.org"})
    (problem,) = refused.value.problems
    assert repr(problem) == f"<DataProblem {str(problem)!r}>"
    assert repr(refused.value) == f"InvalidDataError({str(refused.value)!r})"
    assert "dana@example.org" not in repr(problem) + repr(refused.value)


def test_a_missing_extra_is_said() -> None:
    """Importing the library alone imports no cattrs; without cattrs its first name says what to install."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setitem(sys.modules, "cattrs", None)
        with pytest.raises(ModuleNotFoundError, match=r"pip install followup-kit\[json\]"):
            exchange.__getattr__("to_json")
    with pytest.raises(AttributeError, match=r"module 'followup_kit\.exchange' has no attribute 'to_jsn'"):
        exchange.__getattr__("to_jsn")
    assert {*exchange.__all__} <= {*dir(exchange)}
    assert {*exchange.__all__} == {*exchange._MODULE_OF}
    program = """
        import sys
        import followup_kit
        from followup_kit import Interview, schedule_for
        assert "cattrs" not in sys.modules
        sys.modules["cattrs"] = None
        try:
            from followup_kit.exchange import to_json
        except ModuleNotFoundError as error:
            print(error)
    """
    done = subprocess.run(
        [sys.executable, "-c", "\n".join(line[8:] for line in program.splitlines())],
        capture_output=True,
        text=True,
        check=True,
    )
    assert done.stdout == "followup_kit.exchange.to_json needs cattrs: pip install followup-kit[json]\n"


def test_storing_facts_imports_no_templates() -> None:
    """Neither Jinja2 nor Babel is needed for facts and plans."""
    program = (
        "import sys; from followup_kit import Interview; from followup_kit.exchange import from_json, to_json; "
        f"to_json(from_json(Interview, {to_json(INTERVIEW)!r})); assert not {{'jinja2', 'babel'}} & sys.modules.keys()"
    )
    subprocess.run([sys.executable, "-c", program], check=True)


def test_dana_is_dana() -> None:
    """A person in the history is the same person after."""
    event = Sent(at=dt.datetime(2026, 5, 20, 9, tzinfo=NEW_YORK), action="thank-you", to=DANA)
    assert through(Interview, INTERVIEW.with_event(event)).history[0].to == DANA

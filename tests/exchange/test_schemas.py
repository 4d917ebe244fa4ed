"""The published schemas say what is written, and refuse what cannot be read."""

import datetime as dt
import json
import subprocess
import sys
from functools import cache
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from jsonschema import Draft202012Validator

from followup_kit import (
    Agenda,
    AgendaEntry,
    Channel,
    Draft,
    Event,
    Interview,
    InvalidArgumentError,
    MessageType,
    Review,
    Schedule,
    Step,
    agenda_for,
    fields,
    render,
    schedule_for,
    testing,
)
from followup_kit.exchange import InvalidDataError, from_json, json_schema, schema_names, to_json
from followup_kit.exchange._kinds import FACTS, every_kind
from tests.support.samples import INTERVIEW

VERSION_1 = json.loads((Path(__file__).with_name("data") / "version-1.json").read_text(encoding="utf-8"))


@cache
def validator(kind: Any) -> Draft202012Validator:
    """Return what validates data of a kind."""
    return Draft202012Validator(json_schema(kind))


def complaints(kind: Any, data: Any) -> list[str]:
    """Return what a schema says of data."""
    return [error.message for error in validator(kind).iter_errors(data)]


@pytest.mark.parametrize("name", schema_names())
def test_every_schema_is_one(name: str) -> None:
    """Of draft 2020-12, with a description for every part and nothing unexplained by a reference."""
    schema = json_schema(name)
    Draft202012Validator.check_schema(schema)
    assert schema["$schema"] == "https://json-schema.org/draft/2020-12/schema"
    for each in (schema, *schema.get("$defs", {}).values()):
        for part, described in each.get("properties", {}).items():
            if each.get("title") not in ("plan", "document", "own claim", "span", "agenda-entry", "finding", "message"):
                assert described.get("description"), part
    for reference in _references(schema):
        assert reference.removeprefix("#/$defs/") in schema["$defs"]


def _references(schema: Any) -> list[str]:
    if isinstance(schema, dict):
        return [each for name, part in schema.items() for each in ([part] if name == "$ref" else _references(part))]
    return [each for part in schema for each in _references(part)] if isinstance(schema, list) else []


@given(testing.interviews(), testing.policies())
def test_what_is_written_fits_its_schema(interview: Interview, policy: Any) -> None:
    """Facts with their histories, and whole schedules."""
    schedule = schedule_for(interview, policy=policy)
    assert complaints(Interview, to_json(interview)) == []
    assert complaints(Schedule, to_json(schedule)) == []
    for step in schedule:
        assert complaints(Step, to_json(step)) == []
        if step.message_type is not None:
            assert complaints(step.message_type, to_json(step)["context"]) == []
            assert dict(from_json(step.message_type, to_json(step)["context"])) == dict(step.context)


def test_the_stored_documents_of_version_1_fit_their_schemas() -> None:
    """What was written then is what the schemas say now."""
    for name, document in VERSION_1.items():
        assert complaints(name, document) == []
    for event in VERSION_1["interview"]["history"]:
        assert complaints(Event, event) == complaints(event["event"], event) == []
    assert complaints(AgendaEntry, to_json(agenda_for([INTERVIEW])[0])) == []


_WRONG: list[tuple[Any, dict[str, Any]]] = [
    (Interview, {"company": " "}),
    (Interview, {"format": "fax"}),
    (Interview, {"round": 0}),
    (Interview, {"ends_at": "2026-03-03T15:30:00"}),
    (Interview, {"decision_by": "3 March"}),
    (Interview, {"interviewers": [{"nmae": "Dana"}]}),
    (Interview, {"history": [{"event": "snet", "at": "2026-03-03T15:30:00Z"}]}),
    (Interview, {"history": [{"event": "answered", "at": "2026-03-03T15:30:00Z", "decision": "undecided"}]}),
    (Interview, {"history": [{"event": "sent", "at": "2026-03-03T15:30:00Z", "action": "fly"}]}),
    (Interview, {"format_version": 2}),
    (Interview, {"rond": 1}),
]


@pytest.mark.parametrize(("kind", "changes"), _WRONG)
def test_a_schema_refuses_what_cannot_be_read(kind: Any, changes: dict[str, Any]) -> None:
    """As far as a schema can tell."""
    data = to_json(INTERVIEW) | changes
    assert complaints(kind, data)
    with pytest.raises(InvalidDataError):
        from_json(kind, data)


@given(st.data())
def test_what_can_be_read_fits_its_schema(data: st.DataObject) -> None:
    """A schema is never stricter than the reader: each part of an interview, left out or changed."""
    document = to_json(data.draw(testing.interviews(max_events=2)))
    for name in data.draw(st.lists(st.sampled_from(sorted(document)), max_size=3, unique=True)):
        document[name] = data.draw(st.sampled_from([None, "", 0, 1, True, [], {}, "phone", "x"]))
    try:
        from_json(Interview, document)
    except InvalidDataError:
        return
    assert complaints(Interview, document) == []


@pytest.mark.parametrize("message_type", list(MessageType))
def test_the_schema_of_a_message_is_what_its_fields_say(message_type: MessageType) -> None:
    """Names, help, choices, and what is required."""
    schema = json_schema(message_type)
    described = fields(message_type)
    assert [name for name in schema["properties"] if name != "format_version"] == [field.name for field in described]
    assert schema["required"] == [field.name for field in described if field.required]
    for field in described:
        blank = " (null)." if field.name == "recipient" else "."
        assert schema["properties"][field.name]["description"] == field.help.rstrip(".") + blank


def test_the_context_of_a_message_is_read_with_all_its_problems() -> None:
    """What is missing is told with what belongs there."""
    with pytest.raises(InvalidDataError) as refused:
        from_json("thank-you", {"company": None, "candidate": {"name": ""}, "decision_by": "soon", "discused": "x"})
    assert {problem.field: str(problem.code) for problem in refused.value.under("context").problems} == {
        "context.discused": "unknown-name",
        "context.candidate.name": "blank",
        "context.recipient": "missing",
        "context.position": "missing",
        "context.decision_by": "not-a-date",
        "context.company": "missing",
    }
    assert "recipient: is missing; say it: who is written to; left blank, the hiring team as a whole (null)" in str(
        refused.value
    )
    context = from_json("thank-you", to_json(schedule_for(INTERVIEW)[0])["context"] | {"decision_by": "2026-05-29"})
    assert "May 29" in render("thank-you", context).body or context["decision_by"] == dt.date(2026, 5, 29)


def test_the_arguments_of_a_function_have_a_schema_and_are_read() -> None:
    """Kinds by name; what may be None may be left out."""
    kinds = {"interview": Interview, "at": dt.datetime, "channel": Channel | None, "draft": Draft | None}
    arguments = {"interview": to_json(INTERVIEW), "at": "2026-05-20T12:00:00Z", "channel": "phone"}
    Draft202012Validator.check_schema(json_schema(kinds))
    assert not list(Draft202012Validator(json_schema(kinds)).iter_errors(arguments))
    assert from_json(kinds, arguments) == {
        "interview": INTERVIEW,
        "at": dt.datetime(2026, 5, 20, 12, tzinfo=dt.UTC),
        "channel": Channel.PHONE,
        "draft": None,
    }
    with pytest.raises(InvalidDataError) as refused:
        from_json(kinds, {"interview": {}, "chanel": 1})
    assert {problem.field for problem in refused.value.problems} == {
        "chanel",
        "at",
        *(f"interview.{name}" for name in ("candidate", "company", "position", "ends_at")),
    }


def test_what_has_no_schema() -> None:
    """The error names what has one."""
    with pytest.raises(InvalidArgumentError, match="did you mean 'interview'"):
        json_schema("interveiw")
    with pytest.raises(InvalidArgumentError, match="has no schema"):
        json_schema(dict)
    with pytest.raises(InvalidArgumentError, match="did you mean 'thank-you'"):
        from_json("thank-yuo", {})


def test_no_schema_and_no_form_speaks_of_python() -> None:
    """Whoever reads them may write another language."""
    for name in every_kind():
        text = json.dumps(json_schema(name))
        assert not [word for word in ("``", "None ", "StrEnum", "tuple[", "ZoneInfo") if word in text], name
    assert set(FACTS) < set(schema_names())
    assert {Agenda, Review} < set(every_kind().values())


@pytest.mark.slow
def test_check_jsonschema_agrees(tmp_path: Path) -> None:
    """A program of somebody else reads the schemas and finds the examples right, and a spoilt one wrong."""
    pytest.importorskip("check_jsonschema", reason="installed by make test-slow")
    command = [sys.executable, "-m", "check_jsonschema"]
    schemas = []
    for name in schema_names():
        schemas.append(tmp_path / f"{name}.schema.json")
        schemas[-1].write_text(json.dumps(json_schema(name)), encoding="utf-8")
    subprocess.run([*command, "--check-metaschema", *map(str, schemas)], check=True, capture_output=True)
    for name, document in VERSION_1.items():
        example = tmp_path / f"{name}.json"
        example.write_text(json.dumps(document), encoding="utf-8")
        checking = [*command, "--schemafile", str(tmp_path / f"{name}.schema.json"), str(example)]
        subprocess.run(checking, check=True, capture_output=True)
        example.write_text(json.dumps(document | {"format_version": 0}), encoding="utf-8")
        assert subprocess.run(checking, check=False, capture_output=True).returncode == 1

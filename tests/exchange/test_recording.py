"""What was sent is recorded, and drafts are messages and back."""

import datetime as dt

import pytest
from hypothesis import given

from followup_kit import Draft, Interview, agenda_for, render, review, schedule_for, testing
from followup_kit.exchange import from_json, to_json
from tests.support.samples import INTERVIEW, NEW_YORK


@given(testing.interviews(max_events=2))
def test_a_plan_is_walked_to_its_end_by_recording_each_step(interview: Interview) -> None:
    """Each step, recorded when its window opens and stored in between, is done; the last one leaves nothing to do."""
    for _ in range(60):
        step = next(iter(schedule_for(interview)), None)
        if step is None:
            return
        interview = from_json(Interview, to_json(interview.with_event(step.sent(step.window.opens))))
        assert schedule_for(interview).get(step.id) is None
    raise AssertionError


def test_a_draft_is_a_message_and_back() -> None:
    """Nothing is lost; of a draft, the names of its attachments."""
    for step in schedule_for(INTERVIEW):
        if step.message_type is None:
            continue
        message = render(step)
        draft = Draft.from_message(message)
        assert draft.to_message() == message
        assert (draft.text, draft.html) == (message.text, message.html)
        assert review(draft, step.context) == review(message, step.context)
        assert Draft.from_message(message, attachments=["cv.pdf"]).attachments == ("cv.pdf",)


def test_rows_of_plans() -> None:
    """Plain values under the names that steps have; in an agenda with key and candidate."""
    at = dt.datetime(2026, 5, 20, 12, tzinfo=NEW_YORK)
    schedule = schedule_for(INTERVIEW)
    rows = schedule.to_rows()
    assert rows[0] == {
        "id": "northwind-energy/data-engineer/round-1/thank-you/d.okafor%40example.com",
        "company": "Northwind Energy",
        "position": "Data Engineer",
        "round": 1,
        "action": "thank-you",
        "recipient": "Dana Okafor",
        "email": "d.okafor@example.com",
        "channel": "email",
        "opens": dt.datetime(2026, 5, 19, 15, 30, tzinfo=NEW_YORK),
        "due": dt.datetime(2026, 5, 20, 15, 30, tzinfo=NEW_YORK),
        "closes": dt.datetime(2026, 5, 26, 17, tzinfo=NEW_YORK),
        "message_type": "thank-you",
        "missing": "",
    }
    assert [row["status"] for row in schedule.to_rows(at=at)] == [str(step.status(at)) for step in schedule]
    assert schedule.to_rows(zone=dt.UTC)[0]["opens"].isoformat() == "2026-05-19T19:30:00+00:00"
    agenda = agenda_for([INTERVIEW])
    assert agenda.to_rows(at=at)[0] == {
        "key": None,
        "candidate": "Priya Raman",
        **schedule.to_rows(at=at)[0],
    }
    with pytest.raises(ValueError, match="has no time zone"):
        agenda.to_rows(at=dt.datetime(2026, 5, 20))

"""An English letter asks, names and tells each thing once."""

import datetime as dt
from typing import Any

import pytest

from followup_kit import render

NAMES: dict[str, Any] = {
    "candidate": {"name": "Priya Raman"},
    "recipient": {"name": "Anna Roy", "family_name": "Roy", "honorific": "Ms."},
    "company": "Northwind",
    "position": "Data Engineer",
}


def written(message_type: str, **facts: Any) -> str:
    """Return an English letter of Priya Raman's to Ms. Roy, on the day of the interview or soon after."""
    return render(message_type, NAMES | facts, channel="email").body


def test_a_question_for_time_takes_the_place_of_ours() -> None:
    """Time is asked for once, and the day that it would give is told."""
    question = "Is it possible to extend the deadline by one week?"
    body = written("offer-reply", decision="undecided", needs_time=True, answer_by="2026-10-23", question=question)
    assert body.count("?") == 1
    assert f"{question} You would have my answer by Friday, October 23." in body


def test_papers_are_asked_for_as_papers() -> None:
    """One is sent a contract, it is not possible or impossible."""
    requests = ["my contract and a copy of my job description, which I will sign and return promptly"]
    assert f"Could you send me {requests[0]}?" in written("offer-reply", decision="accept", requests=requests)


@pytest.mark.parametrize(
    "own",
    [
        "I remain very enthusiastic and would appreciate any updates on the next steps.",
        "I'd be grateful for any news.",
        "I would love to know where things stand.",
    ],
)
def test_who_asks_how_things_stand_is_not_made_to_ask_again(own: str) -> None:
    """Their sentence does it."""
    assert "Do you have any news" not in written("check-in", impression=[own])


def test_what_leads_to_a_deed_is_a_sentence() -> None:
    """With its full stop, and who did it after a comma."""
    reason = "Following a recent review at my company, I was promoted to a new role."
    assert reason[1:] in written("offer-reply", decision="decline", reason=reason)


def test_a_position_in_an_own_sentence_is_not_named_in_the_opening() -> None:
    """Once is enough."""
    facts = NAMES | {
        "interview_date": "2026-03-03",
        "impression": ["I'm excited to be considered for the Data Engineer position."],
    }
    body = render("thank-you", facts, on=dt.date(2026, 3, 3), channel="email").body
    assert body.count("Data Engineer") == 1

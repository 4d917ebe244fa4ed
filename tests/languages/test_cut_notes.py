"""Notes that are the halves of one sentence are read as one."""

from typing import Any

import pytest

from followup_kit import render

FACTS: dict[str, Any] = {
    "candidate": {"name": "Ingrid Varga"},
    "recipient": {"name": "Ann Peake", "given_name": "Ann", "family_name": "Peake", "honorific": "Dr."},
    "company": "Thornbury Museum",
    "position": "Collections Assistant",
    "interview_date": "2026-04-22",
}


@pytest.mark.parametrize(
    ("notes", "said"),
    [
        (
            ["I packed more than 2,000 objects at Ely.", "which is why the move does not frighten me"],
            "I packed more than 2,000 objects at Ely, which is why the move does not frighten me.",
        ),
        (["because I have packed more than 2,000 objects at Ely"], "ave packed more than 2,000 objects at Ely."),
        (["I have packed 2,000 objects", "and my eye for labels"], "my eye for labels"),
        (
            ["I have packed objects for the", "textile store at Ely"],
            "I have packed objects for the textile store at Ely.",
        ),
    ],
)
def test_a_note_that_goes_on_in_the_next_is_one_note(notes: list[str], said: str) -> None:
    """A relative clause follows what it belongs to; a note does without the conjunction it was cut at."""
    text = render("thank-you", {**FACTS, "strengths": notes}).text
    assert said in text
    assert "Because" not in text


def test_an_indirect_question_is_no_half_of_the_note_before() -> None:
    """What begins with "which office" asks for something of its own."""
    facts = {name: FACTS[name] for name in ("candidate", "recipient", "company", "position")}
    facts |= {"decision": "undecided", "requests": ["details of the pension", "which office I'd be based at"]}
    assert "pension, which" not in render("offer-reply", facts).text


def test_a_word_alone_is_no_half_of_a_note() -> None:
    """An answer that is only a letter, or an article, goes on in nothing."""
    assert " a and b" in render("thank-you", {**FACTS, "discussed": ["a", "b"]}).text

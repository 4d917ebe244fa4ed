"""Sentences that imply a fault in words that no list has, and what is wrong with the words themselves."""

import tomllib
from typing import Any

import pytest

from followup_kit import Severity, review
from followup_kit.reviews import Draft, Finding
from tests.support.labelled import FOLDER

PROBES: dict[str, list[dict[str, Any]]] = tomllib.loads(
    FOLDER.joinpath("probes", "implications.toml").read_text(encoding="utf-8")
)
FACTS: dict[str, Any] = {
    "candidate": {"name": "Marcus Teague", "phone": "(503) 555-0142"},
    "recipient": {"name": "Dana Whitlock", "given_name": "Dana", "family_name": "Whitlock", "honorific": "Ms."},
    "company": "Larch & Ember",
    "position": "Line Cook",
    "interview_date": "2026-02-10",
}
FRAMES = {
    "thank-you": (
        "Thank you for meeting with me on Tuesday about the Line Cook position at Larch & Ember. I liked hearing how "
        "you break down whole hogs in-house.\n\n{}\n\nI would be proud to cook on your line and "
        "look forward to hearing from you."
    ),
    "check-in": (
        "Thank you again for the interview for the Line Cook position at Larch & Ember. I am still very interested in "
        "it. {}\n\nMay I ask how things stand? I am happy to send anything further."
    ),
    "rejection-reply": (
        "Thank you for letting me know about the Line Cook position at Larch & Ember. {}\n\nI would be glad to stay in "
        "touch about later openings and wish you all the best."
    ),
    "withdrawal": (
        "Thank you for the interview. I am withdrawing my application for the Line Cook position at Larch & Ember. "
        "{}\n\nI wish you all the best."
    ),
    "reschedule-request": (
        "Thank you for the invitation to interview for the Line Cook position at Larch & Ember. I am afraid I cannot "
        "come on 10 February. {}\n\nCould we meet on 12 February instead? I am sorry for the trouble."
    ),
}
OF_TYPE: dict[str, dict[str, Any]] = {
    "thank-you": {"still_interested": True},
    "rejection-reply": {"outcome": "rejected"},
    "reschedule-request": {"interviewed": False},
}
OF_TONE = {"FK222", "FK231", "FK232", "FK511", "FK512", "FK513", "FK514", "FK515", "FK516", "FK517"}


def found(message_type: str, sentence: str) -> tuple[Finding, ...]:
    """Return what a review finds in an English letter that holds a sentence, and is otherwise good."""
    body = FRAMES[message_type].replace("{}", sentence)
    draft = Draft(
        message_type=message_type,
        channel="email",
        subject="Line Cook – Marcus Teague",
        body=f"Dear Ms. Whitlock,\n\n{body}\n\nBest regards,\nMarcus Teague\n(503) 555-0142",
        locale="en",
    )
    return tuple(review(draft, {**FACTS, **OF_TYPE.get(message_type, {})}))


def test_what_is_implied_is_found() -> None:
    """A reproach, a threat or a plea is found by what it is made of: whom it speaks of, and what it says of them."""
    missed = [
        (probe["code"], sentence)
        for probe in PROBES["implies"]
        for sentence in probe["sentences"]
        if probe["code"] not in {each.code for each in found(probe["type"], sentence)}
    ]
    assert missed == []


def test_what_implies_nothing_is_left_alone() -> None:
    """The same words say nothing ill of anybody."""
    reported = [
        (each.code, sentence)
        for probe in PROBES["innocent"]
        for sentence in probe["sentences"]
        for each in found(probe["type"], sentence)
        if each.code in OF_TONE
    ]
    assert reported == []


def test_an_inference_is_a_suggestion_that_quotes_what_it_rests_on() -> None:
    """It is less certain than a word: whom it speaks of, and what it says of them."""
    held = found("thank-you", "The chef I have now would rather shout than teach anybody.")
    (finding,) = (each for each in held if each.code in OF_TONE)
    assert (finding.code, finding.severity) == ("FK516", Severity.SUGGESTION)
    assert "The chef I have now would rather shout than" in finding.message


@pytest.mark.parametrize(
    "sentence", ["Not that my manager shouts.", "My boss has a saying: “Nobody leaves before the floor is clean.”"]
)
def test_what_is_denied_or_quoted_implies_nothing(sentence: str) -> None:
    """The candidate does not say it."""
    assert not OF_TONE & {each.code for each in found("thank-you", sentence)}


def test_a_letter_that_a_phrase_tells_of_needs_no_inference() -> None:
    """One fault of tone is told once."""
    told = found("check-in", "I am fed up with waiting. My cousin writes for the Courier.")
    assert {each.code for each in told} & OF_TONE == {"FK511"}


def test_words_that_are_wrong_or_missing_are_found() -> None:
    """A sentence lacks a word, a letter is wrong, a word stands twice."""
    missed = [
        (probe["code"], sentence)
        for probe in PROBES["mechanics"]
        for sentence in probe["sentences"]
        if probe["code"] not in {each.code for each in found("thank-you", sentence)}
    ]
    assert missed == []


def test_words_that_only_look_wrong_are_left_alone() -> None:
    """A word of its own, an abbreviation, a verb and its particle."""
    reported = [
        (each.code, sentence)
        for probe in PROBES["flawless"]
        for sentence in probe["sentences"]
        for each in found("thank-you", sentence)
        if each.code in {"FK601", "FK604", "FK605"}
    ]
    assert reported == []


def test_an_invitation_that_could_be_sent_to_anybody_is_found_by_what_it_lacks() -> None:
    """No word of it is of the two: whatever it says, the network might have said it."""
    generic = "I am always glad to grow my circle with interesting professionals such as yourself. May I add you?"
    own = "The murrine cane that you pulled in front of us has not left me alone since. May I add you?"
    for body, codes in ((generic, {"FK522"}), (own, set())):
        draft = Draft(
            message_type="connection-request",
            channel="linkedin",
            body=f"Dear Ms. Whitlock,\n\n{body}\n\nMarcus Teague",
            locale="en",
        )
        assert {each.code for each in review(draft, FACTS)} & {"FK522"} == codes

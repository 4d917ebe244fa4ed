"""Tone in the words of everyday letters: what is found by its features, and what a good letter may hold."""

import tomllib
from typing import Any

from followup_kit.reviews import Review, review
from tests.support.labelled import FOLDER

TONES: list[dict[str, Any]] = tomllib.loads(FOLDER.joinpath("probes", "tone.toml").read_text(encoding="utf-8"))["tone"]

CONTEXT: dict[str, Any] = {
    "candidate": {"name": "Norman Best", "email": "norman.best@example.com", "phone": "07700 900064"},
    "recipient": {"name": "Ada Lovelace", "given_name": "Ada", "family_name": "Lovelace", "honorific": "Ms"},
    "company": "Tally & Co.",
    "position": "Payroll Clerk",
    "interview_date": "2026-11-04",
}

THANKS = "Thank you for the interview on 4 November for the Payroll Clerk position at Tally & Co."
BESIDE = {
    "check-in": (THANKS, "Could you tell me how things stand? I am still very interested."),
    "thank-you": (THANKS, "I am very interested in the position and look forward to hearing from you."),
    "rejection-reply": (
        "Thank you for your letter about the Payroll Clerk position.",
        "I would be glad to hear of other openings.",
    ),
}
"""The good letter of each type in which a sentence is put: what stands before it, and what behind."""


def reviewed(message_type: str, sentence: str) -> Review:
    """Review a letter that is good but for one sentence."""
    before, behind = BESIDE[message_type]
    draft = {
        "message_type": message_type,
        "subject": "Payroll Clerk: Norman Best",
        "body": f"Dear Ms Lovelace,\n\n{before}\n\n{sentence} {behind}\n\nKind regards,\nNorman Best\n07700 900064",
        "locale": "en_GB",
    }
    outcome = {"outcome": "rejected"} if message_type == "rejection-reply" else {}
    return review(draft, CONTEXT | outcome)


def test_a_sentence_with_a_fault_of_tone_is_found_by_its_code() -> None:
    """Whatever its words: who is blamed, what is demanded, what is said of oneself."""
    missed = [
        (tone["code"], sentence)
        for tone in TONES
        for sentence in tone["wrong"]
        if tone["code"] not in {finding.code for finding in reviewed(tone["message_type"], sentence)}
    ]
    assert missed == []


def test_a_near_neighbour_raises_no_alarm() -> None:
    """The same words, said of work, of a pleasure or of the journey."""
    alarmed = [
        (sentence, str(finding))
        for tone in TONES
        for sentence in tone["right"]
        for finding in reviewed(tone["message_type"], sentence)
        if finding.severity != "suggestion"
    ]
    assert alarmed == []


def test_hints_never_add_up_to_a_warning() -> None:
    """Two of them are no more certain than one, and one of each kind is enough."""
    two = "Somebody in your office forgot me again. Your recruiter cancelled twice at the last minute."
    assert [str(finding.severity) for finding in reviewed("check-in", two) if finding.code == "FK511"] == ["suggestion"]


def test_a_sentence_that_is_reported_needs_no_hint() -> None:
    """One fault is reported once: what is surely pressure is not also a hint of something else."""
    firm = "If I do not hear from you by Friday, I will go elsewhere and tell everyone how I was treated."
    assert {finding.code for finding in reviewed("check-in", firm)} & TONE == {"FK512"}


TONE = {"FK233", "FK511", "FK512", "FK513", "FK514", "FK515", "FK516", "FK517"}
"""The codes that a fault of tone in a check-in may have."""

"""What a candidate noted twice is said once: their own sentence, or the longer note, stands for both."""

from typing import Any

import pytest

from followup_kit import render
from followup_kit._text_search import has_words


def written(message_type: str = "thank-you", **facts: Any) -> str:
    """Return an English letter of Priya Raman's to Ms. Roy."""
    people = {
        "candidate": {"name": "Priya Raman"},
        "recipient": {"name": "Anna Roy", "family_name": "Roy", "honorific": "Ms."},
        "company": "Northwind",
        "position": "Data Engineer",
        "interview_date": "2026-03-03",
    }
    return render(message_type, people | facts, channel="email").body


@pytest.mark.parametrize("message_type", ["thank-you", "check-in"])
def test_a_strength_in_an_own_sentence_is_not_told_again(message_type: str) -> None:
    """In whatever letter: the sentence says it better."""
    own = "After our talk I am sure that my work in Go and PostgreSQL would help from the first day."
    body = written(message_type, impression=[own], strengths=["my work in Go and PostgreSQL"])
    assert own in body
    assert body.count("PostgreSQL") == 1


def test_a_topic_in_an_own_sentence_is_not_told_again() -> None:
    """Also in a check-in."""
    own = "Speaking with you about the duties of the role and the team's culture settled it for me."
    body = written("check-in", impression=[own], discussed=["the duties of the role", "the team's culture"])
    assert body.count("culture") == 1
    assert body.count("duties") == 1


def test_a_need_in_an_own_sentence_is_not_told_again() -> None:
    """Who writes that they want to help with it has told it."""
    own = "I would love to help with cutting the reporting delay to under an hour."
    assert written(impression=[own], needs="cutting the reporting delay to under an hour").count("reporting delay") == 1


def test_a_strength_in_a_longer_topic_is_not_told_again() -> None:
    """Two notes, one of which holds the other."""
    body = written(
        discussed=["how my years as a chief engineer have prepared me for the plant"],
        strengths=["my years as a chief engineer"],
    )
    assert body.count("chief engineer") == 1


def test_what_was_offered_in_a_question_is_not_offered_again() -> None:
    """The question asks for it already."""
    question = "Is there anything else I can add about my qualifications for the work?"
    body = written("check-in", question=question, can_send=["anything else about my qualifications for the work"])
    assert body.count("qualifications") == 1


@pytest.mark.parametrize(
    ("strength", "own"),
    [
        ("linocut", "I can see linocut working for the campaign."),
        ("my ten years in retail", "My years in retail would help."),
        ("the Lisbon rollout of 40 shops", "The Lisbon rollout taught me much."),
        ("my diploma in nursing", "I enjoyed hearing about nursing on your ward."),
    ],
)
def test_what_tells_more_than_the_sentence_stays(strength: str, own: str) -> None:
    """A single word, or a note with a word that the sentence has not, may mean something else."""
    assert strength.removeprefix("my ").removeprefix("the ") in written(impression=[own], strengths=[strength])


@pytest.mark.parametrize(
    ("chosen", "left"),
    [
        ("another position, which I have just accepted", "I've accepted another position."),
        ("another opportunity, with which I've decided to move forward", "I've decided to pursue another opportunity."),
    ],
)
def test_that_it_was_chosen_is_told_once(chosen: str, left: str) -> None:
    """The letter has a verb of its own for it."""
    body = written("withdrawal", interviewed=True, chosen=chosen)
    assert left.removeprefix("I've ").rstrip(".") in body
    assert "which" not in body


@pytest.mark.parametrize(
    "learned",
    [
        "The process was informative, and I know better what you are looking for.",
        "The panel was kind, and the work is something to aim at.",
    ],
)
def test_a_sentence_that_ends_in_a_preposition_is_a_sentence(learned: str) -> None:
    """With a capital, a verb and a full stop it can be nothing else."""
    body = written("rejection-reply", learned=learned)
    assert learned in body
    assert "came away with" not in body


def test_a_long_sentence_with_a_regular_verb_is_a_sentence() -> None:
    """A noun, what it did, and a full stop: it stands as it is, in its order."""
    told = [
        "I led a change programme across three hospitals that moved adoption from 38% to 81%.",
        "The approach centered on finding physician champions on each ward rather than relying on mandates.",
    ]
    assert " ".join(told) in written(strengths=told)


def test_one_plain_word_more_makes_no_other_note() -> None:
    """Where all the others are in the sentence: a note is rarely word for word what one writes."""
    own = "It reminded me of my streaming application, which handles ten thousand events per second."
    body = written(impression=[own], strengths=["my reliable streaming application that handles ten thousand events"])
    assert body.count("streaming application") == 1


def test_words_are_found_as_words_and_not_within_others() -> None:
    """Whatever stands beside them; also after a place where they are only part of another word."""
    for text in ("on call", "being on call, at night", "upon callers, and on call"):
        assert has_words(text, "on call"), text
    for text in ("", "upon call", "on callers", "on_call", "upon calls and on callings"):
        assert not has_words(text, "on call"), text


def test_notes_beyond_number_are_not_compared() -> None:
    """Comparing each with each would take time without bound; the letter is written as it is noted."""
    own = "I liked the redesign of the pharmacy checkout."
    topics = ["the redesign of the pharmacy checkout", *(f"topic number {number}" for number in range(200))]
    assert own.removesuffix(".") in written("check-in", impression=[own], discussed=topics)

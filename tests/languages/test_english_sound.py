"""English: what is said once and in its own words, where a frame would garble it or say it twice."""

from typing import Any

import pytest

from followup_kit import Context, render

BARE: dict[str, Any] = {
    "candidate": {"name": "Priya Raman"},
    "recipient": {"name": "Ana Roy", "honorific": "Ms.", "family_name": "Roy"},
    "company": "Northwind Energy",
    "position": "Data Engineer",
}


def body(message_type: str = "thank-you", place: int = 0, **facts: Any) -> str:
    """Return the text of a message of one wording."""
    return render(message_type, Context(BARE | facts, place=place)).body


@pytest.mark.parametrize(
    "forgotten",
    [
        "I didn't ask about your requirements for relocation.",
        "I never mentioned my certificate in welding.",
        "I realized afterwards that I left out my time in Oslo.",
        "I did not get to ask about the night shift.",
    ],
)
def test_what_says_itself_that_it_was_left_out_stands_as_it_is(forgotten: str) -> None:
    """No frame says once more that it was not said, in any of the wordings."""
    for place in range(8):
        text = body(place=place, forgotten=forgotten)
        assert f"\n\n{forgotten}" in text or f". {forgotten}" in text
        assert "that I didn't ask" not in text


def test_what_is_stated_after_a_question_is_no_question() -> None:
    """A note may ask and then state."""
    text = body(question="Is there a time for a call? I can be available at any time.")
    assert "Is there a time for a call? I can be available at any time." in text


def test_what_is_enclosed_was_promised() -> None:
    """A sentence that only says so leads to what is enclosed, in whatever way that is told."""
    own = "It was good to talk. I promised you the portfolio and the reference letter on the phone."
    for place in range(8):
        text = body(place=place, enclosed=["my portfolio", "my reference letter"], impression=own)
        assert "As I promised on the phone, I" in text
        assert text.count("portfolio") == 1
    text = body(enclosed=["my portfolio"], impression="I had promised to send you the portfolio.")
    assert "As I promised, I have attached my portfolio." in text


def test_a_promise_of_something_else_stays() -> None:
    """What was promised is more than what is enclosed."""
    own = "I promised you a call."
    assert own in body(enclosed=["my portfolio"], impression=own)
    assert own in body(enclosed=["this is what you asked for"], impression=own)


@pytest.mark.parametrize(
    ("strengths", "said"),
    [
        (
            "skills and qualifications that would make me a valuable asset to the team",
            "I have the skills and qualifications that would make me a valuable asset to the team",
        ),
        ("my data analysis, dashboarding, and problem-solving skills", "my data analysis, dashboarding, and problem-"),
        ("my writing, editing and research skills", "my writing, editing and research skills"),
        ("my calm, patience, and experience", "my calm, patience, and experience"),
        ("my welding skills, my calm, my cooking skills", "my welding skills, calm, and cooking skills"),
    ],
)
def test_strengths_keep_their_own_words(strengths: str, said: str) -> None:
    """A list with one noun has one "my", and what would make somebody an asset is had."""
    assert said in body(strengths=[strengths])


def test_a_written_offer_is_asked_for_once() -> None:
    """The candidate's own question takes the place of ours."""
    facts: dict[str, Any] = {"decision": "accept", "details_provided": False}
    text = body("offer-reply", question="What is the status of the written offer?", **facts)
    assert "in writing" not in text
    assert "Could you send me the offer in writing" in body("offer-reply", **facts)


@pytest.mark.parametrize(
    ("reason", "said"),
    [
        ("My contract asks for two weeks' notice", "My contract asks for two weeks' notice."),
        ("because my lease ends in May", "My lease ends in May."),
        ("the contract that requires notice", "I ask because of the contract that requires notice."),
    ],
)
def test_a_reason_whose_verb_may_be_a_noun_is_a_sentence(reason: str, said: str) -> None:
    """Nothing is "because of my contract asks"."""
    assert said in body("offer-reply", decision="accept", requests=["a start two weeks later"], reason=reason)


@pytest.mark.parametrize("request_", ["a start on 14 October", "start on 14 October", "a later start"])
def test_no_start_is_confirmed_while_another_is_asked_for(request_: str) -> None:
    """The request wins over the day of the offer, and thanks follow it."""
    facts: dict[str, Any] = {"decision": "accept", "terms": ["a start date of 1 October", "a salary of $48,000"]}
    own = "I am eager to contribute."
    text = body("offer-reply", requests=[request_], start_date="2026-10-01", impression=own, **facts)
    assert "1 October" not in text
    assert "October 1" not in text
    assert "$48,000" in text
    assert "Thank you so much for considering this." in text
    assert "1 October" in body("offer-reply", **facts)


def test_a_call_follows_the_thanks_for_the_offer() -> None:
    """How the offer came stands at the start of an acceptance."""
    own = "It was wonderful to get your call this afternoon."
    assert f"Northwind Energy. {own} I'm" in body("offer-reply", decision="accept", impression=own)


@pytest.mark.parametrize(
    ("question", "said"),
    [
        ("What are the next steps?", "Could you tell me what the next steps are?"),
        ("What is the status?", "Could you tell me what the status is?"),
        ("When is the second interview?", "When is the second interview?"),
    ],
)
def test_a_bare_question_is_asked_kindly(question: str, said: str) -> None:
    """One short question alone in a check-in would sound like a demand."""
    assert said in body("check-in", question=question)


def test_help_that_one_looks_forward_to_is_interest() -> None:
    """A wish to help the team needs no other beside it."""
    text = body(still_interested=True, impression="I look forward to the opportunity to help your team grow.")
    assert "love to join your team" not in text


def test_any_further_information_is_not_offered_twice() -> None:
    """The word "any" leaves nothing else to offer."""
    assert "anything else" not in body("check-in", can_send=["any further information"])
    assert "anything else that would help" in body("check-in", can_send=["my references"])

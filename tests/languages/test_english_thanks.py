"""English: what was talked about, what the candidate thought of it and what they bring, joined as one would speak."""

import pytest

from followup_kit import Context, render
from followup_kit.languages.en._thanks import is_keen, join_impression, opens_itself, tell_talk

BARE = {
    "candidate": {"name": "Priya Raman"},
    "recipient": {"name": "Tom Fell", "given_name": "Tom"},
    "company": "Northwind Energy",
    "position": "Data Engineer",
}


@pytest.mark.parametrize(
    ("topics", "said"),
    [
        (["guest reviews"], "our conversation about guest reviews"),
        (["your research"], "hearing about your research"),
        (["how you handle overbooking"], "hearing about how you handle overbooking"),
        (["your article on Kafka"], "your article on Kafka"),
        (
            ["your plans for the depot and the yard", "your team"],
            "hearing about your plans for the depot and the yard, and about your team",
        ),
        (["the pipeline you run", "scaling it"], "our conversation about the pipeline you run and about scaling it"),
        (["a and b", "c", "d"], "our conversation about a and b, about c, and about d"),
        ([], ""),
    ],
)
def test_a_topic_is_heard_of_talked_about_or_read(topics: list[str], said: str) -> None:
    """Whose it is tells how one speaks of it; what "and" would blur is named one by one."""
    assert tell_talk(topics, " and ".join(topics)) == said


def test_a_conversation_is_named_once() -> None:
    """A letter that thanks for it speaks of the talking."""
    assert tell_talk(["pay"], "pay", again=True) == "talking with you about pay"


@pytest.mark.parametrize(
    ("impression", "led_on", "rest"),
    [
        ("It convinced me. I like dbt.", ", and it convinced me", "I like dbt."),
        ("I am drawn to the work.", ", and I am drawn to the work", ""),
        ("I enjoyed the tour.", ", and I also enjoyed the tour", ""),
        ("The tour was long.", "", "The tour was long."),
        ("It works, and it is fast.", "", "It works, and it is fast."),
        ("The tour was long. It was worth it.", "", "The tour was long, and it was worth it."),
        ("My background would suit you.", "", "I really feel that my background would suit you."),
        (
            "The rota could be better. The site should open.",
            "",
            "I believe the rota could be better. I also believe the site should open.",
        ),
        (
            "You were warm; we could work well together.",
            "",
            "You were warm, and I believe we could work well together.",
        ),
        ("I could help with that.", "", "I believe I could help with that."),
        ("What a tour!", "", "What a tour!"),
        ("", "", ""),
    ],
)
def test_the_candidates_own_sentences_go_on_from_the_topic(impression: str, led_on: str, rest: str) -> None:
    """What refers to it is one sentence with it; a bare verdict is what the candidate believes."""
    assert join_impression(impression, after_topic=True) == (led_on, rest)


def test_without_a_topic_a_sentence_stands_by_itself() -> None:
    """There is nothing that it could go on from."""
    assert join_impression("It convinced me.", after_topic=False) == ("", "It convinced me.")


def test_interest_that_the_candidate_shows_is_not_shown_again() -> None:
    """Nor is an answer announced that says what it answers."""
    assert is_keen("I am even more excited now.")
    assert not is_keen("I was excited to hear about the tour.")
    assert opens_itself("You asked about Kafka: I ran it.")
    assert not opens_itself("I ran it.")


def test_an_addition_brings_the_offer_with_it() -> None:
    """What was forgotten and what can be sent are one sentence."""
    body = render(
        "thank-you", Context(BARE | {"forgotten": "I've run campaigns.", "can_send": "case studies"}, place=0)
    ).body
    assert "I also wanted to mention that I've run campaigns, and I'd be happy to share case studies." in body


def test_strengths_answer_what_is_needed() -> None:
    """In one sentence, where both are known."""
    facts = {"needs": "somebody who listens", "strengths": ["ten years in retail", "fluent in French"]}
    body = render("thank-you", Context(BARE | facts, place=0)).body
    assert "Since you are looking for somebody who listens, I think my ten years in retail would help" in body


def test_a_recruiter_one_talked_with_is_thanked_as_an_interviewer() -> None:
    """Unless it is said that they asked no questions; a recruiter of whom nothing is noted helped."""
    facts = BARE | {"recipient": {"name": "Ana Roy", "role": "recruiter"}}
    assert "help" in render("thank-you", facts).body
    assert "your help" not in render("thank-you", facts | {"discussed": "pay"}).body
    assert "your help" in render("thank-you", facts | {"discussed": "pay", "interviewed": False}).body


def test_thanks_are_passed_on() -> None:
    """To those who are named, by name alone."""
    body = render("thank-you", Context(BARE | {"people": ["Andy (interviewer)", "Mei Lin"]}, place=0)).body
    assert "Please pass on my thanks to Andy and Mei Lin as well." in body


def test_a_note_says_where_one_met() -> None:
    """And joins what was talked about to the wish to stay connected."""
    body = render("connection-request", Context(BARE | {"met_at": "the Data Forum", "discussed": "pay"}, place=0)).body
    assert body.startswith(
        "Hi Tom, it was great to meet you at the Data Forum. "
        "I really enjoyed our conversation about pay and would love to stay connected."
    )

"""English: what was talked about, what the candidate thought of it and what they bring, joined as one would speak."""

import re

import pytest
from babel.lists import format_list
from hypothesis import given
from hypothesis import strategies as st

from followup_kit import Context, render
from followup_kit.languages.en._brought import present_strengths, state_also
from followup_kit.languages.en._free_text import phrase
from followup_kit.languages.en._own_words import Impression, fit_impression
from followup_kit.languages.en._past_deeds import tie_to_team
from followup_kit.languages.en._thanks import (
    is_keen,
    leave_out_repeated,
    opens_itself,
    part_at_enclosed,
    tell_talk,
    tell_talk_to,
)

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
        (["your research"], "learning more about your research"),
        (["how you handle overbooking"], "hearing about how you handle overbooking"),
        (["your article on Kafka"], "your article on Kafka"),
        (
            ["your plans for the depot and the yard", "your team"],
            "learning more about your plans for the depot and the yard, and about your team",
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
    ("topics", "said"),
    [
        (["the rota with Luis", "the grants with Mae"], "talking about the rota with Luis and the grants with Mae"),
        (["working with data"], "our conversation about working with data"),
    ],
)
def test_a_topic_may_say_with_whom(topics: list[str], said: str) -> None:
    """Then the reader is not said to be the one talked with."""
    assert tell_talk(topics, " and ".join(topics)) == said


@pytest.mark.parametrize(
    ("talk", "said"),
    [
        ("talking with you about pay", "talk with you about pay"),
        ("hearing about your plans", "hear about your plans"),
        ("your article", ""),
        ("", ""),
    ],
)
def test_a_talk_is_what_it_was_good_to_have(talk: str, said: str) -> None:
    """An article is not."""
    assert tell_talk_to(talk) == said


@pytest.mark.parametrize(
    ("topic", "left"),
    [
        ("late deliveries", []),
        ("what it was like to join as the fifth employee", []),
        ("the consulting work in the environmental field", ["the consulting work in the environmental field"]),
        ("the pay", []),
        ("pay talks", ["pay talks"]),
        ("hay", ["hay"]),
    ],
)
def test_a_topic_that_the_candidate_speaks_of_is_not_named_twice(topic: str, left: list[str]) -> None:
    """All its words stand in one sentence; a word too short to tell proves nothing."""
    own = (
        "I could help with the late deliveries. Joining as the fifth employee is rare. The pay and the consulting work."
    )
    assert leave_out_repeated([topic], own) == left


@given(
    st.lists(st.sampled_from(["I am drawn to the work.", "It is rare.", "Have a great week!", "Why not?"]), max_size=5)
)
def test_no_sentence_is_changed_moved_or_lost(said: list[str]) -> None:
    """Only what ends a letter is parted from the rest."""
    told = fit_impression(" ".join(said)) if said else Impression("", "")
    assert f"{told.sentences} {told.ahead}".split() == " ".join(said).split()


@pytest.mark.parametrize(
    ("said", "ahead"),
    [
        ("Have a great rest of the week!", "Have a great rest of the week!"),
        ("Next week, I will follow up with HR.", "Next week, I will follow up with HR."),
        ("We talk on Monday.", "We talk on Monday."),
        ("Thank you again for lunch!", "Thank you again for lunch!"),
        ("The team is kind.", ""),
    ],
)
def test_a_wish_or_a_look_ahead_ends_the_letter(said: str, ahead: str) -> None:
    """In place of our closing, and only where it was the candidate's last sentence."""
    assert fit_impression(f"It was fun. {said}").ahead == ahead
    assert fit_impression(f"{said} It was fun.").ahead == ""
    body = render("thank-you", Context(BARE | {"impression": f"It was fun. {said}"}, place=0)).body
    assert ("I look forward to hearing about the next steps." in body) == (not ahead)


def test_what_is_said_of_an_enclosure_follows_it() -> None:
    """Nobody speaks of a deck before there is one."""
    own = "The tour was long. I can walk you through the deck. It is short. I hope it helps."
    assert part_at_enclosed(own, ["a short deck on pricing"]) == (
        "The tour was long. I hope it helps.",
        "I can walk you through the deck. It is short.",
    )
    assert part_at_enclosed(own, ["my references"]) == (own, "")
    assert part_at_enclosed(own, []) == (own, "")
    facts = {"impression": own, "enclosed": "a short deck on pricing"}
    for place in range(8):
        body = render("thank-you", Context(BARE | facts, place=place)).body
        assert 0 < body.index("a short deck on pricing") < body.index("I can walk you through the deck.")


@pytest.mark.parametrize(
    ("strengths", "said"),
    [
        (
            ["engineering skills", "assertiveness", "the ability to engage others"],
            "my engineering skills, assertiveness, and ability to engage others",
        ),
        (["SQL, , Python"], "my experience with SQL and Python"),
        (["Go", "Kafka", "punctuality"], "my experience with Go and Kafka, and my punctuality"),
        (["teamwork", "problem solving"], "my skills in teamwork and problem solving"),
        (
            ["experience with Zendesk", "training agents", "writing articles"],
            "my experience with Zendesk and my experience training agents and writing articles",
        ),
        (["successfully implementing Oracle"], "my experience successfully implementing Oracle"),
        (["managing budgets up to $2m"], "my experience managing budgets up to $2m"),
        (["a knack for numbers, and charts", "Go"], "a knack for numbers, and charts, and my experience with Go"),
        (["a knack for numbers", "Go"], "a knack for numbers and my experience with Go"),
        (["cash handling experience", "open availability"], "my cash handling experience and open availability"),
        (["my volunteer work"], "my volunteer work"),
        (["weekly review with the staff"], "my experience with weekly review with the staff"),
    ],
)
def test_strengths_stand_in_one_sentence(strengths: list[str], said: str) -> None:
    """In their order and in the candidate's nouns; one "my" serves short nouns."""
    assert present_strengths(strengths, lambda phrases: format_list(phrases, locale="en")).things == said


def test_qualities_are_said_of_oneself() -> None:
    """However they were listed."""
    assert (
        present_strengths(["creative, organized, and reliable"], ", ".join).sentences
        == "I am creative, organized, reliable."
    )
    assert present_strengths(["BLS and ACLS certified"], ", ".join).sentences == "I am BLS and ACLS certified."


def test_a_distinction_is_an_achievement() -> None:
    """It is not what one has experience with."""
    body = render("thank-you", Context(BARE | {"strengths": ["Employee of the Month 2025"]}, place=0)).body
    assert "My record includes Employee of the Month 2025." in body


@pytest.mark.parametrize(
    "strengths", [["SQL, , Python"], [", SQL,, Python ,"], ["SQL; ; Python"], ["SQL, and , Python"]]
)
@pytest.mark.parametrize("message_type", ["thank-you", "check-in", "offer-reply", "connection-request"])
def test_an_empty_note_leaves_no_empty_item(message_type: str, strengths: list[str]) -> None:
    """A comma too many is no strength."""
    text = render(message_type, Context(BARE | {"strengths": strengths}, place=0)).body
    assert not re.search(r", ,|,,|, and ,|\band and\b|, \.", text)


def test_words_without_a_thing_are_no_thing() -> None:
    """Nothing remains nothing, and a verb without its object is a name."""
    assert phrase("") == ""
    assert present_strengths(["know"], ", ".join).things == "my experience with know"


def test_interest_that_the_candidate_shows_is_not_shown_again() -> None:
    """Nor is an answer announced that says what it answers."""
    assert is_keen("I am even more excited now.")
    assert not is_keen("I was excited to hear about the tour.")
    assert opens_itself("You asked about Kafka: I ran it.")
    assert not opens_itself("I ran it.")


def test_strengths_answer_what_is_needed() -> None:
    """In one sentence, where both are known."""
    facts = {"needs": "somebody who listens", "strengths": ["ten years in retail", "fluent in French"]}
    body = render("thank-you", Context(BARE | facts, place=0)).body
    assert (
        "You mentioned that you are looking for somebody who listens, "
        "and I believe my ten years in retail would be useful there. I am also fluent in French."
    ) in body


def test_an_achievement_is_tied_to_the_team() -> None:
    """In the same sentence where that is short; only the last one told, and nothing that speaks of the reader."""
    welcome = "I would welcome the chance to do the same for your team."
    for stated, said in (
        ("At my last job I cut the close to five days.", f"At my last job I cut the close to five days, and {welcome}"),
        ("I led two teams, and both grew.", f"I led two teams, and both grew. {welcome}"),
        ("I know SQL.", "I know SQL."),
        ("The app I built taught me Go.", "The app I built taught me Go."),
        ("I built what you need.", "I built what you need."),
        ("", ""),
    ):
        assert tie_to_team(stated, "I would") == said


def test_a_recruiter_one_talked_with_is_thanked_as_an_interviewer() -> None:
    """Unless it is said that they asked no questions; a recruiter of whom nothing is noted helped."""
    facts = BARE | {"recipient": {"name": "Ana Roy", "role": "recruiter"}}
    assert "help" in render("thank-you", facts).body
    assert "your help" not in render("thank-you", facts | {"discussed": "pay"}).body
    assert "your help" in render("thank-you", facts | {"discussed": "pay", "interviewed": False}).body


def test_thanks_are_passed_on() -> None:
    """To those who are named, by name alone."""
    body = render("thank-you", Context(BARE | {"people": ["Andy (interviewer)", "Mei Lin"]}, place=0)).body
    assert "Please pass on my thanks to Andy and Mei Lin." in body


def test_a_note_says_where_one_met() -> None:
    """And joins what was talked about to the wish to stay connected."""
    body = render("connection-request", Context(BARE | {"met_at": "the Data Forum", "discussed": "pay"}, place=0)).body
    assert body.startswith(
        "Hi Tom, it was great to meet you at the Data Forum. "
        "I really enjoyed our conversation about pay and would love to stay connected."
    )


@pytest.mark.parametrize(
    ("strengths", "also"),
    [
        (["fluent in French"], "I am fluent in French."),
        (["ten years in retail", "fluent in French"], "I am also fluent in French."),
        (["team player", "hard-working", "punctual"], "I am a team player, hard-working, and punctual."),
        (["cut costs by 10%", "ten years in retail"], "I cut costs by 10%."),
        ([], ""),
    ],
)
def test_what_one_is_goes_on_from_what_one_brings(strengths: list[str], also: str) -> None:
    """Alone, it says what it is good for."""
    assert state_also(present_strengths(strengths, lambda phrases: format_list(phrases, locale="en"))) == also

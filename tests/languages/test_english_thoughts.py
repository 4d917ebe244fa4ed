"""English: where a thank-you has the candidate's own sentences, and which of them are one breath."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from followup_kit import Context, render
from followup_kit.languages.en._thanks import since_the_talk
from followup_kit.languages.en._thoughts import (
    Thoughts,
    arrange,
    is_last,
    lead_on,
    link_last,
    part_wishes,
)

BARE = {
    "candidate": {"name": "Priya Raman"},
    "recipient": {"name": "Ana Roy", "honorific": "Ms.", "family_name": "Roy"},
    "company": "Northwind Energy",
    "position": "Data Engineer",
}
SAID = (
    "I am drawn to the work.",
    "It is rare.",
    "My years at sea would help.",
    "Why not?",
    "I'd be honored to join your team.",
    "The tour was long, and it was worth it.",
    "I hope you have a good trip.",
)


def written(**facts: object) -> str:
    """Return the body of a thank-you of the first wording."""
    return render("thank-you", Context(BARE | facts, place=0)).body


@pytest.mark.parametrize(
    ("own", "led_on", "rest"),
    [
        ("It convinced me. I like dbt.", ", and it convinced me", "I like dbt."),
        ("I am drawn to the work.", ", and I am drawn to the work", ""),
        ("I believe I would be a natural fit.", ", and I believe I would be a natural fit", ""),
        ("I was impressed with the town.", "", "I was impressed with the town."),
        ("The tour was long.", "", "The tour was long."),
        ("It works, and it is fast.", "", "It works, and it is fast."),
        ("The tour was long. It was worth it.", "", "The tour was long. It was worth it."),
        ("My background would suit you.", "", "My background would suit you."),
        ("You were warm; we could work well together.", "", "You were warm; we could work well together."),
        ("What a tour!", "", "What a tour!"),
        ("", "", ""),
    ],
)
def test_a_feeling_goes_on_from_what_was_talked_about(own: str, led_on: str, rest: str) -> None:
    """A short one that follows from the talk is one sentence with it; another subject is not."""
    assert lead_on(own, "our conversation about pay") == (led_on, rest)


def test_a_list_of_topics_is_long_enough() -> None:
    """Nothing is hung on it."""
    assert lead_on("I like dbt.", "our conversation about pay, leave, and rotas")[0] == ""


@pytest.mark.parametrize(
    ("said", "last"),
    [
        ("I would be very excited to be a part of your team.", True),
        ("I'm enthusiastic about the possibility of becoming an engineer.", True),
        ("I want to do everything I can to earn the opportunity.", True),
        ("If there are any questions, please ask.", True),
        ("I'm all ears to any feedback.", True),
        ("I'd be happy to present it.", False),
        ("I would be glad to build on that work with your team.", True),
        ("I would love to build on that with you all.", False),
        ("I enjoyed meeting the team.", False),
        ("The work is exactly what I like.", False),
    ],
)
def test_a_wish_for_the_position_or_an_offer_comes_last(said: str, last: bool) -> None:
    """Unless it points to what was said before it."""
    assert is_last(said) is last


def test_without_strengths_the_candidates_order_stands() -> None:
    """There is nothing that a wish could go on from, and no wish of ours beside it."""
    body = written(impression="I would be honored to join your team. The plant is impressive.")
    assert "I would be honored to join your team. The plant is impressive." in body
    assert body.count("join") == 1


@pytest.mark.parametrize(
    ("own", "linked"),
    [
        ("It was long. I am sure. I like dbt.", "It was long. I am sure, and I like dbt."),
        ("The work is hard. My years at sea would help.", "The work is hard, and my years at sea would help."),
        ("My time at sea helps. My years ashore would, too.", "My time at sea helps, and my years ashore would, too."),
        ("I like what you plan for the port in May. My years at sea would let me help with all of that.",) * 2,
        ("I hope you have a good trip. I like dbt.", "I hope you have a good trip. I like dbt."),
        ("I like it because it is fast. I am sure.", "I like it because it is fast. I am sure."),
        ("I like dbt. The tour was long.", "I like dbt. The tour was long."),
        ("I like dbt.", "I like dbt."),
        ("", ""),
    ],
)
def test_two_short_sentences_at_the_end_are_one_breath(own: str, linked: str) -> None:
    """If the second says how the candidate feels, or what is theirs."""
    assert link_last(own) == linked


@pytest.mark.parametrize(
    ("clarify", "said"),
    [
        ("I thought more about keys: one will do.", "After our conversation, I thought more about keys: one will do."),
        ("I've thought about keys.", "Since our conversation, I've thought about keys."),
        ("I thought about keys last night.", "I thought about keys last night."),
        ("You asked about keys.", "You asked about keys."),
        ("", ""),
    ],
)
def test_a_second_thought_is_told_with_its_time(clarify: str, said: str) -> None:
    """Unless it has one."""
    assert since_the_talk(clarify) == said


@given(
    st.lists(st.sampled_from(SAID), max_size=7),
    st.sampled_from(["", "our conversation about pay"]),
    st.sampled_from(["", "The dock is new."]),
    st.booleans(),
)
def test_no_word_is_lost_or_changed(said: list[str], talk: str, before: str, strong: bool) -> None:
    """Joined or parted, all the candidate's sentences are there in their order."""
    own = " ".join(said)
    thoughts = arrange(own, talk, before=before, strong=strong)
    joined = " ".join(thoughts._replace(led_on=thoughts.led_on.removeprefix(", and ")))
    told = joined.replace(", and ", ". ").replace(".", "").lower().split()
    assert told == own.replace(", and ", ". ").replace(".", "").lower().split()


@pytest.mark.parametrize(
    ("own", "heard", "arranged"),
    [
        (
            "It was fun. It was long. I like dbt.",
            False,
            Thoughts("It was fun. It was long.", ", and I like dbt", "", "", ""),
        ),
        (
            "I enjoyed learning more. This is rare.",
            True,
            Thoughts("I enjoyed learning more.", "", "This is rare.", "", ""),
        ),
        ("It is rare. It was fun.", False, Thoughts("", ", and it is rare", "It was fun.", "", "")),
        ("It was fun.", False, Thoughts("It was fun.", "", "", "", "")),
        (
            "One. Two. Three. Four. I'd be glad to join you.",
            False,
            Thoughts("", "", "", "One. Two. Three. Four.", "I'd be glad to join you."),
        ),
        (
            "It counts, and so on. One. It is. Two. Three.",
            False,
            Thoughts("", "", "It counts, and so on.", "One. It is. Two. Three.", ""),
        ),
    ],
)
def test_own_sentences_stand_where_they_belong(own: str, heard: bool, arranged: Thoughts) -> None:
    """What greets the meeting comes before the talk, what points stays behind what it points at, a wish comes last."""
    assert arrange(own, "our conversation about pay", before="The dock is new." * heard, strong=True) == arranged


def test_the_opening_does_not_stand_alone() -> None:
    """Where no talk follows it, the first of many sentences do."""
    thoughts = arrange("One. It is. Two. Three. Four.", "", before="", strong=False)
    assert thoughts == Thoughts("", "", "One. It is.", "Two. Three. Four.", "")


def test_many_sentences_are_two_paragraphs() -> None:
    """Parted near their middle, and not before one that points at another."""
    one = (
        "The clinic by the river runs on trust, and on people who stay for more than twenty years with their patients."
    )
    own = f"{one} {one} It is rare. {one} {one}"
    told = arrange(own, "our conversation about pay", before="", strong=True)
    assert told.apart == f"{one} {one} It is rare.\n\n{one} {one}"


def test_interest_stands_before_the_close() -> None:
    """Unless the letter adds something that comes behind it."""
    own = "The roadmap made me even more interested."
    told = arrange(own, "our conversation about pay", before="", strong=False)
    assert told == Thoughts("", "", "", "", own)
    followed = arrange(own, "our conversation about pay", before="", strong=False, followed=True)
    assert followed == Thoughts("", "", "", own, "")


def test_what_somebody_knows_is_led_into() -> None:
    """They said it, and are not told it as news."""
    text = written(needs="The team is weighing a move.")
    assert "You mentioned that the team is weighing a move." in text


@pytest.mark.parametrize(
    "facts",
    [{}, {"recipient": {"name": "Ana Roy", "role": "coordinator"}}, {"outcome": "offered"}],
)
def test_anything_else_is_offered_in_the_close(facts: dict[str, object]) -> None:
    """And not among what is named."""
    paragraph = written(can_send="any additional information", **facts).split("\n\n")[-2]
    assert "let me know if you need any additional information." in paragraph


def test_what_was_needed_is_not_named_again() -> None:
    """A strength points at it."""
    text = written(
        needs=["The constraint: move it by night."], strengths=["The constraint you described is what I met."]
    )
    assert "by night. That is what I met." in text


def test_own_words_that_greet_the_meeting_come_first() -> None:
    """Ours thank for the time, and name the position only where theirs do not."""
    text = written(impression=["It was a pleasure meeting you.", "You run a tidy floor."], discussed="pay")
    assert (
        "Thank you so much for the opportunity to interview for the Data Engineer position at Northwind Energy. "
        "It was a pleasure meeting you. I really enjoyed our conversation about pay. You run a tidy floor."
    ) in text
    thanked = written(impression=["Thank you for the tour."])
    assert (
        "It was a pleasure to talk with you about the Data Engineer position at Northwind Energy. Thank you" in thanked
    )


def test_own_sentences_on_strengths_go_on_from_the_others() -> None:
    """A wish comes after them, and what points stays behind what it points at."""
    text = written(
        impression=["The bridge works stayed with me.", "I'd be honored to join your team."],
        strengths=["They are like mine.", "I ran night closures."],
    )
    assert "stayed with me. They are like mine. I ran night closures.\n\nI'd be honored to join your team." in text


def test_a_recruiter_is_thanked_for_help_where_others_asked_the_questions() -> None:
    """The candidate's words say who did."""
    recruiter = {"name": "Renata", "given_name": "Renata", "role": "recruiter"}
    text = written(recipient=recruiter, impression=["I just finished my interview with the team and it was fun."])
    assert "Thank you so much for all your help with my interview for the Data Engineer position" in text
    assert "talk with me" not in text


def test_a_strength_that_the_candidate_tells_is_not_told_again() -> None:
    """A word alone may mean something else there."""
    own = "My background in retail would help. I can see linocut working for the campaign."
    body = written(impression=own, strengths=["background in retail", "linocut"])
    assert body.count("background in retail") == 1
    assert "my skills in linocut" in body


def test_what_was_talked_about_is_no_second_conversation() -> None:
    """If the candidate speaks of the conversation."""
    body = written(impression="Our conversation gave me a clear picture.", discussed="pay")
    assert "I really enjoyed talking with you about pay. Our conversation gave me a clear picture." in body


@pytest.mark.parametrize(
    ("own", "told"),
    [
        (
            "I like dbt. I hope you have a great trip. It is rare.",
            ("I like dbt. It is rare.", "I hope you have a great trip."),
        ),
        ("I hope you enjoy the trip!", ("", "I hope you enjoy the trip!")),
        ("I hope you have a decision soon.", ("I hope you have a decision soon.", "")),
        ("", ("", "")),
    ],
)
def test_a_wish_for_the_reader_ends_the_letter(own: str, told: tuple[str, str]) -> None:
    """Wherever the candidate noted it."""
    assert part_wishes(own) == told


def test_a_wish_for_the_reader_is_the_last_word() -> None:
    """In place of our closing."""
    body = written(impression="I hope you have a great trip. The tour was long.")
    assert "I hope you have a great trip.\n\nBest regards," in body
    assert "look forward" not in body

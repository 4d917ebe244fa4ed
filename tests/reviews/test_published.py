"""What letters that career sites publish as models say in their own words: none of it is worth a warning.

Each list stands for a kind that was once alarmed, with neighbours of it; beside each kind stands what it must not hide.
"""

import tomllib
from collections.abc import Iterator
from typing import Any

import pytest

from followup_kit.reviews import Review, review
from tests.reviews.test_probes import worse
from tests.support.labelled import FOLDER
from tests.support.letters import FACTS

KINDS: list[dict[str, Any]] = tomllib.loads(FOLDER.joinpath("probes", "published.toml").read_text(encoding="utf-8"))[
    "kind"
]


def reviewed(kind: dict[str, Any], words: str) -> Review:
    """Review the letter of a kind with some words in their place: in its body, or as its subject."""
    place = kind.get("place", "body")
    draft = {
        "message_type": kind["message_type"],
        "channel": kind.get("channel", "email"),
        "subject": words if place == "subject" else kind["subject"],
        "body": kind["body"] if place == "subject" else kind["body"].replace("@", words, 1),
        "locale": kind["locale"],
    }
    return review(draft, FACTS[kind["locale"]] | kind.get("facts", {}))


@pytest.mark.parametrize("kind", KINDS, ids=lambda kind: f"{kind['locale']}-{kind['name']}")
def test_a_kind_of_published_words_raises_no_alarm(kind: dict[str, Any]) -> None:
    """In whatever words."""
    assert [(words, alarms) for words in kind["right"] if (alarms := worse(reviewed(kind, words)))] == []


def _faults() -> Iterator[tuple[str, dict[str, Any], str]]:
    for kind in KINDS:
        for code, sentences in kind.get("wrong", {}).items():
            yield from ((code, kind, words) for words in sentences)


def test_what_a_kind_must_not_hide_is_still_a_warning() -> None:
    """Words near to it that are a fault, by the code of the check."""
    missed = [
        (code, words)
        for code, kind, words in _faults()
        if code not in {each.code for each in reviewed(kind, words) if each.severity != "suggestion"}
    ]
    assert missed == []


def severities(message_type: str, body: str, subject: str = "Data Engineer", **facts: Any) -> dict[str, str]:
    """Return the severity of each code that a review of an English email finds."""
    draft = {"message_type": message_type, "channel": "email", "subject": subject, "body": body}
    return {each.code: str(each.severity) for each in review(draft, FACTS["en"] | facts)}


def test_an_answer_that_begins_with_thanks_may_greet_nobody() -> None:
    """It goes on a conversation; a thank-you opens one."""
    body = "Thanks for sending all of this over! I will look through it tonight.\n\nBest,\nGrace"
    assert severities("offer-reply", body)["FK201"] == "suggestion"
    assert severities("thank-you", body)["FK201"] == "warning"


def test_a_reader_who_knows_the_matter_needs_no_position() -> None:
    """By the meeting, its day, or the number of the application."""
    greeted = "Dear Mr. Okafor,\n\n{}\n\nBest regards,\nGrace Adeyemi"
    unnamed = "Dear Hiring Team,\n\n{}\n\nBest regards,\nGrace Adeyemi"
    asked = "Might there be any news of my application? I would be glad to hear where it stands, and what comes next."
    met = "Thank you for meeting me last week. Might you have any news for me of where the process stands by now?"
    for message_type, letter, words, facts, severity in (
        ("thank-you", unnamed, met, {"recipient": None}, "suggestion"),
        ("check-in", greeted, met, {}, "suggestion"),
        ("check-in", unnamed, met, {"recipient": None}, "warning"),
        ("check-in", unnamed, asked, {"recipient": None}, "warning"),
        ("check-in", unnamed, f"I applied on May 3. {asked}", {"recipient": None}, "suggestion"),
        ("check-in", unnamed, f"It is number QS-17. {asked}", {"recipient": None, "reference": "QS-17"}, "suggestion"),
    ):
        found = severities(message_type, letter.format(words), "A question", **facts)
        assert found["FK203"] == severity, (message_type, words)


def test_an_answer_is_wrong_only_where_it_says_the_opposite() -> None:
    """One that hedges is unclear, and one that says it in other words may be; where it is regretted it nearly is."""
    body = "Dear Mr. Okafor,\n\nThank you for the offer. {}\n\nBest regards,\nGrace Adeyemi"
    for decision, words, severity in (
        ("decline", "I am happy to accept the position.", "error"),
        ("decline", "I might decline it.", "warning"),
        ("decline", "I decline it: I want to stay where I am for now.", None),
        ("decline", "I decline it, at least for now.", "warning"),
        ("decline", "I have been thinking about it all week.", "warning"),
        ("decline", "I am sorry, it is so far from where we live.", "suggestion"),
        ("accept", "I must decline it.", "error"),
        ("accept", "I might accept it.", "warning"),
        ("accept", "It looks fine to me.", "warning"),
        ("accept", "I accept the position with a start on June 1.", None),
        ("accept", "I have accepted the position at another company.", "error"),
    ):
        found = severities("offer-reply", body.format(words), decision=decision)
        assert found.get("FK221") == severity, (decision, words)


def test_a_subject_that_argues_argues() -> None:
    """What is thanked for or asked for another time is in the letter."""
    body = "Dear Mr. Okafor,\n\nThank you for your letter.\n\nBest regards,\nGrace Adeyemi"
    assert severities("rejection-reply", body, "Please reconsider your decision")["FK222"] == "warning"


def test_three_exclamation_marks_are_a_matter_of_taste_among_calm_sentences() -> None:
    """Where half of the sentences shout, or marks stand in a row, they are not."""
    calm = "I liked the tour. I liked the talk. I liked the team. I liked the reef. "
    for text, severity in (
        (f"Thank you! What a day! {calm}See you soon!", "suggestion"),
        ("Thank you! What a day! I liked the tour. See you soon!", "warning"),
        (f"Thank you! What a day!! {calm}See you soon!", "warning"),
    ):
        found = severities("thank-you", f"Dear Mr. Okafor,\n\n{text}\n\nBest regards,\nGrace Adeyemi")
        assert found["FK504"] == severity, text


def test_an_email_may_be_half_as_long_again_as_it_should() -> None:
    """Beyond that its length is worth a warning."""
    for count, severity in ((250, None), (300, "suggestion"), (375, "suggestion"), (376, "warning")):
        body = "Dear Mr. Okafor,\n\n" + "word " * count + "\n\nBest regards,\nGrace Adeyemi"
        assert severities("thank-you", body).get("FK401") == severity, count


def test_an_idiom_in_passing_is_a_suggestion_and_two_are_a_habit() -> None:
    """A greeting among friends is one however formal the rest is, but among people on first names."""
    for greeting, words, severity in (
        ("Dear Mr. Okafor", "Fingers crossed for the second round.", "suggestion"),
        ("Dear Mr. Okafor", "It was awesome, and I am gonna tell everyone.", "warning"),
        ("Hey Mr. Okafor", "It was good.", "warning"),
        ("Hey Daniel", "It was good, no worries.", None),
    ):
        body = f"{greeting},\n\nThank you for the tour of the plant. {words}\n\nBest regards,\nGrace Adeyemi"
        assert severities("thank-you", body).get("FK501") == severity, words


def test_a_letter_without_a_word_takes_no_leave() -> None:
    """A name alone closes nothing; nor does one long paragraph whose thanks stand at its beginning."""
    assert severities("thank-you", "Dear Mr. Okafor,\n\n***\n\nGrace Adeyemi")["FK209"] == "warning"
    body = "Dear Mr. Okafor,\n\nThank you. The plant is large, and many people work in its halls.\n\nGrace Adeyemi"
    assert severities("thank-you", body)["FK209"] == "warning"

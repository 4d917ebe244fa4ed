"""An English check-in opens with one sentence of what it is about, and a refusal is answered in few."""

import datetime as dt
from typing import Any

import pytest

from followup_kit import render
from tests.languages.test_english_parts import BARE, assert_in_order, body

SAM = {"name": "Sam Reyes", "given_name": "Sam"}
ABOUT_A_WEEK = "2026-05-26"
LONG_AGO = "2026-04-02"


def check_in(variant: str | None = None, locale: str = "en", **facts: Any) -> str:
    """Return the body of a check-in of 2 June 2026."""
    return render("check-in", BARE | facts, variant=variant, on=dt.date(2026, 6, 2), locale=locale).body


@pytest.mark.parametrize(
    ("facts", "said"),
    [
        ({}, "I wanted to check in about the Analyst position at Acme."),
        (
            {"interview_date": ABOUT_A_WEEK},
            "It's been about a week since our interview for the Analyst position at Acme, so I wanted to check in.",
        ),
        (
            {"interview_date": ABOUT_A_WEEK, "decision_by": "2026-05-29"},
            (
                "It's been about a week since our interview for the Analyst position at Acme, and I understood that a "
                "decision was expected by Friday, so I wanted to check in."
            ),
        ),
        (
            {"interview_date": ABOUT_A_WEEK, "last_contact": "2026-05-28"},
            (
                "It's been about a week since our interview for the Analyst position at Acme, and we were last in "
                "touch on Thursday, so I wanted to check in."
            ),
        ),
        (
            {"interview_date": ABOUT_A_WEEK, "last_contact": "2026-06-01", "last_channel": "phone"},
            (
                "It's been about a week since our interview for the Analyst position at Acme, and I wanted to follow "
                "up on my call yesterday."
            ),
        ),
        (
            {"interview_date": ABOUT_A_WEEK, "people": ["Andy"]},
            (
                "It's been about a week since I talked with Andy about the Analyst position at Acme, so I wanted to "
                "check in."
            ),
        ),
        (
            {"interview_date": LONG_AGO, "round": 2},
            "Thank you again for the second interview for the Analyst position at Acme on Thursday, April 2.",
        ),
        (
            {"interview_date": LONG_AGO, "last_contact": "2026-04-30", "last_channel": "email"},
            (
                "Thank you again for the interview for the Analyst position at Acme on Thursday, April 2. I wanted to "
                "follow up on my email from Thursday, April 30."
            ),
        ),
        (
            {"interview_date": LONG_AGO, "decision_by": "2026-06-02"},
            (
                "Thank you again for the interview for the Analyst position at Acme on Thursday, April 2. I wanted to "
                "check in, as I understand that a decision is expected today."
            ),
        ),
        (
            {"interview_date": LONG_AGO, "last_contact": "2026-05-28"},
            (
                "Thank you again for the interview for the Analyst position at Acme on Thursday, April 2. We were last "
                "in touch on Thursday, and I wanted to check in."
            ),
        ),
        (
            {"interview_date": ABOUT_A_WEEK, "recipient": SAM | {"role": "recruiter"}},
            "It's been about a week since my interview for the Analyst position at Acme, so I wanted to check in.",
        ),
        (
            {"interview_date": LONG_AGO, "people": ["Andy"], "last_contact": "2026-05-28", "last_channel": "card"},
            (
                "I wanted to follow up on my conversation with Andy about the Analyst position at Acme on Thursday, "
                "April 2, and on my card from Thursday."
            ),
        ),
        (
            {"interview_date": LONG_AGO, "last_contact": "2026-04-30", "people": ["Andy"]},
            (
                "We were last in touch on Thursday, April 30, and I wanted to follow up on my conversation with Andy "
                "about the Analyst position at Acme on Thursday, April 2."
            ),
        ),
        (
            {"last_contact": "2026-04-30", "last_channel": "linkedin"},
            "I wanted to follow up on my message from Thursday, April 30, about the Analyst position at Acme.",
        ),
        (
            {"decision_by": "2026-05-29"},
            (
                "I wanted to check in about the Analyst position at Acme, as I understood that a decision was expected "
                "by Friday."
            ),
        ),
    ],
)
def test_a_check_in_opens_with_what_is_known(facts: dict[str, Any], said: str) -> None:
    """The interview, the last message and the day for a decision are joined."""
    assert check_in(**facts).split("\n\n")[1].startswith(f"{said} I'm still very interested")


@pytest.mark.parametrize(
    ("facts", "said"),
    [
        ({}, "I wanted to check in once more about the Analyst position at Acme."),
        (
            {"last_contact": "2026-05-28", "last_channel": "email"},
            "I wanted to check in once more about the Analyst position at Acme, after my email from Thursday.",
        ),
        (
            {"interview_date": LONG_AGO, "last_contact": "2026-05-28"},
            (
                "We were last in touch on Thursday, and I wanted to follow up once more on our interview for the "
                "Analyst position at Acme on Thursday, April 2."
            ),
        ),
    ],
)
def test_another_check_in_recalls_the_one_before(facts: dict[str, Any], said: str) -> None:
    """In its first sentence."""
    assert check_in("again", **facts).split("\n\n")[1].startswith(f"{said} My interest hasn't changed")


def test_a_day_for_a_decision_without_room_in_the_opening_leads_to_the_question() -> None:
    """It is said once."""
    facts = {"interview_date": ABOUT_A_WEEK, "last_contact": "2026-05-28", "decision_by": "2026-05-29"}
    assert_in_order(check_in(**facts), "in touch on Thursday", "expected by Friday, and I know", "Is there any news")


def test_a_stretch_of_time_of_the_candidates_own_is_not_measured_again() -> None:
    """Theirs stands, beside the day of the interview."""
    text = check_in(interview_date=ABOUT_A_WEEK, impression="I realize it has only been a few days.")
    assert "about a week" not in text
    assert "Acme on Tuesday, May 26." in text


def test_another_offer_is_told_before_the_question_and_after_the_thanks() -> None:
    """With the message that it follows, if one is known, and its day once."""
    facts: dict[str, Any] = {"respond_by": "2026-06-09", "last_contact": "2026-05-28", "last_channel": "email"}
    text = check_in(**facts)
    assert_in_order(
        text, "Thank you for considering", "Following my email from Thursday, I", "Tuesday, June 9", "Do you"
    )
    assert "We were last in touch on Thursday, and I wanted to let you know" in check_in(
        **facts | {"last_channel": None}
    )


def test_what_looks_back_comes_before_the_interest_and_what_goes_on_after_it() -> None:
    """So that the candidate's own sentences are said in the order of the time they speak of."""
    interest = "I'm still very interested"
    back, on = "I had a great time with the team.", "The role seemed like a great fit."
    assert_in_order(check_in(impression=back), "check in about", back, interest)
    assert_in_order(check_in(impression=on), "check in about", interest, on)


def test_appreciation_of_the_candidates_own_closes_a_check_in() -> None:
    """In place of our thanks."""
    for own in ("I appreciate your time and consideration.", "Thank you for taking the time to meet with me."):
        text = check_in(impression=own)
        assert_in_order(text, "still very interested", own, "Best regards")
        assert "Thank you so much" not in text


def test_a_team_is_named_once() -> None:
    """One would like to join it, or has spoken of it already."""
    assert "I'm still very interested in the role." in check_in(impression="I enjoyed meeting the team.")
    assert "join the team" not in check_in("again", impression="I enjoyed meeting the team.")


def test_a_request_to_hurry_may_be_impossible_and_a_question_too_early() -> None:
    """Each is made easy to refuse in its own words."""
    assert "If that isn't possible, I" in check_in(respond_by="2026-06-09", question="can you speed up the process")
    assert "If it's too early to say, I" in check_in(respond_by="2026-06-09")


def test_strengths_are_brought_to_the_role() -> None:
    """Each with the words that its kind wants."""
    text = check_in(strengths=["a knack for maps", "SQL"])
    assert "I'd be glad to bring a knack for maps and my experience with SQL to the role." in text


def test_a_reason_of_the_candidates_own_stands_word_for_word() -> None:
    """What a note of a bare cause begins with is left out only where it begins."""
    own = "Acme remains my top choice due to your mission."
    assert own in check_in(respond_by="2026-06-09", reason=own)


def test_small_talk_opens_the_letter() -> None:
    """It asks after the reader."""
    talk = "I hope you had a great break."
    assert_in_order(check_in(impression=f"The office was bright. {talk}"), talk, "check in about", "The office was")


def test_a_first_name_is_greeted_and_left_lightly() -> None:
    """Who is called by title and family name, or by a whole name, is not."""
    light, formal = check_in(recipient=SAM), check_in(recipient={"name": "Sam Reyes"})
    assert light.startswith("Hi Sam,\n\n")
    assert "\n\nBest,\nPriya Raman" in light
    assert formal.startswith("Dear Sam Reyes,\n\n")
    assert "\n\nBest regards,\nPriya Raman" in formal


@pytest.mark.parametrize(
    ("locale", "greeting", "close"),
    [("en", "Dear Mr. Reyes,", "Best regards,"), ("en_GB", "Dear Mr Reyes,", "Kind regards,")],
)
def test_the_british_write_mr_without_a_stop(locale: str, greeting: str, close: str) -> None:
    """Other honorifics stand as they are given."""
    recipient = {"name": "Sam Reyes", "family_name": "Reyes", "honorific": "Mr."}
    text = check_in(locale=locale, recipient=recipient)
    assert text.startswith(f"{greeting}\n\n")
    assert close in text
    assert check_in(locale=locale, recipient=recipient | {"honorific": "Sir"}).startswith("Dear Sir Reyes,")
    assert "\n\nBest wishes,\n" in check_in(locale="en_GB", recipient=SAM)


def test_what_was_agreed_follows_what_was_good_to_talk_about() -> None:
    """A sober finding is no regret that a pleasant talk could soften."""
    agreed, good = "We both agreed that my qualifications do not meet your needs", "I am impressed with your work"
    text = body("rejection-reply", discussed=["the grid"], impression=f"{agreed}. {good}.")
    assert f"I really enjoyed talking about the grid. {agreed}, but {good}." in text


def test_what_one_is_looking_for_leads_to_the_request() -> None:
    """Where something is asked; elsewhere it stays with the reaction."""
    aim = "I would really like to work in community banking."
    assert f"\n\n{aim} If you have a moment" in body("rejection-reply", ask_feedback=True, impression=aim)
    assert f"\n\n{aim}" not in body("rejection-reply", impression=aim)


def test_a_regret_that_takes_comfort_is_not_followed_by_ours() -> None:
    """Their own sentence has said it."""
    regret, good = "I'm sad, but there will be other days.", "I loved the lab; it was bright."
    assert f"at Acme. {regret} {good}\n\n" in body("rejection-reply", impression=f"{regret} {good}")


def test_a_hope_of_the_candidates_own_takes_the_place_of_our_wish() -> None:
    """One hope ends the letter."""
    text = body("rejection-reply", impression="I hope that we have the opportunity to meet again.")
    assert "everything works out" not in text


def test_thanks_of_the_candidates_own_close_the_letter() -> None:
    """And ours are for the news alone, so that nothing is thanked for twice."""
    thanks = "Thank you for the opportunity to interview."
    text = body("rejection-reply", interviewed=True, feedback_given=True, impression=f"{thanks} I was hoping to join.")
    opening = "Thank you so much for letting me know about the Analyst position at Acme, and for telling me why."
    assert_in_order(text, opening, "I was hoping to join", "stay in touch", thanks)
    assert "interviewing me" not in text
    assert "everything works out" not in text
    assert "the time you gave me" not in body("rejection-reply", impression="Thank you for your time.")


def test_praise_leads_to_the_wish_to_stay_in_touch() -> None:
    """It would stand alone after a respect for the decision."""
    text = body("rejection-reply", impression="The team and culture seem fantastic.", stay_connected=True)
    assert "\n\nThe team and culture seem fantastic, and I'd love to stay in touch and to be considered" in text
    named = body("rejection-reply", impression="I'd be interested in other roles that suit me.", stay_connected=True)
    assert "other roles that suit me." in named
    assert "similar position" not in named


def test_a_question_may_begin_with_an_adverb() -> None:
    """It asks all the same."""
    assert "Could you tell me generally when a decision might be made?" in check_in(
        question="generally when a decision might be made"
    )

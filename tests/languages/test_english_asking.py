"""What an English letter asks, hears and is told of another offer keeps its shape, whatever shape it was noted in."""

import datetime as dt
from typing import Any

import pytest

from followup_kit import render
from followup_kit.languages.en._heard import is_heard
from followup_kit.languages.en._past_days import without_weekday
from followup_kit.languages.en._sentences import is_sentence
from tests.languages.test_english_parts import BARE, assert_in_order, body

SAM = {"name": "Sam Reyes", "given_name": "Sam", "role": "hiring-manager"}
UNDECIDED = {"decision": "undecided", "recipient": SAM}


def check_in(**facts: Any) -> str:
    """Return the body of a check-in of 2 June 2026."""
    return render("check-in", BARE | facts, on=dt.date(2026, 6, 2)).body


@pytest.mark.parametrize(
    ("note", "asked"),
    [
        ("please put the bonus in writing", "Please put the bonus in writing."),
        ("that I get Sundays off", "I'd like to ask that I get Sundays off."),
        ("that you keep this private", "Could you keep this private?"),
        ("that the trust meet half the fees", "Could the trust meet half the fees?"),
        ("that the school met half the fees", "I'd like to ask that the school met half the fees."),
        ("that one day at home be written down", "Could one day at home be written down?"),
        ("that you would keep this private", "I'd like to ask that you would keep this private."),
        ("to be told the dress code", "Could you tell me the dress code?"),
        ("to be told if you need an answer sooner", "Please let me know if you need an answer sooner."),
        ("to come and see the workshop", "I'd be glad to come and see the workshop."),
        ("whether visas are covered", "Could you tell me whether visas are covered?"),
        ("to speak this week", "Could we speak this week?"),
        ("talk to the team first", "Could I talk to the team first?"),
        ("flexible hours so I can study", "I was hoping for flexible hours so I can study."),
        (
            "if the salary is fixed, to talk about leave",
            "If the salary is fixed, I'd be glad to talk about leave.",
        ),
        ("if the salary is fixed, raise the bonus", "If the salary is fixed, could you raise the bonus?"),
        ("if you open in Ohio, call me", "If you open in Ohio, please call me."),
        ("if the salary is fixed, a bonus", "If the salary is fixed, I'd be glad to talk about a bonus."),
        ("two more days off, if the base is fixed", "I was hoping for two more days off, if the base is fixed."),
        ("give me a ring if the job is split", "Would you be able to give me a ring if the job is split?"),
        ("see the office", "Could I see the office?"),
        ("leave early on Fridays", "Could I leave early on Fridays?"),
        ("a raise after six months, if that's possible", "I was hoping for a raise after six months."),
    ],
)
def test_a_request_with_a_clause_is_a_sentence_of_its_own(note: str, asked: str) -> None:
    """None is put where only a thing can stand."""
    text = body("offer-reply", requests=[note], **UNDECIDED)
    assert asked in text
    assert "Would that" not in text or "hoping" in text


def test_what_a_reason_names_is_not_asked_for_in_the_same_words() -> None:
    """Neither the sum that is offered nor the one that is hoped for."""
    reason = "The base of $60,000 is below what I earn, and I was hoping for $66,000"
    facts = {"terms": ["a base of $60,000"], "requests": ["a base of $66,000"], "reason": reason}
    text = body("offer-reply", **facts, **UNDECIDED)
    assert f"{reason}. Would that be possible?" in text
    assert text.count("$60,000") == text.count("$66,000") == 1
    facts["requests"] = ["a base of $66,000", "two more days off"]
    assert "Would two more days off be possible?" in body("offer-reply", **facts, **UNDECIDED)


def test_who_needs_time_is_asked_for_time_whatever_else_is_requested() -> None:
    """The request stands beside it."""
    text = body("offer-reply", needs_time=True, answer_by="2026-06-09", requests=["send me the summary"], **UNDECIDED)
    assert_in_order(text, "Could I give you my answer by", "send me the summary")


def test_a_request_for_a_talk_comes_last() -> None:
    """It stands behind what argues for the others."""
    facts = {"requests": ["a higher base", "to speak this week"], "strengths": ["At Dunn's I doubled the sales"]}
    assert_in_order(
        body("offer-reply", **facts, **UNDECIDED), "At Dunn's I", "higher base", "Could we speak this week?"
    )


def test_what_is_asked_comes_last_in_an_acceptance() -> None:
    """Own sentences and what is attached stand together before it."""
    own = "My visit left me with the strong sense of a faculty who like one another. I am honored to be joining them."
    text = body(
        "offer-reply",
        decision="accept",
        impression=own,
        enclosed=["the signed letter"],
        requests=["send me the parking form"],
    )
    assert_in_order(
        text,
        "one another, and I am honored to be joining them.\n\n",
        "I've attached the signed letter.",
        "Would you be able to send me the parking form?",
    )


def test_a_request_is_made_in_a_check_in() -> None:
    """Beside the question."""
    text = check_in(requests=["let me know if it's a no, so I can take something else", "a brief call"])
    assert "Please let me know if it's a no, so I can take something else." in text
    assert "Could we have a brief call?" in text


@pytest.mark.parametrize(
    ("note", "heard"),
    [
        ("that the board meets on May 12", True),
        ("that he was keen", True),
        ("that packets would go out", True),
        ("that you'd call", True),
        ("that book", False),
        ("that idea of yours", False),
        ("the budget", False),
    ],
)
def test_what_was_heard_is_told_from_what_was_talked_about(note: str, heard: bool) -> None:
    """It is a clause."""
    assert is_heard(note) is heard


def test_what_was_heard_leads_to_the_question() -> None:
    """In the tense in which it was noted; a day in it is not told a second time."""
    text = check_in(discussed=["leave", "that packets would go out by May 22"], decision_by="2026-05-22")
    assert_in_order(text, "talking about leave, and", "I understood that packets would go out by May 22. I would")
    assert "I understand that you need a nurse." in check_in(discussed=["that you need a nurse"])


def test_a_day_that_lies_behind_has_no_weekday() -> None:
    """But for one by which it is named."""
    assert without_weekday("on Tuesday, March 3") == "on March 3"
    assert without_weekday("on Tuesday 3 March") == "on 3 March"
    assert without_weekday("on Tuesday") == "on Tuesday"


@pytest.mark.parametrize(
    ("reason", "told"),
    [
        (
            "Hill & Co. has offered me a post",
            "Hill & Co. has offered me a post, and I need to give my answer by Tuesday",
        ),
        ("another hospital wants an answer", "Another hospital wants an answer, and I need to give my answer by"),
        (
            "I was offered a post and I like it; it is close by",
            "I was offered a post and I like it. It is close by. I need to give my answer by",
        ),
        ("I have to answer an offer by Friday", "I have to answer an offer by Friday. Could you tell me when"),
    ],
)
def test_another_offer_is_told_in_the_candidates_words(reason: str, told: str) -> None:
    """After the meeting and the interest; the day for an answer follows."""
    text = check_in(respond_by="2026-06-09", reason=reason, interview_date="2026-05-12", impression="Mick was kind.")
    assert_in_order(text, "Mick was kind.", "I remain very interested in the role.", told)
    assert "received another offer" not in text


def test_another_offer_follows_the_last_message() -> None:
    """In one sentence where it is one."""
    facts: dict[str, Any] = {"respond_by": "2026-06-09", "last_contact": "2026-05-05", "last_channel": "email"}
    facts |= {"interviewed": True, "interview_date": "2026-04-28"}
    text = check_in(reason="I got an offer in Leeds", **facts)
    assert "Following my email from May 5, I wanted to let you know that I got an offer in Leeds, and I need" in text
    contract = check_in(reason="My contract ends soon", **facts)
    assert "Following my email from May 5, I wanted to ask about timing. My contract ends soon" in contract
    apart = check_in(reason="I got an offer in Leeds", **(facts | {"interviewed": False, "interview_date": None}))
    assert_in_order(apart, "I wanted to follow up on my email from May 5 about", "I got an offer in Leeds, and I need")
    text = check_in(reason="If I take an offer from Leeds, I have to move", **facts)
    assert "I wanted to ask about timing. If I take an offer" in text


def test_what_weighs_against_another_offer_stands_beside_it() -> None:
    """With what goes on from it."""
    own = "The shop was tidy. I'd rather work for you. It is nearer."
    text = check_in(respond_by="2026-06-09", reason="an offer from Hill & Co.", impression=own)
    assert_in_order(
        text, "The shop was tidy.\n\n", "an offer from Hill & Co.", "I'd rather work for you. It is nearer."
    )


def test_a_strength_that_points_back_follows_what_it_points_at() -> None:
    """The interest comes after both."""
    own = "The answer is to take the desk to them."
    text = check_in(discussed=["teenagers"], impression=own, strengths=["I tried it at Fairmount and had sixty visits"])
    assert_in_order(text, own, "I tried it at Fairmount", "I remain very interested")


def test_sentences_of_strengths_keep_their_order() -> None:
    """Whatever says how one is stands among those that say what one has."""
    text = check_in(strengths=["I have my card", "I have my own car", "ready to start"])
    assert "I have my card. I have my own car. I am ready to start." in text


@pytest.mark.parametrize(
    ("text", "whole"),
    [
        ("at Lomax Freight I cut month-end from eleven days to five", True),
        ("Having kept the books for two firms, I know them well", True),
        ("with the team I led at Acme", False),
        ("for the work I do", False),
    ],
)
def test_a_sentence_may_begin_before_its_subject(text: str, whole: bool) -> None:
    """With where, when or on what grounds."""
    assert is_sentence(text) is whole


def test_an_offer_to_do_something_is_no_thing_to_send() -> None:
    """It is what one would be happy to do."""
    assert "I'd be happy to come in again." in check_in(can_send=["to come in again"])


def test_what_is_stated_instead_of_a_question_stays_a_statement() -> None:
    """A plea ends in a full stop."""
    assert "If it's a no, please tell me." in check_in(question="If it's a no, please tell me")


def test_what_somebody_did_is_praised_where_it_stood() -> None:
    """Only what comes first is what one thanks for; what somebody does is left as it is."""
    own = "The cakes were good. You told me straight what the job is."
    text = body("withdrawal", impression=own)
    assert_in_order(text, "The cakes were good, and I", "really appreciate that you told me straight what the job is")
    assert "appreciate" not in body("offer-reply", decision="decline", impression="You run a great team.")


def test_a_withdrawal_says_once_what_was_chosen_and_what_is_cancelled() -> None:
    """The reason names the one, the request the other."""
    text = body("withdrawal", chosen="my old job", reason="My old job has offered me my hours back")
    assert text.lower().count("my old job") == 1
    facts = {"interviewed": False, "interview_date": "2026-06-03", "requests": ["cancel my interview"]}
    assert body("withdrawal", **facts).count("cancel") == 1
    assert "Could you please let the panel know?" in body("withdrawal", requests=["to let the panel know"])
    text = body("withdrawal", reason="how much travel is being planned", impression="Mr. Cole's tour was short.")
    assert "because of how much travel is being planned." in text
    assert_in_order(text, "for considering me", "because of how much travel", "Mr. Cole's tour was short")


def test_a_wish_to_meet_again_is_not_said_beside_a_meeting() -> None:
    """Who will see the reader in the fall needs no crossing of paths."""
    own = "I'll see you at the fair."
    assert "paths" not in body("offer-reply", decision="decline", stay_connected=True, impression=own)
    assert "paths" in body("offer-reply", decision="decline", stay_connected=True)


def test_somebody_whom_the_letter_names_is_not_named_again() -> None:
    """By the word that is their name, not by a title."""
    text = check_in(people=[{"name": "Dr Moreau"}, {"name": "Dr Pell"}], can_send=["the plan Dr Moreau asked for"])
    assert text.count("Moreau") == 1
    assert "Dr Pell" in text

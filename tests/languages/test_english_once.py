"""An English letter asks, names and tells each thing once."""

import datetime as dt
from typing import Any

import pytest

from followup_kit import Context, render

NAMES: dict[str, Any] = {
    "candidate": {"name": "Priya Raman"},
    "recipient": {"name": "Anna Roy", "family_name": "Roy", "honorific": "Ms."},
    "company": "Northwind",
    "position": "Data Engineer",
}


def written(message_type: str, **facts: Any) -> str:
    """Return an English letter of Priya Raman's to Ms. Roy, on the day of the interview or soon after."""
    return render(message_type, NAMES | facts, channel="email").body


def test_a_question_for_time_takes_the_place_of_ours() -> None:
    """Time is asked for once, and the day that it would give is told."""
    question = "Is it possible to extend the deadline by one week?"
    body = written("offer-reply", decision="undecided", needs_time=True, answer_by="2026-10-23", question=question)
    assert body.count("?") == 1
    assert f"{question} You would have my answer by Friday, October 23." in body


def test_papers_are_asked_for_as_papers() -> None:
    """One is sent a contract, it is not possible or impossible."""
    requests = ["my contract and a copy of my job description, which I will sign and return promptly"]
    assert f"Could you send me {requests[0]}?" in written("offer-reply", decision="accept", requests=requests)


@pytest.mark.parametrize(
    "own",
    [
        "I remain very enthusiastic and would appreciate any updates on the next steps.",
        "I'd be grateful for any news.",
        "I would love to know where things stand.",
    ],
)
def test_who_asks_how_things_stand_is_not_made_to_ask_again(own: str) -> None:
    """Their sentence does it."""
    assert "any update you could share" not in written("check-in", impression=[own])


def test_what_leads_to_a_deed_is_a_sentence() -> None:
    """With its full stop, and who did it after a comma."""
    reason = "Following a recent review at my company, I was promoted to a new role."
    assert reason[1:] in written("offer-reply", decision="decline", reason=reason)


def test_a_position_in_an_own_sentence_is_not_named_in_the_opening() -> None:
    """Once is enough."""
    facts = NAMES | {
        "interview_date": "2026-03-03",
        "impression": ["I'm excited to be considered for the Data Engineer position."],
    }
    body = render("thank-you", facts, on=dt.date(2026, 3, 3), channel="email").body
    assert body.count("Data Engineer") == 1


def test_own_words_that_withdraw_take_the_place_of_ours() -> None:
    """Also where they were noted as the reason."""
    reason = "After weighing the hours, I would like to withdraw my application for the job."
    body = written("withdrawal", interviewed=True, reason=reason)
    assert reason in body
    assert body.count("withdraw") == 1


def test_own_words_on_the_news_of_an_offer_follow_the_thanks() -> None:
    """They tell how it came, and ask for no call."""
    own = "I was very pleased to receive your telephone call on Monday."
    body = written("offer-reply", decision="undecided", needs_time=True, impression=[own, "I like the firm."])
    assert body.index(own) < body.index("I like the firm.")
    assert "appreciate that" not in body


def test_as_we_discussed_stays_whole() -> None:
    """It gives no reason."""
    reason = "As we discussed, I will be deferring my decision until June."
    assert reason in written("offer-reply", decision="undecided", needs_time=True, reason=reason)


def test_how_often_something_is_does_not_part_a_sentence() -> None:
    """Four nights a week are one subject."""
    reason = "Four nights a week on the road is more than I can manage."
    body = written("withdrawal", interviewed=True, reason=reason)
    assert reason[1:] in body
    assert "because of four" not in body


def test_a_wish_that_begins_with_should_is_a_sentence() -> None:
    """It is no thing that one is grateful for."""
    wish = "Should any opportunities arise, I would greatly appreciate being considered."
    assert wish in written("rejection-reply", requests=[wish])


def test_a_term_that_is_wanted_is_asked_for() -> None:
    """The offer does not hold it, and what it rests on leads to it."""
    body = written(
        "offer-reply",
        decision="undecided",
        terms=["a base salary closer to $90,000"],
        reason="Given my experience in Go and the market for such roles.",
        requests=["a start in June"],
    )
    asked = "I was hoping for a start in June and a base salary closer to $90,000."
    assert f" Given my experience in Go and the market for such roles, {asked}" in body
    assert "the offer includes" not in body


def test_pay_comes_first_among_the_terms() -> None:
    """It is what one looks for."""
    terms = ["full health benefits", "my salary will begin at $54,000 a year"]
    body = written("offer-reply", decision="accept", terms=terms)
    assert body.index("$54,000") < body.index("health")


def test_what_else_is_needed_is_asked_once() -> None:
    """The candidate's own request does it."""
    own = "Please let me know if you require any additional information."
    body = written("offer-reply", decision="accept", details_provided=True, requests=[own])
    assert own in body
    assert "need from me" not in body


def test_a_company_in_an_own_sentence_is_not_named_in_the_opening_of_a_check_in() -> None:
    """The subject has the position, the sentence the company."""
    body = written("check-in", impression=["I remain eager to join Northwind."], interview_date="2026-03-03")
    assert body.count("Northwind") == 1


def test_an_own_check_in_is_the_only_one() -> None:
    """Though it was noted as the question."""
    question = "I wanted to check in on the next steps and the timeline for a decision."
    facts = NAMES | {"question": question, "interview_date": "2026-03-03"}
    body = render("check-in", facts, on=dt.date(2026, 3, 10), channel="email").body
    assert body.count("check in") == 1


def test_a_day_in_an_own_sentence_is_not_told_in_the_opening() -> None:
    """Today is told once."""
    facts = NAMES | {"interview_date": "2026-03-03", "impression": ["I really enjoyed meeting you today."]}
    assert render("thank-you", facts, on=dt.date(2026, 3, 3), channel="email").body.count("today") == 1


def test_what_is_to_be_done_is_needed() -> None:
    """As one would say it."""
    assert "you need to move to new software" in written("thank-you", needs="to move to new software")


def test_own_words_on_the_meeting_are_not_said_before_them() -> None:
    """The letter thanks for the time, and they go on."""
    own = "I sincerely enjoyed meeting with you and learning more about the Data Engineer position at Northwind."
    body = written("thank-you", impression=[own])
    assert body.count("Data Engineer") == 1
    assert body.count("meet") == 1
    assert "the time to interview me" in body.partition(own)[0]


def test_nothing_stands_before_a_full_stop() -> None:
    """Where the end of a sentence came to nothing."""
    own = ["I enjoyed meeting you today and hearing of the Data Engineer position at Northwind."]
    facts = NAMES | {"interview_date": "2026-03-03", "impression": own}
    for place in range(8):
        context = Context(facts, place=place)
        assert " ." not in render("thank-you", context, on=dt.date(2026, 3, 3), channel="email").body


def test_what_was_said_in_the_talk_opens_itself() -> None:
    """A note on it needs no words before it."""
    note = "During our meeting, I said that I would prefer not to move. I have thought about it, and I would move."
    assert note in written("thank-you", forgotten=note)
    assert "get to say" not in written("thank-you", forgotten=note)


@pytest.mark.parametrize(
    "wish", ["Even a sentence or two would be incredibly helpful.", "Any word from you would be welcome."]
)
def test_a_sentence_with_a_sure_verb_is_a_sentence(wish: str) -> None:
    """Whatever it begins with, if it has a full stop."""
    assert wish in written("rejection-reply", requests=[wish])


def test_a_reason_with_a_sure_verb_is_a_sentence() -> None:
    """No "because of" goes before it."""
    reason = "Ordinarily, a salary of $62,000 is considered entry level."
    assert reason in written("offer-reply", decision="undecided", requests=["a salary of $70,000"], reason=reason)


@pytest.mark.parametrize("phrase", ["The tools your team is using.", "The rollout that was planned."])
def test_a_noun_with_its_clause_is_no_sentence(phrase: str) -> None:
    """Though a full stop stands behind it."""
    assert phrase not in written("thank-you", discussed=[phrase])


@pytest.mark.parametrize("message_type", ["rejection-reply", "withdrawal"])
def test_a_company_in_an_own_sentence_is_named_once(message_type: str) -> None:
    """Not again beside the position."""
    own = "I have a lot of respect for Northwind and everyone I met."
    assert written(message_type, impression=[own], interviewed=True).count("Northwind") == 1


def test_what_a_request_rests_on_leads_to_it() -> None:
    """Also where another request is a sentence."""
    body = written(
        "offer-reply",
        decision="undecided",
        terms=["a base salary closer to $90,000"],
        requests=["I was hoping we could discuss the base compensation."],
        reason="Given my experience in Go and the market for such roles.",
    )
    assert "Given my experience in Go and the market for such roles, would a base salary closer to" in body
    assert "I ask" not in body


def test_what_one_knows_is_stated() -> None:
    """A note with a verb that has no subject gets one."""
    assert "I know every aisle by heart." in written("thank-you", strengths=["knowing every aisle by heart"])
    assert "I type 80 wpm." in written("thank-you", strengths=["80 wpm"])


def test_a_line_of_a_resume_with_a_sentence_behind_it_stands_as_it_is() -> None:
    """It states no person, and the sentence goes on from it."""
    told = "Ran a ward of 20 beds. I liked it."
    assert told in written("thank-you", strengths=[told])


def test_what_could_be_sent_is_said_beside_what_was_talked_about() -> None:
    """A promise is not made by having spoken of it; what is one's own is talked about, not learned."""
    base: dict[str, Any] = {
        "candidate": {"name": "Colin Avery"},
        "recipient": {"name": "Jennifer Ray", "given_name": "Jennifer"},
        "company": "Brightloop",
        "position": "Product Manager",
        "interview_date": "2026-06-22",
        "discussed": ["the onboarding concept I proposed"],
        "impression": ["I came away from our conversation energized."],
    }
    text = render("thank-you", base | {"can_send": ["more on the onboarding concept"]}).text
    assert "more on the onboarding concept" in text
    assert "learning more about the onboarding concept" not in text


def test_a_day_that_own_words_recall_is_not_excused_as_well() -> None:
    """``I know that such dates can move`` before ``You mentioned I would hear`` reads as a reproach."""
    facts: dict[str, Any] = {
        "candidate": {"name": "Ruth Penhale"},
        "recipient": {"name": "Ann Okonkwo", "family_name": "Okonkwo", "honorific": "Ms."},
        "company": "Harlow",
        "position": "Coordinator",
        "interview_date": "2026-10-05",
        "decision_by": "2026-10-12",
        "reason": "You mentioned I would hear back within a week.",
    }
    assert "such dates can move" not in render("check-in", facts, on=dt.date(2026, 10, 14)).text


def test_a_hope_to_cross_paths_is_told_once() -> None:
    """In whichever order its words stand."""
    facts: dict[str, Any] = {
        "candidate": {"name": "Jonas Ivanov"},
        "recipient": None,
        "company": "Thompson",
        "position": "assistant",
        "decision": "decline",
        "impression": ["I hope we cross paths in the future."],
        "stay_connected": True,
    }
    assert "paths cross" not in render("offer-reply", facts).text

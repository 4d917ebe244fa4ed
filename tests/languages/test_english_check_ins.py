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
            "I wanted to follow up on our interview for the Analyst position at Acme on May 26.",
        ),
        (
            {"interview_date": ABOUT_A_WEEK, "decision_by": "2026-05-29"},
            (
                "I wanted to follow up on our interview for the Analyst position at Acme on May 26.",
                "I understood that you were hoping to decide by May 29, and I know",
            ),
        ),
        (
            {"interview_date": LONG_AGO, "decision_by": "2026-05-29", "recipient": SAM | {"role": "recruiter"}},
            (
                "I wanted to follow up on my interview for the Analyst position at Acme on April 2.",
                "I understood that a decision was expected by May 29, and I know",
            ),
        ),
        (
            {"interview_date": LONG_AGO, "decision_by": "2026-06-05", "recipient": SAM | {"role": "hr"}},
            (
                "I wanted to follow up on my interview for the Analyst position at Acme on April 2.",
                "I understand that a decision is expected by Friday, June 5. I'd",
            ),
        ),
        (
            {"interview_date": ABOUT_A_WEEK, "last_contact": "2026-05-28"},
            (
                "We were last in touch on Thursday, and I wanted to follow up on our interview for the Analyst "
                "position at Acme on May 26."
            ),
        ),
        (
            {"interview_date": ABOUT_A_WEEK, "last_contact": "2026-06-01", "last_channel": "phone"},
            (
                "I wanted to follow up on our interview for the Analyst position at Acme on May 26 and on my call "
                "yesterday."
            ),
        ),
        (
            {"interview_date": ABOUT_A_WEEK, "people": ["Andy"]},
            ("I wanted to follow up on my conversation with Andy about the Analyst position at Acme on May 26."),
        ),
        (
            {"interview_date": LONG_AGO, "round": 2},
            "I wanted to follow up on our second interview for the Analyst position at Acme on April 2.",
        ),
        (
            {"interview_date": LONG_AGO, "last_contact": "2026-04-30", "last_channel": "email"},
            (
                "I wanted to follow up on our interview for the Analyst position at Acme on April 2 and on my email "
                "from April 30."
            ),
        ),
        (
            {"interview_date": LONG_AGO, "decision_by": "2026-06-02"},
            (
                "I wanted to follow up on our interview for the Analyst position at Acme on April 2.",
                "I understood that you were hoping to decide by today, and I know",
            ),
        ),
        (
            {"interview_date": LONG_AGO, "last_contact": "2026-05-28"},
            (
                "We were last in touch on Thursday, and I wanted to follow up on our interview for the Analyst "
                "position at Acme on April 2."
            ),
        ),
        (
            {"interview_date": ABOUT_A_WEEK, "recipient": SAM | {"role": "recruiter"}},
            "I wanted to follow up on my interview for the Analyst position at Acme on May 26.",
        ),
        (
            {"interview_date": LONG_AGO, "people": ["Andy"], "last_contact": "2026-05-28", "last_channel": "card"},
            (
                "I wanted to follow up on my conversation with Andy about the Analyst position at Acme on April 2 "
                "and on my card from Thursday."
            ),
        ),
        (
            {"interview_date": LONG_AGO, "last_contact": "2026-04-30", "people": ["Andy"]},
            (
                "We were last in touch on April 30, and I wanted to follow up on my conversation with Andy "
                "about the Analyst position at Acme on April 2."
            ),
        ),
        (
            {"last_contact": "2026-04-30", "last_channel": "linkedin"},
            "I wanted to follow up on my message from April 30 about the Analyst position at Acme.",
        ),
        (
            {"decision_by": "2026-05-29"},
            (
                "I wanted to check in about the Analyst position at Acme.",
                "I understood that you were hoping to decide by May 29, and I know that these things can take",
            ),
        ),
    ],
)
def test_a_check_in_opens_with_what_is_known(facts: dict[str, Any], said: str | tuple[str, str]) -> None:
    """The interview, the last message and the day for a decision are joined."""
    told, decision = said if isinstance(said, tuple) else (said, "")
    _, first, second, *_ = check_in(**facts).split("\n\n")
    assert first.startswith((f"{told} I'm still very interested", f"{told} I remain very interested"))
    assert second.startswith(decision)


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
                "Analyst position at Acme on April 2."
            ),
        ),
    ],
)
def test_another_check_in_recalls_the_one_before(facts: dict[str, Any], said: str) -> None:
    """In its first sentence."""
    assert check_in("again", **facts).split("\n\n")[1].startswith(f"{said} My interest has not changed")


def test_a_day_for_a_decision_without_room_in_the_opening_leads_to_the_question() -> None:
    """It is said once."""
    facts = {"interview_date": ABOUT_A_WEEK, "last_contact": "2026-05-28", "decision_by": "2026-05-29"}
    assert_in_order(
        check_in(**facts),
        "in touch on Thursday",
        "hoping to decide by May 29, and I know",
        "any update you could share",
    )


def test_a_stretch_of_time_of_the_candidates_own_is_not_measured_again() -> None:
    """Theirs stands, beside the day of the interview."""
    text = check_in(interview_date=ABOUT_A_WEEK, impression="I realize it has only been a few days.")
    assert "about a week" not in text
    assert "Acme on May 26." in text


def test_another_offer_is_told_before_the_question_and_after_the_thanks() -> None:
    """With the message that it follows, if one is known, and its day once."""
    facts: dict[str, Any] = {"respond_by": "2026-06-09", "last_contact": "2026-05-28", "last_channel": "email"}
    text = check_in(**facts)
    assert_in_order(
        text,
        "follow up on my email from Thursday about",
        "I also wanted to let",
        "Tuesday, June 9",
        "whether you expect to decide by then?",
    )
    unknown: dict[str, Any] = facts | {"last_channel": None}
    assert "We were last in touch on Thursday, and I wanted to check in about" in check_in(**unknown)


def test_what_looks_back_comes_before_the_interest_and_what_goes_on_after_it() -> None:
    """So that the candidate's own sentences are said in the order of the time they speak of."""
    interest = "I remain very interested"
    back, on = "I had a great time with the team.", "The role seemed like a great fit."
    assert_in_order(check_in(impression=back), "check in about", back[:-1], interest)
    assert_in_order(check_in(impression=on), "check in about", interest, on)


def test_appreciation_of_the_candidates_own_closes_a_check_in() -> None:
    """In place of our thanks."""
    for own in ("I appreciate your time and consideration.", "Thank you for taking the time to meet with me."):
        text = check_in(impression=own)
        assert_in_order(text, "remain very interested", own, "Best regards")
        assert "Thank you again" not in text


def test_a_team_is_named_once() -> None:
    """One would like to join it, or has spoken of it already."""
    assert ", and I remain very interested in the role." in check_in(impression="I enjoyed meeting the team.")
    assert "join the team" not in check_in("again", impression="I enjoyed meeting the team.")


def test_a_request_to_hurry_may_be_impossible_and_a_question_too_early() -> None:
    """One is made easy to refuse; what one needs to know before answering is asked for with thanks."""
    assert "If that isn't possible, I" in check_in(respond_by="2026-06-09", question="can you speed up the process")
    asked = check_in(respond_by="2026-06-09", question="Have you decided?")
    assert "Have you decided? I would be grateful for any news you could share before I have to answer." in asked
    news = check_in(respond_by="2026-06-09", decision_by="2026-05-29", question="any update")
    assert "by May 29, so I would appreciate any update you could share before I give my answer. Thank" in news


def test_strengths_are_brought_to_the_role() -> None:
    """Each with the words that its kind wants."""
    text = check_in(strengths=["a knack for maps", "SQL"])
    assert (
        "interested in the role and would be glad to bring a knack for maps and my experience with SQL to the team."
        in text
    )


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
    assert f"I really enjoyed our conversation about the grid. {agreed}, but {good}." in text


def test_what_one_is_looking_for_leads_to_the_request() -> None:
    """Where something is asked; elsewhere it stays with the reaction."""
    aim = "I would really like to work in community banking."
    assert f"\n\n{aim[:-1]}, so I would be very grateful for any feedback" in body(
        "rejection-reply", ask_feedback=True, impression=aim
    )
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
    opening = "letting me know about your decision on the Analyst position at Acme, and for telling me why."
    assert_in_order(text, opening, "I was hoping to join", "stay in touch", thanks)
    assert "interviewing me" not in text
    assert "everything works out" not in text
    assert "the time you gave me" not in body("rejection-reply", impression="Thank you for your time.")


def test_praise_leads_to_the_wish_to_stay_in_touch() -> None:
    """It would stand alone after a respect for the decision."""
    text = body("rejection-reply", impression="The team and culture seem fantastic.", stay_connected=True)
    assert "\n\nThe team and culture seem fantastic, and I would be glad to stay in touch and to be considered" in text
    named = body("rejection-reply", impression="I'd be interested in other roles that suit me.", stay_connected=True)
    assert "other roles that suit me." in named
    assert "similar position" not in named


def test_a_question_may_begin_with_an_adverb() -> None:
    """It asks all the same."""
    assert "Could you tell me generally when a decision might be made?" in check_in(
        question="generally when a decision might be made"
    )


@pytest.mark.parametrize(
    ("reason", "said"),
    [
        ("the lease on my flat", "decide. I ask because of the lease on my flat."),
        ("to plan my move", "decide. I ask in order to plan my move."),
        (
            "My lease ends; if I am selected, I will renew it.",
            "My lease ends. If I am selected, I will renew it. I would",
        ),
        ("since my notice period starts soon", "My notice period starts soon. I would"),
        ("that I have to plan ahead", "I have to plan ahead. I would"),
        ("with two small kids I need to plan", "With two small kids I need to plan. I would"),
        ("having two weeks' notice", "I have two weeks' notice. I would"),
        ("my visa; ; the lease", "decide. I ask because of my visa. There is also the lease."),
        ("to plan my move; so that I can give notice", "I ask in order to plan my move. So that I can give notice."),
        ("for family reasons", "decide. I ask for family reasons."),
    ],
)
def test_why_one_asks_is_told_in_its_order(reason: str, said: str) -> None:
    """A clause is a sentence of its own before the question; only a phrase follows "because of"."""
    assert said in check_in(reason=reason)


def test_the_reason_of_another_offer_stands_beside_the_offer() -> None:
    """The offer itself is what was received; what else is noted of it follows."""
    named = check_in(respond_by="2026-06-09", reason="a second offer; they want an answer soon")
    assert "received a second offer and need to answer it by Tuesday, June 9. They want an answer soon." in named
    assert "June 9. It pays more." in check_in(respond_by="2026-06-09", reason="It pays more.")
    assert "I ask because of a deadline on" in check_in(respond_by="2026-06-09", reason="deadline on another offer")


def test_the_reader_is_not_told_of_themselves_as_of_others() -> None:
    """Who is among the people of the talk and reads the letter held it; a bare family name keeps its honorific."""
    people = ["Sam", {"name": "Reid", "family_name": "Reid", "honorific": "Ms."}]
    told = check_in(recipient=SAM | {"role": "interviewer"}, people=people, interview_date=ABOUT_A_WEEK)
    assert_in_order(told, "up on my interview with you and Ms. Reid for the Analyst position")
    unknown = check_in(recipient=SAM | {"role": "referrer"}, people=people, interview_date=ABOUT_A_WEEK)
    assert (
        "Thank you again for recommending me for the Analyst position at Acme. I had the interview with Ms. Reid"
        in unknown
    )
    assert "Have you heard anything, or do you know when they expect to decide?" in unknown
    assert "Thank you again for your help." in unknown
    assert "I was glad to talk with Ms. Reid." in check_in("again", recipient=SAM, people=people)


def test_what_explains_a_forgotten_point_stands_beside_it() -> None:
    """What was asked, and what speaks of the same things."""
    own = "When you asked about maps, I named one. The atlas project used them all. I liked the office."
    text = check_in(forgotten="I led the atlas project with many maps.", impression=own)
    assert_in_order(
        text, "I liked the office, and", "I led the atlas project", "When you asked", "The atlas project used"
    )


@pytest.mark.parametrize(
    ("facts", "said", "unsaid"),
    [
        (
            {"interviewed": True},
            "follow up on the Analyst position at Acme. I had a good interview, and I",
            "our interview",
        ),
        (
            {"interview_date": ABOUT_A_WEEK},
            "I wanted to follow up on our conversation on May 26 about the Analyst position",
            "our interview",
        ),
    ],
)
def test_an_interview_that_the_candidate_names_is_not_named_before(
    facts: dict[str, Any], said: str, unsaid: str
) -> None:
    """Theirs is the sentence about it."""
    text = check_in(impression="I had a good interview.", **facts)
    assert said in text
    assert unsaid not in text


def test_a_day_for_a_decision_that_the_candidate_names_is_not_named_again() -> None:
    """What they understood stands."""
    text = check_in(decision_by="2026-05-29", impression="I understood you would decide on Friday.")
    assert "May 29" not in text


def test_a_topic_that_is_the_position_is_not_told() -> None:
    """The letter names it anyway."""
    text = check_in(discussed=["the Analyst role", "your plans"])
    assert "learning more about your plans, and I remain" in text


@pytest.mark.parametrize(
    ("requests", "said"),
    [
        ("that you keep my resume on file", "Please keep my resume on file. I wish you and the team"),
        ("that my data be deleted", "I would like to ask that my data be deleted."),
        ("to meet for coffee", "I would be glad to meet for coffee."),
        ("Could we have coffee?", "Could we have coffee?"),
        ("feedback that helps me improve", "I would be grateful for feedback that helps me improve."),
        ("feedback; .", "I would be glad to stay in touch"),
    ],
)
def test_what_is_asked_after_a_refusal_has_a_sentence_of_its_shape(requests: str, said: str) -> None:
    """A plea, a wish or a question; where it asks to be kept in mind, ours does not."""
    text = body("rejection-reply", requests=[requests])
    assert said in text
    assert text.count("on file") + text.count("stay in touch") == 1


def test_strengths_with_clauses_have_a_sentence_of_their_own_after_a_refusal() -> None:
    """They are no subject of "would be useful"."""
    given = ["SQL", "skills that fit the role", "error rate cut by a third, which helped us", "fluent in French"]
    text = body("rejection-reply", strengths=given, impression="I hope we meet again.", stay_connected=True)
    assert "would be useful" not in text
    assert_in_order(text, "I would bring", "fit the role", "error rate cut by a third", "fluent in French")


def test_a_reply_to_a_refusal_ends_with_a_wish() -> None:
    """And with thanks where none were said but at the beginning."""
    kept = "I would love to be considered for other roles."
    thanked = {"impression": f"I enjoyed the tour. {kept}"}
    assert f"{kept} Thank you again for your time.\n" in body("rejection-reply", **thanked)
    timed = {"impression": f"I appreciate your time. {kept}"}
    assert f"{kept} I wish you and the team all the best." in body("rejection-reply", **timed)
    assert "Thank you again for your time, and I wish you" in body("rejection-reply", interviewed=True)


@pytest.mark.parametrize(
    ("facts", "said"),
    [
        ({"reason": "After reflection, I've decided to look elsewhere."}, "at Acme. After reflection, I've decided"),
        ({"reason": "to care for my mother"}, "at Acme. Unfortunately, I have to withdraw my application to care for"),
        ({"reason": "Unfortunately my visa was denied."}, "at Acme. Unfortunately my visa was denied."),
        (
            {"reason": "my manager offered it to me"},
            "I've decided to withdraw my application, because my manager offered it to me.",
        ),
        (
            {"chosen": "I took another job", "impression": "I will not be able to proceed."},
            "at Acme. I took another job and will not be able to proceed.",
        ),
        (
            {"chosen": "I took a job, at last", "impression": "I will not be able to proceed."},
            "I took a job, at last. I will not be able to proceed.",
        ),
        ({"chosen": "that I took another job"}, "at Acme. I took another job."),
        ({"chosen": "not to leave my post"}, "I've decided not to leave my post."),
        ({"chosen": "another post, a better fit for me"}, "another post, which is a better fit for me"),
        ({"chosen": "freelancing full-time"}, "I'll be freelancing full-time."),
        (
            {"chosen": "I took another job", "impression": "The lab was great. We spoke about it on Monday."},
            "As I mentioned when we spoke on Monday, I took another job.",
        ),
        ({"impression": "The visa came late. It would not be fair to wait."}, "at Acme. The visa came late. It would"),
        ({"impression": "I am withdrawing because I got a job at Globex.", "chosen": "a job at Globex"}, "Globex.\n\n"),
    ],
)
def test_a_withdrawal_tells_its_decision_in_one_place(facts: dict[str, Any], said: str) -> None:
    """With what was said of it before and what follows from it; a choice of one's own compels nobody."""
    assert said in body("withdrawal", **facts)


def test_a_candidate_who_says_why_they_write_says_it_once() -> None:
    """Ours leaves it to them."""
    text = check_in(interview_date=ABOUT_A_WEEK, impression="I just wanted to follow up on my application.")
    assert_in_order(text, "position at Acme. I", "I just wanted to follow up")
    assert "so I wanted" not in text
    named = check_in(interview_date=ABOUT_A_WEEK, impression="I wanted to follow up on my interview.")
    assert "since we talked about the Analyst position at Acme. I wanted to follow up on my interview." in named


def test_another_offer_with_an_aside_ends_its_sentence() -> None:
    """What must be answered is said in the next."""
    text = check_in(respond_by="2026-06-09", reason="an offer that pays more")
    assert "I've received an offer that pays more. I need to answer it by Tuesday, June 9." in text


@pytest.mark.parametrize(
    ("message_type", "facts", "said"),
    [
        ("rejection-reply", {"requests": ["keep in touch"]}, "I'd love to keep in touch."),
        ("rejection-reply", {"requests": ["your honest opinion"]}, "I would be grateful for your honest opinion."),
        ("withdrawal", {"chosen": "back to school"}, "I've decided to go back to school."),
        ("withdrawal", {"chosen": "remain where I am"}, "I've decided to remain where I am."),
        ("withdrawal", {"reason": "not enough growth"}, "because there is not enough growth."),
        ("withdrawal", {"reason": "too long a commute and pay"}, "because of too long a commute and pay."),
        ("withdrawal", {"reason": "a wedding and need to save"}, "because of a wedding. I need to save."),
        ("withdrawal", {"reason": "whether I could stay was unclear"}, "because whether I could stay was unclear."),
        ("withdrawal", {"reason": "My goals are different."}, "at Acme. My goals are different."),
    ],
)
def test_a_note_has_the_frame_of_its_shape(message_type: str, facts: dict[str, Any], said: str) -> None:
    """A verb, a comparison, a clause; nothing is forced into another."""
    assert said in body(message_type, **facts)


def test_a_sentence_that_begins_with_since_goes_on_from_the_one_before() -> None:
    """It stays with it, although it speaks of what is attached."""
    own = "I enjoyed the tour. Since you asked about my portfolio, I have added two projects."
    text = check_in(decision_by="2026-06-09", enclosed=["my portfolio"], impression=own)
    assert_in_order(text, own, "I've attached my portfolio.")


def test_what_was_forgotten_keeps_its_that() -> None:
    """A clause that begins with "that" follows what it was meant for."""
    text = check_in(decision_by="2026-06-09", forgotten="that night shifts suit me")
    assert "I also meant to mention that night shifts suit me." in text


@pytest.mark.parametrize(
    ("facts", "said"),
    [
        (
            {"interview_date": ABOUT_A_WEEK, "question": "I wanted to inquire about any updates."},
            "on May 26 and inquire about any updates.",
        ),
        (
            {"interview_date": ABOUT_A_WEEK, "question": "I am writing to ask where things stand."},
            "on May 26, and I am writing to ask where things stand.",
        ),
        (
            {"reason": "Any news?"},
            "I would appreciate any news you could share. Please let me know",
        ),
        (
            {"reason": "the packet: did it come?", "question": "how things stand"},
            "how things stand? The packet: did it",
        ),
        (
            {"discussed": "the framework I sent last week", "interviewed": True},
            "on our interview for the Analyst position at Acme and on the framework I sent last week.",
        ),
        (
            {"discussed": "the framework I sent last week"},
            "on the Analyst position at Acme and on the framework I sent",
        ),
        ({"can_send": ["my cert", "any proof you need"]}, "I would be happy to send my cert and any proof you need."),
        (
            {"respond_by": "2026-06-09", "reason": "another offer, which I have to answer by Tuesday"},
            "I've received another offer, which I have to answer by Tuesday. Could you tell me",
        ),
        (
            {"impression": "Happy to talk. The plant is new."},
            "Happy to talk.\n\nThank you again for your time and consideration,",
        ),
        (
            {"interviewed": True, "impression": "I want to express my interest in the Analyst role."},
            "I wanted to follow up on our interview and to express my interest in the Analyst role.",
        ),
        (
            {"interviewed": True, "impression": "I'm still excited about the Analyst role."},
            "I wanted to follow up on our interview. I'm still excited about the Analyst role.",
        ),
        (
            {"impression": "I like the team. I wanted to reiterate my enthusiasm for this role."},
            "I wanted to check in about the Analyst position at Acme and to reiterate my enthusiasm for this role.",
        ),
        (
            {"interviewed": True, "impression": "I wanted to follow up on my interview. The plant is new."},
            "\n\nI wanted to follow up on my interview. The plant is new.",
        ),
        (
            {"impression": "I remain very interested in the role.", "question": "whether there are any updates"},
            "I remain very interested in the role and would like to ask whether there are any updates.",
        ),
        (
            {"impression": "I remain keen on it, and very interested.", "question": "I would love any news."},
            "I would love any news.",
        ),
        (
            {"impression": "I am very interested in it.", "question": "I would love any news because I have to book."},
            "I am very interested in it.\n\nI would love any news because I have to book.",
        ),
        (
            {"impression": "I'm still very excited about it.", "question": "I would love to hear about next steps."},
            "I'm still very excited about it and would love to hear about next steps.",
        ),
        (
            {
                "impression": "Acme is my first choice. I would love to align our timelines.",
                "reason": "I currently have talks with other teams",
                "question": "Could you share an update?",
            },
            (
                "I currently have talks with other teams, but Acme is my first choice. I would love to align our "
                "timelines, so I would appreciate an update."
            ),
        ),
        (
            {"question": "as it has been long since I came by you may have decided; please let me know"},
            "As it has been long since I came by you may have decided; please let me know.",
        ),
        (
            {"question": "as it has been long since I came by you may have decided"},
            "As it has been long since I came by you may have decided.",
        ),
        ({"question": "now that it is June; is there news"}, "Now that it is June, is there news?"),
        (
            {"question": "As it is June; Acme was to call; any news"},
            "As it is June, Acme was to call. Is there any news?",
        ),
        (
            {"question": "since it is June, whether it is open"},
            "Since it is June, could you tell me whether it is open?",
        ),
        (
            {"question": "where it stands; as I must book a flight"},
            "Could you tell me where it stands, as I must book a flight?",
        ),
        ({"question": "as it is June"}, "As it is June, could you tell me where things stand?"),
        ({"question": "the role is still open"}, "Could you tell me whether the role is still open?"),
        ({"question": "The search may be over; please tell me"}, "The search may be over. Please tell me."),
    ],
)
def test_a_check_in_asks_and_says_once(facts: dict[str, Any], said: str) -> None:
    """Why one writes is one sentence with what one writes about; a reason that asks is the question."""
    assert said in check_in(**facts)


def test_a_referrer_whom_one_called_is_told_so() -> None:
    """As they would be if nothing else is known of it."""
    facts: dict[str, Any] = {"recipient": SAM | {"role": "referrer"}, "last_contact": ABOUT_A_WEEK}
    assert "at Acme. I wanted to follow up on my call on May 26." in check_in(last_channel="phone", **facts)
    assert "at Acme. We were last in touch on May 26." in check_in(**facts)
    assert "Have you heard how things stand?" in check_in("again", **facts)


def test_one_more_note_that_names_nothing_stands_behind_what_it_is_about() -> None:
    """What the candidate follows up on is said once, by them or by the letter."""
    text = check_in(interviewed=True, impression="I'm following up one last time.")
    assert "for the Analyst position at Acme. I'm following up one last time." in text


def test_a_reason_of_an_odd_shape_is_no_cause() -> None:
    """A clause that leads to another stays whole; what is so is a sentence; what the opening says is not said again."""
    cases = {
        "As graduation is near, I would like to plan": "As graduation is near, I would like to plan. I would",
        "because the grant was small, we move in May": "Because the grant was small, we move in May. I would",
        "haven't heard anything, just checking": "I haven't heard anything. I would",
        "not sure whether you got my email": "I am not sure whether you got my email. I would",
        "Acme, however, remains my first choice": "Acme, however, remains my first choice. I would",
        "my lease": "I ask because of my lease.",
        "just checking in": "\n\nI would appreciate any update",
    }
    texts = {reason: check_in(reason=reason) for reason in cases}
    assert {reason: text for reason, text in texts.items() if cases[reason] not in text} == {}


def test_a_day_to_answer_by_may_be_no_offers() -> None:
    """Where the reason says what is due, the letter claims no offer; where that has its own day, it does."""
    facts: dict[str, Any] = {"interview_date": LONG_AGO, "respond_by": "2026-06-20"}
    offer = "I've received another offer"
    cases = {
        "because housing has to be paid by June 20": "to ask about timing. Housing has to be paid by June 20. Could",
        "my co-op office needs a form by the 20th": "about timing. My co-op office needs a form by the 20th. Could",
        "I have to let another college know": "I have to let another college know by Saturday, June 20. Could",
        "I have to sign a lease, and soon.": "sign a lease, and soon. I need to settle this by Saturday, June 20.",
        "I have to give notice by the end of May": offer,
        "I would rather work with you.": offer,
    }
    texts = {reason: check_in(reason=reason, **facts) for reason in cases}
    assert {reason: text for reason, text in texts.items() if cases[reason] not in text} == {}


def test_what_greets_the_meeting_comes_before_what_was_talked_about() -> None:
    """Unless it looks further, or the next sentence points at it."""
    topic: dict[str, Any] = {"interview_date": LONG_AGO, "discussed": ["the rota"]}
    met = "I enjoyed speaking with you."
    assert f"{met} It was good to talk about the rota." in check_in(impression=[met, "I want the job."], **topic)
    assert f"about the rota. {met} It" in check_in(impression=[met, "It was fun."], **topic)
    since = "Since our meeting I have read up on it."
    assert f"about the rota. {since}" in check_in(impression=[since], **topic)


def test_others_are_thanked_with_the_reader_for_the_talk() -> None:
    """In one sentence, and not at all where the candidate's own sentences name them."""
    facts: dict[str, Any] = {
        "interview_date": LONG_AGO,
        "recipient": SAM | {"role": "hiring-manager"},
        "discussed": ["the rota"],
    }
    for people, said in (
        (["your team"], "talking with you and your team about the rota. I'm still"),
        (["Ann Wu", "Bo Li"], "talking with you, Ann Wu, and Bo Li about the rota. I'm still"),
        (["Ann Wu", "Bo Li", "Cy Ray"], "talking with you, Ann Wu, Bo Li, and Cy Ray about the rota. I'm still"),
    ):
        assert said in check_in(people=people, **facts)
    assert "good to talk with the team" not in check_in(people=["the team"], impression=["I like the team."], **facts)


def test_who_does_not_decide_is_asked_when_others_do() -> None:
    """An agency knows what they need, and when they expect to decide."""
    agency: dict[str, Any] = {"recipient": SAM | {"role": "agency"}, "interview_date": LONG_AGO}
    text = check_in(needs="the model be rebuilt", **agency)
    assert "they want the model to be rebuilt." in text
    assert "when they expect to decide" in text
    assert "when you expect to decide" in check_in(interview_date=LONG_AGO)


def test_a_talk_that_is_asked_for_is_asked_for_once() -> None:
    """With what else is asked for beside it."""
    text = check_in(requests=["a short call", "feedback on my test"])
    assert "I would be grateful for feedback on my test. Could we have a short call?" in text


def test_what_was_done_and_is_enclosed_follows_the_interest() -> None:
    """In a paragraph of its own."""
    done = "I finished a roof."
    facts: dict[str, Any] = {
        "interview_date": LONG_AGO,
        "discussed": ["the rota"],
        "strengths": [done],
        "enclosed": ["a photograph"],
    }
    assert f"and in joining the team.\n\n{done} I've attached a photograph." in check_in(**facts)


def test_a_question_may_be_announced_in_the_note() -> None:
    """The letter asks it itself."""
    cases = {
        "to know when you decide": "Could you tell me when you decide?",
        "anything else you need": "Is there anything else you need?",
        "by when you'll decide": "Could you tell me by when you'll decide?",
        "update please": "I would appreciate an update.",
        "updates?": "I would appreciate any updates.",
        "news": "I would appreciate any news you could share.",
    }
    texts = {question: check_in(question=question) for question in cases}
    assert {question: text for question, text in texts.items() if cases[question] not in text} == {}


def test_others_who_were_met_are_not_named_beside_own_words_that_name_them() -> None:
    """Whom the candidate's own sentence speaks of is not introduced once more."""
    facts: dict[str, Any] = {"recipient": SAM | {"role": "hiring-manager"}, "people": [{"name": "the night crew"}]}
    facts["interview_date"] = ABOUT_A_WEEK
    own = "The night crew made me laugh."
    assert "with you and the night crew" in check_in(**facts)
    said = check_in(**facts, impression=own)
    assert own in said
    assert "and the night crew" not in said


@pytest.mark.parametrize(
    ("facts", "said"),
    [
        (
            {"impression": ["I enjoyed the tour.", "I met the foreman."]},
            "I enjoyed the tour, and I met the foreman.",
        ),
        (
            {"impression": "I believe I would fit in. The plant is new."},
            "very interested in the role and in joining the team, and I believe I would fit in. The plant is new.",
        ),
        (
            {"impression": "I could help but only from May."},
            "very interested in the role and in joining the team. I could help but only from May.",
        ),
        (
            {"impression": "If the post is filled, I completely understand."},
            "I would be grateful to know where things stand. If the post is filled, I completely understand.",
        ),
        (
            {"question": "If it is filled, please let me know.", "can_send": ["any additional information"]},
            "please let me know. I would also be glad to send any additional information you need.",
        ),
        (
            {"question": "If it is filled, please let me know.", "can_send": ["any proof you need"]},
            "please let me know. I would also be glad to send any proof you need.",
        ),
        (
            {"reason": "I have an offer from Hill & Co.; you are my first choice."},
            "I also wanted to let you know that I have an offer from Hill & Co., but you are my first choice.",
        ),
        (
            {"reason": "I have been offered a post at the mill; you are my first choice.", "respond_by": "2026-06-09"},
            "I have been offered a post at the mill, but you are my first choice.",
        ),
        (
            {"question": "the status; I realize it is early"},
            "I realize it is early, but could you tell me the status?",
        ),
    ],
)
def test_a_check_in_is_one_thought(facts: dict[str, Any], said: str) -> None:
    """What belongs together is one sentence, and nothing is asked twice in the same words."""
    assert said in check_in(**facts)


def test_an_interview_of_this_week_is_thanked_for_first() -> None:
    """Unless the candidate thanks for it; a purpose is not joined to thanks."""
    facts: dict[str, Any] = {"interview_date": "2026-05-29"}
    assert "\n\nThank you for taking the time to talk with me on Friday about the" in check_in(**facts)
    assert "\n\nI wanted to follow up" in check_in(impression="Thank you for the tour.", **facts)
    text = check_in(question="I wanted to inquire about any updates.", **facts)
    assert_in_order(text, "position at Acme. I remain", "I wanted to inquire about any updates.")


def test_what_can_be_sent_of_what_was_just_said_is_offered_there() -> None:
    """A thing with its article points to the sentence before."""
    passed = "I've passed my IOSH since we spoke"
    told = check_in(strengths=[passed], can_send=["the certificate"])
    assert f"{passed}, and I would be happy to send the certificate." in told
    assert told.count("the certificate") == 1
    assert "I would be happy to send my results" in check_in(strengths=[passed], can_send=["my results"])


def test_what_goes_on_from_what_is_enclosed_stands_behind_it() -> None:
    """And a good wish opens the letter."""
    own = ["I hope the launch went well.", "I just found it hard to stop."]
    told = check_in(enclosed=["a sketch"], impression=own)
    assert_in_order(told, own[0], "I wanted to check in", "I've attached a sketch. I just found it hard to stop.")


def test_a_thing_of_theirs_is_no_cause_for_asking() -> None:
    """It only has to do with it."""
    assert "I ask with the move to the new building in mind." in check_in(reason="the move to the new building")
    assert "I ask because of the long silence." in check_in(reason="the long silence")


def test_a_question_that_points_to_what_was_heard_follows_it() -> None:
    """Before one's own deadline, which would part them."""
    told = check_in(
        discussed=["that Acme were seeing two more people"],
        question="Have they come back to you?",
        reason="My contract ends soon.",
        respond_by="2026-06-09",
    )
    assert_in_order(told, "seeing two more people. Have they come back to you?\n\n", "My contract ends soon")


def test_an_update_that_is_requested_is_not_asked_for_twice() -> None:
    """And is easy to refuse."""
    told = check_in(requests=["an update on your timeline"], respond_by="2026-06-09")
    assert "grateful for an update on your timeline. I understand if a decision is not possible by that date." in told
    assert told.count("?") == 0
    assert "I would appreciate" not in check_in(requests=["an update on your timeline"])


def test_what_one_did_since_looks_back_and_what_points_to_the_talk_follows_it() -> None:
    """Other strengths come after the interest."""
    since = "I have been reading up on silver since."
    assert_in_order(check_in(impression=since), since, "I remain very interested")
    facts: dict[str, Any] = {"discussed": ["your plan for a second day"], "interview_date": LONG_AGO}
    points = "I believe I could help you start it well."
    assert_in_order(check_in(strengths=[points], **facts), "second day.", points, "I remain very interested")
    other = "I led a team of four."
    assert_in_order(check_in(strengths=[other], **facts), "second day", "remain very interested", other)

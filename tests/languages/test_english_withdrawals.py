"""A withdrawal says what it is for, why, and thanks: regretfully only where something leaves one no choice."""

from typing import Any

import pytest

from followup_kit import render

BARE: dict[str, Any] = {
    "candidate": {"name": "Nora Beck"},
    "recipient": {"name": "Mr. Dunn", "family_name": "Dunn", "honorific": "Mr."},
    "company": "Halden Foods",
    "position": "Clerk",
}
PURPOSE = "I'd like to withdraw my application for the Clerk position at Halden Foods."
THANKS = "Thank you so much for considering me for the Clerk position at Halden Foods."


def body(**entries: Any) -> str:
    """Return the body of a withdrawal."""
    return render("withdrawal", BARE | entries, channel="email").body


@pytest.mark.parametrize(
    ("reason", "said"),
    [
        ("My circumstances have changed.", f"{THANKS} Unfortunately, I have to withdraw my application, because my"),
        ("the commute", f"{THANKS} Unfortunately, I have to withdraw my application because of the commute."),
        (
            "better pay",
            f"{THANKS} After giving it some careful thought, I've decided to withdraw my application because",
        ),
        ("Our talks helped me see that it isn't a fit.", f"{PURPOSE} Our talks helped me see that it isn't a fit."),
        ("I've accepted another offer.", "that I've accepted another offer and would like to withdraw my application"),
        ("I have accepted another offer.", "that I've accepted another offer and would like to withdraw"),
        ("decided against locum work", f"{PURPOSE} I've decided against locum work."),
        ("not being ready for this", "because I'm not ready for this."),
        ("deployed until November", "because I'm deployed until November."),
        ("no longer looking", f"{PURPOSE} I'm no longer looking."),
        ("remote", "because it is remote."),
        ("wasn't what I expected", "because it wasn't what I expected."),
        ("offered a permanent contract here", f"{PURPOSE} I've been offered a permanent contract here."),
        ("childcare fell through", "because childcare fell through."),
        ("broke my wrist", "because I broke my wrist."),
        ("dentist's appointment", "because of a dentist's appointment."),
        ("personal", "I've decided to withdraw my application for personal reasons."),
        ("salary", "because of the salary."),
        ("schedule: nights", f"{PURPOSE} The reason is the schedule: nights."),
        ("arthritis, I am afraid", f"{PURPOSE} The reason is arthritis, I am afraid."),
        ("a merger — my team stays", f"{PURPOSE} The reason is a merger — my team stays."),
        ("Family reasons. We are moving.", f"{PURPOSE} I'm doing this for family reasons. We are moving."),
        ("The range (which I learned late) is below mine.", "because the range (which I learned late) is below mine."),
    ],
)
def test_a_reason_is_told_by_its_shape(reason: str, said: str) -> None:
    """No clause holds what it cannot; thanks come first where one is sorry to go."""
    text = body(reason=reason)
    assert said in text
    assert text.count("Thank you") == 1


@pytest.mark.parametrize(
    ("chosen", "said"),
    [
        ("credit union closer to home", "I've chosen a credit union closer to home."),
        ("union apprenticeship", "that I've accepted a union apprenticeship and"),
        ("internal promotion", "that I've accepted an internal promotion and"),
        ("current employer", "I've decided to stay with my current employer."),
        ("my present role", "I've decided to stay in my present role."),
        ("current job", "I've decided to stay in my current job."),
        ("grad school", "I've chosen grad school."),
        ("two part-time jobs", "I've chosen two part-time jobs."),
        ("weekday hours at the post office", "I've chosen weekday hours at the post office."),
        ("freelance", "I've chosen freelance."),
        ("PhD in Delft", "I've chosen a PhD in Delft."),
        ("MBA", "I've chosen an MBA."),
    ],
)
def test_what_is_done_instead_has_its_article(chosen: str, said: str) -> None:
    """One thing has one; what is not counted, or counted in numbers, has none."""
    assert said in body(chosen=chosen)


def test_what_weighed_follows_what_the_letter_is_for() -> None:
    """A hard decision is named once the reader knows which."""
    hard = "This was not an easy decision."
    text = body(impression=hard, reason="I've decided to stay.")
    assert f"{PURPOSE} This was not an easy decision, but I've decided to stay." in text
    assert f"{PURPOSE} {hard} I've decided this because of the commute." in body(impression=hard, reason="the commute")


def test_a_long_reason_comes_before_what_points_to_it() -> None:
    """Two long sentences are not one."""
    why = "I have decided to pursue a different path that better fits my goals and my circumstances at this time."
    hard = "This decision was not made lightly, as I have great respect for your organization and all that you do."
    assert f"{PURPOSE} {why} {hard}" in body(reason=why, impression=hard)


def test_thanks_are_given_beside_what_one_appreciates() -> None:
    """Who appreciates the time thanks as well; the last line joins theirs where one subject serves both."""
    text = body(impression="I appreciate the time with Halden Foods.", reason="I've accepted another offer.")
    assert "Thank you so much for considering me. I appreciate the time with Halden Foods and hope our paths" in text
    assert "I enjoyed the tour, as you saw, and I hope our" in body(impression="I enjoyed the tour, as you saw.")
    assert "I had to leave early. I wish you" in body(impression=["I enjoyed the tour.", "I had to leave early."])
    dated = body(impression="You were so gentle with me.", interviewed=True, interview_date="2026-03-01")
    assert "for the interview on March 1 and for considering me. I really appreciate that you were so gentle" in dated
    own = body(impression="Thank you for your patience.", reason="My visa was denied.")
    assert (
        "that, unfortunately, I have to withdraw my application for the Clerk position at Halden Foods, because" in own
    )
    freely = body(impression="Thank you for your patience.", reason="a better offer")
    assert "to let you know that, after giving it some careful thought, I've decided to withdraw" in freely
    interviewed = body(impression="It was kind of you to interview me.", interviewed=True)
    assert "Thank you so much for considering me. It was kind of you to interview me." in interviewed


def test_whom_one_may_hear_from_again_is_told_so() -> None:
    """A recruiter of other positions, anybody else of other days; a request of that kind ends the letter."""
    recruiter = {"name": "Kim", "given_name": "Kim", "role": "recruiter"}
    assert "and I would be glad to stay in touch." in body(recipient=recruiter)
    respect = body(recipient=recruiter, impression="I respect Halden Foods.")
    assert "I respect Halden Foods and would be glad to stay in touch." in respect
    text = body(requests=["I would love to hear about remote openings", "delete my data"])
    assert text.index("Could you please delete my data?") < text.index("Thank you") < text.index("I would love to hear")
    assert "paths cross" not in text


def test_what_cannot_be_attended_is_cancelled_in_their_words() -> None:
    """Ours are not said as well, and praise stays in one place."""
    own = ["I won't be able to make the interview.", "What a view!", "I have rarely seen such patience."]
    text = body(impression=own, interviewed=False, interview_date="2026-03-20")
    assert "I also have to cancel" not in text
    assert "What a view! I have rarely seen such patience." in text


def test_own_sentences_of_a_decision_keep_their_order() -> None:
    """Small talk first, then the decision as they tell it, thanks that come again last."""
    own = [
        "I hope this email finds you well.",
        "As I indicated, I have been exploring several possibilities.",
        "This week, after careful consideration, I decided to accept an offer.",
        "I want to express my sincere gratitude for your time.",
        "Thank you again for your consideration.",
    ]
    text = body(impression=own)
    assert f"{own[0]} I'm writing to let you know that {PURPOSE} {own[1]} {own[2]}" in text
    assert text.index(own[3]) < text.index(own[4])
    assert "Thank you so much" not in text
    late = ["I know this is late in the process.", "I apologise."]
    assert f"because of the commute. {' '.join(late)}\n\nI wish you" in body(impression=late, reason="the commute")
    but = "It was great to meet you, but I have just accepted another position."
    assert f"{PURPOSE} {but}" in body(impression=but)


def test_two_like_sentences_are_one() -> None:
    """What impressed turns to the judgement where there is one, and is joined to the next where there is none."""
    own = ["I was very impressed with the team.", "I was genuinely excited about joining."]
    judged = body(chosen="another offer", reason="I felt this was the best decision.", impression=own)
    assert "While I was very impressed with the team, I felt this was the best decision." in judged
    assert "I was genuinely excited about joining and hope our paths cross again." in judged
    alone = body(chosen="another offer", impression=own)
    assert "with the team and genuinely excited about joining, and I hope our paths cross again." in alone


def test_an_office_is_told_the_reference_in_the_first_line() -> None:
    """A person knows whom they talked to."""
    office = {"name": "Recruitment Team", "role": "hr"}
    assert "position at Halden Foods (reference HS-1)." in body(recipient=office, reference="HS-1")
    assert "HS-1" not in body(reference="HS-1")

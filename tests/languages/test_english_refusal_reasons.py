"""A reason in the answer to a refusal is theirs for refusing, or one's own for asking or staying in touch."""

from typing import Any

import pytest

from followup_kit import render

BARE: dict[str, Any] = {
    "candidate": {"name": "Nora Beck"},
    "recipient": {"name": "Mr. Dunn", "family_name": "Dunn", "honorific": "Mr."},
    "company": "Halden Foods",
    "position": "Clerk",
    "outcome": "rejected",
    "interviewed": True,
}


def body(**entries: Any) -> str:
    """Return the body of an answer to a refusal."""
    return render("rejection-reply", BARE | entries, channel="email").body


@pytest.mark.parametrize(
    ("reason", "understood"),
    [
        ("you went with an internal candidate", "I understand that you went with an internal candidate."),
        ("internal candidate", "I understand that you chose an internal candidate."),
        ("another candidate", "I understand that you chose another candidate."),
        ("the committee felt somebody else would settle in", "I understand that the committee felt somebody else"),
        ("no experience of running pastry", "but I understand: I have no experience of running pastry."),
        ("no budget for the role", "I understand that there was no budget for the role."),
        ("overqualified", "I understand that I was overqualified."),
        ("not a fit for the team", "I understand that I was not a fit for the team."),
        ("too slow on the dough", "I understand that I was too slow on the dough."),
        ("weak SQL; not enough practice", "that it came down to weak SQL and that I do not have enough practice."),
        ("lack of time; the commute", "I understand that it came down to a lack of time and the commute."),
        ("Someone with more years got it.", "I understand that someone with more years got it."),
        ("You said I was too quiet.", "I am disappointed, of course. You said I was too quiet."),
        ("because I lacked experience", "I understand that I lacked experience."),
    ],
)
def test_their_reason_is_understood(reason: str, understood: str) -> None:
    """In a clause where it is one, and never as a reason of one's own to stay in touch."""
    text = body(reason=reason, feedback_given=True)
    assert understood in text
    assert "because of" not in text


def test_what_was_learned_of_the_reason_follows_it() -> None:
    """The words "it is a fair point" are of the point; what else was learned follows the candidate's own sentences."""
    own = {"reason": "too quiet", "feedback_given": True, "impression": ["The tour was fun."]}
    assert "I was too quiet. It is a fair point. The tour was fun." in body(**own, learned="It is a fair point.")
    assert "The tour was fun. I now know to speak up." in body(**own, learned="to speak up")


def test_a_reason_for_asking_follows_the_question() -> None:
    """It explains the request, whatever its shape."""
    asked = {"ask_feedback": True}
    assert "be very grateful, as it would help me choose courses." in body(
        **asked, reason="it would help me choose courses"
    )
    assert "be very grateful. I ask so that I can prepare." in body(**asked, reason="so that I can prepare")
    assert "be very grateful. I would like to improve." in body(**asked, reason="to improve")


def test_a_reason_of_one_s_own_leads_to_staying_in_touch() -> None:
    """It is neither theirs nor one for asking."""
    assert "I want to grow in this field, so please do keep me in mind." in body(reason="I want to grow in this field")


def test_feedback_is_asked_for_beside_another_question() -> None:
    """Both are asked, and only feedback is made easy to leave unanswered."""
    text = body(ask_feedback=True, question="Is there another opening in Leeds?")
    assert "Is there another opening in Leeds? I would also be grateful for any feedback on my interview.\n\n" in text
    assert "If you have a moment, I would be very grateful for any feedback on my talk." in body(
        question="any feedback on my talk"
    )


@pytest.mark.parametrize(
    ("request_noted", "asked"),
    [
        ("call me if somebody falls ill", "I would like to stay in touch, so please call me if somebody falls ill."),
        ("to come as a locum, if you need one", "stay in touch, and I would be glad to come as a locum, if you need"),
        ("the chance to work with you again", "I would welcome the chance to work with you again."),
        ("volunteer on Saturdays", "I would be glad to volunteer on Saturdays."),
        ("if anything opens in Hull", "so please let me know if anything opens in Hull."),
        ("if anything opens, I would move", "If anything opens, I would move."),
    ],
)
def test_a_request_looks_ahead_in_its_own_shape(request_noted: str, asked: str) -> None:
    """Joined to the wish to stay in touch where it is one of the same kind."""
    assert asked in body(requests=[request_noted])


def test_what_one_takes_away_comforts() -> None:
    """Where nothing else was good, it stands beside the regret."""
    text = body(learned="how a small team runs a large grid")
    assert "While I am disappointed, I learned how a small team runs a large grid." in text


def test_a_rescinded_offer_has_its_reason() -> None:
    """It follows the regret."""
    text = body(outcome="rescinded", reason="the hiring freeze", feedback_given=True)
    assert "no longer stands. I understand that it came down to the hiring freeze." in text


def test_thanks_for_what_they_did_do_not_swallow_an_aside() -> None:
    """The words "I know" are no deed of theirs."""
    assert "You fought for me, I know." in body(impression=["You fought for me, I know."])


def test_a_reason_of_theirs_comes_down_only_to_a_thing() -> None:
    """A clause is what one understands, and what is neither stands behind a colon."""
    for reason, understood in (
        ("only on-site", "I understand the reason: only on-site."),
        ("because of the budget", "I understand that it came down to the budget."),
        ("due to the fact that the budget was cut", "I understand that the budget was cut."),
        (
            "because the grant was cut, you could hire only two",
            "that because the grant was cut, you could hire only two.",
        ),
        ("salary expectations too high", "I understand that my salary expectations were too high."),
        ("commute too long", "I understand that the commute was too long."),
        ("needs someone full-time", "I understand that the position needs someone full-time."),
        ("grant not renewed", "I understand that the grant was not renewed."),
        (
            "They told me that the post is on hold.",
            "I am disappointed, of course. They told me that the post is on hold.",
        ),
        ("location — too far", "I understand that it came down to location — too far."),
        ("your decision to hire from within", "I understand your decision to hire from within."),
    ):
        assert understood in body(reason=reason), reason
    respected = body(
        reason="your decision to hire from within", impression="I had hoped for more, but I respect your decision."
    )
    assert "I had hoped for more, but I respect your decision to hire from within." in respected
    assumed = body(reason="I assume that you chose somebody else.", impression="While I am sad, I enjoyed the day.")
    assert "I assume that you chose somebody else. While I am sad, I enjoyed the day." in assumed


def test_what_was_the_matter_is_told_of_whom_it_concerns() -> None:
    """Of the position, of oneself, or in a sentence of its own."""
    for reason, understood in (
        ("filled", "I understand that the position was filled."),
        ("which went to someone internal", "I understand that it went to someone internal."),
        ("nervous in the panel", "I understand that I was nervous in the panel."),
        ("although you liked my samples, the team needed a manager", "that although you liked my samples, the team"),
        ("not enough Excel; odd ball", "I understand that I do not have enough Excel. The other reason: odd ball."),
        ("to save money the post will not be filled", "I understand that to save money the post will not be filled."),
    ):
        assert understood in body(reason=reason), reason

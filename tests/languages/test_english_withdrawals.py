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
            f"{THANKS} After careful thought, I've decided to withdraw my application because",
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
        ("personal", "Unfortunately, I have to withdraw my application for personal reasons."),
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
        ("freelance", "I've decided to freelance."),
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
    assert "I enjoyed the tour. I had to leave early. I hope our paths cross again." in body(
        impression=["I enjoyed the tour.", "I had to leave early."]
    )
    dated = body(impression="You were so gentle with me.", interviewed=True, interview_date="2026-03-01")
    assert (
        "Thank you so much for your time and for the interview on March 1. I really appreciate that you were so gentle"
        in dated
    )
    own = body(impression="Thank you for your patience.", reason="My visa was denied.")
    assert (
        "that, unfortunately, I have to withdraw my application for the Clerk position at Halden Foods, because" in own
    )
    freely = body(impression="Thank you for your patience.", reason="a better offer")
    assert "to let you know that, after careful thought, I've decided to withdraw" in freely
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


def test_what_is_called_off_follows_from_the_withdrawal() -> None:
    """With the apology for it, ours where they have none; what turns is left as it is."""
    facts: dict[str, Any] = {"interviewed": False, "chosen": "another role, which pays more"}
    own = "Thank you for the invitation; I must cancel the interview. I apologize for the trouble."
    text = body(impression=own, **facts)
    assert "I must therefore cancel the interview, and I apologize for the trouble.\n\n" in text
    assert "Thank you for the invitation and for considering me." in text
    alone = body(impression="I have to cancel the interview.", **facts)
    assert "I therefore have to cancel the interview, and I'm sorry for any inconvenience." in alone
    turned = "I have to cancel the interview, but I would gladly come by."
    assert turned in body(impression=turned, **facts)
    passive = body(impression="I am unable to make the interview.", **facts)
    assert "I am unable to make the interview, and I'm sorry for any inconvenience." in passive
    sorry = ["I have to cancel the interview.", "My apologies for the late notice."]
    assert " ".join(sorry) in body(impression=sorry, **facts)


def test_a_withdrawal_is_told_as_one_thought() -> None:
    """What was told before leads to it, praise turns to the judgement, and the hope joins what looks back."""
    told = "I told you in the interview that I was exploring several paths."
    assert "As I told you in the interview, I was exploring several paths, and I've accepted a role" in body(
        impression=told, chosen="a role at Kroll that suits me"
    )
    praise = ["It was good to meet you.", "Your tour was helpful.", "The work sounds fun."]
    text = body(impression=praise, reason="It's not a good match for me. The hours are long.")
    assert f"{PURPOSE} Although the work sounds fun, I've decided that it's not a good match for me. The hours" in text
    assert "It was good to meet you, and your tour was helpful." in text
    hard = "This was not easy, as I respect your team."
    assert f"{PURPOSE} {hard} However, I've decided to stay." in body(impression=hard, reason="I've decided to stay.")
    hope = ["I enjoyed the tour.", "I hope our paths cross again."]
    assert "I enjoyed the tour and hope our paths cross again." in body(impression=hope)
    kept = body(requests=["to stay in touch"])
    assert "in finding the right person, and I would be glad to stay in touch." in kept
    unsure = body(chosen="I'm not certain what comes next.", reason="This is a personal decision.")
    assert "This is a personal decision. I'm not certain what comes next." in unsure
    office = {"name": "Recruitment Team", "role": "hr"}
    assert "paths cross" not in body(recipient=office)


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


def test_a_reason_stands_only_where_its_shape_lets_it() -> None:
    """A thing follows "because of", a clause "because" or stands alone, and what is neither stands behind a colon."""
    for reason, said in (
        ("been promoted internally – couldn't say no", "because I have been promoted internally – couldn't say no."),
        ("haven't found childcare", "because I haven't found childcare."),
        ("commute (1h20 each way)", "because of the commute (1h20 each way)."),
        ("salary below what I make now", "because the salary is below what I make now."),
        ("because the grant was cut, you could hire only two", "Because the grant was cut, you could hire only two."),
        (
            "As my lease ends in June, I would have to move twice",
            "As my lease ends in June, I would have to move twice.",
        ),
        ("due to a fire, I have to stay in Leeds", "Due to a fire, I have to stay in Leeds."),
        ("so as to finish my degree", "to finish my degree."),
        ("in order to finish my degree", "to finish my degree."),
        ("which is closer to home", f"{PURPOSE} I'd prefer something closer to home."),
        ("more in line with my goals", f"{PURPOSE} I'd prefer something more in line with my goals."),
        ("hours too long", "because the hours are too long."),
        ("starting salary too low", "because the starting salary is too low."),
        ("family", "for family reasons."),
        ("turned out to be mostly sales", "because it turned out to be mostly sales."),
        ("accepted elsewhere", "I've accepted elsewhere"),
        ("as I explained to you on the phone", "as I explained to you on the phone."),
        ("for family reasons, which I would rather keep", "for family reasons, which I would rather keep."),
        ("current employer matched the offer", "because my current employer matched the offer."),
        ("boss asked me to stay", "because my boss asked me to stay."),
        ("only on-site", "The reason: only on-site."),
        ("giving up a bonus of $5,000", "because I am giving up a bonus of $5,000."),
        ("would be giving up a bonus", "because I would be giving up a bonus."),
        ("still waiting to hear from a school", "because I am still waiting to hear from a school."),
        ("recently moved to Ohio", "because I recently moved to Ohio."),
        ("also too far", "because it is also too far."),
        ("told by my doctor to rest", "because I've been told by my doctor to rest."),
        ("decided that it isn't for me", "I decided that it isn't for me."),
        ("can not relocate", "because I can not relocate."),
        ("burnout", "because of burnout."),
        ("mortgage", "because of the mortgage."),
        ("pay and hours", "because of the pay and hours."),
        ("70-minute drive", "because of the 70-minute drive."),
        ("cost of living", "because of the cost of living."),
        ("the pay + weekends", "because of the pay and weekends."),
        ("how much travel there is", "because of how much travel there is."),
        ("peers earn $70k", "because peers earn $70k."),
        ("the hours; to be nearer home", "because of the hours. I would also like to be nearer home."),
        ("the hours; so I can study", "because of the hours. It would also be so that I can study."),
        ("the hours; for my children", "because of the hours. For my children."),
        ("It's not a match for me. The schedule is full.", "that it's not a match for me. The schedule is full."),
        (
            "unforeseen personal reasons",
            "Unfortunately, I have to withdraw my application for unforeseen personal reasons.",
        ),
    ):
        assert said in body(reason=reason), reason


def test_what_is_done_instead_is_said_once_with_its_reason() -> None:
    """A reason that decides names it; a clause at its end is left out where the reason says all of it."""
    chosen = "a planning role at a cannery"
    for facts, said in (
        (
            {
                "chosen": "another position, which I believe suits me",
                "reason": "I have decided to accept another position.",
            },
            f"{PURPOSE} I have decided to accept another position, which I believe suits me.",
        ),
        (
            {"chosen": "another role, which suits me", "reason": "I have accepted another role that pays more."},
            f"{PURPOSE} I have accepted another role that pays more and which suits me.",
        ),
        (
            {"chosen": "another role", "reason": "I have accepted another role."},
            "that I've accepted another role and would like to withdraw",
        ),
        ({"chosen": chosen, "reason": "received a better offer"}, f"I received a better offer: {chosen}."),
        ({"chosen": chosen, "reason": "too far"}, f"chosen {chosen}, because it is too far."),
        ({"chosen": chosen, "reason": "for health reasons"}, f"chosen {chosen} for health reasons."),
        (
            {"chosen": "a post in Tucson, where my family lives", "reason": "to be closer to my family in Tucson"},
            "I've accepted a post in Tucson to be closer to my family in Tucson.",
        ),
        (
            {"chosen": "a post, where I can teach", "reason": "the hours"},
            "I've accepted a post, where I can teach. What decided me was the hours.",
        ),
        ({"chosen": "nothing yet", "reason": "the commute"}, "application because of the commute."),
        ({"chosen": "where I am now"}, "I've decided to stay where I am now."),
        ({"chosen": "stay with current team"}, "I've decided to stay with my current team."),
        ({"chosen": "which is closer to home"}, "I've chosen something which is closer to home."),
        ({"chosen": "because it pays more"}, "I've chosen something else, because it pays more."),
        ({"chosen": "how they work"}, "how they work"),
        ({"chosen": "planner at Bright Foods"}, "I've accepted a position as a planner at Bright Foods and would like"),
        ({"chosen": "not working for a while"}, f"{PURPOSE} I won't be working for a while."),
        ({"chosen": "cannery"}, f"{PURPOSE} Here is what I'll do instead: cannery."),
    ):
        assert said in body(**facts), facts


def test_what_points_to_a_thanks_stays_with_it() -> None:
    """And what was asked has its paragraph only beside another."""
    own = ["Thank you for the day on the ward.", "That day confirmed what I want."]
    assert " ".join(own) in body(impression=own, reason="the commute")
    assert "I found another job. Please cancel Thursday's call.\n\n" in body(
        interviewed=False, reason="I found another job.", requests=["pls cancel thursday's call"]
    )
    assert "Could I please have my badge back? I wish you" in body(
        reason="the commute", requests=["return of my badge"]
    )


def test_a_clause_that_leads_keeps_its_main_clause() -> None:
    """And what follows from something is no aim."""
    for reason, said in (
        ("to save money I have to move home", f"{PURPOSE} To save money I have to move home."),
        ("on reflection, the travel (60%) is too much", "because on reflection, the travel (60%) is too much."),
        ("pregnant, and the plant has no day shift", "because I'm pregnant, and the plant has no day shift."),
        ("so I'm staying", f"{PURPOSE} I'm staying."),
        ("the 70-minute drive each way would wear me out", "because the 70-minute drive each way would wear me out."),
        ("the benefits there cover my son's care", "because the benefits there cover my son's care."),
        ("because, after a talk at home, we want to stay", f"{PURPOSE} After a talk at home, we want to stay."),
        ("hired elsewhere", f"{PURPOSE} I've been hired elsewhere."),
    ):
        assert said in body(reason=reason), reason
    assert "I've been promoted to shift lead here." in body(chosen="promoted to shift lead here")
    assert "I'll be staying, with a raise." in body(chosen="staying, with a raise")
    took = body(chosen="a planner job in Astoria", reason="took a position closer to home")
    assert "I took a position closer to home: a planner job in Astoria." in took


def test_a_sentence_that_was_noted_in_two_halves_is_whole() -> None:
    """Each half has its full stop by then."""
    assert "Please thank Omar, who stayed late." in body(impression=["Please thank Omar, who", "stayed late."])
    assert "I liked the lab because it is bright." in body(impression=["I liked the lab because", "it is bright."])


def test_what_own_sentences_speak_of_is_not_said_to_be_talked_about() -> None:
    """Each of its words stands in one of them."""
    own = ["It was good to hear of the rota.", "Your requirements are clear."]
    assert "talking about" not in body(discussed="the rota and your requirements", impression=own)
    assert "talking about the rota" in body(discussed="the rota", impression="It was good to meet you.")


def test_a_reason_goes_on_as_it_was_noted() -> None:
    """Of what was chosen in one breath, of somebody of the family with whose they are."""
    role = {"chosen": "a role at a school", "reason": "the hours; it pays more"}
    assert "a role at a school because of the hours, and it pays more." in body(**role)
    assert "because my child got sick." in body(reason="child got sick")
    assert "because of a wedding. I need to be there." in body(reason="a wedding, but I need to be there")
    assert "I've chosen a Fulbright year in Portugal." in body(chosen="Fulbright year in Portugal")


KIM = {"name": "Kim", "given_name": "Kim", "role": "recruiter"}


@pytest.mark.parametrize(
    ("facts", "said"),
    [
        (
            {"reason": "I have decided to continue my studies", "chosen": "a degree in logistics"},
            "After careful consideration, I've decided to continue my studies and will pursue a degree in logistics.",
        ),
        (
            {"reason": "I've decided to leave nursing; it was hard", "chosen": "a job at a bank"},
            "I've decided to leave nursing, and I've accepted a job at a bank. It was hard.",
        ),
    ],
)
def test_a_decision_that_the_reason_tells_too_is_told_once(facts: dict[str, Any], said: str) -> None:
    """The reason names the decision, and what was chosen is part of it."""
    text = body(**facts)
    assert said in text
    assert text.count("decided") == 1


def test_what_the_reader_passes_on_stands_behind_the_thanks() -> None:
    """Greetings and what one would like to hear end the letter; two pleas are one."""
    greeted = ["to give my best to Odile", "to hear from you if a counter opens"]
    assert "Please give my best to Odile. I'd love to hear from you if a" in body(recipient=KIM, requests=greeted)
    assert "I would be glad to hear from you if a counter opens." in body(requests=greeted)
    pleas = ["convey my thanks to the committee", "to think of me for searches nearer home"]
    assert "Please convey my thanks to the committee and think of me for searches" in body(requests=pleas)
    regrets = body(recipient=KIM, requests=["to convey my regrets to Dr. Feld"])
    assert "Please convey my regrets to Dr. Feld. I would be glad to stay in touch.\n" in regrets
    kept = body(requests=["to keep my details on file"])
    assert "I'd be grateful if you would keep my details on file." in kept


def test_others_are_thanked_with_the_reader_and_the_farewell_is_short() -> None:
    """Behind what the candidate says there is one short line of ours; with nothing of theirs both wishes stand."""
    met = {"interviewed": True, "interview_date": "2026-04-21", "people": [{"name": "Ms. Reyes"}]}
    text = body(**met, discussed=["the night audit"])
    assert "the interview on April 21, and please pass on my thanks to Ms. Reyes as well. I really enjoyed" in text
    assert "the night audit. I hope our paths cross again.\n" in text
    assert "finding the right person, and I hope our paths cross again." in body()


def test_what_one_did_not_want_belongs_to_the_decision() -> None:
    """It stands before what is called off, whatever else it names; praise of others is no contrast to a reason."""
    unwanted = "I did not want to keep an interview that others could use."
    text = body(impression=unwanted, reason="My father is ill.", interviewed=False, interview_date="2026-07-01")
    assert f"because my father is ill. {unwanted} I therefore also have to cancel" in text
    kind = ["I do not take this lightly.", "Their openness was kind."]
    moved = body(impression=kind, reason="that the post would require me to move")
    assert "Their openness was kind. However, the post would require me to move." in moved

"""An answer to a refusal: one thanks, what was good all the same, one request, and own sentences in their order."""

from typing import Any

import pytest

from followup_kit import render
from tests.languages.test_english_parts import assert_in_order

BARE: dict[str, Any] = {
    "candidate": {"name": "Nora Beck"},
    "recipient": {"name": "Mr. Dunn", "family_name": "Dunn", "honorific": "Mr."},
    "company": "Halden Foods",
    "position": "Clerk",
    "interviewed": True,
}
ASKED = "If you are able to share any feedback on my interview, I would be very grateful"
SORRY = "I am disappointed, of course"


def body(**entries: Any) -> str:
    """Return the body of an answer to a refusal."""
    return render("rejection-reply", BARE | entries, channel="email").body


def test_the_interview_is_thanked_for_once() -> None:
    """In the reaction where nothing else was good, with its day; else where the answer is thanked for."""
    bare = body(interview_date="2026-03-03")
    assert "at Halden Foods. While I am disappointed, I appreciated the opportunity" in bare
    assert "to interview on March 3, and I respect your decision." in bare
    told = body(interview_date="2026-03-03", impression="I enjoyed the tour.", feedback_given=True)
    assert "at Halden Foods, for telling me why, and for the opportunity to interview on March 3. While" in told
    assert "While I am disappointed, I enjoyed the tour." in told
    assert "the time you took to consider my application, and I" in body(interviewed=False)


def test_own_sentences_keep_their_order() -> None:
    """What looks ahead comes after the request, with all that follows it; a regret that is not first stays."""
    own = ["It was a pleasure to meet you.", "The lab was bright.", "I regret that I will not join you."]
    assert f"at Halden Foods. {' '.join(own)}\n\n" in body(impression=own)
    later = ["I remain fond of Halden.", "The park is near me.", "I enjoyed the tour."]
    assert_in_order(body(impression=later, ask_feedback=True), later[2], ASKED, later[0], later[1][:-1])


def test_two_sentences_of_ones_own_are_one_where_both_are_plain() -> None:
    """The second wish leaves out its subject; where it would be misread, it keeps it."""
    respect, wish = "I genuinely respect Halden Foods.", "I would love to be considered again."
    assert "I genuinely respect Halden Foods and would love to be considered again." in body(
        impression=["I enjoyed the tour.", respect.replace("genuinely respect", "remain a friend of")], requests=[wish]
    ).replace("remain a friend of", "genuinely respect")
    following = "I remain keen as the team grows."
    assert "as the team grows, and I would love to be considered again." in body(impression=following, requests=[wish])
    hope = body(impression=["I remain keen.", "I hope to apply again."])
    assert "I remain keen and hope to apply again." in hope
    twice = body(requests=["I would love to be considered again.", "I hope to meet you again."])
    assert "considered again. I hope to meet you again." in twice
    assert "I remain very interested in Halden and would welcome the opportunity to be considered if" in body(
        impression="I remain very interested in Halden."
    )


@pytest.mark.parametrize(
    "own",
    [
        {"requests": ["Understanding where I fell short would be invaluable."]},
        {"requests": ["Even a sentence or two would be incredibly helpful."]},
        {"requests": ["I recognize that it takes time, so I appreciate any insights you share."]},
        {"impression": ["I'm committed to growing and would value your insights."]},
    ],
)
def test_what_explains_a_request_follows_ours(own: dict[str, Any]) -> None:
    """It asks nothing itself, so that ours does, once, and ours explains nothing."""
    for asked in (True, False):
        text = body(ask_feedback=asked, **own)
        assert f"{ASKED}. {next(iter(own.values()))[0]}" in text


@pytest.mark.parametrize(
    "request_noted",
    [
        "Any pointers would be gratefully received.",
        "Could you share any feedback?",
        "feedback on my talk",
        "one or two lines on where my presentation fell short",
    ],
)
def test_who_asks_for_feedback_is_not_helped_by_ours(request_noted: str) -> None:
    """A request that asks takes the place of ours, before what looks ahead."""
    text = body(ask_feedback=True, requests=[request_noted])
    assert ASKED not in text
    assert_in_order(text, request_noted, "stay in touch")


def test_a_question_about_oneself_is_one_for_feedback() -> None:
    """It needs no other beside it."""
    text = body(ask_feedback=True, question="If you're open to it, on which areas could I strengthen?")
    assert "on which areas could I strengthen?\n\n" in text
    assert "any feedback" not in text
    given = ["Your feedback was spot on.", "I will work on it."]
    assert f"respect your decision. {' '.join(given)}\n\n" in body(feedback_given=True, impression=given)
    aim = body(ask_feedback=True, impression="I'm committed to improving.")
    assert "\n\nI'm committed to improving, so I would be very grateful for any feedback" in aim


@pytest.mark.parametrize(
    ("reason", "understood"),
    [
        ("needed someone with closing experience", "that you needed someone with closing experience."),
        ("hired internally", "that you hired internally."),
        ("failed the road test", "that I failed the road test."),
        ("project cancelled", "that the project was cancelled."),
        ("position was put on hold", "that the position was put on hold."),
        ("visa sponsorship not possible", "that the visa sponsorship was not possible."),
        ("someone with more years", "that you chose someone with more years."),
        ("salary", "that it came down to the salary."),
        ("no budget; a merger", "that there was no budget and that it came down to a merger."),
        ("location — too far", "that it came down to location — too far."),
        ("to be nearer to customers", "that the reason was to be nearer to customers."),
    ],
)
def test_a_reason_of_theirs_is_understood_by_its_shape(reason: str, understood: str) -> None:
    """They did something, or I did, or something happened; anything else it came down to."""
    assert f"{SORRY}, but I understand {understood}" in body(reason=reason, feedback_given=True)


def test_who_is_sorry_for_them_knows_why_first() -> None:
    """And one's own feeling is not followed by ours."""
    text = body(reason="project cancelled", impression="Sorry to hear about the project.")
    assert "I understand that the project was cancelled. Sorry to hear about the project." in text
    assert "at Halden Foods. Honestly I'm gutted. But the right person got it.\n\n" in body(
        impression=["Honestly I'm gutted.", "But the right person got it."]
    )
    assert "I was among the last three." in (text := body(impression="I was among the last three."))
    assert f"{SORRY}, but I respect your decision. I was among" in text


@pytest.mark.parametrize(
    ("learned", "said"),
    [
        ("to speak up", "I now know to speak up."),
        ("Spacing first, drawing second.", "I learned one thing: spacing first, drawing second."),
        ("my thesis lacked a catalyst", "I learned that my thesis lacked a catalyst."),
        ("my answers ramble", "What I take away: my answers ramble."),
    ],
)
def test_what_was_learned_is_told_by_its_shape(learned: str, said: str) -> None:
    """A deed, a maxim, a fact about oneself."""
    assert said in body(learned=learned)


@pytest.mark.parametrize(
    ("requests", "said"),
    [
        (["be considered again in May"], "I would be glad to stay in touch and to be considered again in May."),
        (["other openings, any shift"], "Please think of me for other openings, any shift."),
        (["return my work samples"], "Could you please return my work samples?"),
        (["my portfolio back"], "Could I please have my portfolio back?"),
        (["the paper you mentioned"], "I would also be grateful for the paper you mentioned."),
        (["a word if you hire", "the slides"], "grateful for a word if you hire, and for the slides."),
        (["keep my resume on file", "call me in May"], "Please keep my resume on file and call me in May."),
        (["could you forward my CV"], "Could you forward my CV?"),
        (["If a post opens, call me."], "If a post opens, call me."),
        (["Please keep my resume where you can find it."], "Please keep my resume where you can find it."),
        (["connect on LinkedIn", "send the slides", "ask Kim"], "Could we connect on LinkedIn?"),
        (["to hear from you", "a bonus of $500"], "Would a bonus of $500 be possible?"),
    ],
)
def test_a_request_is_asked_by_its_shape(requests: list[str], said: str) -> None:
    """What looks ahead takes the place of our wish, and what one is grateful for is thanked for once."""
    text = body(requests=requests)
    assert said in text
    assert text.count("grateful") + text.count("Thank you again") <= 1


def test_three_things_are_a_list() -> None:
    """As in any sentence."""
    text = body(requests=["the slides", "the name of the book", "a word from Kim"])
    assert "I would also be grateful for the slides, the name of the book, and a word from Kim." in text


def test_a_wish_is_joined_to_its_reason() -> None:
    """A purpose is a wish; what goes on from a clause of theirs stays apart."""
    assert "I would like to move to Oslo, so please do keep me in mind." in body(reason="to move to Oslo")
    assert "to be considered if a similar position opens, because of my interest in food." in body(
        reason="my interest in food"
    )
    aloof = body(reason="I have just moved here.", stay_connected=False)
    assert "I have just moved here. Thank you again" in aloof
    assert "stay in touch" not in aloof


def test_the_last_line_says_what_was_not_said() -> None:
    """A hope to meet again only where one would like to, and nothing else says so."""
    again = "I enjoyed your time with us."
    assert "Thank you again, and I hope our paths cross again." not in body(impression=again)
    own = ["Thanks again for the tour.", "I'd be glad to hear of anything else."]
    assert f"{own[1]} {own[0]}\n\nBest regards" in body(impression=own)
    thanked = body(impression="Thank you for the tour.", requests=[own[1]])
    assert f"{own[1]} Thank you for the tour. I hope our paths cross again, and I wish you and the team" in thanked
    timed = body(impression=["I appreciate your time.", "Please keep the samples."], requests=["the slides"])
    assert "I wish you and the team at Halden Foods all the best." in timed


def test_who_only_tells_what_others_decided_is_written_to_as_such() -> None:
    """It is not a recruiter's decision."""
    text = body(recipient={"name": "Kim", "given_name": "Kim", "role": "recruiter"})
    assert "letting me know about the decision on the Clerk position" in text
    assert "I really appreciated the chance to interview, and I respect the outcome." in text


def test_small_talk_opens_the_letter() -> None:
    """Before what is thanked for; and who wishes well while looking back says both where they stand."""
    assert body(impression="I hope this note finds you well.").startswith("Dear Mr. Dunn,\n\nI hope this note finds")
    thanks = "Although I was not chosen, I want to thank you for your time."
    assert f"at Halden Foods. {thanks} The lab was bright." in body(impression=[thanks, "The lab was bright."])
    respect = "I respect your team and would be grateful to be kept in mind."
    kept = body(impression=["I enjoyed the tour.", respect], strengths=["my French"])
    assert f"{respect} I would be glad to be considered if a position opens where my French would be useful." in kept
    regret = "While I'm disappointed, I would welcome being considered for future roles."
    assert "I would like to stay in touch" not in body(impression=regret)


def test_a_rescinded_offer_is_answered_in_their_order() -> None:
    """Why it was is asked for beyond what is known, and a request that looks ahead takes the place of our hope."""
    gone: dict[str, Any] = {"outcome": "rescinded", "interviewed": None}
    own = ["I'm sorry for everyone affected.", "I had already given notice."]
    text = body(**gone, impression=own, reason="hiring freeze", ask_feedback=True)
    assert f"I'm sorry for everyone affected. I understand that it came down to a hiring freeze. {own[1]}" in text
    assert "If you're able to say more, I'd be glad to know what led to the change." in text
    text = body(**gone, requests=["Please let me know if the freeze ends."])
    assert "Please let me know if the freeze ends. I'm still grateful" in text


def test_strengths_are_told_in_the_first_person() -> None:
    """An aside and a label want a sentence of their own; beside as many as a letter holds, no mere name is listed."""
    told = {
        ("experience in retail, with a year abroad",): "\n\nI have experience in retail, with a year abroad. ",
        ("strongest subject: the law of contracts",): "\n\nMy strongest subject is the law of contracts. ",
        ("SQL", "I led one in Cork.", "I ran two depots.", "I taught six people."): "\n\nI led one in Cork. I ran two "
        "depots. I taught six people. ",
    }
    for strengths, sentences in told.items():
        assert sentences in body(strengths=strengths, ask_feedback=True)


@pytest.mark.parametrize(
    "reason",
    [
        "Understanding where I can improve would be valuable to me as I continue my search.",
        "Your insights would be invaluable for my professional development.",
        "Any insights would be valuable as I continue my job search.",
        "Honest feedback is hard to come by.",
        "Constructive criticism would be helpful.",
        "I'm keen to keep growing as an engineer.",
        "I want to improve my interviewing.",
    ],
)
def test_a_reason_for_feedback_follows_the_request_for_it(reason: str) -> None:
    """It is neither their reason for refusing nor one for keeping the candidate in mind."""
    requests = ["any feedback on my interview", "to be considered for future roles"]
    text = body(ask_feedback=True, reason=reason, requests=requests)
    assert f"I would be grateful for any feedback on my interview. {reason}\n\n" in text
    assert "I understand" not in text
    assert "so please do keep me in mind" not in text


def test_a_reason_for_feedback_asks_for_it() -> None:
    """Nobody says what feedback would be good for without wanting any; what they said is theirs."""
    assert "I would be very grateful. Your advice would mean a lot." in body(reason="Your advice would mean a lot.")
    assert "I understand that the input from the panel was mixed." in body(
        ask_feedback=True, reason="the input from the panel was mixed"
    )


def test_what_feedback_would_be_welcome_follows_the_request_for_it() -> None:
    """And what one is committed to leads to it in one sentence."""
    areas = "I'm particularly interested in areas where I could improve."
    text = body(ask_feedback=True, requests=["any feedback on my interview"], question=areas)
    assert f"I would be grateful for any feedback on my interview. {areas}" in text
    committed = "I'm committed to continuous improvement."
    text = body(ask_feedback=True, requests=["any feedback on my interview"], impression=committed)
    assert f"{committed[:-1]} and would be grateful for any feedback on my interview." in text


@pytest.mark.parametrize(
    ("facts", "said"),
    [
        (
            {"reason": "the role wasn't the right fit", "impression": ["I enjoyed the tour."]},
            "While I understand that the role wasn't the right fit, I enjoyed the tour.",
        ),
        (
            {"impression": ["I am disappointed not to be selected.", "I appreciated the tour."]},
            "While I am disappointed not to be selected, I appreciated the tour.",
        ),
        (
            {"reason": "budget freeze", "impression": ["I enjoyed the tour."]},
            "I am disappointed, of course, but I understand that it came down to a budget freeze. I enjoyed",
        ),
        (
            {"reason": "you went with somebody else", "impression": ["I was sad to hear it, but I understand."]},
            "I was sad to hear it, but I understand that you went with somebody else.",
        ),
    ],
)
def test_a_reaction_turns_to_what_was_good(facts: dict[str, Any], said: str) -> None:
    """Only where both are plain sentences of the candidate's; nothing is understood twice."""
    assert said in body(**facts)


def test_the_wish_to_stay_in_touch_is_not_lost() -> None:
    """A request to be considered does not say it; an offer of help stands behind it."""
    helped = "I'm happy to be a resource if I can help."
    text = body(requests=["to hear about future opportunities"], impression=["I enjoyed the tour.", helped])
    assert f"I would like to stay in touch and hear about future opportunities. {helped}" in text
    kept = body(requests=["to be considered for future roles"], impression=["I remain interested in Halden Foods."])
    assert "I remain interested in Halden Foods and would love to stay in touch and be considered for" in kept
    assert "I would like to stay in touch" not in body(requests=["to reconnect when the plant opens"])


def test_a_strength_is_told_once() -> None:
    """A request that names it already says where it would be useful, and another takes it along."""
    named = body(requests=["to reconnect if a role suits my French"], strengths=["my French"])
    assert named.count("my French") == 1
    text = body(requests=["to be considered for future roles"], strengths=["my French"])
    assert "be considered for future roles, especially where my French would be useful." in text


def test_a_lesson_stands_only_where_its_shape_lets_it() -> None:
    """What one comes away with is a thing that one carries; what is none stands behind a colon."""
    for learned, said in (
        ("bug reports: shorter, steps first", "What I take away – bug reports: shorter, steps first."),
        ("having to defend my plan", "I learned a lot from having to defend my plan"),
        ("get the CCNP done", "What I take away: get the CCNP done."),
        ("the value of small teams", "I learned the value of small teams"),
        (
            "a clearer picture of what claims work is like",
            "I came away with a clearer picture of what claims work is like",
        ),
        ("new ideas for my portfolio", "I came away with new ideas for my portfolio"),
        ("your approach to triage", "I learned a lot from your approach to triage"),
        ("should have asked more", "I should have asked more."),
        ("not to talk over people", "I learned not to talk over people"),
        ("That I need to slow down.", "I learned that I need to slow down."),
        ("Spacing first, drawing second.", "I learned one thing: spacing first, drawing second."),
        ("Two things: prepare, and listen.", "Two things: prepare, and listen."),
    ):
        assert said in body(learned=learned), learned


def test_a_request_becomes_what_its_shape_is() -> None:
    """A condition keeps its wish, doing is asked for as an act, and gratitude is said once."""
    for request, said in (
        (
            "if one of them should withdraw, to be called",
            "If one of them should withdraw, I would be glad to be called.",
        ),
        ("if a bench opens, to let me know", "If a bench opens, please let me know."),
        ("if there is room, to visit the lab", "If there is room, I would like to visit the lab."),
        ("should a post open, let me know", "I would like to stay in touch. Should a post open, let me know."),
        ("which roles might suit me", "Could you tell me which roles might suit me?"),
        ("keeping my file", "keep my file"),
        ("shadowing the team", "I would be glad to shadow the team."),
        ("meeting with the team", "grateful for a meeting with the team."),
        ("no more emails", "Please send no more emails."),
        ("not to be contacted again", "I would prefer not to be contacted again."),
        ("thanks to Dana", "My thanks go to Dana."),
        ("see if others are hiring", "Could you please see if others are hiring?"),
        ("to think of me for shifts", "Please think of me for shifts."),
        ("honest feedback on the test", "I would be grateful for honest feedback on the test."),
    ):
        assert said in body(requests=[request]), request
    assert ASKED not in body(requests=["May I reapply?"])
    grateful = body(requests=["a word on my test", "your permission to stay in touch"], question="Was it the test?")
    assert grateful.count("grateful") == 1


def test_who_has_work_by_now_is_neither_sorry_nor_looking() -> None:
    """And what was admitted is nothing that one appreciates."""
    text = body(reason="I now have a job at a bakery.", impression="I appreciate your answer.")
    assert "at Halden Foods. I now have a job at a bakery. I appreciate your answer." in text
    assert "sorry" not in text
    assert "be considered" not in text
    assert "I respect your decision. You were right about my test." in body(impression="You were right about my test.")
    assert "I had wished for better news. I thought" in body(
        impression=["I had wished for better news.", "I thought I fit."]
    )
    assert "My aunt is ill. I would be glad to stay in touch" in body(reason="My aunt is ill.", stay_connected=True)


def test_a_friend_who_referred_somebody_decided_nothing() -> None:
    """Nor is the interview theirs to be thanked for."""
    friend = BARE["recipient"] | {"role": "referrer"}
    text = body(recipient=friend, interview_date="2026-03-03", impression="I am grateful for your help.")
    assert "letting me know about the decision on the Clerk position at Halden Foods." in text
    assert "March" not in text


def test_a_request_with_a_clause_is_said_as_it_stands() -> None:
    """Or as what begs for it."""
    for request, said in (
        ("no need to answer", "There is no need to answer."),
        ("any night openings", "Please let me know of any night openings."),
        ("if you can get to $80k, let's talk", "If you can get to $80k, let's talk."),
    ):
        assert said in body(requests=[request]), request


def test_own_sentences_take_the_place_of_ours() -> None:
    """A regret that turns is the regret; an aim leads to what is asked; a note that says how something is stands."""
    regret = "While this was not the news I had hoped for, I respect your decision."
    assert f"at Halden Foods. {regret[:-1]} to hire from within." in body(
        impression=[regret, "The hospitality was kind."], reason="your decision to hire from within"
    )
    aim, asked = "I'm always looking to improve.", "Could you tell me where I fell short?"
    assert f"{aim} {asked}" in body(impression=[aim, asked])
    assert "I can start any time. Night shifts fine." in body(strengths=["can start any time", "night shifts fine"])


@pytest.mark.parametrize(
    ("facts", "said"),
    [
        (
            {"question": "areas where I could improve", "ask_feedback": True},
            "If you have a moment, I would be very grateful for any feedback, especially on areas where I could",
        ),
        (
            {"question": "Could you tell me one thing about my talk that I could do better?"},
            "If you have a moment, could you tell me one thing about my talk that I could do better?",
        ),
        (
            {"impression": "I want to improve.", "question": "Could you share advice on my talk?"},
            "I want to improve, so I would be very grateful for any advice on my talk.",
        ),
        (
            {"impression": "I remain a friend of Halden.", "requests": ["Please keep my file on file."]},
            "I remain a friend of Halden, so please keep my file on file in case a similar position opens.",
        ),
        (
            {"impression": ["I enjoyed the tour.", "I appreciated the lunch."]},
            "I enjoyed the tour, and I appreciated the lunch.",
        ),
        (
            {"discussed": ["your plans"], "impression": "It was fun, and I enjoyed the tour."},
            "it was good to learn more about your plans.",
        ),
        (
            {"impression": "I remain keen on openings in the mill."},
            "I remain keen on openings in the mill, and I would like to stay in touch.",
        ),
        (
            {
                "impression": [
                    "I continue to be fond of the mill.",
                    "I would be interested in roles that suit my French.",
                ]
            },
            "fond of the mill and would be interested in roles that suit my French. Thank you again",
        ),
        (
            {"requests": ["I would love to visit again.", "I'd love to keep in touch."]},
            "I would love to visit again. I'd also love to keep in touch.",
        ),
    ],
)
def test_an_answer_is_one_thought(facts: dict[str, Any], said: str) -> None:
    """What belongs together is one sentence, and no two wishes begin alike."""
    assert said in body(**facts)


def test_a_long_passage_has_two_paragraphs() -> None:
    """Of which the first is the shorter where they are not even."""
    own = [
        "Having gone through all of the rounds, I have deep respect for your team and the care it takes in hiring.",
        "I invested a lot of heart in this process because I believe in what you are building here.",
        "While this is hard to hear, I understand that such decisions are never easy on your end either.",
    ]
    assert f"{own[0]}\n\n{own[1]} {own[2]}\n\n" in body(impression=own)


def test_who_was_met_is_thanked_with_the_reader_in_the_opening() -> None:
    """With the day; a reader who only tells what others decided gave no interview."""
    people, day = [{"name": "Tom"}, {"name": "Mei"}], "2026-03-03"
    assert "for the time that you, Tom, and Mei gave me on March 3." in body(
        people=people, interview_date=day, impression="I enjoyed the tour."
    )
    assert "for the time that you and Tom gave me." in body(people=people[:1], reason="budget freeze")
    recruiter = BARE["recipient"] | {"role": "recruiter"}
    assert "for the time that Tom gave me." in body(people=people[:1], reason="budget freeze", recipient=recruiter)


def test_a_plan_stands_before_the_question_that_points_to_it() -> None:
    """It says by when."""
    plan, question = "I plan to apply again next year.", "Would a license help by then?"
    text = body(impression=["The lab was bright.", plan], question=question, ask_feedback=True)
    assert f"{plan} {question} I would also be grateful for any feedback on my interview.\n\n" in text
    assert "Was it the test? I would also be grateful for any" in body(question="Was it the test?", ask_feedback=True)


def test_what_the_candidate_will_do_closes_the_letter() -> None:
    """With one short line behind it."""
    will = "I shall certainly come to see the quilts."
    text = body(impression=["The lab was bright.", will])
    assert f"if a similar position opens. {will}\n\nThank you again for your time.\n\n" in text


def test_who_looks_to_the_next_time_or_works_there_wishes_no_more() -> None:
    """A colleague of one's own employer is not met again by chance."""
    ready = body(impression="I would like to be ready the next time a role opens.", ask_feedback=True)
    assert "stay in touch" not in ready
    assert ready.endswith("Thank you again for your time.\n\nBest regards,\nNora Beck")
    internal = body(candidate={"name": "Nora Beck", "affiliation": "Halden Foods"}, reason="budget freeze")
    assert "wish you and the team" not in internal


@pytest.mark.parametrize(
    ("request_noted", "asked"),
    [
        ("to hear if a post comes up", "so please let me know if a post comes up."),
        ("to thank the children of 4P for their advice", "Please thank the children of 4P for their advice."),
        ("to be reached any evening", "You can reach me any evening."),
        ("to thank you for the tour", "I would like to thank you for the tour."),
    ],
)
def test_what_is_wished_of_the_reader_is_asked_of_them(request_noted: str, asked: str) -> None:
    """No candidate would like to thank somebody through a letter to somebody else."""
    assert asked in body(requests=[request_noted])


def test_a_point_that_was_made_is_taken() -> None:
    """Where the candidate tells what was said of them; what they did not manage they understand."""
    said = "that I described my caseload well but said too little about leading others"
    assert f"I am disappointed, of course, but I take your point {said}." in body(reason=said, feedback_given=True)

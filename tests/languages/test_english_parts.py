"""A candidate's own sentences stand, word for word, where an English letter wants them, in place of ours."""

import datetime as dt
from typing import Any

import pytest

from followup_kit import render
from followup_kit.languages.en._own_words import ask
from followup_kit.languages.en._part_patterns import Letter
from followup_kit.languages.en._parts import sort_sentences

BARE = {"candidate": {"name": "Priya Raman"}, "recipient": None, "company": "Acme", "position": "Analyst"}


def body(message_type: str, **facts: Any) -> str:
    """Return the body of the email with these facts."""
    return render(message_type, BARE | facts, on=dt.date(2026, 6, 2)).body


def assert_in_order(text: str, *said: str) -> None:
    """Assert that each passage stands in the text once, and all of them in this order."""
    assert all(text.count(each) == 1 for each in said), text
    places = [text.index(each) for each in said]
    assert places == sorted(places), text


@pytest.mark.parametrize(
    ("letter", "said", "part"),
    [
        ("check-in", "I know you're busy, so I'll keep this brief.", "brief"),
        ("check-in", "If you've chosen someone else, I completely understand.", "exit"),
        ("check-in", "Either way, I wish you the best.", "exit"),
        ("check-in", "I understand the process may take time.", "aware"),
        ("check-in", "I'd appreciate any update you can share.", "asked"),
        ("check-in", "The team was a delight.", "rest"),
        ("refusal", "Even a sentence or two would be helpful as I continue my search.", "feedback"),
        ("refusal", "I would appreciate any feedback.", "asked"),
        ("refusal", "No obligation to answer.", "no_pressure"),
        ("refusal", "I hope our paths cross again.", "later"),
        ("refusal", "Other opportunities might be a better match.", "later"),
        ("refusal", "I really enjoyed meeting the team.", "good"),
        ("refusal", "All the best to you and the new hire.", "wish"),
        ("withdrawal", "Clearly, this would not be a good match.", "grounds"),
        ("withdrawal", "Thank you for offering me an interview.", "thanks"),
        ("decline", "It was a difficult decision.", "weighed"),
        ("decline", "You took the time to interview me.", "done"),
        ("decline", "I am declining your offer.", "told"),
        ("undecided", "I would understand if that's not possible.", "flexible"),
        ("undecided", "If we can do that, then I'm happy to join.", "flexible"),
        ("undecided", "I'm free for a call on Monday.", "call"),
        ("undecided", "Acme is my first choice.", "feeling"),
        ("undecided", "I was hoping to get to $128,000.", "background"),
        ("undecided", "The lab is close to the river.", "rest"),
    ],
)
def test_each_sentence_has_its_part(letter: Letter, said: str, part: str) -> None:
    """Word for word; what nothing knows stays in the middle."""
    assert sort_sentences(said, letter)[part] == [said]


def test_what_goes_on_from_a_sentence_stays_with_it() -> None:
    """Unless it belongs elsewhere."""
    parts = sort_sentences("I would appreciate any feedback. It need not be long. The lab was modern.", "refusal")
    assert parts["asked"] == ["I would appreciate any feedback.", "It need not be long."]
    assert parts["rest"] == ["The lab was modern."]


def test_a_check_in_asks_and_then_takes_its_leave() -> None:
    """Brevity is promised first, the process understood before the question, the exit left for last."""
    brief, aware = "I know you're busy, so I'll keep this brief.", "I understand these things take time."
    leave = "If you've chosen someone else, I completely understand. Either way, I wish you the best."
    text = body("check-in", impression=f"{leave} {aware} {brief}", question="is the role still open")
    assert_in_order(text, brief, "check in about", aware, "whether the role is still open?", leave)
    assert "anything else you need" not in text


def test_a_reply_to_a_rejection_asks_for_feedback_once() -> None:
    """Their explanation takes the place of ours, and their wish as well."""
    why, wish = "Even a line would help me in my search.", "All the best to you and the new hire."
    text = body("rejection-reply", ask_feedback=True, impression=f"{wish} {why} I'd love to stay in touch.")
    assert_in_order(text, "any feedback", why, "I'd love to stay in touch.", wish)
    assert "Even a sentence" not in text
    assert "everything works out" not in text


def test_no_fact_sounds_like_a_retort() -> None:
    """Other opportunities are not named right after a bare respect for the decision."""
    other = "Other opportunities might be a better match for my skills"
    text = body("rejection-reply", interviewed=False, impression=f"{other}.", stay_connected=True)
    assert f"{other}, so I would be glad to be kept in mind for them." in text
    assert f"your decision. {other}" not in text


def test_regret_and_what_was_good_are_one_breath() -> None:
    """In the candidate's own words."""
    text = body("rejection-reply", impression="I'm disappointed, of course. I enjoyed meeting the team.")
    assert "I'm disappointed, of course, but I enjoyed meeting the team." in text
    assert "respect your decision" not in text


@pytest.mark.parametrize(
    ("facts", "said"),
    [
        (
            {"reason": "it isn't the right fit"},
            "After careful thought, I've decided that it isn't the right fit.",
        ),
        (
            {"reason": "we are moving to Denver"},
            "at Acme. Unfortunately, I have to withdraw my application, because we are moving to Denver.",
        ),
        (
            {"chosen": "another role", "reason": "it pays more"},
            "withdraw my application for the Analyst position at Acme. I've accepted another role that pays more.",
        ),
        (
            {"chosen": "another role"},
            "that I've accepted another role and would like to withdraw my application for the Analyst position",
        ),
        (
            {"chosen": "another opportunity", "reason": "it pays more"},
            "After careful consideration, I've decided to pursue another opportunity that pays more.",
        ),
        (
            {"chosen": "another role", "impression": "It was a hard decision."},
            "It was a hard decision, but I've accepted another role.",
        ),
        (
            {"reason": "I am going back to school", "impression": "It was a hard decision."},
            "It was a hard decision, but I am going back to school.",
        ),
        (
            {"reason": "the commute", "impression": "It was a hard decision."},
            "position at Acme. It was a hard decision. I've decided this because of the commute.",
        ),
        (
            {"chosen": "I have joined Kroll.", "reason": "it is near"},
            "the Analyst position at Acme. I have joined Kroll. It is near.",
        ),
        (
            {"impression": "It was a hard decision because I like the team.", "reason": "the commute"},
            "Acme. It was a hard decision because I like the team. I've decided this because of the commute.",
        ),
        (
            {"reason": "I am ill. My plans have changed, but I will be back."},
            "I have to withdraw my application, because I am ill. My plans have changed, but I will be back.",
        ),
        (
            {"reason": "But for the commute, I would have stayed."},
            "withdraw my application for the Analyst position at Acme. But for the commute, I would have stayed.",
        ),
        ({}, "After careful thought, I've decided to withdraw my application for the Analyst position"),
    ],
)
def test_a_withdrawal_is_told_once(facts: dict[str, str], said: str) -> None:
    """What the letter is for, with its reason; a decision that was weighed says so."""
    text = body("withdrawal", **facts)
    assert said in text
    assert text.count("withdraw") == 1


def test_a_withdrawal_in_ones_own_words_is_told_in_them() -> None:
    """Its reason joins it, and our thanks name the position."""
    told = "I would like to withdraw my application."
    for facts, said in (
        ({"reason": "the commute"}, "to withdraw my application because of the commute."),
        ({"reason": "If only it were nearer."}, f"{told} If only it were nearer."),
        ({"chosen": "another role", "reason": "We are moving."}, f"{told} I've accepted another role. We are moving."),
        ({"chosen": "another role"}, f"{told} I've accepted another role.\n\n"),
        ({}, f"{told}\n\n"),
    ):
        text = body("withdrawal", impression=told, **facts)
        assert said in text
        assert "for considering me for the Analyst position at Acme." in text


def test_a_reason_that_points_back_follows_what_it_points_to() -> None:
    """What was talked about, the reason, and what follows from it are one sentence, where each is plain."""
    topics = {"discussed": ["the duties", "the hours"], "interviewed": True}
    text = body("withdrawal", **topics, reason="they do not match my goals")
    assert (
        "I really enjoyed talking about the duties and the hours, but I've come to see that they do not match my "
        "goals, so I'd like to withdraw" in text
    )
    turned = body("withdrawal", **topics, reason="They are fine, but they do not match my goals.")
    assert "the hours. They are fine, but they do not match my goals. I'd therefore like to withdraw" in turned


def test_what_a_decision_brings_with_it_is_said_with_it() -> None:
    """And what speaks for the employer leads to the farewell."""
    facts = {"chosen": "another role", "stay_connected": False}
    text = body("withdrawal", impression="I enjoyed the tour. I will no longer be looking.", **facts)
    assert "I've accepted another role, and I will no longer be looking." in text
    assert "I enjoyed the tour, and I wish you all the best in finding the right person." in text


def test_a_withdrawal_thanks_once() -> None:
    """The candidate's own thanks take the place of ours."""
    text = body("withdrawal", impression="Thank you for offering me an interview.")
    assert text.count("Thank you") == 1


@pytest.mark.parametrize(
    ("impression", "said"),
    [
        (
            "It was a difficult decision.",
            "It was a difficult decision, but I have to decline the offer, as I've accepted",
        ),
        ("I am honored that you chose me.", "I am honored that you chose me, but I have to decline the offer, as"),
        ("I weighed it carefully.", "I weighed it carefully, and I've decided to decline the offer, as"),
        ("I told you on Monday.", "As I told you on Monday, I have to decline the offer, as"),
        ("You took the time to meet me.", "I really appreciate that you took the time to meet me."),
        ("Thank you for the tour.", "at Acme, and for the tour."),
        ("Thank you for this opportunity.", "Thank you for this opportunity."),
        ("Your team is impressive.", "Your team is impressive, but I have to decline the offer, as"),
        ("I was looking forward to it.", "I was looking forward to it, but I have to decline the offer, as"),
        ("After much thought, I am declining your offer.", "I am declining your offer. I've accepted another role."),
    ],
)
def test_a_refusal_of_an_offer_is_led_to_by_their_own_words(impression: str, said: str) -> None:
    """The difficulty and the answer are one sentence."""
    text = body("offer-reply", decision="decline", chosen="another role", impression=impression)
    assert said in text
    assert text.count("declin") == 1


def test_a_yes_loses_no_strength() -> None:
    """And says what is personal before what is practical."""
    forward = "I look forward to the launch."
    text = body("offer-reply", decision="accept", strengths=["the contacts I have made"], impression=forward)
    assert_in_order(text, "happy to accept", forward[:-1], "use the contacts I have made", "anything you need from me")
    text = body("offer-reply", decision="accept", strengths=["SQL"], impression=forward)
    assert "I look forward to the launch, and I'm glad that I'll be able to use my experience with SQL." in text


def test_a_request_comes_between_the_feeling_and_the_way_out() -> None:
    """Whatever the order of the notes; and a call is named once."""
    flexible, feeling, call = "I'd understand if not.", "Acme is my first choice.", "I'm free for a call on Monday."
    text = body("offer-reply", requests="a salary of $98,000", impression=f"{flexible} {call} {feeling}")
    assert_in_order(text, feeling, "a salary of $98,000", flexible, call)
    assert "by phone" not in text


def test_a_number_is_asked_for_on_its_grounds() -> None:
    """The market and the experience stand together."""
    text = body(
        "offer-reply", requests="$92,000 base", reason="market rates", strengths=["ten years of experience in audit"]
    )
    assert (
        "Based on market rates and my ten years of experience in audit, I was hoping for a base salary of $92,000."
        in text
    )


def test_what_would_do_follows_the_request_for_it() -> None:
    """A summary is spoken of after the terms were asked for, and time is asked for once."""
    enough = "A summary of the numbers would do."
    facts = {"needs_time": True, "details_provided": False, "reason": "to take a few days to think it over"}
    text = body("offer-reply", **facts, impression=enough)
    assert_in_order(text, "I'd like to take a few days", "the terms in writing?", enough)
    assert "a little time" not in text


@pytest.mark.parametrize(
    ("note", "asked"),
    [
        (
            "an update on the timeline, when convenient",
            "When it's convenient, could you give me an update on the timeline?",
        ),
        ("an update on next steps, if possible", "If possible, could you give me an update on next steps?"),
        ("feedback on my sample", "Could you give me feedback on my sample?"),
        (
            "the status of my application; I realize it has only been a week",
            "I realize it has only been a week. Could you tell me the status of my application?",
        ),
    ],
)
def test_a_thing_is_asked_for_as_one_would(note: str, asked: str) -> None:
    """Given, not told about; and what excuses a question stands before it."""
    assert ask(note) == asked


def test_a_summons_is_told_in_the_first_person() -> None:
    """It happened to the candidate."""
    text = body("reschedule-request", cancelled_by="candidate", reason="summoned for jury duty")
    assert "because I've been summoned for jury duty." in text


def test_a_regret_that_turns_already_stands_alone() -> None:
    """A second "but" in one breath would be one too many; what was good has a sentence of its own."""
    text = body(
        "rejection-reply",
        discussed=["the grid"],
        impression="I was disappointed, but I understand your decision.",
    )
    assert (
        "I was disappointed, but I understand your decision. I really enjoyed our conversation about the grid." in text
    )


def test_a_reason_that_turns_is_followed_by_the_wish() -> None:
    """The wish goes on only from a plain sentence."""
    plain = body("rejection-reply", reason="I have just moved here.")
    assert "I have just moved here, so please do keep me in mind." in plain
    turned = body("rejection-reply", reason="I have a job for now, but I want to move.")
    assert "I have a job for now, but I want to move. I would be glad to stay in touch" in turned


def test_a_reason_with_its_own_because_follows_as() -> None:
    """One sentence has one "because"."""
    text = body("offer-reply", decision="decline", reason="I chose to stay because my team needs me.")
    assert "I've decided to decline the offer, as I chose to stay because my team needs me." in text


def test_a_refusal_in_ones_own_words_has_its_reason() -> None:
    """The reason joins the candidate's own decision, which is not told twice."""
    text = body(
        "offer-reply",
        decision="decline",
        impression="I have decided to decline the offer.",
        reason="the long commute",
    )
    assert "I have decided to decline the offer because of the long commute." in text


def test_nothing_else_is_no_reason_but_the_absence_of_one() -> None:
    """It is said of the past, as a sentence."""
    text = body("offer-reply", decision="decline", reason="nothing else")
    assert "because there was nothing else that held me back." in text


def test_an_employer_is_asked_for_acts_and_for_an_offer() -> None:
    """They send something, and they make an offer."""
    text = body("offer-reply", requests=["a better offer", "send the contract"])
    assert "Would you be able to make me a better offer and send the contract?" in text


def test_a_start_that_is_to_change_is_not_repeated() -> None:
    """What is asked for names the day that the offer has."""
    text = body("offer-reply", requests=["a start on July 1 instead of June 1"], terms=["start date: June 1"])
    assert text.count("June 1") == 1


def test_what_was_forgotten_may_begin_with_that() -> None:
    """The note then is a sentence, and "that" stands once."""
    assert "I also meant to mention that I speak French." in body("thank-you", forgotten="that I speak French")


def test_praise_of_oneself_is_ones_own() -> None:
    """An adjective of praise speaks of something that the candidate has."""
    text = body("thank-you", strengths=["proven record of sales", "strong command of French"])
    assert "my proven record of sales and my strong command of French" in text


def test_a_clause_is_heard() -> None:
    """One hears that something is so, and about a thing."""
    text = body("thank-you", discussed=["that you plan to grow", "the depot"])
    assert "conversation about the depot. I was also interested to hear that you plan to grow." in text


@pytest.mark.parametrize(
    ("facts", "said"),
    [
        (
            {"reason": "it is not the right fit"},
            "I've decided that the position is not the right fit, so I have to decline the offer.",
        ),
        (
            {"chosen": "another role", "reason": "it will pay more, so I can study"},
            "as I've accepted another role that will pay more, so I can study.",
        ),
        (
            {"chosen": "another role", "reason": "it will pay more, which I need"},
            "as I've accepted another role. It will pay more, which I need.",
        ),
        ({"chosen": "an offer from Kroll"}, "however, I've decided to decline, as I've accepted an offer from Kroll."),
        (
            {"reason": "due to personal circumstances", "impression": "I have decided to decline the offer."},
            "I have decided to decline the offer because of personal circumstances.",
        ),
        ({"impression": "I have accepted another role."}, "decline the offer. I have accepted another role.\n\n"),
        (
            {
                "impression": "The labs and the library are some of the best that I have seen in the whole country.",
                "chosen": "a position as an assistant professor at a university in the south of the country",
                "reason": "the years that I would have had to spend in a laboratory far away from everybody",
            },
            "After careful thought, however, I've decided to decline the offer. I've accepted a position as an",
        ),
        (
            {"chosen": "I have joined Kroll.", "reason": "it is near"},
            "I've decided to decline the offer, as I have joined Kroll. It is near.",
        ),
    ],
)
def test_a_refusal_is_cushioned_and_says_why_once(facts: dict[str, str], said: str) -> None:
    """In one sentence where it stays short enough to be read aloud."""
    assert said in body("offer-reply", decision="decline", **facts)


def test_a_withdrawal_for_reasons_of_ones_own_words_says_them_with_the_decision() -> None:
    """The decision is told once; thanks are ours, and say nothing of the time that the candidate appreciates."""
    text = body("withdrawal", impression="I have accepted another offer. I appreciate the time you took.")
    assert "application for the Analyst position at Acme. I have accepted another offer.\n\n" in text
    assert "Thank you so much for considering me. I appreciate the time you took and hope our paths cross" in text


@pytest.mark.parametrize(
    ("facts", "said"),
    [
        (
            {"strengths": ["ten years of experience in audit"]},
            "Given my ten years of experience in audit, I was hoping",
        ),
        ({"question": "Is there any flexibility?"}, "a salary of $98,000. Is there any flexibility?\n\n"),
        (
            {"reason": "Rents are high. My partner studies."},
            "Rents are high, and my partner studies. With that in mind, I was hoping for a salary of $98,000.",
        ),
        (
            {"reason": "it is what others pay. Thank you."},
            "Would that be possible? I ask because it is what others pay.",
        ),
        ({"impression": "I had hoped for more."}, "I had hoped for more. Would a salary of $98,000 be possible?"),
    ],
)
def test_a_salary_is_hoped_for_and_asked_once(facts: dict[str, Any], said: str) -> None:
    """With what it rests on; the candidate's own question takes the place of ours."""
    text = body("offer-reply", requests="a salary of $98,000", **facts)
    assert said in text
    assert text.count("?") == 1


@pytest.mark.parametrize(
    ("reason", "said"),
    [
        ("the culture is not what I am looking for", "because the culture is not what I am looking for."),
        ("a change in my family makes moving difficult", "because a change in my family makes moving difficult."),
        ("similar positions pay $85,000", "because similar positions pay $85,000."),
        ("my lease ends in July", "because my lease ends in July."),
    ],
)
def test_a_reason_that_denies_or_causes_is_a_sentence(reason: str, said: str) -> None:
    """Though it came without a full stop."""
    assert said in body("withdrawal", reason=reason)


def test_first_names_are_greeted_lightly() -> None:
    """Family names and whole names are not."""
    first = {"name": "Nora Lind", "given_name": "Nora"}
    for kind in ("withdrawal", "offer-reply"):
        assert body(kind, recipient=first).startswith("Hi Nora,")
        assert body(kind, recipient={"name": "Nora Lind"}).startswith("Dear Nora Lind,")
        assert body(kind, recipient={"name": "Lind", "honorific": "Dr."}).startswith("Dear Dr. Lind,")
    assert "I wanted to let you know" in body("withdrawal", recipient=first, reason="it isn't the right fit")


@pytest.mark.parametrize(
    ("facts", "said"),
    [
        ({}, "I'm very happy to accept.\n\n"),
        (
            {"terms": ["$61,000 a year"], "reason": "the mission"},
            "to accept because of the mission at $61,000 a year.\n",
        ),
        ({"reports_to": "Helen Yu"}, "to accept, and I'll report to Helen Yu.\n"),
        (
            {"reports_to": "Helen Yu", "start_date": "2026-07-06"},
            "to accept, and I'll start on Monday, July 6, and report to Helen Yu.\n",
        ),
        ({"impression": "I am excited to join."}, "to accept, and I am excited to join.\n"),
        (
            {"impression": "I am excited to join.", "start_date": "2026-07-06"},
            "from me before I start. I am excited to join.\n",
        ),
        ({"impression": "I am thrilled. It is my dream."}, "to accept. I am thrilled. It is my dream.\n"),
        (
            {"impression": "I am delighted to accept your offer.", "terms": ["$61,000 a year"]},
            "I am delighted to accept your offer. To confirm, the offer is for $61,000 a year.\n",
        ),
        (
            {"impression": "It is with pleasure that I accept.", "start_date": "2026-07-06"},
            "It is with pleasure that I accept. I'll start on Monday, July 6.\n",
        ),
        (
            {"requests": ["a start on July 6, if possible"], "impression": "My lease ends in July."},
            "to accept.\n\nMy lease ends in July. Could I start on July 6?",
        ),
    ],
)
def test_an_acceptance_says_yes_once(facts: dict[str, Any], said: str) -> None:
    """With the day and the pay; in the candidate's own words if they have them; and asks for what is wanted."""
    text = body("offer-reply", decision="accept", **facts)
    assert said in text
    assert text.count("accept") == 1


@pytest.mark.parametrize(
    "facts",
    [{}, {"needs_time": True}, {"details_provided": False}, {"requests": "a later start", "reason": "my lease"}],
)
def test_time_is_asked_for_once(facts: dict[str, Any]) -> None:
    """In the candidate's own words if they have them."""
    text = body("offer-reply", impression="I would like a few days to think it over.", **facts)
    assert text.count("think it over") == 1
    assert "a little time" not in text


def test_a_short_refusal_is_one_paragraph_with_the_thanks() -> None:
    """A longer one has what leads to it above, and a paragraph of its own."""
    led = "I enjoyed the tour. I was impressed by the role."
    text = body("offer-reply", decision="decline", impression=led)
    assert "at Acme. I enjoyed the tour. I was impressed by the role, but I have to decline the offer.\n\n" in text
    why = "the years that I would have had to spend in a laboratory far away from everybody that I know and like, " * 3
    text = body("offer-reply", decision="decline", impression=led, reason=why.strip(", "))
    alone = "at Acme. I enjoyed the tour. I was impressed by the role."
    assert f"{alone}\n\nAfter careful thought, however, I have to decline the offer" in text

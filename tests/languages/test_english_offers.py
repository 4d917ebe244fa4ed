"""Answers to an offer in English: what stands in a sentence, what in a list, and in which order it is told."""

import datetime as dt
from typing import Any

import pytest

from followup_kit import render
from tests.languages.test_english_parts import assert_in_order

BARE: dict[str, Any] = {"candidate": {"name": "Priya Raman"}, "recipient": None, "company": "Acme", "position": "baker"}


def answer(decision: str, **facts: Any) -> str:
    """Return the body of an email that answers an offer."""
    return render("offer-reply", BARE | facts | {"decision": decision}, on=dt.date(2026, 5, 11)).body


@pytest.mark.parametrize(
    "terms",
    [
        ["$138,000", "every other weekend"],
        ["$92k base, truck, gas card", "two weeks of leave"],
        ["remote", "four-day week"],
        ["$17.85", "6.5 hours a day"],
        ["£13.20", "nights"],
        ["£115 a day", "two weeks on, two off"],
        ["pay: $60k", "title: head baker"],
    ],
)
def test_terms_of_no_known_shape_are_confirmed_as_a_list(terms: list[str]) -> None:
    """A schedule, a list of figures, or a noun without its article would garble a sentence."""
    lines = "\n".join(f"- {term}" for term in terms)
    assert f"\n\nTo confirm the terms as I understand them:\n{lines}\n\n" in answer("accept", terms=terms)


@pytest.mark.parametrize(
    ("terms", "said"),
    [
        (["30 days of leave", "$71,500 a year"], "the offer is for $71,500 a year, with 30 days of leave."),
        (
            ["a salary of $50,000", "private health insurance"],
            "includes a salary of $50,000 and private health insurance.",
        ),
        (["BA+15, step 4"], "To confirm the terms: BA+15, step 4."),
        (["my pay will be $78,341"], "To confirm, my pay will be $78,341."),
        (
            ["full benefits", "my salary will be $54,000"],
            "my salary will be $54,000. The offer also includes full benefits.",
        ),
        (["I begin at 8 a.m.", "I bring my tools"], "I begin at 8 a.m., and I bring my tools."),
        (["that I may keep my evenings free"], "I may keep my evenings free."),
        (["$31/hr, evenings"], "the offer is for $31/hr, evenings."),
        (["a position as a baker from May"], "the offer is for a position as a baker from May."),
    ],
)
def test_terms_of_a_known_shape_are_told_in_sentences(terms: list[str], said: str) -> None:
    """What is paid comes first."""
    assert said in answer("accept", terms=terms)


def test_terms_of_an_offer_that_is_weighed_stand_behind_a_mark() -> None:
    """They are not confirmed one by one yet."""
    assert "this is the offer: $121,000, four-day week." in answer("undecided", terms=["$121,000", "four-day week"])
    assert "this is the offer – pay: 60k, start: June 1." in answer("undecided", terms=["pay: 60k", "start: June 1"])


@pytest.mark.parametrize(
    ("decision", "lead"),
    [("accept", "Before I start, could"), ("undecided", "Before I answer, could"), ("decline", "\n\nCould")],
)
def test_requests_of_no_known_shape_are_a_list(decision: str, lead: str) -> None:
    """What leads to it takes any of them."""
    text = answer(decision, requests=["the signed PDF", "laptop: 14-inch", "who pays for chains", "; "])
    listed = "you help me with the following?\n- the signed PDF\n- laptop: 14-inch\n- who pays for chains\n\n"
    assert f"{lead} {listed}" in text


@pytest.mark.parametrize(
    ("decision", "request_", "said"),
    [
        ("undecided", "parking pass", "I was hoping for a parking pass."),
        ("undecided", "mileage when I cover the other shop", "I was hoping for mileage when I cover the other shop."),
        ("accept", "a key, if there is one", "Could I have a key, if there is one?"),
        ("accept", "a second screen, if budget allows", "Could I have a second screen, if budget allows?"),
        ("accept", "the class schedule", "Could you send me the class schedule?"),
        ("accept", "a starting salary of $60,000", "Would a starting salary of $60,000 be possible?"),
        ("accept", "need the W-4 form", "I need the W-4 form."),
        ("undecided", "put the bonus in the first check", "Would you be able to put the bonus in the first check?"),
        ("undecided", "an unlimited contract", "I was hoping for an unlimited contract. Would that be possible?"),
        ("undecided", "the shift pattern", "Could you tell me about the shift pattern?"),
        ("undecided", "the title of Head Baker", "I was hoping for the title of Head Baker."),
        ("undecided", "a conversation about equity", "Could we have a conversation about equity?"),
        ("decline", "pass on my thanks to the crew", "Please pass on my thanks to the crew."),
    ],
)
def test_one_request_is_asked_by_its_shape(decision: str, request_: str, said: str) -> None:
    """A thing is had, what is granted is hoped for, and what is neither stands as it was noted."""
    assert said in answer(decision, requests=[request_])


def test_marks_alone_are_no_request() -> None:
    """Nothing is asked for where nothing was noted."""
    assert ";" not in answer("undecided", requests=[";"])


def test_what_speaks_for_a_request_leads_to_it() -> None:
    """The reason, the strengths, then what is asked for, then what makes it easy to refuse."""
    text = answer(
        "undecided",
        reason="Ordinarily, $62,000 is considered entry level pay.",
        strengths=["I have five years of experience."],
        requests=["I would like to propose a salary of $70,000."],
        impression="I would understand if that is not possible.",
    )
    asked = "With that in mind, I would like to propose a salary of $70,000."
    assert_in_order(text, "Ordinarily, $62,000", "I have five years", asked, "I would understand")


@pytest.mark.parametrize(
    ("reason", "said"),
    [
        ("Given my work at two shops.", "Given my work at two shops, I was hoping for a higher base."),
        ("two other shops start at $28", "a higher base, because two other shops start at $28. Would that"),
        (
            "Given my work at two shops, after seeing what such shops pay here.",
            "Given my work at two shops, after seeing what such shops pay here, I was hoping for a higher base.",
        ),
        ("Given what bakers earn", "Given what bakers earn, I was hoping for a higher base."),
        ("market rates", "Based on market rates, I was hoping for a higher base."),
        ("to settle here", "Would that be possible? I ask this to settle here."),
    ],
)
def test_a_reason_stands_where_its_shape_lets_it(reason: str, said: str) -> None:
    """What is no thing never follows "because of"."""
    assert said in answer("undecided", requests=["a higher base"], reason=reason)


def test_several_questions_are_listed_with_what_is_asked() -> None:
    """One after the other they would sound like an interrogation."""
    text = answer("undecided", requests=["a higher base"], question="Is there a bonus? Who sets it?")
    lines = "- Would a higher base be possible?\n- Is there a bonus?\n- Who sets it?"
    assert f"Before I answer, I have a few questions:\n{lines}\n\n" in text
    assert text.count("?") == 3


def test_a_refusal_is_a_contrast_to_praise_alone() -> None:
    """That it was a pleasure to meet somebody is none."""
    praise, pleasure = "It sounds like a wonderful opportunity.", "It was a pleasure to meet you."
    for own in (f"{praise} {pleasure}", f"{pleasure} {praise}"):
        text = answer("decline", impression=own, reason="I have to stay at home.")
        assert "wonderful opportunity, but I have to decline the offer, because I have to stay at home." in text
        assert f"{pleasure} " in text
    assert f"Acme. {pleasure} After careful thought, however," in answer("decline", impression=pleasure)


@pytest.mark.parametrize(
    ("reason", "said"),
    [
        ("contract only runs to Christmas", "to decline the offer. The reason: contract only runs to Christmas."),
        ("the long commute", "I have to decline the offer because of the long commute."),
        ("grant money isn't certain", "Unfortunately, I have to decline the offer, because grant money isn't certain."),
        ("After some thought, I want to stay.", "After some thought, I want to stay, so I have to decline the offer."),
        ("my doctor advised against nights", "to decline the offer, because my doctor advised against nights."),
        ("Contract work is too risky.", "I've decided to decline the offer. Contract work is too risky."),
        ("personal", "I have to decline the offer for personal reasons."),
        ("can't work on Sundays", "because I can't work on Sundays."),
    ],
)
def test_a_refusal_has_its_reason_by_its_shape(reason: str, said: str) -> None:
    """Circumstances are unfortunate; what is of no known shape stands behind a colon."""
    assert said in answer("decline", reason=reason)


@pytest.mark.parametrize(
    ("chosen", "said"),
    [
        ("Grainline's inside sales job", "as I've accepted Grainline's inside sales job."),
        ("my employer made a counteroffer", "I've decided to decline the offer. My employer made a counteroffer."),
        ("freelance", "as I've decided to freelance."),
    ],
)
def test_what_is_done_instead_is_chosen_only_if_it_is_a_thing(chosen: str, said: str) -> None:
    """Nobody accepts "my employer made a counteroffer"."""
    assert said in answer("decline", chosen=chosen)


def test_an_aim_does_not_follow_a_clause_of_the_choice() -> None:
    """It would speak of the clause."""
    chosen = "a post at the survey, where I can publish"
    assert "where I can publish. I want to return to research." in answer(
        "decline", chosen=chosen, reason="to return to research"
    )


def test_a_reason_of_no_known_shape_does_not_follow_a_choice() -> None:
    """It stands behind a colon there as well."""
    text = answer("decline", chosen="the transit job", reason="full-time year round, and a pension")
    assert "I've accepted the transit job. The reason: full-time year round, and a" in text


def test_who_asks_again_does_not_wish_for_another_person() -> None:
    """The wish would take the request back."""
    wish = "finding the right person"
    assert wish in answer("decline")
    assert wish not in answer("decline", requests=["If you are willing to raise the salary, I would love to join."])
    assert wish not in answer("decline", question="Would you ever consider two days at home?")


def test_what_the_terms_rest_on_is_said_in_a_refusal() -> None:
    """A sentence among the terms argues for something; a phrase confirms what will not be signed."""
    text = answer("decline", reason="the pay is low", terms=["The usual range is $50,000 to $70,000.", "$40,000"])
    assert "because the pay is low. The usual range is $50,000 to $70,000." in text
    assert "$40,000" not in text


@pytest.mark.parametrize(
    ("own", "said"),
    [
        ("I'm excited to join Acme as a baker.", "Thank you so much for your offer. I'm excited"),
        ("I love the baker job.", "Thank you so much for the offer to join Acme. I love"),
        ("I enjoy Acme.", "Thank you so much for offering me the baker position. I enjoy Acme."),
        ("I'm thrilled.", "Thank you so much for offering me the baker position at Acme. I'm thrilled."),
    ],
)
def test_the_thanks_do_not_name_what_an_own_sentence_names(own: str, said: str) -> None:
    """A name twice in two sentences sounds like a form."""
    assert said in answer("undecided", impression=own)


@pytest.mark.parametrize(
    ("day", "said"),
    [("2026-05-10", "Acme yesterday."), ("2026-05-08", "Acme. "), ("2026-04-20", "Acme on April 20.")],
)
def test_the_day_of_an_offer_is_named_where_it_tells_something(day: str, said: str) -> None:
    """Its weekday tells the reader nothing."""
    assert f"for offering me the baker position at {said}" in answer("undecided", offered_on=day)


def test_a_day_before_theirs_is_promised_and_not_begged_for() -> None:
    """Nobody asks for less time than was given."""
    text = answer("undecided", needs_time=True, answer_by="2026-05-20", respond_by="2026-05-21")
    assert "You'll have my answer by Wednesday, May 20, ahead of Thursday, May 21, the date that you gave me." in text
    assert "Could I" not in text
    text = answer("undecided", needs_time=True, answer_by="2026-05-21", respond_by="2026-05-21")
    assert "You'll have my answer by Thursday, May 21, the date that you gave me." in text


def test_a_reason_that_speaks_of_a_request_stands_before_it() -> None:
    """What the oven is needed for says nothing of the time that is needed."""
    facts = {"reason": "Without an oven I cannot bake.", "requests": ["a second oven"]}
    text = answer("undecided", needs_time=True, answer_by="2026-05-20", **facts)
    assert_in_order(text, "Could I give you my answer", "Without an oven", "Would a second oven be possible?")


def test_who_says_when_they_will_answer_asks_for_no_date() -> None:
    """The reason names the day already."""
    text = answer("undecided", needs_time=True, reason="I'm deferring my decision until exams are over.")
    assert "by what date" not in text
    assert "by what date" in answer("undecided", needs_time=True, reason="I'm moving house.")


@pytest.mark.parametrize(
    ("reason", "said"),
    [
        ("mortgage", "to decide, because of the mortgage. Could you let me know by what date"),
        ("other offer", "to decide, because of another offer. Could you let me know by what date"),
        ("to take a week", "I'd like to take a week. Could you let me know by what date"),
    ],
)
def test_time_is_asked_for_with_a_reason_of_any_shape(reason: str, said: str) -> None:
    """A noun without its article follows no "because of"."""
    assert said in answer("undecided", needs_time=True, reason=reason)


def test_what_the_time_is_for_follows_the_wish_for_it() -> None:
    """Before the wish it would have no point."""
    own = "I love the offer. I want to make sure I am fully committed."
    text = answer("undecided", needs_time=True, reason="to read the contract", impression=own)
    assert_in_order(text, "I love the offer.", "to read the contract.", "I want to make sure")


@pytest.mark.parametrize(
    ("requests", "reason", "said"),
    [
        (["the signed PDF"], "the team", "I'm very happy to accept because of the team."),
        (["the signed PDF"], "the team, and the work", "What decided it for me was the team, and the work."),
        (["the signed PDF"], "for the mentorship", "I'm very happy to accept because of the mentorship."),
        (["the signed PDF"], "odd ball team", "What decided it for me: odd ball team."),
        (["the signed PDF"], "I like the team.", "I'm very happy to accept. I like the team.\n\n"),
        (["a week off in July"], "childcare", "Because of childcare, could I have a week off in July?"),
        (["a later start"], "odd ball visa", "The reason: odd ball visa. Would a later start be possible?"),
    ],
)
def test_a_reason_is_of_the_acceptance_or_of_other_terms(requests: list[str], reason: str, said: str) -> None:
    """Only what changes the terms is asked for with a reason."""
    assert said in answer("accept", requests=requests, reason=reason)


@pytest.mark.parametrize(
    ("own", "said"),
    [
        ("I cannot wait.", "very happy"),
        ("Happy to come. So happy.", "delighted"),
        ("I am delighted, and happy.", "very pleased"),
    ],
)
def test_an_acceptance_feels_in_another_word_than_its_own_sentences(own: str, said: str) -> None:
    """The same word twice is one too many."""
    assert f"I'm {said} to accept" in answer("accept", impression=own)


def test_what_looks_ahead_ends_an_acceptance_in_its_order() -> None:
    """Also with one sentence behind it; amid others it stays where it is."""
    rest, ahead, last = "I feel confident.", "I look forward to the work.", "I am glad to join the staff."
    assert f"start. {ahead[:-1]}, and {last}\n\nBest" in answer("accept", impression=f"{rest} {ahead} {last}")
    text = answer("accept", impression=f"I am eager to begin. {rest} The work suits me.", start_date="2026-06-01")
    assert f"I am eager to begin. {rest} The work suits me." in text


def test_a_reason_follows_a_list_of_requests() -> None:
    """It would be cut off from them before what leads to the list."""
    text = answer("undecided", requests=["base of 142", "who sets the rota"], reason="another offer")
    assert_in_order(text, "- who sets the rota", "I ask because of another offer.")


def test_strengths_of_no_known_shape_stand_behind_a_colon() -> None:
    """Nobody is strong in "6G certified"."""
    facts = {"strengths": ["6G certified, stainless"], "requests": ["$34"]}
    assert "What I would bring: 6G certified, stainless. With that in mind," in answer("undecided", **facts)


@pytest.mark.parametrize(
    ("facts", "said"),
    [
        ({"reason": "personal"}, "A point to make: It is for personal reasons."),
        ({"reason": "low pay"}, "A point to make: It is because of low pay."),
        ({"reason": "contract only runs to May"}, "A point to make: The reason: contract only"),
        ({"reason": "to study"}, "A point to make: I have decided this to study."),
        ({"chosen": "freelance", "reason": "It pays more."}, "I've decided to freelance. It pays more."),
        ({"chosen": "a post in Leeds"}, "A point to make: I've accepted a post in Leeds."),
    ],
)
def test_a_reason_is_told_on_the_phone_by_its_shape(facts: dict[str, str], said: str) -> None:
    """Nobody says that it is because of personal."""
    assert said in render("offer-reply", BARE | facts | {"decision": "decline"}, channel="phone").body


def test_terms_that_are_changes_are_told_as_changes() -> None:
    """The offer does not include them yet."""
    terms, asked = ["a base salary of $72,500", "a fourth week of vacation"], ["a confirmation of these changes"]
    told = "the offer with the following changes: a base salary of $72,500 and a fourth week of vacation."
    assert f"I'm very happy to accept {told} I am excited about it." in answer(
        "accept", terms=terms, requests=asked, impression="I am excited about it."
    )
    assert "the following change: a salary of $80,000." in answer(
        "accept", terms=["a salary of $80,000"], requests=asked
    )
    assert "To confirm the changes:\n- remote" in answer("accept", terms=["remote", "nights"], requests=asked)
    own = "I am delighted to accept the offer with the changes we discussed."
    assert f"{own} To confirm the changes: a base salary" in answer("accept", terms=terms, impression=own)
    assert "with the following changes" not in answer("accept", terms=terms, impression="Thank you for these changes.")


@pytest.mark.parametrize(
    ("note", "said"),
    [
        ("the signed contract on my first day", "I'll bring the signed contract on my first day."),
        (
            "all necessary documents by the end of this week, as requested",
            "I'll send you all necessary documents by the end of this week, as requested.",
        ),
        ("both signed copies by May 20", "I'll send you both signed copies by May 20."),
        ("proof of my licence tomorrow", "I'll send you proof of my licence tomorrow."),
        ("all the forms", "I'm happy to send all the forms."),
    ],
)
def test_what_is_sent_at_a_time_is_promised(note: str, said: str) -> None:
    """And "all" has no owner."""
    assert said in answer("accept", can_send=[note])


def test_what_is_needed_is_asked_for_in_a_plea() -> None:
    """A question would be stiff."""
    asked = answer("accept", requests=["let me know if you need anything else"])
    assert "Please let me know if you need anything else." in asked
    assert "Could you send me an updated offer letter?" in answer("accept", requests=["an updated offer letter"])


def test_a_refusal_asks_by_shape() -> None:
    """What is hoped for is joined to the sentence before it, and "should" opens a condition."""
    chance = "the possibility of exploring future roles should our paths cross again"
    text = answer("decline", requests=[chance], impression="I remain interested in your work.")
    assert f"I remain interested in your work and would welcome {chance}." in text
    assert "I hope our paths cross again" not in text
    assert f"I would welcome {chance}." in answer("decline", requests=[chance])
    assert f"I would welcome {chance}." in answer("decline", requests=[f"{chance.capitalize()}."])
    assert "I would welcome a meeting if the salary changes." in answer(
        "decline", requests=["a meeting if the salary changes"]
    )
    praise = "I was very impressed by your team."
    assert f"{praise} After careful thought" in answer("decline", impression=praise, chosen="a role closer to home")


def test_what_points_to_a_request_follows_it() -> None:
    """First the sum, then the argument, then the rest."""
    own = ["I am excited about the role.", "This counter offer reflects the market.", "It rests on three surveys."]
    text = answer(
        "undecided",
        requests=["$88,000", "to schedule a meeting to discuss it"],
        strengths=["my ten years in dairy"],
        impression=own,
    )
    assert_in_order(text, own[0], "Would $88,000 be possible?", "my ten years in dairy", own[1], own[2], "I'd like to")
    assert "by phone" not in text
    detail = "I will be a great addition once we settle this last point."
    assert f"Would that be possible? {detail}" in answer(
        "undecided", requests=["a salary of $88,000"], impression=detail
    )


@pytest.mark.parametrize(
    ("requests", "asked"),
    [
        (["a few additional days to decide", "let me know if this is possible"], "Could I have a few additional days"),
        (["I would appreciate a few more days."], "Could I have a few more days, until Wednesday, May 20?"),
        (["an extension of the deadline", "until Friday"], "Could I give you my answer by Wednesday, May 20?"),
    ],
)
def test_time_is_asked_for_once(requests: list[str], asked: str) -> None:
    """With the day by which there will be an answer."""
    text = answer("undecided", needs_time=True, answer_by=dt.date(2026, 5, 20), requests=requests)
    assert asked in text
    assert text.count("?") == 1


def test_what_is_no_time_to_decide_is_asked_for_beside_it() -> None:
    """A day with the team is none, nor is a salary that may be negotiable."""
    facts: dict[str, Any] = {"needs_time": True, "answer_by": dt.date(2026, 5, 20)}
    text = answer("undecided", requests=["a day with the team", "let me know if the salary is negotiable"], **facts)
    assert "Would a day with the team be possible?" in text
    assert "let me know if the salary is negotiable" in text


def test_a_call_says_changes_and_what_points_to_a_request_once() -> None:
    """Each point stands by itself there."""
    told = BARE | {"decision": "accept", "terms": ["a salary of $80,000"], "requests": ["a note of these changes"]}
    assert (
        "A point to make: To confirm the change: a salary of $80,000."
        in render("offer-reply", told, channel="phone").text
    )
    own = "This counter offer reflects the market."
    asked = BARE | {"decision": "undecided", "requests": ["$88,000"], "impression": own}
    assert render("offer-reply", asked, channel="phone").text.count(own) == 1


def test_terms_have_their_article_and_their_source() -> None:
    """One thing has its article; where the terms stand leads to them."""
    for terms, said in (
        (["$70,000", "15% target bonus"], "the offer is for $70,000, with a 15% target bonus."),
        (["$70,000", "company car"], "with a company car."),
        (["$70,000", "2 days remote"], "with 2 days of remote work."),
        (["$70,000", "title: Head Baker"], "with the title of Head Baker."),
        (["$70,000", "health, dental, vision"], "with health, dental and vision."),
        (["a salary of $70,000", "that I report to Kim"], "I understand that I report to Kim."),
        (
            ["a salary of $70,000", "full benefits", "as discussed"],
            "As discussed, the offer includes a salary of $70,000",
        ),
        (["a salary of $70,000", "as discussed"], "accept at a salary of $70,000, as discussed."),
        (
            ["as outlined in your letter", "every other weekend", "$70,000"],
            "To confirm the terms as outlined in your letter:",
        ),
        (["a salary of $70,000, to rise", "a bonus"], "understand them:\n- a salary of $70,000, to rise\n- a bonus\n"),
    ):
        assert said in answer("accept", terms=terms), terms


def test_what_the_letter_asks_anyway_is_not_asked_twice() -> None:
    """Neither the terms in writing nor the time to decide; the day is named once."""
    text = answer("undecided", needs_time=True, details_provided=False, requests=["the offer in writing"])
    assert text.count("writing") == 1
    longer = "Would it be possible to extend the deadline to May 29?"
    text = answer("undecided", needs_time=True, answer_by=dt.date(2026, 5, 29), requests=[longer])
    assert text.count("May 29") == 1
    asked = answer("undecided", requests=["I would like to discuss the base.", "a title", "a day off", "a review"])
    assert "I would like to discuss the base. I'd also like to ask about a title" in asked


def test_a_request_for_other_terms_becomes_what_its_shape_is() -> None:
    """Doing is asked for as an act, a paper is sent, and a limit is stated."""
    for request, said in (
        ("matching the other offer", "Would you be able to match the other offer?"),
        ("working from home on Fridays", "Could I work from home on Fridays?"),
        ("sharing a van", "Would you be able to share a van?"),
        ("singing to the dough", "I have one request: singing to the dough."),
        ("can't travel in July", "I can't travel in July."),
        ("not to work Sundays", "I would prefer not to work Sundays."),
        ("benefits info", "Could you send me benefits info?"),
        ("leave the forms at the desk for me", "Would you be able to leave the forms at the desk for me?"),
    ):
        assert said in answer("undecided", requests=[request]), request


def test_a_reason_for_other_terms_leads_to_them_only_without_a_sentence_of_its_own() -> None:
    """Else it is one; what is of no known shape follows the request."""
    stated = "Based on my research, a salary of $70,000 would be in line."
    assert f"{stated} With that in mind, I was hoping for more pay." in answer(
        "undecided", requests=["more pay"], reason=stated
    )
    assert "Based on my research, I was hoping for more pay." in answer(
        "undecided", requests=["more pay"], reason="based on my research"
    )
    assert "Would that be possible? The reason: odd ball." in answer(
        "undecided", requests=["more pay"], reason="odd ball"
    )
    long = "Careful study of the market rates for bakers in this county: the numbers show $70,000."
    assert f"talk about the salary with you. My request rests on c{long[1:]}" in answer(
        "undecided", requests=["more pay"], reason=long
    )
    assert "bakers in town: I checked it twice." in answer(
        "undecided", requests=["more pay"], reason="Careful study of the rates for bakers in town: I checked it twice"
    )
    assert "I'd like a little more time to decide. The reason: odd ball." in answer(
        "undecided", needs_time=True, reason="odd ball"
    )
    assert "I would bring ten harvests." in answer("undecided", requests=["more pay"], strengths=["ten harvests"])


def test_an_acceptance_reports_to_the_reader_and_argues_for_a_later_start_in_order() -> None:
    """The reason, what points to it, what is asked, and what proves it."""
    reader = {"name": "Ben Ode", "given_name": "Ben"}
    assert "I'll report to you." in answer("accept", recipient=reader, reports_to="Ben")
    text = answer(
        "accept",
        start_date=dt.date(2026, 6, 1),
        reason="My project had an accident.",
        impression="I would be remiss to leave such chaos.",
        requests=["Please extend my joining date by a week."],
        enclosed=["the report"],
    )
    assert_in_order(text, "My project", "I would be remiss", "Please extend", "I've attached the report.")
    assert "June" not in text


def test_a_refusal_takes_what_is_done_instead_in_the_same_breath() -> None:
    """A short sentence follows "as"; one that decides after some thought stands apart."""
    assert "I've decided to decline the offer, as I'll stay with my team." in answer(
        "decline", chosen="I stay with my team."
    )
    decided = "After some thought, I have decided to accept another role."
    assert f"Unfortunately, I have to decline the offer. {decided[:-1]}: a role at Kroll." in answer(
        "decline", chosen="a role at Kroll", reason=decided
    )
    assert "because I'd prefer something closer to home." in answer("decline", reason="closer to home")
    judged = answer("decline", reason="It is not a match. The hours are long.")
    assert "that the position is not a match, so I have to decline the offer. The hours are long." in judged
    welcomed = answer("decline", impression="Everyone was so welcoming.", reason="the commute")
    assert "Everyone was so welcoming. After careful thought" in welcomed


def test_a_refusal_tells_what_led_to_it_in_its_order() -> None:
    """What came before the decision stands before it, and what only the decision explains behind it."""
    agreed = "I had agreed to come, but have thought about it a lot since."
    text = answer("decline", reason=f"{agreed} I believe this is best.", chosen="a role at Kroll")
    assert f"{agreed[:-1]}, and I've decided to decline the offer, as I've accepted a role at Kroll. I believe" in text
    turned = "I turned down other offers for yours."
    text = answer("decline", impression=turned, chosen="a role at Kroll", reason="My mother is ill.")
    assert f"{turned} Unfortunately, my mother is ill, so I have to decline the offer. I've accepted a role" in text
    made = "I was impressed by Acme, which made this a hard decision."
    assert f"{made} After careful thought, however, I've decided" in answer("decline", impression=made)
    hard = "This was not easy, as I respect your team."
    assert f"because of the commute. {hard}\n\n" in answer("decline", impression=hard, reason="the commute")
    was = "I was due to begin on June 1."
    assert_in_order(answer("decline", terms=[was], reason="the pay is low"), was, "I have to decline")


def test_a_refusal_turns_from_praise_once() -> None:
    """Two short sentences of praise are one, and a decision that the reason tells is told by it."""
    own = ["The clinics impressed me.", "I was excited about the team."]
    text = answer("decline", impression=own, reason="the commute")
    assert "The clinics impressed me, and I was excited about the team. After careful thought, however," in text
    why = "I have decided that now is not the time to leave Kroll."
    text = answer("decline", impression="I was thrilled by the idea.", chosen="to stay at Kroll", reason=why)
    assert "I've decided that now is not the time to leave Kroll, so I have to decline the offer." in text
    assert text.count("Kroll") == 1
    told = answer(
        "decline", impression=["I believe in your mission.", "I told you on Monday."], reason="the pay is low"
    )
    assert "mission. As I told you on Monday, however, I have to decline the offer, because the pay is low." in told
    long = "After two years here, I have grown used to the place and to everybody, and it would be hard to begin again"
    praised = ["Your team is great.", "I was impressed by the plant.", "The lab is wonderful, too."]
    assert f"However, {long[:1].lower()}{long[1:]}" in answer("decline", impression=praised, reason=f"{long}.")


def test_a_request_is_led_into_and_its_argument_is_one() -> None:
    """The first choice before the other offer, what assures after the request, what leads to it first."""
    choice = ["Another offer is higher.", "Acme is my first choice."]
    text = answer("undecided", requests=["a higher base"], reason=" ".join(choice))
    assert "Acme is my first choice, but another offer is higher. With that in mind, I was hoping" in text
    text = answer("undecided", requests=["a higher base"], impression="I am confident that I can help.")
    asked = "Before I answer, I'd like to talk about the salary with you. I was hoping for a higher base."
    assert_in_order(text, asked, "Would that be possible?", "I am confident that I can help.")
    lead = "I was hoping we could discuss the salary."
    for facts in ({"impression": lead, "requests": ["$34"]}, {"requests": [lead, "$34"]}):
        assert_in_order(answer("undecided", **facts), lead, "Would $34 be possible?")
    met = answer(
        "undecided", requests=["a meeting with the crew", "I am free on Friday."], reason="I have more to ask."
    )
    assert_in_order(met, "I have more to ask.", "Could we have a meeting with the crew", "I am free on Friday.")
    because = answer("undecided", requests=["$34", "to set up a call"], reason="my experience")
    assert "Given my experience, would $34 be possible?" in because


def test_what_one_ends_on_ends_the_letter() -> None:
    """Joined to ours; time is asked for with what it is for."""
    own = ["I am excited about the shop.", "I am eager to join."]
    text = answer("undecided", requests=["a higher base"], impression=own)
    assert "Thank you again. I am eager to join, and I look forward to hearing from you." in text
    later = ["a job offer extension until 20 May, to ask my mentors"]
    text = answer("undecided", needs_time=True, answer_by="2026-05-20", requests=later)
    assert "Could I give you my answer by Wednesday, May 20? That would allow me to ask my mentors." in text


def test_an_acceptance_says_each_thing_in_its_place() -> None:
    """What a start depends on, what was agreed once, the terms of a paper, and what is done with what is sent."""
    depends = ["a salary of $90", "a start on June 1, after I finish at Kroll"]
    assert "I'll start on Monday, June 1, after I finish at Kroll." in answer(
        "accept", terms=depends, start_date="2026-06-01"
    )
    agreed = ["a salary of $90", "nights, to which you have agreed"]
    text = answer("accept", terms=agreed, impression="I appreciate that you've agreed to nights.")
    assert text.count("agreed") == 1
    assert "I agree to the conditions in your letter." in answer("accept", terms=["the conditions in your letter"])
    text = answer("accept", requests=["the revised offer"], impression="I will return it at once.")
    assert_in_order(text, "Could I have the revised offer?", "I will return it at once.")
    text = answer("accept", requests=["a later start"], impression="I have a project to finish.")
    assert "\n\nI have a project to finish. Would a later start be possible?" in text


def test_an_acceptance_is_taken_back_in_their_words() -> None:
    """The subject says so as well, and nothing is said to be declined."""
    facts = BARE | {"decision": "decline", "reason": "My plans have changed, and I must withdraw my acceptance."}
    message = render("offer-reply", facts, on=dt.date(2026, 5, 11))
    assert message.subject == "Withdrawing my acceptance: baker"
    assert "I must withdraw my acceptance." in message.body
    assert "decline" not in message.body


def test_a_meeting_and_the_hope_for_another_are_one_close() -> None:
    """Also behind what was pleasant; thanks stand before them."""
    own = ["Your team is great.", "It was a pleasure meeting you.", "I hope we cross paths again."]
    close = "in me. It was a pleasure meeting you, and I hope we cross paths again.\n\nBest"
    assert close in answer("decline", impression=own, reason="the commute")
    kept = ["I hope we cross paths again.", "I will send you my number."]
    assert " ".join(kept) in answer("decline", impression=kept)


def test_requests_of_many_shapes_stand_in_their_order() -> None:
    """A condition follows what it speaks of; what there is surely is told, and a deadline is asked for once."""
    for requests, said in (
        (["push the deadline to June 1"], "Would you be able to push the deadline to June 1?"),
        (["no need to hurry"], "There is no need to hurry."),
        (["how many PTO days"], "Could you tell me how many PTO days there would be?"),
        (["is there a shift differential"], "Is there a shift differential?"),
        (["benefits"], "Could you tell me about the benefits?"),
        (["which documents to bring, and when"], "Could you tell me which documents to bring, and when?"),
        (
            ["a base of $76,000, or a bonus that makes up for it", "if neither is possible, an extra week off"],
            "makes up for it. If neither is possible, I'd be glad to talk about an extra week off.",
        ),
    ):
        assert said in answer("undecided", requests=requests, needs_time="deadline" in requests[0]), requests
    pointing = answer("accept", requests=["a week off in July"], reason="which was booked a year ago")
    assert "Could I have a week off in July? It was booked a year ago." in pointing
    assert "To confirm the terms per your letter: nights." in answer("accept", terms=["per your letter", "nights"])
    assert "Per your letter, the offer is for $19/hr, days." in answer(
        "undecided", terms=["per your letter", "$19/hr, days"]
    )
    listed = answer("accept", terms=["that the first review is in May", "$19/hr; 4x10s", "nights"])
    assert "- the first review is in May" in listed


def test_a_request_that_is_no_thing_stands_behind_a_colon() -> None:
    """What somebody did or asks is none."""
    for request in ("my doctor advised against nights", "two shops start at $28"):
        assert f"I have one request: {request}." in answer("undecided", requests=[request])


def test_an_offer_in_writing_is_asked_for_once() -> None:
    """The candidate's own request, which says more, takes the place of the letter's; the time is asked for first."""
    text = answer(
        "undecided",
        needs_time=True,
        answer_by="2026-05-20",
        details_provided=False,
        reason="this would mean moving my family",
        requests=["the offer in writing, with the details of the health plan"],
    )
    assert_in_order(
        text,
        "Because this would mean moving my family, I'd like a little time to think it over carefully. Could I give",
        "In the meantime, could you send me the offer in writing, with the details of the health plan?",
    )
    assert text.count("in writing") == 1


def test_a_request_that_points_to_the_day_stands_behind_it() -> None:
    """Whoever says "sooner than that" speaks of the day that was asked for."""
    sooner = "to be told if you need an answer sooner than that"
    text = answer("undecided", needs_time=True, answer_by="2026-05-20", requests=[sooner])
    assert "by Wednesday, May 20? Please let me know if you need an answer sooner than that.\n" in text


def test_a_reason_that_names_what_is_asked_for_follows_it() -> None:
    """Nobody knows "the second baker" before one was asked for; requests keep the order of the notes."""
    why = "Without the baker I do not think the nights can be covered."
    wanted = ["that the shop meet half the fees", "a second baker from March", "to come and talk it over any day"]
    text = answer("undecided", reason=why, requests=wanted)
    half, second = "Could the shop meet half the fees?", "Would a second baker from March be possible?"
    assert f"{half} {second} {why}\n\nI'd be glad to come and talk it over any day. Thank you again" in text


def test_what_is_felt_about_an_agreement_leads_to_the_talk() -> None:
    """But for what speaks of the answer, which stays behind the request."""
    facts = {"requests": ["a salary closer to $70,000", "to talk on Thursday"]}
    keen = answer("undecided", **facts, impression="I'm very keen to make this work.")
    assert "\n\nI'm very keen to make this work. Could we talk on Thursday?" in keen
    fair = answer("undecided", **facts, impression="I would understand if that's not possible.")
    assert "I would understand if that's not possible.\n\nCould we talk on Thursday?" in fair


def test_what_is_for_the_first_day_is_brought() -> None:
    """Nobody sends what they hand over in person."""
    assert "I'll bring my certificates on the first day." in answer(
        "accept", can_send=["my certificates on the first day"]
    )


def test_a_refusal_ends_on_one_short_line() -> None:
    """Where the candidate's own words or thanks to others close it; a hope of theirs takes the place of ours."""
    text = answer("decline", people=[{"name": "Jason"}], chosen="another offer")
    assert "confidence in me, and please pass on my thanks to Jason as well. I hope our paths cross again." in text
    hoped = answer("decline", requests=["to pursue the workshop on rye"])
    assert "I hope to pursue the workshop on rye. Thank you again for your time and your confidence in me.\n" in hoped
    assert "Unfortunately, sixty percent travel is too much" in answer(
        "decline", reason="sixty percent travel is too much for us, with my wife back in school", chosen="a job in town"
    )

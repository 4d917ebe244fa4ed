"""Letters in English: phrases and sentences told apart, dates, lists, no claim without a fact, and limits."""

import datetime as dt
import re
from collections.abc import Callable
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from followup_kit import Context, Interview, Person, render, schedule_for, testing
from followup_kit._message_types import CHANNELS
from followup_kit.languages.en import CONVENTIONS
from tests.support.english import TEXTS, VALUES, Text, Written, letters, write

ENGLISH = CONVENTIONS("en", "formal")
BRITISH = CONVENTIONS("en_GB", "formal")
TUESDAY = dt.date(2026, 5, 19)
MANY = 60
"""How many letters of each text a law is held against; there are more than fifty texts."""

text_of_each = pytest.mark.parametrize("text", TEXTS, ids=lambda text: text.name)


@pytest.mark.parametrize(
    ("given", "written"),
    [
        ("The move to streaming.", "the move to streaming"),
        ("Six years of payroll work", "six years of payroll work"),
        ("Leading a team of five", "leading a team of five"),
        ("Customer research", "customer research"),
        ("How you run the on-call rota", "how you run the on-call rota"),
        ("what you do as the Operations Director", "what you do as the Operations Director"),
        ("the way your team has rebuilt the intake", "the way your team has rebuilt the intake"),
        ("the tools your team is working on", "the tools your team is working on"),
        ("the project Tom is leading", "the project Tom is leading"),
        ("the advice you gave me", "the advice you gave me"),
        ("the position's challenges, on which you were candid", "the position's challenges, on which you were candid"),
        ("somebody who keeps the payroll running while it moves", None),
        ("moving to a bigger city", "moving to a bigger city"),
        ("to consider it with my family", "to consider it with my family"),
        ("Kubernetes upgrades", "Kubernetes upgrades"),
        ("Boeing", "Boeing"),
        ("Boeing 737 upgrades", "Boeing 737 upgrades"),
        ("Public Health England", "Public Health England"),
        ("The New York Times series", "the New York Times series"),
        ("Six Sigma projects", "Six Sigma projects"),
        ("IT support experience", "IT support experience"),
        ("iOS work", "iOS work"),
        ("degree in fine arts", "a degree in fine arts"),
        ("background in test automation", "a background in test automation"),
        ("interest in a donor program", "an interest in a donor program"),
    ],
)
def test_a_phrase_completes_a_sentence(given: str, written: str | None) -> None:
    """It begins small unless its first word may be a name, and has no full stop of its own."""
    assert ENGLISH.free_text(given) == (written or given, "")


@pytest.mark.parametrize(
    ("given", "written"),
    [
        ("ten years in the U.S. Army", "ten years in the U.S. Army"),
        ("Ten years in the U.S. Army.", "ten years in the U.S. Army"),
        ("a Ph.D. in physics", "a Ph.D. in physics"),
        ("a Ph.D.", "a Ph.D."),
        ("Acme Inc.", "Acme Inc."),
        ("the project at Acme Inc.", "the project at Acme Inc."),
        ("the merger of Acme Inc. and Northwind Ltd.", "the merger of Acme Inc. and Northwind Ltd."),
        ("the work in the U.S.", "the work in the U.S."),
        ("Mr. Smith's talk on St. John's work", "Mr. Smith's talk on St. John's work"),
        ("J. R. Smith's ideas", "J. R. Smith's ideas"),
        ("Dr. Okafor's point on e.g. Kafka", "Dr. Okafor's point on e.g. Kafka"),
        ("the shift from 9 a.m. to 5 p.m.", "the shift from 9 a.m. to 5 p.m."),
        ("Plan No. 7 of the council", "Plan No. 7 of the council"),
        ("batch vs. streaming", "batch vs. streaming"),
        ("an M.B.A. from Ohio State", "an M.B.A. from Ohio State"),
        ("the work of Prof. Lee and Capt. Roy", "the work of Prof. Lee and Capt. Roy"),
        ("pumps, valves, etc.", "pumps, valves, etc."),
        ("Sammy Davis Jr.", "Sammy Davis Jr."),
        ("the Smith Bros. account", "the Smith Bros. account"),
        ("the meeting on Oct. 3", "the meeting on Oct. 3"),
        ("approx. 400 million rows", "approx. 400 million rows"),
    ],
)
def test_an_abbreviation_ends_no_sentence(given: str, written: str) -> None:
    """Its full stop stays its own, in the middle and at the end."""
    assert ENGLISH.free_text(given) == (written, "")


@pytest.mark.parametrize(
    ("given", "written"),
    [
        ("I led the move to streaming", "I led the move to streaming."),
        ("I've run similar campaigns.", "I've run similar campaigns."),
        ("i liked your point about rotas", "I liked your point about rotas."),
        ("You showed me the new control room.", "You showed me the new control room."),
        ("it is closer to home", "It is closer to home."),
        ("They do not match my goals for now", "They do not match my goals for now."),
        ("There was no time to say it", "There was no time to say it."),
        ("This is what I want", "This is what I want."),
        ("The whole process was professional", "The whole process was professional."),
        ("Your demo impressed me", "Your demo impressed me."),
        ("the pay does not meet my needs", "The pay does not meet my needs."),
        ("any offer would depend on a move", "Any offer would depend on a move."),
        ("moving to Duluth is not feasible now", "Moving to Duluth is not feasible now."),
        ("The demo of the control room stayed with me.", "The demo of the control room stayed with me."),
        ("After the tour I am even more certain.", "After the tour I am even more certain."),
        ("What a tour!", "What a tour!"),
        ("Five years at Acme Inc. The team was small", "Five years at Acme Inc. The team was small."),
        ("The plan is good. It works in the U.S.", "The plan is good. It works in the U.S."),
        ("Led two teams through an audit", "I led two teams through an audit."),
        ("Managed a budget of $2m", "I managed a budget of $2m."),
        ("know our systems and culture", "I know our systems and culture."),
        ('You said "no batch jobs."', 'You said "no batch jobs."'),
    ],
)
def test_a_sentence_stands_by_itself(given: str, written: str) -> None:
    """A pronoun, a verb, a mark inside it or a line of a résumé make one; it gets its capital and its full stop."""
    assert ENGLISH.free_text(given) == ("", written)


@pytest.mark.parametrize(
    ("phrases", "american", "british"),
    [
        (["linocut"], "linocut", "linocut"),
        (["linocut", "printmaking"], "linocut and printmaking", "linocut and printmaking"),
        (["SQL", "dbt", "Kafka"], "SQL, dbt, and Kafka", "SQL, dbt and Kafka"),
        (["trucks and vans", "the depot"], "trucks and vans, and the depot", "trucks and vans, and the depot"),
        (["a, then b", "c"], "a, then b; and c", "a, then b; and c"),
        (["trucks and vans", "the depot", "pay"], "trucks and vans; the depot; and pay", "trucks and vans; the depot; and pay"),
        (["the depot", "your plan, which I like"], "the depot and your plan, which I like", None),
        (["$52,000 a year", "a car"], "$52,000 a year and a car", "$52,000 a year and a car"),
    ],
)
def test_a_list_stays_clear(phrases: list[str], american: str, british: str | None) -> None:
    """Semicolons part what commas or "and" would blur; a comma inside a number blurs nothing."""
    assert ENGLISH.join(phrases) == american
    assert BRITISH.join(phrases) == (british or american)


@pytest.mark.parametrize(
    ("on", "american", "british"),
    [
        (dt.date(2026, 5, 18), "tomorrow", "tomorrow"),
        (dt.date(2026, 5, 19), "today", "today"),
        (dt.date(2026, 5, 20), "yesterday", "yesterday"),
        (dt.date(2026, 5, 21), "on Tuesday", "on Tuesday"),
        (dt.date(2026, 5, 25), "on Tuesday", "on Tuesday"),
        (dt.date(2026, 5, 26), "on Tuesday, May 19", "on Tuesday 19 May"),
        (dt.date(2027, 5, 19), "on Tuesday, May 19", "on Tuesday 19 May"),
        (dt.date(2026, 5, 10), "on Tuesday, May 19", "on Tuesday 19 May"),
        (None, "on Tuesday, May 19", "on Tuesday 19 May"),
    ],
)
def test_a_day_is_named_as_one_would_on_that_day(on: dt.date | None, american: str, british: str) -> None:
    """By a word within a day, by its weekday within a week, else by its date."""
    assert ENGLISH.day_relative_to(TUESDAY, on) == american
    assert BRITISH.day_relative_to(TUESDAY, on) == british


@pytest.mark.parametrize(
    ("locale", "close", "day"),
    [
        ("en", "Best regards,", "Friday, May 22"),
        ("en_US", "Best regards,", "Friday, May 22"),
        ("en_GB", "Kind regards,", "Friday 22 May"),
        ("en_AU", "Kind regards,", "Friday 22 May"),
    ],
)
def test_each_territory_has_its_dates_and_its_close(locale: str, close: str, day: str) -> None:
    """Americans put the month first; elsewhere the day comes first, without a comma."""
    context = {"candidate": {"name": "Priya Raman"}, "recipient": None, "company": "Acme", "position": "Clerk"}
    body = render("check-in", context | {"decision_by": dt.date(2026, 5, 22)}, locale=locale).body
    assert day in body
    assert f"\n\n{close}\nPriya Raman" in body


# ------------------------------------------------------------------------------------------------ laws of every letter

BROKEN = re.compile(
    r"None|\{|\}|  | [,.;:?]|\(\)|,,|\.\.|,\.|;\.|:\.|\n\n\n|;\?|\b(?:and|or|but|the|an|our|your|at|of|for|to|because)[.,;:?]|"
    r"\b(\w+) \1\b|\b(?:a|an) (?:a|an|the)\b",
    re.IGNORECASE,
)
ABBREVIATED = re.compile(r"\b(U\.S|Inc|Ph\.D|Jr|a\.m|p\.m|[JR])\.")
SMALL_BEGINNING = re.compile(r"[.?!] [a-z]")
STALE = re.compile(
    r"hope this (?:email|message)|touch(?:ing)? base|to whom it may concern|reach(?:ing)? out|circl\w+ back|do(?:n't| not) "
    r"hesitate|thrilled|passionate|great fit|much clearer|not an easy decision|tipped the balance|could be useful|"
    r"at your earliest|as strong as|work we discussed|what you described|learning about|highly of you|!",
    re.IGNORECASE,
)


@text_of_each
def test_every_letter_reads_as_if_written_for_its_facts(text: Text) -> None:
    """Nothing left over, doubled, dangling or stale, and no sentence begins small, whatever is known or not."""
    for _, _, _, message in letters(text, MANY):
        plain = ABBREVIATED.sub(r"\1", message.text)
        found = BROKEN.search(plain) or SMALL_BEGINNING.search(plain) or STALE.search(plain)
        assert not found, (found, message.text)
        for paragraph in message.body.split("\n\n"):
            assert paragraph[0].isupper(), message.text


@text_of_each
def test_every_letter_keeps_to_its_length(text: Text) -> None:
    """An email with everything stays under a page; a card, a voicemail and a note have limits that nothing breaks."""
    limits: dict[str, int] = {"email": 200, "phone": 240, "card": 70, "voicemail": 60}
    for written in letters(text, MANY):
        body = written.message.body
        if text.channel == "linkedin":
            assert len(body) <= (200 if text.variant == "short" else 300)
        else:
            assert len(body.split()) <= limits[text.channel], body


@text_of_each
def test_every_letter_leaves_room_for_long_names(text: Text) -> None:
    """A company of six words and a position of six words still fit where there is a limit."""
    context = {
        "candidate": {"name": "Maria Fernanda Souza de Oliveira", "phone": "+1 212 555 0147"},
        "recipient": {"name": "Ana Roy", "honorific": "Dr.", "family_name": "Roy"},
        "company": "Royal County Hospital and Health Trust",
        "position": "Senior Associate Director of Nursing Quality",
    }
    if text.channel != "linkedin":
        assert write(text, context).body


@text_of_each
def test_thanks_are_given_and_not_piled_up(text: Text) -> None:
    """At most twice in a letter."""
    for written in letters(text, MANY):
        if text.channel in ("email", "voicemail", "linkedin"):
            thanks = re.findall(r"\bthank|\bgrateful", written.message.body, re.IGNORECASE)
            assert len(thanks) <= 3, written.message.text  # noqa: PLR2004 - "grateful that you told me why" besides


@text_of_each
def test_every_letter_to_a_stranger_and_a_team_can_be_written(text: Text) -> None:
    """With nothing but what is required."""
    for recipient in VALUES["recipient"]:
        context = {"candidate": {"name": "Priya Raman"}, "recipient": recipient, "company": "Acme", "position": "Clerk"}
        message = write(text, context)
        assert not BROKEN.search(message.text), message.text
        if text.channel == "email":
            assert len(message.body.split()) >= 22, message.text  # noqa: PLR2004 - the least that a review wants


@given(interview=testing.interviews(max_events=4), later=st.integers(0, 20))
def test_whatever_a_schedule_asks_for_is_written_without_a_gap(interview: Interview, later: int) -> None:
    """People of many names, any history, any day of writing; in every channel of every step."""
    on = interview.ends_at.date() + dt.timedelta(days=later)
    for step in schedule_for(interview):
        for channel in CHANNELS.get(step.message_type or "", ()):
            text = render(step, channel=channel, on=on).text
            assert not re.search(r"None|\{|\}|  | [,.;?]|,,|\.\.|,\.", text), text


# ------------------------------------------------------------------------------------------- no claim without its fact


def fact(name: str, *values: object) -> Callable[[Written], bool]:
    """Return whether a fact is known, or is one of the values."""
    return lambda written: (
        written.context.get(name) in values if values else written.context.get(name) not in (None, (), [])
    )


def variant(*names: str) -> Callable[[Written], bool]:
    """Return whether the letter is of a variant or a type that says so by itself."""
    return lambda written: bool({written.text.variant, written.text.message_type} & set(names))


def either(*licences: Callable[[Written], bool]) -> Callable[[Written], bool]:
    """Return whether one of several facts holds."""
    return lambda written: any(licence(written) for licence in licences)


def every(*licences: Callable[[Written], bool]) -> Callable[[Written], bool]:
    """Return whether all of several facts hold."""
    return lambda written: all(licence(written) for licence in licences)


def role(name: str) -> Callable[[Written], bool]:
    """Return whether the letter goes to somebody of a role."""
    return lambda written: (written.context["recipient"] or {}).get("role") == name


WROTE = fact("last_channel", "email", "card", "linkedin")
CALLED = fact("last_channel", "phone", "voicemail")
STILL_WANTED = every(
    either(fact("still_interested", True), variant("check-in", "reschedule-request")), fact("outcome", None, "advanced")
)
GONE = fact("outcome", "rejected", "rescinded", "withdrew", "declined")

CLAIMS: dict[str, Callable[[Written], bool]] = {
    r"interested in|my interest|would very much like|'d very much like|'d still like|hope to|glad to (?:join|take|bring)":
        STILL_WANTED,
    r"\bI wrote\b": every(fact("last_contact"), WROTE),
    r"\bI called\b": every(fact("last_contact"), CALLED),
    r"last in touch": every(fact("last_contact"), fact("last_channel", None)),
    r"decide by (?!then)|decision by|your answer by|the day for|plan to decide|day for it": either(fact("decision_by")),
    r"asked for (?:it|my answer) by": fact("respond_by"),
    r"told me why": fact("feedback_given", True),
    r"not selected|n't selected|not chosen": either(fact("outcome", "rejected"), variant("interviewed")),
    r"taken back|no longer stands": fact("outcome", "rescinded"),
    r"withdrawn": fact("outcome", "withdrew"),
    r"declined the offer": fact("outcome", "declined"),
    r"accepted the offer": fact("outcome", "accepted"),
    r"(?:receive|get|to) the offer|happy to be offered|The offer from": fact("outcome", "offered"),
    r"decided not to (?:pursue|go)": fact("still_interested", False),
    r"another employer|another offer(?!.*closer)": either(variant("other-offer"), fact("chosen"), fact("reason")),
    r"going on|next round|process goes on|I look forward to the next step": fact("outcome", "advanced"),
    r"attach": fact("enclosed"),
    r"(?<!anything )\bI can (?:also )?send (?!my thanks)|glad to send|would be of use": either(fact("can_send"), role("recruiter"), role("coordinator")),
    r"arrang": role("coordinator"),
    r"recommend|good word|owe the chance": role("referrer"),
    r"put(?:ting)? me forward": role("agency"),
    r"(?:enjoyed|good to|glad to|glad that we could|pleasure to|our) (?:talk|discuss)\w*(?: with you)? about (?!the [^.]*position|your interview)": fact("discussed"),
    r"talking with me about (?!the|\w+ \d)": fact("discussed"),
    r"\bneeds\b|looking for": fact("needs"),
    r"my background includes|can point to|would bring|to bring|this to offer": fact("strengths"),
    r"one of my answers|improve on": fact("clarify"),
    r"meant to mention|get to mention|have mentioned|left out|like to add|To add to|get to say|wanted to say|didn't mention":
        fact("forgotten"),
    r"\bI take away\b": fact("learned"),
    r"stay in touch|paths cross|similar position|things change": either(fact("stay_connected", True), fact("stay_connected", None), variant("connection-request")),
    r"could do better|made my application|what led to": fact("ask_feedback", True),
    r"offer includes": fact("terms"),
    r"\bI will start\b": fact("start_date"),
    r"\breport to\b": fact("reports_to"),
    r"\bbecause I (?:have|will)\b|It came down|\bI've (?:accepted|decided) (?:a|on|to go)": either(fact("chosen"), fact("reason")),
    r"phone conversation": fact("format", "phone"),
    r"video conversation": fact("format", "video"),
    r"our meeting|meeting with me|good to meet": fact("format", "in-person"),
    r"\btoday\b|\byesterday\b|\btomorrow\b": lambda written: written.on is not None,
    r"sorry that I have to ask": either(fact("cancelled_by", "candidate"), fact("reason")),
    r"could not take place": fact("cancelled_by", "employer"),
    r"in writing to sign|full terms in writing|terms in writing|offer in writing": either(fact("details_provided", False), variant("details")),
    r"return the signed": fact("details_provided", True),
    r"my reference|REQ-1042": fact("reference"),
}
"""What a letter may claim, as a pattern, and the facts that license it."""


def own_words(written: Written) -> str:
    """Return the letter without the candidate's words, which may claim what they like."""
    text = written.message.text
    for name, value in written.context.items():
        if name in ("company", "position", "candidate", "recipient", "people", "reference"):
            continue
        for each in value if isinstance(value, list) else [value]:
            if isinstance(each, str) and " " in each:
                for phrase in re.split(r"(?<=[.?!]) ", each):
                    text = re.sub(re.escape(phrase.strip(" .")), "…", text, flags=re.IGNORECASE)
    return text


@text_of_each
def test_nothing_is_claimed_that_no_fact_says(text: Text) -> None:
    """Each claim that a letter makes in our words is licensed by a fact that it was written from."""
    for written in letters(text, MANY):
        said = own_words(written)
        for claim, licence in CLAIMS.items():
            found = re.search(claim, said, re.IGNORECASE)
            assert not found or licence(written), (found, written.context, written.message.text)


@pytest.mark.parametrize("claim", CLAIMS)
def test_no_claim_of_the_table_is_idle(claim: str) -> None:
    """The letters make each of the claims somewhere, so that each is held against its facts."""
    assert any(re.search(claim, own_words(written), re.IGNORECASE) for text in TEXTS for written in letters(text, MANY))


def test_an_interview_is_mentioned_only_if_it_was_held() -> None:
    """Not in a check-in, a refusal's answer or a withdrawal of somebody who was never interviewed."""
    for text in TEXTS:
        if text.message_type in ("check-in", "withdrawal") or text.variant == "not-interviewed":
            for written in letters(text, MANY):
                if not written.context.get("interviewed") and not written.context.get("interview_date"):
                    assert "interview" not in written.message.text, written.message.text


def test_no_interest_is_shown_once_it_is_over() -> None:
    """Neither after a refusal or a withdrawal, nor once the position is had."""
    for text in TEXTS:
        over = text.message_type in ("rejection-reply", "withdrawal", "contact-request", "connection-request")
        if over or text.variant in ("farewell", "accept", "decline"):
            for written in letters(text, MANY):
                said = own_words(written)
                assert not re.search(r"interested|my interest|very much like|hope to\b", said, re.IGNORECASE), said


def test_somebody_who_works_there_is_not_said_to_want_to_join() -> None:
    """An internal candidate would like the position, not the company."""
    inside = {"name": "Priya Raman", "affiliation": "Billing, Northwind Energy"}
    for text in TEXTS:
        context: dict[str, Any] = {"recipient": None, "company": "Northwind Energy", "position": "Team Lead"}
        for place in range(8):
            message = write(text, context | {"candidate": inside}, place=place)
            assert not re.search(r"join|interest\w* in Northwind|work (?:for|at) Northwind", message.body), message.body


# ------------------------------------------------------------------------------------------------------- single letters

PRIYA = {"name": "Priya Raman", "phone": "+1 212 555 0147"}
BARE: dict[str, Any] = {"candidate": PRIYA, "recipient": None, "company": "Northwind Energy", "position": "Data Engineer"}


@pytest.mark.parametrize(
    ("position", "said"),
    [
        ("Data Engineer", "the Data Engineer position at"),
        ("nursing position", "the nursing position at"),
        ("Sales role", "the Sales role at"),
        ("the Head of Data", "the Head of Data position at"),
        ("Summer Internship", "the Summer Internship at"),
    ],
)
def test_a_position_is_called_one_once(position: str, said: str) -> None:
    """Whether or not its name says so already."""
    assert said in render("contact-request", BARE | {"position": position}).body


@pytest.mark.parametrize(
    ("facts", "said"),
    [
        ({"chosen": "a position closer to home"}, "decline it, because I have accepted a position closer to home."),
        ({"chosen": "staying where I am"}, "decline it, because I will be staying where I am."),
        ({"chosen": "to go back to school"}, "decline it, because I have decided to go back to school."),
        ({"chosen": "a year abroad"}, "decline it, because I have decided on a year abroad."),
        ({"reason": "the long commute"}, "decline it because of the long commute."),
        ({"reason": "because of the long commute"}, "decline it because of the long commute."),
        ({"reason": "because it pays more"}, "decline it. It pays more."),
        ({"reason": "I need to be closer to home."}, "decline it. I need to be closer to home."),
        ({"chosen": "another offer", "reason": "the pay"}, "I have accepted another offer. It came down to the pay."),
        ({}, "I have decided to decline it."),
    ],
)
def test_a_refusal_says_plainly_what_is_done_instead(facts: dict[str, str], said: str) -> None:
    """In words that suit a position, an activity, an aim, or anything else."""
    assert said in render("offer-reply", BARE | facts | {"decision": "decline"}).body


@pytest.mark.parametrize(
    ("requests", "said"),
    [
        ("a salary of $98,000", "I would like to ask for a salary of $98,000."),
        ("adjust the salary to $98,000", "I would like to ask you to adjust the salary to $98,000."),
        (["a later start", "raise the bonus"], "I would like to ask for the following: a later start and raise the bonus."),
        ("Could we meet at $98,000?", "Could we meet at $98,000?"),
    ],
)
def test_a_request_is_made_in_words_that_suit_it(requests: Any, said: str) -> None:
    """A thing is asked for, an act is asked of somebody, a question stands as it is."""
    assert said in render("offer-reply", BARE | {"requests": requests}).body


def test_time_is_asked_for_by_the_day_that_the_candidate_proposes() -> None:
    """Together with the terms where these did not come, and without losing the employer's date."""
    dates = {"answer_by": dt.date(2026, 4, 24), "respond_by": dt.date(2026, 4, 21), "details_provided": False}
    body = render("offer-reply", BARE | dates).body
    assert "Could I give you my answer by Friday, April 24?" in body
    assert "asked for it by Tuesday, April 21, and if that date is firm, I will keep to it." in body
    assert "full terms in writing" in body


def test_an_acceptance_confirms_the_terms() -> None:
    """Salary, first day, whom one reports to, and the offer in writing if it did not come so."""
    terms = {"terms": "a salary of $71,500", "start_date": dt.date(2026, 5, 4), "reports_to": "Helen Yu"}
    body = render("offer-reply", BARE | terms | {"decision": "accept", "details_provided": False}).body
    assert "the offer includes a salary of $71,500. I will start on Monday, May 4, and report to Helen Yu." in body
    assert "Could you send me the offer in writing to sign" in body


def test_hr_is_written_to_as_hr() -> None:
    """Nobody is thanked for arranging what somebody else arranged."""
    body = render("contact-request", BARE).body
    assert body.startswith("Dear Northwind Energy HR team,")
    assert "arrang" not in body


@pytest.mark.parametrize("channel", ["email", "card"])
def test_a_panel_of_eight_gets_eight_letters(channel: str) -> None:
    """Three rounds with the same people as well: no letter repeats another sentence for sentence."""
    people = [Person(name=f"Person {letter}", discussed=topic) for letter, topic in zip("ABCDEFGH", TOPICS, strict=True)]
    bodies = [
        render("thank-you", Context(BARE | {"recipient": one, "discussed": one.discussed, "round": each}, place=place), channel=channel).body
        for each in (1, 2, 3)
        for place, one in enumerate(people)
    ]
    assert len({body.partition("\n\n")[2] for body in bodies}) >= (24 if channel == "email" else 16)


TOPICS = ("rotas", "late data", "the depot", "dbt", "pay bands", "the audit", "vendors", "on-call")

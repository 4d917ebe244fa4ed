"""English: phrases and sentences told apart, dates, lists, and what single letters say."""

import datetime as dt
from typing import Any

import pytest

from followup_kit import Context, render
from followup_kit.languages.en import CONVENTIONS

ENGLISH = CONVENTIONS("en", "formal")
BRITISH = CONVENTIONS("en_GB", "formal")
TUESDAY = dt.date(2026, 5, 19)


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
        (
            ["trucks and vans", "the depot", "pay"],
            "trucks and vans; the depot; and pay",
            "trucks and vans; the depot; and pay",
        ),
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
        ("en", "Best regards,", "May 22"),
        ("en_US", "Best regards,", "May 22"),
        ("en_GB", "Kind regards,", "22 May"),
        ("en_AU", "Kind regards,", "22 May"),
    ],
)
def test_each_territory_has_its_dates_and_its_close(locale: str, close: str, day: str) -> None:
    """Americans put the month first; elsewhere the day comes first, without a comma."""
    context = {"candidate": {"name": "Priya Raman"}, "recipient": None, "company": "Acme", "position": "Clerk"}
    body = render("check-in", context | {"decision_by": dt.date(2026, 5, 22)}, locale=locale).body
    assert day in body
    assert f"\n\n{close}\nPriya Raman" in body


PRIYA = {"name": "Priya Raman", "phone": "+1 212 555 0147"}
BARE: dict[str, Any] = {
    "candidate": PRIYA,
    "recipient": None,
    "company": "Northwind Energy",
    "position": "Data Engineer",
}


@pytest.mark.parametrize(
    ("position", "said"),
    [
        ("Data Engineer", "the Data Engineer position at"),
        ("nursing position", "the nursing position at"),
        ("Sales role", "the Sales role at"),
        ("the Head of Data", "the Head of Data position at"),
        ("Summer Internship", "the Summer Internship at"),
        ("VP, People & Culture", "the position of VP, People & Culture at"),
    ],
)
def test_a_position_is_called_one_once(position: str, said: str) -> None:
    """Whether or not its name says so already."""
    assert said in render("contact-request", BARE | {"position": position}).body


@pytest.mark.parametrize(
    ("facts", "said"),
    [
        ({"chosen": "a position closer to home"}, "decline the offer, as I've accepted a position closer to home."),
        ({"chosen": "staying where I am"}, "decline the offer, as I'll be staying where I am."),
        ({"chosen": "to go back to school"}, "decline the offer, as I've decided to go back to school."),
        ({"chosen": "a year abroad"}, "decline the offer, as I've chosen a year abroad."),
        ({"reason": "the long commute"}, "decline the offer because of the long commute."),
        ({"reason": "because of the long commute"}, "decline the offer because of the long commute."),
        ({"reason": "because it pays more"}, "decline the offer, because it pays more."),
        ({"reason": "I need to be closer to home."}, "decline the offer, because I need to be closer to home."),
        (
            {"chosen": "another offer", "reason": "the pay"},
            "I've accepted another offer because of the pay.",
        ),
        ({"chosen": "another job", "reason": "the pay, and it is near"}, "because of the pay, and it is near."),
        ({"chosen": "another path"}, "decline the offer, as I've decided to pursue another path."),
        ({}, "After careful thought, however, I've decided to decline the offer."),
    ],
)
def test_a_refusal_says_plainly_what_is_done_instead(facts: dict[str, str], said: str) -> None:
    """In words that suit a position, an activity, an aim, or anything else."""
    assert said in render("offer-reply", BARE | facts | {"decision": "decline"}).body


@pytest.mark.parametrize(
    ("requests", "said"),
    [
        ("a salary of $98,000", "I was hoping for a salary of $98,000. Would that be possible?"),
        ("adjust the salary to $98,000", "Would you be able to adjust the salary to $98,000?"),
        (
            ["a later start", "raise the bonus"],
            "Would a later start be possible? Would you be able to raise the bonus?",
        ),
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
    assert "asked for it by Tuesday, April 21, and if that date is firm, I'll keep to it." in body
    assert "full terms in writing" in body


def test_an_acceptance_confirms_the_terms() -> None:
    """Salary, first day, whom one reports to, and the offer in writing if it did not come so."""
    terms = {"terms": "a salary of $71,500", "start_date": dt.date(2026, 5, 4), "reports_to": "Helen Yu"}
    body = render("offer-reply", BARE | terms | {"decision": "accept", "details_provided": False}).body
    assert "happy to accept at a salary of $71,500, and I'll start on Monday, May 4, and report to Helen Yu." in body
    assert "Could you send me the offer in writing to sign" in body


def test_hr_is_written_to_as_hr() -> None:
    """Nobody is thanked for arranging what somebody else arranged."""
    body = render("contact-request", BARE).body
    assert body.startswith("Dear Northwind Energy HR team,")
    assert "arrang" not in body


@pytest.mark.parametrize(
    ("strengths", "said"),
    [
        (
            "six years of payroll work",
            "be glad to bring my six years of payroll work to your team",
        ),
        (["SQL", "dbt"], "be glad to bring my experience with SQL and dbt to your team"),
        (
            "ten years of payroll work, five of them as lead",
            "I have ten years of payroll work, five of them as lead.",
        ),
        ("experience that fits the position", "I am confident that my experience fits the position"),
        (
            ["handling time cut from nine days to four"],
            "My record includes handling time cut from nine days to four.",
        ),
        (
            "Led two teams through an audit",
            "I led two teams through an audit, and I would welcome the chance to do the same for your team.",
        ),
        (
            ["fine arts degree", "journalism minor"],
            "be glad to bring my fine arts degree and journalism minor to your team",
        ),
    ],
)
def test_strengths_are_told_as_suits_them(strengths: Any, said: str) -> None:
    """What one brings flows into the interest; an aside, a clause or a result gets a sentence of its own."""
    message = render("thank-you", Context(BARE | {"strengths": strengths}, place=0))
    assert said in message.body


@pytest.mark.parametrize(
    ("terms", "said"),
    [
        ("$52,000 a year", "happy to accept at $52,000 a year."),
        ("annual salary $52,000", "happy to accept at an annual salary of $52,000."),
        (["a salary of $52,000", "20 days of leave"], "includes a salary of $52,000 and 20 days of leave."),
    ],
)
def test_terms_are_confirmed_as_suits_them(terms: Any, said: str) -> None:
    """An offer is for a sum, and includes anything else."""
    assert said in render("offer-reply", BARE | {"terms": terms, "decision": "accept"}).body


def test_nobody_is_twice_disappointed() -> None:
    """Where the candidate says so, we do not."""
    said = "I am disappointed not to join you."
    assert "disappointed" in render("rejection-reply", BARE).body
    assert "sorry" not in render("rejection-reply", BARE | {"impression": said}).body

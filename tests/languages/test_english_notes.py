"""English: a candidate's notes, whatever their grammar, become sentences that a letter can hold."""

import datetime as dt
from typing import Any

import pytest

from followup_kit import Context, render
from followup_kit.languages.en import CONVENTIONS
from followup_kit.languages.en._documents import offer_to_send
from followup_kit.languages.en._needs import state_needs
from followup_kit.languages.en._offer_requests import ask_for
from followup_kit.languages.en._own_words import ask, asks_for_status, fit_impression
from followup_kit.languages.en._reasons import state_reason

ENGLISH = CONVENTIONS("en", "formal")
BARE: dict[str, Any] = {
    "candidate": {"name": "Priya Raman"},
    "recipient": None,
    "company": "Northwind Energy",
    "position": "Data Engineer",
}


TIED = ", and I would welcome the chance to do the same for your team."
"""How an achievement goes on."""


def body(message_type: str, **facts: Any) -> str:
    """Return the body of a letter in the first wording."""
    return render(message_type, Context(BARE | facts, place=0), on=dt.date(2026, 5, 20)).body


@pytest.mark.parametrize(
    ("strengths", "said"),
    [
        (["ran social campaigns for new products"], "I ran social campaigns for new products."),
        (["copy-edited 40 titles a year"], "I copy-edited 40 titles a year."),
        (["cut onboarding from six weeks to three"], "I cut onboarding from six weeks to three" + TIED),
        (
            ["registered nurse with 5 years of experience"],
            "I am a registered nurse with 5 years of experience.",
        ),
        (["strong closer", "fluent in French"], "I am a strong closer and fluent in French."),
        (["team player", "hard-working", "punctual"], "I am a team player, hard-working, and punctual."),
        (["ACLS certified"], "I am ACLS certified."),
        (["volunteer firefighter since 2019"], "I have been a volunteer firefighter since 2019."),
        (["2 years as a lab technician"], "be glad to bring my 2 years as a lab technician to your team"),
        (["1 year as an ICU nurse"], "be glad to bring my year as an ICU nurse to your team"),
        (["over ten years in retail"], "I have over ten years of experience in retail."),
        (["experience with Kotlin", "MBA"], "be glad to bring my experience with Kotlin and my MBA to your team"),
        (["managing remote teams"], "be glad to bring my experience managing remote teams to your team"),
        (["personal project: a chess engine"], "be glad to bring my personal project (a chess engine) to your team"),
        (["know the readers' needs"], "I know the readers' needs."),
        (["handled and trained dogs of all sizes"], "I handled and trained dogs of all sizes."),
        (["managed and led two teams"], "I managed and led two teams" + TIED),
        (["won and lost cases"], "I won and lost cases."),
        (["Go and Kafka"], "be glad to bring my experience with Go and Kafka to your team"),
        (
            ["public speaking", "customer research"],
            "be glad to bring my skills in public speaking and customer research to your team",
        ),
        (["attention to detail"], "be glad to bring my attention to detail to your team"),
        (
            ["Python", "SQL", "dbt", "Excel"],
            "be glad to bring my experience with Python, SQL, dbt, and Excel to your team",
        ),
        (["degree in law, with honors"], "I have a degree in law, with honors."),
        (
            ["CPA", "SQL", "an interest in tax", "MBA"],
            "be glad to bring my CPA, my experience with SQL, my interest in tax, and my MBA to your team",
        ),
        (["no fear of heights"], "I have no fear of heights."),
        (["error rate down by a third"], "My record includes error rate down by a third."),
        (["You saw my portfolio."], "You saw my portfolio."),
        (["tuned scenarios so that analysts saw fewer alerts"], "I tuned scenarios so that analysts saw fewer alerts."),
        (["reduced defect density by half"], "I reduced defect density by half" + TIED),
        (["distributed systems at scale"], "my experience with distributed systems at scale"),
        (["played D-III, coached U14 for four seasons"], "I played D-III and coached U14 for four seasons."),
        (["read prints, GD&T"], "I read prints and GD&T."),
        (["kept the books, mostly at night"], "I kept the books, mostly at night."),
        (["dialing in espresso", "opening at 5"], "my experience dialing in espresso and opening at 5"),
        (["quickly finding faults"], "my experience quickly finding faults"),
        (["engineering drawings"], "my experience with engineering drawings"),
        (["typing 80 wpm"], "I type 80 wpm."),
        (["12 seasons, last four as boss", "Spanish, some Mixtec"], "as boss. It also includes Spanish, some Mixtec."),
        (["Master's in special ed (2019)"], "my Master's in special ed (2019)"),
        (["reliable transportation", "open availability"], "my reliable transportation and open availability"),
        (["PATH certified instructor"], "I am a PATH certified instructor"),
        (["maintainer of tokio-retry"], "I am a maintainer of tokio-retry"),
        (["never 86'd a special"], "I have never 86'd a special."),
        (["never late"], "I am never late"),
        (["ex-Salesforce"], "I am ex-Salesforce"),
        (["on time, every time"], "I am on time, every time"),
        (["compassion", "SQL"], "my compassion and my experience with SQL"),
        (["several years in support", "an upbeat attitude"], "my several years in support and an upbeat attitude"),
        (["5S", "Kanban"], "my experience with 5S and Kanban"),
        (["pouring iron since 1998"], "I have been pouring iron since 1998."),
        (["first-gen college grad"], "I am a first-gen college grad"),
        (["customer for 20 years"], "I have been a customer for 20 years"),
        (["Ops: 7 yrs; Sales: 3 yrs"], "My background includes Ops (7 yrs) and sales (3 yrs)."),
        (["HPLC, GC-MS"], "my experience with HPLC and GC-MS"),
        (["FAST LEARNER, HARD WORKER"], "I am a fast learner and a hard worker"),
        (["responsible for $3M in inventory"], "I am responsible for $3M in inventory"),
        (["CDL Class B"], "I have CDL Class B."),
        (["two summers as a camp counselor"], "my two summers as a camp counselor"),
        (["managed budgets"], "I managed budgets" + TIED),
        (["fluent Greek, Italian and English"], "I speak fluent Greek, Italian and English."),
        (["fellowship-trained in obstetrics"], "I am fellowship-trained in obstetrics"),
        (["6G certified, stainless and titanium"], "I am 6G certified, stainless and titanium."),
        (["Spanish — medical, certified"], "My background includes Spanish (medical, certified)."),
        (["wired work, foam-free mechanics"], "My background includes wired work and foam-free mechanics."),
        (["payroll for 300, weekly, alone"], "My background includes payroll for 300, weekly, alone."),
        (["1.2 million miles, no preventable accidents"], "I have 1.2 million miles and no preventable accidents."),
        (["on-time delivery up 12%"], "My record includes on-time delivery up 12%."),
        (["reduced rework 18%"], "I reduced rework 18%" + TIED),
        (["locked 11 databases, every one on time"], "I locked 11 databases, every one on time."),
        (["scheduling", "conflict resolution"], "my skills in scheduling and conflict resolution"),
        (["hazmat and tanker endorsements"], "my hazmat and tanker endorsements"),
        (["Procore, P6, OSHA 30"], "My background includes Procore, P6, and OSHA 30."),
        (["hand calcs first, FEM second"], "My background includes hand calcs first and FEM second."),
        (["safety tickets all in date until 2028"], "I have safety tickets all in date until 2028."),
        (
            ["14 years on the engine, 3 in prevention"],
            "I have 14 years of experience on the engine and 3 in prevention.",
        ),
    ],
)
def test_a_line_of_a_resume_is_told_in_the_first_person(strengths: list[str], said: str) -> None:
    """A deed, a trade, a quality, an amount of time, a skill: each in words that fit it; a deed is tied to the team."""
    assert said in body("thank-you", strengths=strengths)


@pytest.mark.parametrize(
    ("note", "asked"),
    [
        ("How do you decide what not to build?", "How do you decide what not to build?"),
        ("has the timeline changed", "Has the timeline changed?"),
        ("what does a typical Monday look like", "What does a typical Monday look like?"),
        ("which tools does the team use", "Which tools does the team use?"),
        ("how many people are on the team", "How many people are on the team?"),
        ("how the allowance is paid", "Could you tell me how the allowance is paid?"),
        ("how success is measured", "Could you tell me how success is measured?"),
        ("what the next steps are", "Could you tell me what the next steps are?"),
        ("who I would report to", "Could you tell me who I would report to?"),
        ("whether remote work is possible", "Could you tell me whether remote work is possible?"),
        ("any update on the timeline", "Is there any update on the timeline?"),
        ("any further steps I need to take", "Are there any further steps I need to take?"),
        ("any questions about my email", "Do you have any questions about my email?"),
        ("the status of the decision", "Could you tell me the status of the decision?"),
        ("other openings in your group", "Could you tell me about other openings in your group?"),
        ("one or two areas I could improve", "Could you name one or two areas I could improve?"),
        ("email or paper", "Would email or paper be better?"),
        ("still open?", "Is the position still open?"),
        ("I wonder how you plan the shifts", "I wonder how you plan the shifts."),
        ("when I might hear; do you need references", "Could you tell me when I might hear? Do you need references?"),
    ],
)
def test_a_note_becomes_a_question(note: str, asked: str) -> None:
    """One that is a question stays as it is; a clause or a noun is asked for."""
    assert ask(note) == asked


def test_a_check_in_asks_once_how_things_stand() -> None:
    """The candidate's own question takes the place of ours, unless it is about the work."""
    ours = "I would appreciate any update you could share, or a sense"
    assert ours not in body("check-in", question="any update on the timeline")
    assert ours not in body("check-in", question="is the role still open")
    assert ours in body("check-in", question="How do you decide what not to build?")
    assert asks_for_status(ask("next steps"))
    assert not asks_for_status(ask("How do you decide what not to build?"))


@pytest.mark.parametrize(
    "impression",
    [
        "You were direct about the outcome.",
        "You said you would write by Monday.",
        "You said that it works, and I agree.",
        "I told you in the interview that I might move.",
        "Happy to have met the team.",
        "My background would be a great fit.",
        "The rota could be better.",
    ],
)
def test_the_candidates_own_sentences_stand_word_for_word(impression: str) -> None:
    """Nothing is softened, recalled or begun anew for the candidate."""
    assert fit_impression(impression) == (impression, "")
    assert impression in body("thank-you", impression=impression)


def test_a_call_that_was_agreed_is_looked_forward_to_at_the_end() -> None:
    """After everything else."""
    text = body("offer-reply", requests="$56,000 base", impression="All else is fine. We talk on Monday at 10:30.")
    assert "All else is fine." in text
    assert "We talk on Monday at 10:30.\n\nBest regards" in text


@pytest.mark.parametrize(
    ("reason", "said"),
    [
        ("so I can decide carefully", "I'd like a little time so that I can decide carefully. Could I give you"),
        ("to weigh my options", "I'd like a little time to weigh my options. Could I"),
        ("time to talk it over", "I'd like a little time to talk it over."),
        ("family trip", "I'd like a little more time to decide, because of a family trip. Could I"),
        ("waiting to hear from somebody else", "I am waiting to hear from somebody else."),
        ("the role changed since May", "The role changed since May."),
        ("I need it; the move is a big one", "I need it. The move is a big one."),
    ],
)
def test_time_is_asked_for_with_its_reason(reason: str, said: str) -> None:
    """Each in a sentence that fits it."""
    assert said in body("offer-reply", needs_time=True, answer_by=dt.date(2026, 6, 5), reason=reason)


@pytest.mark.parametrize(
    ("reason", "said"),
    [
        ("a very good match for my interests", "firm that is a very good match for my interests."),
        ("its archive", "firm for its archive."),
        ("better pay", "firm because of better pay."),
        ("another offer closer to my goals", "firm that is closer to my goals."),
        ("family reasons", "firm for family reasons."),
        ("salary doesn't cover my costs", "firm, because the salary doesn't cover my costs."),
    ],
)
def test_a_choice_has_its_reason(reason: str, said: str) -> None:
    """After what was chosen, in the same sentence."""
    text = body("withdrawal", chosen="position with another firm", reason=reason)
    assert f"I've accepted a position with another {said}" in text


@pytest.mark.parametrize(
    ("terms", "said"),
    [
        (["$50,000 base offered"], "the offer is for a base salary of $50,000."),
        (["start June 1"], "the offer includes a start on June 1."),
        (["25 days of leave", "$71,500 a year"], "the offer is for $71,500 a year, with 25 days of leave."),
        (["Rail department", "$71,500 a year"], "the offer is for $71,500 a year in the Rail department."),
        (["hybrid"], "the offer includes hybrid work."),
    ],
)
def test_terms_are_things(terms: list[str], said: str) -> None:
    """Whatever the note called them."""
    assert said in body("offer-reply", terms=terms)


@pytest.mark.parametrize(
    ("requests", "said"),
    [
        (["$56,000 base"], "I was hoping for a base salary of $56,000. Would that be possible?"),
        (["work from home on Fridays"], "Could I work from home on Fridays?"),
        (["closer to $100,000", "a call tomorrow"], "I was hoping for something closer to $100,000."),
        (["closer to $100,000", "a call tomorrow"], "Could we have a call tomorrow to talk this through?"),
        (["raise of 10%"], "I was hoping for a raise of 10%."),
        (["a start on June 15, if possible"], "Could I start on June 15?"),
        (["start date of June 15 instead of June 1"], "Could I start on June 15 instead of June 1?"),
    ],
)
def test_requests_are_asked_as_what_they_are(requests: list[str], said: str) -> None:
    """A thing, an act of one's own, a conversation."""
    assert said in body("offer-reply", requests=requests)


@pytest.mark.parametrize(
    ("requests", "said"),
    [
        (["a new time at your earliest convenience"], "Could we find a new time at your earliest convenience?"),
        (["next week, when you like"], "Could we meet next week, when you like?"),
        (["Monday at 9", "any time that suits you"], "Would Monday at 9 suit you?"),
        (["Monday at 9", "your earliest convenience"], "Would Monday at 9 suit you?"),
        (
            ["May 21, 9:00", "May 22, 9:00", "May 25, 9:00"],
            "suit you?\n\n- May 21, 9:00\n- May 22, 9:00\n- May 25, 9:00\n",
        ),
    ],
)
def test_a_new_date_is_asked_for(requests: list[str], said: str) -> None:
    """Named times are offered, many of them in lines; anything else is asked for."""
    assert said in body("reschedule-request", requests=requests, reason="sick child")


@pytest.mark.parametrize(
    ("needs", "said"),
    [
        ("to cut the backlog", "you need to cut the backlog"),
        ("cutting the backlog", "the work involves cutting the backlog"),
        ("calm under pressure", "you need somebody who is calm under pressure"),
        ("experienced nurse", "you are looking for an experienced nurse"),
        ("handle angry callers", "you need somebody to handle angry callers"),
        ("somebody who listens", "you are looking for somebody who listens"),
        ("better onboarding", "you need better onboarding"),
    ],
)
def test_a_need_is_told_by_its_kind(needs: str, said: str) -> None:
    """As what follows "I understand that"."""
    assert state_needs(needs) == said


@pytest.mark.parametrize(
    ("learned", "said"),
    [
        ("a lot about grids", "I learned a lot about grids."),
        ("clear goals to work toward", "I came away with clear goals to work toward."),
        ("gained confidence; will prepare better", "I gained confidence. I will prepare better."),
        ("a lot about grids; gained confidence", "I learned a lot about grids. I gained confidence."),
        ("gained confidence; a lot about grids", "I gained confidence, and I learned a lot about grids."),
    ],
)
def test_a_lesson_is_told_by_its_kind(learned: str, said: str) -> None:
    """Learned or taken away."""
    assert said in body("rejection-reply", learned=learned)


def test_a_call_is_not_sent() -> None:
    """What can be sent is; a conversation is had."""
    text = body("check-in", can_send=["portfolio", "a quick call"])
    assert "I would be happy to send my portfolio, or anything else that would help." in text
    assert "I would also be glad to have a quick call." in text


def test_a_reply_to_a_rejection_asks_the_candidates_own_question() -> None:
    """In place of ours."""
    text = body("rejection-reply", ask_feedback=True, question="how I can improve my portfolio")
    assert "If you have a moment, I would be very grateful to know how I can improve my portfolio." in text
    assert "one or two things" not in text


@pytest.mark.parametrize("locale", ["en", "de", "ja"])
@pytest.mark.parametrize("marks", ["?", "? ?", "…?"])
def test_a_question_of_marks_alone_asks_nothing(locale: str, marks: str) -> None:
    """The letter is the one without a question; and beside a question in words such marks are left out."""
    assert render("thank-you", BARE | {"question": marks}, locale=locale) == render("thank-you", BARE, locale=locale)
    assert ask(f"Who decides?; {marks}") == ask("Who decides?") == "Could you tell me who decides?"


@pytest.mark.parametrize(
    ("strengths", "said"),
    [
        (["been treasurer of a choir"], "I have been treasurer of a choir."),
        (["trained and supervised nurses"], "I trained and supervised nurses" + TIED),
        (["organized trade fairs"], "I organized trade fairs" + TIED),
        (["a strong listener"], "I am a strong listener."),
        (["research published in Nature"], "my research published in Nature"),
    ],
)
def test_what_somebody_did_or_is_is_said_of_oneself(strengths: list[str], said: str) -> None:
    """Two verbs are one deed, several things need no number, and a note may have brought its own article."""
    assert said in body("thank-you", strengths=strengths)


def test_no_strength_is_left_out() -> None:
    """However many there are, and of whatever kind."""
    text = body("thank-you", strengths=["managed a team", "won a prize", "fluent in French", "Kafka", "MBA"])
    assert "I managed a team, and I won a prize. I am fluent in French." in text
    assert "my experience with Kafka and my MBA" in text


@pytest.mark.parametrize(
    ("reason", "said"),
    [
        ("long commute; low pay", "There is also low pay."),
        ("I must think; better pay to make ends meet", "I must think. There is also better pay to make ends meet."),
        ("unable to travel that week", "I am unable to travel that week."),
        ("too far from home", "It is too far from home."),
        ("nothing but praise for the team", "It was nothing but praise for the team."),
        ("salary too low", "The salary is too low."),
        ("car broke down", "My car broke down."),
        ("funeral and family visit", "because of a funeral and family visit"),
        ("Anna's wedding", "because of Anna's wedding"),
        ("call as discussed", "because of the call as discussed"),
    ],
)
def test_a_reason_is_told_by_its_kind(reason: str, said: str) -> None:
    """What somebody is, what happened, how things compare; a thing has the article that it wants, and no other."""
    told = state_reason(reason)
    assert said in (told.sentences, told.clause)


def test_a_promise_to_do_something_is_not_sent() -> None:
    """It is offered with its verb; a sentence is left as it is; a document without its article has one."""
    things, sentences = offer_to_send(["share references", "I am free on Monday.", "project plan", "references"])
    assert things == ["my project plan", "references"]
    assert sentences == "I can also share references. I am free on Monday."


@pytest.mark.parametrize("when", ["as soon as you can", "soon"])
def test_a_date_that_is_only_soon_is_asked_for(when: str) -> None:
    """No time was named, so none is offered."""
    assert f"Could we find a new date {when}?" in body("reschedule-request", requests=[when], reason="sick child")


def test_a_term_that_was_discussed_is_known() -> None:
    """It has the definite article, whichever one the note had."""
    assert "the offer includes the bonus as discussed." in body("offer-reply", terms=["a bonus as discussed"])


@pytest.mark.parametrize(
    ("impression", "ahead"),
    [
        ("I cannot wait to start.", "I cannot wait to start."),
        ("Can't wait to start.", "Can't wait to start."),
        ("Looking forward to the first day.", "Looking forward to the first day."),
    ],
)
def test_what_looks_ahead_stands_at_the_end(impression: str, ahead: str) -> None:
    """Word for word."""
    assert f"{ahead}\n\nBest regards" in body("offer-reply", requests="$56,000 base", impression=impression)


def test_what_can_be_told_is_asked_for_by_its_name() -> None:
    """One knows that there is a salary range, so it is told and not told about."""
    assert ask("salary range") == "Could you tell me the salary range?"


def test_a_department_is_no_position() -> None:
    """One works in it."""
    assert "the position in the Fundraising department" in body("check-in", position="Fundraising department")
    assert "the Staff Nurse position in the Emergency Unit" in body("check-in", position="Staff Nurse, Emergency Unit")
    assert "the position of Nurse, Unit 4, Eye Department" in body("check-in", position="Nurse, Unit 4, Eye Department")
    assert "the Program in Ethics at" in body("check-in", position="Program in Ethics")


@pytest.mark.parametrize(
    ("discussed", "fitted"),
    [
        ("the will to help a team", "the will to help a team"),
        ("Growing a team that stayed together.", "growing a team that stayed together"),
        ("Nursing and teaching degree", "nursing and teaching degree"),
        ("the plan to have a team in Oslo", "the plan to have a team in Oslo"),
        ("how the allowance is paid", "how the allowance is paid"),
    ],
)
def test_a_verb_inside_a_phrase_makes_no_sentence_of_it(discussed: str, fitted: str) -> None:
    """Nor does a full stop after it; and two things joined by "and" get no article that is for one."""
    assert ENGLISH.free_text(discussed) == (fitted, "")


def test_a_pronoun_after_an_abbreviation_begins_a_sentence() -> None:
    """Its full stop ends the one before; after a title it does not, for a name follows."""
    said = "The merger of Acme Inc. It interested me"
    assert ENGLISH.free_text(said) == ("", f"{said}.")
    assert ENGLISH.free_text("the lecture of Dr. It") == ("the lecture of Dr. It", "")


@pytest.mark.parametrize(
    ("facts", "said"),
    [
        ({"needs": "that you want calm people"}, "I understand that you want calm people."),
        ({"needs": "who can start in July"}, "you are looking for somebody who can start in July"),
        ({"can_send": ["to send my references", "whatever you need"]}, "send my references and whatever you need"),
        ({"question": "still hiring"}, "Are you still hiring?"),
        ({"question": "status"}, "Could you tell me the status?"),
    ],
)
def test_a_note_with_a_clause_keeps_its_shape(facts: dict[str, Any], said: str) -> None:
    """Nothing is put into a frame that its grammar does not fit."""
    assert said in body("check-in", **facts)


def test_a_request_that_is_empty_between_semicolons_is_left_out() -> None:
    """Nothing was asked for there, and the others are asked for as ever."""
    given = ["a later start; ; a copy of the contract"]
    assert ask_for(given, " and ".join) == "Would a later start and a copy of the contract be possible?"


def test_a_question_inside_a_note_makes_it_a_sentence() -> None:
    """Whatever follows it."""
    text = body("thank-you", strengths=["ready to start? yes, any day"])
    assert "Ready to start? yes, any day." in text

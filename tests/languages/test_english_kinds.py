"""Notes of every kind stand in an English thank-you as somebody would say them."""

from typing import Any

import pytest

from followup_kit import Context, render

BARE: dict[str, Any] = {
    "candidate": {"name": "Nora Beck"},
    "recipient": {"name": "Mr. Dunn", "family_name": "Dunn", "honorific": "Mr."},
    "company": "Halden Foods",
    "position": "Warehouse Supervisor",
}


def body(place: int = 0, **entries: Any) -> str:
    """Return the body of a thank-you by email."""
    return render("thank-you", Context(BARE | entries, place=place)).body


@pytest.mark.parametrize(
    ("note", "stated"),
    [
        ("a qualified assessor who has signed off eleven students", "I am a qualified assessor who has signed off"),
        ("a fast freelancer with a soft spot for oat milk", "I am a fast freelancer with a soft spot for oat milk"),
        ("knowing every aisle by heart", "I know every aisle by heart."),
        ("free for a trial shift any weekday", "I am free for a trial shift any weekday."),
        ("my mother's carer for six years", "I have been my mother's carer for six years."),
        ("on call in my last three jobs", "I have been on call in my last three jobs."),
        ("RN since 2018", "I have been an RN since 2018."),
        ("CPA since 2018", "I have been a CPA since 2018."),
        ("sanitary stainless for dairies since 2014", "I have worked with sanitary stainless for dairies since 2014."),
        ("80 wpm", "I type 80 wpm."),
        ("welding nineteen years", "my nineteen years of welding"),
        ("coded tickets for pipe up to 6G", "my coded tickets for pipe up to 6G"),
        ("AAT level 4", "I have AAT level 4."),
        ("HCPC registered", "I am HCPC registered"),
        ("never late", "I am never late"),
        ("student teacher, third year", "I am a student teacher, third year"),
        ("my crew calls me the calendar", "My crew calls me the calendar."),
        ("people calm down when I talk to them", "People calm down when I talk to them."),
        ("that month taught me more than any course", "That month taught me more than any course."),
        ("During my time with Judge Barreto I drafted memoranda", "During my time with Judge Barreto I drafted"),
        ("Excel, SAP, a bit of SQL", "My background includes Excel, SAP, and a bit of SQL."),
        (
            "three years of leave policies, bilingual in English and Spanish, represented management in two talks",
            "I represented management in two talks",
        ),
        (
            "ran a crew of twelve, forklift certified, never late",
            "I am forklift certified and never late, and I ran a crew of twelve.",
        ),
        ("a thesis on cold chains, supervised by Prof. Roth", "a thesis on cold chains, supervised by Prof. Roth"),
        ("6G certified since 2017", "I have been 6G certified since 2017."),
        ("taught well myself", "I was taught well myself."),
    ],
)
def test_a_strength_is_stated_by_its_kind(note: str, stated: str) -> None:
    """Somebody, a state, a time, a credential, a clause, and a list of unlike things."""
    assert stated in body(strengths=[note])


def test_a_strength_with_a_clause_is_joined_to_no_other() -> None:
    """Nor is the day from which one could start said in one breath with how one is."""
    text = body(strengths=["happiest when the list is written at noon", "taught well myself", "able to start in May"])
    assert (
        "I am happiest when the list is written at noon. I was taught well myself. I am able to start in May." in text
    )


def test_time_spent_is_stated_plainly_beside_other_statements() -> None:
    """It is no thing that one brings to a team then."""
    text = body(strengths=["eleven years driving lorries", "early starts are no trouble to me"], needs=None)
    assert "I have spent eleven years driving lorries. Early starts are no trouble to me." in text


def test_what_goes_on_from_something_brought_says_also() -> None:
    """A deed with an aside stands in a sentence of its own behind it."""
    text = body(strengths=["coursework in law", "managing the account of a club, which grew tenfold last year"])
    assert "I also have experience managing the account of a club, which grew tenfold last year." in text


@pytest.mark.parametrize(
    ("need", "stated"),
    [
        ("drivers who know the villages", "you are looking for drivers who know the villages."),
        ("better handovers between shifts", "you need better handovers between shifts, and"),
        ("that the phones get answered", "it is important that the phones get answered."),
    ],
)
def test_nobody_hopes_to_be_several(need: str, stated: str) -> None:
    """Nor to be something that is no person."""
    assert stated in body(needs=[need], strengths=None)


@pytest.mark.parametrize(
    ("topics", "said"),
    [
        (["your honesty about turnover", "the reasons for it"], "appreciated your honesty about turnover and the reas"),
        (["the rota", "your point about pay"], "about the rota. I also appreciated your point about pay."),
        (["your point about pay", "lunch with the crew"], "lunch with the crew. I also appreciated your point about"),
        (["the fact that you promote from within"], "I was interested to hear that you promote from within."),
        (["a long talk about safety"], "our conversation about safety."),
        (["your point about pay", "the new dock", "that you are growing"], "I was interested to hear that you are"),
    ],
)
def test_what_the_reader_gave_is_appreciated(topics: list[str], said: str) -> None:
    """And what points to a topic stands with it."""
    assert said in body(discussed=topics)


def test_somebody_named_in_an_own_sentence_is_thanked_there() -> None:
    """With the others, and not once more."""
    people = [{"name": "Ms. Cole"}, {"name": "the crew"}]
    text = body(people=people, impression=["I liked the dock.", "Ms. Cole showed me round the freezer."])
    assert "I am grateful to the crew, and in particular to Ms. Cole, who showed me round the freezer." in text
    assert text.count("the crew") == text.count("Cole") == 1
    alone = body(people=people[:1], impression=["Ms. Cole showed me round the freezer."])
    assert "I am grateful to Ms. Cole, who showed me round the freezer." in alone


def test_what_points_to_the_talk_follows_it() -> None:
    """Before what speaks of something else, and behind what points to the talk, too."""
    facts: dict[str, Any] = {"discussed": ["the phones, the files and the rota"]}
    met = ["In twenty years I have met all of them."]
    assert "the rota. In twenty years" in body(**facts, strengths=met, impression=["I liked the lunch table."])
    assert "made me smile. In twenty years" in body(**facts, strengths=met, impression=["That made me smile."])


def test_how_one_was_taken_with_something_is_a_sentence() -> None:
    """Whether the note begins with a capital or not."""
    for note in ("impressed by the safety board", "Impressed by the safety board."):
        assert "I was impressed by the safety board" in body(impression=[note])


def test_what_one_has_learned_is_led_by_what_one_is() -> None:
    """If the two were noted together."""
    text = body(strengths=["research assistant to Dr. Roth", "I have learned to check twice."])
    assert "As a research assistant to Dr. Roth, I have learned to check twice." in text


def test_what_is_needed_more_is_wanted() -> None:
    """More people doing something is nothing that anybody needs."""
    text = body(needs=["more girls taking the subject"], strengths=None)
    assert "you would like to see more girls taking the subject" in text


def test_sentences_of_strengths_keep_their_order() -> None:
    """Sentences of one's own and sentences that are made of notes follow each other as they were noted."""
    text = body(strengths=["I led one in Cork.", "certified in first aid", "That is the work I like best."])
    assert "I led one in Cork. I am certified in first aid. That is the work I like best." in text


@pytest.mark.parametrize(
    ("note", "stated"),
    [
        ("that the proposal has been funded since", "I also meant to mention that the proposal has been funded since."),
        ("at Tessera I ran win-back calls with 45 accounts", ": at Tessera I ran win-back calls with 45"),
        (
            "my work on retries at Tollgate, where we cut duplicates to almost none",
            "I also meant to mention my work on retries at Tollgate, where we cut duplicates to almost none.",
        ),
        (
            "how I handled the recall",
            "I also meant to mention how I handled the recall.",
        ),
        ("about the reference from Dr. Hale", "I also meant to mention the reference from Dr. Hale."),
        ("having worked with it at Brent", "I also meant to mention that I have worked with it at Brent."),
        ("a course in baking I took", "I also meant to mention a course in baking I took."),
        (
            "the service I own handles much, and I did the migration",
            "One more thing: the service I own handles much, and I did the migration.",
        ),
        ("You asked how many. Two. I panicked.", "You asked how many. Two. I panicked."),
        ("Sorry for being late.", "Sorry for being late."),
        ("Forgot to tell you: I speak Polish.", "I also meant to mention that I speak Polish."),
        (
            "about my references: Mrs. Bell is glad to talk",
            "One more thing: about my references: Mrs. Bell is glad to talk.",
        ),
    ],
)
def test_what_was_forgotten_is_stated_by_its_kind(note: str, stated: str) -> None:
    """A clause follows "that", what opens itself stands alone, and anything else follows a colon."""
    assert stated in body(forgotten=note)


def test_topics_of_unlike_shapes_have_sentences_of_their_own() -> None:
    """What was said of oneself, by whom, with what question, and what no list can hold."""
    text = body(
        discussed=[
            "the tour",
            "that references will be taken up next week",
            "that my licence comes through in June",
            'Joe\'s question, "What then?"',
            "Dr. Cole: loans from abroad",
        ],
        people=[{"name": "Grace"}, {"name": "Dr. Cole"}],
    )
    for stated in (
        "I really enjoyed the tour.",
        "I was also interested to hear that references will be taken up next week.",
        "As I mentioned, my licence comes through in June.",
        'We also talked about Joe\'s question, "What then?"',
        "Dr. Cole and I talked about loans from abroad.",
    ):
        assert stated in text


def test_somebody_is_thanked_whose_title_alone_stands_in_the_own_sentences() -> None:
    """Neither "the" nor "Dr." names anybody."""
    people = [{"name": "Dr. Pomeroy"}, {"name": "the students who took me to lunch"}]
    text = body(people=people, impression=["Dr. Shah's question was hard.", "I liked the greenhouse."])
    assert "my thanks to Dr. Pomeroy and the students who took me to lunch." in text


def test_those_of_whom_the_own_sentences_speak_are_named_before() -> None:
    """The words "their questions" want somebody whose they are."""
    text = body(people=[{"name": "Mrs. Alvarado"}], impression=["Their questions made me think."])
    assert "Please pass on my thanks to Mrs. Alvarado. Their questions made me think." in text


def test_strengths_that_speak_of_the_talk_follow_it() -> None:
    """The words "all three" are nothing without the three."""
    text = body(
        discussed=["records, lettings, and the fence"],
        needs="someone the children know",
        strengths=["I have dealt with all three.", "For the fence I would plant a hedge.", "That is how I work."],
    )
    assert "the fence. I have dealt with all three.\n\nFor the fence I would plant a hedge." in text
    assert "someone the children know. That is how I work." in text


def test_a_question_is_asked_without_an_announcement_and_answered_by_nothing() -> None:
    """What it asks about the next step, the letter does not look forward to besides."""
    text = body(question="When will I meet the team?")
    assert "join your team. When will I meet the team? Thank you again for your time.\n\n" in text


def test_a_letter_of_own_sentences_wishes_for_nothing_besides() -> None:
    """Two sentences of the candidate's own say enough; one has our wish beside it."""
    assert "join your team" not in body(impression=["The tour was fun.", "You run a tidy floor."])
    assert "I would love to join your team, and I look forward to hearing about the next steps." in body(
        impression=["The tour was fun."]
    )


def test_a_subject_names_nobody_s_degrees() -> None:
    """They stand in the signature."""
    message = render("thank-you", BARE | {"candidate": {"name": "Yesenia Robles, SHRM-CP"}})
    assert message.subject is not None
    assert message.subject.endswith("Yesenia Robles")
    assert message.body.endswith("Yesenia Robles, SHRM-CP")


@pytest.mark.parametrize(
    ("position", "named"),
    [
        ("apprenticeship in heritage carpentry", "about the apprenticeship in heritage carpentry at"),
        ("Research Coordinator in the sleep lab", "about the Research Coordinator position in the sleep lab at"),
        ("Lecturer in Economics", "about the position of Lecturer in Economics at"),
    ],
)
def test_a_position_with_a_place_is_named_as_one_would(position: str, named: str) -> None:
    """What is an office already is no position of one."""
    assert named in body(position=position)


def test_a_referrer_is_told_what_others_need() -> None:
    """They are not the ones who look for somebody, and one did not talk with them."""
    referrer = {"name": "Mr. Hale", "family_name": "Hale", "honorific": "Mr.", "role": "referrer"}
    text = body(recipient=referrer, needs="a calm supervisor", discussed=["the night shift"])
    assert "I understand that they are looking for a calm supervisor." in text
    assert "I really enjoyed talking about the night shift." in text


@pytest.mark.parametrize(
    ("needs", "told"),
    [
        ("an end to the overtime", "You mentioned that you need an end to the overtime"),
        ("we need someone who does not panic", "You mentioned that you need someone who does not panic"),
        ("experience with SQL", "You mentioned that the position calls for experience with SQL"),
    ],
)
def test_a_need_is_the_employer_s(needs: str, told: str) -> None:
    """Only what somebody has is asked for by a position."""
    assert told in body(needs=needs)


def test_what_is_sent_keeps_its_own_article() -> None:
    """A clause, a plural, and news have none."""
    text = body(can_send=["how we did it", "syllabi for the course", "word of what happens"])
    assert "how we did it, syllabi for the course, and word of what happens" in text


def test_each_of_several_people_is_named_with_their_topic() -> None:
    """What somebody said, and what one talked about with them."""
    text = body(
        discussed=[
            "Grace: that a game should never explain its jokes",
            "the tour",
            "teaching: one seminar a term",
            "how caseloads are capped and how the rota is shared",
        ],
        people=[{"name": "Grace"}],
    )
    assert "Grace said that a game should never explain its jokes." in text
    assert (
        "We also talked about teaching: one seminar a term. It was also good to hear how caseloads are capped" in text
    )


@pytest.mark.parametrize(
    ("facts", "said"),
    [
        ({"clarify": "my remark on till rheology, which was too sweeping"}, "one of my answers: my remark on till"),
        ({"clarify": "It was 1.15."}, "one of my answers: it was 1.15."),
        ({"forgotten": "I also hold a licence."}, "I meant to mention that I also hold a licence."),
        (
            {"forgotten": "a project I should have mentioned: the refill flow"},
            "A project I should have mentioned: the refill",
        ),
        ({"forgotten": "scheduling: I can do nights"}, "Scheduling: I can do nights."),
        (
            {"needs": "a calm voice, and accurate notes"},
            "you need a calm voice and accurate notes, and I would be glad",
        ),
        ({"needs": "continuity; fewer meetings; a plan"}, "you need continuity, fewer meetings, and a plan"),
        ({"enclosed": "portfolio (PDF, 14 pages)"}, "attached my portfolio (PDF, 14 pages)"),
        ({"enclosed": "reference from my last manager"}, "attached the reference from my last manager"),
        ({"can_send": ["any proof you need", "my audit checklist"]}, "share my audit checklist and any proof you need"),
        ({"discussed": "watering rota"}, "our conversation about the watering rota"),
        ({"forgotten": "Also, I have a class A with doubles"}, "I also meant to mention that I have a class A"),
        ({"enclosed": "exam results"}, "attached my exam results."),
        ({"discussed": "caseload of 25"}, "our conversation about the caseload of 25"),
        ({"discussed": "Title IX caseload"}, "our conversation about Title IX caseload"),
        ({"discussed": "clinic caseload"}, "our conversation about the clinic caseload"),
        ({"question": "dress code?"}, "Could you tell me about the dress code?"),
        ({"question": "is it open? my hours change"}, "Is it open? My hours change."),
        ({"enclosed": "deck"}, "attached my deck."),
        (
            {"enclosed": "the letter", "impression": ["As promised, here is the letter."]},
            "\n\nAs promised, here is the",
        ),
        (
            {"needs": "that papers are ready in time"},
            "You mentioned that it is important that papers are ready in time.",
        ),
        ({"needs": "that the line stops twice a week"}, "You mentioned that the line stops twice a week."),
        ({"needs": "ability to lift 50 lbs"}, "calls for the ability to lift 50 lbs"),
        ({"discussed": ["grants", "co-teaching"]}, "our conversation about grants and co-teaching"),
        ({"discussed": "Harvest season"}, "our conversation about Harvest season"),
        ({"discussed": "relocation"}, "our conversation about relocation"),
        ({"discussed": "building the new program"}, "our conversation about building the new program"),
        ({"discussed": ["deposits", "why the branch closed"]}, "about deposits and why the branch closed"),
        ({"discussed": ["clients who want more", "the rota"]}, "about clients who want more, and about the rota"),
        ({"discussed": ["newts", "Net Gain — what it means"]}, "We also talked about Net Gain — what it means."),
        (
            {"discussed": ["the rota", "Dr. Wu's idea of a shared list", "Ann Berg's plans for a lab"]},
            "about the rota. I was particularly interested in Dr. Wu's idea of a shared list and Ann Berg's plans for",
        ),
        (
            {
                "discussed": [
                    "the rota",
                    "Dr. Wu's idea of a list",
                    "Ann Berg's plans for a lab",
                    "Mr. Ott's view of it",
                ]
            },
            "in Dr. Wu's idea of a list, Ann Berg's plans for a lab, and Mr. Ott's view of it.",
        ),
        ({"discussed": "the role and your team"}, "I really enjoyed learning more about the role and your team."),
        (
            {"discussed": "the routes", "impression": "Our conversation convinced me."},
            "I really enjoyed learning more about the routes. Our conversation convinced me.",
        ),
        (
            {
                "impression": ["I was glad to hear about the trial.", "I like this opportunity."],
                "strengths": "My work in Leeds would serve this initiative.",
            },
            "about the trial, and my work in Leeds would serve this initiative. I like this opportunity.",
        ),
    ],
)
def test_notes_of_many_shapes_stand_where_they_read_right(facts: dict[str, Any], said: str) -> None:
    """In a frame that their shape fits, or in one that takes any."""
    assert said in body(**facts)


def test_a_question_stands_apart_from_what_one_offers() -> None:
    """What one offers stands before it, and the wish for the position closes the letter behind it."""
    text = body(strengths=["ten years in retail"], question="Is there a rider policy?")
    assert (
        "to your team.\n\nI also have one question: Is there a rider policy?\n\nI would love to join your team" in text
    )


@pytest.mark.parametrize("place", range(8))
def test_each_wording_joins_what_is_attached_to_what_can_be_sent(place: int) -> None:
    """Unless a sentence of the candidate's stands between them."""
    facts = {"enclosed": "my references", "can_send": "the case study"}
    written = render("thank-you", Context(BARE | facts, place=place)).body
    assert "my references, and I" in written
    apart = render("thank-you", Context(BARE | facts | {"impression": "The references are new."}, place=place)).body
    assert "my references. The references are new." in apart


def test_one_works_with_a_family() -> None:
    """Not at it."""
    assert "the Data Engineer position with the Walsh family." in body(
        company="the Walsh family", position="Data Engineer"
    )
    context = BARE | {"company": "the Walsh family", "position": "Nanny"}
    assert "the Nanny position with the Walsh family" in render("check-in", context).body


def test_an_employer_in_the_name_of_the_position_is_named_once() -> None:
    """What is at Acme already is not at Acme a second time."""
    context = BARE | {"company": "Acme", "position": "Teller at Acme"}
    assert "the position of Teller at Acme." in render("check-in", context).body


@pytest.mark.parametrize(
    ("needs", "told"),
    [
        (
            "someone who can run the nights and you are losing time at the docks and fewer accidents",
            "someone who can run the nights, that you are losing time at the docks, and that you need fewer accidents.",
        ),
        (
            "someone prepared to raise the ratings and day-one skills in sales",
            "someone prepared to raise the ratings, and that the position calls for day-one skills in sales.",
        ),
        (
            "to cut waste; somebody to run the line",
            "you need to cut waste, and that you are looking for somebody to run",
        ),
        ("people who stay; the last two managers left in a year", "who stay, and that the last two managers left in"),
        ("help with orders and the phones ring all day", "help with orders, and that the phones ring all day."),
        ("a plan; donors are leaving", "you need a plan, and that donors are leaving."),
        ("someone for the nights; less idle time", "you need someone for the nights and less idle time"),
        ("someone who can sell to schools and hospitals", "looking for someone who can sell to schools and hospitals"),
    ],
)
def test_needs_of_unlike_shapes_have_a_clause_each(needs: str, told: str) -> None:
    """What one frame can take stays together."""
    assert told in body(needs=needs)


def test_needs_stand_before_the_strengths_that_answer_them() -> None:
    """In the order in which both were noted."""
    needs = "someone who can train new staff; you have a backlog of samples"
    trained, cleared = "I trained nine new staff at Lund.", "I cleared a backlog of 4,000 samples."
    assert f"a backlog of samples. {trained} {cleared}" in body(needs=needs, strengths=[trained, cleared])


@pytest.mark.parametrize(
    ("note", "stated"),
    [
        (
            "my reduction of stops by a third at the Selby mill aligns well with your needs",
            "My reduction of stops by a",
        ),
        ("my work on the claims backlog shows what a small team can do", "My work on the claims backlog shows what"),
        ("the migration I led at Harlow matches what you described", "The migration I led at Harlow matches what"),
        ("my grasp of how hospitals buy enables me to shorten a sale", "My grasp of how hospitals buy enables me to"),
        ("our cut in waste at Kerrin saved 40,000 pounds a year", "Our cut in waste at Kerrin saved 40,000 pounds"),
        ("my experience with jersey fits and styles", "bring my experience with jersey fits and styles to"),
        ("a report on what fits the budget", "bring a report on what fits the budget to"),
    ],
)
def test_a_strength_with_its_verb_is_a_sentence(note: str, stated: str) -> None:
    """With a capital and a full stop or without; a thing with a clause about it is none."""
    assert stated in body(strengths=note)


@pytest.mark.parametrize("place", range(8))
def test_what_can_be_sent_is_offered_once(place: int) -> None:
    """A letter that offers more information does not ask what else is needed."""
    assert "anything else" not in body(place, can_send="any additional information")


def test_a_strength_of_an_odd_shape_has_a_sentence_that_fits_it() -> None:
    """A predicate, a state, a result, what somebody else did, what has an aside: none is put where a thing belongs."""
    cases = {
        "organised, unflappable and used to parents": "I am organised, unflappable and used to parents",
        "unflappable": "I am unflappable.",
        "happiest in a kitchen": "I am happiest in a kitchen",
        "more than comfortable in a lab": "I am more than comfortable in a lab",
        "trained, tested and licensed on the forklift": "I am trained, tested and licensed on the forklift.",
        "as someone who grew up on a farm": "I am someone who grew up on a farm",
        "the kind of person who labels cables": "I am the kind of person who labels cables",
        "no stranger to long hours": "I am no stranger to long hours",
        "not sure whether I mentioned my German": "I am not sure whether I mentioned my German",
        "until last year the only paralegal in the office": "I was until last year the only paralegal",
        "HGV class 1 held since 2011": "I have held HGV class 1 since 2011.",
        "first aider since 2019": "I have been a first aider since 2019.",
        "chartered since 2020": "I have been chartered since 2020.",
        "licensed in Ohio since 2018": "I have been licensed in Ohio since 2018.",
        "born and raised in Leeds": "I was born and raised in Leeds.",
        "taught myself SQL": "I taught myself SQL.",
        "elected treasurer of my union branch": "I was elected treasurer of my union branch.",
        "currently completing my diploma": "I am currently completing my diploma.",
        "own tools and van": "I have my own tools and van.",
        "a decade behind the bar": "my decade behind the bar",
        "promoted twice in three years": "I was promoted twice in three years.",
        "twice promoted": "I was twice promoted.",
        "how to close a till in four minutes": "I know how to close a till in four minutes.",
        "haven't missed a shift in four years": "I haven't missed a shift in four years.",
        "which taught me patience": "This taught me patience.",
        "before that, four years at the Gazette": "Before that, I spent four years at the Gazette.",
        "an eye for detail, I hope": "I have an eye for detail, I hope.",
        "what I lack in years I make up in hours": "What I lack in years I make up in hours.",
        "with 22 years in diesel shops": "my 22 years in diesel shops",
        "with Acme since 2011": "I have been with Acme since 2011.",
        "Go, 5 yrs": "my 5 years of Go",
        "OSHA 30": "I have OSHA 30.",
        "cleaner audits for three years running": "My record includes cleaner audits for three years running.",
        "my patience - three toddlers at home": "My patience - three toddlers at home.",
        "nights, weekends, holidays: all fine": "Nights, weekends, holidays: all fine.",
        "for three summers, the lifeguard rota": "One more thing: for three summers, the lifeguard rota.",
        "a quick learner and you can ask anyone": "You can ask anyone.",
        "cut 40 hours of training; this saved a third of the time": "I cut 40 hours of training; this saved a third",
        "my work on pumps and my year on the team, where I led": "I would bring my work on pumps and my year on the",
        "Building the programme that cut our churn was hard.": "Building the programme that cut our churn was hard.",
        "The tools you described are the ones I use.": "The tools you described are the ones I use.",
        "This, I think, is what you need most.": "This, I think, is what you need most.",
        "R (tidyverse, lme4)": "my experience with R (tidyverse, lme4)",
        "self-sufficiency": "my self-sufficiency",
        "MSHA Part 46 current": "My MSHA Part 46 is current.",
        "work on pumps aligns well with your plans": "Work on pumps aligns well with your plans.",
    }
    texts = {note: body(strengths=[note]) for note in cases}
    assert {note: text for note, text in texts.items() if cases[note] not in text} == {}


def test_a_sentence_that_points_back_follows_what_it_points_to() -> None:
    """Though what it points to is stated in words of the letter's own."""
    notes = ["volunteering at a clinic, where I learnt to explain", "This, I think, is what you need."]
    text = body(strengths=notes)
    assert "includes volunteering at a clinic, where I learnt to explain. This, I think, is what you need." in text


def test_a_need_of_an_odd_shape_has_a_clause_that_fits_it() -> None:
    """What is had, planned or wanted is not what is needed; what no clause takes is a sentence."""
    cases = {
        "your need for a manager who coaches tellers": "you are looking for a manager who coaches tellers",
        "the need to cut lead times": "you need to cut lead times",
        "your plan to double the team": "you have a plan to double the team.",
        "your aim of zero falls": "you have an aim of zero falls.",
        "the model be rebuilt": "you want the model to be rebuilt.",
        "how to keep volunteers": "you are working out how to keep volunteers.",
        "get the audit done": "you need somebody to get the audit done",
        "organised and used to parents": "you need somebody who is organised and used to parents",
        "whoever takes the job to drive": "you need whoever takes the job to drive",
        "haven't had a lead since May": "you haven't had a lead since May.",
        "because you lost two nurses": "You mentioned that you lost two nurses.",
        "because the grant was small, you could hire only two": "Because the grant was small, you could hire only",
        "not another spreadsheet person": "One thing you mentioned: not another spreadsheet person.",
        "which is why the rota matters": "That is why the rota matters.",
        "your customers' deadlines": "You mentioned your customers' deadlines.",
        "a shortage of welders": "You mentioned a shortage of welders.",
        "The constraint: reindex by night": "You mentioned the constraint: reindex by night.",
        "recruiting people; keeping them": "the work involves recruiting people and keeping them",
        "covering Fridays": "the work involves covering Fridays",
        "who can drive": "you are looking for somebody who can drive",
        "your goal of zero falls; someone who stays": "a goal of zero falls, and that you are looking for someone who",
    }
    texts = {note: body(needs=note) for note in cases}
    assert {note: text for note, text in texts.items() if cases[note] not in text} == {}


def test_many_needs_have_a_sentence_of_their_own() -> None:
    """What one would bring to them has the next."""
    needs = "reducing road calls; three mechanics; a supervisor who walks the floor"
    text = body(needs=needs, strengths=["my record with fleets"])
    assert "and that you are looking for a supervisor who walks the floor. " in text


def test_a_topic_that_was_no_topic_is_what_it_was() -> None:
    """A visit is enjoyed, a view is heard, a chance to learn is what one learned about."""
    cases = {
        ("lunch with the team",): "I really enjoyed lunch with the team.",
        ("the roadmap", "touring the lab with Luis"): "about the roadmap. I also enjoyed touring the lab with Luis.",
        ("the rota", "the chance to meet Luis"): "about the rota. I also enjoyed meeting Luis.",
        ("your views on unions",): "I really enjoyed hearing your views on unions.",
        ("the move", "your thoughts on storage"): "about the move. It was also good to hear your thoughts on storage.",
        ("the tour of the plant", "your views on rest"): "I really enjoyed the tour of the plant. It was also good to",
        ("the opportunity to discuss your goals", "loans"): "our conversation about your goals and loans",
        ("the opportunity to work with your group",): "about working with your group",
        ("to cut lead times",): "our conversation about cutting lead times",
        ("to tie the stock to sales",): "our conversation about tying the stock to sales",
        ("to reduce waste",): "our conversation about reducing waste",
        ("to agree on terms",): "our conversation about agreeing on terms",
        ("ask about parking",): "our conversation about asking about parking",
        ("because the shop moves", "the rota"): "about the rota. I was also interested to hear that the shop moves.",
        (
            "the move of the store",
            "the store, and why it moves now",
        ): "about the move of the store, and why it moves now.",
        ("cash: who counts it", "the rota"): "about the rota, and about cash: who counts it.",
        ("that you are leaving and why", "pay"): "about pay. I was also interested to hear that you are leaving.",
        ("Re: budget cuts",): "our conversation about budget cuts",
        ("discussing the rota with you",): "our conversation about the rota",
        ("volunteers!", "the rota"): "our conversation about volunteers and the rota",
        ("the supervisor position with you and other members of the staff", "pay"): "our conversation about pay",
        ("your question about conflict",): "our conversation about your question about conflict",
        ("Salary",): "our conversation about salary",
        ("The move in May, which needs two crews.",): "our conversation about the move in May, which needs two crews.",
        ("the clinic, which opened two weeks ago",): "our conversation about the clinic, which opened",
    }
    texts = {note: body(discussed=list(note)) for note in cases}
    assert {note: text for note, text in texts.items() if cases[note] not in text} == {}


def test_an_impression_may_be_a_fragment() -> None:
    """It is made a sentence where its shape is known, and stands as it is where it is not."""
    cases = {
        "the lobby team - calm, funny, quick": "I was impressed by the lobby team: calm, funny, quick.",
        "how quiet it was": "I was struck by how quiet it was.",
        "that everybody knew the numbers": "I was impressed that everybody knew the numbers.",
        "loved hearing about the pantry": "I loved hearing about the pantry.",
        "excited to start": "I am excited to start.",
        "still keen": "I am still keen.",
        "toured three floors": "I toured three floors.",
        "the team sang in harmony": "The team sang in harmony.",
        "the way I was met": "The way I was met.",
        "calm, funny, quick": "Calm, funny, quick.",
    }
    texts = {note: body(impression=[note]) for note in cases}
    assert {note: text for note, text in texts.items() if cases[note] not in text} == {}


def test_an_impression_that_says_only_what_is_needed_is_said_once() -> None:
    """The need is noted apart, at greater length."""
    said = "You mentioned that you're looking for someone who asks learners first."
    needed = "someone who asks learners first, rather than experts"
    assert body(impression=[said, "I liked that."], needs=needed).count("asks learners first") == 1
    assert said in body(impression=[said], needs="a driver")
    assert body(discussed=["your need to recruit", "the rota"], needs="recruiting").count("recruit") == 1


def test_what_was_forgotten_is_not_cut_in_its_middle() -> None:
    """A sentence loses what announces it only if what is left is one."""
    cases = {
        "I neglected to mention in the interview that I temped.": "I neglected to mention in the interview that I",
        "neglected to tell you when we spoke that I hold a CDL": "I neglected to tell you when we spoke that I hold a",
        "I didn't get to say that my parents volunteered": "I didn't get to say that my parents volunteered.",
        "One item I would like to add is that I read Latin.": "One item I would like to add is that I read Latin.",
        "forgot to mention my certificate": "I also meant to mention my certificate.",
    }
    texts = {note: body(forgotten=note) for note in cases}
    assert {note: text for note, text in texts.items() if cases[note] not in text} == {}


def test_what_can_be_sent_or_is_enclosed_is_offered_in_one_way() -> None:
    """A relative clause, a condition, an offer in other words, what the letter says itself."""
    cases = {
        (
            "can_send",
            ("my cards", "the names of nurses who know me"),
        ): "I can also send you the names of nurses who know",
        ("can_send", ("the poster, which I drew",)): "I would be happy to send you the poster, which I drew.",
        ("can_send", ("Happy to dig into how I solved it.",)): "I would be happy to dig into how I solved it.",
        ("can_send", ("Would be glad to share the deck.",)): "I would be glad to share the deck.",
        ("enclosed", ("portfolio - updated",)): "I have attached my portfolio (updated).",
        ("enclosed", ("which you asked for",)): "I have attached what you asked for.",
        ("enclosed", ("as promised, the case study",)): "I have attached the case study.",
        ("enclosed", ("the study, which I have attached",)): "I have attached the study.",
    }
    given: dict[tuple[str, tuple[str, ...]], dict[str, Any]] = {note: {note[0]: list(note[1])} for note in cases}
    texts = {note: body(**entries) for note, entries in given.items()}
    assert {note: text for note, text in texts.items() if cases[note] not in text} == {}


def test_an_answer_put_better_may_say_so_itself() -> None:
    """What begins with the question, or says that it was not said well, needs no words before it."""
    announced = "I also wanted to clarify one of my answers"
    for own in (
        "When you asked about pay, I should have said more.",
        "when you asked about pay, I should have said more",
        "The question about pay stayed with me.",
    ):
        assert announced not in body(clarify=own), own
    own = "The move was mine. I did not explain this clearly."
    assert f"{announced}: the move was mine. I did not" in body(clarify=own)
    assert f"{announced}: I was on the second shift" in body(clarify="that I was on the second shift, not the third")


def test_what_else_is_useful_is_what_the_reader_needs() -> None:
    """No sentence of its own, which would break off."""
    assert "my certificate and whatever else you need" in body(can_send=["my certificate", "whatever else is useful"])


def test_a_full_stop_of_a_name_stays_with_it() -> None:
    """Wherever the name comes to stand."""
    assert "trained in Read Write Inc. and patient." in body(strengths=["trained in Read Write Inc.", "patient"])
    assert "at Marsh & Co. to your team" in body(strengths=["five years on the line at Marsh & Co."])


def test_a_trait_is_what_one_has() -> None:
    """And a thing with its own article is nothing that one has experience with."""
    assert "I have a soft spot for type." in body(strengths=["a soft spot for type"])
    assert "bring a diploma in print (Camberwell, 2019)" in body(strengths=["a diploma in print (Camberwell, 2019)"])
    assert "my MPH (2022)" in body(strengths=["MPH, 2022"])
    assert "I was a carer for my grandmother until 2023." in body(strengths=["carer for my grandmother until 2023"])


def test_what_points_into_the_sentence_before_stays_in_its_paragraph() -> None:
    """Though the sentence begins with "I"."""
    text = body(discussed=["attrition"], impression=["I kept turning it over.", "Calls help."], strengths=["I run."])
    assert "attrition. I kept turning it over.\n\nCalls" in text

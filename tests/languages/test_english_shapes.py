"""English: notes of any shape, each in a sentence whose grammar it fits."""

import pytest
from babel.lists import format_list

from followup_kit import Context, render
from followup_kit.languages.en._brought import present_strengths
from followup_kit.languages.en._clauses import is_certain, split_clauses, split_said
from followup_kit.languages.en._documents import offer_to_send
from followup_kit.languages.en._forgotten import own_note
from followup_kit.languages.en._needs import as_indirect_question, state_needs
from followup_kit.languages.en._proposed_times import propose_times
from followup_kit.languages.en._thanks import is_the_position, leave_out_position, leave_out_retold
from followup_kit.languages.en._thoughts import part_thanks
from followup_kit.languages.en._topics import split_topics

BARE = {
    "candidate": {"name": "Priya Raman"},
    "recipient": {"name": "Ana Roy", "honorific": "Ms.", "family_name": "Roy"},
    "company": "Northwind Energy",
    "position": "Data Engineer",
}


def body(message_type: str = "thank-you", **facts: object) -> str:
    """Return the text of a message of the first wording."""
    return render(message_type, Context(BARE | facts, place=0)).body


@pytest.mark.parametrize(
    ("note", "said"),
    [
        (
            "a course on SQL, the language of data, so that I am at home in it",
            "My background includes a course on SQL,",
        ),
        ("a course on SQL, the language of data, so that I am at home in it", "of data, and I am at home in it."),
        ("the skills and experience required for this job", "that I have the skills and experience required for"),
        ("experience you are looking for", "I am confident that I have the experience you are looking for"),
        ("that I have worked in three countries", "I have worked in three countries."),
        ("my skills match the job requirements", "My skills match the job requirements."),
        ("someone who gets things done", "I am someone who gets things done"),
        ("to lead teams", "I am able to lead teams"),
        ("never missed a shift", "I have never missed a shift."),
        ("passionate about clean water", "I am passionate about clean water"),
        ("available weekends, evenings", "I am available weekends and evenings"),
        ("available weekends and evenings", "I am available weekends and evenings"),
        ("honest, hard working, on time", "I am honest, hard working, and on time."),
        ("3 years of retail, fast learner", "my 3 years of retail"),
        ("CRM: Salesforce, HubSpot", "my experience with CRM (Salesforce, HubSpot)"),
        ("MY PASSION FOR CUSTOMER SERVICE", "bring my passion for customer service to your team"),
        ("the discipline I learned in the Army", "bring the discipline I learned in the Army to your team"),
        ("skills in Excel, SQL", "bring my skills in Excel and SQL to your team"),
        ("my skills in Excel, SQL, and Go", "bring my skills in Excel, SQL, and Go to your team"),
        ("love of children", "bring my love of children to your team"),
        ("two dbt migrations", "my experience with two dbt migrations"),
        ("being calm when customers shout", "I am calm when customers shout"),
        ("Because of my time at sea I work well under pressure", "Because of my time at sea I work well under"),
        ("my ability to adapt when plans change", "I would bring my ability to adapt when plans change."),
    ],
)
def test_a_note_stands_in_a_sentence_that_takes_it(note: str, said: str) -> None:
    """A clause is said by itself; only a phrase whose shape is certain completes a sentence of the letter's."""
    assert said in body(strengths=[note])


def test_what_is_mentioned_follows_what_is_brought() -> None:
    """With "also", if something stands before it."""
    told = present_strengths(
        ["SQL", "my time as RA, where I mediated"], lambda phrases: format_list(phrases, locale="en")
    )
    assert told.own == "I would also bring my time as RA, where I mediated."


@pytest.mark.parametrize(
    ("phrase", "certain"),
    [
        ("a degree in law", True),
        ("retail, hospitality, and events", True),
        ("my project (a chess engine, in Rust)", True),
        ("ten years, six of them as lead", False),
        ("what you need", False),
        ("the work I did", True),
    ],
)
def test_a_phrase_with_a_clause_or_an_aside_is_no_part_of_a_sentence(phrase: str, certain: bool) -> None:
    """A list is: its commas are its own."""
    assert is_certain(phrase) is certain


def test_parts_that_can_be_said_alone_are_parted() -> None:
    """Unless a clause tells of all of them, or one is told by what stands before it."""
    assert split_said("led a team, cut costs by 10%") == ["led a team", "cut costs by 10%"]
    assert split_said("my skills, my experience that fit") == ["my skills, my experience that fit"]
    assert split_said("a course on SQL, the language of data") == ["a course on SQL, the language of data"]
    assert split_clauses("a license and I can start early") == ("a license", "I can start early.")


@pytest.mark.parametrize(
    ("note", "topics"),
    [
        ("benefits; vacation", ["benefits", "vacation"]),
        ("SQL, Python, how data is kept", ["SQL", "Python", "how data is kept"]),
        ("How do you handle no-shows?", ["how you handle no-shows"]),
        ("Is it hard?", ["One of the questions was this: Is it hard?"]),
        ("to open a second shop", ["opening a second shop"]),
        ("THE NEW SHOP", ["the new shop"]),
        ("We talked about pay.", ["We talked about pay."]),
    ],
)
def test_a_topic_may_be_noted_in_any_shape(note: str, topics: list[str]) -> None:
    """A list, a question, a purpose, capitals."""
    assert split_topics(note) == topics


@pytest.mark.parametrize(
    ("topic", "is_it"),
    [
        ("the web development role", True),
        ("the position", True),
        ("web developer", True),
        ("the web developer job at Web Co.", True),
        ("web design", False),
        ("the role of SQL", False),
    ],
)
def test_the_position_is_no_topic_of_its_own(topic: str, is_it: bool) -> None:
    """A letter names it anyway."""
    assert is_the_position(topic, "web developer", "Web Co.") is is_it


def test_the_position_is_left_out_of_a_topic() -> None:
    """What stands beside it stays."""
    assert leave_out_position("the role and your plans", "web developer", "Web Co.") == "your plans"
    assert leave_out_position("the role", "web developer", "Web Co.") == ""
    assert leave_out_position("pay and the plans", "web developer", "Web Co.") == "pay and the plans"
    assert "about the Data Engineer position" in body(discussed=["the Data Engineer role"])
    assert body(discussed=["the Data Engineer role"]).count("Data Engineer") == 1


def test_a_topic_that_the_candidate_tells_of_again_is_named_once() -> None:
    """Though one describing word is lost, or the employer's name."""
    own = "It was good to hear of your projects."
    assert leave_out_retold(["your current projects at Web Co."], own, "Web Co.") == []
    assert leave_out_retold(["your Kafka projects"], own, "Web Co.") == ["your Kafka projects"]
    assert leave_out_retold(["the current projects"], own, "Web Co.") == ["the current projects"]


def test_own_thanks_for_the_time_close_the_letter() -> None:
    """They replace ours, and lead to the look ahead, or stand before the candidate's own."""
    own = "I appreciate the time you took."
    assert part_thanks(f"It is new. {own}") == ("It is new.", own[:-1])
    assert "I appreciate the time you took, and I look forward" in body(impression=own)
    assert "I appreciate the time you took. I will call on Friday." not in body(impression=own)
    assert f"{own} See you on Friday." in body(impression=f"{own} See you on Friday.")


def test_a_look_ahead_among_the_candidates_words_is_not_repeated() -> None:
    """Wherever it stands."""
    own = "I'm looking forward to the next steps and I like the town. It is new."
    assert body(impression=own).count("forward") == 1
    assert "Thank you for your time." in body(impression=f"Thank you for your time. {own}")


@pytest.mark.parametrize(
    ("note", "clause"),
    [
        ("that you move to dbt", "you move to dbt"),
        ("how important time is", ""),
        ("The team needs someone to own reporting.", "the team needs someone to own reporting"),
        ("filling the gap", "the work involves filling the gap"),
        ("fast learners", "you are looking for fast learners"),
    ],
)
def test_a_need_is_told_by_its_shape(note: str, clause: str) -> None:
    """A clause is what they said; people are looked for."""
    assert state_needs(note) == clause


def test_an_indirect_question_is_what_they_told() -> None:
    """And a person who is looked for, one hopes to be."""
    assert as_indirect_question("How important time is") == "how important time is"
    assert "You told me how important time is." in body(needs="how important time is")
    assert "looking for somebody who sings, and I hope to be that person." in body(needs="somebody who sings")


def test_what_was_forgotten_is_told_without_its_opening() -> None:
    """A letter has one of its own."""
    assert own_note("On pay: I am flexible").sentence == "On pay: I am flexible."
    assert own_note("to mention my boat").phrase == "my boat"
    assert own_note("Forgot to say that I can start Monday").sentence == "I can start Monday."


def test_an_offer_with_an_aside_is_a_sentence() -> None:
    """Nothing follows it."""
    assert (
        offer_to_send(["my portfolio, which has it"])[1] == "I would be happy to send you my portfolio, which has it."
    )
    assert offer_to_send(["references upon request"])[0] == ["references"]


@pytest.mark.parametrize(
    ("note", "offered"),
    [
        (
            "any additional information you need",
            "Please let me know if there's any additional information you need.",
        ),
        ("anything else", "Please let me know if you need anything else."),
    ],
)
def test_anything_is_offered_if_it_is_needed(note: str, offered: str) -> None:
    """Nobody sends something that is not named."""
    assert offer_to_send([note]) == ([], offered)


def test_people_are_thanked_by_their_honorific_and_never_the_reader() -> None:
    """The reader is thanked already."""
    people = [{"name": "Ana"}, {"name": "Ana Roy"}, {"name": "Chen", "honorific": "Dr.", "family_name": "Chen"}]
    assert "my thanks to Dr. Chen." in body(people=people)


@pytest.mark.parametrize(
    ("note", "said"),
    [
        ("to move it to Friday", "Could we move it to Friday?"),
        ("Whenever works for you", "Whenever works for you is fine with me."),
        ("by video", "Could we meet by video?"),
        ("an hour later", "Could we meet an hour later?"),
    ],
)
def test_a_new_date_is_asked_for_by_its_shape(note: str, said: str) -> None:
    """A deed, a wish, a way, a time from another."""
    assert propose_times([note]).sentences == said


@pytest.mark.parametrize(
    ("reason", "said"),
    [
        ("to take my son to school", ", because I have to take my son to school."),
        ("that my flight was cancelled", ", because my flight was cancelled."),
        ("interviewer was ill", ", because the interviewer was ill."),
        ("my kids' school is closed", ", because my kids' school is closed."),
    ],
)
def test_a_reason_for_a_new_date_is_said(reason: str, said: str) -> None:
    """A purpose, a clause, what happened."""
    assert said in body("reschedule-request", cancelled_by="candidate", reason=reason)


def test_the_employer_s_reason_for_a_new_date_is_joined_to_it() -> None:
    """It is why the interview could not take place; days that were noted are offered together."""
    text = body(
        "reschedule-request", cancelled_by="employer", reason="interviewer was ill", requests=["next Tuesday; Friday"]
    )
    assert "could not take place, because the interviewer was ill, and I'd be glad to find" in text
    assert "Would next Tuesday or Friday suit you?" in text
    assert propose_times(["Monday", "later today"]).times == ("Monday", "later today")

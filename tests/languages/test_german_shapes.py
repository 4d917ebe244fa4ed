"""What a candidate notes, in whatever shape, goes into a German sentence that takes it."""

from typing import Any

import pytest

from followup_kit import render

NAMES = {
    "candidate": {"name": "Sabine Holzer"},
    "recipient": {"name": "Anna Brandt", "family_name": "Brandt", "honorific": "Frau"},
    "company": "Nordhafen AG",
    "position": "Stationsleitung",
}


def written(message_type: str, **facts: Any) -> str:
    """Return a German letter of Sabine Holzer's to Frau Brandt."""
    return render(message_type, NAMES | facts, channel="email", locale="de").body


@pytest.mark.parametrize(
    ("request_", "asked"),
    [
        ("mir vorab den Vertrag zuzuschicken", "Darf ich Sie bitten, mir vorab den Vertrag zuzuschicken?"),
        (
            "mir noch mitzuteilen, welche Unterlagen Sie benötigen",
            "Darf ich Sie bitten, mir noch mitzuteilen, welche Unterlagen Sie benötigen?",
        ),
        ("meine Unterlagen zu löschen", "Darf ich Sie bitten, meine Unterlagen zu löschen?"),
        ("die Unterlagen zurücksenden", "Darf ich Sie bitten, die Unterlagen zurückzusenden?"),
    ],
)
def test_an_infinitive_is_asked_for(request_: str, asked: str) -> None:
    """With "zu" or without, and whatever hangs on it."""
    assert asked in written("withdrawal", interviewed=True, requests=[request_])


def test_several_infinitives_are_asked_for_together() -> None:
    """In one question."""
    body = written("withdrawal", interviewed=True, requests=["den Termin zu streichen", "meine Unterlagen zu löschen"])
    assert "Darf ich Sie bitten, den Termin zu streichen und meine Unterlagen zu löschen?" in body


@pytest.mark.parametrize(
    "sentence",
    [
        "Wenn Sie wieder jemanden suchen, melden Sie sich bitte bei mir.",
        "Lass uns gern auf LinkedIn in Kontakt bleiben.",
        "Falls eine Stelle frei wird, würde ich mich freuen.",
        "Bitte grüßen Sie das Team von mir.",
    ],
)
def test_a_request_in_a_sentence_stands_as_it_is(sentence: str) -> None:
    """Also one that begins with a clause, or bids."""
    body = written("rejection-reply", requests=[sentence])
    assert sentence in body
    assert "Eine Bitte habe ich noch" not in body


@pytest.mark.parametrize(
    "strength",
    [
        "Die Baustellen in Österreich kenne ich aus meiner Zeit bei Andritz",
        "Meinen Führerschein CE habe ich bis 2029",
        "In Wien leite ich seit zwei Jahren ein Team",
    ],
)
def test_a_sentence_with_its_verb_before_the_subject_is_a_sentence(strength: str) -> None:
    """Though it has no full stop."""
    assert f"{strength}." in written("thank-you", strengths=[strength])


@pytest.mark.parametrize("strength", ["die Ruhe, die ich aus der Klinik mitbringe", "eine Art, wie ich sie mag"])
def test_a_clause_about_a_noun_makes_no_sentence(strength: str) -> None:
    """It goes into one of ours."""
    assert f"{strength[0].upper()}{strength[1:]}." not in written("thank-you", strengths=[strength])


def test_why_they_said_no_is_thanked_for() -> None:
    """As the hint that it was."""
    reason = "dass mir noch die Erfahrung mit einem Budget fehlt"
    body = written("rejection-reply", reason=reason, feedback_given=True)
    assert f"Danke auch für den Hinweis, {reason}." in body


def test_why_they_said_no_is_understood() -> None:
    """Where nobody is known to have explained it."""
    reason = "dass jemand mit mehr Erfahrung gesucht wurde"
    assert f"Ich habe verstanden, {reason}." in written("rejection-reply", reason=reason)


def test_a_reason_with_that_is_a_reason_with_because() -> None:
    """In a letter that gives the candidate's own."""
    assert "zurückziehen, weil ich nach Kiel ziehe." in written(
        "withdrawal", interviewed=True, reason="dass ich nach Kiel ziehe"
    )


def test_people_are_thanked_by_their_titles() -> None:
    """In the case that thanks take."""
    people = [{"name": "Dr. Kessler", "honorific": "Herr Dr.", "family_name": "Kessler"}, {"name": "Lena Hof"}]
    assert "Mein Dank gilt auch Herrn Dr. Kessler und Lena Hof." in written("thank-you", people=people)


def test_people_in_an_own_sentence_are_not_named_again() -> None:
    """The sentence speaks of them more warmly."""
    own = "Das Gespräch mit Frau Yilmaz habe ich als sehr wertschätzend erlebt."
    body = written("thank-you", impression=[own], people=[{"name": "Yilmaz", "family_name": "Yilmaz"}])
    assert body.count("Yilmaz") == 1


def test_one_reports_to_a_man_in_the_case_that_it_takes() -> None:
    """Herr becomes Herrn."""
    assert "Ich berichte an Herrn Pohl." in written("offer-reply", decision="accept", reports_to="Herr Pohl")


@pytest.mark.parametrize(
    ("position", "named"),
    [("die Stelle im Backend-Team", "die Stelle im Backend-Team"), ("Leitung der Kita", "die Leitung der Kita")],
)
def test_a_post_is_no_title(position: str, named: str) -> None:
    """Nobody is "als die Stelle" anywhere."""
    body = written("offer-reply", decision="undecided", position=position)
    assert f"für {named} bei der Nordhafen AG" in body


def test_an_employer_in_the_position_is_not_named_again() -> None:
    """The position has it."""
    body = written(
        "offer-reply", decision="accept", company="Apotheke am Markt", position="Leitung der Apotheke am Markt"
    )
    assert body.count("Apotheke am Markt") == 1


def test_what_is_asked_for_in_writing_is_not_asked_for_again() -> None:
    """A request for the contract is one for the offer in writing."""
    body = written(
        "offer-reply",
        decision="undecided",
        needs_time=True,
        details_provided=False,
        requests=["mir vorab den Vertragsentwurf zuzuschicken"],
    )
    assert "schriftliche Angebot" not in body


def test_a_hope_with_a_question_mark_is_not_announced_as_a_question() -> None:
    """It stands as it is."""
    body = written("rejection-reply", question="Vielleicht sehen wir uns beim Meetup im Januar?")
    assert "Vielleicht sehen wir uns beim Meetup im Januar?" in body
    assert "Eine Frage habe ich noch" not in body


@pytest.mark.parametrize(
    ("people", "named"),
    [
        ("die Mitglieder der Auswahlkommission", "den Mitgliedern der Auswahlkommission"),
        ("die Auswahlkommission", "der Auswahlkommission"),
        ("die Kolleginnen und Kollegen", "den Kolleginnen und Kollegen"),
        ("das Team", "dem Team"),
    ],
)
def test_people_with_an_article_stand_in_the_dative(people: str, named: str) -> None:
    """As thanks take them."""
    assert f"Mein Dank gilt auch {named}." in written("thank-you", people=[{"name": people}])


def test_a_sentence_with_its_verb_after_a_clause_is_a_sentence() -> None:
    """If it ends in a full stop."""
    strength = "Mit der Edition, die ich koordiniert habe, bringe ich Erfahrung in der Auszeichnung nach TEI ein."
    body = written("thank-you", strengths=[strength])
    assert strength in body
    assert "Folgendes" not in body


def test_a_question_noted_as_a_clause_is_asked() -> None:
    """With words that lead to it."""
    body = written("check-in", question="wie weit das Verfahren ist und wann ich mit einer Entscheidung rechnen kann")
    assert "fragen, wie weit das Verfahren ist und wann ich mit einer Entscheidung rechnen kann" in body


def test_what_the_reader_should_do_is_asked_for() -> None:
    """Noted as a clause with "dass"."""
    body = written("rejection-reply", requests=["dass Sie meine Unterlagen für künftige Stellen aufbewahren"])
    assert "Darf ich Sie bitten, meine Unterlagen für künftige Stellen aufzubewahren?" in body


def test_a_request_for_the_candidate_is_asked_for_as_possible() -> None:
    """Noted as a clause of which the candidate is the subject, with what follows from it."""
    note = "dass ich am Mittwoch nur vormittags arbeite; die Stunden kann ich nacharbeiten"
    body = written("offer-reply", decision="accept", requests=[note])
    assert "Wäre es möglich, dass ich am Mittwoch nur vormittags arbeite? Die Stunden kann ich nacharbeiten." in body


def test_a_term_that_is_a_clause_is_understood() -> None:
    """It is no item of a list."""
    body = written("offer-reply", decision="accept", terms=["dass ich manchmal am Samstag arbeite"])
    assert "Ich habe verstanden, dass ich manchmal am Samstag arbeite." in body


def test_one_term_is_no_list() -> None:
    """It needs no colon."""
    body = written("offer-reply", decision="accept", terms=["die Arbeitskleidung, die es dort gibt"])
    assert "Vereinbart haben wir die Arbeitskleidung, die es dort gibt." in body


def test_a_term_with_a_clause_stands_apart_from_the_thanks() -> None:
    """One sentence would swallow the other's verb."""
    body = written("offer-reply", decision="undecided", terms=["ein Jobticket, das Frau Ott mir zugesagt hat"])
    assert "Es umfasst ein Jobticket, das Frau Ott mir zugesagt hat." in body


@pytest.mark.parametrize(
    ("offer", "told"),
    [
        (
            "das Attest, das ich, wie besprochen, zum Arbeitsantritt mitbringe",
            "Das Attest bringe ich, wie besprochen, zum Arbeitsantritt mit.",
        ),
        ("die Zeugnisse, die ich nachreiche", "Die Zeugnisse reiche ich nach."),
        ("den Nachweis, den ich morgen schicke", "Den Nachweis schicke ich morgen."),
    ],
)
def test_a_thing_with_what_will_be_done_with_it_is_a_sentence(offer: str, told: str) -> None:
    """Nobody offers to send what they will bring."""
    assert told in written("thank-you", can_send=[offer])


def test_things_in_one_note_are_joined() -> None:
    """As one would write them."""
    assert "meinen Lebenslauf, meine Zeugnisse und meine Zertifikate" in written(
        "thank-you", enclosed=["Lebenslauf, Zeugnisse, Zertifikate"]
    )


@pytest.mark.parametrize(
    ("question", "lead"),
    [
        ("Bekomme ich Kleidung; auch Schuhe?", "Eine Frage habe ich noch"),
        ("Wie viele sind Sie? Und wer leitet das Team?", "Zwei Fragen habe ich noch"),
        ("Wie? Wo? Wann? Mit wem?", "Einige Fragen habe ich noch"),
    ],
)
def test_questions_are_counted(question: str, lead: str) -> None:
    """Where they are announced at all."""
    assert f"{lead}: {question}" in written("offer-reply", decision="accept", question=question)


def test_insights_into_something_are_talk_about_it() -> None:
    """Nobody talks about insights."""
    body = written("thank-you", discussed=["einige weitere interessante Einblicke in die Tätigkeit"])
    assert "Einblicke" not in body
    assert "die Tätigkeit" in body


def test_strengths_in_two_feminine_fields_are_offered_in_the_sentence() -> None:
    """The second article is a dative, and no nominative that would have to change."""
    strengths = ["meine Fähigkeiten in der Signalverarbeitung und der Versuchsplanung"]
    assert "Folgendes" not in written("thank-you", strengths=strengths)


def test_a_refusal_that_was_thought_over_is_not_thought_over_twice() -> None:
    """The candidate says it."""
    body = written("offer-reply", decision="decline", impression=["Ich habe lange darüber nachgedacht."])
    assert "Überlegung" not in body


def test_a_clause_before_its_sentence_is_no_clause_of_ours() -> None:
    """It has a verb of its own after the comma."""
    reason = "Da ich zwei schulpflichtige Kinder habe, wäre ein Umzug nicht möglich."
    assert reason in written("offer-reply", decision="undecided", reason=reason)

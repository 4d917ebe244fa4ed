"""What a candidate notes, in whatever shape, goes into a German sentence that takes it."""

from typing import Any

import pytest

from tests.support.german import written


@pytest.mark.parametrize(
    ("request_", "asked"),
    [
        ("mir vorab den Vertrag zuzuschicken", "Könnten Sie mir vorab den Vertrag zuschicken?"),
        (
            "mir noch mitzuteilen, welche Unterlagen Sie benötigen",
            "Könnten Sie mir noch mitteilen, welche Unterlagen Sie benötigen?",
        ),
        ("meine Unterlagen zu löschen", "Könnten Sie meine Unterlagen löschen?"),
        ("die Unterlagen zurücksenden", "Könnten Sie die Unterlagen zurücksenden?"),
    ],
)
def test_an_infinitive_is_asked_for(request_: str, asked: str) -> None:
    """With "zu" or without, and whatever hangs on it."""
    assert asked in written("withdrawal", interviewed=True, requests=[request_])


def test_several_infinitives_are_asked_for_together() -> None:
    """In one question."""
    body = written("withdrawal", interviewed=True, requests=["den Termin zu streichen", "meine Unterlagen zu löschen"])
    assert "Könnten Sie den Termin streichen und meine Unterlagen löschen?" in body


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
    assert "Auch Herrn Dr. Kessler und Lena Hof danke ich herzlich." in written("thank-you", people=people)


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
    assert f"Auch {named} danke ich herzlich." in written("thank-you", people=[{"name": people}])


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
    assert "Könnten Sie meine Unterlagen für künftige Stellen aufbewahren?" in body


def test_a_request_for_the_candidate_is_asked_for_as_possible() -> None:
    """Noted as a clause of which the candidate is the subject, with what follows from it."""
    note = "dass ich am Mittwoch nur vormittags arbeite; die Stunden kann ich nacharbeiten"
    body = written("offer-reply", decision="accept", requests=[note])
    assert "Wäre es möglich, dass ich am Mittwoch nur vormittags arbeite? Die Stunden kann ich nacharbeiten." in body


def test_a_term_that_is_a_clause_is_understood() -> None:
    """It is no item of a list."""
    body = written("offer-reply", decision="accept", terms=["dass ich manchmal am Samstag arbeite"])
    assert "Es ist für mich in Ordnung, dass ich manchmal am Samstag arbeite." in body


def test_one_term_is_no_list() -> None:
    """It needs no colon."""
    body = written("offer-reply", decision="accept", terms=["die Arbeitskleidung, die es dort gibt"])
    assert "Wir haben uns auf die Arbeitskleidung geeinigt, die es dort gibt." in body


def test_a_term_with_a_clause_stands_apart_from_the_thanks() -> None:
    """One sentence would swallow the other's verb."""
    body = written("offer-reply", decision="undecided", terms=["ein Jobticket, das Frau Ott mir zugesagt hat"])
    assert "Sie haben mir ein Jobticket angeboten, das Frau Ott mir zugesagt hat." in body


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


SAID = {
    ("thank-you", "discussed"): {
        "Arbeitszeiten flexibel": "Notiert habe ich mir: Arbeitszeiten flexibel.",
        "Führung durch das Labor": "Gefreut hat mich auch die Führung durch das Labor.",
        "Möglichkeiten, Neues zu lernen": "über Möglichkeiten, Neues zu lernen",
        "Karte wechselt alle sechs Wochen": "Notiert habe ich mir: die Karte wechselt alle sechs Wochen.",
        "die Frage, ob es der Bau ist oder ein Umzug": "über die Frage, ob es der Bau ist oder ein Umzug.",
        "Fortbildungen: wie viele?": "über Fortbildungen (wie viele).",
        "Gelegenheit, das Team kennenzulernen": "Gefreut hat mich auch die Gelegenheit, das Team kennenzulernen.",
    },
    ("thank-you", "impression"): {
        "Hat mich gefreut. es war schön": "Es hat mich gefreut. Es war schön.",
        "Es gab z. B. einen Kaffee": "Es gab z. B. einen Kaffee.",
        "Es ging um Ersatzteile usw. und Pausen": "Es ging um Ersatzteile usw. und Pausen.",
        "Auch wenn ich nervös war": "Ich war nervös.",
        "Beeindruckt von der Werkstatt": "Ich war beeindruckt von der Werkstatt.",
        "Führung mit Herrn Kern war super": "Die Führung mit Herrn Kern war super.",
        "Kollegen wie Rolf hat man gern": "Kollegen wie Rolf hat man gern.",
        "Geduld war gefragt": "Geduld war gefragt.",
        "Schöne Xyz": "Schöne Xyz.",
        "tolle Atmosphäre, nette Leute": "In Erinnerung bleiben mir die tolle Atmosphäre und die netten Leute.",
    },
    ("thank-you", "needs"): {
        "die Senkung der Kosten": "Wie Sie sagten, geht es Ihnen um die Senkung der Kosten.",
        "neue Kunden zu gewinnen": "Wie Sie sagten, möchten Sie neue Kunden gewinnen.",
        "das Lager wiederaufzubauen": "Wie Sie sagten, möchten Sie das Lager wiederaufbauen.",
        "Filiale wieder stabil aufstellen": "Wie Sie sagten, möchten Sie die Filiale wieder stabil aufstellen.",
        "weniger Lärm, mehr Ruhe": "Wie Sie sagten, möchten Sie weniger Lärm und mehr Ruhe.",
        "Saisonstart zu Ostern": "Wie Sie sagten, ist Ihnen der Saisonstart zu Ostern wichtig.",
        "Beratung am Abend und am Samstag": "Wie Sie sagten, ist Ihnen die Beratung am Abend und am Samstag wichtig.",
        "weil Frau Kern geht, eine Nachfolge": "Wie Sie sagten, brauchen Sie eine Nachfolge, weil Frau Kern geht.",
    },
    ("thank-you", "clarify"): {"dass ich ab Mai kann": "Klarstellen möchte ich noch, dass ich ab Mai kann."},
    ("thank-you", "forgotten"): {"war 2023 in Wien": "Ich war 2023 in Wien."},
    ("thank-you", "question"): {
        "Ich wüsste gern noch, wie groß das Team ist": "wie groß das Team ist.",
        "ob das Team wächst": "ob das Team wächst.",
    },
    ("reschedule-request", "requests"): {
        "per Video": "Wäre ein Gespräch per Video möglich?",
        "gern am Nachmittag": "Wäre ein Termin am Nachmittag möglich?",
        "jeden Tag ab 16 Uhr": "jeden Tag ab 16 Uhr?",
    },
    ("offer-reply", "terms"): {
        "Fortbildungstage: fünf": "Sie haben mir fünf Fortbildungstage angeboten.",
        "mind. 3.400 €": "Sie haben mir mindestens 3.400 € angeboten.",
        "max. 20 Stunden": "Sie haben mir höchstens 20 Stunden angeboten.",
        "13. Monatsgehalt": "Sie haben mir ein 13. Monatsgehalt angeboten.",
        "80 %-Stelle": "Sie haben mir eine 80 %-Stelle angeboten.",
        "Weihnachtsgeld, Urlaubsgeld": "Sie haben mir Weihnachtsgeld und Urlaubsgeld angeboten.",
        "zunächst befristet auf ein Jahr": "einen zunächst auf ein Jahr befristeten Vertrag angeboten.",
    },
    ("check-in", "learned"): {
        "dass Sie bauen": "Inzwischen habe ich erfahren, dass Sie bauen.",
        "Meisterprüfung bestanden": "Ich habe die Meisterprüfung bestanden.",
    },
    ("check-in", "question"): {
        "gibts was neues": "kurz nachfragen, ob es was neues gibt.",
        "Wie geht es weiter und wann?": "Wie geht es weiter und wann?",
        "Stand der Dinge?": "nach dem Stand des Auswahlverfahrens erkundigen.",
        "Wollt nur fragen, ob's was Neues gibt": "kurz nachfragen, ob es was Neues gibt.",
        "Ich wollte mich nach dem Stand erkundigen.": "nach dem Stand des Auswahlverfahrens erkundigen.",
    },
    ("check-in", "reason"): {
        "Da ich sonst kündigen muss, erlaube ich mir nachzufragen.": "erlaube ich mir nachzufragen.",
        "um mich nach dem Stand zu erkundigen": "weiterhin sehr interessiert, möchte ich mich nach dem aktuellen Stand",
        "zwei Wochen sind vergangen": "Da zwei Wochen vergangen sind, möchte ich",
    },
    ("withdrawal", "reason"): {
        "um bei den Eltern zu sein": "zurückziehen, weil ich bei den Eltern sein möchte.",
        "um mich weiterzubilden": "zurückziehen, weil ich mich weiterbilden möchte.",
        "um länger hier arbeiten zu können": "zurückziehen, weil ich länger hier arbeiten möchte.",
        "kein Interesse mehr": "zurückziehen, weil ich kein Interesse mehr habe.",
        "keine Antwort seit Mai": "zurückziehen, weil ich seit Mai keine Antwort bekommen habe.",
        "Entscheidung gegen den Umzug": "zurückziehen, weil ich mich gegen den Umzug entschieden habe.",
        "zu weit weg": "zurückziehen, weil es mir zu weit weg ist.",
        "gesundheitlich": "aus gesundheitlichen Gründen zurückziehen.",
        "schwanger": "zurückziehen, weil ich schwanger bin.",
        "die Bahn streikt": "zurückziehen, weil die Bahn streikt.",
        "passt doch nicht": "zurückziehen, weil es doch nicht passt.",
        "sich meine Pläne geändert haben": "zurückziehen, weil sich meine Pläne geändert haben.",
        "nachdem ich aufgestiegen bin": "zurückziehen, nachdem ich aufgestiegen bin.",
    },
    ("withdrawal", "requests"): {
        "gern wieder melden, wenn etwas frei wird": "Über eine Nachricht würde ich mich freuen, wenn etwas frei wird.",
        "die Gutachten einsehen zu dürfen": "Dürfte ich die Gutachten einsehen?",
        "ein Gruß wäre schön": "Ein Gruß wäre schön.",
        "drei Kopien": "Darf ich Sie noch um drei Kopien bitten?",
        "Probezeit 3 Monate": "Darf ich Sie noch um eine Probezeit von 3 Monaten bitten?",
        "Frau Kern einen Gruß": "Bitte grüßen Sie Frau Kern von mir.",
        "liebe Grüße an das Team": "Bitte grüßen Sie das Team von mir.",
        "keine weiteren Anrufe": "Bitte keine weiteren Anrufe.",
        "im Kontakt zu bleiben": "Gern würde ich im Kontakt bleiben.",
        "um Löschung meiner Daten": "Darf ich Sie noch um die Löschung meiner Daten bitten?",
    },
    ("withdrawal", "chosen"): {"bei der Stadt": "zurückziehen, weil ich bei der Stadt anfange."},
    ("reschedule-request", "reason"): {
        "plötzlicher Aufenthalt meines Vaters im Spital": "wegen des plötzlichen Aufenthalts meines Vaters im Spital",
        "akute Erkrankung meiner Mutter": "wegen der akuten Erkrankung meiner Mutter",
        "um zu helfen": "weil ich helfen muss",
        "Kind krank": "weil mein Kind krank ist",
    },
    ("rejection-reply", "learned"): {
        "zu wenig Praxis": "Ich habe noch zu wenig Praxis.",
        "Portfolio kürzen": "Ich nehme mir vor, mein Portfolio zu kürzen.",
        "mich mehr vorzubereiten": "Ich nehme mir vor, mich mehr vorzubereiten.",
    },
    ("rejection-reply", "reason"): {
        "anderer Kandidat hatte mehr Praxis": "Ich habe verstanden, dass ein anderer Kandidat mehr Praxis hatte.",
        "andere Bewerberinnen hatten mehr Praxis": "dass andere Bewerberinnen mehr Praxis hatten.",
        "mein Lohn und die Frist": "Den Ausschlag gaben, wenn ich es richtig verstanden habe, mein Lohn und die Frist.",
        "viele gute Bewerbungen": "Den Ausschlag gaben, wenn ich es richtig verstanden habe, viele gute Bewerbungen.",
        "wegen der Kosten, wie Sie sagten": "Als Grund habe ich mitgenommen: wegen der Kosten, wie Sie sagten.",
        "ihr wollt lieber Anna": "Ich habe verstanden, dass ihr lieber Anna wollt.",
        "aufgrund der Kosten": "Ich habe verstanden, dass es aufgrund der Kosten nicht geklappt hat.",
        "weil mir Praxis fehlt": "Ich habe verstanden, dass mir Praxis fehlt.",
        "Sie suchen mehr Praxis, was ich verstehe": "dass Sie mehr Praxis suchen, was ich verstehe.",
    },
}
"""By type and field: a note, and what a letter makes of it."""


def test_each_shape_of_a_note_has_its_own_sentence() -> None:
    """A predicate, a clause, an aim or a thing: none goes into a sentence that is made for another."""
    beside: dict[str, dict[str, Any]] = {
        "withdrawal": {"interviewed": True},
        "rejection-reply": {"interviewed": True},
        "reschedule-request": {"cancelled_by": "candidate"},
        "offer-reply": {"decision": "undecided"},
    }
    wrong = []
    for (kind, field), notes in SAID.items():
        for note, said in notes.items():
            given = [note] if field in ("discussed", "terms", "requests") else note
            body = written(kind, **{field: given}, **beside.get(kind, {}))
            wrong += [] if said in body else [f"{kind} {field}={note!r}: {said!r} is not in\n{body}"]
    assert not wrong, "\n\n".join(wrong)


SKILLS = {
    "zu vermitteln, wenn es laut wird": "Ich bin es gewohnt, zu vermitteln, wenn es laut wird.",
    "zuhören können": "Ich kann zuhören.",
    "auch im Regen gut gelaunt": "Ich bin auch im Regen gut gelaunt.",
    "seit 2020 Vorarbeiterin": "Ich bin seit 2020 Vorarbeiterin.",
    "spiele selbst Cello": "Ich spiele selbst Cello.",
    "hab oft angerufen, aber nichts gehört": "Ich hab oft angerufen, aber nichts gehört.",
    "mit Kindern umgehen": "Ich kann mit Kindern umgehen.",
    "gelernte Köchin, kann auch backen": "Ich bin gelernte Köchin und kann auch backen.",
    "Xyz, kann auch backen": "Das bringe ich mit: Xyz, kann auch backen.",
    "durch meine Zeit im Spital routiniert": "Ich bin durch meine Zeit im Spital routiniert.",
    "dass die Gäste mich mögen": "Das bringe ich mit: dass die Gäste mich mögen.",
    "weil ich zwei Sprachen spreche": "Ich spreche zwei Sprachen.",
    "ruhig, auch wenn es laut wird": "Ich bin ruhig, auch wenn es laut wird.",
    "Englisch C1, B2 Französisch": "Ich spreche Englisch (C1) und Französisch (B2).",
    "rede gern, zwei Jahre am Empfang gearbeitet": "Ich rede gern und habe zwei Jahre am Empfang gearbeitet.",
    "bin flink, repariere vieles selbst": "Ich bin flink und repariere vieles selbst.",
    "Gespräche – auch die schwierigen": "Das bringe ich mit: Gespräche (auch die schwierigen).",
    "Terraform, Ansible, etwas Go": "Das bringe ich mit: Terraform, Ansible, etwas Go.",
    "die Leitung eines Teams": "bringe Erfahrung in der Leitung eines Teams mit.",
    "Aufbau eines Labors": "bringe Erfahrung im Aufbau eines Labors mit.",
    "meine Ruhe und mein Gespür": "meine Ruhe und mein Gespür",
    "Neugier, ich lerne jeden Tag": "bringe Neugier mit. Ich lerne jeden Tag.",
    "Neugier, ich und andere": "Neugier, ich und andere",
    "vier Jahre Praxis, davon zwei in Wien und Bern": "bringe vier Jahre Praxis mit, davon zwei in Wien und Bern.",
    "die Fähigkeit, Fristen zu halten": "bringe die Fähigkeit mit, Fristen zu halten.",
}
"""A strength as it was noted, and as a letter has it."""


def test_a_strength_that_is_no_thing_is_a_sentence() -> None:
    """What one can do, is, speaks or has done."""
    wrong = [
        f"{note!r}: {body}"
        for note, said in SKILLS.items()
        if said not in (body := written("thank-you", strengths=[note]))
    ]
    assert not wrong, "\n\n".join(wrong)


def test_experience_is_named_once() -> None:
    """However many fields it comes from."""
    body = written("thank-you", strengths=["Teamführung", "Leitung eines Lagers", "Aufbau eines Labors", "Geduld"])
    assert "bringe Erfahrung in Teamführung, in der Leitung eines Lagers und im Aufbau eines Labors" in body


def test_a_clause_among_needs_is_a_sentence_of_its_own() -> None:
    """A noun and a clause are not the object of one verb; a sentence stands as it is."""
    body = written("thank-you", needs=["jemand mit Ruhe", "dass es leiser wird", "Sie suchen ab Mai"])
    assert "brauchen Sie jemanden mit Ruhe. Sie suchen ab Mai. Ebenso kommt es darauf an, dass es leiser wird." in body


def test_a_question_about_a_topic_follows_it() -> None:
    """Not parted from it by another topic."""
    body = written("thank-you", discussed=["das Design und wer es pflegt", "der Umbau"])
    assert "über den Umbau. Gesprochen haben wir auch über das Design und darüber, wer es pflegt." in body


def test_several_notes_of_one_field_are_each_said_as_what_they_are() -> None:
    """Reasons and lessons: what is a thing first, then sentences."""
    body = written("withdrawal", interviewed=True, reason=["Gehalt zu niedrig", "auch zu weite Anfahrt"])
    assert "Der Grund: zu weite Anfahrt. Das Gehalt ist mir zu niedrig." in body
    body = written("withdrawal", interviewed=True, reason=["Pendelzeit", "Geduld am Ende"])
    assert "die Pendelzeit" in body
    body = written("withdrawal", interviewed=True, reason=["weil ich umziehe", "um bei den Eltern zu sein"])
    assert "zurückziehen, weil ich umziehe und ich bei den Eltern sein möchte." in body
    body = written("rejection-reply", learned=["Zahlen parat haben", "mehr über Lean", "noch besser zuzuhören"])
    assert "ich mehr über Lean. Ich nehme mir vor, Zahlen parat zu haben und noch besser zuzuhören." in body
    body = written("thank-you", forgotten=["Ich habe einen Staplerschein.", "Ersthelfer"])
    assert "Ich habe einen Staplerschein. Ich bin Ersthelfer." in body
    mine = "Ich bin müde; dennoch schreibe ich."
    assert mine in written("check-in", reason=mine)


def test_what_points_back_to_the_thanks_follows_them() -> None:
    """In the opening, before ours."""
    body = written("thank-you", impression="Danke, dass Sie mir die Halle gezeigt haben. Sowas sieht man selten.")
    assert "danke, dass Sie mir die Halle gezeigt haben. Sowas sieht man selten. Gern habe ich" in body


def test_the_end_of_a_verb_stands_behind_a_list() -> None:
    """Not before an article in it, which is no relative."""
    body = written("thank-you", strengths=["acht Jahre Praxis", "die Moderation mit Herz", "Freude am Umgang"])
    assert "bringe acht Jahre Praxis, die Moderation mit Herz und Freude am Umgang mit." in body


def test_an_act_in_own_words_is_not_done_twice() -> None:
    """Neither accepting nor refusing."""
    accepted = written("offer-reply", decision="accept", impression="Hiermit nehme ich die Stelle an.")
    assert "das ich sehr gern annehme" not in accepted
    assert "Nordhafen AG. Hiermit nehme ich die Stelle an." in accepted
    refused = written("offer-reply", decision="decline", reason="Ich möchte das Angebot nicht annehmen.", chosen="Ruhe")
    assert "absagen" not in refused
    assert "Ich möchte das Angebot nicht annehmen. Ich habe mich für Ruhe entschieden." in refused
    alone = written("offer-reply", decision="decline", impression="Leider muss ich ablehnen.")
    assert "absagen" not in alone


def test_a_decision_and_its_choice_are_one() -> None:
    """With the reason first, where it is the decision itself."""
    choice = {"reason": "da ich mich anders entschieden habe", "chosen": "eine Promotion"}
    said = ", da ich mich anders entschieden habe: eine Promotion."
    assert said in written("withdrawal", interviewed=True, **choice)
    assert said in written("offer-reply", decision="decline", **choice)


def test_what_is_sent_beside_a_negotiation_is_not_negotiated() -> None:
    """Its reason is said all the same, and a remark stands by itself."""
    requests = ["etwas mehr Gehalt, 72 wären fair", "Vertragsentwurf"]
    body = written("offer-reply", decision="undecided", requests=requests)
    assert "ob wir etwas mehr Gehalt vereinbaren können. 72 wären fair." in body
    assert "Auch über einen Vertragsentwurf würde ich mich freuen." in body
    body = written("offer-reply", decision="undecided", requests=["eine Bestätigung"], reason="weil ich umziehe")
    assert "Da ich umziehe, habe ich noch eine Bitte. Darf ich Sie um eine Bestätigung bitten?" in body
    body = written("offer-reply", decision="undecided", requests=["die Umzugskosten"], reason="um umzuziehen")
    assert "Da ich umziehen möchte, würde ich gern fragen, ob die Umzugskosten" in body


def test_time_to_answer_is_asked_for_once() -> None:
    """The candidate's own reason, or their own sentence, replaces ours."""
    facts = {"decision": "undecided", "needs_time": True}
    ours = "die Entscheidung in Ruhe treffen"
    assert ours in written("offer-reply", **facts)
    reason = written("offer-reply", **facts, reason="um es in Ruhe besprechen zu können")
    assert "Da ich es in Ruhe besprechen möchte, brauche ich für meine Antwort noch etwas Zeit." in reason
    assert ours not in reason + written("offer-reply", **facts, impression="Ich werde es sorgfältig prüfen.")


def test_a_first_day_is_named_once() -> None:
    """Where the terms have it, it is not named again."""
    body = written(
        "offer-reply",
        decision="accept",
        start_date="2026-09-01",
        impression="Ich freue mich.",
        terms=["Beginn am 1. September"],
    )
    assert body.count("1. September") == 1


def test_feedback_that_is_requested_is_not_asked_for_again() -> None:
    """Nor is a note of news."""
    facts = {"outcome": "rejected", "ask_feedback": True, "stay_connected": True}
    body = written("rejection-reply", **facts, requests=["ein kurzes Feedback", "mich vorzumerken"])
    assert "Einschätzung" not in body
    assert "passende Stelle" not in body


def test_a_paper_that_is_sent_under_a_condition_is_offered_once() -> None:
    """Without "bei Bedarf" beside it."""
    body = written("thank-you", can_send=["das Zeugnis, sobald es da ist", "auf Wunsch auch gern meine Referenzen"])
    assert "sende ich Ihnen gern meine Referenzen." in body
    assert "Das Zeugnis schicke ich gern, sobald es da ist." in body
    assert "gern Folgendes" not in written("thank-you", can_send=["Mein Xyz, falls Sie es mögen"])


def test_whom_a_letter_thanks_is_declined() -> None:
    """Also where "Herr" is part of the name."""
    assert "Auch Herrn Beat Lüthi danke ich herzlich." in written("thank-you", people=[{"name": "Herr Beat Lüthi"}])


def test_another_offer_is_told_with_its_adjective() -> None:
    """And what was noted after a comma in brackets."""
    body = written("check-in", reason="anderes Angebot, Frist Mittwoch", respond_by="2026-05-04")
    assert "Mir liegt ein anderes Angebot vor (Frist Mittwoch)." in body

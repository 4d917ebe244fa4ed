"""A note goes into a German sentence of ours only if its shape is known to fit; all else is a sentence or a list."""

import pytest

from followup_kit.languages.de._clauses import as_clause
from followup_kit.languages.de._employers import at_employer
from followup_kit.languages.de._nouns import bare_noun, gender, is_noun_phrase
from followup_kit.languages.de._strings import position_strings
from tests.support.german import written

# Nouns


@pytest.mark.parametrize(
    ("noun", "known"),
    [
        ("Dienstplan", "m"),
        ("Einschulung", "f"),
        ("BAMF-Zulassung", "f"),
        ("Lehrdiplom", "n"),
        ("Fallzahlen", "p"),
        ("Kollege", "m"),
        ("Bahnstreik", "m"),
        ("Xyz", ""),
    ],
)
def test_the_gender_is_that_of_the_last_part_that_is_known(noun: str, known: str) -> None:
    """A noun of which nothing is known has none."""
    assert gender(noun) == known


@pytest.mark.parametrize(
    ("note", "definite", "indefinite", "own"),
    [
        ("Dienstplan", "der Dienstplan", "ein Dienstplan", "mein Dienstplan"),
        ("offenes Konzept", "das offene Konzept", "ein offenes Konzept", "mein offenes Konzept"),
        ("aktuelle Zeugnisse", "aktuelle Zeugnisse", "aktuelle Zeugnisse", "meine aktuellen Zeugnisse"),
        ("Übernahme der Kosten", "die Übernahme der Kosten", "die Übernahme der Kosten", "meine Übernahme der Kosten"),
        ("Tarif IG Metall", "der Tarif IG Metall", "der Tarif IG Metall", "mein Tarif IG Metall"),
        ("Geduld", "die Geduld", "Geduld", "meine Geduld"),
        ("andere Aufgabe", "die andere Aufgabe", "eine andere Aufgabe", "meine andere Aufgabe"),
        ("Selbstständigkeit", "die Selbstständigkeit", "die Selbstständigkeit", "meine Selbstständigkeit"),
    ],
)
def test_a_bare_noun_gets_its_article(note: str, definite: str, indefinite: str, own: str) -> None:
    """With its adjectives; what is not counted or is plural takes no "ein"."""
    noun = bare_noun(note)
    assert noun is not None
    assert (noun.definite(), noun.indefinite(), noun.own()) == (definite, indefinite, own)


@pytest.mark.parametrize(
    "note", ["Xyz", "die Reihe", "Montag um neun", "weitere Unterlagen", "euer Xyz", "oft", "alle Xyz", "vier Jahre"]
)
def test_what_is_no_bare_noun_that_is_known_stays(note: str) -> None:
    """Nothing is declined by a guess."""
    assert bare_noun(note) is None


@pytest.mark.parametrize(
    ("note", "holds"),
    [
        ("die Reihe", True),
        ("vier Jahre Notfall", True),
        ("12 Jahre Pflege, davon vier als Leitung", True),
        ("langjährige Erfahrung", True),
        ("Dienstwagen (auch privat)", True),
        ("Praxis vor Ort und davor", True),
        ("geduldig und belastbar", False),
        ("Konzern nach IFRS mitverantwortet", False),
        ("zu weit weg", False),
        ("zu wenig Praxis", True),
        ("englisch: gut", False),
        (", ", False),
    ],
)
def test_a_phrase_of_a_noun_is_known_by_its_words(note: str, holds: bool) -> None:
    """It begins with an article, a number, an adjective before a noun, or a noun, and does not end in a verb."""
    assert is_noun_phrase(note) is holds


# Strengths


@pytest.mark.parametrize(
    ("strength", "said"),
    [
        ("geduldig, humorvoll, belastbar", "Ich bin geduldig, humorvoll und belastbar."),
        ("in Zoll und Leihverkehr erfahren", "Ich bin in Zoll und Leihverkehr erfahren."),
        ("erfahren im Umgang mit Behörden", "Ich bin erfahren im Umgang mit Behörden."),
        ("schwindelfrei :)", "Ich bin schwindelfrei."),
        ("dienstlich oft unterwegs", "Ich bin dienstlich oft unterwegs."),
        ("on-call erprobt", "Ich bin on-call erprobt."),
        ("seit 2015 im Beruf", "Ich bin seit 2015 im Beruf."),
        ("Frühaufsteherin", "Ich bin Frühaufsteherin."),
        ("gelernte Köchin", "Ich bin gelernte Köchin."),
        ("AWS + Azure zertifiziert", "Ich bin für AWS und Azure zertifiziert."),
        ("Konzernabschluss mitverantwortet", "Ich habe den Konzernabschluss mitverantwortet."),
        ("Baustellen mit 15 Leuten geführt", "Ich habe Baustellen mit 15 Leuten geführt."),
        ("Störungen schnell eingrenzen, ohne zu raten", "Ich kann Störungen schnell eingrenzen, ohne zu raten."),
        ("zuhören zu können, ohne zu werten", "Ich kann zuhören, ohne zu werten."),
        ("Menschen zu begeistern", "Ich bin es gewohnt, Menschen zu begeistern."),
        ("dass ich gern draußen bin, auch bei Regen", "Ich bin gern draußen, auch bei Regen."),
        ("dass ich gern anpacke", "Ich packe gern an."),
        ("bringe ein Netzwerk aus NGOs mit", "Ich bringe ein Netzwerk aus NGOs mit."),
        ("verhandle seit Jahren auf Deutsch", "Ich verhandle seit Jahren auf Deutsch."),
        ("Italienisch fließend, Französisch gut", "Ich spreche Italienisch fließend und Französisch gut."),
        ("Plattdeutsch", "Ich spreche Plattdeutsch."),
        ("fließend Englisch", "Ich spreche fließend Englisch."),
        ("Wochenendarbeit kein Problem", "Wochenendarbeit ist für mich kein Problem."),
        ("an Samstagen Zeit", "Ich habe an Samstagen Zeit."),
        ("mikroskopieren", "Ich kann mikroskopieren."),
        ("viel gelernt", "Das bringe ich mit: viel gelernt."),
        ("Intensivpflege (NDS)", "bringe Erfahrung in Intensivpflege (NDS) mit."),
        ("S7/TIA: täglich", "Das bringe ich mit: S7/TIA (täglich)."),
        ("Führung von 9 Mitarbeitenden", "bringe Erfahrung in der Führung von 9 Mitarbeitenden mit."),
        ("Teamführung", "bringe Erfahrung in Teamführung mit."),
        ("Umgang mit Word", "habe Erfahrung im Umgang mit Word."),
        ("Geduld und Humor", "bringe Geduld und Humor mit."),
        ("Führerschein vorhanden", "bringe einen Führerschein mit."),
        ("PKW-Führerschein, eigenes Auto", "bringe einen PKW-Führerschein und ein eigenes Auto mit."),
        ("Genauigkeit, ohne zu zögern", "bringe Genauigkeit mit, ohne zu zögern."),
    ],
)
def test_a_strength_is_said_as_what_it_is(strength: str, said: str) -> None:
    """What one is, has done, can or speaks is a sentence; what one has, an object."""
    assert said in written("thank-you", strengths=[strength])


def test_strengths_of_every_shape_stand_side_by_side() -> None:
    """Objects first, then what fits nowhere, then sentences, of which the second begins otherwise."""
    strengths = ["Inventur und Einkauf", "SAP, Excel", "Teamführung", "zehn Jahre Praxis, davon zwei in Wien"]
    body = written("thank-you", strengths=[*strengths, "belastbar", "zuverlässig", "Ich lerne gern."])
    assert (
        "bringe Erfahrung in Teamführung, Kenntnisse in SAP und Excel sowie zehn Jahre Praxis mit, davon zwei in Wien."
    ) in body
    assert (
        "Dazu kommt noch: Inventur und Einkauf. Ich bin belastbar. Außerdem bin ich zuverlässig. Ich lerne gern."
        in body
    )


# Needs


@pytest.mark.parametrize(
    ("needs", "said"),
    [
        ("eine Vertretung ab Juli", "Wie Sie sagten, brauchen Sie eine Vertretung ab Juli."),
        ("jemand der anpackt", "Wie Sie sagten, brauchen Sie jemanden, der anpackt."),
        ("wer sich mit S7 auskennt", "Wie Sie sagten, brauchen Sie jemanden, der sich mit S7 auskennt."),
        ("Verlässlichkeit", "Wie Sie sagten, ist Ihnen Verlässlichkeit wichtig."),
        ("Ruhe und Geduld", "Wie Sie sagten, sind Ihnen Ruhe und Geduld wichtig."),
        ("Filiale wieder aufbauen", "Wie Sie sagten, möchten Sie die Filiale wieder aufbauen."),
        ("Ordnung ins Lager bringen", "Wie Sie sagten, möchten Sie Ordnung ins Lager bringen."),
        (
            "Ordnung ins Lager bringen; Ruhe ins Team bringen",
            "möchten Sie Ordnung ins Lager bringen und Ruhe ins Team bringen.",
        ),
        ("dass jemand die Kasse macht", "Wie Sie sagten, kommt es darauf an, dass jemand die Kasse macht."),
        ("Sie brauchen Ruhe.", "Sie brauchen Ruhe."),
        ("SAP CO, gern Englisch", "Wichtig ist Ihnen, wie Sie sagten: SAP CO, gern Englisch."),
    ],
)
def test_a_need_is_said_as_what_it_is(needs: str, said: str) -> None:
    """One needs a person, wants something done, or finds something important."""
    body = written("thank-you", needs=needs, strengths=["zehn Jahre Praxis"])
    assert said.rstrip(".") in body
    assert "afür bringe ich zehn Jahre Praxis mit." in body


# Topics


@pytest.mark.parametrize(
    ("discussed", "about"),
    [
        (["Dienstplan", "Einschulung"], "über den Dienstplan und die Einschulung"),
        (["Onboarding"], "über das Onboarding"),
        (["Scrum"], "zum Thema Scrum"),
        (["Scrum", "Go vs. Rust"], "zu den Themen Scrum und Go vs. Rust"),
        (["Scrum", "das Team"], "über Scrum und das Team"),
        (["Einsatz von R und Python"], "über den Einsatz von R und Python"),
        (["Aufbau und Ablauf"], "über Aufbau und Ablauf"),
        (["Umzug nach Bern und Fest"], "über den Umzug nach Bern und Fest"),
        (["Migration – in Etappen"], "über die Migration (in Etappen)"),
        (["Lohn 5800 x 13"], "über den Lohn (5800 x 13)"),
        (["das Design und wer es pflegt"], "über das Design und darüber, wer es pflegt"),
        (["probearbeiten"], "über das Probearbeiten"),
        (["alles rund um den Bau"], "über alles rund um den Bau"),
        (["Unterkunft & Verpflegung"], "über Unterkunft und Verpflegung"),
        (["Karte, Team, Wohnung"], "über Karte, Team und Wohnung"),
        (["Drittmittelquote: 70 %"], "über die Drittmittelquote von 70 %"),
        (["nächste Schritte: Test, dann Panel"], "über nächste Schritte (Test, dann Panel)"),
        (["die Halle; Schichtmodelle"], "über die Halle und Schichtmodelle"),
        (["was passiert wenn es regnet"], "darüber, was passiert, wenn es regnet"),
        (["Ihr Leitbild"], "über Ihr Leitbild"),
        (["gut und schön"], "über Folgendes: gut und schön"),
    ],
)
def test_a_topic_has_its_article(discussed: list[str], about: str) -> None:
    """What has none that is known is a theme."""
    assert f"den Austausch {about}." in written("thank-you", discussed=discussed).replace(
        "der Austausch", "den Austausch"
    )


# Papers


@pytest.mark.parametrize(
    ("paper", "named"),
    [
        ("Lebenslauf", "meinen Lebenslauf"),
        ("Empfehlung meines Leiters", "die Empfehlung meines Leiters"),
        ("Kopie Fähigkeitszeugnis", "mein Fähigkeitszeugnis (Kopie)"),
        ("Skizze zu einem Antrag", "eine Skizze zu einem Antrag"),
        ("Diplom, Zeugnisse", "mein Diplom und meine Zeugnisse"),
        ("Kontakt: Frau Maier", "einen Kontakt (Frau Maier)"),
        ("Xyzpass", "meinen Xyzpass"),
        ("Xyzut", "Folgendes: Xyzut"),
        ("Ich lege alles bei.", "Ich lege alles bei."),
    ],
)
def test_a_paper_is_ones_own(paper: str, named: str) -> None:
    """Unless it is a thing that anybody may have; what is of unknown gender stands in a list."""
    assert named in written("thank-you", enclosed=[paper])


def test_several_papers_are_offered_without_an_article() -> None:
    """Where one alone would have its own."""
    assert "gern Arbeitsproben." in written("thank-you", can_send=["Arbeitsproben"])
    assert "meinen Lebenslauf und meine Arbeitsproben" in written("thank-you", can_send=["Lebenslauf", "Arbeitsproben"])


@pytest.mark.parametrize(
    ("paper", "said"),
    [
        (
            "meine dienstliche Beurteilung, inzwischen eingegangen",
            "Meine dienstliche Beurteilung ist inzwischen eingegangen; auf Wunsch schicke ich sie gern.",
        ),
        ("mein Zeugnis, jetzt da", "Mein Zeugnis ist jetzt da; auf Wunsch schicke ich es gern."),
        ("mein Xyz, jetzt da", "mein Xyz, jetzt da"),
        ("den Vertrag, heute noch per Post", "Den Vertrag schicke ich heute noch per Post."),
    ],
)
def test_a_paper_is_sent_as_it_was_said(paper: str, said: str) -> None:
    """What has come is told, and what goes out at once is not offered."""
    assert said in written("thank-you", can_send=[paper])


@pytest.mark.parametrize(
    ("paper", "said"),
    [
        ("eine Skizze dazu", "Eiche hält das aus. Gern schicke ich eine Skizze dazu."),
        ("eine Skizze", "Eiche hält das aus.\n"),
        ("im Xyz dazu", "Eiche hält das aus.\n"),
    ],
)
def test_a_paper_stands_behind_what_it_belongs_to(paper: str, said: str) -> None:
    """Where its note says so, and it can stand in a sentence."""
    body = written("thank-you", forgotten="Heute sehe ich es anders: Eiche hält das aus.", can_send=[paper])
    assert said in body
    assert body.count(paper) == 1


# Reasons and choices


@pytest.mark.parametrize(
    ("reason", "said"),
    [
        ("habe anderswo zugesagt", "absagen, weil ich anderswo zugesagt habe."),
        ("Lohn zu tief", "absagen, weil mir der Lohn zu tief ist."),
        ("der Lohn zu tief", "absagen, weil mir der Lohn zu tief ist."),
        ("Xyz verschoben", "Der Grund: Xyz verschoben."),
        ("die Stelle ist befristet", "absagen, weil die Stelle befristet ist."),
        ("das Gehalt reicht für uns nicht", "absagen, weil das Gehalt für uns nicht reicht."),
        ("Versetzung, die ich annahm", "Der Grund ist eine Versetzung, die ich annahm."),
        ("Wohnungssuche aussichtslos", "absagen, weil die Wohnungssuche aussichtslos ist."),
        ("Projekte verschoben", "Der Grund: Projekte verschoben."),
        ("meine Mutter ist schwer erkrankt", "absagen, weil meine Mutter schwer erkrankt ist."),
        ("dienstlich verhindert", "absagen, weil ich dienstlich verhindert bin."),
        ("noch nichts gehört", "absagen, weil ich noch nichts gehört habe."),
        ("Reisen, die ich nicht mag", "Der Grund sind Reisen, die ich nicht mag."),
        ("Reisetätigkeit, die ich nicht mag", "Der Grund ist die Reisetätigkeit, die ich nicht mag."),
        ("die Kosten der Reise und die Zeit", "Der Grund: die Kosten der Reise und die Zeit."),
        ("das Team, das ich kenne", "Der Grund ist das Team, das ich kenne."),
        ("Befristung und Fahrzeit", "Ausschlaggebend sind Befristung und Fahrzeit."),
        ("zu wenig Praxis", "Der Grund: zu wenig Praxis."),
        ("Bänderriss, falle lange aus", "Der Grund: Bänderriss, falle lange aus."),
        (
            "wegen der Lage: Berlin geht mit Kindern nicht",
            "wegen der Lage leider absagen. Berlin geht mit Kindern nicht.",
        ),
        ("Fahrtweg", "wegen des Fahrtwegs leider absagen."),
        ("der Weg: Ich wäre drei Stunden unterwegs.", "Ausschlaggebend ist der Weg: Ich wäre drei Stunden unterwegs."),
        ("der Umzug, den ich nicht zumuten möchte", "Der Grund ist der Umzug, den ich nicht zumuten möchte."),
        ("Sie liegt mir zu weit im Norden.", "absagen, weil sie mir zu weit im Norden liegt."),
        ("Familie", "wegen der Familie leider absagen."),
    ],
)
def test_a_reason_is_said_as_what_it_is(reason: str, said: str) -> None:
    """A clause, an adverbial, a sentence, or a note after a colon."""
    assert said in written("offer-reply", decision="decline", reason=reason)


@pytest.mark.parametrize(
    ("chosen", "said"),
    [
        ("eine Firma im Ort, 5 min von daheim", "für eine Firma im Ort entschieden, 5 min von daheim."),
        ("bei meiner Firma zu bleiben", "habe ich mich jedoch entschieden, bei meiner Firma zu bleiben."),
        ("zurück an die Uni", "weil ich zurück an die Uni gehe."),
        ("bleibe in meiner Firma", "weil ich in meiner Firma bleibe."),
        ("eher so gar nichts", "Ich habe mich anders entschieden: eher so gar nichts."),
        ("Weiterbildung", "für eine Weiterbildung entschieden."),
        ("selbstständig machen", "weil ich mich selbstständig mache."),
        ("ein Studium, ab Oktober", "für ein Studium entschieden, ab Oktober."),
        (
            "eine Stelle in Köln, in der vergangenen Woche",
            "in der vergangenen Woche für eine Stelle in Köln entschieden.",
        ),
        (
            "ein Stipendium; die Zusage kam am Freitag",
            "für ein Stipendium entschieden. Die Zusage kam am Freitag. Ihr Angebot kann ich deshalb",
        ),
    ],
)
def test_a_choice_is_said_as_what_it_is(chosen: str, said: str) -> None:
    """What one takes, or what one does."""
    assert said in written("offer-reply", decision="decline", chosen=chosen)


def test_a_reason_that_speaks_of_the_choice_follows_it() -> None:
    """In the candidate's own two sentences, in a refusal and in a withdrawal by every channel."""
    facts = {"chosen": "Mein Haus hat mir die Leitung angeboten.", "reason": "Diese Chance möchte ich nutzen."}
    said = ": Mein Haus hat mir die Leitung angeboten. Diese Chance möchte ich nutzen."
    for body in (written("offer-reply", decision="decline", **facts), written("withdrawal", **facts)):
        assert said in body
        assert "so entschieden" not in body


def test_a_choice_in_the_infinitive_has_its_reason_beside_it() -> None:
    """In a refusal and in a withdrawal."""
    facts = {"chosen": "bei meiner Firma zu bleiben", "reason": "aus familiären Gründen"}
    said = "aus familiären Gründen entschieden, bei meiner Firma zu bleiben."
    assert f"habe ich mich jedoch {said}" in written("offer-reply", decision="decline", **facts)
    assert f"Ich habe mich {said}" in written("withdrawal", **facts)


@pytest.mark.parametrize(
    ("statement", "clause"),
    [
        ("Es war jemand krank.", "jemand krank war"),
        ("Es ist ein Notfall eingetreten.", "ein Notfall eingetreten ist"),
        ("Es gab einen Notfall.", "es einen Notfall gab"),
        ("Es war ein Notfall.", "es ein Notfall war"),
        ("Sie haben sich anders entschieden.", "Sie sich anders entschieden haben"),
        ("Ich habe eine Frist, die bald endet, und möchte Klarheit.", ""),
        ("Man hat mir zugesagt, der Vertrag liegt hier.", ""),
    ],
)
def test_a_statement_becomes_a_clause_only_where_that_is_safe(statement: str, clause: str) -> None:
    """An "es" that is no subject goes; a second sentence is left alone."""
    assert as_clause(statement) == clause


# Requests


@pytest.mark.parametrize(
    ("request_", "said"),
    [
        ("den Vertrag vorab als PDF", "Darf ich Sie noch um den Vertrag vorab als PDF bitten?"),
        ("Bestätigung für die Schule", "Darf ich Sie noch um eine Bestätigung für die Schule bitten?"),
        ("Vertrag bitte per Mail", "Darf ich Sie noch um den Vertrag per Mail bitten?"),
        ("meine Daten bitte löschen (DSGVO)", "Darf ich Sie bitten, meine Daten zu löschen (DSGVO)?"),
        ("Unterlagen vernichten", "Könnten Sie meine Unterlagen vernichten?"),
        ("Probezeit verkürzen", "Könnten Sie die Probezeit verkürzen?"),
        ("mich auf die Liste setzen", "Könnten Sie mich auf die Liste setzen?"),
        ("mich zu melden, wenn ich so weit bin", "Darf ich mich melden, wenn ich so weit bin?"),
        ("mich im Herbst wieder zu bewerben", "Darf ich mich im Herbst wieder bewerben?"),
        ("im Talentpool bleiben", "Gern würde ich im Talentpool bleiben."),
        ("ob der Titel noch offen ist", "Ich wüsste gern noch, ob der Titel noch offen ist."),
        ("keine Nachtdienste", "Wäre es auch ohne Nachtdienste möglich?"),
        ("mein Xyz", "Eine Bitte habe ich noch: mein Xyz."),
        ("den Termin anderweitig vergeben", "Könnten Sie den Termin anderweitig vergeben?"),
        ("bestätigen, ob der Kurs stattfindet", "Könnten Sie mir bestätigen, ob der Kurs stattfindet?"),
        ("mir mitzuteilen, welche Papiere fehlen", "Könnten Sie mir mitteilen, welche Papiere fehlen?"),
        ("Bescheid geben, wenn etwas fehlt", "Könnten Sie mir Bescheid geben, wenn etwas fehlt?"),
        (
            "mir sagen, ab wann der Plan gilt; dann richte ich mich ein",
            "ab wann der Plan gilt? Dann richte ich mich ein.",
        ),
        ("anrufen, wenn Sie jemanden brauchen", "Über einen Anruf würde ich mich freuen, wenn Sie jemanden brauchen."),
        ("kurz zurückrufen, abends nach 18 Uhr", "Über einen Rückruf abends nach 18 Uhr würde ich mich freuen."),
        ("gern auch telefonisch", "Das geht gern auch telefonisch."),
        ("zwei, drei Stichworte reichen völlig", "Mir reichen zwei, drei Stichworte völlig."),
        ("vorher ein Probetag in der Filiale", "Wäre vorher ein Probetag in der Filiale möglich?"),
        ("auch ein kurzes Telefonat", "Darf ich Sie noch um ein kurzes Telefonat bitten?"),
        ("ein Hinweis, woran es lag", "um einen Hinweis bitten, woran es lag?"),
        ("eine Nachricht, sollte etwas frei werden", "um eine Nachricht bitten, sollte etwas frei werden?"),
    ],
)
def test_a_request_is_made_as_what_it_is(request_: str, said: str) -> None:
    """One asks for a thing, asks somebody to do something, or asks whether something is so."""
    assert said in written("offer-reply", decision="accept", requests=[request_])


def test_a_thing_and_a_deed_are_asked_for_in_one_question() -> None:
    """With "darum" for the deed."""
    body = written("withdrawal", requests=["Vertraulichkeit", "die Mappe zurückzusenden"])
    assert "Darf ich Sie noch um Vertraulichkeit bitten und darum, die Mappe zurückzusenden?" in body


@pytest.mark.parametrize(
    ("request_", "said"),
    [
        ("ein Parkplatz", "ob ich einen Parkplatz bekommen kann."),
        ("eine Aufstellung der Ziele", "Darf ich Sie noch um eine Aufstellung der Ziele bitten?"),
        ("ein höheres Gehalt", "ob wir ein höheres Gehalt vereinbaren können."),
    ],
)
def test_one_agrees_on_terms_and_asks_for_things(request_: str, said: str) -> None:
    """In a negotiation."""
    assert said in written("offer-reply", decision="undecided", requests=[request_])


# Offers


def test_an_offer_is_accepted_at_once() -> None:
    """What the candidate looks forward to ends the letter, and the first day is named once."""
    plain = written("offer-reply", decision="accept", start_date="2026-07-01")
    assert "bei der Nordhafen AG, das ich sehr gern annehme." in plain
    assert "Ich freue mich darauf, am 1. Juli bei Ihnen anzufangen." in plain
    own = written("offer-reply", decision="accept", start_date="2026-07-01", impression="Auf das Team freue ich mich.")
    assert own.index("Am 1. Juli fange ich an.") < own.index("Auf das Team freue ich mich.")
    day = written(
        "offer-reply", decision="accept", start_date="2026-07-01", impression="Ich freue mich auf den 1. Juli."
    )
    assert day.count("1. Juli") == 1


@pytest.mark.parametrize(
    ("decision", "said"),
    [
        ("accept", "bei der Nordhafen AG, das ich sehr gern annehme, und für Ihre Geduld."),
        ("decline", "bei der Nordhafen AG und für Ihre Geduld."),
        ("undecided", "bei der Nordhafen AG und für Ihre Geduld. Ich habe mich sehr darüber gefreut."),
    ],
)
def test_own_thanks_join_ours_for_an_offer(decision: str, said: str) -> None:
    """Nobody thanks twice; thanks for the offer itself are ours."""
    assert said in written("offer-reply", decision=decision, impression="Danke für Ihre Geduld. Das Haus gefällt mir.")
    body = written("offer-reply", decision=decision, impression="Vielen Dank für Ihr Angebot!")
    assert body.count("Dank") == 1


def test_what_else_is_asked_for_is_asked_for_besides() -> None:
    """One does not ask twice in the same words."""
    facts = {"details_provided": False, "requests": ["Angaben zur Vorsorge"]}
    for more in ({}, {"needs_time": True}):
        body = written("offer-reply", decision="undecided", **facts, **more)
        assert "Darf ich Sie noch um Angaben zur Vorsorge bitten?" in body
        assert body.count("Darf ich Sie noch um") == 1
        assert "Auch um das schriftliche Angebot bitte ich Sie" in body


def test_one_begins_with_what_is_no_title() -> None:
    """In the dative."""
    offered = {"decision": "undecided", "start_date": "2026-09-01"}
    begun = written("offer-reply", position="Duales Studium Informatik", **offered)
    assert "am 1. September mit dem Dualen Studium Informatik bei der Nordhafen AG zu beginnen." in begun
    year = written("offer-reply", position="Freiwilliges Soziales Jahr", **offered)
    assert "am 1. September mit dem Freiwilligen Sozialen Jahr bei der Nordhafen AG zu beginnen." in year
    place = written("withdrawal", position="Ausbildungsplatz zur Köchin", interviewed=False)
    assert "meine Bewerbung für den Ausbildungsplatz zur Köchin bei der Nordhafen AG zurückziehen" in place


def test_who_reads_is_not_named_as_whom_one_reports_to() -> None:
    """One reports to them."""
    assert "Ich berichte an Sie." in written("offer-reply", decision="accept", reports_to="Dr. Anna Brandt")


@pytest.mark.parametrize(
    ("terms", "said"),
    [
        (["3-Schicht", "Tarif IG Metall"], "Wir haben uns auf 3-Schicht und den Tarif IG Metall geeinigt."),
        (
            ["18 Stunden, befristet bis Juni", "E13"],
            "Wir haben uns auf 18 Stunden (befristet bis Juni) und E13 geeinigt.",
        ),
        (["Start 1.4."], "Mit dem Start am 1.4. bin ich einverstanden."),
        (["Beginn: Oktober"], "Mit dem Beginn im Oktober bin ich einverstanden."),
        (
            ["unbefristet", "38 Stunden/Woche"],
            "Mit dem unbefristeten Vertrag und den 38 Stunden pro Woche bin ich einverstanden.",
        ),
        (["befristet auf zwei Jahre"], "Wir haben uns auf einen auf zwei Jahre befristeten Vertrag geeinigt."),
        (["ab Oktober"], "Wir haben uns auf Folgendes geeinigt: ab Oktober."),
        (["die Kleidung, die Sie mir stellen"], "Die Kleidung stellen Sie mir."),
        (["der Ort: Im Vertrag steht Wien"], "Zum Ort: Im Vertrag steht Wien."),
        (["Ort: Im Vertrag steht Wien"], "Zum Ort: Im Vertrag steht Wien."),
        (["Xyz: Im Vertrag steht Wien"], "Xyz: Im Vertrag steht Wien."),
        (["Laptop + Handy"], "Mit dem Laptop und dem Handy bin ich einverstanden."),
    ],
)
def test_terms_are_agreed(terms: list[str], said: str) -> None:
    """Each with its article; what one cannot decline is listed."""
    assert said in written("offer-reply", decision="accept", terms=terms)


def test_what_is_not_in_the_offer_is_still_open() -> None:
    """An offer does not hold what it leaves out."""
    terms = ["30 Tage Urlaub", "ein Jobticket, das im Vertrag nicht steht"]
    body = written("offer-reply", decision="undecided", terms=terms)
    assert "Sie haben mir 30 Tage Urlaub angeboten." in body
    assert "Offen ist für mich noch ein Jobticket, das im Vertrag nicht steht." in body


def test_a_sentence_that_announces_stands_before_the_request() -> None:
    """With the reason before it, in the candidate's own words."""
    body = written(
        "offer-reply",
        decision="undecided",
        reason="Mir liegt ein weiteres Angebot vor.",
        impression="Ihr Haus gefällt mir. Deshalb möchte ich Ihnen folgendes vorschlagen.",
        requests=["dass wir uns auf 65.000 € einigen"],
    )
    assert (
        "Mir liegt ein weiteres Angebot vor. Deshalb möchte ich Ihnen folgendes vorschlagen: Wäre es möglich, dass"
        in body
    )


def test_a_question_for_time_is_the_one_that_is_asked() -> None:
    """Ours would ask the same."""
    body = written(
        "offer-reply",
        decision="undecided",
        needs_time=True,
        answer_by="2026-07-10",
        question="Darf ich Ihnen bis zum 10. Juli Bescheid geben?",
    )
    assert body.count("10. Juli") == 1


def test_what_follows_once_all_is_settled_comes_last() -> None:
    """After the questions that are to be settled."""
    own = "Das freut mich. Den Vertrag schicke ich zurück, sobald das geklärt ist."
    body = written(
        "offer-reply", decision="undecided", details_provided=True, impression=own, question="Gilt das Jobticket?"
    )
    assert body.index("Gilt das Jobticket?") if "Gilt das" in body else body.index("ob das Jobticket gilt")
    assert body.index("obticket") < body.index("sobald das geklärt ist.")


# Rejections


@pytest.mark.parametrize(
    ("reason", "said"),
    [
        ("interner Bewerber", "Den Ausschlag gab, wenn ich es richtig verstanden habe, ein interner Bewerber."),
        ("Gehaltsvorstellung", "Den Ausschlag gab, wenn ich es richtig verstanden habe, die Gehaltsvorstellung."),
        ("der Umzug des Lagers", "Den Ausschlag gab, wenn ich es richtig verstanden habe, der Umzug des Lagers."),
        ("Projekt verschoben", "Ich habe verstanden, dass das Projekt verschoben wurde."),
        ("Stelle wird nicht besetzt – Stopp", "Als Grund habe ich mitgenommen: Die Stelle wird nicht besetzt – Stopp."),
        ("zu wenig Praxis", "Als Grund habe ich mitgenommen: zu wenig Praxis."),
        ("Ich ziehe um, daher: mehr Zeit.", "Ich ziehe um, daher: mehr Zeit."),
        ("aus meiner Sicht", "Ich würde aus meiner Sicht gern in Kontakt bleiben."),
    ],
)
def test_the_reason_of_a_rejection_is_theirs_unless_it_speaks_of_the_candidate(reason: str, said: str) -> None:
    """Then the letter says that it was heard."""
    assert said in written("rejection-reply", interview_date="2026-05-05", reason=reason)


def test_whose_reason_is_known_asks_only_what_to_mind() -> None:
    """The reason that was given is no aim of the request."""
    body = written("rejection-reply", reason="Sie haben sich intern entschieden.", ask_feedback=True)
    assert "Ich habe verstanden, dass Sie sich intern entschieden haben." in body
    assert "Worauf sollte ich beim nächsten Mal besonders achten?" in body
    assert "den Ausschlag gegeben" not in body


def test_thanks_for_the_answer_in_own_words_open_the_letter() -> None:
    """Ours beside them would thank twice."""
    thanks = "Danke für Ihre offene Antwort! Ich nehme viel mit."
    body = written("rejection-reply", interview_date="2026-05-05", impression=thanks)
    assert (
        "danke für Ihre offene Antwort! Dass es mit der Stelle als Stationsleitung bei der Nordhafen AG nicht" in body
    )
    assert "über unser Gespräch am 5. Mai bin ich trotzdem froh." in body
    assert body.count("Antwort!") == 1
    early = written("rejection-reply", interviewed=False, impression=thanks)
    assert "nicht geklappt hat, bedauere ich natürlich." in early
    assert "vielen Dank" not in early


@pytest.mark.parametrize(
    ("learned", "said"),
    [
        ("nicht so nervös sein", "Ich nehme mir vor, nicht so nervös zu sein."),
        ("SQL lernen", "Ich nehme mir vor, SQL zu lernen."),
        ("habe viel gelernt", "Ich habe viel gelernt."),
        ("die Kürze, gerade im Vortrag", "Mitgenommen habe ich die Kürze, gerade im Vortrag."),
        ("kürzer fassen. mehr zeigen", "Mitgenommen habe ich Folgendes: kürzer fassen, mehr zeigen."),
    ],
)
def test_what_was_learned_is_said_as_what_it_is(learned: str, said: str) -> None:
    """A resolution, a thing, or a sentence."""
    assert said in written("rejection-reply", interview_date="2026-05-05", learned=learned)


# Thanks, check-ins and withdrawals


@pytest.mark.parametrize(
    ("impression", "said"),
    [
        ("sehr nettes, offenes Gespräch", "Es war ein sehr nettes, offenes Gespräch."),
        ("Freue mich riesig!", "Ich freue mich riesig!"),
        ("schöne Gespräche", "Es waren schöne Gespräche."),
        ("einfach schön", "Einfach schön."),
    ],
)
def test_an_impression_without_its_verb_is_a_sentence(impression: str, said: str) -> None:
    """Where its shape is known."""
    assert said in written("thank-you", impression=impression)


def test_a_position_that_own_words_name_is_not_named_by_ours() -> None:
    """Nor is an interest that they state."""
    body = written("thank-you", impression="Ich habe großes Interesse an der Stelle als Stationsleitung.")
    assert body.count("Stationsleitung") == 1
    assert "Die Stelle" not in body
    topics = {"discussed": "die neue Software", "impression": "Das Gespräch hat mich als Stationsleitung bestärkt."}
    assert "für unser Gespräch über die neue Software genommen haben." in written("thank-you", **topics)


@pytest.mark.parametrize(
    ("clarify", "said"),
    [
        ("meine Antwort zum Schaden", "Noch einmal aufgreifen möchte ich meine Antwort zum Schaden."),
        (
            "warum ich gewechselt bin: der Standort schloss.",
            "Noch kurz dazu, warum ich gewechselt bin: Der Standort schloss.",
        ),
        ("kurz gesagt nein", "Kurz gesagt nein."),
        ("Zum Netz: ich habe nur in 2D gerechnet.", "Zum Netz: Ich habe nur in 2D gerechnet."),
    ],
)
def test_what_is_to_be_made_clear_is_a_sentence(clarify: str, said: str) -> None:
    """However it was noted."""
    assert said in written("thank-you", clarify=clarify)


def test_what_was_forgotten_has_its_years_in_brackets() -> None:
    """A verb of ours comes after it."""
    assert "meinen Staplerschein " in written("thank-you", forgotten="Staplerschein")
    body = written("thank-you", forgotten="meine Zeit bei Merck, 2018–2020")
    assert "meine Zeit bei Merck (2018–2020) " in body


@pytest.mark.parametrize(
    ("reason", "said"),
    [
        (
            "Zusage der Uni Erfurt",
            "Mir liegt eine Zusage der Uni Erfurt vor. Antworten muss ich dort bis zum 10. Juni.",
        ),
        ("Angebot aus Wien", "Mir liegt ein Angebot aus Wien vor. Antworten muss ich dort bis zum 10. Juni."),
        ("Ein anderer Betrieb hat mir zugesagt.", "Ein anderer Betrieb hat mir zugesagt. Antworten muss ich dort"),
        (
            "Mir liegt ein Angebot vor, bis zum 10. Juni.",
            "Mir liegt ein Angebot vor, bis zum 10. Juni. Lieber wäre mir",
        ),
    ],
)
def test_another_offer_is_told_in_the_words_of_the_candidate(reason: str, said: str) -> None:
    """Nobody says it twice."""
    for facts in ({}, {"interview_date": "2026-05-20"}):
        body = written("check-in", reason=reason, respond_by="2026-06-10", **facts)
        assert said in body
        assert "eines anderen Arbeitgebers" not in body
        assert body.count("10. Juni") == 1


def test_a_reason_that_says_what_one_would_like_is_not_followed_by_the_same_verb() -> None:
    """Twice "möchte" in a row is once too often."""
    body = written("check-in", interview_date="2026-05-05", reason="Ich habe nichts gehört und möchte nicht drängen.")
    assert "Da ich nichts gehört habe und nicht drängen möchte, frage ich kurz nach, ob schon eine Entscheidung" in body


def test_own_words_of_thanks_open_a_withdrawal() -> None:
    """Ours beside them would thank twice."""
    day = {"interviewed": True, "interview_date": "2026-05-20"}
    opened = written("withdrawal", **day, impression="Danke, dass Sie sich für mich eingesetzt haben!")
    assert "danke, dass Sie sich für mich eingesetzt haben!" in opened
    assert "Leider muss ich nach unserem Gespräch am 20. Mai meine Bewerbung" in opened
    assert "vielen Dank für das Gespräch" not in opened
    inside = written("withdrawal", **day, impression="Das Gespräch war angenehm, vielen Dank dafür.")
    assert "das Gespräch war angenehm, vielen Dank dafür." in inside


def test_who_says_du_to_a_reader_whose_first_name_is_known_is_taken_at_their_word() -> None:
    """A honorific beside it says nothing to the contrary; a "euch" of the whole house does not decide."""
    reader = {"name": "Anna Brandt", "given_name": "Anna", "family_name": "Brandt", "honorific": "Frau"}
    assert written("thank-you", recipient=reader, impression="Deine Empfehlung hat geholfen.").startswith("Hallo Anna,")
    assert written("thank-you", recipient=reader, impression="Euer Team ist toll.").startswith(
        "Sehr geehrte Frau Brandt,"
    )
    name = {"name": "Mira", "given_name": "Mira"}
    assert written("withdrawal", recipient=name, impression="Ihr seid ein gutes Team.").startswith("Hallo Mira,")
    full = {"name": "Mira Lenz", "given_name": "Mira", "family_name": "Lenz"}
    assert written("thank-you", recipient=full, question="wie oft ihr dort seid").startswith("Hallo Mira,")


# Names


@pytest.mark.parametrize(
    ("company", "said"),
    [
        ("Drogerie Neu", "bei der Drogerie Neu"),
        ("Techniker Krankenkasse", "bei der Techniker Krankenkasse"),
        ("Reclam Verlag", "beim Reclam Verlag"),
        ("St.-Anna-Spital", "beim St.-Anna-Spital"),
        ("Bayerischer Rundfunk", "beim Bayerischen Rundfunk"),
        ("Deutsches Zentrum für Luftfahrt", "beim Deutschen Zentrum für Luftfahrt"),
        ("Die Schweizerische Post AG", "bei der Schweizerischen Post AG"),
        ("Evangelische Kirchengemeinde Ost", "bei der Evangelischen Kirchengemeinde Ost"),
        ("Kita Regenbogen e. V.", "bei der Kita Regenbogen e. V."),
        ("Hotel Alpenhof, Kitzbühel", "beim Hotel Alpenhof in Kitzbühel"),
        ("Müller, Schmidt", "bei Müller, Schmidt"),
        ("Wiener Linien", "bei den Wiener Linien"),
        ("Kiezkraft", "bei Kiezkraft"),
    ],
)
def test_an_employer_is_declined_after_bei(company: str, said: str) -> None:
    """Where its words show how."""
    assert at_employer(company) == said


@pytest.mark.parametrize(
    ("position", "named"),
    [
        ("Erzieherin (65 %, TV-L)", "die Stelle als Erzieherin"),
        ("Professur für Stadtklima", "die Professur für Stadtklima"),
        ("Doktorandenstelle", "die Doktorandenstelle"),
        ("Lehrstelle als Koch", "die Lehrstelle als Koch"),
    ],
)
def test_a_position_is_named_without_its_details(position: str, named: str) -> None:
    """The subject has them."""
    assert position_strings(position)["the_position"] == named


def test_what_attracts_is_the_reason_to_ask() -> None:
    """In one sentence with the question."""
    own = "Die Aufgaben und Ihr Haus begeistern mich weiterhin sehr."
    body = written("check-in", interviewed=False, last_contact="2026-09-01", impression=own)
    assert "Da mich die Aufgaben und Ihr Haus weiterhin sehr begeistern, möchte ich mich" in body


def test_what_is_missing_is_handed_in() -> None:
    """Nobody needs papers that are missing."""
    assert "Fehlende Unterlagen reiche ich gern nach." in written("check-in", can_send=["fehlende Unterlagen"])


def test_what_the_contract_lacks_is_said_as_a_sentence() -> None:
    """Beside the question about it."""
    terms = ["ein Jobticket, das Frau Ott mir zugesagt hatte und das im Vertrag nicht erwähnt wird"]
    body = written("offer-reply", decision="undecided", terms=terms, question="Kann ich damit rechnen?")
    assert "Im Vertrag nicht erwähnt wird ein Jobticket, das Frau Ott mir zugesagt hatte." in body
    bare = written("offer-reply", decision="undecided", terms=["ein Bonus, der im Vertrag nicht erwähnt wird"])
    assert "Im Vertrag nicht erwähnt wird ein Bonus." in bare


def test_what_leads_to_a_question_stands_before_it() -> None:
    """In a paragraph of their own."""
    lead = "Bevor ich mich entscheide, hätte ich noch Fragen zum Vertrag."
    facts = {
        "decision": "undecided",
        "impression": f"Ich freue mich sehr. {lead}",
        "question": "Wäre ein Telefonat möglich?",
    }
    assert f"\n\n{lead} Wäre ein Telefonat möglich?" in written("offer-reply", **facts)


def test_the_amount_stands_with_what_the_candidate_calls_offered() -> None:
    """It needs no sentence of its own."""
    own = "Das angebotene Grundgehalt ist eine gute Basis."
    body = written(
        "offer-reply", decision="undecided", terms=["Grundgehalt 54.000 €"], requests="ein Rad", impression=own
    )
    assert "Das angebotene Grundgehalt von 54.000 € ist eine gute Basis." in body
    assert body.count("54.000") == 1


def test_what_was_learned_follows_what_it_was_learned_from() -> None:
    """And what delighted the candidate leads on to the end of a reply to a rejection."""
    own, learned = "Die Runde mit Lisa war die beste.", "Ich habe dabei gelernt, kleiner anzufangen."
    body = written("rejection-reply", interviewed=True, impression=own, learned=learned)
    assert f"{own} {learned}" in body
    late = written("rejection-reply", feedback_given=True, impression="Ihr Konzept hat mich begeistert.")
    assert late.index("Begründung") < late.index("Ihr Konzept")


def test_a_request_that_is_announced_follows_at_once() -> None:
    """Whatever announces it."""
    own = "Ihr Haus gefällt mir. Dazu habe ich noch eine Bitte."
    body = written("offer-reply", decision="undecided", impression=own, requests=["dass wir im Mai beginnen"])
    assert "Dazu habe ich noch eine Bitte. Wäre es möglich, dass wir im Mai beginnen?" in body


# Where a note stands


@pytest.mark.parametrize(
    ("topic", "said"),
    [
        ("dass Sie im Mai umziehen", "Ich hatte verstanden, dass Sie im Mai umziehen."),
        ("eine Entscheidung für Mai angekündigt", "Eine Entscheidung war für Mai angekündigt."),
        ("die Schichten, für mich kein Problem", "über die Schichten; das ist für mich kein Problem."),
        ("die Beteiligung des Rats", "Gesprochen haben wir auch über die Beteiligung des Rats."),
        ("das Probekochen am Abend", "Gefreut hat mich auch das Probekochen am Abend."),
        ("der Umzug, im Gespräch mit Herrn Falk", "über den Umzug mit Herrn Falk."),
    ],
)
def test_a_check_in_calls_interesting_only_what_may_be(topic: str, said: str) -> None:
    """What was announced, settled or seen is said as what it is."""
    assert said in written("check-in", interviewed=True, discussed=[topic])


def test_a_topic_of_which_the_candidate_speaks_first_is_not_named_again() -> None:
    """Their sentence has it."""
    facts = {"discussed": ["die Ladungssicherung"], "interviewed": True}
    own = "Ihre Fragen zur Ladungssicherung haben mir viel gezeigt."
    assert written("thank-you", impression=[own], **facts).count("Ladungssicherung") == 1
    assert "über die Ladungssicherung" in written("thank-you", impression=["Das Team war nett."], **facts)


def test_what_was_forgotten_is_left_whole() -> None:
    """A sentence that ends like one is one; what was done on some day is said with it."""
    own = "Ein Drittel büke man über die Stempel ein, die im Katalog fehlen. Den Rest würde ich schätzen."
    assert f"ergänzen: {own}" in written("thank-you", forgotten=own)
    done = written("thank-you", forgotten="der Meisterkurs, im Mai bestanden")
    assert "Ich habe den Meisterkurs im Mai bestanden." in done


def test_a_time_without_a_verb_is_a_note() -> None:
    """Nobody brings "the last four years"."""
    body = written("thank-you", strengths=["die letzten vier Jahre fast nur Rohr"])
    assert "Das bringe ich mit: die letzten vier Jahre fast nur Rohr." in body


def test_one_who_is_the_readers_is_thanked_in_the_dative() -> None:
    """By du as well as by Sie."""
    people = [{"name": "Ihr Bruder"}, {"name": "Ihre Kollegin"}, {"name": "Mei Lin"}]
    body = written("offer-reply", decision="decline", people=people)
    assert "Mein Dank gilt auch Ihrem Bruder, Ihrer Kollegin und Mei Lin." in body


def test_time_is_asked_for_with_the_candidates_own_reason() -> None:
    """Which is not said twice in other words."""
    reason = "Wegen des Umzugs: Ich möchte alles mit meinem Mann in Ruhe besprechen."
    body = written("offer-reply", decision="undecided", needs_time=True, reason=reason)
    assert body.count("in Ruhe") == 1


def test_what_would_do_as_well_is_asked_for_apart() -> None:
    """In the accusative, each of it."""
    body = written(
        "offer-reply", decision="undecided", requests=["70.000 Euro", "sonst mehr Urlaub oder ein dritter freier Tag"]
    )
    assert (
        "ob wir 70.000 Euro vereinbaren können. Alternativ können wir gern über mehr Urlaub oder einen dritten" in body
    )


def test_how_short_an_answer_may_be_stands_behind_the_question() -> None:
    """And not after what follows it."""
    body = written("rejection-reply", ask_feedback=True, requests=["zwei Stichworte reichen"])
    assert "arbeiten? Mir reichen zwei Stichworte.\n" in body


def test_good_wishes_end_the_letter() -> None:
    """Wherever the candidate wrote them; and no others follow."""
    own = ["Alles Gute für den Serienanlauf.", "Im kommenden Jahr würde ich mich gern erneut bewerben."]
    body = written("rejection-reply", impression=own)
    assert body.index(own[1]) < body.index(own[0])
    assert "viel Erfolg" not in body


def test_whom_it_lay_not_with_is_said_after_the_refusal() -> None:
    """Which it would give away."""
    body = written("offer-reply", decision="decline", impression=["An den Menschen lag es nicht."])
    assert body.index("absagen") < body.index("An den Menschen")


def test_nobody_asks_for_contact_twice_or_against_a_request() -> None:
    """To have one's papers deleted is to ask for none."""
    for request in ("meine Unterlagen löschen", "sich melden, wenn etwas frei wird"):
        assert "in Kontakt bleiben" not in written(
            "withdrawal", interviewed=True, stay_connected=True, requests=[request]
        )


def test_an_invitation_is_thanked_for_by_its_day() -> None:
    """Also where the candidate speaks of the day without naming it."""
    own = "Ich melde mich heute, damit Sie den Termin vergeben können."
    body = written("withdrawal", interviewed=False, interview_date="2026-11-13", impression=[own])
    assert "vielen Dank für die Einladung zum Gespräch am 13. November. Leider muss ich meine" in body


@pytest.mark.parametrize(
    ("facts", "said"),
    [
        ({"reason": "Sie brauchten jemanden vom Fach."}, "Begründung: Sie brauchten jemanden vom Fach.\n"),
        ({"reason": "dass mir die Praxis fehlt"}, "Danke auch für den Hinweis, dass mir die Praxis fehlt."),
        ({"people": [{"name": "Mei Lin"}]}, "Die Begründung hilft mir weiter."),
        ({}, "Danke auch für die Begründung, sie hilft mir weiter."),
    ],
)
def test_a_reason_is_named_where_it_is_thanked_for(facts: dict[str, object], said: str) -> None:
    """And nowhere else."""
    body = written("rejection-reply", feedback_given=True, **facts)
    assert said in body
    assert "Als Grund" not in body


def test_what_is_offered_if_wanted_is_so_once() -> None:
    """Our sentence says it."""
    assert (
        "gewünscht" not in written("thank-you", can_send=["die Nachweise, falls gewünscht"]).partition("Nachweise")[2]
    )


def test_what_was_done_since_a_year_is_experience() -> None:
    """And an "auch" before it leans on nothing."""
    body = written("thank-you", strengths=["Narkoseüberwachung seit 2019", "auch Exoten"])
    assert "bringe Erfahrung in Narkoseüberwachung seit 2019 mit. Dazu kommt noch: Exoten." in body


def test_a_topic_of_somebodys_own_stands_after_ueber() -> None:
    """A name in the genitive is an article."""
    assert "über Ottos Idee mit den Rädern" in written("thank-you", discussed=["Ottos Idee mit den Rädern"])


def test_a_day_that_the_candidate_named_is_not_named_again() -> None:
    """Also without its month."""
    reason = "Das Berghotel hat mir zugesagt, ich soll mich bis zum 29. entscheiden."
    body = written("check-in", interviewed=True, interview_date="2026-05-04", respond_by="2026-05-29", reason=reason)
    assert "Antworten muss ich" not in body


@pytest.mark.parametrize("own", ["", "Mein Interesse an der Stelle ist groß."])
def test_who_asks_for_a_call_hopes_for_no_note_besides(own: str) -> None:
    """One of them closes the letter."""
    body = written("check-in", requests=["kurz anrufen, vormittags"], **({"impression": [own]} if own else {}))
    assert "Über einen Anruf vormittags würde ich mich freuen." in body
    assert "kurze Rückmeldung" not in body


def test_what_would_be_best_stands_beside_what_is_asked_for() -> None:
    """And what would do instead is an alternative."""
    asked = ["ab dem 15. Juni", "am liebsten vormittags"]
    body = written("reschedule-request", interview_date="2026-06-05", reason="Ich bin verhindert.", requests=asked)
    assert "ein Termin ab dem 15. Juni, am liebsten vormittags" in body
    other = written("offer-reply", decision="undecided", requests=["3.600 Euro statt 3.400", "oder zwei freie Tage"])
    assert "Alternativ können wir gern über zwei freie Tage sprechen." in other


def test_a_reason_for_more_time_leads_to_the_question() -> None:
    """In the candidate's own sentence."""
    reason = "Mein Kind wechselt die Schule, davon hängt vieles ab."
    body = written("offer-reply", decision="undecided", needs_time=True, answer_by="2026-06-12", reason=reason)
    assert f"{reason} Wäre Ihnen" in body


def test_who_may_meet_again_asks_for_no_contact() -> None:
    """A sentence that looks ahead ends the letter by itself."""
    own = "Vielleicht sieht man sich bei der Kammer."
    body = written("offer-reply", decision="decline", stay_connected=True, impression=[own])
    assert body.index("absagen") < body.index(own)
    assert "in Kontakt bleiben" not in body


def test_a_detail_of_a_term_is_no_term() -> None:
    """Beside others; a clause stays one, and so does what is measured with an adjective of its own."""
    terms = ["Gehalt nach Tarif, Stufe 4", "80 Prozent"]
    body = written("offer-reply", decision="accept", terms=terms)
    assert "Mit dem Gehalt nach Tarif (Stufe 4) und den 80 Prozent bin ich einverstanden." in body
    other = written(
        "offer-reply", decision="accept", terms=["zwei Tage mobiles Arbeiten", "Gehalt nach Tarif, Stufe 4"]
    )
    assert "geeinigt" in other
    clause = written(
        "offer-reply", decision="accept", terms=["die Möglichkeit, von daheim zu arbeiten", "30 Tage Urlaub"]
    )
    assert "die Möglichkeit, von daheim zu arbeiten" in clause


def test_two_needs_are_several() -> None:
    """Also where the first has a preposition."""
    body = written("thank-you", needs=["Zeit für Elterngespräche", "eine ruhige Hand"])
    assert "sind Ihnen Zeit für Elterngespräche und eine ruhige Hand wichtig" in body


def test_nothing_is_parted_from_being() -> None:
    """Which has no prefix."""
    assert "ob Sie schon weiter sind" in written("check-in", interviewed=True, question="Sind Sie schon weiter?")


def test_hope_for_their_success_ends_a_refusal() -> None:
    """And is the wish of the letter."""
    own = "Ich hoffe, Sie finden bald jemanden."
    body = written("withdrawal", interviewed=True, impression=["Das Team war nett.", own])
    assert body.index("zurückziehen") < body.index(own)
    assert "viel Erfolg" not in body

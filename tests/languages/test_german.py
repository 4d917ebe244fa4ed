"""Letters in German: whom they greet, how they weave in the candidate's words, and that they claim nothing more."""

import datetime as dt
import re
from collections.abc import Callable
from typing import Any

import attrs
import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from followup_kit import (
    DEFAULT_CATALOG,
    Candidate,
    Channel,
    Context,
    MessageType,
    Person,
    explain,
    fields,
    render,
    schedule_for,
)
from followup_kit._message_types import CHANNELS, VARIANTS
from followup_kit.contexts import Field, FieldKind
from followup_kit.languages import LINE_BREAK, _resources
from followup_kit.languages.de import CONVENTIONS
from followup_kit.languages.de._clauses import as_clause
from followup_kit.languages.de._declension import accusative, infinitive
from followup_kit.languages.de._employers import at_employer
from followup_kit.languages.de._questions import indirect
from tests.support.samples import INTERVIEW

GERMAN = CONVENTIONS("de", "formal")
CANDIDATE = Candidate(name="Jonas Weber", email="jonas.weber@example.org", phone="+49 30 5550147")
KATRIN = Person(name="Katrin Albers", honorific="Frau Dr.", family_name="Albers", given_name="Katrin")
ON = dt.date(2026, 3, 6)
TEXTS = [
    (message_type, channel, variant)
    for message_type in MessageType
    for channel in CHANNELS[message_type]
    for variant in VARIANTS.get(message_type, (None,))
]


def person(name: str, honorific: str | None = None, family_name: str | None = None) -> Person:
    """Return somebody of whom this much is known."""
    return Person(name=name, honorific=honorific, family_name=family_name)


def letter(message_type: str, *, place: int = 0, **entries: Any) -> str:
    """Return the body of a German message about a position at Nordlicht."""
    how = {name: entries.pop(name) for name in ("channel", "variant", "on", "formality", "locale") if name in entries}
    context = {"candidate": CANDIDATE, "recipient": KATRIN, "company": "Nordlicht AG", "position": "Bauleiterin"}
    return render(message_type, Context(context | entries, place=place), **{"locale": "de", **how}).body


# Greetings, closes, dates


@pytest.mark.parametrize(
    ("recipient", "greeting", "note", "address"),
    [
        (None, "Sehr geehrte Damen und Herren,", "Guten Tag,", ""),
        (KATRIN, "Sehr geehrte Frau Dr. Albers,", "Guten Tag Frau Dr. Albers,", "Frau Dr. Albers"),
        (person("Thomas Fell", "Herr", "Fell"), "Sehr geehrter Herr Fell,", "Guten Tag Herr Fell,", "Herr Fell"),
        (
            person("Thomas Fell", "Herrn Prof. Dr.", "Fell"),
            "Sehr geehrter Herr Prof. Dr. Fell,",
            "Guten Tag Herr Prof. Dr. Fell,",
            "Herr Prof. Dr. Fell",
        ),
        (
            person("Eva Moser", "Frau Mag.", "Moser"),
            "Sehr geehrte Frau Mag. Moser,",
            "Guten Tag Frau Mag. Moser,",
            "Frau Mag. Moser",
        ),
        (
            person("Dana Okafor", "Dr.", "Okafor"),
            "Guten Tag Dr. Dana Okafor,",
            "Guten Tag Dr. Dana Okafor,",
            "Dr. Okafor",
        ),
        (person("Dana Okafor"), "Guten Tag Dana Okafor,", "Guten Tag Dana Okafor,", "Dana Okafor"),
        (
            person("Dr. Dana Okafor", "Dr."),
            "Guten Tag Dr. Dana Okafor,",
            "Guten Tag Dr. Dana Okafor,",
            "Dr. Dana Okafor",
        ),
        (person("Suharto", "Herr"), "Guten Tag Suharto,", "Guten Tag Suharto,", "Suharto"),
        (person("Recruiting-Team"), "Sehr geehrtes Recruiting-Team,", "Guten Tag Recruiting-Team,", "Recruiting-Team"),
    ],
)
def test_a_greeting_has_a_gender_only_if_the_honorific_has_one(
    recipient: Person | None, greeting: str, note: str, address: str
) -> None:
    """Frau and Herr decide about the ending; a title, a name or a team is greeted without one."""
    assert GERMAN.greeting(recipient, "Nordlicht AG") == greeting
    assert GERMAN.note_greeting(recipient) == note
    assert GERMAN.address(recipient) == address


def test_those_who_say_du_are_greeted_by_their_given_name() -> None:
    """One reader is du, several are ihr."""
    du = CONVENTIONS("de", "informal")
    assert CONVENTIONS.formalities == ("formal", "informal")
    assert du.greeting(KATRIN, "Nordlicht AG") == "Hallo Katrin,"
    assert du.greeting(None, "Nordlicht AG") == "Hallo zusammen,"
    assert du.address(KATRIN) == "Katrin"
    assert du.signature(CANDIDATE, "Nordlicht AG").split(LINE_BREAK)[0] == "Viele Grüße"
    assert "dass du dir Zeit genommen hast" in letter("thank-you", place=1, formality="informal")
    assert "dass ihr euch Zeit genommen habt" in letter("thank-you", place=1, formality="informal", recipient=None)


def test_a_letter_closes_without_a_comma() -> None:
    """The name follows the close on its own line, then how to be reached."""
    assert GERMAN.signature(CANDIDATE, "Nordlicht AG").split(LINE_BREAK) == [
        "Mit freundlichen Grüßen",
        "Jonas Weber",
        "+49 30 5550147",
        "jonas.weber@example.org",
    ]
    bare = GERMAN.signature(Candidate(name="Jonas Weber"), "Nordlicht AG")
    assert bare.split(LINE_BREAK) == ["Mit freundlichen Grüßen", "Jonas Weber"]


@pytest.mark.parametrize(
    ("locale", "opening", "close"),
    [
        ("de", "Sehr geehrte Frau Dr. Albers,\n\nvielen Dank", "Mit freundlichen Grüßen\n"),
        ("de_AT", "Sehr geehrte Frau Dr. Albers,\n\nvielen Dank", "Mit freundlichen Grüßen\n"),
        ("de_CH", "Sehr geehrte Frau Dr. Albers\n\nVielen Dank", "Freundliche Grüsse\n"),
        ("de_LI", "Sehr geehrte Frau Dr. Albers\n\nVielen Dank", "Freundliche Grüsse\n"),
    ],
)
def test_a_swiss_letter_has_no_comma_after_the_salutation(locale: str, opening: str, close: str) -> None:
    """So its first sentence starts with a capital; and no template has a sharp s, which Switzerland does not write."""
    body = letter("thank-you", locale=locale)
    assert body.startswith(opening)
    assert close in body
    assert not any("ß" in source for source in _resources.templates("de").values())


@pytest.mark.parametrize(
    ("locale", "day", "date"),
    [
        ("de", dt.date(2026, 3, 3), "3. März"),
        ("de", dt.date(2026, 1, 6), "6. Januar"),
        ("de_AT", dt.date(2026, 1, 6), "6. Jänner"),
        ("de_CH", dt.date(2026, 8, 1), "1. August"),
    ],
)
def test_a_date_needs_no_comma_in_a_sentence(locale: str, day: dt.date, date: str) -> None:
    """It has neither weekday nor year; the months are called as the territory calls them."""
    assert CONVENTIONS(locale, "formal").date(day) == date


@pytest.mark.parametrize(
    ("day", "said"),
    [
        (ON, "heute"),
        (dt.date(2026, 3, 5), "gestern"),
        (dt.date(2026, 3, 4), "am Mittwoch"),
        (dt.date(2026, 2, 28), "am Samstag"),
        (dt.date(2026, 2, 27), "am 27. Februar"),
        (dt.date(2026, 3, 7), "morgen"),
        (dt.date(2026, 3, 9), "am 9. März"),
    ],
)
def test_a_day_is_named_as_one_would_say_it(day: dt.date, said: str) -> None:
    """A weekday alone is one of the last six days; without the day of writing there is only the date."""
    assert GERMAN.day_relative_to(day, ON) == said
    assert GERMAN.day_relative_to(day, None) == f"am {GERMAN.date(day)}"


def test_an_offer_is_of_a_day() -> None:
    """The day stands in the dative after "von"."""
    assert "Ihr Angebot vom 2. März für" in letter("offer-reply", offered_on="2026-03-02")
    assert "Ihr Angebot von gestern für" in letter("offer-reply", offered_on="2026-03-05", on=ON)


# Phrases and sentences


@pytest.mark.parametrize(
    ("given", "phrase"),
    [
        ("Der Umstieg auf Streaming.", "der Umstieg auf Streaming"),
        ("Streaming", "Streaming"),
        ("Sechs Jahre Erfahrung mit Kafka", "sechs Jahre Erfahrung mit Kafka"),
        ("Ihre Plattform für Messdaten", "Ihre Plattform für Messdaten"),
        ("Ihr Entwickler-Team und die aktuellen Aufgaben", "Ihr Entwickler-Team und die aktuellen Aufgaben"),
        ("IN-Klausel und Indizes,", "IN-Klausel und Indizes"),
        ("wie Sie entscheiden, was gebaut wird", "wie Sie entscheiden, was gebaut wird"),
        ("Dass Tests bei Ihnen so wichtig sind.", "dass Tests bei Ihnen so wichtig sind"),
        ("die Frage „Was ist gute Qualität?“", "die Frage „Was ist gute Qualität?“"),
        ("Teams durch Veränderungen zu führen", "Teams durch Veränderungen zu führen"),
        ("Führungskraft werden", "Führungskraft werden"),
        ("die Arbeit mit erfahrenen, ruhigen Leuten.", "die Arbeit mit erfahrenen, ruhigen Leuten"),
        ("zehn Jahre bei der Fa. Weber & Söhne", "zehn Jahre bei der Fa. Weber & Söhne"),
        ("das Gespräch mit Dr. Albers", "das Gespräch mit Dr. Albers"),
        ("Kenntnisse, z. B. in SAP", "Kenntnisse, z. B. in SAP"),
        (
            "das 2. Quartal, z. B. der Ausbau bei der Acme Co. KG",
            "das 2. Quartal, z. B. der Ausbau bei der Acme Co. KG",
        ),
        ("zehn Jahre in der U.S. Army", "zehn Jahre in der U.S. Army"),
        ("ein Ph.D. in Physik", "ein Ph.D. in Physik"),
        ("Kubernetes, Docker usw.", "Kubernetes, Docker usw."),
        ("das Projekt bei Acme Inc.", "das Projekt bei Acme Inc."),
    ],
)
def test_a_phrase_stands_inside_a_sentence(given: str, phrase: str) -> None:
    """Nouns, names and the polite Sie keep their capitals; a stop goes, unless it is an abbreviation's."""
    assert GERMAN.free_text(given) == (phrase, "")


@pytest.mark.parametrize(
    ("given", "sentence"),
    [
        ("Ich habe den Umstieg geleitet", "Ich habe den Umstieg geleitet."),
        ("wir sprachen über Streaming.", "Wir sprachen über Streaming."),
        ("Der Umstieg ist schwierig, weil alle warten", "Der Umstieg ist schwierig, weil alle warten."),
        ("Sie haben mir die Anlage gezeigt", "Sie haben mir die Anlage gezeigt."),
        ("Die Kollegen arbeiten eng zusammen.", "Die Kollegen arbeiten eng zusammen."),
        ("Streaming war neu. Heute nicht mehr", "Streaming war neu. Heute nicht mehr."),
        ("Sehr anregend!", "Sehr anregend!"),
        ("Sie sagten: „Das geht.“", "Sie sagten: „Das geht.“"),
        ("Es hieß, das gehe „gut“", "Es hieß, das gehe „gut“."),
        ("Ich war zehn Jahre bei der Fa. Weber", "Ich war zehn Jahre bei der Fa. Weber."),
        ("Ich arbeite bei Acme Inc.", "Ich arbeite bei Acme Inc."),
        (
            "Zu Ihrer Frage: In Python habe ich viel geschrieben.",
            "Zu Ihrer Frage: In Python habe ich viel geschrieben.",
        ),
    ],
)
def test_a_sentence_stands_by_itself(given: str, sentence: str) -> None:
    """It is known by its first word, by a verb in the midst of its first clause, or by its end."""
    assert GERMAN.free_text(given) == ("", sentence)


def test_a_phrase_may_go_before_a_sentence() -> None:
    """Each takes its own place."""
    assert GERMAN.free_text("ein Termin nach der Prüfung; ab dem 5. Mai bin ich frei") == (
        "ein Termin nach der Prüfung",
        "Ab dem 5. Mai bin ich frei.",
    )
    assert GERMAN.free_text(".") == ("", "")


@pytest.mark.parametrize(
    ("phrase", "as_object"),
    [
        ("der Umstieg auf Streaming", "den Umstieg auf Streaming"),
        ("der moderne, schlanke Ansatz", "den modernen, schlanken Ansatz"),
        ("der neue Kunde", "den neuen Kunden"),
        ("ein sicherer Umgang mit SAP", "einen sicheren Umgang mit SAP"),
        ("ein sicheres Gespür", "ein sicheres Gespür"),
        ("mein Abschluss in Informatik", "meinen Abschluss in Informatik"),
        ("Ihr Team", "Ihr Team"),
        ("Ihr Ansatz zur Wartung", "Ihren Ansatz zur Wartung"),
        ("moderner Maschinenbau", "modernen Maschinenbau"),
        ("der selten gehörte Vorschlag", "den selten gehörten Vorschlag"),
        ("der andere", "den anderen"),
        ("jemand, der rechnet", "jemanden, der rechnet"),
        ("die nächsten Schritte", "die nächsten Schritte"),
        ("das Unternehmen", "das Unternehmen"),
        ("sechs Jahre Erfahrung", "sechs Jahre Erfahrung"),
        ("mein Netzwerk", "mein Netzwerk"),
        ("den neuen Plan", "den neuen Plan"),
        ("ein Bonus von 3.000 €", "einen Bonus von 3.000 €"),
        ("ein paar Skizzen", "ein paar Skizzen"),
    ],
)
def test_a_phrase_becomes_an_object(phrase: str, as_object: str) -> None:
    """Only a masculine article, its adjectives and a few nouns change."""
    assert accusative(phrase) == (as_object, True)


@pytest.mark.parametrize(
    "phrase", ["mein Xyz", "dass ich rechne", "aus familiären Gründen", "der Aufbau und der Betrieb", "dem Team"]
)
def test_a_phrase_of_which_one_cannot_tell_stays_as_it_is(phrase: str) -> None:
    """A sentence then puts it behind "Folgendes:", where any case can stand."""
    assert accusative(phrase) == (phrase, False)
    body = letter("offer-reply", decision="accept", terms=[phrase, "30 Tage Urlaub"])
    listed = GERMAN.join([phrase, "30 Tage Urlaub"])
    assert (f"Wir haben uns auf Folgendes geeinigt: {listed}." in body) is not phrase.startswith("dass ")


@pytest.mark.parametrize(
    ("discussed", "about"),
    [
        ("der Umstieg auf Streaming", "über den Umstieg auf Streaming"),
        (
            ["der Fuhrpark", "die Touren", "die nächsten Schritte"],
            "über den Fuhrpark, die Touren und die nächsten Schritte",
        ),
        ("wie Sie entscheiden", "darüber, wie Sie entscheiden"),
        (["der Umstieg", "wie Sie planen"], "über den Umstieg und darüber, wie Sie planen"),
        ("der Austausch über moderne Architektur", "über moderne Architektur"),
        ("die Einblicke in die Pläne", "über die Pläne"),
        ("über die Pläne", "über die Pläne"),
        (["Wartung und Betrieb", "der Umbau"], "über Wartung und Betrieb sowie den Umbau"),
        (["der Plan, den Sie zeigten", "das Team"], "über den Plan, den Sie zeigten, und das Team"),
        ("mein Xyz", "über Folgendes: mein Xyz"),
    ],
)
def test_an_exchange_is_about_what_was_discussed(discussed: Any, about: str) -> None:
    """One phrase or several, nouns or clauses, stand in one sentence that needs no number."""
    assert f"den Austausch {about}." in letter("thank-you", discussed=discussed)


def test_a_clause_may_be_an_object() -> None:
    """One mentions a thing, or that something is so."""
    assert "nicht erwähnt, dass ich auch schweisse." in letter("thank-you", forgotten="dass ich auch schweisse")
    learned = letter("rejection-reply", learned="wie ein kleines Team ein grosses Netz betreibt")
    assert "Mitgenommen habe ich, wie ein kleines Team ein grosses Netz betreibt." in learned


@pytest.mark.parametrize(
    ("question", "clause"),
    [
        ("Haben Sie bereits entschieden?", "ob Sie bereits entschieden haben"),
        ("Wie ist der aktuelle Stand meiner Bewerbung?", "wie der aktuelle Stand meiner Bewerbung ist"),
        ("Wie geht es weiter?", "wie es weitergeht"),
        ("Wie sieht es aus und wann darf ich hoffen?", "wie es aussieht und wann ich hoffen darf"),
        ("Gibt es Neues oder fehlen noch Unterlagen?", "ob es Neues gibt oder ob noch Unterlagen fehlen"),
        ("Hatten Sie Gelegenheit, die Unterlagen zu sichten?", "ob Sie Gelegenheit hatten, die Unterlagen zu sichten"),
        ("Wie entscheiden Sie, was gebaut wird?", "wie Sie entscheiden, was gebaut wird"),
        ("Wie viele Personen arbeiten im Team?", "wie viele Personen im Team arbeiten"),
        ("Warum? Und wann?", ""),
        ("Und sonst?", ""),
        ("Arbeiten Sie mit Excel, SAP oder DATEV?", ""),
        ("Welche Werkzeuge xyzt das Team?", ""),
    ],
)
def test_a_question_becomes_a_clause_where_that_is_safe(question: str, clause: str) -> None:
    """After "Darf ich fragen" it sounds less curt; where the verb is not known the question stays as it is."""
    assert indirect(question) == clause


@pytest.mark.parametrize("question", ["wie entscheiden Sie", "Wie entscheiden Sie?", "Wie entscheiden Sie."])
def test_a_question_has_its_capital_and_its_mark(question: str) -> None:
    """It stands as a sentence of its own."""
    assert GERMAN.question(question) == "Wie entscheiden Sie?"


@pytest.mark.parametrize(
    ("phrase", "asked"),
    [
        ("einen neuen Termin finden", "einen neuen Termin zu finden"),
        ("das Gespräch eine Woche später nachholen", "das Gespräch eine Woche später nachzuholen"),
        (
            "das Gespräch auf die folgende Woche verschieben, auf den 18. August",
            "das Gespräch auf die folgende Woche zu verschieben, auf den 18. August",
        ),
        ("ein Gespräch in der folgenden Woche", ""),
        ("die beiden nächsten", ""),
    ],
)
def test_a_request_may_be_an_infinitive(phrase: str, asked: str) -> None:
    """It is asked for with "zu"."""
    assert infinitive(phrase) == asked


@pytest.mark.parametrize(
    ("company", "at"),
    [
        ("Medatec AG", "bei der Medatec AG"),
        ("Müller GmbH & Co. KG", "bei der Müller GmbH & Co. KG"),
        ("Marktfrisch eG", "bei der Marktfrisch eG"),
        ("Stadt Köln", "bei der Stadt Köln"),
        ("Stadtverwaltung Köln", "bei der Stadtverwaltung Köln"),
        ("Bäckerei Strobel", "bei der Bäckerei Strobel"),
        ("Tischlerei Kern", "bei der Tischlerei Kern"),
        ("Musikschule Kiel", "an der Musikschule Kiel"),
        ("Humboldt-Gymnasium", "am Humboldt-Gymnasium"),
        ("Tanzschule Kiel GmbH", "bei der Tanzschule Kiel GmbH"),
        ("Klinikum Nord", "beim Klinikum Nord"),
        ("Lernwerk e. V.", "beim Lernwerk e. V."),
        ("Bildungsinstitut Huber", "beim Bildungsinstitut Huber"),
        ("Städtisches Klinikum Ulm", "beim Städtischen Klinikum Ulm"),
        ("Ostfriesische Aufzugsbau GmbH", "bei der Ostfriesischen Aufzugsbau GmbH"),
        ("Deutsche Bahn", "bei der Deutschen Bahn"),
        ("Die Zeit", "bei der Zeit"),
        ("Seniorenhaus Lindenhof", "beim Seniorenhaus Lindenhof"),
        ("Stadtwerke Ulm", "bei den Stadtwerken Ulm"),
        ("Kiezkraft", "bei Kiezkraft"),
        ("Acme Inc.", "bei Acme Inc."),
    ],
)
def test_an_employer_has_the_article_of_its_legal_form(company: str, at: str) -> None:
    """A name alone has none."""
    assert at_employer(company) == at


@pytest.mark.parametrize(
    ("position", "named"),
    [
        ("Bauleiterin", "die Stelle als Bauleiterin"),
        ("Bauleiter (m/w/d)", "die Stelle als Bauleiter"),
        ("Ausbildung als Pflegefachfrau", "die Ausbildung als Pflegefachfrau"),
        ("Praktikum im Einkauf", "das Praktikum im Einkauf"),
        ("Maler (Ausbildung)", "die Ausbildung als Maler"),
    ],
)
def test_a_position_is_named_without_quotation_marks(position: str, named: str) -> None:
    """It is a post as somebody, unless it says itself what it is."""
    body = letter("thank-you", position=position)
    assert f"über {named} bei der Nordlicht AG und" in body
    assert "„" not in body


def test_an_interest_that_the_candidate_states_is_not_stated_twice() -> None:
    """The candidate's own sentence is better than any of ours."""
    own = "Das Gespräch hat mein Interesse an der Aufgabe noch bestärkt."
    body = letter("thank-you", impression=own)
    assert own in body
    assert "sehr gern" not in body


def test_a_name_with_a_full_stop_ends_a_sentence_with_one() -> None:
    """Neither two stops nor none."""
    assert letter("thank-you", place=2, company="Acme Inc.").count("bei Acme Inc.\n") == 1
    assert "Docker usw. geeinigt." in letter("offer-reply", decision="accept", terms="Kubernetes, Docker usw.")


def test_a_check_in_asks_how_things_stand_even_beside_another_question() -> None:
    """A question about the process takes the place of ours; any other is asked besides."""
    own = letter("check-in", question="Wann darf ich mit einer Entscheidung rechnen?", last_contact="2026-02-20")
    assert "möchte ich kurz nachfragen, wann ich mit einer Entscheidung rechnen darf." in own
    other = letter("check-in", question="Wie entscheiden Sie, was gebaut wird?", last_contact="2026-02-20")
    assert "möchte ich mich nach dem aktuellen Stand des Auswahlverfahrens erkundigen." in other
    assert "Ich wüsste gern noch, wie Sie entscheiden, was gebaut wird." in other


SAID: dict[str, Any] = {
    "discussed": "Umbau der Werft",
    "impression": "Die Werkstatt hat mir gefallen.",
    "strengths": "Jahre am Bau",
    "needs": "Ruhe und Übersicht",
    "forgotten": "Sicherheitsschein",
    "clarify": "Ein Kran war es.",
    "question": "Wem gehört der Kran?",
    "can_send": "Fotos der Baustelle",
    "enclosed": "Arbeitszeugnis",
    "learned": "Blick für Risse",
    "terms": "Tage Urlaub",
    "requests": "Dienstfahrrad",
    "chosen": "Lehrauftrag",
    "reason": "Nähe zur Familie",
    "reports_to": "Mei Lin",
}


@pytest.mark.parametrize(
    ("message_type", "variant", "place"),
    [
        (message_type, variant, place)
        for message_type, channel, variant in TEXTS
        if channel == Channel.EMAIL
        for place in range(len(DEFAULT_CATALOG.wordings("de", message_type, channel, variant)))
    ],
)
def test_what_is_given_is_said(message_type: str, variant: str | None, place: int) -> None:
    """An email leaves out nothing of the candidate's words, each by itself, that its kind of letter has room for."""
    unsaid = {
        "farewell": {"strengths", "needs", "forgotten", "clarify", "question", "can_send", "enclosed"},
        "glad": {"strengths", "needs", "forgotten", "clarify"},
        "helped": {"strengths", "needs", "forgotten", "clarify"},
        "not-interviewed": {"discussed"},
    }.get(variant or "", set())
    if message_type == "contact-request":
        unsaid = {"question"}
    if message_type == "offer-reply":
        unsaid = {
            "acknowledge": {"strengths", "requests", "chosen", "reason", "reports_to"},
            "details": {"strengths", "requests", "chosen", "reason", "reports_to"},
            "time": {"strengths", "requests", "chosen", "reports_to"},
            "negotiate": {"chosen", "reports_to"},
            "accept": {"strengths", "requests", "chosen", "reason"},
            "decline": {"terms", "strengths", "requests", "enclosed", "question", "reports_to"},
        }[variant or ""]
    names = {field.name for field in fields(message_type)} & SAID.keys() - unsaid
    more = {"cancelled_by": "candidate"} if message_type == "reschedule-request" else {}
    for name in names:
        body = letter(message_type, variant=variant, place=place, **{name: SAID[name]}, **more)
        core = "wem der Kran gehört" if name == "question" else SAID[name]
        assert core in body or SAID[name] in body, f"{name}: {body}"


def test_a_panel_of_eight_and_three_rounds_get_letters_that_differ() -> None:
    """Neighbours at the table, and the same person in the next round, are thanked in other words."""
    bodies = [
        [letter("thank-you", place=place, round=round_).split("\n\n")[1] for place in range(8)] for round_ in (1, 2, 3)
    ]
    for row in bodies:
        assert all(len({*row[place : place + 4]}) == 4 for place in range(5))
    for columns in zip(*bodies, strict=True):
        assert len({*columns}) == 3


# Laws over any facts

PHRASES = [
    "der Umstieg auf Streaming",
    "drei Jahre bei Acme Inc.",
    "wie Ihr Haus plant",
    "mein Xyz",
    "die Ruhe im Labor",
]
SENTENCES = ["Ich habe drei Jahre lang Anlagen gebaut.", "Der Plan war neu. Heute trägt er"]
CANDIDATES = [{"name": "Jonas Weber"}, CANDIDATE]
RECIPIENTS = [
    None,
    KATRIN,
    person("Dana Okafor"),
    *(attrs.evolve(KATRIN, role=role) for role in ("referrer", "agency")),
]


def values(field: Field) -> st.SearchStrategy[Any]:
    """Return values of a field, or None."""
    words = st.sampled_from([*PHRASES, *SENTENCES])
    if field.name == "requests":  # the heart of its message, and so never dropped: a voicemail has room for one
        return st.none() | words
    by_kind: dict[str, st.SearchStrategy[Any]] = {
        FieldKind.TEXTS: st.lists(words, min_size=1, max_size=3, unique=True) | words,
        FieldKind.FREE_TEXT: words,
        FieldKind.SENTENCES: st.sampled_from(["Die Werkstatt hat mir gefallen.", "Ihr Satz geht mir nach"]),
        FieldKind.QUESTION: st.sampled_from(["Wie plant man das?", "Was fehlt? Und wem?"]),
        FieldKind.NUMBER: st.integers(1, 9),
        FieldKind.DATE: st.dates(dt.date(2026, 2, 20), dt.date(2026, 3, 20)),
        FieldKind.FLAG: st.booleans(),
        FieldKind.CHOICE: st.sampled_from(field.choices or ("",)),
        FieldKind.PEOPLE: st.just([{"name": "Mei Lin"}, {"name": "Thomas Fell"}]),
        FieldKind.TEXT: st.just("Kennziffer 118"),
    }
    return st.none() | by_kind[field.kind]


@st.composite
def rendered(draw: st.DrawFn) -> tuple[str, str, str | None, dict[str, Any], dict[str, Any], str, str]:
    """Draw a text, facts and a way to write; return them with the subject and the body."""
    message_type, channel, variant = draw(st.sampled_from(TEXTS))
    context: dict[str, Any] = {
        "candidate": draw(st.sampled_from(CANDIDATES)),
        "recipient": draw(st.sampled_from(RECIPIENTS)),
        "company": draw(st.sampled_from(["Nordlicht AG", "Kiezkraft", "Acme Inc."])),
        "position": draw(st.sampled_from(["Bauleiterin", "Praktikum im Einkauf"])),
    }
    for field in fields(message_type):
        if not field.required and (value := draw(values(field))) is not None:
            context[field.name] = value
    how: dict[str, Any] = {
        "locale": draw(st.sampled_from(["de", "de_AT", "de_CH", "de_LI"])),
        "formality": draw(st.sampled_from(CONVENTIONS.formalities)),
        "on": draw(st.sampled_from([None, ON])),
    }
    place = draw(st.integers(0, 3))
    message = render(message_type, Context(context, place=place), channel=channel, variant=variant, **how)
    return message_type, channel, variant, context, how, message.subject or "", message.body


BROKEN = re.compile(
    r"None|\{|\}|  | [,.;:?](?=\s|$)|\(\)|,,|(?<!\.)\.\.(?!\.)|,\.|;\.|:\.|\?\.|\n\n\n|\b(\w{2,}) \1\b|^[^:\n]+:$",
    re.MULTILINE,
)
SIE = re.compile(r"\b(Sie|Ihnen|Ihr(?! Haus| Satz)\w*)\b")
DU = re.compile(r"\b([Dd]u|[Dd]ich|[Dd]ir|[Dd]ein\w*|[Ee]uch|[Ee]ur\w+|ihr)\b")
STALE = re.compile(
    r"hiermit|diesbezüglich|positive Rückmeldung|jederzeit|zur Verfügung|würde mich sehr freuen|spannend|herausforder|"
    r"leidenschaft|zeitnah|[*:_]in\b|!|nicht leicht gefallen|klareres Bild|wie es weitergeht\.",
    re.IGNORECASE,
)
THANKS = re.compile(r"\b([Dd]ank(e|en|bar)?|bedanken)\b")


@given(rendered())
def test_every_text_reads_right_with_any_facts(drawn: Any) -> None:
    """No gap, no doubled mark or word, no empty label, no cliché, and thanks at most twice."""
    _, _, _, _, _, subject, body = drawn
    for text in (subject, body):
        assert not BROKEN.search(text), text
        assert not STALE.search(text), text
    assert len(THANKS.findall(body)) <= 2, body


@given(rendered())
def test_every_text_keeps_to_its_form_of_address(drawn: Any) -> None:
    """Among those who say du there is no Sie, and elsewhere no du."""
    *_, how, subject, body = drawn
    text = f"{subject}\n{body}"
    for own in PHRASES:
        text = text.replace(own, "")
    other = SIE if how["formality"] == "informal" else DU
    assert not other.search(text.replace("vorbereitete", "")), text


@given(rendered())
def test_the_word_after_the_salutation_fits_its_comma(drawn: Any) -> None:
    """Small after a comma, unless it is a polite word; a capital in Switzerland, where there is no comma."""
    _, channel, _, _, how, _, body = drawn
    if channel not in (Channel.EMAIL, Channel.CARD):
        return
    salutation, first, *_ = body.split("\n\n")
    if how["locale"] in ("de_CH", "de_LI"):
        assert salutation[-1] != ","
        assert first[0].isupper()
    else:
        assert salutation[-1] == ","
        assert first[0].islower(), body


# A letter says only what the facts hold

Facts = dict[str, Any]


def _before(facts: Facts, field: str, *channels: str) -> bool:
    return facts.get(field) is not None and facts.get("last_channel") in channels


def _wants(message_type: str, variant: str | None, facts: Facts) -> bool:
    """Tell whether the candidate may be said to want the position."""
    if message_type == "check-in":
        return True
    return variant == "interested" or (
        variant == "helped"
        and facts.get("outcome") in (None, "advanced")
        and facts.get("still_interested") is not False
    )


CLAIMS: dict[str, Callable[[str, str | None, Facts], bool]] = {
    r"Ihnen .*geschrieben": lambda _t, _v, f: _before(f, "last_contact", "email"),
    r"Sie .*angerufen": lambda _t, _v, f: _before(f, "last_contact", "phone"),
    r"auf den Anrufbeantworter gesprochen": lambda _t, _v, f: _before(f, "last_contact", "voicemail"),
    r"Bewerbung .*gemeldet": (lambda _t, _v, f: f.get("last_contact") is not None),
    r"mich als .* beworben|mit meiner Bewerbung .*gewandt|bereits nach": (
        lambda _t, _v, f: f.get("last_contact") is not None
    ),
    r"noch einmal (nach|wegen)": lambda _t, v, _f: v == "again",
    r"Entscheidung für den|Dafür war der": lambda _t, _v, f: f.get("decision_by") is not None,
    r"Antwort war bis zum": lambda _t, _v, f: f.get("respond_by") is not None,
    r"Rückmeldung bis zum|freue mich, bis zum|Nachricht bis zum": lambda _t, _v, f: f.get("decision_by") is not None,
    r"Wir haben .* gesprochen|unserem Gespräch": lambda _t, _v, f: (
        f.get("interview_date") is not None and f.get("interviewed") is not False
    ),
    r"(Dank|danke) für das Gespräch|interessant fand ich .*Austausch": lambda t, v, f: (
        t == "thank-you" or v in ("interviewed", "rescinded") or f.get("interviewed") is not False
    ),
    r"(?<!nicht )interessiert mich|interessiere mich sehr|sehr an der Stelle interessiert": _wants,
    r"Team mitarbeiten|sehr gern übernehmen|gut vorstellen": _wants,
    r"zweite": lambda _t, _v, f: f.get("round") == 2,
    r"Videogespräch": lambda _t, _v, f: f.get("format") == "video",
    r"Telefonat": lambda _t, _v, f: f.get("format") == "phone",
    r"\bheute\b": lambda _t, _v, f: ON in f.values(),
    r"Wie \w+ sagte": lambda _t, _v, f: bool(f.get("needs")),
    r"Im Anhang": lambda _t, _v, f: bool(f.get("enclosed")),
    r"Begründung": lambda _t, _v, f: f.get("feedback_given") is True,
    r"ehrliche Einschätzung|kurzen Hinweis": lambda _t, _v, f: (
        f.get("ask_feedback") is True or f.get("question") is not None
    ),
    r"passende Stelle frei|wir in Kontakt bleiben": lambda _t, _v, f: f.get("stay_connected") is not False,
    r"zugesagt|inzwischen angenommen|Stelle angenommen|Arbeit bei|auf die Zusammenarbeit": (
        lambda _t, v, f: v == "accept" or f.get("outcome") == "accepted"
    ),
    r"Angebot (hat mich|gefreut)|ein Angebot erhalten": lambda _t, _v, f: f.get("outcome") == "offered",
    r"Absage": lambda t, _v, f: t == "rejection-reply" or f.get("outcome") == "rejected",
    r"nicht geklappt": lambda _t, _v, f: f.get("outcome") in ("rejected", "rescinded"),
    r"anders entschieden|gegen (die Stelle|das Praktikum)": lambda _t, _v, f: (
        bool(f.get("chosen")) or f.get("outcome") in ("withdrew", "declined")
    ),
    r"anzufangen|erster Tag ist": lambda _t, _v, f: f.get("start_date") is not None,
    r"Ich berichte an|Berichten würde ich": lambda _t, _v, f: f.get("reports_to") is not None,
    r"Angebot umfasst|Bedingungen habe": lambda _t, _v, f: bool(f.get("terms")),
    r"auf das ich bis zum|auf ein anderes Angebot": lambda _t, _v, f: f.get("respond_by") is not None,
}
"""Every claim that a template can make, by its words, with what licenses it."""


@given(rendered())
def test_no_claim_is_made_without_its_fact(drawn: Any) -> None:
    """Interest, an interview, an earlier message, a date of theirs, an offer: each is said only if it is known."""
    message_type, _, variant, context, _, subject, body = drawn
    text = f"{subject}\n{body}"
    for claim, licensed in CLAIMS.items():
        if re.search(claim, text):
            assert licensed(message_type, variant, context), f"{claim}: {text}"


EVERYTHING: Facts = {
    "discussed": "der Umbau",
    "strengths": "zehn Jahre am Bau",
    "needs": "jemand, der rechnet",
    "enclosed": "mein Zeugnis",
    "terms": "30 Tage Urlaub",
    "requests": "ein späterer Beginn",
    "reports_to": "Katrin Albers",
    "feedback_given": True,
    "ask_feedback": True,
    "stay_connected": True,
    "round": 2,
} | dict.fromkeys(("interview_date", "last_contact", "respond_by", "decision_by", "answer_by", "start_date"), ON)


@pytest.fixture(scope="module")
def corpus() -> str:
    """Return every text with everything, under each outcome, format and earlier channel, and with little."""
    bodies = []
    for message_type, channel, variant in TEXTS:
        described = {field.name: field for field in fields(message_type)}
        kept = {name: value for name, value in EVERYTHING.items() if name in described}
        facts: list[Facts] = [{}, {"answer_by": None, "on": dt.date(2026, 3, 1)}]
        for name in ("outcome", "last_channel", "format"):
            facts += [{name: choice} for choice in described[name].choices] if name in described else []
        facts += [{"interviewed": False}] if "interviewed" in described else []
        facts += [{"interview_date": None, "discussed": None}] if "last_contact" in described else []
        for told in facts:
            on = told.pop("on", ON)
            known = {name: value for name, value in (kept | told).items() if name in described}
            bodies += [
                letter(message_type, channel=channel, variant=variant, place=place, on=on, **some)
                for some in (known, told if told.keys() <= described.keys() else {})
                for place in range(len(DEFAULT_CATALOG.wordings("de", message_type, channel, variant)))
            ]
    return "\n".join(bodies)


@pytest.mark.parametrize("claim", CLAIMS)
def test_every_claim_is_one_that_a_text_makes(corpus: str, claim: str) -> None:
    """A pattern that matches nothing would check nothing."""
    assert all(re.search(alternative, corpus, re.MULTILINE) for alternative in re.split(r"\|(?![^(]*\))", claim))


@pytest.mark.parametrize(("message_type", "channel", "variant"), TEXTS)
def test_every_text_fits_its_channel_with_long_names(message_type: str, channel: str, variant: str | None) -> None:
    """``render`` drops what is optional; what is left fits even with a long position at a long company."""
    described = {field.name for field in fields(message_type)}
    context = {
        "candidate": Candidate(name="Maximilian von Hohenstein-Albrecht", phone="+49 170 55501470"),
        "recipient": person("Frauke Hermannsdorfer", "Frau Prof. Dr.", "Hermannsdorfer"),
        "company": "Norddeutsche Energieversorgung GmbH & Co. KG",
        "position": "Projektleiterin Netzausbau und Betrieb",
        "respond_by": ON,
        "interview_date": ON,
        "people": [{"name": "Mei Lin"}, {"name": "Thomas Fell"}],
    }
    kept = {name: value for name, value in context.items() if name in described}
    assert render(message_type, kept, channel=channel, variant=variant, locale="de").body


def test_a_plan_is_explained_in_german() -> None:
    """The name of a person or a team stands where it needs no other form."""
    steps = schedule_for(attrs.evolve(INTERVIEW, interviewers=()))
    explained = [explain(step, "de") for step in steps]
    assert all(": zwischen " in text for text in explained)
    assert any(text.startswith("Danken Sie dem Recruiting-Team per E-Mail: ") for text in explained)


# What a native reader marked


@pytest.mark.parametrize(
    ("statement", "clause"),
    [
        ("Ich muss an diesem Tag dienstlich verreisen.", "ich an diesem Tag dienstlich verreisen muss"),
        ("An diesem Tag muss ich zur Prüfung.", "ich an diesem Tag zur Prüfung muss"),
        ("Es passt besser zu meiner Spezialisierung", "es besser zu meiner Spezialisierung passt"),
        ("Ich ziehe im Oktober nach Köln um.", "ich im Oktober nach Köln umziehe"),
        ("Mein Zug fiel aus.", "mein Zug ausfiel"),
        ("Ich habe zugesagt und bin nicht mehr auf der Suche.", "ich zugesagt habe und nicht mehr auf der Suche bin"),
        ("Ich nehme eine Stelle an, die näher liegt.", "ich eine Stelle annehme, die näher liegt"),
        ("Da habe ich leider schon einen Termin.", "ich da schon einen Termin habe"),
        ("Das Gehalt liegt unter meinen Vorstellungen.", "das Gehalt unter meinen Vorstellungen liegt"),
        ("Leider kann ich an dem Tag nicht kommen.", "ich an dem Tag nicht kommen kann"),
        ("Die Anreise dauert.", "die Anreise dauert"),
        ("Heute habe ich mich entschieden.", "ich mich heute entschieden habe"),
        ("Die neue Aufgabe beginnt bald.", "die neue Aufgabe bald beginnt"),
        ("Die letzte Prüfung dauert mir zu lang.", "mir die letzte Prüfung zu lang dauert"),
        ("Ich bin krank und habe Fieber und kann nicht kommen.", ""),
        ("Morgen bald vielleicht.", ""),
        ("Ein guter Freund arbeitet.", "ein guter Freund arbeitet"),
        ("Ich habe lange warten müssen.", ""),
        ("Kommen Sie?", ""),
        ("Mein Kind ist krank, und ich muss es betreuen.", ""),
    ],
)
def test_a_statement_becomes_a_clause_where_that_is_safe(statement: str, clause: str) -> None:
    """Its verb goes to the end, so that a reason stands in the sentence that it is the reason of."""
    assert as_clause(statement) == clause


@pytest.mark.parametrize(
    ("reason", "said"),
    [
        ("Ich muss verreisen, weil mein Vater krank ist.", "wahrnehmen, weil ich verreisen muss, weil"),
        ("Mein Sohn ist krank.", "kann ich den Termin nicht wahrnehmen, weil mein Sohn krank ist."),
        ("eine wichtige Prüfung", "kann ich den Termin wegen einer wichtigen Prüfung nicht wahrnehmen."),
        ("ein Termin beim Arzt", "kann ich den Termin wegen eines Termins beim Arzt nicht wahrnehmen."),
        ("Arzttermin", "kann ich den Termin wegen eines Arzttermins nicht wahrnehmen."),
        ("familiäre Gründe", "kann ich den Termin aus familiären Gründen nicht wahrnehmen."),
        ("Der Termin passt bei mir nicht.", "Leider passt der Termin bei mir nicht."),
        ("Den Termin am 3. März kann ich nicht wahrnehmen.", "Leider kann ich den Termin am 3. März nicht wahrnehmen."),
    ],
)
def test_a_new_appointment_is_asked_for_with_one_reason(reason: str, said: str) -> None:
    """The apology and the reason are one sentence, and nothing is said twice."""
    body = letter("reschedule-request", cancelled_by="candidate", reason=reason)
    assert said in body
    assert body.count("eider") == 1


@pytest.mark.parametrize(
    ("requests", "asked"),
    [
        ("Donnerstag, 24. September, 14 Uhr", "Passt Ihnen stattdessen Donnerstag, der 24. September, um 14 Uhr?"),
        (["Freitag um 9 Uhr", "Montag"], "Passt Ihnen stattdessen Freitag um 9 Uhr oder Montag?"),
        ("in der folgenden Woche", "Wäre ein Termin in der folgenden Woche möglich?"),
        ("ein Gespräch per Video", "Wäre ein Gespräch per Video möglich?"),
        ("das Gespräch eine Woche später nachholen", "Wäre es möglich, das Gespräch eine Woche später nachzuholen?"),
        ("einen späteren Termin", "Darf ich Sie um einen späteren Termin bitten?"),
        ("Montag: 9 Uhr", "Mein Vorschlag: Montag: 9 Uhr. Würde Ihnen das passen?"),
    ],
)
def test_a_proposal_is_one_question(requests: Any, asked: str) -> None:
    """Days, times, a kind of conversation or what to do: each is asked as one would say it."""
    assert asked in letter("reschedule-request", cancelled_by="candidate", requests=requests)


def test_a_statement_beside_a_question_takes_no_question_mark() -> None:
    """It is the reason of the question."""
    body = letter(
        "check-in",
        last_contact="2026-02-20",
        question="Ist meine Bewerbung eingegangen? Ich habe noch keine Antwort erhalten.",
    )
    assert "Da ich noch keine Antwort erhalten habe, möchte ich kurz nachfragen, ob meine Bewerbung eingegangen" in body
    assert "?" not in body
    assert GERMAN.question("Ist sie da? Ich warte noch") == "Ich warte noch. Ist sie da?"


def test_a_check_in_offers_documents_only_where_nothing_speaks_of_any() -> None:
    """After a question about them, an enclosure or an interview, the offer would be empty."""
    assert "fehlende Unterlagen" in letter("check-in")
    speaking: list[Facts] = [
        {"question": "Liegen meine Unterlagen vor?"},
        {"enclosed": "mein Zeugnis"},
        {"interview_date": "2026-03-02"},
    ]
    for facts in speaking:
        assert "fehlende Unterlagen" not in letter("check-in", **facts)


@pytest.mark.parametrize(
    ("terms", "said"),
    [
        ("Jahresgehalt 58.000 €", "Sie haben mir ein Jahresgehalt von 58.000 € angeboten."),
        ("Probezeit 6 Monate", "Sie haben mir eine Probezeit von 6 Monaten angeboten."),
        ("Jahresurlaub: 30 Tage", "Sie haben mir 30 Tage Urlaub angeboten."),
        ("kürzerer Arbeitsweg", "Sie haben mir einen kürzeren Arbeitsweg angeboten."),
        ("Bonus: bis zu 10%", "Sie haben mir einen Bonus von bis zu 10 % angeboten."),
        (
            ["30 Tage Urlaub", "unbefristeter Vertrag"],
            "Sie haben mir 30 Tage Urlaub und einen unbefristeten Vertrag angeboten.",
        ),
    ],
)
def test_a_term_has_its_article(terms: Any, said: str) -> None:
    """However it was noted down."""
    assert said in letter("offer-reply", terms=terms)


def test_an_alternative_is_joined_as_one() -> None:
    """With "oder", and in the case that the sentence asks for."""
    body = letter("offer-reply", requests=["8-10% mehr Gehalt", "ersatzweise ein späterer Beginn"])
    assert "mehr Gehalt vereinbaren können. Alternativ können wir gern über einen späteren Beginn sprechen." in body


@pytest.mark.parametrize(
    ("facts", "said"),
    [
        (
            {"chosen": "ein anderes Angebot"},
            "für ein anderes Angebot entschieden. Ihr Angebot kann ich deshalb leider nicht annehmen.",
        ),
        ({"chosen": "ein anderes Angebot", "reason": "Es passt besser."}, "Angebot entschieden, weil es besser passt."),
        (
            {"chosen": "Ich habe in Kiel zugesagt."},
            "jedoch leider absagen, weil ich in Kiel zugesagt habe.",
        ),
        ({"reason": "familiäre Gründe"}, "muss ich Ihnen jedoch aus familiären Gründen leider absagen."),
        ({}, "Nach reiflicher Überlegung muss ich Ihnen jedoch leider absagen."),
        (
            {"chosen": "ein Angebot in Kiel", "impression": "Ich habe lange überlegt."},
            "Ich habe lange überlegt. Nun habe ich mich für ein Angebot in Kiel entschieden.",
        ),
    ],
)
def test_an_offer_is_declined_in_one_plain_sentence(facts: Facts, said: str) -> None:
    """With regret, a word of reflection as courtesy has it, and the reason if one is given; a call leaves that out."""
    body = letter("offer-reply", decision="decline", **facts)
    assert said in body
    assert body.count("berleg") == 1
    assert "reiflicher" not in letter("offer-reply", decision="decline", channel="phone", **facts)


def test_a_rejection_is_answered_with_the_question_of_the_candidate() -> None:
    """It takes the place of the general one."""
    own = letter("rejection-reply", ask_feedback=True, question="Gab es Lücken, die den Ausschlag gaben?")
    assert "dankbar: Gab es Lücken, die den Ausschlag gaben?" in own
    assert "beim nächsten Mal" not in own


@pytest.mark.parametrize(
    ("impression", "said"),
    [
        (
            "Bisher habe ich noch keine Rückmeldung erhalten.",
            "Da ich bisher noch keine Rückmeldung erhalten habe, möchte ich mich nach dem aktuellen Stand",
        ),
        (
            "Die Position sagt mir sehr zu.",
            "Bauleiterin bei der Nordlicht AG erkundigen. Die Position sagt mir sehr zu.",
        ),
        (
            "Ich möchte mein Interesse bekräftigen.",
            "Bauleiterin bei der Nordlicht AG erkundigen. Ich möchte mein Interesse bekräftigen.",
        ),
        (
            "Daher interessiert mich die Stelle sehr.",
            "Daher interessiert mich die Stelle sehr.\n\nÜber eine kurze Auskunft zum Stand meiner Bewerbung würde",
        ),
        (
            "Ich habe die Prüfung bestanden.",
            "würde ich mich über eine kurze Auskunft zum Stand meiner Bewerbung sehr freuen.",
        ),
    ],
)
def test_a_check_in_asks_after_its_reasons(impression: str, said: str) -> None:
    """The candidate's sentences stand as they are, and lead to the question where they are a reason to ask."""
    body = letter("check-in", impression=impression)
    assert said in body
    assert body.count("nteress") <= 1


@pytest.mark.parametrize(
    ("message_type", "facts", "before", "own", "after"),
    [
        (
            "check-in",
            {},
            "möchte ich mich",
            "Für ein Gespräch stehe ich gern zur Verfügung.",
            "\n\nMit freund",
        ),
        ("check-in", {}, "möchte ich mich", "Mein Eintrittstermin ist der 1. Mai.", "Ich freue mich"),
        ("check-in", {}, "möchte ich mich", "Ich freue mich auf Ihre Antwort.", "\n\nMit freund"),
        (
            "thank-you",
            {"question": "Wann geht es weiter?"},
            "wann es weitergeht",
            "Ich freue mich auf Ihre Antwort.",
            "\n\nMit",
        ),
        (
            "thank-you",
            {"clarify": "Den Begriff kannte ich nicht."},
            "Begriff",
            "Die Stelle reizt mich sehr.",
            "Ich freue",
        ),
        ("offer-reply", {"decision": "decline"}, "vielen Dank", "Die Einblicke waren sehr positiv.", "Nach reif"),
        ("offer-reply", {"decision": "decline"}, "absagen", "Die Entscheidung fiel mir schwer.", "Ich wünsche"),
        (
            "rejection-reply",
            {"ask_feedback": True},
            "vielen Dank",
            "Ich will mich verbessern. Ich möchte lernen.",
            "Deshalb wäre ich Ihnen",
        ),
        (
            "rejection-reply",
            {"ask_feedback": True},
            "dankbar",
            "Ich verfolge Ihre Projekte weiter.",
            "Ich wünsche Ihnen",
        ),
        ("withdrawal", {"interview_date": "2026-03-02"}, "vielen Dank", "Das Team gefiel mir.", "\n\nLeider muss ich"),
    ],
)
def test_each_sentence_of_the_candidate_stands_where_it_belongs(
    message_type: str, facts: Facts, before: str, own: str, after: str
) -> None:
    """Verbatim: reasons before the question, offers and a look ahead after it, praise before a refusal."""
    body = letter(message_type, impression=own, **facts)
    assert body.index(before) < body.index(own) < body.index(after)


OWN_SENTENCES = (
    "Vielen Dank für die Führung durch die Werft.",
    "Der Austausch war sehr offen.",
    "Die Aufgabe reizt mich sehr.",
    "Ich will mich verbessern.",
    "Im Mai ziehe ich nach Kiel.",
    "Die Entscheidung fiel mir schwer.",
    "Mit dieser Anpassung kann ich zusagen.",
    "Für ein Gespräch stehe ich gern bereit.",
    "Ich freue mich auf Ihre Antwort.",
)
"""One for each purpose."""


@given(
    text=st.sampled_from([text for text in TEXTS if text[1] is Channel.EMAIL]),
    own=st.lists(st.sampled_from(OWN_SENTENCES), min_size=1, max_size=5, unique=True),
    facts=st.fixed_dictionaries(
        {},
        optional={
            "interview_date": st.just("2026-03-02"),
            "question": st.sampled_from(["Wie groß ist das Team?", "Woran lag es?"]),
            "ask_feedback": st.booleans(),
            "requests": st.just("ein Gehalt von 70.000 €"),
            "clarify": st.just("Den Begriff kannte ich nicht."),
            "interviewed": st.booleans(),
            "last_contact": st.just("2026-02-20"),
        },
    ),
)
def test_no_sentence_of_the_candidate_is_lost_or_said_twice(text: Any, own: list[str], facts: Facts) -> None:
    """Wherever it is put; of thanks at the beginning of a reply to an offer, what they are for joins ours."""
    message_type, channel, variant = text
    taken = {field.name for field in fields(message_type)}
    assume("impression" in taken)
    known = {name: value for name, value in facts.items() if name in taken}
    body = letter(message_type, channel=channel, variant=variant, impression=" ".join(own), **known)
    if message_type == "offer-reply":
        own = [own[0].removeprefix("Vielen Dank ").rstrip("."), *own[1:]]
    said = [body.lower().count(sentence.lower()) + body.count(f"Da {as_clause(sentence)},") for sentence in own]
    assert said == [1] * len(own), body


def test_a_sentence_that_refers_back_stays_with_the_one_before() -> None:
    """Out of its place it would refer to something else."""
    own = "Ich habe ein paar Ideen für den Umbau. Gern erläutere ich diese in einem Gespräch."
    assert own in letter("check-in", impression=own)


def test_a_look_ahead_of_the_candidate_is_the_only_one() -> None:
    """A letter closes once."""
    body = letter("thank-you", impression="Die Stelle reizt mich. Ich freue mich auf Ihre Rückmeldung.")
    assert body.count("freue mich") == 1


def test_who_never_answered_is_not_thanked() -> None:
    """Nor wished luck, which would sound like mockery."""
    body = letter("withdrawal", interviewed=False, reason="Ich habe bis heute keine Antwort erhalten.")
    assert "Dank" not in body
    assert "danke" not in body
    assert "Erfolg" not in body


def test_strengths_join_the_interest() -> None:
    """One reason for one question."""
    body = letter("check-in", strengths="mein Profil mit SAP, das zu Ihnen passt")
    assert "interessiert und ich gern mein Profil mit SAP einbringen würde, das zu Ihnen passt, möchte ich mich" in body


def test_a_check_in_after_a_conversation_thanks_first_and_asks_last() -> None:
    """Whether or not the day of the conversation is known; at a fair, the thanks are for what was spoken about."""
    dated = letter("check-in", interview_date="2026-03-02", impression="Das Team hat mir gefallen.")
    assert (
        dated.index("vielen Dank noch einmal für das Gespräch")
        < dated.index("Das Team")
        < dated.index("Darf ich fragen, ob")
    )
    thanking = letter("check-in", interviewed=True, impression="Nochmals vielen Dank für die Führung durch die Werft.")
    assert ",\n\nnochmals vielen Dank für die Führung" in thanking
    fair = letter("check-in", discussed="der Umbau")
    assert "vielen Dank noch einmal für das Gespräch" in fair
    assert "den Austausch über den Umbau." in fair


def test_a_topic_is_named_where_the_candidate_goes_on_about_the_conversation() -> None:
    """A sentence on the exchange of its own would be one too many."""
    body = letter("thank-you", discussed="der Umbau der Werft", impression="Unser Gespräch hat mich bestärkt.")
    assert "Unser Gespräch über den Umbau der Werft hat mich bestärkt." in body
    assert "Austausch" not in body


def test_of_what_every_interview_is_about_one_learns_more() -> None:
    """To call it especially interesting would say nothing; a verb stands before the clause that explains its object."""
    body = letter("thank-you", discussed=["das Team", "die Projekte, an denen Sie arbeiten"])
    assert "Es hat mich gefreut, mehr über das Team und die Projekte zu erfahren, an denen Sie arbeiten." in body


def test_phrases_share_their_place() -> None:
    """As one says it."""
    body = letter("thank-you", discussed=["die Abläufe in Ihrem Haus", "das Klima in Ihrem Haus"])
    assert "über die Abläufe und das Klima in Ihrem Haus" in body


def test_what_speaks_of_a_request_follows_it() -> None:
    """And a reason is joined with the request."""
    body = letter(
        "offer-reply",
        requests="ein Gehalt von 71.000 €",
        reason="Mir liegt ein weiteres Angebot vor.",
        impression="Ich sehe mich am ehesten bei der Nordlicht AG. Mit dieser Anpassung kann ich sofort zusagen.",
    )
    asked = "Da mir ein weiteres Angebot vorliegt, möchte ich gern fragen, ob wir ein Gehalt"
    assert body.index("Ich sehe mich") < body.index(asked) < body.index("Mit dieser Anpassung")


def test_a_conversation_is_proposed_once() -> None:
    """The candidate's own proposal stands as it is."""
    body = letter("offer-reply", requests="ein Bonus von 5 %", question="Wann passt Ihnen ein kurzes Gespräch?")
    assert "Wann passt Ihnen ein kurzes Gespräch?" in body
    assert "Telefon" not in body


def test_who_moves_an_appointment_says_so() -> None:
    """Nobody else is known to have cancelled it; an apology belongs to it."""
    body = letter("reschedule-request", interview_date="2026-03-09", requests="einen Alternativtermin")
    assert "leider muss ich Sie bitten, das Gespräch am 9. März" in body
    assert "Bitte entschuldigen Sie die Umstände" in body


def test_phrases_share_their_adjective() -> None:
    """As one says it."""
    body = letter("check-in", can_send=["weitere Unterlagen", "weitere Referenzen"])
    assert "Falls Sie noch weitere Unterlagen oder Referenzen benötigen, lassen Sie es mich gern wissen." in body


def test_to_stay_in_touch_is_a_wish_after_a_conversation() -> None:
    """Whoever never met has no contact to keep; their papers are not to be considered any longer."""
    assert "in Kontakt bleiben" in letter("withdrawal", interview_date="2026-03-02")
    unmet = letter("withdrawal", interviewed=False)
    assert "in Kontakt bleiben" not in unmet
    assert "meine Unterlagen nicht weiter zu berücksichtigen" in unmet


@pytest.mark.parametrize(
    ("facts", "greeting"),
    [
        ({"discussed": "eure Pläne", "recipient": person("Mia Koch")}, "Hallo Mia Koch,"),
        ({"recipient": Person(name="Mia", given_name="Mia")}, "Hallo Mia,"),
        ({"recipient": Person(name="Anna-Lena")}, "Guten Tag Anna-Lena,"),
        ({"recipient": Person(name="Hauke"), "impression": "Ihre Halle gefällt mir."}, "Guten Tag Hauke,"),
        ({"recipient": Person(name="Müller")}, "Guten Tag Müller,"),
        ({"recipient": Person(name="Verwaltung")}, "Guten Tag Verwaltung,"),
        ({"recipient": Person(name="HR")}, "Guten Tag HR,"),
        ({"recipient": None, "impression": "Ich hätte Lust, bei euch anzufangen."}, "Hallo zusammen,"),
        ({"discussed": "eure Pläne"}, "Sehr geehrte Frau Dr. Albers,"),
        ({"recipient": None, "impression": "Ihre Werkstatt hat mir gefallen."}, "Sehr geehrte Damen und Herren,"),
        ({"recipient": None, "discussed": "eure Pläne", "formality": "formal"}, "Sehr geehrte Damen und Herren,"),
    ],
)
def test_who_writes_du_is_written_for_with_du(facts: Facts, greeting: str) -> None:
    """The candidate's own words tell, or what is given as a first name; an honorific or a Sie decides otherwise."""
    assert letter("thank-you", **facts).startswith(greeting)


@pytest.mark.parametrize(
    ("strengths", "said"),
    [
        ("meine Erfahrung im Einkauf", "und möchte gern meine Erfahrung im Einkauf einbringen."),
        ("acht Jahre Praxis, davon drei in Leitung", "und bringe acht Jahre Praxis mit, davon drei in Leitung."),
        (["Excel, SAP und DATEV", "Geduld"], "und bringe Geduld sowie Kenntnisse in Excel, SAP und DATEV mit."),
    ],
)
def test_a_strength_is_offered_subject_first(strengths: Any, said: str) -> None:
    """Its verb stands where one would speak it: before what only explains."""
    assert said in letter("thank-you", strengths=strengths)


def test_a_check_in_names_what_was_done_before() -> None:
    """An application, where there was no interview; another contact is told of as it is known."""
    applied = letter("check-in", last_contact="2026-02-20", interviewed=False)
    assert "am 20. Februar habe ich mich als Bauleiterin bei der Nordlicht AG beworben." in applied
    unknown = letter("check-in", last_contact="2026-02-20")
    assert "am 20. Februar habe ich mich mit meiner Bewerbung als Bauleiterin" in unknown
    again = letter("check-in", last_contact="2026-02-20", variant="again")
    assert "am 20. Februar hatte ich mich bereits nach meiner Bewerbung als Bauleiterin" in again
    assert (
        letter("check-in", last_contact="2026-03-05", on=ON, last_channel="phone")
        .split("\n\n")[1]
        .startswith("gestern habe ich Sie wegen meiner Bewerbung")
    )


def test_a_check_in_goes_on_from_the_interest_of_the_candidate() -> None:
    """In one sentence, where it has no clause of its own."""
    told: Facts = {"last_contact": "2026-02-20", "impression": "Ich bin weiterhin sehr interessiert."}
    joined = (
        "Ich bin weiterhin sehr interessiert und möchte mich nach dem aktuellen Stand des Auswahlverfahrens erkundigen."
    )
    assert joined in letter("check-in", **told)
    wish: Facts = told | {"impression": "Ich möchte mein Interesse bekräftigen."}
    wanting = letter("check-in", **wish)
    assert "Ich möchte mein Interesse bekräftigen und mich nach" in wanting
    asked_first = letter("check-in", impression="Ich bin weiterhin sehr interessiert.")
    assert "Ich bin weiterhin sehr interessiert und freue mich über eine kurze Rückmeldung." in asked_first
    clause = "Ich bin interessiert, weil Sie bauen."
    because: Facts = told | {"impression": clause}
    assert f"{clause} Deshalb möchte ich" in letter("check-in", **because)


def test_a_check_in_opens_with_the_report_of_the_candidate() -> None:
    """Which then says which application it means."""
    own = "Ich melde mich ein letztes Mal zu meiner Bewerbung. Falls sie nichts wurde, freue ich mich über Antwort."
    body = letter("check-in", impression=own)
    assert "ich melde mich ein letztes Mal zu meiner Bewerbung als Bauleiterin bei der Nordlicht AG. Falls sie" in body
    assert body.count("?") == 0
    assert "erkundigen" not in body
    more = letter("check-in", impression="Ich melde mich wegen meiner Bewerbung. Ich habe den Schein gemacht.")
    assert "Nordlicht AG. Ich habe den Schein gemacht." in more


def test_a_wish_stands_where_later_sentences_refer_to_it() -> None:
    """And long sentences of the candidate fill two paragraphs."""
    wish = "Über eine Einladung würde ich mich sehr freuen."
    own = f"{wish} An einem solchen Gespräch nehme ich gern teil, auch kurzfristig."
    assert own in letter("check-in", impression=own)
    long = (
        "Ich habe in den letzten Jahren viele Werften umgebaut und dabei gern mit allen Gewerken zusammengearbeitet. "
        * 4
    )
    body = letter("check-in", impression=long.strip())
    assert "zusammengearbeitet.\n\nIch habe" in body


def test_strengths_and_a_wish_to_hear_make_one_sentence() -> None:
    """Where the candidate states the interest."""
    told: Facts = {"strengths": "meine Ruhe", "impression": "Ich habe großes Interesse. Seit zwei Monaten warte ich."}
    wished = "Ich möchte gern meine Ruhe einbringen und würde mich über eine kurze Auskunft zum Stand meiner Bewerbung"
    assert wished in letter("check-in", **told)


def test_a_reason_of_words_and_a_sentence_is_said_whole() -> None:
    """The request rests on the words, and the sentence follows it."""
    body = letter("offer-reply", requests="ein Bonus", reason="weil ich umziehe; die Miete ist dort auch sehr hoch")
    assert "Da ich umziehe, möchte ich" in body
    assert "vereinbaren können. Die Miete ist dort auch sehr hoch." in body


def test_what_is_needed_is_joined_with_what_serves_it() -> None:
    """In one sentence, unless the need comes in the candidate's own."""
    body = letter("thank-you", needs="Ruhe", strengths="meine Geduld")
    assert "Wie Sie sagten, ist Ihnen Ruhe wichtig; dafür bringe ich meine Geduld mit." in body
    told = letter("thank-you", needs="Sie brauchen jemanden mit Geduld.", strengths="meine Ruhe")
    assert "Sie brauchen jemanden mit Geduld. Dafür bringe ich meine Ruhe mit." in told
    sure = letter("thank-you", strengths="meine Ruhe", impression="Das hat mein Interesse bestärkt.")
    assert "Ich bin überzeugt, dass ich meine Ruhe gut einbringen kann." in sure
    bin_ich = letter("thank-you", strengths="meine Ruhe", impression="Ich bin sehr interessiert.")
    assert "Ich möchte gern meine Ruhe einbringen." in bin_ich


def test_who_asks_in_own_words_is_not_made_to_ask_again() -> None:
    """Unless a question stands beside them."""
    own = "Ich möchte mich nach dem Stand erkundigen."
    body = letter("check-in", impression=own, interviewed=False)
    assert body.count("erkundigen") == 1
    assert "ich melde mich wegen meiner Bewerbung" in body
    assert "ob die Stelle frei ist" in letter("check-in", impression=own, question="Ist die Stelle frei?")


def test_a_sentence_of_the_reader_refers_to_none_before() -> None:
    """With Sie; one of something feminine does."""
    own = "Ich bin sehr interessiert. Sie erreichen mich jederzeit."
    body = letter("check-in", impression=own, last_contact="2026-02-20")
    assert body.index("interessiert und möchte mich") < body.index("erkundigen.") < body.index("Sie erreichen mich")
    bound = "Ich habe eine Idee für die Halle. Sie ist schnell erklärt."
    assert bound in letter("check-in", impression=bound)


def test_a_letter_finds_nothing_especially_good_twice() -> None:
    """Where the candidate's own sentence begins so."""
    body = letter("thank-you", discussed="der Umbau der Werft", impression="Besonders gefiel mir die Werkstatt.")
    assert body.count("Besonders") == 1
    assert "Sehr aufschlussreich fand ich" in body


def test_a_look_ahead_to_the_decision_is_one() -> None:
    """Beside an offer of the candidate too, which goes before it."""
    own = "Für Rückfragen stehe ich gern zur Verfügung. Ich freue mich auf Ihre Entscheidung."
    body = letter("thank-you", impression=f"Die Stelle reizt mich sehr. {own}")
    assert own in body
    assert body.count("freue mich") == 1


def test_a_regret_is_told_once() -> None:
    """In the candidate's own words, where they have any."""
    body = letter("rejection-reply", impression="Ich hätte mir ein anderes Ergebnis gewünscht.")
    assert "bedauere" not in body


def test_an_answer_in_time_is_promised_not_asked_for() -> None:
    """Time is asked for only beyond the day that they named."""
    days: Facts = {"decision": "undecided", "needs_time": True, "respond_by": "2026-03-20"}
    for channel in ("email", "phone", "voicemail"):
        in_time = letter("offer-reply", channel=channel, answer_by="2026-03-19", **days)
        assert "Meine Antwort erhalten Sie bis zum 19. März." in in_time
        assert "recht?" not in in_time
        assert "recht?" in letter("offer-reply", channel=channel, answer_by="2026-03-23", **days)


def test_a_withdrawal_cancels_the_interview_to_come_once() -> None:
    """The reader has it in the calendar; one that is over, or of which the candidate speaks, is not named again."""
    ahead: Facts = {"interviewed": False, "interview_date": "2026-03-20", "on": ON}
    thanked = "vielen Dank für die Einladung zum Gespräch am 20. März. Leider muss ich den Termin absagen und meine"
    said = "Damit entfällt auch unser Gespräch am 20. März."
    for channel in ("email", "phone", "voicemail"):
        assert (thanked if channel == "email" else said) in letter("withdrawal", channel=channel, **ahead)
        assert said not in letter("withdrawal", channel=channel, **ahead, impression="Den Termin sage ich damit ab.")
    assert "entfällt" not in letter("withdrawal", interviewed=False, interview_date="2026-03-02", on=ON)


def test_what_looks_ahead_follows_the_refusal() -> None:
    """Nobody offers to work together later before saying no now."""
    ahead = "Sollte sich in Zukunft etwas Passendes ergeben, würde ich mich gern mit Ihnen in Verbindung setzen."
    body = letter(
        "offer-reply", decision="decline", stay_connected=True, impression=["Die Gespräche waren gut.", ahead]
    )
    assert body.index("Die Gespräche waren gut.") < body.index("absagen") < body.index(ahead)
    assert "in Kontakt bleiben" not in body

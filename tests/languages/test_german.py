"""Letters in German: greetings that guess no gender, dates, shaping, the small letter after the greeting, and Sie."""

import datetime as dt
import re
from typing import Any

import attrs
import pytest

from followup_kit import (
    DEFAULT_CATALOG,
    Candidate,
    Channel,
    Context,
    MessageType,
    Person,
    explain,
    render,
    schedule_for,
)
from followup_kit._message_types import CHANNELS, FIELDS, VARIANTS
from followup_kit.languages import LINE_BREAK, _resources
from followup_kit.languages.de import CONVENTIONS
from tests.support.samples import INTERVIEW, full, minimal

GERMAN = CONVENTIONS("de", "formal")
CANDIDATE = Candidate(name="Jonas Weber", email="jonas.weber@example.org", phone="+49 30 5550147")
KATRIN = Person(name="Katrin Albers", honorific="Frau Dr.", family_name="Albers")
TYPICAL: dict[str, Any] = {
    "candidate": CANDIDATE,
    "recipient": KATRIN,
    "company": "Nordlicht Energie",
    "discussed": "der Umstieg von nächtlichen Läufen auf Streaming",
    "strength": "sechs Jahre Erfahrung mit der Migration von Abrechnungssystemen",
    "forgotten": "meine Zertifizierung nach ISO 27001",
    "question": "Wie entscheiden Sie, welche Datenstrecken einen Neubau wert sind?",
    "people": [{"name": "Thomas Fell"}, {"name": "Mei Lin"}],
    "reason": "eine Stelle, die näher an der Forschung liegt",
}
TEXTS = [
    (message_type, channel, variant)
    for message_type in MessageType
    for channel in CHANNELS[message_type]
    for variant in VARIANTS.get(message_type, (None,))
]
FAMILIAR = re.compile(r"\b([Dd]u|[Dd]ich|[Dd]ir|[Dd]ein\w*|ihr\w*|[Ee]uch|[Ee]uer|[Ee]ure\w*)\b")
STALE = re.compile(
    r"hiermit|diesbezüglich|positive Rückmeldung|jederzeit|stehe ich .* zur Verfügung|würde mich sehr freuen|"
    r"spannend|herausforder|leidenschaft|zeitnah|Damen und Herren|[*:_]in\b|[*:_]innen|!",
    re.IGNORECASE,
)
BROKEN = re.compile(r"None|\{|\}|  | [,.;:?]|\(\)|,,|\.\.|,\.|;\.|\n\n\n|\b(\w+) \1\b")


def typical(message_type: str, **changes: Any) -> dict[str, Any]:
    """Return a context with every entry, in German words."""
    context = full(message_type)
    return context | {name: value for name, value in TYPICAL.items() if name in context} | changes


def written(message_type: str, channel: str, variant: str | None) -> list[str]:
    """Return every wording of a text, with everything and with as little as possible."""
    wordings = len(DEFAULT_CATALOG.wordings("de", message_type, channel, variant))
    return [
        render(message_type, Context(context, place=place), channel=channel, variant=variant, locale="de").text
        for place in range(wordings)
        for context in (typical(message_type), minimal(message_type, recipient=None))
    ]


def person(name: str, honorific: str | None = None, family_name: str | None = None) -> Person:
    """Return somebody of whom this much is known."""
    return Person(name=name, honorific=honorific, family_name=family_name)


@pytest.mark.parametrize(
    ("recipient", "greeting", "note", "address"),
    [
        (None, "Sehr geehrtes Recruiting-Team,", "Guten Tag,", ""),
        (KATRIN, "Sehr geehrte Frau Dr. Albers,", "Guten Tag Frau Dr. Albers,", "Frau Dr. Albers"),
        (
            person("Thomas Fell", "Herr", "Fell"),
            "Sehr geehrter Herr Fell,",
            "Guten Tag Herr Fell,",
            "Herr Fell",
        ),
        (
            person("Thomas Fell", "Herrn Prof. Dr.", "Fell"),
            "Sehr geehrter Herr Prof. Dr. Fell,",
            "Guten Tag Herr Prof. Dr. Fell,",
            "Herr Prof. Dr. Fell",
        ),
        (
            person("Dana Okafor", "Dr.", "Okafor"),
            "Guten Tag Dr. Dana Okafor,",
            "Guten Tag Dr. Dana Okafor,",
            "Dr. Okafor",
        ),
        (person("Dana Okafor"), "Guten Tag Dana Okafor,", "Guten Tag Dana Okafor,", "Dana Okafor"),
        (
            person("Dana Okafor", family_name="Okafor"),
            "Guten Tag Dana Okafor,",
            "Guten Tag Dana Okafor,",
            "Dana Okafor",
        ),
        (
            person("Dana Okafor", "Frau Dr."),
            "Guten Tag Dr. Dana Okafor,",
            "Guten Tag Dr. Dana Okafor,",
            "Dr. Dana Okafor",
        ),
        (
            person("Dr. Dana Okafor", "Dr."),
            "Guten Tag Dr. Dana Okafor,",
            "Guten Tag Dr. Dana Okafor,",
            "Dr. Dana Okafor",
        ),
        (person("Suharto"), "Guten Tag Suharto,", "Guten Tag Suharto,", "Suharto"),
        (person("Suharto", "Herr"), "Guten Tag Suharto,", "Guten Tag Suharto,", "Suharto"),
        (
            person("Frauke Herrmann", "Prof.", "Herrmann"),
            "Guten Tag Prof. Frauke Herrmann,",
            "Guten Tag Prof. Frauke Herrmann,",
            "Prof. Herrmann",
        ),
    ],
)
def test_a_greeting_has_a_gender_only_if_the_honorific_has_one(
    recipient: Person | None, greeting: str, note: str, address: str
) -> None:
    """Frau and Herr decide about the ending; a title, a name or a team is greeted without one."""
    assert GERMAN.greeting(recipient, "Nordlicht Energie") == greeting
    assert GERMAN.note_greeting(recipient) == note
    assert GERMAN.address(recipient) == address


def test_a_letter_closes_without_a_comma() -> None:
    """The name follows the close on its own line, then how to be reached."""
    assert GERMAN.signature(CANDIDATE, "Nordlicht Energie").split(LINE_BREAK) == [
        "Mit freundlichen Grüßen",
        "Jonas Weber",
        "+49 30 5550147",
        "jonas.weber@example.org",
    ]
    bare = GERMAN.signature(Candidate(name="Jonas Weber"), "Nordlicht Energie")
    assert bare.split(LINE_BREAK) == ["Mit freundlichen Grüßen", "Jonas Weber"]


@pytest.mark.parametrize(("locale", "close"), [("de_AT", "Grüßen"), ("de_CH", "Grüssen"), ("de_LI", "Grüssen")])
def test_switzerland_writes_no_sharp_s(locale: str, close: str) -> None:
    """Neither in the close nor, anywhere, in the words of a template."""
    assert f"Mit freundlichen {close}\n" in render("check-in", typical("check-in"), locale=locale).body
    assert not any("ß" in source for source in _resources.templates("de").values())


@pytest.mark.parametrize(
    ("locale", "day", "date"),
    [
        ("de", dt.date(2026, 3, 3), "Dienstag, 3. März"),
        ("de", dt.date(2026, 1, 6), "Dienstag, 6. Januar"),
        ("de_AT", dt.date(2026, 1, 6), "Dienstag, 6. Jänner"),
        ("de_CH", dt.date(2026, 1, 6), "Dienstag, 6. Januar"),
        ("de_CH", dt.date(2026, 8, 1), "Samstag, 1. August"),
    ],
)
def test_a_date_names_the_day_and_never_the_year(locale: str, day: dt.date, date: str) -> None:
    """The months are called as the territory calls them."""
    assert CONVENTIONS(locale, "formal").date(day) == date


@pytest.mark.parametrize(
    ("given", "phrase"),
    [
        ("Der Umstieg auf Streaming.", "der Umstieg auf Streaming"),
        ("Streaming", "Streaming"),
        ("Sechs Jahre Erfahrung mit Kafka", "sechs Jahre Erfahrung mit Kafka"),
        ("Ihre Plattform für Messdaten", "Ihre Plattform für Messdaten"),
        ("IN-Klausel und Indizes,", "IN-Klausel und Indizes"),
        ("wie Sie entscheiden, was gebaut wird", "wie Sie entscheiden, was gebaut wird"),
        ("Dass Tests bei Ihnen so wichtig sind.", "dass Tests bei Ihnen so wichtig sind"),
        ("die Frage „Was ist gute Qualität?“", "die Frage „Was ist gute Qualität?“"),
        ("die Art wie Sie arbeiten wollen und sollen", "die Art wie Sie arbeiten wollen und sollen"),
        ("Teams durch Veränderungen zu führen", "Teams durch Veränderungen zu führen"),
        ("Verantwortung zu haben und zu teilen", "Verantwortung zu haben und zu teilen"),
        ("Führungskraft werden", "Führungskraft werden"),
        (
            "das 2. Quartal, z. B. der Ausbau bei der Acme Co. KG",
            "das 2. Quartal, z. B. der Ausbau bei der Acme Co. KG",
        ),
        ("Kubernetes, Docker usw.", "Kubernetes, Docker usw"),
    ],
)
def test_a_phrase_can_follow_a_colon(given: str, phrase: str) -> None:
    """Nouns, names and the polite Sie keep their capitals; articles and the like lose theirs, and the stop goes."""
    assert GERMAN.free_text(given) == (phrase, "")


@pytest.mark.parametrize(
    ("given", "sentence"),
    [
        ("Ich habe den Umstieg geleitet", "Ich habe den Umstieg geleitet."),
        ("wir sprachen über Streaming.", "Wir sprachen über Streaming."),
        ("Der Umstieg ist schwierig, weil alle warten", "Der Umstieg ist schwierig, weil alle warten."),
        ("Sie haben mir die Anlage gezeigt", "Sie haben mir die Anlage gezeigt."),
        ("Mir gefiel, dass Sie zuhören", "Mir gefiel, dass Sie zuhören."),
        ("Streaming war neu. Heute nicht mehr", "Streaming war neu. Heute nicht mehr."),
        ("Streaming im Alltag! Sehr gut", "Streaming im Alltag! Sehr gut."),
        ("Sehr anregend!", "Sehr anregend!"),
        ("Sie sagten: „Das geht.“", "Sie sagten: „Das geht.“"),
        ("Es hieß, das gehe „gut“", "Es hieß, das gehe „gut“."),
    ],
)
def test_a_sentence_stands_by_itself(given: str, sentence: str) -> None:
    """It is known by its first word, by a verb in the midst of its first clause, or by its end."""
    assert GERMAN.free_text(given) == ("", sentence)


def test_nothing_but_punctuation_is_nothing() -> None:
    """A template sees it as left out."""
    assert GERMAN.free_text(".") == ("", "")


@pytest.mark.parametrize("question", ["wie entscheiden Sie", "Wie entscheiden Sie?", "Wie entscheiden Sie."])
def test_a_question_has_its_capital_and_its_mark(question: str) -> None:
    """It stands as a sentence of its own."""
    assert GERMAN.question(question) == "Wie entscheiden Sie?"


@pytest.mark.parametrize(("message_type", "channel", "variant"), TEXTS)
def test_every_text_says_sie_and_nothing_stale(message_type: str, channel: str, variant: str | None) -> None:
    """No familiar word, no cliché, no gap, no exclamation, whatever is given or left out."""
    for text in written(message_type, channel, variant):
        assert not FAMILIAR.search(text), text
        assert not STALE.search(text.replace("Subject:", "")), text
        assert not BROKEN.search(text), text


@pytest.mark.parametrize(("message_type", "channel", "variant"), TEXTS)
def test_the_first_word_after_the_greeting_is_small(message_type: str, channel: str, variant: str | None) -> None:
    """After the comma the sentence goes on, so only Sie and its kin have a capital there."""
    if channel not in (Channel.EMAIL, Channel.CARD):
        return
    for text in written(message_type, channel, variant):
        greeting, first, *_ = text.partition("Sehr geehrte")[2].split("\n\n")
        assert greeting.endswith(",")
        assert first[0].islower() or first.split()[0] in ("Sie", "Ihnen", "Ihr", "Ihre"), first


@pytest.mark.parametrize(("message_type", "channel", "variant"), TEXTS)
def test_what_is_given_is_said(message_type: str, channel: str, variant: str | None) -> None:
    """With typical values no text is so long that it has to leave out what was discussed, or a number to call."""
    used = {field.name for field in FIELDS[message_type] if not field.channels or channel in field.channels}
    for place in range(len(DEFAULT_CATALOG.wordings("de", message_type, channel, variant))):
        context = Context(typical(message_type), place=place)
        body = render(message_type, context, channel=channel, variant=variant, locale="de").body
        if "discussed" in used:
            assert TYPICAL["discussed"] in body
        if channel == Channel.VOICEMAIL:
            assert body.endswith(f"{CANDIDATE.phone}.")


def test_the_title_of_a_position_stands_in_quotation_marks() -> None:
    """As it was advertised, so that nothing has to be inflected and no gender chosen."""
    for name, source in _resources.templates("de").items():
        assert source.count("„{{ position }}“") == source.count("{{ position }}"), name


def test_a_plan_is_explained_in_german() -> None:
    """The name of a person or a team stands where it needs no other form."""
    steps = schedule_for(attrs.evolve(INTERVIEW, interviewers=()))
    explained = [explain(step, "de") for step in steps]
    assert all(text.startswith("Zwischen ") for text in explained)
    assert any("Danken Sie dem Recruiting-Team per E-Mail." in text for text in explained)

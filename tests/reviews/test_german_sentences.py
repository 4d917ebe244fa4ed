"""German sentences that good letters do not have: each is found in an otherwise good letter, by its code."""

import datetime as dt
import tomllib
from typing import Any

from followup_kit.reviews import Review, review
from tests.support.labelled import FOLDER

SENTENCES: dict[str, list[dict[str, Any]]] = tomllib.loads(
    FOLDER.joinpath("probes", "german.toml").read_text(encoding="utf-8")
)
CODES = {
    *("FK108", "FK221", "FK222", "FK231", "FK232", "FK501", "FK511", "FK512", "FK513", "FK514", "FK515", "FK516"),
    *("FK517", "FK522", "FK604", "FK605"),
}
FACTS: dict[str, Any] = {
    "candidate": {"name": "Mira Lenz", "phone": "0151 23456789"},
    "recipient": {"name": "Karin Voss", "given_name": "Karin", "family_name": "Voss", "honorific": "Frau"},
    "company": "Kessler Papier",
    "position": "Sachbearbeiterin",
    "interview_date": dt.date(2026, 11, 12),
}
OUTCOMES: dict[str, dict[str, Any]] = {
    "thank-you": {"still_interested": True},
    "check-in": {"still_interested": True},
    "rejection-reply": {"outcome": "rejected"},
    "offer-reply": {"decision": "accept"},
}
LETTERS = {
    "thank-you": (
        "vielen Dank für das freundliche Gespräch am 12. November über die neue Abteilung. Die Stelle als "
        "Sachbearbeiterin bei Kessler Papier interessiert mich sehr. {} Ich freue mich auf die nächsten "
        "Schritte."
    ),
    "check-in": (
        "vielen Dank noch einmal für das Gespräch am 12. November. Die Stelle als Sachbearbeiterin bei "
        "Kessler Papier interessiert mich weiterhin sehr. Darf ich fragen, wie der Stand ist? {} Unterlagen "
        "reiche ich gern nach."
    ),
    "rejection-reply": (
        "vielen Dank für Ihre Nachricht zur Stelle als Sachbearbeiterin. {} Kessler Papier wünsche ich alles "
        "Gute, und ich würde mich freuen, in Verbindung zu bleiben."
    ),
    "offer-reply": (
        "vielen Dank für das Angebot als Sachbearbeiterin bei Kessler Papier, das ich sehr gern annehme. {} "
        "Den unterschriebenen Vertrag sende ich morgen zurück."
    ),
    "withdrawal": (
        "vielen Dank für das Gespräch. Ich ziehe meine Bewerbung als Sachbearbeiterin zurück. {} Kessler "
        "Papier wünsche ich alles Gute."
    ),
    "reschedule-request": (
        "vielen Dank für die Einladung zum Gespräch am 12. November. Leider kann ich an diesem Tag nicht. {} "
        "Wäre ein Termin in der Woche danach möglich? Die Stelle als Sachbearbeiterin bei Kessler Papier "
        "interessiert mich sehr."
    ),
    "connection-request": (
        "vielen Dank für das Gespräch bei Kessler Papier über die neue Abteilung. Über den Kontakt hier freue "
        "ich mich. {}"
    ),
}


def reviewed(message_type: str, sentence: str, *, decision: str | None = None) -> Review:
    """Review a letter that is good but for one sentence."""
    text = LETTERS[message_type].replace("{}", sentence)
    body = f"Sehr geehrte Frau Voss,\n\n{text}\n\nMit freundlichen Grüßen\nMira Lenz\n0151 23456789"
    by_mail = message_type != "connection-request"
    draft = {
        "message_type": message_type,
        "channel": "email" if by_mail else "linkedin",
        "subject": "Sachbearbeiterin: unser Gespräch – Mira Lenz" if by_mail else None,
        "body": body,
        "locale": "de-DE",
    }
    facts = FACTS | OUTCOMES.get(message_type, {})
    return review(draft, facts if decision is None else facts | {"decision": decision})


def codes(found: Review) -> set[str]:
    """Return the codes of tone and content that were found."""
    return {finding.code for finding in found} & CODES


def test_a_sentence_that_good_letters_do_not_have_is_found_by_its_code() -> None:
    """Whoever is blamed, whatever is demanded, told or confessed, and wherever it breaks off."""
    missed = [
        (kind["code"], sentence)
        for kind in SENTENCES["wrong"]
        for sentence in kind["sentences"]
        if kind["code"] not in codes(reviewed(kind["message_type"], sentence))
    ]
    assert missed == []


def test_the_same_words_in_a_good_letter_are_passed_over() -> None:
    """Nothing is said of them, not even as a suggestion."""
    told = [
        (sentence, found)
        for kind in SENTENCES["right"]
        for sentence in kind["sentences"]
        if (found := codes(reviewed(kind["message_type"], sentence)))
    ]
    assert told == []


ANSWERS = {
    ("offer-reply", "accept"): (
        "Die Stelle als Sachbearbeiterin nehme ich zu den besprochenen Bedingungen sehr gern an.",
        "Ich sage Ihnen hiermit fest zu.",
        "Sie können fest mit mir rechnen.",
        "Ab Februar gehöre ich zu Ihrem Team.",
    ),
    ("offer-reply", "decline"): (
        "Nach reiflicher Überlegung sage ich für die Stelle als Sachbearbeiterin ab.",
        "Ihr Angebot schlage ich nach langem Überlegen aus.",
        "Ich lehne das freundliche Angebot Ihres Hauses deshalb ab.",
        "Leider muss ich passen.",
    ),
    ("withdrawal", "decline"): (
        "Ich habe mich entschieden, meine Bewerbung nicht weiterzuverfolgen und sie zurückzuziehen.",
        "Streichen Sie mich bitte von der Liste.",
        "Meine Bewerbung halte ich nicht länger aufrecht.",
    ),
}


def test_an_answer_is_found_wherever_its_verb_ends() -> None:
    """German puts the half of a verb at the end of its clause."""
    missed = []
    for (message_type, decision), sentences in ANSWERS.items():
        for sentence in sentences:
            body = f"Sehr geehrte Frau Voss,\n\nvielen Dank. {sentence}\n\nMit freundlichen Grüßen\nMira Lenz"
            draft = {"message_type": message_type, "channel": "email", "subject": "x", "body": body, "locale": "de"}
            facts = FACTS | ({"decision": decision} if message_type == "offer-reply" else {})
            missed += [sentence for finding in review(draft, facts) if finding.code == "FK221"]
    assert missed == []


def test_what_only_touches_on_an_answer_is_none() -> None:
    """To assume that a contract follows is not to sign it."""
    for sentence in ("Ich nehme an, dass der Vertrag folgt.", "Das Angebot habe ich erhalten."):
        body = f"Sehr geehrte Frau Voss,\n\nvielen Dank. {sentence}\n\nMit freundlichen Grüßen\nMira Lenz"
        draft = {"message_type": "offer-reply", "channel": "email", "subject": "x", "body": body, "locale": "de"}
        assert "FK221" in codes(review(draft, FACTS | {"decision": "accept"})), sentence


def test_a_greeting_by_title_says_sie_where_a_sentence_begins_so() -> None:
    """A suggestion, for ``bei euch`` may mean the whole team; ``du`` within the company's name is nobody."""
    text = "Ihre Arbeit hat mich beeindruckt, und bei euch anzufangen, wäre mir eine Freude."
    assert {each.severity for each in reviewed("thank-you", text) if each.code == "FK108"} == {"suggestion"}
    body = (
        "Sehr geehrte Frau Voss,\n\nvielen Dank für das Gespräch. Die Arbeit bei der Domaine du Lac reizt mich, und "
        "ich freue mich, von Ihnen zu hören.\n\nMit freundlichen Grüßen\nMira Lenz"
    )
    draft = {"message_type": "thank-you", "channel": "email", "subject": "x", "body": body, "locale": "de"}
    assert "FK108" not in codes(review(draft, FACTS | {"company": "Domaine du Lac"}))


def test_an_invitation_that_names_what_the_reader_made_is_its_own() -> None:
    """The network does not write it."""
    said = "Ihr Beitrag über Papier hat mir gefallen. Ich würde mich gern mit Ihnen vernetzen."
    for text, generic in ((said, False), ("Hiermit lade ich Sie ein, meinem LinkedIn-Netzwerk beizutreten.", True)):
        body = f"Guten Tag Frau Voss,\n\n{text}\n\nViele Grüße\nMira Lenz"
        draft = {"message_type": "connection-request", "channel": "linkedin", "body": body, "locale": "de"}
        facts = {name: FACTS[name] for name in ("candidate", "recipient", "company", "position")}
        assert ("FK522" in codes(review(draft, facts))) is generic


def test_distress_of_somebody_in_a_story_is_a_suggestion() -> None:
    """A heroine may despair; who writes may not."""
    text = "Der Roman, dessen Heldin aus Verzweiflung ihr Haus anzündet, lässt mich nicht los."
    assert {each.severity for each in reviewed("thank-you", text) if each.code == "FK514"} <= {"suggestion"}


def test_a_question_of_pay_is_not_one_of_the_outcome_too() -> None:
    """One question, one finding."""
    found = codes(reviewed("thank-you", "Gibt es für die Wochenenden Zuschläge, und wie hoch fallen sie aus?"))
    assert "FK231" in found
    assert "FK232" not in found


def test_a_clause_without_its_verb_breaks_off() -> None:
    """Wherever it stands: a subordinate one, one with an auxiliary or a modal, one of which an adjective is left."""
    broken = (
        "Ich freue mich, dass wir.",
        "Wenn Sie noch Unterlagen, sende ich sie gern.",
        "Vielen Dank für das Gespräch, das.",
        "Ich habe mich sehr.",
        "Ich kann mir gut vorstellen, in Ihrem Team.",
        "Ich habe mich sehr gefreut, Sie persönlich.",
        "Leider kann ich nicht zum vereinbarten.",
        "Ab Januar werde ich mit Freude als Souschef im Hotel Seeblick.",
        "Darf ich fragen, bis wann Sie?",
    )
    assert [each for each in broken if "FK604" not in codes(reviewed("thank-you", each))] == []


def test_a_clause_with_its_verb_does_not() -> None:
    """Where the verb stands first, before its object, or is left out because somebody compares."""
    whole = (
        "Beeindruckt hat mich Ihr Lager.",
        "Ich arbeite gern so genau wie Sie.",
        "Am Montag könnte ich.",
        "Ich weiß jetzt, was Sie mit Geduld meinen.",
        "Ich freue mich sehr auf den Beginn zum nächsten Ersten ( – ).",
        "Ich werde als Tutorin weiterarbeiten.",
        "Schön (!).",
    )
    assert [each for each in whole if "FK604" in codes(reviewed("thank-you", each))] == []


def test_a_word_that_sounds_like_another_is_corrected_in_its_case() -> None:
    """A suggestion, for it may be a name."""
    for said, name in (("Atmossphäre", "Atmosphäre"), ("nähmlich", "nämlich"), ("Werkstat", "Werkstatt")):
        finding = next(each for each in reviewed("thank-you", f"Die {said} gefiel mir.") if each.code == "FK605")
        assert name in finding.message

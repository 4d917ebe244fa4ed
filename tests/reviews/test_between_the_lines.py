"""Tone in German and Japanese that no word of it gives away, and what good letters say with the same words."""

import tomllib
from typing import Any

from followup_kit.reviews import Review, review
from tests.support.labelled import FOLDER

WORDS: dict[str, list[dict[str, Any]]] = tomllib.loads(
    FOLDER.joinpath("probes", "between-the-lines.toml").read_text(encoding="utf-8")
)

FACTS: dict[str, dict[str, Any]] = {
    "de": {
        "candidate": {"name": "Jonas Weber", "phone": "0361 5550872"},
        "recipient": {"name": "Heike Brandt", "given_name": "Heike", "family_name": "Brandt", "honorific": "Frau"},
        "company": "Segelmacherei Schlei",
        "position": "Segelmacher",
    },
    "ja": {
        "candidate": {"name": "槙野 陸", "phone": "090-5550-1937"},
        "recipient": {"name": "杉浦 努", "given_name": "努", "family_name": "杉浦"},
        "company": "株式会社ミチノ橋梁",
        "position": "橋梁点検員",
    },
}
OUTCOMES: dict[str, dict[str, Any]] = {
    "rejection-reply": {"outcome": "rejected"},
    "offer-reply": {"outcome": "offered", "decision": "undecided"},
}
SUBJECTS = {"de": "Segelmacher – Jonas Weber", "ja": "橋梁点検員の面接の件（槙野 陸）"}
BODIES = {
    "de": """Sehr geehrte Frau Brandt,

vielen Dank für das Gespräch am 4. November über die Stelle als Segelmacher in der Segelmacherei Schlei.
{} Die Arbeit reizt mich sehr.

Mit freundlichen Grüßen
Jonas Weber
0361 5550872""",
    "ja": """株式会社ミチノ橋梁
杉浦 努 様

お世話になっております。槙野 陸です。11月4日は橋梁点検員の面接のお時間をいただき、誠にありがとうございました。
{}貴社の仕事に強く惹かれております。
何卒よろしくお願い申し上げます。

槙野 陸
090-5550-1937""",
}
"""A good letter of each language, in which a sentence is put."""


def reviewed(locale: str, message_type: str, sentence: str) -> Review:
    """Review a letter that is good but for one sentence."""
    body = BODIES[locale].replace("{}", sentence)
    draft = {"message_type": message_type, "subject": SUBJECTS[locale], "body": body, "locale": locale}
    return review(draft, {**FACTS[locale], "interview_date": "2026-11-04", **OUTCOMES.get(message_type, {})})


def test_a_sentence_is_found_by_what_it_does_to_the_reader() -> None:
    """Who is blamed, what is demanded, what is said of oneself and of others; a suggestion is enough."""
    missed = [
        (kind["locale"], kind["code"], sentence)
        for kind in WORDS["wrong"]
        for sentence in kind["sentences"]
        if kind["code"] not in {finding.code for finding in reviewed(kind["locale"], kind["message_type"], sentence)}
    ]
    assert missed == []


def test_a_good_letter_may_say_it() -> None:
    """Facts, courtesy, regret and work in the same words: no more than a suggestion of tone."""
    alarmed = [
        (sentence, str(finding))
        for kind in WORDS["right"]
        for sentence in kind["sentences"]
        for finding in reviewed(kind["locale"], kind["message_type"], sentence)
        if finding.code in TONE and finding.severity != "suggestion"
    ]
    assert alarmed == []


TONE = {kind["code"] for kind in WORDS["wrong"]}


def test_a_question_is_as_bad_as_its_entry_says() -> None:
    """An entry of the lexicon that is a suggestion stays one, where it makes a question ask for the outcome."""
    found = reviewed("de", "thank-you", "Ist die Zusage an eine Wohnung am Ort gebunden?")
    assert [str(finding.severity) for finding in found if finding.code == "FK232"] == ["suggestion"]

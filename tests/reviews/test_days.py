"""Days told in every way a letter tells them: of the interview, the answer, the first day, and of other matters."""

import tomllib
from typing import Any

from followup_kit.reviews import Finding, review
from tests.support.labelled import FOLDER

DAYS: dict[str, list[dict[str, Any]]] = tomllib.loads(
    FOLDER.joinpath("probes", "days.toml").read_text(encoding="utf-8")
)
CODES = {"FK111", "FK112", "FK113", "FK114", "FK115"}
PEOPLE: dict[str, dict[str, Any]] = {
    "en": {
        "candidate": {"name": "Carys Bowen"},
        "recipient": {"name": "Rose Hale", "given_name": "Rose", "family_name": "Hale", "honorific": "Ms."},
        "company": "Northwind",
        "position": "Baker",
    },
    "de": {
        "candidate": {"name": "Carla Bonn"},
        "recipient": {"name": "Rosa Krüger", "given_name": "Rosa", "family_name": "Krüger", "honorific": "Frau"},
        "company": "Nordwind",
        "position": "Bäckerin",
    },
    "ja": {
        "candidate": {"name": "山田花子"},
        "recipient": {"name": "佐藤一郎", "given_name": "一郎", "family_name": "佐藤"},
        "company": "株式会社北風",
        "position": "製造職",
    },
}
LETTERS = {
    "en": (
        "Baker",
        "Dear Ms. Hale,\n\n{} The role of baker at Northwind appeals to me greatly.\n\nBest regards,\nCarys Bowen",
    ),
    "de": (
        "Bäckerin",
        "Sehr geehrte Frau Krüger,\n\n{} Die Stelle als Bäckerin bei Nordwind reizt mich.\n\nBeste Grüße\nCarla Bonn",
    ),
    "ja": (
        "製造職の件",
        "佐藤様\n\n山田花子です。\n\n{}株式会社北風の製造職を志望しております。\n\nよろしくお願いいたします。\n\n山田花子",
    ),
}
OF_TYPE: dict[str, dict[str, Any]] = {
    "thank-you": {"decision_by": "2026-11-26"},
    "check-in": {"decision_by": "2026-11-26"},
    "offer-reply": {"outcome": "offered", "decision": "accept", "start_date": "2027-01-11"},
    "rejection-reply": {"outcome": "rejected"},
}
UNDECIDED = {"outcome": "offered", "decision": "undecided", "answer_by": "2026-11-24"}


def found(locale: str, message_type: str, sentence: str, code: str = "") -> list[Finding]:
    """Return what the checks of days report of a letter that holds a sentence."""
    subject, letter = LETTERS[locale]
    undecided = message_type == "offer-reply" and code == "FK113"
    facts = UNDECIDED if undecided else OF_TYPE.get(message_type, {})
    draft = {
        "message_type": message_type,
        "channel": "email",
        "subject": subject,
        "body": letter.format(sentence),
        "locale": locale,
    }
    return [
        each
        for each in review(draft, {**PEOPLE[locale], "interview_date": "2026-11-12", **facts})
        if each.code in CODES
    ]


def test_another_day_is_reported_however_it_is_told() -> None:
    """In figures, in words, without its month, as part of a month or as a weekday, in any clause."""
    missed = [
        (kind["code"], sentence)
        for kind in DAYS["wrong"]
        for sentence in kind["sentences"]
        if kind["code"]
        not in {each.code for each in found(kind["locale"], kind["message_type"], sentence, kind["code"])}
    ]
    assert missed == []


def test_days_of_other_matters_raise_no_alarm() -> None:
    """Of what somebody else did, of an occasion, of a holiday, or of the facts themselves."""
    alarmed = [
        (sentence, str(each))
        for kind in DAYS["right"]
        for sentence in kind["sentences"]
        for each in found(kind["locale"], kind["message_type"], sentence)
        if each.severity != "suggestion"
    ]
    assert alarmed == []

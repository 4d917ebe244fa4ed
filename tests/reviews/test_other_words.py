"""Faults told in words that no list holds, and their neighbours: facts, questions and tone, in three languages."""

import tomllib
from typing import Any

import pytest

from followup_kit.reviews import Review, review
from tests.support.labelled import FOLDER

WORDS: dict[str, list[dict[str, Any]]] = tomllib.loads(
    FOLDER.joinpath("probes", "other-words.toml").read_text(encoding="utf-8")
)

FACTS: dict[str, dict[str, Any]] = {
    "en": {
        "candidate": {"name": "Norman Best", "email": "norman.best@example.com", "phone": "07700 900064"},
        "recipient": {"name": "Ada Lovelace", "given_name": "Ada", "family_name": "Lovelace", "honorific": "Ms"},
        "company": "Tamar Valley Boats",
        "position": "Sail Maker",
    },
    "de": {
        "candidate": {"name": "Jonas Weber", "email": "jonas.weber@example.de", "phone": "0361 5550872"},
        "recipient": {"name": "Heike Brandt", "given_name": "Heike", "family_name": "Brandt", "honorific": "Frau"},
        "company": "Segelmacherei Schlei",
        "position": "Segelmacher",
    },
    "ja": {
        "candidate": {"name": "槙野 陸", "email": "makino@example.jp", "phone": "090-5550-1937"},
        "recipient": {"name": "杉浦 努", "given_name": "努", "family_name": "杉浦"},
        "company": "株式会社ミチノ橋梁",
        "position": "橋梁点検員",
    },
}
OF_TYPE: dict[str, dict[str, Any]] = {
    "check-in": {"decision_by": "2026-11-20"},
    "offer-reply": {"outcome": "offered", "decision": "accept", "start_date": "2026-12-07"},
    "rejection-reply": {"outcome": "rejected"},
}
"""What the facts of each type hold besides, of an interview on 4 November 2026."""

SUBJECTS = {
    "en": {"no-position": "Thank you: Norman Best", "": "Sail Maker: Norman Best"},
    "de": {"no-position": "Mein Gespräch bei Ihnen – Jonas Weber", "": "Segelmacher – Jonas Weber"},
    "ja": {"no-position": "選考状況のお伺い（槙野 陸）", "": "橋梁点検員の面接のお礼（槙野 陸）"},
}
GREETINGS = {
    "en": "Dear Ms Lovelace,\n\n",
    "de": "Sehr geehrte Frau Brandt,\n\n",
    "ja": "株式会社ミチノ橋梁\n杉浦 努 様\n\nお世話になっております。",
}
BEFORE = {
    "en": {
        "": "Thank you for the interview on 4 November for the Sail Maker position at Tamar Valley Boats.\n\n",
        "no-company": "Thank you for the interview on 4 November for the Sail Maker position.\n\n",
        "no-position": "Thank you for the interview at Tamar Valley Boats on 4 November. How do things stand?\n\n",
        "no-day": "",
    },
    "de": {
        "": "danke für das Gespräch am 4. November über die Stelle als Segelmacher in der Segelmacherei Schlei.\n\n",
        "no-company": "danke für das Gespräch am 4. November über die Stelle als Segelmacher.\n\n",
        "no-position": "danke für das Gespräch am 4. November in der Segelmacherei Schlei. Wie ist der Stand?\n\n",
        "no-day": "",
    },
    "ja": {
        "": "11月4日に橋梁点検員の面接をしていただいた槙野 陸です。ありがとうございました。\n\n",
        "no-position": (
            "11月4日に面接をしていただいた槙野 陸です。ありがとうございました。選考の状況はいかがでしょうか。\n\n"
        ),
        "no-day": "槙野 陸です。",
    },
}
BEHIND = {
    "en": {
        "check-in": "Could you tell me how things stand? I am still very interested.",
        "thank-you": "I am very interested in the position and look forward to hearing from you.",
        "rejection-reply": "I would be glad to stay in touch.",
        "offer-reply": "I am pleased to accept the position.",
        "no-day": (
            "I am very interested in the Sail Maker position at Tamar Valley Boats. "
            "Could you tell me how things stand? Thank you again."
        ),
    },
    "de": {
        "check-in": "Wie ist der Stand? An der Stelle bin ich weiterhin sehr interessiert.",
        "thank-you": "Ich bin sehr interessiert und freue mich auf Ihre Nachricht.",
        "rejection-reply": "Ich würde gern in Kontakt bleiben.",
        "offer-reply": "Ihr Angebot nehme ich gern an.",
        "no-day": (
            "An der Stelle als Segelmacher bei der Segelmacherei Schlei bin ich weiterhin sehr interessiert. "
            "Vielen Dank noch einmal. Wie ist der Stand?"
        ),
    },
    "ja": {
        "check-in": "選考の状況はいかがでしょうか。引き続き強く志望しております。",
        "thank-you": "ぜひ貴社で働きたいと考えております。ご連絡をお待ちしております。",
        "rejection-reply": "今後ともご縁がありましたら、よろしくお願いいたします。",
        "offer-reply": "内定を謹んでお受けいたします。",
        "no-day": ("ありがとうございました。橋梁点検員の選考の状況はいかがでしょうか。引き続き強く志望しております。"),
    },
}
CLOSES = {
    "en": "\n\nKind regards,\nNorman Best\n07700 900064",
    "de": "\n\nMit freundlichen Grüßen\nJonas Weber\n0361 5550872",
    "ja": "\n\n槙野 陸\n090-5550-1937",
}


def reviewed(kind: dict[str, Any], sentence: str) -> Review:
    """Review a letter that is good but for one sentence."""
    language, frame, message_type = kind["locale"], kind["frame"], kind["message_type"]
    facts = FACTS[language] | {"interview_date": "2026-11-04"} | OF_TYPE.get(message_type, {})
    draft = {"message_type": message_type, "locale": "en_GB" if language == "en" else language, "body": sentence}
    if message_type == "connection-request":
        return review(draft | {"channel": "linkedin"}, facts)
    before = BEFORE[language].get(frame, BEFORE[language][""])
    behind = (
        "" if frame in ("no-company", "no-position") else BEHIND[language].get(frame, BEHIND[language][message_type])
    )
    space = "" if language == "ja" else " "
    body = GREETINGS[language] + before + sentence + space + behind + CLOSES[language]
    subject = SUBJECTS[language].get(frame, SUBJECTS[language][""])
    return review(draft | {"channel": "email", "subject": subject, "body": body}, facts)


@pytest.fixture(scope="module")
def judged() -> list[tuple[str, str, Review]]:
    """Return the code of each sentence with a fault, the sentence, and the review of a letter that holds it."""
    return [
        (kind["code"], sentence, reviewed(kind, sentence)) for kind in WORDS["wrong"] for sentence in kind["sentences"]
    ]


def test_a_fault_is_found_in_whatever_words(judged: list[tuple[str, str, Review]]) -> None:
    """Another company, position or day, a question that a thank-you does not ask, a reproach by counting."""
    missed = [(code, sentence) for code, sentence, found in judged if code not in {finding.code for finding in found}]
    assert missed == []


def test_a_neighbour_raises_no_alarm() -> None:
    """What the candidate expects to do, who trained them, other days, trades and numbers."""
    alarmed = [
        (sentence, str(finding))
        for kind in WORDS["right"]
        for sentence in kind["sentences"]
        for finding in reviewed(kind, sentence)
        if finding.severity != "suggestion"
    ]
    assert alarmed == []


def test_what_may_mean_something_else_is_no_error(judged: list[tuple[str, str, Review]]) -> None:
    """An error of tone is a threat, an ultimatum or abuse; whatever else is found of tone is a warning at most."""
    kind = {"locale": "en", "frame": "", "message_type": "check-in"}
    for sentence, severity in (
        ("Take it or leave it.", "error"),
        ("My lawyer will write to you.", "suggestion"),
        ("I will sue.", "error"),
        ("How dare you.", "error"),
        ("I expect you to answer by tomorrow.", "warning"),
        ("You got my hopes up.", "warning"),
        ("Your silence is frustrating.", "warning"),
    ):
        severities = {each.severity for each in reviewed(kind, sentence) if each.code in ("FK511", "FK512", "FK513")}
        assert severity in severities, sentence
        assert severity == "error" or "error" not in severities, sentence
    errors = [
        (sentence, str(finding))
        for _, sentence, found in judged
        for finding in found
        if finding.severity == "error" and finding.code.startswith("FK51")
    ]
    assert errors == []


def test_he_have_is_right_behind_an_auxiliary() -> None:
    """As in a question; elsewhere it is a slip."""
    kind = {"locale": "en", "frame": "", "message_type": "thank-you"}
    for sentence, expected in (
        ("What does he have on the bench?", False),
        ("Where does she have her bench?", False),
        ("I think he have three machines.", True),
    ):
        assert ("FK605" in {finding.code for finding in reviewed(kind, sentence)}) is expected, sentence


def test_a_first_day_without_its_month_is_another_all_the_same() -> None:
    """The day alone tells."""
    for language, sentence, expected in (
        ("en", "From the 14th I am all yours.", True),
        ("en", "From the 7th I am all yours.", False),
        ("en", "On the 14th I sign the contract.", False),
        ("de", "Ab dem 14. bin ich bei Ihnen.", True),
        ("de", "Ab dem 7. bin ich bei Ihnen.", False),
    ):
        kind = {"locale": language, "frame": "", "message_type": "offer-reply"}
        assert ("FK115" in {finding.code for finding in reviewed(kind, sentence)}) is expected, sentence


def test_a_subject_may_name_another_position() -> None:
    """Where the letter names none."""
    for subject, expected in (
        ("Boat Builder application: Norman Best", True),
        ("Your vacancy for a Rigger: Norman Best", True),
        ("Sail Maker application: Norman Best", False),
        ("My Application: Norman Best", False),
        ("An application: Norman Best", False),
    ):
        body = GREETINGS["en"] + BEFORE["en"]["no-position"].strip() + CLOSES["en"]
        draft = {"message_type": "check-in", "locale": "en_GB", "channel": "email", "subject": subject, "body": body}
        found = review(draft, FACTS["en"] | {"interview_date": "2026-11-04"})
        assert ("FK104" in {finding.code for finding in found}) is expected, subject


def test_a_title_that_shares_a_word_with_the_position_is_the_same() -> None:
    """And what everybody is, is no position."""
    for language, sentence in (
        ("en", "I would be glad to start as a Sailmaker."),
        ("de", "Haben Sie über die Segelwerkerstelle schon entschieden?"),
        ("ja", "点検士の募集について、お伺いいたします。"),
        ("ja", "正社員の募集について、お伺いいたします。"),
    ):
        kind = {"locale": language, "frame": "no-position", "message_type": "check-in"}
        assert "FK104" not in {finding.code for finding in reviewed(kind, sentence)}, sentence


def test_a_day_near_the_first_one_may_be_meant_for_it() -> None:
    """A suggestion, where a letter names no first day; nothing, where it says what else the day is of."""
    kind = {"locale": "en", "frame": "", "message_type": "offer-reply"}
    for sentence, severities in (
        ("14 December is in my diary.", ["suggestion"]),
        ("I will see you on Friday, 27 November to sign the contract.", []),
        ("7 December is in my diary.", []),
    ):
        found = [finding.severity for finding in reviewed(kind, sentence) if finding.code == "FK115"]
        assert found == severities, sentence

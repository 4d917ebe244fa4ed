"""Sentences that stand near each other: one of a pair is a slip of the facts or of the pen, the other is none."""

import tomllib
from typing import Any

from followup_kit import Severity, fields, review
from followup_kit.reviews import Draft, Finding
from tests.support.labelled import FOLDER
from tests.support.letters import Case

NEIGHBOURS: dict[str, list[dict[str, Any]]] = tomllib.loads(
    FOLDER.joinpath("probes", "neighbours.toml").read_text(encoding="utf-8")
)
PAST = {"interview_date": "2026-05-19", "decision_by": "2026-06-02"}
TRUE: dict[str, dict[str, Any]] = {
    "en": {
        "candidate": {"name": "Grace Adeyemi", "phone": "(415) 555-0101"},
        "recipient": {"name": "Maria Bell", "given_name": "Maria", "family_name": "Bell", "honorific": "Ms"},
        "company": "Harbor Clinic",
        "position": "Payroll Officer",
    },
    "de": {
        "candidate": {"name": "Jonas Feddersen", "phone": "040 555 0101"},
        "recipient": {"name": "Maria Bürgi", "given_name": "Maria", "family_name": "Bürgi", "honorific": "Frau"},
        "company": "Kanzlei Eder Wimmer",
        "position": "Sachbearbeiter Einkauf",
    },
    "ja": {
        "candidate": {"name": "山田 花子", "phone": "090-5555-0101"},
        "recipient": {"name": "佐藤 健一", "given_name": "健一", "family_name": "佐藤"},
        "company": "株式会社青空電機",
        "position": "品質管理",
    },
}
FRAMES = {
    "en": (
        "Payroll Officer – Grace Adeyemi",
        "Dear Ms Bell,\n\n{}\n\nKind regards,\nGrace Adeyemi\n(415) 555-0101",
    ),
    "de": (
        "Sachbearbeiter Einkauf – Jonas Feddersen",
        "Sehr geehrte Frau Bürgi,\n\n{}\n\nMit freundlichen Grüßen\nJonas Feddersen\n040 555 0101",
    ),
    "ja": (
        "面接のお礼（品質管理・山田花子）",
        "株式会社青空電機\n品質保証部 佐藤様\n\nお世話になっております。\n\n{}\n\n山田 花子\n090-5555-0101",
    ),
}


def found(kind: dict[str, Any], sentence: str) -> list[Finding]:
    """Return what the check of a kind reports of a letter that holds a sentence."""
    language, message_type = kind["locale"], kind["message_type"]
    subject, frame = FRAMES[language]
    facts = {**TRUE[language], **PAST, "reason": "a cancelled flight", "decision": "accept"}
    draft = Draft(
        message_type=message_type,
        channel="email",
        subject=kind.get("subject", subject),
        body=frame.replace("{}", sentence),
        locale=language,
    )
    taken = {each.name for each in fields(message_type)}
    given = {name: value for name, value in facts.items() if name in taken}
    return [each for each in review(draft, given) if each.code == kind["code"]]


def test_the_slips_of_each_kind_are_reported() -> None:
    """At least as a suggestion."""
    missed = [
        (kind["code"], each) for kind in NEIGHBOURS["reported"] for each in kind["sentences"] if not found(kind, each)
    ]
    assert missed == []


def test_their_neighbours_are_left_alone() -> None:
    """None is reported as more than a suggestion."""
    alarmed = [
        (str(finding), each)
        for kind in NEIGHBOURS["alone"]
        for each in kind["sentences"]
        for finding in found(kind, each)
        if finding.severity is not Severity.SUGGESTION
    ]
    assert alarmed == []


def test_a_replacement_keeps_the_words_around_it() -> None:
    """What leaves one reading is no part of the slip: in ``seid 2019`` the year stays."""
    for language, text, said, instead in (
        ("de", "Ich arbeite seid 2019 im Einkauf.", "seid", "seit"),
        ("de", "Den Termin nehme ich gern war.", "war", "wahr"),
        ("de", "Währe es Ihnen möglich?", "Währe", "Wäre"),
        ("en", "It went faster then expected.", "then", "than"),
        ("en", "I hope to be apart of the team.", "apart", "a part"),
        ("en", "Its a pleasure to write.", "Its", "It's"),
    ):
        case = Case("FK605", text, (said,), language=language)
        assert (case.reported, [each.replacement for each in case.findings]) == (case.found, [instead]), text

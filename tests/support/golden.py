"""Writes what is rendered for realistic people into tests/golden; ``make golden`` runs it, and a test compares.

One file for each text, ``<locale>/<type>.<channel>[.<variant>].txt``: everything given, in each wording, then nothing
but what is required.
"""

import datetime as dt
from pathlib import Path
from typing import Any

from followup_kit import DEFAULT_CATALOG, Context, fields, render
from followup_kit._message_types import CHANNELS, VARIANTS

FOLDER = Path(__file__).parents[1] / "golden"

PEOPLE: dict[str, dict[str, Any]] = {
    "en": {
        "candidate": {"name": "Priya Raman", "email": "priya.raman@example.org", "phone": "+1 212 555 0147"},
        "recipient": {"name": "Dana Okafor", "honorific": "Dr.", "family_name": "Okafor"},
        "company": "Northwind Energy",
        "position": "Data Engineer",
        "discussed": "the move from nightly batches to streaming",
        "strength": "six years of running payroll migrations",
        "forgotten": "my certification in ISO 27001",
        "question": "How do you decide which pipelines are worth rebuilding?",
        "people": [{"name": "Tom Fell"}, {"name": "Mei Lin"}],
        "reason": "a role closer to research",
    },
    "de": {
        "candidate": {"name": "Jonas Weber", "email": "jonas.weber@example.org", "phone": "+49 30 5550147"},
        "recipient": {"name": "Katrin Albers", "honorific": "Frau Dr.", "family_name": "Albers"},
        "company": "Nordlicht Energie",
        "position": "Data Engineer",
        "discussed": "die Umstellung von nächtlichen Läufen auf Streaming",
        "strength": "sechs Jahre Erfahrung mit der Migration von Abrechnungssystemen",
        "forgotten": "meine Zertifizierung nach ISO 27001",
        "question": "Wie entscheiden Sie, welche Datenstrecken einen Neubau wert sind?",
        "people": [{"name": "Thomas Fell"}, {"name": "Mei Lin"}],
        "reason": "eine Stelle, die näher an der Forschung liegt",
    },
    "ja": {
        "candidate": {"name": "佐藤 健", "email": "ken.sato@example.org", "phone": "090-5550-0147"},
        "recipient": {"name": "岡田 美咲", "family_name": "岡田"},
        "company": "北光エネルギー株式会社",
        "position": "データエンジニア",
        "discussed": "夜間バッチからストリーミングへの移行",
        "strength": "給与システム移行に六年間携わった経験",
        "forgotten": "ISO 27001の資格",
        "question": "どのデータ基盤を作り直すかは、どのようにお決めになるのでしょうか?",
        "people": [{"name": "田中 翔", "family_name": "田中"}, {"name": "林 美鈴", "family_name": "林"}],
        "reason": "より研究に近い仕事に就くため",
    },
}
"""Somebody who writes, and somebody who is written to, in each language."""

FACTS: dict[str, Any] = {
    "interview_date": dt.date(2026, 5, 19),
    "format": "video",
    "still_interested": True,
    "last_contact": dt.date(2026, 5, 20),
    "decision_by": dt.date(2026, 5, 22),
    "feedback_given": True,
    "stay_connected": True,
    "decision": "undecided",
    "details_provided": True,
    "needs_time": False,
    "respond_by": dt.date(2026, 6, 19),
    "start_date": dt.date(2026, 7, 6),
}


def contexts(language: str, message_type: str) -> tuple[dict[str, Any], dict[str, Any]]:
    """Return a context with everything, and one with nothing but what is required."""
    values = PEOPLE[language] | FACTS
    described = fields(message_type)
    full = {field.name: values[field.name] for field in described}
    required = {field.name: values[field.name] for field in described if field.required}
    return full, required | {"candidate": {"name": values["candidate"]["name"]}}


def pages() -> dict[str, str]:
    """Return every golden file by its path."""
    found = {}
    for language in DEFAULT_CATALOG.languages:
        for kind, channels in CHANNELS.items():
            for channel in channels:
                for variant in VARIANTS.get(kind, (None,)):
                    name = ".".join(part for part in (kind, channel, variant) if part)
                    found[f"{language}/{name}.txt"] = page(language, kind, channel, variant)
    return found


def page(language: str, kind: str, channel: str, variant: str | None) -> str:
    """Return what is rendered for one text."""
    full, required = contexts(language, kind)
    wordings = len(DEFAULT_CATALOG.wordings(language, kind, channel, variant))
    parts = []
    for title, context in [
        (f"everything, wording {place + 1}", Context(full, place=place)) for place in range(wordings)
    ]:
        message = render(kind, context, channel=channel, variant=variant, locale=language)
        parts.append(f"--- {title}\n\n{message}\n")
    message = render(kind, Context(required), channel=channel, variant=variant, locale=language)
    return "\n".join([*parts, f"--- only what is required\n\n{message}\n"])


def main() -> None:
    """Write every file, and remove those that belong to no text any more."""
    written = pages()
    for old in FOLDER.rglob("*.txt"):
        if str(old.relative_to(FOLDER)) not in written:
            old.unlink()
    for path, text in written.items():
        target = FOLDER / path
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_text(text, encoding="utf-8")


if __name__ == "__main__":
    main()

"""Writes what is rendered for realistic people into tests/golden; ``make golden`` runs it, and a test compares.

One file for each text, ``<locale>/<type>.<channel>[.<variant>].txt``: everything given, in each wording, then nothing
but what is required.
"""

import datetime as dt
from pathlib import Path
from typing import Any

from followup_kit import DEFAULT_CATALOG, Context, fields, render

FOLDER = Path(__file__).parents[1] / "golden"

PEOPLE: dict[str, dict[str, Any]] = {
    "en": {
        "candidate": {"name": "Priya Raman", "email": "priya.raman@example.org", "phone": "+1 212 555 0147"},
        "recipient": {"name": "Dana Okafor", "honorific": "Dr.", "family_name": "Okafor"},
        "company": "Northwind Energy",
        "position": "Data Engineer",
        "round": 2,
        "interviewed": True,
        "discussed": ["the move from nightly batches to streaming", "how your team reviews an outage"],
        "impression": "You said that an outage is over when everybody understands it, and I keep coming back to that.",
        "strengths": "six years of running payroll migrations",
        "needs": "somebody who can replace old systems while they run",
        "forgotten": "my certification in ISO 27001",
        "clarify": "You asked about Kafka, and I was too brief: I looked after forty nodes for two years.",
        "question": "How do you decide which pipelines are worth rebuilding?",
        "can_send": "the case study on the migration",
        "enclosed": "my references",
        "reference": "NE-118",
        "last_channel": "email",
        "learned": "a new way to look at outages",
        "ask_feedback": True,
        "terms": ["a starting salary of $84,000 a year", "20 days of leave"],
        "requests": "a starting salary of $88,000",
        "reports_to": "Helen Yu",
        "chosen": "a position closer to research",
        "people": [{"name": "Tom Fell"}, {"name": "Mei Lin"}],
        "reason": "the chance to publish",
    },
    "de": {
        "candidate": {"name": "Jonas Weber", "email": "jonas.weber@example.org", "phone": "+49 30 5550147"},
        "recipient": {"name": "Katrin Albers", "honorific": "Frau Dr.", "family_name": "Albers"},
        "company": "Nordlicht Energie GmbH",
        "position": "Data Engineer (m/w/d)",
        "round": 2,
        "interviewed": True,
        "discussed": ["der Umstieg von nächtlichen Läufen auf Streaming", "wie Ihr Team Störungen nachbereitet"],
        "impression": "Ihr Satz, eine Störung sei erst vorbei, wenn alle sie verstanden haben, geht mir nach.",
        "strengths": "sechs Jahre Erfahrung mit der Migration von Abrechnungssystemen",
        "needs": "jemand, der Altsysteme ablöst, ohne den Betrieb anzuhalten",
        "forgotten": "meine Zertifizierung nach ISO 27001",
        "clarify": "Auf Ihre Frage nach Kafka antworte ich gern genauer: Zwei Jahre lang war ich dafür verantwortlich.",
        "question": "Wie entscheiden Sie, welche Datenstrecken einen Neubau wert sind?",
        "can_send": "die Fallstudie zur Migration",
        "enclosed": "mein Arbeitszeugnis",
        "reference": "Kennziffer NE-118",
        "last_channel": "email",
        "learned": "der Blick auf Störungen als Lehrstück",
        "ask_feedback": True,
        "terms": ["ein Jahresgehalt von 64.000 Euro", "30 Tage Urlaub"],
        "requests": "ein Jahresgehalt von 68.000 Euro",
        "reports_to": "Dr. Katrin Albers",
        "chosen": "eine Stelle, die näher an der Forschung liegt",
        "people": [{"name": "Thomas Fell"}, {"name": "Mei Lin"}],
        "reason": "familiäre Gründe",
    },
    "ja": {
        "candidate": {
            "name": "佐藤 健",
            "email": "ken.sato@example.ac.jp",
            "phone": "090-5550-0147",
            "affiliation": "青葉大学 工学部 情報工学科 4年",
        },
        "recipient": {"name": "岡田 美咲", "family_name": "岡田", "title": "人事部"},
        "company": "北風エナジー株式会社",
        "position": "データエンジニア",
        "round": 2,
        "interviewed": True,
        "discussed": ["夜間バッチからストリーミングへの移行", "「止めないより、早く戻す」というお言葉が心に響いた"],
        "impression": "監視室を見学し、少人数で運用されていることに驚きました。",
        "strengths": "研究室の計算基盤を三年間運用した経験",
        "needs": "障害のときに落ち着いて動ける人",
        "forgotten": "応用情報技術者の資格",
        "clarify": "二重書き込みを避けた理由は、障害時の切り分けを優先したためです。",
        "question": "移行の順序を、どのように決めていらっしゃいますか",
        "can_send": "卒業研究の概要",
        "enclosed": "成績証明書",
        "reference": "A-2026-118",
        "last_channel": "email",
        "learned": "運用を支える方々の考え方",
        "ask_feedback": True,
        "terms": ["初任給26万円", "勤務地は仙台"],
        "requests": "初任給を28万円とすること",
        "reports_to": "高橋",
        "chosen": "大学院への進学",
        "people": [{"name": "田中 翔", "family_name": "田中"}, {"name": "林 美鈴", "family_name": "林"}],
        "reason": "研究をもう一段深めたい",
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
    "offered_on": dt.date(2026, 5, 29),
    "answer_by": dt.date(2026, 6, 26),
    "respond_by": dt.date(2026, 6, 19),
    "start_date": dt.date(2026, 7, 6),
}


OF_ONE_TYPE: dict[tuple[str, str | None], dict[str, Any]] = {
    ("en", "farewell"): {"outcome": "withdrew"},
    ("en", "glad"): {"outcome": "accepted"},
    ("en", "helped"): {"recipient": {"name": "Tom Fell", "given_name": "Tom", "role": "coordinator"}},
    ("en", "rescinded"): {"outcome": "rescinded", "feedback_given": False},
    ("en", "accept"): {"details_provided": False, "decision": "accept", "enclosed": None},
    ("en", "decline"): {"decision": "decline", "enclosed": None},
    ("en", "negotiate"): {"reason": "The rents near your office are higher than where I live now.", "answer_by": None},
    ("en", "time"): {"reason": "to talk it over with my family", "details_provided": False, "enclosed": None},
    ("en", "acknowledge"): {"reason": "to talk it over with my family", "answer_by": None, "enclosed": None},
    ("en", "details"): {"details_provided": False, "answer_by": None, "enclosed": None, "terms": None},
    ("en", "check-in"): {"reason": "I have to give notice on my flat by the end of the month."},
    ("en", "rejection-reply"): {"requests": "connect on LinkedIn", "reason": None},
    ("en", "withdrawal"): {"requests": "return my work samples", "question": "Will my application be deleted?"},
    ("de", "check-in"): {"reason": "weil ich meine Wohnung bis Monatsende kündigen muss"},
    ("de", "rejection-reply"): {"requests": "meine Unterlagen zurückschicken", "reason": None},
    ("de", "withdrawal"): {
        "requests": "meine Unterlagen zurückschicken",
        "question": "Wann löschen Sie meine Unterlagen?",
    },
    ("ja", "check-in"): {"reason": "家庭の事情"},
    ("ja", "rejection-reply"): {"requests": None, "reason": None},
    ("ja", "withdrawal"): {"requests": None, "question": None},
    ("en", "contact-request"): {"recipient": {"name": "Ana Roy", "given_name": "Ana", "role": "recruiter"}},
    ("en", "reschedule-request"): {
        "cancelled_by": "candidate",
        "reason": "I have been called for jury duty.",
        "requests": ["Thursday, May 21 at 10:00 a.m.", "any day of the week after"],
    },
    ("ja", "reschedule-request"): {
        "requests": ["5月21日（木）10:00～12:00", "5月22日（金）13:00～17:00"],
        "reason": "学会の発表と重なっている",
    },
    ("de", "reschedule-request"): {"requests": "ein Termin in der Woche danach", "cancelled_by": "candidate"},
    ("de", "glad"): {"outcome": "accepted"},
    ("de", "farewell"): {"outcome": "rejected"},
    ("de", "helped"): {
        "recipient": {"name": "Nora Lang", "honorific": "Frau", "family_name": "Lang", "role": "coordinator"},
    },
    ("de", "rescinded"): {"outcome": "rescinded"},
}
"""What an entry holds in one type or variant only, where the same words would not make sense in another."""

ON = {
    "thank-you": dt.date(2026, 5, 19),
    "check-in": dt.date(2026, 5, 26),
    "reschedule-request": dt.date(2026, 5, 18),
    "contact-request": dt.date(2026, 5, 20),
}
"""The day of writing, where a letter says how long ago something was."""


def contexts(language: str, message_type: str, variant: str | None = None) -> tuple[dict[str, Any], dict[str, Any]]:
    """Return a context with everything, and one with nothing but what is required."""
    of_one_type = OF_ONE_TYPE.get((language, message_type), {}) | OF_ONE_TYPE.get((language, variant), {})
    values = PEOPLE[language] | FACTS | of_one_type
    described = fields(message_type)
    full = {field.name: values[field.name] for field in described if values.get(field.name) is not None}
    required = {field.name: values[field.name] for field in described if field.required}
    return full, required | {"candidate": {"name": values["candidate"]["name"]}}


def pages() -> dict[str, str]:
    """Return every golden file by its path."""
    found = {}
    for language in DEFAULT_CATALOG.languages:
        for kind, channel, variant in DEFAULT_CATALOG.templates(language):
            name = ".".join(part for part in (kind, channel, variant) if part)
            found[f"{language}/{name}.txt"] = page(language, kind, channel, variant)
    return found


def page(language: str, kind: str, channel: str, variant: str | None) -> str:
    """Return what is rendered for one text."""
    full, required = contexts(language, kind, variant)
    wordings = len(DEFAULT_CATALOG.wordings(language, kind, channel, variant))
    parts = []
    for title, context in [
        (f"everything, wording {place + 1}", Context(full, place=place)) for place in range(wordings)
    ]:
        message = render(kind, context, channel=channel, variant=variant, on=ON.get(kind), locale=language)
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

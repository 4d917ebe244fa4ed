"""Nothing that a candidate notes is dropped from a Japanese email, but for what is listed with its reason."""

import datetime as dt
from collections.abc import Iterator
from typing import Any

from followup_kit import DEFAULT_CATALOG, Context, Field, FieldKind, Person, fields, render
from followup_kit._message_types import CHANNELS, VARIANTS
from tests.support.samples import full, minimal

OKADA = Person(name="岡田 花子", family_name="岡田", title="人事部")
TARO = {"name": "山田 太郎", "affiliation": "青葉大学 経済学部 3年", "email": "taro@example.org"}
NAMED = {"candidate": TARO, "recipient": OKADA, "company": "北風エナジー株式会社", "position": "総合職"}

FIXED: dict[str | None, dict[str, Any]] = {
    "farewell": {"outcome": "withdrew"},
    "glad": {"outcome": "accepted"},
    "helped": {"recipient": Person(name="田中 翔", role="coordinator")},
    "rescinded": {"outcome": "rescinded"},
    "not-interviewed": {"interviewed": False},
    "accept": {"decision": "accept", "answer_by": None, "respond_by": None},
    "decline": {"decision": "decline"},
}
"""What makes a variant what it is."""

NOTED = ("シマウマ計画", "シマウマ計画の現場を見てまいりました。")
"""A phrase and a sentence whose word a letter must hold."""

DAY = dt.date(2026, 5, 28)

_ARGUES = "argues for a position that the letter gives up"
_NOT_ACCEPTED = "is of a refusal or a withdrawal, where something else was chosen"
_ANSWERED = "is the day for an answer, which this letter gives"
_ANOTHER = "makes the letter another variant"
_THEIRS = "theirs is the day that counts"
_PRESSES = "presses for the result, which a letter of thanks does not"

UNSAID: dict[tuple[str, str | None], dict[str, str]] = {
    ("thank-you", "interested"): {"decision_by": _PRESSES},
    ("thank-you", "farewell"): {
        "strengths": _ARGUES,
        "needs": _ARGUES,
        "forgotten": _ARGUES,
        "clarify": _ARGUES,
        "can_send": _ARGUES,
        "question": "asks about work that will not be theirs",
        "decision_by": "the decision is made",
    },
    ("thank-you", "glad"): {"decision_by": "the decision is made"},
    ("thank-you", "helped"): {"decision_by": _PRESSES},
    ("check-in", "first"): {"respond_by": _ANOTHER},
    ("check-in", "again"): {"respond_by": _ANOTHER},
    ("rejection-reply", "not-interviewed"): {"interview_date": "there was no interview"},
    ("offer-reply", "acknowledge"): {"chosen": _NOT_ACCEPTED, "answer_by": _THEIRS},
    ("offer-reply", "details"): {"chosen": _NOT_ACCEPTED, "answer_by": _THEIRS},
    ("offer-reply", "time"): {"chosen": _NOT_ACCEPTED},
    ("offer-reply", "negotiate"): {"chosen": _NOT_ACCEPTED},
    ("offer-reply", "accept"): {"chosen": _NOT_ACCEPTED, "respond_by": _ANSWERED, "answer_by": _ANSWERED},
    ("offer-reply", "decline"): {
        "terms": "confirms what will not be signed",
        "strengths": _ARGUES,
        "start_date": "nothing will start",
        "reports_to": "nobody will be reported to",
        "respond_by": _ANSWERED,
        "answer_by": _ANSWERED,
    },
}
"""What an email of a variant cannot say, and why."""


def _values(field: Field) -> list[tuple[Any, str]]:
    """Return values for a field, each with the word by which a letter shows that it was said; none for a choice."""
    if field.name in ("impression", "clarify"):
        return [(NOTED[1], "シマウマ")]
    if field.kind in (FieldKind.FREE_TEXT, FieldKind.TEXTS):
        return [(each, "シマウマ") for each in NOTED]
    if field.name == "question":
        return [("シマウマは何頭いますか。", "シマウマ"), ("シマウマの頭数", "シマウマ")]
    if field.kind is FieldKind.DATE:
        return [(DAY, "5月28日")]
    if field.kind is FieldKind.PEOPLE:
        return [([{"name": "縞 馬子"}], "縞 馬子")]
    if field.name in ("reports_to", "reference"):
        return [("縞馬課長 7", "縞馬課長 7")]
    return []


def _letters(kind: str, variant: str | None) -> Iterator[tuple[str, str]]:
    """Yield the name of each fact that an email does not say, and where: among all other facts or alone."""
    wordings = len(DEFAULT_CATALOG.wordings("ja", kind, "email", variant))
    for field in fields(kind):
        for value, word in _values(field):
            for base, place in ((base, place) for base in (full(kind), minimal(kind)) for place in range(wordings)):
                known = {name: NAMED[name] for name in NAMED if name in {each.name for each in fields(kind)}}
                entries = base | known | FIXED.get(variant, {}) | {field.name: value}
                text = render(kind, Context(entries, place=place), channel="email", variant=variant, locale="ja").text
                if word not in text:
                    yield field.name, f"{kind} {variant} {place}: {field.name}={value!r}"


def test_every_fact_that_is_noted_is_said() -> None:
    """Among all other facts or alone, as a phrase or a sentence, by each wording of each email."""
    silent: list[str] = []
    needless: list[str] = []
    for kind, channels in CHANNELS.items():
        for variant in VARIANTS.get(kind, (None,)) if "email" in channels else ():
            reasons = UNSAID.get((kind, variant), {})
            dropped = list(_letters(kind, variant))
            silent.extend(where for name, where in dropped if name not in reasons)
            needless.extend(f"{kind} {variant}: {name}" for name in reasons.keys() - dict(dropped).keys())
    assert (silent, needless) == ([], [])

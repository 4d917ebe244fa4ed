"""What a candidate notes, how an email shows that it says it, and what it leaves unsaid with the reason."""

import datetime as dt
from collections.abc import Iterator, Mapping
from typing import Any, NamedTuple

from followup_kit import DEFAULT_CATALOG, Context, Field, FieldKind, fields, render
from followup_kit._message_types import CHANNELS, VARIANTS
from tests.support.samples import full, minimal

Unsaid = dict[tuple[str, str | None], dict[str, str]]
"""By type and variant, what an email cannot say, each with the reason."""


class Notes(NamedTuple):
    """What is noted in a language.

    Args:
        known: The people, the company and the position.
        beside: What else is noted, which must not take the place of anything.
        texts: Phrases and sentences, each of which holds ``word``.
        sentence: One that is a sentence, for what takes nothing else; it holds ``word`` too.
        word: What an email must hold that says one of them.
        questions: Questions, each of which holds ``asked``.
        asked: What an email must hold that asks one of them.
        day: How the 28th of May is written.
        person: The name of somebody.
        unsaid: What the emails of this language alone cannot say.
    """

    known: Mapping[str, Any]
    beside: Mapping[str, Any]
    texts: tuple[str, ...]
    sentence: str
    word: str
    questions: tuple[str, ...]
    asked: str
    day: str
    person: str
    unsaid: Unsaid


BESIDE_THEIRS = "answer_by beside respond_by"
"""The candidate's own day for an answer where the employer named one as well."""

FIXED: dict[str | None, dict[str, Any]] = {
    "farewell": {"outcome": "withdrew"},
    "glad": {"outcome": "accepted"},
    "rescinded": {"outcome": "rescinded"},
    "not-interviewed": {"interviewed": False},
    "details": {"details_provided": False},
    "time": {"needs_time": True},
    "accept": {"decision": "accept", "answer_by": None, "respond_by": None},
    "decline": {"decision": "decline"},
}
"""What makes a variant what it is; that of ``helped`` is whom it is written to, that of ``negotiate`` what is asked."""

_ARGUES = "argues for a position that the letter gives up"
_NOT_ACCEPTED = "is of a refusal or a withdrawal, where something else was chosen"
_THEIRS = "gives way to the day that they named"
_UNASKED = "promises a day that nobody has asked for"
_ANSWERED = "is the day for an answer, which this letter gives"
_DECIDED = "the decision is made"
_NO_START = "is of a position that is not taken"
_OTHER_VARIANT = "makes the letter another variant"
_PRESSES = "presses for the result, which a letter of thanks does not"

UNSAID: Unsaid = {
    ("thank-you", "farewell"): {
        **dict.fromkeys(("strengths", "needs", "forgotten", "clarify", "can_send"), _ARGUES),
        "question": "asks about work that will not be theirs",
        "decision_by": _DECIDED,
    },
    ("thank-you", "glad"): {"decision_by": _DECIDED},
    ("check-in", "first"): {"respond_by": _OTHER_VARIANT},
    ("check-in", "again"): {"respond_by": _OTHER_VARIANT},
    ("rejection-reply", "not-interviewed"): {"interview_date": "there was no interview"},
    ("offer-reply", "acknowledge"): {"chosen": _NOT_ACCEPTED, BESIDE_THEIRS: _THEIRS},
    ("offer-reply", "details"): {"chosen": _NOT_ACCEPTED, BESIDE_THEIRS: _THEIRS},
    ("offer-reply", "time"): {"chosen": _NOT_ACCEPTED},
    ("offer-reply", "negotiate"): {"chosen": _NOT_ACCEPTED},
    ("offer-reply", "accept"): {
        "chosen": _NOT_ACCEPTED,
        **dict.fromkeys(("respond_by", "answer_by"), _ANSWERED),
    },
    ("offer-reply", "decline"): {
        "terms": "confirms what will not be signed",
        "strengths": _ARGUES,
        **dict.fromkeys(("start_date", "reports_to"), _NO_START),
        **dict.fromkeys(("respond_by", "answer_by", BESIDE_THEIRS), _ANSWERED),
    },
}
"""What no language says in an email of a variant, and why."""

NOTES = {
    "en": Notes(
        known={},
        beside={},
        texts=("the zebra project", "I told you about the zebra project."),
        sentence="I told you about the zebra project.",
        word="zebra",
        questions=("How many zebras do you keep?", "the zebra timeline"),
        asked="zebra",
        day="May 28",
        person="Zelda Okri",
        unsaid={("offer-reply", "negotiate"): {BESIDE_THEIRS: _THEIRS}},
    ),
    "de": Notes(
        known={
            "candidate": {"name": "Jonas Weber"},
            "recipient": {"name": "Katrin Albers", "honorific": "Frau", "family_name": "Albers"},
            "company": "Nordlicht AG",
            "position": "Bauleiter",
        },
        beside={
            "interview_date": dt.date(2026, 3, 2),
            "impression": "Das Team hat mir gefallen.",
            "strengths": "zehn Jahre am Bau",
            "reason": "weil ich umziehe",
            "question": "Wie groß ist das Team?",
            "can_send": "meine Referenzen",
        },
        texts=(
            "die Zebras im Park",
            "Die Zebras sind mir wichtig.",
            "die Ruhe im Park; die Zebras sind mir auch wichtig",
        ),
        sentence="Die Zebras sind mir wichtig.",
        word="Zebras",
        questions=("Wie viele Zebras halten Sie?", "Mag jemand Zebras? Ich frage mich das."),
        asked="Zebras",
        day="28. Mai",
        person="Zelda Okri",
        unsaid={
            ("check-in", "first"): {
                "last_contact": "after a conversation is that of the thanks, which are not told of"
            },
            ("check-in", "other-offer"): {"last_contact": "has nothing to do with the news that the letter brings"},
            ("rejection-reply", "not-interviewed"): {"discussed": "there was no interview"},
            ("offer-reply", "acknowledge"): {"answer_by": _UNASKED},
            ("offer-reply", "details"): {"answer_by": _UNASKED},
        },
    ),
    "ja": Notes(
        known={
            "candidate": {"name": "山田 太郎", "affiliation": "青葉大学 経済学部 3年", "email": "taro@example.org"},
            "recipient": {"name": "岡田 花子", "family_name": "岡田", "title": "人事部"},
            "company": "北風エナジー株式会社",
            "position": "総合職",
        },
        beside={},
        texts=("シマウマ計画", "シマウマ計画の現場を見てまいりました。"),
        sentence="シマウマ計画の現場を見てまいりました。",
        word="シマウマ",
        questions=("シマウマは何頭いますか。", "シマウマの頭数"),
        asked="シマウマ",
        day="5月28日",
        person="縞 馬子",
        unsaid={
            ("thank-you", "interested"): {"decision_by": _PRESSES},
            ("thank-you", "helped"): {"decision_by": _PRESSES},
            ("offer-reply", "acknowledge"): {"answer_by": _UNASKED},
            ("offer-reply", "details"): {"answer_by": _UNASKED},
        },
    ),
}


def unsaid(language: str) -> set[tuple[str, str | None, str]]:
    """Return what an email of a language cannot say, by type, variant and name."""
    tables = (UNSAID, NOTES[language].unsaid)
    return {(*email, name) for table in tables for email, names in table.items() for name in names}


def dropped(language: str) -> Iterator[tuple[tuple[str, str | None, str], str]]:
    """Yield what an email does not say although it is noted, with the email that drops it."""
    notes = NOTES[language]
    for kind, variant in ((k, v) for k, c in CHANNELS.items() if "email" in c for v in VARIANTS.get(k, (None,))):
        declared = {field.name for field in fields(kind)}
        fixed = FIXED.get(variant, {})
        wordings = len(DEFAULT_CATALOG.wordings(language, kind, "email", variant))
        for more in (full(kind), notes.beside, {}):
            entries = {**minimal(kind), **more, **notes.known, **fixed}
            known = {name: value for name, value in entries.items() if name in declared}
            if variant == "helped":
                known["recipient"] = {"name": "Tom Fell", "role": "coordinator"}
            for field in fields(kind):
                is_second = field.name == "answer_by" and known.get("respond_by") is not None
                name = BESIDE_THEIRS if is_second else field.name
                for value, word in _values(field, notes):
                    for place in range(wordings):
                        context = Context(known | {field.name: value}, place=place)
                        text = render(kind, context, channel="email", variant=variant, locale=language).text
                        if word not in text:
                            yield (
                                (kind, variant, name),
                                f"{kind} {variant}, wording {place}: {field.name}={value!r}\n{text}",
                            )


def _values(field: Field, notes: Notes) -> list[tuple[Any, str]]:
    """Return values for a field, each with the word by which an email shows that it says it; none for a choice."""
    if field.name in ("impression", "clarify"):
        return [(notes.sentence, notes.word)]
    if field.kind in (FieldKind.FREE_TEXT, FieldKind.TEXTS):
        return [(each, notes.word) for each in notes.texts]
    if field.kind is FieldKind.QUESTION:
        return [(each, notes.asked) for each in notes.questions]
    if field.kind is FieldKind.DATE:
        return [(dt.date(2026, 5, 28), notes.day)]
    if field.kind is FieldKind.PEOPLE:
        return [([{"name": notes.person}], notes.person)]
    if field.name in ("reports_to", "met_at"):
        return [(notes.person, notes.person)]
    if field.name == "reference":
        return [("ZB-7", "ZB-7")]
    return []

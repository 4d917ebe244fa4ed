"""Make sentences of notes that no German sentence of ours takes: clauses as terms or requests, offers with a verb."""

import re
from collections.abc import Callable
from types import MappingProxyType
from typing import Any

from ..._lazy import lazy_regex
from ._declension import infinitive

_THAT = lazy_regex(r"dass (?P<rest>.+?)(?:; (?P<more>.+))?\.?", re.DOTALL)
_OFFERED = lazy_regex(
    r"(?P<what>[^,]+), (?:das|den|die) ich(?P<how>, [^,]+,|(?: [^,]+?)?) ?"
    r"(?P<verb>mitbringe|nachreiche|mitschicke|zusende|vorlege|schicke|sende|übergebe)\.?"
    r"|(?P<thing>[^,]+), (?:das|den|die) ich(?P<way>(?:,? [^,]+,)* [^,]+?) "
    r"(?P<act>mitbringe|nachreiche|mitschicke|zusende|vorlege|schicke|sende|übergebe)\.?"
)
"""A thing with what the candidate will do with it: "das Attest, das ich zum Arbeitsantritt mitbringe"."""

_PARTED = MappingProxyType(
    {"mitbringe": "mit", "nachreiche": "nach", "mitschicke": "mit", "zusende": "zu", "vorlege": "vor"}
)
_INSIGHTS = lazy_regex(
    r"(?:(?:die|einige|weitere|viele|erste|tiefe|spannende|interessante) )*Einblicke in (?=[a-zA-ZÄÖÜ])"
)
_BARE_LIST = lazy_regex(r"([A-ZÄÖÜ][\w-]+(?:, [A-ZÄÖÜ][\w-]+)*), ([A-ZÄÖÜ][\w-]+)")


def fit_notes(values: dict[str, Any]) -> dict[str, Any]:
    """Return the values with the notes that are no phrase for any sentence of ours as sentences of their own.

    Args:
        values: The validated values by name.
    """
    return values | {
        name: tuple(fit(each) for each in values[name]) for name, fit in _FITTED.items() if values.get(name)
    }


def lead_to(question: str) -> str:
    """Return what leads to the candidate's question or questions: "Zwei Fragen habe ich noch:".

    Args:
        question: The question, or several.
    """
    number = question.rstrip("? ").count("?") + 1
    return f"{_NUMBERS.get(number, 'Einige Fragen')} habe ich noch:"


def _request(note: str) -> str:
    that = _THAT.fullmatch(note)
    if that is None or infinitive(note):
        return note
    more = f" {that['more'][0].upper()}{that['more'][1:].rstrip('.')}." if that["more"] else ""
    return f"Wäre es möglich, dass {that['rest']}?{more}"


def _term(note: str) -> str:
    return f"Ich habe verstanden, {note.rstrip('.')}." if note.startswith("dass ") else note


def _offer(note: str) -> str:
    found = _OFFERED.fullmatch(note)
    if found is None:
        return note
    verb = found["verb"] or found["act"]
    prefix = _PARTED.get(verb, "")
    what, how = found["what"] or found["thing"], (found["how"] or found["way"] or "").strip()
    told = f"{what[0].upper()}{what[1:]} {verb.removeprefix(prefix)} ich"
    told += how if how.startswith(",") else f" {how}" if how else ""
    return f"{told} {prefix}".rstrip() + "."


def _topic(note: str) -> str:
    return _INSIGHTS.sub("", note, count=1) if _INSIGHTS.match(note) else note


def _enclosed(note: str) -> str:
    return _BARE_LIST.sub(r"\1 und \2", note) if _BARE_LIST.fullmatch(note) else note


_FITTED: MappingProxyType[str, Callable[[str], str]] = MappingProxyType(
    {"discussed": _topic, "requests": _request, "terms": _term, "can_send": _offer, "enclosed": _enclosed}
)
_NUMBERS = MappingProxyType({1: "Eine Frage", 2: "Zwei Fragen", 3: "Drei Fragen"})

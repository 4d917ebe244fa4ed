"""Make of each note what a sentence of ours can take: a noun with its article, or a sentence of its own.

A note whose shape is not known stays as it is; it is listed, never put into a clause.
"""

import re
from collections.abc import Callable, Sequence
from types import MappingProxyType
from typing import Any

from ..._lazy import lazy_regex
from ._declension import accusative, infinitive, opens_clause
from ._free_text import is_sentence
from ._nouns import bare_noun, is_noun_phrase
from ._phrases import join
from ._shapes import happened, own_sentence

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
_BARE_LIST = lazy_regex(r"[A-ZÄÖÜ][\w-]+(?:(?:, | und )[A-ZÄÖÜ][\w-]+)+")
_AMOUNT = lazy_regex(r"(?P<what>[A-ZÄÖÜ][\w-]+): (?P<amount>\d[^:]*)")
_EXPLAINED = lazy_regex(r"(?P<what>[^:()]+): (?P<how>[^:()]+)")
_PLEASE = lazy_regex(r"^[Bb]itte | bitte\b")
_SOMEBODY = lazy_regex(r"(jemand(?:en)?) (der|die|das) ")
_REASON = lazy_regex(r"(?P<why>(?:wegen|aufgrund|aus|nach|mit) [^:;,]+): (?P<more>.+)", re.DOTALL)
_TOOL = (
    r"(?:(?:MS|Microsoft|Google) )?(?:Excel|Word|PowerPoint|Outlook|Office(?: 365)?|SAP(?: [A-Z/0-9-]+)?|DATEV|Python|Java"
    r"|JavaScript|TypeScript|SQL|R|C\+\+|AWS|Azure|Docker|Kubernetes|React|Photoshop|InDesign|Jira|Salesforce|Figma"
    r"|Revit|AutoCAD|SolidWorks|CATIA|SPSS|MATLAB|Linux|HTML|CSS|PHP|Git|Tableau|Power BI)"
)
_TOOLS = lazy_regex(rf"{_TOOL}(?:(?:, | und ){_TOOL})*")
"""What one has learned to use."""

_I = lazy_regex(r"^Ich ([a-zäöüß]+)")
_FRAGMENT = lazy_regex(r"(?:(?:sehr|ganz|wirklich|überaus) )?(?P<noun>[a-zäöüß].*)")
_ACTIVITY = lazy_regex(r"[A-ZÄÖÜ][\w-]*(?:ung|wesen|ement|tur|arbeit)(?<!fahrung)(?<!lassung)(?<!bildung)(?<!prüfung)")
_PAPERS = lazy_regex(
    r"(?:lebenslauf|zeugnis|zeugnisse|diplom|zertifikate?|portfolio|nachweise?|urkunden?|arbeitsproben|referenzen"
    r"|unterlagen|anschreiben|foto|profil|mappe|masterarbeit|bachelorarbeit|ausweis|planung|texte|skripte)$",
    re.IGNORECASE,
)
"""What is the candidate's own."""


def fit_notes(values: dict[str, Any]) -> dict[str, Any]:
    """Return the values with their notes as phrases that sentences of ours take, or as sentences of their own.

    Args:
        values: The validated values by name.
    """
    fitted = dict(values)
    for name, fit in _FITTED.items():
        if values.get(name):
            fitted[name] = tuple(fit(each) for each in values[name])
    if values.get("strengths"):
        fitted["strengths"] = _strengths(values["strengths"])
    for name, fit in _FITTED_TEXTS.items():
        if values.get(name):
            fitted[name] = fit(values[name])
    return fitted


def lead_to(question: str) -> str:
    """Return what leads to the candidate's question or questions: "Zwei Fragen habe ich noch:".

    Args:
        question: The question, or several.
    """
    number = question.rstrip("? ").count("?") + 1
    return f"{_NUMBERS.get(number, 'Einige Fragen')} habe ich noch:"


def _topic(note: str) -> str:
    if is_sentence(note):
        return note
    note = _INSIGHTS.sub("", note, count=1).replace(" & ", " und ")
    note = _AMOUNT.sub(r"\g<what> von \g<amount>", note)
    return note if _BARE_LIST.fullmatch(note) else _definite(note)


def _definite(note: str) -> str:
    noun = bare_noun(note) if is_noun_phrase(note) else None
    return note if noun is None else noun.definite()


def _indefinite(note: str) -> str:
    noun = bare_noun(note) if is_noun_phrase(note) and not is_sentence(note) else None
    return note if noun is None or _BARE_LIST.fullmatch(note) else noun.indefinite()


def _request(note: str) -> str:
    if _PLEASE.search(note) and (asked := infinitive(_PLEASE.sub("", note).partition(" (")[0])):
        bracket = note.partition(" (")
        return f"{asked}{bracket[1]}{bracket[2]}"
    that = _THAT.fullmatch(note)
    if that is None or infinitive(note):
        return _indefinite(note)
    more = f" {that['more'][0].upper()}{that['more'][1:].rstrip('.')}." if that["more"] else ""
    return f"Wäre es möglich, dass {that['rest']}?{more}"


def _term(note: str) -> str:
    return f"Ich habe verstanden, {note.rstrip('.')}." if note.startswith("dass ") else note


def _offer(note: str) -> str:
    found = _OFFERED.fullmatch(note)
    if found is None:
        return _paper(note)
    verb = found["verb"] or found["act"]
    prefix = _PARTED.get(verb, "")
    what, how = found["what"] or found["thing"], (found["how"] or found["way"] or "").strip()
    sentence = f"{what[0].upper()}{what[1:]} {verb.removeprefix(prefix)} ich"
    sentence += how if how.startswith(",") else f" {how}" if how else ""
    return f"{sentence} {prefix}".rstrip() + "."


def _paper(note: str) -> str:
    """Return a paper that is sent with its article: "meinen Lebenslauf", "eine Skizze"."""
    if _BARE_LIST.fullmatch(note):
        return join([_paper(each) for each in re.split(r", | und ", note)])
    noun = bare_noun(note) if is_noun_phrase(note) and not is_sentence(note) else None
    if noun is None:
        return note
    return noun.own() if _PAPERS.search(noun.noun.partition(" ")[0].rstrip(",")) else noun.indefinite()


def _strengths(notes: Sequence[str]) -> tuple[str, ...]:
    """Return strengths as phrases of nouns, or as sentences; those of no known shape in a sentence that lists them."""
    phrases: list[str] = []
    fields: list[str] = []
    tools: list[str] = []
    sentences: list[str] = []
    listed: list[str] = []
    for note in notes:
        own = "" if is_sentence(note) else own_sentence(note)
        if own or is_sentence(note):
            sentences.append(own or note)
        elif _ACTIVITY.fullmatch(note) or _BARE_LIST.fullmatch(note):
            fields.append(note)
        elif _TOOLS.fullmatch(note):
            tools.append(note)
        elif not _is_object(note):
            listed.append(_EXPLAINED.sub(r"\g<what> (\g<how>)", note) if _EXPLAINED.fullmatch(note) else note)
        else:
            phrases.append(_indefinite(note))
    if fields and all(_ACTIVITY.fullmatch(each) for note in fields for each in re.split(r", | und ", note)):
        fields = [each for note in fields for each in re.split(r", | und ", note)]
        phrases.append(f"Erfahrung in {join(fields)}")
    else:
        listed = [*fields, *listed]
    if tools:
        phrases.append(f"Kenntnisse in {join(re.split(r', | und ', ', '.join(tools)))}")
    phrases.sort(key=lambda phrase: "," in phrase)
    if not listed:
        return (*phrases, *_varied(sentences))
    lead = "Dazu kommt noch" if phrases else "Das bringe ich mit"
    return (*phrases, f"{lead}: {join(listed)}.", *_varied(sentences))


def _is_object(note: str) -> bool:
    """Tell whether a note is known to be an object, with its article or as a noun that needs none."""
    return accusative(note).is_certain and (not note[:1].isupper() or bare_noun(note) is not None)


def _varied(sentences: list[str]) -> list[str]:
    """Return sentences of which the second does not begin with "Ich" once more: "Außerdem bin ich …"."""
    return [_I.sub(r"Außerdem \1 ich", each) if at == 1 else each for at, each in enumerate(sentences)]


def _reason(note: str) -> str:
    """Return a reason that is a predicate as a sentence, and one with its explanation in two parts."""
    if (parts := _REASON.fullmatch(note)) is not None:
        more = parts["more"]
        return f"{parts['why']}; {more[0].upper()}{more[1:].rstrip('.')}."
    first = note.partition(" ")[0]
    if first in ("weil", "da", "dass") or is_sentence(note) and first[:1].isupper() and note.endswith("."):
        return note
    return happened(note) or (own_sentence(note) if first.islower() and not opens_clause(note) else "") or note


def _need(note: str) -> str:
    return _SOMEBODY.sub(r"\1, \2 ", note, count=1)


def _impression(text: str) -> str:
    """Return an impression that is noted without its verb as a sentence."""
    if is_sentence(text) or not text[:1].islower():
        return text
    found = _FRAGMENT.fullmatch(text.rstrip(". "))
    noun = bare_noun(found["noun"]) if found is not None else None
    if found is None or noun is None or noun.gender == "p":
        return text
    how = text[: found.start("noun")]
    return f"Es war {noun.indefinite().replace(' ', f' {how}', 1)}."


_FITTED: MappingProxyType[str, Callable[[str], str]] = MappingProxyType(
    {"discussed": _topic, "requests": _request, "terms": _term, "can_send": _offer, "enclosed": _paper}
)
_FITTED_TEXTS: MappingProxyType[str, Callable[[str], str]] = MappingProxyType(
    {"reason": _reason, "needs": _need, "impression": _impression}
)
_NUMBERS = MappingProxyType({1: "Eine Frage", 2: "Zwei Fragen", 3: "Drei Fragen"})

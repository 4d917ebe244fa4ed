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
from ._note_parts import BARE_LIST, in_brackets, indefinite, split_notes, with_comma
from ._nouns import bare_noun, is_noun_phrase
from ._phrases import join
from ._questions import FINITE_VERBS
from ._shapes import done, first_person, happened, object_of, resolved
from ._strengths import fit_strengths

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
_AMOUNT = lazy_regex(r"(?P<what>[A-ZÄÖÜ][\w-]+): (?P<amount>\d[^:]*)")
_PLEASE = lazy_regex(r"^[Bb]itte | bitte\b")
_SHARED = lazy_regex(r"(?:weitere|zusätzliche|ergänzende|andere|fehlende) ")
_GIVEN = lazy_regex(
    r"(?P<what>[^,]+), (?:das|den|die) Sie (?P<rest>(?:[^,]+ )?(?:mir|uns)(?: [^,]+)?) (?P<verb>[a-zäöüß]+en)\.?"
)
"""A thing with what the reader does with it: "die Arbeitskleidung, die Sie mir stellen"."""

_LABELLED = lazy_regex(r"(?P<label>(?:(?:der|die|das) )?[A-ZÄÖÜ][\w-]+): (?P<sentence>[A-ZÄÖÜ].+)", re.DOTALL)
_WITHOUT = lazy_regex(r"keine?[nr]? ([A-ZÄÖÜ][^,;:]*)")
_TOWARDS = lazy_regex(r"(?:zurück|nach|in|ins|an|zu|zum|zur) .+")
_COPY = lazy_regex(r"Kopie (?P<paper>[A-ZÄÖÜ][\w-]+)")
_LOOSE_STOP = lazy_regex(r"\. ([a-zäöüß])")
_WHO = lazy_regex(r"^wer (.+)$")
_MY_PAPERS = lazy_regex(r"^((?:Bewerbungsu|U)nterlagen|(?:Bewerber)?[Dd]aten|Bewerbung) (?=.*en$)")
_MYSELF = lazy_regex(r"mich (?P<when>[^,;]+ )?zu (?P<verb>melden|bewerben|erkundigen)(?P<more>,? .+?)?\.?")
_FOR_ME = lazy_regex(r".* (?:bleiben|erfahren|wissen|bekommen|erhalten|anfangen|beginnen|kommen|starten|arbeiten)")
"""A request of which the candidate would be the subject."""

_REASON = lazy_regex(r"(?P<why>(?:wegen|aufgrund|aus|nach|mit) [^:;,]+): (?P<more>.+)", re.DOTALL)
_ACTED = lazy_regex(r"(?:Freue|Habe|Bin|Würde|Hätte|Finde|Fand|War|Kann) (?!ich\b|wir\b|Sie\b)")
_FRAGMENT = lazy_regex(r"(?:(?:sehr|ganz|wirklich|überaus) )?(?P<noun>[a-zäöüß].*)")
_THINGS = lazy_regex(
    r"(?:skizze|konzept|entwurf|link|beispiel|vorschlag|artikel|studie|übersicht|kopie|kontakt|video|muster|prototyp)$",
    re.IGNORECASE,
)
"""What one may send that is not one's own paper."""


def fit_notes(values: dict[str, Any]) -> dict[str, Any]:
    """Return the values with their notes as phrases that sentences of ours take, or as sentences of their own.

    Args:
        values: The validated values by name.
    """
    fitted = dict(values)
    for name, fit in _FITTED.items():
        if values.get(name):
            fitted[name] = tuple(fit(each) for each in split_notes(values[name]))
    if values.get("can_send"):
        fitted["can_send"] = _offers(_papers(values["can_send"]))
    if values.get("enclosed"):
        fitted["enclosed"] = tuple(map(_paper, _papers(values["enclosed"])))
    if values.get("strengths"):
        fitted["strengths"] = fit_strengths(values["strengths"])
    if len(values.get("terms") or ()) == _PAIR:  # what explains the first would take in the second
        fitted["terms"] = tuple(sorted(fitted["terms"], key=lambda term: ", " in term and not is_sentence(term)))
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
    note = with_comma(note)
    note = (_INSIGHTS.sub("", note, count=1) if _INSIGHTS.match(note) else note).replace(" & ", " und ")
    note = _AMOUNT.sub(r"\g<what> von \g<amount>", note) if ": " in note else note
    note = in_brackets(note)
    if BARE_LIST.fullmatch(note):
        return join(re.split(r", | und ", note))
    return note if BARE_LIST.fullmatch(note) or " und " in note else _definite(note)


def _definite(note: str) -> str:
    noun = bare_noun(note) if is_noun_phrase(note) else None
    return note if noun is None else noun.definite()


def _request(note: str) -> str:
    if _PLEASE.search(note) and (asked := infinitive(_PLEASE.sub("", note).partition(" (")[0])):
        bracket = note.partition(" (")
        return f"{asked}{bracket[1]}{bracket[2]}"
    note = _MY_PAPERS.sub(r"meine \1 ", note, count=1)
    if note.startswith(("ob ", "wie ", "wann ", "welche ", "was ", "wo ")):
        return f"Ich wüsste gern noch, {note.rstrip('.?')}."
    if (own := _MYSELF.fullmatch(note)) is not None:
        return f"Darf ich mich {own['when'] or ''}{own['verb']}{own['more'] or ''}?"
    if _FOR_ME.fullmatch(note) and not note.startswith("dass ") and infinitive(note) and " zu " not in note:
        return f"Gern würde ich {note}."
    note = note if is_sentence(note) else _PLEASE.sub("", note)
    if (without := _WITHOUT.fullmatch(note)) is not None:
        return f"Wäre es auch ohne {without[1]} möglich?"
    that = _THAT.fullmatch(note)
    if infinitive(note) and note[:1].isupper():
        what, _, verb = note.rpartition(" ")
        return f"{object_of(what)} {verb}"
    if that is None or infinitive(note):
        return indefinite(note)
    more = f" {that['more'][0].upper()}{that['more'][1:].rstrip('.')}." if that["more"] else ""
    return f"Wäre es möglich, dass {that['rest']}?{more}"


def _term(note: str) -> str:
    if note.startswith("dass "):
        return f"Ich habe verstanden, {note.rstrip('.')}."
    if (given := _GIVEN.fullmatch(note)) is not None:
        return f"{given['what'][0].upper()}{given['what'][1:]} {given['verb']} Sie {given['rest']}."
    return _with_label(note)


def _with_label(note: str) -> str:
    """Return a sentence with what it is about before it: "Zum Urlaub: …" for "Urlaub: …"."""
    found = _LABELLED.fullmatch(note)
    if found is None or not is_sentence(found["sentence"]):
        return note
    article, _, noun = found["label"].rpartition(" ")
    what = bare_noun(noun)
    known = {"der": "m", "das": "n", "die": "f"}.get(article, what.gender if what is not None else "")
    to = {"m": "Zum", "n": "Zum", "f": "Zur"}.get(known, "")
    return f"{to} {noun}: {found['sentence'].rstrip('.')}." if to else note


def _offers(notes: Sequence[str]) -> tuple[str, ...]:
    """Return what is offered: several things without an article, or each with it."""
    nouns = [bare_noun(note) for note in notes]
    if all(_SHARED.match(n) or (noun and noun.gender == "p") for n, noun in zip(notes, nouns, strict=True)):
        return tuple(notes)
    return tuple(map(_offer, notes))


def _chosen(note: str) -> str:
    """Return a choice that is no noun as a sentence."""
    if is_sentence(note) or accusative(note).is_certain or infinitive(note) or note.startswith("dass "):
        return note
    if _TOWARDS.fullmatch(note) is not None:
        return f"Ich gehe {note.rstrip('.')}."
    return first_person(note) or f"Ich habe mich anders entschieden: {note.rstrip('.')}."


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


def _papers(notes: Sequence[str]) -> list[str]:
    """Return papers one by one, also those of one note: "Impfnachweis und Zeugnis"."""
    split = split_notes(notes)
    return [each for note in split for each in (re.split(r", | und ", note) if BARE_LIST.fullmatch(note) else [note])]


def _paper(note: str) -> str:
    """Return a paper that is sent with its article: "meinen Lebenslauf", "eine Skizze"."""
    if (copy := _COPY.fullmatch(note)) is not None and (paper := bare_noun(copy["paper"])) is not None:
        return f"{paper.own()} (Kopie)"
    if is_sentence(note):
        return note
    note = in_brackets(note)
    noun = bare_noun(note) if is_noun_phrase(note) else None
    if noun is None:
        return note
    return noun.indefinite() if _THINGS.search(noun.noun.partition(" ")[0].rstrip(",")) else noun.own()


def _reason(note: str) -> str:
    """Return a reason that is a predicate as a sentence, and one with its explanation in two parts."""
    if (parts := _REASON.fullmatch(note)) is not None:
        more = parts["more"]
        return f"{parts['why']}; {more[0].upper()}{more[1:].rstrip('.')}."
    note = _with_label(note)
    first = note.partition(" ")[0]
    if first in ("weil", "da", "dass") or (is_sentence(note) and first[:1].isupper() and note.endswith(".")):
        return note
    return happened(note) or first_person(note) or _stated(note) or note


def _stated(note: str) -> str:
    """Return a reason that only lacks its capital and its full stop."""
    before, *_ = note.rstrip(".").split(",", 1)
    sentence = f"{note[0].upper()}{note.rstrip('.')[1:]}."
    is_clause = opens_clause(note) or FINITE_VERBS.isdisjoint(before.split()[2:])
    return "" if is_clause or not is_sentence(sentence) else sentence


def _need(note: str) -> str:
    parts = re.split(r"; ", note.rstrip("."))
    if len(parts) > 1 and all(map(infinitive, parts)):
        return " und ".join(parts)
    if is_sentence(note):
        return note
    return join([with_comma(_WHO.sub(r"jemanden, der \1", part)) for part in parts])


def _clarification(text: str) -> str:
    """Return what is to be made clear as a sentence, where it was noted as a noun or a clause."""
    if is_sentence(text) and not opens_clause(text):
        return text.replace(": ich ", ": Ich ")
    if opens_clause(text):
        what, colon, more = text.partition(": ")
        return f"Noch kurz dazu, {what}{colon}{more[:1].upper()}{more[1:]}"
    noted = accusative(text.rstrip(". "))
    return f"Noch einmal aufgreifen möchte ich {noted.text}." if noted.is_certain else text


def _forgotten(note: str) -> str:
    noun = bare_noun(note) if is_noun_phrase(note) and not is_sentence(note) else None
    return noun.own() if noun is not None else note if is_sentence(note) else with_comma(note)


def _learned(note: str) -> str:
    return (
        note
        if is_sentence(note)
        else first_person(note) or done(note.rstrip(".")) or resolved(note) or _LOOSE_STOP.sub(r", \1", note)
    )


def _impression(text: str) -> str:
    """Return an impression that is noted without its verb as a sentence."""
    if _ACTED.match(text):
        return f"Ich {text[0].lower()}{text[1:]}"
    if is_sentence(text) or not text[:1].islower():
        return text
    found = _FRAGMENT.fullmatch(text.rstrip(". "))
    noun = bare_noun(found["noun"]) if found is not None else None
    if found is None or noun is None or noun.gender == "p":
        return text
    how = text[: found.start("noun")]
    return f"Es war {noun.indefinite().replace(' ', f' {how}', 1)}."


_FITTED: MappingProxyType[str, Callable[[str], str]] = MappingProxyType(
    {"discussed": _topic, "requests": _request, "terms": _term}
)
_FITTED_TEXTS: MappingProxyType[str, Callable[[str], str]] = MappingProxyType(
    {
        "reason": _reason,
        "chosen": _chosen,
        "needs": _need,
        "impression": _impression,
        "clarify": _clarification,
        "forgotten": _forgotten,
        "learned": _learned,
    }
)
_PAIR = 2
_NUMBERS = MappingProxyType({1: "Eine Frage", 2: "Zwei Fragen", 3: "Drei Fragen"})

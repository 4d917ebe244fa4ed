"""Make of each note what a sentence of ours can take: a noun with its article, or a sentence of its own.

A note whose shape is not known stays as it is; it is listed, never put into a clause.
"""

import re
from collections.abc import Callable, Sequence
from types import MappingProxyType
from typing import Any

from ..._lazy import lazy_regex
from ._declension import accusative, infinitive, opens_clause
from ._free_text import capitalize, is_sentence
from ._impressions import fit_impression
from ._note_parts import BARE_LIST, in_brackets, spelled_out, split_notes, with_comma, with_label
from ._nouns import bare_noun, gender, is_noun_phrase
from ._own_words import split_sentences
from ._phrases import join
from ._questions import fit_question
from ._reasons import fit_reason
from ._requests import fit_requests
from ._shapes import done, first_person, own_sentence, resolved
from ._strengths import fit_strengths
from ._topics import fit_topics

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
_SHARED = lazy_regex(r"(?:weitere|zusätzliche|ergänzende|andere|fehlende) ")
_GIVEN = lazy_regex(
    r"(?P<what>[^,]+), (?:das|den|die) Sie (?P<rest>(?:[^,]+ )?(?:mir|uns)(?: [^,]+)?) (?P<verb>[a-zäöüß]+en)\.?"
)
"""A thing with what the reader does with it: "die Arbeitskleidung, die Sie mir stellen"."""

_UNCLEAR = lazy_regex(
    r"\bnicht (?:ganz |recht |wirklich )?(?:klar|geklärt|deutlich|verständlich|erwähnt|genannt|enthalten|geregelt"
    r"|steht)\b|\bunklar\b"
)
_LEFT_OUT = lazy_regex(
    r"(?P<what>.+)(?: und|,) (?:der|die|das) (?P<where>[^,]*\bnicht [a-zäöüß]+) (?P<verb>wird|werden|ist|sind)\.?"
)
"""What the contract lacks: "ein Jobticket, das im Vertrag nicht erwähnt wird"."""

_HOW_MANY = lazy_regex(r"(?P<what>[A-ZÄÖÜ][\w-]+): (?P<number>\d+|zwei|drei|vier|fünf|sechs|acht|zehn)")
_WITH_DETAIL = lazy_regex(
    r"^([^,;:()]+), (?!(?:der|die|das|den|dem|deren|wobei|wenn|falls|sofern|dass|ob|wie|was|also|aber|sondern) )"
    r"(?!.* zu [a-zäöüß]+$)([^,;:()]+)$"
)
"""A term with a detail, whose comma would be one of the list: "Gehalt nach Tarif, Stufe 4"."""

_START = lazy_regex(
    r"(?P<what>(?:[A-ZÄÖÜ][a-zäöüß]+)?(?:[Bb]eginn|[Ss]tart|[Ee]intritt|[Aa]ntritt)):? (?:am |zum )?"
    r"(?P<day>\d{1,2}\. ?\S.*|(?:Januar|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember)"
    r"\b.*)"
)
_TIMES = lazy_regex(r"^(?P<amount>\d[^,;:()]*|[A-ZÄÖÜ][\w-]+(?=, \d)), (?P<times>[^,;:()]+)$")
"""An amount with how often or how it is paid: "4.300 Euro brutto, 14-mal"."""

_INQUIRY = lazy_regex(
    r"^(?:[Uu]m .*(?:zu erkundigen|nachzufragen|zu erfahren)|zum Nach(?:fassen|fragen|haken)|(?:(?:ich )?(?:wollte?"
    r"|möchte"
    r"|würde) )(?:\w+ )*?(?:hören|fragen"
    r"|nachfragen|wissen|erkundigen)\b.*)\.?$"
)
"""A reason of a check-in that is no more than the check-in itself."""

_AIMS = "Ich nehme mir vor, "
_TOO_LITTLE = lazy_regex(r"zu wenige? [A-ZÄÖÜ]")
_REASON_FIRST = lazy_regex(r"^(?P<why>(?:weil|da) [^,]+), (?P<what>(?:ein\w*|mehr|jemand\w*|d(?:er|ie|as|en)) .+)$")
_LISTED = lazy_regex(r"(?:mehr |weniger )?[A-ZÄÖÜ][\w-]+(?:, (?:mehr |weniger )?[A-ZÄÖÜ][\w-]+)+")
_IF_WANTED = lazy_regex(
    r"^(?:(?:[Aa]uf Wunsch|[Bb]ei Bedarf|[Bb]ei Interesse|[Ww]enn gewünscht)(?: auch)?(?: gerne?)?"
    r"|[Gg]erne?(?: auch)?) "
)
"""What our sentence says already of what is offered."""

_IF_THEY_LIKE = lazy_regex(
    r", (?:falls|wenn|soweit|sofern) (?:gewünscht|erwünscht|nötig|Sie (?:möchten|mögen|wollen))\.?$"
)
"""The same at its end."""

_CONDITIONAL = lazy_regex(r"(?P<what>[^,;:]+)(?P<when>, (?:falls|sofern|wenn|sobald|soweit)(?: [^;: ]+){2,})")
_TO_THAT = lazy_regex(r"\b(?:dazu|hierzu|dafür|davon|darüber)\b")
_YOU_WILL = lazy_regex(r"dass (?:Sie|ihr|du|Ihr) [^?!]+$")
_ON_MY_OWN = lazy_regex(
    r"(?:mich )?selbst(?:st)?ändig (?:zu )?machen\.?|(?:der Schritt in )?(?:die )?Selbst(?:st)?ändigkeit\.?"
)
_READY = lazy_regex(
    r"(?P<what>(?:meine?|der|die|das) (?:[a-zäöüß]+ )*(?P<noun>[A-ZÄÖÜ][\w-]+)(?: [^,;:]+)?), "
    r"(?P<how>(?:inzwischen|nun|jetzt|mittlerweile|bereits|schon|seit \w+) "
    r"(?:eingegangen|eingetroffen|angekommen|fertig|erteilt|da))"
)
"""A paper that has come: "meine Beurteilung, inzwischen eingegangen"."""

_SENT_AT_ONCE = lazy_regex(r"(?P<what>[^,;:]+), (?P<how>(?:heute|morgen|gleich|noch|per) [^,;:]+)")
"""A paper with when and how it is sent: "den Vertrag, heute noch per Post"."""

_TOWARDS = lazy_regex(r"(?:zurück|nach|in|ins|an|zu|zum|zur) .+")
_COPY = lazy_regex(r"Kopie (?P<paper>[A-ZÄÖÜ][\w-]+)")
_WHO = lazy_regex(r"^wer (.+)$")
_LOOSE_STOP = lazy_regex(r"\. ([a-zäöüß])")
_THINGS = lazy_regex(
    r"(?:skizze|konzept|entwurf|link|beispiel|vorschlag|artikel|studie|übersicht|kopie|kontakt|video|muster|prototyp|programm|liste|protokoll)$",
    re.IGNORECASE,
)
"""What one may send that is not one's own paper."""


def fit_notes(values: dict[str, Any]) -> dict[str, Any]:
    """Return the values with their notes as phrases that sentences of ours take, or as sentences of their own.

    Args:
        values: The validated values by name.
    """
    fitted = dict(values)
    if "last_channel" in values and values.get("discussed"):
        values = {**values, "discussed": tuple(map(_announced, values["discussed"]))}
    if "last_channel" in values and _INQUIRY.search(values.get("reason") or ""):
        fitted["reason"] = None
    for name, fit_all in _FITTED_LISTS.items():
        if values.get(name):
            fitted[name] = fit_all(values[name])
    if values.get("requests"):
        fitted["requests"] = fit_requests(values["requests"], negotiated="terms" in values)
    if values.get("terms"):
        fitted["terms"] = _terms(values["terms"], accepted=values.get("decision") == "accept")
    for name, fit in _FITTED_TEXTS.items():
        if fitted.get(name):
            fitted[name] = fit(values[name])
    fitted = _with_papers_beside(fitted)
    if reason := fitted.get("reason"):
        fitted["reason"] = fit_reason(reason, aim="muss" if "cancelled_by" in values else "möchte")
    return fitted


def _with_papers_beside(fitted: dict[str, Any]) -> dict[str, Any]:
    """Return the values with a paper that belongs to what was forgotten, "eine Skizze dazu", directly behind it."""
    papers: Sequence[str] = fitted.get("can_send") or ()
    forgotten = fitted.get("forgotten") or ""
    if len(papers) != 1 or not is_sentence(forgotten) or not _TO_THAT.search(papers[0]) or is_sentence(papers[0]):
        return fitted
    paper = accusative(papers[0])
    said = f"{forgotten.rstrip('.')}. Gern schicke ich {paper.text.rstrip('.')}."
    return {**fitted, "can_send": None, "forgotten": said} if paper.is_certain else fitted


def _announced(note: str) -> str:
    """Return what the reader said they would do, of which a check-in reminds them, as a sentence."""
    return f"Ich hatte verstanden, {note.rstrip('.')}." if _YOU_WILL.match(note) else note


def lead_to(question: str) -> str:
    """Return what leads to the candidate's question or questions: "Zwei Fragen habe ich noch:".

    Args:
        question: The question, or several.
    """
    number = question.rstrip("? ").count("?") + 1
    return f"{_NUMBERS.get(number, 'Einige Fragen')} habe ich noch:"


def _terms(notes: Sequence[str], *, accepted: bool) -> tuple[str, ...]:
    """Return terms as objects, and as sentences what is still open and what is so anyway."""
    split = [
        part for note in split_notes(notes) for part in (note.split(", ") if BARE_LIST.fullmatch(note) else [note])
    ]
    split = (
        [_WITH_DETAIL.sub(r"\1 (\2)", note) if not is_sentence(note) else note for note in split]
        if len(split) > 1
        else split
    )
    return tuple(_term(note, accepted=accepted) for note in split)


def _term(note: str, *, accepted: bool) -> str:
    note = spelled_out(note)
    if note.startswith("dass "):
        return f"Es {'ist für mich in Ordnung' if accepted else 'gehört dazu'}, {note.rstrip('.')}."
    if (given := _GIVEN.fullmatch(note)) is not None:
        return f"{given['what'][0].upper()}{given['what'][1:]} {given['verb']} Sie {given['rest']}."
    if (left_out := _LEFT_OUT.fullmatch(note)) is not None:
        return f"{capitalize(left_out['where'])} {left_out['verb']} {left_out['what']}."
    if _UNCLEAR.search(note) and not is_sentence(note):
        return f"Offen ist für mich noch {note.rstrip('.')}."
    if (many := _HOW_MANY.fullmatch(note)) is not None and gender(many["what"]) == "p":
        return f"{many['number']} {many['what']}"
    if (start := _START.fullmatch(note)) is not None:
        return f"{start['what']} {'im' if start['day'][:1].isupper() else 'am'} {start['day']}"
    return with_label(_TIMES.sub(r"\g<amount> (\g<times>)", note))


def _enclosed(notes: Sequence[str]) -> tuple[str, ...]:
    return tuple(map(_paper, _papers(notes)))


def _offers(noted: Sequence[str]) -> tuple[str, ...]:
    """Return what is offered: several things without an article, or each with it."""
    notes = _papers(noted)
    nouns = [bare_noun(note) for note in notes]
    if len(notes) == 1 and notes[0].startswith("fehlende ") and not is_sentence(notes[0]):
        return (f"{capitalize(notes[0])} reiche ich gern nach.",)
    if all(_SHARED.match(n) or (noun and noun.gender == "p") for n, noun in zip(notes, nouns, strict=True)):
        return tuple(notes)
    return tuple(map(_offer, notes))


def _chosen(note: str) -> str:
    """Return a choice that is no noun as a sentence."""
    if is_sentence(note) or accusative(note).is_certain or infinitive(note) or note.startswith("dass "):
        return note
    if note.startswith(("bei ", "beim ")):
        return f"Ich fange {note.rstrip('.')} an."
    if _TOWARDS.fullmatch(note) is not None:
        return f"Ich gehe {note.rstrip('.')}."
    if _ON_MY_OWN.fullmatch(note) is not None:
        return "Ich mache mich selbstständig."
    return first_person(note) or f"Ich habe mich anders entschieden: {note.rstrip('.')}."


def _offer(note: str) -> str:
    note = _IF_THEY_LIKE.sub("", _IF_WANTED.sub("", note, count=1), count=1)
    found = _OFFERED.fullmatch(note)
    if found is None:
        return _ready(note) or _conditional(_paper(note))
    verb = found["verb"] or found["act"]
    prefix = _PARTED.get(verb, "")
    what, how = found["what"] or found["thing"], (found["how"] or found["way"] or "").strip()
    sentence = f"{what[0].upper()}{what[1:]} {verb.removeprefix(prefix)} ich"
    sentence += how if how.startswith(",") else f" {how}" if how else ""
    return f"{sentence} {prefix}".rstrip() + "."


def _ready(note: str) -> str:
    """Return a paper that has come, or goes out at once, as a sentence; nothing for any other."""
    if (sent := _SENT_AT_ONCE.fullmatch(note.rstrip("."))) is not None and accusative(sent["what"]).is_certain:
        return f"{capitalize(accusative(sent['what']).text)} schicke ich {sent['how']}."
    ready = _READY.fullmatch(note.rstrip("."))
    it = {"f": "sie", "n": "es", "m": "ihn"}.get(gender(ready["noun"]), "") if ready is not None else ""
    if ready is None or not it:
        return ""
    return f"{capitalize(ready['what'])} ist {ready['how']}; auf Wunsch schicke ich {it} gern."


def _conditional(paper: str) -> str:
    """Return a paper that is sent under a condition as a sentence: "Das Zeugnis schicke ich gern, sobald …"."""
    found = None if is_sentence(paper) else _CONDITIONAL.fullmatch(paper.rstrip("."))
    if found is None or not accusative(found["what"]).is_certain:
        return paper
    return f"{capitalize(accusative(found['what']).text)} schicke ich gern{found['when']}."


def _papers(notes: Sequence[str]) -> list[str]:
    """Return papers one by one, also those of one note: "Impfnachweis und Zeugnis"."""
    split = [
        part
        for note in split_notes(notes)
        for part in (re.split(r" und (?=(?:eine?n?|meine?n?) )", note) if "," not in note else [note])
    ]
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


def _need(note: str) -> str:
    parts = re.split(r"; ", note.rstrip("."))
    if len(parts) > 1 and all(map(infinitive, parts)):
        return " und ".join(parts)
    if len(parts) == 1 and is_sentence(note):
        return note
    phrases = [part for part in parts if not is_sentence(part)]
    stated = [f"{capitalize(part)}." for part in parts if is_sentence(part)]
    clauses = [part for part in phrases if part.startswith("dass ")]
    if clauses and len(clauses) < len(phrases):
        phrases = [part for part in phrases if part not in clauses]
        stated += [f"Ebenso kommt es darauf an, {clause}." for clause in clauses]
    phrases = [
        _REASON_FIRST.sub(r"\g<what>, \g<why>", join(part.split(", ")) if _LISTED.fullmatch(part) else part)
        for part in phrases
    ]
    needed = [join([with_comma(_WHO.sub(r"jemanden, der \1", part)) for part in phrases])] if phrases else []
    return "; ".join([*needed, " ".join(stated)] if stated else needed)


def _clarification(text: str) -> str:
    """Return what is to be made clear as a sentence, where it was noted as a noun or a clause."""
    if is_sentence(text) and not opens_clause(text):
        return text.replace(": ich ", ": Ich ")
    if opens_clause(text):
        if text.startswith("dass "):
            return f"Klarstellen möchte ich noch, {text}"
        what, colon, more = text.partition(": ")
        return f"Noch kurz dazu, {what}{colon}{more[:1].upper()}{more[1:]}"
    noted = accusative(text.rstrip(". "))
    return f"Noch einmal aufgreifen möchte ich {noted.text}." if noted.is_certain else text


def _forgotten(note: str) -> str:
    noun = bare_noun(note) if is_noun_phrase(note) and not is_sentence(note) else None
    if noun is not None:
        return noun.own()
    if is_sentence(note):
        return " ".join(part if _is_whole(part) else own_sentence(part) or part for part in split_sentences(note))
    return first_person(note) or (done(note) if ", " in note else "") or with_comma(note)


def _is_whole(sentence: str) -> bool:
    """Tell whether a sentence among others needs nothing; one that is punctuated like them is one, whatever it says."""
    return is_sentence(sentence) or (sentence[:1].isupper() and sentence.endswith(".") and "," in sentence)


def _learned(note: str) -> str:
    """Return what was learned, or is new, as sentences where it is no thing; each of several by itself."""
    parts = note.split("; ")
    if len(parts) == 1 or is_sentence(parts[0]):
        return _lesson(note)
    learned = [_lesson(part) for part in parts]
    said = [f"{_AIMS}{aim}." if (aim := infinitive(each)) else each for each in learned]
    aims = [each.removeprefix(_AIMS).rstrip(".") for each in said if each.startswith(_AIMS)]
    said = [each for each in said if not each.startswith(_AIMS)]
    said += [f"{_AIMS}{' und '.join(aims)}."] if aims else []
    phrases = [each.rstrip(".") for each in said if not is_sentence(each)]
    sentences = " ".join(f"{each.rstrip('.')}." for each in said if is_sentence(each))
    return "; ".join(filter(None, [" und ".join(phrases), sentences]))


def _lesson(note: str) -> str:
    if _TOO_LITTLE.match(note):
        return f"Ich habe noch {note.rstrip('.')}."
    if infinitive(note) and (noun := bare_noun(note)) is not None and noun.gender != "p" and not noun.is_uncounted():
        note = accusative(noun.own()).text
    return (
        note
        if is_sentence(note)
        else first_person(note) or done(note.rstrip(".")) or resolved(note) or _LOOSE_STOP.sub(r", \1", note)
    )


_FITTED_LISTS: MappingProxyType[str, Callable[[Sequence[str]], tuple[str, ...]]] = MappingProxyType(
    {
        "discussed": fit_topics,
        "can_send": _offers,
        "enclosed": _enclosed,
        "strengths": fit_strengths,
    }
)
_FITTED_TEXTS: MappingProxyType[str, Callable[[str], str]] = MappingProxyType(
    {
        "question": fit_question,
        "chosen": _chosen,
        "needs": _need,
        "impression": fit_impression,
        "clarify": _clarification,
        "forgotten": _forgotten,
        "learned": _learned,
    }
)
_NUMBERS = MappingProxyType({1: "Eine Frage", 2: "Zwei Fragen", 3: "Drei Fragen"})

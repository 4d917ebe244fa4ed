"""What notes are made of: several in one, a comma that was left out, an article, an explanation."""

import re
from collections.abc import Sequence

from ..._lazy import lazy_regex
from ._free_text import is_sentence
from ._nouns import bare_noun, is_noun_phrase
from ._questions import FINITE_VERBS

BARE_LIST = lazy_regex(r"[A-ZÄÖÜ][\w-]+(?:(?:, | und )[A-ZÄÖÜ][\w-]+)+")
"""Nouns without anything: "Karte, Team und Wohnung"."""

_EXPLAINED = lazy_regex(r"(?P<what>[^:()–]+)(?:: | [–—] )(?P<how>[^:()–—]+)")
_SOMEBODY = lazy_regex(r"^(jemand(?:en)?) (der|die|das) (?=[a-zäöüß])")
_NO_COMMA = lazy_regex(
    r" (?=(?:wenn|dass|weil|obwohl|sodass) )(?<=[a-zäöüß] )(?<!\bund )(?<!\boder )(?<!\bauch )(?<!\bselbst )(?<!\bnur )"
    r"(?<!\bso )(?<!\bals )(?<!\bohne )(?<!\bstatt )(?<!\banstatt )(?<!\bkaum )(?<!\baußer )"
    r"(?<!\bvor allem )(?<!\bbesonders )(?<!\bsogar )(\w+) "
)
_LABELLED = lazy_regex(r"(?P<label>(?:(?:der|die|das) )?[A-ZÄÖÜ][\w-]+): (?P<sentence>[A-ZÄÖÜ].+)", re.DOTALL)
_THEN_SENTENCE = lazy_regex(r"(?P<what>[^,;:]+), (?P<sentence>(?:ich|wir) (?P<verb>[a-zäöüß]+) .+)")
"""A phrase with a sentence after it: "Vertrag per Mail, ich bin unterwegs"."""

_LIMIT = lazy_regex(r"^(?:[Mm]in(?:d)?|[Mm]ax)\. (?=\d)")
_SMILEY = lazy_regex(r"\s*[:;]-?[)D]$")
_YEARS = lazy_regex(r", ((?:19|20)\d\d(?: ?[–-] ?(?:19|20)\d\d)?)$")


def with_comma(note: str) -> str:
    """Return a note with the comma that was left out before a clause, and with years in brackets, and no smiley.

    Args:
        note: Any note.
    """
    note = _SMILEY.sub("", note) if note.endswith((")", "D")) else note
    note = _SOMEBODY.sub(r"\1, \2 ", note, count=1) if note.startswith("jemand") else note
    note = _NO_COMMA.sub(r", \1 ", note)
    return _YEARS.sub(r" (\1)", note) if note[-1:].isdigit() else note


def indefinite(note: str) -> str:
    """Return a bare noun with "ein" where it takes one; any other note as it is.

    Args:
        note: Any note.
    """
    noun = bare_noun(note) if is_noun_phrase(note) and not is_sentence(note) else None
    return note if noun is None or BARE_LIST.fullmatch(note) else noun.indefinite()


def split_notes(notes: Sequence[str]) -> list[str]:
    """Return notes one by one, where one of them holds several: "PKW-Führerschein, eigenes Auto".

    Args:
        notes: The notes as they came.
    """
    split: list[str] = []
    for note in (part for each in notes for part in _with_sentence(each)):
        parts = re.split(r"; | \+ |(?<!, ) und (?=mein)" if note.startswith("mein") else r"; | \+ ", note.rstrip("."))
        several = len(parts) > 1 and not any(map(is_sentence, parts))
        several = several and (" + " not in note or all(part[:1].isdigit() or bare_noun(part) for part in parts))
        if not several:
            parts = note.split(", ")
            several = len(parts) > 1 and all(part[:1].islower() or bare_noun(part) for part in parts[:1])
            several = several and all(bare_noun(part) is not None and part[:1].islower() for part in parts[1:])
        split += parts if several else [note]
    return split


def _with_sentence(note: str) -> tuple[str, ...]:
    """Return a note, and a sentence that follows it after a comma."""
    found = _THEN_SENTENCE.fullmatch(note.rstrip(".")) if ", " in note else None
    if found is None or is_sentence(note) or (found["verb"] not in FINITE_VERBS and not found["verb"].endswith("e")):
        return (note,)
    return found["what"], f"{found['sentence'][0].upper()}{found['sentence'][1:]}."


def spelled_out(note: str) -> str:
    """Return a note with what it begins with spelled out: "mindestens 3.400 €" for "mind. 3.400 €".

    Args:
        note: Any note.
    """
    return _LIMIT.sub(lambda found: "höchstens " if found[0].lower() == "max. " else "mindestens ", note, count=1)


def in_brackets(note: str) -> str:
    """Return a note with what explains it in brackets: "nächste Schritte (Case Study)" for one with a colon or a dash.

    Args:
        note: Any note.
    """
    return _EXPLAINED.sub(r"\g<what> (\g<how>)", note) if _EXPLAINED.fullmatch(note) else note


def with_label(note: str) -> str:
    """Return a sentence with what it is about before it: "Zum Urlaub: …" for "Urlaub: …"; any other note as it is.

    Args:
        note: Any note.
    """
    found = _LABELLED.fullmatch(note)
    if found is None or not is_sentence(found["sentence"]):
        return note
    article, _, noun = found["label"].rpartition(" ")
    what = bare_noun(noun)
    known = {"der": "m", "das": "n", "die": "f"}.get(article, what.gender if what is not None else "")
    to = {"m": "Zum", "n": "Zum", "f": "Zur"}.get(known, "")
    return f"{to} {noun}: {found['sentence'].rstrip('.')}." if to else note

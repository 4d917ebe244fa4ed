"""Find invisible characters, and confusables: letters of another alphabet that look like Latin ones."""

import re
import unicodedata
from collections.abc import Iterator

from ..._unicode import (
    CONTROL_CHARACTERS,
    DEFAULT_IGNORABLE,
    EMBEDDINGS,
    INVISIBLE_FORMAT,
    ISOLATES,
    JOIN_CONTROLS,
    NONCHARACTERS,
    RIGHT_TO_LEFT,
    SURROGATES,
)
from ...vocabulary import Severity
from .._check import Check, Hit
from .._text.letter import Letter
from .._translations import N_
from .scopes import PROOFREADING

_INVISIBLE = re.compile(
    f"[{DEFAULT_IGNORABLE}{EMBEDDINGS}{INVISIBLE_FORMAT}]+"
    rf"|(?<=[\x00-\u024f])[{JOIN_CONTROLS}]+|[{JOIN_CONTROLS}]+(?=[\x00-\u024f])"
    rf"|[{CONTROL_CHARACTERS}\x85{SURROGATES}{NONCHARACTERS}]+"
)
"""Characters without a glyph: format, control and filler characters.

Joiners are right between letters of a joining script, isolates around text from right to left.
"""

_RIGHT_TO_LEFT = re.compile(f"[{RIGHT_TO_LEFT}]")
_CONTROL = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f]")
_ISOLATES = re.compile(f"[{ISOLATES}]")

_CONFUSABLE_WITH_LATIN = dict(
    zip(
        "аеіјорсухѕһԁԛԝтАВЕІЈКМНОРСТУХЅԌԚԜονΑΒΕΖΗΙΚΜΝΟΡΤΥΧ",
        "aeijopcyxshdqwtABEIJKMHOPCTYXSGQWovABEZHIKMNOPTYX",
        strict=True,
    )
)
"""Letters that look like Latin ones; of the small Greek letters only those that do in every typeface: TNFα is right."""

_WORD = re.compile(r"[A-Za-z\u00c0-\u024f\u0370-\u03ff\u0400-\u052f]+")
_GREEK_TO_CYRILLIC = ("\u0370", "\u052f")
_COMPATIBILITY_LETTERS = re.compile("[\uff21-\uff3a\uff41-\uff5a\U0001d400-\U0001d7ff\u24b6-\u24e9]+")
_CHUNK = re.compile(r"\S+")
_CYRILLIC = re.compile(r"[\u0400-\u052f]")
_LATIN = re.compile(r"[A-Za-z]")


def invisible(letter: Letter) -> Iterator[Hit]:
    """Find invisible characters."""
    right_to_left = _RIGHT_TO_LEFT.search(letter.draft.body) is not None
    for part in letter.parts:
        if part.text.isascii() and not _CONTROL.search(part.text):
            continue
        for expression in (_INVISIBLE,) if right_to_left else (_INVISIBLE, _ISOLATES):
            for found in expression.finditer(part.text):
                yield Hit("An invisible character stands here: delete it.", part, *found.span(), "")


def confusables(letter: Letter) -> Iterator[Hit]:
    """Find words with letters of another alphabet that look like Latin ones, and letters of compatibility blocks."""
    known = letter.names.texts
    first, last = _GREEK_TO_CYRILLIC
    for part in letter.parts:
        if part.text.isascii():
            continue
        for found in _WORD.finditer(part.text):
            word = found[0]
            if word.isascii() or not any(first <= character <= last for character in word):
                continue
            in_latin = "".join(_CONFUSABLE_WITH_LATIN.get(character, character) for character in word)
            mixed = _LATIN.search(word) is not None and (in_latin.isascii() or _CYRILLIC.search(word) is not None)
            hidden = in_latin.isascii() and len(word) > 1 and not mixed and _is_among_latin(part.text, *found.span())
            if (mixed or hidden) and not any(word.casefold() in text for text in known):
                instead = in_latin if in_latin.isascii() else None
                message = N_("Type '{said}' anew: it holds letters of another alphabet.")
                yield Hit(message, part, *found.span(), instead, values={"said": word})
        for found in _CHUNK.finditer(part.text) if not letter.uses_spaces else ():
            if "@" in found[0] and _COMPATIBILITY_LETTERS.search(found[0]):
                in_latin = unicodedata.normalize("NFKC", found[0])
                yield Hit("Type '{said}' in plain letters.", part, *found.span(), in_latin, values={"said": in_latin})
        if letter.uses_spaces:
            for found in _COMPATIBILITY_LETTERS.finditer(part.text):
                in_latin = unicodedata.normalize("NFKC", found[0])
                yield Hit("Type '{said}' in plain letters.", part, *found.span(), in_latin, values={"said": in_latin})


def _is_among_latin(text: str, start: int, end: int) -> bool:
    """Return whether the words on both sides of a span are in Latin letters."""
    return bool(_LATIN.search(text[max(0, start - 3) : start]) and _LATIN.search(text[end : end + 3]))


CHECKS = (
    Check(
        code="FK611",
        name="invisible-character",
        severity=Severity.WARNING,
        claims=PROOFREADING,
        find=invisible,
        help="A character cannot be seen.",
    ),
    Check(
        code="FK612",
        name="look-alike",
        severity=Severity.ERROR,
        claims=PROOFREADING,
        find=confusables,
        help="A letter of another alphabet passes for a Latin one.",
    ),
)

"""Sanitize the texts of a context: what is left is words on one line, inert in a header, a page and a terminal.

Every step takes one pass over at most ``LONGEST_TEXT`` characters, whatever they are.
"""

import re
import unicodedata
from typing import NamedTuple

from ._lengths import LONGEST_TEXT
from ._unicode import (
    BRAILLE_BLANK,
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

MOST_MARKS = 8
"""How many combining marks a letter may carry: no living script needs as many, and a flood of them covers the lines
above and below."""

_JOINERS = ("\u200c", "\u200d")
_FSI, _PDI = "\u2068", "\u2069"
"""Between them a text runs in its own direction, and the line around it in its own."""

_PLAIN_CHARACTERS = (
    r"!-~\u00a1-\u00ac\u00ae-\u024f"  # ASCII, and Latin with its accents, but for the soft hyphen
    r"\u2010-\u2015\u2018-\u201f\u2026\u20ac"  # dashes, quotation marks, the ellipsis, the euro
    r"\u3001-\u3029\u3041-\u3096\u309b-\u30ff\u4e00-\u9fff\uff01-\uff60"  # Japanese and Chinese
)
"""Characters that are composed, can be seen, compose with nothing, and are not written from right to left."""

_PLAIN = re.compile(f"[ {_PLAIN_CHARACTERS}]+")
"""What sanitizing leaves as it is, but for its spaces."""

# Expressions that few texts need are compiled by `re` when one does, and kept by it.

_UNCARRIED = f"[{CONTROL_CHARACTERS}{SURROGATES}{NONCHARACTERS}]"
_DIRECTING = f"[{EMBEDDINGS}{ISOLATES}]"
_UNSEEN = f"[{DEFAULT_IGNORABLE}{INVISIBLE_FORMAT}]"
_IDLE_JOINER = rf"(?<![^\x00-\x7f\s{JOIN_CONTROLS}])[{JOIN_CONTROLS}]"
"""A joiner at the start of a word, after an ASCII character, or after a joiner: it joins nothing."""

_ENCODED_WORD = "=?"
"""How an encoded word of a mail header begins. Readers are lenient about the rest of it, and the rest may come from
another value of the same subject, so that the beginning alone is refused."""

_ATTACHED = frozenset({"Mn", "Mc", "Me"})
"""The categories of combining marks, which are shown on the character before."""

_STRONG_RIGHT_TO_LEFT = ("R", "AL")
"""The bidirectional classes of letters that are written from right to left."""


class Refusal(NamedTuple):
    """Why a text cannot be used, in the words of a ``Problem``.

    Args:
        wrong: What is wrong with it.
        remedy: What to do about it.
    """

    wrong: str
    remedy: str


_BLANK = Refusal("is blank", "pass a string that is not blank, or leave it out if it is optional")
_BROKEN = Refusal("contains control characters, surrogates or noncharacters", "pass the words without them")
_TURNED = Refusal("contains bidirectional control characters", "pass the words alone: the library isolates them")
_FLOODED = Refusal(
    f"contains a letter with more than {MOST_MARKS} combining marks", "pass the letters as they are spelled"
)
_BASELESS = Refusal("begins with a combining mark", "put the letter it belongs on before it")
_ENCODED = Refusal(
    f"contains {_ENCODED_WORD!r}, which begins an encoded word in a mail header", "pass the words decoded"
)


def is_plain(text: str) -> bool:
    """Tell in one match that ``sanitize`` and ``isolate_bidi`` would return a text unchanged; most texts are plain.

    Args:
        text: An exact string.
    """
    if len(text) > LONGEST_TEXT or _PLAIN.fullmatch(text) is None or _ENCODED_WORD in text:
        return False
    return "  " not in text and text[0] != " " and text[-1] != " "


def sanitize(text: str) -> str | Refusal:
    """Return a text on one line, normalized to NFC, without invisible characters and with single spaces.

    Invisible characters that say nothing are dropped; what can mislead a program or a reader is refused: control and
    bidirectional control characters, piles of combining marks, encoded words of mail headers (RFC 2047).

    Args:
        text: Any string; of a subclass, the characters count and no method is called.

    Returns:
        The sanitized text, or why it cannot be used.
    """
    plain = str.__str__(text)
    if len(plain) > LONGEST_TEXT:
        return Refusal(f"has {len(plain)} characters", f"pass at most {LONGEST_TEXT}")
    if is_plain(plain):
        return plain
    if re.search(_UNCARRIED, plain):
        return _BROKEN
    if re.search(_DIRECTING, plain):
        return _TURNED
    composed = unicodedata.normalize("NFC", re.sub(_UNSEEN, "", plain).replace(BRAILLE_BLANK, " "))
    # An idle joiner may have stood between a letter and its accent, which compose once it is gone.
    words = " ".join(unicodedata.normalize("NFC", re.sub(_IDLE_JOINER, "", composed)).split())
    return _refusal_of(words) or words


def _refusal_of(words: str) -> Refusal | None:
    # A joiner counts as a mark: it cannot be seen alone, and the marks around it pile up on one letter.
    attached = [character in _JOINERS or unicodedata.category(character) in _ATTACHED for character in words]
    if all(character == " " or held for character, held in zip(words, attached, strict=True)):
        return _BLANK
    if attached[0]:
        return _BASELESS
    if _longest_run(attached) > MOST_MARKS:
        return _FLOODED
    return _ENCODED if _ENCODED_WORD in words else None


def refuse_in_header(line: str) -> Refusal | None:
    """Return why a finished line cannot stand in a mail header, or ``None``.

    No value begins an encoded word alone, but two side by side can, or a value and the words around it; a mail program
    would decode it, and what it holds may end the header (RFC 2047, CVE-2024-6923).

    Args:
        line: The line, with every value in its place.
    """
    if is_plain(line):
        return None
    if re.search(rf"[^\S ]|{_UNCARRIED}", line):
        return _BROKEN
    return _ENCODED if _ENCODED_WORD in line else None


def _longest_run(flags: list[bool]) -> int:
    longest = run = 0
    for flag in flags:
        run = run + 1 if flag else 0
        longest = max(longest, run)
    return longest


def isolate_bidi(text: str, *, outside: str = "") -> str:
    """Return a sanitized text between bidirectional isolates (UAX #9), so that it cannot reorder the line around it.

    Only a text with letters written from right to left can; any other is returned as it is.

    Args:
        text: A text that ``sanitize`` returned.
        outside: Characters at its end that belong to the line, as the full stop of a sentence does.
    """
    if text.isascii() or not any(
        unicodedata.bidirectional(match[0]) in _STRONG_RIGHT_TO_LEFT
        for match in re.finditer(f"[{RIGHT_TO_LEFT}]", text)
    ):
        return text
    inner = text.rstrip(outside)
    return f"{_FSI}{inner}{_PDI}{text[len(inner) :]}"

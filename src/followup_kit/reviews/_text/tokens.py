"""Tokenize a text into normalized words and punctuation marks, each with its span.

One pass without backtracking: the cost is linear in the length of the text.
"""

import re
import unicodedata
from collections.abc import Iterator
from typing import NamedTuple

PARAGRAPH_BREAK = "\n\n"
"""The text of the token that stands for a blank line; no phrase is matched across it."""

_LETTER = r"(?:[^\W_]|[\u0300-\u036f])"
_CHUNK = re.compile(r"\S+")
_WORD_OR_MARK = re.compile(rf"{_LETTER}+(?:['’‑-]{_LETTER}+)*|[.,;:!?…()/&]")
_CHARACTER_OR_LATIN_RUN = re.compile(r"[A-Za-z0-9Ａ-Ｚａ-ｚ０-９]+|\S")
_TRAILING_PUNCTUATION = ".,;:!?…)>]\"'”’"
_ASCII_PUNCTUATION = str.maketrans({"’": "'", "‑": "-"})


class Token(NamedTuple):
    """A word, a punctuation mark, an email address or URL, or a paragraph break.

    Args:
        start: The index of its first character in the text.
        end: The index after its last character.
        text: Its normalized text: case-folded, with plain apostrophes and hyphens; in scripts without spaces, in half
            width as well.
    """

    start: int
    end: int
    text: str

    @property
    def is_word(self) -> bool:
        """Whether it is a word or a number, not a punctuation mark or a paragraph break."""
        return self.text[0].isalnum()


def normalize_nfc(text: str) -> tuple[str, list[int] | None]:
    """Normalize a text to NFC (composed form), and map its characters to those of the text given.

    Some systems write é as two characters.

    Args:
        text: Any text.

    Returns:
        The normalized text, and the index in ``text`` of each of its characters and of its end; ``None`` in place of
        the indexes where the text was in NFC already.
    """
    if text.isascii() or (not any(map(unicodedata.combining, set(text))) and unicodedata.is_normalized("NFC", text)):
        return text, None
    pieces: list[str] = []
    indexes: list[int] = []
    start = 0
    for end in range(1, len(text) + 1):
        # Marks are sorted by insertion, whose cost is quadratic: a pile of them is cut.
        if end == len(text) or not unicodedata.combining(text[end]) or end - start > _MOST_MARKS:
            piece = unicodedata.normalize("NFC", text[start:end])
            pieces.append(piece)
            indexes.extend([start] * len(piece))
            start = end
    whole = "".join(pieces)
    return (text, None) if whole == text else (whole, [*indexes, len(text)])


_MOST_MARKS = 30
"""How many combining marks in a row are normalized together, as in the stream-safe text format (UAX #15)."""


def tokenize(text: str, *, uses_spaces: bool) -> list[Token]:
    """Split a text into tokens.

    Args:
        text: Any text.
        uses_spaces: Whether its script separates words by spaces. If not, every character is a token, and so is each
            run of Latin letters and digits.

    Returns:
        The tokens in the order of the text. Their spans do not overlap, except that a character such as ㈱ gives
        several tokens of one span.
    """
    return list(_tokenize_spaced(text) if uses_spaces else _tokenize_unspaced(text))


def normalize_word(word: str) -> str:
    """Normalize a word for comparison: NFC, case-folded, with plain apostrophes and hyphens."""
    if word.isascii():
        return word.lower()
    return normalize_nfc(word)[0].translate(_ASCII_PUNCTUATION).casefold()


def is_email_or_url(chunk: str) -> bool:
    """Return whether a chunk of text without white space looks like an email address or a URL."""
    return "@" in chunk or "://" in chunk or "www." in chunk.lower() or ".com/" in chunk


def _tokenize_spaced(text: str) -> Iterator[Token]:
    before = 0
    addresses = is_email_or_url(text)
    for chunk in _CHUNK.finditer(text):
        start, end = chunk.span()
        if before and start - before > 1 and text.count("\n", before, start) > 1:
            yield Token(before, start, PARAGRAPH_BREAK)
        before = end
        word = chunk[0]
        if word.isalpha():
            # Most chunks are plain words: a fast path.
            yield Token(start, end, word.lower() if word.isascii() else normalize_word(word))
            continue
        if word[-1] in ",." and word[:-1].isalpha():
            # Or words with one mark after them.
            yield Token(start, end - 1, normalize_word(word[:-1]))
            yield Token(end - 1, end, word[-1])
            continue
        if addresses and is_email_or_url(word):
            kept = word.rstrip(_TRAILING_PUNCTUATION)
            yield Token(start, start + len(kept), normalize_word(kept) or ".")
            start += len(kept)
        for found in _WORD_OR_MARK.finditer(text, start, end):
            yield Token(found.start(), found.end(), normalize_word(found[0]))


def _tokenize_unspaced(text: str) -> Iterator[Token]:
    before = 0
    for found in _CHARACTER_OR_LATIN_RUN.finditer(text):
        start, end = found.span()
        if start - before > 1 and before and text.count("\n", before, start) > 1:
            yield Token(before, start, PARAGRAPH_BREAK)
        before = end
        for part in _normalize_run(found[0]):
            yield Token(start, end, part)


def _normalize_run(run: str) -> tuple[str, ...]:
    """Return the normalized tokens of a character or a Latin run: ㈱ is three, and full width becomes half width."""
    if run.isascii():
        return (run.lower(),)
    if "\u3041" <= run <= "\u3096" or "\u30a1" <= run <= "\u30fe" or "\u4e00" <= run <= "\u9fff":
        return (run,)
    same = unicodedata.normalize("NFKC", run).casefold()
    return (same,) if len(run) > 1 else tuple(same)

"""Cutting a text into the words and marks that checks look at, each with its place.

One pass, and no expression that could go back over what it has read: the cost grows with the length of the text and
with nothing else.
"""

import re
import unicodedata
from collections.abc import Iterator
from functools import lru_cache
from typing import NamedTuple

PARAGRAPH_BREAK = "\n\n"
"""The token that stands for an empty line; no phrase goes across it."""

_LETTER = r"(?:[^\W_]|[\u0300-\u036f])"
_CHUNK = re.compile(r"\S+")
_WORD_OR_MARK = re.compile(rf"{_LETTER}+(?:['’‑-]{_LETTER}+)*|[.,;:!?…()/&]")
_UNSPACED = re.compile(r"[A-Za-z0-9Ａ-Ｚａ-ｚ０-９]+|\S")
_AT_ITS_END = ".,;:!?…)>]\"'”’"
_PLAIN = str.maketrans({"’": "'", "‑": "-"})


class Token(NamedTuple):
    """A word, a mark, an address, or the break between two paragraphs.

    Args:
        start: Where it begins in the text.
        end: Where it ends.
        text: What it says, without regard to case, to the form of apostrophes, and to width.
    """

    start: int
    end: int
    text: str

    @property
    def is_word(self) -> bool:
        """Whether it holds letters or digits."""
        return self.text[0].isalnum()


def normalize_nfc(text: str) -> tuple[str, list[int] | None]:
    """Return a text in composed form, and where each of its characters stands in the text given.

    Some systems write é as two characters. The places are ``None`` where nothing had to be composed; otherwise they end
    with that of the end.

    Args:
        text: Any text.
    """
    if unicodedata.is_normalized("NFC", text):
        return text, None
    pieces: list[str] = []
    indexes: list[int] = []
    start = 0
    for end in range(1, len(text) + 1):
        if end == len(text) or not unicodedata.combining(text[end]):
            piece = unicodedata.normalize("NFC", text[start:end])
            pieces.append(piece)
            indexes.extend([start] * len(piece))
            start = end
    return "".join(pieces), [*indexes, len(text)]


def tokenize(text: str, *, uses_spaces: bool) -> list[Token]:
    """Return the words and marks of a text.

    Args:
        text: Any text.
        spaced: Whether its script parts words by blanks; if not, every character is a token, a run of Latin letters or
            digits one.
    """
    return list(_tokenize_spaced(text) if uses_spaces else _tokenize_unspaced(text))


def normalize_word(word: str) -> str:
    """Return a word in the form in which words are compared."""
    if word.isascii():
        return word.lower()
    return unicodedata.normalize("NFC", word).translate(_PLAIN).casefold()


def is_email_or_url(chunk: str) -> bool:
    """Say whether something between two blanks is an email address or a link."""
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
            # Most of a text is words between blanks: they need no second look.
            yield Token(start, end, word.lower() if word.isascii() else normalize_word(word))
            continue
        if word[-1] in ",." and word[:-1].isalpha():
            # Or words with a mark behind them.
            yield Token(start, end - 1, normalize_word(word[:-1]))
            yield Token(end - 1, end, word[-1])
            continue
        if addresses and is_email_or_url(word):
            kept = word.rstrip(_AT_ITS_END)
            yield Token(start, start + len(kept), normalize_word(kept) or ".")
            start += len(kept)
        for found in _WORD_OR_MARK.finditer(text, start, end):
            yield Token(found.start(), found.end(), normalize_word(found[0]))


def _tokenize_unspaced(text: str) -> Iterator[Token]:
    before = 0
    for found in _UNSPACED.finditer(text):
        start, end = found.span()
        if start - before > 1 and before and text.count("\n", before, start) > 1:
            yield Token(before, start, PARAGRAPH_BREAK)
        before = end
        for part in _normalize_run(found[0]):
            yield Token(start, end, part)


@lru_cache(maxsize=8192)
def _normalize_run(run: str) -> tuple[str, ...]:
    """Return the tokens of a character or a run of Latin: ㈱ is three, and a letter of full width is a plain one."""
    if run.isascii():
        return (run.lower(),)
    same = unicodedata.normalize("NFKC", run).casefold()
    return (same,) if len(run) > 1 else tuple(same)

"""The subject or the body of a draft, cut into tokens, lines and sentences, with the lexicon's matches in it."""

import re
from bisect import bisect_left
from collections.abc import Iterator
from functools import cached_property
from typing import NamedTuple

from .dates import DateMention, find_dates
from .lexicon import Lexicon, Match
from .tokens import PARAGRAPH_BREAK, Token, normalize_nfc, tokenize

_ENDS = frozenset({".", "!", "?", "…", "。", PARAGRAPH_BREAK})
_QUOTATION = re.compile(
    r'"[^"\n]{1,300}"|“[^“”\n]{1,300}”|„[^„“”\n]{1,300}[“”]|»[^»«\n]{1,300}«|「[^「」\n]{1,300}」|『[^『』\n]{1,300}』'
)
_LONGEST_ORDINAL = 2
_ABBREVIATED = frozenset(
    {"mr", "mrs", "ms", "mx", "dr", "prof", "st", "jr", "sr", "inc", "ltd", "co", "vs", "no", "hr", "fr"}
)


class Line(NamedTuple):
    """One line of a body.

    Args:
        tokens: Its tokens.
        start: The index of its first character.
        end: The index after its last.
    """

    tokens: range
    start: int
    end: int


def lines_of(text: str, tokens: list[Token]) -> list[Line]:
    """Return the lines of a text that are not blank, in order.

    Args:
        text: The text.
        tokens: Its tokens.
    """
    lines: list[Line] = []
    index, start = 0, 0
    for content in text.split("\n"):
        end = start + len(content)
        while index < len(tokens) and tokens[index].start < start:
            index += 1
        first = index
        while index < len(tokens) and tokens[index].end <= end:
            index += 1
        if content.strip():
            lines.append(Line(range(first, index), start, end))
        start = end + 1
    return lines


class Part:
    """The subject or the body of a draft.

    Args:
        name: ``subject`` or ``body``.
        text: What it says; it is read in composed form.
        lexicon: The phrases to find in it.
    """

    def __init__(self, name: str, text: str, lexicon: Lexicon) -> None:
        self.name = name
        self.text, self._original_indexes = normalize_nfc(text)
        self.tokens: list[Token] = tokenize(self.text, uses_spaces=lexicon.uses_spaces)
        self._lexicon = lexicon

    def original_index(self, index: int) -> int:
        """Return where a character of the text stands in the draft as it was handed in."""
        return index if self._original_indexes is None else self._original_indexes[index]

    @cached_property
    def lines(self) -> list[Line]:
        """The lines that hold something, from the top."""
        return lines_of(self.text, self.tokens)

    @cached_property
    def _matches(self) -> dict[str, list[Match]]:
        found: dict[str, list[Match]] = {}
        for match in self._lexicon.matches(self.tokens):
            held = found.setdefault(match.entry.group, [])
            if held and held[-1].first == match.first:
                # The longest of several that begin at one place says it best.
                if match.last > held[-1].last:
                    held[-1] = match
            else:
                held.append(match)
        return found

    def matches(self, group: str) -> list[Match]:
        """Return where a group's phrases stand, by their first words, the longest phrase at each."""
        return self._matches.get(group, [])

    def non_overlapping(self, group: str) -> Iterator[Match]:
        """Yield the matches of a group that do not overlap, from the left."""
        free = 0
        for match in self.matches(group):
            if match.first >= free:
                free = match.last
                yield match

    def text_between(self, first: int, last: int) -> str:
        """Return the text of some tokens, as it stands."""
        return self.text[self.tokens[first].start : self.tokens[last - 1].end]

    @cached_property
    def capitalised(self) -> list[int]:
        """The places of the words that begin with a capital."""
        return [index for index, token in enumerate(self.tokens) if self.text[token.start].isupper()]

    @cached_property
    def date_mentions(self) -> list[DateMention]:
        """The dates it mentions, from the left."""
        return list(find_dates(self.text, self._lexicon.language))

    @cached_property
    def quotations(self) -> list[tuple[int, int]]:
        """Where quotations begin and end, by the places of the tokens around them."""
        if not _QUOTATION.search(self.text):
            return []
        starts = [token.start for token in self.tokens]
        return [
            (bisect_left(starts, found.start()) - 1, bisect_left(starts, found.end()))
            for found in _QUOTATION.finditer(self.text)
        ]

    @cached_property
    def sentence_of(self) -> list[int]:
        """The number of the sentence that each token belongs to."""
        numbers, number = [], 0
        for index, token in enumerate(self.tokens):
            numbers.append(number)
            if token.text in _ENDS and not self.is_inner_full_stop(index):
                number += 1
        return numbers

    def is_inner_full_stop(self, index: int) -> bool:
        """Tell the full stop of an abbreviation, an ordinal or an address from that of a sentence.

        Args:
            place: The place of a token.
        """
        if self.tokens[index].text != ".":
            return False
        end = self.tokens[index].end
        if self.text[end : end + 1].strip():
            return True
        before = self.tokens[index - 1].text if index else ""
        after = self.text[end : end + 3].lstrip()[:1]
        return after.islower() or (before.isdigit() and len(before) <= _LONGEST_ORDINAL) or before in _ABBREVIATED

    @cached_property
    def sentences(self) -> list[range]:
        """The tokens of each sentence, its end included."""
        sentences: list[range] = []
        for index, number in enumerate(self.sentence_of):
            if number == len(sentences):
                sentences.append(range(index, index + 1))
            else:
                sentences[number] = range(sentences[number].start, index + 1)
        return sentences

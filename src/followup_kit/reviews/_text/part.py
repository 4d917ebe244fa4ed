"""The subject or the body of a draft, cut into tokens, lines and sentences, with the lexicon's matches in it."""

from bisect import bisect_left, bisect_right
from collections.abc import Iterator
from functools import cached_property
from typing import NamedTuple

from ..._guarding import guarded
from .dates import find_dates, find_weekdays
from .day_mentions import DateMention, Day, PartialDate, WeekdayMention, outside
from .lexicon import Lexicon, Match
from .partial_dates import find_partial_dates
from .punctuation import QUESTION_MARKS, QUOTATION, SENTENCE_ENDS
from .tokens import Token, normalize_nfc, tokenize

_LONGEST_ORDINAL = 2
_MOST_OVERLAPPING = 8
_ABBREVIATED = frozenset(
    {"mr", "mrs", "ms", "mx", "dr", "prof", "st", "jr", "sr", "inc", "ltd", "co", "vs", "no", "hr", "fr"}
)

_MONTHS_BEFORE_DAYS = frozenset(
    """
    january february march april may june july august september october november december
    jan feb mar apr jun jul aug sep sept oct nov dec
    """.split()  # noqa: SIM905 - words read better as words
)
"""The months that stand before the day, in English."""


class Line(NamedTuple):
    """One line of a text.

    Args:
        tokens: The indexes of its tokens.
        start: The index of its first character.
        end: The index after its last character.
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


@guarded
class Part:
    """The subject or the body of a draft.

    Args:
        name: ``subject`` or ``body``.
        text: Its text, in any Unicode normalization form; the attribute ``text`` is in NFC.
        lexicon: The phrases to match in it.
    """

    def __init__(self, name: str, text: str, lexicon: Lexicon) -> None:
        self.name = name
        self.text, self._original_indexes = normalize_nfc(text)
        self.tokens: list[Token] = tokenize(self.text, uses_spaces=lexicon.uses_spaces)
        self.lexicon = lexicon

    def original_span(self, start: int, end: int) -> tuple[int, int]:
        """Return a span of the normalized text as a span of the draft as it was given.

        A letter and the marks on it that compose with nothing stay together, so that no replacement tears them apart.

        Args:
            start: The index of its first character in ``text``.
            end: The index after its last character.
        """
        places = self._original_indexes
        if places is None:
            return start, end
        after = bisect_right(places, places[end - 1]) if end else 0
        last = places[after] if after < len(places) else places[-1]
        return (last if start == end else places[start]), last

    @cached_property
    def lines(self) -> list[Line]:
        """The lines that are not blank, in order."""
        return lines_of(self.text, self.tokens)

    @cached_property
    def _matches(self) -> dict[str, list[Match]]:
        found: dict[str, list[Match]] = {}
        for match in self.lexicon.matches(self.tokens):
            kept = found.setdefault(match.entry.group, [])
            if kept and kept[-1].first == match.first:
                # Of several that begin with the same token, keep the longest.
                if match.last > kept[-1].last:
                    kept[-1] = match
            else:
                kept.append(match)
        return found

    def matches(self, group: str) -> list[Match]:
        """Return the matches of a group by their first token, the longest of each; they may overlap."""
        return self._matches.get(group, [])

    @cached_property
    def of_other_matters(self) -> frozenset[int]:
        """The sentences about customers, colleagues or work that do not speak of the reader."""
        elsewhere = {self.sentence_of[match.first] for match in self.matches("other-matter")}
        if not elsewhere:
            return frozenset()
        # In German, the reader is Sie; sie are the customers.
        pronouns = self.lexicon.words("formal-address")
        return frozenset(
            elsewhere
            - {
                self.sentence_of[match.first]
                for match in self.matches("the-reader")
                if self.text[self.tokens[match.first].start].isupper() or self.tokens[match.first].text not in pronouns
            }
        )

    def matches_in(self, sentence: int, group: str) -> list[Match]:
        """Return the matches of a group that begin in a sentence, in order.

        Args:
            sentence: Its index in ``sentences``.
            group: The group.
        """
        if group not in self._by_sentence:
            by_sentence: dict[int, list[Match]] = {}
            for match in self.matches(group):
                by_sentence.setdefault(self.sentence_of[match.first], []).append(match)
            self._by_sentence[group] = by_sentence
        return self._by_sentence[group].get(sentence, [])

    def last_before(self, group: str, end: int) -> Match | None:
        """Return the last match of a group that ends before a character.

        Args:
            group: The group.
            end: The index of the character.
        """
        matches = self.matches(group)
        after = bisect_left(matches, end, key=lambda match: self.tokens[match.first].start)
        nearest = reversed(matches[max(0, after - _MOST_OVERLAPPING) : after])
        return next((match for match in nearest if self.tokens[match.last - 1].end <= end), None)

    @cached_property
    def _by_sentence(self) -> dict[str, dict[int, list[Match]]]:
        return {}

    def non_overlapping(self, group: str) -> Iterator[Match]:
        """Yield the matches of a group that do not overlap, in order; an earlier one wins."""
        free = 0
        for match in self.matches(group):
            if match.first >= free:
                free = match.last
                yield match

    def begins_between(self, group: str, first: int, last: int) -> bool:
        """Return whether a match of a group begins with one of some tokens.

        Args:
            group: The group.
            first: The index of the first token.
            last: The index after the last token.
        """
        matches = self.matches(group)
        index = bisect_left(matches, first, key=lambda match: match.first)
        return index < len(matches) and matches[index].first < last

    def text_between(self, first: int, last: int) -> str:
        """Return the text from one token to another, as it is written.

        Args:
            first: The index of the first token.
            last: The index after the last token.
        """
        return self.text[self.tokens[first].start : self.tokens[last - 1].end]

    @cached_property
    def indexes(self) -> dict[str, list[int]]:
        """The indexes of the tokens of each word."""
        by_text: dict[str, list[int]] = {}
        for index, token in enumerate(self.tokens):
            by_text.setdefault(token.text, []).append(index)
        return by_text

    @cached_property
    def capitalised(self) -> list[int]:
        """The indexes of the tokens that begin with a capital."""
        return [index for index, token in enumerate(self.tokens) if self.text[token.start].isupper()]

    @cached_property
    def date_mentions(self) -> list[DateMention]:
        """The dates it mentions, in order."""
        return list(find_dates(self.text, self.lexicon.language))

    @cached_property
    def dates_by_sentence(self) -> dict[int, list[DateMention]]:
        """The dates it mentions, by the index in ``sentences`` of their sentence."""
        by_sentence: dict[int, list[DateMention]] = {}
        for mention in self.date_mentions:
            by_sentence.setdefault(self.sentence_at(mention.start), []).append(mention)
        return by_sentence

    @cached_property
    def partial_dates(self) -> list[PartialDate]:
        """The days it tells without a full date, in order."""
        partial = sorted(find_partial_dates(self.text, self.lexicon.language), key=lambda each: (each.start, -each.end))
        apart: list[PartialDate] = []
        for found in outside(partial, self.date_mentions):
            if not apart or found.start >= apart[-1].end:
                apart.append(found)
        return apart

    @cached_property
    def weekday_mentions(self) -> list[WeekdayMention]:
        """The weekdays it names without a date, in order."""
        weekdays = find_weekdays(self.text, self.lexicon.language)
        return outside(outside(weekdays, self.date_mentions), self.partial_dates)

    @cached_property
    def days_by_sentence(self) -> dict[int, list[Day]]:
        """The days it tells in any way, by the index in ``sentences`` of their sentence."""
        by_sentence: dict[int, list[Day]] = {}
        days: list[Day] = [*self.date_mentions, *self.partial_dates, *self.weekday_mentions]
        for mention in days:
            by_sentence.setdefault(self.sentence_at(mention.start), []).append(mention)
        return by_sentence

    @cached_property
    def quotations(self) -> list[tuple[int, int]]:
        """The quotations, each by the indexes of the token before it and the token after it."""
        if not self._quoted:
            return []
        starts = [token.start for token in self.tokens]
        return [(bisect_left(starts, start) - 1, bisect_left(starts, end)) for start, end in self._quoted]

    def is_quoted(self, start: int) -> bool:
        """Return whether a character stands in quotation marks, so that the words are somebody else's.

        Args:
            start: Its index.
        """
        before = bisect_right(self._quoted, (start, len(self.text))) - 1
        return before >= 0 and start < self._quoted[before][1]

    @cached_property
    def _quoted(self) -> list[tuple[int, int]]:
        return [found.span() for found in QUOTATION.finditer(self.text)]

    @cached_property
    def sentence_of(self) -> list[int]:
        """The index in ``sentences`` of the sentence of each token."""
        numbers, number = [], 0
        for index, token in enumerate(self.tokens):
            numbers.append(number)
            if token.text in SENTENCE_ENDS and not self.is_inner_full_stop(index):
                number += 1
        return numbers

    def sentence_at(self, start: int) -> int:
        """Return the index in ``sentences`` of the sentence that holds a character.

        Args:
            start: The index of the first character of a token.
        """
        return self.sentence_of[bisect_left(self.tokens, start, key=lambda token: token.start)]

    def is_question(self, sentence: int) -> bool:
        """Return whether a sentence is a question: by its mark, or in Japanese by the か at its end.

        Args:
            sentence: Its index in ``sentences``.
        """
        last = self.tokens[self.sentences[sentence].stop - 1]
        return last.text in QUESTION_MARKS or self.text[: last.start].endswith("か")

    def is_inner_full_stop(self, index: int) -> bool:
        """Return whether a token is a full stop that ends no sentence: of an abbreviation, an ordinal or a URL.

        Args:
            index: The index of the token.
        """
        if self.tokens[index].text != ".":
            return False
        end = self.tokens[index].end
        if self.text[end : end + 1].strip():
            return True
        before = self.tokens[index - 1].text if index else ""
        after = self.text[end : end + 3].lstrip()[:1]
        if before.isdigit() and len(before) <= _LONGEST_ORDINAL:
            # "We met on November 11. I have thought since" is two sentences; "am 11. November" is an ordinal.
            month = self.tokens[index - 2].text if index > 1 else ""
            return after.islower() or month not in _MONTHS_BEFORE_DAYS
        return after.islower() or before in _ABBREVIATED

    @cached_property
    def sentences(self) -> list[range]:
        """The indexes of the tokens of each sentence, the mark at its end included."""
        sentences: list[range] = []
        for index, number in enumerate(self.sentence_of):
            if number == len(sentences):
                sentences.append(range(index, index + 1))
            else:
                sentences[number] = range(sentences[number].start, index + 1)
        return sentences

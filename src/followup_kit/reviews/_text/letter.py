"""A draft as its checks read it: cut into words, with its greeting, its main text and its close, beside the facts."""

import datetime as dt
import re
from bisect import bisect_left
from collections.abc import Iterator
from functools import cached_property
from typing import Any

from ...facts import Candidate, Person
from ...languages import _resources
from ...vocabulary import Channel, MessageType
from .._drafts import Draft
from . import structure
from .date_topics import Dated, dated
from .dates import Mention, mentions
from .lexicon import Lexicon, Match
from .names import Names
from .tokens import BREAK, Token, composed, tokens_of

_ENDS = frozenset({".", "!", "?", "…", "。", BREAK})


class Part:
    """The subject or the body of a draft.

    Args:
        name: ``subject`` or ``body``.
        text: What it says; it is read in composed form.
        lexicon: The phrases to find in it.
    """

    def __init__(self, name: str, text: str, lexicon: Lexicon) -> None:
        self.name = name
        self.text, self._places = composed(text)
        self.tokens: list[Token] = tokens_of(self.text, uses_spaces=lexicon.uses_spaces)
        self._lexicon = lexicon

    def original(self, index: int) -> int:
        """Return where a character of the text stands in the draft as it was handed in."""
        return index if self._places is None else self._places[index]

    @cached_property
    def lines(self) -> list[structure.Line]:
        """The lines that hold something, from the top."""
        return structure.lines_of(self)

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

    def apart(self, group: str) -> Iterator[Match]:
        """Yield the matches of a group that do not overlap, from the left."""
        free = 0
        for match in self.matches(group):
            if match.first >= free:
                free = match.last
                yield match

    def words(self, first: int, last: int) -> str:
        """Return the text of some tokens, as it stands."""
        return self.text[self.tokens[first].start : self.tokens[last - 1].end]

    @cached_property
    def capitalised(self) -> list[int]:
        """The places of the words that begin with a capital."""
        return [place for place, token in enumerate(self.tokens) if self.text[token.start].isupper()]

    @cached_property
    def mentions(self) -> list[Mention]:
        """The dates it mentions, from the left."""
        return list(mentions(self.text, self._lexicon.language))

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
        for place, token in enumerate(self.tokens):
            numbers.append(number)
            if token.text in _ENDS and not self.is_inside(place):
                number += 1
        return numbers

    def is_inside(self, place: int) -> bool:
        """Tell the full stop of an abbreviation, an ordinal or an address from that of a sentence.

        Args:
            place: The place of a token.
        """
        if self.tokens[place].text != ".":
            return False
        end = self.tokens[place].end
        if self.text[end : end + 1].strip():
            return True
        before = self.tokens[place - 1].text if place else ""
        after = self.text[end : end + 3].lstrip()[:1]
        return after.islower() or (before.isdigit() and len(before) <= _LONGEST_ORDINAL) or before in _ABBREVIATED

    @cached_property
    def sentences(self) -> list[range]:
        """The tokens of each sentence, its end included."""
        sentences: list[range] = []
        for place, number in enumerate(self.sentence_of):
            if number == len(sentences):
                sentences.append(range(place, place + 1))
            else:
                sentences[number] = range(sentences[number].start, place + 1)
        return sentences


_QUOTATION = re.compile(
    r'"[^"\n]{1,300}"|“[^“”\n]{1,300}”|„[^„“”\n]{1,300}[“”]|»[^»«\n]{1,300}«|「[^「」\n]{1,300}」|『[^『』\n]{1,300}』'
)
_LONGEST_ORDINAL = 2
_ABBREVIATED = frozenset(
    {"mr", "mrs", "ms", "mx", "dr", "prof", "st", "jr", "sr", "inc", "ltd", "co", "vs", "no", "hr", "fr"}
)


class Letter:
    """A draft and the facts it is held against.

    Args:
        draft: The draft.
        values: The checked entries of its context.
        language: The language it is written in.
        locale: The locale in which its dates are written.
        lexicon: The phrases of that language.
    """

    def __init__(self, draft: Draft, values: dict[str, Any], language: str, locale: str, lexicon: Lexicon) -> None:
        self.draft = draft
        self.values = values
        self.language = language
        self.locale = locale
        self.lexicon = lexicon
        self.uses_spaces = lexicon.uses_spaces
        self.subject = Part("subject", draft.subject or "", lexicon)
        self.body = Part("body", draft.body, lexicon)
        self.parts = (self.subject, self.body)

    @property
    def message_type(self) -> MessageType | str:
        """What kind of message it is."""
        return self.draft.message_type

    @property
    def channel(self) -> Channel:
        """The way it will be sent."""
        return self.draft.channel

    @property
    def candidate(self) -> Candidate:
        """Who writes."""
        candidate: Candidate = self.values["candidate"]
        return candidate

    @property
    def recipient(self) -> Person | None:
        """Who is written to, or ``None`` for the hiring team."""
        recipient: Person | None = self.values["recipient"]
        return recipient

    @property
    def still_interested(self) -> bool:
        """Whether the candidate still wants the position."""
        return bool(self.values["still_interested"])

    @cached_property
    def names(self) -> Names:
        """The names that the facts hold, in the form in which they are compared."""
        return Names(self.values, self.lexicon)

    @cached_property
    def greeting(self) -> range:
        """The tokens of the body's greeting; empty if it has none."""
        return structure.greeting(self.body, self.lexicon, self.names)

    @cached_property
    def close(self) -> range:
        """The tokens from the sign-off, or from the name under the text, to the end; empty if there is neither."""
        return structure.close(self.body, self.lexicon, self.names)

    @cached_property
    def main(self) -> range:
        """The tokens of the body between the greeting and the close."""
        last = self.close.start if self.close else len(self.body.tokens)
        return range(min(self.greeting.stop, last), last)

    @cached_property
    def dated(self) -> list[Dated]:
        """The dates of subject and body whose sentences show what they are about."""
        return list(dated(self.parts, uses_spaces=self.uses_spaces))

    @cached_property
    def length(self) -> int:
        """How long the main text is: in words, or in characters for a script without blanks."""
        tokens = self.body.tokens[self.main.start : self.main.stop]
        if self.uses_spaces:
            return sum(token.text[0].isalnum() for token in tokens)
        return sum(token.end - token.start for token in tokens if token.text != BREAK)

    @cached_property
    def stems(self) -> frozenset[str]:
        """The beginnings of the words of subject and body, by which inflected forms are recognised."""
        return frozenset(stem(token.text) for part in self.parts for token in part.tokens)

    def day(self, date: dt.date) -> str:
        """Return a date as the draft's language writes it."""
        kind = _resources.conventions(self.language)
        return kind(self.locale, kind.formalities[0]).date(date)

    def has(self, group: str, *, in_subject: bool = False) -> bool:
        """Say whether a phrase of a group stands in the body, or in the subject if that counts as well."""
        return bool(self.body.matches(group)) or (in_subject and bool(self.subject.matches(group)))


_STEM = 5


def stem(word: str) -> str:
    """Return the beginning of a word, which its inflected forms share."""
    return word[:_STEM]

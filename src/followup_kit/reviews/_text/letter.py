"""The letter that checks look at: a draft with its greeting, main text and closing, and the facts beside it."""

import datetime as dt
from collections.abc import Callable
from functools import cached_property
from typing import Any

from ..._guarding import guarded
from ..._message_types import MESSAGE_TYPES
from ...facts import Candidate, Person
from ...languages import _resources
from ...vocabulary import Channel, MessageType, OutcomeKind
from .._drafts import Draft
from . import structure
from .date_topics import DateTopic, find_date_topics
from .lexicon import Lexicon
from .names import Names
from .part import Part
from .reply_chains import blank_reply_chain
from .similarity import stem
from .tokens import PARAGRAPH_BREAK

OTHER_DATES = "other_dates"
"""The entry that holds the dates of a host's own fields."""


@guarded
class Letter:
    """A draft and the facts it is checked against.

    Args:
        draft: The draft.
        values: The validated entries of its context.
        language: The language it is written in, such as ``en``.
        locale: The locale in which its dates are written, such as ``en_GB``.
        lexicon: The lexicon of that language.
        explain_in: The language in which its findings are written, such as ``de``.
    """

    def __init__(
        self,
        draft: Draft,
        values: dict[str, Any],
        language: str,
        locale: str,
        lexicon: Lexicon,
        explain_in: str = "en",
    ) -> None:
        self.draft = draft
        self.values = values
        self.language = language
        self.locale = locale
        self.lexicon = lexicon
        self.explain_in = explain_in
        self.uses_spaces = lexicon.uses_spaces
        self.subject = Part("subject", draft.subject or "", lexicon)
        self.body = Part("body", blank_reply_chain(draft.body), lexicon)
        self.parts = (self.subject, self.body)

    @cached_property
    def computed(self) -> dict[Callable[["Letter"], object], Any]:
        """What functions have made of the letter, by the function: several checks ask for the same."""
        return {}

    @property
    def message_type(self) -> MessageType | str:
        """The draft's message type."""
        return self.draft.message_type

    @property
    def channel(self) -> Channel:
        """The channel it will be sent by."""
        return self.draft.channel

    @property
    def candidate(self) -> Candidate:
        """The candidate, who writes it."""
        candidate: Candidate = self.values["candidate"]
        return candidate

    @property
    def recipient(self) -> Person | None:
        """The person it is addressed to, or ``None`` for the hiring team."""
        recipient: Person | None = self.values["recipient"]
        return recipient

    @cached_property
    def variant(self) -> str | None:
        """The variant of the message type that the facts choose; ``None`` for a type that has only one text."""
        row = MESSAGE_TYPES.get(self.message_type)
        return None if row is None else row.choose_variant(self.values, 0)

    @property
    def wants_position(self) -> bool:
        """Whether the candidate still wants the position, and writes to somebody who helps to decide on it."""
        if self.message_type == MessageType.THANK_YOU:
            return self.variant == "interested"
        return bool(self.values["still_interested"]) and self.values.get("outcome") in (None, OutcomeKind.ADVANCED)

    @cached_property
    def names(self) -> Names:
        """The names that the facts hold, normalized."""
        return Names(self.values, self.lexicon)

    @cached_property
    def greeting(self) -> range:
        """The indexes of the body's tokens that are its greeting; empty if it has none."""
        return structure.find_greeting(self.body, self.lexicon, self.names)

    @cached_property
    def closing(self) -> range:
        """The indexes of the body's tokens from the sign-off or the signature to the end; empty without either."""
        return structure.find_closing(self.body, self.lexicon, self.names)

    @cached_property
    def main(self) -> range:
        """The indexes of the body's tokens between the greeting and the closing."""
        last = self.closing.start if self.closing else len(self.body.tokens)
        return range(min(self.greeting.stop, last), last)

    @cached_property
    def date_topics(self) -> list[DateTopic]:
        """The dates of subject and body whose sentences hold a topic phrase."""
        names = frozenset((*self.names.company.words, *self.names.position.words))
        stop = self.lexicon.words("stop")
        return list(find_date_topics(self.parts, uses_spaces=self.uses_spaces, stop=stop, names=names))

    @cached_property
    def length(self) -> int:
        """The length of the main text: in words, or in characters for a script without spaces."""
        tokens = self.body.tokens[self.main.start : self.main.stop]
        if self.uses_spaces:
            return sum(token.text[0].isalnum() for token in tokens)
        return sum(token.end - token.start for token in tokens if token.text != PARAGRAPH_BREAK)

    @cached_property
    def stems(self) -> frozenset[str]:
        """The stems of the words of subject and body, by which inflected forms are recognised."""
        return frozenset(stem(token.text) for part in self.parts for token in part.tokens)

    @cached_property
    def form_of_address(self) -> tuple[list[tuple[Part, int, int]], list[tuple[Part, int, int]]]:
        """Where the reader is addressed formally, and where familiarly, in a language that has both: Sie and du.

        A formal pronoun counts inside a sentence only, where its capital is its own.
        """
        return self._addressed("formal-address", capital=True), self._addressed("familiar-address", capital=False)

    def _addressed(self, group: str, *, capital: bool) -> list[tuple[Part, int, int]]:
        words = self.lexicon.words(group)
        if not words:
            return []
        body, found = self.body, []
        for index in self.main:
            token = body.tokens[index]
            # A whole sentence has its capital behind a colon as well.
            begins = (
                index == self.main.start
                or body.sentence_of[index - 1] != body.sentence_of[index]
                or body.tokens[index - 1].text == ":"
            )
            quoted = any(before < index < after for before, after in body.quotations)
            if token.text not in words or self._is_within_a_name(index):
                continue
            if not quoted and not (capital and (begins or body.text[token.start].islower())):
                found.append((body, token.start, token.end))
        return found

    def _is_within_a_name(self, index: int) -> bool:
        """Return whether a word stands between words of the company's name, as in ``Domaine du Lac``."""
        beside = self.body.tokens[max(0, index - 1) : index + 2]
        return all(token.text in self.names.company.words for token in beside)

    @cached_property
    def fact_dates(self) -> frozenset[dt.date]:
        """Every date that the facts hold."""
        held = {value for value in self.values.values() if isinstance(value, dt.date)}
        return frozenset(held.union(self.values.get(OTHER_DATES) or ()))

    def format_date(self, date: dt.date) -> str:
        """Format a date as the draft's language writes it in a sentence."""
        kind = _resources.conventions(self.language)
        return kind(self.locale, kind.formalities[0]).date(date)

    def has_match(self, group: str, *, in_subject: bool = False) -> bool:
        """Return whether the body has a match of a lexicon group.

        Args:
            group: The group.
            in_subject: Whether a match in the subject counts as well.
        """
        return bool(self.body.matches(group)) or (in_subject and bool(self.subject.matches(group)))

"""A draft as its checks read it: cut into words, with its greeting, its main text and its close, beside the facts."""

import datetime as dt
from functools import cached_property
from typing import Any

from ...facts import Candidate, Person
from ...languages import _resources
from ...vocabulary import Channel, MessageType
from .._drafts import Draft
from . import structure
from .date_topics import DateTopic, find_date_topics
from .lexicon import Lexicon
from .names import Names
from .part import Part
from .similarity import stem
from .tokens import PARAGRAPH_BREAK


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
        return structure.find_greeting(self.body, self.lexicon, self.names)

    @cached_property
    def closing(self) -> range:
        """The tokens from the sign-off, or from the name under the text, to the end; empty if there is neither."""
        return structure.find_closing(self.body, self.lexicon, self.names)

    @cached_property
    def main(self) -> range:
        """The tokens of the body between the greeting and the close."""
        last = self.closing.start if self.closing else len(self.body.tokens)
        return range(min(self.greeting.stop, last), last)

    @cached_property
    def date_topics(self) -> list[DateTopic]:
        """The dates of subject and body whose sentences show what they are about."""
        return list(find_date_topics(self.parts, uses_spaces=self.uses_spaces))

    @cached_property
    def length(self) -> int:
        """How long the main text is: in words, or in characters for a script without blanks."""
        tokens = self.body.tokens[self.main.start : self.main.stop]
        if self.uses_spaces:
            return sum(token.text[0].isalnum() for token in tokens)
        return sum(token.end - token.start for token in tokens if token.text != PARAGRAPH_BREAK)

    @cached_property
    def stems(self) -> frozenset[str]:
        """The beginnings of the words of subject and body, by which inflected forms are recognised."""
        return frozenset(stem(token.text) for part in self.parts for token in part.tokens)

    def format_date(self, date: dt.date) -> str:
        """Return a date as the draft's language writes it."""
        kind = _resources.conventions(self.language)
        return kind(self.locale, kind.formalities[0]).date(date)

    def has_match(self, group: str, *, in_subject: bool = False) -> bool:
        """Say whether a phrase of a group stands in the body, or in the subject if that counts as well."""
        return bool(self.body.matches(group)) or (in_subject and bool(self.subject.matches(group)))

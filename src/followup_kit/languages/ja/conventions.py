"""The letter conventions of Japanese."""

import datetime as dt
from collections.abc import Sequence
from typing import ClassVar

from ...facts._people import Candidate, Person
from ...vocabulary import Role
from .._template_strings import LINE_BREAK, FreeText
from ._phrases import with_honorific
from ._sentences import JAPANESE, TO_FULL_WIDTH, ask, classify, to_sentences
from ._strings import LetterStrings

_TEAM = "採用ご担当者様"
_RULE = "―" * 16
_RECENT_DAYS = 13
"""How long ago, in days, something is still 先日 rather than a date: two weeks."""


class Japanese(LetterStrings):
    """Business Japanese: the addressee on lines of their own, 様 after names, and no close but a ruled signature."""

    sentence_separator: ClassVar[str] = LINE_BREAK
    """What joins the lines of one paragraph: a new line, as letters are laid out one sentence a line."""

    def greeting(self, recipient: Person | None, company: str) -> str:
        """Return the company and, on the next line, 人事部 岡田様; an agency's recruiter is not of the company."""
        addressee = self.address(recipient) or _TEAM
        if recipient is None:
            return f"{company}{LINE_BREAK}{addressee}"
        if recipient.role is Role.AGENCY:
            return addressee
        if recipient.title and JAPANESE.search(recipient.title):
            own = "先生" if recipient.honorific == "先生" else "様"
            addressee = f"{recipient.title} {recipient.family_name or recipient.name}{own}"
        return f"{company}{LINE_BREAK}{addressee}"

    def note_greeting(self, recipient: Person | None) -> str:
        """Return 岡田様 on a line of its own, as nothing but a new line follows it in Japanese."""
        return f"{self.address(recipient) or _TEAM}{LINE_BREAK}"

    def address(self, recipient: Person | None) -> str:
        """Return 岡田様, 岡田先生 or 岡田部長, or 様 after the whole name if the family name is not known."""
        if recipient is None:
            return ""
        return with_honorific(recipient.family_name or recipient.name, recipient)

    def signature(self, candidate: Candidate, company: str) -> str:  # noqa: ARG002 - other languages name it here
        """Return name, school and how to be reached, between rules; the close belongs to the letter."""
        lines = [
            candidate.affiliation or "",
            f"電話：{candidate.phone}" if candidate.phone else "",
            f"メール：{candidate.email}" if candidate.email else "",
        ]
        if not any(lines):
            return candidate.name
        return LINE_BREAK.join((_RULE, candidate.name, *(line for line in lines if line), _RULE))

    def date(self, day: dt.date) -> str:
        """Return 3月3日（火）, with brackets as wide as the text around them."""
        from babel.dates import format_skeleton  # noqa: PLC0415 - loaded with the first message, not with the library

        return format_skeleton("MMMEd", day, locale=self.cldr).translate(TO_FULL_WIDTH)

    def people(self, people: Sequence[Person]) -> str:
        """Return whole names, for two may share a family name, each with 様."""
        return "、".join(with_honorific(person.name, person) for person in people)

    def free_text(self, text: str) -> FreeText:
        """Return a noun phrase, made of a plain clause with こと where need be, or polite sentences with their 。."""
        return classify(text)

    def sentences(self, text: str) -> str:
        """Return the sentences one a line, each with its mark; where one is plain speech, in polite speech."""
        return to_sentences(text)

    def day_relative_to(self, day: dt.date, on: dt.date | None) -> str:
        """Return ``本日``, ``昨日`` or ``先日`` (within a week), ``明日``, or the date."""
        days = None if on is None else (on - day).days
        if days is None or not -1 <= days <= _RECENT_DAYS:
            return self._cached_date(day)
        return {-1: "明日", 0: "本日", 1: "昨日"}.get(days, "先日")

    def question(self, text: str) -> str:
        """Return the question as one asks it politely, whether it came as such, in plain words, or as a topic."""
        return ask(text)


CONVENTIONS = Japanese

"""The letter conventions of English."""

import datetime as dt
from collections.abc import Container, Sequence
from functools import cached_property
from typing import ClassVar, Literal

from ..._lazy import lazy_regex
from ...contexts import Field, FieldKind
from ...facts._people import Candidate, Person
from .._conventions import Conventions
from .._cut_notes import CutNotes
from .._repetition import Repetition
from .._template_strings import LINE_BREAK, FreeText, Strings, Values
from ._check_ins import ask_reason
from ._derived import derive
from ._fitted_values import fit_values
from ._free_text import deed, phrase, sentence
from ._offer_requests import ask_for_terms
from ._own_words import ask, split_sentences
from ._sentences import is_sentence
from ._thanks import LIGHT_WORDS

_DAYS_OF_A_WEEK = 7
_COMMA = lazy_regex(r"[,;](?!\d)")
_CONJUNCTION = lazy_regex(r"\b(?:and|or)\b")
_ABOUT = (
    (6, 8, "about a week"),
    (9, 11, "about ten days"),
    (12, 16, "about two weeks"),
    (19, 23, "about three weeks"),
    (26, 30, "about four weeks"),
)
_CONTRACTED = ("Mr.", "Mrs.", "Ms.", "Mx.", "Dr.")
"""Honorifics that British English writes without a full stop."""

_REPETITION = Repetition(is_sentence, split_sentences, LIGHT_WORDS)
_CUT_NOTES = CutNotes(
    unfinished=lazy_regex(r"(?:,|(?<=\s)(?:and|or|but|the|an?|my|your|their|of|because|which|where))\Z"),
    continued=lazy_regex(r"which (?:I|we|is|was|are|were|has|have|had|would|will|\w+ed|\w+s)\b"),
    another=lazy_regex(r"(?:and|as well as|but also|plus) (?=\S+ \S)"),
    because=lazy_regex(r"[Bb]ecause "),
    is_sentence=is_sentence,
)
_CHOSEN_AGAIN = lazy_regex(
    r",? (?:which|that|with which|where) I(?:['’]ve| have)? (?:just |now |already |recently |since )*"
    r"(?:accepted|chosen|taken|decided to (?:accept|take|pursue|go with|move forward with|move forward))\.?$"
)

_AMERICAN = (None, "US", "CA", "PH")


class English(Conventions):
    """Plain business English; honorific and family name if both are known, else the name as it is.

    American by default; other territories write dates with the day first, Mr without a full stop, and close with
    kind regards.
    """

    _RELATIVE: ClassVar[dict[int, str]] = {0: "today", 1: "yesterday", -1: "tomorrow"}

    def greeting(self, recipient: Person | None, company: str) -> str:
        """Return ``Dear Dr. Okafor,`` or as near to it as the facts allow."""
        if recipient is None:
            return f"Dear {company} hiring team,"
        if recipient.honorific is not None:
            return f"Dear {self._honorific(recipient)} {recipient.family_name or recipient.name},"
        return f"Dear {recipient.given_name or recipient.name},"

    def note_greeting(self, recipient: Person | None) -> str:
        """Return ``Hi Dana,``, or ``Hello Dr. Okafor,``."""
        if recipient is None:
            return "Hello,"
        return f"{'Hello' if recipient.honorific else 'Hi'} {self.address(recipient)},"

    def address(self, recipient: Person | None) -> str:
        """Return ``Dr. Okafor``, or the given name, or the name as it is."""
        if recipient is None:
            return ""
        if recipient.honorific is not None and recipient.family_name is not None:
            return f"{self._honorific(recipient)} {recipient.family_name}"
        return recipient.given_name or recipient.name

    def signature(self, candidate: Candidate, company: str) -> str:  # noqa: ARG002 - other languages name it here
        """Return the close that suits every letter, the name, and how to be reached."""
        close = "Best regards," if self._is_american else "Kind regards,"
        lines = (close, candidate.name, candidate.phone, candidate.email)
        return LINE_BREAK.join(line for line in lines if line)

    def date(self, day: dt.date) -> str:
        """Return ``Tuesday, March 3``, or ``Tuesday 3 March`` where the day comes first."""
        written = self.full_date_without_year(day)
        return written if self._is_american else written.replace(",", "")

    def free_text(self, text: str) -> FreeText:
        """Return a phrase with a small first letter where English wants one, or a sentence with its full stop."""
        if is_sentence(text):
            return FreeText("", sentence(text))
        done = deed(text)
        return FreeText("", done) if done else FreeText(phrase(text), "")

    def join(self, phrases: Sequence[str]) -> str:
        """Return phrases as a list in a sentence, with semicolons where commas or "and" would blur it."""
        return self._join(phrases, "and")

    def sentences(self, text: str) -> str:
        """Return the sentences with a capital and a full stop."""
        return sentence(text)

    def day_relative_to(self, day: dt.date, on: dt.date | None) -> str:
        """Return ``today``, ``yesterday``, ``on Tuesday`` within a week, or ``on Tuesday, March 3``."""
        days = None if on is None else (on - day).days
        if days in self._RELATIVE:
            return self._RELATIVE[days]
        if days is not None and 1 < days < _DAYS_OF_A_WEEK:
            return f"on {self.weekday(day)}"
        return f"on {self._cached_date(day)}"

    def question(self, text: str) -> str:
        """Return a question that can stand by itself, whatever the note was: "Is there any update?"."""
        return ask(text)

    def _strings(self, values: Values, fields: Sequence[Field], on: dt.date | None, asked: Container[str]) -> Strings:
        """Return the strings of every language, and what only English sentences ask for.

        ``the_position`` ("the Data Engineer position") and ``position_name`` say the word "position" once; ``internal``
        is ``yes`` for somebody who works there already; ``held`` is ``yes`` if there was an interview as far as anybody
        knows; ``x_amid`` and ``x_when_amid`` are a date and its day as they stand in the middle of a sentence, where a
        date with a comma is closed by another. What a candidate notes is told by its kind, in ``strengths_mine``,
        ``strengths_named``, ``strengths_results``, ``terms_stated``, ``reason_clause``, ``reason_kind``,
        ``reason_of_choice``, ``requests_possible``, ``requests_talk``, ``times_lines``, ``times_sentence``,
        ``needs_clause``, ``learned_clause``, ``chosen_kind``, ``explained``, ``told``, ``ahead``;
        ``question_offer`` and ``question_status`` tell what the question is, ``impression_sorry`` that the candidate
        says already to be sorry. ``own_x``, ``accept_x``, ``decline_x`` and ``undecided_x`` are the candidate's own
        sentences that belong in part x of such a letter.
        """
        values = dict(ask_for_terms(_REPETITION.leave_out(_CUT_NOTES.rejoin(values))))
        values |= ask_reason(values)
        if values.get("chosen"):  # a letter has a verb of its own for it
            values["chosen"] = _CHOSEN_AGAIN.sub("", values["chosen"])
        fitted = fit_values(values)
        strings = super()._strings(fitted, fields, on, asked)
        for field in fields:
            if field.kind is FieldKind.DATE:
                for name in (field.name, f"{field.name}_when"):
                    written = str(strings[name])
                    strings[f"{name}_amid"] = f"{written}," if "," in written else written
        strings["interview_since"] = _elapsed(values.get("interview_date"), on)
        return derive(values, fitted, strings, self._join, asked)

    def _honorific(self, recipient: Person) -> str:
        """Return the honorific, without the full stop of "Mr." where the British leave it out."""
        given = str(recipient.honorific)
        return given.removesuffix(".") if given in _CONTRACTED and not self._is_american else given

    @cached_property
    def _is_american(self) -> bool:
        return self.cldr.territory in _AMERICAN

    def _join(self, phrases: Sequence[str], word: Literal["and", "or"]) -> str:
        if len(phrases) == 1:
            return phrases[0]
        from babel.lists import format_list  # noqa: PLC0415 - loaded with the first message, not with the library

        # Only what stands before the last can be misread: its own commas and "and" end the list with it.
        first = phrases[:-1]
        commas = any(_COMMA.search(each) for each in first)
        if len(first) == 1 and ((commas and word == "or") or any(_CONJUNCTION.search(each) for each in phrases)):
            return f"{first[0]}{';' if commas and word == 'and' else ','} {word} {phrases[-1]}"
        if commas or any(_CONJUNCTION.search(each) for each in first):
            return f"{'; '.join(first)}; {word} {phrases[-1]}"
        return str(format_list(list(phrases), style="or" if word == "or" else "standard", locale=self.cldr))


def _elapsed(day: dt.date | None, on: dt.date | None) -> str:
    """Return about how many weeks ago a day was, of those that one counts: ``about a week``; else nothing."""
    days = 0 if day is None or on is None else (on - day).days
    return next((words for first, last, words in _ABOUT if first <= days <= last), "")


CONVENTIONS = English

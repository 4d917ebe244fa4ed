"""The letter conventions of English."""

import datetime as dt
import re
from collections.abc import Sequence
from typing import ClassVar

from ...contexts import Field, FieldKind
from ...facts._people import Candidate, Person
from .._conventions import LINE_BREAK, Conventions, FreeText, Strings, Values
from ._free_text import capitalize, deed, is_sentence, phrase, sentence
from ._words import GERUNDS, POSTS, REQUESTED

_DAYS_OF_A_WEEK = 7
_LONGEST_THING = 110
_COMMA = re.compile(r"[,;](?!\d)")
_CONJUNCTION = re.compile(r"\b(?:and|or)\b")
_MINE = re.compile(r"I(?:['’]\w+)?\s")
_RESULT = re.compile(
    r"\b(?:cut|reduced|down|up|raised|increased|grown|doubled|halved|improved|saved|brought|shortened|lowered)\b"
    r".*\b(?:by|from|to|in)\b"
)
_SORRY = re.compile(r"\b(?:disappoint\w*|sorry|sad|unhappy)\b", re.IGNORECASE)
_AMERICAN = (None, "US", "CA", "PH")
_POSITION_WORDS = ("position", "role", "job", "post", "opening", "internship", "fellowship", "residency")


class English(Conventions):
    """Plain business English; honorific and family name if both are known, else the name as it is.

    American by default; other territories write dates with the day first and close with kind regards.
    """

    _RELATIVE: ClassVar[dict[int, str]] = {0: "today", 1: "yesterday", -1: "tomorrow"}

    def greeting(self, recipient: Person | None, company: str) -> str:
        """Return ``Dear Dr. Okafor,`` or as near to it as the facts allow."""
        if recipient is None:
            return f"Dear {company} hiring team,"
        if recipient.honorific is not None:
            return f"Dear {recipient.honorific} {recipient.family_name or recipient.name},"
        return f"Dear {recipient.given_name or recipient.name},"

    def note_greeting(self, recipient: Person | None) -> str:
        """Return ``Hello Dana,``."""
        return "Hello," if recipient is None else f"Hello {self.address(recipient)},"

    def address(self, recipient: Person | None) -> str:
        """Return ``Dr. Okafor``, or the given name, or the name as it is."""
        if recipient is None:
            return ""
        if recipient.honorific is not None and recipient.family_name is not None:
            return f"{recipient.honorific} {recipient.family_name}"
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
        """Return the question with its capital and its mark."""
        asked = text.rstrip(".!… ")
        return capitalize(asked if asked.endswith("?") else f"{asked}?")

    def strings(self, values: Values, fields: Sequence[Field], on: dt.date | None = None) -> Strings:
        """Return the strings of every language, and what only English sentences ask for.

        ``the_position`` ("the Data Engineer position") and ``position_name`` say the word "position" once;
        ``internal`` is ``yes`` for somebody who works there already; ``x_amid`` and ``x_when_amid`` are a date and its
        day as they stand in the middle of a sentence, where a date with a comma is closed by another; ``reason_aim``,
        ``chosen_kind`` and ``requests_kind`` tell which words may stand before them, and ``requests_or`` offers them
        one or the other.
        """
        strings = super().strings(values, fields, on)
        for field in fields:
            if field.kind is FieldKind.DATE:
                for name in (field.name, f"{field.name}_when"):
                    written = str(strings[name])
                    strings[f"{name}_amid"] = f"{written}," if "," in written else written
        if "position" in values:
            strings |= _position(str(strings["position"]))
        if {"candidate", "company"} <= values.keys():
            affiliation = values["candidate"].affiliation or ""
            strings["internal"] = "yes" if values["company"].casefold() in affiliation.casefold() else ""
        if "interviewed" in values:
            unknown = values["interviewed"] is None and values.get("interview_date") is not None
            strings["held"] = "yes" if values["interviewed"] or unknown else ""
        if "strengths" in values:
            strings["strengths_kind"] = _strengths_kind(str(strings["strengths"]))
        if "forgotten" in values:
            strings["forgotten_mine"] = "yes" if _MINE.match(str(strings["forgotten_sentence"])) else ""
        if "impression" in values:
            strings["impression_sorry"] = "yes" if _SORRY.search(str(strings["impression"])) else ""
        if "reason" in values:
            strings |= self._reason(values["reason"])
        if "chosen" in values:
            strings["chosen_kind"] = _chosen_kind(str(strings["chosen"]))
        if "requests" in values:
            strings |= self._requests(values["requests"] or ())
        return strings

    @property
    def _is_american(self) -> bool:
        return self.cldr.territory in _AMERICAN

    def _join(self, phrases: Sequence[str], word: str) -> str:
        from babel.lists import format_list  # noqa: PLC0415 - loaded with the first message, not with the library

        # Only what stands before the last can be misread: its own commas and "and" end the list with it.
        commas = any(_COMMA.search(each) for each in phrases[:-1])
        joined = any(_CONJUNCTION.search(each) for each in phrases[: 2 if len(phrases) == 2 else -1])  # noqa: PLR2004
        if len(phrases) > 1 and (commas or (joined and len(phrases) > 2)):  # noqa: PLR2004 - two need no semicolon
            return f"{'; '.join(phrases[:-1])}; {word} {phrases[-1]}"
        if joined and len(phrases) == 2:  # noqa: PLR2004
            return f"{phrases[0]}, {word} {phrases[1]}"
        style = "or" if word == "or" else "standard"
        return str(format_list(list(phrases), style=style, locale=self.cldr))

    def _reason(self, given: str | None) -> Strings:
        """Return the reason without its "because", which the letter's own words make plain."""
        text = given or ""
        first, _, rest = text.partition(" ")
        if first.lower() == "because" and rest:
            second, _, after = rest.partition(" ")
            if second != "of":
                return {"reason": "", "reason_sentence": sentence(rest), "reason_aim": ""}
            text = after or text
        said = self.free_text(text) if text else FreeText("", "")
        aim = "yes" if said.phrase.startswith("to ") else ""
        return {"reason": said.phrase, "reason_sentence": said.sentence, "reason_aim": aim}

    def _requests(self, given: Sequence[str]) -> Strings:
        phrases = [said.phrase for said in map(self.free_text, given) if said.phrase]
        phrases = [each.removeprefix("or ") for each in phrases]
        lower = [each[:1].lower() + each[1:] if each.partition(" ")[0].lower() in REQUESTED else each for each in phrases]
        offered = self._join(lower, "or") if lower else ""
        first = {each.partition(" ")[0] for each in phrases}
        kind = "thing"
        if any(each.lower() in REQUESTED for each in first):
            kind = "mixed" if any(each.lower() not in REQUESTED for each in first) else "act"
        return {
            "requests": self.join(lower) if lower else "",
            "requests_or": f"{offered}," if lower and _COMMA.search(lower[-1]) else offered,
            "requests_kind": kind if phrases else "",
        }


def _position(position: str) -> Strings:
    """Return the position with its article and the word "position", and without that word, each once."""
    name = position[4:] if position.lower().startswith("the ") else position
    head, _, last = name.rpartition(" ")
    if last.lower() in _POSITION_WORDS and head:
        bare = head if last.lower() in _POSITION_WORDS[:5] else name
        return {"the_position": f"the {name}", "position_name": bare}
    return {"the_position": f"the {name} position", "position_name": name}


def _strengths_kind(strengths: str) -> str:
    """Return whether strengths are results to point to, a list to be told by itself, or a thing that one brings."""
    if not strengths:
        return ""
    if _RESULT.search(strengths):
        return "result"
    return "list" if ";" in strengths or len(strengths) > _LONGEST_THING else "thing"


def _chosen_kind(chosen: str) -> str:
    """Return which words may stand before what the candidate does instead."""
    words = chosen.lower().split()
    if not words:
        return ""
    if words[0] in GERUNDS:
        return "doing"
    if words[0] == "to":
        return "aim"
    return "post" if POSTS & {word.strip(",;.") for word in words} else "thing"


CONVENTIONS = English

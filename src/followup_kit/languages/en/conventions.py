"""The letter conventions of English."""

import datetime as dt
import re
from collections.abc import Callable, Mapping, Sequence
from types import MappingProxyType
from typing import ClassVar, Literal

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
_CLAUSE = re.compile(r"\b(?:that|which|who|where)\b")
_SUM = re.compile(r"[$€£]\s?\d")
_COMPARED = re.compile(r"(?:closer|nearer|higher) (?:to|than) ")
_THEN_CLAUSE = re.compile(r"(?P<phrase>.+?), (?:and|but) (?P<clause>(?:it|I|they|we|there)\b.*)")
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
        ``chosen_kind``, ``requests_kind``, ``strengths_kind``, ``terms_kind``, ``forgotten_mine`` and
        ``impression_sorry`` tell which words suit them; ``requests_or`` offers them one or the other; ``held`` is
        ``yes`` if there was an interview as far as anybody knows.
        """
        strings = super().strings(values, fields, on)
        for field in fields:
            if field.kind is FieldKind.DATE:
                for name in (field.name, f"{field.name}_when"):
                    written = str(strings[name])
                    strings[f"{name}_amid"] = f"{written}," if "," in written else written
        if {"candidate", "company"} <= values.keys():
            affiliation, company = values["candidate"].affiliation or "", values["company"] or ""
            strings["internal"] = _yes(company and company.casefold() in affiliation.casefold())
        if "interviewed" in values:
            known, day = values["interviewed"], values.get("interview_date")
            strings["held"] = _yes(known or (known is None and day is not None))
        if "reason_sentence" in strings:
            strings |= self._reason(values["reason"])
        if "requests_sentence" in strings:
            strings |= self._requests(values["requests"] or ())
        for name, derive in _DERIVED.items():
            if name in strings:
                strings |= derive(strings)
        return strings

    @property
    def _is_american(self) -> bool:
        return self.cldr.territory in _AMERICAN

    def _join(self, phrases: Sequence[str], word: Literal["and", "or"]) -> str:
        from babel.lists import format_list  # noqa: PLC0415 - loaded with the first message, not with the library

        # Only what stands before the last can be misread: its own commas and "and" end the list with it.
        first = phrases[:-1]
        commas = any(_COMMA.search(each) for each in first)
        if len(first) == 1 and ((commas and word == "or") or any(_CONJUNCTION.search(each) for each in phrases)):
            return f"{first[0]}{';' if commas and word == 'and' else ','} {word} {phrases[-1]}"
        if commas or any(_CONJUNCTION.search(each) for each in first):
            return f"{'; '.join(first)}; {word} {phrases[-1]}"
        return str(format_list(list(phrases), style="or" if word == "or" else "standard", locale=self.cldr))

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
        split = _THEN_CLAUSE.fullmatch(said.phrase)
        if split is not None:
            said = FreeText(split["phrase"], sentence(split["clause"]))
        aim = "yes" if said.phrase.startswith("to ") else ""
        return {"reason": said.phrase, "reason_sentence": said.sentence, "reason_aim": aim}

    def _requests(self, given: Sequence[str]) -> Strings:
        phrases = [said.phrase for said in map(self.free_text, given) if said.phrase]
        phrases = [each.removeprefix("or ") for each in phrases]
        phrases = [f"something {each}" if _COMPARED.match(each) else each for each in phrases]
        lower = [
            each[:1].lower() + each[1:] if each.partition(" ")[0].lower() in REQUESTED else each for each in phrases
        ]
        offered = self._join(lower, "or") if lower else ""
        first = {each.partition(" ")[0] for each in phrases}
        kind = "thing"
        if any(each.lower() in REQUESTED for each in first):
            kind = "mixed" if any(each.lower() not in REQUESTED for each in first) else "act"
        return {
            "requests": self.join(lower) if lower else "",
            "requests_or": f"{offered}," if _COMMA.search(offered) else offered,
            "requests_kind": kind if phrases else "",
        }


def _yes(value: object) -> str:
    return "yes" if value else ""


def _position(strings: Strings) -> Strings:
    """Return the position with its article and the word "position", and without that word, each once."""
    position = str(strings["position"])
    name = position[4:] if position.lower().startswith("the ") else position
    head, _, last = name.rpartition(" ")
    if last.lower() in _POSITION_WORDS and head:
        bare = head if last.lower() in _POSITION_WORDS[:5] else name
        return {"the_position": f"the {name}", "position_name": bare}
    said = f"the position of {name}" if _COMMA.search(name) else f"the {name} position"
    return {"the_position": said, "position_name": name}


def _strengths_kind(strings: Strings) -> Strings:
    """Return whether strengths are results to point to, a list to be told by itself, or a thing that one brings."""
    strengths = str(strings["strengths"])
    if not strengths:
        return {"strengths_kind": ""}
    if _RESULT.search(strengths):
        return {"strengths_kind": "result"}
    aside = not strings.get("strengths_several") and _COMMA.search(strengths)
    alone = aside or ";" in strengths or len(strengths) > _LONGEST_THING or _CLAUSE.search(strengths)
    return {"strengths_kind": "list" if alone else "thing"}


def _terms_kind(strings: Strings) -> Strings:
    """Return whether the terms are a sum alone, which an offer is for and does not include."""
    alone = _SUM.match(str(strings["terms"])) and not strings.get("terms_several")
    return {"terms_kind": "sum" if alone else ""}


def _chosen_kind(strings: Strings) -> Strings:
    """Return which words may stand before what the candidate does instead."""
    words = str(strings["chosen"]).lower().split()
    kind = ""
    if words:
        kind = "post" if POSTS & {word.strip(",;.") for word in words} else "thing"
        kind = "doing" if words[0] in GERUNDS else "aim" if words[0] == "to" else kind
    return {"chosen_kind": kind}


_DERIVED: Mapping[str, Callable[[Strings], Strings]] = MappingProxyType(
    {
        "position": _position,
        "strengths": _strengths_kind,
        "terms": _terms_kind,
        "chosen": _chosen_kind,
        "forgotten_sentence": lambda strings: {"forgotten_mine": _yes(_MINE.match(str(strings["forgotten_sentence"])))},
        "impression": lambda strings: {"impression_sorry": _yes(_SORRY.search(str(strings["impression"])))},
    }
)
"""What follows from a string that is there, by its name."""


CONVENTIONS = English

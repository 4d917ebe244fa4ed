"""The letter conventions of English."""

import datetime as dt

from ...facts._people import Candidate, Person
from .._conventions import LINE_BREAK, Conventions, FreeText

_SENTENCE_OPENERS = ("i", "i'm", "i've", "i'd", "i'll", "i’m", "i’ve", "i’d", "i’ll", "we", "it", "there")
"""First words that make a text a sentence even without its full stop."""

_LOWERCASE_OPENERS = frozenset(
    """
    a an the my your our their his her its this that these those how what why when where whether which who
    one two three four five six seven eight nine ten eleven twelve fifteen twenty several many more most over nearly
    almost both all some and or in on at by with from for of to as experience expertise knowledge background work
    working years strong deep extensive broad practical hands-on better closer another staying family personal moving
    """.split()  # noqa: SIM905 - words read better as words
)
"""First words that are written small inside a sentence; any other capital may be a name's and stays."""

_ENDS = (".", "!", "?", "…")
_DAYS_OF_A_WEEK = 7


class English(Conventions):
    """Plain business English; honorific and family name if both are known, else the name as it is."""

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
        lines = ("Best regards,", candidate.name, candidate.phone, candidate.email)
        return LINE_BREAK.join(line for line in lines if line)

    def date(self, day: dt.date) -> str:
        """Return ``Tuesday, March 3``, in the order of the locale's territory."""
        return self.full_date_without_year(day)

    def free_text(self, text: str) -> FreeText:
        """Return a phrase with a small first letter where English wants one, or a sentence with its full stop."""
        first, _, rest = text.partition(" ")
        body = text.rstrip(".")
        if first.lower() in _SENTENCE_OPENERS or any(f"{end} " in body for end in _ENDS) or text.endswith(_ENDS[1:]):
            return FreeText("", _sentence(text))
        small = first.lower() in _LOWERCASE_OPENERS or (first.endswith("ing") and first[1:].islower() and " " in text)
        return FreeText(f"{first.lower() if small else first} {rest}".strip().rstrip("."), "")

    def sentences(self, text: str) -> str:
        """Return the sentences with a capital and a full stop."""
        return _sentence(text)

    def day_relative_to(self, day: dt.date, on: dt.date | None) -> str:
        """Return ``today``, ``yesterday``, ``on Tuesday`` within a week, or ``on Tuesday, March 3``."""
        days = None if on is None else (on - day).days
        if days in (0, 1):
            return ("today", "yesterday")[days]
        if days is not None and 1 < days < _DAYS_OF_A_WEEK:
            return f"on {self.weekday(day)}"
        return f"on {self.date(day)}"

    def question(self, text: str) -> str:
        """Return the question with its capital and its mark."""
        asked = text.rstrip(".!… ")
        return _capitalize(asked if asked.endswith("?") else f"{asked}?")


def _sentence(text: str) -> str:
    return _capitalize(text if text.endswith(_ENDS) else f"{text}.")


def _capitalize(text: str) -> str:
    return text[:1].upper() + text[1:]


CONVENTIONS = English

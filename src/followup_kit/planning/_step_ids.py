"""The ids of steps: stable, unique within a schedule, and free of dates."""

import itertools
import unicodedata

from ..facts import Interview, Person
from ._rule import Rule


class StepIds:
    """Names the steps of one interview.

    An id is the interview's key (else its company, position and round), the action, and where each recipient has a step
    of their own, the recipient's name; namesakes are numbered by their places on the panel, the recruiter after it.

    Args:
        interview: The facts.
    """

    def __init__(self, interview: Interview) -> None:
        self._key = interview.key or f"{_slug(interview.company)}/{_slug(interview.position)}/{interview.round}"
        self._interview = interview
        self._named: dict[Person, str] | None = None

    @property
    def _names(self) -> dict[Person, str]:
        """The names of all who may have a step of their own, worked out once, and only if anybody has."""
        if self._named is None:
            self._named = {}
            recruiter = () if self._interview.recruiter is None else (self._interview.recruiter,)
            taken: set[str] = set()
            for person in (*self._interview.interviewers, *recruiter):
                if person not in self._named:
                    self._named[person] = name = _numbered(_slug(person.name), taken)
                    taken.add(name)
        return self._named

    def id_for(self, rule: Rule, recipient: Person | None, turn: int) -> str:
        """Return the id of a step.

        Args:
            rule: The rule it comes from.
            recipient: Towards whom.
            turn: Which time it is, from 1, for a rule that repeats.
        """
        base = f"{self._key}/{rule.action}"
        if rule.repeats:
            return f"{base}/{turn}"
        if not rule.per_recipient:
            return base
        if recipient is None:
            return f"{base}/team"
        return f"{base}/{self._names.get(recipient) or _slug(recipient.name)}"


def _numbered(name: str, taken: set[str]) -> str:
    if name not in taken:
        return name
    return next(each for count in itertools.count(2) if (each := f"{name}-{count}") not in taken)


def _slug(words: str) -> str:
    """Write words as a part of an id: small, without blanks, and without the slash that parts the others."""
    plain = words.lower() if words.isascii() else unicodedata.normalize("NFC", words).casefold()
    plain = plain.replace("/", "-")
    return "-".join(plain.split())

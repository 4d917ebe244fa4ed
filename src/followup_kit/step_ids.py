"""The ids of steps: stable, unique within a schedule, and free of dates."""

import itertools
import unicodedata

from .facts import Interview, Person
from .rule import Rule


class StepIds:
    """Names the steps of one interview.

    An id is the interview's key (else its company, position and round), the action, and where each recipient has a step
    of their own, the recipient's name; namesakes are numbered by their places on the panel, the recruiter after it.

    Args:
        interview: The facts.
    """

    def __init__(self, interview: Interview) -> None:
        self._key = interview.key or f"{_slug(interview.company)}/{_slug(interview.position)}/{interview.round}"
        self._names: dict[Person, str] = {}
        taken: set[str] = set()
        recruiter = () if interview.recruiter is None else (interview.recruiter,)
        for person in dict.fromkeys((*interview.interviewers, *recruiter)):
            name = _slug(person.name)
            numbered = (f"{name}-{count}" for count in itertools.count(2))
            self._names[person] = next(each for each in itertools.chain([name], numbered) if each not in taken)
            taken.add(self._names[person])

    def of(self, rule: Rule, recipient: Person | None, turn: int) -> str:
        """Return the id of a step.

        Args:
            rule: The rule it comes from.
            recipient: Towards whom.
            turn: Which time it is, from 1, for a rule that repeats.
        """
        base = f"{self._key}/{rule.action}"
        if rule.repeats:
            return f"{base}/{turn}"
        if not rule.individually:
            return base
        if recipient is None:
            return f"{base}/team"
        return f"{base}/{self._names.get(recipient) or _slug(recipient.name)}"


def _slug(words: str) -> str:
    """Write words as a part of an id: small, without blanks, and without the slash that parts the others."""
    plain = unicodedata.normalize("NFC", words).casefold().replace("/", "-")
    return "-".join(plain.split())

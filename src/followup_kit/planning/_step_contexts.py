"""What is known for the message of each step, gathered from the situation."""

from typing import Any

from .._message_types import FIELDS
from ..contexts import Context
from ..facts import Person, Rejected
from ..vocabulary import Action, MessageType
from ._situation import Situation


class StepContexts:
    """Makes the contexts of one schedule's messages; what all of them share is gathered once.

    Args:
        situation: The facts, and what follows from them.
    """

    def __init__(self, situation: Situation) -> None:
        self._situation = situation
        self._shared = _shared(situation)
        self._shared_by_type: dict[str, dict[str, Any]] = {}
        # Looked up, not searched for: the contexts of a large panel cost no more each than those of a small one.
        self._places: dict[Person | None, int] = {}
        for place, person in enumerate(situation.interview.interviewers):
            self._places.setdefault(person, place)
        self._asked = self._person_asked()

    def context_for(self, message_type: MessageType | str, recipient: Person | None) -> Context:
        """Return what is known for a message to a recipient.

        Args:
            message_type: Which message.
            recipient: Who is written to; ``None`` for the hiring team.
        """
        shared = self._shared_by_type.get(message_type)
        if shared is None:
            names = _NAMES.get(message_type, self._shared)
            shared = {name: value for name in names if (value := self._shared.get(name)) is not None}
            self._shared_by_type[message_type] = shared
        entries = shared | {"recipient": recipient}
        personal = _PERSONAL.get(message_type, _ANY_PERSONAL)
        if recipient is not None and recipient.discussed is not None and "discussed" in personal:
            entries["discussed"] = recipient.discussed
        question = self._situation.interview.question
        if question is not None and recipient is self._asked and "question" in personal:
            entries["question"] = question
        place = (
            len(self._situation.check_ins) if message_type is MessageType.CHECK_IN else self._places.get(recipient, 0)
        )
        return Context(entries, place=place)

    def _person_asked(self) -> Person | None:
        """Choose whom to ask the one question: the same question to a whole panel would read as a copy."""
        panel, contact = self._situation.interview.interviewers, self._situation.main_contact
        if contact in panel:  # by identity first, so that most people need not be compared field by field
            return panel[panel.index(contact)]
        return panel[0] if panel else None


_NAMES = {message_type: tuple(field.name for field in described) for message_type, described in FIELDS.items()}


_ANY_PERSONAL = frozenset({"discussed", "question"})
"""The entries that differ from one recipient to the next."""

_PERSONAL = {message_type: _ANY_PERSONAL.intersection(names) for message_type, names in _NAMES.items()}


def _shared(situation: Situation) -> dict[str, Any]:
    interview, outcome, offer = situation.interview, situation.outcome, situation.offer
    written = [*situation.sent.get(Action.THANK_YOU, [])[-1:], *situation.check_ins[-1:]]
    return {
        "candidate": interview.candidate,
        "company": interview.company,
        "position": interview.position,
        "interview_date": situation.ends.date(),
        "format": interview.format,
        "still_interested": interview.still_interested,
        "strength": interview.strength,
        "forgotten": interview.forgotten,
        "people": situation.unreachable,
        "last_contact": max((situation.date(event.at) for event in written), default=None),
        "decision_by": situation.standing_date,
        "feedback_given": outcome.feedback_given if isinstance(outcome, Rejected) else None,
        "details_provided": offer.details_provided if offer is not None else None,
        "respond_by": situation.respond_by,
    }

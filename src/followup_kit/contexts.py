"""What a message is written from: the fields of each message type, and the context that a step carries for it."""

from collections.abc import Iterator, Mapping
from enum import StrEnum
from types import MappingProxyType
from typing import Any, Self

import attrs

from .facts import Rejected
from .facts.people import Person
from .situation import Situation
from .vocabulary import Action, Decision, Format, MessageType


class Kind(StrEnum):
    """What a field holds, so that a form can offer the right input."""

    TEXT = "text"
    DATE = "date"
    FLAG = "flag"
    CHOICE = "choice"
    CANDIDATE = "candidate"
    PERSON = "person"
    PEOPLE = "people"


@attrs.frozen(kw_only=True)
class Field:
    """One entry of a context.

    Args:
        name: The entry's name.
        kind: What it holds.
        required: True if no message can be written without it. A required person may still be ``None`` where the help
            says so; leaving it out could be a mistake, so it has to be said.
        help: One line for the person who fills in the form.
        choices: The words a choice may be.
        default: What holds when an optional entry is left out.
    """

    name: str
    kind: Kind
    required: bool = False
    help: str
    choices: tuple[str, ...] = ()
    default: object = None


def _field(name: str, kind: Kind, help_line: str, **more: Any) -> Field:
    return Field(name=name, kind=kind, help=help_line, **more)


_COMMON = (
    _field("candidate", Kind.CANDIDATE, "Who writes: name, and phone and email for the signature.", required=True),
    _field("recipient", Kind.PERSON, "Who is written to; None for the hiring team as a whole.", required=True),
    _field("company", Kind.TEXT, "The employer's name.", required=True),
    _field("position", Kind.TEXT, "The position's name, say 'Data Engineer'.", required=True),
)
_INTERVIEW_DATE = _field("interview_date", Kind.DATE, "The day of the interview.")
_FORMAT = _field("format", Kind.CHOICE, "How the interview was held.", choices=tuple(Format))
_DISCUSSED = _field(
    "discussed",
    Kind.TEXT,
    "The specific thing you talked about, to complete 'we talked about …': 'the move to streaming'.",
)
_DECISION_BY = _field("decision_by", Kind.DATE, "The day by which they said they would answer.")

FIELDS: Mapping[str, tuple[Field, ...]] = MappingProxyType(
    {
        MessageType.THANK_YOU: (
            *_COMMON,
            _INTERVIEW_DATE,
            _FORMAT,
            _field("still_interested", Kind.FLAG, "False once you no longer want the position.", default=True),
            _DISCUSSED,
            _field("strength", Kind.TEXT, "One strength to restate: 'six years of running payroll migrations'."),
            _field("forgotten", Kind.TEXT, "What you wish you had said: 'my certification in ISO 27001'."),
            _field("question", Kind.TEXT, "One interesting question: 'How do you decide what not to build?'."),
            _DECISION_BY,
        ),
        MessageType.CHECK_IN: (
            *_COMMON,
            _INTERVIEW_DATE,
            _field("last_contact", Kind.DATE, "The day of your last message to them."),
            _DECISION_BY,
        ),
        MessageType.REJECTION_REPLY: (
            *_COMMON,
            _field("feedback_given", Kind.FLAG, "True if they said why.", default=False),
            _field("stay_connected", Kind.FLAG, "True to say that you would like to stay in touch.", default=True),
        ),
        MessageType.OFFER_REPLY: (
            *_COMMON,
            _field("decision", Kind.CHOICE, "Your answer.", choices=tuple(Decision), default=Decision.UNDECIDED),
            _field("details_provided", Kind.FLAG, "Whether contract details and next steps came with the offer."),
            _field("needs_time", Kind.FLAG, "True to ask for time to decide.", default=False),
            _field("respond_by", Kind.DATE, "The day by which they want your answer."),
            _field("start_date", Kind.DATE, "When you accept: the day you can start."),
            _field(
                "reason", Kind.TEXT, "When you decline: why, to complete 'because of …': 'a role closer to research'."
            ),
        ),
        MessageType.CONNECTION_REQUEST: (*_COMMON, _DISCUSSED),
        MessageType.CONTACT_REQUEST: (
            *_COMMON,
            _INTERVIEW_DATE,
            _field("people", Kind.PEOPLE, "Whose contact details you ask for; empty when no name is known."),
        ),
    }
)
"""The fields of each message type, in the order in which a form would ask for them."""


class Context(Mapping[str, Any]):
    """The entries a message is written from, and the recipient's place among several.

    A context compares and iterates like the dict of its entries. The place decides between wordings that say the same,
    so that letters to one panel differ and the same facts always give the same letter; ``with_entries`` keeps it.

    Args:
        entries: The entries by name.
        place: The recipient's place, from 0.
    """

    __slots__ = ("_entries", "place")

    def __init__(self, entries: Mapping[str, Any], *, place: int = 0) -> None:
        self._entries = dict(entries)
        self.place = place

    def __getitem__(self, name: str) -> Any:
        """Return an entry."""
        return self._entries[name]

    def __iter__(self) -> Iterator[str]:
        """Iterate over the names."""
        return iter(self._entries)

    def __len__(self) -> int:
        """Return the number of entries."""
        return len(self._entries)

    def __repr__(self) -> str:
        """Show the names only: the values are private."""
        return f"Context({', '.join(self._entries)})"

    def __or__(self, entries: Mapping[str, Any]) -> Self:
        """Return the context with entries added or replaced, as for dicts."""
        return type(self)(self._entries | dict(entries), place=self.place)

    def with_entries(self, **entries: Any) -> Self:
        """Return the context with entries added or replaced.

        Args:
            entries: The new entries, say ``decision="accept"``.
        """
        return self | entries


def context_for(message_type: MessageType | str, situation: Situation, recipient: Person | None) -> Context:
    """Return what is known for a message to a recipient.

    Args:
        message_type: Which message.
        situation: The facts, and what follows from them.
        recipient: Who is written to; ``None`` for the hiring team.
    """
    known = _known(situation, recipient)
    names = (field.name for field in FIELDS[message_type]) if message_type in FIELDS else known
    entries = {name: known[name] for name in names if known.get(name) is not None}
    entries["recipient"] = recipient
    return Context(entries, place=_place(message_type, situation, recipient))


def _known(situation: Situation, recipient: Person | None) -> dict[str, Any]:
    interview, outcome, offer = situation.interview, situation.outcome, situation.open_offer
    written = [*situation.sent.get(Action.THANK_YOU, [])[-1:], *situation.check_ins[-1:]]
    return {
        "candidate": interview.candidate,
        "company": interview.company,
        "position": interview.position,
        "interview_date": situation.ends.date(),
        "format": interview.format,
        "still_interested": interview.still_interested,
        "discussed": recipient.discussed if recipient is not None else None,
        "strength": interview.strength,
        "forgotten": interview.forgotten,
        "question": interview.question if _is_asked(situation, recipient) else None,
        "people": situation.unreachable,
        "last_contact": max((situation.date(event.at) for event in written), default=None),
        "decision_by": situation.standing_date,
        "feedback_given": outcome.feedback_given if isinstance(outcome, Rejected) else None,
        "details_provided": offer.details_provided if offer is not None else None,
        "respond_by": situation.respond_by,
    }


def _is_asked(situation: Situation, recipient: Person | None) -> bool:
    """Ask the one question of one person: the same question to a whole panel would read as a copy."""
    panel = situation.interview.interviewers
    asked = situation.main_contact if situation.main_contact in panel else next(iter(panel), None)
    return recipient == asked


def _place(message_type: MessageType | str, situation: Situation, recipient: Person | None) -> int:
    if message_type is MessageType.CHECK_IN:
        return len(situation.check_ins)
    panel = situation.interview.interviewers
    return panel.index(recipient) if recipient in panel else 0

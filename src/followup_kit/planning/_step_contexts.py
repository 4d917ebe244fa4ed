"""The contexts of steps: what is known for each message, by the names that the message takes."""

from typing import Any

from .._message_types import FIELDS
from ..contexts import Context
from ..facts import Answered, Offered, Person, Rejected, Sent
from ..vocabulary import Action, Decision, MessageType, OutcomeKind
from ._rule import Rule
from ._situation import Situation

_WRITTEN = frozenset(
    (
        Action.THANK_YOU,
        Action.CONNECTION_REQUEST,
        Action.CHECK_IN,
        Action.OTHER_OFFER,
        Action.RESCHEDULE,
        Action.CONTACT_REQUEST,
    )
)
"""The actions whose messages a later letter to the same person may mention."""


class StepContexts:
    """Makes the contexts of one schedule's messages; what all of them share is gathered once.

    Args:
        situation: The situation.
    """

    def __init__(self, situation: Situation) -> None:
        self._situation = situation
        self._shared = {name: value for name, value in _shared(situation).items() if value is not None}
        self._shared_by_type: dict[str, dict[str, Any]] = {}
        # Looked up, not searched for: the contexts of a large panel cost no more each than those of a small one.
        self._places: dict[Person | None, int] = {}
        panel = situation.interview.interviewers
        for place, person in enumerate((*panel, *situation.interview.helpers)):
            self._places.setdefault(person, place)
        self._panel = frozenset(panel)
        self._asked = self._person_asked()

    def context_for(self, rule: Rule, recipient: Person | None) -> Context:
        """Return what is known for the message of a rule to a recipient; empty without a message.

        Args:
            rule: The rule.
            recipient: Who is written to; ``None`` for a team.
        """
        message_type = rule.message_type
        if message_type is None:
            return Context({})
        entries = {**self._shared_for(message_type), "recipient": recipient}
        self._add_personal(entries, message_type, recipient)
        if rule.action is Action.OTHER_OFFER and self._situation.other_offer_day is not None:
            entries["respond_by"] = self._situation.other_offer_day
        if rule.context_defaults:
            entries.update(rule.context_defaults)
        return Context(entries, place=self._place(rule, recipient), variant=_VARIANTS.get(rule.action))

    def _shared_for(self, message_type: str) -> dict[str, Any]:
        """Return what all messages of a type have in common, in the order of its fields; a host's has all there is."""
        known = self._shared_by_type.get(message_type)
        if known is None:
            shared = self._shared
            known = {name: shared[name] for name in _NAMES.get(message_type, shared) if name in shared}
            if message_type == MessageType.THANK_YOU:
                known.pop("people", None)  # whom one cannot reach is asked for; whom else to thank only a host knows
            self._shared_by_type[message_type] = known
        return known

    def _add_personal(self, entries: dict[str, Any], message_type: str, recipient: Person | None) -> None:
        """Add the entries that differ from one recipient to the next, as far as the message takes them."""
        situation, takes = self._situation, _NAMES.get(message_type, _PERSONAL)
        if recipient is not None:
            if recipient.discussed and "discussed" in takes:
                entries["discussed"] = recipient.discussed
            # Whoever was thanked has read it: said again, it would read as a copy.
            if recipient.impression is not None and "impression" in takes and not situation.is_thanked(recipient):
                entries["impression"] = recipient.impression
        question = situation.interview.question
        # A question for the interviewers is none for letters that may ask one of their own.
        if (
            question is not None
            and recipient is self._asked
            and "question" in takes
            and message_type not in _OF_ITS_OWN
        ):
            entries["question"] = question
        if "last_contact" in takes and (last := self._last_contact(recipient)) is not None:
            entries["last_contact"] = situation.date(last.at)
            if last.channel is not None:
                entries["last_channel"] = last.channel
        if message_type == MessageType.THANK_YOU:
            entries["interviewed"] = recipient is None or recipient in self._panel

    def _last_contact(self, recipient: Person | None) -> Sent | None:
        """Return what was sent last to this recipient, or to everybody."""
        for event in reversed(self._situation.history.events):
            if isinstance(event, Sent) and event.action in _WRITTEN and _is_to(self._situation, event, recipient):
                return event
        return None

    def _place(self, rule: Rule, recipient: Person | None) -> int:
        if rule.action is Action.CHECK_IN:
            return sum(_is_to(self._situation, sent, recipient) for sent in self._situation.history.check_ins)
        return self._places.get(recipient, 0)

    def _person_asked(self) -> Person | None:
        """Choose whom to ask the one question: the same question to a whole panel would read as a copy."""
        panel, contact = self._situation.interview.interviewers, self._situation.main_contact
        if contact in panel:  # by identity first, so that most people need not be compared field by field
            return panel[panel.index(contact)]
        return panel[0] if panel else None


_NAMES = {message_type: dict.fromkeys(field.name for field in described) for message_type, described in FIELDS.items()}
"""The names of each message's entries, in their order; a dict, since each entry is looked up among them."""

_PERSONAL = ("discussed", "impression", "question", "last_contact", "last_channel")
"""What differs from one recipient to the next; a message of a host's takes all of it."""

_OF_ITS_OWN = (MessageType.REJECTION_REPLY, MessageType.CONTACT_REQUEST)
"""The messages whose question is not the one for the interviewers."""

_VARIANTS: dict[str, str] = {Action.OTHER_OFFER: "other-offer"}
"""The variant of the message that an action asks for, where the facts alone do not show it."""


def _is_to(situation: Situation, sent: Sent, recipient: Person | None) -> bool:
    """Return whether something was sent to a recipient, or to everybody."""
    return sent.to is None or situation.people.means(sent.to, recipient)


def _outcome_kind(situation: Situation) -> OutcomeKind | None:
    history = situation.history
    if history.outcome is None or history.outcome_reason is None:
        return None
    answer = history.answer
    if isinstance(answer, Answered):
        return OutcomeKind.ACCEPTED if answer.decision is Decision.ACCEPT else OutcomeKind.DECLINED
    return OutcomeKind(history.outcome_reason)


def _shared(situation: Situation) -> dict[str, Any]:
    interview, history = situation.interview, situation.history
    outcome, deadline = history.outcome, history.offer_deadline
    offer = outcome if isinstance(outcome, Offered) else None
    return {
        "candidate": interview.candidate,
        "company": interview.company,
        "position": interview.position,
        "interview_date": situation.ends.date(),
        "format": interview.format,
        "round": interview.round,
        "still_interested": interview.still_interested,
        "outcome": _outcome_kind(situation),
        "strengths": interview.strengths or None,
        "needs": interview.needs,
        "forgotten": interview.forgotten,
        "clarify": interview.clarify,
        "can_send": interview.can_send or None,
        "reference": interview.reference,
        "people": tuple(person for person in situation.unreachable if person is not None) or None,
        "decision_by": situation.standing_date,
        "feedback_given": outcome.feedback_given if isinstance(outcome, Rejected) else None,
        "interviewed": history.not_held is None,
        "cancelled_by": None if history.cancellation is None else history.cancellation.by,
        "details_provided": offer.details_provided if offer is not None else None,
        "offered_on": None if offer is None else situation.date(offer.at),
        "terms": None if offer is None else offer.terms or None,
        "respond_by": deadline[0] if offer is not None and deadline is not None else None,
    }

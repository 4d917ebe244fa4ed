"""The history of one process: which events count, what the outcome is, and which dates were given when."""

import datetime as dt
from bisect import bisect_left

from .._datetimes import to_utc
from ..facts import (
    Advanced,
    Answered,
    Cancelled,
    Event,
    Interview,
    Offered,
    OtherOffer,
    Outcome,
    OutOfOffice,
    Rejected,
    Reopened,
    Replied,
    Rescheduled,
    Rescinded,
    Sent,
    Withdrew,
)
from ..facts._events import OUTCOMES
from ..vocabulary import Action, Reason
from ._derived import derived
from ._participants import Participants

_REASONS: dict[type[Event], Reason] = {
    Advanced: Reason.ADVANCED,
    Rejected: Reason.REJECTED,
    Offered: Reason.OFFERED,
    Rescinded: Reason.RESCINDED,
    Withdrew: Reason.WITHDREW,
}
_NOT_HELD = (Rejected, Withdrew)


def _reason(outcome: Event) -> Reason:
    """Return an outcome as a reason; a host may have derived its class."""
    return next(reason for kind, reason in _REASONS.items() if isinstance(outcome, kind))


def _instant(event: Event) -> dt.datetime:
    return to_utc(event.at)


_VOID_BEFORE_THE_INTERVIEW = frozenset({Action.THANK_YOU, Action.CONNECTION_REQUEST, Action.CHECK_IN, Action.MOVE_ON})
"""The actions that complete and count for nothing when they were done before the interview began."""

_REPLIES_TO_OUTCOMES = frozenset({Action.REJECTION_REPLY, Action.OFFER_REPLY, Action.OFFER_DECISION})


class History:
    """What has happened, earliest first; events of one instant count in the order of the table of facts.

    What was sent before the interview began counts for no thanks, connection request, check-in, wait or cap.

    Args:
        interview: The facts.
        people: Everybody on the interview.
    """

    def __init__(self, interview: Interview, people: Participants) -> None:
        self.events = interview.history
        self.began = to_utc(interview.starts_at or interview.ends_at)
        """When the interview began, in UTC: when it started, else when it ended."""
        self._interview = interview
        self._people = people
        self.outcome: Outcome | None = None
        """The latest outcome, unless the process was reopened since."""
        self.cancellation: Cancelled | None = None
        """The cancellation for which the interview counts as cancelled, if it does."""
        self.sent: dict[str, list[Sent]] = {}
        """Everything sent that counts, by action."""
        self.replies_sent: list[Sent] = []
        """The replies to outcomes that were sent."""
        self.replies: list[Replied | Reopened] = []
        self.absence: OutOfOffice | None = None
        """The standing absence of the main contact learnt last."""
        self.offer_deadline: tuple[dt.date, dt.datetime] | None = None
        """The day by which they want an answer to their latest offer, and when they said so."""
        self.check_ins_since_reply = 0
        """How many check-ins were sent since the interview began and since the latest reply."""
        self.moves_on: list[int] = []
        """The positions at which the candidate moved on, since the interview began."""
        self.other_offers: list[OtherOffer] = []
        """The offers from elsewhere."""
        self.thank_yous: list[Sent] = []
        """The thank-yous sent since the interview began."""
        self.check_ins: list[Sent] = []
        """The check-ins sent since the interview began, to whomever."""
        self.other_offers_mentioned: list[Sent] = []
        """The messages about an offer from elsewhere sent since the interview began, to whomever."""
        # Check-ins and replies with their positions: what may name a date for the decision, or end its standing.
        self._words: list[tuple[int, Sent | Replied | Reopened]] = []
        # The position of the first event that is no earlier than the interview.
        self._first_since = bisect_left(self.events, self.began, key=_instant)
        self._offer: Offered | None = None
        self._last_reply = -1
        for position, event in enumerate(self.events):
            self._add(position, event)

    def _add(self, position: int, event: Event) -> None:
        match event:
            case Sent():
                self._add_sent(position, event)
            case Replied() | Reopened():
                self._add_reply(position, event)
            case OutOfOffice():
                of_contact = event.person is None or self._people.means(event.person, self._people.main_contact)
                self.absence = event if of_contact else self.absence
            case Cancelled():
                was_held = self.outcome is not None or self._was_thanked_for()
                self.cancellation = self.cancellation if was_held else event
            case Rescheduled():
                self.cancellation = None
            case Offered():
                self.outcome = self._offer = event
                self.offer_deadline = None if event.respond_by is None else (event.respond_by, event.at)
            case Advanced() | Rejected() | Rescinded() | Withdrew():
                self.outcome = event
            case OtherOffer():
                self.other_offers.append(event)
            case _:  # an answer is looked for where it matters
                return

    def _add_sent(self, position: int, event: Sent) -> None:
        action, counts = event.action, position >= self._first_since
        if counts or action not in _VOID_BEFORE_THE_INTERVIEW:
            self.sent.setdefault(action, []).append(event)
            if action in _REPLIES_TO_OUTCOMES:
                self.replies_sent.append(event)
        if not counts:
            return
        if action == Action.THANK_YOU:
            self.thank_yous.append(event)
        elif action == Action.CHECK_IN:
            self.check_ins.append(event)
            self.check_ins_since_reply += 1
            self._words.append((position, event))
        elif action == Action.OTHER_OFFER:
            self.other_offers_mentioned.append(event)
        elif action == Action.MOVE_ON and (event.to is None or self._people.is_known(event.to)):
            self.moves_on.append(position)

    def _add_reply(self, position: int, event: Replied | Reopened) -> None:
        self.replies.append(event)
        self._words.append((position, event))
        self._last_reply = position
        self.check_ins_since_reply = 0
        if event.by is None or self._people.means(event.by, self._people.main_contact):
            self.absence = None
        if isinstance(event, Reopened):
            self.outcome = None
        elif event.respond_by is not None and self._offer is not None:
            self.offer_deadline = (event.respond_by, event.at)

    def _was_thanked_for(self) -> bool:
        """Return whether thanks to somebody on the interview show that it was held."""
        return any(sent.to is None or self._people.is_known(sent.to) for sent in self.thank_yous)

    @derived
    def other_offers_unmentioned(self) -> list[OtherOffer]:
        """The offers from elsewhere that no message to the employer has mentioned."""
        mentions = [to_utc(sent.at) for sent in self.sent.get(Action.OTHER_OFFER, ())]
        return [event for event in self.other_offers if not mentions or to_utc(event.at) > mentions[-1]]

    @property
    def moved_on(self) -> Sent | None:
        """The moving on that no reply has followed, if there is one."""
        last = self.moves_on[-1] if self.moves_on else -1
        event = self.events[last] if last > self._last_reply else None
        return event if isinstance(event, Sent) else None

    @property
    def earlier_moves_on(self) -> int:
        """How often the candidate moved on before the latest reply."""
        return sum(position < self._last_reply for position in self.moves_on)

    @property
    def date_given(self) -> tuple[dt.date, list[Event]] | None:
        """The date given last for their decision, and what has happened since that can end its standing.

        ``Interview.decision_by`` was given as the interview ended.
        """
        ended = to_utc(self._interview.ends_at)
        named, given_at = self._interview.decision_by, bisect_left(self.events, ended, key=_instant) - 1
        for position, event in self._words:
            new = None if isinstance(event, Sent) else event.decision_by
            if new is not None and (named is None or position > given_at):
                named, given_at = new, position
        if named is None:
            return None
        return named, [event for position, event in self._words if position > given_at]

    @derived
    def outcome_reason(self) -> Reason | None:
        """The outcome as the reason for which steps are withheld."""
        return None if self.outcome is None else _reason(self.outcome)

    def outcome_before(self, moment: dt.datetime) -> Outcome | None:
        """Return the latest outcome up to an instant, whatever has become of it since."""
        until = to_utc(moment)
        found: Outcome | None = None
        for event in self.events:
            if isinstance(event, Outcome) and to_utc(event.at) <= until:
                found = event
        return found

    @derived
    def not_held(self) -> Reason | None:
        """Why the interview was not held: it was cancelled, or the process had ended before it began."""
        if self.cancellation is not None:
            return Reason.CANCELLED
        before: Event | None = None
        for event in self.events[: self._first_since]:
            if isinstance(event, (*OUTCOMES, Reopened)):
                before = event
        return _reason(before) if isinstance(before, _NOT_HELD) else None

    @derived
    def answer(self) -> Answered | Sent | None:
        """The candidate's answer to the offer that is the outcome, if it was given."""
        if not isinstance(self.outcome, Offered):
            return None
        made = to_utc(self.outcome.at)
        answers = [event for event in self.events if isinstance(event, Answered) and to_utc(event.at) >= made]
        return answers[-1] if answers else None

    @derived
    def date_named_before_interview(self) -> bool:
        """Whether a reply named a date for the decision before the interview began."""
        return any(reply.decision_by is not None and to_utc(reply.at) < self.began for reply in self.replies)

    @property
    def unmatched(self) -> tuple[Event, ...]:
        """The events whose person is not on the interview, and answers for which there was no offer."""
        found: list[Event] = []
        offered = False
        for event in self.events:
            offered = offered or isinstance(event, Offered)
            mention = getattr(event, event.mention) if event.mention is not None else None
            is_unknown = mention is not None and not self._people.is_known(mention)
            if is_unknown or (isinstance(event, Answered) and not offered):
                found.append(event)
        return tuple(found)

"""Which events a step answers, what completes it, and which time it is."""

import datetime as dt

from ..._datetimes import to_utc
from ...facts import Cancelled, Event, Offered, OtherOffer, Person, Rejected, Rescinded, Sent
from ...vocabulary import Action
from .._situation import Situation


def outcome_at(situation: Situation) -> dt.datetime | None:
    """Return when the outcome came."""
    outcome = situation.history.outcome
    return None if outcome is None else outcome.at


def other_offer_at(situation: Situation) -> dt.datetime | None:
    """Return when the latest offer from elsewhere came."""
    offers = situation.history.other_offers
    return offers[-1].at if offers else None


def cancelled_at(situation: Situation) -> dt.datetime | None:
    """Return when the interview was cancelled."""
    cancellation = situation.history.cancellation
    return None if cancellation is None else cancellation.at


def other_offer_mentioned(situation: Situation, _: Person | None) -> Event | None:
    """Return the last message that mentioned an offer from elsewhere, to whomever it went."""
    if situation.history.other_offers_unmentioned:
        return None
    messages = situation.history.sent.get(Action.OTHER_OFFER, ())
    return messages[-1] if messages else None


def moved_on(situation: Situation, _: Person | None) -> Event | None:
    """Return the event with which the candidate moved on, unless a reply has followed it."""
    return situation.history.moved_on


def offer_thanked(situation: Situation, recipient: Person | None) -> Event | None:
    """Return the thanks for the offer, or the answer to it, which thanks as well."""
    return _sent(situation, Action.OFFER_REPLY, recipient) or offer_decided(situation, recipient)


def offer_decided(situation: Situation, recipient: Person | None) -> Event | None:
    """Return the answer to the offer."""
    return situation.history.answer or _sent(situation, Action.OFFER_DECISION, recipient)


def _sent(situation: Situation, action: Action, recipient: Person | None) -> Sent | None:
    """Return what was first sent for an action towards a recipient since the outcome came."""
    since = outcome_at(situation)
    for sent in situation.history.sent.get(action, ()):
        is_meant = sent.to is None or situation.people.means(sent.to, recipient)
        if is_meant and since is not None and to_utc(sent.at) >= to_utc(since):
            return sent
    return None


def _count(situation: Situation, until: dt.datetime | None, *kinds: type[Event]) -> int:
    """Return how many events of some kinds there were before an instant, at least 1."""
    events = [event for event in situation.history.events if isinstance(event, kinds)]
    if until is not None:
        events = [event for event in events if to_utc(event.at) < to_utc(until)]
    return max(1, len(events))


def offers_made(situation: Situation, until: dt.datetime | None) -> int:
    """Return which offer it is."""
    return _count(situation, until, Offered)


def rejections(situation: Situation, until: dt.datetime | None) -> int:
    """Return which rejection it is; an offer taken back is one as well."""
    return _count(situation, until, Rejected, Rescinded)


def other_offers(situation: Situation, until: dt.datetime | None) -> int:
    """Return which offer from elsewhere it is."""
    return _count(situation, until, OtherOffer)


def cancellations(situation: Situation, until: dt.datetime | None) -> int:
    """Return which cancellation it is; one of an interview that was held is counted all the same."""
    if until is not None:
        return _count(situation, until, Cancelled)
    last = cancelled_at(situation)
    events = [event for event in situation.history.events if isinstance(event, Cancelled)]
    return max(1, sum(last is None or to_utc(event.at) <= to_utc(last) for event in events))


def moves_on(situation: Situation, until: dt.datetime | None) -> int:
    """Return which time it is that the candidate moves on: one more than those that a reply has followed."""
    if until is None:
        return situation.history.earlier_moves_on + 1
    events, positions = situation.history.events, situation.history.moves_on
    return max(1, sum(to_utc(events[position].at) <= to_utc(until) for position in positions))

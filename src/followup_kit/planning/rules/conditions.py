"""When a rule applies to a situation at all, and what withholds its steps."""

from ...facts import Advanced, Offered, Person, Rejected, Rescinded
from ...guidance import claim
from ...vocabulary import Action, MessageType, Reason
from .._rule import Objection, do_not_contact
from .._situation import Situation

__all__ = [
    "cap_reached",
    "contacts_are_missing",
    "contacts_are_missing_at_interview",
    "do_not_contact",
    "has_other_offer",
    "is_cancelled",
    "is_offered",
    "is_rejected",
    "is_scheduled",
    "moved_on",
    "no_consent",
    "no_date_is_known_at_interview",
    "not_held",
    "not_interested",
    "not_interested_in_news",
    "other_offer_first",
    "outcome_known",
    "thanked_by_reply",
]

_THANKED_BY_REPLY = (claim("IN10"),)
_NOT_HELD = (claim("IN22"),)
_OTHER_OFFER_FIRST = (claim("IN18"),)
_MOVED_ON = (claim("IN26"),)


def is_scheduled(situation: Situation) -> bool:
    """Return whether the interview has a start, and so something can be planned for it."""
    return situation.interview.starts_at is not None


def contacts_are_missing_at_interview(situation: Situation) -> bool:
    """Return whether there is an interview to ask at, and somebody's email is unknown, or nobody is named."""
    panel = situation.interview.interviewers
    return is_scheduled(situation) and (not panel or any(person.email is None for person in panel))


def no_date_is_known_at_interview(situation: Situation) -> bool:
    """Return whether there is an interview to ask at, and no date was named by which they will decide."""
    is_named = situation.interview.decision_by is not None or situation.history.date_named_before_interview
    return is_scheduled(situation) and not is_named


def contacts_are_missing(situation: Situation) -> bool:
    """Return whether somebody is still to be thanked whose email is unknown, or the team, if nobody is named."""
    return bool(situation.unreachable)


def is_rejected(situation: Situation) -> bool:
    """Return whether the outcome is a no, or an offer taken back."""
    return isinstance(situation.history.outcome, (Rejected, Rescinded))


def is_offered(situation: Situation) -> bool:
    """Return whether the outcome is an offer."""
    return isinstance(situation.history.outcome, Offered)


def has_other_offer(situation: Situation) -> bool:
    """Return whether the candidate holds, or held, an offer from elsewhere."""
    return bool(situation.history.other_offers)


def is_cancelled(situation: Situation) -> bool:
    """Return whether the interview was cancelled and has no new date."""
    return situation.history.cancellation is not None


def not_held(situation: Situation, _: Person | None) -> Objection | None:
    """Object if the interview was not held: there is nothing to thank for, to ask at it, or to ask after."""
    reason = situation.history.not_held
    return None if reason is None else Objection(reason, _NOT_HELD)


def outcome_known(situation: Situation, _: Person | None) -> Objection | None:
    """Object once there is an outcome: there is nothing left to ask about."""
    reason = situation.history.outcome_reason
    return None if reason is None else Objection(reason)


def not_interested(situation: Situation, _: Person | None) -> Objection | None:
    """Object if the candidate no longer wants the position."""
    return None if situation.interview.still_interested else Objection(Reason.NOT_INTERESTED)


def not_interested_in_news(situation: Situation, person: Person | None) -> Objection | None:
    """Object as ``not_interested`` does, and advise a withdrawal while there is something to withdraw from."""
    objection, outcome = not_interested(situation, person), situation.history.outcome
    if objection is None or not (outcome is None or isinstance(outcome, Advanced)):
        return objection
    return objection if do_not_contact(situation, person) else objection._replace(advises=MessageType.WITHDRAWAL)


def cap_reached(situation: Situation, _: Person | None) -> Objection | None:
    """Object once every check-in that is allowed has been sent."""
    reason, cap = situation.check_in_cap_reason, situation.parameters.check_in_cap
    if reason is None:
        return None
    if reason is Reason.INSTRUCTED:
        return Objection(reason, detail="check_ins")
    sent = len(situation.history.check_ins)
    if cap.in_all is not None and sent >= cap.in_all:
        return Objection(reason, cap.claims, detail="in_all" if sent else "none")
    return Objection(reason, cap.claims, detail="per_silence" if situation.history.check_ins_since_reply else "none")


def moved_on(situation: Situation, _: Person | None) -> Objection | None:
    """Object while the candidate has moved on and they have not written since."""
    return None if situation.history.moved_on is None else Objection(Reason.MOVED_ON, _MOVED_ON)


def other_offer_first(situation: Situation, person: Person | None) -> Objection | None:
    """Object while a message about an offer from elsewhere is due: it asks after their decision as well."""
    if not situation.history.other_offers_unmentioned or not situation.sent_to_recipients(Action.OTHER_OFFER):
        return None
    if do_not_contact(situation, person) is not None:
        return None
    return Objection(Reason.SUPERSEDED, _OTHER_OFFER_FIRST)


def thanked_by_reply(situation: Situation, person: Person | None) -> Objection | None:
    """Object if the reply to an outcome thanks this person, or ever did."""
    return Objection(Reason.SUPERSEDED, _THANKED_BY_REPLY) if situation.is_thanked_by_reply(person) else None


def no_consent(situation: Situation, person: Person | None) -> Objection | None:
    """Object if the person said no to a connection, or was never asked where a yes is needed."""
    agreed = person.agreed_to_connect if person is not None else None
    consent = situation.parameters.connection_consent
    if agreed or (agreed is None and not consent.required):
        return None
    # A document that wants no question asked says nothing of a no.
    return Objection(Reason.NO_CONSENT, consent.claims if consent.required else ())

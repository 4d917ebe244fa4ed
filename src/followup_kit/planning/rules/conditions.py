"""When a rule concerns a situation at all, and when it is deliberately held back."""

from ...facts import Advanced, Offered, Person, Rejected, Withdrew, is_same_person
from ...guidance import claim
from ...vocabulary import Action, Reason
from .._rule import Objection
from .._situation import Situation

_THANKED_ANYWAY = (claim("IN10"),)


def contacts_are_missing_at_interview(situation: Situation) -> bool:
    """There is an interview to ask at, and someone to ask."""
    return situation.interview.starts_at is not None and contacts_are_missing(situation)


def no_date_is_known_at_interview(situation: Situation) -> bool:
    """There is an interview to ask at, and no date by which they will answer."""
    return situation.interview.starts_at is not None and situation.interview.decision_by is None


def is_scheduled(situation: Situation) -> bool:
    """There is an interview to ask at."""
    return situation.interview.starts_at is not None


def contacts_are_missing(situation: Situation) -> bool:
    """Somebody's email is unknown, or nobody's name is known."""
    return not situation.interview.interviewers or bool(situation.unreachable)


def is_rejected(situation: Situation) -> bool:
    """The outcome is a no."""
    return isinstance(situation.outcome, Rejected)


def is_offered(situation: Situation) -> bool:
    """The outcome is an offer."""
    return situation.offer is not None


_OUTCOMES = {
    Advanced: Reason.ADVANCED,
    Rejected: Reason.REJECTED,
    Offered: Reason.OFFERED,
    Withdrew: Reason.WITHDREW,
}


def outcome_known(situation: Situation, _: Person | None) -> Objection | None:
    """Once there is an outcome, there is nothing left to ask about."""
    return None if situation.outcome is None else Objection(_OUTCOMES[type(situation.outcome)])


def not_interested(situation: Situation, _: Person | None) -> Objection | None:
    """Nobody asks after a position they no longer want."""
    return None if situation.interview.still_interested else Objection(Reason.NOT_INTERESTED)


def cap_reached(situation: Situation, _: Person | None) -> Objection | None:
    """Every check-in that is allowed has been sent."""
    if len(situation.check_ins) < situation.cap:
        return None
    return Objection(Reason.CAP_REACHED, situation.parameters.check_in_cap.claims)


def thanked_anyway(situation: Situation, person: Person | None) -> Objection | None:
    """The reply to a rejection or an offer thanks this person already."""
    reply = Action.REJECTION_REPLY if is_rejected(situation) else Action.OFFER_REPLY if is_offered(situation) else None
    if reply not in situation.actions:
        return None
    contact = situation.main_contact
    thanked = contact == person
    if contact is not None and person is not None and contact not in situation.interview.interviewers:
        thanked = is_same_person(contact, person)
    return Objection(Reason.SUPERSEDED, _THANKED_ANYWAY) if thanked else None


def no_consent(situation: Situation, person: Person | None) -> Objection | None:
    """The person said no, or was never asked where a yes is needed."""
    agreed = person.agreed_to_connect if person is not None else None
    consent = situation.parameters.connection_consent
    if agreed or (agreed is None and not consent.required):
        return None
    return Objection(Reason.NO_CONSENT, consent.claims)


def answered(situation: Situation, _: Person | None) -> Objection | None:
    """The offer has its answer."""
    return Objection(Reason.ANSWERED) if situation.answered else None


def no_deadline(situation: Situation, _: Person | None) -> Objection | None:
    """They named no day for the answer."""
    return Objection(Reason.NO_DEADLINE) if situation.respond_by is None else None

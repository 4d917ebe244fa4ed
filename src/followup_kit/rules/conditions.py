"""When a rule concerns a situation at all, and when it is deliberately held back."""

from ..facts import Advanced, Offered, Person, Rejected, Withdrew, is_same_person
from ..situation import Situation
from ..vocabulary import Reason


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
    return situation.open_offer is not None


_OUTCOMES = {
    Advanced: Reason.ADVANCED,
    Rejected: Reason.REJECTED,
    Offered: Reason.OFFERED,
    Withdrew: Reason.WITHDREW,
}


def outcome_known(situation: Situation, _: Person | None) -> Reason | None:
    """Once there is an outcome, there is nothing left to ask about."""
    return None if situation.outcome is None else _OUTCOMES[type(situation.outcome)]


def not_interested(situation: Situation, _: Person | None) -> Reason | None:
    """Nobody asks after a position they no longer want."""
    return None if situation.interview.still_interested else Reason.NOT_INTERESTED


def cap_reached(situation: Situation, _: Person | None) -> Reason | None:
    """Every check-in that is allowed has been sent."""
    return Reason.CAP_REACHED if len(situation.check_ins) >= situation.cap else None


def thanked_anyway(situation: Situation, person: Person | None) -> Reason | None:
    """The reply to a rejection or an offer thanks this person already."""
    if not is_rejected(situation) and not is_offered(situation):
        return None
    contact = situation.main_contact
    thanked = contact is person if contact is None or person is None else is_same_person(contact, person)
    return Reason.SUPERSEDED if thanked else None


def no_consent(situation: Situation, person: Person | None) -> Reason | None:
    """The person said no, or was never asked where a yes is needed."""
    agreed = person.agreed_to_connect if person is not None else None
    if agreed is None and not situation.parameters.connection_consent.required:
        return None
    return None if agreed else Reason.NO_CONSENT


def answered(situation: Situation, _: Person | None) -> Reason | None:
    """The offer has its answer."""
    return Reason.ANSWERED if situation.answered else None


def no_deadline(situation: Situation, _: Person | None) -> Reason | None:
    """They named no day for the answer."""
    return Reason.NO_DEADLINE if situation.respond_by is None else None

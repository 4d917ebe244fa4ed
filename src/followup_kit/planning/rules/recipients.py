"""Towards whom a step goes, and why."""

from ...facts import Person
from ...guidance import Claim, claim
from ...vocabulary import Role
from .._situation import Situation

_INTERVIEWER = (claim("MO2"), claim("SS8"), claim("MO7"))
_HELPER = (claim("IN21"),)
_EVERYONE = (claim("SS8"),)
_CONTACT = (claim("IN13"),)
_KNOWS_CONTACTS = (claim("SS4"),)
_WRITER = (claim("IN23"),)


def each_interviewer_and_helper(situation: Situation) -> tuple[Person | None, ...]:
    """Return everyone who asked questions, or the team if nobody is named, then everyone who helped."""
    interview = situation.interview
    people = situation.people.distinct((*interview.interviewers, *interview.helpers))
    return people if interview.interviewers else (None, *people)


def everyone_spoken_to(situation: Situation) -> tuple[Person | None, ...]:
    """Return the interviewers or the team, the helpers, and the recruiter."""
    interview = situation.interview
    recruiter = () if interview.recruiter is None else (interview.recruiter,)
    people = situation.people.distinct((*interview.interviewers, *interview.helpers, *recruiter))
    return people if interview.interviewers else (None, *people)


def each_never_asked_to_connect(situation: Situation) -> tuple[Person | None, ...]:
    """Return every interviewer who was never asked whether a connection is welcome, and is not connected."""
    return tuple(
        person
        for person in situation.interview.interviewers
        if person.agreed_to_connect is None and not person.connected
    )


def each_not_connected(situation: Situation) -> tuple[Person | None, ...]:
    """Return every interviewer who is not connected to the candidate."""
    return tuple(person for person in situation.interview.interviewers if not person.connected)


def main_contact(situation: Situation) -> tuple[Person | None, ...]:
    """Return the one who speaks for the employer."""
    return (situation.main_contact,)


def reply_contact(situation: Situation) -> tuple[Person | None, ...]:
    """Return whoever communicated the outcome, else the one who speaks for the employer."""
    return (situation.reply_contact,)


def who_knows_contacts(situation: Situation) -> tuple[Person | None, ...]:
    """Return the recruiter, else the first helper who coordinates, else the human resources department (``None``)."""
    interview = situation.interview
    coordinators = (person for person in interview.helpers if person.role is Role.COORDINATOR)
    return (interview.recruiter or next(coordinators, None),)


def why_asked_for_contacts(situation: Situation, person: Person | None) -> tuple[Claim, ...]:  # noqa: ARG001 - as all
    """Return the claim for asking the recruiter or the human resources department."""
    return _KNOWS_CONTACTS


def why_thanked(situation: Situation, person: Person | None) -> tuple[Claim, ...]:
    """Return the claims for thanking each interviewer, or a helper."""
    if person is None or situation.people.means_interviewer(person):
        return _INTERVIEWER
    return _HELPER


def why_everyone_is_thanked(situation: Situation, person: Person | None) -> tuple[Claim, ...]:  # noqa: ARG001 - as all
    """Return the claim for thanking everyone whom the candidate spoke to."""
    return _EVERYONE


def why_main_contact(situation: Situation, person: Person | None) -> tuple[Claim, ...]:  # noqa: ARG001 - as all
    """Return the claim for the choice of the main contact, unless the host named it."""
    return () if situation.interview.contact is not None else _CONTACT


def why_reply_contact(situation: Situation, person: Person | None) -> tuple[Claim, ...]:
    """Return the claim for answering whoever wrote, else for the choice of the main contact."""
    outcome = situation.history.outcome
    if situation.people.find(getattr(outcome, "by", None)) is not None:
        return _WRITER
    return why_main_contact(situation, person)

"""Towards whom a step goes."""

from ...facts import Person
from .._situation import Situation


def each_interviewer(situation: Situation) -> tuple[Person | None, ...]:
    """Everyone who asked questions, in the host's order."""
    return situation.interview.interviewers


def each_interviewer_or_team(situation: Situation) -> tuple[Person | None, ...]:
    """Everyone who asked questions; the hiring team as a whole when nobody is named."""
    return situation.interview.interviewers or (None,)


def each_never_asked(situation: Situation) -> tuple[Person | None, ...]:
    """Everyone who was never asked whether a connection is welcome."""
    return tuple(person for person in situation.interview.interviewers if person.agreed_to_connect is None)


def main_contact(situation: Situation) -> tuple[Person | None, ...]:
    """The one who speaks for the employer."""
    return (situation.main_contact,)


def recruiter(situation: Situation) -> tuple[Person | None, ...]:
    """The recruiter, else the human resources department as a whole."""
    return (situation.interview.recruiter,)

"""The people of one interview: who speaks for the employer, and whom an event means."""

from ..facts import Interview, Outcome, PeopleIndex, Person
from ..vocabulary import Role


class Participants:
    """Everybody on the employer's side of one interview.

    Args:
        interview: The facts.
    """

    def __init__(self, interview: Interview) -> None:
        others = (interview.recruiter, interview.contact)
        self.everybody: tuple[Person, ...] = (
            *interview.interviewers,
            *(person for person in others if person is not None),
            *interview.helpers,
        )
        """Every mention of a person in the facts, in the order of the fields; somebody may be mentioned twice."""
        self.main_contact = _main_contact(interview)
        """Who speaks for the employer; ``None`` for the hiring team as a whole."""
        self._index = PeopleIndex(self.everybody)
        self._meant: dict[Person | str, frozenset[int]] = {}

    def identities(self, mention: Person | str | None) -> frozenset[int]:
        """Return the positions of every record of those whom a mention means; none for a team.

        Two mentions mean the same person when they have a position in common.

        Args:
            mention: A person, a key, an address, or a name; ``None`` for a team.
        """
        if mention is None:
            return frozenset()
        known = self._meant.get(mention)
        if known is None:
            found = self._index.positions(mention)
            if isinstance(mention, str):
                # The text finds one record of somebody; the person has perhaps another.
                found = [other for position in found for other in self._index.positions(self.everybody[position])]
            known = self._meant[mention] = frozenset(found)
        return known

    def is_known(self, mention: Person | str) -> bool:
        """Return whether a mention means anybody on the interview."""
        return bool(self.identities(mention))

    def means(self, mention: Person | str, person: Person | None) -> bool:
        """Return whether a mention means a person; it never means a team as a whole.

        Args:
            mention: A person, a key, an address, or a name.
            person: The person, or ``None`` for a team.
        """
        return not self.identities(mention).isdisjoint(self.identities(person))

    def is_same(self, one: Person | None, other: Person | None) -> bool:
        """Return whether two recipients are one: the same person, or both the team as a whole."""
        if one is None or other is None:
            return one is other
        return one is other or not self.identities(one).isdisjoint(self.identities(other))

    def find(self, mention: Person | str | None) -> Person | None:
        """Return the first record of the person whom a mention means, or ``None`` if it means nobody."""
        if mention is None:
            return None
        positions = self.identities(mention)
        return self.everybody[min(positions)] if positions else None

    def reply_contact(self, outcome: Outcome | None) -> Person | None:
        """Return who is answered about an outcome: whoever said it, else the main contact."""
        return self.find(getattr(outcome, "by", None)) or self.main_contact

    def distinct(self, people: tuple[Person, ...]) -> tuple[Person, ...]:
        """Return people without those who were listed before, by another record perhaps."""
        seen: set[int] = set()
        found = []
        for person in people:
            positions = self.identities(person)
            if seen.isdisjoint(positions):
                found.append(person)
            seen |= positions
        return tuple(found)


def _main_contact(interview: Interview) -> Person | None:
    recruiter = interview.recruiter
    if interview.contact is not None:
        return interview.contact
    if recruiter is not None and recruiter.role is Role.AGENCY:
        return recruiter
    for person in interview.interviewers:
        if person.role is Role.HIRING_MANAGER:
            return person
    return interview.interviewers[0] if interview.interviewers else recruiter

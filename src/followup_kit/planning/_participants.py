"""The people of one interview: who speaks for the employer, and whom an event means."""

from ..facts import Interview, Outcome, Person, is_same_person
from ..facts._people import PeopleIndex
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
        self._meant: dict[str, tuple[Person, ...]] = {}

    def meant(self, mention: Person | str) -> tuple[Person, ...]:
        """Return those whom a mention means: a person as mentioned, or every record that a text finds.

        Args:
            mention: A person, a key, an address, or a name.
        """
        if not isinstance(mention, str):
            return (mention,)
        known = self._meant.get(mention)
        if known is None:
            known = tuple(self.everybody[position] for position in self._index.positions(mention))
            self._meant[mention] = known
        return known

    def is_known(self, mention: Person | str) -> bool:
        """Return whether a mention means anybody on the interview."""
        return bool(self._index.positions(mention))

    def means(self, mention: Person | str, person: Person | None) -> bool:
        """Return whether a mention means a person; it never means a team as a whole.

        Args:
            mention: A person, a key, an address, or a name.
            person: The person, or ``None`` for a team.
        """
        return person is not None and any(is_same_person(each, person) for each in self.meant(mention))

    def is_same(self, one: Person | None, other: Person | None) -> bool:
        """Return whether two recipients are one: the same person, or both the team as a whole."""
        if one is None or other is None:
            return one is other
        return is_same_person(one, other)

    def find(self, mention: Person | str | None) -> Person | None:
        """Return the first record of the person whom a mention means, or ``None`` if it means nobody."""
        if mention is None:
            return None
        positions = [position for each in self.meant(mention) for position in self._index.positions(each)]
        return self.everybody[min(positions)] if positions else None

    def reply_contact(self, outcome: Outcome | None) -> Person | None:
        """Return who is answered about an outcome: whoever said it, else the main contact."""
        return self.find(getattr(outcome, "by", None)) or self.main_contact

    def distinct(self, people: tuple[Person, ...]) -> tuple[Person, ...]:
        """Return people without those who were listed before, in another record perhaps."""
        index = PeopleIndex(people)
        kept: dict[int, Person] = {}
        for position, person in enumerate(people):
            if kept.keys().isdisjoint(index.positions(person)):
                kept[position] = person
        return tuple(kept.values())


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

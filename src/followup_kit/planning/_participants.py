"""The people of one interview: who speaks for the employer, and whom an event means."""

from collections.abc import Callable, Iterable, Sequence

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
        self._interviewers = len(interview.interviewers)
        self._index = PeopleIndex(self.everybody)
        self._places: dict[Person | str, int] = {person: place for place, person in enumerate(self.everybody)}
        self._meant: dict[str, tuple[Person, ...]] = {}
        self._found: dict[Person | str, frozenset[int]] = {}

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
        return bool(self._positions(mention))

    def means(self, mention: Person | str, person: Person | None) -> bool:
        """Return whether a mention means a person; it never means a team as a whole.

        Args:
            mention: A person, a key, an address, or a name.
            person: The person, or ``None`` for a team.
        """
        if person is None:
            return False
        place = self._places.get(person)
        if place is None:  # a rule of the host's goes towards somebody who is not on the interview
            return any(is_same_person(each, person) for each in self.meant(mention))
        return place in self._positions(mention)

    def _positions(self, mention: Person | str) -> frozenset[int]:
        """Return where everybody whom a mention means stands among all the records."""
        known = self._found.get(mention)
        if known is None:
            known = self._found[mention] = frozenset(self._look_up(mention))
        return known

    def _look_up(self, mention: Person | str) -> Iterable[int]:
        if isinstance(mention, str):
            return (same for place in self._index.positions(mention) for same in self._index.same_as(place))
        place = self._places.get(mention)
        return self._index.positions(mention) if place is None else self._index.same_as(place)

    def means_interviewer(self, mention: Person | str) -> bool:
        """Return whether a mention means one of the interviewers."""
        if self._places.get(mention, self._interviewers) < self._interviewers:  # as most are
            return True
        return any(place < self._interviewers for place in self._positions(mention))

    def among(self, recipients: Sequence[Person | None]) -> Callable[[Person | str], list[int]]:
        """Return what looks up at which positions of a list those stand whom a mention means.

        Args:
            recipients: The recipients of a rule; ``None`` stands for a team as a whole, which no mention means.
        """
        by_place: dict[int, list[int]] = {}
        others: list[int] = []  # a rule of the host's may go towards somebody who is not on the interview
        for position, person in enumerate(recipients):
            place = None if person is None else self._places.get(person)
            if place is not None:
                by_place.setdefault(place, []).append(position)
            elif person is not None:
                others.append(position)

        def positions(mention: Person | str) -> list[int]:
            """Return the positions of the recipients whom a mention means, in order."""
            found = [position for place in self._positions(mention) for position in by_place.get(place, ())]
            found += [position for position in others if self.means(mention, recipients[position])]
            return sorted(found)

        return positions

    def is_same(self, one: Person | None, other: Person | None) -> bool:
        """Return whether two recipients are one: the same person, or both the team as a whole."""
        if one is None or other is None:
            return one is other
        return self.means(one, other)

    def find(self, mention: Person | str | None) -> Person | None:
        """Return the first record of the person whom a mention means, or ``None`` if it means nobody."""
        positions = None if mention is None else self._positions(mention)
        return self.everybody[min(positions)] if positions else None

    def reply_contact(self, outcome: Outcome | None) -> Person | None:
        """Return who is answered about an outcome: whoever said it, else the main contact."""
        return self.find(getattr(outcome, "by", None)) or self.main_contact

    def distinct(self, people: tuple[Person, ...]) -> tuple[Person, ...]:
        """Return people of the interview without those who were listed before, in another record perhaps."""
        if self._index.all_differ:
            return tuple(dict.fromkeys(people))
        kept: dict[int, Person] = {}
        for person in people:
            if kept.keys().isdisjoint(self._positions(person)):
                kept[self._places[person]] = person
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

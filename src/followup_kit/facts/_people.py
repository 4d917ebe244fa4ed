"""The people of an interview, on both sides of the table."""

import unicodedata
from collections.abc import Sequence
from typing import Any, cast

import attrs

from .._validation import Validator, explain_bad_arguments, to_enum
from ..vocabulary import Role


@explain_bad_arguments
@attrs.frozen(kw_only=True)
class Candidate:
    """Who was interviewed, and in whose name the messages are written.

    Args:
        name: The full name, as it should stand under a letter.
        email: Where to answer.
        phone: As it should be printed or said.
        linkedin: The address of the profile.

    Raises:
        InvalidFactsError: If the name is blank, or another field holds something that cannot be what it is called.
    """

    name: str
    email: str | None = attrs.field(default=None, repr=False)
    phone: str | None = attrs.field(default=None, repr=False)
    linkedin: str | None = attrs.field(default=None, repr=False)

    def __attrs_post_init__(self) -> None:
        validator = Validator(self)
        validator.require_text("name")
        validator.require_email("email")
        validator.require_optional_text("phone", "linkedin")
        validator.raise_if_invalid()


def _role(value: Role | str) -> Any:
    return to_enum(Role, value)


@explain_bad_arguments
@attrs.frozen(kw_only=True, cache_hash=True)
class Person:
    """Someone on the employer's side.

    A full name is never split and a gender never inferred: give the parts where a greeting should use them.

    Args:
        name: The full name.
        given_name: The name friends would use.
        family_name: The name that follows an honorific.
        honorific: As written before the family name: ``"Dr."``, ``"Ms."``, ``"Frau"``.
        title: The job title.
        email: The work address; ``None`` when it is still to be found out.
        phone: The work number.
        linkedin: The address of the profile.
        role: What the person is to the application.
        discussed: The specific thing you talked about, say ``"the move to streaming"``.
        agreed_to_connect: True or False as they answered; ``None`` if they were never asked.

    Raises:
        InvalidFactsError: If the name is blank, the role unknown, or another field holds something that cannot be what
            it is called.
    """

    name: str
    given_name: str | None = None
    family_name: str | None = None
    honorific: str | None = None
    title: str | None = None
    email: str | None = attrs.field(default=None, repr=False)
    phone: str | None = attrs.field(default=None, repr=False)
    linkedin: str | None = attrs.field(default=None, repr=False)
    role: Role = attrs.field(default=Role.INTERVIEWER, converter=_role)
    discussed: str | None = attrs.field(default=None, repr=False)
    agreed_to_connect: bool | None = None

    def __attrs_post_init__(self) -> None:
        validator = Validator(self)
        validator.require_text("name")
        validator.require_optional_text("given_name", "family_name", "honorific", "title")
        validator.require_email("email")
        validator.require_optional_text("phone", "linkedin", "discussed")
        validator.require_enum("role", Role)
        validator.if_given(validator.require_flag, "agreed_to_connect")
        validator.raise_if_invalid()


def is_same_person(said: Person | str, person: Person) -> bool:
    """Say whether a person or a name that an event mentions is this person.

    Names are compared without regard to case, spacing and Unicode form. Two people of one name are told apart by their
    email addresses where both are known, because the facts about a person grow while the person stays the same.

    Args:
        said: The person or name in the event.
        person: The person on the interview.
    """
    if isinstance(said, str):
        return said == person.name or _plain(said) == _plain(person.name)
    if said is person:
        return True
    if _plain(said.name) != _plain(person.name):
        return False
    return said.email is None or person.email is None or _plain(said.email) == _plain(person.email)


class PeopleIndex:
    """A list of people, to find in it whom an event means; a long one costs no more for each than a short one.

    Args:
        people: The people; ``None`` stands for a team as a whole, and is meant by every name.
    """

    def __init__(self, people: Sequence[Person | None]) -> None:
        self._people = people
        self._teams = [place for place, person in enumerate(people) if person is None]
        self._named: dict[str, list[int]] = {}
        for place, person in enumerate(people):
            if person is not None:
                self._named.setdefault(_plain(person.name), []).append(place)

    def places(self, said: Person | str) -> Sequence[int]:
        """Return the places, from 0, of those whom a person or a name means, as ``is_same_person`` says.

        Args:
            said: The person or name in the event.
        """
        namesakes = self._named.get(_plain(said if isinstance(said, str) else said.name), ())
        meant = [place for place in namesakes if is_same_person(said, cast(Person, self._people[place]))]
        return sorted(self._teams + meant) if self._teams else meant


def _plain(name: str) -> str:
    if name.isascii():
        return " ".join(name.lower().split())
    return " ".join(unicodedata.normalize("NFC", name).casefold().split())

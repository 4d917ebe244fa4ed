"""People: the candidate, the people on the employer's side, and who is the same as whom."""

import unicodedata
from collections.abc import Iterable, Sequence
from typing import Any, NamedTuple, Self

import attrs

from .._converters import to_enum, to_texts
from .._guarding import guarded
from .._sanitizing import Refusal, sanitize
from .._validation import Validator, explain_bad_arguments
from ..vocabulary import Role


def _texts(value: str | Sequence[str] | None) -> Any:
    return to_texts(value)


@explain_bad_arguments
@attrs.frozen(kw_only=True)
class Candidate:
    """The candidate: who was interviewed, and who signs the messages.

    Args:
        name: The full name, as it should stand under a letter.
        email: The address to answer to.
        phone: The number, as it should be printed or said.
        linkedin: The address of the profile.
        affiliation: School and faculty, or employer, where custom puts it beside the name: ``"青葉大学経済学部"``.

    Raises:
        InvalidFactsError: If the name is blank, or another field has the wrong type or an impossible value.
    """

    name: str
    email: str | None = attrs.field(default=None, repr=False)
    phone: str | None = attrs.field(default=None, repr=False)
    linkedin: str | None = attrs.field(default=None, repr=False)
    affiliation: str | None = attrs.field(default=None, repr=False)

    def __attrs_post_init__(self) -> None:
        validator = Validator(self)
        validator.require_text("name")
        validator.require_email("email")
        validator.require_optional_text("phone", "linkedin", "affiliation")
        validator.raise_if_invalid()


def _role(value: Role | str) -> Any:
    return to_enum(Role, value)


@explain_bad_arguments
@attrs.frozen(kw_only=True, cache_hash=True)
class Person:
    """Someone on the employer's side, or someone who helped.

    A full name is never split and a gender never inferred: give the parts where a greeting should use them.

    Args:
        name: The full name.
        given_name: The name that friends use.
        family_name: The name that follows an honorific.
        honorific: As written before the family name: ``"Dr."``, ``"Ms."``, ``"Frau"``.
        title: The job title.
        email: The work address; ``None`` while it is unknown.
        phone: The work number.
        linkedin: The address of the profile.
        role: What the person is to the application.
        discussed: What you talked about: one phrase or sentence, or several, say ``"the move to streaming"``.
        impression: Your own sentences about the conversation: what you were shown, noticed, have thought since.
        agreed_to_connect: Whether they welcome a LinkedIn connection; ``None`` if they were never asked.
        connected: True if you are connected already.
        key: Your own identifier for the person; with it, a corrected name or address is still the same person.

    Raises:
        InvalidFactsError: If the name is blank, the role unknown, or another field has the wrong type or an impossible
            value.
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
    discussed: tuple[str, ...] = attrs.field(default=(), converter=_texts, repr=False)
    impression: str | None = attrs.field(default=None, repr=False)
    agreed_to_connect: bool | None = None
    connected: bool = False
    key: str | None = None

    def __attrs_post_init__(self) -> None:
        validator = Validator(self)
        validator.require_text("name")
        validator.require_optional_text("given_name", "family_name", "honorific", "title")
        validator.require_email("email")
        validator.require_optional_text("phone", "linkedin", "impression", "key")
        validator.require_texts("discussed")
        validator.require_enum("role", Role)
        validator.if_given(validator.require_flag, "agreed_to_connect")
        validator.require_flag("connected")
        validator.raise_if_invalid()


_APOSTROPHES = dict.fromkeys(
    map(ord, "'`\u00b4\u02b9\u02bb\u02bc\u02bd\u2018\u2019\u201a\u201b\u2032\u2035\u055a\ua78c\uff07"), "'"
)
_HYPHENS = dict.fromkeys(map(ord, "-\u2010\u2011\u2012\u2013\u2014\u2015\u2043\u2212\ufe58\ufe63\uff0d"), "-")
_ONE_FORM = _APOSTROPHES | _HYPHENS
_DIACRITICS = ((0x0300, 0x036F), (0x1AB0, 0x1AFF), (0x1DC0, 0x1DFF), (0x20D0, 0x20FF), (0xFE20, 0xFE2F))
"""The Unicode blocks of combining diacritical marks: accents, not the vowel signs and voicing marks of scripts."""


def normalized_name(name: str) -> str:
    """Return a name folded for comparison, its words separated by single spaces.

    Case, Unicode normalization form and width, kinds of apostrophe and hyphen, and accents are ignored.

    Args:
        name: The name.
    """
    if name.isascii():
        return " ".join(name.lower().replace("`", "'").split())  # the one such mark in ASCII that has another form
    # Apostrophes first: compatibility decomposition turns a lone accent into a space and a combining mark.
    folded = unicodedata.normalize("NFKD", name.translate(_ONE_FORM)).casefold()
    decomposed = unicodedata.normalize("NFKD", folded).translate(_ONE_FORM)
    bare = "".join(character for character in decomposed if not _is_diacritic(character))
    return " ".join(unicodedata.normalize("NFC", bare).split())


def _is_diacritic(character: str) -> bool:
    return any(first <= ord(character) <= last for first, last in _DIACRITICS)


def normalized_email(email: str) -> str:
    """Return an address in the form in which addresses are compared: without case and width."""
    return (email.lower() if email.isascii() else unicodedata.normalize("NFKC", email).casefold()).strip()


def _name_key(name: str) -> str:
    return normalized_name(name).replace(" ", "")


class Identity(NamedTuple):
    """What identifies the person of a record, in the forms in which it is compared.

    Args:
        key: The host's own identifier.
        email: The address, normalized.
        name: The name, normalized and without spaces.
    """

    key: str | None
    email: str | None
    name: str

    @classmethod
    def of(cls, person: Person) -> Self:
        """Return what identifies a person."""
        email = None if person.email is None else normalized_email(person.email)
        return cls(person.key, email, _name_key(person.name))

    def is_same(self, other: Self) -> bool:
        """Return whether two records mean one person: keys decide where both have one, else addresses, else names."""
        if self.key is not None and other.key is not None:
            return self.key == other.key
        if self.email is not None and other.email is not None:
            return self.email == other.email
        return self.name == other.name


@guarded
def is_same_person(mention: Person | str, person: Person) -> bool:
    """Return whether a mention means a person.

    Keys decide where both have one; else addresses, where both have one; else names, compared without case, spacing,
    Unicode form and width, kind of apostrophe or hyphen, and accents.

    Args:
        mention: A person, or a string: a key, an address, or a name; what no fact may hold means nobody.
        person: The person who may be meant.
    """
    if isinstance(mention, str):
        if isinstance(sanitize(mention), Refusal):
            return False
        if mention == person.key:
            return True
        if person.email is not None and "@" in mention:
            return normalized_email(mention) == normalized_email(person.email)
        return _name_key(mention) == _name_key(person.name)
    return mention is person or Identity.of(mention).is_same(Identity.of(person))


class PeopleIndex:
    """An index of people, to look up whom an event means; a long list costs no more per lookup than a short one.

    Args:
        people: The people.
    """

    def __init__(self, people: Iterable[Person]) -> None:
        self._identities = [Identity.of(person) for person in people]
        self._keys: dict[str, list[int]] = {}
        self._emails: dict[str, list[int]] = {}
        self._names: dict[str, list[int]] = {}
        self._names_without_email: dict[str, list[int]] = {}
        for position, identity in enumerate(self._identities):
            if identity.key is not None:
                self._keys.setdefault(identity.key, []).append(position)
            if identity.email is not None:
                self._emails.setdefault(identity.email, []).append(position)
            else:
                self._names_without_email.setdefault(identity.name, []).append(position)
            self._names.setdefault(identity.name, []).append(position)
        indexes = (self._keys, self._emails, self._names)
        self.all_differ = all(len(bearers) == 1 for index in indexes for bearers in index.values())
        """True if no two of the records share a key, an address or a name: then no two mean one person."""

    def positions(self, mention: Person | str) -> Sequence[int]:
        """Return the positions, from 0, of those whom a mention means.

        A string is a key if somebody has it, else an address if somebody has it, else a name.

        Args:
            mention: A person, a key, an address, or a name.
        """
        if isinstance(mention, str):
            keyed = self._keys.get(mention, [])
            addressed = self._emails.get(normalized_email(mention), []) if "@" in mention else []
            return keyed or addressed or self._names.get(_name_key(mention), [])
        return self._matching(Identity.of(mention))

    def same_as(self, position: int) -> Sequence[int]:
        """Return the positions, from 0, of every record of the person at one of them."""
        return (position,) if self.all_differ else self._matching(self._identities[position])

    def _matching(self, meant: Identity) -> list[int]:
        return [position for position in self._likely(meant) if meant.is_same(self._identities[position])]

    def _likely(self, meant: Identity) -> list[int]:
        keyed = self._keys.get(meant.key, ()) if meant.key is not None else ()
        if meant.email is None:
            return sorted({*keyed, *self._names.get(meant.name, ())})
        addressed = self._emails.get(meant.email, ())
        return sorted({*keyed, *addressed, *self._names_without_email.get(meant.name, ())})

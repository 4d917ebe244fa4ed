"""The people of an interview: of many names, known well or hardly at all."""

from typing import NamedTuple

from hypothesis import strategies as st

from ..facts import Candidate, Person
from ..vocabulary import Role


class _Name(NamedTuple):
    """A name, and its parts where it has such parts."""

    full: str
    given: str | None
    family: str | None
    address: str


_NAMES = st.sampled_from(
    [
        _Name("Dana Okafor", "Dana", "Okafor", "d.okafor"),
        _Name("Ana Ruiz", "Ana", "Ruiz", "ana.ruiz"),
        _Name("Émile Roy", "Émile", "Roy", "emile"),
        _Name("Sinéad O’Neill", "Sinéad", "O’Neill", "oneill"),
        _Name("岡田 美咲", "美咲", "岡田", "okada"),
        _Name("Nguyễn Minh Khai", "Khai", "Nguyễn", "khai"),
        _Name("Ludwig van Berg", "Ludwig", "van Berg", "ludwig"),
        _Name("Suharto", None, None, "suharto"),
    ]
)
_PHONES = st.sampled_from([None, "+1 212 555 0147"])
_PROFILES = st.sampled_from([None, "linkedin.com/in/someone"])
_DOMAINS = st.sampled_from([None, "example.com", "mail.example.com"])
_HONORIFICS = st.sampled_from([None, "Dr.", "Ms."])
_TITLES = st.sampled_from([None, "Head of Data", "VP, People & Culture"])
_TOPICS = st.sampled_from([None, "the move to streaming", ["on-call rotas", "You showed me the new control room."]])
_IMPRESSIONS = st.sampled_from([None, "I have been thinking about your question on late data ever since."])
_KEYS = st.sampled_from([None, None, "1", "2/a"])
_AFFILIATIONS = st.sampled_from([None, "青葉大学経済学部"])
_RARELY = st.sampled_from([False, False, False, True])
_ROLES = st.sampled_from(Role)
_ANSWERS = st.sampled_from([None, True, False])
_FLAGS = st.booleans()


@st.composite
def candidates(draw: st.DrawFn) -> Candidate:
    """Draw a candidate, who may have given nothing but a name.

    Draws names of several scripts and shapes, each with or without an email address, a phone and a profile.
    """
    name, domain = draw(_NAMES), draw(_DOMAINS)
    return Candidate(
        name=name.full,
        email=_address(name, domain),
        phone=draw(_PHONES),
        linkedin=draw(_PROFILES),
        affiliation=draw(_AFFILIATIONS),
    )


@st.composite
def people(draw: st.DrawFn, *, role: Role | str | None = None) -> Person:
    """Draw someone on the employer's side, of whom more or less is known.

    Draws names of several scripts and shapes, with or without their parts, an honorific, a title, an email address
    (two people of one name may have two), a phone, a profile and a key; whether they agreed to connect, were never
    asked, or are connected; and what was discussed. Two drawn people may be namesakes.

    Args:
        role: What they are to the application; any role when left out.
    """
    name, parts = draw(_NAMES), draw(_FLAGS)
    return Person(
        name=name.full,
        given_name=name.given if parts else None,
        family_name=name.family if parts else None,
        honorific=draw(_HONORIFICS) if parts and name.family else None,
        title=draw(_TITLES),
        email=_address(name, draw(_DOMAINS)),
        phone=draw(_PHONES),
        linkedin=draw(_PROFILES),
        role=draw(_ROLES) if role is None else Role(role),
        discussed=draw(_TOPICS),
        impression=draw(_IMPRESSIONS),
        agreed_to_connect=draw(_ANSWERS),
        connected=draw(_RARELY),
        key=_key(name, draw(_KEYS)),
    )


def _address(name: _Name, domain: str | None) -> str | None:
    return None if domain is None else f"{name.address}@{domain}"


def _key(name: _Name, key: str | None) -> str | None:
    """Return a key that no one of another name has: who shares a key is one person."""
    return None if key is None else f"{name.address}:{key}"

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


_NAMES = (
    _Name("Dana Okafor", "Dana", "Okafor", "d.okafor"),
    _Name("Ana Ruiz", "Ana", "Ruiz", "ana.ruiz"),
    _Name("Émile Roy", "Émile", "Roy", "emile"),
    _Name("Sinéad O’Neill-Byrne", "Sinéad", "O’Neill-Byrne", "oneill"),
    _Name("岡田 美咲", "美咲", "岡田", "okada"),
    _Name("Nguyễn Thị Minh Khai", "Minh Khai", "Nguyễn", "khai"),
    _Name("Ludwig van der Berg", "Ludwig", "van der Berg", "ludwig"),
    _Name("Suharto", None, None, "suharto"),
)
_TITLES = (None, "Head of Data", "VP, People & Culture")
_TOPICS = (None, "the move to streaming", "on-call rotas")
_PHONE = "+1 212 555 0147"


def candidates() -> st.SearchStrategy[Candidate]:
    """Return candidates, who may have given nothing but a name.

    Draws names of several scripts and shapes, each with or without an email address, a phone and a profile.
    """
    return st.builds(
        lambda name, email, phone, linkedin: Candidate(
            name=name.full, email=email and f"{name.address}@example.org", phone=phone, linkedin=linkedin
        ),
        st.sampled_from(_NAMES),
        st.sampled_from([None, "email"]),
        st.sampled_from([None, _PHONE]),
        st.sampled_from([None, "linkedin.com/in/candidate"]),
    )


@st.composite
def people(draw: st.DrawFn, *, role: Role | str | None = None) -> Person:
    """Draw someone on the employer's side, of whom more or less is known.

    Draws names of several scripts and shapes, with or without their parts, an honorific, a title, an email address
    (two people of one name may have two), a phone and a profile; whether they agreed to connect or were never asked;
    and what was discussed. Two drawn people may be namesakes.

    Args:
        role: What they are to the application; any role when left out.
    """
    name = draw(st.sampled_from(_NAMES))
    parts = draw(st.booleans())
    domain = draw(st.sampled_from([None, "example.com", "mail.example.com"]))
    return Person(
        name=name.full,
        given_name=name.given if parts else None,
        family_name=name.family if parts else None,
        honorific=draw(st.sampled_from([None, "Dr.", "Ms."])) if parts and name.family else None,
        title=draw(st.sampled_from(_TITLES)),
        email=None if domain is None else f"{name.address}@{domain}",
        phone=draw(st.sampled_from([None, _PHONE])),
        linkedin=draw(st.sampled_from([None, "linkedin.com/in/someone"])),
        role=draw(st.sampled_from(Role)) if role is None else Role(role),
        discussed=draw(st.sampled_from(_TOPICS)),
        agreed_to_connect=draw(st.sampled_from([None, True, False])),
    )

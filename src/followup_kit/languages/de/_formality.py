"""Tell from the candidate's own words whether a German letter says du, and of whom they speak already."""

from collections.abc import Iterator

from ..._lazy import lazy_regex
from ..._text_search import has_words
from ...facts._people import Person
from .._template_strings import Values

_OWN_WORDS = (
    *("discussed", "impression", "strengths", "needs", "forgotten", "clarify", "question", "can_send", "enclosed"),
    *("learned", "terms", "requests", "chosen", "reason"),
)
"""Fields in which the candidate writes in sentences of their own."""

_DEIN_ALONE = r"[Dd]u|[Dd]ich|[Dd]ir|[Dd]ein(?:e[mnrs]?)?"
_IHR_VERBS = r"(?:seid|habt|wart|könnt|macht|wollt|sucht|braucht)"
_DU = lazy_regex(
    rf"\b(?:Ihr {_IHR_VERBS}|(?:wie(?: oft| viel| viele| lange)?|dass|was|ob|wo|wann|wenn) ihr"
    rf"|{_DEIN_ALONE}|[Ee]uch|[Ee]uer|[Ee]ure[mnrs]?|[Bb]itte [a-zäöüß]+t (?:mein\w*|mir|mich|uns))\b"
)
_DEIN = lazy_regex(rf"\b(?:{_DEIN_ALONE})\b")
"""How one says du to one reader, whose honorific is then no sign of the contrary."""

_SIE = lazy_regex(rf"\b(?:Sie|Ihnen|Ihr(?:e[mnrs]?)?)\b(?! {_IHR_VERBS}\b)")


def infer_formality(values: Values) -> str:
    """Return ``informal`` where the candidate's own words say du and nowhere Sie, or only a first name is known.

    Args:
        values: The validated values by name.
    """
    recipient = values.get("recipient")
    own = " ".join(_own_words(values))
    if recipient is not None and recipient.given_name and _DEIN.search(own) and not _SIE.search(own):
        return "informal"
    if _SIE.search(own) or (recipient is not None and recipient.honorific):
        return "formal"
    is_first_name = recipient is not None and recipient.given_name == recipient.name
    return "informal" if is_first_name or _DU.search(own) else "formal"


def people_not_named(values: Values) -> tuple[Person, ...] | None:
    """Return the people of whom the candidate's own words do not speak already.

    Args:
        values: The validated values by name.
    """
    people = values.get("people")
    if not people:
        return None
    own = " ".join(_own_words(values))
    return tuple(each for each in people if not _speaks_of(own, each)) or None


def _speaks_of(own: str, person: Person) -> bool:
    name = person.family_name or person.name.rpartition(" ")[2]
    return has_words(own, name)


def _own_words(values: Values) -> Iterator[str]:
    """Yield the candidate's own words among validated values."""
    for name, value in values.items():
        if name in _OWN_WORDS and value:
            yield from (value,) if isinstance(value, str) else value

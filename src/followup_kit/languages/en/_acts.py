"""Tell an act that somebody is asked for from a thing, and who would do it."""

from ._words import DETERMINERS, PREPOSITIONS, REQUESTED

OWN_ACTS = frozenset("start begin work have keep take bring join finish use stay".split())  # noqa: SIM905
"""What the candidate would do."""

_WITH_OTHERS = frozenset({"talk", "speak", "meet"})
SHARED_ACTS = frozenset({"connect", "stay", "meet", "talk", "speak", "catch", "discuss"})
"""What one does with each other."""

ACTS = frozenset(
    """
    cancel send confirm delete remove forward leave mail email call tell share provide write pass close destroy refund
    reimburse extend hold consider think remember inform notify put bear say
    """.split()  # noqa: SIM905 - words read better as words
)
"""What somebody else can be asked to do."""


_BEFORE_OBJECT = PREPOSITIONS | DETERMINERS | frozenset("remotely less more fewer part-time full-time".split())  # noqa: SIM905
_ALL = ACTS | OWN_ACTS | SHARED_ACTS | REQUESTED | {"see", "visit", "shadow", "park", "swap", "leave", "get", "return"}


def as_act(noted: str) -> str:
    """Return what is asked for as an act where it is noted as doing: "keeping my file" is "keep my file".

    Args:
        noted: The request.
    """
    first, _, rest = noted.partition(" ")
    second = rest.partition(" ")[0].lower()
    if not first.lower().endswith("ing") or second not in _BEFORE_OBJECT:
        return noted
    if first.lower() in ("meeting", "offering") and second not in DETERMINERS:  # "meeting with the team" is one
        return noted
    stem = first.lower().removesuffix("ing")
    doubled = stem[:-1] if stem[-2:-1] == stem[-1:] else stem
    verb = next((each for each in (stem, f"{stem}e", doubled) if each in _ALL), "")
    return f"{verb} {rest}" if verb else noted


def who_does(verb: str, after: str) -> str:
    """Return who would do what a verb says: we talk, I talk to others, you send.

    Args:
        verb: The verb, with a small first letter.
        after: The words after it.
    """
    if verb in SHARED_ACTS:
        return "I" if verb in _WITH_OTHERS and after.startswith(("to ", "with ", "the ")) else "we"
    return "I" if verb in OWN_ACTS and after else "you"


def is_act(words: str) -> bool:
    """Return whether words begin with a verb, as in "raise the bonus", and not with a noun, as in "raise of 10%".

    Args:
        words: The words, with a small first letter.
    """
    first, _, rest = words.partition(" ")
    return (
        first in REQUESTED
        and bool(rest)
        and rest.partition(" ")[0] not in PREPOSITIONS
        and rest.partition(" ")[0] != "date"
    )

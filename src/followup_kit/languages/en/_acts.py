"""Tell an act that somebody is asked for from a thing, and who would do it."""

from ._words import PREPOSITIONS, REQUESTED

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

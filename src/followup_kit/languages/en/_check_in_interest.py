"""Say in a check-in that one is still interested, in one breath with what the candidate says before it."""

from collections.abc import Mapping

from ..._lazy import lazy_regex
from ._joined import is_plain
from ._own_words import split_sentences

_MINE = lazy_regex(
    r"I(?:['’](?:m|ve))? (?!(?:want|will|would|hope|call|could)\b)(?!.*\b(?:I|and (?:am|was|wanted|have|had|would|will|felt))\b)[^,;:.]{,110}\."
)
_INTERESTED = lazy_regex(r"I(?:['’]m still| remain) very interested [^,;:.]{,110}\.")
_LONGEST_JOINED = 190


def state_interest(strings: Mapping[str, str], *, team_named: bool, brings: bool) -> str:
    """Return that one is still interested, with what one would bring along.

    Args:
        strings: What follows from each field alone.
        team_named: Whether the candidate speaks of the team.
        brings: Whether it says what one would bring along.
    """
    warm = strings["warm"]
    still = "I'm still" if warm else "I remain"
    interested = f"{still} very interested in the role"
    if brings:
        whom = "it" if strings["internal"] else "the team"
        return f"{interested} and would {'love' if warm else 'be glad'} to bring {strings['brought']} to {whom}."
    if strings["internal"] or team_named or strings["brought"]:
        return f"{interested}."
    return f"{interested} and {'would love to join' if warm else 'in joining'} the team."


def join_mine(before: str, after: str) -> tuple[str, str]:
    """Return two passages of which the last sentence of the one and the first of the other are one, where they may be.

    Args:
        before: Sentences: "I enjoyed the tour.".
        after: What follows: "I'm still very interested.".
    """
    said, rest = split_sentences(before), split_sentences(after)
    if not (said and rest and _may_join(said[-1], rest[0])):
        return before, after
    after = rest[0].replace(" in the role", " in it", 1) if "the role" in said[-1] else rest[0]
    return " ".join([*said[:-1], f"{said[-1][:-1]}, and {after}"]), " ".join(rest[1:])


def join_within(text: str) -> str:
    """Return sentences of which the first two next to each other that may be one are one.

    Args:
        text: The sentences.
    """
    said = split_sentences(text)
    for place in range(1, len(said)):
        if _may_join(said[place - 1], said[place]):
            return " ".join([*said[: place - 1], f"{said[place - 1][:-1]}, and {said[place]}", *said[place + 1 :]])
    return text


def _may_join(first: str, second: str) -> bool:
    """Return whether two sentences are both the candidate's, short and plain."""
    mine = _MINE.fullmatch(first) and (_MINE.fullmatch(second) or _INTERESTED.fullmatch(second))
    return len(first) + len(second) <= _LONGEST_JOINED and bool(mine and is_plain(first) and is_plain(second))

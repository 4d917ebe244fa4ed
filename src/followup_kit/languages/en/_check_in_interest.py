"""Say in a check-in that one is still interested, in one breath with what the candidate says before it."""

from collections.abc import Mapping

from ..._lazy import lazy_regex
from .._template_strings import Strings
from ._joined import is_plain
from ._own_words import split_sentences

_MINE = lazy_regex(
    r"I(?:['’](?:m|ve))? (?!(?:want|will|would|hope|call|could)\b)"
    r"(?!.*\b(?:I|and (?:am|was|wanted|have|had|would|will|felt))\b)[^,;:.]{,110}\."
)
_INTERESTED = lazy_regex(r"I(?:['’]m still| remain) very interested [^,;:.]{,110}\.")
_KEEN = lazy_regex(r"I(?:['’]m| am)? (?:still|remain|stay|very|so)\b")
_ENJOYED = lazy_regex(
    r"I (?:\w+ )?(?:enjoyed|loved|liked|appreciate\w*|valued|learned|had an? (?:\w+ )?(?:time|conversation|"
    r"interview|talk)|keep thinking)\b"
)
"""What was good, from which the interest follows."""
_COULD = lazy_regex(r"I (?:could|can|would|believe)\b[^,;:.]{,90}\.")
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


def _join_mine(before: str, after: str) -> tuple[str, str]:
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


def _join_within(text: str) -> str:
    """Return sentences of which the first two next to each other that may be one are one.

    Args:
        text: The sentences.
    """
    said = split_sentences(text)
    for place in range(1, len(said)):
        if _may_join(said[place - 1], said[place]):
            return " ".join([*said[: place - 1], f"{said[place - 1][:-1]}, and {said[place]}", *said[place + 1 :]])
    return text


def _join_sentences(before: str, after: str) -> tuple[str, str]:
    """Return a sentence with the first of another passage, and what is left of that."""
    first, *rest = split_sentences(after)
    return (f"{before[:-1]}, and {first}", " ".join(rest)) if is_plain(first) else (before, after)


def _may_join(first: str, second: str) -> bool:
    """Return whether two sentences are both the candidate's, short and plain."""
    if _KEEN.match(second) and not _ENJOYED.match(first):
        return False
    if all(" and " in each for each in (first, second)):  # a third "and" would be one too many
        return False
    mine = _MINE.fullmatch(first) and (_MINE.fullmatch(second) or _INTERESTED.fullmatch(second))
    return len(first) + len(second) <= _LONGEST_JOINED and bool(mine and is_plain(first) and is_plain(second))


def join_interest(placed: Strings, strings: Mapping[str, str], interest: str) -> Strings:
    """Return what was talked about, the candidate's own sentences and the interest, joined where they may be.

    Args:
        placed: The candidate's own sentences by what they belong to.
        strings: What follows from each field alone.
        interest: That one is still interested; empty where the candidate says so.
    """
    before, after, talked = str(placed["before_joined"]), str(placed["after_joined"]), str(placed["talk_joined"])
    between = any(strings[name] for name in ("brought_told", "brought_own"))
    before, after = _join_within(before), _join_within(after)
    if talked and not before:
        talked, after = _join_mine(talked, after)
    talked, before = _join_mine(talked, before)
    if interest and not between and not (talked and after):
        if before:
            before, interest = _join_mine(before, interest)
        else:
            talked, interest = _join_mine(talked, interest)
    if interest and _COULD.match(after) and not between:
        interest, after = _join_sentences(interest, after)
    return {"before_joined": before, "after_joined": after, "talk_joined": talked, "interest": interest}

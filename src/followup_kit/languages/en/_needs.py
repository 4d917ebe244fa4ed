"""State what a position needs as a clause that other sentences can take."""

import re

from ..._lazy import lazy_regex
from ._free_text import phrase, sentence
from ._joined import lower_first
from ._one_need import NEEDING, state_need
from ._sentences import is_sentence
from ._words import DETERMINERS, INTERROGATIVES, SUBJECTS

_JOINT = lazy_regex(r",? and |, (?!and )")
_OF_ANOTHER_SHAPE = lazy_regex(
    r"(?:fewer|less|more|better|faster|stronger|higher|lower|quicker|shorter)\b(?! than\b)|"
    r"(?:[\w-]+ ){0,3}(?:skills|experience|knowledge|background)\b"
)
"""How a need begins that is none of what a person does, or of what is the case."""

_DOING_SOMEBODY = lazy_regex(
    r"(?:some(?:body|one)|a person|people) (?:who|to|prepared|able|ready|willing)\b(?! (?:\w+ )?"
    r"(?:has|have|brings?|combines?|shows?|possess\w*|can bring|values?|with)\b)"
)
_ACTING = lazy_regex(r"(?:some(?:body|one)|a person|people) (?:who|to|prepared|able|ready|willing)\b")


def state_needs(given: str) -> str:
    """Return what a position needs as the clause that follows "I understand that"; empty for sentences.

    Args:
        given: The note.
    """
    stated = split_needs(given)
    if stated:  # each in a clause of its own
        comma = "," if len(stated) > 2 else ", and"  # noqa: PLR2004
        first, *others, last = stated
        return f"{f'{comma} that '.join([first, *others])}, and that {last}"
    return state_need(given)


def split_needs(given: str) -> list[str]:
    """Return what a position needs as clauses, where it was noted in several shapes; empty where one frame fits all.

    Args:
        given: The note: "someone who can sell and you are losing customers".
    """
    noted = [each.strip(" ;") for each in (given or "").split("; ")]
    parts = [part for each in noted if each for part in _part(each)]
    if len(parts) < 2:  # noqa: PLR2004 - one frame will do
        return []
    told = [part if is_sentence(part) or not is_sentence(sentence(part)) else sentence(part) for part in parts]
    clauses = [
        state_need(each) or (part if part[:1].islower() else lower_first(part)).rstrip(". ")
        for part, each in zip(parts, told, strict=True)
    ]
    return clauses if len({_kind_of(*each) for each in zip(told, clauses, strict=True)}) > 1 else []


def _part(need: str) -> list[str]:
    """Return a need as several, where after "and" another begins: a clause, or a thing behind a person or a clause."""
    whole = is_sentence(need)
    for joint in _JOINT.finditer(need):
        before, after = need[: joint.start()], need[joint.end() :]
        clause = (
            not whole
            and (is_sentence(after) or NEEDING.match(after))
            and after.partition(" ")[0].lower() in DETERMINERS | SUBJECTS
        )
        other = _OF_ANOTHER_SHAPE.match(after) and (_DOING_SOMEBODY.match(before) or is_sentence(before))
        if clause or (other and joint[0] != ", "):
            return [before, *_part(after)]
    return [need]


def _kind_of(need: str, clause: str) -> str:
    """Return whether a need is a clause, a person, what is done, or a thing."""
    if (
        is_sentence(need)
        or NEEDING.match(need)
        or clause.startswith(("you have ", "you want ", "you are working ", "it "))
    ):
        return "clause"
    if clause.startswith("you need somebody to") or _ACTING.match(need):
        return "person"
    return "deed" if re.match(r"the work|you need to\b", clause) else "thing"


def as_indirect_question(given: str) -> str:
    """Return what a position needs as it follows "You told me", where it is an indirect question; else nothing.

    Args:
        given: The note: "how important punctuality is".
    """
    need = phrase(given)
    return need if not is_sentence(given) and need.partition(" ")[0].lower() in INTERROGATIVES else ""

"""Tie what a candidate has achieved elsewhere to the reader's team."""

from ..._lazy import lazy_regex
from ._own_words import split_sentences

_DEED = lazy_regex(
    r"(?:(?:In|At|During|As|While|When|For|Over|Last) [^,]*?,? )?"
    r"I (?:(?:also|recently|successfully|have|have helped|helped|helped to) )*"
    r"(?:led|cut|reduced?|shorten(?:ed)?|built|build|launch(?:ed)?|managed|raised?|increased?|grew|grow|supervised|"
    r"trained|train|organi[sz]ed|introduced?|doubled?|halved?|improved?|saved?|designed|developed?|rebuilt|coached|"
    r"opened|migrated|automated|streamlined)\b.*"
)
_SEVERAL = lazy_regex(r", (?:and|but|where|which|who|so)\b")
_TIED = lazy_regex(r"\b(?:you|your|would|could|can|will|team here|this (?:work|role|position)|same)\b|[;:?]| and I ")
_LONGEST = 170
"""How many characters the sentence of an achievement has at most: a longer one says enough."""


def tie_to_team(stated: str, would: str) -> str:
    """Return what is stated of strengths, the last sentence tied to the team where it tells of an achievement.

    "I shortened the close from nine days to five, and I would welcome the chance to do the same for your team."

    Args:
        stated: The sentences.
        would: How the letter says "I would": "I'd" on first names.
    """
    last = (split_sentences(stated) or [""])[-1]
    if len(last) > _LONGEST or not _DEED.fullmatch(last) or _TIED.search(stated):
        return stated
    wish = f"{would} welcome the chance to do the same for your team."
    return f"{stated} {wish}" if _SEVERAL.search(last) else f"{stated[:-1]}, and {wish}"

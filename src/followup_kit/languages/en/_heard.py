"""Tell what was heard in a conversation from what was talked about."""

import re
from collections.abc import Sequence

from ..._lazy import lazy_regex
from ._free_text import phrase

_PAST = lazy_regex(r"\b(?:had|would|was|were|could|might)\b|['’]d\b")
AND_WHY = lazy_regex(r",? and (?:why|how|when|where)$")
"""What else was heard than a fact, which no sentence of it can say: "that you are leaving and why"."""

_HEARD = lazy_regex(
    r"that (?:\S+ )+?(?:had|has|have|would|will|is|are|was|were|can|could|may|might|should|"
    r"[\w-]+ed|went|goes|takes|needs|"
    r"likes|wants)\b|that (?:(?:I|you|he|she|it|we|they|there)['’]|"
    r"(?:I|we|they|you|he|she|there|the|your|my|our|a|an) \S+ \S)",
    re.IGNORECASE,
)


def state_heard(discussed: Sequence[str]) -> str:
    """Return what a note says was heard: "that the decision had been postponed".

    Args:
        discussed: The notes of the talk.
    """
    sentences = [
        f"I underst{'ood' if _PAST.search(each) else 'and'} {AND_WHY.sub('', phrase(each))}."
        for each in discussed
        if is_heard(each)
    ]
    return " ".join(sentences)


def is_heard(text: str) -> bool:
    """Return whether a note of a talk is what was heard there, not what was talked about: "that you'd call in May".

    Args:
        text: The note.
    """
    return re.match(r"that (?!\w+$)", text, re.IGNORECASE) is not None and _HEARD.search(text) is not None

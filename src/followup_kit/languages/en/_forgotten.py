"""Add what the candidate forgot to mention: as a phrase, or as a sentence."""

import re

from ..._lazy import lazy_regex
from .._template_strings import FreeText
from ._free_text import phrase, sentence
from ._sentences import is_sentence
from ._strengths import own_phrase, say_of_oneself

_FORGOT = lazy_regex(
    r"(?:(?:I )?(?:forgot|wanted|meant|neglected|failed|did(?:n['’]t| not) get) )?to "
    r"(?:say|mention|add|tell you|bring up|note|talk about)(?: that| about|:)? ",
    re.IGNORECASE,
)


def own_note(text: str) -> FreeText:
    """Return a note about the candidate: a phrase with ``my`` where it wants it, or a sentence.

    Args:
        text: The note.
    """
    bare = _FORGOT.sub("", text, count=1) if _FORGOT.match(text) else text.removeprefix("that ")
    if bare != text and (is_sentence(bare) or not text.startswith("that ")):
        text = bare
    stated = say_of_oneself(text)
    if stated:
        return FreeText("", stated)
    if ": I " in text:  # what is told after a colon is no thing that one mentions
        return FreeText("", sentence(text))
    return FreeText(own_phrase(text) or phrase(text), "")

"""Add what the candidate forgot to mention, with those of their own sentences that belong to it."""

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
_ASKED_THERE = lazy_regex(
    r"(?:When|As) (?:you|we|I)\b|You (?:had )?(?:asked|wanted)\b|"
    r"I (?:\w+ )?(?:reali[sz]ed|forgot|neglected|never|should have)\b"
)
_WORDS = lazy_regex(r"[a-z]{5,}")
_LIGHT = frozenset(
    "about their there which would could while where years other really still interview position".split()  # noqa: SIM905
)
_SHARED = 2


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


def part_at_forgotten(rest: list[str], forgotten: str) -> tuple[list[str], list[str]]:
    """Return the candidate's own sentences, and those that belong to what they forgot to mention.

    Args:
        rest: The sentences that belong in no certain part.
        forgotten: What they forgot to mention; empty for nothing.
    """
    words = set(_WORDS.findall(forgotten.lower())) - _LIGHT
    belongs = [
        bool(words) and (_ASKED_THERE.match(each) or len(words.intersection(_WORDS.findall(each.lower()))) >= _SHARED)
        for each in rest
    ]
    return (
        [each for each, there in zip(rest, belongs, strict=True) if not there],
        [each for each, there in zip(rest, belongs, strict=True) if there],
    )

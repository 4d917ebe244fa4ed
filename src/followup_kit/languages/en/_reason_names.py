"""Name the thing that a reason is, with its article, and tell whether a sentence can end on it."""

import re

from ..._lazy import lazy_regex
from ._free_text import phrase
from ._noun_phrases import is_thing, is_whole_thing
from ._strengths import with_article
from ._words import PREPOSITIONS

BEFORE = (PREPOSITIONS - {"like"}) | {"given", "following", "out", "based", "considering"}
REASONS = lazy_regex(r"\b(?:reasons?|circumstances of)$")
BARE = lazy_regex(
    r"(?:(?:current|starting|base|offered) )?(?:salary|pay|hours|visa|interviewer|manager|panel|commute|role|"
    r"position|job|location|offer|schedule|"
    r"market rate|company|team|shift|start date)\b",
    re.IGNORECASE,
)
_BARE_LIST = lazy_regex(r"(?:salary|pay|hours|location|commute|schedule|benefits|travel)(?:,? (?:and )?[a-z]+){1,3}")
_OF = lazy_regex(r"[a-z]+(?: [a-z]+)? of \w")
TOO_MUCH = lazy_regex(r"too \w+ (?:an?|of an?) \w")
_MEASURED = lazy_regex(r"\d+-\w+ \w+")
_ABSTRACT = lazy_regex(r"\w+(?:ment|ness|ity|tion|sion|ing|out|ance|ence|ship|care|ism)")
IN_BRACKETS = lazy_regex(r"(?P<what>[^()]+) \([^()]*\)")


def is_led(reason: str) -> bool:
    """Return whether a phrase begins with a word that leads to it: "for health reasons", "based on my research"."""
    return reason.partition(" ")[0].lower() in BEFORE


def can_be_named(reason: str) -> bool:
    """Return whether a phrase is surely a thing, an aim, or what one is led by, and so can end a sentence."""
    if reason.startswith(("to ", "so that ")) or is_led(reason) or REASONS.search(reason):
        return True
    told = reason.startswith(("how ", "what ")) or TOO_MUCH.match(reason)
    return bool(told) or is_whole_thing(reason) or (is_thing(reason) and " " not in reason)


def name_thing(text: str) -> str:
    """Return a thing with its article: "the salary", "a clash".

    Args:
        text: The note.
    """
    aside = IN_BRACKETS.fullmatch(text)
    if aside is not None:
        return f"{name_thing(aside['what'])}{text[aside.end('what') :]}"
    named = with_article(phrase(text))
    if _OF.match(named) and is_thing(named) and not is_whole_thing(named):
        return f"the {named}"
    if _MEASURED.fullmatch(named) or (_BARE_LIST.fullmatch(text.lower()) and " and " in text):
        return f"the {named}"
    one = " " not in named and is_thing(named) and not is_whole_thing(named) and not _ABSTRACT.fullmatch(named)
    return f"the {text.lower()}" if one or BARE.fullmatch(text) else named

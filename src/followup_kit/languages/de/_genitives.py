"""Put a reason into the genitive after "wegen", where its words show how: "wegen einer Operation"."""

import re

from ..._lazy import lazy_regex
from ._declension import leading_adjectives
from ._nouns import WEAK_NOUNS
from ._nouns import gender as gender_of
from ._words import words

_GENITIVES = {"der": "des", "das": "des", "die": "der"}
_OF_SOMEBODY = lazy_regex(r"[A-ZÄÖÜ]\S+ (?:mein|unser)e[rs] [^,;:–—]+$")
"""Something with whose it is: "Krankenhausaufenthalt meines Vaters"."""

_SET = words("weg gehalt lohn familie entfernung befristung arbeitszeit schicht planung fahrzeit standort")
"""What one has of one kind, so that it is a reason with "der" rather than "ein"."""


def because_of(phrase: str) -> str:
    """Return "wegen" with a phrase of one noun, "wegen einer Operation", where its forms are known; otherwise nothing.

    Args:
        phrase: The phrase in the nominative, with an indefinite article.
    """
    first, *rest = phrase.split(" ")
    if not rest and phrase[:1].isupper():
        return f"wegen {'eines ' if phrase.endswith('termin') else ''}{_genitive(phrase) or phrase}"
    adjectives = leading_adjectives(rest)
    following = rest[len(adjectives) :]
    if first in _GENITIVES and adjectives and _OF_SOMEBODY.match(" ".join(following)):
        declined = [re.sub(r"e$", "en", adjective) for adjective in adjectives]
        noun = following[0] if first == "die" else _genitive(following[0])
        return " ".join(["wegen", _GENITIVES[first], *declined, noun, *following[1:]]) if noun else ""
    if first not in ("ein", "eine") or not following or re.search(r"[,;:–—]| und ", phrase):
        return ""
    noun = following[0]
    if not adjectives and any(noun.lower().endswith(each) for each in _SET):
        return " ".join(["wegen der" if first == "eine" else "wegen des", _genitive(noun) or noun, *following[1:]])
    declined = [re.sub(r"(?:e|er|es)$", "en", adjective) for adjective in adjectives]
    if first == "eine":
        return " ".join(["wegen einer", *declined, *following])
    genitive = _genitive(noun)
    return " ".join(["wegen eines", *declined, genitive, *following[1:]]) if genitive else ""


def _genitive(noun: str) -> str:
    """Return the genitive of a masculine or neuter noun that takes -s, or nothing."""
    is_regular = gender_of(noun) in ("m", "n") and not WEAK_NOUNS.search(noun.lower()) and noun[-1] not in "sßxze"
    return f"{noun}s" if is_regular else ""

"""Name agreed terms as what one is content with: "dem Gehalt von 61.000 Euro und den 30 Tagen Urlaub"."""

from collections.abc import Sequence

from ..._lazy import lazy_regex
from ._declension import leading_adjectives
from ._nouns import WEAK_NOUNS, gender
from ._phrases import join
from ._words import words

_DATIVES = {"eine": "der", "einen": "dem", "ein": "dem", "der": "dem", "das": "dem"}
_NUMBERS = words("zwei drei vier fünf sechs sieben acht neun zehn zwölf")
_MEASURED = lazy_regex(r"(?P<ending>[a-zäöüß]+)e (?=[A-ZÄÖÜ])")
_NEUTER = lazy_regex(r"\b[a-zäöüß]+es (?=[A-ZÄÖÜ])")
"""What is measured with an adjective of its own, whose case this does not know: "zwei Tage mobiles Arbeiten"."""

_ENDING = lazy_regex(r"(?:er|es|en|e)$")
_BREAK = lazy_regex(r"[,;:–—]| (?:und|oder|sowie) ")


def agreed(phrases: Sequence[str]) -> str:
    """Return terms in the dative with "der", as after "einverstanden mit"; nothing where one has no such form.

    Args:
        phrases: The terms with their articles.
    """
    datives = [_dative(phrase) for phrase in phrases]
    return join(datives) if all(datives) else ""


def _dative(phrase: str) -> str:
    """Return one term in the dative, or nothing."""
    first, *rest = phrase.split(" ")
    adjectives = leading_adjectives(rest)
    following = rest[len(adjectives) :]
    if not following or _BREAK.search(phrase) or not following[0][:1].isupper():
        return ""
    noun = following[0]
    if first.isdigit() or first in _NUMBERS:
        tail = _MEASURED.sub(r"\g<ending>er ", " ".join(following[1:]), count=1)
        return "" if adjectives or _NEUTER.search(tail) else f"den {first} {_plural(noun)} {tail}".rstrip()
    article = _DATIVES.get(first, {"f": "der", "p": "den"}.get(gender(noun), "") if first == "die" else "")
    if not article or WEAK_NOUNS.search(noun.lower()):
        return ""
    declined = [_ENDING.sub("en", adjective) for adjective in adjectives]
    return " ".join([article, *declined, _plural(noun) if article == "den" else noun, *following[1:]])


def _plural(noun: str) -> str:
    return noun if noun.endswith(("n", "s", "Prozent")) else f"{noun}n"

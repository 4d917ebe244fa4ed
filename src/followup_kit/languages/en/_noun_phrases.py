"""Tell a thing, which a sentence can take as its object, from words of no known shape."""

import re

from ..._lazy import lazy_regex
from ._acts import ACTS
from ._free_text import MARKS
from ._words import COUNTED, DETERMINERS, NOUNS_TOO, PREPOSITIONS, REQUESTED, SUBJECTS, VERBS

_MARK = lazy_regex(r"[:;?!…\"“”–—]| - |\.(?=\s)")
_RELATIVE = lazy_regex(
    r"(?:,| (?=(?:that|which|who|whose|where|when|to|if|so|as|because|I|we|you)\b)).*", re.IGNORECASE
)
_MOST_BARE = 3
_NO_THINGS = frozenset("only just already never not too very still also no-one nobody".split())  # noqa: SIM905
_MASS = frozenset(
    "pay work leave insurance housing relocation equity parking vacation coverage training confirmation feedback".split()  # noqa: SIM905
)


def is_thing(text: str) -> bool:
    """Return whether words are surely a thing, as with an article, "the long commute", or without, "better pay".

    Args:
        text: The words, as a phrase.
    """
    said = _RELATIVE.sub("", text)
    words = [word.strip(MARKS).lower() for word in said.split()]
    if not words or _MARK.search(text) is not None or not words[0]:
        return False
    verbs = VERBS - (NOUNS_TOO if words[0] in DETERMINERS else frozenset())
    if verbs.intersection(words) or words[0] in SUBJECTS | PREPOSITIONS:
        return False
    if words[0] in COUNTED or words[0][0] in "$€£₹¥0123456789":
        return len(words) > 1 or words[0][0] not in "abcdefghijklmnopqrstuvwxyz"
    place = next((place for place, word in enumerate(words) if word in PREPOSITIONS), len(words))
    head = words[:place]
    acts = len(words) > 1 and place != 1 and head[0] in ACTS | REQUESTED
    return 0 < place <= _MOST_BARE and not acts and not any(map(_may_be_verb, head))


def is_bounded(text: str) -> bool:
    """Return whether words are surely a thing, and nothing follows it that would blur the end of a list or a clause.

    Args:
        text: The words, as a phrase.
    """
    return is_thing(text) and re.search(r",(?!\d)|\b(?:that|which|who|whose|where|when|if|so|because)\b", text) is None


def is_countless(text: str) -> bool:
    """Return whether a thing needs no article where it has none: "tools up to £500 a year", "housing on site".

    Args:
        text: The thing.
    """
    words = [word.strip(MARKS).lower() for word in _RELATIVE.sub("", text).split()]
    if words[0] in COUNTED or words[0][:1] in "$€£₹¥0123456789":
        return True
    place = next((place for place, word in enumerate(words) if word in PREPOSITIONS), len(words))
    last = words[place - 1] if place else ""
    return last in _MASS or (last.endswith("s") and not last.endswith("ss"))


def _may_be_verb(word: str) -> bool:
    """Return whether a word before a noun's end may be a verb, or says how something is done."""
    return word in _NO_THINGS or word.endswith(("ly", "ed")) or (word.endswith("s") and not word.endswith("ss"))

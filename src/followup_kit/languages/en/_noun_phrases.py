"""Tell a thing, which a sentence can take as its object, from words of no known shape."""

import itertools
import re

from ..._lazy import lazy_regex
from .._remembering import remembered
from ._acts import ACTS
from ._free_text import MARKS
from ._words import (
    COUNTED,
    DETERMINERS,
    NOUNS_TOO,
    NUMBERS,
    PREPOSITIONS,
    REQUESTED,
    STAYING,
    SUBJECTS,
    TELLING,
    VERBS,
)

_MARK = lazy_regex(r"[:;?!…\"“”–—]| - |\.(?=\s)")
_RELATIVE = lazy_regex(
    r"(?:,| (?=(?:that|which|who|whose|where|when|once|until|unless|to|if|so|as|because|I|we|you)\b)).*", re.IGNORECASE
)
_COUNTED = COUNTED | NUMBERS
_TOLD = TELLING | STAYING
_OWN = frozenset({"my", "our", "their", "his", "her"})
_MOST_BARE = 3
_MOST_OF_TERM = 6
_NO_THINGS = frozenset("only just already never not too very still also no-one nobody".split())  # noqa: SIM905
_PLURALS = frozenset("rates benefits hours days weeks premiums expenses prospects reasons terms skills".split())  # noqa: SIM905
_MASS = frozenset(
    """
    pay work leave insurance housing relocation equity parking vacation coverage training confirmation feedback money
    childcare family health distance reimbursement placement time travel traffic help credit experience research
    schooling care remuneration
    info notice compensation flexibility security stability growth progression mileage overtime
    """.split()  # noqa: SIM905 - words read better as words
)


@remembered
def is_thing(text: str) -> bool:
    """Return whether words are surely a thing, as with an article, "the long commute", or without, "better pay".

    Args:
        text: The words, as a phrase.
    """
    return _names(text, _MOST_BARE)


@remembered
def is_whole_thing(text: str) -> bool:
    """Return whether words are surely a thing that lacks no article, as "visa" does, and "tools up to £500" does not.

    Args:
        text: The words, as a phrase.
    """
    return _names(text, _MOST_BARE) and _has_its_article(text)


def is_term(text: str) -> bool:
    """Return whether words are surely a thing that lacks no article, of as many words as a term of an offer may have.

    Args:
        text: The words, as a phrase.
    """
    return _names(text, _MOST_OF_TERM) and _has_its_article(text)


def is_bounded(text: str) -> bool:
    """Return whether words are surely a thing, and nothing follows it that would blur the end of a list or a clause.

    Args:
        text: The words, as a phrase.
    """
    blurs = re.search(r",(?!\d)|\b(?:that|which|who|whose|where|when|if|so|because)\b", text)
    return is_whole_thing(text) and blurs is None


def _names(text: str, most: int) -> bool:
    """Return whether words name a thing, and, where they have no article, one of at most so many words."""
    words = [word.strip(MARKS).lower() for word in _RELATIVE.sub("", text).split()]
    if not words or _MARK.search(text) is not None or not words[0]:
        return False
    verbs = VERBS - NOUNS_TOO if words[0] in DETERMINERS else VERBS
    if (
        not verbs.isdisjoint(words)
        or not _TOLD.isdisjoint(words[2:])
        or words[0] in SUBJECTS
        or words[0] in PREPOSITIONS
    ):
        return False
    if any(
        _is_plural(noun) and word in REQUESTED for noun, word in itertools.pairwise(words)
    ):  # "two outfits start at"
        return False
    if words[0] in _OWN and any(word.endswith("ed") for word in words[2:-1]):  # "my doctor advised against it"
        return False
    if _is_counted(text, words[0]):
        return (len(words) > 1 or not words[0][0].isalpha()) and not words[-1].endswith("ed")
    place = _end_of_noun(words)
    head = words[:place]
    acts = len(words) > 1 and place != 1 and (words[0] in ACTS or words[0] in REQUESTED)
    if not 0 < place <= most or acts or any(map(_says_how, head)):
        return False
    last = head[-1]  # "contract runs to Christmas" has a verb there, "market rates for engineers" has none
    return place in (1, len(words)) or not _is_plural(last) or last in _PLURALS


def _has_its_article(text: str) -> bool:
    """Return whether a thing has its article, or none because it is counted, several, or no single thing."""
    words = [word.strip(MARKS).lower() for word in _RELATIVE.sub("", text).split()]
    last = words[_end_of_noun(words) - 1]
    return _is_counted(text, words[0]) or last in _MASS or _is_plural(last)


def _is_counted(text: str, first: str) -> bool:
    """Return whether words begin with an article, a number, a sum, or whose a thing is."""
    return first in _COUNTED or first[:1] in "$€£₹¥0123456789" or _is_owner(text)


def _is_owner(text: str) -> bool:
    """Return whether words begin with whose a thing is, "Grainline's inside job", or are a name."""
    return text.partition(" ")[0].endswith(("'s", "’s", "s'", "s’")) or all(map(str.istitle, text.split()))


def _end_of_noun(words: list[str]) -> int:
    """Return the place of what follows a noun: "up to £500", "after probation", "beginning in May"."""
    return next((place for place, word in enumerate(words) if _follows_noun(word, place)), len(words))


def _follows_noun(word: str, place: int) -> bool:
    return word in PREPOSITIONS or word == "up" or (place > 1 and word.endswith("ing") and word not in _MASS)


def _says_how(word: str) -> bool:
    """Return whether a word says how something is done, or that it was."""
    return word in _NO_THINGS or word.endswith(("ly", "ed"))


def _is_plural(word: str) -> bool:
    return word.endswith("s") and not word.endswith("ss")

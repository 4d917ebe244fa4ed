"""Compare a title that a letter says with the position: the same, one like it, or another altogether."""

import enum

from ..._lazy import lazy_regex
from .._text.similarity import is_inflection, is_one_edit_apart, stem


class Likeness(enum.Enum):
    """How a title stands to the position."""

    SAME = enum.auto()
    """It is the position, a part or an extension of it, or an inflected form."""
    ALIKE = enum.auto()
    """It shares a word or half of a compound with it, and differs in the rest."""
    OTHER = enum.auto()
    """It shares nothing with it."""


INSIGNIFICANT = frozenset(
    {"m", "w", "d", "f", "x", "the", "of", "and", "for", "in", "der", "die", "und", "für", "senior", "junior"}
)
"""The words of a position that do not tell which it is."""


def compare_titles(said: list[str], meant: list[str]) -> Likeness:
    """Return how an English title stands to the position.

    Args:
        said: The words of the title, the last of them says what one is.
        meant: The words of the position.
    """
    meant = [word for word in meant if word not in INSIGNIFICANT]
    said = [word for word in said if word not in INSIGNIFICANT and not _is_quality(word, meant)]
    known = {stem(word) for word in meant}
    shared = [word for word in said if stem(word) in known or any(is_one_edit_apart(word, each) for each in meant)]
    if len(shared) == len(said) or not meant:
        return Likeness.SAME
    whole = known <= {stem(word) for word in said} and stem(said[-1]) in known
    if whole or (_ends_alike(said, meant) and len(shared) > 1):
        return Likeness.SAME if _LOWER_RANKS.isdisjoint(set(said) - set(meant)) else Likeness.ALIKE
    return Likeness.ALIKE if shared else Likeness.OTHER


def _ends_alike(said: list[str], meant: list[str]) -> bool:
    return stem(said[-1]) == stem(meant[-1])


def _is_quality(word: str, meant: list[str]) -> bool:
    """Return whether a word says how somebody works, not as what: ``a reliable operator``."""
    is_one = word.endswith(("ed", "ful", "ive", "able", "ible", "ious")) or word in _QUALITIES
    return is_one and word not in meant


_QUALITIES = frozenset(
    """
    good better great strong new next future full-time part-time permanent first second local own your our
    """.split()  # noqa: SIM905 - words read better as words
)
_LOWER_RANKS = frozenset({"assistant", "deputy", "trainee", "apprentice", "intern", "vice", "sub"})


def compare_german_titles(said: str, meant: list[str]) -> Likeness:
    """Return how a German title stands to the position.

    A compound is the same where it begins as a word of the position does and ends as one does: ``Pflegekraft`` for
    ``Pflegefachkraft``.

    Args:
        said: The title, one word.
        meant: The words of the position.
    """
    one = _base(said)
    words = [_base(word) for word in meant if word not in INSIGNIFICANT]
    if any(_is_same(one, words, word) for word in words) or _is_abridged(one, words):
        return Likeness.SAME
    if any(_shares_half(one, word) for word in words):
        return Likeness.ALIKE
    touched = any(one[:_TOUCHING] in word or word[:_TOUCHING] in one for word in words)
    return Likeness.SAME if touched else Likeness.OTHER


def _base(word: str) -> str:
    """Return a title without hyphens, umlauts and endings: Köchin and Kochs are both a Koch."""
    word = word.casefold().translate(_PLAIN)
    for abstract, person in _PERSONS.items():
        word = word.removesuffix(abstract) + person if word.endswith(abstract) else word
    for ending in ("innen", "in", "en", "es", "ns", "n", "s", "e"):
        if word.endswith(ending) and len(word) - len(ending) >= _SHORTEST:
            return word.removesuffix(ending)
    return word


_PLAIN = str.maketrans({"ä": "a", "ö": "o", "ü": "u", "-": None, "ß": "ss"})
_PERSONS = {"leitung": "leiter", "assistenz": "assistent", "hilfe": "helfer", "beratung": "berater", "frau": "mann"}
"""What a position may be called by, beside the person."""
_SHORTEST = 4
_TOUCHING = 5


def _is_same(said: str, words: list[str], meant: str) -> bool:
    """Return whether a title is a word of the position, the end of one, or one that begins with another of them."""
    if said == meant or is_inflection(said, meant) or is_one_edit_apart(said, meant):
        return True
    if min(len(said), len(meant)) < _SHORTEST:
        return False
    if meant.endswith(said):
        # "Techniker" is short for "Servicetechniker".
        return True
    if not said.endswith(meant) or _OTHER_RANK.match(said):
        return False
    # "Teamleiter Einkauf" may be an "Einkaufsteamleiter", and is no "Vertriebsteamleiter".
    others = [word for word in words if word != meant and len(word) >= _SHORTEST]
    return not others or any(said.startswith(word) for word in others)


_OTHER_RANK = lazy_regex(r"(?:hilfs|stellvertretend|vize|assistenz|ober|chef|lehr|haupt)")


def _is_abridged(said: str, words: list[str]) -> bool:
    """Return whether a compound begins as a word does, and ends as one does."""
    splits = range(_SHORTEST, len(said) - _TOUCHING + 1)
    return any(
        any(word.startswith(said[:split].removesuffix("s")) for word in words)
        and any(word.endswith(said[split:]) for word in words)
        for split in splits
    )


def _shares_half(said: str, meant: str) -> bool:
    """Return whether two compounds begin alike or end alike, by so many letters as a word has."""
    begin = next((i for i, (a, b) in enumerate(zip(said, meant, strict=False)) if a != b), min(len(said), len(meant)))
    backwards = zip(reversed(said), reversed(meant), strict=False)
    end = next((i for i, (a, b) in enumerate(backwards) if a != b), min(len(said), len(meant)))
    return begin >= _SHARED_BEGINNING or end >= _SHARED_END


_SHARED_BEGINNING = 3
_SHARED_END = 5

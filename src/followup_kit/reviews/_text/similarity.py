"""Compare words: edit distance, similarity, inflection and stems.

Every word is a normalized one, as tokens hold it.
"""

from difflib import SequenceMatcher

_LONGEST = 40
SIMILAR = 0.7
"""The least ratio of ``difflib.SequenceMatcher`` of similar words."""
_SHORTEST = 4
"""Shorter words have too many words of their own within one edit."""


def is_one_edit_apart(word: str, meant: str) -> bool:
    """Return whether the Damerau–Levenshtein distance of two words is one.

    One letter is inserted, deleted or substituted, or two neighbours are transposed. Words that are too short are never
    taken for misspellings of each other.

    Args:
        word: The word that stands in the text.
        meant: The word it may be a misspelling of.
    """
    shorter, longer = sorted((word, meant), key=len)
    if len(shorter) < _SHORTEST - 1 or len(longer) < _SHORTEST or len(longer) - len(shorter) > 1 or word == meant:
        return False
    index = next(
        (index for index, (one, other) in enumerate(zip(shorter, longer, strict=False)) if one != other), len(shorter)
    )
    if len(shorter) < len(longer):
        return shorter[index:] == longer[index + 1 :]
    if shorter[index + 1 :] == longer[index + 1 :]:
        return True
    return shorter[index + 2 :] == longer[index + 2 :] and shorter[index : index + 2] == longer[index : index + 2][::-1]


def is_similar(word: str, meant: str, least: float = SIMILAR) -> bool:
    """Return whether two words begin alike and are similar as a whole, by more than one edit.

    Too lenient on its own: for places where the context leaves no other word.

    Args:
        word: The word that stands in the text.
        meant: The word it may be a misspelling of.
        least: How similar they have to be: 1 for the same.
    """
    if not word or word[0] != meant[0] or max(len(word), len(meant)) > _LONGEST:
        return False
    return SequenceMatcher(None, word, meant, autojunk=False).ratio() >= least


def sounds_alike(word: str, meant: str) -> bool:
    """Return whether two given names are spellings of one, such as ``katherine`` and ``catharine``.

    Args:
        word: The word that stands in the text.
        meant: The name it may be a spelling of.
    """
    return word != meant and len(meant) >= _SHORTEST and _skeleton(word) == _skeleton(meant)


def _skeleton(word: str) -> str:
    """Return the consonants of a name as they sound, and whether it begins with a vowel."""
    for written, sounded in _SOUNDS:
        word = word.replace(written, sounded)
    first, rest = word[:1], "".join(letter for letter in word[1:] if letter not in _VOWELS)
    letters = ("a" if first in _VOWELS else first) + rest
    return "".join(one for one, before in zip(letters, " " + letters, strict=False) if one != before)


_VOWELS = "aeiouyhäöüáéíóúàèê"
_SOUNDS = (
    ("ph", "f"), ("ck", "k"), ("ch", "k"), ("ce", "se"), ("ci", "si"), ("cy", "sy"), ("c", "k"), ("q", "k"),
    ("th", "t"), ("dt", "t"), ("z", "s"), ("w", "v"), ("j", "y"), ("x", "ks"),
)  # fmt: skip


def is_inflection(word: str, meant: str) -> bool:
    """Return whether two words differ only in an inflectional ending, as of a plural or a genitive.

    Args:
        word: One word.
        meant: The other; the order does not matter.
    """
    shorter, longer = sorted((word, meant), key=len)
    return longer.startswith(shorter) and longer[len(shorter) :] in _ENDINGS


_ENDINGS = frozenset({"", "s", "'s", "'", "es", "e", "n", "en", "er", "in", "innen", "ns", "d", "r", "m"})


def is_one_substitution_apart(text: str, meant: str) -> bool:
    """Return whether exactly one character of a name differs (a Hamming distance of one), in a script without spaces.

    Args:
        text: What stands in the text, without spaces.
        meant: The name, without spaces, of at least three characters.
    """
    return len(text) == len(meant) > 2 and sum(one != other for one, other in zip(text, meant, strict=True)) == 1  # noqa: PLR2004


_STEM = 5
"""How many letters a stem has at most."""


def stem(word: str) -> str:
    """Return the stem of a word: its first letters, which its inflected forms share."""
    return word[:_STEM]

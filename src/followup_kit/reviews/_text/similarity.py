"""Telling a misspelt word from another word."""

from difflib import SequenceMatcher

_LONGEST = 40
_ALIKE = 0.7
_SHORTEST = 4
"""A shorter word has too many neighbours that are words of their own."""


def is_one_edit_apart(word: str, meant: str) -> bool:
    """Say whether one slip separates a word from the one meant: a letter swapped, dropped, added or wrong.

    Args:
        word: A word as it is compared.
        meant: The word it may have been meant to be.
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


def is_similar(word: str, meant: str) -> bool:
    """Say whether a word looks like the one meant, by more than one slip; for places where nothing else can stand.

    Args:
        word: A word as it is compared.
        meant: The word it may have been meant to be.
    """
    if not word or word[0] != meant[0] or max(len(word), len(meant)) > _LONGEST:
        return False
    return SequenceMatcher(None, word, meant, autojunk=False).ratio() >= _ALIKE


def is_inflection(word: str, meant: str) -> bool:
    """Say whether two words differ in a short ending alone, as a plural or a genitive does.

    Args:
        word: A word as it is compared.
        meant: The word it may be a form of.
    """
    shorter, longer = sorted((word, meant), key=len)
    return longer.startswith(shorter) and longer[len(shorter) :] in _ENDINGS


_ENDINGS = frozenset({"", "s", "'s", "'", "es", "e", "n", "en", "er", "in", "innen", "ns", "d", "r", "m"})


def is_one_substitution_apart(text: str, meant: str) -> bool:
    """Say whether a name in a script without blanks is the one meant but for one character.

    Args:
        text: What stands there, without blanks.
        meant: The name, without blanks.
    """
    return len(text) == len(meant) > 2 and sum(one != other for one, other in zip(text, meant, strict=True)) == 1  # noqa: PLR2004


_STEM = 5


def stem(word: str) -> str:
    """Return the beginning of a word, which its inflected forms share."""
    return word[:_STEM]

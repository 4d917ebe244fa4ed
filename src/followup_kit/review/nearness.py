"""Telling a misspelt word from another word."""

_SHORTEST = 4
"""A shorter word has too many neighbours that are words of their own."""


def is_near(word: str, meant: str) -> bool:
    """Say whether one slip separates a word from the one meant: a letter swapped, dropped, added or wrong.

    Args:
        word: A word as it is compared.
        meant: The word it may have been meant to be.
    """
    shorter, longer = sorted((word, meant), key=len)
    if len(shorter) < _SHORTEST - 1 or len(longer) < _SHORTEST or len(longer) - len(shorter) > 1 or word == meant:
        return False
    place = next((place for place, (one, other) in enumerate(zip(shorter, longer)) if one != other), len(shorter))
    if len(shorter) < len(longer):
        return shorter[place:] == longer[place + 1 :]
    if shorter[place + 1 :] == longer[place + 1 :]:
        return True
    return shorter[place + 2 :] == longer[place + 2 :] and shorter[place : place + 2] == longer[place : place + 2][::-1]


def is_inflection(word: str, meant: str) -> bool:
    """Say whether two words differ in a short ending alone, as a plural or a genitive does.

    Args:
        word: A word as it is compared.
        meant: The word it may be a form of.
    """
    shorter, longer = sorted((word, meant), key=len)
    return longer.startswith(shorter) and longer[len(shorter) :] in _ENDINGS


_ENDINGS = frozenset({"", "s", "'s", "'", "es", "e", "n", "en", "er", "in", "innen", "ns", "d", "r", "m"})

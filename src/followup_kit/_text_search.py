"""Search a text for words that came from outside, without a regular expression that Python would remember."""

from collections.abc import Iterator


def find_all(text: str, words: str) -> Iterator[tuple[int, int]]:
    """Yield where words stand in a text, one place after the other: start and end.

    Args:
        text: The text.
        words: The words, at least one character.
    """
    start = text.find(words)
    while start >= 0:
        yield start, start + len(words)
        start = text.find(words, start + 1)


def has_words(text: str, words: str) -> bool:
    """Return whether a text contains words as they are, and not as parts of others.

    Args:
        text: The text.
        words: The words, at least one character.
    """
    return any(
        not _is_of_a_word(text[start - 1 : start]) and not _is_of_a_word(text[end : end + 1])
        for start, end in find_all(text, words)
    )


def _is_of_a_word(char: str) -> bool:
    """Return whether a character, if there is one, can be part of a word."""
    return char.isalnum() or char == "_"

"""Reword a note by its shape: a table of patterns, each with the words that a note of that shape becomes."""

import re
from collections.abc import Iterable


def reword(text: str, shapes: Iterable[tuple[re.Pattern[str], str]]) -> str:
    """Return a note in the words of the first shape that matches all of it; empty if none does.

    Args:
        text: The note.
        shapes: Patterns, each with what a note becomes: the names of its groups stand in braces, ``all`` for the note.
    """
    for pattern, words in shapes:
        if (found := pattern.fullmatch(text)) is not None:
            return words.format(all=text, **found.groupdict())
    return ""

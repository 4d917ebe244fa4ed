"""How wide a text is about, and as much of it as fits: nothing here knows the reader's fonts."""

import unicodedata
from itertools import accumulate

_NARROW = frozenset("fijlrtI.,:;'|!()[]/ -·’")
_BROAD = frozenset("mwMW@%—…✓")
_ELLIPSIS = "…"


def _ems(character: str) -> float:
    """Return about how wide a character is, in units of the font's size: rather too wide than too narrow."""
    if unicodedata.combining(character):
        return 0.0
    if unicodedata.east_asian_width(character) in "WF":
        return 1.02
    if character in _NARROW:
        return 0.38
    if character in _BROAD:
        return 0.95
    if character.isupper() or not character.isascii():
        return 0.76
    return 0.62


def text_width(text: str, size: float) -> float:
    """Estimate the width of a text, in the units of its font's size.

    Args:
        text: The text, on one line.
        size: The font's size.
    """
    return size * sum(map(_ems, text))


def fitted(text: str, size: float, room: float) -> str:
    """Return a text on one line, cut with an ellipsis where it is wider than its room.

    Args:
        text: The text.
        size: The font's size.
        room: How wide it may be, in the same units.
    """
    # No room shows more than this; what a host types has no end.
    line = " ".join(text[:1000].split())
    if text_width(line, size) <= room:
        return line
    room -= text_width(_ELLIPSIS, size)
    count = sum(end <= room for end in accumulate(size * _ems(character) for character in line))
    return f"{line[:count].rstrip()}{_ELLIPSIS}" if room >= 0 else ""

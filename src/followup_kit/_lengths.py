"""How long texts may be, and how their length is counted."""

from enum import StrEnum
from typing import NamedTuple

LONGEST_TEXT = 1000
"""How many characters a value of a context may have: a letter quotes a thought, not a document."""

LONGEST_LINK = 2000
"""How many characters a ``mailto:`` link may have: Windows hands a program an address of 2,083 at most, and older mail
programs take no more from elsewhere. Which program will open a link, nobody knows who writes it."""

_BASIC_PLANE = 0xFFFF
"""A character beyond it takes two UTF-16 code units."""


class Unit(StrEnum):
    """What a length counts."""

    WORDS = "words"
    """Runs of characters parted by white space, for languages that write spaces between words."""

    CHARACTERS = "characters"
    """UTF-16 code units, which is how some services count; never fewer than code points."""


class Length(NamedTuple):
    """How long a message should be; of its body, in one unit.

    Args:
        least: Fewer say too little: a review warns.
        most: More are not read: a review warns.
        limit: What the library writes at most, with whole optional parts left out where they do not fit; ``None`` where
            it keeps to no limit.
    """

    least: int
    most: int
    limit: int | None = None


class Limit(NamedTuple):
    """The limit on the length of a text.

    Args:
        most: How many of the unit.
        unit: What is counted.
    """

    most: int
    unit: Unit

    def length(self, text: str) -> int:
        """Return the length of a text in the limit's unit."""
        if self.unit is Unit.WORDS:
            return len(text.split())
        return sum(2 if ord(character) > _BASIC_PLANE else 1 for character in text)

"""How long a message should be, by type and channel: the main text, without its greeting and its close.

The documents ask for brevity (PW8, FG5, FG8) and name no number; the numbers are inferred (IN14).
"""

from collections.abc import Mapping
from types import MappingProxyType
from typing import NamedTuple

from ..vocabulary import Channel, MessageType


class Length(NamedTuple):
    """The bounds of a text.

    Args:
        least: Fewer say too little.
        most: More are not read.
    """

    least: int
    most: int


WORDS: Mapping[tuple[str | None, str], Length] = MappingProxyType(
    {
        (MessageType.THANK_YOU, Channel.EMAIL): Length(25, 250),
        (None, Channel.EMAIL): Length(22, 200),
        (None, Channel.CARD): Length(12, 90),
        (None, Channel.PHONE): Length(12, 240),
        (None, Channel.VOICEMAIL): Length(12, 90),
    }
)
"""In words, for languages that part them by blanks; by message type and channel, or by channel alone."""

CHARACTERS: Mapping[tuple[str | None, str], Length] = MappingProxyType(
    {
        (None, Channel.EMAIL): Length(50, 600),
        (None, Channel.CARD): Length(25, 250),
        (None, Channel.PHONE): Length(25, 700),
        (None, Channel.VOICEMAIL): Length(25, 200),
    }
)
"""In characters, for languages without blanks."""

LINKEDIN = Length(20, 300)
"""In characters in every language: the note of a LinkedIn request holds no more."""

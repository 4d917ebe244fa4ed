"""Check the length of a message against the bounds for its type and channel."""

from collections.abc import Iterator

from ..._channels import CHANNEL_PROPERTIES
from ..._lengths import Length, Unit
from ...vocabulary import Channel, MessageType, Severity
from .._check import Check, Hit
from .._text.letter import Letter
from .._translations import N_


def too_long(letter: Letter) -> Iterator[Hit]:
    """Find a message above the upper bound."""
    length, unit, bounds = _measured(letter)
    if length > bounds.most:
        values = {"count": str(length), "most": str(bounds.most)}
        # Only the limit of an invitation is one; elsewhere a few words too many are no fault.
        limited = letter.channel is Channel.LINKEDIN and letter.message_type == MessageType.CONNECTION_REQUEST
        slightly = _TOLERATED.get(letter.channel, _SLIGHTLY_MORE)
        slight = not limited and length <= bounds.most * slightly
        yield Hit(_TOO_LONG[unit], severity=Severity.SUGGESTION if slight else None, values=values)


_SLIGHTLY_MORE = 1.1
_TOLERATED = {Channel.EMAIL: 1.5, Channel.LINKEDIN: 2.0}
"""How much longer a message may be before its length is worth a warning, by the channel.

Letters that career sites publish as models run to half as much again, the more so where they argue for better terms; a
message to a contact may be longer than the note of an invitation.
"""

_SLIGHTLY_LESS = 0.7


def too_short(letter: Letter) -> Iterator[Hit]:
    """Find a message below the lower bound."""
    length, unit, bounds = _measured(letter)
    if length < bounds.least:
        # A plain question in one sentence is polite.
        slight = length >= bounds.least * _SLIGHTLY_LESS
        yield Hit(_TOO_SHORT[unit], severity=Severity.SUGGESTION if slight else None, values={"count": str(length)})


_TOO_LONG = {
    Unit.WORDS: N_("Shorten it: {count} words, where {most} are enough."),
    Unit.CHARACTERS: N_("Shorten it: {count} characters, where {most} are enough."),
}
_TOO_SHORT = {
    Unit.WORDS: N_("Say a little more: {count} words are too few."),
    Unit.CHARACTERS: N_("Say a little more: {count} characters are too few."),
}


def _measured(letter: Letter) -> tuple[int, Unit, Length]:
    length, unit = CHANNEL_PROPERTIES[letter.channel].length(letter.message_type, None, uses_spaces=letter.uses_spaces)
    # LinkedIn counts the whole note, greeting and close included.
    return len(letter.body.text.strip()) if letter.channel is Channel.LINKEDIN else letter.length, unit, length


CHECKS = (
    Check(
        code="FK401",
        name="too-long",
        severity=Severity.WARNING,
        claims=("PW8", "FG5", "FG8", "IN14"),
        find=too_long,
        help="It is too long for its type and channel.",
    ),
    Check(
        code="FK402",
        name="too-short",
        severity=Severity.WARNING,
        claims=("IN14",),
        find=too_short,
        help="It is too short for its type and channel.",
    ),
)

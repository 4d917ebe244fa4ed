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
        # Only the limit of an invitation is one: a message to somebody who is a contact already may be longer, and
        # elsewhere a few words too many are no fault.
        in_network = letter.channel is Channel.LINKEDIN
        limited = in_network and letter.message_type == MessageType.CONNECTION_REQUEST
        slight = not limited and (in_network or length <= bounds.most * _SLIGHTLY_MORE)
        yield Hit(_TOO_LONG[unit], severity=Severity.SUGGESTION if slight else None, values=values)


_SLIGHTLY_MORE = 1.1


def too_short(letter: Letter) -> Iterator[Hit]:
    """Find a message below the lower bound."""
    length, unit, bounds = _measured(letter)
    if length < bounds.least:
        yield Hit(_TOO_SHORT[unit], values={"count": str(length)})


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

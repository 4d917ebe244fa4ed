"""The channels, one row each: what each needs of a person, what a sentence calls it, and how long a text may be.

The documents ask for brevity (PW8, FG5, FG8) and name no number; the lengths are inferred (IN14), but for LinkedIn's,
which are the service's own: 200 characters for every member, 300 for a paying one.
"""

from collections.abc import Mapping
from types import MappingProxyType

import attrs

from ._gettext import gettext_noop
from ._lengths import Length, Limit, Unit
from .vocabulary import Channel, MessageType

_NONE: Mapping[str, Length] = MappingProxyType({})


@attrs.frozen(kw_only=True)
class ChannelProperties:
    """What the library knows of one channel.

    Args:
        contact_detail: The attribute of a ``Person`` without which nothing can be sent this way; ``None`` for one that
            the library keeps no detail for.
        phrase: How a sentence of an explanation names the way, in English, marked for translation.
        is_call: Whether somebody has to be there: a call is made in contact hours.
        words: How long a message should be in a language with spaces between words; ``None`` to count characters there
            as well.
        characters: How long a message should be in a language without.
        words_by_type: What holds in place of ``words`` for single message types.
        characters_by_variant: What holds in place of ``characters`` for single variants.
    """

    contact_detail: str | None
    phrase: str
    is_call: bool = False
    words: Length | None
    characters: Length
    words_by_type: Mapping[str, Length] = _NONE
    characters_by_variant: Mapping[str, Length] = _NONE

    def length(self, message_type: str | None, variant: str | None, *, uses_spaces: bool) -> tuple[Length, Unit]:
        """Return how long a message should be, and in which unit.

        Args:
            message_type: The type of the message; ``None`` for any.
            variant: Its variant, if it has any.
            uses_spaces: Whether the language writes spaces between words.
        """
        if uses_spaces and self.words is not None:
            return self.words_by_type.get(message_type or "", self.words), Unit.WORDS
        return self.characters_by_variant.get(variant or "", self.characters), Unit.CHARACTERS

    def limit(self, message_type: str | None, variant: str | None, *, uses_spaces: bool) -> Limit | None:
        """Return the limit that the library's own texts keep to, or ``None`` where there is none.

        Args:
            message_type: The type of the message; ``None`` for any.
            variant: Its variant, if it has any.
            uses_spaces: Whether the language writes spaces between words.
        """
        length, unit = self.length(message_type, variant, uses_spaces=uses_spaces)
        return None if length.limit is None else Limit(length.limit, unit)


CHANNEL_PROPERTIES: Mapping[Channel, ChannelProperties] = MappingProxyType(
    {
        Channel.EMAIL: ChannelProperties(
            contact_detail="email",
            phrase=gettext_noop("by email"),
            words=Length(22, 200),
            words_by_type=MappingProxyType({MessageType.THANK_YOU: Length(25, 250)}),
            characters=Length(50, 600),
        ),
        Channel.CARD: ChannelProperties(
            contact_detail=None,
            phrase=gettext_noop("by card"),
            words=Length(12, 90, limit=70),
            characters=Length(25, 250, limit=200),
        ),
        Channel.PHONE: ChannelProperties(
            contact_detail="phone",
            phrase=gettext_noop("by phone"),
            is_call=True,
            words=Length(12, 240),
            characters=Length(25, 700),
        ),
        Channel.VOICEMAIL: ChannelProperties(
            contact_detail="phone",
            phrase=gettext_noop("by voicemail"),
            is_call=True,
            words=Length(12, 90, limit=60),
            characters=Length(25, 200, limit=150),
        ),
        Channel.LINKEDIN: ChannelProperties(
            contact_detail="linkedin",
            phrase=gettext_noop("on LinkedIn"),
            words=None,
            characters=Length(20, 300),
            characters_by_variant=MappingProxyType(
                {"short": Length(20, 300, limit=200), "full": Length(20, 300, limit=300)}
            ),
        ),
    }
)
"""Every channel's row."""

"""Which variant of a message the facts ask for."""

from ..languages._conventions import Values
from ..vocabulary import Decision, MessageType

VARIANTS: dict[str, tuple[str, ...]] = {
    MessageType.CONNECTION_REQUEST: ("short", "full"),
    MessageType.CHECK_IN: ("first", "again"),
    MessageType.THANK_YOU: ("interested", "no-longer-interested"),
    MessageType.OFFER_REPLY: ("acknowledge", "details", "time", "accept", "decline"),
}
"""The variants of each type that has any."""


def variant_for(message_type: str, values: Values, place: int) -> str | None:
    """Return the variant that fits the values, or ``None`` for a type that has only one.

    An offer that is still open is answered with the request that matters most: for time, else for the details that are
    missing; with nothing to ask for, it is acknowledged. A connection note is short: not every member may send more.

    Args:
        message_type: The type.
        values: The checked values.
        place: The context's place; of a check-in, how many went before.
    """
    if message_type == MessageType.CHECK_IN:
        return "again" if place else "first"
    if message_type == MessageType.THANK_YOU:
        return "interested" if values["still_interested"] else "no-longer-interested"
    if message_type == MessageType.OFFER_REPLY:
        return _offer_variant(values)
    return "short" if message_type == MessageType.CONNECTION_REQUEST else None


def _offer_variant(values: Values) -> str:
    if values["decision"] == Decision.ACCEPT:
        return "accept"
    if values["decision"] == Decision.DECLINE:
        return "decline"
    if values["needs_time"]:
        return "time"
    return "details" if values["details_provided"] is False else "acknowledge"

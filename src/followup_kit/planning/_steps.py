"""The entries of a schedule: what to do, what is done, and what was deliberately left out."""

import datetime as dt

import attrs

from .._datetimes import equality_key
from .._validation import check_zoned_datetime
from ..contexts import Context
from ..facts import Person
from ..guidance import Claim
from ..vocabulary import Action, Channel, MessageType, Reason, Status
from ._windows import Window


@attrs.frozen(kw_only=True)
class Step:
    """One thing to do.

    Args:
        id: Stable: the same facts give the same id, and a changed date does not change it.
        action: What to do.
        recipient: Towards whom; ``None`` for the hiring team as a whole, or nobody.
        channels: By which ways, best first; none for what is not sent.
        window: Between when and when.
        message_type: Which message goes with it; ``None`` for none.
        because: The claims it rests on.
        missing: What the host must find out first, as dotted names: ``recipient.email``.
        context: What ``render`` needs, as far as it is known; ``None`` without a message.
    """

    id: str
    action: Action | str
    recipient: Person | None
    channels: tuple[Channel, ...]
    window: Window
    message_type: MessageType | str | None
    because: tuple[Claim, ...]
    missing: tuple[str, ...] = ()
    context: Context | None = attrs.field(default=None, hash=False, repr=False)

    @property
    def channel(self) -> Channel | None:
        """The best channel, or ``None`` for what is not sent."""
        return self.channels[0] if self.channels else None

    def status(self, at: dt.datetime) -> Status:
        """Say where the step stands at an instant.

        Args:
            at: A datetime with a zone; any zone will do.

        Raises:
            InvalidArgumentError: If ``at`` is naive or no datetime.
        """
        return self.window.status(check_zoned_datetime("status", at))


@attrs.frozen(kw_only=True)
class Done:
    """Something the history already covers.

    Args:
        id: The id of the step that was done.
        action: What was done.
        recipient: Towards whom, as far as the interview knows; ``None`` for the team, nobody, or everybody.
        at: When.
    """

    id: str
    action: Action | str
    recipient: Person | None
    at: dt.datetime = attrs.field(eq=equality_key)


@attrs.frozen(kw_only=True)
class Withheld:
    """Something deliberately not planned.

    Args:
        id: The id the step would have had.
        action: What would have been done.
        recipient: Towards whom.
        reason: Why not.
        because: The claims that the rule behind it rests on.
    """

    id: str
    action: Action | str
    recipient: Person | None
    reason: Reason
    because: tuple[Claim, ...]

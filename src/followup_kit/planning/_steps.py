"""The entries of a schedule: what to do, what is done, and what was deliberately left out."""

import datetime as dt
from typing import TYPE_CHECKING

import attrs

from .._channels import CHANNEL_PROPERTIES
from .._datetimes import equality_key
from .._guarding import guarded
from .._html import table
from .._validation import check_zoned_datetime
from ..contexts import Context
from ..errors import InvalidArgumentError, Problem, nearest
from ..facts import Person
from ..guidance import HOST, Advice, Claim, advice_for
from ..vocabulary import Action, Channel, MessageType, Reason, Status
from ._reasons import Reasons
from ._windows import Timing, Window

if TYPE_CHECKING:
    from ..facts import Sent


@guarded
@attrs.frozen(kw_only=True, repr=False)
class Step:
    """One thing to do.

    Args:
        id: Stable: the same facts give the same id, and a changed date does not change it.
        action: What to do.
        recipient: Towards whom; ``None`` for the hiring team as a whole, or nobody.
        channels: By which channels, best first; none for what is not sent.
        window: Between when and when, by the best channel.
        message_type: Which message goes with it; ``None`` for none.
        reasons: The claims it rests on, by what they support.
        missing: What the host must find out first, as dotted names: ``recipient.email``.
        context: What ``render`` needs, as far as it is known; empty without a message.
        company: The employer's name.
        position: The position's name.
        round: Which round of the process it belongs to, from 1.
        timings: The timing by each of the channels, in their order.
        required_context: What the host must find out from the candidate first, as names of the context.
    """

    id: str
    action: Action | str
    recipient: Person | None
    channels: tuple[Channel, ...]
    window: Window
    message_type: MessageType | str | None
    reasons: Reasons
    missing: tuple[str, ...] = ()
    context: Context = attrs.field(factory=lambda: Context({}), hash=False)
    company: str
    position: str
    round: int
    timings: tuple[Timing, ...] = attrs.field(default=(), hash=False)
    required_context: tuple[str, ...] = ()

    def __repr__(self) -> str:
        """Show what to do, towards whom, by which way and when; neither claims nor the context."""
        to, by = _towards(self.recipient), f" by {self.channel}" if self.channel else ""
        window = self.window
        when = f"opens {_minute(window.opens)}, due {_minute(window.due)}, closes {_minute(window.closes)}"
        return f"<Step {_shortened(self.id, 70)}: {_shortened(self.action)}{to}{by}, {when}>"

    def _repr_html_(self) -> str:
        """Return the step as a table, for a notebook."""
        return step_table(self)

    @property
    def channel(self) -> Channel | None:
        """The best channel, or ``None`` for what is not sent."""
        return self.channels[0] if self.channels else None

    @property
    def because(self) -> tuple[Claim, ...]:
        """Every claim the step rests on, once each: those for the action first."""
        return tuple(dict.fromkeys(claim for claims in self.reasons.values() for claim in claims))

    @property
    def advice(self) -> tuple[Advice, ...]:
        """What else the documents say a candidate should mind here, with its claims, for ``explain_advice``."""
        return advice_for(self.action, self.channel)

    def status(self, at: dt.datetime) -> Status:
        """Return where the step stands at an instant.

        Args:
            at: A datetime with a zone; any zone will do.

        Raises:
            InvalidArgumentError: If ``at`` is naive or no datetime.
        """
        return self.window.status(at)

    def by(self, channel: Channel | str) -> "Step":
        """Return the same step done by another of its channels: window, reasons, advice and ``missing`` follow.

        Args:
            channel: One of ``channels``.

        Raises:
            InvalidArgumentError: If it is not one of them.
        """
        if channel not in self.channels:
            known = ", ".join(self.channels) or "none: nothing is sent"
            remedy = nearest(channel, self.channels) if self.channels else f"known: {known}"
            problem = Problem("channel", channel, "is not a channel of this step", remedy)
            raise InvalidArgumentError("Step.by", [problem])
        place = self.channels.index(Channel(channel))
        others = [each for each in range(len(self.channels)) if each != place]
        order = (place, *others)
        timing = self.timings[place]
        channels = tuple(self.channels[each] for each in order)
        reasons = attrs.evolve(
            self.reasons,
            opens=timing.opens,
            due=timing.due,
            closes=timing.closes,
            channel=self.reasons.channel if place == 0 else (HOST,),
            held=timing.held,
        )
        return attrs.evolve(
            self,
            channels=channels,
            timings=tuple(self.timings[each] for each in order),
            window=timing.window,
            reasons=reasons,
            missing=missing_for(self.recipient, channels, self.required_context),
        )

    def sent(self, at: dt.datetime) -> "Sent":
        """Return the event that records the step as done by its channel.

        Args:
            at: When it was done, as a datetime with a zone.

        Raises:
            InvalidArgumentError: If ``at`` is naive or no datetime.
        """
        from ..facts import Sent  # noqa: PLC0415 - a letter needs its step, and no events

        moment = check_zoned_datetime("Step.sent", at)
        return Sent(at=moment, action=self.action, to=self.recipient, channel=self.channel)


def step_table(step: Step) -> str:
    """Return a step as a table, a row for each thing that is known of it.

    Args:
        step: The step.
    """
    window = step.window
    rows = (
        ("action", step.action),
        ("to", "" if step.recipient is None else step.recipient.name),
        ("by", ", ".join(step.channels)),
        *((name, _minute(getattr(window, name))) for name in ("opens", "due", "closes")),
        ("missing", ", ".join(step.missing)),
        ("company", step.company),
        ("position", step.position),
        ("round", step.round),
        ("because", "\n".join(f"{claim.id}: {claim.says}" for claim in step.because)),
        ("id", step.id),
    )
    return table("", (), (row for row in rows if row[1]))


def _shortened(text: str, most: int = 40) -> str:
    """Return as much of an id or a name as leaves a repr on two lines."""
    return text if len(text) <= most else f"{text[: most - 1]}…"


def _towards(recipient: Person | None) -> str:
    return "" if recipient is None else f" to {_shortened(recipient.name)}"


def _minute(moment: dt.datetime) -> str:
    return f"{moment:%Y-%m-%d %H:%M}"


def missing_for(
    recipient: Person | None, channels: tuple[Channel, ...], required_context: tuple[str, ...]
) -> tuple[str, ...]:
    """Return what the host must find out before a step can be done by the first of its channels, as dotted names.

    Args:
        recipient: Towards whom; ``None`` for a team.
        channels: By which channels, best first.
        required_context: What the candidate must say first, as names of the context.
    """
    if not channels:
        return required_context
    if recipient is None:
        return ("recipient", *required_context)
    needed = CHANNEL_PROPERTIES[channels[0]].contact_detail
    if needed is not None and getattr(recipient, needed) is None:
        return (f"recipient.{needed}", *required_context)
    return required_context


@attrs.frozen(kw_only=True, repr=False)
class Done:
    """Something the history already covers.

    Args:
        id: The id of the step that was done.
        action: What was done.
        recipient: Towards whom, as far as the interview knows; ``None`` for the team, nobody, or everybody.
        at: When, in the interview's zone.
        company: The employer's name.
        position: The position's name.
        round: Which round of the process it belongs to, from 1.
    """

    id: str
    action: Action | str
    recipient: Person | None
    at: dt.datetime = attrs.field(eq=equality_key)
    company: str
    position: str
    round: int

    def __repr__(self) -> str:
        """Show what was done, towards whom and when."""
        what = f"{_shortened(self.action)}{_towards(self.recipient)}"
        return f"<Done {_shortened(self.id, 70)}: {what}, {_minute(self.at)}>"


@attrs.frozen(kw_only=True, repr=False)
class Withheld:
    """Something deliberately not planned.

    Args:
        id: The id the step would have had.
        action: What would have been done.
        recipient: Towards whom.
        reason: Why not.
        because: The claims that the rule and its objection rest on.
        company: The employer's name.
        position: The position's name.
        round: Which round of the process it belongs to, from 1.
        objection_claims: The claims for the reason alone.
        detail: What is known beside the reason, if anything does: of ``instructed`` the instruction, of ``cap-reached``
            which limit is reached (``per_silence``, ``in_all``, or ``none`` where none is allowed at all).
        advises: The message that the candidate may want to send instead, if there is one.
    """

    id: str
    action: Action | str
    recipient: Person | None
    reason: Reason
    because: tuple[Claim, ...]
    company: str
    position: str
    round: int
    objection_claims: tuple[Claim, ...] = ()
    detail: str | None = None
    advises: MessageType | None = None

    def __repr__(self) -> str:
        """Show what is not planned, towards whom and why not."""
        what = f"{_shortened(self.action)}{_towards(self.recipient)}"
        return f"<Withheld {_shortened(self.id, 70)}: {what}, {self.reason}>"

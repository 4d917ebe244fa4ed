"""Rules: one row each of the table that the engine reads."""

import datetime as dt
from collections.abc import Callable, Sequence
from typing import Any, NamedTuple

import attrs

from .._converters import to_action, to_tuple
from .._validation import Validator, explain_bad_arguments
from ..errors import nearest
from ..facts import Event, Person
from ..guidance import HOST, Claim
from ..vocabulary import Action, Channel, MessageType, Reason, is_custom_word
from ._quantities import Channels, claims_of
from ._situation import Recipients, Situation
from ._windows import Timing


class Objection(NamedTuple):
    """Why a step is withheld.

    Args:
        reason: The reason.
        claims: The claims it rests on, besides those of the rule.
        detail: What is known beside the reason, if anything does: of ``instructed`` and ``cap-reached``, the field that
            says so.
        advises: The message that the candidate may want to send instead, if there is one.
    """

    reason: Reason
    claims: tuple[Claim, ...] = ()
    detail: str | None = None
    advises: MessageType | None = None


Guard = Callable[[Situation, Person | None], Objection | None]
"""Returns why a step towards a recipient is withheld, or ``None``."""

RecipientClaims = Callable[[Situation, Person | None], tuple[Claim, ...]]
"""Returns the claims for which a step goes towards a recipient."""

Timer = Callable[[Situation, Person | None, Channel | None], Timing]
"""Returns the timing of a step towards a recipient by a channel; ``None`` for what is not sent."""

ChannelOrder = Callable[[Situation, Person | None], Channels]
"""Returns the channels to reach a recipient, best first."""

_NO_CHANNELS = Channels((), ())
_EXAMPLES = "see followup_kit.planning.rules for examples"


def no_channels(situation: Situation, recipient: Person | None) -> Channels:  # noqa: ARG001 - as every such function
    """Return no channel: nothing is sent."""
    return _NO_CHANNELS


def nobody(situation: Situation) -> tuple[Person | None, ...]:  # noqa: ARG001 - as every such function
    """Return one recipient that is no one person: a team, or nobody."""
    return (None,)


def no_claims(situation: Situation, recipient: Person | None) -> tuple[Claim, ...]:  # noqa: ARG001 - as above
    """Return no claims: who the recipient is needs no reason."""
    return ()


def always(situation: Situation) -> bool:  # noqa: ARG001 - as every such function
    """Return True: the rule applies to every situation."""
    return True


def first_turn(situation: Situation, until: dt.datetime | None) -> int:  # noqa: ARG001 - as every such function
    """Return 1: the step comes once."""
    return 1


def do_not_contact(situation: Situation, recipient: Person | None) -> Objection | None:  # noqa: ARG001 - as above
    """Return an objection if the employer asked not to be contacted."""
    if not situation.interview.instructions.do_not_contact:
        return None
    return Objection(Reason.INSTRUCTED, detail="do_not_contact")


def _guards(value: Sequence[Guard]) -> Any:
    return to_tuple(value)


def _names(value: Sequence[str]) -> Any:
    return to_tuple(value)


def _pairs(value: Sequence[tuple[str, object]]) -> Any:
    return to_tuple(value)


@explain_bad_arguments
@attrs.frozen(kw_only=True)
class Rule:
    """When a step is due, towards whom, by which channels, what withholds it, and why.

    Every function is pure: it reads the situation it is given and nothing else.

    Args:
        action: What the step asks for; a host's own word starts with ``x-``.
        timing: Returns the timing, from the situation, the recipient and the channel.
        applies: Whether the rule concerns the situation at all.
        recipients: Towards whom; one step each, ``None`` for the hiring team as a whole.
        recipient_claims: Why the step goes towards a recipient.
        guards: What may withhold the step, asked in order; the first objection counts.
        channels: By which channels, best first.
        message_type: Which message goes with it, if one does.
        required_context: What the host must find out from the candidate first, as names of the context.
        context_defaults: Entries of the message's context that hold until the candidate says otherwise, as names and
            values.
        per_recipient: True if each recipient gets a step of their own, named in its id.
        repeats: True if the step may come again after it was done, counting to whomever it went; it is then never
            done, and its id has the turn from the first on.
        answers: Returns the instant of the event that the step answers: only what was sent at or after it completes
            the step. ``None`` for a step that answers no event.
        completed_by: Returns the event that completes the step towards a recipient, in place of what was sent for its
            action towards the recipient.
        turn: Returns which time it is, from 1, at an instant or (``None``) by now, for a step that another event of its
            kind opens again; its id has the turn from the second on.
        claims: Why there is such a rule, as claims or their ids.

    Raises:
        InvalidFactsError: If the action is an unknown word or something is of the wrong kind.
    """

    action: Action | str = attrs.field(converter=to_action)
    timing: Timer
    applies: Callable[[Situation], bool] = always
    recipients: Recipients = nobody
    recipient_claims: RecipientClaims = no_claims
    guards: tuple[Guard, ...] = attrs.field(default=(do_not_contact,), converter=_guards)
    channels: ChannelOrder = no_channels
    message_type: MessageType | str | None = None
    required_context: tuple[str, ...] = attrs.field(default=(), converter=_names)
    context_defaults: tuple[tuple[str, object], ...] = attrs.field(default=(), converter=_pairs)
    per_recipient: bool = False
    repeats: bool = False
    answers: Callable[[Situation], dt.datetime | None] | None = None
    completed_by: Callable[[Situation, Person | None], Event | None] | None = None
    turn: Callable[[Situation, dt.datetime | None], int] = first_turn
    claims: tuple[Claim, ...] = attrs.field(default=(HOST,), converter=claims_of)

    def __attrs_post_init__(self) -> None:
        validator = Validator(self)
        if not isinstance(self.action, Action) and not is_custom_word(self.action):
            remedy = f"{nearest(self.action, Action)}; an action of your own starts with 'x-'"
            validator.refuse("action", self.action, "is not a known action", remedy)
        for field in ("timing", "applies", "recipients", "recipient_claims", "channels", "turn"):
            if not callable(getattr(self, field)):
                validator.refuse(field, getattr(self, field), "is not a function", _EXAMPLES)
        for field in ("answers", "completed_by"):
            if getattr(self, field) is not None and not callable(getattr(self, field)):
                validator.refuse(field, getattr(self, field), "is not a function", _EXAMPLES)
        guards: object = self.guards
        if isinstance(guards, tuple):
            for place, guard in enumerate(guards):
                if not callable(guard):
                    validator.refuse(f"guards[{place}]", guard, "is not a function", _EXAMPLES)
        else:
            validator.refuse("guards", guards, "is not a list", "pass a list of guards, even for one")
        validator.require_each("required_context", str, "name")
        validator.require_each("context_defaults", tuple, "pair")
        message_type: object = self.message_type
        if message_type is not None and not isinstance(message_type, str):
            validator.refuse("message_type", message_type, "is not a word", nearest(message_type, MessageType))
        validator.require_flag("per_recipient", "repeats")
        validator.raise_if_invalid()

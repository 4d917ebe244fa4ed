"""What a rule is: one row of the table that the engine reads."""

from collections.abc import Callable
from typing import NamedTuple

import attrs

from .._validation import Validator, explain_bad_arguments, to_action, to_tuple
from ..errors import nearest
from ..facts import Person
from ..facts._events import is_own_action
from ..guidance import HOST, Claim
from ..vocabulary import Action, Channel, MessageType, Reason
from ._quantities import Channels, claims_of
from ._situation import Situation
from ._windows import Timing


class Objection(NamedTuple):
    """Why a step is withheld.

    Args:
        reason: The reason.
        claims: The claims it rests on, besides those of the rule.
    """

    reason: Reason
    claims: tuple[Claim, ...] = ()


Recipients = Callable[[Situation], tuple[Person | None, ...]]
Guard = Callable[[Situation, Person | None], Objection | None]
Timer = Callable[[Situation, Person | None, tuple[Channel, ...]], Timing]


_EXAMPLES = "see followup_kit.planning.rules for examples"


def no_channels(situation: Situation) -> Channels:  # noqa: ARG001 - a row's functions all take the situation
    """Say that nothing is sent."""
    return Channels((), ())


def nobody(situation: Situation) -> tuple[Person | None, ...]:  # noqa: ARG001 - a row's functions all take the situation
    """Say that the step is one, and towards no one person."""
    return (None,)


def always(situation: Situation) -> bool:  # noqa: ARG001 - a row's functions all take the situation
    """Say that the rule concerns every situation."""
    return True


@explain_bad_arguments
@attrs.frozen(kw_only=True)
class Rule:
    """When a step is due, towards whom, by which ways, unless what, and why.

    Every function is pure: it reads the situation it is given and nothing else.

    Args:
        action: What the step asks for; a host's own word starts with ``x-``.
        timing: Makes the window, from the situation, the recipient and the step's channels.
        applies: Whether the rule concerns this situation at all.
        recipients: Towards whom; one step each, ``None`` for the hiring team as a whole.
        guards: Guards, asked in order; the first that answers with a reason withholds the step.
        channels: By which ways, best first.
        message_type: Which message goes with it, if one does.
        required_context: What the host must find out from the candidate first, as names of the context.
        context_defaults: Entries of the message's context that hold until the candidate says otherwise, as names and values.
        per_recipient: True if each recipient gets a step of his or her own, named in its id.
        repeats: True if the step may come again after it was done.
        answers_outcome: True if it is planned even when the employer asked not to be contacted.
        claims: Why there is such a rule, as claims or their ids.

    Raises:
        InvalidFactsError: If the action is an unknown word or something is of the wrong kind.
    """

    action: Action | str = attrs.field(converter=to_action)
    timing: Timer
    applies: Callable[[Situation], bool] = always
    recipients: Recipients = nobody
    guards: tuple[Guard, ...] = attrs.field(default=(), converter=to_tuple)
    channels: Callable[[Situation], Channels] = no_channels
    message_type: MessageType | str | None = None
    required_context: tuple[str, ...] = attrs.field(default=(), converter=to_tuple)
    context_defaults: tuple[tuple[str, object], ...] = attrs.field(default=(), converter=to_tuple)
    per_recipient: bool = False
    repeats: bool = False
    answers_outcome: bool = False
    claims: tuple[Claim, ...] = attrs.field(default=(HOST,), converter=claims_of)

    def __attrs_post_init__(self) -> None:
        validator = Validator(self)
        if not isinstance(self.action, Action) and not is_own_action(self.action):
            remedy = f"{nearest(self.action, Action)}; a word of your own starts with 'x-'"
            validator.refuse("action", self.action, "is not a known word", remedy)
        for field in ("timing", "applies", "recipients", "channels"):
            if not callable(getattr(self, field)):
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
        validator.require_flag("per_recipient", "repeats", "answers_outcome")
        validator.raise_if_invalid()

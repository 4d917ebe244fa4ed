"""What has happened since: eight kinds of event, each at an instant."""

import datetime as dt
import re
from typing import Any, ClassVar

import attrs

from .._datetimes import equality_key, to_utc
from .._validation import Validator, explain_bad_arguments, to_action, to_channel, to_enum
from ..errors import nearest
from ..vocabulary import Action, Channel, Decision
from ._people import Person

_OWN_ACTION = re.compile(r"x-[a-z0-9-]+")
_WESTERNMOST = dt.timezone(-dt.timedelta(hours=12))


def _decision(value: Decision | str) -> Any:
    return to_enum(Decision, value)


def is_own_action(value: object) -> bool:
    """Say whether a word is an action that a host has named for its own rule, such as ``x-send-references``."""
    return isinstance(value, str) and _OWN_ACTION.fullmatch(value) is not None


@attrs.frozen(kw_only=True)
class _Event:
    """Something that happened.

    Args:
        at: When, as a datetime with a zone.
    """

    at: dt.datetime = attrs.field(eq=equality_key)
    _rank: ClassVar[int] = 0

    def __attrs_post_init__(self) -> None:
        validator = Validator(self)
        validator.require_zoned_datetime("at")
        self._validate(validator)
        validator.raise_if_invalid()

    def _validate(self, validator: Validator) -> None:
        """Check the fields that a kind of event adds."""

    def _validate_promise(self, validator: Validator, field: str) -> None:
        """Refuse a promised day that had passed everywhere on earth; the interview looks again in its own zone."""
        validator.if_given(validator.require_date, field)
        promised = getattr(self, field)
        if validator.is_valid and promised is not None and promised < self.at.astimezone(_WESTERNMOST).date():
            refuse_past(validator, field, promised, self.at.date())

    def order(self) -> tuple[object, ...]:
        """Return a key that sorts events by instant, and those of one instant always alike."""
        details = tuple(repr(value) for value in attrs.astuple(self)[1:])
        return (to_utc(self.at), self._rank, details, str(self.at.tzinfo))


def refuse_past(validator: Validator, field: str, promised: dt.date, day: dt.date) -> None:
    """Note that a date was promised which had already passed on the day of the promise."""
    validator.refuse(field, promised, f"lies before {day}, the day it was given", "check both dates")


@explain_bad_arguments
@attrs.frozen(kw_only=True)
class Sent(_Event):
    """The candidate did what a step asks: sent a message, made a call, asked at the interview.

    Args:
        at: When.
        action: Which action was done; it completes the step, even when done earlier than planned.
        to: Towards whom, as a ``Person`` or the full name; without it, every step of the action is done. Somebody who
            is not on the interview completes no step, though every check-in counts towards the cap.
        channel: By which way.

    Raises:
        InvalidFactsError: If a word is unknown, ``at`` is naive, or ``to`` is blank.
    """

    action: Action | str = attrs.field(converter=to_action)
    to: Person | str | None = None
    channel: Channel | None = attrs.field(default=None, converter=to_channel)
    _rank: ClassVar[int] = 0

    def _validate(self, validator: Validator) -> None:
        if not isinstance(self.action, Action) and not is_own_action(self.action):
            validator.refuse("action", self.action, "is not a known word", nearest(self.action, Action))
        if self.to is not None:
            validator.require_instance("to", Person, or_text=True)
        if self.channel is not None:
            validator.require_enum("channel", Channel)


@explain_bad_arguments
@attrs.frozen(kw_only=True)
class Replied(_Event):
    """The employer wrote or called, without settling anything.

    Args:
        at: When.
        decision_by: The date they named for their answer, if they named a new one.

    Raises:
        InvalidFactsError: If ``at`` is naive, or the date had passed when it was given.
    """

    decision_by: dt.date | None = None
    _rank: ClassVar[int] = 1

    def _validate(self, validator: Validator) -> None:
        self._validate_promise(validator, "decision_by")


@explain_bad_arguments
@attrs.frozen(kw_only=True)
class OutOfOffice(_Event):
    """Someone, or everyone, is away.

    Args:
        at: When the candidate learnt of it.
        until: The last day of the absence.
        person: Who is away, as a ``Person`` or a name; ``None`` for everyone.

    Raises:
        InvalidFactsError: If ``at`` is naive, ``until`` is no date, or ``person`` is blank.
    """

    until: dt.date
    person: Person | str | None = None
    _rank: ClassVar[int] = 2

    def _validate(self, validator: Validator) -> None:
        validator.require_date("until")
        if self.person is not None:
            validator.require_instance("person", Person, or_text=True)


@explain_bad_arguments
@attrs.frozen(kw_only=True)
class Advanced(_Event):
    """The candidate was invited to another round, which is an interview of its own.

    Args:
        at: When.
    """

    _rank: ClassVar[int] = 3


@explain_bad_arguments
@attrs.frozen(kw_only=True)
class Rejected(_Event):
    """The employer said no.

    Args:
        at: When.
        feedback_given: True if they said anything about why.

    Raises:
        InvalidFactsError: If ``at`` is naive or ``feedback_given`` is not True or False.
    """

    feedback_given: bool = False
    _rank: ClassVar[int] = 4

    def _validate(self, validator: Validator) -> None:
        validator.require_flag("feedback_given")


@explain_bad_arguments
@attrs.frozen(kw_only=True)
class Offered(_Event):
    """The employer made an offer.

    Args:
        at: When.
        respond_by: The last day for the candidate's answer, if they named one.
        details_provided: True if the contract's details and the next steps came with it.

    Raises:
        InvalidFactsError: If ``at`` is naive, or the answer was due before the offer was made.
    """

    respond_by: dt.date | None = None
    details_provided: bool = False
    _rank: ClassVar[int] = 5

    def _validate(self, validator: Validator) -> None:
        validator.require_flag("details_provided")
        self._validate_promise(validator, "respond_by")


@explain_bad_arguments
@attrs.frozen(kw_only=True)
class Answered(_Event):
    """The candidate answered an offer; both offer steps end with it, whatever the answer was.

    Someone who has only thanked for the offer, or asked for time, has not answered: that is
    ``Sent(action="offer-reply")``.

    Args:
        at: When.
        decision: The answer.

    Raises:
        InvalidFactsError: If ``at`` is naive or the decision is an unknown word.
    """

    decision: Decision = attrs.field(converter=_decision)
    _rank: ClassVar[int] = 6

    def _validate(self, validator: Validator) -> None:
        validator.require_enum("decision", Decision)


@explain_bad_arguments
@attrs.frozen(kw_only=True)
class Withdrew(_Event):
    """The candidate left the process.

    Args:
        at: When.
    """

    _rank: ClassVar[int] = 7


Event = Sent | Replied | OutOfOffice | Advanced | Rejected | Offered | Answered | Withdrew
"""Any of the eight."""

Outcome = Advanced | Rejected | Offered | Withdrew
"""The events that end the waiting; the latest one counts."""

EVENTS = (Sent, Replied, OutOfOffice, Advanced, Rejected, Offered, Answered, Withdrew)
"""The classes of ``Event``, for checks at run time."""

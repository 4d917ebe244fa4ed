"""Events: what has happened in a process, each at an instant."""

import datetime as dt
from collections.abc import Sequence
from typing import Any, ClassVar, get_args

import attrs

from .._converters import to_action, to_channel, to_datetime, to_enum, to_texts
from .._datetimes import equality_key, to_utc
from .._validation import Validator, explain_bad_arguments
from ..errors import nearest
from ..vocabulary import Action, Channel, Decision, Party, is_custom_word
from ._people import Person

_WESTERNMOST = dt.timezone(-dt.timedelta(hours=12))


def _decision(value: Decision | str) -> Any:
    return to_enum(Decision, value)


def _texts(value: str | Sequence[str] | None) -> Any:
    return to_texts(value)


def _party(value: Party | str) -> Any:
    return to_enum(Party, value)


@attrs.frozen(kw_only=True)
class _Event:
    """Something that happened.

    Args:
        at: When, as a datetime with a zone.
    """

    at: dt.datetime = attrs.field(eq=equality_key, converter=to_datetime)

    mention: ClassVar[str | None] = None
    """The field that says whom the event concerns, if the kind has one."""

    def __attrs_post_init__(self) -> None:
        validator = Validator(self)
        validator.require_zoned_datetime("at")
        if self.mention is not None:
            validator.if_given(lambda field: validator.require_instance(field, Person, or_text=True), self.mention)
        self._validate(validator)
        validator.raise_if_invalid()

    def _validate(self, validator: Validator) -> None:
        """Check the fields that a kind of event adds."""

    def _validate_promised_date(self, validator: Validator, field: str) -> None:
        """Refuse a promised day that had passed everywhere on earth; the interview looks again in its own zone."""
        validator.if_given(validator.require_date, field)
        promised = getattr(self, field)
        if validator.is_valid and promised is not None and promised < self.at.astimezone(_WESTERNMOST).date():
            refuse_past(validator, field, promised, self.at.date())

    def order(self) -> tuple[object, ...]:
        """Return the sort key of the event: its instant, the order of the table of facts, then its details."""
        details = tuple(repr(value) for value in attrs.astuple(self)[1:])
        return (to_utc(self.at), _rank(self), details, str(self.at.tzinfo))


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
        to: Towards whom: a ``Person``, or a person's key, address or name; without it, every step of the action is
            done. What went to nobody on the interview completes no step, though a check-in counts to whomever it went.
        channel: By which channel.

    Raises:
        InvalidFactsError: If a word is unknown, ``at`` is naive, or ``to`` is blank.
    """

    action: Action | str = attrs.field(converter=to_action)
    to: Person | str | None = None
    channel: Channel | None = attrs.field(default=None, converter=to_channel)
    mention: ClassVar[str | None] = "to"

    def _validate(self, validator: Validator) -> None:
        if not isinstance(self.action, Action) and not is_custom_word(self.action):
            remedy = f"{nearest(self.action, Action)}; an action of your own starts with 'x-'"
            validator.refuse("action", self.action, "is not a known action", remedy)
        validator.if_given(lambda field: validator.require_enum(field, Channel), "channel")


@explain_bad_arguments
@attrs.frozen(kw_only=True)
class Replied(_Event):
    """The employer wrote or called, without settling anything.

    Args:
        at: When.
        decision_by: The date they named for their decision, if they named a new one.
        respond_by: The last day for the candidate's answer to their offer, if they named a new one.
        by: Who said it: a ``Person``, or a person's key, address or name.

    Raises:
        InvalidFactsError: If ``at`` is naive, or a date had passed when it was given.
    """

    decision_by: dt.date | None = None
    respond_by: dt.date | None = None
    by: Person | str | None = None
    mention: ClassVar[str | None] = "by"

    def _validate(self, validator: Validator) -> None:
        self._validate_promised_date(validator, "decision_by")
        self._validate_promised_date(validator, "respond_by")


@explain_bad_arguments
@attrs.frozen(kw_only=True)
class OutOfOffice(_Event):
    """Someone, or everyone, is away.

    Args:
        at: When the candidate learnt of it.
        until: The last day of the absence; ``None`` if it was not said.
        person: Who is away: a ``Person``, or a person's key, address or name; ``None`` for everyone.

    Raises:
        InvalidFactsError: If ``at`` is naive, ``until`` is no date, or ``person`` is blank.
    """

    until: dt.date | None = None
    person: Person | str | None = None
    mention: ClassVar[str | None] = "person"

    def _validate(self, validator: Validator) -> None:
        validator.if_given(validator.require_date, "until")


@explain_bad_arguments
@attrs.frozen(kw_only=True)
class Advanced(_Event):
    """The candidate was invited to another round, which is an interview of its own.

    Args:
        at: When.
        by: Who said it: a ``Person``, or a person's key, address or name.

    Raises:
        InvalidFactsError: If ``at`` is naive, or ``by`` is blank.
    """

    by: Person | str | None = None
    mention: ClassVar[str | None] = "by"


@explain_bad_arguments
@attrs.frozen(kw_only=True)
class Rejected(_Event):
    """The employer said no.

    Args:
        at: When.
        feedback_given: True if they said anything about why.
        by: Who said it: a ``Person``, or a person's key, address or name.

    Raises:
        InvalidFactsError: If ``at`` is naive, or ``feedback_given`` is not True or False.
    """

    feedback_given: bool = False
    by: Person | str | None = None
    mention: ClassVar[str | None] = "by"

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
        terms: What was offered, one or several, each as it would stand in a sentence: ``"a salary of $52,000 a year"``.
        by: Who said it: a ``Person``, or a person's key, address or name.

    Raises:
        InvalidFactsError: If ``at`` is naive, or the answer was due before the offer was made.
    """

    respond_by: dt.date | None = None
    details_provided: bool = False
    terms: tuple[str, ...] = attrs.field(default=(), converter=_texts, repr=False)
    by: Person | str | None = None
    mention: ClassVar[str | None] = "by"

    def _validate(self, validator: Validator) -> None:
        validator.require_flag("details_provided")
        validator.require_texts("terms")
        self._validate_promised_date(validator, "respond_by")


@explain_bad_arguments
@attrs.frozen(kw_only=True)
class Answered(_Event):
    """The candidate accepted or declined an offer; both offer steps are done with it.

    Someone who has only thanked for the offer, or asked for time, has not answered: that is
    ``Sent(action="offer-reply")``.

    Args:
        at: When.
        decision: The answer, accept or decline.

    Raises:
        InvalidFactsError: If ``at`` is naive, or the decision is neither.
    """

    decision: Decision = attrs.field(converter=_decision)

    def _validate(self, validator: Validator) -> None:
        if self.decision is Decision.UNDECIDED:
            remedy = "pass 'accept' or 'decline'; thanks or a request for time are Sent(action='offer-reply')"
            validator.refuse("decision", str(self.decision), "is not an answer to an offer", remedy)
        else:
            validator.require_enum("decision", Decision)


@explain_bad_arguments
@attrs.frozen(kw_only=True)
class Withdrew(_Event):
    """The candidate left the process.

    Args:
        at: When.

    Raises:
        InvalidFactsError: If ``at`` is naive.
    """


@explain_bad_arguments
@attrs.frozen(kw_only=True)
class Cancelled(_Event):
    """The interview was called off, or somebody did not come.

    Args:
        at: When.
        by: Whose doing it was: ``employer`` or ``candidate``.

    Raises:
        InvalidFactsError: If ``at`` is naive, or ``by`` is neither.
    """

    by: Party = attrs.field(default=Party.EMPLOYER, converter=_party)

    def _validate(self, validator: Validator) -> None:
        validator.require_enum("by", Party)


@explain_bad_arguments
@attrs.frozen(kw_only=True)
class Rescheduled(_Event):
    """A new date was found for a cancelled interview, whose own times now hold it.

    Args:
        at: When.

    Raises:
        InvalidFactsError: If ``at`` is naive.
    """


@explain_bad_arguments
@attrs.frozen(kw_only=True)
class Reopened(_Event):
    """The process goes on after an outcome.

    Args:
        at: When.
        decision_by: The date they named for their decision, if they named one.
        by: Who said it: a ``Person``, or a person's key, address or name.

    Raises:
        InvalidFactsError: If ``at`` is naive, or the date had passed when it was given.
    """

    decision_by: dt.date | None = None
    by: Person | str | None = None
    mention: ClassVar[str | None] = "by"

    def _validate(self, validator: Validator) -> None:
        self._validate_promised_date(validator, "decision_by")


@explain_bad_arguments
@attrs.frozen(kw_only=True)
class Rescinded(_Event):
    """The employer took the offer back.

    Args:
        at: When.
        by: Who said it: a ``Person``, or a person's key, address or name.

    Raises:
        InvalidFactsError: If ``at`` is naive, or ``by`` is blank.
    """

    by: Person | str | None = None
    mention: ClassVar[str | None] = "by"


@explain_bad_arguments
@attrs.frozen(kw_only=True)
class OtherOffer(_Event):
    """The candidate holds an offer from elsewhere.

    Args:
        at: When.
        respond_by: The last day for the candidate's answer to it, if there is one.

    Raises:
        InvalidFactsError: If ``at`` is naive, or the answer was due before the offer came.
    """

    respond_by: dt.date | None = None

    def _validate(self, validator: Validator) -> None:
        self._validate_promised_date(validator, "respond_by")


Event = (
    Sent
    | Replied
    | OutOfOffice
    | Advanced
    | Rejected
    | Offered
    | Answered
    | Withdrew
    | Cancelled
    | Rescheduled
    | Reopened
    | Rescinded
    | OtherOffer
)
"""Anything that can stand in a history, in the order in which events of one instant count."""

Outcome = Advanced | Rejected | Offered | Rescinded | Withdrew
"""The events that end the waiting; the latest one counts, unless the process was reopened since."""

EVENTS: tuple[type[Any], ...] = get_args(Event)
"""The classes of ``Event``, for checks at run time."""

OUTCOMES: tuple[type[Any], ...] = get_args(Outcome)
"""The classes of ``Outcome``."""


def _rank(event: _Event) -> int:
    """Return an event's place in the table of facts; that of its parent, if a host derived its class."""
    return next(rank for rank, kind in enumerate(EVENTS) if isinstance(event, kind))

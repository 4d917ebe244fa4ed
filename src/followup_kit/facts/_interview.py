"""One interview, and everything that is known of it."""

import datetime as dt
from collections.abc import Sequence
from typing import Any, Self

import attrs

from .._converters import to_channel, to_datetime, to_enum, to_optional_datetime, to_texts, to_tuple
from .._datetimes import equality_key, to_utc
from .._guarding import guarded
from .._validation import Validator, explain_bad_arguments
from ..vocabulary import Channel, InterviewFormat, Progress
from ._events import EVENTS, Event, refuse_past
from ._people import Candidate, PeopleIndex, Person


def _format(value: InterviewFormat | str) -> Any:
    return to_enum(InterviewFormat, value)


def _progress(value: Progress | str) -> Any:
    return to_enum(Progress, value)


def _texts(value: str | Sequence[str] | None) -> Any:
    return to_texts(value)


def _people(value: Sequence[Person]) -> Any:
    return to_tuple(value)


def _in_order(value: Sequence[Event]) -> Any:
    """Sort events by when they happened, so that the order in which they were added never matters."""
    events: Any = to_tuple(value)
    if isinstance(events, tuple) and all(isinstance(event, EVENTS) for event in events):
        return tuple(sorted(events, key=lambda event: event.order()))
    return events


@explain_bad_arguments
@attrs.frozen(kw_only=True)
class Instructions:
    """What the employer said about being contacted; it beats every rule.

    Args:
        do_not_contact: True if they asked not to be contacted; replies to an outcome are still planned.
        not_before: The first day on which they want to hear from the candidate, in the interview's zone.
        check_ins: How many check-ins they allow in all, in place of the policy's caps; 0 for none.
        channel: How they want to be contacted; it goes first among a step's channels.

    Raises:
        InvalidFactsError: If a field has the wrong type or an impossible value.
    """

    do_not_contact: bool = False
    not_before: dt.date | None = None
    check_ins: int | None = None
    channel: Channel | None = attrs.field(default=None, converter=to_channel)

    def __attrs_post_init__(self) -> None:
        validator = Validator(self)
        validator.require_flag("do_not_contact")
        validator.if_given(validator.require_date, "not_before")
        if self.check_ins is not None:
            validator.require_count("check_ins", least=0)
        if self.channel is not None:
            validator.require_enum("channel", Channel)
        validator.raise_if_invalid()


@guarded
@explain_bad_arguments
@attrs.frozen(kw_only=True)
class Interview:
    """The facts of one interview; a further round is an interview of its own.

    Args:
        candidate: Who was interviewed.
        company: The employer's name.
        position: The position's name.
        ends_at: When the interview ends or ended; its zone is the one in which every date is read.
        starts_at: When it starts; without it, nothing is planned for the interview itself.
        interviewers: Everyone who asked questions, in the order in which they should be thanked.
        recruiter: Who arranged the interview; an agency's has ``role="agency"``.
        contact: Who speaks for the employer about the process; ``None`` to infer it from the roles.
        helpers: Who deserves thanks and asked no questions: who arranged it, who recommended the candidate.
        format: How it was held.
        round: Which round it was, from 1.
        decision_by: The date by which they said they would decide, given as the interview ended.
        progress: How far their process has come.
        instructions: What they said about being contacted.
        still_interested: False once the candidate no longer wants the position.
        strengths: The strengths to restate, one or several, say ``"six years of running payroll migrations"``.
        needs: What they said the position needs.
        forgotten: What the candidate wished to have said.
        clarify: An answer put better, in the candidate's own sentences.
        question: An interesting question to ask afterwards.
        can_send: What the candidate could send, one or several: ``"my portfolio"``.
        reference: Their number for the application.
        history: What has happened, in any order; kept in the order of its instants.
        key: Your own stable identifier for the process; it starts every step's id. Give one when you store anything:
            without it, company and position stand in, which two interviews may share.

    Raises:
        InvalidFactsError: If anything is missing, of the wrong kind, or impossible, with every problem at once.
    """

    candidate: Candidate
    company: str
    position: str
    ends_at: dt.datetime = attrs.field(eq=equality_key, converter=to_datetime)
    starts_at: dt.datetime | None = attrs.field(default=None, eq=equality_key, converter=to_optional_datetime)
    interviewers: tuple[Person, ...] = attrs.field(default=(), converter=_people)
    recruiter: Person | None = None
    contact: Person | None = None
    helpers: tuple[Person, ...] = attrs.field(default=(), converter=_people)
    format: InterviewFormat = attrs.field(default=InterviewFormat.IN_PERSON, converter=_format)
    round: int = 1
    decision_by: dt.date | None = None
    progress: Progress = attrs.field(default=Progress.UNKNOWN, converter=_progress)
    instructions: Instructions = attrs.field(factory=Instructions)
    still_interested: bool = True
    strengths: tuple[str, ...] = attrs.field(default=(), converter=_texts, repr=False)
    needs: str | None = attrs.field(default=None, repr=False)
    forgotten: str | None = attrs.field(default=None, repr=False)
    clarify: str | None = attrs.field(default=None, repr=False)
    question: str | None = attrs.field(default=None, repr=False)
    can_send: tuple[str, ...] = attrs.field(default=(), converter=_texts, repr=False)
    reference: str | None = None
    history: tuple[Event, ...] = attrs.field(default=(), converter=_in_order)
    key: str | None = None

    def __attrs_post_init__(self) -> None:
        validator = Validator(self)
        validator.require_instance("candidate", Candidate)
        validator.require_text("company", "position")
        validator.require_zoned_datetime("ends_at")
        validator.if_given(validator.require_zoned_datetime, "starts_at")
        validator.require_each("interviewers", Person, "Person")
        validator.if_given(lambda field: validator.require_instance(field, Person), "recruiter", "contact")
        validator.require_each("helpers", Person, "Person")
        validator.require_enum("format", InterviewFormat)
        validator.require_count("round", least=1)
        validator.if_given(validator.require_date, "decision_by")
        validator.require_enum("progress", Progress)
        validator.require_instance("instructions", Instructions)
        validator.require_flag("still_interested")
        validator.require_optional_text("needs", "forgotten", "clarify", "question", "reference", "key")
        validator.require_texts("strengths", "can_send")
        validator.require_each("history", EVENTS, "event")
        if validator.is_valid:
            self._validate_order(validator)
            self._validate_distinct(validator, "interviewers")
            self._validate_distinct(validator, "helpers")
        validator.raise_if_invalid()

    def _validate_order(self, validator: Validator) -> None:
        """Refuse what cannot have happened in this order, read in the interview's zone."""
        zone = self.ends_at.tzinfo
        ends_on = to_utc(self.ends_at).astimezone(zone).date()
        if self.starts_at is not None and to_utc(self.starts_at) >= to_utc(self.ends_at):
            wrong = f"is not before the interview's end, {self.ends_at.isoformat()}"
            validator.refuse("starts_at", self.starts_at.isoformat(), wrong, "check both, and their zones")
        if self.decision_by is not None and self.decision_by < ends_on:
            refuse_past(validator, "decision_by", self.decision_by, ends_on)
        for position, event in enumerate(self.history):
            for field in ("decision_by", "respond_by"):
                promised = getattr(event, field, None)
                if promised is not None and promised < (day := to_utc(event.at).astimezone(zone).date()):
                    refuse_past(validator, f"history[{position}].{field}", promised, day)

    def _validate_distinct(self, validator: Validator, field: str) -> None:
        """Refuse a person listed twice, who would be thanked twice."""
        people: tuple[Person, ...] = getattr(self, field)
        index = PeopleIndex(people)
        for position, person in enumerate(people):
            first = index.same_as(position)[0]
            if first < position:
                validator.refuse(
                    f"{field}[{position}]",
                    person.name,
                    f"is the same person as {field}[{first}]",
                    "list each person once; tell two people of one name apart by a key, or by an email for both",
                )

    def with_event(self, event: Event) -> Self:
        """Return the interview with one more event.

        Args:
            event: What happened; it may be earlier than what is already known.

        Raises:
            InvalidFactsError: If it is no event, or promises a date that had passed.
        """
        return attrs.evolve(self, history=(*self.history, event))

"""One interview, and everything that is known of it."""

import datetime as dt
from typing import Any, Self

import attrs

from .._datetimes import equality_key, to_utc
from .._validation import Validator, explain_bad_arguments, to_channel, to_enum, to_tuple
from ..vocabulary import Channel, InterviewFormat, Progress
from ._events import EVENTS, Event, Offered, Replied, refuse_past
from ._people import Candidate, Person


def _format(value: InterviewFormat | str) -> Any:
    return to_enum(InterviewFormat, value)


def _progress(value: Progress | str) -> Any:
    return to_enum(Progress, value)


def _people(value: list[Person] | tuple[Person, ...]) -> Any:
    return to_tuple(value)


def _in_order(value: list[Event] | tuple[Event, ...]) -> Any:
    """Put events in the order in which they happened, so that the order in which they were learnt never matters."""
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
        not_before: The first day on which they want to hear from the candidate.
        check_ins: How many check-ins they allow, in place of the policy's cap.
        channel: How they want to be contacted; it goes first among a step's channels.

    Raises:
        InvalidFactsError: If a field holds something that cannot be what it is called.
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


@explain_bad_arguments
@attrs.frozen(kw_only=True)
class Interview:
    """The facts of one interview; a further round is an interview of its own.

    Args:
        candidate: Who was interviewed.
        company: The employer's name.
        position: The position's name.
        ends_at: When the interview ends or ended; its zone is the one every date is read in.
        starts_at: When it starts; without it, nothing is planned for the interview itself.
        interviewers: Everyone who asked questions, in the order in which they should be thanked.
        recruiter: Who arranged the interview; an agency's has ``role="agency"``.
        format: How it was held.
        round: Which round it was, from 1.
        decision_by: The date by which they said they would answer.
        progress: How far their process has come.
        instructions: What they said about being contacted.
        still_interested: False once the candidate no longer wants the position.
        strength: The one strength to restate, say ``"six years of running payroll migrations"``.
        forgotten: What the candidate wished to have said.
        question: An interesting question to ask afterwards.
        history: What has happened, in any order; kept in the order of its instants.
        key: The host's own stable identity for the interview; it starts every step's id. Give one when you store
            anything: without it, company, position and round stand in, which two interviews may share.

    Raises:
        InvalidFactsError: If anything is missing, of the wrong kind, or impossible, with every problem at once.
    """

    candidate: Candidate
    company: str
    position: str
    ends_at: dt.datetime = attrs.field(eq=equality_key)
    starts_at: dt.datetime | None = attrs.field(default=None, eq=equality_key)
    interviewers: tuple[Person, ...] = attrs.field(default=(), converter=_people)
    recruiter: Person | None = None
    format: InterviewFormat = attrs.field(default=InterviewFormat.IN_PERSON, converter=_format)
    round: int = 1
    decision_by: dt.date | None = None
    progress: Progress = attrs.field(default=Progress.UNKNOWN, converter=_progress)
    instructions: Instructions = attrs.field(factory=Instructions)
    still_interested: bool = True
    strength: str | None = attrs.field(default=None, repr=False)
    forgotten: str | None = attrs.field(default=None, repr=False)
    question: str | None = attrs.field(default=None, repr=False)
    history: tuple[Event, ...] = attrs.field(default=(), converter=_in_order)
    key: str | None = None

    def __attrs_post_init__(self) -> None:
        validator = Validator(self)
        validator.require_instance("candidate", Candidate)
        validator.require_text("company", "position")
        validator.require_zoned_datetime("ends_at")
        validator.if_given(validator.require_zoned_datetime, "starts_at")
        validator.require_each("interviewers", Person, "Person")
        validator.if_given(lambda field: validator.require_instance(field, Person), "recruiter")
        validator.require_enum("format", InterviewFormat)
        validator.require_count("round", least=1)
        validator.if_given(validator.require_date, "decision_by")
        validator.require_enum("progress", Progress)
        validator.require_instance("instructions", Instructions)
        validator.require_flag("still_interested")
        validator.require_optional_text("strength", "forgotten", "question", "key")
        validator.require_each("history", EVENTS, "event")
        if validator.is_valid:
            self._validate_order(validator)
            self._validate_panel(validator)
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
        for place, event in enumerate(self.history):
            day = to_utc(event.at).astimezone(zone).date()
            if isinstance(event, Replied) and event.decision_by is not None and event.decision_by < day:
                refuse_past(validator, f"history[{place}].decision_by", event.decision_by, day)
            if isinstance(event, Offered) and event.respond_by is not None and event.respond_by < day:
                refuse_past(validator, f"history[{place}].respond_by", event.respond_by, day)

    def _validate_panel(self, validator: Validator) -> None:
        """Refuse a person listed twice, who would be thanked twice."""
        seen: dict[Person, int] = {}
        for place, person in enumerate(self.interviewers):
            first = seen.setdefault(person, place)
            if first != place:
                validator.refuse(
                    f"interviewers[{place}]",
                    person.name,
                    f"is the same person as interviewers[{first}]",
                    "list each person once; tell two people of one name apart by email or title",
                )

    def with_event(self, event: Event) -> Self:
        """Return the interview with one more thing that has happened.

        Args:
            event: What happened; it may be earlier than what is already known.

        Raises:
            InvalidFactsError: If it is no event, or promises a date that had passed.
        """
        return attrs.evolve(self, history=(*self.history, event))

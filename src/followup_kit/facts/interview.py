"""One interview, and everything that is known of it."""

import datetime as dt
from typing import Any, Self

import attrs

from ..civil import identity, instant
from ..doors import Inspection, to_channel, together, told, word
from ..people import Candidate, Person
from ..vocabulary import Channel, Format, Progress
from .events import EVENTS, Event, Offered, Replied, refuse_past


def _format(value: Format | str) -> Any:
    return word(Format, value)


def _progress(value: Progress | str) -> Any:
    return word(Progress, value)


def _people(value: list[Person] | tuple[Person, ...]) -> Any:
    return together(value)


def _in_order(value: list[Event] | tuple[Event, ...]) -> Any:
    """Put events in the order in which they happened, so that the order in which they were learnt never matters."""
    events: Any = together(value)
    if isinstance(events, tuple) and all(isinstance(event, EVENTS) for event in events):
        return tuple(sorted(events, key=lambda event: event.order()))
    return events


@told
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
        inspection = Inspection(self)
        inspection.flag("do_not_contact")
        inspection.optional(inspection.day, "not_before")
        if self.check_ins is not None:
            inspection.count("check_ins", least=0)
        if self.channel is not None:
            inspection.member("channel", Channel)
        inspection.finish()


@told
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
    ends_at: dt.datetime = attrs.field(eq=identity)
    starts_at: dt.datetime | None = attrs.field(default=None, eq=identity)
    interviewers: tuple[Person, ...] = attrs.field(default=(), converter=_people)
    recruiter: Person | None = None
    format: Format = attrs.field(default=Format.IN_PERSON, converter=_format)
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
        inspection = Inspection(self)
        inspection.instance("candidate", Candidate)
        inspection.text("company", "position")
        inspection.moment("ends_at")
        inspection.optional(inspection.moment, "starts_at")
        inspection.each("interviewers", Person, "Person")
        inspection.optional(lambda field: inspection.instance(field, Person), "recruiter")
        inspection.member("format", Format)
        inspection.count("round", least=1)
        inspection.optional(inspection.day, "decision_by")
        inspection.member("progress", Progress)
        inspection.instance("instructions", Instructions)
        inspection.flag("still_interested")
        inspection.optional_text("strength", "forgotten", "question", "key")
        inspection.each("history", EVENTS, "event")
        if inspection.passed:
            self._inspect_order(inspection)
            self._inspect_panel(inspection)
        inspection.finish()

    def _inspect_order(self, inspection: Inspection) -> None:
        """Refuse what cannot have happened in this order, read in the interview's zone."""
        zone = self.ends_at.tzinfo
        ends_on = instant(self.ends_at).astimezone(zone).date()
        if self.starts_at is not None and instant(self.starts_at) >= instant(self.ends_at):
            wrong = f"is not before the interview's end, {self.ends_at.isoformat()}"
            inspection.refuse("starts_at", self.starts_at.isoformat(), wrong, "check both, and their zones")
        if self.decision_by is not None and self.decision_by < ends_on:
            refuse_past(inspection, "decision_by", self.decision_by, ends_on)
        for place, event in enumerate(self.history):
            day = instant(event.at).astimezone(zone).date()
            if isinstance(event, Replied) and event.decision_by is not None and event.decision_by < day:
                refuse_past(inspection, f"history[{place}].decision_by", event.decision_by, day)
            if isinstance(event, Offered) and event.respond_by is not None and event.respond_by < day:
                refuse_past(inspection, f"history[{place}].respond_by", event.respond_by, day)

    def _inspect_panel(self, inspection: Inspection) -> None:
        """Refuse a person listed twice, who would be thanked twice."""
        seen: dict[Person, int] = {}
        for place, person in enumerate(self.interviewers):
            first = seen.setdefault(person, place)
            if first != place:
                inspection.refuse(
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

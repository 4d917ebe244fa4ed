"""Where a process stands: everything the rules ask, worked out once from the facts, the numbers and the calendar."""

import datetime as dt
from functools import cached_property
from typing import Any, cast

from .._datetimes import to_utc
from ..calendars import WorkingDays
from ..errors import FollowupError
from ..facts import (
    Answered,
    Event,
    Interview,
    Offered,
    Outcome,
    OutOfOffice,
    PeopleIndex,
    Person,
    Replied,
    Sent,
    is_same_person,
)
from ..vocabulary import Action, Role
from ._parameters import Parameters


class Situation:
    """The state of one process, as the rules see it.

    Args:
        interview: The facts.
        parameters: The policy's numbers.
        calendar: The days on which people are at work.
        actions: The actions that the policy has rules for.
    """

    def __init__(
        self, interview: Interview, parameters: Parameters, calendar: WorkingDays, actions: frozenset[str]
    ) -> None:
        self.actions = actions
        self.interview = interview
        self.parameters = parameters
        self.calendar = calendar
        self.zone = cast(dt.tzinfo, interview.ends_at.tzinfo)
        """The zone of the interview, in which every date is read."""
        self.ends = self.local(interview.ends_at)
        """When the interview ends, at a time that the zone's clocks do show."""
        self.main_contact = _main_contact(interview)
        """Who speaks for the employer; ``None`` for the hiring team as a whole."""
        self.outcome: Outcome | None = None
        self.sent: dict[str, list[Sent]] = {}
        self.absences: list[OutOfOffice] = []
        self.bounds: dict[tuple[dt.date, str], dt.datetime] = {}
        """The starts and ends of contact hours worked out so far, by the day from which they were looked for."""
        self.timings: dict[Any, Any] = {}
        """The timings worked out so far that are the same for every recipient, by their function and the channels."""
        self._replies: list[Replied] = []
        self._answer: Answered | None = None
        for event in interview.history:
            self._take(event)

    def _take(self, event: Event) -> None:
        match event:
            case Sent():
                self.sent.setdefault(event.action, []).append(event)
            case Replied():
                self._replies.append(event)
            case OutOfOffice():
                self.absences.append(event)
            case Answered():
                self._answer = event
            case _:
                self.outcome = event

    def local(self, moment: dt.datetime) -> dt.datetime:
        """Tell an instant in the interview's zone."""
        return to_utc(moment).astimezone(self.zone)

    def date(self, moment: dt.datetime) -> dt.date:
        """Read an instant's date in the interview's zone."""
        return self.local(moment).date()

    @property
    def check_ins(self) -> list[Sent]:
        """Every check-in sent, earliest first."""
        return self.sent.get(Action.CHECK_IN, [])

    @property
    def cap(self) -> int:
        """How many check-ins there may be: what the employer allows, else what the policy does."""
        allowed = self.interview.instructions.check_ins
        if allowed is not None:
            return allowed
        named = {reply.decision_by for reply in self._replies} | {self.interview.decision_by}
        return self.parameters.check_in_cap.for_dates(len(named - {None}))

    @cached_property
    def wait_starts(self) -> dt.datetime:
        """When the candidate's present wait began: with the last word on either side, else as the interview ended."""
        words = [*self.sent.get(Action.THANK_YOU, [])[-1:], *self.check_ins[-1:], *self._replies[-1:]]
        return self.local(max([to_utc(event.at) for event in words] + [to_utc(self.ends)]))

    @property
    def last_word(self) -> dt.datetime:
        """The later of the last check-in and the last reply."""
        words = [*self.check_ins[-1:], *self._replies[-1:]]
        return self.local(max(to_utc(event.at) for event in words))

    @cached_property
    def standing_date(self) -> dt.date | None:
        """The date by which they said they would answer, while it still stands."""
        given = [reply.decision_by for reply in self._replies if reply.decision_by is not None]
        named = given[-1] if given else self.interview.decision_by
        if named is None:
            return None
        settled = [*self.check_ins, *(reply for reply in self._replies if reply.decision_by is None)]
        return None if any(self.date(event.at) > named for event in settled) else named

    @property
    def offer(self) -> Offered | None:
        """The offer that is the outcome, whether answered or not."""
        return self.outcome if isinstance(self.outcome, Offered) else None

    @property
    def answered(self) -> bool:
        """True once the candidate has answered the offer that is the outcome."""
        offer = self.offer
        return offer is not None and self._answer is not None and to_utc(self._answer.at) >= to_utc(offer.at)

    @property
    def respond_by(self) -> dt.date | None:
        """The day by which they want an answer to the offer, if they named one."""
        offer = self.offer
        return None if offer is None else offer.respond_by

    @property
    def outcome_at(self) -> dt.datetime:
        """When the outcome came; only for rules that concern an outcome."""
        if self.outcome is None:
            raise FollowupError("there is no outcome to count from: give the rule an `applies` that asks for one")
        return self.outcome.at

    @property
    def unreachable(self) -> tuple[Person, ...]:
        """The interviewers whose email is not known."""
        return tuple(person for person in self.interview.interviewers if person.email is None)

    def roll(self, people: tuple[Person | None, ...]) -> PeopleIndex:
        """Return a list of people to find in it whom an event means; that of the panel is made once."""
        return self._panel if people is self.interview.interviewers else PeopleIndex(people)

    @cached_property
    def _panel(self) -> PeopleIndex:
        return PeopleIndex(self.interview.interviewers)

    def known(self, said: Person | str) -> Person | None:
        """Return the interviewer, else the recruiter, whom a person or a name in an event means, if any."""
        recruiter = self.interview.recruiter
        for place in self._panel.places(said):
            return self.interview.interviewers[place]
        return recruiter if recruiter is not None and is_same_person(said, recruiter) else None


def _main_contact(interview: Interview) -> Person | None:
    recruiter = interview.recruiter
    if recruiter is not None and recruiter.role is Role.AGENCY:
        return recruiter
    for person in interview.interviewers:
        if person.role is Role.HIRING_MANAGER:
            return person
    return interview.interviewers[0] if interview.interviewers else recruiter

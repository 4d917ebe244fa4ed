"""The situation: what rules ask of a process, derived from the facts, the parameters and the calendar."""

import datetime as dt
from collections.abc import Callable, Mapping
from typing import Any, Protocol, TypeVar, cast

from .._datetimes import add_days, to_utc
from ..calendars import WorkingDays
from ..facts import Interview, Person, Sent
from ..vocabulary import Action, Reason
from ._derived import derived
from ._history import History
from ._parameters import Parameters
from ._participants import Participants
from ._working_time import WorkingTime

_T = TypeVar("_T")
Recipients = Callable[["Situation"], tuple[Person | None, ...]]


class _Goes(Protocol):
    """What a situation asks of a rule, which is made of functions of situations."""

    @property
    def applies(self) -> Callable[["Situation"], bool]: ...

    @property
    def recipients(self) -> Recipients: ...


class Situation:
    """The state of one process, as rules see it. What is derived is derived once; the situation owns that cache.

    Args:
        interview: The facts.
        parameters: The policy's parameters.
        calendar: The days on which people are at work.
        rules: The policy's rule for each action, by action.
    """

    def __init__(
        self,
        interview: Interview,
        parameters: Parameters,
        calendar: WorkingDays,
        rules: Mapping[str, "_Goes"],
    ) -> None:
        self.interview = interview
        self.parameters = parameters
        self.zone = cast(dt.tzinfo, interview.ends_at.tzinfo)
        """The zone of the interview, in which every date is read."""
        self.working_time = WorkingTime(self.zone, calendar, parameters.contact_hours)
        """The contact hours of the calendar's working days in the zone."""
        self.people = Participants(interview)
        """Everybody on the interview, and whom events mean."""
        self.main_contact = self.people.main_contact
        """Who speaks for the employer; ``None`` for the hiring team as a whole."""
        self.history = History(interview, self.people)
        """What has happened, and where the process stands."""
        self.ends = self.local(interview.ends_at)
        """When the interview ends, at a time that the zone's clocks do show."""
        self._rules = rules
        self._cache: dict[Any, Any] = {}

    def once(self, compute: Callable[..., _T], *arguments: Any) -> _T:
        """Return ``compute(situation, *arguments)``, cached for the situation: a panel shares its windows.

        Args:
            compute: A pure function of a situation and hashable arguments.
            arguments: The arguments.
        """
        key = (compute, arguments) if arguments else compute
        try:
            known: _T = self._cache[key]
        except KeyError:
            known = self._cache[key] = compute(self, *arguments)
        return known

    def local(self, moment: dt.datetime) -> dt.datetime:
        """Return an instant in the interview's zone."""
        return to_utc(moment).astimezone(self.zone)

    def date(self, moment: dt.datetime) -> dt.date:
        """Return the date of an instant in the interview's zone."""
        return self.local(moment).date()

    @derived
    def reply_contact(self) -> Person | None:
        """Who is answered about the outcome: whoever wrote, else the main contact."""
        return self.people.reply_contact(self.history.outcome)

    def sent_to_recipients(self, action: Action) -> tuple[Person | None, ...]:
        """Return towards whom the policy's rule for an action goes; nobody if it has no such rule."""
        rule = self._rules.get(action)
        return rule.recipients(self) if rule is not None and rule.applies(self) else ()

    @derived
    def wait_starts(self) -> dt.datetime:
        """When the present wait began: with the last word on either side, and not before the interview's end."""
        history = self.history
        thanks = next((sent for sent in reversed(history.thank_yous) if self._is_to_interviewer(sent)), None)
        words = (*history.replies[-1:], *history.check_ins[-1:], *history.other_offers_mentioned[-1:])
        moments = [self.ends, *(event.at for event in words), *(() if thanks is None else (thanks.at,))]
        return max(map(to_utc, moments)).astimezone(self.zone)

    def _is_to_interviewer(self, sent: Sent) -> bool:
        """Return whether thanks went to an interviewer or the team; thanks to a helper start no wait."""
        return sent.to is None or self.people.means_interviewer(sent.to)

    @derived
    def standing_date(self) -> dt.date | None:
        """The date by which they said they would decide, while it stands.

        The date given last stands until a check-in is sent, or a reply without a date arrives, on that day or after it.
        """
        given = self.history.date_given
        if given is None:
            return None
        named, later = given
        return None if any(self.date(event.at) >= named for event in later) else named

    @derived
    def check_in_cap_reason(self) -> Reason | None:
        """Why there may be no further check-in; ``None`` while there may be one."""
        sent, allowed = self.history.check_ins, self.interview.instructions.check_ins
        if allowed is not None:
            return Reason.INSTRUCTED if len(sent) >= allowed else None
        is_reached = self.parameters.check_in_cap.is_reached(
            since_reply=self.history.check_ins_since_reply,
            in_all=len(sent),
            date_stands=self.standing_date is not None,
        )
        return Reason.CAP_REACHED if is_reached else None

    @derived
    def absence_until(self) -> dt.date | None:
        """The last day of a standing absence of the main contact, or ``None``."""
        absence = self.history.absence
        if absence is None:
            return None
        days = self.parameters.absence_of_unknown_length.value
        return absence.until or add_days(self.date(absence.at), days)

    @derived
    def last_word(self) -> dt.date:
        """The latest of the last check-in, the last reply, and the last day of an absence of the main contact."""
        events = (*self.history.check_ins[-1:], *self.history.replies[-1:])
        days = [self.date(event.at) for event in events]
        return max([*days, self.absence_until or dt.date.min])

    @derived
    def offer_deadline(self) -> dt.datetime | None:
        """The last instant for the answer to their offer: the day named last, with the offer or by a reply since."""
        named = self.history.offer_deadline
        return None if named is None else self.working_time.deadline(*named)

    @derived
    def other_offer_day(self) -> dt.date | None:
        """The earliest day for an answer to an offer from elsewhere that the latest such offer leaves open."""
        unmentioned = self.history.other_offers_unmentioned
        latest = self.date(unmentioned[-1].at) if unmentioned else None
        days = [event.respond_by for event in unmentioned if event.respond_by is not None]
        return min((day for day in days if latest is not None and day >= latest), default=None)

    @derived
    def other_offer_deadline(self) -> dt.datetime | None:
        """The last instant for the answer to an offer from elsewhere, on the day that its latest event names."""
        day = self.other_offer_day
        if day is None:
            return None
        given = [event.at for event in self.history.other_offers_unmentioned if event.respond_by == day]
        return self.working_time.deadline(day, given[-1])

    def is_thanked(self, person: Person | None) -> bool:
        """Return whether somebody, or the team, was thanked for the interview since it began."""
        return any(sent.to is None or self.people.means(sent.to, person) for sent in self.history.thank_yous)

    def is_thanked_by_reply(self, person: Person | None) -> bool:
        """Return whether a reply to an outcome thanks somebody, or the team, or ever did."""
        history = self.history
        if not history.replies_sent and history.outcome_reason not in _REPLY_TO:
            return False
        return self.once(_replied_to, person)

    @derived
    def unreachable(self) -> tuple[Person | None, ...]:
        """The interviewers still to be thanked whose email is unknown; the team, if nobody is named, as ``None``."""
        panel: tuple[Person | None, ...] = self.interview.interviewers or (None,)
        return tuple(
            person
            for person in panel
            if (person is None or person.email is None) and not self.is_thanked(person) and not self._is_covered(person)
        )

    def _is_covered(self, person: Person | None) -> bool:
        """Return whether a reply takes the place of thanks; after no interview there are none to take the place of."""
        return self.history.not_held is None and self.is_thanked_by_reply(person)


_REPLY_TO: dict[Reason | None, Action] = {
    Reason.REJECTED: Action.REJECTION_REPLY,
    Reason.RESCINDED: Action.REJECTION_REPLY,
    Reason.OFFERED: Action.OFFER_REPLY,
}


def _replied_to(situation: Situation, person: Person | None) -> bool:
    people, history = situation.people, situation.history
    reply = _REPLY_TO.get(history.outcome_reason)
    if reply is not None and any(people.is_same(each, person) for each in situation.sent_to_recipients(reply)):
        return True
    for sent in history.replies_sent:
        if sent.to is not None:
            if people.means(sent.to, person):
                return True
        elif (answered := history.outcome_before(sent.at)) is not None and people.is_same(
            people.reply_contact(answered), person
        ):
            return True
    return False

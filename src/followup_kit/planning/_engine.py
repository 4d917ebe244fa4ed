"""The engine: a small loop over the policy's table of rules."""

from typing import TypedDict

from .._channels import CHANNEL_PROPERTIES
from .._datetimes import to_utc
from .._guarding import guarded
from .._message_types import CHANNELS
from .._validation import with_article
from ..calendars import WEEKDAYS, WorkingDays
from ..errors import InvalidArgumentError, Problem
from ..facts import Interview, Person
from ..guidance import claim
from ..vocabulary import Channel
from ._completion import match_sent
from ._policies import CONSENSUS
from ._policy import Policy
from ._quantities import Channels
from ._reasons import Reasons
from ._rule import Objection, Rule
from ._schedule import Schedule
from ._situation import Situation
from ._step_contexts import StepContexts
from ._step_ids import StepIds
from ._steps import Done, Step, Withheld, missing_for
from ._windows import Timing

_ASKED_FOR = (claim("IN27"),)
_CALLS = frozenset(channel for channel, properties in CHANNEL_PROPERTIES.items() if properties.is_call)


@guarded
def schedule_for(interview: Interview, *, policy: Policy = CONSENSUS, calendar: WorkingDays = WEEKDAYS) -> Schedule:
    """Plan what the candidate should do next, towards whom, and between when and when.

    Args:
        interview: The facts, with everything that has happened so far.
        policy: The parameters and rules to plan by.
        calendar: The days on which the employer's people are at work.

    Returns:
        The steps still to do, with what is done, what was withheld, and which events mean nobody.

    Raises:
        InvalidArgumentError: If an argument is of another kind.
        CalendarError: If no working day, or no date at all, can be found where a window needs one.
    """
    _check_arguments(interview, policy, calendar)
    situation = Situation(interview, policy, calendar, {rule.action: rule for rule in policy.rules})
    ids, contexts = StepIds(interview, situation.people), StepContexts(situation)
    planned: list[Step] = []
    done: list[Done] = []
    withheld: list[Withheld] = []
    where: _Where = {"company": interview.company, "position": interview.position, "round": interview.round}
    for rule in policy.rules:
        recipients = rule.recipients(situation) if rule.applies(situation) else ()
        sent = situation.history.sent.get(rule.action, ())
        if not recipients and not sent:
            continue
        completion = match_sent(situation, rule, sent, recipients, ids)
        done.extend(completion.others)
        turn = len(completion.others) + 1 if rule.repeats else rule.turn(situation, None)
        steps = _StepFactory(situation, contexts, rule, where)
        for position, recipient in enumerate(recipients):
            step_id = ids.id_for(rule, recipient, turn)
            completing = completion.completing.get(position)
            if completing is not None:
                at = situation.local(completing.at)
                done.append(Done(id=step_id, action=rule.action, recipient=recipient, at=at, **where))
            elif (objection := _objection(situation, rule, recipient)) is not None:
                withheld.append(_withheld(rule, recipient, step_id, objection, where))
            else:
                planned.append(steps.step_towards(recipient, step_id))
    planned.sort(key=lambda step: (to_utc(step.window.opens), to_utc(step.window.due)))
    return Schedule(
        steps=tuple(planned),
        done=tuple(done),
        withheld=tuple(withheld),
        unmatched=situation.history.unmatched,
    )


class _Where(TypedDict):
    """The process that an entry of a schedule belongs to."""

    company: str
    position: str
    round: int


def _check_arguments(interview: object, policy: object, calendar: object) -> None:
    expected = (("interview", interview, Interview), ("policy", policy, Policy), ("calendar", calendar, WorkingDays))
    problems = [
        Problem(name, value, f"is not {with_article(kind.__name__)}", f"pass a followup_kit.{kind.__name__}")
        for name, value, kind in expected
        if not isinstance(value, kind)
    ]
    if problems:
        raise InvalidArgumentError("schedule_for", problems)


def _objection(situation: Situation, rule: Rule, recipient: Person | None) -> Objection | None:
    for guard in rule.guards:
        objection = guard(situation, recipient)
        if objection is not None:
            return objection
    return None


def _withheld(rule: Rule, recipient: Person | None, step_id: str, objection: Objection, where: _Where) -> Withheld:
    because = tuple(dict.fromkeys((*rule.claims, *objection.claims)))
    return Withheld(
        id=step_id,
        action=rule.action,
        recipient=recipient,
        reason=objection.reason,
        because=because,
        objection_claims=objection.claims,
        detail=objection.detail,
        advises=objection.advises,
        **where,
    )


class _StepFactory:
    """Makes the steps of one rule; what they share is worked out with the first.

    Args:
        situation: The situation.
        contexts: Makes the contexts of messages.
        rule: The rule.
        where: The process they belong to.
    """

    def __init__(self, situation: Situation, contexts: StepContexts, rule: Rule, where: _Where) -> None:
        self._situation = situation
        self._contexts = contexts
        self._rule = rule
        self._where = where
        self._calls: dict[int, tuple[Timing, Timing]] = {}
        self._order: Channels | None = None
        self._channels: tuple[Channel, ...] = ()

    def step_towards(self, recipient: Person | None, step_id: str) -> Step:
        """Return the step towards a recipient."""
        rule = self._rule
        order = rule.channels(self._situation, recipient)
        if order is not self._order:
            self._order, self._channels = order, self._preferred_first(order.order)
        channels = self._channels
        timings = [self._timing(recipient, channel) for channel in channels or (None,)]
        timing = timings[0]
        return Step(
            id=step_id,
            action=rule.action,
            recipient=recipient,
            channels=channels,
            window=timing.window,
            message_type=rule.message_type,
            reasons=Reasons(
                action=rule.claims,
                recipient=rule.recipient_claims(self._situation, recipient),
                opens=timing.opens,
                due=timing.due,
                closes=timing.closes,
                channel=order.claims if channels[:1] == order.order[:1] else _ASKED_FOR,
                held=timing.held,
            ),
            missing=missing_for(recipient, channels, rule.required_context),
            context=self._contexts.context_for(rule, recipient),
            timings=tuple(timings),
            required_context=rule.required_context,
            **self._where,
        )

    def _preferred_first(self, order: tuple[Channel, ...]) -> tuple[Channel, ...]:
        """Return the channels with the one that the employer asked for first, if the message is written for it."""
        preferred = self._situation.interview.instructions.channel
        if preferred is None or (preferred not in order and preferred not in self._written_for()):
            return order
        return (preferred, *(channel for channel in order if channel is not preferred))

    def _written_for(self) -> tuple[Channel, ...]:
        message_type = self._rule.message_type
        return () if message_type is None else CHANNELS.get(message_type, ())

    def _timing(self, recipient: Person | None, channel: Channel | None) -> Timing:
        timing = self._rule.timing(self._situation, recipient, channel)
        given: object = timing
        if not isinstance(given, Timing):
            remedy = "return Timing.from_bounds(opens, due, closes)"
            problem = Problem("timing", given, f"of the rule for {str(self._rule.action)!r} is not a Timing", remedy)
            raise InvalidArgumentError("schedule_for", [problem])
        if channel not in _CALLS:
            return timing
        # By identity: a panel shares its timings, and hashing one would cost more than moving it.
        known = self._calls.get(id(timing))
        if known is None:
            known = self._calls[id(timing)] = (timing, _within_contact_hours(self._situation, timing))
        return known[1]


def _within_contact_hours(situation: Situation, timing: Timing) -> Timing:
    """Move the bounds of a call into contact hours, unless one would pass a deadline of theirs."""
    window, working_time = timing.window, situation.working_time
    opens = working_time.next_start(window.opens)
    due, closes = working_time.next_end(window.due), working_time.next_end(window.closes)
    moved = (opens, due, closes)
    if opens is window.opens and due is window.due and closes is window.closes:
        return timing
    if timing.deadline is not None and any(to_utc(bound) > to_utc(timing.deadline) for bound in moved):
        return timing
    claims = situation.parameters.contact_hours.claims
    behind = [
        basis if after is before else claims
        for basis, before, after in zip(
            (timing.opens, timing.due, timing.closes), (window.opens, window.due, window.closes), moved, strict=True
        )
    ]
    return Timing.from_bounds(*moved, *behind, held=timing.held, deadline=timing.deadline)

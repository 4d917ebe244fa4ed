"""The engine: a small loop over the policy's table of rules."""

from .._datetimes import to_utc
from .._validation import with_article
from ..calendars import WEEKDAYS, WorkingDays
from ..errors import InvalidArgumentError, Problem
from ..facts import Interview, Person
from ..guidance import Claim
from ..vocabulary import Channel, Reason
from ._completion import records
from ._policies import CONSENSUS
from ._policy import Policy
from ._quantities import Channels
from ._rule import Objection, Rule
from ._schedule import Schedule
from ._situation import Situation
from ._step_contexts import StepContexts
from ._step_ids import StepIds
from ._steps import Done, Step, Withheld
from ._windows import Timing

_NEEDED_FOR = {Channel.EMAIL: "email", Channel.PHONE: "phone", Channel.VOICEMAIL: "phone", Channel.LINKEDIN: "linkedin"}


def schedule_for(interview: Interview, *, policy: Policy = CONSENSUS, calendar: WorkingDays = WEEKDAYS) -> Schedule:
    """Plan what the candidate should do next, towards whom, and between when and when.

    Args:
        interview: The facts, with everything that has happened so far.
        policy: The numbers and rules to plan by.
        calendar: The days on which the employer's people are at work.

    Returns:
        The steps still to do, with what is done and what was withheld.

    Raises:
        InvalidArgumentError: If an argument is of another kind.
        CalendarError: If no working day, or no date at all, can be found where a window needs one.
    """
    _check_arguments(interview, policy, calendar)
    situation = Situation(interview, policy, calendar, frozenset(rule.action for rule in policy.rules))
    ids, contexts = StepIds(interview), StepContexts(situation)
    planned: list[Step] = []
    done: list[Done] = []
    withheld: list[Withheld] = []
    for rule in policy.rules:
        recipients = rule.recipients(situation) if rule.applies(situation) else ()
        sent = situation.sent.get(rule.action, ())
        if not recipients and not sent:
            continue
        past = records(situation, rule, sent, () if rule.repeats else recipients, ids)
        done.extend(past.others)
        steps = _Steps(situation, contexts, rule)
        for place, recipient in enumerate(recipients):
            step_id = ids.id_for(rule, recipient, len(sent) + 1)
            completing = past.completing.get(place)
            if completing is not None:
                done.append(Done(id=step_id, action=rule.action, recipient=recipient, at=completing.at))
            elif (objection := _objection(situation, rule, recipient)) is not None:
                withheld.append(_withheld(rule, recipient, step_id, objection))
            else:
                planned.append(steps.step_for(recipient, step_id))
    planned.sort(key=lambda step: (to_utc(step.window.opens), to_utc(step.window.due)))
    return Schedule(steps=tuple(planned), done=tuple(done), withheld=tuple(withheld))


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
    forbidden = situation.interview.instructions.do_not_contact and not rule.answers_outcome
    return Objection(Reason.INSTRUCTED) if forbidden else None


def _withheld(rule: Rule, recipient: Person | None, step_id: str, objection: Objection) -> Withheld:
    because = tuple(dict.fromkeys((*rule.claims, *objection.claims)))
    return Withheld(id=step_id, action=rule.action, recipient=recipient, reason=objection.reason, because=because)


class _Steps:
    """Makes the steps of one rule; what they share is worked out with the first.

    Args:
        situation: The facts, and what follows from them.
        contexts: Makes the contexts of messages.
        rule: The rule.
    """

    def __init__(self, situation: Situation, contexts: StepContexts, rule: Rule) -> None:
        self._situation = situation
        self._contexts = contexts
        self._rule = rule
        self._channels: Channels | None = None
        self._timing: Timing | None = None

    def step_for(self, recipient: Person | None, step_id: str) -> Step:
        """Make the step towards a recipient."""
        rule = self._rule
        if self._channels is None:
            self._channels = rule.channels(self._situation)
            self._ways = _preferred_first(self._channels.order, self._situation.interview.instructions.channel)
        timing = rule.timing(self._situation, recipient, self._ways)
        if timing is not self._timing:
            self._timing = timing
            self._because = _because(rule, timing, self._channels)
        context = None
        if rule.message_type is not None:
            context = self._contexts.context_for(rule.message_type, recipient)
            if rule.context_defaults:
                context |= dict(rule.context_defaults)
        return Step(
            id=step_id,
            action=rule.action,
            recipient=recipient,
            channels=self._ways,
            window=timing.window,
            message_type=rule.message_type,
            because=self._because,
            missing=_missing(rule, recipient, self._ways),
            context=context,
        )


def _because(rule: Rule, timing: Timing, channels: Channels) -> tuple[Claim, ...]:
    """List the claims behind a step, first what a document says of its time: an explanation begins with it."""
    said = [claim for claim in timing.claims if claim.document is not None]
    return tuple(dict.fromkeys((*said, *rule.claims, *timing.claims, *channels.claims)))


def _preferred_first(order: tuple[Channel, ...], preferred: Channel | None) -> tuple[Channel, ...]:
    if preferred is None or preferred not in order:
        return order
    return (preferred, *(channel for channel in order if channel is not preferred))


def _missing(rule: Rule, recipient: Person | None, order: tuple[Channel, ...]) -> tuple[str, ...]:
    """Name what the host must find out before the step can be done by its best channel."""
    names: list[str] = []
    if order:
        needed = _NEEDED_FOR.get(order[0])
        if recipient is None:
            names.append("recipient")
        elif needed is not None and getattr(recipient, needed) is None:
            names.append(f"recipient.{needed}")
    return tuple(names) + rule.required_context

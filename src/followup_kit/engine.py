"""The engine: a small loop over the policy's table of rules."""

import itertools
import unicodedata

from .civil import instant
from .contexts import context_for
from .doors import with_article
from .errors import InvalidArgumentError, Problem
from .facts import Interview, Person, Sent, is_same_person
from .policies import CONSENSUS
from .policy import Policy
from .rule import Objection, Rule
from .schedule import Schedule
from .situation import Situation
from .steps import Done, Step, Withheld
from .vocabulary import Channel, Reason
from .working_days import WEEKDAYS, WorkingDays

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
    planned: list[Step] = []
    done: list[Done] = []
    withheld: list[Withheld] = []
    for rule in policy.rules:
        sent = situation.sent.get(rule.action, [])
        assignments = _assignments(situation, rule, sent) if rule.applies(situation) else []
        done.extend(_recorded(situation, rule, sent, [] if rule.repeats else [person for _, person in assignments]))
        for step_id, recipient in assignments:
            completing = None if rule.repeats else _completing(sent, recipient)
            if completing is not None:
                done.append(Done(id=step_id, action=rule.action, recipient=recipient, at=completing.at))
                continue
            objection = _objection(situation, rule, recipient)
            if objection is None:
                planned.append(_step(situation, rule, recipient, step_id))
            else:
                because = tuple(dict.fromkeys((*rule.claims, *objection.claims)))
                withheld.append(
                    Withheld(
                        id=step_id, action=rule.action, recipient=recipient, reason=objection.reason, because=because
                    )
                )
    planned.sort(key=lambda step: (instant(step.window.opens), instant(step.window.due)))
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


def _recorded(situation: Situation, rule: Rule, sent: list[Sent], recipients: list[Person | None]) -> list[Done]:
    """List what was done that completes none of the steps there are now: it came before, or is settled since."""
    if recipients and not rule.individually:
        return []
    base = _base_id(situation, rule)
    recorded: dict[str, Done] = {}
    for count, event in enumerate(sent, 1):
        if any(_completing([event], recipient) for recipient in recipients):
            continue
        for person in _addressees(situation, rule, event):
            done_id = f"{base}/{count}" if rule.repeats else f"{base}/{_name(person)}" if rule.individually else base
            recorded.setdefault(done_id, Done(id=done_id, action=rule.action, recipient=person, at=event.at))
    return list(recorded.values())


def _addressees(situation: Situation, rule: Rule, event: Sent) -> list[Person | None]:
    """Name whom something was sent to, of those the interview knows."""
    panel = situation.interview.interviewers
    if event.to is None:
        return [*panel] if rule.individually else [None]
    known = [person for person in (*panel, situation.interview.recruiter) if person is not None]
    meant = [person for person in known if is_same_person(event.to, person)][:1]
    return [*meant] if rule.individually else [next(iter(meant), None)]


def _assignments(situation: Situation, rule: Rule, sent: list[Sent]) -> list[tuple[str, Person | None]]:
    """Pair each recipient with the id of the step: stable, unique, and free of dates."""
    base = _base_id(situation, rule)
    recipients = rule.recipients(situation)
    if rule.repeats:
        base = f"{base}/{len(sent) + 1}"
    if not rule.individually:
        return [(base, recipient) for recipient in recipients]
    assignments: dict[str, Person | None] = {}
    for recipient in recipients:
        name = f"{base}/{_name(recipient)}"
        namesakes = (f"{name}-{count}" for count in itertools.count(2))
        assignments[next(each for each in itertools.chain([name], namesakes) if each not in assignments)] = recipient
    return list(assignments.items())


def _base_id(situation: Situation, rule: Rule) -> str:
    interview = situation.interview
    key = interview.key or f"{_slug(interview.company)}/{_slug(interview.position)}/{interview.round}"
    return f"{key}/{rule.action}"


def _name(recipient: Person | None) -> str:
    return _slug(recipient.name) if recipient is not None else "team"


def _slug(words: str) -> str:
    """Write words as a part of an id: small, without blanks, and without the slash that parts the others."""
    plain = unicodedata.normalize("NFC", words).casefold().replace("/", "-")
    return "-".join(plain.split())


def _completing(sent: list[Sent], recipient: Person | None) -> Sent | None:
    """Return the first thing sent that completes a step; to the team as a whole, whoever received it."""
    for event in sent:
        if event.to is None or recipient is None or is_same_person(event.to, recipient):
            return event
    return None


def _objection(situation: Situation, rule: Rule, recipient: Person | None) -> Objection | None:
    for guard in rule.unless:
        objection = guard(situation, recipient)
        if objection is not None:
            return objection
    forbidden = situation.interview.instructions.do_not_contact and not rule.answers_outcome
    return Objection(Reason.INSTRUCTED) if forbidden else None


def _step(situation: Situation, rule: Rule, recipient: Person | None, step_id: str) -> Step:
    channels = rule.channels(situation)
    order = _preferred_first(channels.order, situation.interview.instructions.channel)
    timing = rule.timing(situation, recipient, order)
    context = None if rule.message_type is None else context_for(rule.message_type, situation, recipient)
    return Step(
        id=step_id,
        action=rule.action,
        recipient=recipient,
        channels=order,
        window=timing.window,
        message_type=rule.message_type,
        because=tuple(dict.fromkeys((*rule.claims, *timing.claims, *channels.claims))),
        missing=_missing(rule, recipient, order),
        context=context,
    )


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
    return tuple(names) + rule.asks

"""Match what was sent against the planned steps: which steps are done, and what else was."""

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from .._datetimes import to_utc
from ..facts import Event, Person, Sent
from ._rule import Rule
from ._situation import Situation
from ._step_ids import StepIds
from ._steps import Done


class Completion(NamedTuple):
    """What the history says of the steps of one rule.

    Args:
        completing: The event that completed a step first, by the position of the step's recipient.
        others: What completes none of the steps there are now: an earlier turn, or somebody who has no step.
    """

    completing: dict[int, Event]
    others: tuple[Done, ...]


_NOTHING = Completion({}, ())


def match_sent(
    situation: Situation, rule: Rule, sent: Sequence[Sent], recipients: tuple[Person | None, ...], ids: StepIds
) -> Completion:
    """Match ``Sent`` events, and whatever else completes steps, against the steps of one rule.

    Args:
        situation: The situation.
        rule: The rule.
        sent: What was sent for its action, earliest first.
        recipients: Towards whom the rule makes steps.
        ids: The ids of steps.
    """
    if not sent and (rule.repeats or rule.completed_by is None):
        return _NOTHING
    if rule.repeats:
        return Completion({}, _repeated(situation, rule, ids))
    completing: dict[int, Event] = {}
    others: dict[str, Done] = {}
    completed_by_sending = rule.completed_by is None
    for event, found in _positions(situation, rule, _counting(situation, rule, sent), recipients):
        if not found:
            _note_other(situation, rule, event, ids, others)
        elif completed_by_sending:
            for position in found:
                completing.setdefault(position, event)
    if rule.completed_by is not None:
        for position, recipient in enumerate(recipients):
            completed = rule.completed_by(situation, recipient)
            if completed is not None:
                completing[position] = completed
    turn = rule.turn(situation, None)
    for event in sent:
        if not recipients or rule.turn(situation, event.at) < turn:
            _note_other(situation, rule, event, ids, others)
    if not others:
        return Completion(completing, ())
    now = {ids.id_for(rule, recipient, turn) for recipient in recipients}
    return Completion(completing, tuple(done for done in others.values() if done.id not in now))


def _counting(situation: Situation, rule: Rule, sent: Sequence[Sent]) -> Sequence[Sent]:
    """Return what was sent at or after the event that the rule answers."""
    since = None if rule.answers is None else rule.answers(situation)
    return sent if since is None else [event for event in sent if to_utc(event.at) >= to_utc(since)]


def _positions(
    situation: Situation, rule: Rule, sent: Sequence[Sent], recipients: tuple[Person | None, ...]
) -> Iterator[tuple[Sent, Sequence[int]]]:
    """Yield each event with the positions of the recipients whom it means; every one for an event towards nobody."""
    if not sent:
        return
    everybody = range(len(recipients))
    positions = situation.people.among(recipients)
    for event in sent:
        if event.to is None:
            yield event, everybody
        elif rule.message_type is None and not rule.per_recipient:
            # What is done at no one's address has no recipient: whomever it names, it was done.
            yield event, everybody if situation.people.is_known(event.to) else ()
        else:
            yield event, positions(event.to)


def _note_other(situation: Situation, rule: Rule, event: Sent, ids: StepIds, others: dict[str, Done]) -> None:
    """Note what completes none of the steps there are now, as far as it went to somebody on the interview."""
    turn = rule.turn(situation, event.at)
    if not rule.per_recipient:
        people: tuple[Person | None, ...] = (situation.people.find(event.to),)
    elif event.to is None:
        people = situation.interview.interviewers
    else:
        person = situation.people.find(event.to)
        people = () if person is None else (person,)
    for person in people:
        if event.to is not None and person is None:
            continue
        done_id = ids.id_for(rule, person, turn)
        others.setdefault(done_id, _done(situation, rule, done_id, person, event))


def _repeated(situation: Situation, rule: Rule, ids: StepIds) -> tuple[Done, ...]:
    """Return what was done of a step that may come again, to whomever it went."""
    counting = [
        event for event in situation.history.sent.get(rule.action, ()) if to_utc(event.at) >= situation.history.began
    ]
    return tuple(
        _done(situation, rule, ids.id_for(rule, None, turn), situation.people.find(event.to), event)
        for turn, event in enumerate(counting, 1)
    )


def _done(situation: Situation, rule: Rule, done_id: str, recipient: Person | None, event: Event) -> Done:
    interview = situation.interview
    return Done(
        id=done_id,
        action=rule.action,
        recipient=recipient,
        at=situation.local(event.at),
        company=interview.company,
        position=interview.position,
        round=interview.round,
    )

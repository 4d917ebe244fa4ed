"""What the history already covers: which of the steps there are now it completes, and what else was done."""

from collections.abc import Sequence
from typing import NamedTuple

from ..facts import Person, Sent
from ._rule import Rule
from ._situation import Situation
from ._step_ids import StepIds
from ._steps import Done


class Records(NamedTuple):
    """What was sent, read against the steps of one rule.

    Args:
        completing: What completed a step first, by the place of its recipient.
        others: What completes none of the steps there are now: it came before, or is settled since.
    """

    completing: dict[int, Sent]
    others: tuple[Done, ...]


_NONE = Records({}, ())


def records(
    situation: Situation, rule: Rule, sent: Sequence[Sent], recipients: tuple[Person | None, ...], ids: StepIds
) -> Records:
    """Read what was sent against the steps of one rule.

    Args:
        situation: The facts, and what follows from them.
        rule: The rule.
        sent: What was sent for it, the earliest first.
        recipients: Towards whom the rule makes steps that can be done; none for a rule that repeats.
        ids: The ids of steps.
    """
    if not sent:
        return _NONE
    roll = situation.roll(recipients)
    everybody = range(len(recipients))
    completing: dict[int, Sent] = {}
    others: dict[str, Done] = {}
    for turn, event in enumerate(sent, 1):
        places = everybody if event.to is None else roll.places(event.to)
        if len(completing) < len(recipients):
            for place in places:
                completing.setdefault(place, event)
        if not places and (rule.per_recipient or not recipients):
            for person in _addressees(situation, rule, event):
                done_id = ids.id_for(rule, person, turn)
                others.setdefault(done_id, Done(id=done_id, action=rule.action, recipient=person, at=event.at))
    return Records(completing, tuple(others.values()))


def _addressees(situation: Situation, rule: Rule, event: Sent) -> list[Person | None]:
    """Name whom something was sent to, of those the interview knows."""
    if event.to is None:
        return [*situation.interview.interviewers] if rule.per_recipient else [None]
    person = situation.known(event.to)
    return [] if rule.per_recipient and person is None else [person]

"""What is said when policies, calendars and plans are refused: subject, field, value, what is wrong and the remedy."""

import datetime as dt
from collections.abc import Callable
from functools import partial
from typing import Any, NamedTuple

import attrs
import pytest

from followup_kit import CONSENSUS, WEEKDAYS, InvalidArgumentError, InvalidFactsError, Problem, Rule, WorkingDays
from followup_kit.planning._quantities import ByProgress, Channels, Days, DayWindow, Hours
from followup_kit.planning.rules.timing import move_on_window
from followup_kit.vocabulary import Action, MessageType

_WEEK = DayWindow(Days(7), Days(14))
_MIXED: Any = ByProgress(unknown=_WEEK, early=_WEEK, near_end=Days(7))
_ORDERS: Any = ByProgress(unknown=Channels(()), early=Channels(()), near_end=Channels(()))
_RULE: Any = "thank-you"
_TIMING: Any = move_on_window
_ACTIONS = f"did you mean 'check-in'? known: {', '.join(Action)}; an action of your own starts with 'x-'"
_TYPES = f"did you mean 'thank-you'? known: {', '.join(MessageType)}"
_TOO_MANY = (dt.date.max - dt.date.min).days * 24 + 1


class Refused(NamedTuple):
    """A call that is refused, and what is said.

    Args:
        call: The call.
        subject: What was called.
        problem: What is wrong with it.
    """

    call: Callable[[], object]
    subject: str
    problem: Problem


REFUSED = [
    Refused(
        lambda: CONSENSUS.with_rule(_RULE),
        "Policy.with_rule",
        Problem("rule", "thank-you", "is not a Rule", "pass a followup_kit.Rule"),
    ),
    Refused(
        lambda: CONSENSUS.without("references"),
        "Policy.without",
        Problem(
            "action",
            "references",
            "has no rule here",
            f"known: {', '.join(rule.action for rule in CONSENSUS.rules)}",
        ),
    ),
    *(
        Refused(
            partial(attrs.evolve, CONSENSUS, check_in_by_progress=given),
            "Policy",
            Problem(
                "check_in_by_progress",
                given,
                "does not contain DayWindow for each state",
                "pass ByProgress of three DayWindow",
            ),
        )
        for given in (_MIXED, _ORDERS)
    ),
    Refused(
        lambda: Hours(_TOO_MANY),
        "Hours",
        Problem("value", _TOO_MANY, "are more hours than a calendar has", "pass one such as 24"),
    ),
    *(
        Refused(
            partial(Rule, **{"action": "x-own", "timing": _TIMING, name: given}),
            "Rule",
            Problem(place, value, wrong, remedy),
        )
        for name, given, place, value, wrong, remedy in (
            *(
                (name, "soon", name, "soon", "is not a function", "see followup_kit.planning.rules for examples")
                for name in ("timing", "applies", "recipients", "channels")
            ),
            (
                "guards",
                [_TIMING, 3],
                "guards[1]",
                3,
                "is not a function",
                "see followup_kit.planning.rules for examples",
            ),
            ("guards", _TIMING, "guards", _TIMING, "is not a list", "pass a list of guards, even for one"),
            ("required_context", [5], "required_context[0]", 5, "is not a name", "pass a str"),
            ("context_defaults", [5], "context_defaults[0]", 5, "is not a pair", "pass a tuple"),
            (
                *("message_type", b"thank-you", "message_type", b"thank-you", "is not a word"),
                _TYPES,
            ),
            ("action", "chekin", "action", "chekin", "is not a known action", _ACTIONS),
        )
    ),
    Refused(
        lambda: WEEKDAYS.after(dt.date(2026, 3, 9), 0),
        "WorkingDays.after",
        Problem("count", 0, "is not a whole number from 1 to 100,000", "pass a count such as 1"),
    ),
    Refused(
        lambda: WorkingDays.for_territory("Egypt"),
        "WorkingDays.for_territory",
        Problem("territory", "Egypt", "is not a territory in the CLDR", "pass an ISO code such as 'EG'"),
    ),
]


@pytest.mark.parametrize("refused", REFUSED, ids=lambda refused: f"{refused.subject}:{refused.problem.field}")
def test_a_refusal_says_where_what_and_what_to_do(refused: Refused) -> None:
    """The error holds the call, the name, the value as it was given, what is wrong with it, and the remedy."""
    with pytest.raises((InvalidArgumentError, InvalidFactsError)) as caught:
        refused.call()

    assert (caught.value.subject, caught.value.problems) == (refused.subject, (refused.problem,))


def test_a_stretch_may_be_as_long_as_the_calendar() -> None:
    """The last hour that a calendar holds is still an hour."""
    assert Hours(_TOO_MANY - 1).duration == dt.date.max - dt.date.min

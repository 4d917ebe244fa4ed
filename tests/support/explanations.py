"""Entries of a plan to explain, and what is read in their explanations."""

import datetime as dt
from typing import Any
from zoneinfo import ZoneInfo

from followup_kit import (
    DEFAULT_CATALOG,
    Done,
    Policy,
    Sent,
    Step,
    Withheld,
    explain,
    schedule_for,
)
from followup_kit.policies import CONSENSUS
from followup_kit.vocabulary import Action
from tests.support.casebook import interviewed, june

LANGUAGES = DEFAULT_CATALOG.languages
PLAIN = schedule_for(interviewed())
THANKS = next(step for step in PLAIN if step.action == Action.THANK_YOU)
MOVE_ON = next(step for step in PLAIN if step.action == Action.MOVE_ON)
(DONE,) = schedule_for(interviewed(history=[Sent(at=june(3), action="thank-you")])).done
WITHHELD = schedule_for(interviewed(still_interested=False)).withheld[0]
DAY = dt.date(2026, 6, 12)
TOKYO = ZoneInfo("Asia/Tokyo")


def explained(action: str, locale: str = "en_GB", policy: Policy = CONSENSUS, **facts: Any) -> str:
    """Return the explanation of the only step of an action."""
    return explain(planned(action, policy, **facts), locale)


def planned(action: str, policy: Policy = CONSENSUS, **facts: Any) -> Step:
    """Return the only step of an action."""
    (found,) = [step for step in schedule_for(interviewed(**facts), policy=policy) if step.action == action]
    return found


def left_out(action: str, policy: Policy = CONSENSUS, **facts: Any) -> str:
    """Return the explanation of what was left out."""
    (found,) = [each for each in schedule_for(interviewed(**facts), policy=policy).withheld if each.action == action]
    return explain(found)


def plan_of(words: str) -> str:
    """Return the sentence that says what to do and when."""
    return words.split(" time).", maxsplit=1)[0]


def entries(interview: Any, policy: Policy) -> list[Step | Withheld | Done]:
    """Return everything that a plan holds."""
    schedule = schedule_for(interview, policy=policy)
    return [*schedule, *schedule.withheld, *schedule.done]

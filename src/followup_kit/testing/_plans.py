"""What a plan is made by besides the facts: calendars, and policies with numbers of all sizes."""

import datetime as dt
from typing import Any

import attrs
from hypothesis import strategies as st

from ..calendars import WEEKDAYS, WorkingDays
from ..planning._parameters import Parameters
from ..planning._policies import BY_DOCUMENT, CONSENSUS
from ..planning._policy import Policy
from ..planning._quantities import (
    ByProgress,
    Channels,
    CheckInCap,
    Consent,
    ContactHours,
    Days,
    DayWindow,
    ElapsedWindow,
    Hours,
    WorkingDayWindow,
)
from ..vocabulary import Channel, Weekday

_LEAP_YEAR = 2000
_TWO_YEARS = tuple(dt.date(2026, 1, 1) + dt.timedelta(days=each) for each in range(2 * 365))

_FLAGS = st.booleans()
_WEEKENDS = st.sampled_from(
    [
        frozenset({Weekday.SATURDAY, Weekday.SUNDAY}),
        frozenset({Weekday.FRIDAY, Weekday.SATURDAY}),
        frozenset({Weekday.SUNDAY}),
        frozenset[Weekday](),
        frozenset(Weekday) - {Weekday.WEDNESDAY},
    ]
)
_RUNS = st.lists(
    st.tuples(st.dates(dt.date(_LEAP_YEAR, 1, 1), dt.date(_LEAP_YEAR, 12, 31)), st.sampled_from([1, 1, 1, 2, 5, 14])),
    max_size=12,
)


_WORKED = st.lists(st.integers(0, 2 * 365), max_size=12)


@attrs.frozen
class YearlyHolidays:
    """Holidays that come every year: a container that answers for any date, as calendars of hosts do.

    Args:
        days: The days of the year off, each as a month and a day.
    """

    days: frozenset[tuple[int, int]]

    def __contains__(self, day: object) -> bool:
        """Say whether a date is off."""
        return isinstance(day, dt.date) and (day.month, day.day) in self.days


@st.composite
def calendars(draw: st.DrawFn) -> WorkingDays:
    """Draw a calendar, from Monday to Friday without holidays to one that hardly has a working day.

    Draws weekends of none to six days, holidays that come every year, single and up to two weeks in a row, as a
    container that answers for any date or as a plain set, and days that are worked all the same.
    """
    if not draw(_FLAGS):
        return WEEKDAYS
    runs = draw(_RUNS)
    days = {first + dt.timedelta(days=each) for first, length in runs for each in range(length)}
    yearly = YearlyHolidays(frozenset((day.month, day.day) for day in days))
    weekend = draw(_WEEKENDS)
    worked = {dt.date(2026, 1, 1) + dt.timedelta(days=each) for each in draw(_WORKED)}
    if draw(_FLAGS):
        return WorkingDays(holidays=yearly, weekend=weekend, working=worked)
    return WorkingDays(holidays={day for day in _TWO_YEARS if day in yearly}, weekend=weekend, working=worked)


@st.composite
def policies(draw: st.DrawFn, *bases: Policy) -> Policy:
    """Draw a policy: one of those given as it is, with other numbers, or without some of its rules.

    Draws each number from none to several weeks, orders of channels, contact hours, caps and permissions, always such
    that a policy accepts them. Half of the policies drawn are as they were given.

    Args:
        bases: What to start from, a host's own with its own rules for one; the consensus and the policy of each
            document when left out.
    """
    policy = draw(st.sampled_from(bases or (CONSENSUS, *BY_DOCUMENT.values())))
    if not draw(_FLAGS):
        return policy
    names = [field.name for field in attrs.fields(Parameters)]
    for name in draw(st.lists(st.sampled_from(names), unique=True, max_size=6)):
        policy = _changed(draw, policy, name)
    for rule in draw(st.lists(st.sampled_from(policy.rules), unique_by=lambda rule: rule.action, max_size=2)):
        policy = policy.without(rule.action)
    return attrs.evolve(policy, name=f"{policy.name}, changed")


def _changed(draw: st.DrawFn, policy: Policy, name: str) -> Policy:
    """Give a parameter another value; of two that depend on each other, the later one follows."""
    changes: dict[str, Any] = {name: draw(_like(getattr(policy, name)))}
    for earlier, later in (
        ("connection_request_due", "connection_request_closes"),
        ("move_on_due", "move_on_closes"),
        ("offer_decision_due", "offer_decision_closes"),
    ):
        due, closes = ((changes.get(each) or getattr(policy, each)).value for each in (earlier, later))
        if closes < due:
            changes[later] = Days(due + draw(st.integers(0, 14)))
    thanks = changes.get("thank_you") or policy.thank_you
    card = changes.get("thank_you_card_due") or policy.thank_you_card_due
    if card.value < thanks.opens.value:
        changes["thank_you_card_due"] = thanks.due
    return attrs.evolve(policy, **changes)


def _like(value: object) -> st.SearchStrategy[Any]:
    """Return other values of a parameter's kind."""
    match value:
        case ByProgress():
            each = _like(value.unknown)
            return st.builds(ByProgress, unknown=each, early=each, near_end=each)
        case ElapsedWindow():
            return st.builds(
                lambda two, closes, due: ElapsedWindow(opens=two[0], due=two[1], closes=closes, due_working_day=due),
                _rising(_hours(), 2),
                _days(),
                st.one_of(st.none(), _days()),
            )
        case WorkingDayWindow():
            return _rising(_days(1), 2).map(lambda two: WorkingDayWindow(*two))
        case DayWindow():
            return _rising(_days(), 2).map(lambda two: DayWindow(*two))
        case Channels():
            return st.lists(st.sampled_from(Channel), unique=True, max_size=3).map(lambda order: Channels(tuple(order)))
        case CheckInCap():
            return st.builds(CheckInCap, st.integers(0, 3), st.one_of(st.none(), st.integers(0, 3)))
        case Consent():
            return st.builds(Consent, st.booleans())
        case ContactHours():
            return st.tuples(st.integers(0, 12), st.integers(13, 23)).map(
                lambda hours: ContactHours(dt.time(hours[0]), dt.time(hours[1], 30))
            )
        case Hours():
            return _hours()
        case _:
            return _days()


def _hours() -> st.SearchStrategy[Hours]:
    return st.one_of(st.integers(0, 120), st.sampled_from([0.5, 36.25])).map(Hours)


def _days(least: int = 0) -> st.SearchStrategy[Days]:
    return st.integers(least, 40).map(Days)


def _rising(values: st.SearchStrategy[Any], count: int) -> st.SearchStrategy[list[Any]]:
    return st.lists(values, min_size=count, max_size=count).map(lambda drawn: sorted(drawn, key=lambda one: one.value))

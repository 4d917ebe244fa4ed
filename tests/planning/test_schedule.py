"""What a host finds in a schedule: its order, its answers at an instant, ids, reasons, and what a step carries."""

import datetime as dt
import pickle
from collections.abc import Callable, Sequence
from typing import Any

import attrs
import pytest

from followup_kit import (
    CONSENSUS,
    Answered,
    CalendarError,
    Instructions,
    InvalidArgumentError,
    InvalidFactsError,
    Offered,
    OutOfOffice,
    Rejected,
    Replied,
    Schedule,
    Sent,
    Step,
    Window,
    WorkingDays,
    schedule_for,
)
from followup_kit.planning._quantities import Hours
from tests.support.casebook import DANA, TOM, interviewed, june, moment


def step(schedule: Schedule, action: str) -> Step:
    """Return the only step of an action."""
    (found,) = [each for each in schedule if each.action == action]
    return found


def actions(steps: Sequence[Step]) -> list[str]:
    """Return the actions of steps, in their order."""
    return [str(each.action) for each in steps]


def test_steps_are_ordered_by_opening_then_by_due() -> None:
    """What opens first comes first; of what opens together, what is due first."""
    facts = interviewed(history=[Offered(at=june(2, 15), respond_by=dt.date(2026, 6, 3))])

    assert actions(schedule_for(facts)) == ["offer-reply", "offer-decision", "connection-request"]


def test_a_schedule_is_a_sequence() -> None:
    """Hosts count, index, slice, search and walk a schedule like a tuple."""
    schedule = schedule_for(interviewed())
    first, *_, last = schedule

    assert isinstance(schedule, Sequence)
    assert len(schedule) == 4
    assert (schedule[0], schedule[-1], schedule[:1]) == (first, last, (first,))
    assert next(reversed(schedule)) is last
    assert last in schedule
    assert schedule.index(last) == 3


def test_a_schedule_with_nothing_to_do_is_empty() -> None:
    """A host may ask `if schedule`; what was left out is listed beside it."""
    schedule = schedule_for(interviewed(instructions=Instructions(do_not_contact=True)))

    assert not schedule
    assert (schedule.next(june(3)), schedule.due(june(3))) == (None, ())
    assert {entry.reason.value for entry in schedule.withheld} == {"instructed"}


@pytest.mark.parametrize(
    ("at", "status"),
    [
        ("2026-06-02T14:59:59.999999 Europe/Berlin", "upcoming"),
        ("2026-06-02T15:00 Europe/Berlin", "open"),
        ("2026-06-03T15:00 Europe/Berlin", "open"),
        ("2026-06-03T15:00:00.000001 Europe/Berlin", "overdue"),
        ("2026-06-04T15:00 Europe/Berlin", "overdue"),
        ("2026-06-04T15:00:00.000001 Europe/Berlin", "lapsed"),
        ("2026-06-02T08:59 America/New_York", "upcoming"),
        ("2026-06-02T09:00 America/New_York", "open"),
        ("2026-06-03T22:01 Asia/Tokyo", "overdue"),
    ],
)
def test_bounds_belong_to_the_window(at: str, status: str) -> None:
    """A step is open from the instant it opens to the one it is due, and lapses only after it closes, in any zone."""
    schedule = schedule_for(interviewed())
    thanks = step(schedule, "thank-you")

    assert thanks.status(moment(at)) == status
    assert (thanks in schedule.due(moment(at))) is (status in {"open", "overdue"})


@pytest.mark.parametrize(
    ("ends", "at", "status"),
    [
        ("2026-11-01T01:30 America/New_York", "2026-11-01T01:15 America/New_York fold=1", "open"),
        ("2026-11-01T01:30 America/New_York fold=1", "2026-11-01T01:45 America/New_York", "upcoming"),
        ("2026-10-31T01:30 America/New_York", "2026-11-01T01:30 America/New_York", "open"),
        ("2026-10-31T01:30 America/New_York", "2026-11-01T01:30 America/New_York fold=1", "overdue"),
    ],
)
def test_the_hour_that_comes_twice_is_told_apart(ends: str, at: str, status: str) -> None:
    """In the hour that clocks show twice, the instant decides and not what the clock shows."""
    assert step(schedule_for(interviewed(ends_at=moment(ends))), "thank-you").status(moment(at)) == status


def test_due_lists_open_and_overdue_steps_in_order() -> None:
    """A day and an hour after the interview the thank-you is overdue and the connection request open."""
    schedule = schedule_for(interviewed())

    assert actions(schedule.due(june(3, 16))) == ["thank-you", "connection-request"]
    assert actions(schedule.due(june(5))) == ["connection-request"]
    assert schedule.due(june(1)) == ()


@pytest.mark.parametrize(
    ("day", "action"), [(1, "thank-you"), (3, "thank-you"), (5, "connection-request"), (17, "check-in")]
)
def test_next_is_what_is_due_else_what_comes(day: int, action: str) -> None:
    """Before anything opens the next step is the first to come, later the first that has not lapsed."""
    found = schedule_for(interviewed()).next(june(day, 16))

    assert found is not None
    assert found.action == action


def test_nothing_is_next_once_everything_has_lapsed() -> None:
    """Months later there is nothing left to do."""
    assert schedule_for(interviewed()).next(dt.datetime(2026, 9, 1, tzinfo=june(1).tzinfo)) is None


@pytest.mark.parametrize("name", ["due", "next", "status"])
@pytest.mark.parametrize(
    ("at", "wrong"), [(dt.datetime(2026, 6, 2, 15), "has no time zone"), (dt.date(2026, 6, 2), "is not a datetime")]
)
def test_an_instant_without_a_zone_is_refused(name: str, at: Any, wrong: str) -> None:
    """An instant without a zone could be any of a day's worth of instants: the host must say which."""
    schedule = schedule_for(interviewed())
    ask: Callable[[Any], object] = schedule[0].status if name == "status" else getattr(schedule, name)

    with pytest.raises(InvalidArgumentError) as refused:
        ask(at)
    assert str(refused.value) == f"{name}: at={at!r}: {wrong}; pass a datetime with a zone, such as datetime.now(UTC)"


@pytest.mark.parametrize(
    ("argument", "value", "remedy"),
    [
        ("interview", None, "is not an Interview; pass a followup_kit.Interview"),
        ("policy", "consensus", "is not a Policy; pass a followup_kit.Policy"),
        ("calendar", {}, "is not a WorkingDays; pass a followup_kit.WorkingDays"),
    ],
)
def test_arguments_of_another_kind_are_refused_at_once(argument: str, value: Any, remedy: str) -> None:
    """A wrong argument is named with what it was and what to pass, before anything is planned."""
    arguments: dict[str, Any] = {"interview": interviewed()} | {argument: value}

    with pytest.raises(InvalidArgumentError) as refused:
        schedule_for(**arguments)
    assert str(refused.value) == f"schedule_for: {argument}={value!r}: {remedy}"


def test_every_wrong_argument_is_reported() -> None:
    """A host that mixes up three arguments hears of all three."""
    wrong: Any = "2026-06-02"

    with pytest.raises(InvalidArgumentError) as refused:
        schedule_for(wrong, policy=wrong, calendar=wrong)
    assert [problem.field for problem in refused.value.problems] == ["interview", "policy", "calendar"]


class _EveryDay:
    def __contains__(self, day: object) -> bool:
        return True


def test_a_calendar_without_a_working_day_is_refused() -> None:
    """Where every day is a holiday, no check-in can be dated, and the library says so instead of searching on."""
    with pytest.raises(CalendarError, match="no working day within 366 days after 2026-06-09"):
        schedule_for(interviewed(), calendar=WorkingDays(holidays=_EveryDay()))


@pytest.mark.parametrize("bounds", [(3, 2, 4), (2, 4, 3)])
def test_a_window_in_the_wrong_order_is_refused(bounds: tuple[int, int, int]) -> None:
    """A window that is due before it opens, or closes before it is due, is nobody's."""
    opens, due, closes = (june(day) for day in bounds)

    with pytest.raises(InvalidFactsError, match="are not in this order; let each be at least the one before"):
        Window(opens=opens, due=due, closes=closes)


def test_a_windows_order_is_that_of_instants() -> None:
    """01:40 before the clocks go back comes before 01:10 after it: as a window it is refused."""
    before, after = moment("2026-11-01T01:40 America/New_York"), moment("2026-11-01T01:10 America/New_York fold=1")

    assert Window(opens=before, due=after, closes=after).status(before) == "open"
    with pytest.raises(InvalidFactsError, match="not in this order"):
        Window(opens=after, due=before, closes=before)


@pytest.mark.parametrize(
    ("bound", "wrong"), [(dt.datetime(2026, 6, 2), "has no time zone"), ("soon", "is not a datetime")]
)
def test_a_window_without_zones_is_refused(bound: Any, wrong: str) -> None:
    """Each bound of a window must be a datetime with a zone, and the one that is not is named."""
    with pytest.raises(InvalidFactsError) as refused:
        Window(opens=june(2), due=bound, closes=june(4))
    assert [(problem.field, problem.wrong) for problem in refused.value.problems] == [("due", wrong)]


def test_nothing_in_a_schedule_can_be_changed() -> None:
    """A schedule handed to one part of a program cannot be changed under another."""
    schedule = schedule_for(interviewed(DANA, TOM, history=[Sent(at=june(2, 16), action="thank-you", to=TOM)]))
    entries: list[tuple[Any, str]] = [
        (schedule, "steps"),
        (schedule[0], "action"),
        (schedule[0].window, "due"),
        (schedule.done[0], "at"),
        (schedule.withheld[0], "reason"),
    ]
    for entry, field in entries:
        with pytest.raises(attrs.exceptions.FrozenInstanceError):
            setattr(entry, field, None)
    context: Any = schedule[0].context
    with pytest.raises(TypeError):
        context["company"] = "Another"


def test_equal_facts_give_equal_schedules() -> None:
    """Planning twice gives schedules that are equal and hash alike, so that hosts can compare and cache them."""
    once, again = schedule_for(interviewed()), schedule_for(interviewed())

    assert once == again
    assert hash(once) == hash(again)


def test_schedules_survive_pickling() -> None:
    """A schedule can be sent to another process and still equals the one it was made from."""
    schedule = schedule_for(interviewed(DANA, TOM, history=[Sent(at=june(2, 16), action="thank-you", to=TOM)]))
    copy: Schedule = pickle.loads(pickle.dumps(schedule))  # noqa: S301 - pickled on the same line

    assert copy == schedule
    assert copy[0].context == schedule[0].context
    assert copy.next(june(3)) == schedule.next(june(3))


@pytest.mark.parametrize("other", ["2026-11-01T01:30 America/New_York fold=1", "2026-11-01T05:30 Etc/UTC"])
def test_schedules_of_other_instants_or_zones_differ(other: str) -> None:
    """Neither the second of two equal times nor the same instant in another zone is the same interview's end."""
    first = schedule_for(interviewed(ends_at=moment("2026-11-01T01:30 America/New_York")))

    assert first != schedule_for(interviewed(ends_at=moment(other)))


def test_an_answer_leaves_both_steps_of_an_offer_explained() -> None:
    """Nothing disappears: what an answer ends is listed with its reason and the claims of its rule."""
    history = [Offered(at=june(9), respond_by=dt.date(2026, 6, 19)), Answered(at=june(10), decision="accept")]
    withheld = schedule_for(interviewed(history=history)).withheld

    assert [str(entry.action) for entry in withheld if entry.reason == "answered"] == ["offer-reply", "offer-decision"]
    assert all(entry.because for entry in withheld)


def test_recipients_are_the_hosts_own_people() -> None:
    """A step names the very person of the facts, so that a host can look up what else it knows."""
    schedule = schedule_for(interviewed(DANA, TOM, history=[Rejected(at=june(9)), Replied(at=june(10))]))

    assert step(schedule, "rejection-reply").recipient is DANA
    assert step(schedule, "thank-you").recipient is TOM


def test_a_held_window_says_so() -> None:
    """Only a check-in that waits for someone to come back rests on the inference that it should."""
    away = OutOfOffice(at=june(8), until=dt.date(2026, 6, 12), person="Dana Okafor")
    held, free = (schedule_for(interviewed(history=history)) for history in ([away], []))

    assert "IN8" in [claim.id for claim in step(held, "check-in").because]
    assert "IN8" not in [claim.id for claim in step(free, "check-in").because]


@pytest.mark.parametrize(("days", "closes"), [(8, june(16, 17)), (15, june(17, 0))])
def test_a_window_that_opens_after_it_was_due_stays_open_for_the_day(days: int, closes: dt.datetime) -> None:
    """A host that connects later than the day it is due gets a window until the day ends, never an empty one."""
    late = attrs.evolve(CONSENSUS, connection_request_opens=Hours(24 * days))
    window = step(schedule_for(interviewed(), policy=late), "connection-request").window

    assert window.opens == june(2 + days, 15)
    assert window.due == dt.datetime.combine(june(2 + days), dt.time.max, window.opens.tzinfo)
    assert window.closes == max(closes, window.due)

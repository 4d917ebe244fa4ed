"""What a host finds in a schedule: its order, its answers at an instant or for an interval, and what it keeps."""

import datetime as dt
import pickle
from collections.abc import Callable, Sequence
from typing import Any
from zoneinfo import ZoneInfo

import attrs
import pytest

from followup_kit import CONSENSUS, CalendarError, InvalidArgumentError, InvalidFactsError, WorkingDays, schedule_for
from followup_kit.facts import Answered, Offered, OutOfOffice, Rejected, Replied, Sent, Withdrew
from followup_kit.planning import Days, Hours, Schedule, Step, Window
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
    schedule = schedule_for(interviewed(history=[Withdrew(at=june(1))]))

    assert not schedule
    assert (schedule.next(june(3)), schedule.due(june(3)), schedule.between(june(1), june(30))) == (None, (), ())
    assert {entry.reason.value for entry in schedule.withheld} == {"withdrew"}


@pytest.mark.parametrize(
    ("at", "status"),
    [
        ("2026-06-02T14:59:59.999999 Europe/Berlin", "upcoming"),
        ("2026-06-02T15:00 Europe/Berlin", "open"),
        ("2026-06-03T15:00 Europe/Berlin", "open"),
        ("2026-06-03T15:00:00.000001 Europe/Berlin", "overdue"),
        ("2026-06-09T17:00 Europe/Berlin", "overdue"),
        ("2026-06-09T17:00:00.000001 Europe/Berlin", "lapsed"),
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
    assert actions(schedule.due(june(10, 10))) == ["connection-request", "check-in"]
    assert schedule.due(june(1)) == ()


@pytest.mark.parametrize(
    ("start", "end", "found"),
    [
        (june(1), june(2, 14, 59), []),
        (june(1), june(2, 15), ["thank-you"]),
        (june(3, 0), june(3, 23, 59), ["thank-you", "connection-request"]),
        (june(9, 0), june(9, 23, 59), ["thank-you", "connection-request", "check-in"]),
        (june(9, 17, 1), june(9, 23, 59), ["connection-request", "check-in"]),
        (june(30, 18), june(30, 23), ["move-on"]),
    ],
    ids=["before", "as it opens", "a day", "the day it closes", "the evening after", "what is left"],
)
def test_between_finds_what_can_be_done_in_an_interval(start: dt.datetime, end: dt.datetime, found: list[str]) -> None:
    """A list for a day holds what closes at 17:00 too, and what is overdue: whatever meets the day."""
    schedule = schedule_for(interviewed())

    assert actions(schedule.between(start, end)) == found
    in_tokyo = ZoneInfo("Asia/Tokyo")
    assert actions(schedule.between(start.astimezone(in_tokyo), end.astimezone(in_tokyo))) == found


def test_an_interval_that_is_turned_round_is_refused() -> None:
    """The host is told which end came first."""
    with pytest.raises(InvalidArgumentError) as refused:
        schedule_for(interviewed()).between(june(3), june(2))
    assert str(refused.value) == (
        "between: end='2026-06-02T10:00:00+02:00': is before the start, 2026-06-03T10:00:00+02:00; swap them"
    )


def test_a_step_is_found_by_its_id() -> None:
    """A host that stored an id finds the step again, as long as it is still to do."""
    facts = interviewed(key="17")
    schedule = schedule_for(facts)
    thanks = step(schedule, "thank-you")

    assert schedule.get(thanks.id) is thanks
    assert schedule.get("17/round-1/nothing") is None
    assert schedule_for(facts.with_event(thanks.sent(june(3)))).get(thanks.id) is None


def test_what_means_nobody_is_listed() -> None:
    """Events that name a stranger, and an answer without an offer, complete nothing and are shown to the host."""
    strange = [
        Sent(at=june(3), action="thank-you", to="Sam Reed"),
        Replied(at=june(4), by="sam@example.com"),
        Answered(at=june(5), decision="accept"),
    ]
    known = [Sent(at=june(3, 11), action="thank-you", to="dana@example.com"), Replied(at=june(6), by=DANA)]
    schedule = schedule_for(interviewed(history=[*known, *strange]))

    assert schedule.unmatched == tuple(strange)
    assert [(done.action, done.at) for done in schedule.done] == [("thank-you", june(3, 11))]


@pytest.mark.parametrize(
    ("day", "action"), [(1, "thank-you"), (9, "thank-you"), (10, "connection-request"), (17, "check-in")]
)
def test_next_is_what_is_due_else_what_comes(day: int, action: str) -> None:
    """Before anything opens the next step is the first to come, later the first that has not lapsed."""
    found = schedule_for(interviewed()).next(june(day, 16))

    assert found is not None
    assert found.action == action


def test_nothing_is_next_once_everything_has_lapsed() -> None:
    """Months later there is nothing left to do."""
    assert schedule_for(interviewed()).next(dt.datetime(2026, 9, 1, tzinfo=june(1).tzinfo)) is None


@pytest.mark.parametrize("name", ["due", "next", "between", "status", "Step.sent"])
@pytest.mark.parametrize(
    ("at", "wrong"), [(dt.datetime(2026, 6, 2, 15), "has no time zone"), (dt.date(2026, 6, 2), "is not a datetime")]
)
def test_an_instant_without_a_zone_is_refused(name: str, at: Any, wrong: str) -> None:
    """An instant without a zone could be any of a day's worth of instants: the host must say which."""
    schedule = schedule_for(interviewed())
    asks: dict[str, Callable[[Any], object]] = {
        "status": schedule[0].status,
        "Step.sent": schedule[0].sent,
        "between": lambda at: schedule.between(at, at),
    }

    with pytest.raises(InvalidArgumentError) as refused:
        asks.get(name, getattr(schedule, name, None))(at)  # type: ignore[misc]
    assert str(refused.value).startswith(f"{name}: at={at!r}: {wrong}; ")


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
        (schedule[0].reasons, "due"),
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


def test_an_answer_completes_both_steps_of_an_offer() -> None:
    """Nothing disappears: what an answer ends is done, at the time of the answer."""
    history = [Offered(at=june(9), respond_by=dt.date(2026, 6, 19)), Answered(at=june(10), decision="accept")]
    done = schedule_for(interviewed(history=history)).done

    assert [(str(each.action), each.at) for each in done] == [("offer-reply", june(10)), ("offer-decision", june(10))]


def test_every_entry_says_which_process_it_belongs_to() -> None:
    """A list of many interviews' entries can name the company of each."""
    history = [Sent(at=june(2, 16), action="thank-you", to=TOM), Sent(at=june(9, 10), action="check-in")]
    schedule = schedule_for(interviewed(DANA, TOM, company="Südwind", position="Analyst", round=2, history=history))

    for entry in (*schedule, *schedule.done, *schedule.withheld):
        assert (entry.company, entry.position, entry.round) == ("Südwind", "Analyst", 2)
    assert schedule.done
    assert schedule.withheld


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


@pytest.mark.parametrize(("days", "due"), [(8, june(10, 15)), (15, june(17, 15))])
def test_a_window_that_would_be_reversed_is_due_as_it_opens(days: int, due: dt.datetime) -> None:
    """A host that connects later than the day it is due gets a window that is due at once, never a reversed one."""
    late = attrs.evolve(
        CONSENSUS,
        connection_request_opens=Hours(24 * days),
        connection_request_due=Days(7),
        connection_request_closes=Days(14),
    )
    window = step(schedule_for(interviewed(), policy=late), "connection-request").window

    assert (window.opens, window.due) == (due, due)
    assert window.closes == max(june(16, 17), due)


def test_a_day_is_asked_for_as_one() -> None:
    """From its first instant to its last, as clocks show it in that zone."""
    schedule, berlin = schedule_for(interviewed()), ZoneInfo("Europe/Berlin")
    for day in (dt.date(2026, 6, 1) + dt.timedelta(days=each) for each in range(40)):
        start, end = (dt.datetime.combine(day, clock, berlin) for clock in (dt.time.min, dt.time.max))
        assert schedule.on(day, berlin) == schedule.between(start, end)
    thanks = step(schedule, "thank-you")
    assert thanks in schedule.on(dt.date(2026, 6, 9), berlin)
    assert thanks not in schedule.on(dt.date(2026, 6, 10), berlin)
    assert thanks in schedule.on(dt.date(2026, 6, 10), ZoneInfo("Pacific/Kiritimati"))


@pytest.mark.parametrize(
    ("zone", "day", "opens", "is_on_it"),
    [
        ("America/Santiago", dt.date(2024, 9, 8), "2024-09-08T04:00", True),
        ("America/Santiago", dt.date(2024, 9, 7), "2024-09-08T03:59:59.999999", True),
        ("America/Santiago", dt.date(2024, 9, 7), "2024-09-08T04:00", False),
        ("America/Santiago", dt.date(2024, 4, 6), "2024-04-07T03:59:59.999999", True),
        ("America/Santiago", dt.date(2024, 4, 7), "2024-04-07T03:59:59.999999", False),
        ("Pacific/Apia", dt.date(2011, 12, 30), "2011-12-30T12:00", False),
    ],
)
def test_a_day_is_as_long_as_it_was(zone: str, day: dt.date, opens: str, is_on_it: bool) -> None:
    """Where a clock change skips midnight, repeats the last hour, or leaves out a day."""
    instant = dt.datetime.fromisoformat(opens).replace(tzinfo=dt.UTC)
    window = Window(opens=instant, due=instant, closes=instant)
    (one, *_) = schedule_for(interviewed())
    schedule = Schedule(steps=(attrs.evolve(one, window=window),))
    assert bool(schedule.on(day, ZoneInfo(zone))) is is_on_it


def test_a_day_is_a_date_and_has_a_zone() -> None:
    """Both are told at once."""
    day: Any = june(3)
    zone: Any = "Europe/Berlin"
    with pytest.raises(InvalidArgumentError) as refused:
        schedule_for(interviewed()).on(day, zone)
    assert {*refused.value.by_field} == {"day", "zone"}
    with pytest.raises(CalendarError):
        schedule_for(interviewed()).on(dt.date.min, ZoneInfo("Asia/Tokyo"))

"""The agenda: the steps still to do of many interviews at once, each with its interview."""

import datetime as dt
from bisect import insort
from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import cached_property
from typing import Any, cast, overload

import attrs

from .._datetimes import to_utc
from .._guarding import guarded
from .._validation import with_article
from ..calendars import WEEKDAYS, WorkingDays
from ..errors import InvalidArgumentError, Problems
from ..facts import Interview
from ._agenda_entry import AgendaEntry
from ._clashes import Clash, find_clashes
from ._interview_schedules import (
    CalendarChoice,
    PolicyChoice,
    Schedules,
    check_interview,
    interviews_by_id,
    plan_each,
    to_schedules,
)
from ._notebook import steps_table
from ._policies import CONSENSUS
from ._policy import Policy
from ._rows import rows_of
from ._schedule import Schedule, due_at, next_at, step_with_id, steps_between, steps_on
from ._step_ids import interview_id


@guarded
@attrs.frozen(kw_only=True, slots=False, repr=False)  # with a place for the clashes, once they are looked for
class Agenda(Sequence[AgendaEntry]):
    """The steps still to do of many interviews, ordered by when their windows open, then by when they are due.

    Each entry is a step with its interview. Of steps that open and are due together, the order is that of the
    interviews' ids, whatever the order in which the interviews were given. ``agenda_for`` makes one.

    Args:
        entries: The steps, each with its interview.
        schedules: The schedule of each interview, with what is done and what was withheld.
        policy: The policy to plan by, or a function of the interview that returns it.
        calendar: The calendar to plan by, or a function of the interview that returns it.
    """

    entries: tuple[AgendaEntry, ...]
    schedules: Mapping[Interview, Schedule] = attrs.field(converter=to_schedules, hash=False)
    policy: PolicyChoice = attrs.field(hash=False)
    calendar: CalendarChoice = attrs.field(hash=False)

    @overload
    def __getitem__(self, place: int) -> AgendaEntry: ...
    @overload
    def __getitem__(self, place: slice) -> tuple[AgendaEntry, ...]: ...
    def __getitem__(self, place: int | slice) -> AgendaEntry | tuple[AgendaEntry, ...]:
        """Return the entry at a place, or a tuple of entries for a slice."""
        return self.entries[place]

    def __len__(self) -> int:
        """Return the number of steps still to do."""
        return len(self.entries)

    def __iter__(self) -> Iterator[AgendaEntry]:
        """Iterate over the steps still to do, each with its interview."""
        return iter(self.entries)

    def __repr__(self) -> str:
        """Show how much there is to do."""
        return f"<Agenda of {len(self.schedules)} interviews, {len(self)} steps still to do>"

    def _repr_html_(self) -> str:
        """Return the steps as a table, for a notebook."""
        caption = f"{len(self)} to do, of {len(self.schedules)} interviews"
        return steps_table(caption, (entry.step for entry in self), with_company=True)

    def due(self, at: dt.datetime) -> tuple[AgendaEntry, ...]:
        """Return the entries that are open or overdue at an instant.

        Args:
            at: A datetime with a zone; any zone will do.

        Raises:
            InvalidArgumentError: If ``at`` is naive or no datetime.
        """
        return due_at(self.entries, at)

    def between(self, start: dt.datetime, end: dt.datetime) -> tuple[AgendaEntry, ...]:
        """Return the entries whose windows meet an interval, such as a week: what can be done in it, however late.

        Args:
            start: A datetime with a zone; it belongs to the interval.
            end: A datetime with a zone, not before ``start``; it belongs to the interval.

        Raises:
            InvalidArgumentError: If either is naive or no datetime, or they are not in this order.
        """
        return steps_between(self.entries, start, end)

    def on(self, day: dt.date, zone: dt.tzinfo) -> tuple[AgendaEntry, ...]:
        """Return the entries that can be done on a day, however late: those whose windows meet it.

        Args:
            day: The civil date.
            zone: The zone in which it is that date, such as the candidate's; the day is as long as it is there.

        Raises:
            InvalidArgumentError: If ``day`` is no date or ``zone`` is no zone.
            CalendarError: If the day lies beyond the calendar.
        """
        return steps_on(self.entries, day, zone)

    def next(self, at: dt.datetime) -> AgendaEntry | None:
        """Return the entry to do next: the first that is due at an instant, else the first to come, else ``None``.

        Args:
            at: A datetime with a zone; any zone will do.

        Raises:
            InvalidArgumentError: If ``at`` is naive or no datetime.
        """
        return next_at(self.entries, at)

    def get(self, step_id: str) -> AgendaEntry | None:
        """Return the entry of the step with an id, or ``None`` if no step still to do has it.

        Args:
            step_id: The id.
        """
        return step_with_id(self.entries, step_id)

    def interview(self, key: str, round: int | None = None) -> Interview | None:  # noqa: A002 - as interviews call it
        """Return the interview with a key, or ``None`` if there is none; its plan is ``schedules[interview]``.

        Args:
            key: The key.
            round: Which round of it; the last one when left out.
        """
        found = [each for each in self.schedules if each.key == key and round in (None, each.round)]
        return max(found, key=lambda each: each.round, default=None)

    def to_rows(self, *, at: dt.datetime | None = None, zone: dt.tzinfo | None = None) -> list[dict[str, Any]]:
        """Return the steps as rows, as ``Schedule.to_rows`` does, each with the key and the candidate."""
        rows = zip(self.entries, rows_of((entry.step for entry in self), at=at, zone=zone), strict=True)
        return [{"key": each.key, "candidate": each.candidate.name, **row} for (_, each), row in rows]

    @cached_property
    def clashes(self) -> tuple[Clash, ...]:
        """The conflicts between steps of its interviews, in the order of the first step each concerns.

        They are looked for when first asked for, whether their windows are past or to come.
        """
        return find_clashes(self.entries, self.schedules)

    def with_interview(self, interview: Interview) -> "Agenda":
        """Return the agenda with an interview added, or put in the place of the one with its key and round.

        Without a key, company, position and round decide. Only this interview is planned.

        Args:
            interview: The facts, with everything that has happened so far.

        Raises:
            InvalidArgumentError: If it is no ``Interview``, or the policy or calendar for it is none.
            CalendarError: If no working day, or no date at all, can be found where a window needs one.
        """
        problems = Problems()
        check_interview(problems, "interview", interview)
        problems.raise_if_any(InvalidArgumentError, "Agenda.with_interview")
        schedules = cast(Schedules, self.schedules)
        of = interview_id(interview)
        [(_, schedule)] = plan_each("Agenda.with_interview", {of: interview}, self.policy, self.calendar).values()
        replaced = schedules.plan(of)
        former = None if replaced is None else replaced[0]
        entries = [entry for entry in self.entries if entry.interview is not former]
        for step in schedule:
            insort(entries, AgendaEntry(step, interview), key=entry_order)
        return attrs.evolve(self, entries=tuple(entries), schedules=schedules.with_plan(of, interview, schedule))


@guarded
def agenda_for(
    interviews: Iterable[Interview], *, policy: PolicyChoice = CONSENSUS, calendar: CalendarChoice = WEEKDAYS
) -> Agenda:
    """Plan what to do after many interviews, for one candidate or for many.

    Args:
        interviews: The facts of each, in any order; each with a key and round, or company, position and round, that no
            other has.
        policy: The parameters and rules to plan by, or a function of the interview that returns them.
        calendar: The days on which the employer's people are at work, or a function of the interview that returns it.

    Returns:
        The steps still to do, each with its interview.

    Raises:
        InvalidArgumentError: If an argument is of another kind, a function returns something else, or two interviews
            are the same; with every problem at once.
        CalendarError: If no working day, or no date at all, can be found where a window needs one.
    """
    problems = Problems()
    by_id = interviews_by_id(problems, interviews)
    for name, choice, kind in (("policy", policy, Policy), ("calendar", calendar, WorkingDays)):
        if not isinstance(choice, kind) and (isinstance(choice, type) or not callable(choice)):
            wrong = f"is neither {with_article(kind.__name__)} nor a function that returns one"
            problems.refuse(name, choice, wrong, f"pass a followup_kit.{kind.__name__}, or a function of the interview")
    problems.raise_if_any(InvalidArgumentError, "agenda_for")
    plans = plan_each("agenda_for", by_id, policy, calendar)
    ordered = sorted(
        (to_utc(step.window.opens), to_utc(step.window.due), of, place, AgendaEntry(step, interview))
        for of, (interview, schedule) in plans.items()
        for place, step in enumerate(schedule)
    )
    entries = tuple(entry for *_, entry in ordered)
    return Agenda(entries=entries, schedules=Schedules(plans), policy=policy, calendar=calendar)


def entry_order(entry: AgendaEntry) -> tuple[dt.datetime, dt.datetime, str]:
    """Return the sort key of an entry: when its window opens, when it is due, and the id of its interview."""
    window = entry.window
    return (to_utc(window.opens), to_utc(window.due), interview_id(entry.interview))

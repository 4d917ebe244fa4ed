"""What a timeline shows: a group for each interview, with a row for each entry of its plan."""

import datetime as dt
from collections.abc import Iterator

import attrs

from .._datetimes import to_utc
from ..calendars import WorkingDays
from ..explanation._entries import (
    collapse_spaces,
    explain_done,
    explain_step,
    explain_withheld,
    name_of,
    nobody_named,
    reason_for,
    team_for,
)
from ..explanation._events import explain_event
from ..explanation._reader import Reader, capitalized
from ..facts import Interview, Person, Sent
from ..planning import Done, Schedule, Step, Window, Withheld
from . import _words as words


@attrs.frozen(kw_only=True)
class Row:
    """One entry of a plan.

    Args:
        what: What to do, in two or three words.
        who: Towards whom; empty for nobody.
        says: The entry in one sentence.
        window: When to do it, if it is still to do.
        done_at: When it was done, if it was.
        why_not: Why it was withheld; empty if it was not.
    """

    what: str
    who: str
    says: str
    window: Window | None = None
    done_at: dt.datetime | None = None
    why_not: str = ""


@attrs.frozen(kw_only=True)
class Mark:
    """Something that happened.

    Args:
        at: When.
        label: What, in a word or two.
        says: What, in one sentence.
        is_interview: True for the interview itself.
    """

    at: dt.datetime
    label: str
    says: str
    is_interview: bool = False


@attrs.frozen(kw_only=True)
class Group:
    """The plan of one interview.

    Args:
        company: Where it was.
        details: The round from the second on, and the position.
        rows: Its entries: what is done, what is to do, what was withheld.
        marks: What happened, in order.
        calendar: Who works when.
        zone: The zone of the interview; ``None`` if the plan has no date that shows it.
    """

    company: str
    details: str
    rows: tuple[Row, ...]
    marks: tuple[Mark, ...]
    calendar: WorkingDays
    zone: dt.tzinfo | None

    @property
    def moments(self) -> Iterator[dt.datetime]:
        """Every instant that the group shows."""
        for row in self.rows:
            if row.window is not None:
                yield from (row.window.opens, row.window.due, row.window.closes)
            if row.done_at is not None:
                yield row.done_at
        yield from (mark.at for mark in self.marks)


def group_of(schedule: Schedule, interview: Interview | None, calendar: WorkingDays, reader: Reader) -> Group | None:
    """Return what a timeline shows of one plan, or ``None`` if there is nothing to show.

    Args:
        schedule: The plan.
        interview: The interview that it follows, if it is known.
        calendar: Who works when.
        reader: Who reads it.
    """
    rows = [
        *(_done(each, reader) for each in schedule.done),
        *(_step(each, reader) for each in schedule),
        *(_withheld(each, reader) for each in schedule.withheld),
    ]
    entries: list[Step | Done | Withheld] = [*schedule.steps, *schedule.done, *schedule.withheld]
    if not entries:
        return None
    number = entries[0].round
    details = [reader.sentence(words.ROUND, number=number) if number > 1 else "", entries[0].position]
    moments = [*(each.window.opens for each in schedule), *(each.at for each in schedule.done)]
    if interview is not None:
        moments.insert(0, interview.ends_at)
    return Group(
        company=entries[0].company,
        details=" · ".join(each for each in details if each),
        rows=tuple(rows),
        marks=() if interview is None else tuple(_marks(interview, reader)),
        calendar=calendar,
        zone=moments[0].tzinfo if moments else None,
    )


def _step(step: Step, reader: Reader) -> Row:
    who = "" if step.recipient is None and not step.channels else _who(step.recipient, team_for(step.action), reader)
    says = explain_step(step, reader, brief=True)
    return Row(what=_what(step.action, reader), who=who, says=says, window=step.window)


def _done(done: Done, reader: Reader) -> Row:
    known = done.recipient is not None or team_for(done.action) == nobody_named(done.action)
    who = _who(done.recipient, nobody_named(done.action), reader) if known else ""
    return Row(what=_what(done.action, reader), who=who, says=explain_done(done, reader, brief=True), done_at=done.at)


def _withheld(withheld: Withheld, reader: Reader) -> Row:
    who = "" if withheld.recipient is None else _who(withheld.recipient, "", reader)
    return Row(
        what=_what(withheld.action, reader),
        who=who,
        says=explain_withheld(withheld, reader, brief=True),
        why_not=reader.sentence(reason_for(withheld)),
    )


def _marks(interview: Interview, reader: Reader) -> Iterator[Mark]:
    label = reader.translate(words.INTERVIEW)
    says = f"{label}: {collapse_spaces(interview.company)} ({reader.moment(reader.local(interview.ends_at))})"
    marks = [Mark(at=interview.ends_at, label=label, says=says, is_interview=True)]
    for event in interview.history:
        if not isinstance(event, Sent):
            says = explain_event(event, reader, brief=True)
            marks.append(Mark(at=event.at, label=reader.translate(words.HAPPENED[type(event)]), says=capitalized(says)))
    yield from sorted(marks, key=lambda mark: to_utc(mark.at))


def _what(action: str, reader: Reader) -> str:
    title = words.TITLE.get(action)
    return action.removeprefix("x-") if title is None else reader.translate(title)


def _who(person: Person | None, team: str, reader: Reader) -> str:
    return capitalized(name_of(person, team, reader)) if person is None else name_of(person, team, reader)

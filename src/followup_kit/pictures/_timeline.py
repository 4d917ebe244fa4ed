"""The timeline of a plan: who, what, and between when and when, as a picture."""

import datetime as dt

from .._guarding import guarded
from .._validation import check_zoned_datetime, with_article
from ..calendars import WEEKDAYS, WorkingDays
from ..errors import InvalidArgumentError, Problem, Problems
from ..explanation._reader import Reader, reader_for
from ..facts import Interview
from ..planning import Agenda, Schedule
from ..planning._interview_schedules import CalendarChoice
from ._drawing import Drawing
from ._rows import Group, group_of

_LEAST_WIDTH = 320
_MOST_WIDTH = 10_000


@guarded
def timeline_svg(
    plan: Schedule | Agenda,
    *,
    locale: str = "en",
    at: dt.datetime | None = None,
    zone: dt.tzinfo | None = None,
    calendar: CalendarChoice | None = None,
    width: int = 960,
    fallback: str | None = None,
) -> str:
    """Draw a plan as a timeline: a row for each step, with what is done and what was withheld, and days off shaded.

    A bar is full from when a window opens to when it is due, and pale from there to when it closes. The picture stands
    alone, as a file or in a page: it has its own colours for light and for dark, a title, and a description that says
    everything in words. The same plan always gives the same text. An agenda shows besides when each interview was and
    what has happened since, which a schedule does not know: ``agenda_for([interview])`` draws one interview so.

    Args:
        plan: A schedule or an agenda.
        locale: The language of the words, with a territory for dates if you like.
        at: The instant to draw a line at, as a datetime with a zone; none when left out.
        zone: The reader's time zone, of days and times; that of the first interview when left out.
        calendar: The days on which people are at work; the others are shaded. When left out, that of the agenda, and
            Monday to Friday for a schedule, which knows none. For an agenda a function of the interview serves too.
        width: How wide the picture is, in pixels, from 320 to 10,000; its height follows.
        fallback: The locale to take when there are no words in that language; an error when left out.

    Returns:
        An ``svg`` element, ready to be written into a file or a page.

    Raises:
        InvalidArgumentError: If an argument is of another kind or out of bounds, or there are no words in the locale's
            language; with every problem at once.
    """
    reader = reader_for(locale, zone, fallback)
    now = None if at is None else check_zoned_datetime("timeline_svg", at)
    _check(plan, calendar, width)
    groups = _groups(plan, calendar, reader)
    return Drawing(groups, reader, now, width).svg()


def _check(plan: object, calendar: object, width: object) -> None:
    """Refuse what cannot be drawn."""
    problems = Problems()
    if not isinstance(plan, Schedule | Agenda):
        remedy = "pass what schedule_for or agenda_for returns"
        problems.refuse("plan", plan, "is neither a Schedule nor an Agenda", remedy)
    by_function = isinstance(plan, Agenda) and callable(calendar) and not isinstance(calendar, type)
    if calendar is not None and not isinstance(calendar, WorkingDays) and not by_function:
        other = " nor a function of the interview" if isinstance(plan, Agenda) else ""
        wrong = f"is {'neither' if other else 'not'} {with_article('WorkingDays')}{other}"
        problems.refuse("calendar", calendar, wrong, "pass a followup_kit.WorkingDays")
    if not isinstance(width, int) or isinstance(width, bool) or not _LEAST_WIDTH <= width <= _MOST_WIDTH:
        wrong = f"is not a number of pixels from {_LEAST_WIDTH} to {_MOST_WIDTH:,}"
        problems.refuse("width", width, wrong, "pass one such as 960")
    problems.raise_if_any(InvalidArgumentError, "timeline_svg")


def _groups(plan: Schedule | Agenda, calendar: CalendarChoice | None, reader: Reader) -> list[Group]:
    if isinstance(plan, Schedule):
        chosen = calendar if isinstance(calendar, WorkingDays) else WEEKDAYS
        groups = [group_of(plan, None, chosen, reader)]
    else:
        choice = plan.calendar if calendar is None else calendar
        groups = [
            group_of(schedule, interview, _chosen(choice, interview), reader)
            for interview, schedule in plan.schedules.items()
        ]
    return [group for group in groups if group is not None]


def _chosen(choice: CalendarChoice, interview: Interview) -> WorkingDays:
    """Return the calendar for an interview."""
    found: object = choice if isinstance(choice, WorkingDays) else choice(interview)
    if not isinstance(found, WorkingDays):
        wrong = f"is not {with_article('WorkingDays')}, but what the function returned"
        problem = Problem("calendar", found, wrong, "return a followup_kit.WorkingDays")
        raise InvalidArgumentError("timeline_svg", [problem])
    return found

"""The schedules of many interviews: each planned by a policy and a calendar of its own, and found by its id."""

from collections.abc import Callable, Iterable, Iterator, Mapping
from typing import Any, TypeAlias

from .._validation import take_until_wrong, with_article
from ..calendars import WorkingDays
from ..errors import InvalidArgumentError, Problems
from ..facts import Interview
from ._engine import schedule_for
from ._policy import Policy
from ._schedule import Schedule
from ._step_ids import interview_id

PolicyChoice: TypeAlias = Policy | Callable[[Interview], Policy]
CalendarChoice: TypeAlias = WorkingDays | Callable[[Interview], WorkingDays]


class Schedules(Mapping[Interview, Schedule]):
    """The schedule of each interview, in the order in which the interviews were given.

    Args:
        plans: Each interview and its schedule, by the interview's id.
    """

    __slots__ = ("_plans",)

    def __init__(self, plans: dict[str, tuple[Interview, Schedule]]) -> None:
        self._plans = plans

    def __getitem__(self, interview: Interview) -> Schedule:
        """Return the schedule of an interview, as it was planned with just these facts."""
        plan = self.plan(interview_id(interview)) if isinstance(interview, Interview) else None
        if plan is None or (plan[0] is not interview and plan[0] != interview):
            raise KeyError("no such interview in this agenda")
        return plan[1]

    def __iter__(self) -> Iterator[Interview]:
        """Iterate over the interviews."""
        return (interview for interview, _ in self._plans.values())

    def __len__(self) -> int:
        """Return the number of interviews."""
        return len(self._plans)

    def __repr__(self) -> str:
        """Show how many there are."""
        return f"<the schedules of {len(self)} interviews>"

    def plan(self, of: str) -> tuple[Interview, Schedule] | None:
        """Return the interview that has an id, and its schedule."""
        return self._plans.get(of)

    def with_plan(self, of: str, interview: Interview, schedule: Schedule) -> "Schedules":
        """Return the schedules with one added, or put in the place of the one of that id."""
        return Schedules(self._plans | {of: (interview, schedule)})


def to_schedules(schedules: Mapping[Interview, Schedule]) -> Mapping[Interview, Schedule]:
    """Convert the schedules of an agenda to the form in which an interview is found by its id."""
    if isinstance(schedules, Schedules):
        return schedules
    return Schedules({interview_id(interview): (interview, schedule) for interview, schedule in schedules.items()})


def interviews_by_id(problems: Problems, interviews: object) -> dict[str, Interview]:
    """Return the interviews by their ids; note what is no interview, and those that are the same."""
    if isinstance(interviews, str | bytes | Mapping) or not isinstance(interviews, Iterable):
        problems.refuse("interviews", interviews, "is not a list of interviews", "pass a list, even for one interview")
        return {}
    by_id: dict[str, Interview] = {}
    places: dict[str, int] = {}
    for place, interview in enumerate(take_until_wrong(interviews, Interview)):
        field = f"interviews[{place}]"
        if not check_interview(problems, field, interview):
            continue
        of = interview_id(interview)
        if of in by_id:
            shared = "company, position" if interview.key is None else "key"
            wrong = f"has the {shared} and round of interviews[{places[of]}], {_named(by_id[of])}"
            problems.refuse(field, _named(interview), wrong, "leave one out, or tell them apart by a key of your own")
        by_id.setdefault(of, interview)
        places.setdefault(of, place)
    return by_id


def check_interview(problems: Problems, field: str, value: object) -> bool:
    """Return whether a value is an interview; note it as a problem if it is none."""
    if isinstance(value, Interview):
        return True
    made = ": Interview(**mapping) makes one" if isinstance(value, Mapping) else ""
    problems.refuse(field, value, "is not an Interview", f"pass a followup_kit.Interview{made}")
    return False


def _named(interview: Interview) -> str:
    """Name an interview in an error, however long its names are."""
    return f"{interview.company:.40}, {interview.position:.40}, round {interview.round}"


def plan_each(
    function: str, by_id: Mapping[str, Interview], policy: PolicyChoice, calendar: CalendarChoice
) -> dict[str, tuple[Interview, Schedule]]:
    """Return each interview with its schedule, by its id; an error on the way says at which interview."""
    problems = Problems()
    chosen = []
    for of, interview in by_id.items():
        with_policy = _chosen(problems, "policy", policy, Policy, interview)
        with_calendar = _chosen(problems, "calendar", calendar, WorkingDays, interview)
        chosen.append((of, interview, with_policy, with_calendar))
    problems.raise_if_any(InvalidArgumentError, function)
    plans = {}
    for of, interview, with_policy, with_calendar in chosen:
        try:
            plans[of] = (interview, schedule_for(interview, policy=with_policy, calendar=with_calendar))
        except Exception as error:
            error.add_note(f"{function}: while planning {_named(interview)}")
            raise
    return plans


def _chosen(problems: Problems, name: str, choice: Any, kind: type[Any], interview: Interview) -> Any:
    """Return the policy or calendar for an interview; note what a function returned instead."""
    if isinstance(choice, kind):
        return choice
    value = choice(interview)
    if not isinstance(value, kind):
        wrong = f"is not {with_article(kind.__name__)}, but what the function returned for {_named(interview)}"
        problems.refuse(name, value, wrong, f"return a followup_kit.{kind.__name__}")
    return value

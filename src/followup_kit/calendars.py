"""Which days people are at work: any weekend, any container of holidays."""

import datetime as dt
from collections import deque
from collections.abc import Callable, Container, Iterable, Iterator
from typing import Any, Self, cast

import attrs

from ._datetimes import add_days
from ._guarding import guarded
from ._validation import Validator, explain_bad_arguments
from .errors import CalendarError, InvalidArgumentError, Problem
from .vocabulary import Weekday

__all__ = ["WEEKDAYS", "WorkingDays"]

_SEARCHED_DAYS = 366
"""A calendar with no working day in a year and a day is a mistake, not a calendar."""

_MOST_COUNTED = 100_000
"""How many working days are counted on: more leave the calendar."""

_ANY_DAY = dt.date(2000, 1, 3)

# The CLDR (supplemental data, weekData) is silent on these territories and so gives them the world's weekend. What they
# keep is recorded by the `holidays` package, from the laws and decrees that it cites for each.
_WEEKENDS_UNKNOWN_TO_CLDR = {
    "BD": frozenset({Weekday.FRIDAY, Weekday.SATURDAY}),
    "BN": frozenset({Weekday.FRIDAY, Weekday.SUNDAY}),
    "DJ": frozenset({Weekday.FRIDAY, Weekday.SATURDAY}),
    "MV": frozenset({Weekday.FRIDAY, Weekday.SATURDAY}),
}
_IS_ONE = {"holidays": "a holiday", "working": "worked"}
_BUILT_IN = (set, frozenset, list, tuple, dict, deque)
_LOOKUPS = frozenset(kind.__contains__ for kind in _BUILT_IN)


def _weekdays(days: Iterable[Weekday | int | str]) -> Any:
    try:
        return days if isinstance(days, str) else frozenset(_weekday(day) for day in days)
    except (TypeError, ValueError):
        return days


def _weekday(day: Any) -> Weekday:
    if isinstance(day, str):
        return Weekday(Weekday.__members__.get(day.upper(), -1))
    return Weekday(day if isinstance(day, int) and not isinstance(day, bool) else -1)


def _snapshot(days: Container[dt.date]) -> Any:
    """Copy whatever looks days up as a built-in container does, so that changing it later changes nothing here."""
    if type(days).__contains__ in _LOOKUPS if hasattr(type(days), "__contains__") else False:
        try:
            return frozenset(cast(Iterable[dt.date], days))
        except TypeError:
            return days
    return days


@guarded
@explain_bad_arguments
@attrs.frozen(kw_only=True)
class WorkingDays:
    """The days on which a message can be expected to be read and answered.

    Args:
        holidays: Whatever answers ``date in holidays``: a set, list or dict of dates, or an object of the ``holidays``
            package. The built-in containers are copied.
        weekend: The weekdays off; ``Weekday`` members, their names, or numbers as ``date.weekday()`` gives them.
        working: The days that are worked although they fall on a weekend or a holiday, as China, Hungary and Taiwan
            have them; whatever answers ``date in working``.

    Raises:
        InvalidFactsError: If the weekend holds something that is no weekday or leaves no working day, or the holidays
            or the days worked cannot answer for a date.
    """

    holidays: Container[dt.date] = attrs.field(default=frozenset[dt.date](), converter=_snapshot, hash=False)
    weekend: frozenset[Weekday] = attrs.field(
        default=frozenset({Weekday.SATURDAY, Weekday.SUNDAY}), converter=_weekdays
    )
    working: Container[dt.date] = attrs.field(default=frozenset[dt.date](), converter=_snapshot, hash=False)

    def __attrs_post_init__(self) -> None:
        validator = Validator(self)
        weekend: object = self.weekend
        if not isinstance(weekend, frozenset):
            remedy = "pass Weekday members, or numbers 0 to 6"
            validator.refuse("weekend", weekend, "contains something other than weekdays", remedy)
        elif len(weekend) == len(Weekday):
            validator.refuse("weekend", sorted(weekend), "leaves no working day", "leave at least one day out")
        self._validate_days(validator, "holidays")
        self._validate_days(validator, "working")
        validator.raise_if_invalid()

    def _validate_days(self, validator: Validator, field: str) -> None:
        days: Any = getattr(self, field)
        if isinstance(days, frozenset):
            strange = [day for day in days if not _is_date(day)]
            if strange:
                wrong = (
                    "is not a date"
                    if len(strange) == 1
                    else f"is the first of {len(strange)} entries that are not dates"
                )
                validator.refuse(field, strange[0], wrong, "pass datetime.date objects")
        elif isinstance(days, Iterator):
            validator.refuse(field, days, "can be read only once", "pass a set of its dates, such as set(days)")
        elif not _lists_other_things(days) and not _answers(days):
            remedy = "pass a set of dates"
            remedy += ", or holidays.country_holidays('US') of the holidays package" if field == "holidays" else ""
            validator.refuse(field, days, f"cannot answer whether a date is {_IS_ONE[field]}", remedy)
        elif not _finds_its_own(days):
            validator.refuse(
                field, days, "does not find the dates that it lists", "pass a set of datetime.date objects"
            )

    @classmethod
    def for_territory(
        cls, territory: str, *, holidays: Container[dt.date] = frozenset(), working: Container[dt.date] = frozenset()
    ) -> Self:
        """Return working days with the weekend that a territory keeps, as the CLDR records it.

        For Bangladesh, Brunei, Djibouti and the Maldives, on which the CLDR is silent, the weekend is the one that the
        ``holidays`` package records. Any other territory on which it is silent has the world's, Saturday and Sunday.

        Args:
            territory: An ISO 3166 code, such as ``"EG"``.
            holidays: As for ``WorkingDays``; the CLDR knows weekends, not holidays.
            working: As for ``WorkingDays``.

        Raises:
            InvalidArgumentError: If the CLDR knows no such territory.
        """
        from babel import Locale, UnknownLocaleError  # noqa: PLC0415 - only a host that asks for CLDR data pays for it

        code = str(territory).upper()
        if code not in Locale("en").territories or not code.isalpha():
            problem = Problem("territory", territory, "is not a territory in the CLDR", "pass an ISO code such as 'EG'")
            raise InvalidArgumentError("WorkingDays.for_territory", [problem])
        if code in _WEEKENDS_UNKNOWN_TO_CLDR:
            return cls(holidays=holidays, weekend=_WEEKENDS_UNKNOWN_TO_CLDR[code], working=working)
        try:
            locale = Locale.parse(f"und_{code}")
        except UnknownLocaleError:
            locale = Locale.parse("en_001")  # no language of its own there: the world's weekend, as the CLDR falls back
        length = (locale.weekend_end - locale.weekend_start) % len(Weekday) + 1
        weekend = {Weekday((locale.weekend_start + day) % len(Weekday)) for day in range(length)}
        return cls(holidays=holidays, weekend=frozenset(weekend), working=working)

    def works_on(self, day: dt.date) -> bool:
        """Return whether people are at work on a date, without validating it: for the library's own loops."""
        return (day.weekday() not in self.weekend and day not in self.holidays) or day in self.working

    def is_working_day(self, day: dt.date) -> bool:
        """Return whether people are at work on a date.

        Args:
            day: A plain date.

        Raises:
            InvalidArgumentError: If it is a datetime or no date.
        """
        return self.works_on(_require_date("is_working_day", day))

    def on_or_after(self, day: dt.date) -> dt.date:
        """Return the first working day from a date on.

        Args:
            day: A plain date.

        Raises:
            InvalidArgumentError: If it is a datetime or no date.
            CalendarError: If there is none within a year.
        """
        return find_working_day(self.works_on, _require_date("on_or_after", day), step=1)

    def on_or_before(self, day: dt.date) -> dt.date:
        """Return the last working day up to a date.

        Args:
            day: A plain date.

        Raises:
            InvalidArgumentError: If it is a datetime or no date.
            CalendarError: If there is none within a year.
        """
        return find_working_day(self.works_on, _require_date("on_or_before", day), step=-1)

    def after(self, day: dt.date, count: int) -> dt.date:
        """Return the working day that is the ``count``-th after a date, the date itself not counted.

        Args:
            day: Where counting starts; it may be a day off.
            count: How many working days, at least 1.

        Raises:
            InvalidArgumentError: If ``day`` is a datetime or no date, or ``count`` is no whole number from 1 to
                100,000, which is four centuries.
            CalendarError: If a stretch of a year has no working day.
        """
        day, number = _require_date("after", day), count
        if not isinstance(number, int) or isinstance(number, bool) or not 1 <= number <= _MOST_COUNTED:
            wrong = f"is not a whole number from 1 to {_MOST_COUNTED:,}"
            problem = Problem("count", count, wrong, "pass a count such as 1")
            raise InvalidArgumentError("WorkingDays.after", [problem])
        for _ in range(number):
            day = find_working_day(self.works_on, add_days(day, 1), step=1)
        return day


def find_working_day(works_on: Callable[[dt.date], bool], start: dt.date, *, step: int) -> dt.date:
    """Return the first working day from a date on, forward or backward.

    Args:
        works_on: Whether people are at work on a date.
        start: Where to begin; it may be the day.
        step: 1 to look forward, -1 to look backward.

    Raises:
        CalendarError: If there is none within a year.
    """
    day = start
    for _ in range(_SEARCHED_DAYS):
        if works_on(day):
            return day
        day = add_days(day, step)
    way = "after" if step > 0 else "before"
    message = f"no working day within {_SEARCHED_DAYS} days {way} {start}: check the weekend and the holidays"
    raise CalendarError(message)


def _is_date(value: object) -> bool:
    return isinstance(value, dt.date) and not isinstance(value, dt.datetime)


def _require_date(method: str, day: object) -> dt.date:
    if isinstance(day, dt.date) and not isinstance(day, dt.datetime):
        return day
    remedy = "pass a datetime.date; of a datetime, its .date() in the calendar's zone"
    raise InvalidArgumentError(f"WorkingDays.{method}", [Problem("day", day, "is not a plain date", remedy)])


def _lists_other_things(days: Any) -> bool:
    """Return whether a container lists something, and no date first: a range would be searched to its end for one."""
    return isinstance(days, Container) and not isinstance(days, str | bytes) and not _finds_its_own(days)


def _answers(days: Any) -> bool:
    """Return whether an object answers ``date in days``, by a method of its own."""
    if isinstance(days, str | bytes) or not hasattr(type(days), "__contains__"):
        return False
    try:
        return (_ANY_DAY in days) is not None
    except Exception:
        return False


def _finds_its_own(days: Any) -> bool:
    """Return whether the first entry that an object lists, if it lists any, is a date that it finds.

    An index of timestamps lists datetimes, which no date equals; a series lists its values and looks up its index.
    """
    try:
        first = next(iter(days))
    except Exception:  # it lists nothing, or a host's own does not say what
        return True
    return _is_date(first) and first in days


WEEKDAYS = WorkingDays()
"""Monday to Friday, no holidays."""

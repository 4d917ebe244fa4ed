"""Which days people are at work: any weekend, any container of holidays."""

import datetime as dt
from collections.abc import Container
from typing import Any, Self

import attrs

from ._datetimes import add_days
from ._validation import Validator, explain_bad_arguments
from .errors import CalendarError, InvalidArgumentError, Problem
from .vocabulary import Weekday

_SEARCHED_DAYS = 366
"""A calendar with no working day in a year and a day is a mistake, not a calendar."""

_ANY_DAY = dt.date(2000, 1, 3)

# The CLDR (supplemental data, weekData) is silent on these territories and so gives them the world's weekend. What they
# keep is recorded by the `holidays` package, from the laws and decrees that it cites for each.
_WEEKENDS_UNKNOWN_TO_CLDR = {
    "BD": frozenset({Weekday.FRIDAY, Weekday.SATURDAY}),
    "BN": frozenset({Weekday.FRIDAY, Weekday.SUNDAY}),
    "DJ": frozenset({Weekday.FRIDAY, Weekday.SATURDAY}),
    "MV": frozenset({Weekday.FRIDAY, Weekday.SATURDAY}),
}
_CONTAINERS_COPIED = (set, frozenset, list, tuple, dict)
_IS_ONE = {"holidays": "a holiday", "working": "worked"}


def _weekdays(days: Any) -> Any:
    try:
        return days if isinstance(days, str) else frozenset(_weekday(day) for day in days)
    except (TypeError, ValueError):
        return days


def _weekday(day: Any) -> Weekday:
    if isinstance(day, str):
        return Weekday(Weekday.__members__.get(day.upper(), -1))
    return Weekday(day if isinstance(day, int) and not isinstance(day, bool) else -1)


def _snapshot(holidays: Any) -> Any:
    """Copy the built-in containers, so that the host changing its own later changes nothing here."""
    if type(holidays) in _CONTAINERS_COPIED:
        try:
            return frozenset(holidays)
        except TypeError:
            return holidays
    return holidays


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
            validator.refuse("weekend", weekend, "holds something that is no weekday", remedy)
        elif len(weekend) == len(Weekday):
            validator.refuse("weekend", sorted(weekend), "leaves no working day", "leave at least one day out")
        self._validate_days(validator, "holidays")
        self._validate_days(validator, "working")
        validator.raise_if_invalid()

    def _validate_days(self, validator: Validator, field: str) -> None:
        days: Any = getattr(self, field)
        if isinstance(days, frozenset):
            strange = [day for day in days if not isinstance(day, dt.date) or isinstance(day, dt.datetime)]
            if strange:
                wrong = "holds no date" if len(strange) == 1 else f"holds {len(strange)} entries that are no dates"
                validator.refuse(field, strange[0], wrong, "pass datetime.date objects")
            return
        answers = type(days) not in (str, *_CONTAINERS_COPIED)
        try:
            answers = answers and (_ANY_DAY in days) is not None
        except Exception:
            answers = False
        if not answers:
            remedy = "pass a set of dates"
            remedy += ", or holidays.country_holidays('US') of the holidays package" if field == "holidays" else ""
            validator.refuse(field, days, f"cannot answer whether a date is {_IS_ONE[field]}", remedy)

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
            problem = Problem("territory", territory, "is no territory the CLDR knows", "pass an ISO code such as 'EG'")
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

    def is_working_day(self, day: dt.date) -> bool:
        """Return whether people are at work on a date."""
        return (day.weekday() not in self.weekend and day not in self.holidays) or day in self.working

    def on_or_after(self, day: dt.date) -> dt.date:
        """Return the first working day from a date on.

        Raises:
            CalendarError: If there is none within a year.
        """
        return day if self.is_working_day(day) else self._search(day, step=1)

    def on_or_before(self, day: dt.date) -> dt.date:
        """Return the last working day up to a date.

        Raises:
            CalendarError: If there is none within a year.
        """
        return self._search(day, step=-1)

    def after(self, day: dt.date, count: int) -> dt.date:
        """Return the working day that is the ``count``-th after a date, the date itself not counted.

        Args:
            day: Where counting starts; it may be a day off.
            count: How many working days, at least 1.

        Raises:
            InvalidArgumentError: If ``count`` is below 1.
            CalendarError: If a stretch of a year has no working day.
        """
        if count < 1:
            problem = Problem("count", count, "is no number of working days after a date", "pass 1 or more")
            raise InvalidArgumentError("WorkingDays.after", [problem])
        for _ in range(count):
            day = self.on_or_after(add_days(day, 1))
        return day

    def _search(self, start: dt.date, *, step: int) -> dt.date:
        day = start
        for _ in range(_SEARCHED_DAYS):
            if self.is_working_day(day):
                return day
            day = add_days(day, step)
        way = "after" if step > 0 else "before"
        message = f"no working day within {_SEARCHED_DAYS} days {way} {start}: check the weekend and the holidays"
        raise CalendarError(message)


WEEKDAYS = WorkingDays()
"""Monday to Friday, no holidays."""

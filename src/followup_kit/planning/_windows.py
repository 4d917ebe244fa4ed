"""Windows: between when and when a step should be done, with the claims behind each bound."""

import datetime as dt
from typing import Self

import attrs

from .._datetimes import equality_key, to_utc
from .._guarding import guarded
from .._validation import Validator, check_zoned_datetime, explain_bad_arguments
from ..guidance import Claim
from ..vocabulary import Status


@guarded
@explain_bad_arguments
@attrs.frozen(kw_only=True)
class Window:
    """When to act: before ``opens`` it is too soon, after ``due`` late, after ``closes`` it no longer helps.

    Args:
        opens: A zoned datetime.
        due: A zoned datetime, not before ``opens``.
        closes: A zoned datetime, not before ``due``.

    Raises:
        InvalidFactsError: If a bound is naive, or the bounds are not in this order as instants.
    """

    opens: dt.datetime = attrs.field(eq=equality_key)
    due: dt.datetime = attrs.field(eq=equality_key)
    closes: dt.datetime = attrs.field(eq=equality_key)

    def __attrs_post_init__(self) -> None:
        if _are_ordered(self.opens, self.due, self.closes):
            return
        validator = Validator(self)
        for field in ("opens", "due", "closes"):
            validator.require_zoned_datetime(field)
        if validator.is_valid:
            order = tuple(bound.isoformat() for bound in (self.opens, self.due, self.closes))
            validator.refuse(
                "opens, due, closes", order, "are not in this order", "let each be at least the one before"
            )
        validator.raise_if_invalid()

    def status(self, at: dt.datetime) -> Status:
        """Return where an instant falls in the window.

        Args:
            at: A datetime with a zone; any zone will do.

        Raises:
            InvalidArgumentError: If ``at`` is naive or no datetime.
        """
        now = to_utc(check_zoned_datetime("status", at))
        if now < to_utc(self.opens):
            return Status.UPCOMING
        if now <= to_utc(self.due):
            return Status.OPEN
        return Status.OVERDUE if now <= to_utc(self.closes) else Status.LAPSED

    def meets(self, start: dt.datetime, end: dt.datetime) -> bool:
        """Return whether the window and an interval have an instant in common; both ends belong to each.

        Args:
            start: A zoned datetime.
            end: A zoned datetime, not before ``start``.

        Raises:
            InvalidArgumentError: If either is naive or no datetime.
        """
        start, end = (check_zoned_datetime("meets", each, name) for each, name in ((start, "start"), (end, "end")))
        return to_utc(self.opens) <= to_utc(end) and to_utc(start) <= to_utc(self.closes)


@guarded
@explain_bad_arguments
@attrs.frozen(kw_only=True)
class Timing:
    """A window, and the claims behind each of its bounds.

    Args:
        window: The window.
        opens: The claims behind its opening.
        due: The claims behind its due.
        closes: The claims behind its closing.
        held: The claims for which it opens later than it otherwise would.
        deadline: A deadline of theirs that cuts the window, if there is one: a call is not moved past it.
    """

    window: Window
    opens: tuple[Claim, ...] = ()
    due: tuple[Claim, ...] = ()
    closes: tuple[Claim, ...] = ()
    held: tuple[Claim, ...] = ()
    deadline: dt.datetime | None = attrs.field(default=None, eq=equality_key)

    @classmethod
    def from_bounds(
        cls,
        opens: dt.datetime,
        due: dt.datetime,
        closes: dt.datetime,
        *claims: tuple[Claim, ...],
        held: tuple[Claim, ...] = (),
        deadline: dt.datetime | None = None,
    ) -> Self:
        """Return a timing of three bounds; where they would be reversed, the later bound moves to the earlier one.

        Args:
            opens: A zoned datetime.
            due: A zoned datetime.
            closes: A zoned datetime.
            claims: The claims behind the opening, the due and the closing, one tuple each, as far as there are any.
            held: The claims for which it opens later than it otherwise would.
            deadline: A deadline of theirs that cuts the window.

        Raises:
            InvalidFactsError: If a bound has no zone.
        """
        instants = _instants(opens, due, closes)
        if not instants:
            Window(opens=opens, due=due, closes=closes)  # refuses them
        first, second, third = instants
        if second < first:
            due, second = opens, first
        if third < second:
            closes = due
        window = _ordered(opens, due, closes)
        behind = (*claims, (), (), ())
        return cls(window=window, opens=behind[0], due=behind[1], closes=behind[2], held=held, deadline=deadline)

    def cut_at(self, deadline: dt.datetime | None, claims: tuple[Claim, ...]) -> Self:
        """Return the timing with due and closing cut at a deadline of theirs, if there is one.

        Args:
            deadline: A zoned datetime, or ``None`` for no deadline.
            claims: The claims for which the deadline counts.

        Raises:
            InvalidArgumentError: If the deadline is naive or no datetime.
        """
        if deadline is None:
            return self
        window, last = self.window, to_utc(check_zoned_datetime("cut_at", deadline, "deadline"))
        due, closes = self.due, self.closes
        due_at, closes_at = window.due, window.closes
        if to_utc(due_at) > last:
            due_at, due = deadline, claims
        if to_utc(closes_at) > last:
            closes_at, closes = deadline, claims
        return self.from_bounds(window.opens, due_at, closes_at, self.opens, due, closes, deadline=deadline)


def _ordered(opens: dt.datetime, due: dt.datetime, closes: dt.datetime) -> Window:
    """Return a window of bounds that are known to be zoned and in order, without validating them again."""
    window = Window.__new__(Window)
    object.__setattr__(window, "opens", opens)  # as attrs itself does for frozen classes
    object.__setattr__(window, "due", due)
    object.__setattr__(window, "closes", closes)
    return window


def _are_ordered(opens: dt.datetime, due: dt.datetime, closes: dt.datetime) -> bool:
    try:
        instants = _instants(opens, due, closes)
    except Exception:  # a zone that does not answer, or the ends of time: the validation says which
        return False
    return bool(instants) and instants[0] <= instants[1] <= instants[2]


def _instants(*bounds: object) -> list[dt.datetime]:
    """Return bounds in UTC; none at all, unless each is a datetime with a zone."""
    instants: list[dt.datetime] = []
    for bound in bounds:
        if not isinstance(bound, dt.datetime) or bound.utcoffset() is None:
            return []
        instants.append(to_utc(bound))
    return instants

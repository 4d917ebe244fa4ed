"""The schedule: an immutable sequence of the steps still to do, beside what is done and what was withheld."""

import datetime as dt
from collections.abc import Iterator, Sequence
from typing import overload

import attrs

from .._validation import check_zoned_datetime
from ..vocabulary import Status
from ._steps import Done, Step, Withheld


@attrs.frozen(kw_only=True)
class Schedule(Sequence[Step]):
    """The steps still to do, ordered by when their windows open, then by when they are due.

    Args:
        steps: The steps.
        done: What the history already covers.
        withheld: What was deliberately not planned, each with its reason.
    """

    steps: tuple[Step, ...]
    done: tuple[Done, ...] = ()
    withheld: tuple[Withheld, ...] = ()

    @overload
    def __getitem__(self, place: int) -> Step: ...
    @overload
    def __getitem__(self, place: slice) -> tuple[Step, ...]: ...
    def __getitem__(self, place: int | slice) -> Step | tuple[Step, ...]:
        """Return the step at a place, or a tuple of steps for a slice."""
        return self.steps[place]

    def __len__(self) -> int:
        """Return the number of steps still to do."""
        return len(self.steps)

    def __iter__(self) -> Iterator[Step]:
        """Iterate over the steps still to do."""
        return iter(self.steps)

    def due(self, at: dt.datetime) -> tuple[Step, ...]:
        """Return the steps that are open or overdue at an instant.

        Args:
            at: A datetime with a zone; any zone will do.

        Raises:
            InvalidArgumentError: If ``at`` is naive or no datetime.
        """
        now = check_zoned_datetime("due", at)
        return tuple(step for step in self.steps if step.window.status(now) in (Status.OPEN, Status.OVERDUE))

    def next(self, at: dt.datetime) -> Step | None:
        """Return the step to do next: the first that is due at an instant, else the first to come, else ``None``.

        Args:
            at: A datetime with a zone; any zone will do.

        Raises:
            InvalidArgumentError: If ``at`` is naive or no datetime.
        """
        now = check_zoned_datetime("next", at)
        return next((step for step in self.steps if step.window.status(now) is not Status.LAPSED), None)

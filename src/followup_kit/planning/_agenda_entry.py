"""One entry of an agenda: a step, and the interview that it follows."""

import datetime as dt
from typing import NamedTuple

from .._guarding import guarded
from ..facts import Interview, Person
from ..vocabulary import Action, Channel, MessageType, Status
from ._steps import Step, step_table
from ._windows import Window


@guarded
class AgendaEntry(NamedTuple):
    """A step still to do, with its interview: ``for step, interview in agenda``.

    What lists are filtered and sorted by is here as well; the rest of the step, such as ``context`` and ``because``, is
    on ``step``. Explain and write ``entry.step``.

    Args:
        step: What to do, as the interview's own schedule has it.
        interview: The interview that it follows.
    """

    step: Step
    interview: Interview

    def __repr__(self) -> str:
        """Show the step and whose it is."""
        return f"<AgendaEntry {self.interview.candidate.name:.60}: {self.step!r}>"

    def _repr_html_(self) -> str:
        """Return the step as a table, for a notebook."""
        return step_table(self.step)

    @property
    def id(self) -> str:
        """The id of the step, unique in the agenda."""
        return self.step.id

    @property
    def action(self) -> Action | str:
        """What to do."""
        return self.step.action

    @property
    def recipient(self) -> Person | None:
        """Towards whom; ``None`` for the hiring team as a whole, or nobody."""
        return self.step.recipient

    @property
    def channels(self) -> tuple[Channel, ...]:
        """By which channels, best first; none for what is not sent."""
        return self.step.channels

    @property
    def channel(self) -> Channel | None:
        """The best channel, or ``None`` for what is not sent."""
        return self.step.channel

    @property
    def window(self) -> Window:
        """Between when and when, by the best channel."""
        return self.step.window

    @property
    def message_type(self) -> MessageType | str | None:
        """Which message goes with it; ``None`` for none."""
        return self.step.message_type

    @property
    def missing(self) -> tuple[str, ...]:
        """What the host must find out first, as dotted names."""
        return self.step.missing

    @property
    def company(self) -> str:
        """The employer's name."""
        return self.step.company

    @property
    def position(self) -> str:
        """The position's name."""
        return self.step.position

    @property
    def round(self) -> int:
        """Which round of the process it belongs to, from 1."""
        return self.step.round

    def status(self, at: dt.datetime) -> Status:
        """Return where the step stands at an instant.

        Args:
            at: A datetime with a zone; any zone will do.

        Raises:
            InvalidArgumentError: If ``at`` is naive or no datetime.
        """
        return self.step.status(at)

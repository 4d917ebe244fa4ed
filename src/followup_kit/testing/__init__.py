"""Hypothesis strategies for hosts: whole interviews and what goes with them, near whatever makes plans hard.

They need Hypothesis, which is an extra: ``pip install followup-kit[testing]``. Nothing else of the library imports this
package, and it stays out of programs in use. Whatever a strategy draws, the library takes.
"""

try:
    import hypothesis as _hypothesis  # noqa: F401 - asked for here, so that one error says what to do
except ModuleNotFoundError as error:
    raise ModuleNotFoundError(
        "followup_kit.testing needs Hypothesis: pip install followup-kit[testing]", name=error.name
    ) from error

from ._drafts import contexts
from ._interviews import events, instructions, interviews
from ._people import candidates, people
from ._plans import calendars, policies
from ._times import ZONES, moments, near_clock_changes, zones

__all__ = [
    "ZONES",
    "calendars",
    "candidates",
    "contexts",
    "events",
    "instructions",
    "interviews",
    "moments",
    "near_clock_changes",
    "people",
    "policies",
    "zones",
]

"""The library's table of checks: those of every family, in the order of their codes."""

from itertools import chain

from ._check_table import Checks
from ._checks import (
    batches,
    characters,
    contact,
    content,
    dates,
    discretion,
    employer,
    leftovers,
    lengths,
    mechanics,
    people,
    replies,
    specifics,
    subjects,
    tone,
)

_FAMILIES = (
    leftovers,
    people,
    employer,
    dates,
    contact,
    content,
    discretion,
    specifics,
    replies,
    subjects,
    lengths,
    tone,
    mechanics,
    characters,
    batches,
)

CHECKS = Checks(tuple(sorted(chain.from_iterable(each.CHECKS for each in _FAMILIES), key=lambda check: check.code)))
"""Every check of the library."""

"""The library's table of checks: those of every family, in the order of their codes."""

from itertools import chain

from ._check_table import Checks
from ._checks import (
    attitude,
    batches,
    characters,
    contact,
    content,
    dates,
    discretion,
    emphasis,
    employer,
    frame,
    leftovers,
    lengths,
    mechanics,
    people,
    register,
    replies,
    specifics,
    subjects,
)

_FAMILIES = (
    leftovers,
    people,
    employer,
    dates,
    contact,
    content,
    frame,
    discretion,
    specifics,
    replies,
    subjects,
    lengths,
    register,
    emphasis,
    attitude,
    mechanics,
    characters,
    batches,
)

CHECKS = Checks(tuple(sorted(chain.from_iterable(each.CHECKS for each in _FAMILIES), key=lambda check: check.code)))
"""Every check of the library."""

"""The library's table of checks: those of every family, in the order of their codes."""

from itertools import chain

from ._check_table import Checks
from ._checks import (
    attitude,
    batches,
    characters,
    company_names,
    contact,
    content,
    dates,
    discretion,
    emphasis,
    frame,
    leftovers,
    lengths,
    mechanics,
    people,
    position_names,
    register,
    replies,
    specifics,
    subjects,
)

_FAMILIES = (
    leftovers,
    people,
    company_names,
    position_names,
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

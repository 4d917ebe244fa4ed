"""Keeping a text within the limit of its channel, by leaving out whole optional parts, never by cutting a sentence."""

from collections.abc import Callable, Iterator

from .._lengths import Limit
from ..errors import InvalidContextError, Problem
from ..languages import Values
from ._layout import laid_out

DROPPED_FIRST = (
    "question",
    "forgotten",
    "strength",
    "last_contact",
    "interview_date",
    "reason",
    "start_date",
    "decision_by",
    "discussed",
    "people",
)
"""The optional parts in the order in which a text that is too long loses them."""


def fitted(subject: str, values: Values, limit: Limit | None, write: Callable[[Values], str]) -> tuple[str | None, str]:
    """Return the subject and the body of a text that keeps to a limit.

    Args:
        subject: What is being written, for the error.
        values: The checked values.
        limit: How long the body may be, or ``None``.
        write: Fills the text in with values.

    Raises:
        InvalidContextError: If the text is too long even without every optional part.
    """
    length = 0
    for kept in _fewer_and_fewer(values) if limit is not None else (values,):
        head, body = laid_out(write(kept))
        if limit is None or (length := limit.length(body)) <= limit.most:
            return head, body
    wrong = f"has {length} {limit.unit} even without its optional parts" if limit is not None else ""
    most = f"shorten the names, to stay within {limit.most}" if limit is not None else ""
    raise InvalidContextError(subject, [Problem("message", values["position"], wrong, most)])


def _fewer_and_fewer(values: Values) -> Iterator[Values]:
    yield values
    for name in DROPPED_FIRST:
        if values.get(name):
            values = {**values, name: None}
            yield values

"""Fit a message to the limit of its channel by leaving out whole optional parts, never by cutting a sentence."""

from collections.abc import Callable, Iterator

from .._lengths import Limit
from ..errors import MISSING, InvalidContextError, Problem
from ..languages import Values
from ._layout import lay_out

DROPPED_FIRST = (
    "question",
    "enclosed",
    "can_send",
    "reference",
    "clarify",
    "forgotten",
    "stay_connected",
    "learned",
    "needs",
    "strengths",
    "impression",
    "last_contact",
    "reports_to",
    "reason",
    "chosen",
    "met_at",
    "interview_date",
    "offered_on",
    "terms",
    "start_date",
    "decision_by",
    "discussed",
    "people",
)
"""The optional fields in the order in which a message that is too long loses them."""


def fit_to_limit(
    subject: str, values: Values, limit: Limit | None, render: Callable[[Values], str]
) -> tuple[str | None, str]:
    """Return the subject and the body of a message that keeps to a limit.

    Args:
        subject: What is being written, for the error.
        values: The validated values.
        limit: How long the body may be; ``None`` for any length.
        render: Renders the template with values.

    Raises:
        InvalidContextError: If the message is too long even without every optional part.
    """
    if limit is None:
        return lay_out(render(values))
    length = 0
    for kept in _drop_optional_fields(values):
        head, body = lay_out(render(kept))
        length = limit.length(body)
        if length <= limit.most:
            return head, body
    wrong = f"has {length} {limit.unit} even without its optional parts"
    remedy = f"shorten the names, to stay within {limit.most}"
    raise InvalidContextError(subject, [Problem("message", MISSING, wrong, remedy)])


def _drop_optional_fields(values: Values) -> Iterator[Values]:
    """Yield the values as they are, then with one optional field less at a time."""
    yield values
    for name in DROPPED_FIRST:
        if values.get(name):
            values = {**values, name: None}
            yield values

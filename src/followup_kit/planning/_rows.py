"""Steps as the rows of a table, for a spreadsheet or a data frame."""

import datetime as dt
from collections.abc import Iterable
from typing import Any

from .._validation import check_zoned_datetime
from ._steps import Step


def row_of(step: Step, *, at: dt.datetime | None, zone: dt.tzinfo | None) -> dict[str, Any]:
    """Return a step as one row of plain values.

    Args:
        step: The step.
        at: The instant for which to say where it stands, if any.
        zone: The zone of the times; that of the interview if ``None``.
    """
    window, recipient = step.window, step.recipient
    bounds = {"opens": window.opens, "due": window.due, "closes": window.closes}
    return {
        "id": step.id,
        "company": step.company,
        "position": step.position,
        "round": step.round,
        "action": str(step.action),
        "recipient": None if recipient is None else recipient.name,
        "email": None if recipient is None else recipient.email,
        "channel": None if step.channel is None else str(step.channel),
        **{name: moment if zone is None else moment.astimezone(zone) for name, moment in bounds.items()},
        "message_type": None if step.message_type is None else str(step.message_type),
        "missing": ", ".join(step.missing),
    } | ({} if at is None else {"status": str(step.status(at))})


def rows_of(steps: Iterable[Step], *, at: dt.datetime | None, zone: dt.tzinfo | None) -> list[dict[str, Any]]:
    """Return steps as rows.

    Args:
        steps: The steps.
        at: The instant for which to say where each stands, if any.
        zone: The zone of the times; that of each interview if ``None``.
    """
    moment = None if at is None else check_zoned_datetime("to_rows", at)
    return [row_of(step, at=moment, zone=zone) for step in steps]

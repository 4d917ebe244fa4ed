"""Write a fact as a form shows it: texts under dotted names, as ``read_form`` reads them."""

import datetime as dt
from collections.abc import Iterator
from typing import Any

from .._datetimes import to_utc
from .._guarding import guarded
from ..errors import InvalidArgumentError, Problem
from ._datetimes import write_datetime, zone_of_form
from ._forms import fact_of
from ._kinds import EVENT_WORDS, core_name, parts_of
from ._problems import Refused


@guarded
def form_values(fact: object, *, zone: dt.tzinfo | str | None = None) -> dict[str, str]:
    """Return what a form shows of a fact, by the names of its inputs; the inverse of ``read_form``.

    ``read_form(kind, form_values(fact))`` is the fact again, but for white space around its texts. What is not known is
    left out, and boxes are ``on`` or ``off``.

    Args:
        fact: A fact or an event.
        zone: The zone of the times, as browsers take them: ``2026-03-03T15:30``. Read in that zone they are the
            same instants, to the millisecond; of an hour that clocks repeat, the first. Without a zone each time is
            written whole, with its own offset and zone.

    Raises:
        InvalidArgumentError: If it is no fact, or has a zone that no text can name.
        InvalidDataError: If ``zone`` names no known zone.
    """
    fact_of("form_values", type(fact))
    chosen = zone_of_form(zone)
    try:
        return {name: _shown(value, chosen) for name, value in _leaves(fact, "")}
    except Refused as refused:
        problems = [Problem("fact", each.value, each.wrong, each.remedy) for each in refused.problems]
        raise InvalidArgumentError("form_values", problems) from None


def _leaves(value: Any, name: str) -> Iterator[tuple[str, Any]]:
    """Yield what is known of a fact, by the names of inputs; of an event in a history what it is as well."""
    called = core_name(type(value))
    if isinstance(value, tuple):
        for place, each in enumerate(value):
            yield from _leaves(each, f"{name}[{place}]")
    elif called is not None:
        if name and called in EVENT_WORDS:
            yield f"{name}.event", called
        for part in parts_of(type(value)):
            yield from _leaves(getattr(value, part.name), f"{name}.{part.name}".removeprefix("."))
    elif value is not None:
        yield name, value


def _shown(value: Any, zone: dt.tzinfo | None) -> str:
    if isinstance(value, bool):
        return "on" if value else "off"
    if isinstance(value, dt.datetime):
        return write_datetime(value) if zone is None else _on_clocks(value, zone)
    return value.isoformat() if isinstance(value, dt.date) else str(value)


def _on_clocks(moment: dt.datetime, zone: dt.tzinfo) -> str:
    """Return a time as inputs of browsers take it, which know no zone and nothing below a millisecond."""
    local = to_utc(moment).astimezone(zone).replace(tzinfo=None)
    return local.isoformat(timespec="milliseconds" if local.microsecond else "seconds" if local.second else "minutes")

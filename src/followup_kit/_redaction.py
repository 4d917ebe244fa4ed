"""Show a value in an error: short, on one line, with addresses and telephone numbers masked."""

import datetime as dt
import re
from collections.abc import Collection
from enum import Enum
from itertools import islice
from typing import TypeGuard

_ADDRESS = re.compile(r"[^\s@<>\"'(),;:]{1,64}@[^\s@<>\"'(),;:]{1,255}\.\w{2,63}")
_NUMBER = re.compile(r"\+\d[\d ()/-]{5,30}\d")
"""What is an address or an international telephone number wherever it stands."""

LONGEST_VALUE = 80
"""How many characters of a value are shown."""

_DEEPEST = 2
"""How many containers within containers are shown."""

_CONTAINERS = (dict, list, tuple, set, frozenset)
_BASIC = (bool, int, float, complex, dt.date, dt.time, dt.timedelta, dt.tzinfo, Enum, type, type(None), bytes)


def show_value(value: object) -> str:
    """Return a value as an error shows it: short, with addresses and numbers masked, and never by a host's ``repr``.

    A mapping may hold all that is known of somebody, and is shown by its size alone.
    """
    if is_text(value):
        return _shortened(str.__str__(value))
    if type(value) in _CONTAINERS:
        return _listed(value)  # type: ignore[arg-type]
    if _is_basic(value) or type(value).__module__.partition(".")[0] == __package__:
        return _shortened(value)
    return f"<{type(value).__name__}>"


def _shortened(value: object) -> str:
    """Return a value on one line that stays readable in a log, whatever its ``repr`` does."""
    try:
        shown = _quoted(value) if is_text(value) else repr(value)
    except Exception:  # a host's own repr may raise, as may that of a number too long
        return f"<{type(value).__name__}>"
    shown = truncate(" ".join(shown.split()) if "\n" in shown else shown, LONGEST_VALUE)
    return shown if shown.isprintable() else truncate(ascii(shown), LONGEST_VALUE)


def _is_basic(value: object) -> bool:
    """Return whether a value is of a kind whose ``repr`` shows nothing of anybody."""
    return issubclass(type(value), _BASIC)


def _listed(container: Collection[object], depth: int = 0) -> str:
    """Return a container as Python writes it, each entry as an error shows it, and the whole shortened."""
    kind = type(container)
    if kind is dict or depth > _DEEPEST:
        return f"<{kind.__name__} of {len(container)}>" if container else repr(container)
    entries = [
        _listed(each, depth + 1) if type(each) in _CONTAINERS else show_value(each)  # type: ignore[arg-type]
        for each in islice(container, LONGEST_VALUE)
    ]
    shown = truncate(repr(kind([_Shown(each) for each in entries])), LONGEST_VALUE)  # type: ignore[call-arg]
    return shown if shown.isprintable() else truncate(ascii(shown), LONGEST_VALUE)


class _Shown(str):
    """A text that stands for a value, without quotation marks around it."""

    __slots__ = ()

    def __repr__(self) -> str:
        return str.__str__(self)


def is_text(value: object) -> TypeGuard[str]:
    """Return whether a value is a string by its type, whatever its ``__class__`` says."""
    return issubclass(type(value), str)


def _quoted(text: str) -> str:
    """Return the beginning of a text as Python writes it, with addresses and telephone numbers masked."""
    plain = _ADDRESS.sub("…@…", str.__str__(text)[: 4 * LONGEST_VALUE])
    masked = _NUMBER.sub("+…", plain)
    return repr(masked) if masked.isprintable() else ascii(masked)


def show_name(name: object) -> str:
    """Return what names a field or a subject, readable and short."""
    text = str.__str__(name) if is_text(name) else f"<{type(name).__name__}>"
    is_plain = text.isprintable() and len(text) <= LONGEST_VALUE and "@" not in text and "+" not in text
    return text if is_plain else _shortened(text)


def truncate(text: object, most: int) -> str:
    """Return the first characters of a text, with an ellipsis in place of what is left out."""
    shown = str.__str__(text) if is_text(text) else f"<{type(text).__name__}>"
    return shown if len(shown) <= most else f"{shown[: most - 1]}…"

"""Every error the library raises, and how several problems are told at once."""

import datetime as dt
import re
from collections.abc import Collection, Iterable, Iterator
from enum import Enum
from itertools import islice
from typing import NamedTuple, Protocol, TypeGuard, TypeVar

__all__ = [
    "MISSING",
    "CalendarError",
    "FollowupError",
    "InvalidArgumentError",
    "InvalidContextError",
    "InvalidFactsError",
    "InvalidFieldsError",
    "InvalidTemplateError",
    "Problem",
]


class FollowupError(ValueError):
    """The parent of every error this library raises."""


class _Missing:
    """Stands where there is no value to show."""

    def __repr__(self) -> str:
        return "MISSING"

    def __reduce__(self) -> str:
        # There is one: copied or pickled, it stays the same, and a problem still knows it.
        return "MISSING"


MISSING = _Missing()
"""The value of a problem with something that was not given at all."""


class Problem(NamedTuple):
    """One thing wrong with what was handed in.

    Args:
        field: The name of the field, argument or context entry, dotted or indexed where it is nested.
        value: The value that was refused, as it was given; ``MISSING`` if none was.
        wrong: What is wrong with it.
        remedy: What to do about it.
    """

    field: str
    value: object
    wrong: str
    remedy: str

    def __str__(self) -> str:
        field = _name(self.field)
        shown = field if self.value is MISSING else f"{field}={_shown(self.value)}"
        return f"{shown}: {_cut(self.wrong, _LONGEST_WORDS)}; {_cut(self.remedy, _LONGEST_WORDS)}"

    def __repr__(self) -> str:
        """Show the value as ``str`` does: shortened, or not at all."""
        field, wrong, remedy = _name(self.field), _cut(self.wrong, _LONGEST_WORDS), _cut(self.remedy, _LONGEST_WORDS)
        return f"Problem({field!r}, {_shown(self.value)}, {wrong!r}, {remedy!r})"


_AnyProblem = TypeVar("_AnyProblem", bound="_OfField")


class _OfField(Protocol):
    """A problem with one field."""

    @property
    def field(self) -> str: ...


def by_field(problems: Iterable[_AnyProblem]) -> dict[str, tuple[_AnyProblem, ...]]:
    """Return problems by the names of their fields, in their order.

    Args:
        problems: The problems of an error.
    """
    found: dict[str, tuple[_AnyProblem, ...]] = {}
    for problem in problems:
        found[problem.field] = (*found.get(problem.field, ()), problem)
    return found


class _ProblemsError(FollowupError):
    """The parent of errors that list every problem found in what was passed.

    Args:
        subject: What was being built or done, say ``Interview``.
        problems: Everything wrong, in the order of the fields.
    """

    def __init__(self, subject: str, problems: Iterable[Problem]) -> None:
        self.subject = subject
        self.problems = tuple(problems)
        super().__init__(subject, self.problems)

    @property
    def by_field(self) -> dict[str, tuple[Problem, ...]]:
        """The problems by the names of their fields, as a form shows them."""
        return by_field(self.problems)

    def __str__(self) -> str:
        return tell(self.subject, self.problems)

    def __repr__(self) -> str:
        """Show what ``str`` does: the values themselves may be private, or not to be shown."""
        return f"{type(self).__name__}({str(self)!r})"


class InvalidFactsError(_ProblemsError):
    """A fact, policy, rule or calendar has fields with invalid values."""


class InvalidFieldsError(InvalidFactsError, TypeError):
    """A fact, policy, rule or calendar was constructed with unknown fields, or without required ones.

    It is a ``TypeError`` as well, which is what Python raises for such a call.
    """


class InvalidArgumentError(_ProblemsError):
    """A function was called with something it cannot work with."""


class InvalidContextError(_ProblemsError):
    """A message cannot be written from this context."""


class InvalidTemplateError(_ProblemsError):
    """A template that a host adds does what no template may do, or cannot be read."""


class CalendarError(FollowupError):
    """No working day, or no date at all, can be found where a window needs one."""


class Problems:
    """Collect everything that is wrong with one thing, so that it is refused once and with all of it."""

    def __init__(self) -> None:
        self._problems: list[Problem] = []

    def __iter__(self) -> Iterator[Problem]:
        """Iterate over the problems in the order in which they were found."""
        return iter(self._problems)

    def __len__(self) -> int:
        """Return the number of problems found so far; a collection without any is false."""
        return len(self._problems)

    def refuse(self, field: str, value: object, wrong: str, remedy: str) -> None:
        """Add one problem.

        Args:
            field: The name of the field, argument or entry, dotted or indexed where it is nested.
            value: The value that is refused; ``MISSING`` if none was given.
            wrong: What is wrong with it.
            remedy: What to do about it.
        """
        if len(self._problems) < _MOST_PROBLEMS:
            self._problems.append(Problem(field, value, wrong, remedy))

    def extend(self, problems: Iterable[Problem], *, prefix: str = "") -> None:
        """Add problems that were found in a part.

        Args:
            problems: The problems of the part.
            prefix: What to put before their fields, say ``recipient.``.
        """
        self._problems.extend(problem._replace(field=f"{prefix}{problem.field}") for problem in problems)

    def raise_if_any(self, error: type[_ProblemsError], subject: str) -> None:
        """Raise an error with every problem, if there is one.

        Args:
            error: The class of the error.
            subject: What was being built or done, say ``Interview``.
        """
        if self._problems:
            raise error(subject, self)


def nearest(word: object, known: Iterable[str]) -> str:
    """Say which known words there are, the nearest first.

    Args:
        word: What was given.
        known: The words that would have been understood.

    Returns:
        A remedy, such as ``did you mean 'phone'? known: email, phone``.
    """
    from difflib import get_close_matches  # noqa: PLC0415 - loaded when something is wrong

    names = [str(name) for name in known]
    by_small = {name.lower(): name for name in names}
    text = str.__str__(word) if _is_text(word) else word.decode("latin-1") if type(word) is bytes else ""
    given = text[:_SHOWN].lower()
    close = get_close_matches(given, by_small, n=1)
    hint = f"did you mean {by_small[close[0]]!r}? " if close else ""
    return f"{hint}known: {', '.join(names)}"


def tell(subject: object, problems: tuple[object, ...]) -> str:
    """Return problems in words: one on the line of its subject, several on a line each, as many as somebody reads.

    Args:
        subject: What was being built or done, say ``Interview``.
        problems: What is wrong, each of which ``str`` puts in words.
    """
    about = _name(subject)
    if len(problems) == 1:
        return f"{about}: {problems[0]}"
    lines = [f"{about}: {len(problems)} problems"]
    room = _LONGEST_ERROR
    for place, problem in enumerate(problems):
        line = f"\n  - {problem}"
        room -= len(line)
        if room < 0:
            return "".join((*lines, f"\n  - and {len(problems) - place} more"))
        lines.append(line)
    return "".join(lines)


_ADDRESS = re.compile(r"[^\s@<>\"'(),;:]{1,64}@[^\s@<>\"'(),;:]{1,255}\.\w{2,63}")
_NUMBER = re.compile(r"\+\d[\d ()/-]{5,30}\d")
"""What is an address or an international telephone number wherever it stands."""

_SHOWN = 80
_LONGEST_WORDS = 1_000
_LONGEST_ERROR = 4_000
"""How many characters of a value, of what is wrong with it, and of an error with several problems are shown."""

_MOST_PROBLEMS = 1_000
"""How many problems of one thing are collected; any further ones are dropped."""

_DEEPEST = 2
"""How many containers within containers are shown."""

_CONTAINERS = (dict, list, tuple, set, frozenset)
_BASIC = (bool, int, float, complex, dt.date, dt.time, dt.timedelta, dt.tzinfo, Enum, type, type(None), bytes)


def _shown(value: object) -> str:
    """Return a value as an error shows it: short, with addresses and numbers masked, and never by a host's ``repr``.

    A mapping may hold all that is known of somebody, and is told by its size alone.
    """
    if _is_text(value):
        return _shortened(str.__str__(value))
    if type(value) in _CONTAINERS:
        return _listed(value)  # type: ignore[arg-type]
    if _is_basic(value) or type(value).__module__.partition(".")[0] == __package__:
        return _shortened(value)
    return f"<{type(value).__name__}>"


def _shortened(value: object) -> str:
    """Return a value on one line that stays readable in a log, whatever its ``repr`` does."""
    try:
        shown = _quoted(value) if _is_text(value) else repr(value)
    except Exception:  # a host's own repr may raise, as may that of a number too long
        return f"<{type(value).__name__}>"
    shown = _cut(" ".join(shown.split()) if "\n" in shown else shown, _SHOWN)
    return shown if shown.isprintable() else _cut(ascii(shown), _SHOWN)


def _is_basic(value: object) -> bool:
    """Return whether a value is of a kind whose ``repr`` tells nothing of anybody."""
    return issubclass(type(value), _BASIC)


def _listed(container: Collection[object], depth: int = 0) -> str:
    """Return a container as Python writes it, each entry as an error shows it, and the whole shortened."""
    kind = type(container)
    if kind is dict or depth > _DEEPEST:
        return f"<{kind.__name__} of {len(container)}>" if container else repr(container)
    entries = [
        _listed(each, depth + 1) if type(each) in _CONTAINERS else _shown(each)  # type: ignore[arg-type]
        for each in islice(container, _SHOWN)
    ]
    shown = _cut(repr(kind([_Shown(each) for each in entries])), _SHOWN)  # type: ignore[call-arg]
    return shown if shown.isprintable() else _cut(ascii(shown), _SHOWN)


class _Shown(str):
    """A text that stands for a value, without quotation marks around it."""

    __slots__ = ()

    def __repr__(self) -> str:
        return str.__str__(self)


def _is_text(value: object) -> TypeGuard[str]:
    """Return whether a value is text, whatever it says of itself."""
    return issubclass(type(value), str)


def _quoted(text: str) -> str:
    """Return the beginning of a text as Python writes it, with addresses and telephone numbers masked."""
    plain = _ADDRESS.sub("…@…", str.__str__(text)[: 4 * _SHOWN])
    masked = _NUMBER.sub("+…", plain)
    return repr(masked) if masked.isprintable() else ascii(masked)


def _name(name: object) -> str:
    """Return what names a field or a subject, readable and short."""
    text = str.__str__(name) if _is_text(name) else f"<{type(name).__name__}>"
    is_plain = text.isprintable() and len(text) <= _SHOWN and "@" not in text and "+" not in text
    return text if is_plain else _shortened(text)


def _cut(text: object, most: int) -> str:
    shown = str.__str__(text) if _is_text(text) else f"<{type(text).__name__}>"
    return shown if len(shown) <= most else f"{shown[: most - 1]}…"

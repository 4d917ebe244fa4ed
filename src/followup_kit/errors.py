"""Every error the library raises, each with all its problems in one message."""

from collections.abc import Iterable, Iterator
from typing import NamedTuple, Protocol, TypeVar

from ._redaction import LONGEST_VALUE, is_text, show_name, show_value, truncate

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
    """The base class of every error that this library raises."""


class _Missing:
    """Stands where there is no value to show."""

    def __repr__(self) -> str:
        return "MISSING"

    def __reduce__(self) -> str:
        # There is one: copied or pickled, it stays the same, and a problem still knows it.
        return "MISSING"


MISSING = _Missing()
"""The value of a problem with something that was not given at all."""

_LONGEST_WORDS = 1_000
_LONGEST_ERROR = 4_000
"""How many characters of what is wrong with a value, and of an error with several problems, are shown."""

_MOST_PROBLEMS = 1_000
"""How many problems of one thing are collected; any further ones are dropped."""


class Problem(NamedTuple):
    """One thing wrong with a value that was passed.

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
        field = show_name(self.field)
        shown = field if self.value is MISSING else f"{field}={show_value(self.value)}"
        return f"{shown}: {truncate(self.wrong, _LONGEST_WORDS)}; {truncate(self.remedy, _LONGEST_WORDS)}"

    def __repr__(self) -> str:
        """Show the value as ``str`` does: shortened, or not at all."""
        wrong, remedy = (truncate(each, _LONGEST_WORDS) for each in (self.wrong, self.remedy))
        return f"Problem({show_name(self.field)!r}, {show_value(self.value)}, {wrong!r}, {remedy!r})"


_AnyProblem = TypeVar("_AnyProblem", bound="_OfField")


class _OfField(Protocol):
    """A problem with one field."""

    @property
    def field(self) -> str:
        """The name of the field."""
        ...


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
    """The base class of errors that list every problem with what was passed.

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
        return format_problems(self.subject, self.problems)

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
    """A function was called with an invalid argument."""


class InvalidContextError(_ProblemsError):
    """A context has missing, unknown or invalid entries, or makes a text that is too long."""


class InvalidTemplateError(_ProblemsError):
    """A template that a host adds cannot be parsed, or uses what no template may use."""


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
    text = str.__str__(word) if is_text(word) else word.decode("latin-1") if type(word) is bytes else ""
    given = text[:LONGEST_VALUE].lower()
    close = get_close_matches(given, by_small, n=1)
    hint = f"did you mean {by_small[close[0]]!r}? " if close else ""
    return f"{hint}known: {', '.join(names)}"


def format_problems(subject: object, problems: tuple[object, ...]) -> str:
    """Format problems as the message of an error: one on the line of its subject, several on a line each.

    The message ends with how many are left out, if there are more than somebody reads.

    Args:
        subject: What was being built or done, say ``Interview``.
        problems: What is wrong, each of which ``str`` puts in words.
    """
    about = show_name(subject)
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

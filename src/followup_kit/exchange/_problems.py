"""What is wrong with data that was handed in: each problem with its path, its JSON pointer and a stable code."""

import re
from collections.abc import Iterable, Mapping, Sequence
from enum import StrEnum
from typing import NamedTuple, Self, TypeAlias

from .._guarding import guarded
from ..errors import MISSING, FollowupError, Problem, by_field, format_problems

Path: TypeAlias = tuple[str | int, ...]


class ProblemCode(StrEnum):
    """The kind of a problem with data; a code keeps its meaning for good."""

    MISSING = "missing"
    UNKNOWN_NAME = "unknown-name"
    UNKNOWN_WORD = "unknown-word"
    UNKNOWN_CLAIM = "unknown-claim"
    UNKNOWN_FORMAT = "unknown-format"
    WRONG_KIND = "wrong-kind"
    BLANK = "blank"
    TOO_LONG = "too-long"
    UNUSABLE_TEXT = "unusable-text"
    NOT_AN_EMAIL = "not-an-email"
    NOT_A_DATE = "not-a-date"
    NOT_A_DATETIME = "not-a-datetime"
    NO_ZONE = "no-zone"
    UNKNOWN_ZONE = "unknown-zone"
    WRONG_OFFSET = "wrong-offset"
    OUT_OF_RANGE = "out-of-range"
    WRONG_ORDER = "wrong-order"
    DUPLICATE = "duplicate"
    INVALID = "invalid"


@guarded
class DataProblem(NamedTuple):
    """One thing wrong with the data.

    Args:
        path: Where: names and positions from the top, such as ``("history", 0, "at")``.
        code: What is the matter, as a stable word.
        value: The value that was refused, as it was given; ``MISSING`` if none was.
        wrong: What is wrong with it.
        remedy: What to write instead.
    """

    path: Path
    code: ProblemCode
    value: object
    wrong: str
    remedy: str

    @property
    def pointer(self) -> str:
        """The place as a JSON pointer (RFC 6901), such as ``/history/0/at``; empty for the whole."""
        return "".join(f"/{str(part).replace('~', '~0').replace('/', '~1')}" for part in self.path)

    @property
    def field(self) -> str:
        """The place as forms name it, such as ``history[0].at``; empty for the whole."""
        parts = (f"[{part}]" if isinstance(part, int) else f".{part}" for part in self.path)
        return "".join(parts).removeprefix(".")

    def __str__(self) -> str:
        return str(Problem(self.field or "(the whole)", self.value, self.wrong, self.remedy))

    def __repr__(self) -> str:
        """Show the value as ``str`` does: shortened, or not at all."""
        return f"<DataProblem {str(self)!r}>"

    def under(self, *path: str | int) -> Self:
        """Return the problem with a path before its own.

        Args:
            path: What leads to the part that the problem is in.
        """
        return self._replace(path=(*path, *self.path))


@guarded
class InvalidDataError(FollowupError):
    """Data cannot be read as the kind that was asked for; every problem is listed at once.

    Args:
        subject: What was being read, say ``interview``.
        problems: Everything wrong, in the order of the fields.
    """

    def __init__(self, subject: str, problems: Iterable[DataProblem]) -> None:
        self.subject = subject
        self.problems = tuple(problems)
        super().__init__(subject, self.problems)

    @property
    def by_field(self) -> dict[str, tuple[DataProblem, ...]]:
        """The problems by the names of their fields, as a form shows them; those of the whole under an empty name."""
        return by_field(self.problems)

    def __str__(self) -> str:
        return format_problems(self.subject, self.problems)

    def __repr__(self) -> str:
        """Show what ``str`` does: the values themselves may be private, or not to be shown."""
        return f"{type(self).__name__}({str(self)!r})"

    def under(self, *path: str | int) -> Self:
        """Return the error with a path before those of its problems, where the data are a part of more.

        Args:
            path: What leads to the part, such as ``"context"``.
        """
        return type(self)(self.subject, [problem.under(*path) for problem in self.problems])


class Refused(Exception):  # noqa: N818 - it never leaves the package
    """Carries the problems of a part to the whole that it belongs to.

    Args:
        problems: The problems, with paths from the part.
        kept: Of a list, the items that can be read.
        places: Where these items stand in the list.
    """

    def __init__(
        self, problems: Sequence[DataProblem], kept: tuple[object, ...] | None = None, places: Sequence[int] = ()
    ) -> None:
        super().__init__(problems)
        self.problems = problems
        self.kept = kept
        self.places = places


def refuse(code: ProblemCode, value: object, wrong: str, remedy: str) -> Refused:
    """Return the exception for one problem with the whole of a part."""
    return Refused([DataProblem((), code, value, wrong, remedy)])


def missing(name: str, says: str) -> DataProblem:
    """Return the problem of a name that was not given.

    Args:
        name: The name.
        says: What belongs there.
    """
    return DataProblem(
        (name,), ProblemCode.MISSING, MISSING, "is missing", f"say it: {says[:1].lower()}{says[1:].rstrip('.')}"
    )


_LEAVE_OUT = "write something, or leave it out"
_FROM_FACTS: Mapping[str, tuple[ProblemCode, str | None]] = {
    r"is blank": (ProblemCode.BLANK, _LEAVE_OUT),
    r"has \d+ characters": (ProblemCode.TOO_LONG, None),
    r"contains |begins with a combining mark": (ProblemCode.UNUSABLE_TEXT, None),
    r"is not an email address": (ProblemCode.NOT_AN_EMAIL, "write one such as dana@example.org, or leave it out"),
    r"is not a whole number": (ProblemCode.OUT_OF_RANGE, "write a count such as 1"),
    r"is a date no window can follow": (ProblemCode.OUT_OF_RANGE, None),
    r"is not a field of |is not known of a person": (ProblemCode.UNKNOWN_NAME, None),
    r"is missing|cannot be None": (ProblemCode.MISSING, None),
    r"is not a channel|is not a message type|is not a known word|is not a variant": (ProblemCode.UNKNOWN_WORD, None),
    r"is neither |is not text|is not a list|is not a date|is not a person": (ProblemCode.WRONG_KIND, None),
    r"carries a ": (ProblemCode.UNKNOWN_ZONE, "write the zone by its name, as in Europe/Berlin"),
    r"lies before |is not before |are not in this order": (ProblemCode.WRONG_ORDER, None),
    r"is the same person as ": (ProblemCode.DUPLICATE, None),
    r"is not an answer to an offer": (
        ProblemCode.UNKNOWN_WORD,
        "write accept or decline; thanks or a request for time are sent, with the action offer-reply",
    ),
}
"""What facts say of a value, the code for it, and the remedy in the words of data where the facts' own is of Python."""


def from_facts(problem: Problem) -> DataProblem:
    """Convert a problem of facts, or of a function of the library, to one with the data.

    Args:
        problem: The problem; its field is dotted and indexed.
    """
    code, remedy = next(
        (said for begins, said in _FROM_FACTS.items() if re.match(begins, problem.wrong)), (ProblemCode.INVALID, None)
    )
    return DataProblem(
        path_of(problem.field), code, problem.value, problem.wrong, problem.remedy if remedy is None else remedy
    )


def path_of(field: str) -> Path:
    """Return the path of a dotted and indexed name; of what concerns several fields, that of the whole.

    Args:
        field: A name such as ``history[0].at``.
    """
    if ", " in field:
        return ()
    return tuple(int(part) if part.isdigit() else part for part in re.findall(r"[^.\[\]]+", field))


def at_places(problem: DataProblem, places: Sequence[int]) -> DataProblem:
    """Return a problem with an item of a list, at the place where the item was given.

    Args:
        problem: The problem; its path begins with the list and a position.
        places: Where each item was given.
    """
    name, position, *rest = problem.path
    wrong = re.sub(rf"\b{name}\[(\d+)\]", lambda found: f"{name}[{places[int(found[1])]}]", problem.wrong)
    return problem._replace(path=(name, places[int(position)], *rest), wrong=wrong)

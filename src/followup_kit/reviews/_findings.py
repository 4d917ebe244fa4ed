"""Findings, their spans in a draft, and the review that holds them."""

from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple, Self, overload

import attrs

from .._guarding import guarded, take_each
from .._html import table
from ..guidance import Claim
from ..vocabulary import Severity

_WORST_FIRST = {severity: index for index, severity in enumerate(Severity)}


class Span(NamedTuple):
    """A place in a draft.

    Args:
        part: ``subject`` or ``body``.
        start: The index of its first character in that string: of a body, as a ``Draft`` keeps it, with line feeds.
        end: The index after its last character.
    """

    part: str
    start: int
    end: int


@attrs.frozen(kw_only=True)
class Finding:
    """One fault of a draft.

    Args:
        code: The check's stable code, such as ``FK101``.
        name: The check's name, such as ``placeholder``.
        severity: ``error``: do not send it so; ``warning``: look again; ``suggestion``: it could be better.
        message: What to do, in a sentence for the candidate.
        span: Its place, or ``None`` if something is missing from the whole draft.
        replacement: What to write in place of the span, if only one thing is right; empty to delete it.
        claims: The claims the check rests on.
    """

    code: str
    name: str
    severity: Severity
    message: str = attrs.field(repr=False)
    span: Span | None = None
    replacement: str | None = attrs.field(default=None, repr=False)
    claims: tuple[Claim, ...] = attrs.field(default=(), repr=False)

    def __str__(self) -> str:
        """Format the finding as one line: code, severity and message."""
        return f"{self.code} {self.severity}: {self.message}"


@guarded
class Review(Sequence[Finding]):
    """The findings of one draft: an immutable sequence, worst first, then in the order of the text.

    It compares by its findings, and is empty if there are none.

    Args:
        findings: The findings, in any order.
    """

    __slots__ = ("_findings",)

    def __init__(self, findings: Iterable[Finding] = ()) -> None:
        self._findings = tuple(sorted(take_each(findings, Finding), key=_sort_key))

    @property
    def ok(self) -> bool:
        """Whether no finding is worse than a suggestion."""
        return all(finding.severity is Severity.SUGGESTION for finding in self._findings)

    @overload
    def __getitem__(self, index: int) -> Finding: ...

    @overload
    def __getitem__(self, index: slice) -> Self: ...

    def __getitem__(self, index: int | slice) -> Finding | Self:
        """Return a finding, or a review of some of them."""
        return type(self)(self._findings[index]) if isinstance(index, slice) else self._findings[index]

    def __len__(self) -> int:
        """Return the number of findings."""
        return len(self._findings)

    def __iter__(self) -> Iterator[Finding]:
        """Iterate over the findings, worst first."""
        return iter(self._findings)

    def __eq__(self, other: object) -> bool:
        """Compare by the findings."""
        return self._findings == other._findings if isinstance(other, Review) else NotImplemented

    def __hash__(self) -> int:
        """Hash by the findings."""
        return hash(self._findings)

    def __repr__(self) -> str:
        """Return codes and spans without messages, which quote the draft."""
        return f"Review({list(self._findings)!r})"

    def _repr_html_(self) -> str:
        """Return the findings as a table, for a notebook."""
        rows = ((each.code, each.severity, each.message) for each in self)
        return table(f"{len(self)} findings", ("code", "severity", "what to do"), rows)


def _sort_key(finding: Finding) -> tuple[int, int, int, int, str]:
    span = finding.span
    return (
        _WORST_FIRST[finding.severity],
        span is None,
        0 if span is None or span.part == "subject" else 1,
        0 if span is None else span.start,
        finding.code,
    )

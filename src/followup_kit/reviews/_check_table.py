"""The table of checks that a review runs."""

from collections.abc import Iterator
from typing import Any, Self

import attrs

from .._converters import to_enum, to_tuple
from .._guarding import guarded
from .._validation import Validator, explain_bad_arguments
from ..errors import InvalidArgumentError, Problem, nearest
from ..vocabulary import Severity
from ._check import Check


@guarded
@explain_bad_arguments
@attrs.frozen
class Checks:
    """An immutable table of checks; every change returns a new one.

    Args:
        entries: The checks, in the order in which they are listed.

    Raises:
        InvalidFactsError: If an entry is not a ``Check``, or two have the same code.
    """

    entries: tuple[Check, ...] = attrs.field(converter=to_tuple)

    def __attrs_post_init__(self) -> None:
        validator = Validator(self)
        validator.require_each("entries", Check, "check")
        if validator.is_valid:
            codes = [check.code for check in self.entries]
            for code in sorted({code for code in codes if codes.count(code) > 1}):
                validator.refuse("entries", code, "duplicate code", "give each check a code of its own")
        validator.raise_if_invalid()

    def __iter__(self) -> Iterator[Check]:
        """Iterate over the checks."""
        return iter(self.entries)

    def __len__(self) -> int:
        """Return the number of checks."""
        return len(self.entries)

    def __getitem__(self, code: str) -> Check:
        """Return the check with a code or a name.

        Args:
            code: Its code, or its name.

        Raises:
            InvalidArgumentError: If there is no such check.
        """
        self._require_known("Checks", code)
        return next(check for check in self.entries if code in (check.code, check.name))

    def without(self, *codes: str) -> Self:
        """Return the table without some checks.

        Args:
            codes: Their codes, or their names.

        Returns:
            A new table.

        Raises:
            InvalidArgumentError: If there is no such check.
        """
        self._require_known("without", *codes)
        return type(self)(tuple(check for check in self.entries if not {check.code, check.name} & set(codes)))

    def with_severity(self, code: str, severity: Severity | str) -> Self:
        """Return the table with another severity for one check.

        Args:
            code: Its code, or its name.
            severity: Its new severity.

        Returns:
            A new table.

        Raises:
            InvalidArgumentError: If there is no such check or severity.
        """
        self._require_known("with_severity", code)
        known: Any = to_enum(Severity, severity)
        if not isinstance(known, Severity):
            problem = Problem("severity", severity, "unknown severity", nearest(severity, Severity))
            raise InvalidArgumentError("with_severity", [problem])
        return type(self)(
            tuple(
                attrs.evolve(check, severity=known) if code in (check.code, check.name) else check
                for check in self.entries
            )
        )

    def with_check(self, check: Check) -> Self:
        """Return the table with a check added, or replaced if it has one with the same code.

        Args:
            check: The check.

        Returns:
            A new table.

        Raises:
            InvalidFactsError: If it is not a ``Check``.
        """
        others = tuple(each for each in self.entries if getattr(check, "code", None) != each.code)
        index = next((index for index, each in enumerate(self.entries) if each not in others), len(others))
        return type(self)((*others[:index], check, *others[index:]))

    def _require_known(self, function: str, *codes: str) -> None:
        known = [name for check in self.entries for name in (check.code, check.name)]
        unknown = [code for code in codes if code not in known]
        if unknown:
            problems = [Problem("code", code, "unknown check", nearest(code, known)) for code in unknown]
            raise InvalidArgumentError(function, problems)

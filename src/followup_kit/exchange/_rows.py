"""Interviews from the rows of a table: of a CSV file, or of a data frame."""

import datetime as dt
from collections.abc import Iterable, Iterator, Mapping
from typing import Any, NamedTuple

import attrs

from .._guarding import fits, guarded
from .._validation import take_until_wrong, with_article
from ..errors import InvalidArgumentError, Problem, nearest
from ..facts import Candidate, Interview
from ._datetimes import zone_named
from ._documents import from_json, to_json
from ._form_values import FormReading, is_blank_value, to_tree
from ._forms import FormField, FormKind, form_for
from ._problems import DataProblem, InvalidDataError, Path, ProblemCode, Refused, path_of

ZONE_COLUMN = "zone"
"""The column that names the zone of a row's times; it is not a field of an interview."""


class RefusedRow(NamedTuple):
    """A row that is no interview.

    Args:
        place: Its place among the rows, from 0; in a CSV file with a header, that of line ``place + 2``.
        row: The row as it was given.
        problems: Everything that is wrong with it.
    """

    place: int
    row: Mapping[Any, Any]
    problems: tuple[DataProblem, ...]


@attrs.frozen(kw_only=True)
class InterviewRows:
    """The interviews of a table, and the rows that are none.

    Args:
        interviews: The interviews, in the order of their rows.
        refused: The rows that cannot be read, each with its problems.
    """

    interviews: tuple[Interview, ...]
    refused: tuple[RefusedRow, ...]


@guarded
def interviews_from_rows(
    rows: Iterable[Mapping[Any, Any]],
    *,
    columns: Mapping[str, str] | None = None,
    ignore: Iterable[str] = (),
    zone: dt.tzinfo | str | None = None,
    candidate: Candidate | None = None,
) -> InterviewRows:
    """Read a table of interviews: good rows and refused rows, however many there are of either.

    A column is named as a form's field: ``company``, ``ends_at``, ``candidate.name``, ``interviewers[0].email``. People
    may stand in one cell as well: ``Dana Okafor <d.okafor@example.com>; Mei Lin``. NaN, NaT, NA and blank cells say
    nothing.

    Args:
        rows: A mapping for each row: of ``csv.DictReader``, ``frame.to_dict("records")`` of pandas, or
            ``frame.iter_rows(named=True)`` of polars.
        columns: The field of each column that has another name.
        ignore: Columns to leave out.
        zone: The zone of times that name none; a time in UTC or with an offset alone is converted to it. A column
            ``zone`` says it for its row.
        candidate: Whose interviews they are, where the rows do not say.

    Raises:
        InvalidArgumentError: If a column has no field, the zone is unknown, or the rows are no mappings.
    """
    if not fits(columns, Mapping[str, str] | None):
        wrong = "is not a mapping of column names to field names"
        problem = Problem("columns", columns, wrong, "pass one such as {'Firma': 'company'}")
        raise InvalidArgumentError("interviews_from_rows", [problem])
    reader = _RowReader(dict(columns or {}), frozenset(take_until_wrong(ignore, str)), zone, candidate)
    interviews: list[Interview] = []
    refused: list[RefusedRow] = []
    for place, row in enumerate(_rows(rows)):
        try:
            interviews.append(reader.read(place, row))
        except InvalidDataError as error:
            refused.append(RefusedRow(place, row, error.problems))
    return InterviewRows(interviews=tuple(interviews), refused=tuple(refused))


def _rows(rows: Any) -> Iterator[Any]:
    if isinstance(rows, str | bytes | Mapping) or not isinstance(rows, Iterable) or hasattr(rows, "columns"):
        remedy = 'pass frame.to_dict("records") of pandas, or frame.iter_rows(named=True) of polars'
        wrong = f"is {with_article(type(rows).__name__)}, not rows"
        raise InvalidArgumentError("interviews_from_rows", [Problem("rows", None, wrong, remedy)])
    return iter(rows)


class _RowReader:
    """Reads one row after another.

    Args:
        columns: The field of each column that has another name.
        ignore: Columns to leave out.
        zone: The zone of times that name none.
        candidate: Whose interviews they are.
    """

    def __init__(
        self,
        columns: Mapping[str, str],
        ignore: frozenset[str],
        zone: dt.tzinfo | str | None,
        candidate: Candidate | None,
    ) -> None:
        self._fields = form_for(Interview)
        self._columns = columns
        self._ignore = ignore
        self._known: set[Any] = {None}
        try:
            self._zone = zone_named(zone, zone) if isinstance(zone, str) else zone
        except Refused as refused:
            problems = [Problem("zone", each.value, each.wrong, each.remedy) for each in refused.problems]
            raise InvalidArgumentError("interviews_from_rows", problems) from None
        self._candidate = None if candidate is None else to_json(candidate)

    def read(self, place: int, row: Any) -> Interview:
        """Return the interview of a row."""
        if not isinstance(row, Mapping):
            remedy = "pass a mapping for each row, column by column"
            raise InvalidArgumentError(
                "interviews_from_rows", [Problem(f"rows[{place}]", row, "is not a mapping", remedy)]
            )
        self._refuse_unknown(row)
        cells = {
            self._columns.get(str(column), str(column)): _to_plain(cell)
            for column, cell in row.items()
            if column is not None and column not in self._ignore
        }
        problems = []
        if not is_blank_value(_to_plain(row.get(None))):
            wrong = "has more cells than there are columns"
            problems.append(DataProblem((), ProblemCode.UNKNOWN_NAME, row[None], wrong, "quote cells with commas"))
        zone = cells.pop(ZONE_COLUMN, None)
        try:
            chosen = self._zone if is_blank_value(zone) else zone_named(str(zone).strip(), zone)
        except Refused as refused:
            problems += [problem.under(ZONE_COLUMN) for problem in refused.problems]
            chosen = dt.UTC  # so that no time is said to lack a zone
        return self._interview(FormReading(chosen), cells, problems)

    def _interview(self, reading: FormReading, cells: Mapping[str, Any], problems: list[DataProblem]) -> Interview:
        data = reading.group(self._fields, to_tree(cells))
        if self._candidate is not None and not data["candidate"]:
            data["candidate"] = {name: value for name, value in self._candidate.items() if name in _CANDIDATE}
        try:
            interview = from_json(Interview, data)
        except InvalidDataError as error:
            raise InvalidDataError("row", [*problems, *reading.with_places_of_form(error).problems]) from None
        if problems:
            raise InvalidDataError("row", problems)
        return interview

    def _refuse_unknown(self, row: Mapping[Any, Any]) -> None:
        """Refuse a column that no field has: a misspelt one would lose what stands in it."""
        new = [column for column in row if column not in self._known]
        if not new:
            return
        problems = []
        for column in new:
            name = self._columns.get(str(column), str(column))
            if name != ZONE_COLUMN and column not in self._ignore and not _has(self._fields, path_of(name)):
                known = [field.name for field in self._fields]
                remedy = f"{nearest(name, known)}; or name it in ignore, or its field in columns"
                problems.append(Problem(str(column), None, "is not a field of an interview", remedy))
        if problems:
            raise InvalidArgumentError("interviews_from_rows", problems)
        self._known.update(new)


_CANDIDATE = frozenset(field.name for field in form_for(Candidate))


def _has(fields: Iterable[FormField], path: Path) -> bool:
    """Return whether a path leads to a field."""
    field = next((each for each in fields if path and each.name == path[0]), None)
    if field is None:
        return False
    below = tuple(part for part in path[1:] if isinstance(part, str))
    return not below or field.kind is FormKind.EVENTS or _has(field.fields, below)


def _to_plain(cell: Any) -> Any:
    """Return a cell as a form would send it: ``None`` for NaN, NaT and NA, and a number of numpy as one of Python."""
    if cell is None or isinstance(cell, str | list | tuple | Mapping):
        return cell
    try:
        if cell != cell:  # noqa: PLR0124 - what is not a number, or not a time, is not equal to itself
            return None
    except (TypeError, ValueError):  # NA will not say
        return None
    item = getattr(cell, "item", None)
    return item() if callable(item) and not isinstance(cell, dt.datetime) else cell

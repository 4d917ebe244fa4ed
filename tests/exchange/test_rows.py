"""Interviews from the rows of tables: good ones, and refused ones with their problems."""

import csv
import datetime as dt
import io
import re
from contextlib import redirect_stdout
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

import pytest

from followup_kit import Candidate, Interview, InvalidArgumentError, Person
from followup_kit.exchange import interviews_from_rows

BERLIN = ZoneInfo("Europe/Berlin")
PRIYA = Candidate(name="Priya Raman", email="priya.raman@example.org")
ROW = {"company": "Acme", "position": "Analyst", "ends_at": "2026-03-03T15:30"}

TABLE = """\
key,company,position,ends_at,interviewers,decision_by,still_interested,round
a-1,Northwind Energy,Data Engineer,2026-03-03 15:30,Dana Okafor <d.okafor@example.com>; Mei Lin,2026-03-10,,
a-2,,Analyst,soon,,2026-02-30,perhaps,0
a-3,Acme,Analyst,2026-03-04T10:00:00Z,,,no,2
"""


def test_a_csv_file_gives_good_rows_and_refused_rows() -> None:
    """Each refused row with its place, itself and all its problems."""
    read = interviews_from_rows(csv.DictReader(io.StringIO(TABLE)), zone="Europe/Berlin", candidate=PRIYA)
    assert read.interviews == (
        Interview(
            key="a-1",
            candidate=PRIYA,
            company="Northwind Energy",
            position="Data Engineer",
            ends_at=dt.datetime(2026, 3, 3, 15, 30, tzinfo=BERLIN),
            interviewers=[Person(name="Dana Okafor", email="d.okafor@example.com"), Person(name="Mei Lin")],
            decision_by=dt.date(2026, 3, 10),
        ),
        Interview(
            key="a-3",
            candidate=PRIYA,
            company="Acme",
            position="Analyst",
            ends_at=dt.datetime(2026, 3, 4, 11, tzinfo=BERLIN),
            still_interested=False,
            round=2,
        ),
    )
    (refused,) = read.refused
    assert (refused.place, refused.row["key"]) == (1, "a-2")
    assert {problem.field: str(problem.code) for problem in refused.problems} == {
        "company": "missing",
        "ends_at": "not-a-datetime",
        "decision_by": "not-a-date",
        "still_interested": "wrong-kind",
        "round": "out-of-range",
    }


class _Unsaid:
    """A value as pandas has it for what is not available: it will not even say whether it is itself."""

    def __eq__(self, other: object) -> Any:
        return self

    def __ne__(self, other: object) -> Any:
        return self

    __hash__ = object.__hash__

    def __bool__(self) -> bool:
        raise TypeError


class _Number:
    """A number as numpy has it."""

    def item(self) -> int:
        return 3


def test_numbers_of_other_packages() -> None:
    """They say what they are in Python."""
    assert interviews_from_rows([{**ROW, "round": _Number()}], zone=BERLIN, candidate=PRIYA).interviews[0].round == 3


@pytest.mark.parametrize("nothing", [None, "", "  ", float("nan"), _Unsaid()])
def test_what_says_nothing_in_a_table(nothing: Any) -> None:
    """Whatever stands for it."""
    row = {**ROW, "decision_by": nothing, "interviewers": nothing, "starts_at": nothing, "recruiter.email": nothing}
    read = interviews_from_rows([row], zone=BERLIN, candidate=PRIYA)
    assert read.refused == ()
    assert (read.interviews[0].decision_by, read.interviews[0].interviewers) == (None, ())


def test_columns_of_other_names() -> None:
    """The host names the field of a column, or leaves a column out; a zone of its own goes with its row."""
    rows = [
        {"Employer": "Acme", "Job": "Analyst", "Ended": "2026-03-03T15:30", "zone": "Asia/Tokyo", "who": "Kim", "n": 1},
        {"Employer": "Acme", "Job": "Baker", "Ended": "2026-03-03T15:30", "zone": "Mars/Base", "who": "Kim", "n": 2},
        {"Employer": "Acme", "Job": "Clerk", "Ended": "2026-03-03T15:30", "zone": "", "who": "Kim", "n": 3},
    ]
    columns = {"Employer": "company", "Job": "position", "Ended": "ends_at", "who": "candidate"}
    read = interviews_from_rows(rows, columns=columns, ignore=["n"])
    assert [str(each.ends_at.tzinfo) for each in read.interviews] == ["Asia/Tokyo"]
    assert [each.place for each in read.refused] == [1, 2]
    assert [str(each.code) for row in read.refused for each in row.problems] == ["unknown-zone", "no-zone"]


def test_a_column_without_a_field_is_refused_once() -> None:
    """A misspelt one would lose what stands in it."""
    rows = [{**ROW, "decison_by": "2026-03-10", "interviewers[0].emial": "x", "notes": "…"}] * 3
    with pytest.raises(InvalidArgumentError, match="did you mean 'decision_by'") as refused:
        interviews_from_rows(rows, zone=BERLIN)
    assert [problem.field for problem in refused.value.problems] == ["decison_by", "interviewers[0].emial", "notes"]


def test_what_are_no_columns() -> None:
    """Names without fields, or fields that are no names."""
    for columns in (["Firma"], {"Firma": 7}):
        with pytest.raises(InvalidArgumentError, match="is not a mapping of column names to field names"):
            interviews_from_rows([ROW], columns=columns)  # type: ignore[arg-type]


def test_what_are_no_rows() -> None:
    """A data frame, a text, a list of lists; an unknown zone."""

    class Frame:
        columns = ("company",)

        def __iter__(self) -> Any:
            return iter(self.columns)

    for rows in (Frame(), "a,b", ROW, 7):
        with pytest.raises(InvalidArgumentError, match=r"frame\.to_dict"):
            interviews_from_rows(rows)  # type: ignore[arg-type]
    with pytest.raises(InvalidArgumentError, match=r"rows\[0\].*is not a mapping"):
        interviews_from_rows([["Acme"]])  # type: ignore[list-item]
    with pytest.raises(InvalidArgumentError, match="names no known time zone"):
        interviews_from_rows([], zone="Europe/Berlijn")


def test_a_row_with_more_cells_than_columns() -> None:
    """A comma in a name that nobody quoted."""
    read = interviews_from_rows(
        csv.DictReader(io.StringIO("company,position\nAcme, Inc.,Analyst,x\n")), candidate=PRIYA
    )
    assert [(each.field, str(each.code)) for each in read.refused[0].problems] == [
        ("", "unknown-name"),
        ("ends_at", "missing"),
    ]


def test_people_across_columns() -> None:
    """Blank ones are nobody, and a problem names its column."""
    row = {
        **ROW,
        "interviewers[0].name": "",
        "interviewers[1].name": "Dana",
        "interviewers[1].email": "dana",
        "interviewers[1].agreed_to_connect": "true",
        "history[0].event": "replied",
        "history[0].at": "2026-03-05T09:00",
    }
    read = interviews_from_rows([row, row | {"interviewers[1].email": "d@example.com"}], zone=BERLIN, candidate=PRIYA)
    assert [problem.field for problem in read.refused[0].problems] == ["interviewers[1].email"]
    assert read.interviews[0].interviewers == (Person(name="Dana", email="d@example.com", agreed_to_connect=True),)
    assert read.interviews[0].history[0].at == dt.datetime(2026, 3, 5, 9, tzinfo=BERLIN)


@pytest.mark.slow
def test_rows_of_pandas() -> None:
    """NaN, NaT and NA say nothing; numbers and times are those of numpy and pandas."""
    pandas = pytest.importorskip("pandas", reason="installed by make test-slow")
    frame = pandas.DataFrame(
        {
            "company": ["Acme", "Acme", None],
            "position": ["Analyst", "Baker", "Clerk"],
            "ends_at": pandas.to_datetime(["2026-03-03 15:30", "2026-03-04 15:30", None]).tz_localize("Europe/Berlin"),
            "starts_at": pandas.Series([pandas.NaT] * 3, dtype="datetime64[ns, UTC]"),
            "decision_by": pandas.to_datetime(["2026-03-10", None, None]),
            "round": [1, None, 2],
            "still_interested": pandas.array([True, None, False], dtype="boolean"),
            "needs": pandas.array(["calm", pandas.NA, ""], dtype="string"),
        }
    )
    read = interviews_from_rows(frame.to_dict("records"), candidate=PRIYA)
    assert [(each.place, [problem.field for problem in each.problems]) for each in read.refused] == [
        (2, ["company", "ends_at"])
    ]
    first, second = read.interviews
    assert first == Interview(
        candidate=PRIYA,
        company="Acme",
        position="Analyst",
        ends_at=dt.datetime(2026, 3, 3, 15, 30, tzinfo=BERLIN),
        decision_by=dt.date(2026, 3, 10),
        needs="calm",
    )
    assert (second.round, second.still_interested, second.needs) == (1, True, None)


@pytest.mark.slow
def test_rows_of_polars() -> None:
    """Lists of people may stand in a cell; a time in UTC is told in the zone that is asked for."""
    polars = pytest.importorskip("polars", reason="installed by make test-slow")
    frame = polars.DataFrame(
        {
            "company": ["Acme", ""],
            "position": ["Analyst", "Baker"],
            "ends_at": [dt.datetime(2026, 3, 3, 14, 30, tzinfo=dt.UTC)] * 2,
            "decision_by": [dt.date(2026, 3, 10), None],
            "interviewers": [[{"name": "Dana"}], None],
            "round": [2, None],
        }
    )
    read = interviews_from_rows(frame.iter_rows(named=True), zone="Europe/Berlin", candidate=PRIYA)
    assert [[problem.field for problem in each.problems] for each in read.refused] == [["company"]]
    (interview,) = read.interviews
    assert interview.ends_at == dt.datetime(2026, 3, 3, 15, 30, tzinfo=BERLIN)
    assert (interview.interviewers, interview.round) == ((Person(name="Dana"),), 2)


@pytest.mark.slow
def test_the_how_to_runs_with_pandas_and_polars() -> None:
    """Those blocks of the page as well that need data frames."""
    pytest.importorskip("pandas", reason="installed by make test-slow")
    pytest.importorskip("polars", reason="installed by make test-slow")
    page = (Path(__file__).parents[2] / "docs" / "how-to" / "tables.md").read_text(encoding="utf-8")
    namespace: dict[str, Any] = {}
    for block in re.findall(r"^```python\n(.*?)^```$", page, re.MULTILINE | re.DOTALL):
        with redirect_stdout(io.StringIO()):
            exec(block, namespace)  # noqa: S102 - the code of the documentation
    assert len(namespace["plan"]) == len(namespace["plan_of_polars"]) == len(namespace["agenda"])

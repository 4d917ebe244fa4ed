"""Beyond one machine the library runs on an engine that exists, which it knows nothing about."""

import datetime as dt
import json
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

DOCS = Path(__file__).parents[1] / "docs"
SCRIPT = DOCS / "examples" / "scale.py"


def row(number: int, **columns: Any) -> str:
    """Return a row of the table, in which some columns may be others; its interview ended an hour ago."""
    ended_at = dt.datetime.now(dt.UTC) - dt.timedelta(hours=1)
    facts = {
        "id": f"application-{number}",
        "candidate": {"name": "Priya Raman", "email": "priya@example.org"},
        "company": f"Northwind {number}",
        "role": "Data Engineer",
        "ended_at": ended_at.replace(tzinfo=None).isoformat(),
        "zone": "UTC",
        "interviewers": [{"name": "Mei Lin", "email": "m.lin@example.com"}],
    }
    return json.dumps(facts | columns)


WRONG = [
    *("", "null", "{}", "[" * 100_000),
    row(0, company=" "),
    row(0, candidate="Priya Raman"),
    row(0, zone="Mars/Olympus_Mons"),
    row(0, ended_at="yesterday"),
    row(0, ended_at="9999-12-31T12:00"),
    row(0, interviewers=[{"name": "Mei Lin"}, {"name": "Mei Lin"}]),
]


def test_the_page_shows_the_script() -> None:
    """What is read on the page is what runs below."""
    assert f"```python\n{SCRIPT.read_text(encoding='utf-8')}```" in (DOCS / "how-to-scale.md").read_text(
        encoding="utf-8"
    )


@pytest.mark.slow
def test_a_table_is_planned_row_by_row(tmp_path: Path) -> None:
    """Two workers answer each row in its place: with a plan and its letters, or with what is wrong with it."""
    files = [[row(number + place) for number in range(0, 40, 4)] for place in range(4)]
    files[2][5:5] = WRONG
    for place, lines in enumerate(files):
        (tmp_path / f"interviews-{place}.jsonl").write_text("\n".join(lines) + "\n", encoding="utf-8")

    patterns = [str(tmp_path / "interviews-*.jsonl"), str(tmp_path / "plans-*.jsonl")]
    command = [sys.executable, "-W", "error", str(SCRIPT), *patterns]
    done = subprocess.run(command, capture_output=True, text=True, check=False, timeout=300)

    assert (done.returncode, done.stdout) == (0, "4 files written\n"), done.stderr
    for place, lines in enumerate(files):
        written = (tmp_path / f"plans-{place}.jsonl").read_text(encoding="utf-8").splitlines()
        for line, answer in zip(lines, map(json.loads, written), strict=True):
            if line in WRONG:
                assert answer["refused"] == line
                assert answer["why"]
            else:
                assert f"{json.loads(line)['id']}/round-1/thank-you/m.lin%40example.com" in answer["steps"]
                assert len(answer["letters"]) == 1

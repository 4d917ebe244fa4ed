"""The one table of costs: what was timed, beside what, and what it may cost at most."""

import datetime as dt
import math
import os
import platform
import statistics
from collections.abc import Callable, Mapping, Sequence
from importlib.metadata import version
from pathlib import Path
from typing import Any

import attrs

from tests.benchmarks.turns import multiples, runnable

_BEGINS, _ENDS = "<!-- measured: `make bench` writes from here -->", "<!-- to here -->"
_SMALL = 0.1
_PACKAGES = ("followup-kit", "attrs", "Jinja2", "Babel", "holidays")


@attrs.frozen
class Row:
    """Something that is timed.

    Args:
        name: What it is, as the table has it.
        call: What is called; text is a program for a fresh process.
        beside: The name of an earlier row that it is compared with.
        grows: How many times the size of that row it has, if what is asked is how its time grows.
        at_most: The goal: the largest multiple of that row, or the largest power of the size.
    """

    name: str
    call: Callable[[], object] | str
    beside: str | None = None
    grows: float | None = None
    at_most: float | None = None


def table(rows: Sequence[Row], timed: Mapping[str, Any]) -> str:
    """Return when and on what it was measured, and the table; what is compared takes turns now.

    Args:
        rows: What was timed, in order.
        timed: The benchmark of each row, as pyperf returns it, by the row's name.
    """
    on = f"{_processor()}, {os.cpu_count()} cores, {platform.system()}"
    python = f"{platform.python_implementation()} {platform.python_version()}"
    packages = ", ".join(f"{name} {version(name)}" for name in _PACKAGES)
    lines = [
        f"Measured on {dt.datetime.now(dt.UTC).date()}: {on}; {python}; {packages}.",
        "",
        "| what | median | beside | multiple | goal |",
        "|---|---:|---|---:|---|",
    ]
    calls = {row.name: runnable(row.call) for row in rows}
    for row in rows:
        bench = timed[row.name]
        beside, multiple, goal = ("", "", "") if row.beside is None else _compared(row, row.beside, calls)
        lines.append(f"| {row.name} | {bench.format_value(bench.median())} | {beside} | {multiple} | {goal} |")
    return "\n".join(lines)


def _compared(row: Row, beside: str, calls: Mapping[str, Callable[[], object]]) -> tuple[str, str, str]:
    """Return what the table says of a row beside another: which, how much of it, and whether that meets the goal."""
    quartiles = statistics.quantiles(multiples(calls[row.name], calls[beside]), n=4)
    sign = " ×"
    if row.grows is not None:
        quartiles = [math.log(each) / math.log(row.grows) for each in quartiles]
        beside, sign = "power of the size by which it grows", ""
    digits = 2 if quartiles[1] >= _SMALL else 4
    low, median, high = (f"{each:.{digits}f}" for each in quartiles)
    goal = ""
    if row.at_most is not None:
        goal = f"at most {row.at_most:g}: {'met' if quartiles[1] <= row.at_most else 'not met'}"
    return beside, f"**{median}**{sign} ({low} to {high})", goal


def _processor() -> str:
    """Return the name of the processor, as far as the system tells it."""
    cpu = Path("/proc/cpuinfo")
    if cpu.exists():
        for line in cpu.read_text(encoding="utf-8").splitlines():
            if line.startswith("model name"):
                return " ".join(line.partition(":")[2].split())
    return platform.processor() or platform.machine()


def written_into(page: str, written: str) -> str:
    """Return a page with the table put between its two marks.

    Args:
        page: The page as it is.
        written: The table.
    """
    before, _, rest = page.partition(_BEGINS)
    _, ends, after = rest.partition(_ENDS)
    if not ends:
        raise ValueError(f"the page lacks the marks {_BEGINS!r} and {_ENDS!r}: put them around the table")
    return f"{before}{_BEGINS}\n\n{written}\n\n{_ENDS}{after}"

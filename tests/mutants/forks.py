"""Tries mutants in forks of one process, which has collected the tests already: ``python -m pytest -p`` this.

mutmut starts afresh for each mutant, which takes a second or two; a fork takes as long as its tests. What runs only on
import, and what does not end, is left for mutmut to try. What was worked out before a fork may hide a mutant, but
never kills one: the figures are rather too low than too high.
"""

import gc
import json
import os
import signal
import sys
import time
from collections import Counter
from collections.abc import Sequence
from itertools import chain
from math import ceil
from pathlib import Path
from typing import NamedTuple

import pytest
from _pytest.runner import runtestprotocol

SOURCES = Path("src")
STATS = Path("mutmut-stats.json")
KILLED = 1
"""What mutmut notes of a mutant that a test has noticed: pytest's own word for failed tests."""

LIVED = 0
"""What it notes of one that no test has noticed."""

_UNDER_TEST = "MUTANT_UNDER_TEST"
_PATIENCE = 2
"""After how many times the time that all tests take a fork is taken not to end; it is left for mutmut to tell."""


class Fork(NamedTuple):
    """A process that tries one mutant.

    Args:
        mutant: What mutmut calls it.
        meta: Where mutmut notes what became of it.
        told: The end of a pipe at which the fork says which test failed.
    """

    mutant: str
    meta: Path
    told: int


def pytest_addoption(parser: pytest.Parser) -> None:
    """Take the number of forks at a time."""
    parser.addoption("--forks", type=int, default=os.cpu_count())


def pytest_runtestloop(session: pytest.Session) -> bool:
    """Try every mutant that has no result, and note what became of it."""
    stats = json.loads(STATS.read_text(encoding="utf-8"))
    reached = {function: set(tests) for function, tests in stats["tests_by_mangled_function_name"].items()}
    # What reaches few functions says most of each; what is fast comes before what is slow.
    reach = Counter(chain.from_iterable(reached.values()))
    durations = stats["duration_by_test"]
    items = sorted(session.items, key=lambda item: (reach[item.nodeid] // 20, durations.get(item.nodeid, 0)))
    started = time.monotonic()
    if failed := _failing("", items):
        raise pytest.UsageError(f"without any mutant, this test fails: {failed}")
    longest = _PATIENCE * ceil(time.monotonic() - started)
    metas = {meta: json.loads(meta.read_text(encoding="utf-8")) for meta in sorted(SOURCES.rglob("*.meta"))}
    waiting = [
        (name, meta)
        for meta, held in metas.items()
        for name, code in held["exit_code_by_key"].items()
        if code is None and reached.get(_function(name))
    ]
    at_a_time: int = session.config.getoption("--forks") or 1
    killers: dict[str, dict[str, None]] = {}
    running: dict[int, Fork] = {}
    counted: Counter[int] = Counter()
    started = time.monotonic()
    gc.freeze()  # what is there before the forks is shared by them, as long as nobody counts it
    while waiting or running:
        while waiting and len(running) < at_a_time:
            name, meta = waiting.pop(0)
            tests = reached[_function(name)]
            # What killed another mutant of the function may well kill this one.
            first = {test: place for place, test in enumerate(reversed(killers.get(_function(name), {})))}
            chosen = sorted(
                (item for item in items if item.nodeid in tests), key=lambda item: first.get(item.nodeid, 1e9)
            )
            child, told = _forked(name, chosen, longest)
            running[child] = Fork(name, meta, told)
        child, status = os.wait()
        fork = running.pop(child)
        with os.fdopen(fork.told, encoding="utf-8") as said:
            killer = said.read()
        code = os.waitstatus_to_exitcode(status)
        # What every test is said to reach runs on import, which was before the fork.
        on_import = len(reached[_function(fork.mutant)]) >= len(items)
        if code == KILLED or (code == LIVED and not on_import):
            metas[fork.meta]["exit_code_by_key"][fork.mutant] = code
        if killer:
            known = killers.setdefault(_function(fork.mutant), {})
            known.pop(killer, None)
            known[killer] = None
        counted[code] += 1
        if counted.total() % 100 == 0 or not (waiting or running):
            for path, held in metas.items():
                path.write_text(json.dumps(held), encoding="utf-8")
            speed = counted.total() / (time.monotonic() - started)
            print(
                f"{counted[KILLED]} killed, {counted[LIVED]} lived, {counted.total()} tried, {speed:.1f} a second",
                file=sys.stderr,
            )
    return True


def _function(mutant: str) -> str:
    return mutant.rpartition("__mutmut_")[0]


def _forked(name: str, items: Sequence[pytest.Item], longest: int) -> tuple[int, int]:
    """Start a fork that tries a mutant; return its number and where it says which test failed."""
    told, telling = os.pipe()
    child = os.fork()
    if child:
        os.close(telling)
        return child, told
    signal.alarm(longest)
    code = _BROKEN
    try:
        failed = _failing(name, items)
        os.write(telling, failed.encode())
        code = KILLED if failed else LIVED
    finally:
        os._exit(code)


_BROKEN = 3


def _failing(name: str, items: Sequence[pytest.Item]) -> str:
    """Return which test fails under a mutant, or nothing if none does."""
    os.environ[_UNDER_TEST] = name
    for item, following in zip(items, [*items[1:], None], strict=True):
        if any(report.failed for report in runtestprotocol(item, nextitem=following, log=False)):
            return item.nodeid
    return ""

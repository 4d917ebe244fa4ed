"""Measures candidates side by side: interleaved rounds, ratios with their spread, growth as an exponent.

What one run says of seconds holds for one machine in one hour; what it says of ratios holds as long as every candidate
has met the same machine, and so each round times each candidate, in another order than the round before.
"""

import gc
import os
import subprocess
import sys
import tracemalloc
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from math import fsum, log
from statistics import fmean, median, quantiles
from tempfile import TemporaryDirectory
from time import perf_counter
from typing import NamedTuple

Call = Callable[[], object]


class Spread(NamedTuple):
    """A figure as its median and its quartiles."""

    middle: float
    low: float
    high: float

    @classmethod
    def of(cls, figures: Sequence[float]) -> "Spread":
        """Return the spread of several figures."""
        low, _, high = quantiles(figures, n=4, method="inclusive")
        return cls(median(figures), low, high)


class Rounds:
    """The seconds that each candidate took for one call, round by round.

    Args:
        seconds: By candidate; the figures of one place belong to one round.
    """

    def __init__(self, seconds: Mapping[str, Sequence[float]]) -> None:
        self.seconds = seconds

    def time(self, candidate: str) -> Spread:
        """Return the seconds for one call."""
        return Spread.of(self.seconds[candidate])

    def ratio(self, candidate: str, to: str) -> Spread:
        """Return how many times as long as another a candidate took, compared within each round."""
        pairs = zip(self.seconds[candidate], self.seconds[to], strict=True)
        return Spread.of([mine / other for mine, other in pairs])


@contextmanager
def undisturbed() -> Iterator[None]:
    """Keep the garbage collector from running meanwhile, and leave it as it was."""
    enabled = gc.isenabled()
    gc.collect()
    gc.disable()
    try:
        yield
    finally:
        if enabled:
            gc.enable()


def seconds(call: Call, times: int) -> float:
    """Return the seconds that one of so many calls takes."""
    start = perf_counter()
    for _ in range(times):
        call()
    return (perf_counter() - start) / times


def interleaved(candidates: Mapping[str, Call], *, rounds: int, stretch: float = 0.01) -> Rounds:
    """Time candidates in rounds, each of which times every one of them.

    Args:
        candidates: What to call, by name.
        rounds: How many rounds; the first place goes to each candidate in turn.
        stretch: For how many seconds at least a candidate is called in each round.
    """
    times = {name: _times(call, stretch) for name, call in candidates.items()}
    names = list(candidates)
    taken: dict[str, list[float]] = {name: [] for name in names}
    for turn in range(rounds):
        first = turn % len(names)
        with undisturbed():
            for name in names[first:] + names[:first]:
                taken[name].append(seconds(candidates[name], times[name]))
    return Rounds(taken)


def _times(call: Call, stretch: float) -> int:
    """Return how many calls fill a stretch of time, once everything is warm."""
    call()
    return max(1, round(stretch / max(min(seconds(call, 1) for _ in range(3)), 1e-7)))


def processes(statements: Mapping[str, str], *, rounds: int) -> tuple[Rounds, Rounds]:
    """Run statements in fresh processes, in interleaved rounds.

    Args:
        statements: What each process runs, by name.
        rounds: How many rounds.

    Returns:
        The seconds of the whole process from start to end, and those of the statements within it.
    """
    names = list(statements)
    whole: dict[str, list[float]] = {name: [] for name in names}
    within: dict[str, list[float]] = {name: [] for name in names}
    with TemporaryDirectory() as cache:
        for name in names:
            _process(statements[name], cache)
        for turn in range(rounds):
            first = turn % len(names)
            for name in names[first:] + names[:first]:
                start = perf_counter()
                inner = _process(statements[name], cache)
                whole[name].append(perf_counter() - start)
                within[name].append(inner)
    return Rounds(whole), Rounds(within)


def _process(statement: str, cache: str) -> float:
    """Run a statement in a new process that keeps compiled modules in a folder, whatever this process does."""
    program = f"from time import perf_counter as _now\n_start = _now()\n{statement}\nprint(_now() - _start)"
    command = [sys.executable, "-X", f"pycache_prefix={cache}", "-c", program]
    environment = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
    run = subprocess.run(command, check=True, capture_output=True, text=True, env=environment)
    return float(run.stdout)


def grown(calls: Mapping[int, Call], *, rounds: int) -> dict[int, float]:
    """Return the median seconds of one call for each size, the sizes interleaved."""
    measured = interleaved({str(size): call for size, call in calls.items()}, rounds=rounds, stretch=0.002)
    return {size: measured.time(str(size)).middle for size in calls}


def peak(call: Call) -> int:
    """Return how many bytes a call holds at most at once, above what was there before it."""
    call()
    gc.collect()
    tracemalloc.start()
    try:
        kept = call()
        _, most = tracemalloc.get_traced_memory()
        del kept
    finally:
        tracemalloc.stop()
    return most


def exponent(figures: Mapping[int, float]) -> float:
    """Return the power of the size with which a figure grows: the slope of a line through the logarithms.

    Args:
        figures: The figure for each size, two sizes at least.
    """
    points = [(log(size), log(figure)) for size, figure in figures.items()]
    across, up = (fmean(each) for each in zip(*points, strict=True))
    return fsum((x - across) * (y - up) for x, y in points) / fsum((x - across) ** 2 for x, _ in points)

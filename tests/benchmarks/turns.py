"""Compare two candidates side by side: they take turns, so that each meets the same machine, whatever else it does."""

import gc
import resource
import subprocess
import sys
import time
from collections.abc import Callable

_ROUNDS, _SECONDS, _TURN = 9, 3.0, 0.002
"""At least so many rounds, and for so many seconds; a turn repeats what is quick until it takes so long."""


def runnable(call: Callable[[], object] | str) -> Callable[[], object]:
    """Return what is called; of the text of a program, a call that runs it in a fresh process."""
    if isinstance(call, str):
        command = [sys.executable, "-c", call]
        return lambda: subprocess.run(command, check=True)
    return call


def multiples(call: Callable[[], object], other: Callable[[], object]) -> list[float]:
    """Return how many times the processor's time of another a call takes, round by round, without garbage collection.

    Args:
        call: What is compared.
        other: What it is compared with.
    """
    other_times, call_times = (_repeats(each) for each in (other, call))
    found: list[float] = []
    end = time.perf_counter() + _SECONDS
    gc.collect()
    gc.disable()
    try:
        while len(found) < _ROUNDS or time.perf_counter() < end:
            beside = _seconds(other, other_times)
            found.append(_seconds(call, call_times) / beside)
    finally:
        gc.enable()
    return found


def _repeats(call: Callable[[], object]) -> int:
    call()  # what it makes once is not its cost
    return max(1, round(_TURN / _seconds(call, 1)))


def _seconds(call: Callable[[], object], times: int) -> float:
    """Return how much of a processor one call takes, the average of some; waiting for one does not count."""
    start = _processor_seconds()
    for _ in range(times):
        call()
    return (_processor_seconds() - start) / times


def _processor_seconds() -> float:
    children = resource.getrusage(resource.RUSAGE_CHILDREN)
    return time.process_time() + children.ru_utime + children.ru_stime

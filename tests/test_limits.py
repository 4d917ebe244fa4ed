"""Nothing grows faster than the text of an attacker, nothing of it is kept, and no surrounding changes a byte."""

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from tests.support.growth import Generator, generators, growth, seconds

ROOT = Path(__file__).parents[1]
GENERATORS = list(generators())


def run(module: str, *arguments: str, **environment: str) -> subprocess.Popen[str]:
    """Start a program of ``tests/support`` in a process of its own."""
    return subprocess.Popen(
        [sys.executable, "-W", "error", "-m", f"tests.support.{module}", *arguments],
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        encoding="utf-8",
        cwd=ROOT,
        env={**os.environ, "PYTHONUTF8": "1", **environment},
    )


def told(process: subprocess.Popen[str], timeout: int) -> Any:
    """Return what a program printed as JSON in its last line."""
    printed, complaints = process.communicate(timeout=timeout)
    assert process.returncode == 0, complaints[-3000:]
    return json.loads(printed.splitlines()[-1])


def test_there_are_generators_enough() -> None:
    """More than five hundred, each different, in three languages and every place where text is handed in."""
    assert len({str(each) for each in GENERATORS}) == len(GENERATORS) > 500
    assert {each.language for each in GENERATORS} == {"en", "de", "ja"}


_MEASURED_AGAIN = (3, 5, 9)
"""How often each size is measured where the work seemed to grow faster, one after the other."""


@pytest.mark.slow
@pytest.mark.parametrize("part", range(12))
def test_work_grows_no_faster_than_the_text(part: int) -> None:
    """From 2,000 to 512,000 characters, as far as one takes little more than half a second: exponents of at most 1.1.

    Whatever is above is measured again, more often at each size: a machine that is busy is slow for no fault of ours,
    and what truly grows faster does so every time.
    """
    for language in ("en", "de", "ja"):
        seconds(Generator("body", language, "a ", "alone"), 2_000)
    steep = {}
    for generator in GENERATORS[part::12]:
        found = growth(generator)
        for times in _MEASURED_AGAIN:
            if found.exponent > 1.1:
                found = growth(generator, times=times)
        if found.exponent > 1.1:
            steep[str(generator)] = found
    assert steep == {}


@pytest.mark.slow
def test_nothing_that_was_handed_in_is_kept() -> None:
    """Two processes with 8,000 facts, contexts, drafts and refusals each, no two alike: memory stays flat.

    ``python -m tests.support.remembered 0 200000`` goes on for longer, and must give as little. After each tenth the
    blocks of memory in use are counted: from the first tenth to the last they may differ by 500 of two million. No
    object that the garbage collector sees refers to a text that was handed in.
    """
    for process in [run("remembered", str(start), "8000") for start in (0, 10_000_000)]:
        found = told(process, timeout=3_000)
        assert found["left"] == []
        assert max(found["blocks"]) - min(found["blocks"]) < 500


@pytest.mark.slow
@pytest.mark.parametrize("first", [1, 8, 15])
def test_threads_may_import_public_modules_all_at_once(first: int) -> None:
    """Thirty-two threads, in a process that has touched nothing, each begin with another of the public modules."""
    assert told(run("crowd", str(first)), timeout=900) == []


SURROUNDINGS = [
    {"PYTHONHASHSEED": "0", "TZ": "UTC", "LC_ALL": "C.UTF-8"},
    {"PYTHONHASHSEED": "1", "TZ": "Pacific/Kiritimati", "LC_ALL": "C"},
    {"PYTHONHASHSEED": "4242", "TZ": "America/St_Johns", "LC_ALL": "tr_TR.UTF-8", "LANG": "tr_TR.UTF-8"},
    {"PYTHONHASHSEED": "99", "TZ": "Asia/Kathmandu", "LC_ALL": "ja_JP.UTF-8", "LANGUAGE": "de"},
]


@pytest.mark.slow
def test_every_surrounding_gives_the_same_bytes() -> None:
    """Hash seeds, time zones and locales of the machine change no byte of a plan, a letter, a review or a picture."""
    digests = [told(run("written", **each), timeout=900) for each in SURROUNDINGS]
    assert all(each == digests[0] for each in digests)
    assert len(digests[0]) == 8

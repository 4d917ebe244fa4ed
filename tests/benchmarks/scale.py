"""Runs the recipe of ``docs/how-to-scale.md`` on a table of rows, and counts what each worker spends on it."""

import datetime as dt
import json
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory
from time import perf_counter, process_time
from typing import Any, NamedTuple

from distributed import Client

from docs.examples.scale import Row, local_cluster, run

AT = dt.datetime(2026, 7, 1, 12, tzinfo=dt.UTC)
"""The moment at which messages are due: every plan has one then."""

_ZONES = ("America/New_York", "America/Chicago", "America/Denver", "America/Los_Angeles")
_PEOPLE = (
    {"name": "Dana Okafor", "honorific": "Dr.", "family_name": "Okafor", "email": "d.okafor@example.com"},
    {"name": "Tom Fell", "given_name": "Tom", "email": "t.fell@example.com", "discussed": "the move to streaming"},
    {"name": "Mei Lin", "email": "m.lin@example.com"},
)
_ROLES = ("Data Engineer", "Payroll Manager", "Baker", "Nurse", "Archivist")


def rows(numbers: Iterable[int]) -> Iterator[Row]:
    """Return the rows of these numbers, no two alike: most interviews ended yesterday, some two weeks ago."""
    for number in numbers:
        recent = number % 7 != 0
        waiting = dt.timedelta(hours=1) if recent else dt.timedelta(days=14)
        first = number % len(_PEOPLE)
        yield {
            "id": f"application-{number}",
            "candidate": {"name": f"Priya Raman {number % 1_009}", "email": f"priya.{number}@example.org"},
            "company": f"Northwind {number % 997}",
            "role": _ROLES[number % len(_ROLES)],
            "zone": _ZONES[number % len(_ZONES)],
            "ended_at": (AT - waiting - dt.timedelta(minutes=number % 1_200)).isoformat(),
            "decision_by": "2026-07-10" if recent and number % 4 == 1 else None,
            "interviewers": [_PEOPLE[first]] if number % 3 else [_PEOPLE[first], _PEOPLE[first - 1]],
        }


def write_table(folder: Path, lines: Iterable[str], *, partitions: int) -> str:
    """Deal lines out to so many files, in order, and return the name that stands for all of them."""
    kept = list(lines)
    folder.mkdir(exist_ok=True)
    for place in range(partitions):
        part = kept[place * len(kept) // partitions : (place + 1) * len(kept) // partitions]
        text = "".join(f"{line}\n" for line in part)
        # A byte that is no text stands in a line as a surrogate, and is written as the byte it was.
        path = folder / f"interviews-{place:04}.jsonl"
        path.write_text(text, encoding="utf-8", errors="surrogateescape", newline="")
    return str(folder / "interviews-*.jsonl")


@contextmanager
def workers(count: int) -> Iterator[Client]:
    """Start so many workers, and leave nothing of them behind."""
    with local_cluster(count) as cluster, Client(cluster, set_as_default=False) as client:
        client.wait_for_workers(count)
        yield client


class Lap(NamedTuple):
    """What one run took.

    Args:
        seconds: From its start to its end.
        spent: The seconds that each worker's core worked.
    """

    seconds: float
    spent: tuple[float, ...]


def lap(client: Client, source: str, folder: Path) -> Lap:
    """Run the recipe once, into a folder."""
    folder.mkdir(exist_ok=True)
    before: dict[str, Any] = client.run(process_time)  # pyright: ignore[reportAssignmentType]
    start = perf_counter()
    run(client, source, str(folder / "plans-*.jsonl"), AT)
    seconds = perf_counter() - start
    after: dict[str, Any] = client.run(process_time)  # pyright: ignore[reportAssignmentType]
    return Lap(seconds, tuple(after[worker] - before[worker] for worker in after))


def laps(one: Client, two: Client, count: int, *, rounds: int) -> Iterator[tuple[Lap, Lap]]:
    """Plan and write so many interviews on one worker and on two, in interleaved rounds with a table each.

    Args:
        one: A client of one worker.
        two: A client of two.
        count: How many interviews there are in all rounds together.
        rounds: How many rounds; the two take turns at going first.

    Returns:
        For each round, what it took one worker and what it took two.
    """
    with TemporaryDirectory(prefix="followup-kit-") as work:
        warm = write_table(Path(work), (json.dumps(row) for row in rows(range(40))), partitions=4)
        for client in (one, two):
            lap(client, warm, Path(work))
    size = count // rounds
    for turn in range(rounds):
        with TemporaryDirectory(prefix="followup-kit-") as work:
            numbers = range(turn * size, (turn + 1) * size)
            source = write_table(Path(work), (json.dumps(row) for row in rows(numbers)), partitions=_partitions(size))
            alone = lap(one, source, Path(work)) if turn % 2 == 0 else None
            together = lap(two, source, Path(work))
            yield alone or lap(one, source, Path(work)), together


def _partitions(size: int) -> int:
    """Return how many files a table is dealt out to: an even number, and at most 2,000 rows in each."""
    return max(12, 2 * -(-size // 4_000))


def spare(two: Client) -> float:
    """Return how many times as fast as one worker two are at counting, which shares and moves nothing.

    It is close to 2 where two cores are free, and less where other programs need them too.
    """
    first, second = two.scheduler_info()["workers"]
    alone, together = _counting(two, [first], 6_000_000), _counting(two, [first, second], 3_000_000)
    return alone / together


def _counting(client: Client, chosen: list[str], turns: int) -> float:
    start = perf_counter()
    client.gather([client.submit(_count, turns, workers=worker, pure=False) for worker in chosen])
    return perf_counter() - start


def _count(turns: int) -> int:
    return sum(turn & 1 for turn in range(turns))

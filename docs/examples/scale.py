"""A table of interviews, planned and written by Dask on as many machines as there are.

The library knows nothing of it: what goes to a worker is a function that takes lines and returns lines. Copy what you
need; your table has other columns. `docs/how-to-scale.md` tells it piece by piece.
"""

import argparse
import json
from collections.abc import Iterable, Iterator
from datetime import UTC, date, datetime
from typing import Any
from zoneinfo import ZoneInfo

import dask.bag as db
import holidays
from distributed import Client, LocalCluster, Worker, WorkerPlugin

from followup_kit import Candidate, Interview, Person, Schedule, WorkingDays, preload, render, schedule_for

Row = dict[str, Any]


def interview_of(row: Row) -> Interview:
    """Turn a row of the table into the facts of an interview."""
    ended_at, decision_by = datetime.fromisoformat(row["ended_at"]), row["decision_by"]
    return Interview(
        key=row["id"],
        candidate=Candidate(**row["candidate"]),
        company=row["company"],
        position=row["role"],
        # Without an offset it is left as it is, and the library refuses it: nobody here can say what it means.
        ends_at=ended_at if ended_at.tzinfo is None else ended_at.astimezone(ZoneInfo(row["zone"])),
        interviewers=[Person(**person) for person in row["interviewers"]],
        decision_by=None if decision_by is None else date.fromisoformat(decision_by),
    )


def letters(schedule: Schedule, at: datetime) -> Iterator[Row]:
    """Write the messages that are due and for which nothing has to be found out first."""
    for step in schedule.due(at):
        if step.message_type is not None and step.context is not None and not step.missing:
            message = render(step.message_type, step.context)
            yield {"step": step.id, "channel": message.channel, "subject": message.subject, "body": message.body}


def planned(row: Row, calendar: WorkingDays, at: datetime) -> Row:
    """Plan the interview of one row, and write what is due."""
    schedule = schedule_for(interview_of(row), calendar=calendar)
    steps = [
        {"id": step.id, "opens": step.window.opens.isoformat(), "due": step.window.due.isoformat()} for step in schedule
    ]
    return {"id": row["id"], "steps": steps, "letters": [*letters(schedule, at)]}


# What a row can be wrong with: a column that is not there, a number in place of a text, a zone or a time that does not
# exist. A FollowupError is a ValueError.
WRONG = (ArithmeticError, AttributeError, LookupError, OSError, RecursionError, TypeError, ValueError)


def answered(line: str, calendar: WorkingDays, at: datetime) -> Row:
    """Plan one line of the table, or say why not: a row that is refused does not stop the others."""
    try:
        return planned(json.loads(line), calendar, at)
    except WRONG as error:
        problems = getattr(error, "problems", [f"{type(error).__name__}: {error}"])
        return {"refused": line, "problems": [str(problem) for problem in problems]}


def partition(lines: Iterable[str], at: datetime) -> list[str]:
    """Answer the lines of one partition, with one calendar for all of them."""
    calendar = WorkingDays(holidays=holidays.country_holidays("US", years=range(at.year - 1, at.year + 2)))
    return [json.dumps(answered(line.rstrip("\n"), calendar, at)) for line in lines]


class Ready(WorkerPlugin):
    """Has each worker read the templates and the locale data when it starts, or when it joins."""

    name = "ready"
    idempotent = True  # registered again for the next run, it does nothing

    def setup(self, worker: Worker) -> None:
        """Read what the first message would read."""
        preload("en")


def run(client: Client, source: str, target: str, at: datetime) -> int:
    """Answer each line of the source in a line of the target, and return how many files were written.

    Args:
        client: A client of the cluster.
        source: The files to read, `interviews-*.jsonl`; each is a partition, and every worker finds it by this name.
        target: The files to write, `plans-*.jsonl`; the star is the partition's number.
        at: The moment for which messages are due.
    """
    client.register_plugin(Ready())
    # A byte that is no text is kept, so that its row is refused and no other.
    lines: Any = db.read_text(source, encoding="utf-8", errors="surrogateescape")
    tasks = lines.map_partitions(partition, at).to_textfiles(target, compute=False, last_endline=True)
    written: Any = client.gather(client.compute(tasks))
    return len(written)


def local_cluster(workers: int) -> LocalCluster:
    """Start workers on this machine, reached from nowhere else, at ports that are free."""
    return LocalCluster(
        n_workers=workers, threads_per_worker=1, processes=True, host="127.0.0.1", dashboard_address="127.0.0.1:0"
    )


def main() -> None:
    """Run it on this machine; on many, connect the client to the scheduler that they share."""
    parser = argparse.ArgumentParser(description="Plan a table of interviews.")
    parser.add_argument("source", help="interviews-*.jsonl, in quotes")
    parser.add_argument("target", help="plans-*.jsonl, in quotes")
    parser.add_argument("--workers", type=int, default=2)
    given = parser.parse_args()
    with local_cluster(given.workers) as cluster, Client(cluster) as client:
        print(run(client, given.source, given.target, datetime.now(UTC)), "files written")


if __name__ == "__main__":
    main()

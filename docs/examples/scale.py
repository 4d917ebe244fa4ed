"""Plan a table of interviews and write what is due, with Dask on as many machines as there are."""

import json
import sys
from collections.abc import Iterable
from datetime import UTC, datetime
from typing import Any
from zoneinfo import ZoneInfo

import dask.bag as db
import holidays
from distributed import Client, LocalCluster

from followup_kit import Candidate, Interview, Person, WorkingDays, render, schedule_for


def interview_of(row: dict[str, Any]) -> Interview:
    """Turn a row of the table into the facts of an interview."""
    return Interview(
        key=row["id"],
        candidate=Candidate(**row["candidate"]),
        company=row["company"],
        position=row["role"],
        ends_at=datetime.fromisoformat(row["ended_at"]).replace(tzinfo=ZoneInfo(row["zone"])),
        interviewers=[Person(**person) for person in row["interviewers"]],
    )


def answer(line: str, calendar: WorkingDays, at: datetime) -> dict[str, Any]:
    """Plan one row, and write the messages that are due and lack nothing."""
    try:
        schedule = schedule_for(interview_of(json.loads(line)), calendar=calendar)
        letters = [
            render(step, on=at.astimezone(step.window.opens.tzinfo).date()).text
            for step in schedule.due(at)
            if step.message_type is not None and not step.missing
        ]
    except Exception as error:  # whatever a row holds, it does not stop the others
        return {"refused": line, "why": str(error) or repr(error)}
    return {"steps": {step.id: step.window.due.isoformat() for step in schedule}, "letters": letters}


def answers(lines: Iterable[str], at: datetime) -> list[str]:
    """Answer the lines of one file, in order; what they share is made here, once."""
    calendar = WorkingDays(holidays=holidays.country_holidays("US", years=range(at.year - 1, at.year + 2)))
    return [json.dumps(answer(line.rstrip("\n"), calendar, at)) for line in lines]


def run(client: Client, source: str, target: str, at: datetime) -> int:
    """Answer the files of a pattern in those of another, and return how many there are."""
    lines: Any = db.read_text(source)
    tasks = lines.map_partitions(answers, at).to_textfiles(target, compute=False, last_endline=True)
    written: Any = client.gather(client.compute(tasks))
    return len(written)


if __name__ == "__main__":
    with LocalCluster(n_workers=2, threads_per_worker=1, dashboard_address=":0") as cluster, Client(cluster) as local:
        print(run(local, sys.argv[1], sys.argv[2], datetime.now(UTC)), "files written")

"""What threads and processes are given to do in ``test_sharing.py``; a process imports it by name."""

import datetime as dt
import sys
from concurrent.futures import ThreadPoolExecutor
from threading import Barrier

from followup_kit import (
    CONSENSUS,
    DEFAULT_CATALOG,
    Catalog,
    Checks,
    Interview,
    Offered,
    Policy,
    Rejected,
    Replied,
    Schedule,
    Sent,
    WorkingDays,
    explain,
    render,
    review,
    schedule_for,
)
from followup_kit._message_types import CHANNELS
from tests.support.golden import contexts
from tests.support.samples import INTERVIEW, NEW_YORK

LANGUAGES = ("en", "de", "ja")
THREADS = 16

_AT = dt.datetime(2026, 6, 1, 9, tzinfo=NEW_YORK)
INTERVIEWS = [
    INTERVIEW,
    INTERVIEW.with_event(Sent(at=_AT, action="thank-you", to="Tom Fell")),
    INTERVIEW.with_event(Replied(at=_AT, decision_by=dt.date(2026, 6, 12))),
    INTERVIEW.with_event(Rejected(at=_AT)),
    INTERVIEW.with_event(Offered(at=_AT, respond_by=dt.date(2026, 6, 5))),
]
CALENDAR = WorkingDays(holidays={dt.date(2026, 5, 25), dt.date(2026, 6, 8)})


def work(language: str, catalog: Catalog = DEFAULT_CATALOG) -> list[str]:
    """Plan, explain, write and review everything in one language."""
    done = []
    for interview in INTERVIEWS:
        schedule = schedule_for(interview, calendar=CALENDAR)
        done += [repr(schedule), *(explain(entry, language) for entry in (*schedule, *schedule.withheld))]
    for kind, channels in CHANNELS.items():
        for channel in channels:
            for context in contexts(language, kind):
                message = render(kind, context, channel=channel, locale=language, catalog=catalog)
                done += [message.text, *map(repr, review(message, context))]
    return done


def at_once(catalog: Catalog = DEFAULT_CATALOG) -> list[tuple[str, list[str]]]:
    """Have sixteen threads begin at the same time to work on one catalogue, each in one of three languages."""
    start = Barrier(THREADS)

    def each(number: int) -> tuple[str, list[str]]:
        start.wait()
        language = LANGUAGES[number % len(LANGUAGES)]
        return language, work(language, catalog)

    usual = sys.getswitchinterval()
    sys.setswitchinterval(1e-4)
    try:
        with ThreadPoolExecutor(THREADS) as pool:
            return [*pool.map(each, range(THREADS))]
    finally:
        sys.setswitchinterval(usual)


def planned(task: tuple[Interview, Policy, WorkingDays]) -> tuple[Schedule, list[str]]:
    """Return the schedule of an interview, and its explanations."""
    interview, policy, calendar = task
    schedule = schedule_for(interview, policy=policy, calendar=calendar)
    return schedule, [explain(entry, "de") for entry in (*schedule, *schedule.withheld)]


def written(task: tuple[Catalog, Checks]) -> list[str]:
    """Write from a catalogue and review by a table of checks that came from another process."""
    catalog, checks = task
    context = contexts("en", "contact-request")[1]
    message = render("contact-request", context, catalog=catalog)
    return [message.text, *map(str, review(message, context, checks=checks))]


TASKS = [(interview, CONSENSUS, CALENDAR) for interview in INTERVIEWS]

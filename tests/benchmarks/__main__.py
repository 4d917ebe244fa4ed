"""Times the library, beside what one would write without it: ``make bench``, or ``python -m tests.benchmarks``.

pyperf runs each candidate in several processes of its own. At the end stands a table for ``docs/benchmarks.md``.
"""

import sys
from collections.abc import Callable
from functools import partial
from typing import Any

import pyperf

from followup_kit import Context, render, review, schedule_for
from tests.benchmarks.bare_templates import bare
from tests.benchmarks.by_hand import by_hand
from tests.benchmarks.facts import (
    CALENDAR,
    HOLIDAYS,
    INTERVIEW,
    WARM,
    days_of,
    draft,
    step_context,
    with_history,
    with_panel,
)

PLANS: dict[str, Callable[[], object]] = {
    "straight-line code": partial(by_hand, INTERVIEW, HOLIDAYS),
    "`schedule_for`": partial(schedule_for, INTERVIEW, calendar=CALENDAR),
}
LETTERS: dict[str, dict[str, Callable[[], object]]] = {
    language: {
        f"{language}: bare template": partial(bare, language, facts, *days_of(facts)),
        f"{language}: `render`, from a step's context": partial(
            render, "thank-you", step_context(facts), locale=language
        ),
        f"{language}: `render`, from a nested mapping": partial(render, "thank-you", facts, locale=language),
    }
    for language, facts in WARM.items()
}
REVIEWS: dict[str, Callable[[], object]] = {
    "`render`": partial(render, "thank-you", Context(WARM["en"])),
    "`review`, 150 words": partial(review, draft(150), Context(WARM["en"])),
}
STARTS = {
    "an empty program": "pass",
    "`import attrs`": "import attrs",
    "`import followup_kit`": "import followup_kit",
    "`from followup_kit import Interview, schedule_for`": "from followup_kit import Interview, schedule_for",
    "`import attrs, jinja2, babel.dates`": "import attrs, jinja2, babel.dates",
    "a first message": (
        "import followup_kit; followup_kit.render('contact-request', {'candidate': {'name': 'Priya Raman'},"
        " 'recipient': None, 'company': 'Northwind', 'position': 'Engineer'})"
    ),
}
GROWTH: dict[str, dict[str, Callable[[], object]]] = {
    "events": {
        f"`schedule_for`, {size:,} events": partial(schedule_for, with_history(size), calendar=CALENDAR)
        for size in (100, 1_000, 10_000)
    },
    "people": {
        f"`schedule_for`, {size:,} people": partial(schedule_for, with_panel(size), calendar=CALENDAR)
        for size in (10, 100, 1_000)
    },
    "words": {
        f"`review`, {size:,} words": partial(review, draft(size), Context(WARM["en"])) for size in (100, 1_000, 10_000)
    },
}


def main() -> None:
    """Time everything, the first of each group being what the others are compared with."""
    runner: Any = pyperf.Runner(processes=6, program_args=("-m", "tests.benchmarks"))
    groups = [PLANS, *LETTERS.values(), REVIEWS, *GROWTH.values()]
    timed = [{name: runner.bench_func(name, call) for name, call in group.items()} for group in groups]
    timed.append(
        {name: runner.bench_command(name, [sys.executable, "-c", program]) for name, program in STARTS.items()}
    )
    if runner.args.worker:
        return
    print("\n| what | median | beside the first |\n|---|---:|---:|")
    for group in timed:
        first = next(iter(group.values())).median()
        for name, bench in group.items():
            print(f"| {name} | {bench.format_value(bench.median())} | {bench.median() / first:.2f} × |")


if __name__ == "__main__":
    main()

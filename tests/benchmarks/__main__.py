"""Times the library, beside what one would write without it: ``make bench``, or ``python -m tests.benchmarks``.

pyperf runs each candidate in several processes of its own; then what is compared takes turns. At the end stands the
table of ``docs/benchmarks.md``, which ``--page`` writes there.
"""

import sys
from collections.abc import Callable
from compileall import compile_dir
from functools import cache, partial
from pathlib import Path
from typing import Any

import pyperf

import followup_kit
from followup_kit import Agenda, Context, Interview, Review, Schedule, agenda_for, render, review, schedule_for
from tests.benchmarks import facts
from tests.benchmarks.bare_templates import bare
from tests.benchmarks.by_hand import by_hand
from tests.benchmarks.facts import CALENDAR, HOLIDAYS, INTERVIEW, WARM, days_of, step_context
from tests.benchmarks.table import Row, table, written_into

PAGE = Path(__file__).parents[2] / "docs" / "benchmarks.md"
CONTEXT = Context(WARM["en"])
FIRST_MESSAGE = (
    "import followup_kit; followup_kit.render('contact-request', {'candidate': {'name': 'Priya Raman'},"
    " 'recipient': None, 'company': 'Northwind', 'position': 'Engineer'})"
)


# Made when they are first asked for: each of pyperf's processes times one row, and makes what that one needs.
with_history, with_panel, draft = cache(facts.with_history), cache(facts.with_panel), cache(facts.draft)


@cache
def _thousand() -> list[Interview]:
    return [*map(facts.with_key, range(1_000))]


@cache
def _agenda() -> Agenda:
    return _plan_agenda()


def _plan_agenda() -> Agenda:
    return agenda_for(_thousand(), calendar=CALENDAR)


def _plan_each() -> list[Schedule]:
    return [schedule_for(interview, calendar=CALENDAR) for interview in _thousand()]


def _plan_one_anew() -> Agenda:
    return _agenda().with_interview(_thousand()[500])


def _plan_with_history(events: int) -> Schedule:
    return schedule_for(with_history(events), calendar=CALENDAR)


def _plan_with_panel(people: int) -> Schedule:
    return schedule_for(with_panel(people), calendar=CALENDAR)


def _review_draft(words: int) -> Review:
    return review(draft(words), CONTEXT)


def _letters(language: str) -> list[Row]:
    """Return what a thank-you costs, beside a template that says the same."""
    said, template = WARM[language], f"a bare Jinja2 template, {language}"
    goal = {"en": 1.7, "de": 1.8}[language]
    return [
        Row(template, partial(bare, language, said, *days_of(said))),
        Row(
            f"`render`, {language}, from a step's context",
            partial(render, "thank-you", step_context(said), locale=language),
            beside=template,
            at_most=goal,
        ),
        Row(
            f"`render`, {language}, from a nested mapping",
            partial(render, "thank-you", said, locale=language),
            beside=template,
        ),
    ]


def _growth(name: str, call: Callable[[int], object], size: int) -> list[Row]:
    """Return what something costs at a size, and how that grows when there is ten times as much."""
    small, large = (name.format(size=f"{each:,}") for each in (size, 10 * size))
    return [
        Row(small, partial(call, size)),
        Row(large, partial(call, 10 * size), beside=small, grows=10, at_most=1.1),
    ]


def rows() -> list[Row]:
    """Return everything that is timed, in the order of the table."""
    return [
        Row("straight-line code for one shape of interview", partial(by_hand, INTERVIEW, HOLIDAYS)),
        Row(
            "`schedule_for`, four interviewers, holidays, five events",
            partial(schedule_for, INTERVIEW, calendar=CALENDAR),
            beside="straight-line code for one shape of interview",
            at_most=2.2,
        ),
        Row("`schedule_for`, a thousand times", _plan_each),
        Row(
            "`agenda_for` a thousand interviews",
            _plan_agenda,
            beside="`schedule_for`, a thousand times",
            at_most=1.1,
        ),
        Row(
            "`with_interview`, in an agenda of a thousand",
            _plan_one_anew,
            beside="`agenda_for` a thousand interviews",
            at_most=0.05,
        ),
        *_letters("en"),
        *_letters("de"),
        Row("one rendering", partial(render, "thank-you", CONTEXT)),
        Row(
            "`review` of 150 words",
            partial(_review_draft, 150),
            beside="one rendering",
            at_most=10,
        ),
        Row("`import attrs, jinja2, babel.dates`", "import attrs, jinja2, babel.dates"),
        Row(
            "a first message in a fresh process",
            FIRST_MESSAGE,
            beside="`import attrs, jinja2, babel.dates`",
            at_most=1.3,
        ),
        Row("`import attrs`", "import attrs"),
        Row(
            "`from followup_kit import Interview, schedule_for`",
            "from followup_kit import Interview, schedule_for",
            beside="`import attrs`",
        ),
        *_growth("`schedule_for`, {size} events", _plan_with_history, 1_000),
        *_growth("`schedule_for`, {size} people", _plan_with_panel, 100),
        *_growth("`review`, {size} words", _review_draft, 1_000),
    ]


def main() -> None:
    """Time everything, print the table, and write it into the page if that was asked for."""
    runner: Any = pyperf.Runner(processes=6, program_args=("-m", "tests.benchmarks"))
    runner.argparser.add_argument("--page", action="store_true", help=f"write the table into {PAGE.name}")
    arguments = runner.parse_args()
    if not arguments.worker:
        compile_dir(Path(followup_kit.__file__).parent, quiet=1)  # as pip does: a fresh process compiles nothing
    timed = {}
    for row in (all_rows := rows()):
        if isinstance(row.call, str):
            timed[row.name] = runner.bench_command(row.name, [sys.executable, "-c", row.call])
        else:
            timed[row.name] = runner.bench_func(row.name, row.call)
    if arguments.worker:
        return
    written = table(all_rows, timed)
    print(f"\n{written}")
    if arguments.page:
        PAGE.write_text(written_into(PAGE.read_text(encoding="utf-8"), written), encoding="utf-8")


if __name__ == "__main__":
    main()

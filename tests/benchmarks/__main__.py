"""Measures the library against what one would write without it: ``make bench``, or ``python -m tests.benchmarks``."""

import argparse
import datetime as dt
import os
import platform
import sys
from collections.abc import Callable, Iterator, Sequence
from functools import partial
from importlib.metadata import version
from itertools import islice
from math import sqrt
from pathlib import Path
from time import process_time
from typing import NamedTuple

from followup_kit import Context, preload, render, review, schedule_for
from tests.benchmarks.bare_templates import bare
from tests.benchmarks.by_hand import by_hand
from tests.benchmarks.facts import (
    CALENDAR,
    HOLIDAYS,
    INTERVIEW,
    OTHERS,
    VARIATIONS,
    WARM,
    days_of,
    draft,
    interviews,
    step_context,
    with_history,
    with_panel,
)
from tests.benchmarks.harness import Call, Spread, exponent, grown, interleaved, peak, processes, undisturbed
from tests.benchmarks.scale import laps, workers

_MILLION = 1_000_000
_LINEAR = 1.1
"""An exponent of 1, read with the precision that a fit through a handful of sizes has."""


class Row(NamedTuple):
    """One line of the table.

    Args:
        what: What is measured.
        figure: What came out.
        target: What was aimed at; empty where a figure is only recorded.
        met: Whether it was reached.
    """

    what: str
    figure: str
    target: str = ""
    met: bool | None = None


class Effort(NamedTuple):
    """How much to measure.

    Args:
        rounds: Of what takes microseconds.
        starts: Of processes.
        sizes: Of what grows.
        largest: How many words the longest draft has.
        planned: How many interviews.
    """

    rounds: int
    starts: int
    sizes: int
    largest: int
    planned: int


def plans(effort: Effort) -> Iterator[Row]:
    """Compare ``schedule_for`` with straight-line code, and with general rule engines."""
    from tests.benchmarks.rivals import RIVALS, planned  # they are there in `make bench` alone

    for case, interview in (VARIATIONS | OTHERS).items():
        plan = planned(schedule_for(interview, calendar=CALENDAR))
        for name, rival in RIVALS.items():
            if rival(interview, CALENDAR) != plan:
                raise AssertionError(f"{name} plans something else: {case}")
    candidates: dict[str, Call] = {
        "library": lambda: schedule_for(INTERVIEW, calendar=CALENDAR),
        "by hand": lambda: by_hand(INTERVIEW, HOLIDAYS),
    }
    for name, rival in RIVALS.items():
        candidates[name] = partial(rival, INTERVIEW, CALENDAR)
    rounds = interleaved(candidates, rounds=effort.rounds)
    yield _at_most("`schedule_for` / straight-line code", rounds.ratio("library", "by hand"), 2.5)
    for name in RIVALS:
        yield _at_least(f"{name} / `schedule_for`", rounds.ratio(name, "library"), 10)
    for name in RIVALS:
        yield Row(f"{name} / straight-line code", _times(rounds.ratio(name, "by hand")))
    yield Row("`schedule_for`, one call", _microseconds(rounds.time("library")))


def letters(effort: Effort) -> Iterator[Row]:
    """Compare ``render`` with bare templates."""
    for language, mapping in WARM.items():
        preload(language)
        candidates: dict[str, Call] = {
            "step": partial(render, "thank-you", step_context(mapping), locale=language),
            "mapping": partial(render, "thank-you", mapping, locale=language),
            "bare": partial(bare, language, mapping, *days_of(mapping)),
        }
        rounds = interleaved(candidates, rounds=effort.rounds)
        yield _at_most(f"{language}: from a step's context / bare template", rounds.ratio("step", "bare"), 1.25)
        yield _at_most(f"{language}: from a nested mapping / bare template", rounds.ratio("mapping", "bare"), 2)
        yield Row(f"{language}: from a step's context, one call", _microseconds(rounds.time("step")))


def imports(effort: Effort) -> Iterator[Row]:
    """Compare what it takes to start with what it takes to import the dependencies."""
    written = (
        "import followup_kit\n"
        "followup_kit.render('contact-request', {'candidate': {'name': 'Priya Raman'}, 'recipient': None,"
        " 'company': 'Northwind', 'position': 'Engineer'})"
    )
    whole, within = processes(
        {
            "attrs": "import attrs",
            "followup_kit": "import followup_kit",
            "planning": "from followup_kit import Interview, schedule_for",
            "dependencies": "import attrs, jinja2, babel.dates",
            "render": written,
        },
        rounds=effort.starts,
    )
    for rounds, which in ((whole, "whole process"), (within, "import alone")):
        yield _at_most(f"import followup_kit / import attrs, {which}", rounds.ratio("followup_kit", "attrs"), 1.4)
        ratio = rounds.ratio("planning", "attrs")
        yield Row(f"from followup_kit import Interview, schedule_for / import attrs, {which}", _times(ratio))
        ratio = rounds.ratio("render", "dependencies")
        yield _at_most(f"a first message / import attrs, jinja2, babel.dates, {which}", ratio, 1.15)


def growth(effort: Effort) -> Iterator[Row]:
    """Look at how time and memory grow."""
    context = WARM["en"]
    kinds: tuple[tuple[str, int, int, Callable[[int], Call]], ...] = (
        (
            "events in the history",
            10,
            10_000,
            lambda size: partial(schedule_for, with_history(size), calendar=CALENDAR),
        ),
        ("people on the panel", 1, 1_000, lambda size: partial(schedule_for, with_panel(size), calendar=CALENDAR)),
        ("words in a draft", 100, effort.largest, lambda size: partial(review, draft(size), context)),
    )
    for what, least, most, call in kinds:
        sizes = _sizes(least, most, effort.sizes)
        calls = {size: call(size) for size in sizes}
        asked = f"{least:,} to {most:,} {what}"
        large = [size for size in sizes if size >= sqrt(least * most)]
        times = grown(calls, rounds=3)
        yield _growing(f"time, {asked}", exponent({size: times[size] for size in large}))
        yield _growing(f"memory, {asked}", exponent({size: peak(calls[size]) for size in large}))


def _sizes(least: int, most: int, count: int) -> list[int]:
    step = (most / least) ** (1 / (count - 1))
    return [round(least * step**place) for place in range(count)]


def many(effort: Effort) -> Iterator[Row]:
    """Plan a great many interviews, no two alike, and count how many a core plans in a second."""
    building = planning = 0.0
    waiting = interviews(effort.planned)
    while True:
        start = process_time()
        chunk = list(islice(waiting, 1_000))
        building += process_time() - start
        if not chunk:
            break
        with undisturbed():
            start = process_time()
            for interview in chunk:
                schedule_for(interview, calendar=CALENDAR)
            planning += process_time() - start
    yield Row("interviews planned per second and core", f"{effort.planned / planning:,.0f}")
    yield Row("the same, each interview built from its facts first", f"{effort.planned / (planning + building):,.0f}")
    how = "measured" if effort.planned == _MILLION else f"from {effort.planned:,}"
    yield Row("a million interviews on one core", f"{planning * _MILLION / effort.planned / 60:.1f} min, {how}")


def machines(effort: Effort) -> Iterator[Row]:
    """Plan and write a table of interviews by the recipe for many machines, with one worker and with two."""
    rounds = 5
    with workers(1) as one, workers(2) as two:
        taken = list(laps(one, two, effort.planned, rounds=rounds))
    planned = effort.planned // rounds * rounds
    alone, together = (sum(sum(lap.spent) for lap in laps) for laps in zip(*taken, strict=True))
    yield Row("interviews planned and written per second and core, one worker", f"{planned / alone:,.0f}")
    yield Row("the same, two workers", f"{planned / together:,.0f}")
    yield _at_least("two workers / one worker", Spread.of([one.seconds / two.seconds for one, two in taken]), 1.6)
    seconds = sum(two.seconds for _, two in taken)
    how = "measured" if effort.planned == _MILLION else f"from {planned:,}"
    yield Row("a million interviews on two workers", f"{seconds * _MILLION / planned / 60:.1f} min, {how}")


def reviews(effort: Effort) -> Iterator[Row]:
    """Compare a review with a rendering."""
    context = Context(WARM["en"])
    text = draft(150)
    review(text, context)
    rounds = interleaved(
        {"review": lambda: review(text, context), "render": lambda: render("thank-you", context)}, rounds=effort.rounds
    )
    yield Row("a draft of 150 words / one rendering", _times(rounds.ratio("review", "render")))
    yield Row("a draft of 150 words, one review", _microseconds(rounds.time("review")))


def _times(ratio: Spread) -> str:
    return f"{ratio.middle:.2f} × ({ratio.low:.2f} to {ratio.high:.2f})"


def _microseconds(time: Spread) -> str:
    return f"{time.middle * 1e6:,.0f} µs ({time.low * 1e6:,.0f} to {time.high * 1e6:,.0f})"


def _at_most(what: str, ratio: Spread, most: float) -> Row:
    return Row(what, _times(ratio), f"at most {most:g} ×", ratio.middle <= most)


def _at_least(what: str, ratio: Spread, least: float) -> Row:
    return Row(what, _times(ratio), f"at least {least:g} ×", ratio.middle >= least)


def _growing(what: str, power: float) -> Row:
    return Row(what, f"exponent {power:.2f}", "at most 1", power <= _LINEAR)


PARTS: dict[str, Callable[[Effort], Iterator[Row]]] = {
    "A plan: four interviewers, US holidays, five events": plans,
    "A letter: a warm thank-you": letters,
    "The start": imports,
    "Growth": growth,
    "A great many": many,
    "Beyond one machine: Dask with two local workers": machines,
    "A review": reviews,
}
"""What is measured, in the order in which it is told."""

_LAST = "A plan: four interviewers, US holidays, five events"
"""Measured after all else: one of the rule engines leaves threads behind."""


def measured(effort: Effort, part: str = "") -> dict[str, list[Row]]:
    """Return the rows of every part whose title has these words in it."""
    rows: dict[str, list[Row]] = {}
    titles = [title for title in PARTS if part in title]
    for title in sorted(titles, key=lambda title: title == _LAST):
        print(f"measuring: {title}", file=sys.stderr, flush=True)
        rows[title] = list(PARTS[title](effort))
    return {title: rows[title] for title in titles}


def machine() -> list[str]:
    """Say on what, and with which versions, the figures were taken."""
    model = platform.processor() or platform.machine()
    described = Path("/proc/cpuinfo")
    if described.exists():
        lines = described.read_text(encoding="utf-8").splitlines()
        model = next((line.partition(": ")[2] for line in lines if line.startswith("model name")), model)
    names = ("attrs", "Babel", "Jinja2", "holidays", "business-rules", "rule-engine", "durable_rules", "distributed")
    listed = ", ".join(f"{name} {version(name)}" for name in names)
    return [
        f"{model}, {os.cpu_count()} cores, {platform.system()} {platform.machine()}",
        f"{platform.python_implementation()} {platform.python_version()}",
        f"followup-kit {version('followup-kit')}, {listed}",
    ]


def table(rows: Sequence[Row]) -> str:
    """Return rows as a table in Markdown."""
    lines = ["| what | figure | target | met |", "|---|---|---|---|"]
    words = {None: "", True: "yes", False: "no"}
    lines += [f"| {row.what} | {row.figure} | {row.target} | {words[row.met]} |" for row in rows]
    return "\n".join(lines)


_INTRODUCTION = """\
<!-- Written by tests/benchmarks: measure anew with `make bench OPTIONS="--markdown docs/benchmarks.md"`. -->

# How fast it is

What the library costs, beside what one would write without it. All candidates of a comparison take turns in one run, so
that each meets the same machine; a ratio is taken within each round. A figure is the median, with the quartiles in
brackets. The garbage collector is off while a candidate is timed. Seconds hold for the machine named below; ratios hold
elsewhere, more or less.

```console
make bench                                            # prints this table
make bench OPTIONS=--quick                            # fewer rounds, shorter drafts
make bench OPTIONS=--million                          # plans a million interviews instead of extrapolating
make bench OPTIONS="--markdown docs/benchmarks.md"    # writes this page
```
"""

_EXPLAINED = {
    "A plan: four interviewers, US holidays, five events": """\
The straight-line code (`tests/benchmarks/by_hand.py`) knows one shape of interview and no policy; it makes the same
steps with the same ids, windows, claims and contexts, which a test compares. The rule engines
(`tests/benchmarks/rivals.py`) hold the conditions of all eleven rules, and make their windows with the library's own
functions. They are spared the ids, claims, contexts and all that is done or withheld.

Where the time goes, roughly, by `cProfile`: a third for the windows, and most of that for working days and for instants
told in UTC and back, which the straight-line code does without, at the price of what clocks skip and repeat; a quarter
for ids, for what was sent, and for the contexts of messages; the rest for the guards of eleven rules, the claims behind
each step, and the steps themselves. What remains beyond straight-line code is the price of rules that are data. No code
that makes these windows can be ten times as fast as these engines, for the straight-line code is not.
""",
    "A letter: a warm thank-you": """\
The bare template (`tests/benchmarks/bare_templates.py`) gives the same text without a condition in it. It checks and
cleans nothing, and takes its two dates from Babel. The library's figures include validation and sanitising.

Where the time goes, roughly, by `cProfile`: a third for validation and sanitising; a fifth for greeting, signature and
the way each phrase joins its sentence, which German asks more of; a fifth for laying out paragraphs; a sixth for the
template itself. The bare template spends half of its time on its dates; the library keeps a date it has told.
""",
    "The start": """\
Fresh processes that take turns, with their modules compiled. A whole process includes the start of Python itself; the
import alone does not. Names are loaded when they are first asked for, so that what a plan needs is told apart.

What a first message costs beyond the dependencies is the making of the classes and enumerations that it needs, and the
compiling of one template. Events, interviews, policies and what checks a host's own texts are not loaded for it.
""",
    "Growth": """\
The power of the size with which time and memory grow, fitted over the larger half of the sizes, where fixed costs no
longer count. An exponent up to 1.1 is read as 1. Memory is the peak that `tracemalloc` sees.
""",
    "A great many": """\
Interviews of which no two are alike: one to four people, every progress, with and without a date.
""",
    "Beyond one machine: Dask with two local workers": """\
The recipe of [how to plan a table of interviews](how-to-scale.md): rows are read from files, each is turned into facts
and planned, the messages due are written, and all of it is stored. A core's seconds are those in which its worker
worked; how many times as fast two workers are is told by the clock on the wall, round by round.
""",
    "A review": """\
A thank-you written by hand, with one slip in it, against rendering one from the same context.
""",
}


def page(rows: dict[str, list[Row]], day: dt.date) -> str:
    """Return the page of the documentation."""
    parts = [_INTRODUCTION, f"Measured on {day:%Y-%m-%d}:\n", "\n".join(f"- {line}" for line in machine()) + "\n"]
    for title, found in rows.items():
        parts += [f"## {title}\n", _EXPLAINED[title], f"{table(found)}\n"]
    return "\n".join(parts)


def main() -> None:
    """Measure everything, and tell what came out."""
    parser = argparse.ArgumentParser(prog="python -m tests.benchmarks", description=__doc__)
    parser.add_argument("--quick", action="store_true", help="fewer rounds, shorter drafts")
    parser.add_argument("--million", action="store_true", help="plan a million interviews instead of extrapolating")
    parser.add_argument("--markdown", type=Path, metavar="FILE", help="write a page of the documentation")
    parser.add_argument("--part", default="", metavar="WORDS", help="measure what has these words in its title alone")
    given = parser.parse_args()
    if given.part and given.markdown is not None:
        parser.error("the page has every part: leave out --part or --markdown")
    effort = Effort(rounds=25, starts=25, sizes=7, largest=100_000, planned=20_000)
    if given.quick:
        effort = Effort(rounds=9, starts=9, sizes=5, largest=10_000, planned=2_000)
    if given.million:
        effort = effort._replace(planned=_MILLION)
    rows = measured(effort, given.part)
    print("\n".join(machine()))
    for title, found in rows.items():
        print(f"\n{title}\n")
        print(table(found))
    if given.markdown is not None:
        given.markdown.write_text(page(rows, dt.datetime.now(dt.UTC).date()), encoding="utf-8")


if __name__ == "__main__":
    main()

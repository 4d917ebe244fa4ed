"""Changes the library in many small ways, to see whether a test notices: ``make mutants``.

Each part has a copy of the project in ``build/mutants/<part>``. There, ``mutmut show <mutant>`` prints what a mutant
changes, ``mutmut tests-for-mutant <mutant>`` which tests reach it, and ``mutmut run <mutant>`` tries it again.
"""

# mutmut is installed for `make mutants` alone.
# pyright: reportMissingImports=false

import argparse
import contextlib
import datetime as dt
import json
import os
import platform
import shutil
import subprocess
import sys
import tomllib
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from importlib.metadata import version
from pathlib import Path
from typing import NamedTuple

from mutmut.mutation.diff_apply import get_diff_for_mutant
from mutmut.stats import status_by_exit_code
from mutmut.utils.format_utils import orig_function_and_class_names_from_key

from tests.mutants.parts import PARTS

ROOT = Path(__file__).parents[2]
BUILD = ROOT / "build" / "mutants"
LISTED = Path(__file__).with_name("survivors.toml")

ENOUGH = 95
"""How many of a hundred mutants a test must notice, in each part."""

_ELSEWHERE = "America/St_Johns"
"""The zone of the machine: where it is UTC, a mutant that asks the machine looks like the code it was made from."""

_NOTICED = ("killed", "timeout")
_UNTRIED = "not checked"
_STATUSES: dict[int | None, str] = {2: "killed", -9: "timeout", 255: "not run"}
"""Where mutmut's words mislead.

At 2 the tests could not be imported; -9 comes a second after the limit; at 255 pytest was called wrongly.
"""


class Change(NamedTuple):
    """What a mutant changes, told in words that outlive its number.

    Args:
        module: In which module.
        function: In which function.
        old: The line that is changed; nothing where one is added.
        new: What it is changed to; nothing where it is removed.
    """

    module: str
    function: str
    old: str
    new: str


class Mutant(NamedTuple):
    """What became of a mutant.

    Args:
        name: What mutmut calls it.
        module: In which module it is.
        status: What became of it, in mutmut's words.
        change: What it changes; of one that a test noticed, nobody asks.
    """

    name: str
    module: str
    status: str
    change: Change | None = None

    @property
    def noticed(self) -> bool:
        """Whether a test failed, or never ended."""
        return self.status in _NOTICED


def prepare(part: str, *, again: bool) -> Path:
    """Copy the project to where a part is tried, and return the place."""
    place = BUILD / part
    if not again:
        shutil.rmtree(place, ignore_errors=True)
    for folder in ("src", "tests"):
        shutil.rmtree(place / folder, ignore_errors=True)
        shutil.copytree(ROOT / folder, place / folder, ignore=shutil.ignore_patterns("__pycache__"))
    _outdate(place / "mutants")
    selected = {
        "only_mutate": [f"src/followup_kit/{pattern}" for pattern in PARTS[part].mutated],
        "pytest_add_cli_args_test_selection": [f"tests/{name}.py" for name in PARTS[part].tests],
    }
    header = "[tool.mutmut]\n"
    settings = "".join(f"{key} = {json.dumps(value)}\n" for key, value in selected.items())
    project = (ROOT / "pyproject.toml").read_text(encoding="utf-8")
    (place / "pyproject.toml").write_text(project.replace(header, header + settings), encoding="utf-8")
    return place


def _outdate(mutants: Path) -> None:
    """Have mutmut try again what no test noticed, and see for itself which tests there are and what they reach.

    Sources that have changed since it mutates anew by itself, but data it would not copy again.
    """
    shutil.rmtree(mutants / "tests", ignore_errors=True)
    mutants.joinpath("mutmut-stats.json").unlink(missing_ok=True)
    for file in mutants.joinpath("src").rglob("*"):
        if file.suffix == ".meta":
            held = json.loads(file.read_text(encoding="utf-8"))
            codes = held["exit_code_by_key"]
            held["exit_code_by_key"] = {
                name: code if _status(code) in _NOTICED else None for name, code in codes.items()
            }
            file.write_text(json.dumps(held), encoding="utf-8")
        elif file.is_file() and file.suffix not in (".py", ".spans"):
            file.unlink()


def _status(code: int | None) -> str:
    return _STATUSES.get(code) or str(status_by_exit_code[code])


def in_forks(part: str, children: int) -> list[str]:
    """Return the command that tries what has no result yet, with the arguments that mutmut hands to pytest."""
    configured = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["tool"]["mutmut"]
    given = " ".join(configured["pytest_add_cli_args"]).replace("tests.mutants.plugin", "tests.mutants.forks").split()
    tests = [f"tests/{name}.py" for name in PARTS[part].tests]
    path = "import sys; sys.path[:0] = ['src', '.']; import pytest; sys.exit(pytest.main(sys.argv[1:]))"
    return [sys.executable, "-c", path, "--quiet", f"--forks={children}", *given, *tests]


def results(part: str) -> Iterator[Mutant]:
    """Yield every mutant of a part."""
    place = BUILD / part
    sources = place / "mutants" / "src"
    for file in sorted(sources.rglob("*.meta")):
        path = Path("src", file.relative_to(sources).with_suffix(""))
        for name, code in json.loads(file.read_text(encoding="utf-8"))["exit_code_by_key"].items():
            module = name.rpartition(".")[0].removeprefix("followup_kit.")
            mutant = Mutant(name, module, _status(code))
            if not mutant.noticed and mutant.status != _UNTRIED:
                with contextlib.chdir(place):
                    mutant = mutant._replace(change=_change(module, name, path))
            yield mutant


def _change(module: str, name: str, path: Path) -> Change:
    function, owner = orig_function_and_class_names_from_key(name)
    _, _, *lines = get_diff_for_mutant(name, path=path).splitlines()
    old, new = (" ".join(line[1:].strip() for line in lines if line.startswith(sign)) for sign in "-+")
    return Change(module, f"{owner}.{function}" if owner else function, old, new)


def reasons() -> dict[Change, str]:
    """Return the listed survivors, each with the reason why no test could notice it."""
    listed = tomllib.loads(LISTED.read_text(encoding="utf-8")).get("survivor", [])
    return {
        Change(each["module"], each["function"], each["old"], each["new"]): " ".join(each["reason"].split())
        for each in listed
    }


def counts(mutants: Sequence[Mutant]) -> list[int]:
    """Return how many mutants there are, how many were killed, never ended, lived, and were not tried."""
    statuses = Counter(mutant.status for mutant in mutants)
    total, untried = statuses.total(), statuses[_UNTRIED]
    dead = statuses["killed"] + statuses["timeout"]
    return [total, statuses["killed"], statuses["timeout"], total - dead - untried, untried]


def share(mutants: Sequence[Mutant]) -> float:
    """Return how many of a hundred mutants that were tried were noticed."""
    tried = [mutant for mutant in mutants if mutant.status != _UNTRIED]
    return 100 * sum(mutant.noticed for mutant in tried) / max(len(tried), 1)


def table(found: Mapping[str, Sequence[Mutant]], *, by_module: bool) -> str:
    """Return the counts as a table in Markdown."""
    lines = [
        "| part | mutants | killed | never ended | lived | not tried | noticed of those tried |",
        "|---|---:|---:|---:|---:|---:|---:|",
    ]
    for part, mutants in found.items():
        groups = {part: mutants}
        if by_module:
            for module in sorted({mutant.module for mutant in mutants}):
                groups[f"`{module}`"] = [mutant for mutant in mutants if mutant.module == module]
        for title, group in groups.items():
            cells = " | ".join(f"{count:,}" for count in counts(group))
            lines.append(f"| {title} | {cells} | {share(group):.1f} % |")
    return "\n".join(lines)


def survivors(mutants: Sequence[Mutant]) -> dict[Change, list[Mutant]]:
    """Return those that lived, by what they change: two may change the same line the same way."""
    lived: dict[Change, list[Mutant]] = {}
    for mutant in mutants:
        if mutant.change is not None:
            lived.setdefault(mutant.change, []).append(mutant)
    return lived


def complaints(found: Mapping[str, Sequence[Mutant]], listed: Mapping[Change, str], *, whole: bool) -> Iterator[str]:
    """Yield what is wrong: too few noticed, one that lived and is not listed, one that is listed and did not live.

    Args:
        found: The mutants that were tried.
        listed: The survivors that are excused.
        whole: Whether everything was tried.
    """
    lived: dict[Change, list[Mutant]] = {}
    for part, mutants in found.items():
        if share(mutants) < ENOUGH:
            yield f"{part}: {share(mutants):.1f} % noticed, fewer than {ENOUGH} %"
        lived |= survivors(mutants)
    for change, mutants in lived.items():
        if change not in listed:
            told = ", ".join(f"{mutant.name} ({mutant.status})" for mutant in mutants)
            yield f"not listed: {told}\n    - {change.old}\n    + {change.new}"
    for change in listed if whole else ():
        if change not in lived:
            where = f"{change.module}, {change.function}"
            yield f"listed, but it did not live: {where}\n    - {change.old}\n    + {change.new}"


_INTRODUCTION = """\
<!-- Written by tests/mutants: try anew with `make mutants OPTIONS="--markdown docs/mutants.md"`. -->

# Would a test notice?

A mutant is the library with one small change: a `<` that became `<=`, a number that grew by one, an argument left out.
For each the tests are run, and one of them should fail. [mutmut](https://mutmut.readthedocs.io) makes the mutants of
the code that keeps time, plans, holds the policies and reviews. They are tried in forks of one process; what runs only
on import, and what does not end, mutmut tries itself. A test may also notice by never ending. What lived is listed
below, each with the reason why it is no fault that a test could find. Tables and validators are out of its reach:
`tests/test_perturbations.py` changes each number, channel, claim and reason of the policies by one.

```console
make mutants                                            # tries every mutant: half an hour or more
make mutants OPTIONS="time"                             # one part
make mutants OPTIONS="time --again"                     # only what lived the last time, or has changed since
make mutants OPTIONS="review --only 'followup_kit.reviews.tokens.*'"
make mutants OPTIONS="--markdown docs/mutants.md"       # writes this page
```
"""


def page(found: Mapping[str, Sequence[Mutant]], listed: Mapping[Change, str], day: dt.date) -> str:
    """Return the page of the documentation."""
    tools = ", ".join(f"{name} {version(name)}" for name in ("mutmut", "pytest", "hypothesis"))
    about = f"followup-kit {version('followup-kit')}, {platform.python_implementation()} {platform.python_version()}"
    parts = [_INTRODUCTION, f"Tried on {day:%Y-%m-%d}: {about}, {tools}.\n", table(found, by_module=False), ""]
    parts += ["## By module\n", table(found, by_module=True), "", "## What lived\n"]
    for part, mutants in found.items():
        parts.append(f"### {part.capitalize()}\n")
        for change, same in survivors(mutants).items():
            many = f" ({len(same)} mutants)" if len(same) > 1 else ""
            where = f"`{change.module}`, `{change.function}`{many}"
            parts.append(
                f"- {where}: {_code(change.old)} → {_code(change.new)}. {listed.get(change, 'Not explained.')}"
            )
        parts.append("")
    return "\n".join(parts)


def _code(line: str) -> str:
    fence = "``" if "`" in line else "`"
    return f"{fence} {line} {fence}" if "`" in line else f"`{line}`" if line else "nothing"


def main() -> int:
    """Try the mutants, and tell what became of them."""
    parser = argparse.ArgumentParser(
        prog="python -m tests.mutants", description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument(
        "parts", nargs="*", metavar="part", help=f"what to try: {', '.join(PARTS)}; without, everything"
    )
    parser.add_argument("--again", action="store_true", help="only what lived the last time, or has changed since")
    parser.add_argument("--only", nargs="+", default=[], metavar="MUTANT", help="mutmut's names, or patterns for them")
    parser.add_argument("--report", action="store_true", help="try nothing: tell what came out the last time")
    parser.add_argument("--children", type=int, default=os.cpu_count(), metavar="N", help="how many to try at a time")
    parser.add_argument("--markdown", type=Path, metavar="FILE", help="write a page of the documentation")
    given = parser.parse_args()
    if unknown := set(given.parts) - PARTS.keys():
        parser.error(f"no such part: {', '.join(sorted(unknown))}")
    chosen = [part for part in PARTS if not given.parts or part in given.parts]
    mutmut = str(Path(sys.executable).with_name("mutmut"))
    for part in () if given.report else chosen:
        place = prepare(part, again=given.again)
        run = [mutmut, "run", "--max-children", str(given.children)]
        environment = os.environ | {"TZ": _ELSEWHERE}
        if hasattr(os, "fork") and not given.only:
            # Asked for a mutant that there is not, mutmut makes the mutants and looks which tests reach them.
            subprocess.run([*run, "none"], cwd=place, env=environment, stderr=subprocess.DEVNULL, check=False)
            subprocess.run(in_forks(part, given.children), cwd=place / "mutants", env=environment, check=True)
        subprocess.run([*run, *given.only], cwd=place, env=environment, check=True)
    every = {part: list(results(part)) for part in chosen}
    print(f"\n{table(every, by_module=True)}\n")
    untried = sum(each.status == _UNTRIED for mutants in every.values() for each in mutants)
    listed = reasons()
    wrong = list(complaints(every, listed, whole=not untried and chosen == list(PARTS)))
    print("\n".join(wrong))
    if given.markdown is not None:
        last = max(file.stat().st_mtime for part in chosen for file in (BUILD / part).rglob("*.meta"))
        given.markdown.write_text(page(every, listed, dt.datetime.fromtimestamp(last, dt.UTC).date()), encoding="utf-8")
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())

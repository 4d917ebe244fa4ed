"""No input or output, provably: nothing is read, written or asked of the system, whatever is called.

Two witnesses: an audit hook (``support/audited.py`` says what it can hear), and a reading of the source that knows what
the hook cannot hear.
"""

import ast
import json
import os
import subprocess
import sys
import textwrap
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

import followup_kit
from tests.support.audited import AUDITED, HARMLESS

ROOT = Path(__file__).parents[1]
SOURCE = Path(followup_kit.__file__).parent
FORBIDDEN = Path(__file__).with_name("data") / "forbidden.txt"

READER = "languages/_resources.py"
"""The one module that reads files: those of the package."""

IMPORTED = {
    *(
        "__future__",
        "abc",
        "attrs",
        "bisect",
        "collections",
        "collections.abc",
        "contextlib",
        "contextvars",
        "copy",
        "datetime",
        "difflib",
        "enum",
        "functools",
        "html",
    ),
    *("itertools", "operator", "re", "types", "typing", "unicodedata", "urllib.parse", "zlib"),
    *("jinja2", "jinja2.parser", "jinja2.sandbox", "jinja2.visitor"),
    *("babel", "babel.core", "babel.dates", "babel.lists", "babel.messages.pofile"),
}
"""Every module that the library may import: none of them has a clock, randomness, the environment or files to offer."""

IMPORTED_BY = {
    READER: {"importlib", "importlib.resources", "importlib.resources.abc", "io", "tomllib"},
    "_guarding.py": {"inspect"},
    "_lazy.py": {"importlib"},
    "planning/rules/__init__.py": {"importlib"},
    "_preloading.py": {"importlib"},
    "languages/_negotiation.py": {"babel.localedata"},
    "messages/_message.py": {"email.message"},
    "messages/_mail.py": {"base64", "email.generator", "email.message", "email.policy", "email.utils"},
    "exchange/": {"cattrs", "importlib", "inspect", "zoneinfo"},
    "exchange/_calendar": {"encodings.utf_8_sig", "icalendar", "icalendar.cal", "icalendar.prop"},
    "testing/": {"hypothesis", "zoneinfo"},
}
"""What some may import besides: the one reader, what compares arguments with annotations, what imports public names
late, negotiation, which asks Babel once for the names of its locales, mails, data exchange, and strategies."""

IDENTITIES = "planning/"
"""Where objects that are alive are told apart by ``id``: as keys that nothing is ordered by and nothing returns."""

NAMES = {"open", "print", "input", "breakpoint", "eval", "exec", "compile", "__import__", "id", "hash"}
"""Built-in functions that read, write, run what nobody reviewed, or differ from process to process."""

ATTRIBUTES = {
    *("now", "today", "utcnow", "fromtimestamp", "timestamp", "environ", "getenv", "urandom", "stdout", "stderr"),
    *("open", "read_text", "read_bytes", "write_text", "write_bytes", "iterdir", "exists", "stat"),
}
"""Attributes that read a clock, the local zone, the environment, or a file."""

NEEDS_A_VALUE = {"astimezone", "format_date", "format_time", "format_datetime", "format_skeleton"}
"""Functions that, given nothing, take the local zone or the time it is."""


def audited(seed: str = "0") -> subprocess.Popen[str]:
    """Start the program that uses everything public, with a seed for the hashes of texts."""
    return subprocess.Popen(
        [sys.executable, "-W", "error", "-m", "tests.support.audited"],
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        encoding="utf-8",
        cwd=ROOT,
        env={**os.environ, "PYTHONHASHSEED": seed, "PYTHONUTF8": "1"},
    )


def report(process: subprocess.Popen[str]) -> dict[str, Any]:
    """Return what the program says when it is done."""
    printed, complaints = process.communicate(timeout=900)
    assert process.returncode == 0, complaints[-3000:]
    found: dict[str, Any] = json.loads(printed.splitlines()[-1])
    return found


@pytest.fixture(scope="module")
def audit() -> dict[str, Any]:
    """What the audit hook heard."""
    return report(audited())


def test_the_audit_hook_hears_each_offence(audit: dict[str, Any]) -> None:
    """A canary of each kind is heard under the name of its event, so that silence means something."""
    heard = {
        offence: [each for each in seen if each.startswith(offence.partition(",")[0])]
        for offence, seen in audit["canaries"].items()
    }
    assert heard.keys() == AUDITED.keys()
    assert [offence for offence, events in heard.items() if not events] == []


def test_nothing_is_opened_imported_or_started_after_preload(audit: dict[str, Any]) -> None:
    """Thousands of varied calls of everything public raise no audit event but those that are no input or output."""
    assert audit["seen"] == []
    assert all(HARMLESS.values())


@pytest.mark.slow
def test_every_process_gives_the_same_answers(audit: dict[str, Any]) -> None:
    """What is returned does not hang on the hashes that Python salts anew in each process."""
    assert report(audited(seed="4242"))["digest"] == audit["digest"]


def test_planning_imports_no_template_engine_and_no_locale_data() -> None:
    """A host that only plans never pays for importing Jinja2 or Babel."""
    program = """
        import sys
        from datetime import datetime, timedelta, timezone

        import followup_kit
        assert not {"babel", "jinja2"} & sys.modules.keys()

        from followup_kit import Candidate, Interview, schedule_for

        interview = Interview(
            candidate=Candidate(name="Robin Doe"),
            company="Example Works",
            position="Baker",
            ends_at=datetime(2026, 3, 2, 15, 0, tzinfo=timezone(timedelta(hours=1))),
        )
        assert len(schedule_for(interview)) > 0
        assert not {"babel", "jinja2", "hypothesis"} & sys.modules.keys()
    """
    done = subprocess.run(
        [sys.executable, "-W", "error", "-c", textwrap.dedent(program)], capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stderr


def test_preload_is_all_that_a_host_has_to_call() -> None:
    """A program that has touched nothing but ``preload`` then plans, explains, writes and reviews in silence."""
    program = """
        import sys
        from datetime import date, datetime, timedelta, timezone

        import followup_kit as kit
        kit.preload("en_GB", "de", "ja")

        zone = timezone(timedelta(hours=1))
        heard = []
        sys.addaudithook(lambda event, arguments: heard.append((event, arguments[:1])))
        public = {name: getattr(kit, name) for name in kit.__all__}
        facts = {"candidate": kit.Candidate(name="Robin Doe"), "company": "Example Works", "position": "Baker"}
        interview = kit.Interview(ends_at=datetime(2026, 3, 2, 15, tzinfo=zone), **facts)
        for step in kit.schedule_for(interview):
            for locale in ("en_GB", "de", "ja"):
                kit.explain(step, locale)
                if step.message_type is not None:
                    message = kit.render(step.message_type, step.context, locale=locale)
                    if message.channel == "email":
                        ends = {"sender": "a@example.org", "recipient": "Dana <d@example.org>"}
                        bytes(message.to_email(date=step.window.due, **ends))
                        message.mailto(longest=99_999)
                    kit.review_batch([(message, step.context), (kit.Draft(
                        message_type="thank-you", body="Tuesday, March 2 asap", locale=locale), step.context)])
        kit.DEFAULT_CATALOG.with_text("contact-request", "phone", "{{ company }}")
        leading = [event for event in heard if event[0].partition(".")[0] in (
            "open", "import", "marshal", "socket", "subprocess", "os", "time")]
        assert len(public) > 50 and not leading, leading[:9]
    """
    done = subprocess.run(
        [sys.executable, "-W", "error", "-c", textwrap.dedent(program)], capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stderr


def test_a_fallback_reads_nothing_after_preload() -> None:
    """Whatever locale a user's browser names, the names of all of them were loaded with the first."""
    program = """
        import sys

        import followup_kit as kit
        kit.preload("en")

        heard = []
        sys.addaudithook(lambda event, arguments: heard.append((event, arguments[:1])))
        facts = {"candidate": {"name": "Robin Doe"}, "company": "Example Works", "position": "Baker", "recipient": None}
        for locale in ("en", "fr", "pt-BR", "no", "zh_TW"):
            assert kit.render("contact-request", facts, locale=locale, fallback="en").locale == "en"
        assert not [event for event in heard if event[0] in ("open", "import", "os.listdir", "os.scandir")], heard[:9]
    """
    done = subprocess.run(
        [sys.executable, "-W", "error", "-c", textwrap.dedent(program)], capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stderr


def offences(tree: ast.AST, path: str) -> Iterator[str]:
    """Yield what a module of the library must not do, as far as it can be read off its source."""
    allowed = IMPORTED.union(*(more for where, more in IMPORTED_BY.items() if path.startswith(where)))
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            yield from (f"imports {each.name}" for each in node.names if each.name not in allowed)
        elif isinstance(node, ast.ImportFrom) and node.level == 0:
            if node.module not in allowed:
                yield f"imports from {node.module}"
            yield from (
                f"imports {each.name}"
                for each in node.names
                if each.name in NAMES | {"sys"} or (each.name.endswith("Loader") and each.name != "BaseLoader")
            )
        elif isinstance(node, ast.Name) and isinstance(node.ctx, ast.Load) and node.id in NAMES:
            if node.id == "id" and path.startswith(IDENTITIES):
                continue
            yield f"uses {node.id}"
        elif isinstance(node, ast.Attribute) and node.attr in ATTRIBUTES and path != READER:
            yield f"uses .{node.attr}"
        elif isinstance(node, ast.Call) and _name(node.func) in NEEDS_A_VALUE and not _has_a_value(node):
            yield f"calls {_name(node.func)} without a value"


def _name(function: ast.expr) -> str:
    return function.attr if isinstance(function, ast.Attribute) else getattr(function, "id", "")


def _has_a_value(call: ast.Call) -> bool:
    return bool(call.args) and not (isinstance(call.args[0], ast.Constant) and call.args[0].value is None)


def _without_own_hashes(tree: ast.AST) -> ast.AST:
    """Leave out methods called ``__hash__``, which are what ``hash`` is for."""
    for node in ast.walk(tree):
        if isinstance(node, ast.ClassDef):
            node.body = [each for each in node.body if getattr(each, "name", "") != "__hash__"] or [ast.Pass()]
    return tree


def test_the_source_has_no_way_out() -> None:
    """No clock, randomness, environment, print, open or path stands in any module but the one reader."""
    found = {}
    for file in sorted(SOURCE.rglob("*.py")):
        path = file.relative_to(SOURCE).as_posix()
        tree = _without_own_hashes(ast.parse(file.read_text(encoding="utf-8")))
        found[path] = [*offences(tree, path)]
    assert len(found) > 50
    assert {path: said for path, said in found.items() if said} == {}


def test_there_is_one_reader() -> None:
    """The exception is made for a module that exists, and that would be refused without it."""
    tree = ast.parse((SOURCE / READER).read_text(encoding="utf-8"))
    assert {*offences(tree, "elsewhere.py")} >= {"imports from importlib.resources", "uses .read_text"}


def test_the_reading_refuses_each_offence() -> None:
    """Each line of a file of offences is refused, so that silence means something here too."""
    lines = [line for line in FORBIDDEN.read_text(encoding="utf-8").splitlines() if not line.startswith("#")]
    assert len(lines) > 30
    assert [line for line in lines if not [*offences(ast.parse(line), "messages/_rendering.py")]] == []


def test_what_is_harmless_is_not_refused() -> None:
    """Instants, zones and dates that are handed in may be used."""
    harmless = "moment.astimezone(zone); dt.datetime.combine(day, clock); format_date(day, locale=locale); step.id"
    assert [*offences(ast.parse(harmless), "_datetimes.py")] == []

"""Writes the pages of the documentation that come from the code; ``make docs`` runs it, and a test compares."""

import contextlib
import io
import runpy
import sys
from collections.abc import Callable
from pathlib import Path

from babel import Locale

from followup_kit.guidance import CLAIMS, COVERAGE, DOCUMENTS

# Run as a script, it has to find what lies beside this folder: the labelled drafts of the tests.
sys.path.insert(0, str(Path(__file__).parents[1]))

from docs.generators.api import api
from docs.generators.checks import checks
from docs.generators.policies import policies, timeline

DOCS = Path(__file__).parent
GOLDEN = DOCS.parent / "tests" / "golden"
_NOTE = "<!-- Written by docs/generate.py from the code: change the code, then run `make docs`. -->\n"


def written(path: str) -> str:
    """Return what a generated page says, with the note that it is one.

    Args:
        path: Its path under ``docs``, one of ``PAGES``.
    """
    text = PAGES[path]()
    return f"{_NOTE}\n{text}" if path.endswith(".md") else text


def quickstart_output() -> str:
    """Return what ``docs/examples/quickstart.py`` prints."""
    printed = io.StringIO()
    with contextlib.redirect_stdout(printed):
        runpy.run_path(str(DOCS / "examples" / "quickstart.py"), run_name="__main__")
    title = "# What the quickstart prints\n\nThe story of `docs/examples/quickstart.py`, which `make demo` runs.\n"
    return f"{title}\n```text\n{printed.getvalue().strip()}\n```\n"


def gallery() -> str:
    """Return one wording of each text in each language, as the golden files of the tests hold them."""
    lines = [
        "# The gallery",
        "",
        "Every text with everything given, in its first wording. `make golden` writes",
        "the files it is made from; they also hold the other wordings, and each text with nothing optional.",
    ]
    for folder in sorted(GOLDEN.iterdir(), key=lambda path: (path.name != "en", path.name)):
        lines += ["", f"## {Locale.parse(folder.name).get_display_name('en')}"]
        for path in sorted(folder.glob("*.txt")):
            first = path.read_text(encoding="utf-8").split("\n--- ")[0].split("\n", 2)[2].strip()
            lines += ["", f"### {path.stem.replace('.', ', ')}", "", "```text", first, "```"]
    return "\n".join(lines) + "\n"


def claims() -> str:
    """Return every claim with its document, its section, and where it is honoured."""
    lines = ["# Every claim, and where it is honoured", ""]
    for document in DOCUMENTS.values():
        lines += [f"## {document.label}", "", "| claim | section | says | honoured by |", "|---|---|---|---|"]
        for claim in CLAIMS.values():
            if claim.document is document:
                honoured = "; ".join(f"{each.means}: {each.target}" for each in COVERAGE[claim.id])
                lines.append(f"| {_target(claim.id)} | {claim.section} | {claim.says} | {honoured} |")
        lines.append("")
    lines += ["## What no document says", "", "| claim | says |", "|---|---|"]
    lines += [f"| {_target(claim.id)} | {claim.says} |" for claim in CLAIMS.values() if claim.inferred]
    return "\n".join(lines) + "\n"


def _target(claim: str) -> str:
    """Return the id of a claim as other pages can link to it."""
    return f'<a id="{claim}"></a>{claim}'


PAGES: dict[str, Callable[[], str]] = {
    "reference/api.md": api,
    "reference/checks.md": checks,
    "reference/claims.md": claims,
    "reference/policies.md": policies,
    "reference/policies.svg": timeline,
    "gallery.md": gallery,
    "quickstart-output.md": quickstart_output,
}
"""Every generated page, by its path under ``docs``."""


def main() -> None:
    """Write every page."""
    for path in PAGES:
        target = DOCS / path
        target.parent.mkdir(exist_ok=True)
        target.write_text(written(path), encoding="utf-8")


if __name__ == "__main__":
    main()

"""The documentation says what the code does."""

import io
import re
from contextlib import redirect_stdout
from pathlib import Path
from typing import Any

import pytest

import followup_kit
from docs.generate import DOCS, written
from docs.generate import PAGES as GENERATED

ROOT = Path(__file__).parent.parent
PAGES = sorted([*DOCS.rglob("*.md"), *(ROOT / name for name in ("CONTRIBUTING.md", "README.md", "SECURITY.md"))])
_BLOCK = re.compile(r"^```(python|text)\n(.*?)^```$", re.MULTILINE | re.DOTALL)
_SKIPPED = "<!-- skip: next -->"


@pytest.mark.parametrize("path", GENERATED)
def test_generated_pages_are_up_to_date(path: str) -> None:
    """What ``make docs`` would write is what is there."""
    assert (DOCS / path).read_text(encoding="utf-8") == written(path)


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.name)
def test_links_between_pages_lead_somewhere(page: Path) -> None:
    """Every relative link names a file that exists, and a place in it that exists."""
    for target, place in set(re.findall(r"\]\(([^)#:]+)(?:#([^)]+))?\)", page.read_text(encoding="utf-8"))):
        assert (page.parent / target).exists(), target
        assert not place or f'id="{place}"' in (page.parent / target).read_text(encoding="utf-8"), (target, place)


@pytest.mark.parametrize("page", ["add-a-language.md", "how-to.md", "tutorial.md"])
def test_what_is_shown_below_code_is_what_it_prints(page: str) -> None:
    """A block of text right below a block of code is the output of that code."""
    text = (DOCS / page).read_text(encoding="utf-8")
    namespace: dict[str, Any] = {}
    printed, end = "", 0
    for block in _BLOCK.finditer(text):
        kind, content = block.groups()
        if kind == "python" and not text[: block.start()].rstrip().endswith(_SKIPPED):
            with redirect_stdout(io.StringIO()) as out:
                exec(content, namespace)  # noqa: S102 - the code of the documentation
            printed, end = out.getvalue(), block.end()
        elif kind == "text" and not text[end : block.start()].strip():
            assert content == printed


def test_the_reference_has_every_public_name() -> None:
    """Whatever can be imported from the package is looked up there."""
    reference = (DOCS / "reference" / "api.md").read_text(encoding="utf-8")
    for name in followup_kit.__all__:
        assert re.search(rf"`{name}\b", reference), name


def test_public_names_are_documented() -> None:
    """Every public class and function says in one line what it is."""
    for name in followup_kit.__all__:
        value = getattr(followup_kit, name)
        if isinstance(value, type) or callable(value):
            first = (value.__doc__ or "").strip().splitlines()[0]
            assert first.endswith((".", ":")), name


def test_the_map_names_files_that_exist() -> None:
    """A module that moves takes its line on the map along."""
    for path in re.findall(r"`([\w/]+\.py)`", (DOCS / "map.md").read_text(encoding="utf-8")):
        assert (Path(followup_kit.__file__).parent / path).exists(), path

"""The documentation says what the code does."""

import re
from pathlib import Path

import pytest

import followup_kit
from docs.generate import DOCS, page
from docs.generate import PAGES as GENERATED

ROOT = Path(__file__).parent.parent
PAGES = sorted([*DOCS.rglob("*.md"), ROOT / "README.md"])


@pytest.mark.parametrize("path", GENERATED)
def test_generated_pages_are_up_to_date(path: str) -> None:
    """What ``make docs`` would write is what is there."""
    assert (DOCS / path).read_text(encoding="utf-8") == page(path)


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.name)
def test_links_between_pages_lead_somewhere(page: Path) -> None:
    """Every relative link names a file that exists."""
    for target in re.findall(r"\]\(([^)#:]+)\)", page.read_text(encoding="utf-8")):
        assert (page.parent / target).exists(), target


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
        assert (ROOT / "src" / "followup_kit" / path).exists(), path

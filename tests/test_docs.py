"""The documentation says what the code does."""

import io
import re
from contextlib import redirect_stdout
from pathlib import Path
from typing import Any

import pytest

import followup_kit

ROOT = Path(__file__).parent.parent
DOCS = ROOT / "docs"
_BLOCK = re.compile(r"^```(python|text)\n(.*?)^```$", re.MULTILINE | re.DOTALL)
_SKIPPED = "<!-- skip: next -->"


@pytest.mark.parametrize("page", [ROOT / "README.md", *sorted(DOCS.rglob("*.md"))], ids=lambda page: page.stem)
def test_what_is_shown_below_code_is_what_it_prints(page: Path) -> None:
    """A block of text right below a block of code is the output of that code."""
    text = page.read_text(encoding="utf-8")
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


def test_public_names_are_documented() -> None:
    """Every public class and function says in one line what it is."""
    for name in followup_kit.__all__:
        value = getattr(followup_kit, name)
        if isinstance(value, type) or callable(value):
            first = (value.__doc__ or "").strip().splitlines()[0]
            assert first.endswith((".", ":")), name


def test_the_map_names_files_that_exist() -> None:
    """A module that moves takes its line on the map along."""
    package = Path(followup_kit.__file__).parent
    for path in re.findall(
        r"`([\w/.-]+\.(?:py|toml|json)|[\w/]+/)`", (DOCS / "development" / "map.md").read_text("utf-8")
    ):
        if path != "pyproject.toml":
            assert any((above / path).exists() for above in (package, package / "planning" / "rules", ROOT)), path

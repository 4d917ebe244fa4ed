"""The pictures that code in the documentation draws; ``make golden`` writes the README's, which is kept."""

import contextlib
import io
import re
from pathlib import Path
from typing import Any

_ROOT = Path(__file__).parents[2]

PROCESS = _ROOT / "docs" / "process.svg"
"""The README's picture; kept, for pages outside this site show it as well."""


def drawn(page: str, name: str) -> str:
    """Return the picture that a page's code draws.

    Args:
        page: The page, as a path from the root of the repository.
        name: The variable that holds the picture.
    """
    text = (_ROOT / page).read_text(encoding="utf-8")
    namespace: dict[str, Any] = {}
    with contextlib.redirect_stdout(io.StringIO()):
        for code in re.findall(r"^```python\n(.*?)^```$", text, re.MULTILINE | re.DOTALL):
            exec(code, namespace)  # noqa: S102 - the code of the documentation
    return str(namespace[name])


def process() -> str:
    """Return the picture in the README."""
    return drawn("README.md", "picture")


def shown() -> str:
    """Return the picture in the how-to on showing plans."""
    return drawn("docs/how-to/show.md", "whole_process")


if __name__ == "__main__":
    PROCESS.write_text(process(), encoding="utf-8")

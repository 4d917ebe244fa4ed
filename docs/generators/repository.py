"""Pages that are files of the repository as well: the README and its kin."""

import re
import tomllib
from pathlib import Path

ROOT = Path(__file__).parents[2]


_WIDE = "---\nhide: [navigation, toc]\n---\n\n"
"""What leaves the whole width of the first page to its code."""


def from_repository(name: str) -> str:
    """Return a file with its links to this site made links between its pages, which a strict build follows.

    Args:
        name: The file, at the root of the repository.
    """
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    site = re.escape(project["urls"]["Documentation"])
    text = (ROOT / name).read_text(encoding="utf-8")
    text = re.sub(rf"\]\((?:{site}|docs/)([^)#]*?)/?(#[^)]+)?\)", _page, text)

    return _WIDE + text if name == "README.md" else text


def _page(link: re.Match[str]) -> str:
    path, place = link.groups()
    page = path if path.endswith(".svg") else f"{path or 'index'}.md"
    return f"](/{page}{place or ''})"

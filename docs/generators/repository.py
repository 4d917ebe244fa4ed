"""Pages that are files of the repository as well: the README and its kin."""

import re
import tomllib
from pathlib import Path

ROOT = Path(__file__).parents[2]


def from_repository(name: str) -> str:
    """Return a file with its links to this site made links between its pages, which a strict build follows.

    Args:
        name: The file, at the root of the repository.
    """
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    site = re.escape(project["urls"]["Documentation"])
    text = (ROOT / name).read_text(encoding="utf-8")
    return re.sub(rf"\]\({site}([^)#]*?)/?(#[^)]+)?\)", _page, text)


def _page(link: re.Match[str]) -> str:
    path, place = link.groups()
    return f"](/{path or 'index'}.md{place or ''})"

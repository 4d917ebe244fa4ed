"""Links of the pages that are read outside the site as well."""

import re
import tomllib
from pathlib import Path

import pytest

_ROOT = Path(__file__).parents[2]
_URLS = tomllib.loads((_ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]["urls"]


@pytest.mark.parametrize("name", ["CONTRIBUTING.md", "README.md", "SECURITY.md"])
def test_links_work_from_anywhere(name: str) -> None:
    """A package index or a mail has no files beside the page. `make docs` follows the links into the site."""
    links = re.findall(r"\]\(([^)]+)\)", (_ROOT / name).read_text(encoding="utf-8"))
    assert not [link for link in links if not link.startswith(("https://", "#"))]


@pytest.mark.parametrize("name", ["CONTRIBUTING.md", "README.md", "SECURITY.md"])
def test_links_into_the_repository_name_a_file(name: str) -> None:
    """A file that moves takes its links along."""
    links = re.findall(rf"\]\({_URLS['Repository']}/blob/main/([^)#]+)", (_ROOT / name).read_text(encoding="utf-8"))
    assert not [link for link in links if not (_ROOT / link).exists()]

"""Links of the pages that are read outside the site as well."""

import re
import tomllib
from pathlib import Path

import pytest

_ROOT = Path(__file__).parents[2]
_PYPROJECT = tomllib.loads((_ROOT / "pyproject.toml").read_text(encoding="utf-8"))
_URLS = _PYPROJECT["project"]["urls"]
_HOOK = _PYPROJECT["tool"]["hatch"]["metadata"]["hooks"]["fancy-pypi-readme"]
"""What the page becomes in the package."""


@pytest.mark.parametrize("name", ["CONTRIBUTING.md", "README.md", "SECURITY.md"])
def test_links_work_from_anywhere(name: str) -> None:
    """A package index or a mail has no files beside the page. `make docs` follows the links into the site."""
    text = (_ROOT / name).read_text(encoding="utf-8")
    for each in _HOOK["substitutions"]:
        text = re.sub(each["pattern"], each["replacement"], text)
    links = re.findall(r"\]\(([^)]+)\)", text)
    assert not [link for link in links if not link.startswith(("https://", "#"))]


def test_the_picture_of_the_readme_is_in_the_repository() -> None:
    """Who reads it in a checkout sees the picture; the package shows the one of the site."""
    pictures = re.findall(r"!\[[^]]*\]\(([^)]+)\)", (_ROOT / "README.md").read_text(encoding="utf-8"))
    assert pictures == ["docs/process.svg"]
    assert (_ROOT / pictures[0]).exists()


@pytest.mark.parametrize("name", ["CONTRIBUTING.md", "README.md", "SECURITY.md"])
def test_links_into_the_repository_name_a_file(name: str) -> None:
    """A file that moves takes its links along."""
    links = re.findall(rf"\]\({_URLS['Repository']}/blob/main/([^)#]+)", (_ROOT / name).read_text(encoding="utf-8"))
    assert not [link for link in links if not (_ROOT / link).exists()]

"""What the package is as a whole: its data, its names and its version."""

import ast
import re
import tomllib
from importlib.metadata import version
from importlib.resources import files
from pathlib import Path
from types import ModuleType

import pytest

import followup_kit
from followup_kit import facts, planning
from followup_kit.planning import rules

ROOT = Path(__file__).parents[1]

_HEADING = re.compile(r"^## \[(?P<name>[^\]]+)\](?: - (?P<date>\d{4}-\d\d-\d\d))?$", re.MULTILINE)


def _numbers(release: str) -> tuple[int, ...]:
    return tuple(int(number) for number in release.split("."))


def test_is_typed() -> None:
    """Type checkers of hosts read the annotations: PEP 561 asks for a marker file."""
    assert files(followup_kit).joinpath("py.typed").is_file()


def test_public_names_exist_once() -> None:
    """Each name in `__all__` is there, and listed once."""
    names = followup_kit.__all__

    assert [name for name in names if not hasattr(followup_kit, name)] == []
    assert len(names) == len(set(names))


def test_installed_version_is_that_of_the_package() -> None:
    """The version is written once, and what is tested is what the tree says, not an installation left over."""
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]

    assert "version" in project["dynamic"]
    assert version("followup-kit") == followup_kit.__version__


def test_changelog_knows_the_version() -> None:
    """The version is the newest that has a date; or it is a later one, and what it brings is listed as unreleased."""
    changelog = (ROOT / "CHANGELOG.md").read_text(encoding="utf-8")
    headings = list(_HEADING.finditer(changelog))
    released = [heading for heading in headings if heading["name"] != "Unreleased"]
    current = version("followup-kit")

    assert all(heading["date"] for heading in released)
    assert {heading["name"] for heading in headings[1:]} <= {heading["name"] for heading in released}
    numbers = [_numbers(heading["name"]) for heading in released]
    assert numbers == sorted(set(numbers), reverse=True)
    if current != released[0]["name"]:
        assert _numbers(current) > max(numbers)
        assert headings[0]["name"] == "Unreleased"
        assert re.search(r"^- ", changelog[headings[0].end() : released[0].start()], re.MULTILINE)


def test_the_package_lists_its_names_and_knows_no_others() -> None:
    """Names are imported when they are first asked for; a misspelt one is told as Python tells it."""
    assert set(followup_kit.__all__) <= set(dir(followup_kit))
    with pytest.raises(AttributeError, match="module 'followup_kit' has no attribute 'scedule_for'"):
        followup_kit.__getattr__("scedule_for")


@pytest.mark.parametrize("package", [facts, planning, rules], ids=lambda package: package.__name__)
def test_every_package_lists_its_names(package: ModuleType) -> None:
    """Those that nobody asked for yet are completed by an editor too."""
    assert set(package.__all__) <= set(dir(package))


def test_every_public_name_is_type_checked() -> None:
    """What users write with each name is checked by mypy and pyright: see ``tests/typing/api.py``."""
    tree = ast.parse((ROOT / "tests" / "typing" / "api.py").read_text(encoding="utf-8"))
    used = {node.id for node in ast.walk(tree) if isinstance(node, ast.Name)}

    assert {*followup_kit.__all__} - used == set()

"""What hosts may import is listed once, and everything keeps to the list."""

import tomllib
from fnmatch import fnmatchcase
from importlib import import_module
from pathlib import Path

import pytest

import followup_kit
from docs.generators.public_modules import every_module, public_modules, public_patterns

_ROOT = Path(__file__).parents[2]


def test_the_list_has_every_module_without_an_underscore() -> None:
    """A module is listed, or its name says that it is not for hosts."""
    assert sorted(public_modules()) == sorted(module for module in every_module() if "._" not in module)


@pytest.mark.parametrize("pattern", public_patterns())
def test_the_list_has_nothing_that_is_not_there(pattern: str) -> None:
    """A module that is taken away takes its line along."""
    assert any(fnmatchcase(module, pattern) for module in every_module())


def test_the_import_contract_has_the_same_public_modules() -> None:
    """The layers without an underscore are the modules at the top of the list."""
    settings = tomllib.loads((_ROOT / "pyproject.toml").read_text(encoding="utf-8"))["tool"]["importlinter"]
    (layers,) = (each["layers"] for each in settings["contracts"] if each["id"] == "one-direction")
    contract = {name for layer in layers for name in layer.split(" | ") if not name.startswith("_")}
    assert contract == {module.split(".")[1] for module in public_modules() if module != followup_kit.__name__}


@pytest.mark.parametrize("module", public_modules())
def test_a_public_module_has_what_it_says(module: str) -> None:
    """Every name that a module exports can be imported from it."""
    imported = import_module(module)
    assert not [name for name in getattr(imported, "__all__", ()) if not hasattr(imported, name)]


def test_a_private_module_is_a_name_of_no_public_one() -> None:
    """What begins with an underscore is exported by nobody."""
    exported = [name for module in public_modules() for name in getattr(import_module(module), "__all__", ())]
    assert not [name for name in exported if name.startswith("_")]

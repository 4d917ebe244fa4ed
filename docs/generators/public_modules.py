"""What hosts may import: the one list of it, read."""

import pkgutil
import tomllib
from fnmatch import fnmatchcase
from functools import cache
from pathlib import Path

import followup_kit

_ROOT = Path(__file__).parents[2]


@cache
def public_patterns() -> tuple[str, ...]:
    """Return the list in ``[tool.followup_kit]`` of ``pyproject.toml``; a star stands for any name."""
    settings = tomllib.loads((_ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    return tuple(settings["tool"]["followup_kit"]["public"])


def every_module() -> list[str]:
    """Return every module of the library, those that hosts may not import included."""
    below = pkgutil.walk_packages(followup_kit.__path__, f"{followup_kit.__name__}.")
    return [followup_kit.__name__, *(module.name for module in below)]


def public_modules() -> list[str]:
    """Return the modules that hosts may import, in the order of the list."""
    named = [module for module in every_module() if "._" not in module]
    return list(
        dict.fromkeys(module for pattern in public_patterns() for module in named if fnmatchcase(module, pattern))
    )

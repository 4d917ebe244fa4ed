"""Load the public names of a package when they are first used (PEP 562), so that a program pays for what it uses."""

import sys
from collections.abc import Mapping, Sequence
from importlib import import_module


def load_name(package: str, modules: Mapping[str, Sequence[str]], name: str) -> object:
    """Return a public name of a package from the module that defines it, and keep it in the package.

    Args:
        package: The package's full name.
        modules: The names that each of its modules defines, by the module's name.
        name: The name that was asked for.

    Raises:
        AttributeError: If the package has no such name.
    """
    for module, names in modules.items():
        if name in names:
            value: object = getattr(import_module(f".{module}", package), name)
            setattr(sys.modules[package], name, value)
            return value
    raise AttributeError(f"module {package!r} has no attribute {name!r}")

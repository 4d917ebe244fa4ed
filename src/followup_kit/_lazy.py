"""Load the public names of a package when they are first used (PEP 562), so that a program pays for what it uses."""

from collections.abc import Mapping, Sequence
from importlib import import_module
from typing import Any


def load_name(namespace: dict[str, Any], modules: Mapping[str, Sequence[str]], name: str) -> object:
    """Return a public name of a package from the module that defines it, and keep it in the package.

    Args:
        namespace: The package's own ``globals()``.
        modules: The names that each of its modules defines, by the module's name.
        name: The name that was asked for.

    Raises:
        AttributeError: If the package has no such name.
    """
    package: str = namespace["__name__"]
    for module, names in modules.items():
        if name in names:
            namespace[name] = getattr(import_module(f".{module}", package), name)
            return namespace[name]
    raise AttributeError(f"module {package!r} has no attribute {name!r}")

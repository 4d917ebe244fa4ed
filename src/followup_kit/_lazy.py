"""Do when it is first needed what a program may never need: import a name (PEP 562), compile a regular expression."""

import re
from collections.abc import Mapping, Sequence
from importlib import import_module
from typing import Any, cast


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


def public_name(name: str) -> object:
    """Return what the library gives a host under a name.

    Args:
        name: One of the public names of the package.

    Raises:
        AttributeError: If there is no such name.
    """
    return getattr(import_module(__package__ or ""), name)


class _LazyPattern:
    """A regular expression that is compiled when it is first used, and called like any other from then on."""

    def __init__(self, expression: str, flags: int) -> None:
        self._given = expression, flags

    def __getattr__(self, name: str) -> Any:
        """Return an attribute of the compiled pattern, and keep it."""
        value = getattr(re.compile(*self._given), name)
        setattr(self, name, value)
        return value


def lazy_regex(expression: str, flags: int = 0) -> re.Pattern[str]:
    """Return what ``re.compile`` returns, compiled when it is first used: hundreds would delay a first letter.

    Args:
        expression: The regular expression.
        flags: As for ``re.compile``.
    """
    return cast(re.Pattern[str], cast(object, _LazyPattern(expression, flags)))

"""The consensus rules as a table, and the small functions its cells are made of."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from . import channels, completion, conditions, recipients, timing
    from .table import RULES

__all__ = ["RULES", "channels", "completion", "conditions", "recipients", "timing"]


def __getattr__(name: str) -> object:
    """Import a module, or the table, when it is first used: threads that import them at once cannot deadlock."""
    if name not in __all__:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    from importlib import import_module  # noqa: PLC0415 - importing the package alone imports nothing more

    if name != "RULES":
        return import_module(f".{name}", __name__)
    value = import_module(".table", __name__).RULES
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    """Return the public names, and what every module has."""
    return sorted({*globals(), *__all__})

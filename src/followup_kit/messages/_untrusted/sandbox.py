"""The Jinja2 environment in which a host's template is parsed and rendered."""

from functools import cache
from typing import TYPE_CHECKING, Any

from .bounds import FILTERS

if TYPE_CHECKING:
    from jinja2 import Environment


@cache
def sandbox() -> "Environment":
    """Return the environment that host templates run in: no globals, no tests, no loader, a handful of filters."""
    from jinja2 import StrictUndefined  # noqa: PLC0415 - loaded with the first template
    from jinja2.sandbox import SandboxedEnvironment  # noqa: PLC0415

    class Keys(SandboxedEnvironment):
        """Looks attributes up as keys of a dict and nowhere else, whatever methods a dict may have."""

        def getattr(self, obj: Any, attribute: str) -> Any:
            """Return the value of a key."""
            return obj[attribute]

    environment = Keys(undefined=StrictUndefined, autoescape=False)
    environment.globals.clear()
    environment.tests.clear()
    environment.filters = {name: environment.filters[name] for name in FILTERS} | {"default": _default}
    return environment


def _default(text: str, instead: str) -> str:
    """Return the text, or another where it is empty, which is how an absent value comes."""
    return text or instead

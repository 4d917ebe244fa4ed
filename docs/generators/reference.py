"""The reference: a page for each module that hosts may import."""

from collections.abc import Iterator
from functools import cache
from pathlib import Path

import griffe

import followup_kit
from docs.generators.public_modules import public_modules

_ROOT = Path(__file__).parents[2]


ROOT = Path(__file__).parents[2]


def reference_page(module: str) -> str:
    """Return the page of a module; that of the package itself says where each of its names is described.

    Args:
        module: One of ``public_modules()``.
    """
    title = f"# `{module}`\n\n"
    if module != followup_kit.__name__:
        return f"{title}::: {module}\n"
    return title + "\n".join(_package()) + "\n"


def _package() -> Iterator[str]:
    yield from (
        "Everything in this table is imported from `followup_kit` itself; a link leads to its description.",
        "",
        "| name | | described in |",
        "|---|---|---|",
    )
    for name in followup_kit.__all__:
        yield f"| [`{name}`][{_module(name)}.{name}] | {_first_line(name)} | `{_module(name)}` |"
    yield ""
    for name in names(followup_kit.__name__):
        yield from (f"::: followup_kit.{name}", "    options:", "      show_root_heading: true", "")


def names(module: str) -> list[str]:
    """Return the names that hosts may import from a module, as its page describes them.

    Args:
        module: One of ``public_modules()``.
    """
    if module == followup_kit.__name__:
        return [name for name in followup_kit.__all__ if _module(name) == module]
    members = _below(module).members.items()
    return [name for name, member in members if member.is_public and not member.is_module]


@cache
def _package_data() -> griffe.Object | griffe.Alias:
    return griffe.load(followup_kit.__name__, search_paths=[ROOT / "src"], resolve_aliases=True)


def _below(module: str) -> griffe.Object | griffe.Alias:
    name = module.partition(".")[2]
    return _package_data()[name] if name else _package_data()


def _module(name: str) -> str:
    """Return the public module whose page describes a name: the package itself where no other has it."""
    for module in public_modules()[1:]:
        member = _below(module).members.get(name)
        if member is not None and member.is_public:
            return module
    return followup_kit.__name__


def _first_line(name: str) -> str:
    """Return the first line of the docstring of a name."""
    member = _package_data()[name]
    docstring = (member.final_target if isinstance(member, griffe.Alias) else member).docstring
    return docstring.value.partition("\n")[0].replace("``", "`") if docstring else ""

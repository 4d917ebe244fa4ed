"""The reference, from the docstrings."""

import inspect
from collections.abc import Callable, Iterator
from functools import cached_property

import followup_kit
from followup_kit.planning import _parameters as parameters
from followup_kit.planning import _quantities as quantities
from followup_kit.planning import _windows as windows
from followup_kit.planning.rules import conditions, recipients
from followup_kit.reviews import Letter, Part
from followup_kit.reviews._text.lexicon import Entry, Match
from followup_kit.reviews._text.tokens import Token

_FOR_CHECKS: dict[str, tuple[type, ...]] = {
    "followup_kit.reviews": (Letter, Part),
    "followup_kit.reviews.tokens": (Token,),
    "followup_kit.reviews.lexicon": (Match, Entry),
}


def api() -> str:
    """Return the reference of every public name, from its docstring."""
    lines = ["# Reference", "", "Everything below is imported from `followup_kit`.", ""]
    public = {name: getattr(followup_kit, name) for name in followup_kit.__all__}
    groups: dict[str, Callable[[object], bool]] = {
        "Functions": inspect.isfunction,
        "Classes": lambda value: inspect.isclass(value) and not _is_words(value) and not _is_error(value),
        "Words": lambda value: inspect.isclass(value) and _is_words(value),
        "Errors": lambda value: inspect.isclass(value) and _is_error(value),
        "Constants": lambda value: not inspect.isclass(value) and not inspect.isfunction(value),
    }
    for title, belongs in groups.items():
        lines += [f"## {title}", ""]
        for name, value in sorted(public.items()):
            if belongs(value):
                lines += _entry(name, value)
    lines += ["## For policies and rules of your own", ""]
    for module in (parameters, quantities, windows, conditions, recipients):
        lines += [f"### From `{module.__name__}`", "", (module.__doc__ or "").strip(), ""]
        for name, value in vars(module).items():
            defined_here = getattr(value, "__module__", None) == module.__name__
            if defined_here and not name.startswith("_") and name not in public:
                lines += _entry(name, value)
    lines += ["## For checks of your own", ""]
    for path, values in _FOR_CHECKS.items():
        lines += [f"### From `{path}`", ""]
        for value in values:
            lines += _entry(value.__name__, value)
    return "\n".join(lines).rstrip() + "\n"


def _is_words(value: object) -> bool:
    return hasattr(value, "__members__")


def _is_error(value: object) -> bool:
    return inspect.isclass(value) and issubclass(value, Exception)


def _entry(name: str, value: object) -> Iterator[str]:
    if not inspect.isclass(value) and not inspect.isfunction(value):
        yield f"- `{name}`: a `{type(value).__name__}`"
        return
    yield f"### `{name}{_signature(value)}`"
    yield ""
    yield from _text(inspect.getdoc(value) or "")
    members: dict[str, object] = getattr(value, "__members__", {})
    if members:
        yield ", ".join(f"`{member!s}`" for member in members.values())
        yield ""
    elif inspect.isclass(value) and not _is_error(value):
        for attribute, member in vars(value).items():
            function = _function(member)
            if not attribute.startswith("_") and inspect.isfunction(function):
                is_value = isinstance(member, property | cached_property)
                shown = attribute if is_value else f"{attribute}{_signature(function)}"
                yield f"#### `{name}.{shown}`"
                yield ""
                yield from _text(inspect.getdoc(function) or "")


def _function(member: object) -> object:
    """Return the function behind a method or a property."""
    if isinstance(member, property):
        return member.fget
    return member.func if isinstance(member, cached_property) else getattr(member, "__func__", member)


def _signature(value: Callable[..., object]) -> str:
    """Return the names of the parameters, with a star before those that go by name only."""
    if _is_words(value) or _is_error(value):
        return ""
    shown: list[str] = []
    for parameter in inspect.signature(value).parameters.values():
        if parameter.name in ("self", "cls"):
            continue
        if parameter.kind is parameter.KEYWORD_ONLY and "*" not in shown:
            shown.append("*")
        stars = "*" if parameter.kind is parameter.VAR_POSITIONAL else ""
        stars = "**" if parameter.kind is parameter.VAR_KEYWORD else stars
        shown.append(f"{stars}{parameter.name}" + ("" if parameter.default is parameter.empty else "=…"))
    return f"({', '.join(shown)})"


def _text(docstring: str) -> Iterator[str]:
    """Turn a docstring's sections into paragraphs and lists."""
    for line in docstring.replace("``", "`").splitlines():
        if line in ("Args:", "Returns:", "Raises:"):
            yield f"**{line[:-1]}**"
            yield ""
        elif line.startswith("    ") and not line.startswith("     "):
            yield f"- {line.strip()}"
        else:
            yield line.strip() if not line.startswith("     ") else f"  {line.strip()}"
    yield ""

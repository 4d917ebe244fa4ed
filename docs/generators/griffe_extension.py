"""Teaches the reference about attrs classes, named tuples and enumerations; Griffe alone knows dataclasses only."""

from contextlib import suppress
from typing import Any

from griffe import (
    Alias,
    AliasResolutionError,
    Attribute,
    Class,
    CyclicAliasError,
    Expr,
    ExprCall,
    ExprKeyword,
    Extension,
    Function,
    Module,
    Object,
    Parameter,
    ParameterKind,
    Parameters,
)

_NAMED_TUPLE = ("typing.NamedTuple",)
_ENUMERATIONS = ("enum.Enum", "enum.IntEnum", "enum.StrEnum")
_NOT_CALLED = {"__attrs_post_init__", "__eq__", "__hash__", "__reduce__", "__repr__", "__slots__"}
"""What every object has, or attrs calls by itself: nothing to look up."""

_LONGEST_VALUE = 6000
"""How many characters of a constant's value are shown; a longer one has a page of its own, or says too little."""


class FieldsAndWords(Extension):
    """Gives each class of fields its ``__init__``, and each enumeration a table of its words."""

    def on_package(self, *, pkg: Module, **_: Any) -> None:
        """Treat every class of a package.

        Args:
            pkg: The package, as Griffe has read it.
        """
        classes = _classes(pkg)
        for each in classes:
            if _has_base(each, _ENUMERATIONS):
                _tabulate(each)
            for name in _NOT_CALLED & each.members.keys():
                each.del_member(name)
        of_fields = [each for each in classes if _decorator(each) is not None or _has_base(each, _NAMED_TUPLE)]
        for each in of_fields:
            each.set_member("__init__", _init(each))
        for each in of_fields:
            for name, _field in _fields(each):
                each.del_member(name)

    def on_attribute(self, *, attr: Attribute, **_: Any) -> None:
        """Leave out a value that nobody would read.

        Args:
            attr: Any attribute, as Griffe has read it.
        """
        if len(str(attr.value)) > _LONGEST_VALUE:
            attr.value = None


def _classes(parent: Object) -> list[Class]:
    """Return the classes that a module or a class defines, at any depth."""
    found: list[Class] = []
    for member in parent.members.values():
        if isinstance(member, Class):
            found.append(member)
        if isinstance(member, Class | Module):
            found += _classes(member)
    return found


def _decorator(found: Class) -> str | Expr | None:
    values = (each.value for each in found.decorators)
    return next((each for each in values if isinstance(each, Expr) and each.canonical_path == "attrs.frozen"), None)


def _has_base(found: Class, bases: tuple[str, ...]) -> bool:
    return any(isinstance(base, Expr) and base.canonical_path in bases for base in found.bases)


def _tabulate(found: Class) -> None:
    """Move the members of an enumeration into its docstring."""
    members = {name: each for name, each in found.members.items() if isinstance(each, Attribute) and name.isupper()}
    rows = [f"| `{name}` | `{member.value}` |" for name, member in members.items()]
    if found.docstring is not None:
        found.docstring.value += "\n\n" + "\n".join(["| member | value |", "|---|---|", *rows])
        for name in members:
            found.del_member(name)


def _init(found: Class) -> Function:
    parameters: dict[str, Parameter] = {}
    with suppress(ValueError):  # a base that another package defines
        for base in reversed(found.mro()):
            parameters |= {each.name: each for each in _parameters(base)}
    parameters |= {each.name: each for each in _parameters(found)}
    itself = Parameter("self", kind=ParameterKind.positional_or_keyword)
    return Function("__init__", parent=found, parameters=Parameters(itself, *parameters.values()))


def _parameters(found: Class) -> list[Parameter]:
    decorator = _decorator(found)
    named = isinstance(decorator, ExprCall) and _arguments(decorator).get("kw_only") == "True"
    kind = ParameterKind.keyword_only if named else ParameterKind.positional_or_keyword
    return [
        Parameter(name, annotation=_taken(field), kind=kind, default=_default(field)) for name, field in _fields(found)
    ]


def _fields(found: Class) -> list[tuple[str, Attribute]]:
    return [
        (name, member)
        for name, member in found.members.items()
        if isinstance(member, Attribute) and member.annotation is not None and "property" not in member.labels
        if not name.startswith("_")
    ]


def _taken(field: Attribute) -> str | Expr | None:
    """Return the type that a field is built from: what its converter takes, where it has one."""
    converter = _options(field).get("converter")
    if isinstance(converter, Expr):
        member: Object | Alias | None = field.module.members.get(str(converter))
        with suppress(AliasResolutionError, CyclicAliasError):
            member = member.final_target if isinstance(member, Alias) else member
        if isinstance(member, Function) and str(member.parameters[0].annotation) != "Any":
            return member.parameters[0].annotation
    return field.annotation


def _default(field: Attribute) -> str | Expr | None:
    options = _options(field)
    if "factory" in options:
        return ExprCall(options["factory"], [])
    return options.get("default") if options else field.value


def _options(field: Attribute) -> dict[str, Any]:
    """Return what ``attrs.field`` is called with."""
    called = isinstance(field.value, ExprCall) and field.value.canonical_path == "attrs.field"
    return _arguments(field.value) if called and isinstance(field.value, ExprCall) else {}


def _arguments(call: ExprCall) -> dict[str, Any]:
    return {each.name: each.value for each in call.arguments if isinstance(each, ExprKeyword)}

"""Has the reference show what attrs classes and named tuples are built from; Griffe alone knows dataclasses only."""

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

_ATTRS_OWN = {"__attrs_post_init__"}
"""What attrs calls by itself, and nobody else."""


class AttrsClasses(Extension):
    """Gives each class of fields its ``__init__``, and takes the fields from its members: they are its parameters."""

    def on_package(self, *, pkg: Module, **_: Any) -> None:
        """Treat every class of a package.

        Args:
            pkg: The package, as Griffe has read it.
        """
        classes = [each for each in _classes(pkg) if _decorator(each) is not None or _is_named_tuple(each)]
        for each in classes:
            each.set_member("__init__", _init(each))
        for each in classes:
            for name in (*(name for name, _ in _fields(each)), *_ATTRS_OWN & each.members.keys()):
                each.del_member(name)


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


def _is_named_tuple(found: Class) -> bool:
    return any(isinstance(base, Expr) and base.canonical_path == "typing.NamedTuple" for base in found.bases)


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

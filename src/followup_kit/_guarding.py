"""Guard public functions and classes: what a wrong argument raises becomes the library's own error.

A call that succeeds costs no more for it: only when something was raised are the arguments compared with the
annotations.
"""

import datetime as dt
import inspect
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping
from functools import wraps
from types import NoneType, UnionType
from typing import Any, TypeVar, Union, get_args, get_origin, get_type_hints

from ._lazy import public_name
from .errors import FollowupError, InvalidArgumentError, Problem

_Public = TypeVar("_Public", bound=Callable[..., Any])

_Kind = TypeVar("_Kind")


class _OtherKindError(TypeError):
    """An iterable yielded a value of the wrong type."""


_HARMLESS = {"builtins", "datetime", "zoneinfo", "enum", "collections", "types", "functools", __package__}
"""Where classes come from whose methods raise nothing of their own."""

_METHODS = ("__getitem__", "__init__")
"""Methods with two underscores that take something from a host."""

_DEEPEST = 3


def guarded(public: _Public) -> _Public:
    """Make a function, or every public method of a class, refuse wrong arguments with the library's own error.

    Args:
        public: A public function, or a finished class.

    Returns:
        The function, or the class. Its calls raise ``InvalidArgumentError`` where they would have raised another
        exception because of an argument of a wrong kind, or one whose own methods raise; Python's ``TypeError`` for a
        call that does not fit the signature, and what a host's functions raise, stay what they are.
    """
    if not inspect.isclass(public):
        return _guarded(public, public.__name__)  # type: ignore[no-any-return]
    for name, method in [*vars(public).items()]:
        if name.startswith("_") and (
            name not in _METHODS or (name == "__init__" and "__attrs_attrs__" in vars(public))
        ):
            continue
        called = public.__name__ if name == "__init__" else f"{public.__name__}.{name.strip('_')}"
        if inspect.isfunction(method):
            setattr(public, name, _guarded(method, called))
        elif isinstance(method, classmethod):
            setattr(public, name, classmethod(_guarded(method.__func__, called)))
    return public  # pyright: ignore[reportReturnType]


def _guarded(function: Callable[..., Any], called: str) -> Any:
    if inspect.isgeneratorfunction(function):

        @wraps(function)
        def yielding(*given: Any, **named: Any) -> Iterator[Any]:
            """Yield what the function yields."""
            try:
                yield from function(*given, **named)
            except Exception as error:
                raise _error_to_raise(error, function, called, given, named) from None

        return yielding

    @wraps(function)
    def returning(*given: Any, **named: Any) -> Any:
        """Return what the function returns."""
        try:
            return function(*given, **named)
        except Exception as error:
            to_raise = _error_to_raise(error, function, called, given, named)
            if to_raise is error:
                raise
            raise to_raise from None

    return returning


def unguarded(function: _Public) -> _Public:
    """Return a guarded function without its guard, for a loop of the library's own, whose arguments are right."""
    return getattr(function, "__wrapped__", function)


def _error_to_raise(
    error: Exception, function: Callable[..., Any], called: str, given: tuple[Any, ...], named: dict[str, Any]
) -> Exception:
    """Return the exception itself, or the library's own error if an argument is to blame for it."""
    if isinstance(error, FollowupError) or (isinstance(error, LookupError) and called.endswith(".getitem")):
        return error
    try:
        bound = inspect.signature(function).bind(*given, **named)
    except TypeError:
        return error
    hints = hints_of(function)
    arguments: dict[str, tuple[object, object]] = {}
    for name, parameter in inspect.signature(function).parameters.items():
        if name not in bound.arguments or name in ("self", "cls"):
            continue
        value, hint = bound.arguments[name], hints.get(name, Any)
        if parameter.kind is parameter.VAR_POSITIONAL:
            arguments.update({f"{name}[{place}]": (each, hint) for place, each in enumerate(value)})
        elif parameter.kind is not parameter.VAR_KEYWORD:
            arguments[name] = (value, hint)
    problems = blame(error, arguments)
    return InvalidArgumentError(called, problems) if problems else error


class _PublicNames(dict[str, Any]):
    """The public names, for annotations with one that its module imports for type checkers alone."""

    def __missing__(self, name: str) -> Any:
        """Return what the library gives a host under a name."""
        try:
            return public_name(name)
        except AttributeError:
            raise KeyError(name) from None


def hints_of(annotated: Any) -> dict[str, Any]:
    """Return what the parameters of a function are annotated with; nothing where an annotation cannot be resolved."""
    try:
        return get_type_hints(annotated, localns=_PublicNames())
    except NameError:  # a private name that only type checkers import
        return {}


def blame(error: Exception, arguments: Mapping[str, tuple[object, object]]) -> list[Problem]:
    """Return which arguments an exception is to be blamed on, if any.

    Args:
        error: What was raised.
        arguments: The values by name, each with its annotation.
    """
    problems = [
        Problem(name, value, f"is not {_words(hint)}", "pass one")
        for name, (value, hint) in arguments.items()
        if not fits(value, hint)
    ]
    if problems:
        return problems
    if isinstance(error, _OtherKindError):
        wrong = f"contains {_article(type(error.args[0]).__name__)} {type(error.args[0]).__name__}"
        return [
            Problem(name, value, wrong, f"pass {_words(hint)} of the right kind")
            for name, (value, hint) in arguments.items()
            if get_origin(hint) is Iterable
        ]
    kind = type(error).__name__
    return [
        Problem(name, value, f"cannot be used: {kind} was raised", "pass a plain value")
        for name, (value, hint) in arguments.items()
        if not (callable(value) and "Callable" in str(hint))
        and (hint is Any or _is_strange(value) or isinstance(error, RecursionError | OverflowError | IndexError))
    ]


def fits(value: object, hint: Any, depth: int = 0) -> bool:
    """Return whether a value, and each item of a container, is of the type that an annotation says.

    Args:
        value: The value.
        hint: The annotation; whatever is not understood, everything fits.
        depth: How far down it was found.
    """
    origin = get_origin(hint)
    if origin in (Union, UnionType):
        return any(fits(value, each, depth) for each in get_args(hint))
    if hint is None or hint is NoneType:
        return value is None
    kind = origin or hint
    if kind is Callable or getattr(kind, "__name__", "") == "Callable":
        return callable(value)
    if kind in (float, type):
        return issubclass(type(value), (int, float) if kind is float else type)
    if not isinstance(kind, type) or kind is Any:  # a class since Python 3.11, of which nothing is an instance
        return True
    try:
        if not issubclass(type(value), kind) or (kind is int and type(value) is bool):
            return False
        if kind is dt.date and issubclass(type(value), dt.datetime):
            return False
    except TypeError:  # a protocol that is not for run time
        return True
    items = [each for each in get_args(hint) if each is not ...]
    if issubclass(type(value), str | bytes) and items not in ([], [str]):
        return False
    return depth >= _DEEPEST or not items or all(fits(*pair, depth + 1) for pair in _items_of(value, items))


def _items_of(value: object, hints: list[Any]) -> Iterable[tuple[object, Any]]:
    """Yield the items of a plain container, each with its annotation."""
    if type(value) is dict and len(hints) == 2:  # noqa: PLR2004 - keys and values
        yield from ((each, hints[0]) for each in value)
        yield from ((each, hints[1]) for each in value.values())
    elif type(value) in (list, tuple, set, frozenset):
        entries: Collection[Any] = value  # type: ignore[assignment]
        several = hints if len(hints) == len(entries) and len(hints) > 1 else [hints[0]] * len(entries)
        yield from zip(entries, several, strict=True)


def take_each(values: Iterable[Any], kind: type[_Kind]) -> tuple[_Kind, ...]:
    """Return what an iterable yields; nothing more is asked of it after a value that is of another kind.

    Args:
        values: What a host passed; it may have no end.
        kind: What each value must be.

    Raises:
        TypeError: If a value is of another kind, which ``guarded`` turns into an error.
    """
    taken = []
    for each in values:
        if not issubclass(type(each), kind):
            raise _OtherKindError(each)
        taken.append(each)
    return tuple(taken)


def _is_strange(value: object, depth: int = 0) -> bool:
    """Return whether a value, or an item of it, is of a class whose methods may raise anything."""
    if type(value).__module__.partition(".")[0] not in _HARMLESS:
        return True
    if type(value) is dt.datetime:
        return _is_strange(value.tzinfo)
    if depth < _DEEPEST and type(value) is dict:
        return any(_is_strange(each, depth + 1) for pair in value.items() for each in pair)
    return depth < _DEEPEST and type(value) in (list, tuple) and any(_is_strange(each, depth + 1) for each in value)  # type: ignore[attr-defined]


def _words(hint: Any) -> str:
    """Return an annotation in words: ``a datetime``, ``a Person or a str``."""
    kinds = get_args(hint) if get_origin(hint) in (Union, UnionType) else (hint,)
    names = [getattr(get_origin(kind) or kind, "__name__", str(kind)) for kind in kinds]
    return " or ".join("None" if name == "NoneType" else f"{_article(name)} {name}" for name in names)


def _article(noun: str) -> str:
    return "an" if noun[0] in "aeiouAEIOU" else "a"

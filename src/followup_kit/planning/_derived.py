"""Properties that are derived once: a lighter form of ``functools.cached_property``."""

from collections.abc import Callable
from typing import Any, Generic, Self, TypeVar, overload

_Value = TypeVar("_Value")


class derived(Generic[_Value]):  # noqa: N801 - a decorator
    """Derive a property once for each object, which then has it as a plain attribute.

    Until Python 3.12 ``functools.cached_property`` takes a lock; and it reaches into ``__dict__``, after which CPython
    finds every attribute of the object more slowly. What is derived here belongs to one call, and so to one thread.

    Args:
        derive: Returns the value, from the object.
    """

    def __init__(self, derive: Callable[[Any], _Value]) -> None:
        self._derive = derive
        self._name = derive.__name__
        self.__doc__ = derive.__doc__

    @overload
    def __get__(self, owner: None, kind: type) -> Self: ...
    @overload
    def __get__(self, owner: object, kind: type) -> _Value: ...
    def __get__(self, owner: object, kind: type) -> Self | _Value:
        """Return the value, and put it in the place of the property."""
        if owner is None:
            return self
        value = self._derive(owner)
        setattr(owner, self._name, value)
        return value

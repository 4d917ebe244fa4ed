"""Remember what a candidate's words are while one letter is written, and not a moment longer.

A letter asks many times, for one sentence and for another, whether the same few notes are phrases or sentences.
"""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from functools import wraps
from typing import Any, TypeVar

_Answer = TypeVar("_Answer")

_UNKNOWN: Any = object()
"""What stands for no answer yet."""

_ANSWERS: ContextVar[dict[tuple[Callable[[str], Any], str], Any] | None] = ContextVar("_ANSWERS", default=None)


@contextmanager
def remembering() -> Iterator[None]:
    """Keep the answers of every ``remembered`` function until the end of the block."""
    answers: dict[tuple[Callable[[str], Any], str], Any] = {}
    before = _ANSWERS.set(answers)
    try:
        yield
    finally:
        _ANSWERS.reset(before)
        answers.clear()  # no copy of the context that a host took meanwhile keeps what its users wrote


def remembered(function: Callable[[str], _Answer]) -> Callable[[str], _Answer]:
    """Make a function answer for each text once while a letter is written.

    Args:
        function: A function of one text whose answer nobody changes.
    """

    @wraps(function)
    def answer(text: str) -> _Answer:
        answers = _ANSWERS.get()
        if answers is None:
            return function(text)
        asked = function, text
        found: _Answer = answers.get(asked, _UNKNOWN)
        if found is _UNKNOWN:
            found = answers[asked] = function(text)
        return found

    return answer

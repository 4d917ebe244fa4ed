"""Contexts: the named values that a message is written from, and the fields that describe them."""

from collections.abc import Iterator, Mapping, Sequence
from enum import StrEnum
from typing import Any, Self

import attrs

from ._converters import to_channel, to_enum, to_tuple
from ._guarding import guarded
from ._validation import explain_bad_arguments
from .vocabulary import Channel


class FieldKind(StrEnum):
    """The type of a field, so that a form can offer the right input."""

    TEXT = "text"
    """Words that stand as they are, such as a name."""

    FREE_TEXT = "free-text"
    """The candidate's words: a phrase that completes a sentence, or a sentence; several may come as a list."""

    TEXTS = "texts"
    """One or several free texts."""

    SENTENCES = "sentences"
    """Sentences of the candidate's own, which stand as they are."""

    QUESTION = "question"
    """A question, which gets its mark."""

    NUMBER = "number"
    """A whole number from 1."""

    DATE = "date"
    FLAG = "flag"
    CHOICE = "choice"
    CANDIDATE = "candidate"
    PERSON = "person"
    PEOPLE = "people"


def _kind(value: FieldKind | str) -> Any:
    return to_enum(FieldKind, value)


def _choices(value: Sequence[str]) -> Any:
    return to_tuple(value)


def _channels(value: Sequence[Channel | str]) -> Any:
    channels = to_tuple(value)
    return tuple(to_channel(each) for each in channels) if isinstance(channels, tuple) else channels


@explain_bad_arguments
@attrs.frozen(kw_only=True)
class Field:
    """One entry of a context.

    Args:
        name: The entry's name.
        kind: What it holds.
        required: True if no message can be written without it. A required person may still be ``None`` where the help
            says so; leaving it out could be a mistake, so it has to be said.
        help: One line for the person who fills in the form.
        label: What a form calls it; ``fields`` fills it in, from the name where there is none.
        choices: The words a choice may be.
        default: What holds when an optional entry is left out.
        channels: The channels whose texts use it; every channel when empty. The others accept and ignore it.
    """

    name: str
    kind: FieldKind = attrs.field(converter=_kind)
    required: bool = False
    help: str
    label: str = ""
    choices: tuple[str, ...] = attrs.field(default=(), converter=_choices)
    default: object = None
    channels: tuple[Channel, ...] = attrs.field(default=(), converter=_channels)


@guarded
class Context(Mapping[str, Any]):
    """The entries a message is written from, and what a step knows besides: place and variant.

    A context compares and iterates like the dict of its entries. The place decides between wordings that say the same,
    so that letters to one panel differ and the same facts always give the same letter; ``with_entries`` keeps it.

    Args:
        entries: The entries by name.
        place: The recipient's place, from 0.
        variant: The variant of the message that the step asks for, where the entries alone do not show it.
    """

    __slots__ = ("_entries", "_place", "_variant")

    def __init__(self, entries: Mapping[str, Any], *, place: int = 0, variant: str | None = None) -> None:
        self._entries = dict(entries)
        self._place = place
        self._variant = variant

    @property
    def place(self) -> int:
        """The recipient's place among several, from 0."""
        return self._place

    @property
    def variant(self) -> str | None:
        """The variant of the message that the step asks for, or ``None`` where the entries show it."""
        return self._variant

    def __getitem__(self, name: str) -> Any:
        """Return an entry."""
        return self._entries[name]

    def __iter__(self) -> Iterator[str]:
        """Iterate over the names."""
        return iter(self._entries)

    def __len__(self) -> int:
        """Return the number of entries."""
        return len(self._entries)

    def __repr__(self) -> str:
        """Show the names only: the values are private."""
        return f"Context({', '.join(self._entries)})"

    def __or__(self, entries: Mapping[str, Any]) -> Self:
        """Return the context with entries added or replaced, as for dicts."""
        return type(self)(self._entries | dict(entries), place=self._place, variant=self._variant)

    def with_entries(self, **entries: Any) -> Self:
        """Return the context with entries added or replaced.

        Args:
            entries: The new entries, say ``decision="accept"``.
        """
        return self | entries

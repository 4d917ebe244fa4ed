"""What a check of a draft is."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from itertools import islice
from typing import Any, NamedTuple

import attrs

from .._validation import Validator, explain_bad_arguments, to_enum, to_tuple
from ..errors import nearest
from ..guidance import Claim
from ..guidance._registry import claim
from ..vocabulary import Channel, MessageType, Severity
from ._drafts import OWN
from ._findings import Finding, Span
from ._text.letter import Letter
from ._text.part import Part


class Hit(NamedTuple):
    """What a check noticed.

    Args:
        message: What to do, in a sentence for the candidate.
        part: The part of the draft it stands in; ``None`` where something is missing from the whole.
        start: Where it begins in that part.
        end: Where it ends.
        replacement: What to put there, where there is only one thing to put.
        milder: The severity in this case, where it is less than the check's.
    """

    message: str
    part: Part | None = None
    start: int = 0
    end: int = 0
    replacement: str | None = None
    severity: Severity | None = None

    def __repr__(self) -> str:
        """Show the place; the words of a draft are private."""
        return f"Hit({None if self.part is None else self.part.name!r}, {self.start}, {self.end})"


def _to_severity(value: Severity | str) -> Any:
    return to_enum(Severity, value)


def _to_claims(value: Any) -> Any:
    if not isinstance(value, list | tuple):
        return value
    return tuple(claim(each) if isinstance(each, str) else each for each in value)


def _to_types(value: Any) -> Any:
    return tuple(to_enum(MessageType, each) for each in value) if isinstance(value, list | tuple) else value


def _to_channels(value: Any) -> Any:
    return tuple(to_enum(Channel, each) for each in value) if isinstance(value, list | tuple) else value


_ORDER = tuple(Severity)

MOST_FINDINGS = 100
"""How many findings of one check a review holds: more would be read by nobody."""

_LONGEST_MESSAGE = 300


@explain_bad_arguments
@attrs.frozen(kw_only=True)
class Check:
    """One entry of the table of checks.

    Args:
        code: Its stable code: ``FK`` and three digits; a host's own begins with ``X``.
        name: What it looks at, in one hyphenated word.
        severity: How much a finding of it matters, at most.
        help: What it reports, in one line.
        claims: The claims it rests on, or their ids.
        find: Looks at a letter and yields what it notices. It must not read, ask for the time, or remember anything.
        between: True if it compares drafts that go out together: ``find`` then takes the list of their letters, and
            yields the place of a letter in it with each hit.
        types: The message types it applies to; every type when empty.
        channels: The channels it applies to; every channel when empty.
        languages: The languages it applies to; every language when empty.

    Raises:
        InvalidFactsError: If an entry is not of its kind.
    """

    code: str
    name: str
    severity: Severity = attrs.field(converter=_to_severity)
    help: str
    find: Callable[..., Iterable[Any]] = attrs.field(repr=False)
    between: bool = False
    claims: tuple[Claim, ...] = attrs.field(default=(), converter=_to_claims, repr=False)
    types: tuple[MessageType | str, ...] = attrs.field(default=(), converter=_to_types)
    channels: tuple[Channel, ...] = attrs.field(default=(), converter=_to_channels)
    languages: tuple[str, ...] = attrs.field(default=(), converter=to_tuple)

    def __attrs_post_init__(self) -> None:
        validator = Validator(self)
        validator.require_text("code", "name", "help")
        validator.require_enum("severity", Severity)
        validator.require_each("claims", Claim, "claim")
        validator.require_each("types", str, "message type")
        kinds: Any = self.types
        for index, kind in enumerate(kinds if isinstance(kinds, tuple) else ()):
            if isinstance(kind, str) and not isinstance(kind, MessageType) and not kind.startswith(OWN):
                validator.refuse(f"types[{index}]", kind, "is not a known word", nearest(kind, MessageType))
        validator.require_each("channels", Channel, "channel")
        validator.require_each("languages", str, "language")
        validator.require_flag("between")
        find: Any = self.find
        if not callable(find):
            validator.refuse("find", find, "cannot be called", "pass a function of one letter")
        validator.raise_if_invalid()

    def applies_to(self, letter: Letter) -> bool:
        """Say whether the check is for such a letter."""
        return (
            (not self.types or letter.message_type in self.types)
            and (not self.channels or letter.channel in self.channels)
            and (not self.languages or letter.language in self.languages)
        )

    def findings(self, letter: Letter) -> Iterator[Finding]:
        """Yield what the check finds in a letter; nothing if it is not for such a letter, or compares letters."""
        if not self.between and self.applies_to(letter):
            yield from map(self._finding, islice(self.find(letter), MOST_FINDINGS))

    def findings_between(self, letters: Sequence[Letter]) -> Iterator[tuple[int, Finding]]:
        """Yield what the check finds between letters, each with the place of its letter; nothing if it looks at one."""
        if self.between:
            for index, hit in self.find(letters):
                if self.applies_to(letters[index]):
                    yield index, self._finding(hit)

    def _finding(self, hit: Hit) -> Finding:
        severity = self.severity
        if hit.severity is not None:
            severity = max(severity, hit.severity, key=_ORDER.index)
        return Finding(
            code=self.code,
            name=self.name,
            severity=severity,
            message=hit.message if len(hit.message) <= _LONGEST_MESSAGE else f"{hit.message[:_LONGEST_MESSAGE]}…",
            span=None if hit.part is None else _span(hit.part, hit.start, hit.end),
            replacement=hit.replacement,
            claims=self.claims,
        )


def _span(part: Part, start: int, end: int) -> Span:
    """Return a place in the draft as it was handed in, whatever form it was read in."""
    return Span(part.name, part.original_index(start), part.original_index(end))

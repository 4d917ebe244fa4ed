"""A check, the hits it reports, and how hits become findings."""

from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from itertools import islice
from typing import Any, NamedTuple

import attrs

from .._converters import to_enum, to_tuple
from .._guarding import guarded
from .._validation import Validator, explain_bad_arguments
from ..guidance import Claim
from ..guidance._registry import claim
from ..languages import _resources
from ..vocabulary import Channel, MessageType, Severity
from ._drafts import require_message_type, to_message_type
from ._findings import Finding, Span
from ._text.letter import Letter
from ._text.part import Part
from ._translations import sentence_separator, translate


@guarded
class Hit(NamedTuple):
    """What a check reports: one fault, with its place in a part of the letter.

    Args:
        message: What to do, in a sentence for the candidate.
        part: The part of the letter it is in; ``None`` if something is missing from the whole letter.
        start: The index of its first character in ``part.text``.
        end: The index after its last character.
        replacement: What to write in place of the span, if only one thing is right; empty to delete it.
        severity: The severity of this hit if it is less than the check's; the milder of the two counts.
        values: What stands in the braces of ``message``, by name, so that the sentence can be translated without it;
            a message without values is taken as it is.
        reason: Why it matters, in a sentence of its own after the message.
    """

    message: str
    part: Part | None = None
    start: int = 0
    end: int = 0
    replacement: str | None = None
    severity: Severity | None = None
    values: Mapping[str, str] | None = None
    reason: str = ""

    def sentence(self, language: str = "en", *, help_line: str | None = None) -> str:
        """Return the message with its values, and the reason after it.

        Args:
            language: The language to translate it into.
            help_line: What the check reports: it is said in place of a reason that has no translation.
        """
        text = translate(self.message, language)
        if self.values:
            text = text.format_map({name: " ".join(value.split()) for name, value in self.values.items()})
        if self.reason:
            text += sentence_separator(language) + translate(self.reason, language, otherwise=help_line)
        return text

    def __hash__(self) -> int:
        return hash((*self[:6], frozenset((self.values or {}).items()), self.reason))

    def __repr__(self) -> str:
        """Return the place without the message, which quotes the draft."""
        return f"Hit({None if self.part is None else self.part.name!r}, {self.start}, {self.end})"


def _to_severity(value: Severity | str) -> Any:
    return to_enum(Severity, value)


def _to_claims(value: Any) -> Any:
    if not isinstance(value, list | tuple):
        return value
    return tuple(claim(each) if isinstance(each, str) else each for each in value)


def _to_types(value: Any) -> Any:
    return tuple(map(to_message_type, value)) if isinstance(value, list | tuple) else value


def _to_channels(value: Any) -> Any:
    return tuple(to_enum(Channel, each) for each in value) if isinstance(value, list | tuple) else value


_WORST_FIRST = tuple(Severity)

MOST_FINDINGS = 100
"""How many findings of one check a review holds."""

_LONGEST_MESSAGE = 300
"""How many characters of a message are kept."""


@guarded
@explain_bad_arguments
@attrs.frozen(kw_only=True)
class Check:
    """One check of a review.

    Args:
        code: Its stable code: ``FK`` and three digits; begin codes of your own with ``X``.
        name: Its stable name, in one hyphenated word.
        severity: The severity of its findings, at most.
        help: What it reports, in one sentence.
        claims: The claims it rests on, or their ids.
        find: Takes a ``Letter`` and yields a ``Hit`` for each fault. It must be a pure function: no input or output, no
            clock, no state.
        between: Whether it compares the letters of a batch. ``find`` then takes a list of letters, and yields pairs of
            an index in it and a ``Hit``.
        types: The message types it applies to; all if empty.
        channels: The channels it applies to; all if empty.
        languages: The languages it applies to, such as ``en``; all if empty.

    Raises:
        InvalidFactsError: If a field is invalid; with all problems at once.
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
            if isinstance(kind, str):
                require_message_type(validator, f"types[{index}]", kind)
        validator.require_each("channels", Channel, "channel")
        validator.require_each("languages", str, "language")
        self._require_languages(validator)
        validator.require_flag("between")
        find: Any = self.find
        if not callable(find):
            validator.refuse("find", find, "is not callable", "pass a function that takes a Letter and yields Hits")
        validator.raise_if_invalid()

    def _require_languages(self, validator: Validator) -> None:
        """Record each language that the library does not have: a check for it would never apply."""
        available = _resources.languages()
        languages: Any = self.languages
        for index, language in enumerate(languages if isinstance(languages, tuple) else ()):
            if isinstance(language, str) and language not in available:
                remedy = f"pass the name of one: {', '.join(available)}"
                validator.refuse(f"languages[{index}]", language, "is not a language of the library", remedy)

    def applies_to(self, letter: Letter) -> bool:
        """Return whether the check applies to a letter's message type, channel and language."""
        return (
            (not self.types or letter.message_type in self.types)
            and (not self.channels or letter.channel in self.channels)
            and (not self.languages or letter.language in self.languages)
        )

    def findings(self, letter: Letter) -> Iterator[Finding]:
        """Yield the findings of the check in one letter; none if it does not apply, or compares letters."""
        if not self.between and self.applies_to(letter):
            for hit in islice(self.find(letter), MOST_FINDINGS):
                yield self._finding(hit, letter.explain_in)

    def findings_between(self, letters: Sequence[Letter]) -> Iterator[tuple[int, Finding]]:
        """Yield the findings of a check that compares letters, each with the index of its letter; none of others."""
        if self.between:
            counts: Counter[int] = Counter()
            for index, hit in self.find(letters):
                if counts[index] < MOST_FINDINGS and self.applies_to(letters[index]):
                    counts[index] += 1
                    yield index, self._finding(hit, letters[index].explain_in)

    def _finding(self, hit: Hit, language: str) -> Finding:
        severity = self.severity
        message = hit.sentence(language, help_line=self.help)
        if hit.severity is not None:
            severity = max(severity, hit.severity, key=_WORST_FIRST.index)
        return Finding(
            code=self.code,
            name=self.name,
            severity=severity,
            message=message if len(message) <= _LONGEST_MESSAGE else f"{message[:_LONGEST_MESSAGE]}…",
            span=None if hit.part is None else _span(hit.part, hit.start, hit.end),
            replacement=hit.replacement,
            claims=self.claims,
        )


def _span(part: Part, start: int, end: int) -> Span:
    """Return a span in the draft as it was given, which need not be in NFC as the part is."""
    return Span(part.name, *part.original_span(start, end))

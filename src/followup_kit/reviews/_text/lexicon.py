"""The lexicon of a language: groups of phrases, all matched in one pass.

A pattern is compiled when a text first has a word that it begins with, and is then found by its first word and by its
second: most of a lexicon is never compiled. Its choices are tried as they stand, not multiplied out. A gap skips a few
tokens at most, so that the cost of each token is bounded by the patterns, never by the text.

The pattern language is described in ``docs/development/add-a-language.md``.
"""

import re
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from functools import cache, cached_property
from itertools import product
from typing import Any, NamedTuple

import attrs

from ...languages import _resources
from ...vocabulary import Severity
from .punctuation import SENTENCE_ENDS
from .tokens import Token, normalize_word, tokenize

_GAP = "…"
WORD_LISTS = frozenset(
    """
    before-weekday clause-subjects dangling familiar-address formal-address function-words gates generic
    invitation-words negation no-title often-misspelt private-domain repeats repeats-in-clause resembles-another shouted
    shouted-together stop subordinators vague-subject well-spelled
    """.split()  # noqa: SIM905 - words read better as words
)
"""Groups that are looked up by their words, never matched: nearly every token of a text is in one of them."""

_LONGEST_GAP_SPACED = 3
_LONGEST_GAP_UNSPACED = 8
_LONGEST_WIDE_GAP = {"de": 10}
"""How many tokens several gaps in a row skip where a verb ends its clause, however long it is."""

_WIDE = ("-hint", "accept", "decline")
"""How the groups end in which they do: by their patterns, nothing is surely a fault."""
_MARKS = SENTENCE_ENDS | {",", ";", ":", "(", ")", "、"}


@attrs.frozen(cache_hash=True)
class Entry:
    """One entry of a lexicon: patterns of a group that are looked for, for one reason.

    Args:
        group: The group it belongs to, such as ``casual``.
        reason: Why a match matters, in a sentence for the candidate.
        replacement: What to write in place of a match, where only one thing is right.
        severity: How bad a match is at most, where it is less certain than others of the group.
    """

    group: str
    reason: str
    replacement: str | None = None
    severity: Severity | None = None


class Match(NamedTuple):
    """A phrase of a lexicon found in a text.

    Args:
        entry: The lexicon entry it matches.
        first: The index of its first token.
        last: The index after its last token.
    """

    entry: Entry
    first: int
    last: int


class _Element(NamedTuple):
    """One place of a pattern: the words that may stand there.

    Args:
        words: Whole words.
        prefixes: How a word may begin.
        endings: How it may end.
        optional: Whether nothing may stand there.
        is_gap: Whether it is a gap, and no word.
        choices: In a script without spaces, the phrases that may stand there: by their first token, what follows it.
    """

    words: frozenset[str]
    prefixes: tuple[str, ...] = ()
    endings: tuple[str, ...] = ()
    optional: bool = False
    is_gap: bool = False
    choices: Mapping[str, Sequence[tuple[str, ...]]] | None = None

    def allows(self, text: str) -> bool:
        """Return whether a token may stand in this place."""
        return (
            text in self.words
            or (bool(self.prefixes) and text.startswith(self.prefixes))
            or (bool(self.endings) and text.endswith(self.endings))
        )

    @property
    def is_plain(self) -> bool:
        """Whether whole words alone may stand there."""
        return not (self.prefixes or self.endings or self.optional or self.is_gap or self.choices)


class _Pattern(NamedTuple):
    """A pattern behind its first word: what follows, and what it means."""

    rest: tuple[_Element, ...]
    entry: Entry


class _Beginning:
    """The patterns that begin with the same word, by the word that follows.

    Args:
        patterns: The patterns behind that word.
        gap_at: Returns how far a gap of a pattern reaches, and the place behind it.
    """

    __slots__ = ("behind_gap", "branching", "ending", "following", "shaped")

    def __init__(self, patterns: Iterable[_Pattern], gap_at: Callable[[_Pattern, int], tuple[int, int]]) -> None:
        self.following: dict[str, list[_Pattern]] = {}
        self.behind_gap: dict[int, dict[str, list[tuple[_Pattern, int]]]] = {}
        """Patterns that go on with a gap and a word, by how far the gap reaches; each with the place behind that."""
        self.shaped: list[_Pattern] = []
        """Patterns that go on with the beginning or end of a word."""
        self.branching: list[_Pattern] = []
        """Patterns that go on with what may be left out, or with a choice."""
        self.ending: list[_Pattern] = []
        """Patterns of one word."""
        for pattern in patterns:
            longest, behind = gap_at(pattern, 0)
            if not pattern.rest:
                self.ending.append(pattern)
            elif behind == len(pattern.rest) or not pattern.rest[behind].is_plain:
                first = pattern.rest[0]
                is_shaped = not (first.optional or first.is_gap or first.choices)
                (self.shaped if is_shaped else self.branching).append(pattern)
            elif behind:
                for word in pattern.rest[behind].words:
                    self.behind_gap.setdefault(longest, {}).setdefault(word, []).append((pattern, behind + 1))
            else:
                for word in pattern.rest[0].words:
                    self.following.setdefault(word, []).append(pattern)


class Lexicon:
    """The phrases of one language, by group.

    Args:
        groups: Entries by group, as in the language's ``lexicon.toml``: each a mapping with ``patterns``, ``reason``
            and, where there is one, ``replacement`` or ``severity``.
        language: The name of the language, by which the dates in its texts are read.
        uses_spaces: Whether its script separates words by spaces.
    """

    def __init__(self, groups: Mapping[str, Sequence[Mapping[str, Any]]], *, language: str, uses_spaces: bool) -> None:
        self.language = language
        self.uses_spaces = uses_spaces
        self.groups = frozenset(groups)
        self._groups = groups
        self._longest_gap = _LONGEST_GAP_SPACED if uses_spaces else _LONGEST_GAP_UNSPACED
        self._longest_wide_gap = _LONGEST_WIDE_GAP.get(language)
        self._gap_barriers: frozenset[str] = _MARKS if uses_spaces else SENTENCE_ENDS
        if uses_spaces:
            # "I am not frustrated" means the opposite: no gap skips a negation.
            self._gap_barriers |= self.words("negation")
        self._begun: dict[str, list[tuple[str, Entry]]] = {}
        self._stems: dict[str, dict[str, None]] = {}
        """How the first words of patterns begin, by their first character, where a star stands for the rest."""
        self._endings: dict[str, dict[str, None]] = {}
        """How they end, by their last character."""
        for group, entries in groups.items():
            if group not in WORD_LISTS:
                for each in entries:
                    severity = Severity(each["severity"]) if "severity" in each else None
                    entry = Entry(group, each["reason"], each.get("replacement"), severity)
                    for pattern in each["patterns"]:
                        self._file(pattern, entry)
        self._beginnings: dict[str, _Beginning] = {}

    def _file(self, pattern: str, entry: Entry) -> None:
        """File a pattern under each word that it may begin with."""
        if not self.uses_spaces:
            words = _first_tokens(pattern)
        else:
            words, is_optional, rest = [], True, pattern
            while is_optional and rest:
                element, _, rest = rest.partition(" ")
                choices, is_optional = _choices_of(element)
                words += choices
        for word in words:
            self._begun.setdefault(word, []).append((pattern, entry))
            if self.uses_spaces and len(word) > 1 and word.endswith("*"):
                self._stems.setdefault(word[0], {})[word[:-1]] = None
            elif self.uses_spaces and len(word) > 1 and word.startswith("*"):
                self._endings.setdefault(word[-1], {})[word[1:]] = None

    @cached_property
    def known(self) -> frozenset[str]:
        """Every word of its patterns."""
        patterns = {pattern for entries in self._groups.values() for each in entries for pattern in each["patterns"]}
        if not self.uses_spaces:
            pieces = {piece for pattern in patterns for piece in _SEPARATORS.split(pattern)}
            return frozenset(token.text for piece in pieces for token in tokenize(piece, uses_spaces=False)) | {_GAP}
        elements = {element for pattern in patterns for element in pattern.split()}
        return frozenset(word for element in elements for word in _choices_of(element)[0])

    @cached_property
    def spelled(self) -> frozenset[str]:
        """Every word of its patterns as it is written there, with ß, but for those of slips."""
        patterns = (
            pattern
            for group, entries in self._groups.items()
            if group != "slip"
            for each in entries
            for pattern in each["patterns"]
        )
        words = (word for pattern in patterns for element in pattern.split() for word in _ALTERNATIVES.split(element))
        return frozenset(word for word in words if word.isalpha())

    @cached_property
    def _words(self) -> dict[str, frozenset[str]]:
        return {}

    def words(self, group: str) -> frozenset[str]:
        """Return the normalized phrases of a group; empty if the language has no such group."""
        if group not in self._words:
            space = " " if self.uses_spaces else ""
            self._words[group] = frozenset(
                space.join(phrase)
                for each in self._groups.get(group, ())
                for pattern in each["patterns"]
                for phrase in self._phrases(pattern)
            )
        return self._words[group]

    def matches(self, tokens: Sequence[Token]) -> Iterator[Match]:
        """Match the phrases of every group, except those of ``WORD_LISTS``.

        Args:
            tokens: The tokens of a text.

        Yields:
            Every match by its first token; matches may overlap.
        """
        texts = [token.text for token in tokens]
        for first, text in enumerate(texts):
            found: list[tuple[Entry, int]] = []
            if text in self._begun:
                self._follow(text, texts, first + 1, found)
            for stem in self._stems.get(text[:1], ()):
                if text.startswith(stem):
                    self._follow(stem + "*", texts, first + 1, found)
            for ending in self._endings.get(text[-1:], ()):
                if text.endswith(ending):
                    self._follow("*" + ending, texts, first + 1, found)
            for entry, last in dict.fromkeys(found):
                yield Match(entry, first, last)

    def _follow(self, word: str, texts: list[str], index: int, found: list[tuple[Entry, int]]) -> None:
        """Collect the phrases that begin with a word, and go on with a text from an index."""
        beginning = self._beginnings.get(word)
        if beginning is None:
            patterns = (each for filed in self._begun[word] for each in self._compile(*filed, word))
            beginning = self._beginnings[word] = _Beginning(patterns, self._gap_at)
        found.extend([(pattern.entry, index) for pattern in beginning.ending])
        if index < len(texts):
            for pattern in beginning.following.get(texts[index], ()):
                self._go_on(pattern, 1, texts, index + 1, found)
            for pattern in beginning.shaped:
                if pattern.rest[0].allows(texts[index]):
                    self._go_on(pattern, 1, texts, index + 1, found)
        for longest, by_word in beginning.behind_gap.items():
            for skipped in range(index, min(index + longest, len(texts) - 1) + 1):
                for pattern, place in by_word.get(texts[skipped], ()):
                    self._go_on(pattern, place, texts, skipped + 1, found)
                if texts[skipped] in self._gap_barriers:
                    break
        for pattern in beginning.branching:
            self._go_on(pattern, 0, texts, index, found)

    def _go_on(
        self, pattern: _Pattern, place: int, texts: list[str], index: int, found: list[tuple[Entry, int]]
    ) -> None:
        """Collect where a pattern ends that goes on with a place of it, and with a text from an index."""
        rest = pattern.rest
        while place < len(rest):
            element = rest[place]
            if element.is_gap:
                self._skip_gap(pattern, place, texts, index, found)
                return
            if element.choices:
                for rest_of_choice in element.choices.get(texts[index], ()) if index < len(texts) else ():
                    end = index + 1 + len(rest_of_choice)
                    if tuple(texts[index + 1 : end]) == rest_of_choice:
                        self._go_on(pattern, place + 1, texts, end, found)
                return
            if element.optional:
                self._go_on(pattern, place + 1, texts, index, found)
            if index >= len(texts):
                return
            if texts[index] not in element.words and not element.allows(texts[index]):
                return
            place, index = place + 1, index + 1
        found.append((pattern.entry, index))

    def _gap_at(self, pattern: _Pattern, place: int) -> tuple[int, int]:
        """Return how many tokens a gap skips, or several in a row, and the place behind; (0, place) for no gap."""
        rest, beyond = pattern.rest, place
        while beyond < len(rest) and rest[beyond].is_gap:
            beyond += 1
        longest = self._longest_gap * (beyond - place)
        if beyond - place > 1 and self._longest_wide_gap and pattern.entry.group.endswith(_WIDE):
            longest = max(longest, self._longest_wide_gap)
        return longest, beyond

    def _skip_gap(
        self, pattern: _Pattern, place: int, texts: list[str], index: int, found: list[tuple[Entry, int]]
    ) -> None:
        """Collect where a pattern ends behind a gap, or several in a row, which skip as much as all of them."""
        rest = pattern.rest
        longest, beyond = self._gap_at(pattern, place)
        following = rest[beyond] if beyond < len(rest) else _GAP_ELEMENT
        anything = following.is_gap or following.optional or following.choices is not None
        for skipped in range(index, min(index + longest, len(texts) - 1) + 1):
            if anything or following.allows(texts[skipped]):
                self._go_on(pattern, beyond, texts, skipped, found)
            if texts[skipped] in self._gap_barriers:
                break

    def _compile(self, pattern: str, entry: Entry, word: str) -> Iterator[_Pattern]:
        """Yield a pattern as it goes on behind a word that it begins with."""
        elements = self._elements(pattern)
        if elements[0].choices:
            for rest_of_choice in elements[0].choices[word]:
                yield _Pattern((*(_Element(frozenset({text})) for text in rest_of_choice), *elements[1:]), entry)
            return
        for index, element in enumerate(elements):
            stands = word in element.words or (word.endswith("*") and word[:-1] in element.prefixes)
            if stands or (word.startswith("*") and word[1:] in element.endings):
                yield _Pattern(elements[index + 1 :], entry)
            if not element.optional:
                return

    def _elements(self, pattern: str) -> tuple[_Element, ...]:
        if not self.uses_spaces:
            elements: list[_Element] = []
            for piece in pattern.split(_GAP):
                elements.append(_GAP_ELEMENT)
                for part in filter(None, _CHOICE.split(piece)):
                    elements += _unspaced_elements(part)
            return tuple(elements[1:])
        return tuple(_element(each) for each in pattern.split())

    def _phrases(self, pattern: str) -> Iterator[tuple[str, ...]]:
        """Expand a pattern into phrases: one for each choice among its alternatives."""
        if not self.uses_spaces:
            phrase: list[str] = []
            for piece in pattern.split(_GAP):
                phrase += [_GAP, *(token.text for token in tokenize(piece, uses_spaces=False))]
            yield tuple(phrase[1:])
            return
        choices: list[tuple[str, ...]] = []
        for element in pattern.split():
            words, is_optional = _choices_of(element)
            choices.append((*words, "") if is_optional else words)
        for choice in product(*choices):
            yield tuple(word for word in choice if word)


_LONGEST_BEGINNING = 8
"""How many characters of a pattern hold its first token, in a script without spaces."""

_CHOICE = re.compile(r"(\([^()]*\|[^()]*\))")
"""A choice in a pattern of a script without spaces; ``(株)``, which has no bar, is text."""

_ALTERNATIVES = re.compile(r"[|?]")

_SEPARATORS = re.compile(rf"{_GAP}|[(|)]")


def _unspaced_elements(part: str) -> Iterator[_Element]:
    """Yield the elements of a part of a pattern in a script without spaces: one of a choice, one of each token."""
    if _CHOICE.fullmatch(part) is None:
        yield from (_Element(frozenset({token.text})) for token in tokenize(part, uses_spaces=False))
        return
    choices: dict[str, list[tuple[str, ...]]] = {}
    for choice in part[1:-1].split("|"):
        first, *rest = (token.text for token in tokenize(choice, uses_spaces=False))
        choices.setdefault(first, []).append(tuple(rest))
    yield _Element(frozenset(), choices=choices)


def _first_tokens(pattern: str) -> list[str]:
    """Return the tokens that a pattern of a script without spaces may begin with."""
    choice = _CHOICE.match(pattern)
    beginnings = choice[1][1:-1].split("|") if choice else [pattern]
    first = (tokenize(beginning[:_LONGEST_BEGINNING], uses_spaces=False)[:1] for beginning in beginnings)
    return list(dict.fromkeys(token.text for tokens in first for token in tokens))


@cache
def _choices_of(element: str) -> tuple[tuple[str, ...], bool]:
    """Return the alternatives of an element, and whether it may be left out.

    A question mark alone, or as the last of several alternatives, is itself; elsewhere it means "optional".
    """
    optional = element.endswith("?") and element != "?" and not element.endswith("|?")
    words = (element[:-1] if optional else element).split("|")
    # An empty alternative says the same as a question mark.
    return tuple(normalize_word(word) for word in words if word), optional or "" in words


@cache
def _element(written: str) -> _Element:
    """Return an element of a pattern, compiled; equal ones are shared."""
    if written == _GAP:
        return _GAP_ELEMENT
    words, optional = _choices_of(written)
    starred = [word for word in words if len(word) > 1 and "*" in (word[0], word[-1])]
    return _Element(
        frozenset(words).difference(starred),
        tuple(word[:-1] for word in starred if word[0] != "*"),
        tuple(word[1:] for word in starred if word[0] == "*"),
        optional,
    )


_GAP_ELEMENT = _Element(frozenset(), is_gap=True)


@cache
def lexicon_for(language: str) -> Lexicon:
    """Return the lexicon of a language of the library, read once.

    Args:
        language: The name of its folder under ``languages``, such as ``en``.
    """
    return Lexicon(
        _resources.lexicon(language),
        language=language,
        uses_spaces=_resources.conventions(language).sentence_separator == " ",
    )

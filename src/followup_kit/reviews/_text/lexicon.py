"""The lexicon of a language: groups of phrases, all matched in one pass by a trie.

The trie holds the phrases of every group, word by word. From each token of a text it is followed as far as the text
does; a gap skips a few tokens at most, so that the cost of each token is bounded by the trie, never by the text.

The pattern language is described in ``docs/add-a-language.md``.
"""

from collections.abc import Iterator, Mapping, Sequence
from functools import cache
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
    before-weekday dangling familiar-address formal-address gates generic negation private-domain
    repeats repeats-in-clause shouted shouted-together stop vague-subject
    """.split()  # noqa: SIM905 - words read better as words
)
"""Groups that are looked up by their words, never matched: nearly every token of a text is in one of them."""

_LONGEST_GAP_SPACED = 3
_LONGEST_GAP_UNSPACED = 8
_MARKS = SENTENCE_ENDS | {",", ";", ":", "(", ")", "、"}


@attrs.frozen
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


class _Node:
    """A node of the trie: what can follow, and the entries of the phrases that end here."""

    __slots__ = ("branches", "endings", "entries", "gap", "lengths", "next", "prefixes")

    def __init__(self) -> None:
        self.next: dict[str, _Node] = {}
        self.prefixes: dict[str, _Node] = {}
        self.endings: dict[str, _Node] = {}
        self.lengths: tuple[int, ...] = ()
        self.gap: _Node | None = None
        self.entries: list[Entry] = []
        self.branches = False
        """Whether anything but a whole word can follow: a prefix, a suffix or a gap."""

    def goes_on(self, text: str) -> bool:
        """Return whether a phrase may go on here with a token, or ends before it."""
        return text in self.next or self.branches or bool(self.entries)


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
        self._longest_gap = _LONGEST_GAP_SPACED if uses_spaces else _LONGEST_GAP_UNSPACED
        self._gap_barriers: frozenset[str] = _MARKS if uses_spaces else SENTENCE_ENDS
        self._root = _Node()
        self._words: dict[str, frozenset[str]] = {}
        known: set[str] = set()
        for group, entries in groups.items():
            said: set[str] = set()
            for each in entries:
                severity = Severity(each["severity"]) if "severity" in each else None
                entry = Entry(group, each["reason"], each.get("replacement"), severity)
                for pattern in each["patterns"]:
                    for phrase in self._phrases(pattern):
                        if group not in WORD_LISTS:
                            self._add(phrase, entry)
                        said.add((" " if uses_spaces else "").join(phrase))
                        known.update(phrase)
            self._words[group] = frozenset(said)
        if uses_spaces:
            # "I am not frustrated" means the opposite: no gap skips a negation.
            self._gap_barriers |= self._words.get("negation", frozenset())
        self.known = frozenset(known)
        by_letter: dict[str, list[str]] = {}
        for stem in self._root.prefixes:
            by_letter.setdefault(stem[0], []).append(stem)
        self._stems = {letter: tuple(stems) for letter, stems in by_letter.items()}

    def words(self, group: str) -> frozenset[str]:
        """Return the normalized phrases of a group; empty if the language has no such group."""
        return self._words.get(group, frozenset())

    def matches(self, tokens: Sequence[Token]) -> Iterator[Match]:
        """Match the phrases of every group, except those of ``WORD_LISTS``.

        Args:
            tokens: The tokens of a text.

        Yields:
            Every match by its first token; matches may overlap.
        """
        texts = [token.text for token in tokens]
        known, stems, prefixes = self._root.next, self._stems, self._root.prefixes
        for first, text in enumerate(texts):
            # Most tokens begin no phrase: skip them without a call.
            following, begun = known.get(text), stems.get(text[:1])
            has_stem = begun is not None and text.startswith(begun)
            if following is None and not has_stem:
                continue
            found: list[tuple[Entry, int]] = []
            if following is not None and following.goes_on(texts[first + 1] if first + 1 < len(texts) else ""):
                self._follow(following, texts, first + 1, found)
            if has_stem:
                for stem in begun or ():
                    if text.startswith(stem):
                        self._follow(prefixes[stem], texts, first + 1, found)
            for entry, last in found:
                yield Match(entry, first, last)

    def _follow(self, node: _Node, texts: list[str], index: int, found: list[tuple[Entry, int]]) -> None:
        """Collect the phrases that match from a node on; iterate where the trie does not branch."""
        end = len(texts)
        while True:
            if node.entries:
                found.extend([(entry, index) for entry in node.entries])
            if index == end:
                return
            text = texts[index]
            following = node.next.get(text)
            if node.branches:
                self._branch(node, texts, index, found)
            if following is None:
                return
            node, index = following, index + 1

    def _branch(self, node: _Node, texts: list[str], index: int, found: list[tuple[Entry, int]]) -> None:
        """Collect the phrases that match on by a prefix, by a suffix, or after a gap."""
        text = texts[index]
        for length in node.lengths:
            if (following := node.prefixes.get(text[:length])) is not None:
                self._follow(following, texts, index + 1, found)
        for ending, following in node.endings.items():
            if text.endswith(ending):
                self._follow(following, texts, index + 1, found)
        if (gap := node.gap) is not None:
            for skipped in range(index, min(index + self._longest_gap, len(texts) - 1) + 1):
                if gap.branches or texts[skipped] in gap.next:
                    self._follow(gap, texts, skipped, found)
                if texts[skipped] in self._gap_barriers:
                    break

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
            # A question mark alone, or as the last of several alternatives, is itself; elsewhere it means "optional".
            optional = element.endswith("?") and element != "?" and not element.endswith("|?")
            words = tuple(normalize_word(word) for word in (element[:-1] if optional else element).split("|"))
            choices.append((*words, "") if optional else words)
        for choice in product(*choices):
            yield tuple(word for word in choice if word)

    def _add(self, phrase: tuple[str, ...], entry: Entry) -> None:
        node = self._root
        for element in phrase:
            if element == _GAP:
                node.branches = True
                node.gap = node.gap or _Node()
                node = node.gap
            elif self.uses_spaces and len(element) > 1 and element.startswith("*"):
                node.branches = True
                node = node.endings.setdefault(element[1:], _Node())
            elif self.uses_spaces and len(element) > 1 and element.endswith("*"):
                stem = element[:-1]
                node.branches = True
                node.lengths = tuple(sorted({*node.lengths, len(stem)}))
                node = node.prefixes.setdefault(stem, _Node())
            else:
                node = node.next.setdefault(element, _Node())
        if entry not in node.entries:
            node.entries.append(entry)


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

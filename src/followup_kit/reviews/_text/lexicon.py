"""The words and phrases of a language that checks look for, and finding them all in one pass.

The phrases of every group stand in one tree, word by word. From each word of a text the tree is followed as far as the
text does; a gap skips a few words at most, so that the cost of a place is bounded by the tree, never by the text.
"""

from collections.abc import Iterator, Mapping, Sequence
from functools import cache
from itertools import product
from typing import Any, NamedTuple

import attrs

from ...languages import _resources
from .tokens import PARAGRAPH_BREAK, Token, normalize_word, tokenize

_GAP = "…"
WORD_LISTS = frozenset({"dangling", "generic", "negation", "repeats", "shouted", "stop", "vague-subject"})
"""Groups that are only asked for their words: nearly every word of a text is in one of them."""

_GAP_OF_WORDS = 3
_GAP_OF_CHARACTERS = 8
_STOPS = frozenset({".", "!", "?", "…", "。", PARAGRAPH_BREAK})
_MARKS = _STOPS | {",", ";", ":", "(", ")", "、"}


@attrs.frozen
class Entry:
    """Phrases that are looked for, for one reason.

    Args:
        group: Which list it belongs to.
        because: Why, in a sentence that can be shown to the candidate.
        instead: What to write in place of it, where there is only one thing.
    """

    group: str
    because: str
    instead: str | None = None


class Match(NamedTuple):
    """A phrase found in a text.

    Args:
        entry: The entry it belongs to.
        first: The place of its first token.
        last: The place after its last token.
    """

    entry: Entry
    first: int
    last: int


class _Node:
    """Where a phrase has come to, and what can follow."""

    __slots__ = ("endings", "entries", "gap", "lengths", "next", "prefixes")

    def __init__(self) -> None:
        self.next: dict[str, _Node] = {}
        self.prefixes: dict[str, _Node] = {}
        self.endings: dict[str, _Node] = {}
        self.lengths: tuple[int, ...] = ()
        self.gap: _Node | None = None
        self.entries: list[Entry] = []


class Lexicon:
    """The groups of one language.

    Args:
        groups: Entries by group, as the language's file has them: each with ``say``, ``because`` and perhaps
            ``instead``.
        language: The name of the language, by which its dates are read.
        spaced: Whether it parts words by blanks.
    """

    def __init__(self, groups: Mapping[str, Sequence[Mapping[str, Any]]], *, language: str, uses_spaces: bool) -> None:
        self.language = language
        self.uses_spaces = uses_spaces
        self.groups = frozenset(groups)
        self._gap = _GAP_OF_WORDS if uses_spaces else _GAP_OF_CHARACTERS
        self._gap_barriers: frozenset[str] = _MARKS if uses_spaces else _STOPS
        self._root = _Node()
        self._words: dict[str, frozenset[str]] = {}
        known: set[str] = set()
        for group, entries in groups.items():
            said: set[str] = set()
            for each in entries:
                entry = Entry(group, each["because"], each.get("instead"))
                for pattern in each["say"]:
                    for phrase in self._phrases(pattern):
                        if group not in WORD_LISTS:
                            self._add(phrase, entry)
                        said.add((" " if uses_spaces else "").join(phrase))
                        known.update(phrase)
            self._words[group] = frozenset(said)
        if uses_spaces:
            # "I am not frustrated" says the opposite of what it would say without the word.
            self._gap_barriers |= self._words.get("negation", frozenset())
        self.known = frozenset(known)
        by_letter: dict[str, list[str]] = {}
        for stem in self._root.prefixes:
            by_letter.setdefault(stem[0], []).append(stem)
        self._stems = {letter: tuple(stems) for letter, stems in by_letter.items()}

    def words(self, group: str) -> frozenset[str]:
        """Return the phrases of a group as they are compared; empty if the language has no such group."""
        return self._words.get(group, frozenset())

    def matches(self, tokens: Sequence[Token]) -> Iterator[Match]:
        """Find every phrase of every group.

        Args:
            tokens: The words and marks of a text.
        """
        texts = [token.text for token in tokens]
        known, stems, prefixes = self._root.next, self._stems, self._root.prefixes
        for first, text in enumerate(texts):
            # Most words begin no phrase: they are passed over here, without a call.
            following, begun = known.get(text), stems.get(text[:1])
            has_stem = begun is not None and text.startswith(begun)
            if following is None and not has_stem:
                continue
            found: list[tuple[Entry, int]] = []
            if following is not None:
                self._follow(following, texts, first + 1, found)
            if has_stem:
                for stem in begun or ():
                    if text.startswith(stem):
                        self._follow(prefixes[stem], texts, first + 1, found)
            for entry, last in found:
                yield Match(entry, first, last)

    def _follow(self, node: _Node, texts: list[str], index: int, found: list[tuple[Entry, int]]) -> None:
        """Gather the phrases that go on from a node; where only one way goes on, without another call."""
        end = len(texts)
        while True:
            if node.entries:
                found.extend([(entry, index) for entry in node.entries])
            if index == end:
                return
            text = texts[index]
            following = node.next.get(text)
            if node.prefixes or node.endings or node.gap is not None:
                self._branch(node, texts, index, found)
            if following is None:
                return
            node, index = following, index + 1

    def _branch(self, node: _Node, texts: list[str], index: int, found: list[tuple[Entry, int]]) -> None:
        """Gather the phrases that go on by the beginning of a word, or after a gap."""
        text = texts[index]
        for length in node.lengths:
            if (following := node.prefixes.get(text[:length])) is not None:
                self._follow(following, texts, index + 1, found)
        for ending, following in node.endings.items():
            if text.endswith(ending):
                self._follow(following, texts, index + 1, found)
        if node.gap is not None:
            for skipped in range(index, min(index + self._gap, len(texts) - 1) + 1):
                self._follow(node.gap, texts, skipped, found)
                if texts[skipped] in self._gap_barriers:
                    break

    def _phrases(self, pattern: str) -> Iterator[tuple[str, ...]]:
        """Write out a pattern: one phrase for each choice of its alternatives."""
        if not self.uses_spaces:
            phrase: list[str] = []
            for piece in pattern.split(_GAP):
                phrase += [_GAP, *(token.text for token in tokenize(piece, uses_spaces=False))]
            yield tuple(phrase[1:])
            return
        choices: list[tuple[str, ...]] = []
        for element in pattern.split():
            # The mark itself stands alone, or last of several alternatives.
            optional = element.endswith("?") and element != "?" and not element.endswith("|?")
            words = tuple(normalize_word(word) for word in (element[:-1] if optional else element).split("|"))
            choices.append((*words, "") if optional else words)
        for choice in product(*choices):
            yield tuple(word for word in choice if word)

    def _add(self, phrase: tuple[str, ...], entry: Entry) -> None:
        node = self._root
        for element in phrase:
            if element == _GAP:
                node.gap = node.gap or _Node()
                node = node.gap
            elif self.uses_spaces and len(element) > 1 and element.startswith("*"):
                node = node.endings.setdefault(element[1:], _Node())
            elif self.uses_spaces and len(element) > 1 and element.endswith("*"):
                stem = element[:-1]
                node.lengths = tuple(sorted({*node.lengths, len(stem)}))
                node = node.prefixes.setdefault(stem, _Node())
            else:
                node = node.next.setdefault(element, _Node())
        if entry not in node.entries:
            node.entries.append(entry)


@cache
def lexicon_for(language: str) -> Lexicon:
    """Return the lexicon of one of the library's languages.

    Args:
        language: The name of its folder.
    """
    return Lexicon(
        _resources.lexicon(language),
        language=language,
        uses_spaces=_resources.conventions(language).sentence_separator == " ",
    )

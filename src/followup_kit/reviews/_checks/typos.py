"""Find slips of the keyboard in words that letters often have, and that are often misspelt.

No dictionary is needed: a word that nobody knows, one letter away from a word of the list, is that word.
"""

import re
from collections.abc import Iterator, Mapping
from functools import cache
from itertools import pairwise

from .._check import Hit
from .._text.letter import Letter
from .._text.part import Part
from .._text.similarity import is_inflection, is_one_edit_apart
from .._text.tokens import Token
from .misspelling import spelling_hit

_SHORTEST = 7
"""Shorter words have too many words of their own one letter away."""

_LONGEST = 30
"""Longer ones are no words."""


def typos(letter: Letter) -> Iterator[Hit]:
    """Find words one letter away from one that is often misspelt, or with other letters doubled than it has."""
    often = letter.lexicon.words("often-misspelt")
    if not often:
        return
    near = _by_what_is_left(often)
    for part in letter.parts:
        for index, token in enumerate(part.tokens):
            if not _SHORTEST <= len(token.text) <= _LONGEST or not _may_be_a_typo(letter, part, index, token):
                continue
            beside = {word for left in _what_is_left_of(token.text) for word in near.get(left, ())}
            meant = next((word for word in sorted(beside) if _is_typo_of(token.text, word)), None)
            if meant is not None:
                shown = meant.capitalize() if part.text[token.start].isupper() else meant
                yield spelling_hit(part, token.start, token.end, shown)


def articles(letter: Letter) -> Iterator[Hit]:
    """Find ``a`` before a vowel and ``an`` before a consonant, in English: ``a interview``."""
    if letter.language != "en":
        return
    for part in letter.parts:
        for article, noun in pairwise(part.tokens):
            word = part.text[noun.start : noun.end]
            if article.text not in ("a", "an") or not word.islower() or len(word) < _SHORTEST_NOUN:
                continue
            written = part.text[article.start : article.end]
            other = "an" if article.text == "a" else "a"
            wrong = (_BEFORE_AN if other == "an" else _BEFORE_A).match(word)
            # In "Vitamin A is" and "plan A or B" it is a name.
            if wrong and word not in _NO_NOUNS and (written.islower() or written in ("An", "A")):
                shown = other.capitalize() if written[0].isupper() else other
                yield spelling_hit(part, article.start, article.end, shown)


_SHORTEST_NOUN = 4
_BEFORE_AN = re.compile(
    r"(?:hour|hono(?:u|r)|honest|heir)|[aio](?!ne)[a-z]+$|e(?!u|we)[a-z]+$|u(?!n[iy]|s[aeu]|t[ei]|r[aeiu]|bi|ku|ly|ga)[a-z]+$"
)
_BEFORE_A = re.compile(r"[bcdfgjklmnpqrstvwyz][a-z]*[aeiou][a-z]*$")
_NO_NOUNS = frozenset({"and", "are", "also", "into", "once", "onto", "only", "after", "at", "as", "is", "in", "or"})


@cache
def _by_what_is_left(words: frozenset[str]) -> Mapping[str, tuple[str, ...]]:
    """Return words by what is left of each without one of its letters: two that are near share it."""
    left: dict[str, list[str]] = {}
    for word in sorted(words):
        for each in _what_is_left_of(word):
            left.setdefault(each, []).append(word)
    return {each: tuple(group) for each, group in left.items()}


def _what_is_left_of(word: str) -> frozenset[str]:
    """Return a word, what is left without any one of its letters, and it without doubled letters."""
    shorter = (word[:place] + word[place + 1 :] for place in range(1, len(word)))  # hardly anybody misses the first
    return frozenset({word, _undoubled(word), *shorter})


def _may_be_a_typo(letter: Letter, part: Part, index: int, token: Token) -> bool:
    """Return whether a token is a word that nobody knows, in lower case or at the beginning of its sentence."""
    word = token.text
    known = (
        word in letter.lexicon.known or word in letter.names.known or word in letter.lexicon.words("resembles-another")
    )
    if known or not (word.isascii() and word.isalpha()):
        return False
    written = part.text[token.start : token.end]
    begins = index == 0 or part.sentence_of[index - 1] != part.sentence_of[index]
    return written.islower() or (begins and written[1:].islower())


def _is_typo_of(word: str, meant: str) -> bool:
    is_near = is_one_edit_apart(word, meant) or _undoubled(word) == _undoubled(meant)
    return is_near and not _is_variant(word, meant)


def _is_variant(word: str, meant: str) -> bool:
    """Return whether a word is another form of one, or its spelling on the other side of the ocean."""
    if is_inflection(word, meant) or word[:-1] in (meant, meant[:-1]) or meant[:-1] == word:
        return True
    return any(
        pattern.sub(instead, word) == pattern.sub(instead, meant)
        for pattern, instead in _VARIANTS
        if not (instead == "l" and meant.endswith("lly"))
    )


_VARIANTS = (
    (re.compile("z"), "s"),
    (re.compile("our"), "or"),
    (re.compile("ll"), "l"),
    (re.compile("(?<=ic)[cs]e|(?<=en)[cs]e"), "se"),
    (re.compile("re"), "er"),
)
"""What British and American spellings write for each other."""


def _undoubled(word: str) -> str:
    return _DOUBLED.sub(r"\1", word)


_DOUBLED = re.compile(r"(.)\1")

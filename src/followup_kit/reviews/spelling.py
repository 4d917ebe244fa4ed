"""A check of the spelling with a spell checker of the host's: an extra, off by default.

Spelling belongs to libraries that do nothing else. This module knows none of them: a checker that answers the two
questions of ``Speller`` will do, as that of ``pyspellchecker`` does (``pip install followup-kit[spelling]``), and a
Hunspell dictionary, which some hundred languages have and which knows how a language compounds its words, becomes one
through ``HunspellSpeller`` (``pip install followup-kit[hunspell]``).
"""

from collections.abc import Iterable, Iterator
from typing import Protocol

from .._guarding import guarded, take_each
from ..vocabulary import Severity
from ._check import Check, Hit
from ._text.letter import Letter
from ._text.part import Part
from ._text.tokens import Token

_SHORTEST = 3
_LONGEST = 30


class Speller(Protocol):
    """The protocol of a spell checker; it must not read files once it is built."""

    def unknown(self, words: Iterable[str], /) -> Iterable[str]:
        """Return those words, in lower case, that are not in the dictionary."""
        ...

    def correction(self, word: str, /) -> str | None:
        """Return the likeliest correction of an unknown word, or ``None``."""
        ...


class HunspellDictionary(Protocol):
    """The protocol of a Hunspell dictionary, as ``hunspell.Hunspell`` of ``chunspell`` is."""

    def spell(self, word: str, /) -> bool:
        """Return whether the dictionary knows a word, written as it is."""
        ...

    def suggest(self, word: str, /) -> Iterable[str]:
        """Return what may have been meant by a word, the likeliest first."""
        ...


@guarded
class HunspellSpeller:
    """A speller that asks a Hunspell dictionary.

    Args:
        dictionary: The dictionary; it must not read files once it is built.
    """

    def __init__(self, dictionary: HunspellDictionary) -> None:
        self._dictionary = dictionary

    def unknown(self, words: Iterable[str], /) -> Iterable[str]:
        """Return those words, in lower case, that the dictionary knows in no case: a German noun has a capital."""
        known = self._dictionary.spell
        return [word for word in take_each(words, str) if not any(map(known, (word, word.capitalize(), word.upper())))]

    def correction(self, word: str, /) -> str | None:
        """Return the likeliest correction of an unknown word, or ``None``."""
        return next(iter(self._dictionary.suggest(word)), None)


@guarded
def spelling_check(speller: Speller, language: str, *, capitalised: bool = False, corrections: int = 10) -> Check:
    """Return a check that reports words that are not in a dictionary.

    The names and every other word of the facts are left out, as are abbreviations, addresses and words with figures.

    Args:
        speller: The spell checker.
        language: The language of its dictionary, as ``en``; drafts in others are passed over.
        capitalised: Whether to look up words that have a capital inside a sentence as well: right for German, which
            writes every noun with one, and wrong for English, where they are names.
        corrections: For how many unknown words of a draft a correction is asked for; looking for one may take long.

    Returns:
        A check, FK801, to be added to a table: ``CHECKS.with_check(spelling_check(SpellChecker("en"), "en"))``.
    """

    def find(letter: Letter) -> Iterator[Hit]:
        """Yield a hit for each unknown word, with a correction as long as there are some left to ask for."""
        indexes = [*_words(letter, capitalised=capitalised)]
        unknown = set(speller.unknown({word for _, _, word in indexes}))
        asked: dict[str, str | None] = {}
        for part, token, word in indexes:
            if word in unknown:
                if word not in asked:
                    asked[word] = speller.correction(word) if len(asked) < corrections else None
                yield _hit(part, token, word, asked[word])

    return Check(
        code="FK801",
        name="spelling",
        severity=Severity.SUGGESTION,
        help="A word is not in the dictionary.",
        claims=("SS7", "AJ7"),
        languages=(language,),
        find=find,
    )


def _words(letter: Letter, *, capitalised: bool) -> Iterator[tuple[Part, Token, str]]:
    """Yield the words to look up: plain words that the facts do not contain."""
    for part in letter.parts:
        sentences = part.sentence_of
        for index, token in enumerate(part.tokens):
            word = token.text.removesuffix("'s")
            begins = index == 0 or sentences[index] != sentences[index - 1]
            if not word.isalpha() or not _SHORTEST <= len(word) <= _LONGEST or word in letter.names.known:
                continue
            written = part.text[token.start : token.end]
            is_name = written[0].isupper() and not begins and not capitalised
            if not is_name and not written.isupper():
                yield part, token, word


def _hit(part: Part, token: Token, word: str, meant: str | None) -> Hit:
    end = token.start + len(word)
    written = part.text[token.start : end]
    if meant is None or meant == word:
        return Hit("Check the spelling of '{said}'.", part, token.start, end, values={"said": written})
    instead = meant[:1].upper() + meant[1:] if written[0].isupper() else meant
    values = {"said": written, "name": instead}
    return Hit("Check the spelling of '{said}': perhaps '{name}'.", part, token.start, end, instead, values=values)

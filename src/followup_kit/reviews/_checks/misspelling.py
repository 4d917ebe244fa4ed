"""Find misspellings of names, and the commonest slips."""

import re
from collections.abc import Iterable, Iterator
from itertools import pairwise

from ...vocabulary import Severity
from .._check import Hit
from .._text.letter import Letter
from .._text.names import Name
from .._text.part import Part
from .._text.similarity import SIMILAR, is_inflection, is_one_edit_apart, is_similar
from .phrases import phrases_of
from .unspaced import mistyped

_GENITIVE = "'s"

SHORTEST = 5
"""The least length of a name's word whose misspellings are looked for outside greeting and signature.

Shorter words are within one edit of too many others.
"""


def word_pairs(name: Name) -> Iterator[tuple[str, str]]:
    """Yield the words of a name, each normalized and as written."""
    yield from zip(name.words, name.written, strict=True)


def find_misspelt(
    letter: Letter,
    part: Part,
    wanted: Iterable[tuple[str, str]],
    skipped: range = range(0),
    *,
    of_company: bool = False,
) -> Iterator[Hit]:
    """Find capitalised words that are one edit away from a word of a name, and no words of their own.

    Args:
        letter: The letter.
        part: The part of it to search.
        wanted: The words of names, each normalized and as written.
        skipped: The indexes of tokens to leave out.
        of_company: Whether they are words of a company, which may be common words: no sentence begins with a slip.
    """
    meant_words = [(word, shown) for word, shown in dict(wanted).items() if len(word) >= SHORTEST]
    if not meant_words:
        return
    lengths = {len(word) + more for word, _ in meant_words for more in (-1, 0, 1)}
    for index in part.capitalised:
        token = part.tokens[index]
        word = token.text.removesuffix(_GENITIVE)
        if len(word) not in lengths or index in skipped or word in letter.names.known or word in letter.lexicon.known:
            continue
        if is_of_two_scripts(word):
            continue
        for meant, shown in meant_words:
            if (
                is_one_edit_apart(word, meant)
                and not any(is_inflection(word, each) for each in letter.names.known)
                and not _is_a_word_of_its_own(letter, part, index, meant, meant_words, of_company=of_company)
            ):
                certain = index in letter.closing or _is_by_the_name(letter, part, index, meant, meant_words)
                hit = spelling_hit(part, token.start, token.start + len(word), shown)
                yield hit if certain else hit._replace(severity=Severity.WARNING)
                break


def is_of_two_scripts(word: str) -> bool:
    """Return whether a letter of another alphabet stands in a word, which is reported as such and as nothing else.

    Args:
        word: The word, normalized.
    """
    return _TWO_SCRIPTS.search(word) is not None


_TWO_SCRIPTS = re.compile(r"[a-z][\u0370-\u052f]|[\u0370-\u052f][a-z]")


def spelling_hit(part: Part, start: int, end: int, shown: str) -> Hit:
    """Return the hit of a misspelt name: what to write in its place."""
    return Hit("Write '{name}': that is the spelling.", part, start, end, shown, values={"name": shown})


def _is_a_word_of_its_own(
    letter: Letter, part: Part, index: int, meant: str, wanted: list[tuple[str, str]], *, of_company: bool
) -> bool:
    """Return whether a word near a name is another name or word: Maria beside Marie, Six Sigma at Figma, Unit tests.

    Where the letter also has the name as it is, the word has to stand by another word of the name, or be addressed.
    """
    if _is_by_the_name(letter, part, index, meant, wanted):
        return False
    before = part.tokens[index - 1] if index else None
    is_elsewhere = any(not each.indexes.keys().isdisjoint({meant, meant + _GENITIVE}) for each in letter.parts)
    begins = before is None or part.sentence_of[index - 1] != part.sentence_of[index]
    in_a_name = before is not None and part.text[before.start].isupper() and not begins
    other_name = of_company and in_a_name and before is not None and before.text not in letter.names.known
    return is_elsewhere or (of_company and begins) or other_name


def _is_by_the_name(letter: Letter, part: Part, index: int, meant: str, wanted: list[tuple[str, str]]) -> bool:
    """Return whether a word stands by another word of the name or a title, or is addressed: it can be nothing else."""
    tokens = part.tokens
    before = tokens[index - 1] if index else None
    after = tokens[index + 1] if index + 1 < len(tokens) else None
    others = {word for word, _ in wanted if word != meant} | letter.names.honorific_words | _BEFORE_NAMES
    if (before is not None and before.text.rstrip(".") in others) or (after is not None and after.text in others):
        return True
    if before is not None and before.text == "." and index > 1 and tokens[index - 2].text in others:
        return True
    return before is not None and before.text == "," and after is not None and after.text in (".", "!", ",")


_BEFORE_NAMES = frozenset(
    """
    mr mrs ms miss mx dr prof frau herr herrn at bei join joining
    """.split()  # noqa: SIM905 - words read better as words
)
"""The words after which a name is certainly meant."""


def find_misspelt_beside(letter: Letter, part: Part, name: Name, *, least: float = SIMILAR) -> Iterator[Hit]:
    """Find a word that is similar to a word of a name and follows the word before it in that name.

    After ``Grace``, ``Adeyme`` can only be ``Adeyemi``; alone it might be anybody.

    Args:
        letter: The letter.
        part: The part of it to search.
        name: The name.
        least: How similar the words have to be: 1 for the same.
    """
    words = list(word_pairs(name))
    for (first, _), (second, shown) in pairwise(words):
        for index in part.capitalised:
            other = part.tokens[index]
            if index == 0 or part.tokens[index - 1].text != first:
                continue
            word = other.text.removesuffix(_GENITIVE)
            if word not in letter.names.known and is_similar(word, second, least) and not is_inflection(word, second):
                yield spelling_hit(part, other.start, other.start + len(word), shown)


def find_misspelt_before(part: Part, name: Name, known: frozenset[str]) -> Iterator[Hit]:
    """Find a short word one edit away from a word of a name, before the next word of it: ``Kine Robotics``.

    Longer words are found wherever they stand.

    Args:
        part: The part of the letter to search.
        name: The name.
        known: Every word of the facts.
    """
    for (first, shown), (second, _) in pairwise(word_pairs(name)):
        if not _SHORTEST_BEFORE <= len(first) < SHORTEST:
            continue
        for index in part.indexes.get(second, ()):
            before = part.tokens[index - 1] if index else None
            if before is None or before.text in known or not part.text[before.start].isupper():
                continue
            if is_one_edit_apart(before.text, first):
                yield spelling_hit(part, before.start, before.end, shown)


_SHORTEST_BEFORE = 3


def slips(letter: Letter) -> Iterator[Hit]:
    """Find words that many misspell.

    ``he have`` is none behind an auxiliary: ``What did he have?``; nor is ``better then`` behind a condition or in a
    question: ``If Friday is better then I will come``.
    """
    for hit in phrases_of("slip")(letter):
        said = (hit.values or {})["said"].casefold()
        before = (hit.part.text[max(0, hit.start - _LONGEST_AUXILIARY) : hit.start] if hit.part else "").split()
        asked = said.endswith(" have") and before and before[-1].casefold() in _AUXILIARIES
        if not asked and not (said.endswith(" then") and hit.part is not None and _concludes(hit.part, hit.start)):
            yield hit
    if not letter.uses_spaces:
        yield from mistyped(letter)


def _concludes(part: Part, start: int) -> bool:
    """Return whether a sentence has a condition before a place, or is a question, so that its ``then`` may be right."""
    sentence = part.sentence_at(start)
    before = {token.text for token in part.tokens[part.sentences[sentence].start :] if token.start < start}
    return part.is_question(sentence) or not before.isdisjoint(_CONDITIONS)


_CONDITIONS = frozenset({"if", "when", "once", "should", "unless", "whenever"})


_AUXILIARIES = frozenset(
    """
    do does did don't doesn't didn't will would won't wouldn't can could can't couldn't should shouldn't may might must
    had that let
    """.split()  # noqa: SIM905 - words read better as words
)
_LONGEST_AUXILIARY = 12

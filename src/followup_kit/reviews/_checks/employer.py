"""Check the names of the company and the position."""

from collections.abc import Iterator

from ...vocabulary import Severity
from .._check import Check, Hit
from .._text.letter import Letter
from .._text.names import Name
from .._text.part import Part
from .._text.similarity import is_inflection, is_one_edit_apart, stem
from .addressee import another_company, company_elsewhere
from .misspelling import SHORTEST, find_misspelt, find_misspelt_beside, word_pairs
from .scopes import PROOFREADING


def company(letter: Letter) -> Iterator[Hit]:
    """Find misspellings of the company, and another company in its place."""
    if not letter.uses_spaces:
        yield from another_company(letter)
        yield from company_elsewhere(letter)
        return
    for part in letter.parts:
        yield from find_misspelt(letter, part, letter.names.company_words())
        yield from find_misspelt_beside(letter, part, letter.names.company)
    if not any(_mentions(part, letter.names.company) for part in letter.parts):
        yield from _another_company(letter)


def _mentions(part: Part, name: Name) -> bool:
    """Return whether a part contains a name, or a word of it with its capital."""
    written = {part.text[token.start : token.end].removesuffix("'s").removesuffix("’s") for token in part.tokens}
    return not written.isdisjoint(name.written) or name.text.casefold() in part.text.casefold()


def _another_company(letter: Letter) -> Iterator[Hit]:
    """Find another company, as in ``the position at Globex``, in a letter that does not name the right one."""
    names = letter.names
    for part in letter.parts:
        for match in part.matches("before-company"):
            if match.last >= len(part.tokens):
                continue
            token = part.tokens[match.last]
            before = {part.tokens[index].text for index in range(max(0, match.first - 6), match.first)}
            if (
                part.text[token.start].isupper()
                and token.is_word
                and token.text not in names.known
                and token.text not in letter.lexicon.known
                and not before & _OWN_PAST
                and not any(is_one_edit_apart(token.text, word) for word in names.company.words)
            ):
                last = match.last
                while last + 1 < len(part.tokens) and _name_goes_on(part, last):
                    last += 1
                start, end = token.start, part.tokens[last].end
                yield Hit(
                    f"Write {names.company.text!r}: {part.text[start:end]!r} is another company.", part, start, end
                )
                return


def _name_goes_on(part: Part, index: int) -> bool:
    following = part.tokens[index + 1]
    return following.is_word and _is_after_one_space(part, index + 1) and part.text[following.start].isupper()


def _is_after_one_space(part: Part, index: int) -> bool:
    """Return whether exactly one space separates a token from the one before."""
    return part.text[part.tokens[index - 1].end : part.tokens[index].start] == " "


_OWN_PAST = frozenset(
    """
    my previous former last current earlier old first previously formerly recently was worked spent years when while
    meinem meiner meine früheren letzten vorherigen damals
    """.split()  # noqa: SIM905 - words read better as words
)


def position(letter: Letter) -> Iterator[Hit]:
    """Find misspellings of the position, and another position in its place."""
    if not letter.uses_spaces:
        return
    words = list(word_pairs(letter.names.position))
    for part in letter.parts:
        yield from _misspelt_position(letter, part, words)
    yield from _another_position(letter)


def _misspelt_position(letter: Letter, part: Part, words: list[tuple[str, str]]) -> Iterator[Hit]:
    known = letter.names.known
    for meant, shown in words:
        if len(meant) < SHORTEST:
            continue
        beside = {word for word, _ in words if word != meant}
        for index, token in enumerate(part.tokens):
            if (
                abs(len(token.text) - len(meant)) > 1
                or token.text in known
                or not is_one_edit_apart(token.text, meant)
                or is_inflection(token.text, meant)
            ):
                continue
            if any(_is_form(token.text, word) for word in known):
                continue
            around = {part.tokens[near].text for near in (index - 1, index + 1) if 0 <= near < len(part.tokens)}
            follows = index + 1 < len(part.tokens) and part.tokens[index + 1].text in letter.lexicon.words("generic")
            if (beside & around) if beside else (follows and part.text[token.start].isupper()):
                yield Hit(f"Write {shown!r}: that is the position.", part, token.start, token.end, shown)


def _is_form(word: str, other: str) -> bool:
    return len(other) > 3 and is_inflection(word, other)  # noqa: PLR2004


def mentions_position(letter: Letter) -> bool:
    """Return whether a letter names the position, in whatever form."""
    name = letter.names.position
    if not letter.uses_spaces:
        texts = ["".join(token.text for token in part.tokens) for part in letter.parts]
        joined = name.joined
        half = -(-len(joined) // 2)
        pieces = {joined[start : start + half] for start in range(len(joined) - half + 1)}
        return any(piece in text for text in texts for piece in pieces)
    words = [word for word in name.words if word not in _INSIGNIFICANT]
    return 2 * sum(stem(word) in letter.stems or _is_within_a_word(word, letter) for word in words) >= len(words)


_INSIGNIFICANT = frozenset(
    {"m", "w", "d", "f", "x", "the", "of", "and", "for", "in", "der", "die", "und", "für", "senior", "junior"}
)


def _is_within_a_word(word: str, letter: Letter) -> bool:
    """Return whether a word is part of a token: of a compound such as ``Teamleiterstelle``, or of a hyphenated word."""
    return len(word) > 5 and any(word in token.text for part in letter.parts for token in part.tokens)  # noqa: PLR2004


def _another_position(letter: Letter) -> Iterator[Hit]:
    """Find another position, as in ``the Sales Lead role``."""
    for part in letter.parts:
        for first, last in _position_titles(letter, part):
            tokens = part.tokens[first:last]
            before = {part.tokens[index].text for index in range(max(0, first - 4), first)}
            if before & _OWN_PAST or _is_of_position(letter, [token.text for token in tokens]):
                continue
            yield _wrong_position(letter, part, tokens[0].start, tokens[-1].end)
            return


def _position_titles(letter: Letter, part: Part) -> Iterator[tuple[int, int]]:
    """Yield capitalised tokens where the position is usually named: the first index, and that after the last."""
    for match in part.matches("after-position"):
        first = match.first
        while first and _is_title_word(letter, part, first - 1) and _is_after_one_space(part, first):
            first -= 1
        if first < match.first and first and part.tokens[first - 1].text in _ARTICLES:
            yield first, match.first
    for match in part.matches("before-position"):
        last = match.last
        while last < len(part.tokens) and _is_title_word(letter, part, last) and _is_after_one_space(part, last):
            last += 1
        if last > match.last:
            yield match.last, last


_ARTICLES = frozenset({"the", "your", "this", "a", "an", "als", "die", "der", "ihre", "ihrer"})


def _is_of_position(letter: Letter, words: list[str]) -> bool:
    """Return whether a title is the position, a part or an extension of it, or an inflected form."""
    meant = letter.names.position.words
    if set(meant) <= set(words):
        return True
    stems = {stem(word) for word in meant}
    return all(stem(word) in stems or any(is_one_edit_apart(word, each) for each in meant) for word in words)


def _wrong_position(letter: Letter, part: Part, start: int, end: int) -> Hit:
    said = part.text[start:end]
    return Hit(f"Write {letter.names.position.text!r}: {said!r} is another position.", part, start, end)


def _is_title_word(letter: Letter, part: Part, index: int) -> bool:
    token = part.tokens[index]
    return (
        token.is_word
        and part.text[token.start].isupper()
        and token.text not in letter.lexicon.words("stop")
        and token.text not in letter.lexicon.words("after-position")
        and token.text not in letter.names.company.words
    )


CHECKS = (
    Check(
        code="FK103",
        name="company-name",
        severity=Severity.ERROR,
        claims=PROOFREADING,
        find=company,
        help="The company is misspelt, or another stands in its place.",
    ),
    Check(
        code="FK104",
        name="position-name",
        severity=Severity.ERROR,
        claims=PROOFREADING,
        find=position,
        help="The position is misspelt, or another stands in its place.",
    ),
)

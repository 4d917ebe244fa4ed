"""Check the name of the position."""

from collections.abc import Iterator

from ...vocabulary import Severity
from .._check import Check, Hit
from .._text.letter import Letter
from .._text.part import Part
from .._text.similarity import is_inflection, is_one_edit_apart, stem
from .misspelling import SHORTEST, word_pairs
from .other_positions import another_position, another_rank, compounds, position_told
from .scopes import PROOFREADING
from .similar_positions import similar_position
from .similar_unspaced_positions import similar_position_unspaced
from .titles import INSIGNIFICANT
from .unspaced_positions import position_in_subject, position_interviewed_for, position_told_unspaced


def position(letter: Letter) -> Iterator[Hit]:
    """Find misspellings of the position, and another position in its place."""
    if letter.uses_spaces:
        words = list(word_pairs(letter.names.position))
        misspelt = [hit for part in letter.parts for hit in _misspelt_position(letter, part, words)]
        yield from misspelt or _another_position(letter)
    else:
        yield from _another_position_unspaced(letter)


def _another_position(letter: Letter) -> Iterator[Hit]:
    """Find another position by the first of the ways that finds one."""
    mentioned = mentions_position(letter)
    ways = [another_position(letter), another_rank(letter)]
    if not mentioned:
        ways.append(position_told(letter))
        if letter.language == "de":
            ways.append(compounds(letter))
    ways.append(similar_position(letter, mentioned=mentioned))
    yield from next(filter(None, map(list, ways)), [])


def _another_position_unspaced(letter: Letter) -> Iterator[Hit]:
    found = [*position_in_subject(letter)]
    named = letter.names.position.joined
    # Half of a name may be that of another: 人事企画職 is no 経営企画職.
    if not any(named in "".join(token.text for token in part.tokens) for part in letter.parts):
        found += position_interviewed_for(letter)
    if not found and not mentions_position(letter):
        found += position_told_unspaced(letter)
    yield from found or similar_position_unspaced(letter)


def _misspelt_position(letter: Letter, part: Part, words: list[tuple[str, str]]) -> Iterator[Hit]:
    known = letter.names.known
    for meant, shown in words:
        if len(meant) < SHORTEST:
            continue
        beside = {word for word, _ in words if word != meant}
        near = [
            word
            for word in part.indexes
            if abs(len(word) - len(meant)) <= 1 and word not in known and is_one_edit_apart(word, meant)
        ]
        # A Timber Framer builds timber frames.
        made = f"{meant.removesuffix('r')}s" if meant.endswith("er") else ""
        forms = {
            word
            for word in near
            if word == made or is_inflection(word, meant) or any(_is_form(word, each) for each in known)
        }
        for index in sorted(index for word in near if word not in forms for index in part.indexes[word]):
            token = part.tokens[index]
            around = {part.tokens[place].text for place in (index - 1, index + 1) if 0 <= place < len(part.tokens)}
            follows = index + 1 < len(part.tokens) and part.tokens[index + 1].text in letter.lexicon.words("generic")
            if (beside & around) if beside else (follows and part.text[token.start].isupper()):
                yield Hit(
                    "Write '{name}': that is the position.",
                    part,
                    token.start,
                    token.end,
                    shown,
                    values={"name": shown},
                )


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
    words = [word for word in name.words if word not in INSIGNIFICANT]
    # A sailmakers' yard names no sailmaker.
    stems = letter.stems - {stem(word) for word in set(letter.names.company.words).difference(name.words)}
    return 2 * sum(stem(word) in stems or _is_within_a_word(word, letter) for word in words) >= len(words)


def _is_within_a_word(word: str, letter: Letter) -> bool:
    """Return whether a word is part of a token: of a compound such as ``Teamleiterstelle``, or of a hyphenated word."""
    company = letter.names.company.words
    return len(word) > 5 and any(  # noqa: PLR2004
        word in token.text and token.text not in company for part in letter.parts for token in part.tokens
    )


CHECKS = (
    Check(
        code="FK104",
        name="position-name",
        severity=Severity.ERROR,
        claims=PROOFREADING,
        find=position,
        help="The position is misspelt, or another stands in its place.",
    ),
)

"""Check the names of the company and the position."""

import re
from collections.abc import Iterator

from ...vocabulary import MessageType, Severity
from .._check import Check, Hit
from .._text.letter import Letter
from .._text.names import Name
from .._text.part import Part
from .._text.similarity import is_inflection, is_one_edit_apart, stem
from .addressee import LEGAL_FORMS, another_company, company_elsewhere, position_in_subject, position_interviewed_for
from .misspelling import SHORTEST, find_misspelt, find_misspelt_before, find_misspelt_beside, word_pairs
from .other_positions import another_rank, compounds, position_told, position_told_unspaced
from .scopes import PROOFREADING
from .workplaces import (
    another_firm,
    another_institution,
    another_place_wanted,
    another_workplace,
    another_workplace_unspaced,
)


def company(letter: Letter) -> Iterator[Hit]:
    """Find misspellings of the company, and another company in its place."""
    if not letter.uses_spaces:
        elsewhere = [*another_company(letter), *company_elsewhere(letter)]
        yield from elsewhere or another_workplace_unspaced(letter)
        return
    misspelt = False
    name = letter.names.company
    # A letter that also has the name as it is may speak of another company with nearly the same.
    named = any(name.text.casefold() in part.text.casefold() for part in letter.parts)
    for part in letter.parts:
        for hit in (
            *find_misspelt(letter, part, letter.names.company_words(), of_company=True),
            *find_misspelt_beside(letter, part, name, least=_SIMILAR_COMPANIES),
            *(() if named else find_misspelt_before(part, name, letter.names.known)),
        ):
            misspelt = True
            yield hit
    if not misspelt:
        another = list(_another_company(letter)) or list(another_workplace(letter, named=names_company(letter)))
        if not another and letter.language == "en":
            another = list(another_institution(letter)) or list(another_place_wanted(letter))
        if not another and letter.language == "de":
            another = list(another_firm(letter))
        yield from another


def names_company(letter: Letter) -> bool:
    """Return whether a letter in a script with spaces names the company, as a whole or by a distinctive word."""
    telling = {written for _, written in letter.names.company_words()} or set(letter.names.company.written)
    return any(_mentions(part, letter.names.company, telling) for part in letter.parts)


_SIMILAR_COMPANIES = 0.55
"""Behind the first word of a company's name, ``Foods`` is nothing else than a slip for ``Feeds``."""


def _mentions(part: Part, name: Name, telling: set[str]) -> bool:
    """Return whether a part contains a name, or a distinctive word of it with its capital."""
    if name.text.casefold() in part.text.casefold():
        return True
    written = (part.text[part.tokens[index].start : part.tokens[index].end] for index in part.capitalised)
    return any(word in telling or word.removesuffix("'s").removesuffix("’s") in telling for word in written)


def _another_company(letter: Letter) -> Iterator[Hit]:
    """Find another company, as in ``the position at Globex``, where that of the facts belongs.

    In a letter that names the right one, only a sentence that says where the candidate would like to work counts.
    """
    names = letter.names
    named = names_company(letter)
    for part in letter.parts:
        wished = {part.sentence_of[match.first] for match in part.matches("wish")}
        for first in _company_places(letter, part):
            last = _end_of_company(part, first)
            beside = part.sentence_of[first] in wished
            certain = beside and not named
            if (beside or not named) and _is_another_company(letter, part, first, last, certain=certain):
                # Beside the right name, another without a legal form may be a place or a fair.
                has_form = any(part.tokens[index].text in _LEGAL_FORMS for index in range(first, last + 1))
                severity = None if certain or (named and has_form) else Severity.WARNING
                start, end = part.tokens[first].start, part.tokens[last].end
                yield Hit(
                    "Write '{name}': '{said}' is another company.",
                    part,
                    start,
                    end,
                    severity=severity,
                    values={"name": names.company.text, "said": part.text[start:end]},
                )
                return


def _company_places(letter: Letter, part: Part) -> Iterator[int]:
    """Yield the indexes of the tokens where the name of the company may begin."""
    for match in part.matches("before-company"):
        first = match.last
        if letter.language == "de" and first < len(part.tokens) and part.tokens[first].text in _ARTICLES_OF_COMPANIES:
            first += 1
        if first < len(part.tokens):
            yield first
    # In German the verb stands behind: "bei Siemens arbeiten".
    for match in part.matches("after-company"):
        first = match.first
        while first and match.first - first < _LONGEST_COMPANY and part.text[part.tokens[first - 1].start].isupper():
            first -= 1
        preposition = first - 1
        if preposition >= 0 and part.tokens[preposition].text in _ARTICLES_OF_COMPANIES:
            preposition -= 1
        if first < match.first and preposition >= 0 and part.tokens[preposition].text in ("bei", "für", "beim"):
            yield first


_LONGEST_COMPANY = 4
_ARTICLES_OF_COMPANIES = frozenset({"der", "dem", "die"})
_LEGAL_FORMS = frozenset(
    """
    gmbh ag se kg kgaa ohg ug inc llc llp plc ltd corp corporation
    """.split()  # noqa: SIM905 - words read better as words
)


def _end_of_company(part: Part, first: int) -> int:
    last = first
    while last + 1 < len(part.tokens) and _name_goes_on(part, last):
        last += 1
    return last


def _is_another_company(letter: Letter, part: Part, first: int, last: int, *, certain: bool) -> bool:
    names, tokens = letter.names, part.tokens
    token = tokens[first]
    words = [tokens[index].text.removesuffix("'s") for index in range(first, last + 1)]
    before = {tokens[index].text for index in range(max(0, first - 8), first)}
    near = any(is_one_edit_apart(word, each) for word in words for each in names.company.words)
    if not token.is_word or not part.text[token.start].isupper() or before & _OWN_PAST or near:
        return False
    sentence = part.sentences[part.sentence_of[first]]
    if _TURNED_DOWN.search(part.text_between(sentence.start, sentence.stop)):
        return False
    has_form = any(word in _LEGAL_FORMS for word in words)
    # "Mary's team", "bei der Kieler Woche"
    followed = last + 1 < len(tokens) and tokens[last + 1].is_word
    is_owner = first == last and token.text.endswith("'s") and followed
    is_noun = letter.language == "de" and tokens[last].text in letter.lexicon.known
    if (is_owner or is_noun) and not has_form:
        return False
    # German writes every noun with a capital: only a legal form tells, or the verb behind an unknown name.
    unknown = words[0] not in names.known and words[0] not in letter.lexicon.known
    if letter.language == "de" and not certain:
        return has_form and unknown
    return unknown and (has_form or not set(words) <= names.known)


def _name_goes_on(part: Part, index: int) -> bool:
    following = part.tokens[index + 1]
    return following.is_word and _is_after_one_space(part, index + 1) and part.text[following.start].isupper()


def _is_after_one_space(part: Part, index: int) -> bool:
    """Return whether exactly one space separates a token from the one before."""
    return part.text[part.tokens[index - 1].end : part.tokens[index].start] == " "


_OWN_PAST = frozenset(
    """
    my previous former last current earlier old first previously formerly recently was worked spent years when while
    meinem meiner meine früheren letzten vorherigen damals bisherigen jetzigen derzeitigen worked led ran built learned
    trained taught using used since until colleague friend client customer supplier
    """.split()  # noqa: SIM905 - words read better as words
)


_TURNED_DOWN = re.compile(
    r"(?i)\b(?:turn(?:ed|ing) \w{0,20} ?down|declin(?:ed|ing)|refus(?:ed|ing)|rejected|pass(?:ed|ing) (?:on|up)"
    r"|g[ai]ve(?:n)? up|giving up|(?:said|say|saying) no|let(?:ting)?\b.{1,60}\bgo|quit|resigned|instead of|rather than"
    r"|abgelehnt|abgesagt|ausgeschlagen|verzichtet|sausen|aufgegeben|gekündigt)\b"
)
"""What was done with work elsewhere, of which a sentence tells."""


def position(letter: Letter) -> Iterator[Hit]:
    """Find misspellings of the position, and another position in its place."""
    if not letter.uses_spaces:
        found = [*position_in_subject(letter)]
        named = letter.names.position.joined
        # Half of a name may be that of another: 人事企画職 is no 経営企画職.
        if not any(named in "".join(token.text for token in part.tokens) for part in letter.parts):
            found += position_interviewed_for(letter)
        if not mentions_position(letter):
            found = found or list(position_told_unspaced(letter))
        yield from found
        return
    words = list(word_pairs(letter.names.position))
    for part in letter.parts:
        yield from _misspelt_position(letter, part, words)
    another = list(_another_position(letter)) or list(another_rank(letter))
    yield from another
    if not another and not mentions_position(letter):
        yield from position_told(letter)
        yield from compounds(letter) if letter.language == "de" else ()


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
        forms = {word for word in near if is_inflection(word, meant) or any(_is_form(word, each) for each in known)}
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


def mentions_company(letter: Letter) -> bool:
    """Return whether a letter names the company: as a whole, by a telling word of it, misspelt, or in a compound."""
    name = letter.names.company
    if not letter.uses_spaces:
        core = name.joined
        for form in LEGAL_FORMS:
            core = core.replace(form, "")
        return any(core in "".join(token.text for token in part.tokens) for part in letter.parts)
    telling = {word for word, _ in letter.names.company_words()} or set(name.words)
    long = [word for word in telling if len(word) >= SHORTEST]
    return any(
        word.removesuffix("'s") in telling or any(each in word or is_one_edit_apart(word, each) for each in long)
        for part in letter.parts
        for word in part.indexes
    )


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
    # A sailmakers' yard names no sailmaker.
    stems = letter.stems - {stem(word) for word in set(letter.names.company.words).difference(name.words)}
    return 2 * sum(stem(word) in stems or _is_within_a_word(word, letter) for word in words) >= len(words)


_INSIGNIFICANT = frozenset(
    {"m", "w", "d", "f", "x", "the", "of", "and", "for", "in", "der", "die", "und", "für", "senior", "junior"}
)


def _is_within_a_word(word: str, letter: Letter) -> bool:
    """Return whether a word is part of a token: of a compound such as ``Teamleiterstelle``, or of a hyphenated word."""
    company = letter.names.company.words
    return len(word) > 5 and any(  # noqa: PLR2004
        word in token.text and token.text not in company for part in letter.parts for token in part.tokens
    )


def _another_position(letter: Letter) -> Iterator[Hit]:
    """Find another position, as in ``the Sales Lead role``."""
    taken = _TAKEN if letter.message_type == MessageType.WITHDRAWAL else frozenset()
    for part in letter.parts:
        if _names_position(letter, part):
            continue
        applied = {part.sentence_of[match.first] for match in part.matches("application")}
        for first, last in _position_titles(letter, part):
            tokens = part.tokens[first:last]
            before = {part.tokens[index].text for index in range(max(0, first - 4), first)}
            if before & (_OWN_PAST | taken) or _is_of_position(letter, [token.text for token in tokens]):
                continue
            if part is letter.subject or part.sentence_of[first] in applied:
                yield _wrong_position(letter, part, tokens[0].start, tokens[-1].end)
                return


_TAKEN = frozenset({"accepted", "accept", "accepting", "taken", "taking", "offered", "signed"})
"""What is done with another position, by which a letter may withdraw from this one."""


def _names_position(letter: Letter, part: Part) -> bool:
    """Return whether a part names the position, so that another beside it may be rightly another."""
    stems = {stem(token.text) for token in part.tokens}
    words = [word for word in letter.names.position.words if word not in _INSIGNIFICANT]
    return bool(words) and all(stem(word) in stems for word in words)


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
    values = {"name": letter.names.position.text, "said": said}
    return Hit("Write '{name}': '{said}' is another position.", part, start, end, values=values)


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

"""Check the name of the company."""

from bisect import bisect_left
from collections.abc import Iterator

from ...vocabulary import Severity
from .._check import Check, Hit
from .._text.letter import Letter
from .._text.names import Name
from .._text.part import Part
from .._text.similarity import is_one_edit_apart
from .misspelling import SHORTEST, find_misspelt, find_misspelt_before, find_misspelt_beside
from .other_companies import another_company
from .scopes import PROOFREADING
from .similar_companies import is_of_another_time, similar_company
from .similar_unspaced_companies import similar_company_unspaced
from .unspaced_companies import (
    another_addressed,
    another_thanked,
    another_wished,
    another_workplace_unspaced,
    without_forms,
)
from .workplaces import another_firm, another_institution, another_offer, another_place_wanted, another_workplace


def company(letter: Letter) -> Iterator[Hit]:
    """Find misspellings of the company, and another company in its place."""
    if letter.uses_spaces:
        yield from list(_misspelt_company(letter)) or _another_company(letter)
    else:
        yield from _another_company_unspaced(letter)


def _misspelt_company(letter: Letter) -> Iterator[Hit]:
    name = letter.names.company
    # A letter that also has the name as it is may speak of another company with nearly the same.
    named = any(name.text.casefold() in part.text.casefold() for part in letter.parts)
    for part in letter.parts:
        for hit in find_misspelt(letter, part, letter.names.company_words(), of_company=True):
            # A name that is nearly the same may be that of an earlier employer.
            yield hit._replace(severity=Severity.WARNING) if _is_of_another_time(part, hit) else hit
        for hit in find_misspelt_beside(letter, part, name, least=_SIMILAR_COMPANIES):
            if not _is_of_another_time(part, hit):
                yield hit
        if not named:
            yield from find_misspelt_before(part, name, letter.names.known)


def _is_of_another_time(part: Part, hit: Hit) -> bool:
    return is_of_another_time(part, bisect_left(part.tokens, hit.start, key=lambda token: token.start))


def _another_company(letter: Letter) -> Iterator[Hit]:
    """Find another company by the first of the ways that finds one."""
    named = names_company(letter)
    ways = [similar_company(letter), another_company(letter, named=named), another_workplace(letter, named=named)]
    if letter.language == "en":
        ways += [another_institution(letter), another_place_wanted(letter), another_offer(letter)]
    if letter.language == "de":
        ways.append(another_firm(letter))
    yield from next(filter(None, map(list, ways)), [])


def _another_company_unspaced(letter: Letter) -> Iterator[Hit]:
    ways = (similar_company_unspaced(letter), another_thanked(letter), another_workplace_unspaced(letter))
    elsewhere = [*another_addressed(letter), *another_wished(letter)]
    yield from elsewhere or next(filter(None, map(list, ways)), [])


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


def mentions_company(letter: Letter) -> bool:
    """Return whether a letter names the company: as a whole, by a telling word of it, misspelt, or in a compound."""
    name = letter.names.company
    if not letter.uses_spaces:
        core = without_forms(name.joined)
        return any(core in "".join(token.text for token in part.tokens) for part in letter.parts)
    telling = {word for word, _ in letter.names.company_words()} or set(name.words)
    long = [word for word in telling if len(word) >= SHORTEST]
    return any(
        word.removesuffix("'s") in telling or any(each in word or is_one_edit_apart(word, each) for each in long)
        for part in letter.parts
        for word in part.indexes
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
)

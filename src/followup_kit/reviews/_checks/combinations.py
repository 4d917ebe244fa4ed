"""Find sentences in which features stand together, such as who is spoken of and what is said of them.

A phrase that is a fault by itself is one entry of a lexicon. Most reproaches are none: they name somebody, and judge
them, in words that each are harmless. What is found so is a suggestion, for a sentence may still mean something else;
beside another sign of tone it is a warning.
"""

from collections.abc import Iterable, Iterator
from itertools import pairwise
from typing import NamedTuple

from ...vocabulary import Severity
from .._check import Hit
from .._text.letter import Letter
from .._text.lexicon import Match
from .._text.part import Part
from .._translations import N_
from .phrases import is_negated, is_of_facts, is_quoted


class Combination(NamedTuple):
    """Two features of one sentence that together are a fault.

    Args:
        first: The lexicon group of the one, such as whom it is said of.
        second: That of the other, such as what is said.
        reason: Why it matters.
        unless: The group whose matches make a sentence harmless, such as courtesy; empty for none.
        ordered: Whether the second has to follow the first.
        negatable: Whether a negation before the second makes it harmless, or somebody else who is named between them.
        by_first: Whether the first has to be who does the second: in "you told me what I had not read", I do.
        blunt: Whether the two leave no doubt, as an insult does; what is found so is a warning.
        by_candidate: Whether the reader may not be who does the second: "that you gave up your break" is thanked for.
    """

    first: str
    second: str
    reason: str
    unless: str = ""
    ordered: bool = False
    negatable: bool = False
    by_first: bool = False
    by_candidate: bool = False
    blunt: bool = False


_FARTHEST = {True: 14, False: 40}
"""How many tokens may stand between ordered features, by whether the script separates words by spaces."""

_SOMEBODY_ELSE = "other-matter"
_FIRST_PERSON = frozenset({"i", "we", "ich", "wir", "i'd", "i'm"})
_AUXILIARIES = frozenset(
    {"would", "could", "should", "might", "may", "must", "will", "shall", "was", "am", "be", "have"}
)
_BETWEEN = _AUXILIARIES | {"a", "an", "such", "the", "quite", "rather", "so", "too"}


def find_combinations(
    letter: Letter, combinations: Iterable[Combination], reported: Iterable[Hit] = (), *, of_reader: bool = True
) -> Iterator[Hit]:
    """Find sentences of the main text that hold a combination, the first in each.

    Args:
        letter: The letter.
        combinations: The combinations.
        reported: The hits that phrases of their own gave: their sentences are passed over.
        of_reader: Whether sentences about customers, colleagues or work are passed over.
    """
    body = letter.body
    done = {body.sentence_at(hit.start) for hit in reported if hit.part is body}
    if of_reader:
        done |= body.of_other_matters
    for each in combinations:
        beside: dict[int, list[Match]] = {}
        for match in body.matches(each.first):
            if not (letter.uses_spaces and is_quoted(body, match)):
                beside.setdefault(body.sentence_of[match.first], []).append(match)
        harmless = {body.sentence_of[match.first] for match in body.matches(each.unless)} if beside else frozenset()
        for match in body.matches(each.second) if beside else ():
            sentence = body.sentence_of[match.first]
            if sentence in done or sentence in harmless or match.first not in letter.main or is_quoted(body, match):
                continue
            others = beside.get(sentence, ())[:_MOST_BESIDE]
            other = next((other for other in others if _are_together(letter, body, each, other, match)), None)
            if other is None or is_of_facts(letter, body, match):
                continue
            done.add(sentence)
            yield _hit(body, each, match, other)


_MOST_BESIDE = 20
"""How many matches of the first feature are looked at in one sentence."""


def _are_together(letter: Letter, body: Part, each: Combination, first: Match, second: Match) -> bool:
    if not (first.last <= second.first or second.last <= first.first):
        return False
    if each.negatable and (is_negated(letter, body, first) or is_negated(letter, body, second)):
        return False
    if each.by_first and second.first > first.last and _is_done_by_candidate(body, second):
        return False
    if each.by_candidate and body.tokens[second.first - 1].text == "you":
        return False
    if not each.ordered:
        return True
    return 0 <= second.first - first.last <= _FARTHEST[letter.uses_spaces] and not (
        each.negatable and body.begins_between(_SOMEBODY_ELSE, first.last, second.first)
    )


def _is_done_by_candidate(body: Part, match: Match) -> bool:
    """Return whether the candidate is the subject right before a phrase, or in it: ``I would be a fool``."""
    before = match.first - 1
    while before and body.tokens[before].text in _BETWEEN:
        before -= 1
    words = [token.text for token in body.tokens[match.first : match.last]]
    return body.tokens[before].text in _FIRST_PERSON or any(
        word in _FIRST_PERSON and (word[-2:] in ("'d", "'m") or after in _AUXILIARIES)
        for word, after in pairwise([*words, ""])
    )


def _hit(body: Part, each: Combination, one: Match, other: Match) -> Hit:
    start = body.tokens[min(one.first, other.first)].start
    end = body.tokens[max(one.last, other.last) - 1].end
    values = {"said": body.text[start:end]}
    severity = Severity.WARNING if each.blunt else Severity.SUGGESTION
    return Hit(N_("Leave out '{said}'."), body, start, end, None, severity, values, each.reason)

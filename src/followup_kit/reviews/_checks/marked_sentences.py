"""Find sentences that letters of their kind rarely have, by a word that marks them.

A letter of this kind has few things to say: thanks, interest, a question, a wish. A sentence that says none of them and
denies, counts, or speaks of distress or money is likely a fault, whatever its other words. What is found so is a
suggestion, and stays one.
"""

from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple

from ...vocabulary import Channel, MessageType, Severity
from .._check import Hit
from .._text.letter import Letter
from .._text.lexicon import Match
from .._text.part import Part
from .._translations import N_
from .phrases import is_of_facts, is_quoted, places_of_signs


class Mark(NamedTuple):
    """A feature of a sentence that good letters of some kind do not have.

    Args:
        group: The lexicon group of the words that mark it.
        reason: Why it matters.
        beside: A group that it needs in the same sentence, such as whom it is about; empty for none.
        unless: A group whose matches make the sentence harmless, such as courtesy; empty for none.
        types: The message types in which it counts; empty for all.
        asked: Whether only questions count.
    """

    group: str
    reason: str
    beside: str = ""
    unless: str = ""
    types: tuple[MessageType, ...] = ()
    asked: bool = False


def marked_sentences(letter: Letter, marks: Iterable[Mark], found: Sequence[Hit]) -> Iterator[Hit]:
    """Find the first marked sentence of the main text, where a check has found nothing firmer.

    What is noted for a call is no sentence of a letter.

    Args:
        letter: The letter.
        marks: What marks a sentence.
        found: What the check found otherwise.
    """
    if found or not letter.main or letter.channel is Channel.PHONE:
        return
    body = letter.body
    hits = [hit for each in marks for hit in _marked(letter, body, each)]
    told = places_of_signs(letter) if hits else frozenset()
    for hit in hits:
        if (body, body.sentence_at(hit.start)) not in told:
            yield hit
            return


def _marked(letter: Letter, body: Part, mark: Mark) -> Iterator[Hit]:
    if mark.types and letter.message_type not in mark.types:
        return
    for match in body.matches(mark.group):
        sentence = body.sentence_of[match.first]
        if match.first not in letter.main or is_quoted(body, match) or is_of_facts(letter, body, match):
            continue
        if mark.asked and not body.is_question(sentence):
            continue
        if mark.beside and not any(_is_apart(other, match) for other in body.matches_in(sentence, mark.beside)):
            continue
        if mark.unless and body.matches_in(sentence, mark.unless):
            continue
        yield _hit(letter, body, sentence, mark.reason)


def _is_apart(one: Match, other: Match) -> bool:
    return one.last <= other.first or other.last <= one.first


def _hit(letter: Letter, body: Part, sentence: int, reason: str) -> Hit:
    """Return the hit for a sentence, without the greeting before it and the mark behind it."""
    held = body.sentences[sentence]
    first, last = max(held.start, letter.main.start), min(held.stop, letter.main.stop)
    while last - 1 > first and not body.tokens[last - 1].is_word:
        last -= 1
    start, end = body.tokens[first].start, body.tokens[last - 1].end
    values = {"said": body.text[start:end]}
    return Hit(N_("Leave out '{said}'."), body, start, end, None, Severity.SUGGESTION, values, reason)

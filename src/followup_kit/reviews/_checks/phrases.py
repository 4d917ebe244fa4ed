"""Find the phrases of a lexicon group that are the candidate's own words."""

import re
from bisect import bisect_left
from collections.abc import Callable, Iterable, Iterator, Sequence
from itertools import pairwise
from typing import TypeVar

import attrs

from ...vocabulary import Severity
from .._check import Hit
from .._text.letter import Letter
from .._text.lexicon import Match
from .._text.part import Part
from .._translations import N_

_REACH_OF_A_NEGATION = 3
_REACH_OF_A_DISCLAIMER = 8


def phrases_of(group: str, *, negatable: bool = False, of_reader: bool = False) -> Callable[[Letter], Iterable[Hit]]:
    """Return a check function that finds the phrases of a lexicon group.

    Args:
        group: The group.
        negatable: Whether a negation before a phrase makes it harmless, as in "no pressure".
        of_reader: Whether a sentence about customers, colleagues or work is passed over.
    """
    return _PhraseCheck(group, negatable, of_reader)


@attrs.frozen
class _PhraseCheck:
    """A check function that finds the phrases of a group; it compares by value and can be pickled."""

    group: str
    negatable: bool
    of_reader: bool = False

    def __call__(self, letter: Letter) -> Iterator[Hit]:
        for part in letter.parts:
            elsewhere = part.of_other_matters if self.of_reader else frozenset()
            for match in part.non_overlapping(self.group):
                if part.sentence_of[match.first] in elsewhere:
                    continue
                if is_quoted(part, match):
                    continue
                if not (self.negatable and is_negated(letter, part, match)) and not is_of_facts(letter, part, match):
                    yield phrase_hit(part, *_replaced(part, match), match)


def hints_of(letter: Letter, group: str, found: Sequence[Hit], *, of_reader: bool = False) -> Iterator[Hit]:
    """Find the first phrase that is likely a fault by its construction, where a check has found nothing firmer.

    A hint is a suggestion, and stays one: it is chosen for recall, so that two of them are no more certain than one.
    A sentence that another check of tone reports needs no hint.

    Args:
        letter: The letter.
        group: The group of the hints.
        found: What the check found otherwise.
        of_reader: Whether a sentence about customers, colleagues or work is passed over.
    """
    hints = [] if found else [*phrases_of(group, negatable=True, of_reader=of_reader)(letter)]
    told = places_of_signs(letter) if hints else frozenset()
    for hit in hints:
        if _place(hit) not in told and not is_thanked_for(letter, hit):
            yield hit._replace(severity=Severity.SUGGESTION)
            return


_T = TypeVar("_T")


def once(letter: Letter, compute: Callable[[Letter], _T]) -> _T:
    """Return what a function makes of a letter, made once.

    Args:
        letter: The letter.
        compute: A pure function of it.
    """
    if compute not in letter.computed:
        letter.computed[compute] = compute(letter)
    answer: _T = letter.computed[compute]
    return answer


def places_of_signs(letter: Letter) -> frozenset[tuple[Part | None, int | None]]:
    """Return the sentences, each with its part, in which a phrase of tone stands."""
    return once(letter, _find_places_of_signs)


def _find_places_of_signs(letter: Letter) -> frozenset[tuple[Part | None, int | None]]:
    return frozenset(_place(other) for sign in _SIGNS for other in sign(letter))


def weigh(hits: Sequence[Hit]) -> Sequence[Hit]:
    """Return the hits of one check in a letter, the uncertain among several as warnings: two are no coincidence."""
    return _as_warnings(hits) if len(hits) > 1 else hits


def weigh_tone(letter: Letter, hits: Sequence[Hit]) -> Sequence[Hit]:
    """Return the hits of a check of tone, the uncertain as warnings where another sign of tone stands in the letter.

    One phrase may mean something else, and so may a sentence in which two features meet.

    Args:
        letter: The letter.
        hits: What the check found in it.
    """
    alone = not are_several(hits) and all(hit.severity is Severity.SUGGESTION for hit in hits)
    return hits if alone and not (hits and _has_another_sign(letter, hits[0])) else _as_warnings(hits)


def are_several(hits: Iterable[Hit]) -> bool:
    """Return whether hits are several signs: words beside each other, as in ``vanished into thin air``, are one."""
    placed = sorted((hit.part.name, hit.start, hit.end) for hit in hits if hit.part is not None)
    return any(one[0] != other[0] or other[1] - one[2] > _BESIDE for one, other in pairwise(placed))


_BESIDE = 8
"""How many characters lie between words of one expression at most."""


def _place(hit: Hit) -> tuple[Part | None, int | None]:
    """Return the sentence in which a hit stands: two words of one sentence may mean one thing."""
    return hit.part, None if hit.part is None else hit.part.sentence_at(hit.start)


def _as_warnings(hits: Iterable[Hit]) -> list[Hit]:
    return [hit._replace(severity=Severity.WARNING) if hit.severity is Severity.SUGGESTION else hit for hit in hits]


def _has_another_sign(letter: Letter, hit: Hit) -> bool:
    """Return whether a phrase of tone stands in another sentence than a hit."""
    place = _place(hit)
    return any(other != place for other in places_of_signs(letter))


_SIGNS = tuple(
    phrases_of(group, negatable=True, of_reader=True)
    for group in ("abuse", "ultimatum", "frustration", "pressure", "guilt", "desperation", "self-deprecation")
)


def is_quoted(part: Part, match: Match) -> bool:
    """Return whether a phrase begins or ends in quotation marks, so that the words are somebody else's."""
    return any(_is_within_quotation(part, index) for index in {match.first, match.last - 1})


def _is_within_quotation(part: Part, index: int) -> bool:
    # Quotations are in order and do not overlap: only the last that begins before the token can hold it.
    before = bisect_left(part.quotations, (index,)) - 1
    return before >= 0 and index < part.quotations[before][1]


def _replaced(part: Part, match: Match) -> tuple[int, int]:
    """Return the start and end of what a phrase has to lose: all but the words that its replacement keeps."""
    kept = _KEPT_WORDS.fullmatch(match.entry.replacement or "")
    before, behind = (0, 0) if kept is None else (kept["before"].count(_KEPT), kept["behind"].count(_KEPT))
    return part.tokens[match.first + before].start, part.tokens[match.last - 1 - behind].end


_KEPT = "…"
_KEPT_WORDS = re.compile(r"(?P<before>[… ]*)(?P<instead>[^…]*?)(?P<behind>[… ]*)")
"""A replacement: each ellipsis around its words is a word of the phrase that stays."""


def phrase_hit(part: Part, start: int, end: int, match: Match) -> Hit:
    """Return the hit for a phrase of a lexicon, with its replacement spelled as the phrase begins."""
    written, instead = part.text[start:end], match.entry.replacement
    instead = instead if instead is None else instead.strip("… ")
    if instead is not None and written[:1].isupper():
        instead = instead[:1].upper() + instead[1:]
    values = {"said": written} if instead is None else {"said": written, "name": instead}
    do = N_("Leave out '{said}'.") if instead is None else N_("Write '{name}' in place of '{said}'.")
    return Hit(do, part, start, end, instead, match.entry.severity, values, match.entry.reason)


def is_negated(letter: Letter, part: Part, match: Match) -> bool:
    """Return whether a negation stands shortly before a phrase, in the same sentence."""
    if not letter.uses_spaces:
        return False
    negations = letter.lexicon.words("negation")
    first = max(0, match.first - _REACH_OF_A_NEGATION)
    sentence = part.sentence_of[match.first]
    # "Please do not feel that you must hurry."
    begin = max(part.sentences[sentence].start, match.first - _REACH_OF_A_DISCLAIMER)
    disclaimed = part.begins_between("disclaimer", begin, match.first)
    return disclaimed or any(
        part.tokens[index].text in negations and part.sentence_of[index] == sentence and not _is_an_answer(part, index)
        for index in range(first, match.first)
    )


def _is_an_answer(part: Part, index: int) -> bool:
    """Return whether a negation is what somebody answers, and denies nothing: ``if you say no I do not know …``."""
    return index > 0 and part.tokens[index].text == "no" and part.tokens[index - 1].text in _BEFORE_AN_ANSWER


_BEFORE_AN_ANSWER = frozenset({"say", "says", "said", "saying", "a", "the", "your", "their"})


def is_thanked_for(letter: Letter, hit: Hit) -> bool:
    """Return whether a phrase is what the reader is thanked for: ``Thank you for taking the time to review …``."""
    body = letter.body
    if hit.part is not body:
        return False
    for match in body.matches_in(body.sentence_at(hit.start), "thanks"):
        between = body.text[body.tokens[match.last - 1].end : hit.start]
        if 0 < len(between) <= _REACH_OF_THANKS and not _NEW_CLAUSE.search(between):
            return True
    return False


_REACH_OF_THANKS = 50
_NEW_CLAUSE = re.compile(
    r"[;:–—]|\b(?:but|yet|however|still|and|aber|doch|jedoch|dennoch|und|bitte|please)\b", re.IGNORECASE
)
"""What stands between thanks and something else that is said."""


def is_of_facts(letter: Letter, part: Part, match: Match) -> bool:
    """Return whether a phrase is part of the facts, such as a company called Hey Labs or a Cool Chain Manager."""
    names = letter.names
    if letter.uses_spaces:
        within = all(part.tokens[index].text in names.known for index in range(match.first, match.last))
        written = part.text_between(match.first, match.last)
        return within and (written[:1].isupper() or any(written.casefold() in text for text in names.texts))
    written = "".join(part.tokens[index].text for index in range(match.first, match.last))
    # 母の介護, where 介護 was talked about.
    of_noun = _NOUN.search(written[1:])
    return any(written in text or (of_noun is not None and of_noun[0] in text) for text in names.texts)


_NOUN = re.compile(r"[一-龥々]{2}$")
"""A noun in kanji, at the end of what is said."""

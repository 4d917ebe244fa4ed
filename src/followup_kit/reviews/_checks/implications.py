"""Find what a sentence implies: features that each are harmless, and together are likely a fault.

What is found so is a suggestion and stays one: it is looked for only where the check of its code found nothing firmer,
and in sentences that no other check of tone reports.
"""

from collections.abc import Iterator, Mapping, Sequence
from typing import NamedTuple

from ...vocabulary import MessageType, Severity
from .._check import Hit
from .._text.letter import Letter
from .._text.lexicon import Match
from .._translations import N_
from .combinations import Combination, find_combinations
from .phrases import hints_of, is_negated, is_of_facts, once, phrases_of


class Implication(NamedTuple):
    """A feature that hardly ever stands in a good letter of some types, unless another stands beside it.

    Args:
        feature: The lexicon group of it.
        reason: Why it matters.
        unless: The group whose matches make a sentence harmless.
        types: The types of message in which it implies a fault.
        beside: The group that has to match in the same sentence as well; empty for none.
    """

    feature: str
    reason: str
    unless: str
    types: frozenset[MessageType]
    beside: str = ""


_UNASKED = frozenset(
    {MessageType.THANK_YOU, MessageType.CHECK_IN, MessageType.REJECTION_REPLY, MessageType.CONNECTION_REQUEST}
)
"""Messages that have no reason to give, and none to speak of an employer or the family."""

_WAITING = frozenset(
    {MessageType.CHECK_IN, MessageType.RESCHEDULE_REQUEST, MessageType.REJECTION_REPLY, MessageType.WITHDRAWAL}
)
"""Messages that the reader has given cause for."""

_OF_DATES = frozenset({MessageType.RESCHEDULE_REQUEST, MessageType.WITHDRAWAL})
_OF_NEED = frozenset({MessageType.CHECK_IN, MessageType.REJECTION_REPLY})

_REPROACH = N_("It may read as a reproach: ask how things stand instead.")
_THREAT = N_("It may read as a threat: say what you hope for, and leave the rest out.")
_BURDEN = N_("It may make the reader responsible for how you feel: leave it out.")
_NEED = N_("It may sound desperate: say why you suit the work, not how much you need it.")
_SELF = N_("It may speak against yourself: name what you bring instead.")
_ILL = N_("It may speak ill of people you work with: leave it out.")
_PRIVATE = N_("Nobody has asked about it.")
_ARGUMENT = N_("It may argue with the decision: thank them, and leave the door open.")

_FEATURES: Mapping[str, Sequence[Combination | Implication]] = {
    "FK511": (
        Combination("scorn", "their-side", _REPROACH, unless="warmth"),
        Combination("stance", "fault-found", _REPROACH, unless="warmth"),
        Combination("long-wait", "small-effort", _REPROACH, unless="warmth"),
        Combination("small-effort", "owed", _REPROACH, unless="warmth"),
        Combination("recurrence", "imposed", _REPROACH, unless="warmth"),
        Implication("adverse", _REPROACH, "warmth", _OF_DATES, beside="their-doing"),
    ),
    "FK512": (
        Combination("i-will", "sanction", _THREAT, unless="warmth"),
        Combination("i-will", "persists", _THREAT),
        Combination("rival", "haste", _THREAT, unless="warmth"),
    ),
    "FK513": (
        Implication("burden", _BURDEN, "warmth", _WAITING),
        Combination("your-act", "harm", _BURDEN, unless="thanks"),
        Implication("relation", _BURDEN, "warmth", _OF_NEED, beside="let-down"),
        Combination("their-knowledge", "harm-done", _BURDEN, unless="warmth"),
        Combination("given-up", "for-you", _BURDEN, unless="warmth"),
    ),
    "FK514": (
        Implication("plea", _NEED, "warmth-of-thanks", _UNASKED),
        Implication("own-purse", _NEED, "warmth-of-thanks", _UNASKED, beside="runs-dry"),
        Implication("no-other", _NEED, "warmth-of-thanks", _UNASKED, beside="prospect"),
    ),
    "FK515": (
        Combination("of-self", "poor-self", _SELF, ordered=True, negatable=True),
        Combination("beside-others", "smaller", _SELF),
    ),
    "FK516": (
        Combination("own-workplace", "falls-short", _ILL, ordered=True, negatable=True),
        Combination("own-employer", "blames", _ILL, unless="own-reason", ordered=True),
    ),
    "FK517": (
        Implication("relative-told-of", _PRIVATE, "of-family-trade", _UNASKED),
        Combination("own-body", "ails", _PRIVATE, unless="of-trade"),
    ),
    "FK222": (
        Implication("contests", _ARGUMENT, "concedes", frozenset({MessageType.REJECTION_REPLY})),
        Implication("adverse", _ARGUMENT, "concedes", frozenset({MessageType.REJECTION_REPLY}), beside="own-or-theirs"),
        Implication("question", _ARGUMENT, "asks-kindly", frozenset({MessageType.REJECTION_REPLY})),
        Combination("their-grounds", "contradicted", _ARGUMENT, unless="concession"),
        Combination("own-merit", "outranks", _ARGUMENT, unless="concession"),
    ),
    "FK232": (
        Combination("of-my-case", "asks-it", "", unless="offers-or-asks-leave"),
        Implication("question", "", "asks-kindly", frozenset({MessageType.THANK_YOU}), beside="of-anybody"),
        Implication("tell-me", "", "asks-kindly", frozenset({MessageType.THANK_YOU})),
    ),
}
"""What implies a fault, by the code of its check."""

_OF_READER = frozenset({"FK511", "FK513", "FK515"})
"""The codes for which a sentence about customers, colleagues or work is passed over."""

_ABOUT_READER = ("FK517", "FK512", "FK513", "FK514", "FK516", "FK515", "FK511")
_ORDER: Mapping[MessageType | str, tuple[str, ...]] = {
    MessageType.THANK_YOU: ("FK517", "FK516", "FK232", "FK515", "FK514"),
    MessageType.CONNECTION_REQUEST: ("FK517", "FK516", "FK515", "FK514"),
    MessageType.REJECTION_REPLY: ("FK517", "FK515", "FK513", "FK222", "FK512", "FK514", "FK516", "FK511"),
}
"""The codes in the order in which a letter of a type is asked for them; one that implies two faults has the first."""


def likely_faults(letter: Letter, code: str, group: str, found: Sequence[Hit]) -> Iterator[Hit]:
    """Find the first sentence that is likely a fault, where nothing firmer was found: a suggestion.

    Args:
        letter: The letter.
        code: The code of the check.
        group: The lexicon group of the phrases that are likely a fault by their construction.
        found: What the check found otherwise.
    """
    if found:
        return
    yield from [*hints_of(letter, group, found, of_reader=code in _OF_READER)] or _inferred(letter, code)


def _inferred(letter: Letter, code: str) -> Iterator[Hit]:
    """Find the one sentence of a letter that implies a fault, if the fault is that of a code."""
    implied, hit = once(letter, _first_implied)
    if hit is not None and implied == code:
        yield hit


def _first_implied(letter: Letter) -> tuple[str, Hit | None]:
    """Return the first fault that a letter implies, by its code, where no phrase tells of one."""
    codes = () if _is_told(letter) else _ORDER.get(letter.message_type, _ABOUT_READER)
    found = ((code, next(_implied(letter, code), None)) for code in codes)
    return next(((code, hit) for code, hit in found if hit is not None), ("", None))


_TOLD = (
    *("abuse", "ultimatum", "frustration", "pressure", "guilt", "desperation", "self-deprecation", "speaks-ill"),
    *("frustration-hint", "pressure-hint", "guilt-hint", "desperation-hint", "self-deprecation-hint"),
    *("private", "private-hint", "speaks-ill-hint"),
)
_TOLD_IN: Mapping[MessageType | str, tuple[str, ...]] = {
    MessageType.THANK_YOU: ("pay", "pay-hint", "asks-outcome", "asks-outcome-hint", "no-interest", "no-interest-hint"),
    MessageType.REJECTION_REPLY: ("arguing", "arguing-hint"),
}


def _is_told(letter: Letter) -> bool:
    """Return whether a phrase of some check of tone stands in a letter: what is said needs no inference."""
    groups = (*_TOLD, *_TOLD_IN.get(letter.message_type, ()))
    return any(True for group in groups for _ in phrases_of(group, negatable=True, of_reader=True)(letter))


def _implied(letter: Letter, code: str) -> Iterator[Hit]:
    of_reader = code in _OF_READER
    together = [each for each in _FEATURES.get(code, ()) if isinstance(each, Combination)]
    alone = [each for each in _FEATURES.get(code, ()) if isinstance(each, Implication)]
    for hit in find_combinations(letter, together, of_reader=of_reader):
        yield hit._replace(severity=Severity.SUGGESTION)
    yield from _standing_alone(letter, alone, of_reader=of_reader)


def _standing_alone(letter: Letter, implications: Sequence[Implication], *, of_reader: bool) -> Iterator[Hit]:
    """Find sentences of the main text with a feature that implies a fault, and none that makes it harmless."""
    body = letter.body
    elsewhere = body.of_other_matters if of_reader else frozenset()
    for each in implications:
        matches = body.matches(each.feature) if letter.message_type in each.types else ()
        for match in matches:
            sentence = body.sentence_of[match.first]
            if match.first not in letter.main or sentence in elsewhere or _is_reported(letter, match):
                continue
            if body.matches_in(sentence, each.unless) or is_of_facts(letter, body, match):
                continue
            if each.beside and not body.matches_in(sentence, each.beside):
                continue
            # One of its words says little: what is implied, the whole sentence says.
            tokens = body.sentences[sentence]
            start, end = body.tokens[tokens.start].start, body.tokens[tokens.stop - 1].end
            values = {"said": body.text[start:end]}
            yield Hit(N_("Leave out '{said}'."), body, start, end, None, Severity.SUGGESTION, values, each.reason)


def _is_reported(letter: Letter, match: Match) -> bool:
    """Return whether a sentence denies what a phrase says, or quotes somebody."""
    body = letter.body
    tokens = body.sentences[body.sentence_of[match.first]]
    quoted = any(first < tokens.stop and tokens.start < last for first, last in body.quotations)
    return quoted or is_negated(letter, body, match)

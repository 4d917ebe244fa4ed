"""Find what a sentence implies: features that each are harmless, and together are likely a fault.

What is found so is a suggestion and stays one: it is looked for only where the check of its code found nothing firmer,
and in sentences that no other check of tone reports.
"""

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from ...vocabulary import MessageType, Severity
from .._check import Hit
from .._text.letter import Letter
from .._translations import N_
from .combinations import Combination, find_combinations
from .phrases import hints_of, is_of_facts, is_quoted, is_told_by_tone, of_other_matters


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

_REPROACH = N_("It may read as a reproach: ask how things stand instead.")
_THREAT = N_("It may read as a threat: say what you hope for, and leave the rest out.")
_BURDEN = N_("It may make the reader responsible for how you feel: leave it out.")
_NEED = N_("It may sound desperate: say why you suit the work, not how much you need it.")
_SELF = N_("It may speak against yourself: name what you bring instead.")
_ILL = N_("It may speak ill of people you work with: leave it out.")
_PRIVATE = N_("Nobody has asked about it.")
_ARGUMENT = N_("It may argue with the decision: thank them, and leave the door open.")

FRUSTRATION = (
    Implication("aphorism", _REPROACH, "warmth", _WAITING),
    Combination("scorn", "their-side", _REPROACH, unless="warmth"),
    Combination("stance", "fault-found", _REPROACH, unless="warmth"),
    Combination("long-wait", "small-effort", _REPROACH, unless="warmth"),
    Combination("small-effort", "owed", _REPROACH, unless="warmth"),
    Combination("recurrence", "imposed", _REPROACH, unless="warmth"),
    Implication("adverse", _REPROACH, "warmth", _WAITING - {MessageType.REJECTION_REPLY}, beside="their-doing"),
    Implication("adverse", _REPROACH, "in-order", frozenset({MessageType.CHECK_IN})),
)
PRESSURE = (
    Implication("warning", _THREAT, "leaves-time", _WAITING),
    Combination("i-will", "sanction", _THREAT, unless="warmth"),
    Combination("i-will", "persists", _THREAT),
    Combination("rival", "haste", _THREAT, unless="warmth"),
)
GUILT = (
    Implication("burden", _BURDEN, "warmth", _WAITING),
    Combination("your-act", "harm", _BURDEN, unless="warmth"),
    Combination("relation", "let-down", _BURDEN, unless="warmth"),
    Combination("their-knowledge", "harm-done", _BURDEN, unless="warmth"),
    Combination("given-up", "for-you", _BURDEN, unless="warmth"),
)
DESPERATION = (
    Implication("plea", _NEED, "warmth-of-thanks", _UNASKED),
    Combination("own-purse", "runs-dry", _NEED),
    Combination("no-other", "prospect", _NEED),
)
SELF_DEPRECATION = (
    Implication("not-able", _SELF, "made-light-of", frozenset({MessageType.THANK_YOU})),
    Combination("of-self", "poor-self", _SELF, ordered=True, negatable=True),
    Combination("beside-others", "smaller", _SELF),
)
ILL_WORDS = (
    Implication("told-of-employer", _ILL, "speaks-well", _UNASKED),
    Combination("own-workplace", "falls-short", _ILL, ordered=True),
)
PRIVATE = (
    Implication("relative-told-of", _PRIVATE, "of-family-trade", _UNASKED),
    Combination("own-body", "ails", _PRIVATE, unless="of-trade"),
)
ARGUING = (
    Implication("contests", _ARGUMENT, "concedes", frozenset({MessageType.REJECTION_REPLY})),
    Implication("adverse", _ARGUMENT, "concedes", frozenset({MessageType.REJECTION_REPLY}), beside="own-or-theirs"),
    Implication("question", _ARGUMENT, "asks-kindly", frozenset({MessageType.REJECTION_REPLY})),
    Combination("their-grounds", "contradicted", _ARGUMENT, unless="concession"),
    Combination("own-merit", "outranks", _ARGUMENT, unless="concession"),
)
PAY = (Combination("pay-topic", "pay-stance", "", unless="pay-trade"),)
OUTCOME = (
    Combination("of-my-case", "asks-it", "", unless="offers-or-asks-leave"),
    Implication("question", "", "asks-kindly", frozenset({MessageType.THANK_YOU})),
    Implication("tell-me", "", "asks-kindly", frozenset({MessageType.THANK_YOU})),
)


def likely_faults(
    letter: Letter, group: str, features: Sequence[Combination | Implication], found: Sequence[Hit], *, of_reader: bool = False
) -> Iterator[Hit]:
    """Find the first sentence that is likely a fault, where a check has found nothing firmer: a suggestion.

    Args:
        letter: The letter.
        group: The lexicon group of the phrases that are likely a fault by their construction.
        features: What implies it, looked for where there is no such phrase.
        found: What the check found otherwise.
        of_reader: Whether sentences about customers, colleagues or work are passed over.
    """
    hints = list(hints_of(letter, group, found, of_reader=of_reader))
    yield from hints
    if found or hints:
        return
    together = [each for each in features if isinstance(each, Combination)]
    alone = [each for each in features if isinstance(each, Implication)]
    for hit in (*find_combinations(letter, together, of_reader=of_reader), *_implied(letter, alone, of_reader=of_reader)):
        if not is_told_by_tone(letter, hit):
            yield hit._replace(severity=Severity.SUGGESTION)
            return


def _implied(letter: Letter, implications: Sequence[Implication], *, of_reader: bool) -> Iterator[Hit]:
    """Find sentences of the main text with a feature that implies a fault, and none that makes it harmless."""
    body = letter.body
    elsewhere = of_other_matters(body) if of_reader else frozenset()
    for each in implications:
        matches = body.matches(each.feature) if letter.message_type in each.types else ()
        for match in matches:
            sentence = body.sentence_of[match.first]
            if match.first not in letter.main or sentence in elsewhere or is_quoted(body, match):
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

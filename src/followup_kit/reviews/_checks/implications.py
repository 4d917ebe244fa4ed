"""Find what a sentence implies: features that each are harmless, and together are likely a fault.

What is found so is a suggestion and stays one: it is looked for only where the check of its code found nothing firmer,
and in sentences that no other check of tone reports.
"""

from collections.abc import Iterator, Sequence

from ...vocabulary import Severity
from .._check import Hit
from .._text.letter import Letter
from .._translations import N_
from .combinations import Combination, find_combinations
from .phrases import hints_of, is_told_by_tone

_REPROACH = N_("It may read as a reproach: ask how things stand instead.")
_THREAT = N_("It may read as a threat: say what you hope for, and leave the rest out.")
_BURDEN = N_("It may make the reader responsible for how you feel: leave it out.")
_NEED = N_("It may sound desperate: say why you suit the work, not how much you need it.")
_SELF = N_("It may speak against yourself: name what you bring instead.")
_ILL = N_("It may speak ill of people you work with: leave it out.")
_PRIVATE = N_("Nobody has asked about it.")
_ARGUMENT = N_("It may argue with the decision: thank them, and leave the door open.")

FRUSTRATION = (
    Combination("scorn", "their-side", _REPROACH, unless="warmth"),
    Combination("stance", "fault-found", _REPROACH, unless="warmth"),
    Combination("long-wait", "small-effort", _REPROACH, unless="warmth"),
    Combination("small-effort", "owed", _REPROACH, unless="warmth"),
    Combination("recurrence", "imposed", _REPROACH, unless="warmth"),
)
PRESSURE = (
    Combination("i-will", "sanction", _THREAT, unless="warmth"),
    Combination("i-will", "persists", _THREAT),
    Combination("rival", "haste", _THREAT, unless="warmth"),
)
GUILT = (
    Combination("your-act", "harm", _BURDEN, unless="warmth"),
    Combination("relation", "let-down", _BURDEN, unless="warmth"),
    Combination("their-knowledge", "harm-done", _BURDEN, unless="warmth"),
    Combination("given-up", "for-you", _BURDEN, unless="warmth"),
)
DESPERATION = (
    Combination("own-purse", "runs-dry", _NEED),
    Combination("no-other", "prospect", _NEED),
)
SELF_DEPRECATION = (
    Combination("of-self", "poor-self", _SELF, ordered=True, negatable=True),
    Combination("beside-others", "smaller", _SELF),
)
ILL_WORDS = (Combination("own-workplace", "falls-short", _ILL, ordered=True),)
PRIVATE = (Combination("own-body", "ails", _PRIVATE, unless="of-trade"),)
ARGUING = (
    Combination("their-grounds", "contradicted", _ARGUMENT, unless="concession"),
    Combination("own-merit", "outranks", _ARGUMENT, unless="concession"),
)
PAY = (Combination("pay-topic", "pay-stance", "", unless="pay-trade"),)
OUTCOME = (Combination("of-my-case", "asks-it", "", unless="offers-or-asks-leave"),)


def likely_faults(
    letter: Letter, group: str, combinations: Sequence[Combination], found: Sequence[Hit], *, of_reader: bool = False
) -> Iterator[Hit]:
    """Find the first sentence that is likely a fault, where a check has found nothing firmer: a suggestion.

    Args:
        letter: The letter.
        group: The lexicon group of the phrases that are likely a fault by their construction.
        combinations: The features that imply it together, looked for where there is no such phrase.
        found: What the check found otherwise.
        of_reader: Whether sentences about customers, colleagues or work are passed over.
    """
    hints = list(hints_of(letter, group, found, of_reader=of_reader))
    yield from hints
    if found or hints:
        return
    for hit in find_combinations(letter, combinations, of_reader=of_reader):
        if not is_told_by_tone(letter, hit):
            yield hit._replace(severity=Severity.SUGGESTION)
            return

"""Find what a sentence implies: features that each are harmless, and together are likely a fault.

What is found so is a suggestion and stays one: it is looked for only where the check of its code found nothing firmer,
and in sentences that no other check of tone reports.
"""

from collections.abc import Iterator, Mapping, Sequence

from ...vocabulary import MessageType, Severity
from .._check import Hit
from .._text.letter import Letter
from .._translations import N_
from .combinations import Combination, find_combinations
from .phrases import hints_of, once, phrases_of

_REPROACH = N_("It may read as a reproach: ask how things stand instead.")
_NEED = N_("It may sound desperate: say why you suit the work, not how much you need it.")
_ILL = N_("It may speak ill of people you work with: leave it out.")
_PRIVATE = N_("Nobody has asked about it.")
_ARGUMENT = N_("It may argue with the decision: thank them, and leave the door open.")

_FEATURES: Mapping[str, Sequence[Combination]] = {
    "FK511": (Combination("scorn", "their-side", _REPROACH, unless="warmth"),),
    "FK514": (Combination("no-other", "of-the-trade", _NEED),),
    "FK516": (
        Combination("own-workplace", "falls-short", _ILL, ordered=True, negatable=True),
        Combination("own-employer", "blames", _ILL, unless="own-reason", ordered=True),
    ),
    "FK517": (Combination("own-body", "ails", _PRIVATE, unless="of-trade"),),
    "FK222": (Combination("their-grounds", "contradicted", _ARGUMENT, unless="concession"),),
    "FK232": (Combination("of-my-case", "asks-it", "", unless="offers-or-asks-leave"),),
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


_NOT_LIKELY: Mapping[str, tuple[MessageType, ...]] = {
    "FK511": (MessageType.THANK_YOU, MessageType.CONNECTION_REQUEST),
    "FK513": (MessageType.THANK_YOU, MessageType.CONNECTION_REQUEST, MessageType.OFFER_REPLY),
}
"""Letters of which hints say nothing: who gives thanks, or has an offer, has not been kept waiting."""


def likely_faults(letter: Letter, code: str, group: str, found: Sequence[Hit]) -> Iterator[Hit]:
    """Find the first sentence that is likely a fault, where nothing firmer was found: a suggestion.

    Args:
        letter: The letter.
        code: The code of the check.
        group: The lexicon group of the phrases that are likely a fault by their construction.
        found: What the check found otherwise.
    """
    if found or letter.message_type in _NOT_LIKELY.get(code, ()):
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
    for hit in find_combinations(letter, _FEATURES.get(code, ()), of_reader=code in _OF_READER):
        yield hit._replace(severity=Severity.SUGGESTION)

"""How a letter makes a request that is no negotiation, and how it names a ground that is no clause."""

from ..._lazy import lazy_regex
from ._nouns import bare_noun, is_noun_phrase
from ._words import Told

_NOMINATIVE = lazy_regex(r"(?!(?:kein\w*|zu|mehr|weniger|den|einen|meinen|keinen|diesen|unseren|ihren) )")
_PLURAL = lazy_regex(
    r"(?:die|meine|unsere|zwei|drei|mehrere|viele) \S+(?:en|s) |.+ (?:und|sowie) (?:die|der|das|eine?|mein\w*) "
)


def request_string(told: Told) -> str:
    """Return the request as a sentence or a question of its own; a note of no known shape after a colon.

    Args:
        told: What the template sees so far.
    """
    requests, whom = told["requests"], told["Sie_accusative"]
    if not requests:
        return ""
    if told["requests_infinitive"]:
        return f"Darf ich {whom} bitten, {told['requests_infinitive']}?"
    if told["requests_bitten"]:
        return f"Darf ich {whom} noch um {told['requests_bitten']}?"
    return f"Eine Bitte habe ich noch: {requests}."


def ground_string(told: Told) -> str:
    """Return the reason as a sentence, "Der Grund ist …"; one of no known shape after a colon.

    Args:
        told: What the template sees so far.
    """
    reason = told["reason"]
    if not reason:
        return ""
    noun = bare_noun(reason)
    is_known = is_noun_phrase(reason) and (noun is not None or reason[:1].islower())
    if not is_known or _NOMINATIVE.match(reason) is None or _PLURAL.match(reason) is not None:
        return f"Der Grund: {reason}."
    if noun is not None and " und " in reason and "," not in reason:
        return f"Ausschlaggebend sind {reason}."
    if noun is not None and noun.gender == "p":
        return f"Der Grund sind {reason}."
    if noun is not None and ", " in reason and not noun.is_uncounted():
        return f"Der Grund ist {noun.indefinite()}."
    return f"Der Grund ist {reason if noun is None else noun.definite()}."

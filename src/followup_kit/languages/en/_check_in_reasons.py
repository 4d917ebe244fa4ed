"""State why a check-in asks: before its question, after it, or as the news of another offer."""

import re
from collections.abc import Mapping

from ..._lazy import lazy_regex
from .._template_strings import Strings, Values, yes
from ._clauses import is_certain, say_clause
from ._free_text import sentence
from ._joined import lower_first
from ._other_offers import DEADLINE, IS_OFFER, OF_OFFER, is_offer, state_deadline, state_offer, turn_to_preference
from ._persons import state_oneself
from ._reasons import state_reason
from ._things import is_nameable

_LED_TO_CLAUSE = lazy_regex(
    r"(?:as|because|since|while|when|now that|given that|although|though|if|once|after|before)\b .+, "
    r"(?:I|we|you|it|they|he|she|there|the|my|our|your)(?:['’]\w+)? \w",
    re.IGNORECASE,
)
"""What leads to a clause behind its comma, and is the whole of a sentence with it."""

_JUST_CHECKING = lazy_regex(r"(?:^|,? )(?:(?:and|so) )?just (?:checking(?: in)?|following up)\.?$", re.IGNORECASE)
"""What the opening says already."""

_NO_CAUSE = lazy_regex(
    r"(?:the|your) (?!.*\b(?:I|my|me|offer\w*|deadline|silence|delay|wait|date|timeline)\b)", re.IGNORECASE
)
"""What names a thing that may be no cause for asking, and only has to do with it."""

_TURNING = lazy_regex(r", (?:however|though|still|yet|then),|^(?:still|yet|again|hoping|waiting)\b")


def ask_reason(values: Values) -> dict[str, str | None]:
    """Return the question and the reason of a check-in, with a reason that asks as part of the question.

    Args:
        values: The validated values by name.
    """
    reason, question = values.get("reason"), values.get("question")
    if "last_channel" not in values or not reason or not reason.rstrip().endswith("?"):
        return {}
    return {"question": f"{question}; {reason}" if question else reason, "reason": None}


def state_grounds(given: str, strings: Mapping[str, str], following: str) -> Strings:
    """Return why one asks, as it comes before the question or after it, or as the news of another offer.

    Args:
        given: The reason; empty for none.
        strings: What follows from each field alone.
        following: The last message, as it leads to a sentence; empty for none.
    """
    why, leads = _state_why(given)
    of_offer = strings["reason_offer"] or yes(IS_OFFER.search(why))
    deadline = "" if of_offer or not leads else state_deadline(why, strings["respond_by"], following)
    deadline_told = bool(of_offer and DEADLINE.search(f"{strings['reason']} {strings['reason_sentence']}"))
    return {
        "why": "" if leads else why,
        "why_again": "" if leads else why.replace("I ask ", "I'd like to know ", 1),
        "why_first": why if leads else "",
        "why_of_offer": yes(of_offer or deadline or (leads and OF_OFFER.match(why))),
        "reason_offer": yes(of_offer or deadline),
        "deadline_told": yes(deadline_told),
        "offer_told": deadline or state_offer(why, "" if deadline_told else strings["respond_by"], following),
        "offer_long": yes(not is_certain(strings["reason"])),
        "offer_named": yes(is_offer(strings["reason"])),
    }


def _state_alone(piece: str) -> str:
    """Return a reason that is a whole sentence, or that no clause can take, as a sentence; empty for any other."""
    if _LED_TO_CLAUSE.match(piece):  # the conjunction belongs to both clauses
        return sentence(piece)
    reason = state_reason(piece)
    stated = reason.kind != "thing" or reason.clause == reason.phrase or _is_cause(reason.phrase)
    if stated and not reason.sentences.startswith("The reason: "):  # which is said of no question
        return ""
    return say_clause(piece) or state_oneself(piece) or sentence(piece)


def _is_cause(said: str) -> bool:
    """Return whether words name what may be the cause of something."""
    return is_nameable(said) and _TURNING.search(said) is None


def _state_why(given: str) -> tuple[str, bool]:
    """Return why one asks, its parts in their order, and whether it begins with a sentence that leads to the question.

    Args:
        given: The reason; empty for none.
    """
    sentences: list[str] = []
    leads = False
    asked = False
    for piece in (_JUST_CHECKING.sub("", part.strip()) for part in given.split("; ")):
        if not piece:
            continue
        if not asked and _NO_CAUSE.match(piece) and _is_cause(piece):
            sentences.append(f"I ask with {lower_first(piece).rstrip('. ')} in mind.")
            asked = True
            continue
        if alone := _state_alone(piece):
            leads = leads or not sentences
            sentences.append(alone)
            continue
        reason = state_reason(piece)
        leads = leads or not (sentences or reason.phrase)
        if reason.phrase and asked:
            sentences.append(f"There is also {reason.phrase}." if reason.kind == "thing" else sentence(reason.phrase))
        elif reason.phrase:
            sentences.append(f"I ask {'in order ' if reason.kind == 'aim' else ''}{reason.clause}.")
            asked = True
        sentences += [reason.sentences] if reason.sentences else []
    return " ".join(turn_to_preference(sentences)), leads

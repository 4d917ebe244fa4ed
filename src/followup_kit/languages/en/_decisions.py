"""Tell a decision once, with its reason: to decline an offer, or to withdraw an application."""

import re
from collections.abc import Sequence
from typing import NamedTuple

from ._joined import can_follow, is_plain, lower_first, tell_because
from ._notes import Reason
from ._own_words import split_sentences

_IT_IS = re.compile(
    r"It (?=(?:(?:more|much|better|closely|also|just|simply) )*"
    r"(?:is|was|aligns|fits|matches|offers|suits|allows|lets|gives|pays|brings)\b)"
)
_WEIGHED = re.compile(
    r"\b(?:told you|mentioned|said|weighed|thought|considered|consideration|reflected|reflection|deliberat\w+)\b"
)
_MODIFIED = re.compile(r"(?:an?|another|the other) [^,]*")
_JUDGED = re.compile(r"(?:It|This|That)\b|.*\b(?:would|isn['’]t|is not|fit|match|too|conflicts?|doesn['’]t|does not)\b")
_RELATIVE = re.compile(r"\b(?:that|which)\b")
_TOLD = re.compile(r"I (?:told you|mentioned|said)\b(?!.*\bthat\b)")
_NO_LONGER = re.compile(r"I(?: will| am|['’]ll|['’]m)? no longer\b")
_REALIZED = re.compile(r"\breali[sz]ed?\b")
_LONGEST = 130
_OPENINGS = {"post": "I've accepted", "doing": "I'll be", "aim": "I've decided", "turn": "I've decided on"}


class Choice(NamedTuple):
    """What is done instead.

    Args:
        clause: What says it, with its reason and without a full stop: "I've accepted a post closer to home".
        rest: What remains of the reason.
    """

    clause: str
    rest: str


def tell_choice(chosen: str, kind: str, reason: Reason) -> Choice:
    """Return what is done instead, with its reason where that is no sentence of its own.

    Args:
        chosen: What is done instead, as a phrase.
        kind: What may stand before it: ``post``, ``doing``, ``aim``, ``turn`` or ``thing``.
        reason: Why.
    """
    opening = _OPENINGS.get(kind, "I've chosen")
    said = f"{opening} {chosen}"
    first, *rest = split_sentences(f"{reason.of_choice} {reason.sentences}".strip()) or [""]
    if not first:
        return Choice(said, "")
    if first.startswith("What decided me was "):
        said = f"{said} because of {first.removeprefix('What decided me was ')[:-1]}"
    elif first.startswith(("I chose it for ", "I have done so ", "I decided this ")):
        said = f"{said} {re.sub(r'^(?:I chose it|I have done so|I decided this) ', '', first)[:-1]}"
    elif kind in ("post", "turn", "thing") and (found := _IT_IS.match(first)) and can_follow(first):
        link = " that" if _MODIFIED.fullmatch(chosen) and " that " not in chosen else ", which"
        said = f"{said}{link} {first[found.end() : -1]}"
    else:  # stands after the decision, as the candidate put it
        return Choice(said, " ".join([first, *rest]))
    if rest and rest[0].startswith("It ") and is_plain(rest[0]) and not _RELATIVE.search(said):
        said, rest = f"{said}, and {lower_first(rest[0][:-1])}", rest[1:]
    return Choice(said, " ".join(rest))


def tell_decline(choice: Choice, because: str, led_to_by: Sequence[str]) -> tuple[str, str]:
    """Return what leads to a refusal and stands alone, and the refusal with its reason.

    Args:
        choice: What is done instead; empty if nothing was noted.
        because: The reason as the end of a sentence, such as ", because the pay is too low"; not for a choice.
        led_to_by: The candidate's own sentences about the decision, or about how they feel.
    """
    *before, last = led_to_by or [""]
    joined = last and is_plain(last) and len(last) <= _LONGEST
    reasoned = f", as {choice.clause}" if choice.clause else because
    if joined and _TOLD.match(last):
        told = f"{last[:-1]} that I have to decline the offer{reasoned}."
    elif joined and _WEIGHED.search(last):
        told = f"{last[:-1]}, and I've decided to decline the offer{reasoned}."
    elif joined:
        what = "it" if re.search(r"\boffer\b[^,]*$", last[:-1]) else "the offer"
        told = f"{last[:-1]}, but I have to decline {what}{reasoned}."
    else:
        before = [*before, last] if last else []
        opening = "" if before else "I really appreciate the offer, but "
        told = f"{opening}I have to decline {'it' if opening else 'the offer'}{reasoned}."
    return " ".join(before), told


def tell_withdrawal(position: str, choice: Choice, reason: Reason, led_to_by: Sequence[str], own: str) -> str:
    """Return that an application is withdrawn, and why, in one telling.

    Args:
        position: What follows "my application", such as " for the Clerk position at Acme"; may be empty.
        choice: What is done instead; empty if nothing was noted.
        reason: Why.
        led_to_by: The candidate's own sentences about the decision.
        own: All of the candidate's own sentences, which may tell already what they have realized.
    """
    what = f"my application{position}"
    *before, last = led_to_by or [""]
    joined = bool(last) and is_plain(last) and len(last) <= _LONGEST
    because, rest = tell_because(reason)
    if joined:
        link = " that" if _TOLD.match(last) else ", and" if _WEIGHED.search(last) else ", but"
        told = f"{last[:-1]}{link} I've decided to withdraw {what}"
    else:
        before = [*before, last] if last else []
        told = f"I'd like to withdraw {what}"
    said = split_sentences(reason.sentences)
    if choice.clause:
        ended = next((each[:-1] for each in split_sentences(own) if is_no_longer(each)), "")
        cause = f"{choice.clause}, and {ended}" if ended else choice.clause
        first = joined or "because" in cause  # two causes in one breath are one too many
        told = f"{told}, as {cause}." if first else f"{cause}, so {told}."
    elif joined or reason.phrase or len(said) > 1 or not said or not is_plain(said[0]):
        bare = not joined and not because and not rest
        told = f"I'm writing to let you know that {told}." if bare else f"{told}{because}. {rest}".strip()
    elif _JUDGED.match(said[0]) and not said[0].startswith(("I ", "I'", "I’")) and not _REALIZED.search(own):
        told = f"I've come to realize that {lower_first(said[0][:-1])}, so {told}."
    else:
        told = f"{said[0][:-1]}, so {told}."
    return " ".join([*before, told])


def is_no_longer(said: str) -> bool:
    """Return whether a sentence says what somebody no longer does, as a decision brings with it.

    Args:
        said: The sentence.
    """
    return bool(_NO_LONGER.match(said)) and is_plain(said)

"""Tell a decision once, with its reason and with what is done instead."""

import re
from collections.abc import Sequence
from typing import NamedTuple

from ..._lazy import lazy_regex
from ._free_text import head_words, sentence
from ._joined import can_follow, is_plain, lower_first, tell_because
from ._noun_phrases import is_thing, is_whole_thing
from ._own_words import split_sentences
from ._reasons import Reason
from ._words import DETERMINERS

_IT_IS = lazy_regex(
    r"It (?=(?:(?:more|much|better|closely|also|just|simply) )*"
    r"(?:is (?!too\b|not\b|no\b)|(?:aligns|fits|matches|offers|suits|allows|lets|gives|pays|brings|will|can)\b)"
    r"(?!.*\bwhich\b))"
)
_ACCEPTS = lazy_regex(
    r"(?:[A-Z][^,.]*, )?I(?:['’]ve| have)? (?:(?:\w+ly|just|now|since|also) )?"
    r"(?:decided to (?:accept|take|pursue|join|go with)|accepted|chosen|taken|took|received|"
    r"been (?:admitted to|accepted (?:to|into|by|for)|offered)) .*"
    r"\b(?:position|role|job|post|offer|opportunity|program\w*|course|internship|fellowship|residency|place|"
    r"one)\b[^:–—]*\."
)
"""A reason that tells already that something else is accepted."""

_NAMED = lazy_regex(r"(?P<what>.+?)(?:,? (?P<more>(?:that|which|where) .+))?")
_WORDS = lazy_regex(r"[\w'’-]+")
_LIGHT = frozenset("that which where is are was lives live based my our the a an in at to i it".split())  # noqa: SIM905
_COMPARED = lazy_regex(r"\AIt is (?=(?:much |far |a bit )?(?:closer|nearer|better|more|in line|aligned)\b)")
_WEIGHED = lazy_regex(
    r"\b(?:told you|mentioned|said|weigh(?:ed)?|thought|considered|consideration|reflected|reflection|deliberat\w+)\b"
)
_JUDGED = lazy_regex(
    r"(?:It|Th(?:is|at|e|ey|ese|ose)|Your)\b(?!.*, and\b).*"
    r"\b(?:fits?|match|matches|direction|suits?|suited|right for|closely|in line|(?:my|career) goals)\b"
)
_MODIFIED = lazy_regex(r"(?:an?|another|the other) [^,]*")
_MARK = lazy_regex(r" [—–-] |:")
_SOMETHING = ("something ", "a position as ")
_TOLD = lazy_regex(
    r"I (?:told you|mentioned|said)\b"
    r"(?!.*\b(?:that|about|it|this(?! (?:morning|week|afternoon|evening|month|year))|why|how)\b)"
)
_TOLD_THAT = lazy_regex(
    r"(?P<when>I (?:told you|mentioned|said)(?: (?:in|during|on|at|when) [^,]*?)?) that (?P<what>I .*)\."
)
_RELATIVE = lazy_regex(r"\b(?:that|which)\b")
_PURSUED = frozenset({"opportunity", "opportunities", "path", "career", "direction", "degree", "option", "studies"})
_WHY = lazy_regex(r"\AI have done so to ")
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


def choose(chosen: str, kind: str, reason: Reason) -> tuple[Choice, str]:
    """Return what is done instead, as what one has chosen, or in a sentence of its own where it is no thing.

    Args:
        chosen: What is done instead, as a phrase.
        kind: What may stand before it.
        reason: Why.
    """
    if not chosen or kind not in ("post", "thing", "turn") or _is_choice(_MARK.split(chosen, maxsplit=1)[0]):
        return tell_choice(chosen, kind, reason), ""
    happened = chosen.partition(" ")[0].lower() in DETERMINERS - {"a", "an"}  # "my employer made me an offer"
    return Choice("", ""), sentence(chosen) if happened else f"Here is what I'll do instead: {chosen}."


def _is_choice(chosen: str) -> bool:
    """Return whether words are surely a thing that one can choose, of one word only a name or what needs no article."""
    return is_whole_thing(chosen) or (is_thing(chosen) and " " in chosen) or chosen.startswith(_SOMETHING)


def tell_choice(chosen: str, kind: str, reason: Reason) -> Choice:
    """Return what is done instead, with its reason where that is no sentence of its own; empty if nothing is.

    Args:
        chosen: What is done instead, as a phrase.
        kind: What may stand before it: ``post``, ``doing``, ``aim``, ``turn`` or ``thing``.
        reason: Why.
    """
    if not chosen:
        return Choice("", "")
    pursued = kind == "thing" and _PURSUED.intersection(head_words(chosen)[-1:])
    opening = "I've decided to pursue" if pursued else _OPENINGS.get(kind, "I've chosen")
    chosen = _without_repeated(chosen, reason.phrase)
    said = f"{opening} {chosen}"
    first, *rest = split_sentences(f"{reason.of_choice} {reason.sentences}".strip()) or [""]
    if not first:
        return Choice(said, "")
    if kind in ("post", "turn", "thing") and _ACCEPTS.fullmatch(first):
        return Choice(_name_in(first, chosen), " ".join(rest))
    if ("," in chosen or _RELATIVE.search(chosen)) and not first.startswith("It "):  # its clause would take the reason
        return Choice(said, " ".join([_WHY.sub("I want to ", first), *rest]))
    if first.startswith("What decided me was "):
        said = f"{said} because of {first.removeprefix('What decided me was ')[:-1]}"
    elif first.startswith(("I chose it for ", "I have done so ", "I decided this ")):
        said = f"{said} {re.sub(r'^(?:I chose it|I have done so|I decided this) ', '', first)[:-1]}"
    elif kind in ("post", "turn", "thing") and (found := _IT_IS.match(first)) and can_follow(first):
        link = " that" if _MODIFIED.fullmatch(chosen) and " that " not in chosen else ", which"
        said = f"{said}{link} {first[found.end() : -1]}"
    else:  # stands after the decision, as the candidate put it
        return Choice(said, " ".join([first, *rest]))
    if (
        rest
        and rest[0].startswith("It ")
        and not first.startswith("I chose it for ")
        and is_plain(rest[0])
        and not _RELATIVE.search(said)
    ):
        said, rest = f"{said}, and {lower_first(rest[0][:-1])}", rest[1:]
    return Choice(said, " ".join(rest))


def _without_repeated(chosen: str, reason: str) -> str:
    """Return what was chosen without a clause at its end of which the reason says all: ", where my family lives"."""
    found = _NAMED.fullmatch(chosen)
    if not reason or found is None or not found["more"]:
        return chosen
    told = set(_WORDS.findall(found["more"].lower())) - _LIGHT
    return found["what"] if told and told <= set(_WORDS.findall(reason.lower())) else chosen


def _name_in(said: str, chosen: str) -> str:
    """Return the sentence that tells the decision with what was chosen, of which nothing is said twice.

    Args:
        said: The candidate's own sentence.
        chosen: What is done instead, as a phrase.
    """
    found = _NAMED.fullmatch(chosen)
    if found is None or not found["more"] or found["what"].casefold() not in said.casefold():
        return f"{said[:-1]}: {chosen}"
    return f"{said[:-1]}{' and' if _RELATIVE.search(said) else ','} {found['more']}"


def prefer(sentences: str) -> str:
    """Return a reason without what was chosen, of which it compares: "I'd prefer something closer to home.".

    Args:
        sentences: What the reason says in sentences.
    """
    return _COMPARED.sub("I'd prefer something ", sentences)


def lead_on(weighed: Sequence[str]) -> tuple[str, str]:
    """Return what leads to a decision: what stands alone, and the beginning of the sentence that tells it.

    Args:
        weighed: The candidate's own sentences about the decision, or about how they feel.
    """
    *before, last = weighed or [""]
    if not last or not is_plain(last) or len(last) > _LONGEST:
        return " ".join(weighed), ""
    if _TOLD.match(last):
        return " ".join(before), f"As {last[:-1]}, "
    if explored := _TOLD_THAT.fullmatch(last):
        last = f"As {explored['when']}, {explored['what']}."
    link = ", and" if _WEIGHED.search(last) else ", but"
    return " ".join(before), f"{last[:-1]}{link} "


def judge(reason: Reason) -> str:
    """Return the judgement that a reason begins with, such as "it isn't the right fit", as a clause; else nothing.

    Args:
        reason: The reason.
    """
    said = split_sentences(reason.sentences)
    judged = not reason.phrase and said and is_plain(said[0]) and _JUDGED.match(said[0])
    return lower_first(said[0][:-1]) if judged else ""


def tell_in_own_words(told: Sequence[str], choice: Choice, reason: Reason) -> str:
    """Return a decision as the candidate tells it, with what is done instead or the reason.

    Args:
        told: The candidate's own sentences that tell the decision.
        choice: What is done instead; empty if nothing was noted.
        reason: Why.
    """
    if choice.clause:
        return " ".join([*told, f"{choice.clause}. {choice.rest}".strip()])
    because, rest = tell_because(reason)
    if because and is_plain(told[-1]):
        return " ".join([*told[:-1], f"{told[-1][:-1]}{because}. {rest}".strip()])
    why = reason.sentences or (f"I've decided this {reason.clause}." if reason.phrase else "")
    return " ".join([*told, why]).strip()

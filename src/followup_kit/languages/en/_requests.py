"""Ask, as no candidate any more, for what one would like: in a plea, a wish or a question, whatever its shape."""

import re
from collections.abc import Sequence

from ..._lazy import lazy_regex
from ._acts import ACTS, OWN_ACTS, SHARED_ACTS
from ._clauses import is_certain
from ._free_text import Join, capitalize, phrase, sentence
from ._offer_requests import ask_for
from ._request_kinds import find_talk, mend_note
from ._rewording import reword
from ._sentences import is_sentence
from ._words import REQUESTED

_PLEA = lazy_regex(
    r"(?:that you |please |you (?!(?:can|could|will|would|may|might|have|are)\b))(?P<act>\w+ .+)", re.IGNORECASE
)
_ASKING = lazy_regex(r"(?:could|would|can|will|may|might) (?:you|we|I|it|my) \w", re.IGNORECASE)
_THAT = lazy_regex(r"that .+", re.IGNORECASE)
_AIM = lazy_regex(r"(?:if (?:possible|I may),? )?(?P<aim>to \w+ ?.*)", re.IGNORECASE)
_TO_ACT = lazy_regex(rf"to (?:{'|'.join(sorted(ACTS | {'let', 'give'}))}) \w", re.IGNORECASE)
_OF_ME = lazy_regex(r"to (?:think of|remember|call|contact|write to) me\b", re.IGNORECASE)
_TOUCH = lazy_regex(r"(?:keep|stay|remain|be) (?:in (?:touch|contact)|connected)\b.*", re.IGNORECASE)
_IMPERATIVE = lazy_regex(
    r"(?:call|ring|text|let|keep|think of|remember|consider|contact|write to|email) (?:me|my)\b", re.IGNORECASE
)
_IF = lazy_regex(r"(?:if|when|once) \w+ \w+ ", re.IGNORECASE)
_IF_THEN = lazy_regex(
    r"(?:if|when|once|should) \w+ [^,]+, (?:let['’]s|let us|then|could|can|would|I|please|we|(?:call|let|ring|"
    r"text|write|email|contact|think|keep) )\b",
    re.IGNORECASE,
)
_IF_DONE = lazy_regex(
    r"(?P<when>(?:if|when|once) [^,]+), (?:to |please )?be (?P<done>\w+(?:ed|en|pt|told)\b.*)", re.IGNORECASE
)
_IF_AIM = lazy_regex(r"(?P<when>(?:if|when|once) [^,]+), to (?P<act>\w.*)", re.IGNORECASE)
_DEED = lazy_regex(
    r"(?:stay on|be on|volunteer|apply|join|help|visit|observe|shadow|attend|try|work|cover|come) \w",
    re.IGNORECASE,
)
_CHANCE = lazy_regex(r"(?:the|a|any) (?:chance|opportunity|possibility) ", re.IGNORECASE)
_BACK = lazy_regex(r"(?:my|the) [\w ]+ back\Z", re.IGNORECASE)
_THANKS = lazy_regex(r"(?:my |many )?thanks to (?P<whom>.+)", re.IGNORECASE)
_NO_MORE = lazy_regex(r"no (?P<what>(?:more|further) (?:e-?mails?|messages|newsletters|mail|letters))", re.IGNORECASE)
_RETURN = lazy_regex(r"(?:the )?return of (?P<what>my [\w ]+)", re.IGNORECASE)
_SHAPES = (
    (_THAT, "I would like to ask"),
    (_TOUCH, "I'd love to"),
    (_IF, "Please let me know"),
    (_IMPERATIVE, "Please"),
    (_DEED, "I would be glad to"),
    (_CHANCE, "I would welcome"),
)
"""Shapes of a request, each with what stands before it."""
_VERBS = ACTS | OWN_ACTS | SHARED_ACTS | REQUESTED | {"get", "see", "apply", "find", "know", "look", "offer"}
_PLEASE_AGAIN = lazy_regex(r"\b(Please [^.,]{,60})\. Please ")
_BE = lazy_regex(r"(?:be|being) (?P<done>\w+(?:ed|en|pt|told)\b.*)", re.IGNORECASE)
_REWORDED_AIMS = (
    (
        lazy_regex(
            r"(?:to )?(?P<act>(?:convey|give|pass on|send|extend|relay|say) (?:(?:my|an?|our) )?(?:\w+ )?"
            r"(?:thanks?|thank you|best|regards|wishes|regrets?|apolog(?:y|ies)|love|greetings|hello|compliments|"
            r"gratitude)\b.*)",
            re.IGNORECASE,
        ),
        "Please {act}.",
    ),
    (
        lazy_regex(r"(?:my )?(?P<what>(?:(?:best|kind|warm) )?(?:wishes|regards|greetings|love) to .+)", re.IGNORECASE),
        "Please give my {what}.",
    ),
    (lazy_regex(r"to thank (?P<whom>(?!you\b|him\b|her\b|them\b)\w.+)", re.IGNORECASE), "Please thank {whom}."),
    (lazy_regex(r"to (?P<act>keep (?:me|my)\b.*)", re.IGNORECASE), "I'd be grateful if you would {act}."),
    (
        lazy_regex(
            r"(?:to )?(?:hear|know|be (?:told|informed|notified)) (?P<what>(?:if|when|whether|once) .+)", re.IGNORECASE
        ),
        "Please let me know {what}.",
    ),
    (
        lazy_regex(r"to (?P<act>(?:apply|reapply|pursue|work|return|come back|continue|join) \w.*)", re.IGNORECASE),
        "I hope to {act}.",
    ),
    (
        lazy_regex(r"(?:to )?hear (?P<what>(?:from|of|about) .+)", re.IGNORECASE),
        "I would be glad to hear {what}.",
    ),
    (lazy_regex(r"to be (?:reached|called|phoned|rung) (?P<when>.+)", re.IGNORECASE), "You can reach me {when}."),
    (
        lazy_regex(r"to be (?P<done>(?:asked|considered|invited|kept|thought of)\b.*)", re.IGNORECASE),
        "I would be glad to be {done}.",
    ),
)
"""What is wished for in a note and asked of the reader in a letter, or hoped for."""

_REWORDED = (
    (lazy_regex(r"no need (?P<aim>to .+)", re.IGNORECASE), "There is no need {aim}."),
    (
        lazy_regex(r"(?P<what>any (?:[\w-]+ ){0,3}(?:openings?|roles|positions|vacancies|jobs|shifts))", re.IGNORECASE),
        "Please let me know of {what}.",
    ),
    (_THANKS, "My thanks go to {whom}."),
    (_NO_MORE, "Please send no {what}."),
    (_IF_DONE, "{when}, I would be glad to be {done}."),
    (_RETURN, "Could I please have {what} back?"),
    (_BE, "I would love to be {done}."),
)
_WORK = lazy_regex(
    r"(?!(?:an?|the|your|any|my|if|when|once|should|which|what|how|whether|where|"
    r"who)\b)(?:[\w-]+ ){0,3}(?:openings?|roles?|positions?|"
    r"opportunit(?:y|ies)|jobs?|shifts?|"
    r"vacanc(?:y|ies)|work|projects?|posts?)\b(?! (?:to|that|of)\b)",
    re.IGNORECASE,
)
_MONEY = lazy_regex(r"[$€£]|\b(?:salary|bonus|pay|raise|allowance|days?|start|starting)\b", re.IGNORECASE)
_THING = lazy_regex(
    r"(?:an?|the|your|any|some|more|one|two|three|permission|feedback|advice|information|details|word|news|help|tips|"
    r"confirmation|(?:\w+ )?(?:feedback|advice|information)(?= (?:on|about|for|from))|[a-z]+ (?:that|which|"
    r"who|about|on how|as to|from)(?! (?:it|my|me)\b))\b",
    re.IGNORECASE,
)
"""What opens a phrase that names a thing."""


def ask_kindly(given: Sequence[str], join: Join) -> str:
    """Return requests: "Please keep my résumé on file.", "I would like to be considered again.", "Could you send …?".

    Args:
        given: The notes.
        join: Joins phrases in a list.
    """
    said: list[str] = []
    acts: list[str] = []
    wanted: list[str] = []
    for note in (mend_note(piece.strip()) for each in given for piece in each.split("; ")):
        bare = note.rstrip(". ")
        if not bare:
            continue
        if _OF_ME.match(bare):
            said.append(f"Please {bare[len('to ') :]}.")
        elif _TO_ACT.match(bare) and not (note.endswith("?") or reword(bare, _REWORDED_AIMS)):
            acts.append(bare[len("to ") :])
        elif asked := (sentence(note) if is_sentence(note) else _ask(bare)):
            said.append(asked)
        elif _THING.match(bare) and not _MONEY.search(bare):
            wanted.append(phrase(bare))
        elif talk := find_talk([bare]):
            wanted.append(talk)
        else:
            acts.append(note)
    told = " ".join([*([ask_for(acts, join)] if acts else []), *said])
    told = _PLEASE_AGAIN.sub(r"\1 and ", told, count=1)
    things = join(wanted) if all(map(is_certain, wanted)) else ", and for ".join(wanted)
    return " ".join(each for each in (told, f"I would be grateful for {things}." if wanted else "") if each)


def _ask(bare: str) -> str:
    """Return a request as a sentence of its shape; empty for a thing, or for what only a question can ask."""
    small = f"{bare[:1].lower()}{bare[1:]}"
    if _ASKING.match(bare):
        return f"{capitalize(bare)}?"
    if plea := _PLEA.fullmatch(bare):
        return f"Please {plea['act'][:1].lower()}{plea['act'][1:]}."
    if pleaded := reword(bare, _REWORDED_AIMS):
        return pleaded
    if aim := _AIM.fullmatch(bare):
        return f"I would like {aim['aim'][:1].lower()}{aim['aim'][1:]}."
    if reworded := reword(bare, _REWORDED):
        return capitalize(reworded)
    if meant := _IF_AIM.fullmatch(bare):
        acts = meant["act"].partition(" ")[0] in ACTS | {"let", "give"}
        return f"{capitalize(meant['when'])}, {'please' if acts else 'I would like to'} {meant['act']}."
    if _BACK.match(bare):
        return f"Could I please have {small}?"
    if _WORK.match(bare) and small.partition(" ")[0] not in _VERBS:
        return f"Please think of me for {small}."
    if _IF_THEN.match(bare):
        return sentence(bare)
    return next((f"{opening} {small}." for shape, opening in _SHAPES if shape.match(bare)), "")

"""Tell requests by what they are: a thing, an act and whose it is, a sentence, a conversation."""

import re
from collections.abc import Sequence
from typing import NamedTuple

from ..._lazy import lazy_regex
from .._remembering import remembered
from ._acts import ACTS, OWN_ACTS, SHARED_ACTS, as_act, is_act, who_does
from ._free_text import capitalize, phrase, sentence
from ._noun_phrases import is_whole_thing
from ._offer_terms import STARTED, name_term
from ._rewording import reword
from ._sentences import is_sentence
from ._strengths import with_article
from ._words import DETERMINERS, INTERROGATIVES, PREPOSITIONS, REQUESTED

_PLEASE = lazy_regex(r"\b(?:pls|plz)\b", re.IGNORECASE)
_DAY = lazy_regex(r"\b(?:mon|tues|wednes|thurs|fri|satur|sun)day\b")
_COMPARED = lazy_regex(r"(?:closer|nearer|higher) (?:to|than) ")
TALK = lazy_regex(
    r"(?:an? )?(?:\w+ )?(?:phone |video )?(?:call|chat|conversation|meeting)\b"
    r"(?! (?:allowance|budget|me|us|you|him|her)\b)"
)
_OFFER = lazy_regex(r"(?:an? )?(?:\w+ )?offer\b(?! letter\b)")
_IN_WRITING = lazy_regex(r"[^,]*\b(?:offer|terms|details|contract)\b[^,]* in writing\b")
_IF_POSSIBLE = lazy_regex(
    r",? (?:if (?:(?:at all|that['’]s|that is|it['’]s|it is) )?possible|if (?:you|we) can|please)$"
)
_IF_FIRST = lazy_regex(r"(?P<condition>if [^,]+), (?:then )?(?P<wish>\w+ .+)", re.IGNORECASE)
_MAYBE = lazy_regex(r"\Aif (?:at all )?possible,? ", re.IGNORECASE)
_INDIRECT = INTERROGATIVES - {"which"}
_MINE = frozenset("see visit tour try read get receive learn leave shadow park wear swap finish".split())  # noqa: SIM905
"""What the candidate would like to do, beside what ``OWN_ACTS`` has."""

_KNOWN_BARE = frozenset("benefits pension insurance schedule hours perks".split())  # noqa: SIM905
"""What there is surely, of which one is told."""

_UNTENSED = r"(?!.*\b(?:would|could|should|will|can|may|might|is|are|was|were|has|had)\b)"
"""What tells that a clause is a wish, which a question can ask."""

_GIVE = "meet|pay|cover|provide|match|give|keep|send|allow|help|reimburse|share|raise|extend|hold|add|offer|contribute"
"""What somebody does who grants a wish."""

_REWORDED = (
    (lazy_regex(r"please (?P<act>.+)", re.IGNORECASE), "Please {act}."),
    (
        lazy_regex(
            r"(?:to )?be (?:told|informed|notified) (?P<what>(?:if|whether|when|once|of|about) .+)", re.IGNORECASE
        ),
        "Please let me know {what}.",
    ),
    (
        lazy_regex(r"(?:to )?be told (?P<what>(?:the|your|my|what|how|where|who) .+)", re.IGNORECASE),
        "Could you tell me {what}?",
    ),
    (
        lazy_regex(
            rf"that (?P<clause>(?!to\b|be\b|is\b|not\b){_UNTENSED}[a-z][a-z' -]{{1,40}}? be .+|"
            rf"(?:the|your) [a-z]+ {_UNTENSED}(?:{_GIVE}) .+|"
            r"you (?!(?:can|could|will|would|may|might|have|are|were|had|do|did)\b)[a-z]+(?<!ed) .+)",
            re.IGNORECASE,
        ),
        "Could {clause}?",
    ),
    (
        lazy_regex(r"(?:to )?(?P<act>come (?:and|to|in|over|by|round) .+)", re.IGNORECASE),
        "I'd be glad to {act}.",
    ),
    (lazy_regex(r"that (?P<clause>\S+ .+)", re.IGNORECASE), "I'd like to ask that {clause}."),
    (
        lazy_regex(
            r"which (?P<clause>\w+ (?:\w+ )?(?:to|might|would|could|should|I|we|you|the|is|are|will|can)\b.*)",
            re.IGNORECASE,
        ),
        "Could you tell me which {clause}?",
    ),
    (lazy_regex(r"(?P<cannot>(?:cannot|(?:can|could|wo|do)n?['’]t) .+)", re.IGNORECASE), "I {cannot}."),
    (lazy_regex(r"not (?P<aim>to .+)", re.IGNORECASE), "I would prefer not {aim}."),
    (lazy_regex(r"no need (?P<aim>to .+)", re.IGNORECASE), "There is no need {aim}."),
    (lazy_regex(r"how many [\w-]+(?: [a-z]+)?", re.IGNORECASE), "Could you tell me {all} there would be?"),
    (
        lazy_regex(
            r"(?:is|are|do|does|can|could|would|will|may|should) (?:there|it|that|this|I|you|we|the|my) .+",
            re.IGNORECASE,
        ),
        "{all}?",
    ),
    (lazy_regex(r"need (?P<what>.+)", re.IGNORECASE), "I need {what}."),
)
"""Shapes of a request with a clause in it, each with what it becomes."""

_OBJECTS = frozenset("my me the them it us a an your this these that".split())  # noqa: SIM905


class Requests(NamedTuple):
    """Requests by what they are.

    Args:
        things: What one would like to have.
        acts: What somebody would do, by who that is.
        sentences: What came as sentences.
        others: What is of no known shape, as it was noted.
        leading: The sentences that were noted before anything else.
    """

    things: list[str]
    acts: dict[str, list[str]]
    sentences: list[str]
    others: list[str]
    leading: list[str]


@remembered
def mend_note(note: str) -> str:
    """Return a request with "please" for "pls", the days of the week with their capitals, and an act as one.

    Args:
        note: The note.
    """
    noted = _DAY.sub(lambda found: found[0].title(), _PLEASE.sub("please", note))
    return as_act(noted)


def find_talk(given: Sequence[str]) -> str:
    """Return the conversation that is asked for among requests: "a brief call on Thursday"; empty for none.

    Args:
        given: The notes.
    """
    for text in split_requests(given):
        talk = "" if is_sentence(text) else _IF_POSSIBLE.sub("", phrase(text)).removeprefix("or ")
        small = f"{talk[:1].lower()}{talk[1:]}"
        if TALK.match(small):
            return with_article(small)
    return ""


def split_requests(given: Sequence[str]) -> list[str]:
    """Return requests one by one, without pieces that hold nothing but marks.

    Args:
        given: The notes.
    """
    pieces = [mend_note(piece.strip()) for each in given for piece in each.split(";")]
    return [piece for piece in pieces if any(map(str.isalnum, piece))]


def sort_requests(given: Sequence[str]) -> Requests:
    """Return requests by what they are, without conversations.

    Args:
        given: The notes.
    """
    noted_before = False
    found = Requests([], {"you please": [], "I": [], "we": []}, [], [], [])
    for text in split_requests(given):
        if is_sentence(text):
            found.sentences.append(sentence(text))
            continue
        noted = _IF_POSSIBLE.sub("", _MAYBE.sub("", text.rstrip(". "))).removeprefix("or ")
        if clause := _ask_with_clause(noted):
            found.sentences.append(clause)
            continue
        act = noted.removeprefix("to ")
        act = f"{act[:1].lower()}{act[1:]}"
        term = f"the {act}" if act in _KNOWN_BARE else name_term(phrase(noted).removeprefix("to "))
        start = STARTED.fullmatch(term)
        if TALK.match(f"{term[:1].lower()}{term[1:]}"):
            continue
        if start is not None:
            found.acts["I"].append(f"start on {start['day']}")
        elif who := _who_acts(act):
            found.acts[who].append(act)
        elif _IN_WRITING.match(term):
            found.acts["you please"].append(f"send me {with_article(term)}")
        elif _OFFER.match(term):
            found.acts["you please"].append(f"make me {with_article(term)}")
        elif _COMPARED.match(term):
            found.things.append(f"something {term}")
        elif is_whole_thing(term):
            found.things.append(term)
        else:
            found.others.append(text.rstrip(". "))
        if not (found.leading or noted_before):
            found.leading.extend(found.sentences)
            noted_before = True
    return found


def _who_acts(act: str) -> str:
    """Return by whom a request that begins with a verb is met; empty if it begins with none.

    Args:
        act: The request, with a small first letter.
    """
    first, _, rest = act.partition(" ")
    if first in SHARED_ACTS:
        who = who_does(first, rest)
        return "you please" if who == "you" else who
    if first in _MINE and rest and " for me" not in rest and not rest.startswith(("me ", "my ", "if ", "whether ")):
        return "I"
    if (first in ACTS and rest) or (first == "keep" and rest.startswith(("my ", "me "))):
        return "you please"
    if first in OWN_ACTS and rest:
        return "I"
    asks = (
        is_act(act)
        or (first in _MINE and (" for me" in rest or rest.startswith(("if ", "whether "))))
        or (first.isalpha() and rest.partition(" ")[0] in _OBJECTS and first not in DETERMINERS | PREPOSITIONS)
    )
    return "you please" if asks else ""


@remembered
def _ask_with_clause(text: str) -> str:
    """Return a request with a clause in it as a sentence of its own; empty for any other.

    Args:
        text: The request: "that a day at home be written down", "please call me".
    """
    if reworded := reword(text, _REWORDED):
        return capitalize(reworded)
    first, _, rest = text.partition(" ")
    first = first.lower()
    if first in _INDIRECT and rest:
        return f"Could you tell me {first} {rest}?"
    if first == "to" and rest.partition(" ")[0] not in SHARED_ACTS | ACTS | OWN_ACTS | REQUESTED:
        return f"I'd like to {rest}."
    found = _IF_FIRST.fullmatch(text)
    if found is None:
        return ""
    condition, wish = capitalize(found["condition"]), found["wish"].removeprefix("to ")
    verb, _, after = wish.partition(" ")
    who = who_does(verb, after)
    if who == "you" and verb in ACTS:
        return f"{condition}, please {wish}."
    if verb == "talk":  # a call is asked for apart
        return f"{condition}, I'd be glad to {wish}."
    if who != "you" or wish != found["wish"] or is_act(wish):
        return f"{condition}, could {who} {wish}?"
    return f"{condition}, I'd be glad to talk about {wish}."

"""Ask for what one would like: a thing, an act, a conversation."""

import re
from collections.abc import Sequence
from typing import NamedTuple

from ..._lazy import lazy_regex
from ...vocabulary import Decision
from .._template_strings import Values
from ._acts import ACTS, OWN_ACTS, SHARED_ACTS, as_act, is_act, who_does
from ._free_text import Join, capitalize, head_words, phrase, sentence
from ._noun_phrases import is_bounded, is_whole_thing
from ._offer_terms import STARTED, name_term
from ._rewording import reword
from ._sentences import is_sentence
from ._strengths import with_article
from ._words import DETERMINERS, INTERROGATIVES, PREPOSITIONS, REQUESTED

_PLEASE = lazy_regex(r"\b(?:pls|plz)\b", re.IGNORECASE)
_DAY = lazy_regex(r"\b(?:mon|tues|wednes|thurs|fri|satur|sun)day\b")
_COMPARED = lazy_regex(r"(?:closer|nearer|higher) (?:to|than) ")
_TALK = lazy_regex(
    r"(?:an? )?(?:\w+ )?(?:phone |video )?(?:call|chat|conversation|meeting)\b"
    r"(?! (?:allowance|budget|me|us|you|him|her)\b)"
)
_OFFER = lazy_regex(r"(?:an? )?(?:\w+ )?offer\b(?! letter\b)")
_IF_POSSIBLE = lazy_regex(
    r",? (?:if (?:(?:at all|that['’]s|that is|it['’]s|it is) )?possible|if (?:you|we) can|please)$"
)
_AMOUNT = lazy_regex(r"[$€£]\s?\d[\d,.]*\d|[$€£]\d")
_IF_FIRST = lazy_regex(r"(?P<condition>if [^,]+), (?:then )?(?P<wish>\w+ .+)", re.IGNORECASE)
_MAYBE = lazy_regex(r"\Aif (?:at all )?possible,? ", re.IGNORECASE)
_INDIRECT = INTERROGATIVES - {"which"}
_LONGEST_SUBJECT = 60
_MOST_SUBJECTS = 2
_HOPES = lazy_regex(r"\b(?:hop(?:e|ed|ing)|wish\w*|want\w*|target\w*|aim\w*|ask\w*|would like|looking for)\b")
_FEWEST_IN_LIST = 2
_MOST_IN_SENTENCES = 5
_GRANTED = lazy_regex(r"\b(?:start|salary|pay|bonus)\b|[$€£]\s?\d")
"""What is granted rather than handed over."""

_MINE = frozenset("see visit tour try read get receive learn leave shadow park wear swap finish".split())  # noqa: SIM905
"""What the candidate would like to do, beside what ``OWN_ACTS`` has."""

_KNOWN = lazy_regex(
    r"(?:the|your) (?!.*(?:[$€£]|\b(?:title|salary|rate|option|chance|opportunity|band|grade|step|same|higher|full)\b))"
)
"""What there is already, of which one is told."""

_KNOWN_BARE = frozenset("benefits pension insurance schedule hours perks".split())  # noqa: SIM905
"""What there is surely, of which one is told."""

_REWORDED = (
    (lazy_regex(r"please (?P<act>.+)", re.IGNORECASE), "Please {act}."),
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
_FOR_TIME = lazy_regex(
    r"\b(?:exten(?:d|sion)\w*|deadline|(?:more|additional) (?:time|days?)|(?:answer|decision|decide|reply|"
    r"respond) by)\b",
    re.IGNORECASE,
)
_MOVED = lazy_regex(
    r"(?:to )?(?=(?:push|extend|move|delay|postpone) (?:back )?(?:the|my|your) (?:deadline|decision|answer))",
    re.IGNORECASE,
)
_WRITTEN = lazy_regex(
    r"(?:(?:to )?(?:have|get|see|receive|send)(?: me)? )?(?:(?:the|an?|your|all|full|complete|formal|official) )*"
    r"(?:written (?:offer|terms|confirmation|contract)|(?:offer|terms|details|everything|it all|this) in (?:writing|"
    r"written form)|offer letter|written offer letter)\.?",
    re.IGNORECASE,
)
_WANTED = re.compile(r"\b(?:closer to|at least|in the (?:range|region) of)\b")
_PAPER = lazy_regex(
    r"^(?!an? .*(?:contract|agreement|schedule)$).*\b(?:contract|cop(?:y|ies)|letter|agreement|forms?|documents?|"
    r"description|paperwork|handbook|confirmation|pdf|summary|schedule|list|details|info|information|breakdown|dates?)$"
)
"""What one is sent, rather than granted."""


class Requests(NamedTuple):
    """Requests by what they are.

    Args:
        things: What one would like to have.
        acts: What somebody would do, by who that is.
        sentences: What came as sentences.
        others: What is of no known shape, as it was noted.
    """

    things: list[str]
    acts: dict[str, list[str]]
    sentences: list[str]
    others: list[str]


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
    for text in _split(given):
        talk = "" if is_sentence(text) else _IF_POSSIBLE.sub("", phrase(text)).removeprefix("or ")
        small = f"{talk[:1].lower()}{talk[1:]}"
        if _TALK.match(small):
            return with_article(small)
    return ""


def _split(given: Sequence[str]) -> list[str]:
    """Return requests one by one, without pieces that hold nothing but marks."""
    pieces = [mend_note(piece.strip()) for each in given for piece in each.split(";")]
    return [piece for piece in pieces if any(map(str.isalnum, piece))]


def list_requests(given: Sequence[str], found: Requests) -> list[str]:
    """Return requests as they were noted where a list holds them best: one is of no known shape, or they are many.

    Args:
        given: The notes.
        found: What they are.
    """
    noted = [each for each in _split(given) if not _TALK.match(f"{each[:1].lower()}{each[1:]}")]
    if len(noted) < _FEWEST_IN_LIST or not (found.others or len(noted) > _MOST_IN_SENTENCES):
        return []
    return [sentence(each) if is_sentence(each) else each.rstrip(". ") for each in noted]


def ask_for(given: Sequence[str], join: Join) -> str:
    """Return requests as questions, but for a conversation: "Would a later start be possible?", "Could you …?".

    Args:
        given: The notes.
        join: Joins phrases in a list.
    """
    return ask(sort_requests(given), join)


def ask(found: Requests, join: Join, asks: str = "Would {} be possible?") -> str:
    """Return sorted requests as questions.

    Args:
        found: The requests by what they are.
        join: Joins phrases in a list.
        asks: The question that asks for a thing.
    """
    granted = "Would {} be possible?" if any(map(_GRANTED.search, found.things)) else asks
    wanted = join(found.things) if found.things else ""
    asked = [granted.format(wanted)] if wanted else []
    if found.things and all(_PAPER.search(" ".join(head_words(each))) for each in found.things):
        asked = [f"Could you send me {wanted}?"]
    elif found.things and all(map(_KNOWN.match, found.things)) and granted.startswith("Would"):
        asked = [f"Could you tell me about {wanted}?"]
    elif wanted and granted.startswith("Would") and not (len(wanted) < _LONGEST_SUBJECT and _is_subject(found.things)):
        plain = [each for each in found.sentences if not each.startswith("If ")]  # what else one asks for follows
        also = "also " if plain else ""
        asked = [*plain, f"I'd {also}like to ask about {wanted}."]
    together = found.acts["we"]
    asked += [f"Could {who} {join(done)}?" for who, done in found.acts.items() if done and who != "we"]
    met = [f"Could we {join(together)}?"] if together else []
    others = [f"I have {'one request' if len(found.others) == 1 else 'a few requests'}: {'; '.join(found.others)}."]
    sentences = [each for each in found.sentences if each not in asked]
    return " ".join([*asked, *sentences, *(others if found.others else []), *met])


def _is_subject(things: Sequence[str]) -> bool:
    """Return whether things can be the subject of a question: few, and none with a clause."""
    return len(things) <= _MOST_SUBJECTS and all(map(is_bounded, things))


def ask_for_terms(values: Values) -> Values:
    """Return the values with terms that are none yet, "a salary closer to $90,000", among the requests.

    A request for the offer in writing is left out where the letter asks for that anyway.

    Args:
        values: The validated values by name.
    """
    asked = next(filter(_asks_for_time, values.get("requests") or ()), "")
    if asked and not values.get("question") and values.get("needs_time"):  # asks for time in place of the letter
        rest = tuple(each for each in values["requests"] if each != asked)
        moved = _MOVED.sub("", asked) if _MOVED.match(asked) else ""
        values = {**values, "question": f"Would you be able to {moved}?" if moved else asked, "requests": rest}
    if values.get("details_provided") is False and values.get("requests"):  # the letter asks for it in writing
        values = {**values, "requests": tuple(each for each in values["requests"] if not _WRITTEN.fullmatch(each))}
    terms = values.get("terms") or ()
    wanted = tuple(each for each in terms if _WANTED.search(each))
    if not wanted or values.get("decision") not in (None, Decision.UNDECIDED):
        return values
    rest = tuple(each for each in terms if each not in wanted)
    return {**values, "terms": rest, "requests": (*(values.get("requests") or ()), *wanted)}


def _asks_for_time(note: str) -> bool:
    """Return whether a request asks for time to decide in a question, or to move the day of the answer."""
    return bool(note.endswith("?") and _FOR_TIME.search(note)) or _MOVED.match(note) is not None


def hope_for(found: Requests, join: Join) -> str:
    """Return requests as what was hoped for, without a full stop; empty where they are more than things.

    Args:
        found: The requests by what they are.
        join: Joins phrases in a list.
    """
    if not found.things or found.sentences or found.others or found.acts["I"] or found.acts["you please"]:
        return ""
    if any(map(_KNOWN.match, found.things)) or any(_PAPER.search(" ".join(head_words(each))) for each in found.things):
        return ""
    return f"I was hoping for {join(found.things)}"


def sort_requests(given: Sequence[str]) -> Requests:
    """Return requests by what they are, without conversations.

    Args:
        given: The notes.
    """
    found = Requests([], {"you please": [], "I": [], "we": []}, [], [])
    for text in _split(given):
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
        if _TALK.match(f"{term[:1].lower()}{term[1:]}"):
            continue
        if start is not None:
            found.acts["I"].append(f"start on {start['day']}")
        elif who := _who_acts(act):
            found.acts[who].append(act)
        elif _OFFER.match(term):
            found.acts["you please"].append(f"make me {with_article(term)}")
        elif _COMPARED.match(term):
            found.things.append(f"something {term}")
        elif is_whole_thing(term):
            found.things.append(term)
        else:
            found.others.append(text.rstrip(". "))
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
    if who != "you" or wish != found["wish"] or is_act(wish):
        return f"{condition}, could {who} {wish}?"
    return f"{condition}, could we talk about {wish}?"


def leave_out_stated(wanted: Sequence[str], stated: str) -> list[str]:
    """Return notes without those whose every sum of money stands in sentences of the letter already.

    Args:
        wanted: The notes.
        stated: The sentences.
    """
    return [each for each in wanted if not (sums := _AMOUNT.findall(each)) or not all(each in stated for each in sums)]


def leave_out_hoped(wanted: Sequence[str], reason: str) -> list[str]:
    """Return requests of which one that the reason names already is asked for as "that".

    Args:
        wanted: The requests.
        reason: The reason.
    """
    if not _HOPES.search(reason):
        return list(wanted)
    left = [each for each in wanted if is_sentence(each) or each in leave_out_stated([each], reason)]
    asks = len(left) < len(wanted) and not sort_requests(left).things
    return ["Would that be possible?", *left] if asks else left

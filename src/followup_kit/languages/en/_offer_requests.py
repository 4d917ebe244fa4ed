"""Ask for what one would like: a thing, an act, a conversation."""

import re
from collections.abc import Sequence
from typing import NamedTuple

from ..._lazy import lazy_regex
from ...vocabulary import Decision
from .._template_strings import Values
from ._acts import ACTS, OWN_ACTS, SHARED_ACTS, is_act, who_does
from ._free_text import Join, capitalize, head_words, phrase, sentence
from ._offer_terms import STARTED, name_term
from ._sentences import is_sentence
from ._strengths import with_article
from ._words import DETERMINERS, INTERROGATIVES, PREPOSITIONS, REQUESTED

_COMPARED = lazy_regex(r"(?:closer|nearer|higher) (?:to|than) ")
_TALK = lazy_regex(
    r"(?:an? )?(?:\w+ )?(?:phone |video )?(?:call|chat|conversation|meeting)\b"
    r"(?! (?:allowance|budget|me|us|you|him|her)\b)"
)
_OFFER = lazy_regex(r"(?:an? )?(?:\w+ )?offer\b")
_IF_POSSIBLE = lazy_regex(
    r",? (?:if (?:(?:at all|that['’]s|that is|it['’]s|it is) )?possible|if (?:you|we) can|please)$"
)
_AMOUNT = lazy_regex(r"[$€£]\s?\d[\d,.]*\d|[$€£]\d")
_IF_FIRST = lazy_regex(r"(?P<condition>if [^,]+), (?:then )?(?P<wish>\w+ .+)", re.IGNORECASE)
_IF_LAST = lazy_regex(r"(?P<wish>.+), (?P<condition>if .+)", re.IGNORECASE)
_MAYBE = lazy_regex(r"\Aif (?:at all )?possible,? ", re.IGNORECASE)
_INDIRECT = INTERROGATIVES - {"which"}
_AIMED = lazy_regex(r"(?P<wish>\w[^,;]*?),? so (?:that )?(?P<aim>(?:I|we) .+)")
_IF_WITHIN = lazy_regex(r" (?:if|when|once|should|as soon as) ")
_YOU_DO = lazy_regex(r"you (?!(?:can|could|will|would|may|might|have|are|be)\b)\w+ ")
_LONGEST_SUBJECT = 60
_OBJECTS = frozenset("my me the them it us a an your this these that".split())  # noqa: SIM905
_WANTED = re.compile(r"\b(?:closer to|at least|in the (?:range|region) of)\b")
_PAPER = lazy_regex(
    r"\b(?:contract|cop(?:y|ies)|letter|agreement|forms?|documents?|description|paperwork|handbook|confirmation)$"
)
"""What one is sent, rather than granted."""


class _Sorted(NamedTuple):
    """Requests by what they are.

    Args:
        things: What one would like to have.
        acts: What somebody would do, by who that is.
        sentences: What came as sentences.
    """

    things: list[str]
    acts: dict[str, list[str]]
    sentences: list[str]


def find_talk(given: Sequence[str]) -> str:
    """Return the conversation that is asked for among requests: "a brief call on Thursday"; empty for none.

    Args:
        given: The notes.
    """
    for text in given:
        talk = "" if is_sentence(text) else _IF_POSSIBLE.sub("", phrase(text)).removeprefix("or ")
        small = f"{talk[:1].lower()}{talk[1:]}"
        if _TALK.match(small):
            return with_article(small)
    return ""


def ask_for(given: Sequence[str], join: Join) -> str:
    """Return requests as questions, but for a conversation: "Would a later start be possible?", "Could you …?".

    Args:
        given: The notes.
        join: Joins phrases in a list.
    """
    sorted_requests = _sort_requests(given)
    wanted = join(sorted_requests.things) if sorted_requests.things else ""
    asked = [f"Would {wanted} be possible?"] if wanted else []
    if sorted_requests.things and all(_PAPER.search(" ".join(head_words(each))) for each in sorted_requests.things):
        asked = [f"Could you send me {wanted}?"]
    elif "," in re.sub(r",(?=\d)", "", wanted) or len(wanted) > _LONGEST_SUBJECT:
        asked = [f"Would there be room for {wanted}?"]
    together = sorted_requests.acts.pop("we")
    asked += [f"Could {who} {join(done)}?" for who, done in sorted_requests.acts.items() if done]
    met = [f"Could we {join(together)}?"] if together else []
    return " ".join([*asked, *sorted_requests.sentences, *met])


def ask_for_terms(values: Values) -> Values:
    """Return the values with terms that are none yet, "a salary closer to $90,000", among the requests.

    Args:
        values: The validated values by name.
    """
    terms = values.get("terms") or ()
    wanted = tuple(each for each in terms if _WANTED.search(each))
    if not wanted or values.get("decision") not in (None, Decision.UNDECIDED):
        return values
    rest = tuple(each for each in terms if each not in wanted)
    return {**values, "terms": rest, "requests": (*(values.get("requests") or ()), *wanted)}


def hope_for(given: Sequence[str], join: Join) -> str:
    """Return requests as what was hoped for, without a full stop; empty where they are more than things.

    Args:
        given: The notes.
        join: Joins phrases in a list.
    """
    things, acts, sentences = _sort_requests(given)
    if not things or sentences or any(acts.values()):
        return ""
    return f"I was hoping for {join(things)}"


def _sort_requests(given: Sequence[str]) -> _Sorted:
    """Return requests by what they are, without conversations."""
    found = _Sorted([], {"you please": [], "I": [], "we": []}, [])
    for text in filter(None, (piece.strip() for each in given for piece in each.split("; "))):
        if is_sentence(text):
            found.sentences.append(sentence(text))
            continue
        bare = _IF_POSSIBLE.sub("", phrase(_MAYBE.sub("", text))).removeprefix("or ")
        if clause := _ask_with_clause(_IF_POSSIBLE.sub("", _MAYBE.sub("", text.rstrip(". "))).removeprefix("or ")):
            found.sentences.append(clause)
            continue
        bare = bare.removeprefix("to ")
        small = f"{bare[:1].lower()}{bare[1:]}"
        term = name_term(bare)
        first, _, rest = small.partition(" ")
        start = STARTED.fullmatch(term)
        if _TALK.match(small):
            continue
        if start is not None:
            found.acts["I"].append(f"start on {start['day']}")
        elif first in SHARED_ACTS:
            found.acts[who_does(first, rest)].append(small)
        elif (first in ACTS and rest) or (first == "keep" and rest.startswith(("my ", "me "))):
            found.acts["you please"].append(small)
        elif first in OWN_ACTS and rest:
            found.acts["I"].append(small)
        elif is_act(small) or (rest.partition(" ")[0] in _OBJECTS and first not in DETERMINERS | PREPOSITIONS):
            found.acts["you please"].append(small)
        elif _OFFER.match(small):
            found.acts["you please"].append(f"make me {with_article(term)}")
        else:
            found.things.append(f"something {term}" if _COMPARED.match(term) else with_article(term))
    return found


def _ask_with_clause(text: str) -> str:
    """Return a request with a clause in it as a sentence of its own; empty for any other.

    Args:
        text: The request: "that a day at home be written down", "a bonus, if the base is fixed", "please call me".
    """
    first, _, rest = text.partition(" ")
    first = first.lower()
    if first == "please" and rest:
        return f"Please {rest}."
    if first == "that" and " " in rest:
        act = rest.removeprefix("you ") if _YOU_DO.match(rest) else ""
        return f"Could you please {act}?" if act else f"I'd like to ask that {rest}."
    if first in _INDIRECT and rest:
        return f"Could you tell me {first} {rest}?"
    if first == "to" and rest.partition(" ")[0] not in SHARED_ACTS | ACTS | OWN_ACTS | REQUESTED:
        return f"I'd like to {rest}."
    aimed = None if first in ACTS | {"give", "let"} else _AIMED.fullmatch(text)
    if aimed is not None:
        return f"Would {with_article(name_term(phrase(aimed['wish'])))} be possible, so that {aimed['aim']}?"
    found = _IF_FIRST.fullmatch(text) or _IF_LAST.fullmatch(text)
    if found is None:
        asks = _IF_WITHIN.search(text) and first in ACTS | {"give", "let"}
        return f"Please {first} {rest}." if asks else ""
    condition, wish = capitalize(found["condition"]), found["wish"].removeprefix("to ")
    verb, _, after = wish.partition(" ")
    who = who_does(verb, after)
    if who == "you" and verb in ACTS:
        return f"{condition}, please {wish}."
    if who != "you" or wish != found["wish"] or is_act(wish):
        return f"{condition}, could {who} {wish}?"
    aside = "," if re.search(r",(?!\d)", wish) else ""
    return f"{condition}, would {with_article(name_term(wish))}{aside} be possible?"


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
    left = [each for each in wanted if is_sentence(each) or each in leave_out_stated([each], reason)]
    asks = len(left) < len(wanted) and not _sort_requests(left).things
    return ["Would that be possible?", *left] if asks else left

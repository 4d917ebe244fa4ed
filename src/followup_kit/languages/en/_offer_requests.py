"""Ask for what one would like: a thing, an act, a conversation."""

import re
from collections.abc import Sequence

from ..._lazy import lazy_regex
from ...vocabulary import Decision
from .._template_strings import Values
from ._free_text import Join, head_words, sentence
from ._noun_phrases import is_bounded
from ._request_kinds import TALK, Requests, sort_requests, split_requests
from ._sentences import is_sentence

_AMOUNT = lazy_regex(r"[$€£]\s?\d[\d,.]*\d|[$€£]\d")
_LONGEST_SUBJECT = 60
_MOST_SUBJECTS = 2
_HOPES = lazy_regex(r"\b(?:hop(?:e|ed|ing)|wish\w*|want\w*|target\w*|aim\w*|ask\w*|would like|looking for)\b")
_FEWEST_IN_LIST = 2
_MOST_IN_SENTENCES = 5
_GRANTED = lazy_regex(r"\b(?:start|salary|pay|bonus)\b|[$€£]\s?\d")
"""What is granted rather than handed over."""

_KNOWN = lazy_regex(
    r"(?:the|your) (?!.*(?:[$€£]|\b(?:title|salary|rate|option|chance|opportunity|band|grade|step|same|higher|full)\b))"
)
"""What there is already, of which one is told."""

_FOR_TIME = lazy_regex(
    r"\b(?:exten(?:d|sion)\w*|deadline|(?:more|additional) (?:time|days?)|(?:answer|decision|decide|reply|"
    r"respond) by)\b",
    re.IGNORECASE,
)
_MOVED = lazy_regex(
    r"(?:to )?(?=(?:push|extend|move|delay|postpone) (?:back )?(?:the|my|your) (?:deadline|decision|answer))",
    re.IGNORECASE,
)
_WRITTEN_PATTERN = (
    r"(?:(?:to )?(?:have|get|see|receive|send)(?: me)? )?(?:(?:the|an?|your|all|full|complete|formal|official) )*"
    r"(?:written (?:offer|terms|confirmation|contract)|(?:offer|terms|details|everything|it all|this) in (?:writing|"
    r"written form)|offer letter|written offer letter)"
)
_WRITTEN = lazy_regex(rf"{_WRITTEN_PATTERN}\.?", re.IGNORECASE)
_WRITTEN_WITH = lazy_regex(rf"(?:{_WRITTEN_PATTERN}),? (?:with|including|together with) ", re.IGNORECASE)
_WANTED = re.compile(r"\b(?:closer to|at least|in the (?:range|region) of)\b")
_PAPER = lazy_regex(
    r"^(?!an? .*(?:contract|agreement|schedule)$).*\b(?:contract|cop(?:y|ies)|letter|agreement|forms?|documents?|"
    r"description|paperwork|handbook|confirmation|pdf|summary|schedule|list|details|info|information|breakdown|dates?)$"
)
"""What one is sent, rather than granted."""


def list_requests(given: Sequence[str], found: Requests) -> list[str]:
    """Return requests as they were noted where a list holds them best: one is of no known shape, or they are many.

    Args:
        given: The notes.
        found: What they are.
    """
    noted = [each for each in split_requests(given) if not TALK.match(f"{each[:1].lower()}{each[1:]}")]
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
    asked = [*found.leading, granted.format(wanted)] if wanted else []
    if found.things and all(_PAPER.search(" ".join(head_words(each))) for each in found.things):
        asked[-1] = f"Could you send me {wanted}?"
    elif found.things and all(map(_KNOWN.match, found.things)) and granted.startswith("Would"):
        asked[-1] = f"Could you tell me about {wanted}?"
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
        if values.get("needs_time") and any(map(_WRITTEN_WITH.match, values["requests"])):  # or the candidate does
            values = {**values, "details_provided": None}
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

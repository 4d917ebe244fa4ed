"""Ask for other terms of an offer: what speaks for it first, the request after it."""

import re
from typing import NamedTuple

from ..._lazy import lazy_regex
from .._template_strings import LINE_BREAK, Strings, yes
from ._noun_phrases import is_bounded, is_thing, is_whole_thing
from ._own_words import split_sentences
from ._reasons import Reason

QUESTIONS = lazy_regex(r"(?<=\?) (?=[A-Z])")
"""Where one question ends and the next begins."""

_OF_THE_REQUEST = lazy_regex(
    r"\b(?:flexib\w+|possible|room (?:to|for)|on (?:this|that)|meet me|negotiable|work for you)\b"
)
_GROUNDED = lazy_regex(r"\b(?:market|rates?|average|median|data|research|industry|experience|salary|range|level)\b")
_PAID = lazy_regex(r"[$€£]\d|\b(?:salary|pay|rate|base|bonus|compensation)\b")
_POINTING = lazy_regex(r"(?:It|This|That|These|They|Those)\b")
_HOPED = lazy_regex(r"\bhop(?:e|ed|ing)\b")
_WISHED = lazy_regex(r"I (?:was hoping for|would like|['’]d like|hope)\b|I['’]d like\b")
_LEADS = re.compile(r"(?:Given|Based on|Considering|In light of)\b(?!.*, (?:I|we|it)\b)")
"""A reason without a sentence of its own: what was asked for follows it."""

_IN_MIND = "With that in mind, "
_LONGEST = 90


class _Hope(NamedTuple):
    """What was hoped for, and the question that asks for it.

    Args:
        hoped: The hope, without a full stop; empty if what is asked for is no thing.
        question: The question.
    """

    hoped: str
    question: str

    def tell(self, because: str = "") -> str:
        """Return the hope with its reason, and the question; empty if there is no hope.

        Args:
            because: The reason as the end of a sentence.
        """
        return f"{self.hoped}{because}. {self.question}" if self.hoped else ""


def negotiate(strings: Strings, own: str, reason: Reason) -> Strings:
    """Return what is asked for, with what speaks for it.

    Args:
        strings: What follows from each field alone, and what is asked for.
        own: The candidate's own sentences.
        reason: Why.
    """
    if not reason.phrase and _LEADS.match(reason.sentences) and len(split_sentences(reason.sentences)) == 1:
        reason = Reason(reason.sentences[:-1], "", reason.sentences[:-1], "thing", "")  # leads to the request
    question, listed = str(strings["question"]), str(strings["requests_listed"])
    asked = str(strings["requests_possible"])
    hoped = "" if _HOPED.search(f"{own} {reason.sentences}") or listed else str(strings["requests_hoped"])
    asks_it = question if hoped and _OF_THE_REQUEST.search(question) else ""  # asks what ours would ask
    hope = _Hope(hoped, asks_it or "Would that be possible?")
    mine = str(strings["strengths_mine"])
    grounds = reason.phrase if reason.kind == "thing" and _GROUNDED.search(reason.phrase) else ""
    argued = f"{_argue(strings, mine)} {strings['undecided_assured']}".strip()
    first, after, request = "", "", ""
    if hoped and grounds and (_LEADS.match(grounds) or is_bounded(grounds)):
        both = f"{grounds} and {mine}" if mine else grounds
        request = f"{both if _LEADS.match(both) else f'Based on {both}'}, {hope.tell()}"
        first, argued = reason.sentences, f"{_argue(strings, '')} {strings['undecided_assured']}".strip()
    elif hoped and mine and not (reason.phrase or reason.sentences) and _PAID.search(hoped):
        request, argued = (
            f"Given {mine}, {hope.tell()}",
            f"{_argue(strings, '')} {strings['undecided_assured']}".strip(),
        )
    else:
        first, request, after = _ask_with_reason(strings, reason, asked, hope, argues=bool(argued))
    that = request.startswith("Would that ")  # what the reason hopes for
    before = " ".join(filter(None, (argued, first) if that else (first, argued)))
    if before and _WISHED.match(request):
        request = f"{_IN_MIND}{request}"
    if strings["question_several"] and asked:
        listed = LINE_BREAK.join(
            [
                "Before I answer, I have a few questions:",
                *(f"- {each}" for each in QUESTIONS.split(f"{asked} {question}")),
            ]
        )
        request = ""
    return {
        "strengths_told": _argue(strings, mine),
        "asked_because": before,
        "asked": "" if listed else request,
        "asked_listed": listed,
        "asked_for": after,
        "question_asked": yes((asks_it and asks_it in request) or (strings["question_several"] and asked)),
    }


def give_reason(reason: Reason) -> str:
    """Return why something is asked for, in sentences.

    Args:
        reason: The reason.
    """
    if not reason.phrase:
        return reason.sentences
    told = f"I ask {'this ' if reason.kind in ('aim', 'so') else ''}{reason.clause}."
    if reason.clause.startswith("because of ") and not is_whole_thing(reason.phrase):
        told = f"The background is this: {reason.phrase}."
    return f"{told} {reason.sentences}".strip()


def _argue(strings: Strings, mine: str) -> str:
    """Return what the candidate brings, in sentences.

    Args:
        strings: What follows from each field alone.
        mine: Strengths as what the candidate has, where no other sentence names them.
    """
    named, results = str(strings["strengths_named"]), strings["strengths_results"]
    said = (
        f"I'm confident that {mine} would serve me well in this position." if mine else "",
        (f"I'm strong in {named}." if is_thing(named) else f"What I would bring: {named}.") if named else "",
        f"I can point to {results}." if results else "",
        str(strings["strengths_sentence"]),
    )
    return " ".join(filter(None, said))


def _ask_with_reason(
    strings: Strings, reason: Reason, asked: str, hope: _Hope, *, argues: bool
) -> tuple[str, str, str]:
    """Return what leads to a request, the request, and what follows it."""
    because, rest = str(strings["because"]), str(strings["because_rest"])
    said = split_sentences(reason.sentences)
    plain = hope.tell() or asked
    if not asked:
        told = give_reason(reason)
        return ("", "", told) if told.startswith("I ask") else (told, "", "")
    if reason.phrase and _LEADS.match(reason.phrase) and asked.startswith(("Would ", "Could ")):
        return reason.sentences, f"{reason.phrase}, {asked[0].lower()}{asked[1:]}", ""
    if reason.kind == "thing" and not is_whole_thing(reason.phrase) and because.startswith(" because of "):
        return give_reason(reason), plain, ""
    if (
        hope.hoped
        and because
        and not rest
        and not because.startswith(":")
        and len(because) < _LONGEST
        and not (argues and said)
    ):
        return "", hope.tell(because), ""
    if reason.phrase:
        return "", plain, give_reason(reason)
    if said and not _POINTING.match(said[0]):
        return reason.sentences, plain, ""
    after = f"I ask{because[1:]}. {rest}".strip() if because.startswith(", because") else reason.sentences
    return "", plain, after

"""Ask for other terms of an offer: what speaks for it first, the request after it."""

import re
from collections.abc import Sequence
from typing import NamedTuple

from ..._lazy import lazy_regex
from .._template_strings import LINE_BREAK, Strings, yes
from ._free_text import capitalize, sentence
from ._joined import is_plain, join_pair, lower_first
from ._noun_phrases import is_bounded, is_whole_thing
from ._own_words import split_sentences
from ._part_patterns import TO_DISCUSS
from ._reasons import Reason
from ._sentences import is_sentence

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
_LEADING = lazy_regex(r"(?:Given|Based on|Considering|In light of)\b[^,]*(?:, (?P<rest>.+))?", re.IGNORECASE)
"""A reason without a sentence of its own, unless one follows: what was asked for follows it."""

_OF_A_SUM = lazy_regex(
    r"\b(?:[Tt]his|[Tt]hese|[Mm]y) (?:\w+ )?(?:counter[- ]?(?:offer|proposal)|request|"
    r"proposal|adjustment|figure|number)s?\b|"
    r"\b(?:this|the) (?:last|final|remaining|one|outstanding) (?:detail|point|matter|issue|piece|item)s?\b|"
    r"\bcounter[- ]?offer\b"
)
"""What points to the request, and so follows it."""
_OF_THE_ANSWER = lazy_regex(
    r"\b(?:these|those|if|possible)\b|\bthat(?:['’]s| is| would|[.,])|\b(?:this|it)(?= (?:is|would|works)\b|[.,])"
)
"""What points to a request, or to what is answered to it."""
_ASKED_FOR = lazy_regex(
    r"\b(?:an?|another|one|two) (?:[\w-]+ )?(?!(?:salary|base|rate|offer|start|position|week|days?)\b)([a-z][\w-]{3,})"
)
"""A thing that one would like to have."""
_FIRST_CHOICE = lazy_regex(r"\b(?:(?:first|top|preferred) choice|prefer)\b")
_TO_DISCUSS = lazy_regex(TO_DISCUSS)
"""What leads to a request, and so comes before it."""
_IN_MIND = "With that in mind, "
_RESTS_ON = lazy_regex(r"The reason is [^.]*\b(?:research|market|rates|data|surveys?|averages?|median)\b")
_EXPLAINING = ("I ask ", "The reason")
_PAIR = 2
_LEAD = "Before I answer, I'd like to talk about the {} with you."
_LONGEST = 90
_NAMED = ("What I would bring: {}.", "I'm strong in {}.")
"""What names strengths of any shape, and those that are surely skills."""

_COUNTED = lazy_regex(
    r"(?:\d|an?\b|the\b|one\b|two\b|three\b|four\b|five\b|six\b|seven\b|eight\b|nine\b|ten\b|several\b|many\b|"
    r"over\b|more than\b)"
)


class _Case(NamedTuple):
    """A request with what speaks for it.

    Args:
        before: What leads to the request.
        request: The request.
        after: What follows it.
    """

    before: str
    request: str
    after: str


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
    if not reason.phrase and _leads(reason.sentences) and len(split_sentences(reason.sentences)) == 1:
        reason = Reason(reason.sentences[:-1], "", reason.sentences[:-1], "thing", "")  # leads to the request
    question, listed = str(strings["question"]), str(strings["requests_listed"])
    lead, asked = _part_lead(str(strings["undecided_lead"]), str(strings["requests_possible"]))
    hoped = "" if _HOPED.search(f"{own} {reason.sentences}") or listed else str(strings["requests_hoped"])
    asks_it = question if hoped and _OF_THE_REQUEST.search(question) else ""  # asks what ours would ask
    alone = "" if reason.sentences or _argue(strings, str(strings["strengths_mine"])) else strings["undecided_assured"]
    of_request = strings | {"undecided_assured": ""} if alone else strings
    told = _make_case(of_request, reason, asked, _Hope(hoped, asks_it or "Would that be possible?"))
    if strings["question_several"] and asked:
        questions = (f"- {each}" for each in QUESTIONS.split(f"{asked} {question}"))
        listed = LINE_BREAK.join(["Before I answer, I have a few questions:", *questions])
    pointing: Strings = {"asked_pointing": ""}
    if asked:
        felt, of_felt = _part_pointing(str(strings["undecided_felt"]))
        background, of_background = _part_pointing(str(strings["undecided_background"]))
        if of_felt or of_background:
            said = " ".join(sorted([*of_felt, *of_background], key=own.find))
            pointing = {"undecided_felt": felt, "undecided_background": background, "asked_pointing": said}
            told = _Case("", told.request, f"{told.after} {told.before}".strip())
    if not (lead or told.before or strings["undecided_terms"] or strings["undecided_background"] or listed):
        lead = _lead_to(told.request)
    if told.before.startswith("My request") and not lead:  # is none yet
        lead = _LEAD.format("salary" if _PAID.search(told.request) else "terms")
    leads = told.before and _WISHED.match(told.request) and not _HOPED.search(told.before)
    assured = join_pair(split_sentences(f"{alone} {strings['undecided_flexible']}".strip()))
    behind_talk = strings["requests_talk"] and told.request and "?" not in told.request
    talks = strings["undecided_call"] or strings["requests_to_speak"] or strings["requests_talk"]
    flexible = " ".join(assured) if alone else strings["undecided_flexible"]
    return pointing | {
        "undecided_flexible": flexible,
        "flexible_apart": yes(flexible and talks and not (behind_talk or _OF_THE_ANSWER.search(str(flexible)))),
        "asked_lead": lead,
        "strengths_told": _argue(strings, str(strings["strengths_mine"])),
        "asked_because": told.before,
        "asked": "" if listed else f"{_IN_MIND if leads else ''}{told.request}",
        "asked_listed": listed,
        "asked_behind_talk": yes(behind_talk),
        "asked_for": told.after,
        "question_asked": yes((asks_it and asks_it in told.request) or (strings["question_several"] and asked)),
    }


def _part_lead(own: str, asked: str) -> tuple[str, str]:
    """Return what leads to a request, in the candidate's own sentence or among what was asked; and the rest of that."""
    said = split_sentences(asked)
    leading = [each for each in said if _TO_DISCUSS.fullmatch(each)]
    if own or len(said) == len(leading):
        return own, asked
    return " ".join(leading), " ".join(each for each in said if each not in leading)


def _lead_to(request: str) -> str:
    """Return what leads to a request that would be abrupt without it."""
    if not (_WISHED.search(request) and request.startswith(("I was", "Given", "Based"))):
        return ""
    return _LEAD.format("salary" if _PAID.search(request) else "terms")


def _part_pointing(own: str) -> tuple[str, list[str]]:
    """Return own sentences without those that point to a request, and those."""
    kept: list[str] = []
    pointing: list[str] = []
    place = kept
    for each in split_sentences(own):
        if _OF_A_SUM.search(each):
            place = pointing
        elif not _POINTING.match(each):
            place = kept
        place.append(each)
    return " ".join(kept), pointing


def _leads(reason: str) -> bool:
    """Return whether a reason only leads to what is asked for, without a sentence of its own."""
    found = _LEADING.fullmatch(reason)
    return found is not None and not (found["rest"] and is_sentence(sentence(found["rest"])))


def _make_case(strings: Strings, reason: Reason, asked: str, hope: _Hope) -> _Case:
    """Return a request with its reason and what the candidate brings, each where its shape lets it stand."""
    mine, assured = str(strings["strengths_mine"]), str(strings["undecided_assured"])
    because, rest = str(strings["because"]), str(strings["because_rest"])
    argued, others = (f"{_argue(strings, each)} {assured}".strip() for each in (mine, ""))
    plain = hope.tell() or asked
    leads = _leads(reason.phrase)
    if leads and not hope.hoped and asked.startswith(("Would ", "Could ")):
        request = f"{capitalize(reason.phrase)}, {asked[0].lower()}{asked[1:]}"
        return _Case(argued, request, reason.sentences)
    if reason.kind == "thing" and not hope.hoped and asked.startswith("Would ") and _is_grounded(reason.phrase):
        return _Case("", f"Given {reason.phrase}, w{asked[1:]}", f"{reason.sentences} {argued}".strip())
    if hope.hoped and (leads or _is_grounded(reason.phrase)):
        grounds = f"{reason.phrase} and {mine}" if mine else reason.phrase
        request = f"{capitalize(grounds) if leads else f'Based on {grounds}'}, {hope.tell()}"
        return _Case(f"{reason.sentences} {others}".strip(), request, "")
    if hope.hoped and mine and not (reason.phrase or reason.sentences) and _PAID.search(hope.hoped):
        return _Case(others, f"Given {mine}, {hope.tell()}", "")
    brief = because.startswith((", because ", " because of ")) and not rest and len(because) < _LONGEST
    if hope.hoped and brief and not argued:
        return _Case("", hope.tell(because), "")
    why = give_reason(reason)
    if why.startswith(_EXPLAINING) and (asked or strings["requests_listed"]):
        return _Case(argued, plain, why)
    if _names_again(why, asked):
        return _Case(argued, plain, why)
    if _POINTING.match(why) and asked:  # speaks of the request
        return _Case(argued, plain, f"I ask{because[1:]}. {rest}".strip() if because else why)
    parts = (argued, why) if plain.startswith("Would that ") else (why, argued)  # what the reason hopes for
    return _Case(" ".join(filter(None, parts)), plain, "")


def _names_again(why: str, asked: str) -> bool:
    """Return whether a reason speaks of a thing as known that is only asked for: "without the under-gardener"."""
    return any(re.search(rf"\bthe {re.escape(each)}\b", why) for each in _ASKED_FOR.findall(asked))


def _is_grounded(reason: str) -> bool:
    """Return whether a reason is a thing on which one can base a request: "market rates", "my research"."""
    return bool(reason and _GROUNDED.search(reason) and is_bounded(reason))


def give_reason(reason: Reason) -> str:
    """Return why something is asked for, in sentences.

    Args:
        reason: The reason.
    """
    if not reason.phrase:
        said = reason.sentences
        if _RESTS_ON.match(said):
            said = f"My request rests on {said.removeprefix('The reason is ')}"
        return _order(split_sentences(said))
    if reason.kind == "thing" and _GROUNDED.search(reason.phrase) and reason.clause.startswith("because of "):
        return f"My request rests on {reason.phrase}. {reason.sentences}".strip()
    this = "this " if reason.kind in ("aim", "so") else ""
    return f"I ask {this}{reason.clause}. {reason.sentences}".strip()


def _order(said: Sequence[str]) -> str:
    """Return the sentences of a reason, two that are plain as one: "You are my first choice, but …"."""
    if len(said) != _PAIR:
        return " ".join(said)
    first, second = said
    if _FIRST_CHOICE.search(second) and is_plain(first) and is_plain(second):
        return f"{second[:-1]}, but {lower_first(first)}"
    return " ".join(join_pair(said))


def _argue(strings: Strings, mine: str) -> str:
    """Return what the candidate brings, in sentences.

    Args:
        strings: What follows from each field alone.
        mine: Strengths as what the candidate has, where no other sentence names them.
    """
    named, results = str(strings["strengths_named"]), strings["strengths_results"]
    said = (
        f"I'm confident that {mine} would serve me well in this position." if mine else "",
        _name_strengths(named) if named else "",
        f"I can point to {results}." if results else "",
        " ".join(join_pair(split_sentences(str(strings["strengths_sentence"])))),
    )
    return " ".join(filter(None, said))


def _name_strengths(named: str) -> str:
    """Return strengths of which only a name is known: skills as what one is strong in, what is counted as brought."""
    if is_whole_thing(named) and _COUNTED.match(named):
        return f"I would bring {named}."
    return _NAMED[is_whole_thing(named) or " " not in named].format(named)

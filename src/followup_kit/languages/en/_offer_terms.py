"""Put the terms of an offer into words: what it is for, what it pays, when the work starts."""

import itertools
import re
from collections.abc import Sequence
from typing import NamedTuple

from ..._lazy import lazy_regex
from .._remembering import remembered
from .._template_strings import LINE_BREAK
from ._acts import is_act
from ._free_text import Join, capitalize, phrase, sentence
from ._joined import lower_first
from ._noun_phrases import is_term
from ._sentences import is_sentence
from ._strengths import join_sentences, with_article

_SUM = lazy_regex(r"(?:[$€£₹¥]\s?\d[\d,.]*\s?[kKmM]?\b|\d[\d,.]*\s?[kK]\b)")
_OF_PAY = lazy_regex(
    r"[$€£₹¥]|(?:(?:an?|my|the) )?(?:[\w-]+ ){0,3}(?:salary|wages?|compensation|pay)\b(?! paid)", re.IGNORECASE
)
"""What one looks for first among the terms."""

_POST = lazy_regex(r"(?:an?|the) (?:[\w-]+ )?(?:position|role|job|post|contract|appointment)\b")
_WHOLE = lazy_regex(r"\A[Tt]hat (?=\S+ \S)")
_UNDERSTOOD = "I understand that "
_OF_FIGURES = lazy_regex(r"[:,$€£]")
_DAYS_REMOTE = lazy_regex(r"(?P<days>\S+ days?(?: a week)?) (?P<way>remote|hybrid)", re.IGNORECASE)
_TITLE = lazy_regex(r"(?:an? )?title(?: of|:)? (?=[A-Z])")
_LIST = lazy_regex(r"[a-z]+(?:, [a-z]+)*, [a-z]+")
_ONE = lazy_regex(
    r"\d[\d.]*(?:%|-\w+) (?:\w+ )?(?:bonus|probation|raise|week|contract|match)\b|"
    r"(?:[a-z]+ )?(?:bonus|probation|car|laptop|phone|pension|pass|permit|badge|uniform)(?: (?:of|up to|after) .*)?\Z",
    re.IGNORECASE,
)
"""One thing whose article a note left out: "15% target bonus", "company car"."""
_SCHEDULE = lazy_regex(
    r"[$€£₹¥\d][^,]*,(?!\d)|every |\d[\d.]* hours\b|.*, (?:one|two|three|four|five|six|seven)\b|"
    r"(?:nights|days|evenings|weekends|mornings)$"
)
"""When one works, or a list of figures, which no sentence takes."""

_COMMA = lazy_regex(r",(?!\d)")
_SOURCE = lazy_regex(
    r"(?:as|per) (?:\w+ ){0,3}(?:outlined|stated|described|set out|agreed|discussed|in|per|your|our)\b", re.IGNORECASE
)
"""Where the terms stand: "as outlined in your letter of March 26"."""

_MOST_IN_SENTENCE = 4
_LONGEST = 240

_BASE = lazy_regex(
    r"(?P<sum>[$€£]\s?\d[\d,.]*[kK]?) (?P<what>base|salary|base salary|signing bonus|bonus)(?: offered)?"
)
_START = lazy_regex(r"[Ss]tart(?:s|ing)?(?: date)?:? (?:on )?(?P<day>[A-Z].*|\d.*)")
STARTED = lazy_regex(
    r"(?:an? )?(?:start|starting date|start date) (?:(?:on|of) )?(?P<day>[A-Z].*|\d.*|next (?:week|month|\w+day))"
)
_LATER_START = lazy_regex(
    r"(?:an? )?(?:later|earlier|different|new) start(?:ing)?\b|"
    r"(?:to )?(?:start|begin)(?: work(?:ing)?)? (?:on|in|from|after|later|earlier|a|one|two)\b|"
    r"(?:to |please )?(?:move|push|shift|change|delay|postpone|extend|defer) (?:back )?(?:my|the) "
    r"(?:start|joining|first day)",
    re.IGNORECASE,
)
_WAY = lazy_regex(r"(?P<way>hybrid|remote|full-time|part-time)(?=$|,| \()", re.IGNORECASE)
_PAY = lazy_regex(
    r"\d[\d,.]*[kK]|"
    r"(?:an? )?(?:(?:\w+ )?(?:salary|wage|base salary|pay) of )?[$€£]\s?\d[\d,.]*[kK]?"
    r"(?: (?:a|an|per) \w+|/\w+)?(?: to begin)?"
)


class Terms(NamedTuple):
    """The terms of an offer.

    Args:
        salary: What is paid, where nothing else is noted: "$25,000 a year", "a salary of $48,000".
        stated: The terms in sentences.
        lines: The terms as a list, after what leads to it, where no sentence would hold them.
    """

    salary: str
    stated: str
    lines: str


def tell_terms(given: Sequence[str], join: Join, *, accepted: bool) -> Terms:
    """Return the terms of an offer, in sentences where each is surely a thing or a sentence, else as they were noted.

    Args:
        given: The notes.
        join: Joins phrases in a list.
        accepted: Whether the letter accepts the offer, and so confirms its terms one by one.
    """
    given = [piece for each in given for piece in ([each] if is_sentence(each) else each.split("; "))]
    given = [_WHOLE.sub(_UNDERSTOOD, each) if is_sentence(each[5:] or each) else each for each in given]
    given = sorted(given, key=lambda each: _OF_PAY.match(each) is None)
    source = next(
        (each for each in given if _SOURCE.match(each) and not (_OF_FIGURES.search(each) or is_sentence(each))), ""
    )
    given = [each for each in given if each != source] if len(given) > 1 else given
    noted = [each for each in given if not is_sentence(each)]
    if not noted:
        return Terms("", _state_clauses(given), "")
    before = list(itertools.takewhile(is_sentence, given))
    after = " ".join(sentence(each) for each in given[len(before) :] if is_sentence(each))
    things = [name_term(phrase(each)) for each in noted]
    salary = things[0] if len(given) == 1 and _PAY.fullmatch(things[0]) else ""
    salary = f"{salary}, {phrase(source)}" if salary and source else salary
    listed = accepted and len(things) > 1 and any(map(_COMMA.search, things[:-1]))
    certain = all(map(_is_certain, things)) and not listed
    stated = _state_things(things, join, more=bool(before)) if certain else ""
    if source and stated:
        stated = stated.replace("As I understand it", capitalize(phrase(source)), 1)
    if accepted and (len(things) > _MOST_IN_SENTENCE or len(stated) > _LONGEST or not (certain or len(given) == 1)):
        lines = [f"- {each.removeprefix(_UNDERSTOOD)}" for each in (given if before or after else noted)]
        lead = f"To confirm the terms {phrase(source)}:" if source else "To confirm the terms as I understand them:"
        return Terms("", "", LINE_BREAK.join([lead, *lines]))
    stated = stated or _state_as_noted(noted, phrase(source), accepted=accepted)
    return Terms(salary, " ".join(filter(None, (_state_clauses(before), stated, after))), "")


def _is_certain(thing: str) -> bool:
    """Return whether a term is surely a thing with its article, and no schedule or list of figures."""
    return is_term(thing) and _SCHEDULE.match(thing) is None


def _state_clauses(given: Sequence[str]) -> str:
    """Return terms that came as sentences, two short ones of the candidate's own acts joined."""
    stated = join_sentences([sentence(each) for each in given])
    if stated and not stated[0].startswith(("I ", "I'", "I’", "As ", "You ")) and stated[0] != lower_first(stated[0]):
        stated[0] = f"As I understand it, {lower_first(stated[0])}"
    return " ".join(stated)


def _state_things(things: Sequence[str], join: Join, *, more: bool) -> str:
    """Return terms that are things as what the offer is for, with what it pays first."""
    sums = [each for each in things if _PAY.fullmatch(each)]
    rest = [each for each in things if each not in sums[:1]]
    inside = [each for each in rest if each.endswith(" department")]
    if more:
        return f"The offer also includes {join(things)}."
    if len(things) == 1 and (_SUM.match(things[0]) or _POST.match(things[0])):
        return f"As I understand it, the offer is for {things[0]}."
    if not sums or (rest and not inside and sums[0].startswith(("a ", "an ", "the "))):
        return f"As I understand it, the offer includes {join([*sums[:1], *rest])}."
    if inside:
        sums, rest = [f"{sums[0]} in {inside[0]}"], [each for each in rest if each not in inside[:1]]
    return f"As I understand it, the offer is for {sums[0]}{f', with {join(rest)}' if rest else ''}."


def _state_as_noted(noted: Sequence[str], source: str, *, accepted: bool) -> str:
    """Return terms of any shape behind a colon, or behind what takes any sum, with where they stand."""
    understood = capitalize(source) if source else "As I understand it"
    if len(noted) == 1 and _SUM.match(noted[0]):
        return f"{understood}, the offer is for {noted[0].rstrip('. ')}."
    separator = "; " if any(re.search(r",(?!\d)", each) for each in noted) else ", "
    opening = f"To confirm the terms {source}".strip() if accepted else f"{understood}, this is the offer"
    listed = separator.join(each.rstrip(". ") for each in noted)
    return f"{opening}{' –' if ':' in listed else ':'} {listed}."


def is_start(text: str) -> bool:
    """Return whether a term is the day on which the work starts.

    Args:
        text: The note.
    """
    return _START.fullmatch(text) is not None


def is_start_date(text: str) -> bool:
    """Return whether a term is the day on which the work starts, as a label or as a thing: "a start date of 1 May".

    Args:
        text: The note.
    """
    return is_start(text) or STARTED.fullmatch(phrase(text)) is not None


def asks_for_start(given: Sequence[str]) -> bool:
    """Return whether one of some requests asks for another day on which the work starts.

    Args:
        given: The requests.
    """
    return any(is_start_date(each) or _LATER_START.match(each) for each in given)


@remembered
def name_term(term: str) -> str:
    """Return a term as a noun phrase with its article.

    Args:
        term: The term, as a phrase.
    """
    base = _BASE.fullmatch(term)
    if base is None and _SUM.match(term):
        return term
    if base is not None:
        what = "base salary" if base["what"] == "base" else base["what"]
        return f"a {what} of {base['sum']}"
    if remote := _DAYS_REMOTE.fullmatch(term):
        return f"{remote['days']} of {remote['way'].lower()} work"
    if title := _TITLE.match(term):
        return f"the title of {term[title.end() :]}"
    if _LIST.fullmatch(term):
        return " and ".join(term.rsplit(", ", 1))
    if _ONE.match(term) and not term.lower().startswith(("a ", "an ", "the ", "no ", "my ")):
        return f"{'an' if term[0] in 'aeio8' else 'a'} {term}"
    start = _START.fullmatch(term)
    if start is not None and "instead" not in term:
        return f"a start on {start['day']}"
    if term.endswith(("as discussed", "as agreed")):
        return f"the {term.removeprefix('a ').removeprefix('the ')}"
    if is_act(f"{term[:1].lower()}{term[1:]}"):
        return term
    term = _WAY.sub(lambda found: f"{found['way'].lower()} work", term)
    return f"the {term}" if term.endswith(" department") and not term.startswith("the ") else with_article(term)

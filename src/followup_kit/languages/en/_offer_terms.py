"""Put the terms of an offer into words: what it is for, what it pays, when the work starts."""

import re
from collections.abc import Sequence

from ..._lazy import lazy_regex
from ._acts import is_act
from ._free_text import Join, phrase, sentence
from ._sentences import is_sentence
from ._strengths import with_article

_SUM = lazy_regex(r"[$€£]\s?\d[\d,.]*\s?[kKmM]?\b")
_BASE = lazy_regex(
    r"(?P<sum>[$€£]\s?\d[\d,.]*[kK]?) (?P<what>base|salary|base salary|signing bonus|bonus)(?: offered)?"
)
_START = lazy_regex(r"[Ss]tart(?:s|ing)?(?: date)?:? (?:on )?(?P<day>[A-Z].*|\d.*)")
STARTED = lazy_regex(r"(?:an? )?(?:start|starting date|start date) (?:on|of) (?P<day>[A-Z].*|\d.*)")
_LATER_START = lazy_regex(
    r"(?:an? )?(?:later|earlier|different|new) start(?:ing)?\b|"
    r"(?:to )?(?:start|begin)(?: work(?:ing)?)? (?:on|in|from|after|later|earlier|a|one|two)\b|"
    r"(?:to )?(?:move|push|shift|change|delay|postpone) (?:back )?(?:my|the) start\b",
    re.IGNORECASE,
)
_WAY = lazy_regex(r"(?P<way>hybrid|remote|full-time|part-time)(?=$|,| \()", re.IGNORECASE)
_PAY = lazy_regex(
    r"(?:an? )?(?:(?:\w+ )?(?:salary|wage|base salary|pay) of )?[$€£]\s?\d[\d,.]*[kK]?"
    r"(?: (?:a|an|per) \w+)?(?: to begin)?"
)


def state_terms(given: Sequence[str], join: Join) -> tuple[str, str]:
    """Return the terms of an offer as what follows "the offer", with its verb; and what came as sentences.

    Args:
        given: The notes.
        join: Joins phrases in a list.
    """
    sentences = " ".join(sentence(text) for text in given if is_sentence(text))
    phrases = [name_term(phrase(text)) for text in given if not is_sentence(text)]
    sums = [each for each in phrases if _SUM.match(each)]
    rest = [each for each in phrases if each not in sums[:1]]
    inside = [each for each in rest if each.endswith(" department")]
    if sums and inside:
        sums, rest = [f"{sums[0]} in {inside[0]}"], [each for each in rest if each not in inside[:1]]
    if not sums:
        return (f"includes {join(phrases)}" if phrases else ""), sentences
    return f"is for {sums[0]}{f', with {join(rest)}' if rest else ''}", sentences


def state_salary(given: Sequence[str]) -> str:
    """Return the only term of an offer if it is what is paid: "$25,000 a year", "a salary of $48,000".

    Args:
        given: The notes.
    """
    if len(given) != 1 or is_sentence(given[0]):
        return ""
    term = name_term(phrase(given[0]))
    return term if _PAY.fullmatch(term) else ""


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


def name_term(term: str) -> str:
    """Return a term as a noun phrase with its article.

    Args:
        term: The term, as a phrase.
    """
    base = _BASE.fullmatch(term)
    if base is not None:
        what = "base salary" if base["what"] == "base" else base["what"]
        return f"a {what} of {base['sum']}"
    start = _START.fullmatch(term)
    if start is not None and "instead" not in term:
        return f"a start on {start['day']}"
    if term.endswith(("as discussed", "as agreed")):
        return f"the {term.removeprefix('a ').removeprefix('the ')}"
    if is_act(f"{term[:1].lower()}{term[1:]}"):
        return term
    term = _WAY.sub(lambda found: f"{found['way'].lower()} work", term)
    return f"the {term}" if term.endswith(" department") and not term.startswith("the ") else with_article(term)

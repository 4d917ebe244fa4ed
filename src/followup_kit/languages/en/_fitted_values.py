"""Fit the candidate's notes into words that any sentence can take, each once."""

import re
from collections.abc import Callable, Mapping
from types import MappingProxyType

from ..._lazy import lazy_regex
from ...vocabulary import Decision
from .._template_strings import Values
from ._chosen import fit_choice
from ._documents import offer_to_send, own_document
from ._forgotten import own_note
from ._free_text import head_words, phrase
from ._heard import is_heard
from ._offer_requests import leave_out_hoped, leave_out_stated
from ._offer_terms import asks_for_start, is_start, is_start_date
from ._offer_times import asks_for_time
from ._own_words import fit_impression
from ._position_names import is_position
from ._sentences import is_sentence
from ._strengths import own_phrase
from ._thanks import leave_out_repeated
from ._topics import join_again, split_topics
from ._words import COUNTABLE, DETERMINERS

_MOST_TOPICS = 5
_COMMA = lazy_regex(r",(?!\d)")


def fit_values(values: Values) -> Values:
    """Return the values with the candidate's notes in words that any sentence can take.

    Args:
        values: The validated values by name.
    """
    fitted = dict(values)
    for name, function in _FITTED.items():
        if values.get(name):
            fitted[name] = function(values)
    fitted |= _leave_out_named(values)
    if (
        values.get("needs_time") and values.get("answer_by") and fitted.get("requests")
    ):  # the letter asks for time itself
        fitted["requests"] = tuple(each for each in fitted["requests"] if not asks_for_time(each))
    if fitted.get("terms"):
        fitted["terms"] = _leave_out_start(fitted["terms"], values)
    return fitted


def _fit_discussed(values: Values) -> tuple[str, ...]:
    """Return what was talked about: a few topics, and what was noted in sentences."""
    strengths = set(values.get("strengths") or ())
    checks_in = {"decision_by", "respond_by"} <= values.keys()
    talked = [each for each in values["discussed"] if not (checks_in and is_heard(each))]
    notes = [part for each in talked for part in split_topics(each)]
    topics = join_again([each for each in notes if each not in strengths] or notes)
    if values.get("needs"):
        needed = [each for each in topics if each.startswith("your need ")]
        topics = [each for each in topics if each not in needed] or topics
    if "clarify" not in values:  # a letter names the position anyway
        topics = [each for each in topics if not is_position(each, values["position"], values["company"])]
    sentences = [each for each in topics if is_sentence(each)]
    named = [each for each in topics if not is_sentence(each)]
    return (*map(_topic, named[:_MOST_TOPICS]), *sentences)


def _fit_strengths(values: Values) -> tuple[str, ...]:
    """Return the strengths, in a thank-you without those that the candidate's own sentences name already."""
    strengths: tuple[str, ...] = values["strengths"]
    if not values.get("impression") or "clarify" not in values:
        return strengths
    left = leave_out_repeated(strengths, values["impression"])
    return tuple(each for each in strengths if each in left or " " not in each)


def _fit_can_send(values: Values) -> tuple[str, ...]:
    things, sentences = offer_to_send(values["can_send"])
    return (*things, *([sentences] if sentences else ()))


def _fit_enclosed(values: Values) -> tuple[str, ...]:
    return tuple(each if is_sentence(each) else own_document(phrase(each)) for each in values["enclosed"])


def _fit_forgotten(values: Values) -> str:
    note = own_note(values["forgotten"])
    return note.phrase or note.sentence


def _fit_impression(values: Values) -> str:
    return fit_impression(values["impression"]).sentences


def _leave_out_start(terms: tuple[str, ...], values: Values) -> tuple[str, ...]:
    """Return the terms of an offer without the day on which the work starts, which is told once, or asked for."""
    if values.get("decision") == Decision.ACCEPT:
        known = values.get("start_date") or asks_for_start(values.get("requests") or ())
        return tuple(each for each in terms if not (known and is_start_date(each)))
    instead = any(
        " instead of " in each for each in values.get("requests") or () if is_start_date(each.partition(" instead")[0])
    )
    return tuple(each for each in terms if not is_start(each)) if values.get("start_date") or instead else terms


def _leave_out_named(values: Values) -> dict[str, tuple[str, ...]]:
    """Return the terms and requests of an answer to an offer without those that its reason names already."""
    reason = values.get("reason")
    if not reason or "answer_by" not in values:
        return {}
    terms = values["terms"] or ()
    return {
        "requests": tuple(leave_out_hoped(values["requests"] or (), reason)),
        "terms": tuple(each for each in terms if _COMMA.search(each) or leave_out_stated([each], reason)),
    }


def _topic(text: str) -> str:
    text = phrase(text).removeprefix("a ") if " " not in text else text
    owned = own_phrase(text) or ""
    if re.match(r"my \w+ (?:years?|months?)\b", owned):
        return owned
    head = head_words(text)
    single = (
        " " in text
        and head[-1:]
        and head[-1] in COUNTABLE
        and DETERMINERS.isdisjoint(head)
        and not head[0][:1].isdigit()
    )
    named = text[:1].isupper() and text[1:2].islower()
    return f"the {text}" if single and not named and "'" not in head[0] and "’" not in head[0] else text


_FITTED: Mapping[str, Callable[[Values], str | tuple[str, ...]]] = MappingProxyType(
    {
        "discussed": _fit_discussed,
        "strengths": _fit_strengths,
        "can_send": _fit_can_send,
        "enclosed": _fit_enclosed,
        "forgotten": _fit_forgotten,
        "chosen": lambda values: fit_choice(values["chosen"]),
        "impression": _fit_impression,
    }
)
"""What fits a field, by its name."""

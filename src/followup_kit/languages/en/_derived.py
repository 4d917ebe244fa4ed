"""The strings that only English templates ask for, each from a field of the context."""

import re
from collections.abc import Callable, Container, Mapping, Sequence
from types import MappingProxyType
from typing import Any

from ..._lazy import lazy_regex
from ...vocabulary import Decision, Role
from .._template_strings import LINE_BREAK, Strings, Values, yes
from ._brought import present_strengths, state_also
from ._chosen import kind_of_choice
from ._forgotten import describe_forgotten
from ._free_text import JoinWith, capitalize, phrase, sentence
from ._joined import lower_first, tell_learned
from ._lessons import state_lesson
from ._named_people import address_reader, name_people, unnamed_people
from ._needs import as_indirect_question, state_needs
from ._noted_needs import part_needs
from ._offer_requests import ask as ask_requests
from ._offer_requests import hope_for, list_requests
from ._own_words import ask, asks_about_the_work, asks_for_status, fit_impression, split_sentences
from ._parts import says_to_stay_in_touch
from ._passages import tell_passages
from ._past_days import without_weekday
from ._position_names import name_both, name_company, name_position
from ._proposed_times import propose_times
from ._reasons import state_reason
from ._request_kinds import find_talk, sort_requests
from ._requests import ask_kindly
from ._sentences import is_sentence
from ._strengths import tell_strengths
from ._talks import tell_talks
from ._thanks import opens_itself, since_the_talk

_STRENGTHS = ("strengths_mine", "strengths_named", "strengths_results", "strengths_sentence")
_ANSWERING = frozenset({"ask_feedback", "decision"})
"""The fields of answers to an offer or a refusal, which tell of strengths in the first person."""

_PAIR = 2
_HELPERS = (Role.REFERRER, Role.RECRUITER, Role.AGENCY, Role.COORDINATOR)
_ROUNDS = {2: "second ", 3: "third ", 4: "fourth ", 5: "fifth "}
_FITTED = ("strengths", "requests")
"""Of what is derived from notes, that of which some are left out first."""

_PAST_DAYS = ("interview_date_when", "interview_date_when_amid")
_COMMA = lazy_regex(r"[,;](?!\d)")
_SORRY = lazy_regex(r"\b(?:disappoint\w*|sorry|sad|unhappy)\b", re.IGNORECASE)
_DEGREES = lazy_regex(r"(?:, ?[A-Z][\w.-]{1,9}(?: [A-Z][\w.-]{1,9})?)+\Z")
_OF_YOU = lazy_regex(r"\byou(?= (?:are|need|have|want)\b)")
_ONE_PERSON = lazy_regex(r"you are looking for (?:an?|the|some(?:body|one)|one|people|whoever)\b")
"""Whom a position needs, of which the candidate may hope to be one."""

_OF_THEM = lazy_regex(r"(?:The|Your|There)\b")
"""How a sentence begins that tells somebody what they know, and wants to be led into."""

_AHEAD = lazy_regex(r"\b[Ww]hen\b|\b[Hh]ow soon\b|\bnext (?:step|round|interview|stage)")
"""A question about what comes next, of which the letter then says nothing itself."""

_OFFERS = lazy_regex(r"\b(?:from me|need (?:anything|something)|paperwork|steps)\b")


def derive(values: Values, fitted: Values, strings: Strings, join: JoinWith, asked: Container[str]) -> Strings:
    """Return the strings that are there, and those that follow from them and the values.

    Args:
        values: The validated values by name.
        fitted: What ``fit_values`` made of them.
        strings: What every language has.
        join: Joins phrases in a list with "and" or "or".
        asked: The names that a template asks for.
    """
    derived: Strings = {}
    for name, function in _DERIVED.items():
        if name in values:
            derived |= function(fitted[name] if name in _FITTED else values[name], strings, join)
    derived |= _fit_needs(values, derived)
    if "strengths" in values and (_ANSWERING & values.keys() or any(name in asked for name in _STRENGTHS)):
        derived |= _strengths(fitted["strengths"], join)
    if "question" in values:
        question = ask(values["question"]) if values["question"] else ""
        derived |= {name: yes(is_so(question)) for name, is_so in _QUESTION.items() if name in asked}
    told = {**strings, **derived}
    if values.get("impression"):
        told["ahead"] = fit_impression(values["impression"]).ahead
    if "interviewed" in values:
        known, day = values["interviewed"], values.get("interview_date")
        told["held"] = yes(known or (known is None and day is not None))
    if values.get("people") and {"impression", "discussed"} & values.keys():  # whom the candidate's words name already
        told |= name_people(unnamed_people(values), strings, join)
    if "discussed" in values or "impression" in values:
        told |= tell_talks(values, fitted, told, join)
    if {"candidate", "company", "position"} <= values.keys():
        affiliation, company = values["candidate"].affiliation or "", values["company"] or ""
        in_own_words = company and company in str(values.get("impression") or "")  # once is enough
        is_named = in_own_words and values.get("decision") != Decision.ACCEPT  # an acceptance says of what
        both = name_both(str(told["the_position"]), str(told["company"]))
        told["the_position_at"] = both
        told["the_position_once"] = str(told["the_position"]) if is_named else both
        told["internal"] = yes(company and company.casefold() in affiliation.casefold())
    if {"clarify", "ask_feedback"} & values.keys():  # a day that is past is known by its date
        told |= {name: without_weekday(str(told[name])) for name in _PAST_DAYS}
    told |= tell_passages(values, fitted, told, join)
    return told


def _is_for_others(values: Values) -> bool:
    """Return whether the reader is one who helps, of whose client or friend the needs are."""
    reader = values.get("recipient")
    return reader is not None and reader.role in _HELPERS


def _fit_needs(values: Values, derived: Strings) -> Strings:
    """Return what is needed as it goes with the strengths, and as one tells it who does not need it himself."""
    reader = values.get("recipient")
    clause = str(derived.get("needs_clause") or "")
    if _is_for_others(values):
        outside = bool(clause) and reader is not None and reader.role in (Role.AGENCY, Role.REFERRER)
        return {"needs_clause": derived["needs_of_them"]} if outside else {}
    if derived.get("brought") and ", and that " in clause:  # enough for a sentence
        stated = f"{derived['needs_sentence']} You mentioned that {clause}."
        return {"needs_sentence": stated.strip(), "needs_clause": "", "needs_open": ""}
    return {}


def _strengths(given: Sequence[str] | None, join: JoinWith) -> Strings:
    told = tell_strengths(given or (), lambda phrases: join(phrases, "and"))
    return dict(zip(_STRENGTHS, (told.mine, told.named, told.results, told.sentences), strict=True))


def _brought(given: Sequence[str] | None, _strings: Strings, join: JoinWith) -> Strings:
    strengths = present_strengths(given or (), lambda phrases: join(phrases, "and"))
    return {
        "brought": strengths.things,
        "brought_fit": strengths.fit,
        "brought_record": strengths.record,
        "brought_told": strengths.sentences,
        "brought_stated": state_also(strengths),
        "brought_own": strengths.own,
    }


def _reason(given: str | None, _strings: Strings, _join: JoinWith) -> Strings:
    told = state_reason(given or "")
    return {
        "reason": told.phrase,
        "reason_sentence": told.sentences,
        "reason_clause": told.clause,
        "reason_kind": told.kind,
        "reason_of_choice": told.of_choice,
    }


def _requests(given: Sequence[str] | None, strings: Strings, join: JoinWith) -> Strings:
    times = propose_times(given or ())
    offered = join(times.times, "or") if times.times else ""
    found = sort_requests(given or ())
    answers = "decision" in strings  # no other letter hopes, and this one is no plea
    asks_to_talk = "last_channel" in strings  # a check-in asks for a talk apart
    kindly = [each for each in given or () if not (asks_to_talk and find_talk([each]))]

    def listed(phrases: Sequence[str]) -> str:
        return join(phrases, "and")

    return {
        "requests_possible": ask_requests(found, listed),
        "requests_had": ask_requests(found, listed, "Could I have {}?") if answers else "",
        "requests_lines": LINE_BREAK.join(f"- {each}" for each in list_requests(given or (), found)),
        "requests_kindly": "" if answers else ask_kindly(kindly, listed),
        "requests_hoped": hope_for(found, listed) if answers else "",
        "requests_talk": find_talk(given or ()),
        "times_or": f"{offered},"
        if _COMMA.search(" ".join(times.times[-1:] if len(times.times) > _PAIR else [offered]))
        else offered,
        "times_lines": LINE_BREAK.join(f"- {each}" for each in times.times) if times.lines else "",
        "times_sentence": times.sentences,
    }


def _impression(given: str | None, _strings: Strings, _join: JoinWith) -> Strings:
    text = given or ""
    return {
        "ahead": "",
        "impression_sorry": yes(_SORRY.search(text)),
        "own_touched": yes(says_to_stay_in_touch(text)),
    }


_QUESTION: Mapping[str, Callable[[str], object]] = MappingProxyType(
    {
        "question_offer": lambda asked: _OFFERS.search(asked.lower()),
        "question_status": asks_for_status,
        "question_ahead": lambda asked: _AHEAD.search(asked) or asks_for_status(asked),
        "question_of_work": asks_about_the_work,
    }
)
"""What is told of a question, as ``ask`` returns it, by the names of the strings."""


def _question(given: str | None, _strings: Strings, _join: JoinWith) -> Strings:
    asked = ask(given) if given else ""
    several = asked.count("?") > 1
    of_itself = several or _AHEAD.search(asked) or asks_for_status(asked) or _OFFERS.search(asked.lower())
    led = f". {asked}" if ":" in asked else f": {asked}"
    return {"question_several": yes(several), "question_led": "" if of_itself or not asked else led}


def _needs(given: str | None, strings: Strings, _join: JoinWith) -> Strings:
    notes, odd = part_needs(given or "")
    clause = state_needs(notes)
    derived: Strings = {"needs_clause": clause, "needs_of_them": _OF_YOU.sub("they", clause), "needs_led": ""}
    if clause or odd:  # what the clause says already
        derived["needs_sentence"] = odd
    elif given and is_sentence(given) and _OF_THEM.match(said := str(strings["needs_sentence"])):
        derived["needs_led"] = lower_first(said)
    elif given and (indirect := as_indirect_question(given)):
        derived["needs_sentence"] = f"You told me {indirect}."
    person = clause.startswith(("you are looking for", "you need somebody")) and ", and that" not in clause
    many = clause.startswith("you are looking for ") and not _ONE_PERSON.match(clause)
    open_ended = (person and not many) or (clause.startswith(("you need", "the work involves")) and "," not in clause)
    derived["needs_open"] = yes(open_ended)
    derived["needs_person"] = yes(person)
    return derived


def _learned(given: str | None, _strings: Strings, _join: JoinWith) -> Strings:
    told = state_lesson(given or "")
    first = told.sentence and state_lesson((given or "").partition("; ")[0]).phrase
    return {
        "learned_clause": told.phrase,
        "learned_sentence": told.sentence,
        "lesson": f"I {told.phrase}. {told.sentence}"
        if told.phrase and first
        else tell_learned(told.phrase, told.sentence),
    }


def _clarify(given: str | None, strings: Strings, _join: JoinWith) -> Strings:
    if given and given.startswith("that ") and is_sentence(given.removeprefix("that ")):
        given = sentence(given.removeprefix("that "))
        strings = {**strings, "clarify": given}
    if given and not is_sentence(given):
        return {"clarify_noted": phrase(given), "clarify_led": f": {phrase(given)}.", "clarify": ""}
    opened = yes(given and opens_itself(capitalize(given)))
    said = since_the_talk(str(strings["clarify"]))
    first = (split_sentences(said) or [""])[0]
    led = "" if opened or not said else f". {said}" if ":" in first else f": {lower_first(said)}"
    return {"clarify_opened": opened, "clarify_noted": "", "clarify_led": led, "clarify": said}


def _decision_by(_given: object, strings: Strings, _join: JoinWith) -> Strings:
    """Return the day as it follows "by"."""
    return {"decision_day": str(strings["decision_by_when"]).removeprefix("on ")}


_DERIVED: Mapping[str, Callable[[Any, Strings, JoinWith], Strings]] = MappingProxyType(
    {
        "company": lambda given, _strings, _join: name_company(given),
        "position": lambda given, _strings, _join: name_position(given),
        "strengths": _brought,
        "reason": _reason,
        "requests": _requests,
        "chosen": kind_of_choice,
        "impression": _impression,
        "question": _question,
        "needs": _needs,
        "learned": _learned,
        "forgotten": describe_forgotten,
        "clarify": _clarify,
        "decision_by": _decision_by,
        "recipient": address_reader,
        "people": name_people,
        "candidate": lambda given, _strings, _join: {"subject_name": _DEGREES.sub("", given.name)},
        "round": lambda given, _strings, _join: {"round_word": _ROUNDS.get(given or 0, "")},
    }
)
"""What follows from a field, by its name."""

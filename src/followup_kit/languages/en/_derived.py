"""The strings that only English templates ask for, each from a field of the context."""

import re
from collections.abc import Callable, Mapping, Sequence
from types import MappingProxyType
from typing import Any

from ..._lazy import lazy_regex
from ...facts._people import Person
from ...vocabulary import Decision
from .._template_strings import LINE_BREAK, Strings, Values, yes
from ._brought import present_strengths, state_also
from ._clauses import is_certain
from ._documents import offer_to_send, own_document
from ._forgotten import own_note
from ._free_text import deed, head_words, phrase, sentence
from ._heard import is_heard
from ._joined import tell_learned
from ._lessons import state_lesson
from ._needs import as_indirect_question, state_needs
from ._offer_replies import QUESTIONS
from ._offer_requests import ask_for, find_talk, hope_for, leave_out_hoped, leave_out_stated
from ._offer_terms import asks_for_start, is_start, is_start_date, state_salary, state_terms
from ._own_words import ask, asks_about_the_work, asks_for_status, fit_impression, is_direct
from ._passages import tell_passages
from ._past_days import without_weekday
from ._position_names import is_position, name_both, name_company, name_position
from ._proposed_times import propose_times
from ._reasons import state_reason
from ._requests import ask_kindly
from ._sentences import is_sentence
from ._strengths import own_phrase, tell_strengths, with_article
from ._talks import Join, tell_talks
from ._thanks import leave_out_repeated, opens_itself, since_the_talk
from ._topics import split_topics
from ._words import DETERMINERS, GERUNDS, POSTS, TITLES, TURNS

_ROUNDS = {2: "second ", 3: "third ", 4: "fourth ", 5: "fifth "}
_MOST_TOPICS = 5
_FITTED = ("terms", "strengths", "requests")
"""Of what is derived from notes, that of which some are left out first."""

_NAMING = ("impression", "discussed", "can_send", "strengths", "reason", "question", "requests", "needs", "forgotten")
"""Where the candidate's own words may name somebody, who is not named a second time then."""

_PAST_DAYS = ("interview_date_when", "interview_date_when_amid")
_VERBS_OF_CHOICE = frozenset(
    "remain stay go take accept continue pursue join focus keep start return become be finish stick".split()  # noqa: SIM905
)
_NO_DOING = ("something", "anything", "nothing", "everything", "training", "nursing", "marketing", "engineering")
_NEWS = lazy_regex(r"(?:Since|I (?!learn|came)|I['’]ve|Last|This)\b")
_COMMA = lazy_regex(r"[,;](?!\d)")
_WORDS = lazy_regex(r"[^\W\d_][\w’'-]*?(?=['’]s\b|\W|$)")
_STYLES = frozenset("principal sister father brother professor councillor cllr judge captain chief the".split())  # noqa: SIM905
_APART = lazy_regex(r"(?:Sorry|Apologies|Thanks?|Please|Ask|Good luck)\b", re.IGNORECASE)
_MINE = lazy_regex(r"I\b")
_STATING = lazy_regex(
    r"(?:I(?:['’]\w+)?|My|We|Our|The|An?|There|It|He|She|They|If|When|While|At|In|During|For|On|With|Since|After|Before|"
    r"Although|As|One|Two|Three|Some|Most|All|Both|Every|Each)\s"
)
"""How a statement begins, which may follow "that"."""
_OPENED = lazy_regex(
    r"I (?:also )?(?:reali[sz]ed? (?:\w+ )?(?:that )?I |forgot |neglected |"
    r"(?:did not|didn['’]t|never)(?: get (?:(?:a|the) chance )?to)? "
    r"(?:ask|asked|mention|mentioned|say|said|tell|told|bring|brought|explain|explained|discuss|discussed)\b)|"
    r"(?:You|When you|Since you) (?:asked|wanted|mentioned|said|told)\b|(?:Yes|No),? "
)
_SORRY = lazy_regex(r"\b(?:disappoint\w*|sorry|sad|unhappy)\b", re.IGNORECASE)
_NAME_ASIDE = lazy_regex(
    r"\s*\([^()]*\b(?:interviewer|recruiter|offer|manager|coordinator|panel|please|thanks?)\b[^()]*\)"
)
_LIGHTER = MappingProxyType({"Best regards,": "Best,", "Kind regards,": "Best wishes,"})
"""How one closes with somebody on first-name terms."""

_DEGREES = lazy_regex(r"(?:, ?[A-Z][\w.-]{1,9}(?: [A-Z][\w.-]{1,9})?)+\Z")
_OF_YOU = lazy_regex(r"^you(?= (?:are looking|need)\b)")
_AHEAD = lazy_regex(r"\b[Ww]hen\b|\b[Hh]ow soon\b|\bnext (?:step|round|interview|stage)")
"""A question about what comes next, of which the letter then says nothing itself."""
_OFFERS = lazy_regex(r"\b(?:from me|need (?:anything|something)|paperwork|steps)\b", re.IGNORECASE)


def fit_values(values: Values) -> Values:
    """Return the values with the candidate's notes in words that any sentence can take.

    Args:
        values: The validated values by name.
    """
    fitted = dict(values)
    if values.get("discussed"):
        strengths = set(values.get("strengths") or ())
        checks_in = {"decision_by", "respond_by"} <= values.keys()
        talked = [each for each in values["discussed"] if not (checks_in and is_heard(each))]
        notes = [part for each in talked for part in split_topics(each)]
        topics = [each for each in notes if each not in strengths] or notes
        if "clarify" not in values:  # a letter names the position anyway
            topics = [each for each in topics if not is_position(each, values["position"], values["company"])]
        said: list[str] = []
        named: list[str] = []
        for each in topics:
            (said if is_sentence(each) else named).append(each)
        fitted["discussed"] = (*map(_topic, named[:_MOST_TOPICS]), *said)
    if values.get("strengths") and values.get("impression") and "clarify" in values:  # a thank-you names each once
        left = leave_out_repeated(values["strengths"], values["impression"])
        fitted["strengths"] = tuple(each for each in values["strengths"] if each in left or " " not in each)
    if values.get("can_send"):
        things, sentences = offer_to_send(values["can_send"])
        fitted["can_send"] = (*things, *([sentences] if sentences else ()))
    if values.get("enclosed"):
        fitted["enclosed"] = tuple(
            each if is_sentence(each) else own_document(phrase(each)) for each in values["enclosed"]
        )
    if values.get("forgotten"):
        note = own_note(values["forgotten"])
        fitted["forgotten"] = note.phrase or note.sentence
    if values.get("chosen") and values["chosen"].startswith("that ") and is_sentence(values["chosen"][5:]):
        fitted["chosen"] = sentence(values["chosen"][5:])
    elif values.get("chosen") and not is_sentence(values["chosen"]):
        fitted["chosen"] = deed(values["chosen"]) or with_article(_as_aim(phrase(values["chosen"])))
    fitted |= _leave_out_named(values)
    if values.get("impression"):
        fitted["impression"] = fit_impression(values["impression"]).sentences
    if values.get("terms") and values.get("decision") == Decision.ACCEPT:  # the day is told once, or asked for
        told = values.get("start_date") or asks_for_start(values.get("requests") or ())
        fitted["terms"] = tuple(each for each in fitted["terms"] if not (told and is_start_date(each)))
    elif values.get("start_date") and values.get("terms"):
        fitted["terms"] = tuple(each for each in fitted["terms"] if not is_start(each))
    return fitted


def derive(values: Values, fitted: Values, strings: Strings, join: Join) -> Strings:
    """Return the strings that follow from the values and the strings that are there.

    Args:
        values: The validated values by name.
        fitted: What ``fit_values`` made of them.
        strings: What every language has.
        join: Joins phrases in a list with "and" or "or".
    """
    derived: Strings = {}
    for name, function in _DERIVED.items():
        if name in values:
            derived |= function(fitted[name] if name in _FITTED else values[name], strings, join)
    if values.get("impression"):
        derived["ahead"] = fit_impression(values["impression"]).ahead
    if "interviewed" in values:
        known, day = values["interviewed"], values.get("interview_date")
        derived["held"] = yes(known or (known is None and day is not None))
    if "discussed" in values or "impression" in values:
        derived |= tell_talks(values, fitted, strings | derived, join)
    if {"candidate", "company", "position"} <= values.keys():
        affiliation, company = values["candidate"].affiliation or "", values["company"] or ""
        derived["the_position_at"] = name_both(str(derived["the_position"]), str(derived["company"]))
        derived["internal"] = yes(company and company.casefold() in affiliation.casefold())
    if values.get("people") and {"impression", "discussed"} & values.keys():  # whom the candidate's words name already
        derived |= _people(_unnamed_people(values), strings, join)
    if {"clarify", "ask_feedback"} & values.keys():  # a day that is past is known by its date
        derived |= {name: without_weekday(str(derived.get(name, strings[name]))) for name in _PAST_DAYS}
    derived |= tell_passages(values, strings | derived)
    return derived


def _leave_out_named(values: Values) -> dict[str, tuple[str, ...]]:
    """Return the terms and requests of an answer to an offer without those that its reason names already."""
    reason = values.get("reason")
    if not reason or "answer_by" not in values:
        return {}
    return {
        "requests": tuple(leave_out_hoped(values["requests"] or (), reason)),
        "terms": tuple(leave_out_stated(values["terms"] or (), reason)),
    }


def _flatten(given: str | Sequence[str] | None) -> str:
    return given if isinstance(given, str) else " ".join(given or ())


def _as_aim(chosen: str) -> str:
    """Return what is done instead with "to" where its verb stands without: "remain where I am"."""
    first, _, rest = chosen.partition(" ")
    if rest and first in ("back", "elsewhere", "home", "abroad"):
        return f"to go {chosen}"
    return f"to {chosen[:1].lower()}{chosen[1:]}" if rest and first.lower() in _VERBS_OF_CHOICE else chosen


def _topic(text: str) -> str:
    text = phrase(text).removeprefix("a ") if " " not in text else text
    owned = own_phrase(text) or ""
    return owned if re.match(r"my \w+ (?:years?|months?)\b", owned) else text


def _strengths(given: Sequence[str] | None, _strings: Strings, join: Join) -> Strings:
    told = tell_strengths(given or (), lambda phrases: join(phrases, "and"))
    return {
        "strengths_mine": told.mine,
        "strengths_named": told.named,
        "strengths_results": told.results,
        "strengths_sentence": told.sentences,
    } | _brought(given, join)


def _brought(given: Sequence[str] | None, join: Join) -> Strings:
    strengths = present_strengths(given or (), lambda phrases: join(phrases, "and"))
    return {
        "brought": strengths.things,
        "brought_fit": strengths.fit,
        "brought_record": strengths.record,
        "brought_told": strengths.sentences,
        "brought_stated": state_also(strengths),
        "brought_own": strengths.own,
    }


def _terms(given: Sequence[str] | None, _strings: Strings, join: Join) -> Strings:
    offered, sentences = state_terms(given or (), lambda phrases: join(phrases, "and"))
    salary = state_salary(given or ())
    return {"terms_clause": "" if salary else offered, "terms_sentence": sentences, "terms_salary": salary}


def _reason(given: str | None, _strings: Strings, _join: Join) -> Strings:
    told = state_reason(given or "")
    return {
        "reason": told.phrase,
        "reason_sentence": told.sentences,
        "reason_clause": told.clause,
        "reason_kind": told.kind,
        "reason_of_choice": told.of_choice,
    }


def _requests(given: Sequence[str] | None, _strings: Strings, join: Join) -> Strings:
    times = propose_times(given or ())
    offered = join(times.times, "or") if times.times else ""
    return {
        "requests_possible": ask_for(given or (), lambda phrases: join(phrases, "and")),
        "requests_kindly": ask_kindly(given or (), lambda phrases: join(phrases, "and")),
        "requests_hoped": hope_for(given or (), lambda phrases: join(phrases, "and")),
        "requests_talk": find_talk(given or ()),
        "times_or": f"{offered}," if _COMMA.search(offered) else offered,
        "times_lines": LINE_BREAK.join(f"- {each}" for each in times.times) if times.lines else "",
        "times_sentence": times.sentences,
    }


def _chosen(_given: str | None, strings: Strings, _join: Join) -> Strings:
    """Return which words may stand before what the candidate does instead."""
    words = str(strings["chosen"]).lower().split()
    kind = ""
    if words:
        kind = "post" if POSTS & {word.strip(",;.") for word in words} else "thing"
        head = [word for word in head_words(str(strings["chosen"])) if word not in DETERMINERS]
        kind = "turn" if kind == "thing" and TURNS.intersection(head[-1:]) else kind
        doing = words[0] in GERUNDS or (
            words[0].endswith("ing") and len(words) > 1 and kind == "thing" and words[0] not in _NO_DOING
        )
        kind = "doing" if doing else "aim" if words[0] == "to" or words[:2] == ["not", "to"] else kind
    return {"chosen_kind": kind}


def _impression(given: str | None, _strings: Strings, _join: Join) -> Strings:
    text = given or ""
    return {
        "ahead": "",
        "impression_sorry": yes(_SORRY.search(text)),
    }


def _question(given: str | None, _strings: Strings, _join: Join) -> Strings:
    asked = ask(given) if given else ""
    return {
        "question_direct": yes(asked and is_direct(asked)),
        "question_several": yes(QUESTIONS.search(asked)),
        "question_offer": yes(_OFFERS.search(asked)),
        "question_status": yes(asked and asks_for_status(asked)),
        "question_ahead": yes(_AHEAD.search(asked) or (asked and asks_for_status(asked))),
        "question_of_work": yes(asks_about_the_work(asked)),
    }


def _needs(given: str | None, _strings: Strings, _join: Join) -> Strings:
    clause = state_needs(given or "")
    derived: Strings = {"needs_clause": clause, "needs_of_them": _OF_YOU.sub("they", clause)}
    if clause:  # what the clause says already
        derived["needs_sentence"] = ""
    elif given and (indirect := as_indirect_question(given)):
        derived["needs_sentence"] = f"You told me {indirect}."
    derived["needs_person"] = yes(clause.startswith(("you are looking for", "you need somebody")))
    return derived


def _learned(given: str | None, _strings: Strings, _join: Join) -> Strings:
    told = state_lesson(given or "")
    first = told.sentence and state_lesson((given or "").partition("; ")[0]).phrase
    return {
        "learned_clause": told.phrase,
        "learned_sentence": told.sentence,
        "learned_news": yes(_NEWS.match(told.sentence)),
        "lesson": f"I {told.phrase}. {told.sentence}"
        if told.phrase and first
        else tell_learned(told.phrase, told.sentence),
    }


def _forgotten(given: str | None, strings: Strings, _join: Join) -> Strings:
    said = str(strings["forgotten_sentence"])
    if _OPENED.match(said):  # says by itself that something was left out
        return {"forgotten_mine": "", "forgotten_open": "", "forgotten_itself": "yes"}
    note = str(strings["forgotten"])
    if _APART.match(given or ""):
        return {
            "forgotten": "",
            "forgotten_sentence": sentence(given or ""),
            "forgotten_mine": "",
            "forgotten_open": "",
            "forgotten_itself": "yes",
        }
    if note.startswith("that "):
        said, note = f"{note[5:]}.", ""
    if note and not is_certain(note):  # stands by itself behind a colon, whatever it is
        return {
            "forgotten": "",
            "forgotten_sentence": f"{note}.",
            "forgotten_mine": "",
            "forgotten_open": "",
            "forgotten_itself": "",
        }
    single = said.endswith(".") and not re.search(r"[.!?] [A-Z]", said)
    that = str(strings["forgotten"]).startswith("that ")
    stated = that or _STATING.match(said) is not None
    said = said if that or not stated or _MINE.match(said) else f"{said[:1].lower()}{said[1:]}"
    return {
        "forgotten": note,
        "forgotten_sentence": said,
        "forgotten_mine": yes(stated),
        "forgotten_open": said[:-1] if single else "",
        "forgotten_itself": "",
    }


def _clarify(given: str | None, strings: Strings, _join: Join) -> Strings:
    return {"clarify_opened": yes(given and opens_itself(given)), "clarify": since_the_talk(str(strings["clarify"]))}


def _decision_by(_given: object, strings: Strings, _join: Join) -> Strings:
    """Return the day as it follows "by"."""
    return {"decision_day": str(strings["decision_by_when"]).removeprefix("on ")}


def _people(given: Sequence[Person] | None, _strings: Strings, join: Join) -> Strings:
    """Return names without the asides of a note: "Andy (interviewer)" is called Andy."""
    names = [_with_honorific(person, _NAME_ASIDE.sub("", person.name) or person.name) for person in given or ()]
    return {"people": join(names, "and") if names else ""}


def _unnamed_people(values: Values) -> list[Person]:
    """Return the people of the context whom the candidate's own words do not name, without the reader.

    Args:
        values: The validated values by name.
    """
    own_words = set(_WORDS.findall(" ".join(_flatten(values.get(name)) for name in _NAMING)))
    reader = values.get("recipient")
    others = [each for each in values["people"] if reader is None or not _is_same(each, reader)]
    return [each for each in others if not _call_words(each) or not _call_words(each) & own_words]


def _with_honorific(person: Person, name: str) -> str:
    known = person.honorific is None or name.startswith(person.honorific)
    return name if known else f"{person.honorific} {name}"


def _is_same(person: Person, reader: Person) -> bool:
    """Return whether one of the people is the reader, whose name may be noted in full or in part."""
    one, other = _name_words(person.name), _name_words(reader.name)
    return bool(one and other) and (one <= other or other <= one)


def _call_words(person: Person) -> set[str]:
    """Return the words of a name that only that person has: "Alvarado" of "Mrs. Alvarado", none of "the trustees"."""
    words = _WORDS.findall(person.name)
    return {word for word in words if word[:1].isupper() and word.lower() not in TITLES | _STYLES}


def _name_words(name: str) -> frozenset[str]:
    words = (word.strip(".,()").casefold() for word in name.split())
    return frozenset(word for word in words if word and word not in TITLES)


def _recipient(given: Person | None, strings: Strings, _join: Join) -> Strings:
    """Return whether the reader is on first-name terms, and how one greets, says "I would" and closes with them."""
    warm = given is not None and given.honorific is None
    first_name = warm and given is not None and given.given_name is not None
    signature = str(strings.get("signature") or "")
    for close, lighter in _LIGHTER.items() if first_name else ():
        signature = f"{lighter}{signature.removeprefix(close)}" if signature.startswith(close) else signature
    return {
        "warm": yes(warm),
        "i_would": "I'd" if warm else "I would",
        "i_am": "I'm" if warm else "I am",
        "i_have": "I've" if warm else "I have",
        "hello": strings["note_greeting"] if first_name else strings.get("greeting", ""),
        "signed": signature,
    }


_DERIVED: Mapping[str, Callable[[Any, Strings, Join], Strings]] = MappingProxyType(
    {
        "company": lambda given, _strings, _join: name_company(given),
        "position": lambda given, _strings, _join: name_position(given),
        "strengths": _strengths,
        "terms": _terms,
        "reason": _reason,
        "requests": _requests,
        "chosen": _chosen,
        "impression": _impression,
        "question": _question,
        "needs": _needs,
        "learned": _learned,
        "forgotten": _forgotten,
        "clarify": _clarify,
        "decision_by": _decision_by,
        "recipient": _recipient,
        "people": _people,
        "candidate": lambda given, _strings, _join: {"subject_name": _DEGREES.sub("", given.name)},
        "round": lambda given, _strings, _join: {"round_word": _ROUNDS.get(given or 0, "")},
    }
)
"""What follows from a field, by its name."""

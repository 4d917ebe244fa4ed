"""Answer an offer: the thanks for it, and the candidate's own sentences by the part of the answer they belong in."""

import re
from collections.abc import Sequence

from ..._lazy import lazy_regex
from ...vocabulary import Decision
from .._template_strings import LINE_BREAK, Strings, Values, yes
from ._acceptances import confirm_changes, tell_acceptance, tell_changes
from ._joined import is_plain, join_own, join_pair, lower_first
from ._negotiations import give_reason, negotiate
from ._offer_declines import tell_decline
from ._offer_terms import Terms, asks_for_start
from ._offer_times import name_time, tell_purpose
from ._own_words import fit_impression, split_sentences
from ._part_patterns import Letter
from ._parts import appreciate, appreciate_in_place, sort_sentences
from ._past_days import without_weekday
from ._reasons import Reason
from ._requests import ask_kindly

_LETTERS: tuple[Letter, ...] = ("accept", "decline", "undecided")
_THANKED_FOR = lazy_regex(r"(?:Many )?[Tt]hank(?:s| you)(?: so much| very much| again)? (?P<what>for .+)\.")
_OF_THE_OFFER = lazy_regex(r"\b(?:offer|offering|opportunity|position|job)\b")
_DATED = lazy_regex(r"\d|^(?:today|yesterday)$")
_DAY_TOLD = lazy_regex(r"\b(?:today|yesterday|this (?:morning|afternoon|evening|week))\b")
_TALKED_THROUGH = lazy_regex(r"\b(?:call|phone|talk|chat|speak|meet|meeting|conversation)\b")
_SPEAK = lazy_regex(
    r"(?:^| )(?P<said>Could we [^?]*\?|"
    r"I['’]d be glad to come (?:and|in|to|by|over) [^.?!]*\.|"
    r"I['’]d like to (?:schedule|arrange|set up|have|meet|talk|speak) [^.?!]*\.)$"
)
_PLEA = lazy_regex(r"\ACould you please ([^?]*)\?\Z")
_TO_KNOW = lazy_regex(r"\bCould you please (let me know (?:if|whether) [^?]*)\?")
_WRITTEN = lazy_regex(r"\b(?:written (?:\w+ )?offer|offer letter|in writing|contract)\b")
_FEW_DAYS = lazy_regex(r"to (?:take|have|get) ")
_MORE_TIME = lazy_regex(
    r"\b(?:exten(?:d|sion)\w*|(?:more|additional|extra) (?:time|days?)|(?:few|couple of) (?:more )?days|"
    r"push (?:back )?the|deadline|(?:answer|decision|reply|respond|decide) by)\b",
    re.IGNORECASE,
)
"""A question that asks for time itself, in place of ours."""

_LATER = lazy_regex(r"\b(?:defer\w*|postpon\w*)\b|\b(?:decid\w*|decision|answer)\b.*\b(?:until|as soon as)\b")
"""What says already when there will be an answer."""

_OF_THE_DAY = lazy_regex(r"\b(?:sooner|earlier|later|before) (?:than )?(?:that|then|this)\b|\b(?:by|until) then\b")
"""What points to the day that is asked for, and so follows it."""
_MEANING = lazy_regex(
    r"(?:This|It|The (?:position|job|role|move|offer)) (?:would|will)(?: also)? (?:mean|require|involve|be)\b[^.;:]*\."
)
"""What the offer would bring with it, which takes time to think over."""
_SEND_ME = "Would you be able to send me "

_SHORTEST_NAME = 4
_PAIR = 2
_LONGEST_CLOSE = 110
_LONG_WORD = lazy_regex(
    r"\b(?!(?:with|that|this|from|have|more|time|week|days|would|like|also|your|will)\b)[a-z][a-z-]{3,}"
)


def tell_offer_reply(strings: Strings, own: str, reason: Reason, values: Values, terms: Terms) -> Strings:
    """Return the passages of an answer to an offer.

    Args:
        strings: What follows from each field alone.
        own: The candidate's own sentences.
        reason: Why.
        values: The validated values by name.
        terms: The terms of the offer.
    """
    strings = strings | {"reports_to": _name_superior(strings, values)}
    accepts = values["decision"] == Decision.ACCEPT
    if accepts and asks_for_start(values["requests"] or ()):  # no day is confirmed while another is asked for
        strings = strings | {"start_date": ""}
    if accepts:
        terms = tell_changes(terms, own, values)
    passages: Strings = {}
    for letter in _LETTERS:
        passages |= _own(strings, own, letter)
    asked, to_speak, listed = _ask(strings, values)
    passages["decline_asked"] = _join_rest(passages, asked)
    question = str(strings["question"])
    passages |= {
        "terms_stated": confirm_changes(terms.stated),
        "terms_lines": terms.lines,
        "requests_possible": asked,
        "requests_to_speak": to_speak,
        "requests_listed": listed,
        "requested": yes(asked or listed or strings["requests_talk"]),
        "request_reason": reason.sentences if _is_about(reason.sentences, values["requests"] or ()) else "",
        "answers_later": yes(_LATER.search(f"{own} {reason.sentences}")),
        "reason_sentence": _take_time(strings, reason, passages, values),
        "requests_pointing": yes(_OF_THE_DAY.search(asked)),
        "time_wanted": _want_time(reason),
        "more_time": name_time(values["requests"] or ()),
        "time_purpose": tell_purpose(values["requests"] or ()),
        "reason_given": give_reason(reason),
        "question_of_time": yes(_MORE_TIME.search(question)),
        "answer_named": yes(_is_named(str(strings["answer_by"]), question)),
        "question_of_written": yes(_WRITTEN.search(question)),
        "call_named": yes(passages["undecided_call"] or _TALKED_THROUGH.search(f"{question} {own} {asked} {to_speak}")),
    }
    passages |= tell_acceptance(strings | passages, own, reason, values, terms)
    passages |= tell_decline(strings | passages, own, reason, values)
    passages["reports_to"] = strings["reports_to"]
    passages |= _state_terms(strings, terms)
    return passages | negotiate(strings | passages, own, reason)


def _name_superior(strings: Strings, values: Values) -> str:
    """Return to whom one will report: "you" if it is the reader."""
    name, reader = str(strings["reports_to"]), values["recipient"]
    known = () if reader is None else (reader.name, reader.given_name, strings["address"])
    return "you" if name and name in known else name


def _want_time(reason: Reason) -> str:
    """Return that the candidate would like time, with a reason that is a phrase; empty for any other."""
    if not reason.phrase:
        return "I'd like a little more time to decide." if reason.sentences.startswith("The reason") else ""
    if reason.kind in ("aim", "so"):
        return f"I'd like {'' if _FEW_DAYS.match(reason.phrase) else 'a little time '}{reason.phrase}."
    return f"I'd like a little more time to decide, {reason.clause}."


def _take_time(strings: Strings, reason: Reason, passages: Strings, values: Values) -> str:
    """Return a reason in sentences, with the time that the candidate takes for it where nothing else asks for that."""
    said = str(strings["reason_sentence"])
    told = passages["undecided_time"] or passages["undecided_careful"] or name_time(values["requests"] or ())
    if reason.phrase or told or not (values["answer_by"] and _MEANING.fullmatch(said) and is_plain(said)):
        return said
    return f"Because {lower_first(said[:-1])}, I'd like a little time to think it over carefully."


def _join_rest(passages: Strings, asked: str) -> str:
    """Return what is asked for, empty where it is joined to the last of the candidate's own sentences before it."""
    rest = split_sentences(str(passages["decline_rest"]))
    if not rest or len(split_sentences(asked)) != 1:
        return asked
    *before, last = rest
    joined = join_own([last, asked])
    if len(joined) > 1:
        return asked
    passages["decline_rest"] = " ".join([*before, *joined])
    return ""


def _is_about(said: str, requests: Sequence[str]) -> bool:
    """Return whether sentences speak of what is asked for."""
    words = {word for each in requests for word in _LONG_WORD.findall(each.lower())}
    return bool(words.intersection(_LONG_WORD.findall(said.lower())))


def _is_named(day: str, question: str) -> bool:
    """Return whether a question names a day already, with its weekday or without."""
    return bool(day) and day.rpartition(", ")[2] in question


def _ask(strings: Strings, values: Values) -> tuple[str, str, str]:
    """Return requests as questions, the one that asks to speak apart; or as a list, with what leads to it."""
    decision = values["decision"]
    if lines := str(strings["requests_lines"]):
        lead = {Decision.ACCEPT: "Before I start, could", Decision.DECLINE: "Could"}.get(
            decision, "Before I answer, could"
        )
        return "", "", LINE_BREAK.join([f"{lead} you help me with the following?", lines])
    if decision == Decision.DECLINE:  # of somebody whom one disappoints nothing is expected
        asked = _PLEA.sub(r"Please \1.", ask_kindly(values["requests"] or (), " and ".join))
        talk = f"I would welcome {strings['requests_talk']}." if strings["requests_talk"] else ""
        return f"{asked} {talk}".strip(), "", ""
    had = decision == Decision.ACCEPT
    asked = str(strings["requests_had" if had else "requests_possible"])
    asked = _TO_KNOW.sub(r"Please \1.", asked).replace("Could you please ", "Would you be able to ")
    if values["needs_time"] and asked.startswith(_SEND_ME):
        asked = f"In the meantime, could you send me {asked.removeprefix(_SEND_ME)}"
    spoken = None if had else _SPEAK.search(asked)
    return (asked[: spoken.start()], spoken["said"], "") if spoken else (asked, "", "")


def _state_terms(strings: Strings, terms: Terms) -> Strings:
    """Return the terms of an offer that is not answered yet, with when the work could start and for whom."""
    start, reports = strings["start_date"], strings["reports_to"]
    begun = f"I understand that I would report to {reports}." if reports else ""
    if start:
        begun = f"I could start on {strings['start_date_amid']} and would report to {reports}." if reports else ""
        begun = begun or f"I could start on {start}."
    return {"undecided_terms": f"{terms.stated} {begun}".strip(), "undecided_begun": begun}


def _own(strings: Strings, own: str, letter: Letter) -> Strings:
    """Return the candidate's own sentences by the part of a letter, and the thanks that open it."""
    text = fit_impression(own).sentences if own and letter == "decline" else own
    parts = sort_sentences(text, letter)
    if letter == "decline":
        parts["rest"] = appreciate_in_place(parts, text)
        if parts["touch"] and any(text.find(each) > text.find(parts["touch"][-1]) for each in parts["rest"]):
            parts["rest"], parts["touch"] = sorted([*parts["rest"], *parts["touch"]], key=text.find), []
    eager = _take_eager(parts, text) if letter == "undecided" else ""
    thanked = _THANKED_FOR.fullmatch(parts["thanks"][0]) if parts["thanks"] else None
    joined = "" if thanked is None or _OF_THE_OFFER.search(thanked["what"]) else f", and {thanked['what']}"
    offered = _name_offer(strings, own, letter)
    passages: Strings = {f"{letter}_{part}": " ".join(said) for part, said in parts.items()}
    thanks = " ".join(parts["thanks"][1 if joined else 0 :])
    if letter == "undecided":
        felt = sorted([*parts["feeling"], *parts["rest"]], key=own.find)
        passages["undecided_felt"] = " ".join(join_pair(felt) if len(felt) == _PAIR else felt)
        passages["undecided_opened"] = " ".join(sorted([*felt, *parts["assured"]], key=own.find))
        passages["undecided_close"] = _close(thanks, " ".join(parts["closing"]), eager)
    return passages | {
        f"{letter}_thanked": yes(joined),
        f"{letter}_opening": f"Thank you so much for {offered}{joined}.",
        f"{letter}_thanks": thanks,
        f"{letter}_done": appreciate(parts["done"]),
    }


def _take_eager(parts: dict[str, list[str]], own: str) -> str:
    """Return a feeling that the candidate ends on, which is taken from those that open the letter: it ends ours."""
    first, *more = parts["feeling"] or [""]
    said = split_sentences(own)
    ends = more and said and said[-1] == more[-1] and not parts["closing"]
    if not (ends and more[-1].startswith("I") and is_plain(more[-1]) and len(more[-1]) < _LONGEST_CLOSE):
        return ""
    parts["feeling"] = [first, *more[:-1]]
    return more[-1]


def _close(thanks: str, closing: str, eager: str) -> str:
    """Return how the candidate ends the answer; empty where no sentence of theirs does."""
    if eager:
        closing = f"{eager[:-1]}, and I look forward to hearing from you."
    return f"{thanks or 'Thank you again.'} {closing}" if closing else thanks


def _name_offer(strings: Strings, own: str, letter: Letter) -> str:
    """Return what is thanked for, without names that stand in the candidate's own sentences."""
    day = without_weekday(str(strings["offered_on_when"]))
    told = _DAY_TOLD.search(own) is not None
    day = f" {day}" if _DATED.search(day) and not told else ""  # "on Sunday" says nothing that the reader does not know
    position, company = str(strings["position_name"]), str(strings["company_name"])
    names_position = len(position) >= _SHORTEST_NAME and position.casefold() in own.casefold()
    if names_position and company in own:
        return f"offering me {strings['the_position']}{day}" if letter == "accept" else f"your offer{day}"
    if names_position and letter != "accept" and not strings["internal"]:
        return f"the offer to join {strings['company']}{day}"
    return f"offering me {strings['the_position_once']}{day}"

"""Answer an offer: the thanks, the decision or what is asked, and the candidate's own sentences where each belongs."""

import re
from typing import NamedTuple

from ..._lazy import lazy_regex
from ...vocabulary import Decision
from .._template_strings import LINE_BREAK, Strings, Values, yes
from ._decisions import tell_choice, tell_decline, tell_in_own_words
from ._joined import is_plain
from ._offer_terms import asks_for_start, is_start
from ._own_words import fit_impression, split_sentences
from ._part_patterns import Letter
from ._parts import appreciate, appreciate_in_place, says_to_stay_in_touch, sort_sentences, wishes_well
from ._past_days import without_weekday
from ._reasons import Reason

QUESTIONS = lazy_regex(r"(?<=\?) (?=[A-Z])")
"""Where one question ends and the next begins."""

_LETTERS: tuple[Letter, ...] = ("accept", "decline", "undecided")
_THANKED_FOR = lazy_regex(r"(?:Many )?[Tt]hank(?:s| you)(?: so much| very much| again)? (?P<what>for .+)\.")
_OF_THE_OFFER = lazy_regex(r"\b(?:offer|offering|opportunity|position|job)\b")
_TALKED_THROUGH = lazy_regex(r"\b(?:call|phone|talk|chat|speak|meet|conversation)\b")
_OF_THE_REQUEST = lazy_regex(
    r"\b(?:flexib\w+|possible|room (?:to|for)|on (?:this|that)|meet me|negotiable|work for you)\b"
)
_AHEAD = lazy_regex(r"look(?:ing)? forward|\b(?:to be|about) (?:joining|starting)|can['’]t wait|cannot wait")
_GROUNDED = lazy_regex(r"\b(?:market|rates?|average|median|data|research|industry|experience|salary|range|level)\b")
_PAID = lazy_regex(r"[$€£]\d|\b(?:salary|pay|rate|base|bonus|compensation)\b")
_POINTING = lazy_regex(r"(?:It|This|That|These|They|Those)\b")
_DECIDED = (Decision.ACCEPT, Decision.DECLINE)
_SHORT = 120
_ONE_PARAGRAPH = 330
_VERBAL = lazy_regex(r"(?:The|Your|This) offer (?:was|is|came) (?:only )?(?:an? )?verbal(?: one| offer)?\.")
_WRITTEN = lazy_regex(r"\b(?:written (?:\w+ )?offer|offer letter|in writing|contract)\b")
_MEETS = lazy_regex(r"\bsee you\b|\bsee each other\b")
_SPEAK = lazy_regex(r"(?:^| )(?P<said>Could we [^?]*\?)$")
_HOPED = lazy_regex(r"\bhop(?:e|ed|ing)\b")


class _Hope(NamedTuple):
    """What was hoped for, and the question that asks for it.

    Args:
        hoped: The hope, without a full stop; empty if the request is no thing.
        question: The question.
    """

    hoped: str
    question: str

    def told(self, because: str = "") -> str:
        """Return the hope with its reason, and the question; empty if there is no hope.

        Args:
            because: The reason as the end of a sentence.
        """
        return f"{self.hoped}{because}. {self.question}" if self.hoped else ""


_MORE_TIME = lazy_regex(
    r"\b(?:exten(?:d|sion)\w*|(?:more|additional|extra) (?:time|days?)|(?:few|couple of) (?:more )?days|"
    r"push (?:back )?the|deadline|(?:answer|decision|reply|respond|decide) by)\b",
    re.IGNORECASE,
)
"""A question that asks for time itself, in place of ours."""


_LEADS = re.compile(r"(?:Given|Based on|Considering|In light of)\b(?!.*, (?:I|we|it)\b)")
"""A reason without a sentence of its own: what was asked for follows it."""

_PAY = re.compile(r"\b(?:salary|pay|compensation|wage|hourly rate)\b", re.IGNORECASE)
_NEEDED = re.compile(
    r"\b(?:if|anything|any|what(?:ever)?)\b[^.?!]*\b(?:need|require|information|paperwork)\b", re.IGNORECASE
)


def _tell_pay(sentences: str) -> Strings:
    """Return the sentences on pay, which come first among the terms, and the others."""
    said = split_sentences(sentences)
    pay = [each for each in said if _PAY.search(each)]
    return {
        "terms_of_pay": " ".join(pay),
        "terms_beside_pay": " ".join(each for each in said if each not in pay),
    }


class _Asked(NamedTuple):
    """What is asked for in a negotiation, and what it rests on.

    Args:
        first: The reason where it leads to the request.
        request: The request.
        after: The reason where it follows the request.
    """

    first: str
    request: str
    after: str


def tell_offer_reply(strings: Strings, own: str, reason: Reason, values: Values) -> Strings:
    """Return the passages of an answer to an offer.

    Args:
        strings: What follows from each field alone.
        own: The candidate's own sentences.
        reason: Why.
        values: The validated values by name.
    """
    if asks_for_start(values["requests"] or ()):  # no day is confirmed while another is asked for
        strings = strings | {"start_date": ""} if values["decision"] == Decision.ACCEPT else strings
    own, verbal = _part_verbal(own)
    passages: Strings = {}
    for letter in _LETTERS:
        passages |= _own(strings, own, letter, verbal=verbal)
    passages |= _decline(strings, passages, own, reason) | _accept(strings, own)
    asked = str(strings["requests_possible"]).replace("Could you please ", "Would you be able to ")
    spoken = _SPEAK.search(asked) if values["decision"] not in _DECIDED else None
    asked = asked[: spoken.start()] if spoken else asked
    question = str(strings["question"])
    if "instead of" in asked and all(is_start(each) for each in values["terms"] or ()):
        passages["terms_clause"] = ""
    grounded = bool(reason.kind == "thing" and _GROUNDED.search(reason.phrase))
    hoped = "" if _HOPED.search(f"{own} {reason.sentences}") else str(strings["requests_hoped"])
    own_question = question if hoped and _OF_THE_REQUEST.search(question) else ""  # asks what ours would ask
    hope = _Hope(hoped, own_question or "Would that be possible?")
    told = _negotiate(strings, hope, asked, reason, grounded=grounded)
    asks_for_time = _MORE_TIME.search(question) is not None
    return passages | {
        "own_kept": yes(says_to_stay_in_touch(own)),
        "own_wished": yes(wishes_well(own)),
        "own_meets": yes(_MEETS.search(own)),
        "requests_possible": asked,
        "requests_to_speak": spoken["said"] if spoken else "",
        "requested": yes(asked or strings["requests_talk"]),
        "asked_lines": LINE_BREAK.join(f"- {each}" for each in QUESTIONS.split(f"{asked} {question}")),
        "asked_because": told.first,
        "asked": told.request,
        "question_asked": yes(own_question and own_question in told.request),
        "asked_for": told.after,
        "grounded": yes(told.request.startswith(("Based on ", "Given "))),
        "few_days": yes(re.match(r"to (?:take|have|get) ", reason.phrase)),
        "form_wanted": yes(re.search(r"\band\b.*\bwould (?:\w+ )?(?:help|be)\b", str(passages["undecided_form"]))),
        **_tell_pay(str(strings["terms_sentence"])),
        "asks_what_is_needed": yes(
            _NEEDED.search(
                f"{own} {question} {strings['requests_possible']} {strings['can_send']} {strings['can_send_sentence']}"
            )
        ),
        "question_of_time": yes(asks_for_time),
        "question_of_written": yes(_WRITTEN.search(question)),
        "question_of_call": yes(_TALKED_THROUGH.search(question)),
        "call_named": yes(
            passages["undecided_call"] or _TALKED_THROUGH.search(f"{question} {own} {strings['requests_possible']}")
        ),
    }


def _part_verbal(own: str) -> tuple[str, bool]:
    """Return the candidate's own sentences without one that only says that the offer was verbal, and whether it was."""
    said = split_sentences(own)
    kept = [each for each in said if not _VERBAL.fullmatch(each)]
    return " ".join(kept), len(kept) < len(said)


def _own(strings: Strings, own: str, letter: Letter, *, verbal: bool) -> Strings:
    """Return the candidate's own sentences by the part of a letter, and the thanks that open it."""
    text = fit_impression(own).sentences if own and letter == "decline" else own
    parts = sort_sentences(text, letter)
    if letter == "decline":
        parts["rest"] = appreciate_in_place(parts, text)
    thanked = _THANKED_FOR.fullmatch(parts["thanks"][0]) if parts["thanks"] else None
    joined = "" if thanked is None or _OF_THE_OFFER.search(thanked["what"]) else f", and {thanked['what']}"
    day = f" {without_weekday(str(strings['offered_on_when']))}".rstrip()
    offered = f"{'verbally ' if verbal else ''}offering me {strings['the_position_once']}{day}"
    offered = f"your verbal offer of {strings['the_position_once']}" if verbal and not day else offered
    passages: Strings = {f"{letter}_{part}": " ".join(said) for part, said in parts.items()}
    return passages | {
        f"{letter}_thanked": yes(joined),
        f"{letter}_opening": f"Thank you so much for {offered}{joined}.",
        f"{letter}_thanks": " ".join(parts["thanks"][1 if joined else 0 :]),
        f"{letter}_done": appreciate(parts["done"]),
    }


def _decline(strings: Strings, passages: Strings, own: str, reason: Reason) -> Strings:
    choice = tell_choice(str(strings["chosen"]), str(strings["chosen_kind"]), reason)
    parts = sort_sentences(fit_impression(own).sentences if own else "", "decline")
    led_to_by = [*parts["feeling"], *parts["weighed"]]
    said = str(strings["chosen_sentence"])
    timed = passages["decline_thanked"] or re.search(r"\btime\b", own)
    thanks = f"Thank you again for {'' if timed else 'your time and '}your confidence in me."
    thanked = passages["decline_thanks"] or passages["decline_done"]
    closing: Strings = {"choice": choice.clause, "thanks_again": "" if thanked else thanks}
    if parts["told"]:  # the candidate tells the decision in their own words
        told = tell_in_own_words([*led_to_by, *parts["told"]], choice, reason)
        return closing | {"decline_before": "", "declined": told, "choice_rest": ""}
    if said:
        before, told, _ = tell_decline(choice, Reason("", "", "", "", ""), led_to_by)
        rest = f"{said} {reason.of_choice} {reason.sentences}".strip()
        return closing | {"decline_before": before, "declined": told, "choice_rest": rest}
    before, told, rest = tell_decline(choice, reason, led_to_by)
    if len(" ".join((before, told, rest, *parts["grounds"]))) < _ONE_PARAGRAPH:
        before, told = "", f"{before} {told}".strip()
    return closing | {"decline_before": before, "declined": told, "choice_rest": rest}


def _accept(strings: Strings, own: str) -> Strings:
    parts = sort_sentences(own, "accept")
    rest, closing = list(parts["rest"]), list(parts["closing"])
    begun = strings["start_date"] or strings["reports_to"] or parts["told"]
    joined = ""
    for said in (rest, closing):
        if not joined and not begun and said and _can_be_joined(said):
            joined = said.pop(0)[:-1]
    strengths = str(strings["strengths"])
    usable = strengths if strengths.startswith("the ") else str(strings["brought"])
    glad = f"I'm glad that I'll be able to use {usable}." if usable else ""
    if glad and closing and closing[-1].startswith("I") and is_plain(closing[-1]):
        glad = f"{closing.pop()[:-1]}, and {glad}"
    return {
        "glad": glad,
        "brought_own": " ".join(
            each for each in split_sentences(str(strings["brought_own"])) if not (glad and usable in each)
        ),
        "accept_closing": " ".join(closing),
        "accept_forward": yes(parts["closing"] or _AHEAD.search(own)),
        "accepted": _tell_acceptance(strings, " ".join(parts["told"]), joined),
        "accept_rest": " ".join(rest),
        "accept_apart": yes(len(" ".join(rest)) > _SHORT),
    }


def _can_be_joined(said: list[str]) -> bool:
    """Return whether the first of some sentences says how the candidate feels, and stands by itself."""
    first, *more = said
    felt = first.startswith(("I am ", "I'm ", "I’m ")) and is_plain(first) and len(first) < _SHORT
    return felt and not (more and _POINTING.match(more[0]))


def _tell_acceptance(strings: Strings, told: str, joined: str) -> str:
    """Return that an offer is accepted, at which pay and from when, or with a feeling that goes on from it."""
    start, reports = strings["start_date"], strings["reports_to"]
    begun = f"I'll report to {reports}" if reports else ""
    if start:
        begun = f"I'll start on {strings['start_date_amid']} and report to {reports}" if reports else ""
        begun = begun or f"I'll start on {start}"
    paid = f" at {strings['terms_salary']}" if strings["terms_salary"] else ""
    if told:
        paid = f"As I understand it, the offer is for {strings['terms_salary']}." if paid else ""
        return " ".join(each for each in (told, f"{begun}." if begun else "", paid) if each)
    why = f" {strings['reason_clause']}" if strings["reason"] and not strings["requests_possible"] else ""
    more = begun or joined
    return f"I'm very happy to accept{why}{paid}{f', and {more}' if more else ''}."


def _negotiate(strings: Strings, hope: _Hope, asked: str, reason: Reason, *, grounded: bool) -> _Asked:
    """Return a request with its reason: a short one in the same sentence, a longer one before it."""
    because, rest = str(strings["because"]), str(strings["because_rest"])
    said = split_sentences(reason.sentences)
    mine = str(strings["strengths_mine"])
    if not asked:
        return _Asked(reason.sentences, "", f"I ask {reason.clause}." if reason.phrase else "")
    if hope.hoped and grounded:
        grounds = f"{reason.phrase} and {mine}" if mine else reason.phrase
        led = grounds if _LEADS.match(grounds) else f"Based on {grounds}"
        return _Asked("", f"{led}, {hope.told()}", reason.sentences)
    if hope.hoped and mine and not (reason.phrase or said) and _PAID.search(hope.hoped):
        return _Asked("", f"Given {mine}, {hope.told()}", "")
    if hope.hoped and because and not rest and not because.startswith(":"):
        return _Asked("", hope.told(because), "")
    if _LEADS.match(reason.phrase) and asked.startswith(("Would ", "Could ")):
        return _Asked("", f"{reason.phrase}, {asked[0].lower()}{asked[1:]}", reason.sentences)
    if reason.phrase:
        told = f"I ask {'this ' if reason.kind in ('aim', 'so') else ''}{reason.clause}."
        return _Asked("", asked, f"{told} {reason.sentences}".strip())
    if said and not _POINTING.match(said[0]):
        return _Asked(reason.sentences, hope.told() or asked, "")
    after = f"I ask{because[1:]}. {rest}".strip() if because.startswith(", because") else reason.sentences
    return _Asked("", hope.told() or asked, after)

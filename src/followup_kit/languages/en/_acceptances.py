"""Accept an offer: at which pay and from when, with the reason and the candidate's own sentences."""

import re
from collections.abc import Sequence

from ..._lazy import lazy_regex
from .._template_strings import Strings, Values, yes
from ._free_text import capitalize
from ._joined import is_plain, join_pair
from ._negotiations import give_reason
from ._noun_phrases import is_bounded
from ._offer_terms import Terms, asks_for_start
from ._own_words import split_sentences
from ._parts import sort_sentences
from ._reasons import Reason

_AHEAD = lazy_regex(r"look(?:ing)? forward|\b(?:to be|about) (?:joining|starting)|can['’]t wait|cannot wait")
_AWAITED = lazy_regex(r"look(?:ing)? forward|can['’]t wait|cannot wait")
_RETURNS = lazy_regex(r"I(?: will|['’]ll) (?:\w+ )?(?:sign|return|send|bring)\b")
"""What is done with what one is sent."""
_POINTING = lazy_regex(r"(?:It|This|That|These|They|Those)\b")
_NEEDED = lazy_regex(
    r"\b(?:if|anything|any|what(?:ever)?)\b[^.?!]*\b(?:need|require|information|paperwork)\b", re.IGNORECASE
)
_CHANGED = lazy_regex(
    r"\b(?:these|those|the|such|following|agreed|requested) (?:\w+ )?(?:changes?|adjustments?|amendments?|"
    r"modifications?|revisions?)\b|\b(?:revised|updated|amended) (?:\w+ )?(?:offer|contract|letter|agreement)\b",
    re.IGNORECASE,
)
"""What tells that terms are changes to an offer."""
_ACCEPTED_WITH = lazy_regex(r"\baccept\b[^.]*\bwith\b[^.]*\bchanges?\b")
_STATED = lazy_regex(r"As I understand it, the offer (?:includes|is for) (?P<what>.+)\.")
_CHANGE = lazy_regex(
    r"\b(?:later|earlier|leave|off|remote|weeks|(?!first )\w+ (?:days?|week|hours?)|vacation|holidays?|salary|"
    r"pay|bonus)\b|"
    r"[$€£]",
    re.IGNORECASE,
)
"""A request for other terms, which one gives a reason for."""

_OF_SUCH = lazy_regex(r"\b(?:such|this (?:situation|matter)|these circumstances)\b")
_WITH_CHANGES = "with the following change"
_AGREED = lazy_regex(r", to which (?:you|we) (?:have )?agreed\b")
_OF_A_PAPER = lazy_regex(
    r"As I understand it, the offer (?:includes|is for) (?P<what>the (?:terms|conditions)\b[^,;]*)\."
)
_BROUGHT = lazy_regex(r"\b(?:on|for) (?:the|my) first (?:day|morning)$|\bwhen I (?:start|arrive|come)$|\bin person$")
"""What one brings along, and sends to nobody."""
_SHORT = 120
_PAIR = 2
_BEGUN = lazy_regex(r"(?:an? )?start\w*(?: date)? (?:on|of) [^,]*, (?P<when>(?:after|as soon as|once|when) [^,;]+)")
_SHORT_REASON = 60


def tell_acceptance(strings: Strings, own: str, reason: Reason, values: Values, terms: Terms) -> Strings:
    """Return the passages of an acceptance.

    Args:
        strings: What follows from each field alone, and what is asked for.
        own: The candidate's own sentences.
        reason: Why the offer is accepted, or why something else is asked for.
        values: The validated values by name.
        terms: The terms of the offer.
    """
    parts = sort_sentences(own, "accept")
    terms = terms._replace(stated=_confirm(terms.stated))
    rest, closing = _part_closing(parts["rest"], parts["closing"], own)
    begun = strings["start_date"] or strings["reports_to"] or parts["told"]
    joined = ""
    for said in (rest, closing):
        if not joined and not begun and said and _can_be_joined(said):
            joined = said.pop(0)[:-1]
    if not any(each in parts["closing"] for each in closing):
        rest, closing = [*rest, *closing], []
    requests = values["requests"] or ()
    of_request = asks_for_start(requests) or any(map(_CHANGE.search, requests))
    why, told = ("", "") if of_request else _tell_reason(reason)
    pointing = [each for each in rest if of_request and reason.sentences and _OF_SUCH.search(each)]
    if of_request and not (reason.phrase or reason.sentences):  # why one asks is told in one's own sentences
        pointing = rest
    after = [each for each in rest if strings["requests_possible"] and _RETURNS.match(each)]
    rest = [each for each in rest if each not in pointing and each not in after]
    glad, asks = _be_glad(strings, closing), str(strings["requests_possible"])
    asked = f"{own} {strings['question']} {strings['requests_possible']} {strings['can_send']} "
    return {
        "glad": glad,
        "brought_own": _leave_out_used(strings, glad),
        "accept_closing": " ".join(join_pair(closing) if len(closing) == _PAIR else closing),
        "accept_forward": yes(parts["closing"] or _AHEAD.search(own)),
        "accepted": _accept(strings | {"start_when": _tell_when(values)}, " ".join(parts["told"]), joined, why, terms),
        "accept_parted": yes((terms.stated and not terms.salary) or terms.lines),
        "accept_reason": told,
        "accept_asked": _ask_with_reason(str(strings["requests_possible"]), reason if of_request else None, pointing),
        "accept_argued": yes(of_request and reason.sentences),
        "accept_rest": " ".join(join_pair(rest) if len(rest) == _PAIR else rest),
        "accept_after": " ".join(after),
        "accept_apart": yes(len(f"{told} {' '.join(rest)} {glad} {strings['brought_own']}") > _SHORT),
        "accept_promised": yes(not str(strings["can_send_sentence"]).startswith("If ")),
        "accept_brings": yes(_BROUGHT.search(str(strings["can_send"]))),
        "accept_awaited": yes(_AWAITED.search(own)),
        "accept_considered": yes(of_request and asks and not asks.startswith("Could you send")),
        "asks_what_is_needed": yes(_NEEDED.search(f"{asked}{strings['can_send_sentence']}")),
    }


def tell_changes(terms: Terms, own: str, values: Values) -> Terms:
    """Return terms as changes to an offer where the candidate speaks of them as such, else as they are.

    Args:
        terms: The terms of the offer.
        own: The candidate's own sentences.
        values: The validated values by name.
    """
    asked = " ".join((*(values["requests"] or ()), values["question"] or ""))
    if "agreed" in own:  # is said there
        terms = terms._replace(stated=_AGREED.sub("", terms.stated), lines=_AGREED.sub("", terms.lines))
    if not (_CHANGED.search(asked) or _ACCEPTED_WITH.search(own)):
        return terms
    stated = _STATED.fullmatch(terms.stated)
    what = "" if stated is None else stated["what"].replace(", with ", ", " if ", " in stated["what"] else " and ", 1)
    lines = terms.lines.replace("the terms as I understand them", "the changes", 1)
    several = "s" if len(values["terms"] or ()) > 1 else ""
    return Terms(terms.salary, f"{_WITH_CHANGES}{several}: {what}." if what else terms.stated, lines)


def confirm_changes(stated: str) -> str:
    """Return what terms are, changes in a sentence of their own.

    Args:
        stated: The terms in sentences, or changes as the end of the sentence that accepts.
    """
    return f"To confirm the change{stated[len(_WITH_CHANGES) :]}" if stated.startswith(_WITH_CHANGES) else stated


def _confirm(stated: str) -> str:
    """Return the terms of an offer as who accepts it confirms them, and those of a paper as what one agrees to."""
    agreed = _OF_A_PAPER.fullmatch(stated)
    if agreed is not None:
        return f"I agree to {agreed['what']}."
    return stated.replace("As I understand it, ", "To confirm, ", 1)


def _part_closing(rest: Sequence[str], closing: Sequence[str], own: str) -> tuple[list[str], list[str]]:
    """Return own sentences in their order, and those that end the letter: what looks ahead, and one behind it."""
    said = sorted([*rest, *closing], key=own.find)
    end = len(said)
    if len(said) > 1 and said[-1] not in closing and said[-2] in closing and said[-1].startswith("I"):
        end -= 1
    while end and said[end - 1] in closing:
        end -= 1
    return said[:end], said[end:]


def _can_be_joined(said: Sequence[str]) -> bool:
    """Return whether the first of some sentences says how the candidate feels, and stands by itself."""
    first, *more = said
    felt = first.startswith(("I am ", "I'm ", "I’m ")) and is_plain(first) and len(first) < _SHORT
    return felt and not (more and _POINTING.match(more[0]))


def _tell_reason(reason: Reason) -> tuple[str, str]:
    """Return a reason as the end of the sentence that accepts, and in sentences of its own."""
    if not reason.phrase:
        return "", reason.sentences.replace("The reason: ", "What decided it for me: ", 1)
    if reason.kind != "thing":
        return f" {reason.clause}", reason.sentences
    said = reason.phrase.removeprefix("for ")
    if "," not in said and len(said) < _SHORT_REASON:
        return f" {reason.clause}" if said == reason.phrase else f" because of {said}", reason.sentences
    return "", f"What decided it for me was {said}. {reason.sentences}".strip()


def _ask_with_reason(asked: str, reason: Reason | None, pointing: Sequence[str]) -> str:
    """Return what is asked for, behind the reason where it is a sentence, before it where it is a phrase.

    Args:
        asked: What is asked for.
        reason: Why; none where the reason is not of the request.
        pointing: The candidate's own sentences that point to the reason.
    """
    if reason is None:
        return asked
    if reason.kind == "thing" and not pointing and asked.startswith(("Could ", "Would ")) and is_bounded(reason.phrase):
        return f"{capitalize(reason.clause)}, {asked[:1].lower()}{asked[1:]} {reason.sentences}".strip()
    told = " ".join([give_reason(reason), *pointing])
    behind = reason.phrase or (asked and _POINTING.match(told))
    return f"{asked} {told}" if behind else f"{told} {asked}".strip()


def _be_glad(strings: Strings, closing: list[str]) -> str:
    """Return what the candidate looks forward to use, joined to a closing sentence that it is taken from."""
    strengths = str(strings["strengths"])
    usable = strengths if strengths.startswith("the ") else str(strings["brought"])
    glad = f"I'm glad that I'll be able to use {usable}." if usable else ""
    if glad and closing and closing[-1].startswith("I") and is_plain(closing[-1]):
        return f"{closing.pop()[:-1]}, and {glad}"
    return glad


def _leave_out_used(strings: Strings, glad: str) -> str:
    """Return the candidate's sentences on what they bring, without one that names what will be used already."""
    used = glad.partition(" able to use ")[2][:-1]
    said = split_sentences(str(strings["brought_own"]))
    return " ".join(each for each in said if not (used and used in each))


def _tell_when(values: Values) -> str:
    """Return what a noted start depends on, ", after I finish at Kroll"; empty where nothing is noted."""
    found = filter(None, map(_BEGUN.fullmatch, values["terms"] or ()))
    return next((f", {each['when'].rstrip('.')}" for each in found), "")


def _accept(strings: Strings, told: str, joined: str, why: str, terms: Terms) -> str:
    """Return that an offer is accepted, at which pay and from when, or with a feeling that goes on from it."""
    start, reports = strings["start_date"], strings["reports_to"]
    begun = f"I'll report to {reports}" if reports else ""
    if start:
        begun = f"I'll start on {strings['start_date_amid']} and report to {reports}" if reports else ""
        begun = begun or f"I'll start on {strings['start_date_amid'] if strings['start_when'] else start}"
        begun += str(strings["start_when"]).removeprefix("," if begun.endswith(",") else "")
    if told:
        stated = confirm_changes(terms.stated)
        return " ".join(each for each in (told, f"{begun}." if begun else "", stated) if each)
    paid = f" at {terms.salary}" if terms.salary else ""
    more = begun or joined
    stated = "" if terms.salary else terms.stated
    own = f"{strings['impression']} {strings['ahead']}"  # one word for it in one letter
    feeling = next((each for each in ("very happy", "delighted") if each.split()[-1] not in own), "very pleased")
    if terms.stated.startswith(_WITH_CHANGES):
        return f"I'm {feeling} to accept the offer{why} {terms.stated}{f' {more}.' if more else ''}"
    return f"I'm {feeling} to accept{why}{paid}{f', and {more}' if more else ''}. {stated}".strip()

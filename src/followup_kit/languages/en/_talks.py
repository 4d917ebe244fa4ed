"""Derive what a letter says of the talk: its topics, and the candidate's own sentences where they go on from it."""

import re

from ..._lazy import lazy_regex
from ..._text_search import has_words
from ...vocabulary import OutcomeKind, Role
from .._template_strings import Strings, Values, yes
from ._free_text import JoinWith, phrase
from ._own_words import split_sentences
from ._sentences import is_sentence
from ._thanks import (
    is_keen,
    leave_out_position,
    leave_out_repeated,
    leave_out_retold,
    part_at_enclosed,
    part_promised,
    tell_learned_of,
    tell_talk,
    tell_talk_to,
)
from ._thoughts import (
    arrange,
    is_greeting,
    is_last,
    lead_on,
    link_last,
    part_of_talk,
    part_thanks,
    part_wishes,
    wishes_for_the_position,
)
from ._topics import part_odd

_NEAR = lazy_regex(r"\b(?:today|yesterday|this (?:morning|afternoon|evening)|last night|earlier|just finished)\b")
_LONG = 160
_FULL = 2
"""Own sentences that make a letter, to which a wish for the position adds only a form."""
_LOOKING_AHEAD = lazy_regex(r"\blook(?:ing)? forward to (?:the next|hearing|your)|\bhope to hear\b")
_ENCLOSING = lazy_regex(r"\b(?:[Hh]ere (?:is|are)|[Aa]ttach\w*|[Ee]nclos\w*)\b")
_THANKING = lazy_regex(r"\b[Tt]hank|\bappreciate (?:your|the) time\b")
_WITH_OTHERS = lazy_regex(
    r"\b(?:my|the) (?:\w+ )?interview (?:\w+ )?with (?!you\b)|\binterviewed (?:\w+ )?with (?!you\b)"
)
_ABSENT = (Role.REFERRER, Role.COORDINATOR, Role.AGENCY)
_OF_THEM = lazy_regex(r"(?:Their|They|He|She|His|Her|Both)\b")
"""How own sentences begin that speak of those who took part, whom a letter then names before."""

_POINTS_BACK = lazy_regex(
    r"\b(?:this|these|those|such an?) (?!(?:role|position|job|opportunity|field|industry|team|company|area|"
    r"requirements?|skills?|needs?|qualit\w+|experiences?|way|reasons?)\b)[a-z]{4,}\b|"
    r"\bthat (?:effort|work|project|initiative|challenge|goal|plan|trial|program(?:me)?|team)\b"
)
"""How a strength names a thing of which a sentence before tells: "this initiative"."""

_OF_INTEREST = lazy_regex(r"\b(?:this|the) (?:opportunity|role|position|job)\b|\byour needs\b")
_STRONG = ("needs_clause", "needs_sentence", "brought", "brought_fit", "brought_record")
_OFFERING = (
    *_STRONG,
    "forgotten",
    "forgotten_sentence",
    "can_send",
    "can_send_sentence",
    "enclosed",
    "enclosed_sentence",
)
_OFFERED = ("strengths", "needs", "forgotten", "can_send", "enclosed", "clarify")
"""What a thank-you offers between the candidate's own sentences and its end."""


def tell_talks(values: Values, fitted: Values, strings: Strings, join: JoinWith) -> Strings:
    """Return the talk, and how the candidate's own sentences go on from it.

    Args:
        values: The validated values by name.
        fitted: The values with the candidate's notes in words that any sentence can take.
        strings: What follows from each field alone.
        join: Joins phrases in a list with "and" or "or".
    """
    sentences, impression = str(strings.get("discussed_sentence") or ""), str(strings.get("impression") or "")
    thanking = "clarify" in values
    impression, wishes = part_wishes(impression) if thanking else (impression, "")
    named = [phrase(each) if " " in each else each for each in fitted.get("discussed") or () if not is_sentence(each)]
    company, position = str(values.get("company") or ""), str(values.get("position") or "")
    topics = leave_out_retold(leave_out_repeated(named, impression), impression, company)
    topics = [left for each in topics if (left := leave_out_position(each, position, company))]
    topics, odd, mentioned = part_odd(topics, [person.name for person in values.get("people") or ()])
    sentences, impression = f"{odd} {sentences}".strip(), f"{impression} {mentioned}".strip()
    joined = join(topics, "and") if topics else ""
    talk_again = tell_talk(topics, joined, again=True)
    talk = talk_again if "our conversation" in impression.lower() else tell_talk(topics, joined)
    if thanking and (learned := tell_learned_of(topics, joined, impression)):
        talk = talk_again = learned
    reader = values.get("recipient")
    if reader is not None and reader.role in _ABSENT:  # one talked with others
        talk = re.sub(r"^(?:our conversation|talking with you) about", "talking about", talk)
    led_on, rest = lead_on(impression, talk) if not sentences else ("", impression)
    wanted = (impression, sentences, str(strings.get("brought_stated") or ""), str(strings.get("ahead") or ""))
    told = {
        "discussed_sentence": sentences,
        "talk": talk,
        "talk_again": talk_again,
        "talk_to": tell_talk_to(talk_again),
        "enjoyed": "appreciated" if "enjoyed" in impression else "enjoyed",
        "led_on": led_on,
        "thought": link_last(rest),
        "keen": yes(is_keen(" ".join(wanted)) or wishes_for_the_position(impression)),
        "ahead": f"{wishes} {strings.get('ahead') or ''}".strip(),
        "company_elsewhere": yes(company and any(company in said for said in (*topics, sentences, impression))),
        **_leave_out_day(impression, strings),
    }
    if thanking:
        told |= _name_matter(" ".join((*topics, impression)), strings, told)
        told |= _thoughts(fitted, impression, strings | told)
    return told


def _thoughts(fitted: Values, own: str, strings: Strings) -> Strings:
    """Return the candidate's own sentences as a thank-you arranges them around what it says itself."""
    enclosed = [phrase(each) for each in fitted.get("enclosed") or () if not is_sentence(each)]
    talk, talked, ahead = str(strings["talk"]), str(strings["discussed_sentence"]), str(strings["ahead"])
    own, promised = part_promised(own, enclosed)
    own, again = part_thanks(own)
    own, of_enclosed = part_at_enclosed(own, enclosed)
    own, stated = _join_strengths(
        own, "" if strings.get("needs_matched") else str(strings["brought_stated"]), fitted, strings
    )
    offers = bool(stated) or any(fitted.get(name) for name in _OFFERED if name != "strengths")
    offers = offers or bool(strings["brought"] or strings["brought_fit"] or strings["brought_record"])
    thoughts = arrange(own, talk, heard=bool(talked), offers=offers)
    looked_ahead = _LOOKING_AHEAD.search(own)
    first = (split_sentences(own) or [""])[0]
    full = bool(own) and len(split_sentences(f"{own} {strings['brought_own']}".strip())) >= _FULL
    overriding: Strings = {"keen": "yes"} if full else {}
    if len(enclosed) == 1 and _ENCLOSING.search(of_enclosed):  # theirs says that it is there
        overriding["enclosed"] = ""
    if again and (ahead or looked_ahead or fitted.get("decision_by") or fitted.get("outcome")):
        overriding["ahead"], again = f"{again}. {ahead}".strip(), ""
    reader = fitted.get("recipient")
    return overriding | {
        "again": again,
        "enclosed_promised": promised,
        "pleased": yes(not (talk or talked or own)),
        "greeted": yes(is_greeting(first) and not first.startswith("Thank")),
        "thanked": yes(first.startswith("Thank")),
        "helped": yes(reader is not None and reader.role == Role.RECRUITER and _WITH_OTHERS.search(own)),
        "looked_ahead": yes(looked_ahead),
        "own_thanks": yes(_THANKING.search(own)),
        "own_greeting": thoughts.greeting,
        "own_led_on": thoughts.led_on,
        "own_together": thoughts.together,
        "own_apart": thoughts.apart,
        "own_enclosed": of_enclosed,
        "own_last": thoughts.last,
        "alone": yes(not (own or talked)),
        "brief": yes(_is_brief(strings, stated, thoughts.last)),
        "offered": yes(stated or any(strings[name] for name in _OFFERING)),
        "clarify_apart": yes(stated or any(strings[name] for name in _STRONG)),
        "sent": yes(strings["enclosed"] and strings["can_send"] and not (strings["enclosed_sentence"] or of_enclosed)),
        "more_apart": yes(_is_long(strings, stated, f"{of_enclosed} {thoughts.last}")),
        "needs_open": yes(strings["needs_open"] and not (stated or strings["brought_fit"])),
        "people_first": yes(_OF_THEM.match(own) or _OF_THEM.match(thoughts.together or thoughts.apart)),
        "brought_rest": stated,
    }


def _join_strengths(own: str, stated: str, fitted: Values, strings: Strings) -> tuple[str, str]:
    """Return the candidate's own sentences with those on strengths behind them, where all of these are their own.

    Args:
        own: The sentences on the meeting.
        stated: What is said of strengths in sentences.
        fitted: The values with the candidate's notes in words that any sentence can take.
        strings: What follows from each field alone.
    """
    ours = any(strings[name] for name in (*_STRONG, "brought_told", "clarify", "clarify_noted"))
    over = fitted["still_interested"] is False or fitted["outcome"] not in (None, OutcomeKind.ADVANCED)
    if over:
        return own, stated
    of_talk, rest = part_of_talk(stated, str(strings["talk"]))
    if of_talk and not strings["brought"]:
        return f"{own} {of_talk}".strip(), rest
    if not (own and stated) or ours:
        return own, stated
    said = split_sentences(own)
    end = len(said)
    points = _POINTS_BACK.search(stated)
    while end > 1 and (
        is_last(said[end - 1]) or (points and _OF_INTEREST.search(said[end - 1]))
    ):  # a wish comes after what one would bring
        end -= 1
    return " ".join((*said[:end], stated, *said[end:])), ""


def _is_long(strings: Strings, stated: str, last: str) -> bool:
    """Return whether what one would bring fills a paragraph, with more than one sentence behind it.

    Args:
        strings: What follows from each field alone.
        stated: What is said of strengths in sentences.
        last: The candidate's own sentences that stand behind.
    """
    strong = " ".join([stated, *(str(strings[name]) for name in _STRONG)])
    more = [
        each for name in _OFFERING[len(_STRONG) :] if (said := str(strings[name])) for each in split_sentences(said)
    ]
    return len(strong) > _LONG and len(more) + len(split_sentences(last.strip())) > 1


def _is_brief(strings: Strings, stated: str, last: str) -> bool:
    """Return whether a thank-you offers so little that it stands in one paragraph with the close."""
    offers = [each for name in _OFFERING if (said := str(strings[name])) for each in split_sentences(said)]
    offers += split_sentences(f"{stated} {last}".strip())
    apart = ("clarify", "clarify_noted", "question", "people", "needs_clause")
    return len(offers) == 1 and not any(strings[name] for name in apart)


def _name_matter(own: str, strings: Strings, told: Strings) -> Strings:
    """Return the position as the opening of a thank-you names it; empty where the candidate's own words name it.

    Args:
        own: The candidate's own words.
        strings: What follows from each field alone.
        told: What is told of the talk.
    """
    name = str(strings.get("position_name") or "").lower()
    known = bool(name) and has_words(own.lower(), name)
    position = "the position" if known else str(strings["the_position"])
    if not told["company_elsewhere"]:
        is_family = str(strings["company"]).lower().endswith(" family")  # one works with them, not at them
        at = ", with" if "," in position else " with" if is_family else " at"
        return {"matter": f"{position}{at} {strings['company']}"}
    return {"matter": "" if known else position}


def _leave_out_day(impression: str, strings: Strings) -> Strings:
    """Return no day for the talk where the candidate's own sentences say that it was today."""
    names = ("interview_date_when", "interview_date_when_amid")
    near = strings.get("interview_date_when") in ("today", "yesterday") and _NEAR.search(impression)
    return dict.fromkeys(names, "") if near else {}

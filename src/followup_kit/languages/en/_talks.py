"""Derive what a letter says of the talk: its topics, and the candidate's own sentences where they go on from it."""

import re

from ..._lazy import lazy_regex
from ..._text_search import has_words
from ...vocabulary import OutcomeKind, Role
from .._template_strings import Strings, Values, yes
from ._documents import LET_ME_KNOW
from ._free_text import JoinWith, phrase
from ._named_people import thank_named
from ._own_words import split_sentences
from ._past_deeds import tie_to_team
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
from ._things import state_plainly
from ._thoughts import (
    POINTS_BACK,
    Thoughts,
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
from ._topics import is_given, part_odd

_NEAR = lazy_regex(r"\b(?:today|yesterday|this (?:morning|afternoon|evening)|last night|earlier|just finished)\b")
_FULL = 2
"""Own sentences that make a letter, to which a wish for the position adds only a form."""
_MOST = 4
_LONGEST = 420
"""How many sentences and letters a paragraph has at most."""

_LOOKING_AHEAD = lazy_regex(r"\blook(?:ing)? forward to (?:the next|hearing|your)|\bhope to hear\b")
_ENCLOSING = lazy_regex(r"\b(?:[Hh]ere (?:is|are)|[Aa]ttach\w*|[Ee]nclos\w*)\b")
_THANKING = lazy_regex(r"\b[Tt]hank|\bappreciate (?:your|the) time\b")
_WITH_OTHERS = lazy_regex(
    r"\b(?:my|the) (?:\w+ )?interview (?:\w+ )?with (?!you\b)|\binterviewed (?:\w+ )?with (?!you\b)"
)
_ABSENT = (Role.REFERRER, Role.COORDINATOR, Role.AGENCY)
_OF_THEM = lazy_regex(r"(?:Their|They|He|She|His|Her|Both)\b")
"""How own sentences begin that speak of those who took part, whom a letter then names before."""

_NAMED_AGAIN = lazy_regex(r"The (?P<what>\w+) you (?:described|mentioned|spoke of|talked about) (?=is |was )")
_OF_INTEREST = lazy_regex(r"\b(?:this|the) (?:opportunity|role|position|job)\b|\byour needs\b")
_STRONG = ("needs_clause", "needs_sentence", "brought", "brought_fit", "brought_record")
_ADDING = ("forgotten", "forgotten_sentence", "can_send", "can_send_sentence", "enclosed", "enclosed_sentence")
"""What a thank-you adds between what one would bring and its end."""

_BACKWARD = ("It ", "This ", "That ", "These ", "They ", "Both ")
_RISING = lazy_regex(r"I (?:look forward|hope (?!you (?:have|enjoy)))[^.]*\.")
_READY = lazy_regex(r"\b(?:let me know|(?:any|other|further|more) (?:\w+ )?questions|feel free|hesitate|reach out)\b")
"""Own words that offer more, as the close of a letter does."""


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
    impression, thanked = thank_named(impression, values, strings) if thanking else (impression, "")
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
        "enjoyed": "appreciated" if "enjoyed" in impression or (topics and all(map(is_given, topics))) else "enjoyed",
        "led_on": led_on,
        "thought": link_last(rest),
        "keen": yes(is_keen(" ".join(wanted)) or wishes_for_the_position(impression)),
        "ahead": f"{wishes} {strings.get('ahead') or ''}".strip(),
        "company_elsewhere": yes(company and any(company in said for said in (*topics, sentences, impression))),
        **_leave_out_day(impression, strings),
    }
    if thanking:
        told |= {"people": ""} if thanked else {}
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
    own, stated = _join_strengths(own, str(strings["brought_stated"]), fitted, strings)
    stated = _point_at_need(stated, str(strings["needs_sentence"]))
    overriding: Strings = {"offer_own": ""}
    if not strings["needs_clause"] and (plain := state_plainly(str(strings["brought"]), alone=not stated)):
        overriding["brought"], stated = "", f"{plain} {stated}".strip()
    offer = str(strings["can_send_sentence"])
    if offer.startswith(LET_ME_KNOW) and len(split_sentences(offer)) == 1 and not strings["can_send"]:  # for the close
        overriding |= {"offer_own": offer.removeprefix("Please ")[:-1], "can_send_sentence": ""}
    strings = strings | overriding
    strong = bool(stated) or any(strings[name] for name in _STRONG)
    added = _tell_more(strings, of_enclosed)
    thoughts = arrange(
        own, talk, before=talked, strong=strong and not _has_clarified(strings), followed=len(added) == 1
    )
    full = bool(own) and len(split_sentences(f"{own} {strings['brought_own']}".strip())) >= _FULL
    overriding |= {"keen": "yes"} if full else {}
    if len(enclosed) == 1 and _ENCLOSING.search(of_enclosed):  # theirs says that it is there
        overriding["enclosed"] = ""
    strings = strings | overriding
    overriding |= _tell_close(fitted, own, again, ahead)
    overriding |= {"ready": ""} if full else {}  # such a letter ends on one line
    tied = tie_to_team(stated, str(strings["i_would"])) if _is_wanted(fitted) else stated
    overriding |= {"keen": "yes"} if tied != stated else {}  # which is a wish
    return overriding | {
        **_tell_opening(fitted, own),
        **_paragraphs(strings, stated, of_enclosed, thoughts),
        "i_am_sure": "I believe" if "confiden" in own else "I am confident that",
        "i_believe": "I am confident that" if "believe" in own else "I believe",
        "enclosed_promised": promised,
        "pleased": yes(not (talk or talked or thoughts.greeting or thoughts.together)),
        "own_greeting": thoughts.greeting,
        "own_led_on": thoughts.led_on,
        "own_together": thoughts.together,
        "own_apart": thoughts.apart,
        "own_enclosed": of_enclosed,
        "own_last": thoughts.last,
        "strong_apart": yes(_has_clarified(strings) or _is_full(thoughts.apart, strings, stated)),
        "clarify_apart": yes(_has_clarified(strings)),
        "sent": yes(strings["enclosed"] and strings["can_send"] and not (strings["enclosed_sentence"] or of_enclosed)),
        "needs_open": yes(strings["needs_open"] and not (stated or strings["brought_fit"])),
        "people_first": yes(_OF_THEM.match(own) or _OF_THEM.match(thoughts.together or thoughts.apart)),
        "brought_rest": tied,
    }


def _is_wanted(fitted: Values) -> bool:
    """Return whether the candidate still wants the position, and may still get it."""
    return fitted["outcome"] in (None, OutcomeKind.ADVANCED) and fitted["still_interested"] is not False


def _tell_opening(fitted: Values, own: str) -> Strings:
    """Return how the candidate's own sentences begin, before which the opening of a letter says nothing twice."""
    first = (split_sentences(own) or [""])[0]
    thanked = first.startswith("Thank")
    reader = fitted.get("recipient")
    return {
        "greeted": yes(is_greeting(first) and not thanked),
        "thanked": yes(thanked),
        "helped": yes(reader is not None and reader.role == Role.RECRUITER and _WITH_OTHERS.search(own)),
    }


def _tell_close(fitted: Values, own: str, again: str, ahead: str) -> Strings:
    """Return what the candidate's own sentences say of thanks and of what comes next, with which a letter ends.

    Args:
        fitted: The values with the candidate's notes in words that any sentence can take.
        own: The sentences.
        again: One of them that only thanks.
        ahead: Those that end the letter.
    """
    looked_ahead = _LOOKING_AHEAD.search(own)
    if again and (ahead or looked_ahead or fitted.get("decision_by") or fitted.get("outcome")):
        ahead, again = f"{again}. {ahead}".strip(), ""
    return {
        "again": again,
        "ahead": ahead,
        "ahead_led": ahead if _RISING.fullmatch(ahead) else "",
        "ahead_thanks": yes(_THANKING.search(ahead)),
        "looked_ahead": yes(looked_ahead),
        "own_thanks": yes(_THANKING.search(own)),
        "ready": yes(not (fitted.get("can_send") or _READY.search(f"{own} {ahead}"))),
    }


def _point_at_need(stated: str, needs: str) -> str:
    """Return strengths of which the first names again what was needed, with "That" for it."""
    named = _NAMED_AGAIN.match(stated)
    again = named is not None and f" the {named['what']}" in needs
    return f"That {stated[named.end() :]}" if named is not None and again else stated


def _join_strengths(own: str, stated: str, fitted: Values, strings: Strings) -> tuple[str, str]:
    """Return the candidate's own sentences with those on strengths behind them, where all of these are their own.

    Args:
        own: The sentences on the meeting.
        stated: What is said of strengths in sentences.
        fitted: The values with the candidate's notes in words that any sentence can take.
        strings: What follows from each field alone.
    """
    ours = any(strings[name] for name in (*_STRONG, "brought_told", "clarify", "clarify_noted"))
    over = not _is_wanted(fitted)
    if over:
        return own, stated
    of_talk, rest = part_of_talk(stated, str(strings["talk"]))
    if of_talk and not strings["brought"]:
        behind = own.startswith(_BACKWARD)  # what points to the talk, too
        return (f"{own} {of_talk}" if behind else f"{of_talk} {own}").strip(), rest
    if not (own and stated) or ours:
        return own, stated
    said = split_sentences(own)
    end = len(said)
    points = POINTS_BACK.search(stated)
    while end > 1 and (
        is_last(said[end - 1]) or (points and _OF_INTEREST.search(said[end - 1]))
    ):  # a wish comes after what one would bring
        end -= 1
    return " ".join((*said[:end], stated, *said[end:])), ""


def _has_clarified(strings: Strings) -> bool:
    return bool(strings["clarify"] or strings["clarify_noted"])


def _tell_strong(strings: Strings, stated: str) -> list[str]:
    """Return what is said of needs and strengths, about as many sentences as the letter has."""
    joined = f"{strings['needs_clause']} {strings['brought']}".strip()
    parts = (str(strings["needs_sentence"]), joined, str(strings["brought_fit"]), str(strings["brought_record"]))
    return [each for said in (*parts, stated) for each in split_sentences(said.strip()) if each]


def _tell_more(strings: Strings, last: str) -> list[str]:
    """Return what is added, offered and sent, about as many sentences as the letter has."""
    parts = (str(strings[name]) for name in _ADDING)
    return [each for said in (*parts, last) for each in split_sentences(said.strip()) if each]


def _is_full(apart: str, strings: Strings, stated: str) -> bool:
    """Return whether the candidate's own sentences fill a paragraph before what one would bring."""
    strong, own = _tell_strong(strings, stated), split_sentences(apart)
    return len(own) > 1 and (len(own) + len(strong) > _MOST or len(" ".join([*own, *strong])) > _LONGEST)


def _paragraphs(strings: Strings, stated: str, of_enclosed: str, thoughts: Thoughts) -> Strings:
    """Return whether what is added begins a paragraph, and whether the close goes on with the one before it.

    Args:
        strings: What follows from each field alone.
        stated: What is said of strengths in sentences.
        of_enclosed: The candidate's own sentences on what is enclosed.
        thoughts: Their other sentences.
    """
    argued = len(_tell_strong(strings, stated)) + len(split_sentences(thoughts.apart)) * bool(thoughts.apart)
    more = len(_tell_more(strings, of_enclosed))
    needed = strings["needs_clause"] or strings["needs_sentence"] or strings["forgotten"]
    answering = more == 1 and bool(needed or argued == 1)
    asked = strings["question"] and (strings["question_led"] or strings["question_several"])
    alone = (argued or 1) == 1 if not more else more == 1 and not (answering and argued)
    brief = alone and (more == 1 or not asked) and not (_has_clarified(strings) and not more) and bool(argued or more)
    last = split_sentences(thoughts.last)
    return {
        "more_apart": yes(more and argued and not answering),
        "brief": yes(brief and len(last) <= 1),
    }


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

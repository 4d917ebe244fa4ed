"""Derive what a letter says of the talk: its topics, and the candidate's own sentences where they go on from it."""

import re
from collections.abc import Sequence

from ..._lazy import lazy_regex
from ..._text_search import has_words
from ...vocabulary import Role
from .._template_strings import Strings, Values, yes
from ._free_text import JoinWith, phrase
from ._own_words import split_sentences
from ._sentences import is_sentence
from ._thanks import (
    count_positions,
    is_keen,
    leave_out_position,
    leave_out_repeated,
    leave_out_retold,
    part_promised,
    split_at_enclosed,
    tell_talk,
    tell_talk_to,
)
from ._thoughts import (
    join_pondered,
    lead_on,
    lead_to_wish,
    link_last,
    names_the_meeting,
    part_available,
    part_last,
    part_of_talk,
    part_thanks,
    part_wishes,
    wishes_for_the_position,
)
from ._topics import part_odd

_NEAR = lazy_regex(r"\b(?:today|yesterday|this (?:morning|afternoon|evening)|last night|earlier)\b")
_OWN_MEETING = lazy_regex(
    r"It was (?:\w+ ){0,3}?(?:pleasure|great|nice|wonderful|good|lovely|honou?r|delight)\b[^.]*"
    r"\b(?:meet|speak|talk|interview)|"
    r"I (?:\w+ ){0,2}?(?:enjoyed|appreciated|loved|liked) "
    r"(?:meeting|talking|speaking|interviewing|visiting|our|the interview)\b|"
    r"(?:After|Since) (?:talking|meeting|speaking|visiting|our|the)\b|(?:Meeting|Talking|Speaking) (?:with )?you\b"
)
"""How a candidate's first sentence begins that speaks of the meeting as a letter would."""

_MOST_WITH_TOPIC = 2
_OFTEN = 2
_FULL = 2
"""Own sentences that make a letter, to which a wish for the position adds only a form."""
_LOOKING_AHEAD = lazy_regex(r"\blook(?:ing)? forward to (?:the next|hearing|your)|\bhope to hear\b")
_THANKING = lazy_regex(r"\b[Tt]hank|\bappreciate (?:your|the) time\b")
_ABSENT = (Role.REFERRER, Role.COORDINATOR, Role.AGENCY)
_OF_THEM = lazy_regex(r"(?:Their|They|He|She|His|Her|Both)\b")
"""How own sentences begin that speak of those who took part, whom a letter then names before."""
_LONGEST_TOGETHER = 120
_OFFERED = ("strengths", "needs", "forgotten", "can_send")
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
    named = [phrase(each) for each in fitted.get("discussed") or () if not is_sentence(each)]
    company, position = str(values.get("company") or ""), str(values.get("position") or "")
    topics = leave_out_retold(leave_out_repeated(named, impression), impression, company)
    topics = [left for each in topics if (left := leave_out_position(each, position, company))]
    topics, odd, mentioned = part_odd(topics, [person.name for person in values.get("people") or ()])
    sentences, impression = f"{odd} {sentences}".strip(), f"{impression} {mentioned}".strip()
    joined = join(topics, "and") if topics else ""
    talk_again = tell_talk(topics, joined, again=True)
    talk = talk_again if "our conversation" in impression.lower() else tell_talk(topics, joined)
    reader = values.get("recipient")
    if reader is not None and reader.role in _ABSENT:  # one talked with others
        talk = re.sub(r"^(?:our conversation|talking with you) about", "talking about", talk)
    led_on, rest = lead_on(impression, talk) if talk and not sentences else ("", impression)
    enclosed = [phrase(each) for each in values.get("enclosed") or () if not is_sentence(each)]
    before, after = split_at_enclosed(rest, enclosed)
    elsewhere = any(company in said for said in (*topics, sentences, impression))
    ahead = f"{wishes} {strings.get('ahead') or ''}".strip()
    wanted = (impression, sentences, str(strings.get("strengths_sentence") or ""), str(strings.get("ahead") or ""))
    return {
        "discussed_sentence": sentences,
        "talk": talk,
        "talk_again": talk_again,
        "talk_to": tell_talk_to(talk_again),
        "enjoyed": "appreciated" if "enjoyed" in impression else "enjoyed",
        "led_on": led_on,
        "thought": link_last(rest),
        "thought_first": link_last(before),
        "thought_of_enclosed": link_last(after),
        "keen": yes(is_keen(" ".join(wanted)) or wishes_for_the_position(impression)),
        "ahead": ahead,
        "company_elsewhere": yes(company and elsewhere),
        **_leave_out_day(impression, strings),
        "position_told": yes(_tells_position(impression, strings)),
        "own_meeting": yes(_OWN_MEETING.match(impression) and _names_the_position(impression, strings)),
        "position_elsewhere": yes(_names_position_enough(" ".join((*topics, impression)), strings)),
    } | (
        _thoughts(fitted | {"ahead": ahead}, impression, talk, sentences, enclosed, strings, topics) if thanking else {}
    )


def _thoughts(
    fitted: Values, own: str, talk: str, talked: str, enclosed: Sequence[str], strings: Strings, topics: Sequence[str]
) -> Strings:
    """Return the candidate's own sentences as a thank-you arranges them around what it says itself."""
    of_talk, stated = part_of_talk(str(strings["brought_stated"]), topics) if not strings["brought"] else ("", "")
    stated, available = part_available(stated or str(strings["brought_stated"]) if not of_talk else stated)
    talked = f"{talked} {of_talk}".strip()
    wish = "I remain very interested" if fitted.get("outcome") in (None, "advanced") else ""
    own, promised = part_promised(own, enclosed)
    own, again = part_thanks(own)
    ahead = str(fitted["ahead"])
    looked_ahead = yes(_LOOKING_AHEAD.search(own))
    closed = ahead or looked_ahead or fitted.get("decision_by") or fitted.get("outcome")
    pleased = not talk and not any(map(names_the_meeting, (own, talked)))
    full = bool(own) and len(split_sentences(f"{own} {strings['brought_own']}".strip())) >= _FULL
    keen = is_keen(f"{own} {talked}") or wishes_for_the_position(own)
    joined = join_pondered(own, "" if keen else wish)
    wished_then, own = joined.endswith(f"{wish}.") and joined != own, joined
    led_on, rest = lead_on(own, talk) if (talk or pleased) and not talked else ("", own)
    pleased = pleased and bool(led_on or len(split_sentences(own)) < _FULL)
    before, after = split_at_enclosed(rest, enclosed)
    offered = any(fitted.get(name) for name in _OFFERED)
    ending = after or before
    body, last = part_last(ending) if offered else (ending, "")
    before, after = (before, body) if after else (body, after)
    wished, more = lead_to_wish(last)
    most = _MOST_WITH_TOPIC - 1 if led_on else _MOST_WITH_TOPIC if talk or pleased else _MOST_WITH_TOPIC + 1
    overriding: Strings = {"keen": "yes"} if wished_then or full else {}
    if again and closed:
        overriding["ahead"], again = f"{again}. {ahead}".strip(), ""
    return overriding | {
        "enclosed_promised": promised,
        "again": again,
        "pleased": yes(pleased),
        "own_pleasure": yes(own.startswith(("It was ", "It is "))),
        "looked_ahead": looked_ahead,
        "own_thanks": yes(_THANKING.search(own)),
        "thought_led_on": led_on,
        "thought_body": link_last(before),
        "thought_body_apart": yes(
            before
            and (talk or talked or pleased)
            and len(talk) + len(before) > 2 * _LONGEST_TOGETHER
            and (len(split_sentences(before)) > most or len(talk) > _LONGEST_TOGETHER)
        ),
        "thought_enclosed": link_last(after),
        "discussed_sentence": talked,
        "people_first": yes(_OF_THEM.match(rest)),
        "brought_rest": stated,
        "thought_last": f"{last} {available}".strip(),
        "thought_wished": wished,
        "thought_more": more,
    }


def _leave_out_day(impression: str, strings: Strings) -> Strings:
    """Return no day for the talk where the candidate's own sentences say that it was today."""
    names = ("interview_date_when", "interview_date_when_amid")
    near = strings.get("interview_date_when") in ("today", "yesterday") and _NEAR.search(impression)
    return dict.fromkeys(names, "") if near else {}


def _names_the_position(impression: str, strings: Strings) -> bool:
    """Return whether the candidate's own sentences name the position, in whatever words lead to it."""
    name = str(strings.get("position_name") or "").lower()
    return bool(name) and has_words(impression.lower(), name)


def _tells_position(impression: str, strings: Strings) -> bool:
    """Return whether the candidate's own sentences name the position, so that a dated opening need not."""
    name = str(strings.get("position_name") or "")
    day = str(strings.get("interview_date_when_amid") or "")
    return bool(name and day) and not day.endswith(",") and f"{name} position" in impression


def _names_position_enough(said: str, strings: Strings) -> bool:
    """Return whether words speak of the position so often that a letter had better speak of the interview."""
    placed = " of " in str(strings.get("the_position") or "")
    return count_positions(said) >= _OFTEN and not placed and "interview" not in said.lower()

"""State another offer in a check-in: the news of it, and the day for an answer."""

import re
from collections.abc import Sequence

from ..._lazy import lazy_regex
from ._free_text import head_words
from ._joined import is_plain, lower_first
from ._own_words import split_sentences
from ._past_days import without_weekday

OF_OFFER = lazy_regex(r"(?:It|They|That)\b")
DEADLINE = lazy_regex(
    r"\b(?:by|until|till|before|due|expires?|answer|decide|decision|reply|respond)\b.*"
    r"\b(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|tomorrow|(?:this|next|the) (?:week|month))\b|\bdeadline\b",
    re.IGNORECASE,
)
IS_OFFER = lazy_regex(
    r"\b(?:offer\w*|asked me|(?:told|waiting) (?:me )?(?:to|for)|"
    r"asked (?:to|for)|(?:got|given|found|promised) me|is due|commit|contract|"
    r"hired?|wants? (?:me|an answer|to know)|accepted)\b"
)
_NAMES_OFFER = lazy_regex(r"\boffer")
_HAS_TO = lazy_regex(
    r"\b(?:ha(?:ve|s) to|needs? (?:to|an?|the|my)|must|deadline|due|ends?|starts?|expires?|closes?|asking)\b"
)
_OWN_DAY = lazy_regex(r"\b(?:by|until|till|before|in|on|at) (?:the|next|this|[A-Z]|\d)")
_TO_DO = lazy_regex(r"(?:I|We) (?:have to|need to|must) ")
_PREFERRED = lazy_regex(
    r"\b(?:(?:top|first|preferred) (?:choice|option|priority)|preference|favou?rite|would rather|prefer)\b"
)
_MY_OFFER = lazy_regex(r"I(?:['’]ve| have)? (?:\w+ )?(?:received|got|been offered|have|had)\b[^;:]*\boffer\w*\b")
_OTHERS = lazy_regex(r"\b(?:offer\w*|other (?:teams|companies|employers|interviews|processes)|elsewhere)\b")
_STOP = lazy_regex(r"(?<!\b(?:Inc|Ltd))(?<!\bCo)(?<!\bCorp)\.\Z")
_LONGEST_TURNED = 240
_OF_ANSWER = lazy_regex(
    r"\b(?:offer|deadline|(?:much|would|['’]d) rather|"
    r"rather (?:work|come|be)|prefer|before I (?:answer|decide|say|reply))\b"
)


def part_at_offer(rest: Sequence[str]) -> tuple[list[str], list[str]]:
    """Return the candidate's own sentences that speak of the meeting, and those that speak of the other offer.

    Args:
        rest: The sentences that belong in no certain part.
    """
    parts: tuple[list[str], list[str]] = ([], [])
    there = False
    for each in rest:
        there = bool(_OF_ANSWER.search(each) or (there and OF_OFFER.match(each)))
        parts[there].append(each)
    return parts


def state_offer(why: str, respond_by: str, following: str) -> str:
    """Return the other offer in the candidate's words, after the last message, with the day for an answer.

    Args:
        why: The reason, in sentences.
        respond_by: The day for an answer; empty where it is stated already.
        following: The last message, as it leads to a sentence; empty for none.
    """
    first, *rest = split_sentences(why) or [""]
    if following and is_plain(first) and _NAMES_OFFER.search(first):
        why = " ".join([f"{following} I wanted to let you know that {lower_first(first)}", *rest])
    elif following:
        why = f"{following} I wanted to ask about timing. {why}"
    if respond_by and not rest and is_plain(first) and " and " not in first:
        return f"{why[:-1]}, and I need to give my answer by {respond_by}."
    return f"{why} I need to give my answer by {respond_by}." if respond_by else why


def state_deadline(why: str, respond_by: str, following: str) -> str:
    """Return what the candidate has to do by a day, where that is no offer; empty where it may be one.

    Args:
        why: The reason, in sentences.
        respond_by: The day; empty for none.
        following: The last message, as it leads to a sentence; empty for none.
    """
    first, *rest = split_sentences(why) or [""]
    if not respond_by or IS_OFFER.search(why) or OF_OFFER.match(why) or _HAS_TO.search(first) is None:
        return ""
    ordinal = rf"\b{re.sub(r'[^0-9]', '', respond_by) or 'none'}(?:st|nd|rd|th)\b"
    if without_weekday(respond_by) not in why and re.search(ordinal, why) is None:
        if _OWN_DAY.search(why):  # so the day is that of something else
            return ""
        if rest or not _TO_DO.match(first) or not is_plain(first) or "," in first:
            why = f"{why} I need to settle this by {respond_by}."
        else:
            why = f"{first[:-1]} by {respond_by}."
    return f"{following} I wanted to ask about timing. {why}".strip()


def announce(why: str, opening: str) -> str:
    """Return the news of another offer as one tells it, after the opening of a check-in that is no news itself.

    Args:
        why: The reason, in sentences.
        opening: How the check-in opens.
    """
    first, *rest = split_sentences(why) or [""]
    if not (_MY_OFFER.match(first) and first.endswith(".")):
        return why
    also = "also " if "I wanted to " in opening else ""
    return " ".join([f"I {also}wanted to let you know that {first}", *rest])


def prefer(why: str, own: str) -> tuple[str, str]:
    """Return why one asks with what one would rather have, of the candidate's own sentences; and the rest of those.

    Args:
        why: The reason, in sentences.
        own: The candidate's own sentences.
    """
    said = split_sentences(own)
    preferred = next((each for each in said if _PREFERRED.search(each)), "")
    if len(split_sentences(why)) != 1 or not preferred or not _OTHERS.search(why):
        return why, own
    turned = f"{_STOP.sub('', why)}, but {lower_first(preferred)}"
    plain = is_plain(why) and is_plain(preferred) and len(turned) <= _LONGEST_TURNED
    return (turned, " ".join(each for each in said if each != preferred)) if plain else (why, own)


def turn_to_preference(said: Sequence[str]) -> list[str]:
    """Return why one asks, with the news of an offer and what one would rather have as one argument.

    Args:
        said: The sentences: "I have an offer from Acme.", "You are my first choice.".
    """
    for place in range(1, len(said)):
        offer, preferred = said[place - 1], said[place]
        turns = IS_OFFER.search(offer) and _PREFERRED.search(preferred)
        short = len(offer) + len(preferred) <= _LONGEST_TURNED and ", and " not in preferred
        if turns and short and is_plain(offer) and is_plain(preferred):
            return [*said[: place - 1], f"{_STOP.sub('', offer)}, but {lower_first(preferred)}", *said[place + 1 :]]
    return list(said)


def is_offer(reason: str) -> bool:
    """Return whether a reason is the other offer itself.

    Args:
        reason: The reason, as a phrase.
    """
    return bool(reason) and head_words(reason)[-1:] == ["offer"]

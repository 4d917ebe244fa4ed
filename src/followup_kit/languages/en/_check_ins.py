"""Open a check-in: what it is about, since when, and what was written or expected in between, in one sentence."""

import re
from collections.abc import Mapping, Sequence

from ..._lazy import lazy_regex
from ...vocabulary import Role
from .._template_strings import Strings, Values
from ._clauses import is_certain
from ._free_text import head_words, phrase, sentence
from ._joined import is_plain, lower_first
from ._own_words import split_sentences
from ._parts import sort_sentences
from ._reasons import state_reason
from ._sentences import is_sentence
from ._thanks import split_at_enclosed

Told = Mapping[str, str]

_WRITTEN = {"email": "email from", "card": "card from", "linkedin": "message from", "voicemail": "voicemail from"}
_HOLDERS = (Role.INTERVIEWER, Role.HIRING_MANAGER)
_ASKED_THERE = lazy_regex(
    r"(?:When|As) (?:you|we|I)\b|You (?:had )?(?:asked|wanted)\b|"
    r"I (?:\w+ )?(?:reali[sz]ed|forgot|neglected|never|should have)\b"
)
_WORDS = lazy_regex(r"[a-z]{5,}")
_LIGHT = frozenset(
    "about their there which would could while where years other really still interview position".split()  # noqa: SIM905
)
_DECISION_TOLD = lazy_regex(
    r"\b(?:understood|told|said|wrote|mentioned|expected|indicated|advised)\b[^.]*\b(?:deci[ds]\w*|hear)\b",
    re.IGNORECASE,
)
_OF_OFFER = lazy_regex(r"(?:It|They|That)\b")
_CHECKS_IN = lazy_regex(
    r"I(?:['’]m| am)? (?:\w+ )?(?:want(?:ed)? to|writing to|following|reaching|checking)\b.*"
    r"\b(?:follow(?:ing)? up|check(?:ing)?|touch base|reach(?:ing)? out|status)\b"
)
_SHARED = 2
_POINTS_AT = lazy_regex(r"(?:I (?:\w+ )?\w+|It|This|That) (?:it|this|that|is|was|has|worked)\b")
_WEEKDAY = lazy_regex(r"\b(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day,? (?=\w+ \w)")
_PAST = lazy_regex(r"\b(?:had|would|was|were|could|might)\b|['’]d\b")
_HEARD = lazy_regex(
    r"that (?:\S+ )+?(?:had|has|have|would|will|is|are|was|were|can|could|may|might|should|"
    r"[\w-]+ed|went|goes|takes|needs|"
    r"likes|wants)\b|that (?:(?:I|you|he|she|it|we|they|there)['’]|"
    r"(?:I|we|they|you|he|she|there|the|your|my|our|a|an) \S+ \S)",
    re.IGNORECASE,
)
_NAMES_THE_TALK = lazy_regex(r"\binterview", re.IGNORECASE)
_HELPERS = (Role.RECRUITER, Role.AGENCY, Role.COORDINATOR, Role.HR)
_NAMED_BY_ADVERB = ("yesterday", "today", "tomorrow")
_SINCE = lazy_regex(
    r"\b(?:(?:few|couple of|two|three|four|several|\d+) (?:days|weeks|months)|(?:a|last|one) (?:week|month))\b"
)
_DEADLINE = lazy_regex(
    r"\b(?:by|until|till|before|due|expires?|answer|decide|decision|reply|respond)\b.*"
    r"\b(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|tomorrow|(?:this|next|the) (?:week|month))\b|\bdeadline\b",
    re.IGNORECASE,
)
_IS_OFFER = lazy_regex(
    r"\b(?:offer\w*|asked me|(?:told|waiting) (?:me )?(?:to|for)|"
    r"asked (?:to|for)|(?:got|given|found|promised) me|is due|commit|contract|"
    r"hired?|wants? (?:me|an answer|to know)|accepted)\b"
)
_OF_ANSWER = lazy_regex(
    r"\b(?:offer|deadline|(?:much|would|['’]d) rather|"
    r"rather (?:work|come|be)|prefer|before I (?:answer|decide|say|reply))\b"
)
_HURRIES = lazy_regex(r"\b(?:expedit\w*|speed\w*|accelerat\w*|sooner|earlier|faster)\b")
_ASKED_BARELY = lazy_regex(
    r"^W(hat|hen) (is|are) ((?:the|your) (?:\w+ )?(?:steps?|status|timeline|timing|schedule|outcome))\?$"
)
_STATUS_ASKED = lazy_regex(
    r"\b(?:would|['’]d) (?:\w+ ){0,2}?"
    r"(?:appreciate|welcome|value|love|like|be (?:\w+ )?(?:grateful|glad|happy|thankful) (?:for|to)) "
    r"(?:to )?(?:(?:hear|know|receive|get|have) )?(?:of |about )?(?:any|an|some|your|the|whether|where|if) ?(?:\w+ )?"
    r"(?:updates?|news|word|information on|things stand|next steps|decision)\b",
    re.IGNORECASE,
)
"""Sentences that ask how things stand by themselves."""

_TEAM = lazy_regex(r"\b(?:the|your) team\b")
_THANKED = lazy_regex(r"appreciat|[Tt]hank")
_LOOKS_ON = lazy_regex(
    r"(?:I|I['’]\w+|My|As|With|If|You are|You['’]re|(?:The|This|Your) (?:role|position|job|work|opportunity))\b"
)
_LOOKS_BACK = lazy_regex(
    r"(?:Our|The|That|Your) (?:conversation|interview|meeting|talk|discussion|visit|tour|call|chat)\b|"
    r"(?:When )?[Ww]e (?:spoke|talked|met|discussed)\b|My (?:interview|conversation|talk|call|meeting|visit)\b|"
    r"I(?:['’]ve| have)? (?:\w+ )?(?:thought|been thinking|kept thinking|reflected)\b|"
    r"I (?:have not|haven['’]t) heard\b|I (?:still |keep |often )(?:think|thinking|thought)\b|"
    r"I (?:\w+ )?(?:had|enjoyed|loved|liked|appreciated|learned|was|met)\b|It (?:\w+ )?was\b|"
    r"(?:Meeting|Talking|Speaking|Seeing|Visiting|Hearing|Thank)\b"
)


def tell_check_in(values: Values, strings: Strings, own: str) -> Strings:
    """Return how each check-in opens, and the candidate's own sentences by the part of it in which they belong.

    ``opening`` and ``opening_again`` say what it is about; ``decision_left`` is the day for a decision if ``opening``
    has no room for it, ``decision_expected`` that day in any case; ``following`` is the message after which the news
    of another offer comes. ``own_before`` are those of the candidate's sentences that look back, ``own_after`` those
    that go on from the interest.

    Args:
        values: The validated values by name.
        strings: What follows from each field alone.
        own: The candidate's own sentences.
    """
    told = {name: value for name, value in strings.items() if isinstance(value, str)}
    short = _shorten_dates(told)
    told |= short
    if values["company"] and values["company"] in own:  # named where it matters
        told["the_position_at"] = told["the_position"]
    met = _tell_people(values, told)
    heard = _tell_heard(values["discussed"] or ())
    day = without_weekday(told["decision_by"])
    if _DECISION_TOLD.search(own) or (day and day in f"{own} {heard}"):  # the candidate says already what was expected
        told["decision_by"] = ""
    told["again"] = "yes" if _NAMES_THE_TALK.search(own) else ""
    parts = sort_sentences(own, "check-in")
    passages: Strings = {f"own_{part}": " ".join(said) for part, said in parts.items()}
    rest, of_forgotten = _part_at_forgotten(parts["rest"], str(values["forgotten"] or ""))
    enclosed = [phrase(each) for each in values["enclosed"] or () if not is_sentence(each)]
    said, of_enclosed = split_at_enclosed(" ".join(rest), enclosed)
    rest = rest if of_enclosed.startswith("Since ") else split_sentences(said)
    of_enclosed = "" if of_enclosed.startswith("Since ") else of_enclosed  # goes on from the sentence before
    why, why_leads = _tell_why(values["reason"] or "")
    back = bool(rest and (_LOOKS_BACK.match(rest[0]) or not _LOOKS_ON.match(rest[0])))
    named = _SINCE.search(f"{own} {told['question']}")
    brought = told["brought_own"]
    if rest and (back or told["conversation"]) and _POINTS_AT.match(brought):  # goes on from what was thought since
        rest, brought = [*rest, brought], ""
    opening, decision_left = _open_first(told, "" if named else told["interview_since"])
    if any(_CHECKS_IN.match(each) for each in (*rest[:1], told["question"])):  # theirs says why one writes
        opening = opening.replace(", so I wanted to check in.", ".")
    contact, comma = _name_contact(told)
    following = f"Following {contact}{comma or ','}" if contact else _tell_last_contact(told).strip()
    of_meeting, of_offer = _part_of_offer(rest)
    told["reason_offer"] = told["reason_offer"] or _yes(_IS_OFFER.search(why))
    deadline_told = bool(told["reason_offer"] and _DEADLINE.search(told["reason_sentence"]))
    return passages | {
        **short,
        "brought_own": brought,
        "heard": heard,
        "opening": opening,
        "opening_again": _open_again(told),
        "decision_left": decision_left,
        "decision_expected": _tell_decision(told),
        "following": following,
        "question": _ASKED_BARELY.sub(r"Could you tell me w\1 \3 \2?", told["question"]),
        "question_hurries": _yes(_HURRIES.search(told["question"])),
        "status_asked": _yes(_STATUS_ASKED.search(own)),
        "can_send_any": _yes(re.search(r"\bany", told["can_send"])),
        "team_named": _yes(_TEAM.search(own)),
        "own_before": " ".join(rest) if back else "",
        "own_of_meeting": " ".join(of_meeting),
        "own_of_offer": " ".join(of_offer),
        "offer_told": _tell_offer(why, "" if deadline_told else told["respond_by"], following),
        "reason_offer": told["reason_offer"],
        "own_enclosed": of_enclosed,
        "own_forgotten": " ".join(of_forgotten),
        "met": met,
        "met_again": met.replace("It was good", "I was glad", 1),
        "people_met": told["people"],
        "why": "" if why_leads else why,
        "why_again": "" if why_leads else why.replace("I ask ", "I'd like to know ", 1),
        "why_of_offer": _yes(told["reason_offer"] or (why_leads and _OF_OFFER.match(why))),
        "why_first": why if why_leads else "",
        "offer_long": _yes(not is_certain(told["reason"])),
        "offer_named": _yes(_is_offer(told["reason"])),
        "own_after": "" if back else " ".join(rest),
        "own_exit_thanks": _yes(_THANKED.search(str(passages["own_exit"]))),
        "deadline_told": _yes(deadline_told),
    }


def _tell_people(values: Values, told: dict[str, str]) -> str:
    """Return that it was good to talk with others than the reader, and note how the talk itself is named.

    Args:
        values: The validated values by name.
        told: The strings, of which ``talk`` is set, and ``people`` to those who stand in for the reader.
    """
    role = None if values["recipient"] is None else values["recipient"].role
    held_by_reader = role in _HOLDERS
    unmet = bool(told["people"]) and role is not None and role not in _HELPERS
    too = ", too" if held_by_reader and told["held"] else ""
    met = f"It was good to talk with {told['people']}{too}." if told["people"] and (unmet or not told["held"]) else ""
    told["people"] = "" if unmet else told["people"]
    told["talk"] = _name_talk(told, "my" if role in _HELPERS or (unmet and not held_by_reader) else "our")
    return met


def _shorten_dates(told: dict[str, str]) -> dict[str, str]:
    """Return the days that lie behind without their weekday, which nobody needs to find them."""
    names = ["interview_date_when", "interview_date_when_amid", "last_contact_when"]
    if told["decision_by_passed"] or not told["on"]:
        names += ["decision_by", "decision_by_when", "decision_day"]
    return {name: without_weekday(told[name]) for name in names}


def without_weekday(day: str) -> str:
    """Return "on March 3" for "on Tuesday, March 3"; "on Tuesday" stays.

    Args:
        day: The day as it stands in a sentence.
    """
    return _WEEKDAY.sub("", day).removesuffix(",") if _WEEKDAY.search(day) else day


def _tell_heard(discussed: Sequence[str]) -> str:
    """Return what a note says was heard: "that the decision had been postponed"."""
    said = [
        f"I underst{'ood' if _PAST.search(each) else 'and'} {phrase(each)}." for each in discussed if is_heard(each)
    ]
    return " ".join(said)


def is_heard(text: str) -> bool:
    """Return whether a note of a talk is what was heard there, not what was talked about: "that you'd call in May".

    Args:
        text: The note.
    """
    return re.match(r"that (?!\w+$)", text, re.IGNORECASE) is not None and _HEARD.search(text) is not None


def _part_at_forgotten(rest: list[str], forgotten: str) -> tuple[list[str], list[str]]:
    """Return the candidate's own sentences, and those that belong to what they forgot to mention."""
    words = set(_WORDS.findall(forgotten.lower())) - _LIGHT
    belongs = [
        bool(words) and (_ASKED_THERE.match(each) or len(words.intersection(_WORDS.findall(each.lower()))) >= _SHARED)
        for each in rest
    ]
    return (
        [each for each, there in zip(rest, belongs, strict=True) if not there],
        [each for each, there in zip(rest, belongs, strict=True) if there],
    )


def _tell_why(given: str) -> tuple[str, bool]:
    """Return why one asks, its parts in their order, and whether it begins with a sentence that leads to the question.

    Args:
        given: The reason; empty for none.
    """
    said: list[str] = []
    leads = False
    asked = False
    for piece in (part.strip() for part in given.split("; ")):
        reason = state_reason(piece) if piece else None
        if reason is None:
            continue
        leads = leads or not (said or reason.phrase)
        if reason.phrase and asked:
            said.append(f"There is also {reason.phrase}." if reason.kind == "thing" else sentence(reason.phrase))
        elif reason.phrase:
            said.append(f"I ask {'in order ' if reason.kind == 'aim' else ''}{reason.clause}.")
            asked = True
        said += [reason.sentences] if reason.sentences else []
    return " ".join(said), leads


def _part_of_offer(rest: Sequence[str]) -> tuple[list[str], list[str]]:
    """Return the candidate's own sentences that speak of the meeting, and those that speak of the other offer."""
    parts: tuple[list[str], list[str]] = ([], [])
    there = False
    for each in rest:
        there = bool(_OF_ANSWER.search(each) or (there and _OF_OFFER.match(each)))
        parts[there].append(each)
    return parts


def _tell_offer(why: str, respond_by: str, following: str) -> str:
    """Return the other offer in the candidate's words, after the last message, with the day for an answer."""
    first, *rest = split_sentences(why) or [""]
    if following and is_plain(first):
        why = " ".join([f"{following} I wanted to let you know that {lower_first(first)}", *rest])
    elif following:
        why = f"{following} I wanted to give you an update. {why}"
    if respond_by and not rest and is_plain(first) and " and " not in first:
        return f"{why[:-1]}, and I need to give my answer by {respond_by}."
    return f"{why} I need to give my answer by {respond_by}." if respond_by else why


def _is_offer(reason: str) -> bool:
    """Return whether a reason is the other offer itself."""
    return bool(reason) and head_words(reason)[-1:] == ["offer"]


def _yes(value: object) -> str:
    return "yes" if value else ""


def _open_first(strings: Told, since: str) -> tuple[str, str]:
    """Return the opening of a first check-in, and the day for a decision if there was no room for it."""
    decision = _tell_decision(strings)
    room = decision if not strings["last_contact"] else ""
    left = "" if room else decision
    if strings["talk"] and since:
        return _open_with_time(strings, since, room), left
    contact, comma = _name_contact(strings)
    position, when = strings["the_position_at"], f" {strings['interview_date_when']}".rstrip()
    expected = f", as {room}" if room else ""
    if not strings["talk"]:
        about = f"follow up on {contact}{comma} about {position}" if contact else f"check in about {position}"
        return f"{_tell_last_contact(strings)}I wanted to {about}{expected}.", left
    also = f"{',' if ',' in when else ''} and on {contact}" if contact else ""
    bare = strings["again"] and not (strings["people"] or strings["interview_date"])
    about = position if bare else strings["talk"]  # the candidate speaks of the interview
    return f"{_tell_last_contact(strings)}I wanted to follow up on {about}{when}{also}{expected}.", left


def _open_with_time(strings: Told, since: str, decision: str) -> str:
    """Return an opening that says for how long one has waited."""
    people, contact = strings["people"], _name_contact(strings)[0]
    start = f"I talked with {people} about {strings['the_position_at']}" if people else strings["talk"]
    if strings["again"] and not people and start.startswith("our "):  # the candidate speaks of the interview
        start = f"we talked about {strings['the_position_at']}"
    last = _tell_last_contact(strings).removesuffix(", and ")
    also = decision or f"{last[:1].lower()}{last[1:]}"
    so = f", and I wanted to follow up on {contact}" if contact else ", so I wanted to check in"
    return f"It's been {since} since {start}{f', and {also}' if also else ''}{so}."


def _open_again(strings: Told) -> str:
    """Return the opening of a check-in after another."""
    talk, (contact, _) = strings["talk"], _name_contact(strings)
    when = f" {strings['interview_date_when']}".rstrip()
    about = f"follow up once more on {talk}{when}" if talk else f"check in once more about {strings['the_position_at']}"
    return f"{_tell_last_contact(strings)}I wanted to {about}{f', after {contact}' if contact else ''}."


def _name_talk(strings: Told, whose: str) -> str:
    """Return the interview as a thing to follow up on; empty if there was none."""
    if not strings["held"]:
        return ""
    if strings["people"]:
        return f"my conversation with {strings['people']} about {strings['the_position_at']}"
    return f"{whose} {strings['round_word']}interview for {strings['the_position_at']}"


def _name_contact(strings: Told) -> tuple[str, str]:
    """Return the last message as a thing to follow up on, if one knows what it was, and the comma that closes it."""
    when, channel = strings["last_contact_when"], strings["last_channel"]
    if not when or not (channel == "phone" or channel in _WRITTEN):
        return "", ""
    comma = "," if "," in when else ""
    return f"my call {when}" if channel == "phone" else f"my {_WRITTEN[channel]} {when.removeprefix('on ')}", comma


def _tell_last_contact(strings: Told) -> str:
    """Return when one was last in touch, where nothing else is known of it, as it leads to a sentence."""
    known = not strings["last_contact"] or strings["last_channel"]
    return "" if known else f"We were last in touch {strings['last_contact_when']}, and "


def _tell_decision(strings: Told) -> str:
    """Return by which day a decision was expected, as a clause."""
    if not strings["decision_by"]:
        return ""
    ahead = strings["on"] and not strings["decision_by_passed"]
    if strings["decision_by_passed"] and strings["decision_day"] not in _NAMED_BY_ADVERB:  # "by Friday" would be ahead
        return f"I understood that a decision was expected by {strings['decision_by']}"
    expected = "understand that a decision is" if ahead else "understood that a decision was"
    day = strings["decision_day"]
    return f"I {expected} expected {day if day in _NAMED_BY_ADVERB else f'by {day}'}"

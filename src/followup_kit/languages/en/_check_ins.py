"""Put together a check-in: how it opens, and where the candidate's own sentences belong in it."""

import re
from collections.abc import Mapping, Sequence

from ..._lazy import lazy_regex
from ...vocabulary import Role
from .._template_strings import Strings, Values, yes
from ._check_in_interest import join_interest, state_interest
from ._check_in_openings import (
    CHECKS_IN,
    join_opening,
    name_sent,
    open_check_in,
    open_to_referrer,
    shorten_dates,
)
from ._check_in_people import HOLDERS, name_with_reader, state_people_met, tell_talk_with
from ._check_in_questions import (
    Own,
    ask_for_news,
    describe_question,
    join_purpose,
    join_question,
    leave_out_told,
)
from ._check_in_reasons import state_grounds
from ._forgotten import part_at_forgotten
from ._free_text import phrase
from ._heard import state_heard
from ._joined import is_plain
from ._other_offers import announce, part_at_offer, prefer
from ._own_words import split_sentences
from ._parts import sort_sentences
from ._past_days import without_weekday
from ._sentences import is_sentence
from ._thanks import part_at_enclosed

_DECISION_TOLD = lazy_regex(
    r"\b(?:understood|told|said|wrote|mentioned|expected|indicated|advised)\b[^.]*\b(?:deci[ds]\w*|hear)\b",
    re.IGNORECASE,
)

_POINTS_AT = lazy_regex(r"(?:I (?:\w+ )?\w+|It|This|That) (?:it|this|that|is|was|has|worked)\b")
_NAMES_THE_TALK = lazy_regex(r"\binterview", re.IGNORECASE)


_DATE_PASSED = lazy_regex(r"\b(?:date|deadline|timeline|day|week)\b.*\b(?:passed|gone by|come and gone|is up)\b")
_BROUGHT = ("brought", "brought_fit", "brought_record", "brought_told", "brought_own")
_BETWEEN = (
    *_BROUGHT,
    "learned_clause",
    "learned_sentence",
    "needs_clause",
    "needs_sentence",
    "forgotten",
    "forgotten_sentence",
    "enclosed",
    "enclosed_sentence",
)
"""What a check-in says between how the candidate sees it and the question."""

_PLANS = lazy_regex(
    r"As you can (?:tell|see)\b|I(?:['’]ll| will) (?:\w+ on )?(?:call|reach|ring|give you a|follow|check)"
)
_OF_THEM = lazy_regex(r"\b(?:they|them|these|those)\b")
_GOES_BACK = lazy_regex(r"\b(?:it|this|these|those|them|there)\b", re.IGNORECASE)
_OF_MAKING = lazy_regex(r"(?:I (?:just|only|simply|ended up)|There['’]s no need|There is no need|No need)\b")
_SINGLE_THE = lazy_regex(r"the (?:\w+ )?\w+")
_LONGEST_FIRST = 66
_OUTSIDE = (Role.AGENCY, Role.REFERRER)
"""Who does not decide, nor work where it is decided."""

_TEAM = lazy_regex(r"\b(?:the|your) team\b")
_WELCOMED = lazy_regex(r"\bappreciate (?:any|an|knowing|hearing)\b")
_THANKED = lazy_regex(r"appreciat|[Tt]hank")
_PARTED = lazy_regex(rf"{_THANKED.pattern}|\bwish\b")
"""What takes leave by itself, behind which no thanks follow."""

_LOOKS_ON = lazy_regex(
    r"(?:I|I['’]\w+|My|As|With|If|You are|You['’]re|(?:The|This|Your) (?:role|position|job|work|opportunity))\b"
)
_LOOKS_BACK = lazy_regex(
    r"(?:Our|The|That|Your) (?:conversation|interview|meeting|talk|discussion|visit|tour|call|chat)\b|"
    r"(?:When )?[Ww]e (?:spoke|talked|met|discussed)\b|My (?:interview|conversation|talk|call|meeting|visit)\b|"
    r"I(?:['’]ve| have)? (?:\w+ )?(?:thought|been thinking|kept thinking|reflected)\b|"
    r"I (?:have not|haven['’]t) heard\b|I (?:still |keep |often )(?:think|thinking|thought)\b|"
    r"I(?:['’]ve| have) .*\bsince\.|"
    r"I (?:\w+ )?(?:had|enjoyed|loved|liked|appreciated|learned|was|met)\b|It (?:\w+ )?was\b|"
    r"(?:Meeting|Talking|Speaking|Seeing|Visiting|Hearing|Thank)\b"
)


def state_check_in(values: Values, strings: Strings, own: str) -> Strings:
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
    stated = {name: value for name, value in strings.items() if isinstance(value, str)}
    short = shorten_dates(stated)
    stated |= short
    if values["company"] and values["company"] in own:  # named where it matters
        stated["the_position_at"] = stated["the_position"]
    role = None if values["recipient"] is None else values["recipient"].role
    stated["by_reader"] = yes(role is None or role in HOLDERS)
    met = state_people_met(values, stated)
    heard = state_heard(values["discussed"] or ())
    _leave_out_told(values, stated, own, heard)
    sent = name_sent(values)
    parts = sort_sentences(own, "check-in")
    people = str(strings["people"])
    met_again, met = (
        met.replace("It was good", "I was glad", 1),
        tell_talk_with(met, people, stated, parts, own, sent=sent),
    )
    met, met_again, others = name_with_reader(met, met_again, people, stated)
    rest, placed = _place(parts["rest"], values, stated)
    referred = role == Role.REFERRER
    opening = open_check_in(stated, rest, sent)
    if referred:
        opening |= dict.fromkeys(("opening", "opening_again"), open_to_referrer(stated))
    else:
        opening |= join_opening(opening, placed, stated, own)
    asked = describe_question(leave_out_told(stated["question"], own))
    if not (referred or any(map(CHECKS_IN.match, rest))):
        asked |= join_purpose(str(asked["question"]), opening)
    between = any(stated[name] for name in _BETWEEN) or any(map(parts.get, ("aware", "drawn", "asked")))
    if not (referred or between or opening["decision_left"] or heard or values["reason"]):
        asked |= join_question(str(asked["question"]), placed)
    grounds = state_grounds(values["reason"] or "", stated, opening["following"])
    told: Strings = {f"own_{part}": " ".join(sentences) for part, sentences in parts.items()}
    decider = "they" if role in _OUTSIDE else "you"
    why = _place_preference(str(grounds["why_first"]), placed, stated, opening["opening"])
    placed |= _tell_interest(placed, stated, own, brief=bool(parts["brief"]))
    return {
        **told,
        **short,
        **placed,
        **opening,
        **asked,
        **grounds,
        **ask_for_news(asked, stated, Own(own, parts, leads=bool(grounds["why_first"])), decider, referred=referred),
        "why_led": why,
        "conversation": stated["conversation"],
        **_tell_what_is_said(values, stated, placed, own),
        "own_apart": yes(len(rest) > 1 and _is_long(opening["opening"], placed)),
        "good_to": "" if sent else stated["talk_to"].replace(" with you", "", 1),
        "referred": yes(referred),
        "heard": heard,
        "heard_asked": yes(heard and _OF_THEM.search(stated["question"])),
        "met": met,
        "met_again": met_again,
        "people_met": others or stated["people"],
        "decider": decider,
        "own_exit_thanks": yes(any(map(_PARTED.search, parts["exit"]))),
    }


def _tell_what_is_said(values: Values, strings: Mapping[str, str], placed: Strings, own: str) -> Strings:
    """Return what the candidate's words say already, and so what a check-in leaves out or puts elsewhere."""
    reason = values["reason"] or ""
    deeds, _, _ = f"{strings['brought_told']} {placed['brought_own']}".partition(".")
    passed = _DATE_PASSED.search(f"{own} {reason} {strings['question']}")
    return {
        "date_told": yes(passed or _DECISION_TOLD.search(f"{own} {reason}")),
        "needs_open": yes(strings["needs_open"] and not any(strings[name] for name in _BROUGHT)),
        "deeds_point": yes(_GOES_BACK.search(deeds)),
        "decision_late": yes(not strings["on"] or strings["decision_by_passed"] or strings["decision_day"] == "today"),
        "can_send_any": yes(re.search(r"\bany", strings["can_send"])),
        "team_named": yes(_TEAM.search(own)),
    }


def _place_preference(why: str, placed: Strings, strings: Mapping[str, str], opening: str) -> str:
    """Return why a first check-in asks: another offer as news, and what one would rather have behind it.

    Args:
        why: The reason, in sentences.
        placed: The candidate's own sentences by what they belong to, of which those of the first check-in are set.
        strings: What follows from each field alone.
        opening: How the check-in opens.
    """
    for name, joined in (("own_before", "before_joined"), ("own_after", "after_joined")):
        why, placed[joined] = prefer(why, str(placed[name]))
    placed["talk_joined"] = strings["conversation"]
    return announce(why, opening)


def _leave_out_told(values: Values, strings: dict[str, str], own: str, heard: str) -> None:
    """Leave out the day for a decision where the candidate tells it, and note what else their sentences name."""
    day = without_weekday(strings["decision_by"])
    if _DECISION_TOLD.search(f"{own} {values['reason'] or ''}") or (day and day in f"{own} {heard}"):
        strings["decision_by"] = ""
    strings["again"] = yes(_NAMES_THE_TALK.search(own) and "conversation" not in own)
    strings["recent"] = _met_lately(strings, own)


def _tell_interest(placed: Strings, strings: Mapping[str, str], own: str, *, brief: bool) -> Strings:
    """Return that one is still interested, joined to what comes before it, unless the candidate says so."""
    apart = any(strings[name] for name in ("needs_clause", "needs_sentence", "brought_fit"))
    brings = bool(strings["brought"]) and not apart
    interest = ""
    if not (strings["wanted"] or brief):
        interest = state_interest(strings, team_named=_TEAM.search(own) is not None, brings=brings)
    return join_interest(placed, strings, interest) | {"brings": yes(brings and interest)}


def _met_lately(strings: Mapping[str, str], own: str) -> str:
    """Return whether the interview was so lately that one thanks for it first: within the week, and with the reader."""
    day = strings["interview_date_when"]
    named = not day or any(map(str.isdigit, day))
    thanked = (
        _THANKED.search(_WELCOMED.sub("", own)) or strings["people"] or strings["last_contact"] or CHECKS_IN.match(own)
    )
    return yes(strings["held"] and strings["by_reader"] and not (named or thanked))


def _place(sentences: list[str], values: Values, strings: Mapping[str, str]) -> tuple[list[str], Strings]:
    """Return the candidate's own sentences that belong in no certain part, and all of them by what they belong to.

    Args:
        sentences: The sentences.
        values: The validated values by name.
        strings: What follows from each field alone.
    """
    rest, of_forgotten = part_at_forgotten(sentences, str(values["forgotten"] or ""))
    rest, of_enclosed = _part_at_enclosed(rest, values["enclosed"] or ())
    back = bool(rest and (CHECKS_IN.match(rest[0]) or _LOOKS_BACK.match(rest[0]) or not _LOOKS_ON.match(rest[0])))
    brought = strings["brought_own"]
    if rest and (back or strings["conversation"]) and _POINTS_AT.match(brought):  # goes on from what was thought since
        rest, brought = [*rest, brought], ""
    rest, of_plans = _part_plans(rest, strings)
    of_meeting, of_offer = part_at_offer(rest)
    return rest, {
        "own_plans": " ".join(of_plans),
        **_send_with(brought, strings),
        "own_before": " ".join(rest) if back else "",
        "own_after": "" if back else " ".join(rest),
        "own_of_meeting": " ".join(of_meeting),
        "own_of_offer": " ".join(of_offer),
        "own_enclosed": of_enclosed,
        "own_forgotten": " ".join(of_forgotten),
    }


def _send_with(brought: str, strings: Mapping[str, str]) -> Strings:
    """Return what one brings in own words, with what one can send of it: "the certificate" points to what was said."""
    sent = strings["can_send"]
    if not (_SINGLE_THE.fullmatch(sent) and brought and len(split_sentences(brought)) == 1 and is_plain(brought)):
        return {"brought_own": brought, "sent_told": ""}
    return {"brought_own": f"{brought[:-1]}, and {strings['i_would']} be happy to send {sent}.", "sent_told": "yes"}


def _is_long(opening: str, placed: Mapping[str, object]) -> bool:
    """Return whether the first paragraph would be too long to be one."""
    said = f"{opening} {placed['talk_joined']} {placed['before_joined']} {placed['after_joined']}"
    return len(said.split()) > _LONGEST_FIRST


def _part_plans(rest: Sequence[str], strings: Mapping[str, str]) -> tuple[list[str], list[str]]:
    """Return the candidate's own sentences, and those that follow what one brings along: conclusions and plans."""
    told = any(strings[name] for name in (*_BROUGHT, "needs_clause", "needs_sentence"))
    plans = [each for each in rest if told and _PLANS.match(each)]
    return [each for each in rest if each not in plans], plans


def _part_at_enclosed(rest: list[str], enclosed: Sequence[str]) -> tuple[list[str], str]:
    """Return the candidate's own sentences, and those that follow what is enclosed."""
    phrases = [phrase(each) for each in enclosed if not is_sentence(each)]
    before, after = part_at_enclosed(" ".join(rest), phrases)
    if after.startswith("Since "):  # goes on from the sentence before
        return rest, ""
    if phrases and not after and rest and _OF_MAKING.match(rest[0]):
        return rest[1:], rest[0]
    return split_sentences(before), after

"""Put together a check-in: how it opens, and where the candidate's own sentences belong in it."""

import re
from collections.abc import Mapping, Sequence

from ..._lazy import lazy_regex
from ...vocabulary import Role
from .._template_strings import Strings, Values, yes
from ._check_in_interest import join_mine, join_within, state_interest
from ._check_in_openings import (
    name_contact,
    name_sent,
    open_again,
    open_first,
    open_to_referrer,
    state_decision,
    state_last_contact,
    state_talk,
)
from ._check_in_people import HOLDERS, join_met, state_people_met
from ._check_in_questions import Asking, ask_before, ask_news, leave_out_told, offer_more, soften, vary_offer
from ._check_in_reasons import state_grounds
from ._forgotten import part_at_forgotten
from ._free_text import phrase
from ._heard import state_heard
from ._joined import join_own
from ._other_offers import part_at_offer
from ._own_words import split_sentences
from ._parts import sort_sentences
from ._past_days import without_weekday
from ._sentences import is_sentence
from ._thanks import part_at_enclosed
from ._thoughts import is_greeting

_DECISION_TOLD = lazy_regex(
    r"\b(?:understood|told|said|wrote|mentioned|expected|indicated|advised)\b[^.]*\b(?:deci[ds]\w*|hear)\b",
    re.IGNORECASE,
)
_CHECKS_IN = lazy_regex(
    r"I(?:['’]m| am) (?:\w+ )?(?:checking in|following up|reaching out)\b|"
    r"I(?:['’]m| am)? (?:\w+ )?(?:want(?:ed)? to|writing to|following|reaching|checking)\b.*"
    r"\b(?:follow(?:ing)? up|check(?:ing)?|touch base|reach(?:ing)? out|status)\b"
)
_POINTS_AT = lazy_regex(r"(?:I (?:\w+ )?\w+|It|This|That) (?:it|this|that|is|was|has|worked)\b")
_NAMES_THE_TALK = lazy_regex(r"\binterview", re.IGNORECASE)
_PURPOSE = lazy_regex(
    r"I(?:['’]m| am|['’]d| would)? (?:\w+ )?(?:want(?:ed)?|like|writing|hoping) to (?:\w+ )?"
    r"(?:inquire|enquire|ask|check|find out|learn|hear|know|see (?:if|whether) there)\b"
)
_WANTED = lazy_regex(r"I want(?:ed)? to ")
_WANTED_TO_SAY = lazy_regex(
    r"I (?:\w+ )?want(?:ed)? to (?P<said>(?:\w+ )?"
    r"(?:express|reiterate|reaffirm|restate|emphasi[sz]e|stress|confirm|convey) (?:my|that|how) [^;:]{,120})\."
)
"""What begins as the opening does, and can be said with it."""

_MATTER = lazy_regex(r"\b(?:interview|conversation|position|role|job|post|application|candidacy|opening)\b")
_REMAINS = lazy_regex(
    r"I(?:['’]m| am)? (?:\w+ ){0,2}?(?:remain|am|interested|excited|enthusiastic)\b"
    r"(?!.*\b(?:and|but|if)\b)[^,;:]{,90}\."
)
_WHETHER = lazy_regex(r"Could you tell me (?P<asked>whether (?:there|you|the|any|a|your) [^?;]+)\?")
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

_OFFERING = ("can_send", "can_send_sentence", "reason", "reason_sentence", "requests_kindly", "brought", "needs_clause")
"""What a check-in offers, or asks for, instead of an offer of whatever is needed."""

_OUTSIDE = (Role.AGENCY, Role.REFERRER)
"""Who does not decide, nor work where it is decided."""

_LATER = lazy_regex(r"(?:Since|After) ")
_POINTS = lazy_regex(r"(?:It|This|That|They|These|Both)\b")
_SINCE = lazy_regex(
    r"\b(?:(?:few|couple of|two|three|four|several|\d+) (?:days|weeks|months)|(?:a|last|one) (?:week|month))\b"
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

_KNOWS = lazy_regex(r"\b(?:knowing|let me know|to know|hear)\b")
_TEAM = lazy_regex(r"\b(?:the|your) team\b")
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
    short = _shorten_dates(stated)
    stated |= short
    if values["company"] and values["company"] in own:  # named where it matters
        stated["the_position_at"] = stated["the_position"]
    role = None if values["recipient"] is None else values["recipient"].role
    stated["by_reader"] = yes(role is None or role in HOLDERS)
    met = state_people_met(values, stated)
    stated["recent"] = _met_lately(stated, own)
    heard = state_heard(values["discussed"] or ())
    day = without_weekday(stated["decision_by"])
    if _DECISION_TOLD.search(f"{own} {values['reason'] or ''}") or (
        day and day in f"{own} {heard}"
    ):  # the candidate says already what was expected
        stated["decision_by"] = ""
    stated["again"] = yes(_NAMES_THE_TALK.search(own) and "conversation" not in own)
    sent = name_sent(values)
    talk, good_to = stated["talk_again"].replace(" with you", "", 1), stated["talk_to"].replace(" with you", "", 1)
    stated["conversation"] = "" if sent else state_talk(talk, good_to, stated["discussed_sentence"], own)
    met_again = met.replace("It was good", "I was glad", 1)
    met, stated["conversation"] = join_met(met, stated["conversation"], str(strings["people"]), own)
    parts = sort_sentences(own, "check-in")
    first, *others = [*parts["rest"], ""]
    if (
        stated["conversation"]
        and is_greeting(first)
        and not (_LATER.match(first) or _POINTS.match(others[0] if others else ""))
    ):
        parts["rest"] = parts["rest"][1:]  # it greets, before what was talked about
        stated["conversation"] = f"{first} {stated['conversation']}"
    rest, placed = _place(parts["rest"], values, stated)
    referred = role == Role.REFERRER
    opening = _open(stated, rest, sent)
    if referred:
        opening |= dict.fromkeys(("opening", "opening_again"), open_to_referrer(stated))
    else:
        opening |= _join_own(opening, placed, stated, own)
    asked = _describe_question(leave_out_told(stated["question"], own))
    wanted = opening["opening"].startswith("Thank ")  # to which no purpose can be joined
    if not (referred or wanted) and _PURPOSE.match(str(asked["question"])) and not any(map(_CHECKS_IN.match, rest)):
        joint = " and" if _WANTED.match(str(asked["question"])) and "I wanted to " in opening["opening"] else ", and"
        said = _WANTED.sub("", str(asked["question"])) if joint == " and" else asked["question"]
        opening["opening"] = f"{opening['opening'].removesuffix('.')}{joint} {said}"
        asked |= {"question": "", "purpose": "yes"}
    between = any(stated[name] for name in _BETWEEN) or any(map(parts.get, ("aware", "drawn", "asked")))
    if not (referred or between or opening["decision_left"] or heard or values["reason"]):
        asked |= _join_question(str(asked["question"]), placed)
    grounds = state_grounds(values["reason"] or "", stated, opening["following"])
    told = {f"own_{part}": " ".join(sentences) for part, sentences in parts.items()}
    decider = "they" if role in _OUTSIDE else "you"
    question = "" if stated.get("question_of_work") else str(asked["question"])
    own_asked = bool(
        parts["asked"] or _STATUS_ASKED.search(own) or asked["purpose"] or any(map(_KNOWS.search, parts["exit"]))
    )
    asking = Asking(question, own_asked, referred, bool(parts["exit"]), decider)
    aware = "" if grounds["why_first"] or parts["drawn"] or parts["asked"] else told["own_aware"]
    news = ask_news(asking, stated, aware)
    brings = bool(stated["brought"]) and not any(
        stated[name] for name in ("needs_clause", "needs_sentence", "brought_fit")
    )
    team_named = _TEAM.search(own) is not None
    interest = (
        "" if stated["wanted"] or parts["brief"] else state_interest(stated, team_named=team_named, brings=brings)
    )
    placed |= _join_interest(placed, stated, interest)
    offered = bool(parts["offered"] or referred or any(stated[name] for name in _OFFERING))
    return {
        **told,
        **short,
        **placed,
        **opening,
        **asked,
        "good_to": "" if sent else good_to,
        "referred": yes(referred),
        "date_told": yes(
            _DATE_PASSED.search(f"{own} {values['reason'] or ''} {stated['question']}")
            or _DECISION_TOLD.search(f"{own} {values['reason'] or ''}")
        ),
        "needs_open": yes(stated["needs_open"] and not any(stated[name] for name in _BROUGHT)),
        **grounds,
        **news,
        "aware_left": news["aware_left"] if aware else told["own_aware"],
        "question_asked": (softened := soften(question, stated["i_would"])),
        "news_wanted": ask_before(softened),
        "more_offered": "" if offered or parts["exit"] else offer_more(own, question, warm=bool(stated["warm"])),
        "heard": heard,
        "decision_late": yes(not stated["on"] or stated["decision_by_passed"] or stated["decision_day"] == "today"),
        "can_send_any": yes(re.search(r"\bany", stated["can_send"])),
        "team_named": yes(team_named),
        "brings": yes(brings and interest),
        "can_send_sentence": vary_offer(
            stated["can_send_sentence"], f"{question} {' '.join(parts['asked'])}", stated["i_would"]
        ),
        "met": met,
        "met_again": met_again,
        "people_met": stated["people"],
        "decider": decider,
        "own_exit_thanks": yes(any(map(_PARTED.search, parts["exit"]))),
    }


def _join_interest(placed: Strings, strings: Mapping[str, str], interest: str) -> Strings:
    """Return what was talked about, the candidate's own sentences and the interest, joined where they may be."""
    before, after, talked = str(placed["own_before"]), str(placed["own_after"]), strings["conversation"]
    between = any(strings[name] for name in ("brought_told", "brought_own", "brought_fit", "brought_record"))
    before, after = join_within(before), join_within(after)
    if talked and not before:
        talked, after = join_mine(talked, after)
    talked, before = join_mine(talked, before)
    if interest and not between and not (talked and after):
        if before:
            before, interest = join_mine(before, interest)
        else:
            talked, interest = join_mine(talked, interest)
    return {"own_before": before, "own_after": after, "conversation": talked, "interest": interest}


def _met_lately(strings: Mapping[str, str], own: str) -> str:
    """Return whether the interview was so lately that one thanks for it first: within the week, and with the reader."""
    day = strings["interview_date_when"]
    named = not day or any(map(str.isdigit, day))
    thanked = _THANKED.search(own) or strings["people"] or strings["last_contact"] or _CHECKS_IN.match(own)
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
    back = bool(rest and (_CHECKS_IN.match(rest[0]) or _LOOKS_BACK.match(rest[0]) or not _LOOKS_ON.match(rest[0])))
    brought = strings["brought_own"]
    if rest and (back or strings["conversation"]) and _POINTS_AT.match(brought):  # goes on from what was thought since
        rest, brought = [*rest, brought], ""
    of_meeting, of_offer = part_at_offer(rest)
    return rest, {
        "brought_own": brought,
        "own_before": " ".join(rest) if back else "",
        "own_after": "" if back else " ".join(rest),
        "own_of_meeting": " ".join(of_meeting),
        "own_of_offer": " ".join(of_offer),
        "own_enclosed": of_enclosed,
        "own_forgotten": " ".join(of_forgotten),
    }


def _part_at_enclosed(rest: list[str], enclosed: Sequence[str]) -> tuple[list[str], str]:
    """Return the candidate's own sentences, and those that follow what is enclosed."""
    phrases = [phrase(each) for each in enclosed if not is_sentence(each)]
    before, after = part_at_enclosed(" ".join(rest), phrases)
    if after.startswith("Since "):  # goes on from the sentence before
        return rest, ""
    return split_sentences(before), after


def _open(strings: Mapping[str, str], rest: Sequence[str], sent: str) -> dict[str, str]:
    """Return how the check-in opens, with the day for a decision and the last message where they have their own place.

    Args:
        strings: What follows from each field alone.
        rest: The candidate's own sentences that belong in no certain part.
        sent: What the candidate sent, to follow up on it; empty for nothing.
    """
    checks_in = any(_CHECKS_IN.match(each) for each in (*rest[:1], strings["question"]))  # theirs says why one writes
    dated = not checks_in or sent or _SINCE.search(strings["question"]) or _PURPOSE.match(strings["question"])
    opening, decision_left = open_first(strings, "" if dated else strings["interview_since"], sent)
    if checks_in:
        opening = opening.replace(", so I wanted to check in.", ".")
    contact, comma = name_contact(strings)
    return {
        "opening": opening,
        "opening_again": open_again(strings),
        "decision_left": decision_left,
        "decision_expected": state_decision(strings),
        "following": f"Following {contact}{comma or ','}" if contact else state_last_contact(strings).strip(),
    }


def _join_own(opening: dict[str, str], placed: Strings, strings: Mapping[str, str], own: str) -> dict[str, str]:
    """Return how the check-in opens where the candidate's own sentences begin as it does, or name the position.

    Args:
        opening: How it opens; ``placed`` loses the sentence that is said with it.
        placed: The candidate's own sentences by what they belong to.
        strings: What follows from each field alone.
        own: All of the candidate's own sentences.
    """
    first, again = opening["opening"], opening["opening_again"]
    said = split_sentences(str(placed["own_before"]))
    if (
        said
        and _CHECKS_IN.match(said[0])
        and _MATTER.search(said[0])
        and first.startswith("I wanted to ")
        and ", as I under" not in first
    ):
        placed["own_before"] = " ".join(said[1:])
        return dict.fromkeys(("opening", "opening_again"), said[0])
    joined = ""
    for name in ("own_before", "own_after"):
        said = split_sentences(str(placed[name]))
        found = next((each for each in said if _WANTED_TO_SAY.fullmatch(each)), "")
        if found and ", " not in f"{first}{again}" and "I wanted to " in first and not joined:
            joined = _WANTED_TO_SAY.sub(r" and to \g<said>.", found)
            placed[name] = " ".join(each for each in said if each != found)
    following = joined or (split_sentences(own) or [""])[0]
    name = strings["position_name"]
    if name and name.lower() in following.lower():  # named where it matters
        for about in (f" for {strings['the_position_at']}", f" about {strings['the_position_at']}"):
            first, again = first.replace(about, ""), again.replace(about, "")
    if joined:
        first, again = f"{first.removesuffix('.')}{joined}", f"{again.removesuffix('.')}{joined}"
    return {"opening": first, "opening_again": again}


def _join_question(question: str, placed: Strings) -> Strings:
    """Return no question where it was joined to the candidate's own interest: "I remain interested and would love to".

    Args:
        question: The question.
        placed: The candidate's own sentences by what they belong to, the last of which takes the question.
    """
    found = _WHETHER.fullmatch(question)
    wish = f"I would like to ask {found['asked']}." if found is not None else question
    for name in ("own_before", "own_after"):
        said = split_sentences(str(placed[name]))
        if said and _REMAINS.fullmatch(said[-1]) and wish.startswith(("I would ", "I'd ", "I’d ")):
            joined = join_own([said[-1], wish])
            if len(joined) == 1:
                placed[name] = " ".join([*said[:-1], *joined])
                return {"question": "", "purpose": "yes"}
    return {}


def _describe_question(question: str) -> Strings:
    """Return the question, politely where it is a bare one, and whether it asks for haste."""
    return {
        "purpose": "",
        "question": _ASKED_BARELY.sub(r"Could you tell me w\1 \3 \2?", question),
        "question_hurries": yes(_HURRIES.search(question)),
    }


def _shorten_dates(strings: dict[str, str]) -> dict[str, str]:
    """Return the days that lie behind without their weekday, which nobody needs to find them."""
    names = ["interview_date_when", "interview_date_when_amid", "last_contact_when"]
    if strings["decision_by_passed"] or not strings["on"]:
        names += ["decision_by", "decision_by_when", "decision_day"]
    return {name: without_weekday(strings[name]) for name in names}

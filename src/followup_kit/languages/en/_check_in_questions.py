"""Ask in a check-in how things stand: led up to and softened, and with an offer of what else may be needed."""

import re
from collections.abc import Mapping
from typing import NamedTuple

from ..._lazy import lazy_regex
from .._template_strings import Strings, yes
from ._joined import is_plain, join_own
from ._own_words import split_sentences
from ._rewording import reword

_NEWS = r"(?:(?:feedback|news|word|information) or )?(?:updates?|news|word|feedback)(?: or \w+)?"
_SHARED = lazy_regex(
    rf"(?:Any|(?:Is|Are) there (?:any|an)|Do you have (?:any|an)) (?P<what>{_NEWS}(?! and\b)(?P<rest>[^,;?]*))\?"
)
_SHAREABLE = lazy_regex(rf"{_NEWS}")
_UPDATE = lazy_regex(
    r"(?:(?P<when>When(?:ever)? [^,?]+), )?[Cc]ould you (?:please )?(?:provide|give me|share)(?: with me)? "
    r"(?P<what>(?:an|any|a) (?:\w+ )?updates?\b(?!.*\b(?:and|or) (?:tell|let|whether)\b)[^,;?]*)\?"
)
_BARE_NOUN = lazy_regex(r"\bon (?=(?:timeline|timing|status|schedule)\b)")
_REWORDED = (
    (
        lazy_regex(
            r"Ha(?:s|ve) (?P<what>(?:the|any|a|your)(?: \w+){1,3}?) (?P<done>(?:been \w+|changed|shifted|moved)), "
            r"or ha(?:s|ve) (?P<other>(?:the|any|a|your)(?: \w+){1,3}?) (?P<then>(?:been \w+|changed|shifted|moved))\?"
        ),
        "Could you tell me whether {what} has {done} or {other} has {then}?",
    ),
    (
        lazy_regex(r"What is the status of (?P<what>[^,?]+), and is there (?P<more>[^?]+)\?"),
        "Could you tell me the status of {what}, and whether there is {more}?",
    ),
    (
        lazy_regex(
            r"What (?P<verb>is|are) (?P<what>(?:the|your) (?:\w+ )?(?:steps?|status|timeline|timing|schedule|outcome))"
            r"(?P<rest>\b[^,;?]*)\?"
        ),
        "Could you tell me what {what} {verb}{rest}?",
    ),
    (
        lazy_regex(
            r"Has (?P<what>(?:the|any|an|a|your)(?: \w+){1,3}?) (?P<done>(?:been \w+|changed|shifted|moved)[^,;?]*)\?"
        ),
        "Could you tell me whether {what} has {done}?",
    ),
    (lazy_regex(r"(?P<have>Have) you decided yet\?"), "Could you tell me whether you have decided yet?"),
    (
        lazy_regex(r"Is (?P<what>the (?:position|role|job|post)) still (?P<open>open|available|vacant)\?"),
        "Could you tell me whether {what} is still {open}?",
    ),
)
"""Bare questions, each with what asks the same less bluntly."""

_OFFERS = lazy_regex(r"\banything\b|\bany (?:additional|further|other|more)\b|\bfrom me\b")
"""What speaks already of something that the reader may need."""

_AWARE = lazy_regex(r"I (?:realize|realise|know|understand) [^,;:]{,90}\.")
_OFFERING = ("can_send", "can_send_sentence", "reason", "reason_sentence", "requests_kindly", "brought", "needs_clause")
"""What a check-in offers, or asks for, instead of an offer of whatever is needed."""

_LONGEST_LED = 90
_SAME_WORDS = 7


_LET_ME_KNOW = lazy_regex(r"Please let me know if (?:you need|there['’]s|there is) (?P<what>[^.]+)\.")
_CLAUSE = lazy_regex(r"\b(?:you|that|to|for)\b")


PURPOSE = lazy_regex(
    r"I(?:['’]m| am|['’]d| would)? (?:\w+ )?(?:want(?:ed)?|like|writing|hoping) to (?:\w+ )?"
    r"(?:inquire|enquire|ask|check|find out|learn|hear|know|see (?:if|whether) there)\b"
)
_WANTED = lazy_regex(r"I want(?:ed)? to ")
_REMAINS = lazy_regex(
    r"I(?:['’]m| am)? (?:\w+ ){0,2}?(?:remain|am|interested|excited|enthusiastic)\b"
    r"(?!.*\b(?:and|but|if)\b)[^,;:]{,90}\."
)
_WHETHER = lazy_regex(r"Could you tell me (?P<asked>whether (?:there|you|the|any|a|your) [^?;]+)\?")
_KNOWS = lazy_regex(r"\b(?:knowing|let me know|to know|hear)\b")
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


class Own(NamedTuple):
    """The candidate's own sentences in a check-in.

    Args:
        text: All of them.
        parts: By part.
        leads: Whether their reason leads to the question.
    """

    text: str
    parts: Mapping[str, list[str]]
    leads: bool


def ask_for_news(asked: Strings, strings: Mapping[str, str], own: Own, decider: str, *, referred: bool) -> Strings:
    """Return what asks for news, what leads to it, and the offer of what else may be needed.

    Args:
        asked: What ``describe_question`` returned.
        strings: What follows from each field alone.
        own: The candidate's own sentences.
        decider: Who decides: "you" or "they".
        referred: Whether the reader recommended the candidate.
    """
    would, parts = strings["i_would"], own.parts
    question = "" if strings.get("question_of_work") else str(asked["question"])
    softened = _join_aware(soften(question, would))
    asks = (
        parts["asked"]
        or _STATUS_ASKED.search(f"{own.text} {strings['requests_kindly']}")
        or asked["purpose"]
        or any(map(_KNOWS.search, parts["exit"]))
    )
    news = softened
    if not (softened or asks):
        news = _ask_ourselves(strings, decider, referred=referred, leaves=bool(parts["exit"]))
    aware = " ".join(parts["aware"])
    if not (own.leads or parts["drawn"] or parts["asked"]):
        news, aware = _lead_to(news, aware, would)
    drawn = " ".join(parts["drawn"])
    if len(parts["drawn"]) == 1 and is_plain(drawn) and not parts["asked"] and news.startswith(f"{would} appreciate"):
        news, drawn = f"{drawn[:-1]}, so {news}", ""
    said = f"{question} {' '.join(parts['asked'])}"
    silent = referred or parts["exit"] or parts["offered"] or any(strings[name] for name in _OFFERING)
    return {
        "news_asked": news,
        "aware_left": aware,
        "drawn_left": drawn,
        "question_asked": softened,
        "news_wanted": f"{softened[:-1]} before I give my answer." if softened.endswith("you could share.") else "",
        "requests_ask": yes(_STATUS_ASKED.search(strings["requests_kindly"])),
        "more_offered": "" if silent else _offer_more(own.text, question, warm=bool(strings["warm"])),
        "requests_kindly": _vary_requests(strings["requests_kindly"], said),
        "can_send_sentence": _vary_offer(strings["can_send_sentence"], said, would),
    }


def _join_aware(question: str) -> str:
    """Return a question with what the candidate is aware of as one sentence: "I realize it is early, but could you"."""
    said = split_sentences(question)
    aware = len(said) == len(("aware", "asked")) and _AWARE.fullmatch(said[0])
    return f"{said[0][:-1]}, but c{said[1][1:]}" if aware and said[1].startswith("Could you ") else question


def _lead_to(news: str, aware: str, would: str) -> tuple[str, str]:
    """Return what asks for news, led to by the candidate's understanding for a delay where it can be, and the rest."""
    led = len(split_sentences(aware)) == 1 and is_plain(aware) and len(aware) <= _LONGEST_LED and "," not in aware
    return (f"{aware[:-1]}, but {news}", "") if led and news.startswith(f"{would} appreciate") else (news, aware)


def soften(question: str, would: str) -> str:
    """Return a bare question as what one would appreciate, or as a question that is no demand.

    Args:
        question: The question.
        would: "I'd" or "I would".
    """
    if shared := _SHARED.fullmatch(question):
        what = shared["what"]
        news = _SHAREABLE.match(what)
        you = "" if news is None or " you " in f"{shared['rest']} " else " you could share"
        end = news.end() if news else len(what)
        return f"{would} appreciate any {what[:end]}{you}{_BARE_NOUN.sub('on the ', what[end:], count=1)}."
    if update := _UPDATE.fullmatch(question):
        when = f" {update['when'][0].lower()}{update['when'][1:]}" if update["when"] else ""
        return f"{would} appreciate {update['what']}{when}."
    return reword(question, _REWORDED) or question


def leave_out_told(question: str, own: str) -> str:
    """Return a question without its second half where the candidate's own sentences have that already.

    Args:
        question: The question.
        own: The candidate's own sentences.
    """
    first, _, second = question.rpartition(", and ")
    last = " ".join(second.rstrip("?").split()[-_SAME_WORDS:])
    return f"{first}?" if first and len(last.split()) == _SAME_WORDS and last in own else question


def _ask_ourselves(strings: Mapping[str, str], decider: str, *, referred: bool, leaves: bool) -> str:
    """Return what asks for news where the candidate's notes do not."""
    would = strings["i_would"]
    if referred:
        return "Have you heard anything, or do you know when they expect to decide?"
    if leaves:
        return f"{would} be grateful to know where things stand."
    if strings["decision_by"]:
        return f"{would} appreciate any update you could share, or a new date to keep in mind."
    return f"{would} appreciate any update you could share, or a sense of when {decider} expect to decide."


def _vary_requests(requests: str, said: str) -> str:
    """Return requests in words that the question has not used just before."""
    if "lease let me know" in said:
        requests = requests.replace("Please let me know", "Please also let me know", 1)
        requests = requests.replace("I would be grateful", "I would also be grateful", 1)
    return requests


def _vary_offer(offer: str, said: str, would: str) -> str:
    """Return an offer to send something in other words where the candidate's question begs to let them know, too.

    Args:
        offer: The offer.
        said: The question, and what else asks.
        would: "I'd" or "I would".
    """
    found = _LET_ME_KNOW.fullmatch(offer)
    if found is None or "let me know" not in said:
        return offer
    needed = found["what"] if _CLAUSE.search(found["what"]) else f"{found['what']} you need"
    return f"{would} also be glad to send {needed}."


def _offer_more(said: str, question: str, *, warm: bool) -> str:
    """Return the offer of anything else; empty where the candidate makes one, or has much to say already.

    Args:
        said: The candidate's own sentences.
        question: The candidate's question.
        warm: Whether the reader is on first-name terms.
    """
    if said or _OFFERS.search(question):
        return ""
    there = "there's" if warm else "there is"
    return f"Please let me know if {there} anything else you need from me."


def join_purpose(question: str, opening: dict[str, str]) -> Strings:
    """Return no question where it says why one writes, and is joined to the opening: "and inquire about the status".

    Args:
        question: The question.
        opening: How the check-in opens, which takes the question.
    """
    first = opening["opening"]
    if first.startswith("Thank ") or not PURPOSE.match(question):  # thanks are no purpose
        return {}
    if _WANTED.match(question) and "I wanted to " in first:
        opening["opening"] = f"{first.removesuffix('.')} and {_WANTED.sub('', question)}"
    else:
        opening["opening"] = f"{first.removesuffix('.')}, and {question}"
    return {"question": "", "purpose": "yes"}


def join_question(question: str, placed: Strings) -> Strings:
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


def describe_question(question: str) -> Strings:
    """Return the question, politely where it is a bare one, and whether it asks for haste."""
    return {
        "purpose": "",
        "question": _ASKED_BARELY.sub(r"Could you tell me w\1 \3 \2?", question),
        "question_hurries": yes(_HURRIES.search(question)),
    }

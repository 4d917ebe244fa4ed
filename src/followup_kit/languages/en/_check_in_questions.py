"""Ask in a check-in how things stand: led up to and softened, and with an offer of what else may be needed."""

from collections.abc import Mapping
from typing import NamedTuple

from ..._lazy import lazy_regex
from .._template_strings import Strings
from ._joined import is_plain
from ._own_words import split_sentences
from ._rewording import reword

_NEWS = r"(?:(?:feedback|news|word|information) or )?(?:updates?|news|word|feedback)(?: or \w+)?"
_SHARED = lazy_regex(
    rf"(?:Any|(?:Is|Are) there (?:any|an)|Do you have (?:any|an)) (?P<what>{_NEWS}(?! and\b)(?P<rest>[^,;?]*))\?"
)
_SHAREABLE = lazy_regex(rf"{_NEWS}")
_BARE_NOUN = lazy_regex(r"\bon (?=(?:timeline|timing|status|schedule)\b)")
_REWORDED = (
    (
        lazy_regex(
            r"What (?P<verb>is|are) (?P<what>(?:the|your) (?:\w+ )?(?:steps?|status|timeline|timing|schedule|outcome))"
            r"(?P<rest>\b[^,;?]*)\?"
        ),
        "Could you tell me what {what} {verb}{rest}?",
    ),
    (
        lazy_regex(
            r"Has (?P<what>(?:the|any|a|your)(?: \w+){1,3}?) (?P<done>(?:been \w+|changed|shifted|moved)[^,;?]*)\?"
        ),
        "Could you tell me whether {what} has {done}?",
    ),
    (
        lazy_regex(r"Is (?P<what>the (?:position|role|job|post)) still (?P<open>open|available|vacant)\?"),
        "Could you tell me whether {what} is still {open}?",
    ),
)
"""Bare questions, each with what asks the same less bluntly."""

_OFFERS = lazy_regex(r"\banything\b|\bany (?:additional|further|other|more)\b|\bfrom me\b")
"""What speaks already of something that the reader may need."""

_LONGEST_LED = 90
_MOST_SAID = 2
_SAME_WORDS = 7


_LET_ME_KNOW = lazy_regex(r"Please let me know if (?:you need|there is) (?P<what>[^.]+)\.")
_CLAUSE = lazy_regex(r"\b(?:you|that|to|for)\b")


class Asking(NamedTuple):
    """What decides how a check-in asks.

    Args:
        question: The candidate's question; empty where theirs is about the work, or there is none.
        asked: Whether their own sentences ask already.
        referred: Whether the reader recommended the candidate.
        leaves: Whether their own sentences say what happens if the answer is no.
        decider: Who decides: "you" or "they".
    """

    question: str
    asked: bool
    referred: bool
    leaves: bool
    decider: str


def ask_news(asking: Asking, strings: Mapping[str, str], aware: str) -> Strings:
    """Return what asks for news, and the candidate's understanding for a delay, which leads to it where it can.

    Args:
        asking: What decides how one asks.
        strings: What follows from each field alone.
        aware: The candidate's own sentences of understanding.
    """
    asked = soften(asking.question, strings["i_would"]) or _ask_ourselves(asking, strings)
    led = len(split_sentences(aware)) == 1 and is_plain(aware) and len(aware) <= _LONGEST_LED and "," not in aware
    if led and asked.startswith("I would appreciate" if strings["i_would"] == "I would" else "I'd appreciate"):
        asked, aware = f"{aware[:-1]}, but {asked}", ""
    return {"news_asked": asked, "aware_left": aware}


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
    return reword(question, _REWORDED) or question


def ask_before(softened: str) -> str:
    """Return what one would appreciate, as something wanted before one answers another offer; empty for a question.

    Args:
        softened: What ``soften`` returned.
    """
    return f"{softened[:-1]} before I give my answer." if softened.endswith("you could share.") else ""


def leave_out_told(question: str, own: str) -> str:
    """Return a question without its second half where the candidate's own sentences have that already.

    Args:
        question: The question.
        own: The candidate's own sentences.
    """
    first, _, second = question.rpartition(", and ")
    last = " ".join(second.rstrip("?").split()[-_SAME_WORDS:])
    return f"{first}?" if first and len(last.split()) == _SAME_WORDS and last in own else question


def _ask_ourselves(asking: Asking, strings: Mapping[str, str]) -> str:
    """Return what asks for news where the candidate's notes do not; empty where their sentences do."""
    would = strings["i_would"]
    if asking.asked:
        return ""
    if asking.referred:
        return "Have you heard anything, or do you know when they expect to decide?"
    if asking.leaves:
        return f"{would} be grateful to know where things stand."
    if strings["decision_by"]:
        return f"{would} appreciate any update you could share, or a new date to keep in mind."
    return f"{would} appreciate any update you could share, or a sense of when {asking.decider} expect to decide."


def vary_offer(offer: str, said: str, would: str) -> str:
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


def offer_more(said: str, question: str, *, warm: bool) -> str:
    """Return the offer of anything else; empty where the candidate makes one, or has much to say already.

    Args:
        said: The candidate's own sentences.
        question: The candidate's question.
        warm: Whether the reader is on first-name terms.
    """
    if _OFFERS.search(f"{said} {question}") or len(split_sentences(said)) > (0 if warm else _MOST_SAID):
        return ""
    there = "there's" if warm else "there is"
    return f"Please let me know if {there} anything else you need from me."

"""Ask for feedback in the answer to a refusal: once, with the reason for it, and so that it is easy to leave it."""

import re
from collections.abc import Mapping

from ..._lazy import lazy_regex
from ...vocabulary import OutcomeKind
from .._template_strings import Strings, Values, yes
from ._joined import is_plain

OF_FEEDBACK = lazy_regex(
    r"\b(?:feedback|pointers?|tips|comments?|critique|stronger|improv\w*|better|differently|advice|insights?|"
    r"missing|lack\w*|weak\w*|why|reasons?|work on|next time|"
    r"decisive|decision|chosen|candidate|areas?|strengthen|fell short|interview\w*|application|r[ée]sum[ée]|"
    r"portfolio|presentation|answers?|what you (?:thought|made|think)|how (?:I did|you saw)|came across)\b",
    re.IGNORECASE,
)
HOPED_FOR = lazy_regex(r"\b(?:would|could|might|even|when you)\b", re.IGNORECASE)
_EITHER = lazy_regex(r"(?:Was|Were|Did) (?!there\b)")
_AUXILIARY = lazy_regex(r"(?:Would|Could|Can) you\b")
_FOR_ANY = lazy_regex(
    r"(?:(?P<lead>(?:If|When|Should) [^,?]+), )?(?:[Cc]ould|[Ww]ould|[Cc]an|[Aa]re|[Mm]ay|[Mm]ight|[Dd]o) (?:you|I) "
    r"(?:[\w’']+ ){0,5}?(?:shar|giv|provid|offer|get|hav|receiv)\w* (?:me )?(?:with )?"
    r"(?P<what>(?:[\w-]+ ){0,4}?(?:feedback|insights?|advice|pointers?|tips)\b[^?]*)\?"
)
_TOLD = lazy_regex(
    r"(?:(?P<lead>(?:If|When) [^,?]+), )?(?:[Cc]ould|[Ww]ould|[Cc]an) you (?:please )?tell me "
    r"(?P<what>(?:where|what|why|how) (?!one\b)[^?]+)\?"
)
_BARE = lazy_regex(r"(?:[\w-]+ )?(?:feedback|insights|advice|pointers|tips)\b")
_AREAS = lazy_regex(r"Could you (?:name|tell me about) (?P<what>(?:[\w-]+ ){0,3}?areas? [^?]+)\?")
_LED = lazy_regex(r"If (?:you have a moment|possible), (?=I(?:['’]d| would) be very grateful)")
_GOOD_FOR = lazy_regex(
    r"(?:(?:(?:Any|Your|Some|Honest|Constructive|Such) )?[Ff]eedback(?P<on> (?:on|about|regarding) .+?)?|It|This|That) "
    r"(?P<good>(?:would|could|might) .+)"
)
"""What feedback would be good for: "Feedback on my talk would help me."."""


def ask_for_feedback(
    values: Values, strings: Strings, question: str, parts: Mapping[str, list[str]], aims: list[str], *, asked_too: bool
) -> Strings:
    """Return how feedback is asked for in our words, and the question; each thing is asked once.

    Args:
        values: The validated values by name.
        strings: What follows from each field alone.
        question: The candidate's question.
        parts: The candidate's own sentences by part, which lose what is said with the request.
        aims: Why the candidate asks, which loses what is said with the request.
        asked_too: Whether requests speak of feedback.
    """
    asked = any(OF_FEEDBACK.search(each) for each in parts["asked"])
    of_feedback = OF_FEEDBACK.search(question) is not None and _EITHER.match(question) is None
    hoped = asked_too or (not values["feedback_given"] and any(map(HOPED_FOR.search, parts["feedback"])))
    ours = bool(values["ask_feedback"] or hoped) and not asked and not of_feedback
    eased = bool(values["ask_feedback"] and not (parts["feedback"] or parts["no_pressure"]))
    would = str(strings["i_would"])
    rescinded = values["outcome"] is OutcomeKind.RESCINDED
    request = ""
    if ours and not question and not rescinded:
        request = _request(strings, parts["feedback"], aims)
    elif ours and question:
        request = f"{would} also be grateful for any feedback on {_of_what(strings)}."
    led = _lead_to(question, would)
    if len(aims) == 1 and is_plain(aims[0]) and _LED.match(led):
        led = f"{aims.pop()[:-1]}, so {_LED.sub('', led)}"
    return {
        "asks": yes(ours and not question),
        "asks_beside": yes(ours and question),
        "feedback_requested": request,
        "question_led": led,
        "eased": yes(eased and of_feedback),
    }


def _request(strings: Strings, good: list[str], aims: list[str]) -> str:
    """Return the request, with why one asks before it, or what it would be good for behind it."""
    would = str(strings["i_would"])
    able = "you're able" if strings["warm"] else "you are able"
    stated = _GOOD_FOR.fullmatch(good[0]) if good else None
    on = (stated and stated["on"]) or f" on {_of_what(strings)}"
    if len(aims) == 1 and is_plain(aims[0]):
        return f"{aims.pop()[:-1]}, so {would} be very grateful for any feedback {able} to share{on}."
    asked = f"If {able} to share any feedback{on}, {would} be very grateful"
    if stated is None:
        return f"{asked}."
    del good[0]
    return f"{asked}, as it {stated['good']}"


def _of_what(strings: Strings) -> str:
    return "my interview" if strings["held"] else "my application"


def _lead_to(asked: str, would: str) -> str:
    """Return a question, and one for feedback as a request that is easy to leave unanswered."""
    if areas := _AREAS.fullmatch(asked):
        return f"If you have a moment, {would} be very grateful for any feedback, especially on {areas['what']}."
    if told := _TOLD.fullmatch(asked):
        return f"{told['lead'] or 'If you have a moment'}, {would} be very grateful to know {told['what']}."
    if wanted := _FOR_ANY.fullmatch(asked):
        any_ = "any " if _BARE.match(wanted["what"]) and not wanted["what"].startswith(("any ", "some ")) else ""
        return f"{wanted['lead'] or 'If you have a moment'}, {would} be very grateful for {any_}{wanted['what']}."
    if _AUXILIARY.match(asked) and OF_FEEDBACK.search(asked):
        return f"If you have a moment, {asked[:1].lower()}{asked[1:]}"
    return asked

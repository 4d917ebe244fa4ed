"""No claim without a fact: what an English letter says in our own words is licensed by what it was written from."""

import re
from collections.abc import Callable
from typing import Any

import pytest

from tests.support.english import TEXTS, Text, Written, letters, write

MANY = 40
"""How many letters of each text a law is held against; there are more than fifty texts."""

text_of_each = pytest.mark.parametrize("text", TEXTS, ids=lambda text: text.name)


def fact(name: str, *values: object) -> Callable[[Written], bool]:
    """Return whether a fact is known, or is one of the values."""
    return lambda written: (
        written.context.get(name) in values if values else written.context.get(name) not in (None, (), [])
    )


def variant(*names: str) -> Callable[[Written], bool]:
    """Return whether the letter is of a variant or a type that says so by itself."""
    return lambda written: bool({written.text.variant, written.text.message_type} & set(names))


def either(*licences: Callable[[Written], bool]) -> Callable[[Written], bool]:
    """Return whether one of several facts holds."""
    return lambda written: any(licence(written) for licence in licences)


def every(*licences: Callable[[Written], bool]) -> Callable[[Written], bool]:
    """Return whether all of several facts hold."""
    return lambda written: all(licence(written) for licence in licences)


def role(name: str) -> Callable[[Written], bool]:
    """Return whether the letter goes to somebody of a role."""
    return lambda written: (written.context["recipient"] or {}).get("role") == name


WROTE = fact("last_channel", "email", "card", "linkedin")
CALLED = fact("last_channel", "phone", "voicemail")
STILL_WANTED = every(
    either(fact("still_interested", True), variant("check-in", "reschedule-request")), fact("outcome", None, "advanced")
)
GONE = fact("outcome", "rejected", "rescinded", "withdrew", "declined")

CLAIMS: dict[str, Callable[[Written], bool]] = {
    (
        r"interested in|my interest|(?:would|'d) very much like"
        r"|hope to|glad to (?:join|take|bring)|love to join"
    ): STILL_WANTED,
    (
        r"would be proud|be (?:very )?happy to (?:work|take|join)"
        r"|welcome the chance|like to (?:do this work|take on)"
        r"|excited about the position|(?:would|'d) love to (?:join|take|do|be)|delighted to (?:work|take)"
        r"|hope we get to work|hope I get the chance|really hope to"
    ): STILL_WANTED,
    r"\bI wrote\b": every(fact("last_contact"), WROTE),
    r"\bI called\b": every(fact("last_contact"), CALLED),
    r"last in touch": every(fact("last_contact"), fact("last_channel", None)),
    r"my (?:email|card|message) from": every(fact("last_contact"), WROTE),
    r"my (?:call (?!about)|voicemail from)": every(fact("last_contact"), CALLED),
    r"decide by (?!then)|decision by|decision (?:is|was) expected|your answer by": fact("decision_by"),
    r"asked for (?:it|my answer) by": fact("respond_by"),
    r"(?:told|telling) me why": fact("feedback_given", True),
    r"not selected|n't selected|not chosen": either(fact("outcome", "rejected"), variant("interviewed")),
    r"taken back|no longer stands": fact("outcome", "rescinded"),
    r"withdrawn": fact("outcome", "withdrew"),
    r"declined the offer": fact("outcome", "declined"),
    r"accepted the offer": fact("outcome", "accepted"),
    r"(?:receive|get|to) the offer|happy to be offered|The offer from": fact("outcome", "offered"),
    r"decided not to (?:pursue|go)": fact("still_interested", False),
    r"another employer|another offer(?!.*closer)": either(variant("other-offer"), fact("chosen"), fact("reason")),
    r"going on|next round|process goes on|I look forward to the next step": fact("outcome", "advanced"),
    r"attach": fact("enclosed"),
    r"(?<!anything )\bI can (?:also )?send (?!my thanks)|glad to send|would be of use": either(
        fact("can_send"), role("recruiter"), role("coordinator")
    ),
    r"arrang": role("coordinator"),
    r"recommend|good word|owe the chance": role("referrer"),
    r"put(?:ting)? me forward": role("agency"),
    (
        r"(?:enjoyed|good to|glad to|we could|pleasure to|interesting to"
        r"|our) talk\w*(?: with you)? about (?!the [^.]*position)"
    ): fact("discussed"),
    r"enjoyed (?:our conversation|hearing|talking with you) about|I (?:\w+ )?enjoyed your": fact("discussed"),
    r"\bneeds\b|looking for\b": fact("needs"),
    (
        r"my strengths|can point to|would bring|to good use|would come to this work|from the first week|right away"
        r"|to your team|good use of|from day one|from the start|up to speed|would serve|a real help|same goes for"
    ): fact("strengths"),
    r"one of my answers|improve on|answer you again|answer of mine": fact("clarify"),
    (
        r"(?:meant|get) to (?:mention|say|tell)|have mentioned|like to add|to add to|wanted to say (?!thank)"
        r"|have liked to"
    ): fact("forgotten"),
    r"did(?:n't| not) (?:mention|say|bring)|(?:I|was something I) left (?:this )?out|\badd (?:in|that|this)\b": fact(
        "forgotten"
    ),
    r"\bI (?:came away|learned)\b": fact("learned"),
    r"stay in touch|paths cross|similar position|things change": either(
        fact("stay_connected", True), fact("stay_connected", None), variant("connection-request")
    ),
    r"could do better|made my application|what led to": fact("ask_feedback", True),
    r"offer (?:includes|is for)|accept at\b": fact("terms"),
    r"\bI(?: wi|')ll start\b": fact("start_date"),
    r"\breport to\b": fact("reports_to"),
    r"\bbecause I (?:have|will)\b|What decided me|I have done so|\bI've (?:accepted|decided) (?:a|on|to go)": either(
        fact("chosen"), fact("reason")
    ),
    r"phone conversation": fact("format", "phone"),
    r"video conversation": fact("format", "video"),
    r"our meeting|meeting with me|good to meet": fact("format", "in-person"),
    r"\btoday\b|\byesterday\b|\btomorrow\b": lambda written: written.on is not None,
    r"sorry that I have to ask": either(fact("cancelled_by", "candidate"), fact("reason")),
    r"could not take place": fact("cancelled_by", "employer"),
    r"in writing to sign|full terms in writing|terms in writing|offer in writing": either(
        fact("details_provided", False), variant("details")
    ),
    r"return the signed": fact("details_provided", True),
    r"my reference|REQ-1042": fact("reference"),
}
"""What a letter may claim, as a pattern, and the facts that license it."""


def own_words(written: Written) -> str:
    """Return the letter without the candidate's words, which may claim what they like."""
    text = written.message.text
    for name, value in written.context.items():
        if name in ("company", "position", "candidate", "recipient", "people", "reference"):
            continue
        for each in value if isinstance(value, list) else [value]:
            if isinstance(each, str) and " " in each:
                for phrase in re.split(r"(?<=[.?!]) ", each):
                    text = re.sub(re.escape(phrase.strip(" .")), "…", text, flags=re.IGNORECASE)
    return text


@text_of_each
def test_nothing_is_claimed_that_no_fact_says(text: Text) -> None:
    """Each claim that a letter makes in our words is licensed by a fact that it was written from."""
    for written in letters(text, MANY):
        said = own_words(written)
        for claim, licence in CLAIMS.items():
            found = re.search(claim, said, re.IGNORECASE)
            assert not found or licence(written), (found, written.context, written.message.text)


@pytest.mark.parametrize("claim", CLAIMS)
def test_no_claim_of_the_table_is_idle(claim: str) -> None:
    """The letters make each of the claims somewhere, so that each is held against its facts."""
    assert any(re.search(claim, own_words(written), re.IGNORECASE) for text in TEXTS for written in letters(text, MANY))


def test_an_interview_is_mentioned_only_if_it_was_held() -> None:
    """Not in a check-in, a refusal's answer or a withdrawal of somebody who was never interviewed."""
    for text in TEXTS:
        if text.message_type in ("check-in", "withdrawal") or text.variant == "not-interviewed":
            for written in letters(text, MANY):
                if not written.context.get("interviewed") and not written.context.get("interview_date"):
                    assert "interview" not in written.message.text, written.message.text


def test_no_interest_is_shown_once_it_is_over() -> None:
    """Neither after a refusal or a withdrawal, nor once the position is had."""
    for text in TEXTS:
        over = text.message_type in ("rejection-reply", "withdrawal", "contact-request", "connection-request")
        if over or text.variant in ("farewell", "accept", "decline"):
            for written in letters(text, MANY):
                said = own_words(written)
                assert not re.search(r"interested|my interest|very much like|hope to\b", said, re.IGNORECASE), said


def test_somebody_who_works_there_is_not_said_to_want_to_join() -> None:
    """An internal candidate would like the position, not the company."""
    inside = {"name": "Priya Raman", "affiliation": "Billing, Northwind Energy"}
    for text in TEXTS:
        context: dict[str, Any] = {"recipient": None, "company": "Northwind Energy", "position": "Team Lead"}
        for place in range(8):
            message = write(text, context | {"candidate": inside}, place=place)
            assert not re.search(r"join|interest\w* in Northwind|work (?:for|at) Northwind", message.body), message.body

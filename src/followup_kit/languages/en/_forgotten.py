"""Add what the candidate forgot to mention, with those of their own sentences that belong to it."""

import re

from ..._lazy import lazy_regex
from .._template_strings import FreeText, Strings
from ._clauses import is_certain
from ._free_text import JoinWith, phrase, sentence
from ._joined import lower_first
from ._own_words import split_sentences
from ._sentences import is_sentence
from ._strengths import own_phrase, say_of_oneself

_FORGOT = lazy_regex(
    r"(?:(?:I )?(?:forgot|wanted|meant|neglected|failed|did(?:n['’]t| not) get) )?to "
    r"(?:say|mention|add|tell you|bring up|note|talk about)(?: that| about|:)? ",
    re.IGNORECASE,
)
_UNSAID = lazy_regex(r"I (?:did not|didn['’]t) get to \w+(?: you)? that\b", re.IGNORECASE)
_STATED = lazy_regex(r"(?:One|Another|The) (?:more |other )?(?:item|thing|point|detail|note)\b.* (?:is|was|are) .*")
_PARTED = lazy_regex(r"(?:in|at|on|during|when|while|after|before|about|as|to|with)\b[^.!?]*? that (?:I|my|we|our)\b")
_LEADING = lazy_regex(r"(?:Also|And|Oh|Plus|P\.?S\.?)[,:] ", re.IGNORECASE)
_ASKED_THERE = lazy_regex(
    r"(?:When|As) (?:you|we|I)\b|You (?:had )?(?:asked|wanted)\b|"
    r"I (?:\w+ )?(?:reali[sz]ed|forgot|neglected|never|should have)\b"
)
_WORDS = lazy_regex(r"[a-z]{5,}")
_LIGHT = frozenset(
    "about their there which would could while where years other really still interview position".split()  # noqa: SIM905
)
_SHARED = 2
_RELATIVE_END = lazy_regex(r", (?:where|which|who|whose|in which) [^:;?—–]+\Z")
"""What tells more of a thing at the end of a note, and of a sentence that mentions it."""

_APART = lazy_regex(r"(?:Sorry|Apologies|Thanks?|Please|Ask|Good luck)\b", re.IGNORECASE)
_TOLD = lazy_regex(
    r"(?:I(?:['’]\w+)? (?!\w*(?:said|told|mention|forg|meant|reali[sz]|want|should|wish|hope|though|apolog|ask)|answer)"
    r"|"
    r"(?:My|Our|We) )[^,;:!?]+(?:, (?!but\b|so\b|which\b)[^;:!?]+)?\."
)
"""A statement of the candidate's that may follow "that"."""

_OPENED = lazy_regex(
    r"I (?:also )?(?:reali[sz]ed? (?:\w+ )?(?:that )?I |forgot |neglected |"
    r"(?:did not|didn['’]t|never)(?: get (?:(?:a|the) chance )?to)? "
    r"(?:ask|asked|mention|mentioned|say|said|tell|told|bring|brought|explain|explained|discuss|discussed)\b)|"
    r"(?:You|When you|Since you) (?:asked|wanted|mentioned|said|told)\b|(?:Yes|No),? "
)


_LED = lazy_regex(
    r"(?:One|Another|The) (?:more |other )?(?:item|thing|point|detail|note|piece)\b|One\b|Also\b|As |When|"
    r"(?:In|On|At) (?:my answer|that|(?:the|our) (?:\w+ )?(?:interview|call|talk|meeting|conversation))\b|"
    r"(?:During|After|Before|Since|While|Though|Although|If|For|To|With|Upon|Looking|Thinking|Sorry|Apologies|Thanks?|"
    r"Please|Ask|Good luck)\b|"
    r"You\b|Yes\b|No\b|I (?:also |only |just )?(?:should|said|told|forgot|neglected|never|did|didn['’]t|reali[sz]\w+|"
    r"was asked|meant|wanted|wish|answered|would like)\b|.*\b(?:mention|forgot|add\b)"
)
"""How a sentence begins that says by itself why it comes, or looks back."""


def own_note(text: str) -> FreeText:
    """Return a note about the candidate: a phrase with ``my`` where it wants it, or a sentence.

    Args:
        text: The note.
    """
    text = _LEADING.sub("", text)
    if text.startswith(("about ", "About ")) and ":" not in text:
        text = text[len("about ") :]
    if text.lower().startswith("having "):
        text = f"I have {text[len('having ') :]}"
    bare = _FORGOT.sub("", text, count=1) if _FORGOT.match(text) else text.removeprefix("that ")
    parted = bare != text and _PARTED.match(bare) is not None  # cut off, it would begin in its middle
    if _UNSAID.match(text):
        return FreeText("", sentence(text))
    if bare != text and not parted and (is_sentence(bare) or not text.startswith("that ")):
        text = bare
    elif parted:
        return FreeText("", sentence(text if text.startswith("I ") else f"I {text[:1].lower()}{text[1:]}"))
    stated = say_of_oneself(text)
    if stated:
        return FreeText("", stated)
    if ": I " in text:  # what is told after a colon is no thing that one mentions
        return FreeText("", sentence(text))
    return FreeText((":" not in text and own_phrase(text)) or phrase(text), "")


def part_at_forgotten(rest: list[str], forgotten: str) -> tuple[list[str], list[str]]:
    """Return the candidate's own sentences, and those that belong to what they forgot to mention.

    Args:
        rest: The sentences that belong in no certain part.
        forgotten: What they forgot to mention; empty for nothing.
    """
    words = set(_WORDS.findall(forgotten.lower())) - _LIGHT
    belongs = [
        bool(words) and (_ASKED_THERE.match(each) or len(words.intersection(_WORDS.findall(each.lower()))) >= _SHARED)
        for each in rest
    ]
    return (
        [each for each, there in zip(rest, belongs, strict=True) if not there],
        [each for each, there in zip(rest, belongs, strict=True) if there],
    )


def describe_forgotten(given: str | None, strings: Strings, _join: JoinWith) -> Strings:
    """Return what was forgotten as it follows "I also meant to mention", and what of it stands by itself.

    Args:
        given: The note; empty for none.
        strings: What every language has.
    """
    note, sentences = _part_forgotten(given or "", strings)
    also = "" if " also " in f" {note} " else "also "  # once is enough
    leads = bool(sentences) and not note and not _LED.match(sentences)
    led = lower_first(sentences) if leads else ""
    return {"forgotten": note, "forgotten_sentence": sentences, "forgotten_also": also, "forgotten_led": led}


def _part_forgotten(given: str, strings: Strings) -> tuple[str, str]:
    """Return what follows "I also meant to mention", and what stands by itself."""
    note, sentences = str(strings["forgotten"]), str(strings["forgotten_sentence"])
    if _APART.match(given) or (note and not sentences and "mention" in note):
        return "", sentence(given)
    if ": I " in note:  # what is told after a colon is no thing that one mentions
        return "", sentence(note)
    if note and _STATED.match(given):
        return "", sentence(given)
    told = note.startswith(("that ", "how I ", "why I ", "what I ")) or is_certain(_RELATIVE_END.sub("", note))
    if note and not told:  # whatever it is, it may stand behind a colon
        return "", f"One more thing: {note}."
    first, *rest = split_sentences(sentences) or [""]
    that = given.startswith("that ") and first
    if that or (_TOLD.match(first) and _OPENED.match(first) is None):
        small = lower_first(first)
        return f"that {small[:-1]}", " ".join(rest)
    return note, sentences

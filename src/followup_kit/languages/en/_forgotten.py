"""Add what the candidate forgot to mention, with those of their own sentences that belong to it."""

import re

from ..._lazy import lazy_regex
from .._template_strings import FreeText, Strings, yes
from ._clauses import is_certain
from ._free_text import JoinWith, phrase, sentence
from ._sentences import is_sentence
from ._strengths import own_phrase, say_of_oneself

_FORGOT = lazy_regex(
    r"(?:(?:I )?(?:forgot|wanted|meant|neglected|failed|did(?:n['’]t| not) get) )?to "
    r"(?:say|mention|add|tell you|bring up|note|talk about)(?: that| about|:)? ",
    re.IGNORECASE,
)
_ASKED_THERE = lazy_regex(
    r"(?:When|As) (?:you|we|I)\b|You (?:had )?(?:asked|wanted)\b|"
    r"I (?:\w+ )?(?:reali[sz]ed|forgot|neglected|never|should have)\b"
)
_WORDS = lazy_regex(r"[a-z]{5,}")
_LIGHT = frozenset(
    "about their there which would could while where years other really still interview position".split()  # noqa: SIM905
)
_SHARED = 2
_APART = lazy_regex(r"(?:Sorry|Apologies|Thanks?|Please|Ask|Good luck)\b", re.IGNORECASE)
_MINE = lazy_regex(r"I\b")
_STATING = lazy_regex(
    r"(?:I(?:['’]\w+)?|My|We|Our|The|An?|There|It|He|She|They|If|When|While|At|In|During|For|On|With|Since|After|"
    r"Before|"
    r"Although|As|One|Two|Three|Some|Most|All|Both|Every|Each)\s"
)
"""How a statement begins, which may follow "that"."""
_OF_THE_TALK = lazy_regex(
    r"(?:During|In|At) (?:our|the|my) (?:meeting|interview|conversation|talk|call|visit)\b|When (?:we|you|I)\b"
)
_OPENED = lazy_regex(
    r"I (?:also )?(?:reali[sz]ed? (?:\w+ )?(?:that )?I |forgot |neglected |"
    r"(?:did not|didn['’]t|never)(?: get (?:(?:a|the) chance )?to)? "
    r"(?:ask|asked|mention|mentioned|say|said|tell|told|bring|brought|explain|explained|discuss|discussed)\b)|"
    r"(?:You|When you|Since you) (?:asked|wanted|mentioned|said|told)\b|(?:Yes|No),? "
)


def own_note(text: str) -> FreeText:
    """Return a note about the candidate: a phrase with ``my`` where it wants it, or a sentence.

    Args:
        text: The note.
    """
    bare = _FORGOT.sub("", text, count=1) if _FORGOT.match(text) else text.removeprefix("that ")
    if bare != text and (is_sentence(bare) or not text.startswith("that ")):
        text = bare
    stated = say_of_oneself(text)
    if stated:
        return FreeText("", stated)
    if ": I " in text:  # what is told after a colon is no thing that one mentions
        return FreeText("", sentence(text))
    return FreeText(own_phrase(text) or phrase(text), "")


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
    """Return what was forgotten as a phrase or in sentences, and what may stand before it.

    Args:
        given: The note; empty for none.
        strings: What every language has.
    """
    sentences = str(strings["forgotten_sentence"])
    if _OPENED.match(sentences) or _OF_THE_TALK.match(sentences):  # says by itself that something was left out
        return {"forgotten_mine": "", "forgotten_open": "", "forgotten_itself": "yes"}
    note = str(strings["forgotten"])
    if _APART.match(given or ""):
        return {
            "forgotten": "",
            "forgotten_sentence": sentence(given or ""),
            "forgotten_mine": "",
            "forgotten_open": "",
            "forgotten_itself": "yes",
        }
    if note.startswith("that "):
        sentences, note = f"{note[5:]}.", ""
    if note and not is_certain(note):  # stands by itself behind a colon, whatever it is
        return {
            "forgotten": "",
            "forgotten_sentence": f"{note}.",
            "forgotten_mine": "",
            "forgotten_open": "",
            "forgotten_itself": "",
        }
    single = sentences.endswith(".") and not re.search(r"[.!?] [A-Z]", sentences)
    that = str(strings["forgotten"]).startswith("that ")
    is_stated = that or _STATING.match(sentences) is not None
    sentences = (
        sentences if that or not is_stated or _MINE.match(sentences) else f"{sentences[:1].lower()}{sentences[1:]}"
    )
    return {
        "forgotten": note,
        "forgotten_sentence": sentences,
        "forgotten_mine": yes(is_stated),
        "forgotten_open": sentences[:-1] if single else "",
        "forgotten_itself": "",
    }

"""Fit a candidate's own English words into a letter: as a phrase, as a sentence, as the deed that a line stands for."""

import itertools
from collections.abc import Callable, Sequence
from typing import Literal

from ..._lazy import lazy_regex
from .._remembering import remembered
from ._words import (
    ABBREVIATIONS,
    AIMED,
    COMMON_WORDS,
    COUNTED,
    DEEDS,
    DEGREES,
    DESCRIBING,
    DETERMINERS,
    FUNCTION_WORDS,
    GERUNDS,
    NUMBERS,
    PLACES,
    PLAIN_NOUNS,
    PREPOSITIONS,
    QUALITIES,
    RELATIVES,
    REQUESTED,
    STATES,
    TRADES,
)

Join = Callable[[Sequence[str]], str]
"""What joins phrases in a list."""

JoinWith = Callable[[Sequence[str], Literal["and", "or"]], str]
"""What joins phrases in a list with "and" or "or"."""

ENDS = (".", "!", "?", "…")
CLOSERS = "\"'”’)]\u2069"
_INITIALS = lazy_regex(r"(?:[^\W\d_]+\.)*[^\W\d_]\.|(?:[^\W\d_]{1,3}\.){2,}")
MARKS = ",;:.!?…\"“”()[]'‘’"
_SALARY = lazy_regex(r" (?=[$€£]\s?\d)(?:(?<=\bsalary )|(?<=\bwage )|(?<=\bbonus ))")
_SMALL_BEFORE_SMALL = COMMON_WORDS | GERUNDS | DEEDS
_NO_ARTICLE = DETERMINERS | REQUESTED
_CREDENTIALS = frozenset({"ticket", "certificate", "certification", "licence", "license", "qualification"})
_CONJUNCTIONS = frozenset({"and", "or"})
_AFFECTED = lazy_regex(r"\b(?:by (?:an?|half|nearly|almost|over|about)|so (?:that|I|we|the)|from .+ to)\b|\d ?%")
_DEEDS = lazy_regex(r", (?!\d)")
_LISTED = lazy_regex(r"\b(?:and|or)\b|[:;(]")
_ASIDE = lazy_regex(
    r"(?:which|who|where|when|while|with|without|including|such|especially|mostly|mainly|often|always|never|then|but|"
    r"so|as|every|none|not|no|in|on|at|for|from|to|by|through|all|both|each|most|some|one|two|three|nine|ten|"
    r"\d\S*|\w+ing|\w+ly)\b"
)
_PAIR = 2
_LONGEST_ABBREVIATION = 5


@remembered
def phrase(text: str) -> str:
    """Return a phrase with a small first letter where English wants one, and without a full stop of its own.

    Args:
        text: The phrase.
    """
    if not text.split():
        return text
    bare = text if is_abbreviation(text.rpartition(" ")[2]) else text.rstrip(". ") or text
    first, _, rest = _SALARY.sub(" of ", bare).partition(" ")
    known = first.strip(MARKS).lower()
    second_is_small = not rest[:1].isupper()
    if first[1:] == first[1:].lower() and (
        known in FUNCTION_WORDS
        or (known in PLAIN_NOUNS and second_is_small)
        or (second_is_small and rest and known in _SMALL_BEFORE_SMALL)
    ):
        first = first.lower()
    return f"{_article(first, rest)}{first} {rest}".strip()


@remembered
def deed(text: str) -> str:
    """Return the sentence that a line of a résumé stands for, such as ``Led two teams``; empty for any other words.

    Args:
        text: The words.
    """
    first, _, rest = text.partition(" ")
    verb = first.lower() if first[1:] == first[1:].lower() else ""
    head = head_words(rest)
    if not rest or rest.startswith("of ") or (head and head[0] not in COUNTED and head[-1].rstrip("s") in _CREDENTIALS):
        return ""
    if verb == "been":
        return sentence(f"I have been {rest}")
    bare = rest.endswith("s") and " " not in rest and rest.islower()  # "managed budgets"
    if (
        verb in STATES
        or (verb in DEEDS and (bare or _is_done_to(rest)))
        or (_is_regular(verb, text) and _has_object(verb, rest))
    ):
        return sentence(f"I {verb} {_join_deeds(rest)}")
    return ""


def _is_regular(verb: str, text: str) -> bool:
    """Return whether a word looks like the past of a regular verb, and the words are no trade: "retired engineer"."""
    if "-" in verb and not _is_counted(text.partition(" ")[2]):  # "fellowship-trained in OB"
        return False
    return verb.endswith("ed") and verb not in QUALITIES and TRADES.isdisjoint(head_words(text)[-1:])


def _has_object(verb: str, rest: str) -> bool:
    """Return whether a regular verb did something to what follows it, and does not describe it."""
    described = verb in DESCRIBING or rest.partition(" ")[0].lower() in AIMED  # "summoned for jury duty"
    return _is_counted(rest) or (not described and _is_done_to(rest))


def _join_deeds(rest: str) -> str:
    """Return what was done, a second deed or thing behind the only comma joined by "and": "read prints and GD&T"."""
    parts = _DEEDS.split(rest)
    if len(parts) != _PAIR or _LISTED.search(rest) or _ASIDE.match(parts[1]):
        return rest
    return " and ".join(parts)


def _is_done_to(rest: str) -> bool:
    """Return whether words are what a verb was done to, and not a noun that its participle describes."""
    words = rest.split()
    first = words[0].strip(MARKS).lower()
    if first in AIMED or _is_counted(rest):
        return True
    if first == "and" and len(words) > 1 and (words[1].lower() in DEEDS or words[1].lower() in STATES):
        return True
    head = head_words(rest)
    plural = bool(head) and len(words) > 1 and head[-1].endswith("s") and not head[-1].endswith("ss")
    return plural or _AFFECTED.search(rest) is not None


def _is_counted(rest: str) -> bool:
    """Return whether words after a verb say how much or which: "40 titles", "a team", "calls by 30%"."""
    words = [word.strip("\"'()").lower() for word in rest.split()]
    if words[0] in COUNTED or words[0][:1] in "$€£0123456789":
        return True
    return any(word in AIMED and (after[:1].isdigit() or after in NUMBERS) for word, after in itertools.pairwise(words))


def without_shouting(note: str) -> str:
    """Return a note in small letters if all of it is in capitals and it is no list of abbreviations.

    Args:
        note: The note.
    """
    words = [word.strip(MARKS) for word in note.split()]
    small = any(word.lower() in FUNCTION_WORDS or len(word) > _LONGEST_ABBREVIATION for word in words)
    shouted = note.isupper() and len(words) > 1 and small
    return note.lower() if shouted else note


def head_words(text: str) -> list[str]:
    """Return the small words of a phrase up to the end of its first noun, before what belongs to it.

    Args:
        text: The phrase.
    """
    head: list[str] = []
    for place, word in enumerate(text.split()):
        small = word.strip(MARKS).lower()
        if place and (small in PREPOSITIONS or small in RELATIVES or small in GERUNDS):
            break
        head.append(small)
        if word.endswith((",", ":", ";")):
            break
    return head


def sentence(text: str) -> str:
    """Return sentences with a capital at the beginning and a mark at the end.

    Args:
        text: The sentences.
    """
    return capitalize(text if text.rstrip(CLOSERS).endswith(ENDS) else f"{text}.")


def capitalize(text: str) -> str:
    """Return a text with a capital at its beginning, unless its first word has one inside, as ``iOS`` has.

    Args:
        text: The text.
    """
    first = text.partition(" ")[0]
    return text if first[1:] != first[1:].lower() else text[:1].upper() + text[1:]


def is_abbreviation(word: str) -> bool:
    """Return whether a word's full stop belongs to it: ``Inc.``, ``U.S.``, ``Ph.D.``, the initial of a name.

    Args:
        word: The word, with its full stop.
    """
    bare = word.strip("\"'“”‘’()[],;:")
    return bare.endswith(".") and (bare.rstrip(".").lower() in ABBREVIATIONS or _INITIALS.fullmatch(bare) is not None)


def _article(first: str, rest: str) -> str:
    """Return the article that a degree or a background wants and a candidate's note left out."""
    words = f"{first} {rest}".split()
    if words[0].lower() in _NO_ARTICLE or "'" in first or "’" in first:
        return ""
    head: list[str] = []
    for word in words:
        if word.lower() in PREPOSITIONS:
            break
        head.append(word)
        if word.endswith(","):
            break
    noun = head[-1].strip(MARKS).lower() if head else ""
    if noun in PLACES and head == words:
        return "the "
    if noun not in DEGREES or any(char.isdigit() for char in head[0]):
        return ""
    if len(head) > 1 and any(word.lower() in _CONJUNCTIONS or "’s" in word or "'s" in word for word in head):
        return ""
    return "an " if words[0][:1].lower() in "aeio" else "a "

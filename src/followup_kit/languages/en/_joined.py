"""Join a candidate's notes into sentences that one would say: a reaction with its fact, a decision with its reason."""

import itertools
import re
from collections.abc import Sequence

from ..._lazy import lazy_regex
from ._own_words import split_sentences
from ._reasons import Reason
from ._words import COMMON_WORDS, FUNCTION_WORDS, GERUNDS, POINTERS, SUBJECTS

_LONGEST = 80
_JOINED = lazy_regex(r"[;:]|, (?:and|but|so|because)\b|\b(?:but|although|though|because)\b")
_OPENING_ALONE = lazy_regex(
    r"(?:If|When|But|So|And|Although|Though|While|However|Unfortunately|Because|Since|As|The reason|Based on|Given|To|"
    r"I['’]m doing this|I have done so|What decided me)\b"
)


_OF_MYSELF = lazy_regex(r"I(?:['’]\w+)? (?!.*(?:, (?:and|so)\b|\b(?:and (?:I|would|will|hope)|if)\b))[^.]{,110}\.")
_WISHING = lazy_regex(r"I(?:['’]d| would) |I (?=hope )")
_SUBORDINATE = lazy_regex(r",|\b(?:that|which|who|when|as|while|since|where|what|how|am always)\b")
_LONGEST_PAIR = 220
_LONGEST_JOINED = 170
_ALONE = lazy_regex(r"(?:Thank|Please|It (?!was\b)|This\b|That\b|These\b|They\b)")
_CONTENT = lazy_regex(
    r"\b(?!(?:with|that|this|from|have|more|very|much|would|like|also|your|will|they|were|been|really|about|what|when)\b)"
    r"[a-z]{4,}"
)
_NUMBER = lazy_regex(
    r"(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|(?:thir|four|fif|six|seven|eigh|nine)teen|"
    r"(?:twen|thir|for|fif|six|seven|eigh|nine)ty)(?:-[a-z]+)?"
)
_DOING = lazy_regex(r"I(?:['’]ll| will| shall| had to| have to| must| need| want| can| could)\b")
_POINTING_WITHIN = lazy_regex(
    r"\b(?:it|its|them|they|their|there|that|this|these|those|both|too|also)\b", re.IGNORECASE
)
_LONGEST_PARAGRAPH = 36
_FEWEST_PARTED = 3


def lower_first(text: str) -> str:
    """Return a sentence as a clause of another: with a small first letter unless its first word is a name or "I".

    Args:
        text: The sentence.
    """
    first = text.partition(" ")[0].strip(",")
    small = first.lower()
    known = small.partition("'")[0].partition("’")[0]
    if known == "i" or first[1:] != first[1:].lower():
        return text
    common = (
        known in FUNCTION_WORDS
        or known in SUBJECTS
        or known in POINTERS
        or known in COMMON_WORDS
        or known in GERUNDS
        or known.endswith("ing")
        or _NUMBER.fullmatch(known)
    )
    return f"{text[:1].lower()}{text[1:]}" if common else text


def tell_conversation(topics: str, topics_said: str, own: str) -> str:
    """Return what was talked about.

    Args:
        topics: What was talked about, as a phrase.
        topics_said: What was noted in sentences.
        own: The candidate's own sentences, which may tell already what they enjoyed.
    """
    enjoyed = "It was good to talk" if "enjoyed" in own else "I really enjoyed talking"
    opening = f"{enjoyed} about {topics}." if topics else ""
    return f"{opening} {topics_said}".strip()


def tell_learned(clause: str, sentences: str) -> str:
    """Return what was learned, a phrase joined to a short sentence.

    Args:
        clause: What follows "I", such as "learned how a grid is run".
        sentences: What came as sentences.
    """
    if not clause:
        return sentences
    if sentences and _is_short(sentences) and len(split_sentences(sentences)) == 1:
        return f"{sentences[:-1]}, and I {clause}."
    return f"I {clause}. {sentences}".strip()


def tell_because(reason: Reason) -> tuple[str, str]:
    """Return a reason as the end of a sentence that tells a decision, without its full stop; and what remains of it.

    Args:
        reason: The reason.
    """
    if reason.phrase:
        return f" {reason.clause}", reason.sentences
    said = split_sentences(reason.sentences)
    if said and "because" in said[0] and said[0].endswith(".") and not _OPENING_ALONE.match(said[0]):
        return f": {lower_first(said[0][:-1])}", " ".join(said[1:])
    if not said or not can_follow(said[0]):
        return "", reason.sentences
    small = reason.opening and said[0].partition(" ")[0].lower() == reason.opening
    first = f"{said[0][:1].lower()}{said[0][1:-1]}" if small else lower_first(said[0][:-1])
    return f", because {first}", " ".join(said[1:])


def _is_short(said: str) -> bool:
    """Return whether a sentence is so short and plain that another may be joined to it."""
    plain = not _JOINED.search(said) and not _OPENING_ALONE.match(said)
    return said.endswith(".") and not said.endswith("..") and len(said) <= _LONGEST and plain


def can_follow(said: str) -> bool:
    """Return whether a sentence may follow "because".

    Args:
        said: The sentence.
    """
    return said.endswith(".") and not _OPENING_ALONE.match(said) and "because" not in said


def is_plain(said: str) -> bool:
    """Return whether a sentence may be joined to another by "but" or "so": it states something, and turns nowhere.

    Args:
        said: The sentence.
    """
    plain = said.endswith(".") and not said.endswith("..") and not _OPENING_ALONE.match(said)
    return plain and re.search(r"\b(?:but|although|though|because|however)\b|[;:]", said) is None


def join_pair(said: Sequence[str]) -> list[str]:
    """Return sentences of which the last two, where both are plain and short, are one.

    Args:
        said: The sentences: "The clinics impressed me.", "I was excited about the team.".
    """
    *before, first, second = ["", "", *said][-max(len(said), 2) :]
    plain = all(is_plain(each) and "," not in each for each in (first, second)) and not _ALONE.match(second)
    if not plain or " and " in first or len(first) + len(second) > _LONGEST_JOINED or not _go_together(first, second):
        return list(said)
    return [*before, f"{first[:-1]}, and {lower_first(second)}"]


def _go_together(first: str, second: str) -> bool:
    """Return whether two sentences tell of one thing: neither of what one does or wants, or both by a shared word."""
    if not any(map(_DOING.match, (first, second))):
        return True
    shared = set(_CONTENT.findall(first.lower())) & set(_CONTENT.findall(second.lower()))
    return bool(shared) or _POINTING_WITHIN.search(second) is not None


def join_own(said: Sequence[str]) -> list[str]:
    """Return sentences of which two, next to each other and both plain, are one: the first such pair only.

    Args:
        said: The candidate's own sentences: "I respect Acme.", "I would love to be considered again.".
    """
    for place, (first, second) in enumerate(itertools.pairwise(said)):
        wishes = _WISHING.match(second)
        if not (wishes and _OF_MYSELF.fullmatch(first) and is_plain(first) and is_plain(second)):
            continue
        if _WISHING.match(first) or len(first) + len(second) > _LONGEST_PAIR:
            continue
        verb = second[wishes.end() :] if second.startswith("I hope") else f"would {second[wishes.end() :]}"
        joined = f"{first[:-1]}, and {second}" if _SUBORDINATE.search(first) else f"{first[:-1]} and {verb}"
        return [*said[:place], joined, *said[place + 2 :]]
    return list(said)


def part_long(text: str) -> tuple[str, str]:
    """Return sentences as one paragraph, or as two where one would be long: what comes first, and the rest.

    Args:
        text: The sentences.
    """
    said = split_sentences(text)
    if len(said) < _FEWEST_PARTED or len(text.split()) <= _LONGEST_PARAGRAPH:
        return text, ""
    half = next(
        place
        for place in range(1, len(said))
        if place == len(said) - 1 or len(" ".join(said[: place + 1])) > len(text) / 2
    )
    return " ".join(said[:half]), " ".join(said[half:])

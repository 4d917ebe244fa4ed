"""Arrange a candidate's own sentences in a thank-you: what goes on from the talk, what is one breath, what comes last.

No word of theirs is changed but the first letter of a sentence that follows "and".
"""

import re
from collections.abc import Sequence

from ..._lazy import lazy_regex
from ._free_text import head_words
from ._joined import is_plain, lower_first
from ._own_words import split_sentences
from ._thanks import WORDS

_LONGEST_LED_ON = 140
_MOST_COMMAS = 2
_LONGEST_WITH_TALK = 200
_LONGEST_LINKED = 150
_ADVERBS = (
    r"(?:also |even |still |now |so |very |really |truly |particularly |especially |already |more |most |all the )*"
)
_GLAD = (
    rf"(?:I(?:['’]m| am) {_ADVERBS}(?:excited|enthusiastic|eager|interested|drawn)|"
    rf"I(?:['’]d| would)? {_ADVERBS}(?:came away|left|enjoyed|like|love|loved|appreciate|appreciated|got|learned))\b"
)
_SURE = (
    rf"(?:I(?:['’]m| am) {_ADVERBS}(?:confident|certain|convinced|sure)|"
    rf"I(?:['’]d| would)? {_ADVERBS}(?:believe|feel|felt|think|can see|could see))\b"
)
_FROM_TALK = lazy_regex(rf"(?:It|That|This) (?=[a-z])|{_GLAD}|{_SURE}")
_FROM_MEETING = lazy_regex(
    rf"{_GLAD}|It (?:sounds|seems|looks|feels|reinforced|confirmed|convinced|strengthened|made|gave|left|helped) "
)
_MET = lazy_regex(
    r"\b(?:me[et]t?|meeting|talk(?:ed|ing)?|sp[eo]ak(?:ing)?|spoke|conversation|discussi\w+|chat|pleasure|interview|"
    r"thanks?)\b",
    re.IGNORECASE,
)
_HEARD = lazy_regex(r"\b(?:hear(?:d|ing)?|learn(?:ed|ing|t)?|to know|told|toured?|showed|saw)\b", re.IGNORECASE)
_BACKWARD = lazy_regex(r"\b(?:this|that|these|those|such|it|they|them)\b")
_THAT_THING = lazy_regex(r"\b(?:it|them|these|those)\b")
_FOR_THE_POSITION = (
    r"(?:join\w*|be(?:com\w+|ing)? (?:an?|the|(?:a )?part of|on (?:your|the))|part of|"
    r"work(?:ing)? (?:with|for|at|together)|train(?:ing)? with|contribut\w+|the (?:opportunity|possibility|chance|"
    r"prospect)|this (?:role|position|job)|you all)\b"
)
_WISH = lazy_regex(
    rf"I(?:['’]\w+)? {_ADVERBS}(?:(?:would|am|hope|want|wish|feel|can tell|\w+ed)\b.*)?"
    r"(?:(?:excited|enthusiastic|eager|honou?red|thrilled|delighted|proud|happy|glad|love|like|hope|want|enjoy|"
    r"welcome)\b"
    rf".*){_FOR_THE_POSITION}"
)
_ENJOYED = lazy_regex(r"I (?:\w+ )?enjoyed\b")
_OFFER = lazy_regex(
    r"(?:.*\bif (?:you|there|anything|any)\b|Please\b|(?:I(?:['’]m| am) )(?:all ears|happy to|glad to|available)\b|"
    r"I(?:['’]d| would) (?:\w+ )?(?:be (?:happy|glad) to|welcome|appreciate)\b)",
    re.IGNORECASE,
)
_THANKS = lazy_regex(
    rf"(?:Thank(?:s| you)(?: so much| very much)?(?: again)?|I {_ADVERBS}appreciate)"
    r"(?:,? (?:for )?(?:all )?(?:the|your|this) (?:\w+ )?(?:time|opportunity|chance|consideration|interview)\b"
    r"[^,;:!?]{,80})?\."
)
_WISHING = lazy_regex(r"I hope (?:that )?you (?:have an? (?!answer|decision|chance|moment)|enjoy )")
_LINKED = lazy_regex(
    rf"(?:{_GLAD}|{_SURE}|I(?:['’]m| am|['’]d| would|['’]ve| have| hope I| look)\b|"
    r"It (?:made|gave|confirmed|convinced|reinforced|strengthened|helped) (?:me|my)\b)"
)
_NOT_LED_BY = lazy_regex(r"(?:I hope you|I know|I understand|What|How|Why)\b|.*\bwhether\b")
_PONDERED = lazy_regex(
    r"I(?:['’]ve| have)? (?:since |also |now )?(?:thought|reflected|been thinking|been reflecting|kept thinking)\b"
    r"[^,;:]{,90}\."
)
_AVAILABLE = lazy_regex(
    r"(?:I(?:['’]m| am) (?:also )?(?:free|available) |"
    r"I(?: could|['’]d be able to| can) (?:also )?(?:start|begin|come)\b|"
    r"My references (?:know|expect))"
)
_OF_THE_TALK = lazy_regex(
    r"\b(?:(?:that|this) way|all (?:three|four|of (?:them|that|these|those))|"
    r"both of (?:them|these)|(?:do|did|done|doing) (?:\w+ )?(?:that|this|it|so))\b"
)
_POINTING = lazy_regex(r"(?:That|This|It)\b")
_OWN = lazy_regex(r"I(?:['’]\w+)? ")
_OF_THE_POSITION = lazy_regex(r"\b(?:position|role|job|opportunity|conversation|interview)\b")
_JOINED = lazy_regex(r",? (?:and|so) (?:I|it|we|you|they|my|the|that|this|what)\b")


def names_the_meeting(text: str) -> bool:
    """Return whether the candidate's first sentence speaks of the meeting itself, of which a letter need not then.

    What one heard, learned or thought of since is of the meeting too.

    Args:
        text: The sentences.
    """
    first = (split_sentences(text) or [""])[0]
    return bool(first.startswith("It was ") or _MET.search(first) or _HEARD.search(first) or _PONDERED.fullmatch(first))


def lead_on(text: str, talk: str) -> tuple[str, str]:
    """Return how the first sentence goes on from a sentence about the talk, or from "It was a pleasure to meet you".

    Args:
        text: The candidate's own sentences.
        talk: What was talked about; empty if only the meeting is named.

    Returns:
        What follows that sentence, such as ", and I believe I would fit in", and the other sentences.
    """
    first, *rest = split_sentences(text) or [""]
    leading = (_FROM_TALK if talk else _FROM_MEETING).match(first)
    short = len(first) + len(talk) <= _LONGEST_WITH_TALK and talk.count(",") < _MOST_COMMAS
    crowded = " and " in talk and " and " in first
    fits = short and not crowded and len(first) <= _LONGEST_LED_ON
    if leading and fits and not _MET.search(first) and _is_single(first):
        return f", and {lower_first(first[:-1])}", " ".join(rest)
    return "", text


def part_wishes(text: str) -> tuple[str, str]:
    """Return the sentences, and those that wish the reader something, such as a good trip, with which a letter ends.

    Args:
        text: The candidate's own sentences.
    """
    said = split_sentences(text)
    wishes = [each for each in said if _WISHING.match(each)]
    return " ".join(each for each in said if each not in wishes), " ".join(wishes)


def part_thanks(text: str) -> tuple[str, str]:
    """Return the sentences without one that only thanks for time or a chance, and that one without its full stop.

    Args:
        text: The candidate's own sentences.
    """
    said = split_sentences(text)
    thanks = next((each for each in said if _THANKS.fullmatch(each)), "")
    return " ".join(each for each in said if each != thanks), thanks[:-1]


def part_last(text: str) -> tuple[str, str]:
    """Return the sentences, and those at their end that wish for the position or offer something.

    Args:
        text: The candidate's own sentences.
    """
    said = split_sentences(text)
    end = len(said)
    while end and is_last(said[end - 1]):
        end -= 1
    return " ".join(said[:end]), " ".join(said[end:])


def part_available(text: str) -> tuple[str, str]:
    """Return the sentences, and those that only say when the candidate could begin or come, which look ahead.

    Args:
        text: What a letter says of strengths.
    """
    said = split_sentences(text)
    ahead = [each for each in said if _AVAILABLE.match(each)]
    return " ".join(each for each in said if each not in ahead), " ".join(ahead)


def part_of_talk(text: str, topics: Sequence[str]) -> tuple[str, str]:
    """Return the first sentences where they speak of what was talked about, which they follow then, and the others.

    Args:
        text: What a letter says of strengths.
        topics: The topics.
    """
    said = split_sentences(text)
    nouns = {head[-1].rstrip("s") for each in topics for part in each.split(", ") if (head := head_words(part))}
    end = 0
    while topics and end < len(said):
        points = _OF_THE_TALK.search(said[end]) and not _POINTING.match(said[end])
        if not points and not (end and any(word.startswith(tuple(nouns)) for word in WORDS.findall(said[end]))):
            break
        end += 1
    return " ".join(said[:end]), " ".join(said[end:])


def is_last(said: str) -> bool:
    """Return whether a sentence wishes for the position or offers something, and points to nothing before it.

    Args:
        said: The sentence.
    """
    offered = _OFFER.match(said) and not _THAT_THING.search(said)
    wished = _WISH.match(said) and not _BACKWARD.search(said) and not _ENJOYED.match(said)
    return bool(offered or wished)


def join_pondered(text: str, wish: str = "") -> str:
    """Return the sentences, one that only says that there was more thought joined to what came of it.

    Args:
        text: The candidate's own sentences.
        wish: What came of it if they end with that sentence, as "I remain very interested"; empty for nothing.
    """
    said = split_sentences(text)
    place = next((place for place, each in enumerate(said) if _PONDERED.fullmatch(each)), len(said))
    if place == len(said):
        return text
    before = said[place]
    after = said[place + 1 : place + 2] or ([f"{wish}."] if wish and _OF_THE_POSITION.search(before) else [])
    if not after or not _OWN.match(after[0]) or not _is_single(after[0]) or len(after[0]) > _LONGEST_LINKED:
        return text
    return " ".join((*said[:place], f"{before[:-1]}, and {after[0]}", *said[place + 2 :]))


def wishes_for_the_position(text: str) -> bool:
    """Return whether a sentence wishes for the position.

    Args:
        text: The candidate's own sentences.
    """
    return any(_WISH.match(said) for said in split_sentences(text))


def lead_to_wish(last: str) -> tuple[str, str]:
    """Return the first of the last sentences as it follows what the candidate brings, and the others.

    Args:
        last: The last sentences, as ``part_last`` parts them.
    """
    first, *rest = split_sentences(last) or [""]
    if first.startswith("I") and _is_single(first) and len(first) <= _LONGEST_LED_ON:
        return f", and {first[:-1]}", " ".join(rest)
    return "", last


def link_last(text: str) -> str:
    """Return the sentences, the last of them joined to the one before if both are short and say how one feels.

    Args:
        text: The candidate's own sentences.
    """
    said = split_sentences(text)
    if len(said) < 2:  # noqa: PLR2004 - there is nothing to join
        return text
    before, last = said[-2:]
    own = _LINKED.match(last) or last.startswith("My ")
    short = len(before) <= _LONGEST_LINKED and len(last) <= _LONGEST_LINKED
    if (
        own
        and short
        and not before.startswith("Thank")
        and _is_single(before)
        and _is_single(last)
        and not _NOT_LED_BY.match(before)
    ):
        return " ".join((*said[:-2], f"{before[:-1]}, and {lower_first(last)}"))
    return text


def _is_single(said: str) -> bool:
    """Return whether a sentence is one plain statement, to which another may be joined."""
    return is_plain(said) and _JOINED.search(said) is None

"""Arrange a candidate's own sentences in a thank-you: what greets the meeting, what goes on from it, what comes last.

No word of theirs is changed but the first letter of a sentence that follows "and".
"""

import re
from typing import NamedTuple

from ..._lazy import lazy_regex
from ._joined import is_plain, lower_first
from ._own_words import split_sentences

_LONGEST_LED_ON = 140
_MOST_COMMAS = 2
_LONGEST_WITH_TALK = 200
_LONGEST_LINKED = 150
_LONGEST_BRIEF = 80
_MOST_TOGETHER = 4
_LONGEST_TOGETHER = 340
_FEWEST_OF_TWO = 4
_LONGEST_OF_ONE = 420
_SHORT_OF_ONE = 110
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
_MET = lazy_regex(
    r"\b(?:me[et]t?|meeting|talk(?:ed|ing)?|sp[eo]ak(?:ing)?|spoke|conversation|discussi\w+|chat|pleasure|interview|"
    r"thanks?)\b",
    re.IGNORECASE,
)
_GREETING = lazy_regex(
    r"It (?:went|was|has been) (?:\w+ ){0,3}?(?:well|pleasure|great|nice|wonderful|good|lovely|honou?r|delight|fun)\b|"
    r"I (?:\w+ ){0,2}?(?:enjoyed|appreciated|loved|liked) "
    r"(?:(?:meeting|talking|speaking|interviewing|visiting|learning|hearing|getting|chatting|seeing)\b|"
    r"(?:our|the) (?:\w+ )?(?:interview|conversation|meeting|talk|visit|tour|day|call|chat)\b|being)|"
    r"(?:After|Since) (?:talking|meeting|speaking|visiting|our|the)\b|(?:Meeting|Talking|Speaking) (?:with )?you\b|"
    r"I(?:['’]m| am| was) (?:\w+ )?(?:glad|happy|pleased|delighted) (?:that )?(?:we|I|to) "
    r"(?:could|got|had|met|meet|finally)|"
    r"I (?:just |have just )?(?:finished|came out of|left) (?:my|our|the) \w*|Thank(?:s| you)\b"
)
"""How an own sentence begins that greets the meeting as the opening of a letter does."""

_POINTING = lazy_regex(
    r"(?:It|This|That|These|Those|Such|They|Their|Both|Also|And|But|So|He|She|His|Her|There)\b|"
    r"I (?:\w+ )?(?:have )?(?:worked|did|do|done) (?:\w+ )?(?:that|this|it|so)\b"
)
"""How an own sentence begins that points at the one before, and stays behind it."""

POINTS_BACK = lazy_regex(
    r"\b(?:this|these|those|such an?) (?!(?:role|position|job|opportunity|field|industry|team|company|area|"
    r"requirements?|skills?|needs?|qualit\w+|experiences?|way|reasons?)\b)[a-z]{4,}\b|"
    r"\bthat (?:effort|work|project|initiative|challenge|goal|plan|trial|program(?:me)?|team)\b"
)
"""How a sentence names a thing of which one before tells: "this initiative"."""

_LONG_WORDS = lazy_regex(r"[a-z]{5,}")
_LATER = ("After ", "Since ")
_THINGS_BEFORE = ("It ", "This ", "That ", "These ", "They ", "Both ", "Their ")
_OF_THE_TALK = lazy_regex(
    r"\b(?:that|this) way\b|\ball (?:three|four|of (?:them|these|those))\b|\bboth of (?:them|these)\b"
)
_BACKWARD = lazy_regex(r"\b(?:this|that|these|those|such|it|they|them)\b")
_THAT_THING = lazy_regex(r"\b(?:it|them|these|those)\b")
_FOR_THE_POSITION = (
    r"(?:join\w*|be(?:com\w+|ing)? (?:an?|the|(?:a )?part of|on (?:your|the))|part of|"
    r"work(?:ing)? (?:with|for|at|together)|train(?:ing)? with|contribut\w+|the (?:opportunity|possibility|chance|"
    r"prospect)|this (?:role|position|job)|you all)\b"
)
_WISH = lazy_regex(
    rf"I(?:['’]\w+)? {_ADVERBS}(?:be )?(?:(?:would|am|hope|want|wish|feel|can tell|\w+ed)\b.*)?"
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
_INTEREST = lazy_regex(
    r"\b(?:interest(?:ed)?|excite(?:s|d|ment)?|exciting|energi[sz]ed|enthusias\w+|eager|thrilled|keen|"
    r"look(?:ing)? forward|hope|thought (?:more|again|a lot))\b|"
    r"\bI(?:['’]m| am)? (?:\w+ )?(?:confident|certain|convinced|sure|believe|feel|think)\b|"
    r"\b(?:my|My) (?:\w+ )*(?:skills|experience|background|qualifications|strengths)\b"
)
"""What a sentence speaks of that may lead to the close: interest, and what one is sure of."""

_HEARD = lazy_regex(r"I (?:was|am) (?:\w+ )?(?:excited|interested|glad|pleased|happy) to (?:hear|learn)\b")

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
_STATING = lazy_regex(r"(?:I|You|We|It|They|The|This|That|Your|Our|There|\w+ing)\b")
_NOT_LED_BY = lazy_regex(r"(?:I hope you|I know|I understand|What|How|Why)\b|.*\bwhether\b")
_JOINED = lazy_regex(r", (?:and|so) |\b(?:and|so) (?:I|it|we|you|they|my|the|that|this|what)\b")


_POINTS = lazy_regex(r"\b(?:it|its|their|this|that|these|those|them|there|such|both|same|too)\b")
_ITS = lazy_regex(
    r"I [^,;:]*\b(?:its|their)\b|I (?:kept|keep|have|did|liked|loved|would|could|had) [^,;:]*\b(?:it|them)\b"
)
_LEFT_WITH = lazy_regex(rf"(?:{_GLAD}|{_SURE}|It \w+ (?:me|my)\b)")
"""What one feels or takes away, which goes on from whatever was seen or said."""

_STEM = 6
_LIGHT_STEMS = frozenset(word[:_STEM] for word in ("about", "there", "their", "would", "which", "really", "after"))


class Thoughts(NamedTuple):
    """A candidate's own sentences by where a thank-you has them.

    Args:
        greeting: What greets the meeting, before what was talked about.
        led_on: What goes on from the sentence about the talk, as ", and I believe I would fit in".
        together: What stands behind that sentence, in its paragraph.
        apart: What stands in a paragraph of its own.
        last: What wishes for the position or offers something, behind what the letter offers.
    """

    greeting: str
    led_on: str
    together: str
    apart: str
    last: str


def arrange(text: str, talk: str, *, before: str, strong: bool, followed: bool = False) -> Thoughts:
    """Return the candidate's own sentences by where a thank-you has them, each as it is and in their order.

    Args:
        text: The sentences.
        talk: What a letter says of the talk before them; empty for nothing.
        before: What the letter says of the talk in sentences, behind a greeting among them.
        strong: Whether the letter says what one would bring, behind them.
        followed: Whether the letter adds one thing behind them.
    """
    said = split_sentences(text)
    greeting = _count_greeting(said, heard=bool(before)) if talk or before or len(said) > 1 else 0
    rest = said[greeting:]
    end = len(rest)
    while end > 0 and is_last(rest[end - 1]):
        end -= 1
    led_on, others = lead_on(" ".join(rest[:end]), "" if before else talk)
    opening = [*said[:greeting], *split_sentences(before), *([f"{talk}{led_on}"] if talk else [])]
    body = split_sentences(link_last(others))
    place = _count_together(body, opening, strong=strong)
    if place == len(body) - 1 and end == len(rest) and not (strong or followed) and _closes(body[place]):
        return Thoughts(" ".join(said[:greeting]), led_on, " ".join(body[:place]), "", body[place])
    return Thoughts(
        " ".join(said[:greeting]), led_on, " ".join(body[:place]), _part(body[place:]), " ".join(rest[end:])
    )


def _goes_on(said: str) -> bool:
    """Return whether a sentence is nothing without the one before it, or without what was talked about."""
    return bool(_POINTING.match(said) or _OF_THE_TALK.search(said) or POINTS_BACK.search(said) or _ITS.match(said))


def _part(said: list[str]) -> str:
    """Return sentences as a paragraph, or as two where they are more than one holds."""
    middle = len(said) // 2
    place = next((place for place in range(middle, len(said)) if not _goes_on(said[place])), len(said))
    if len(said) < _FEWEST_OF_TWO or place > len(said) - 1 or sum(map(len, said)) < _LONGEST_OF_ONE:
        return " ".join(said)
    return f"{' '.join(said[:place])}\n\n{' '.join(said[place:])}"


def _closes(said: str) -> bool:
    """Return whether a sentence of interest may stand in the paragraph that closes a letter."""
    return _INTEREST.search(said) is not None and not (_goes_on(said) or is_greeting(said) or _HEARD.match(said))


def _count_greeting(said: list[str], *, heard: bool) -> int:
    """Return how many of the first sentences greet the meeting, with what points at them and not at what was heard."""
    if not said or not _GREETING.match(said[0]) or said[0].startswith(_LATER):
        return 0
    pointing = (1,) if heard else (place for place in range(1, len(said)) if not said[place].startswith(_THINGS_BEFORE))
    return next(iter(pointing), len(said))


def _count_together(said: list[str], opening: list[str], *, strong: bool) -> int:
    """Return how many sentences stand in the paragraph that opens the letter; the others begin another."""
    fewest = 0 if opening or (said and _closes(said[0])) else 1  # no paragraph of the opening alone
    place = next((place for place in range(fewest, len(said)) if not _goes_on(said[place])), len(said))
    alone = len(said) - place == 1 or sum(map(len, said[place:])) <= _SHORT_OF_ONE  # nor of one sentence
    full = 1 + len(opening) + len(said) > _MOST_TOGETHER
    long = sum(map(len, (*opening, *said))) > _LONGEST_TOGETHER
    if alone and not (strong or full or long or any(map(_closes, said[place:]))):
        return len(said)
    return place


def is_greeting(text: str) -> bool:
    """Return whether the candidate's own sentences begin with one that greets the meeting.

    Args:
        text: The sentences.
    """
    return bool(_GREETING.match(text)) and not text.startswith(_LATER)


def lead_on(text: str, talk: str) -> tuple[str, str]:
    """Return how the first sentence goes on from a sentence about the talk, and the other sentences.

    Args:
        text: The candidate's own sentences.
        talk: What was talked about; empty if nothing is said of it.
    """
    first, *rest = split_sentences(text) or [""]
    short = len(first) + len(talk) <= _LONGEST_WITH_TALK and talk.count(",") < _MOST_COMMAS
    crowded = " and " in talk and " and " in first
    fits = bool(talk) and short and not crowded and len(first) <= _LONGEST_LED_ON
    if fits and _FROM_TALK.match(first) and not _MET.search(first) and _is_single(first):
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


def part_of_talk(text: str, talk: str) -> tuple[str, str]:
    """Return the first sentences where they speak of what was talked about, which they follow then, and the others.

    Args:
        text: What a letter says of strengths.
        talk: What was talked about.
    """
    said = split_sentences(text)
    if not said or not _OF_THE_TALK.search(said[0]):
        return "", text
    topics = set(_LONG_WORDS.findall(talk))
    end = next(
        (place for place in range(1, len(said)) if topics.isdisjoint(_LONG_WORDS.findall(said[place]))), len(said)
    )
    return " ".join(said[:end]), " ".join(said[end:])


def is_last(said: str) -> bool:
    """Return whether a sentence wishes for the position or offers something, and points to nothing before it.

    Args:
        said: The sentence.
    """
    offered = _OFFER.match(said) and not _THAT_THING.search(said)
    wished = _WISH.match(said) and not _BACKWARD.search(said) and not _ENJOYED.match(said)
    return bool(offered or wished)


def wishes_for_the_position(text: str) -> bool:
    """Return whether a sentence wishes for the position.

    Args:
        text: The candidate's own sentences.
    """
    return any(_WISH.match(said) for said in split_sentences(text))


def link_last(text: str) -> str:
    """Return the sentences, the last two that may be one joined: both short, the second of how one feels.

    Args:
        text: The candidate's own sentences.
    """
    said = split_sentences(text)
    for place in range(len(said) - 1, 0, -1):
        before, last = said[place - 1 : place + 1]
        if _may_be_one(before, last):
            return " ".join((*said[: place - 1], f"{before[:-1]}, and {lower_first(last)}", *said[place + 1 :]))
    return text


def _may_be_one(before: str, last: str) -> bool:
    brief = last.startswith("My ") and len(before) + len(last) <= _LONGEST_BRIEF
    alike = last.startswith("My ") and before.startswith("My ")
    own = alike or ((_LINKED.match(last) or brief) and _STATING.match(before))
    short = len(before) <= _LONGEST_LINKED and len(last) <= _LONGEST_LINKED
    single = _is_single(before) and _is_single(last)
    led = not (_NOT_LED_BY.match(before) or _OF_THE_TALK.search(last))
    return bool(own and short and single and led and (brief or _belongs(before, last)))


def _belongs(before: str, last: str) -> bool:
    """Return whether the second of two sentences surely goes on from the first, pointing to it or with a word of it."""
    words = {word[:_STEM] for word in _LONG_WORDS.findall(before.lower())} - _LIGHT_STEMS
    shared = not words.isdisjoint(word[:_STEM] for word in _LONG_WORDS.findall(last.lower()))
    return shared or _POINTS.search(last) is not None or _LEFT_WITH.match(last) is not None


def _is_single(said: str) -> bool:
    """Return whether a sentence is one plain statement, to which another may be joined."""
    return is_plain(said) and _JOINED.search(said) is None

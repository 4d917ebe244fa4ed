"""Fit whole sentences of the candidate's into a letter: questions that ask, and impressions as they are."""

import re
from collections.abc import Sequence
from typing import NamedTuple

from ..._lazy import lazy_regex
from .._remembering import remembered
from ._free_text import capitalize, head_words, phrase, sentence
from ._sentences import is_sentence
from ._words import COUNTABLE, DETERMINERS

_AUXILIARIES = frozenset(
    """
    is are was were am do does did has have had can could will would should may might must isn't aren't don't doesn't
    didn't haven't hasn't won't
    """.split()  # noqa: SIM905 - words read better as words
)
_ASKING = lazy_regex(r"(?:how|what|when|where|which|who|whom|why)(?:[ '’]|$)", re.IGNORECASE)
_ADVERB = lazy_regex(r"(?:\w+ly|about|more or less) (?=(?:how|what|when|where|which|who|why)\b)", re.IGNORECASE)
_BEGGING = lazy_regex(r"(?:please|(?:if|when|once) [^,]+, (?:please|let me know|tell me|I|just)) \w", re.IGNORECASE)
_AWARE = lazy_regex(r"I (?:\w+ )?(?:understand|realize|realise|know)\b(?! if)")
_GIVEN = lazy_regex(
    r"(?:an?|some|the|your) (?:\w+ )?(?:updates?|overview|sense|idea|indication|feel|estimate|summary|feedback|"
    r"answer|advice|timeframe)\b|(?:feedback|advice|information) (?:on|about)\b"
)
_WHEN_CONVENIENT = lazy_regex(
    r"(?P<what>.+?),? (?P<when>when(?:ever)? (?:it(?:['’]s| is) )?convenient|at your convenience|"
    r"if (?:at all )?possible|when you (?:have|get) (?:a|the) (?:chance|moment|minute))"
)
_STATING = lazy_regex(r"(?:I|we|please|it|my|your|there)\b", re.IGNORECASE)
_STATED_AFTER = lazy_regex(r"(?P<asked>.+\?) (?P<stated>(?:[A-Z]|(?:my|i|we|the)\b)[^?]+)")
_ANY = lazy_regex(r"any (?:\w+ly |further |other |new |specific )*(?P<noun>[\w-]+)", re.IGNORECASE)
_EITHER = lazy_regex(r"[\w-]+(?: [\w-]+)? or [\w-]+(?: [\w-]+)?")
_TOLD = frozenset(
    [
        "status",
        "date",
        "timeline",
        "reason",
        "outcome",
        "name",
        "names",
        "salary",
        "schedule",
        "length",
        "size",
        "budget",
        "range",
        "next",
    ]
)
_OF_THE_WORK = lazy_regex(r"(?:How|What|Which|Why|Where|Who) (?:do|does|did) (?:you|the|your)\b")
_NAMING = frozenset("one two three some several areas specific".split())  # noqa: SIM905
_HAVING = frozenset("questions question advice feedback suggestions concerns tips recommendations".split())  # noqa: SIM905
_STATUS = lazy_regex(
    r"\b(?:status|timeline|timing|update|news|decision|decide|decided|expedite|speed"
    r"|next steps?|further steps|hear(?: back)?|"
    r"(?:my|the) application stands|where (?:you|things|i) (?:are|stand)|in the process)\b"
)
"""In small letters."""

_CLOSING = lazy_regex(
    r"(?:Have an? |Enjoy (?:the|your) |(?:I |I am |I['’]m )?(?:very much |really )?look(?:ing)? forward\b|"
    r"I (?:can['’]t|cannot) wait\b|Can['’]t wait\b|(?:I )?hope to (?:hear|see|speak|talk|meet)\b|Next week\b|"
    r"I(?: will|['’]ll) (?:follow up|call|write|be in touch|get in touch|check in)\b|See you\b|Talk soon\b|"
    r"I(?:['’]m)? (?:\w+ ){1,12}?(?:and )?(?:look|am looking|looking) forward to "
    r"(?:hearing|speaking|talking|meeting|seeing)\b|"
    r"We(?:['’]ll| will| are going to| are)? (?:talk|speak|meet|talking|speaking|meeting)(?: again)? "
    r"(?:on|again|tomorrow|next|this|soon)\b|All the best\b|Good luck\b|Best of luck\b|"
    r"(?:I )?wish(?:ing)? you\b|Thank(?:s| you) again\b|(?:Please )?let me know\b|If you (?:need|have) )",
    re.IGNORECASE,
)
_SENTENCES = lazy_regex(r"(?<=[.!?…])(?<!\b[A-Z]\.)(?<!Mr\.)(?<!Dr\.)(?<!Ms\.)(?<!Mrs\.)(?<!St\.) (?=[A-Z\"“])")
_PLEASE = lazy_regex(r",? please(?=\??$)")
_TO_KNOW = lazy_regex(
    r"^(?:to (?:know|ask|find out|hear|learn)|(?:just )?(?:wondering|asking|curious)),? "
    r"(?=(?:whether|if|when|what|how|where|why|who|which)\b)",
    re.IGNORECASE,
)
"""What a note says before an indirect question, which "Could you tell me" says already."""

_LEADING = lazy_regex(
    r"(?:as|since|because|given that|now that|while|although|though|considering|seeing that) "
    r"(?:it|I|we|you|my|your|the|there|this|that)\b(?!['’]s)",
    re.IGNORECASE,
)
"""How words begin that only lead to a question."""

_LED_TO = lazy_regex(
    r"(?:,|\bsince (?:I|we|my|our)\b.*) (?:you|I|we|it) (?:may|might|must|will|would|probably|likely)\b"
)
"""What says already to what they lead: "As it has been long since we spoke you may have decided"."""

_ENDS = (". ", "! ", "? ", "… ")
_MEASURED = (["much"], ["many"], ["often"], ["long"], ["soon"], ["far"], ["big"], ["large"])
_FARTHEST_VERB = 5
_SUBJECTS = frozenset("the my your a an i you we they it this that their our he she".split())  # noqa: SIM905


class Impression(NamedTuple):
    """A candidate's own sentences, by where a letter has them.

    Args:
        sentences: What stands in the body.
        ahead: What wishes well or looks ahead and ends the letter.
    """

    sentences: str
    ahead: str


@remembered
def ask(text: str) -> str:
    """Return a note as a question that can stand by itself, or several; empty if it holds nothing but marks.

    Args:
        text: The note.
    """
    text = _TO_KNOW.sub("", text)
    pieces = [piece.strip() for piece in re.split(r";\s+(?:and )?", text) if any(map(str.isalnum, piece))]
    pieces = _join_leading(pieces)
    pieces.sort(
        key=lambda piece: _AWARE.match(piece) is None
    )  # "I realize it has only been a week" leads to a question
    return " ".join(_ask_first(piece) for piece in pieces)


def _join_leading(pieces: list[str]) -> list[str]:
    """Return the parts of a question, one that only leads to the next as its beginning: "As it has been long, is"."""
    if len(pieces) > 1 and _LEADING.match(pieces[-1]) and not _LED_TO.search(pieces[-1]):  # why the question is asked
        return [*pieces[:-2], f"{pieces[-2].rstrip('?. ')}, {pieces[-1][:1].lower()}{pieces[-1][1:]}"]
    for place, piece in enumerate(pieces[:-1]):
        if _LEADING.match(piece) and not piece.endswith(("?", ".", "!")):
            joint = ";" if _LED_TO.search(piece) else ","
            asked = _ask_first(pieces[place + 1])
            return [*pieces[:place], f"{capitalize(piece)}{joint} {_as_led_to(asked)}", *pieces[place + 2 :]]
    return pieces


def _as_led_to(asked: str) -> str:
    """Return a question, or what begs for an answer, as it follows what leads to it."""
    first = asked.partition(" ")[0].lower().replace("’", "'")
    small = first in _AUXILIARIES or _ASKING.match(asked) or (_STATING.match(asked) and not first.startswith("i"))
    return f"{asked[:1].lower()}{asked[1:]}" if small else asked


def asks_for_status(question: str) -> bool:
    """Return whether a question is the one that a check-in asks.

    Args:
        question: What ``ask`` returned.
    """
    return bool(_STATUS.search(question.lower())) and _OF_THE_WORK.match(question) is None


def asks_about_the_work(question: str) -> bool:
    """Return whether a question is about the work, as one asks it in an interview: "How do you review an outage?".

    Args:
        question: What ``ask`` returned.
    """
    return _OF_THE_WORK.match(question) is not None


@remembered
def fit_impression(text: str) -> Impression:
    """Return a candidate's own sentences word for word, what ends a letter apart from what comes before.

    Args:
        text: The sentences.
    """
    said = split_sentences(sentence(text))
    end = len(said)
    while end and _CLOSING.match(said[end - 1]):
        end -= 1
    return Impression(" ".join(said[:end]), " ".join(said[end:]))


def split_sentences(text: str) -> list[str]:
    """Return sentences one by one, word for word.

    Args:
        text: The sentences.
    """
    if not any(end in text for end in _ENDS):
        return [text] if text else []
    return _SENTENCES.split(text)


def _ask_first(text: str) -> str:
    """Return a note as a question, and what is stated after one as it is."""
    stated = _STATED_AFTER.fullmatch(text)
    return f"{_ask_one(stated['asked'])} {sentence(stated['stated'])}" if stated is not None else _ask_one(text)


def _ask_one(text: str) -> str:
    asked = _PLEASE.sub("", text.rstrip(".!… "))
    words = asked.rstrip("?").split()
    first = words[0].lower().replace("’", "'") if words else ""
    marked = asked.endswith("?")
    if first in _AUXILIARIES or (marked and len(words) > 3):  # noqa: PLR2004 - "any update?" is no question yet
        return capitalize(asked if marked else f"{asked}?")
    bare = asked.rstrip("? ")
    if stated := _ask_stated(bare, first):
        return stated
    if first in ("whether", "if") or _ADVERB.match(bare):
        return f"Could you tell me {phrase(bare)}?"
    if _ASKING.match(bare):
        return f"{capitalize(bare)}?" if _is_inverted(bare) else f"Could you tell me {bare[:1].lower()}{bare[1:]}?"
    if first == "still" and words[1:2] and words[1].lower().endswith("ing"):
        return f"Are you {bare[:1].lower()}{bare[1:]}?"
    if first == "still":
        return f"Is the position {bare[:1].lower()}{bare[1:]}?"
    either = _EITHER.fullmatch(bare) and first not in DETERMINERS
    if (first in _NAMING and not _GIVEN.match(bare)) or either:
        return f"Would {phrase(bare)} be better?" if either else f"Could you name {phrase(bare)}?"
    anything = _ANY.match(bare)
    if anything is not None:
        noun = anything["noun"]
        if noun in _HAVING:
            return f"Do you have {bare[:1].lower()}{bare[1:]}?"
        several = noun.endswith("s") and not noun.endswith(("ss", "news"))
        return f"{'Are' if several else 'Is'} there {bare[:1].lower()}{bare[1:]}?"
    return _ask_for(phrase(bare), first, words)


def _ask_stated(bare: str, first: str) -> str:
    """Return what leads to a question, begs for an answer or states of what one asks; empty for none of them."""
    if _LEADING.match(bare):
        return _ask_led(bare)
    named = bare[:1].isupper() and first not in ("whether", "if", "still") and _ASKING.match(bare) is None
    whole = (named or first in DETERMINERS) and is_sentence(sentence(bare))
    if whole:
        return sentence(bare) if named else f"Could you tell me whether {bare}?"
    if _BEGGING.match(bare) or (_STATING.match(bare) and first != "there"):
        return sentence(bare) if first not in {"my", "your"} else f"Could you tell me about {phrase(bare)}?"
    return ""


def _ask_led(bare: str) -> str:
    """Return a question with what leads to it, or what leads to one with the question that a check-in asks."""
    if _LED_TO.search(bare):
        return sentence(bare)
    lead, comma, rest = bare.partition(", ")
    asked = _ask_one(rest) if comma else "could you tell me where things stand?"
    return f"{capitalize(lead)}, {_as_led_to(asked)}"


def _ask_for(said: str, first: str, words: Sequence[str]) -> str:
    """Return the question that asks for a thing: "Could you tell me the status?", "Could you give me an update?"."""
    if (found := _WHEN_CONVENIENT.fullmatch(said)) is not None and _GIVEN.match(found["what"]):
        when = "when it's convenient" if found["when"].startswith(("when c", "whenever c")) else found["when"]
        return f"{capitalize(when)}, could you give me {found['what']}?"
    if first in ("anything", "something", "news"):
        return f"Is there {'any ' if first == 'news' else ''}{said}?"
    if said in ("update", "updates"):
        return f"Could you give me {'an' if said == 'update' else 'any'} {said}?"
    if len(words) > 1 and _ASKING.match(words[1]) and first not in DETERMINERS:  # "by when you'll decide"
        return f"Could you tell me {said}?"
    if _GIVEN.match(said):
        return f"Could you give me {said}?"
    if said in _TOLD:
        return f"Could you tell me the {said}?"
    known = len(words) > 1 and first in DETERMINERS and words[1].lower() in _TOLD
    head = head_words(said)
    if head and len(head) > 1 and head[-1] in _TOLD and first not in DETERMINERS and head[0] != "next":
        return f"Could you tell me the {said}?"
    the = "the " if head and len(head) > 1 and head[-1] in COUNTABLE and first not in DETERMINERS else ""
    return f"Could you tell me {said}?" if known else f"Could you tell me about {the}{said}?"


def _is_inverted(text: str) -> bool:
    """Return whether a question word is followed by its verb, as in "how do you", not by its subject."""
    words = [word.strip(",").lower().replace("’", "'") for word in text.split()]
    if words[0].endswith(("'s", "'re", "'d", "'ll")) or (len(words) > 1 and words[1] in _AUXILIARIES):
        return True
    if words[0] not in ("what", "which", "how") or (words[0] == "how" and words[1:2][:1] not in _MEASURED):
        return False
    place = next((place for place, word in enumerate(words) if word in _AUXILIARIES), 0)
    return 0 < place < _FARTHEST_VERB and not _SUBJECTS.intersection(words[1:place])

"""Tell what was talked about as topics that a sentence can take, whatever shape they were noted in."""

import re
from collections.abc import Sequence

from ..._lazy import lazy_regex
from ._free_text import capitalize, without_shouting
from ._sentences import is_sentence

_ASKED = lazy_regex(
    r"(?P<how>how|what|why|where|when|who|which [\w-]+|how (?:much|many|often|long|soon) ?[\w-]*) (?:do|does) "
    r"(?P<rest>(?:you|the \w+|your \w+|they|we) \w.*?)\??",
    re.IGNORECASE,
)
_MINE = lazy_regex(r"that (?P<what>(?:I|my|we)\b.+)")
_NAMED = lazy_regex(
    r"(?P<who>(?:(?:Dr|Mr|Mrs|Ms|Prof)\.? )?[A-Z][\w'’-]+(?: [A-Z][\w'’-]+)?): (?P<that>that )?(?P<what>.+)"
)
_POINT_OF = lazy_regex(
    r"(?:(?:Dr|Mr|Mrs|Ms|Prof|Professor)\.? )?[A-Z][\w'’-]+(?: [A-Z][\w'’-]+){0,2}['’]s? "
    r"(?:point|idea|plan|question|view|story|suggestion|account|remark|comment|thought|explanation|advice|example|"
    r"description|proposal|insight|perspective)s?\b.*"
)
"""What one of those who took part said or plans."""

_QUOTING = lazy_regex(r"[?!][\"”]$")
_INDIRECT = lazy_regex(r"(?:how|what|why|where|when) (?!I\b|my\b)")
_ODD = lazy_regex(r"[:;](?: |$)| [—–] |\band (?:how|what|why|where|when|whether|that)\b|,.*,.*, (?!and\b|or\b)")
_CONJUNCTION = lazy_regex(r"\b(?:and|or)\b")
_FEWEST_LISTED = 2
_LONGEST_FIRST = 60


def split_topics(note: str) -> list[str]:
    """Return a note of what was talked about as topics: each a phrase, or sentences.

    Args:
        note: The note: "benefits; vacation", "How do you handle no-shows?", "to open a second shop".
    """
    note = without_shouting(note)
    if is_sentence(note) and not note.endswith("?"):
        return [note]
    parts = note.split("; ")
    listed = note.split(", ")
    if len(parts) == 1 and len(listed) > _FEWEST_LISTED and _CONJUNCTION.search(note) is None:
        parts = listed
    return [_tell_topic(part.strip()) for part in parts if part.strip()]


def part_odd(topics: Sequence[str], people: Sequence[str]) -> tuple[list[str], str, str]:
    """Return the topics that one sentence can take together, and sentences of those that would blur it.

    Args:
        topics: The topics, each a phrase.
        people: Names of those who took part, with one of which a topic may be labelled: "Grace: the easing curve".

    Returns:
        The topics, sentences of the others, and what the candidate said of themselves.
    """
    kept: list[str] = []
    stated: list[str] = []
    mentioned: list[str] = []
    heard: list[str] = []
    points = [each for each in topics if _POINT_OF.fullmatch(each) and not _QUOTING.search(each)]
    points = points if len(points) < len(topics) else []
    for each in topics:
        mine, named = _MINE.fullmatch(each), _NAMED.fullmatch(each)
        also = "also " if kept or stated else ""
        if each in points:
            continue
        if mine is not None:
            mentioned.append(f"As I mentioned, {mine['what']}.")
        elif named is not None and any(named["who"] in name for name in people):
            about = "said that" if named["that"] else "and I talked about"
            stated.append(f"{named['who']} {about} {named['what']}.")
        elif each.startswith("that "):  # what was heard is no topic
            heard.append(each)
        elif _QUOTING.search(each):  # its own mark ends the sentence
            stated.append(f"We {also}talked about {each}")
        elif len(topics) > 1 and _ODD.search(each) and not (each == topics[0] and len(each) < _LONGEST_FIRST):
            told = _INDIRECT.match(each) is not None
            stated.append(f"It was {also}good to hear {each}." if told else f"We {also}talked about {each}.")
        else:
            kept.append(each)
    if heard:
        stated.append(f"I was {'also ' if kept or stated else ''}interested to hear {' and '.join(heard)}.")
    if points:
        comma = "," if len(points) > _FEWEST_LISTED else ""
        listed = f"{', '.join(points[:-1])}{comma} and {points[-1]}" if points[:-1] else points[0]
        stated.append(f"I was particularly interested in {listed}.")
    return kept, " ".join(stated), " ".join(mentioned)


def _tell_topic(note: str) -> str:
    asked = _ASKED.fullmatch(note)
    if asked is not None and not _ASKED.fullmatch(asked["rest"]):
        return f"{asked['how'].lower()} {asked['rest']}"
    if note.endswith("?"):
        return f"One of the questions was this: {capitalize(note)}"
    if note.startswith(("to ", "To ")) and " " in note[3:]:
        return f"the plan to {note[3:]}"
    return note

"""Tell what was talked about as topics that a sentence can take, whatever shape they were noted in."""

import re
from collections.abc import Sequence

from ..._lazy import lazy_regex
from ..._text_search import has_words
from .._repetition import MOST_NOTES
from ._acts import ACTS
from ._free_text import capitalize, without_shouting
from ._heard import AND_WHY
from ._sentences import is_sentence
from ._words import DETERMINERS, REQUESTED

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
_TALKED_OF = lazy_regex(
    r"(?:the|an?|having the|my) (?:opportunity|chance) (?:to|of) (?:discuss(?:ing)?|"
    r"(?:talk|speak|hear|learn|find out|ask)(?:ing)? (?:(?:more|with you|to you|from you) )*about) (?P<what>\S.*)"
)
_CHANCE_TO = lazy_regex(
    r"(?:the|an?|having the|my) (?:opportunity|chance) to "
    r"(?P<verb>meet|see|tour|visit|watch|observe|shadow|sit in|walk|look|try|"
    r"work|join|help|teach|build|lead|be) (?P<what>\S.*)"
)
_SEEN = lazy_regex(
    r"(?:touring|visiting|walking|shadowing|observing|sitting in on|being shown|looking around|seeing|watching) "
    r"(?:(?:the|your|a|around|through|how|where|what)\b|(?-i:[A-Z])\w)|"
    r"(?:lunch|dinner|breakfast|coffee|tea) with (?:the|your|my|(?-i:[A-Z]))|(?:a|the) look (?:at|around|inside)\b|"
    r"meeting (?:(?:the|your|some of|several of|both|all|one of|two of|three of)\b.*"
    r"\b(?:\w+[^n]ers|\w+(?:ees|ists|ants|ians|ors)|nurses?|people|panel|team|staff|crew|board|class|students|pupils|faculty|"
    r"colleagues|department|group|family|children|residents|everyone)\b|(?:everyone|everybody)\b|(?-i:[A-Z])\w)|"
    r"(?:the|your|a|our) (?:[\w-]+ ){0,3}?(?:tour|walk-?through|visit|walk)\b(?![-’'])"
    r"(?! (?:to|for) \w+ing)(?! (?:in|next)\b)",
    re.IGNORECASE,
)
"""What one does on a visit, of which nobody says that they talked about it."""

_ANNOUNCED = lazy_regex(
    r"^(?:(?:a|an|our|the) (?:(?:long|good|short|brief|quick|frank|honest|great) )?"
    r"(?:talk|chat|conversation|discussion) (?:about|on|over) |"
    r"(?:we |I )?(?:also )?(?:talk|speak|chat|hear|learn)(?:ed|ing) (?:(?:more|a bit|with you|from you) )*about |"
    r"(?:we |I )?(?:spoke|heard) (?:(?:more|with you|from you) )*about |(?:we )?(?:also )?discuss(?:ed|ing) (?=\w)|"
    r"hearing (?=how|what|why|where)|more about |about (?=(?:the|your|how|what|a|an)\b)|[Rr]e: |"
    r"as (?:we|you) (?:agreed|said|discussed|mentioned), )"
)
"""What announces a topic, as the letter does."""

_BECAUSE = lazy_regex(r"because (?P<what>(?:you|we|the|your|they|it|there)\b.+)")
_COMMANDS = REQUESTED | ACTS | {"ask", "get", "help", "find", "see", "hire", "train"}
_AGO = lazy_regex(
    r" (?:(?:a|two|three|four|five|several|some) (?:days|weeks?|months?) ago|last (?:week|month)|yesterday)$"
)
_VIEW = lazy_regex(
    r"your (?:own )?(?:thoughts?|views?|opinions?|perspectives?|advice|insights?|take|stor(?:y|ies)) (?:on|about|of)\b"
)
"""What one hears, and does not hear about."""

_GIVEN = lazy_regex(
    r"your (?:[\w-]+ )?(?:honesty|candou?r|frankness|openness|patience|kindness|hospitality|encouragement|advice|"
    r"feedback|guidance|points?|remarks?|comments?|descriptions?|explanations?|account) "
    r"(?:about|on|of|that|when|with|at|in|for|regarding)\b(?! (?:how I|me|my)\b)"
)
"""What the reader gave or said, which one appreciates and does not talk about."""

_LEADING_ON = lazy_regex(r"(?P<again>(?:the|your|our) .+?), (?P<rest>and (?:how|what|why|where|when|whether)\b.+)")
_DOUBLED = lazy_regex(r"[^aeiou]*[aeiou][bdgmnprt]|(?:begin|refer|admit|commit|submit|control|forget|equip|program)")
_FEWEST_LISTED = 2
_LONGEST_FIRST = 60
_POINTING_BACK = lazy_regex(r"^[a-z][^,;:]{1,40}\b(?:for|of|behind|about|with|to) (?:it|them)$|^(?:its|their) [^,;:]+$")
_FEWEST_OF_SENTENCE = 4


def split_topics(note: str) -> list[str]:
    """Return a note of what was talked about as topics: each a phrase, or sentences.

    Args:
        note: The note: "benefits; vacation", "How do you handle no-shows?", "to open a second shop".
    """
    note = _AGO.sub("", without_shouting(note))  # the letter names the day
    if note.endswith("!") and note[0].islower() and len(note.split()) < _FEWEST_OF_SENTENCE:
        note = note.rstrip("! ")
    if is_sentence(note) and not note.endswith("?") and _ANNOUNCED.match(note) is None:
        return [note]
    if (announced := _ANNOUNCED.sub("", note)) != note:
        note = announced.removesuffix(" with you")
    parts = note.split("; ")
    listed = note.split(", ")
    if len(parts) == 1 and len(listed) > _FEWEST_LISTED and _CONJUNCTION.search(note) is None:
        parts = listed
    return [_tell_topic(part.strip()) for part in parts if part.strip()]


def join_again(topics: Sequence[str]) -> list[str]:
    """Return the topics, one that names another again and asks about it joined to that: "the move", "and why now".

    Args:
        topics: The topics.
    """
    joined: list[str] = []
    for topic in topics:
        again = _LEADING_ON.fullmatch(topic) if len(topics) <= MOST_NOTES else None
        place = -1
        if again is not None:
            named = _without_article(again["again"])
            place = next((place for place, each in enumerate(joined) if has_words(each.lower(), named.lower())), -1)
        if again is not None and place >= 0 and not _ODD.search(joined[place]):
            joined[place] = f"{joined[place]}, {again['rest']}"
        else:
            joined.append(topic)
    return joined


def is_seen(topic: str) -> bool:
    """Return whether a topic is what one did on a visit: "meeting the team", "the tour of the plant".

    Args:
        topic: The topic, a phrase.
    """
    return _SEEN.match(topic) is not None


def is_view(topic: str) -> bool:
    """Return whether a topic is what the reader thinks of something, which one hears: "your thoughts on storage".

    Args:
        topic: The topic, a phrase.
    """
    return _VIEW.match(topic) is not None


def is_given(topic: str) -> bool:
    """Return whether a topic is what the reader gave or said: "your honesty about turnover", "your point about pay".

    Args:
        topic: The topic, a phrase.
    """
    return _GIVEN.match(topic) is not None


def _join_pointing(topics: Sequence[str]) -> list[str]:
    """Return the topics, one that points to the one before it joined to that: "the move", "the reasons for it"."""
    joined: list[str] = []
    for topic in topics:
        if joined and _POINTING_BACK.search(topic):
            joined[-1] = f"{joined[-1]} and {topic}"
        else:
            joined.append(topic)
    return joined


def part_odd(topics: Sequence[str], people: Sequence[str]) -> tuple[list[str], str, str]:
    """Return the topics that one sentence can take together, and sentences of those that would blur it.

    Args:
        topics: The topics, each a phrase.
        people: Names of those who took part, with one of which a topic may be labelled: "Grace: the easing curve".

    Returns:
        The topics, sentences of the others, and what the candidate said of themselves.
    """
    topics = _join_pointing(topics)
    kept: list[str] = []
    stated: list[str] = []
    mentioned: list[str] = []
    heard: list[str] = []
    points = [each for each in topics if _POINT_OF.fullmatch(each) and not _QUOTING.search(each)]
    points = points if len(points) < len(topics) else []
    alike = [[each for each in topics if of_kind(each)] for of_kind in (is_seen, is_view, is_given)]
    apart = [each for group in alike if len(group) < len(topics) for each in group]
    together = [each for each in topics if each not in points and each not in apart]
    for each in _put_listing_last(together):
        mine, named = _MINE.fullmatch(each), _NAMED.fullmatch(each)
        also = "also " if kept or stated or apart else ""
        if mine is not None:
            mentioned.append(f"As I mentioned, {mine['what']}.")
        elif named is not None and any(named["who"] in name for name in people):
            about = "said that" if named["that"] else "and I talked about"
            stated.append(f"{named['who']} {about} {named['what']}.")
        elif each.startswith("that "):  # what was heard is no topic
            heard.append(AND_WHY.sub("", each))
        elif _QUOTING.search(each):  # its own mark ends the sentence
            stated.append(f"We {also}talked about {each}")
        elif len(together) > 1 and _ODD.search(each) and not (each == together[0] and len(each) < _LONGEST_FIRST):
            told = _INDIRECT.match(each) is not None
            stated.append(f"It was {also}good to hear {each}." if told else f"We {also}talked about {each}.")
        else:
            kept.append(each)
    if apart and not kept:
        kept = next(group for group in alike if group and group[0] in apart)
    stated = _state_apart([[each for each in group if each in apart and each not in kept] for group in alike], stated)
    if heard:
        also = "also " if (kept or stated) and not (stated and " also " in stated[-1]) else ""
        stated.append(f"I was {also}interested to hear {' and '.join(heard)}.")
    if points:
        stated.append(f"I was particularly interested in {_list(points)}.")
    return kept, " ".join(stated), " ".join(mentioned)


def _state_apart(groups: Sequence[Sequence[str]], stated: list[str]) -> list[str]:
    """Return sentences of what one did on a visit, heard of the reader's views and was given, around the others."""
    seen, views, given = groups
    return [
        *([f"I also enjoyed {_list(seen)}."] if seen else ()),
        *stated,
        *([f"It was also good to hear {_list(views)}."] if views else ()),
        *([f"I also appreciated {_list(given)}."] if given else ()),
    ]


def _list(topics: Sequence[str]) -> str:
    comma = "," if len(topics) > _FEWEST_LISTED else ""
    return f"{', '.join(topics[:-1])}{comma} and {topics[-1]}" if topics[:-1] else topics[0]


def _put_listing_last(topics: Sequence[str]) -> list[str]:
    """Return the topics, the first of them last if a colon in it announces what would run into the next."""
    if len(topics) > 1 and ": " in topics[0] and not any(_ODD.search(each) for each in topics[1:]):
        return [*topics[1:], topics[0]]
    return list(topics)


def _without_article(topic: str) -> str:
    return topic.partition(" ")[2] if topic.partition(" ")[0].lower() in DETERMINERS else topic


def gerund(words: str) -> str:
    """Return words that begin with a verb with its gerund: "open a shop" as "opening a shop".

    Args:
        words: The words.
    """
    verb, _, rest = words.partition(" ")
    if verb.endswith("ie"):
        stem = f"{verb[:-2]}y"
    elif verb.endswith("e") and verb[-2:-1] not in ("e", "o", "y") and verb != "be":
        stem = verb[:-1]
    elif _DOUBLED.fullmatch(verb) is not None:
        stem = f"{verb}{verb[-1]}"
    else:
        stem = verb
    return f"{stem}ing {rest}".rstrip()


def _tell_topic(note: str) -> str:
    asked = _ASKED.fullmatch(note)
    if asked is not None and not _ASKED.fullmatch(asked["rest"]):
        return f"{asked['how'].lower()} {asked['rest']}"
    if note.endswith("?"):
        return f"One of the questions was this: {capitalize(note)}"
    if note.startswith(("to ", "To ")) and " " in note[3:]:
        return gerund(note[3:])
    first, _, rest = note.partition(" ")
    if first in _COMMANDS and rest.partition(" ")[0] in DETERMINERS | {"about", "for", "whether"}:
        return gerund(note)
    if note.startswith("the fact that "):
        return note.removeprefix("the fact ")
    if (because := _BECAUSE.fullmatch(note)) is not None:
        return f"that {because['what']}"
    if (talked_of := _TALKED_OF.fullmatch(note)) is not None:
        return talked_of["what"]
    if (chance := _CHANCE_TO.fullmatch(note)) is not None:
        return gerund(f"{chance['verb']} {chance['what']}")
    return note

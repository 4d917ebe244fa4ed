"""Name the things that a candidate brings, and join them: with "my", with "my experience", or as they are."""

import re
from collections.abc import Sequence

from ..._lazy import lazy_regex
from ._acts import ACTS
from ._free_text import Join, head_words, phrase
from ._strengths import own_phrase, say_of_oneself, without_stop
from ._words import (
    DETERMINERS,
    GERUNDS,
    NOUNS_TOO,
    OWNED,
    POINTERS,
    PRAISING,
    PREPOSITIONS,
    RELATIVES,
    REQUESTED,
    SUBJECTS,
    SUBORDINATORS,
    TRAITS,
    VERBS,
)

FEW = 4
_MOST_NAMED_WORDS = 6
_PRACTISED = ("research", "study", "work")
_TRAIT = lazy_regex(
    r"(?!business|wellness|fitness|relationship)(?:[a-z-]+(?:ness|ship|[ai]bility|tivity|sufficiency|fulness)|self-[a-z-]+)"
)
_YEARS_AT = lazy_regex(
    r"(?P<many>[a-z]+|\d+) (?P<unit>(?:year|month|summer|season|semester|term|decade)s?) "
    r"(?=(?:at|in|with|as|on|for|of|behind|under|\w+ing)\b)",
    re.IGNORECASE,
)
_LABELLED = lazy_regex(r"(?P<label>[\w-]+(?: [\w-]+){0,2}): (?P<rest>(?:an?|the) .*)")
_JOINING = PREPOSITIONS | {"and", "or"}
_IN_BRACKETS = lazy_regex(r" \([^()]*\)")
_NUMBERED = lazy_regex(r"[A-Z][\w.]* \d+(?:\.\d+)?|\d+[A-Z]\w*")  # a product or a norm: "Java 21", "ISO 9001"
_ONES = ("one", "1", "a")
_PARTICLES = PREPOSITIONS | {"up", "out", "off", "down", "back"}
_NO_GERUNDS = frozenset(
    ["engineering", "accounting", "marketing", "nursing", "catering", "nothing", "something", "anything", "everything"]
)
_NO_NAMES = (
    (PREPOSITIONS - {"over", "about", "under", "near"})
    | SUBORDINATORS
    | RELATIVES
    | SUBJECTS
    | POINTERS - {"both", "all"}
    | frozenset("not never always twice only just too also and but or so to then plus more less".split())  # noqa: SIM905
    | VERBS - NOUNS_TOO
)
"""Words with which no name of a thing begins."""

_DASH = lazy_regex(r" [-–—] ")
_HAD = lazy_regex(
    r"an? (?:[a-z]+ )?(?:soft spot|ear|eye|head|feel|love|knack|sense|gift|passion|head|hand|voice|memory|way)\b[^,;:]*"
)
"""What the candidate has and does not bring to a team."""

_SPENT = lazy_regex(
    r"my (?P<time>(?:\w+ )?\w+ (?:years|months) (?!of\b)(?:(?:in|at|on|as|with) )?(?:(?! and my )[^,;:])+)"
)
"""How long the candidate did one thing."""

_COMMANDS = REQUESTED | ACTS
_PRACTICE = lazy_regex(
    r"(?:ing|tion|sion|ment|sis|ship|ture|ity|ography|ics|ance|ence|work|research|care|service|design|sales|"
    r"control|cut)$"
)


def is_odd(piece: str) -> bool:
    """Return whether a note is too long, or too much of its own kind, for a list of what one has experience with.

    Args:
        piece: The note.
    """
    named = _IN_BRACKETS.sub("", piece)
    numbered = any(char.isdigit() for char in named) and not _NUMBERED.fullmatch(named)
    return len(named.split()) > _MOST_NAMED_WORDS or numbered or ", " in named


def is_nameable(piece: str) -> bool:
    """Return whether words may name a thing: nothing in them says that they are a clause, a quality or a command.

    Args:
        piece: The note.
    """
    first, _, rest = piece.partition(" ")
    small = first.strip(",").lower().replace("’", "'")
    commanding = small in _COMMANDS and rest.partition(" ")[0].lower() in DETERMINERS | SUBJECTS
    return small not in _NO_NAMES and not small.endswith("n't") and not commanding and _DASH.search(piece) is None


def name_thing(piece: str) -> tuple[str, str] | None:
    """Return the kind of a note and its words, if it is a thing that the candidate brings.

    The kind tells what stands before it: "mine" wants "my", "doing" "my experience", "whole" nothing, and "name" "my
    experience with".

    Args:
        piece: The note.
    """
    first, _, rest = piece.partition(" ")
    first, rest = first.lower(), without_stop(rest)
    years = _YEARS_AT.match(piece)
    if years is not None and ", " not in piece:
        many = "" if years["many"].lower() in _ONES else f"{years['many'].lower()} "
        return "mine", f"{many}{years['unit'].lower()} {without_stop(piece[years.end() :])}"
    label = _LABELLED.fullmatch(piece)
    if label is not None and "," not in piece:
        return "mine", f"{phrase(label['label'])} ({label['rest'].rstrip('. ')})"
    if rest and own_phrase(piece) is None and _is_doing(first, rest):
        return "doing", phrase(f"{first} {rest}")
    words = phrase(piece).split()
    if len(words) < FEW and words[-1] in _PRACTISED and words[0] not in DETERMINERS:
        return "name", " ".join(words)
    owned = words[-1] in OWNED and PREPOSITIONS.isdisjoint(words) and words[0] not in DETERMINERS
    praised = words[0] in PRAISING and len(words) > 1 and not say_of_oneself(piece)
    if (owned or praised or words[0] in TRAITS or words[-1] in TRAITS or _TRAIT.fullmatch(words[-1])) and not is_odd(
        piece
    ):
        given = words[0] in ("a", "an")
        return ("whole", " ".join(words)) if given else ("mine", " ".join(words).removeprefix("my "))
    return None


def name_owned(piece: str) -> tuple[str, str] | None:
    """Return what a candidate says "my" of, or a thing with its own article; what has an aside is neither.

    Args:
        piece: The note.
    """
    owned = own_phrase(piece)
    if owned is None or (", " in owned and owned.startswith("my ") and not piece.lower().startswith("my ")):
        return None
    if owned.startswith("my "):
        return "mine", owned[3:]
    if owned.startswith("the ") and head_words(owned)[-1] in OWNED:
        return "mine", owned[4:]
    return "whole", owned


def join_things(things: Sequence[tuple[str, str]], join: Join) -> str:
    """Return things joined in their order; one "my" serves short nouns, what follows each other is named together.

    Args:
        things: The kind and the words of each.
        join: Joins phrases in a list with "and".
    """
    before = [name for kind, name in things[:-1]]
    if len(things) > 1 and all(kind == "mine" for kind, _ in things) and not any(map(_needs_my, before)):
        return f"my {join([name for _, name in things])}"
    named: list[str] = []
    place = 0
    while place < len(things):
        kind, name = things[place]
        run = [name]
        while kind in ("doing", "name") and things[place + len(run) : place + len(run) + 1]:
            next_kind, next_name = things[place + len(run)]
            if next_kind != kind:
                break
            run.append(next_name)
        place += len(run)
        skilled = kind == "name" and all(map(_is_practised, run))
        opening = {"mine": "my ", "doing": "my experience ", "name": "my experience with ", "whole": ""}[kind]
        named.append(f"{'my skills in ' if skilled else opening}{join(run)}")
    if len(named) > 1 and all(each.startswith("my ") and "," not in each for each in named):
        last = f"{',' if len(named) > 2 or ' and ' in named[0] else ''} and {named[-1]}"  # noqa: PLR2004
        return f"{', '.join(named[:-1])}{last}"
    if len(named) == 2 and not any("," in each or " and " in each for each in named):  # noqa: PLR2004 - a plain pair
        return f"{named[0]} and {named[1]}"
    if len(named) > 1:
        return f"{', '.join(named[:-1])}, and {named[-1]}"
    return named[0] if named else ""


def state_plainly(things: str, *, alone: bool) -> str:
    """Return what one brings as a plain statement, where it is a trait or, beside statements, time spent; else nothing.

    Args:
        things: What one brings: "a soft spot for type", "my eleven years driving lorries".
        alone: Whether no other statement follows.
    """
    if _HAD.fullmatch(things):
        return f"I have {things}."
    spent = None if alone else _SPENT.fullmatch(things)
    return "" if spent is None else f"I have spent {spent['time']}."


def _is_doing(first: str, rest: str) -> bool:
    """Return whether words say what one has been doing: "dialing in espresso", "quickly finding faults"."""
    if first.endswith("ly"):
        first, _, rest = rest.partition(" ")
    second = rest.partition(" ")[0].lower()
    followed = second in DETERMINERS or second in _PARTICLES or second[:1] in "$€£0123456789"
    return bool(rest) and (first in GERUNDS or (first.endswith("ing") and first not in _NO_GERUNDS and followed))


def _is_practised(name: str) -> bool:
    """Return whether a short name is of something that one practises: "public speaking", "customer research"."""
    return name[:1].islower() and not _needs_my(name) and _PRACTICE.search(name) is not None


def _needs_my(name: str) -> bool:
    """Return whether a noun is too long to share its "my" with the next."""
    words = name.split()
    return len(words) >= FEW or not _JOINING.isdisjoint(words) or "," in name

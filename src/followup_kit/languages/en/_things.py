"""Name the things that a candidate brings, and join them: with "my", with "my experience", or as they are."""

import re
from collections.abc import Sequence

from ..._lazy import lazy_regex
from ._free_text import Join, head_words, phrase
from ._gerunds import gerund_of, gerund_of_work
from ._sentences import is_sentence
from ._strengths import own_phrase, say_of_oneself
from ._words import DETERMINERS, GERUNDS, NUMBERS, OWNED, PRAISING, PREPOSITIONS, TRAITS

FEW = 4
_MOST_NAMED_WORDS = 6
_PRACTISED = ("research", "study", "work")
_TRAIT = lazy_regex(r"(?!business|wellness|fitness|relationship)[a-z-]+(?:ness|ship|[ai]bility|tivity)")
_YEARS_AT = lazy_regex(r"(?P<many>[a-z]+|\d+) (?P<unit>years?|months?) (?=(?:at|in|with|as|on|for)\b)", re.IGNORECASE)
_LABELLED = lazy_regex(r"(?P<label>[\w-]+(?: [\w-]+){0,2}): (?P<rest>(?:an?|the) .*)")
_JOINING = PREPOSITIONS | {"and", "or"}
_IN_BRACKETS = lazy_regex(r" \([^()]*\)")
_NUMBERED = lazy_regex(r"[A-Z][\w.]* \d+(?:\.\d+)?")  # a product or a norm: "Java 21", "ISO 9001"
_ONES = ("one", "1", "a")


def is_odd(piece: str) -> bool:
    """Return whether a note is too long, or too much of its own kind, for a list of what one has experience with.

    Args:
        piece: The note.
    """
    named = _IN_BRACKETS.sub("", piece)
    numbered = any(char.isdigit() for char in named) and not _NUMBERED.fullmatch(named)
    return len(named.split()) > _MOST_NAMED_WORDS or numbered or ", " in named


def name_thing(piece: str) -> tuple[str, str] | None:
    """Return the kind of a note and its words, if it is a thing that the candidate brings.

    The kind tells what stands before it: "mine" wants "my", "doing" "my experience", "whole" nothing, and "name" "my
    experience with".

    Args:
        piece: The note.
    """
    first, _, rest = piece.partition(" ")
    first, rest = first.lower(), rest.rstrip(". ")
    gerund = gerund_of_work(piece)
    if gerund and ", " not in rest and " and I " not in rest and not is_sentence(rest):
        joined = re.sub(r"^and (\w+)\b", lambda found: f"and {gerund_of(found[1])}", rest)
        return None if "and None" in joined else ("doing", f"{gerund} {joined}")
    if first in ("know", "knew") and rest and not is_sentence(rest) and ", " not in rest:
        return "mine", f"knowledge of {rest}"
    years = _YEARS_AT.match(piece)
    if years is not None and ", " not in piece:
        many = "" if years["many"].lower() in _ONES else f"{years['many'].lower()} "
        return "mine", f"{many}{years['unit'].lower()} {piece[years.end() :].rstrip('. ')}"
    label = _LABELLED.fullmatch(piece)
    if label is not None and "," not in piece:
        return "mine", f"{phrase(label['label'])} ({label['rest'].rstrip('. ')})"
    done = rest.partition(" ")[0] if first.endswith("ly") else first
    if done in GERUNDS and (" " in rest or done == first) and own_phrase(piece) is None and rest:
        return "doing", phrase(f"{first} {rest}")
    words = phrase(piece).split()
    if len(words) < FEW and words[-1] in _PRACTISED and words[0] not in DETERMINERS:
        return "name", " ".join(words)
    owned = words[-1] in OWNED and PREPOSITIONS.isdisjoint(words) and words[0] not in DETERMINERS
    praised = words[0] in PRAISING and len(words) > 1 and not say_of_oneself(piece)
    if (owned or praised or words[0] in TRAITS or words[-1] in TRAITS or _TRAIT.fullmatch(words[-1])) and not is_odd(
        piece
    ):
        return "mine", " ".join(words).removeprefix("my ")
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
        skilled = kind == "name" and not any(each[:1].isupper() or _needs_my(each) or _is_counted(each) for each in run)
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


def _is_counted(name: str) -> bool:
    """Return whether a phrase says how many: two migrations are nothing to be skilled in."""
    first = name.partition(" ")[0].lower()
    return first in NUMBERS or first[:1].isdigit()


def _needs_my(name: str) -> bool:
    """Return whether a noun is too long to share its "my" with the next."""
    words = name.split()
    return len(words) >= FEW or not _JOINING.isdisjoint(words) or "," in name

"""Tell strengths as what one brings along: in one sentence, in their order, in the candidate's nouns."""

import itertools
import re
from collections.abc import Sequence
from typing import NamedTuple

from ..._lazy import lazy_regex
from ._clauses import claim_required, is_certain, say_clause, split_clauses, split_said
from ._free_text import Join, deed, head_words, phrase, sentence
from ._gerunds import gerund_of, gerund_of_work
from ._persons import name_time_first, state_oneself
from ._sentences import is_sentence
from ._strengths import join_sentences, own_phrase, say_of_oneself, split_notes, with_article
from ._words import DETERMINERS, GERUNDS, NUMBERS, OWNED, PRAISING, PREPOSITIONS, TRAITS

_MOST_JOINED = 80
_FEW = 4
_MOST_ALIKE = 20
_MOST_NAMED_WORDS = 6
_COMMA = lazy_regex(r",\s*(?!\d)")
_LISTED = lazy_regex(r",\s*(?:and )?| and ")
_FITTING = lazy_regex(
    r"(?P<what>(?!that)\w.*?) (?:that|which) "
    r"(?P<fit>fits?|suits?|match(?:es)?|meets?|aligns? with|(?:is|are) (?:an? )?(?:[\w-]+ )?(?:fit|match)) (?P<rest>.+)"
)
_PRACTISED = ("research", "study", "work")
_TRAIT = lazy_regex(r"(?!business|wellness|fitness|relationship)[a-z-]+(?:ness|ship|[ai]bility|tivity)")
_YEARS_AT = lazy_regex(r"(?P<many>[a-z]+|\d+) (?P<unit>years?|months?) (?=(?:at|in|with|as|on|for)\b)", re.IGNORECASE)
_MAKING = lazy_regex(
    r"(?:[Tt]he |[Mm]y )?(?P<what>(?:\w+ (?:and )?){0,3}"
    r"(?:skills|qualifications|abilities|qualities|experience|strengths)) "
    r"(?:that|which) (?P<rest>(?:(?:would|will|can|could) )?(?:make|help|let|allow|enable) me [^,;]+)"
)
_LABELLED = lazy_regex(r"(?P<label>[\w-]+(?: [\w-]+){0,2}): (?P<rest>(?:an?|the) .*)")
_RESULT = lazy_regex(
    r"\S+ .*\b(?:cut|reduced|down|up(?! to\b)|raised|increased|grown|doubled|halved|improved|saved|brought|"
    r"shortened|lowered)\b"
    r".*\b(?:by|from|to|in)\b"
)
_NEVER_FIRST = PREPOSITIONS | frozenset("which where who that when whose the a an".split())  # noqa: SIM905
"""Words with which no short name begins."""

_JOINING = PREPOSITIONS | {"and", "or"}
_LABELLED_LIST = lazy_regex(r"(?P<label>[\w-]+(?: [\w-]+)?): (?P<rest>[^:]+, [^:]+)")
_LISTED_IN_BRACKETS = lazy_regex(r"\([^)]*,")
_IN_BRACKETS = lazy_regex(r" \([^()]*\)")
_LEVEL = lazy_regex(r"\b(?:level|grade|class|band|stage) \w+$", re.IGNORECASE)
_WITH_CLAUSE = lazy_regex(r"\b(?:I|when|because|if)\b")
_THINGS = ("mine", "doing", "name", "whole")
_NUMBERED = lazy_regex(r"[A-Z][\w.]* \d+(?:\.\d+)?")  # a product or a norm: "Java 21", "ISO 9001"
_ONES = ("one", "1", "a")


class Brought(NamedTuple):
    """Strengths as what one brings along.

    Args:
        things: "my coursework in logistics and my experience running a depot".
        record: What is a result or a distinction: "error rate down by a third".
        told: What only a sentence says: "I am fluent in French."
        fit: What fits the position, as a clause: "my skills match your needs".
        own: The candidate's own sentences.
        stated: What only a sentence says and the candidate's own sentences, in their order.
    """

    things: str
    record: str
    told: str
    fit: str
    own: str
    stated: str


def tell_brought(given: Sequence[str], join: Join) -> Brought:
    """Return strengths as what one brings along.

    Args:
        given: The notes.
        join: Joins phrases in a list with "and".
    """
    at_ends: list[str] = []
    sorted_pieces = [_sort(piece) for piece in _split_names(_split(given, at_ends))]
    things = [each for each in sorted_pieces if each[0] in _THINGS]
    record, fits, mentioned, told, own = (
        list(dict.fromkeys(said for kind, said in sorted_pieces if kind == wanted))
        for wanted in ("record", "fit", "mention", "told", "own")
    )
    stated = list(dict.fromkeys(said for kind, said in sorted_pieces if kind in ("told", "own")))
    own = [*at_ends, *own]
    if mentioned:
        also = "also " if things or record or fits or stated else ""
        own.insert(0, sentence(f"I would {also}like to mention {join(mentioned)}"))
    stated = [*stated, *(each for each in own if each not in stated)]
    in_order = bool(own and told) and not (things or record or fits or mentioned)
    return Brought(
        _join_things(things, join),
        join(record) if record else "",
        "" if in_order else " ".join(join_sentences(_join_qualities(told, join))),
        join(fits) if fits else "",
        " ".join(stated if in_order else own),
        " ".join(_join_stated(stated, told, join)),
    )


def _sort(piece: str) -> tuple[str, str]:
    """Return the kind of a note and its words: a sentence, a claim, or a thing."""
    return _state(piece) or _claim(piece) or _name(piece)


def _state(piece: str) -> tuple[str, str] | None:
    """Return a note that is a sentence, or of which one is made as its shape wants it."""
    whole = is_sentence(piece) and not gerund_of_work(piece)
    if said := sentence(piece) if whole else say_clause(piece):
        return "told" if said.startswith("I am ") and not whole else "own", said
    said = "" if _fit(piece) or _listed(piece) else state_oneself(piece)
    return ("told", said) if said else None


def _claim(piece: str) -> tuple[str, str] | None:
    """Return a note of what fits, what was achieved, or what no other sentence can take."""
    if fit := _fit(piece):
        return "fit", fit
    if listed := _listed(piece):
        return "mine", listed
    if _RESULT.match(piece) and not deed(piece) and not _WITH_CLAUSE.search(piece):
        return "record", with_article(phrase(piece))
    if is_certain(piece):
        return None
    said = say_of_oneself(piece) or _say_aside(piece)
    return ("told", said) if said else ("mention", _mention(piece))


def _name(piece: str) -> tuple[str, str]:
    """Return a note of which only its name is known, or what it says of the candidate."""
    if (thing := _thing(piece)) is not None:
        return thing
    if said := say_of_oneself(piece):
        return "told", said
    if (thing := _owned(piece)) is not None:
        return thing
    if not _is_odd(piece):
        return "name", phrase(piece)
    if phrase(piece)[:1].isupper() and not _LEVEL.search(piece):
        return "record", phrase(piece)
    owned = own_phrase(piece) or piece[:1].isdigit() or _LEVEL.search(piece)
    return ("told", sentence(f"I have {phrase(piece)}")) if owned else ("mention", phrase(piece))


def _join_stated(stated: Sequence[str], told: Sequence[str], join: Join) -> list[str]:
    """Return sentences in their order, those next to each other joined that are none of the candidate's own."""
    joined: list[str] = []
    for ours, grouped in itertools.groupby(stated, told.__contains__):
        run = list(grouped)
        joined += join_sentences(_join_qualities(run, join)) if ours else run
    return joined


def _split(given: Sequence[str], own: list[str]) -> list[str]:
    """Return the notes one by one, and add what clauses say at their ends to the candidate's own sentences."""
    pieces: list[str] = []
    for note in map(name_time_first, split_notes(given)):
        label = _LABELLED_LIST.fullmatch(note)
        if label is not None:
            pieces.append(f"{phrase(label['label'])} ({label['rest']})")
            continue
        rest, said = split_clauses(note.lower() if note.isupper() and " " in note else note)
        pieces += [rest] if _listed(rest) else split_said(rest)
        own += [said] if said else []
    return pieces


def _fit(piece: str) -> str:
    """Return what fits the position, as a clause: "my skills match your needs"; empty for anything else."""
    if makes := _MAKING.fullmatch(piece):
        return f"I have the {makes['what']} that {makes['rest'].rstrip('. ')}"
    if required := claim_required(piece):
        return required
    fitting = _FITTING.fullmatch(piece)
    owned = own_phrase(fitting["what"]) if fitting is not None else None
    return f"{owned} {fitting['fit']} {fitting['rest'].rstrip('. ')}" if fitting is not None and owned else ""


def _say_aside(piece: str) -> str:
    """Return what the candidate has, with an aside, as a sentence: "I have a degree in law, with honors."."""
    owned = own_phrase(piece) or ""
    has = ", " in owned and owned.startswith("my ") and not piece.lower().startswith("my ")
    return sentence(f"I have {phrase(piece)}") if has else ""


def _mention(piece: str) -> str:
    """Return a note as it follows "I would like to mention", its last part with "and" if it is a list."""
    parts = _COMMA.split(phrase(piece))
    if len(parts) >= _FEW - 1 and all(len(part.split()) <= _FEW for part in parts) and not _LISTED.search(parts[-1]):
        return f"{', '.join(parts[:-1])}, and {parts[-1]}"
    return own_phrase(piece) or phrase(piece)


def state_also(brought: Brought) -> str:
    """Return what only sentences say as they go on from the things, or as they stand without any.

    Args:
        brought: What one brings.
    """
    said = brought.stated
    if brought.things and said.startswith("I am ") and said.startswith(brought.told[:_MOST_ALIKE]):
        return said.replace("I am ", "I am also ", 1)
    alone = not (brought.things or brought.record or brought.fit or brought.own)
    if alone and re.fullmatch(r"I am (?!free\b|available\b|ready\b)[^,.]+\.", said):
        return f"{said[:-1]}, which I hope would be useful to your team."
    return said


def _split_names(pieces: Sequence[str]) -> list[str]:
    """Return notes of which one that lists short names is several: "SQL, Python"."""
    found: list[str] = []
    for piece in pieces:
        parts = [re.sub(r"^(?:and|or)(?: |$)", "", part).strip() for part in _COMMA.split(piece)]
        parts = [part for part in parts if part]
        if len(parts) > 1 and " in " in parts[0] and own_phrase(parts[0]) and not any(map(own_phrase, parts[1:])):
            bare = all(map(_is_short_name, parts[1:])) and " and " not in piece
            found.append(f"{', '.join(parts[:-1])} and {parts[-1]}" if bare else piece)
            continue
        short = (
            len(parts) > 1
            and not _listed(piece)
            and not _LISTED_IN_BRACKETS.search(piece)
            and not is_sentence(piece)
            and all(_is_short_name(part) for part in parts)
        )
        found += parts if short and not say_of_oneself(piece) and not say_clause(piece) else [piece]
    return found


def _listed(piece: str) -> str:
    """Return a list of strengths that have one "my" and one noun, without that "my"; empty for anything else."""
    first, *rest = _LISTED.split(piece.rstrip(". "))
    parts = [first.partition(" ")[2], *rest]
    one = first.lower().startswith("my ") and ", " in piece and parts[-1].rpartition(" ")[2] in OWNED
    bare = all(part and _is_short_name(part) and not DETERMINERS.intersection(part.split()) for part in parts)
    named = any(part.rpartition(" ")[2] in OWNED for part in parts[:-1])
    return piece[len("my ") :].rstrip(". ") if one and bare and not named else ""


def _is_short_name(part: str) -> bool:
    """Return whether a part of a note can stand alone: "SQL", not "with honors"."""
    words = part.split()
    return len(words) < _FEW and words[0].lower() not in _NEVER_FIRST


def _is_odd(piece: str) -> bool:
    """Return whether a note is too long, or too much of its own kind, for a list of what one has experience with."""
    named = _IN_BRACKETS.sub("", piece)
    numbered = any(char.isdigit() for char in named) and not _NUMBERED.fullmatch(named)
    return len(named.split()) > _MOST_NAMED_WORDS or numbered or ", " in named


def _thing(piece: str) -> tuple[str, str] | None:
    """Return the kind of a note and its words, if it is a thing that the candidate brings.

    The kind tells what stands before it: "mine" wants "my", "doing" "my experience", "whole" nothing, and "name" "my
    experience with".
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
    if len(words) < _FEW and words[-1] in _PRACTISED and words[0] not in DETERMINERS:
        return "name", " ".join(words)
    owned = words[-1] in OWNED and PREPOSITIONS.isdisjoint(words) and words[0] not in DETERMINERS
    praised = words[0] in PRAISING and len(words) > 1 and not say_of_oneself(piece)
    if (owned or praised or words[0] in TRAITS or words[-1] in TRAITS or _TRAIT.fullmatch(words[-1])) and not _is_odd(
        piece
    ):
        return "mine", " ".join(words).removeprefix("my ")
    return None


def _owned(piece: str) -> tuple[str, str] | None:
    """Return what a candidate says "my" of, or a thing with its own article; what has an aside is neither."""
    owned = own_phrase(piece)
    if owned is None or (", " in owned and owned.startswith("my ") and not piece.lower().startswith("my ")):
        return None
    if owned.startswith("my "):
        return "mine", owned[3:]
    if owned.startswith("the ") and head_words(owned)[-1] in OWNED:
        return "mine", owned[4:]
    return "whole", owned


def _join_things(things: Sequence[tuple[str, str]], join: Join) -> str:
    """Return things joined in their order; one "my" serves short nouns, what follows each other is named together."""
    before = [said for kind, said in things[:-1]]
    if len(things) > 1 and all(kind == "mine" for kind, _ in things) and not any(map(_needs_my, before)):
        return f"my {join([said for _, said in things])}"
    told: list[str] = []
    place = 0
    while place < len(things):
        kind, said = things[place]
        run = [said]
        while kind in ("doing", "name") and things[place + len(run) : place + len(run) + 1]:
            next_kind, next_said = things[place + len(run)]
            if next_kind != kind:
                break
            run.append(next_said)
        place += len(run)
        skilled = kind == "name" and not any(each[:1].isupper() or _needs_my(each) or _is_counted(each) for each in run)
        opening = {"mine": "my ", "doing": "my experience ", "name": "my experience with ", "whole": ""}[kind]
        told.append(f"{'my skills in ' if skilled else opening}{join(run)}")
    if len(told) > 1 and all(each.startswith("my ") and "," not in each for each in told):
        last = f"{',' if len(told) > 2 or ' and ' in told[0] else ''} and {told[-1]}"  # noqa: PLR2004
        return f"{', '.join(told[:-1])}{last}"
    if len(told) == 2 and not any("," in each or " and " in each for each in told):  # noqa: PLR2004 - a plain pair
        return f"{told[0]} and {told[1]}"
    if len(told) > 1:
        return f"{', '.join(told[:-1])}, and {told[-1]}"
    return told[0] if told else ""


def _is_counted(said: str) -> bool:
    """Return whether a phrase says how many: two migrations are nothing to be skilled in."""
    first = said.partition(" ")[0].lower()
    return first in NUMBERS or first[:1].isdigit()


def _needs_my(said: str) -> bool:
    """Return whether a noun is too long to share its "my" with the next."""
    words = said.split()
    return len(words) >= _FEW or not _JOINING.isdisjoint(words) or "," in said


def _join_qualities(told: Sequence[str], join: Join) -> list[str]:
    """Return sentences of which those that say what one is are one: "I am hard-working and punctual."."""
    short = [each for each in told if each.startswith("I am ") and len(each) < _MOST_JOINED and ", " not in each]
    if len(short) < 2:  # noqa: PLR2004 - nothing to join
        return list(told)
    said = [each.removeprefix("I am ").removesuffix(".") for each in short]
    single = [
        part
        for each in said
        for part in (each.split(" and ") if len(each.split()) == 3 else [each])  # noqa: PLR2004 - "calm and punctual"
    ]
    return [sentence(f"I am {join(single)}"), *(each for each in told if each not in short)]

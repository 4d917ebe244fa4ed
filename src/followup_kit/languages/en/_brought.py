"""Present strengths as what one brings along: in one sentence, in their order, in the candidate's nouns."""

import itertools
import re
from collections.abc import Sequence
from typing import NamedTuple

from ..._lazy import lazy_regex
from .._remembering import remembered
from ._clauses import claim_required, is_certain, say_clause, split_clauses, split_said
from ._free_text import Join, deed, phrase, sentence, without_shouting
from ._persons import lead_by_role, name_time_first, state_oneself
from ._sentences import is_sentence
from ._strengths import HAS_CLAUSE, join_sentences, own_phrase, say_of_oneself, split_notes, with_article, without_stop
from ._things import FEW, is_nameable, is_odd, join_things, name_owned, name_thing
from ._words import DETERMINERS, OWNED, PREPOSITIONS

_MOST_JOINED = 80
_MOST_ALIKE = 20
_COMMA = lazy_regex(r",\s*(?!\d)")
_LISTED = lazy_regex(r",\s*(?:and )?| and ")
_FITTING = lazy_regex(
    r"(?P<what>(?!that)\w.*?) (?:that|which) "
    r"(?P<fit>fits?|suits?|match(?:es)?|meets?|aligns? with|(?:is|are) (?:an? )?(?:[\w-]+ )?(?:fit|match)) (?P<rest>.+)"
)
_MAKING = lazy_regex(
    r"(?:[Tt]he |[Mm]y )?(?P<what>(?:\w+ (?:and )?){0,3}"
    r"(?:skills|qualifications|abilities|qualities|experience|strengths)) "
    r"(?:that|which) (?P<rest>(?:(?:would|will|can|could) )?(?:make|help|let|allow|enable) me [^,;]+)"
)
_RESULT = lazy_regex(
    r"\S+ .*\b(?:up|down) \d|"
    r"\S+ .*\b(?:cut|reduced|down|up(?! to\b)|raised|increased|grown|doubled|halved|improved|saved|brought|"
    r"shortened|lowered)\b"
    r".*\b(?:by|from|to|in)\b"
)
_NEVER_FIRST = PREPOSITIONS | frozenset("which where who that when whose the a an".split())  # noqa: SIM905
"""Words with which no short name begins."""

_LABELLED_LIST = lazy_regex(r"(?P<label>[\w-]+(?: [\w-]+)?): (?P<rest>[^:]+, [^:]+)")
_LISTED_IN_BRACKETS = lazy_regex(r"\([^)]*,")
_LEVEL = lazy_regex(r"\b(?:level|grade|class|band|stage) \w+$", re.IGNORECASE)
_POINTING = lazy_regex(r"(?:This|That|It|These|Both|They)\b")
_ASIDE_OF = lazy_regex(r"(?:my|the|an?) .* - \w|[^:]+, [^:]+: \w", re.IGNORECASE)
"""What is told behind a dash, or of a list, in words that no other sentence takes."""

_BETTER = lazy_regex(
    r"(?:cleaner|faster|fewer|lower|higher|shorter|better|safer|quicker|happier|more|less) [a-z]+s?\b(?! than\b)"
)
_WITH_CLAUSE = lazy_regex(r"\b(?:I|when|because|if)\b")
_PAIR = 2
_YEAR_BEHIND = lazy_regex(r"(?<=\w), ((?:19|20)\d\d)\.?$")
_ALSO = {"I am ": "I am also ", "I have experience ": "I also have experience "}
"""How a sentence goes on from what one brings."""

_ASIDE = lazy_regex(
    r", (?:with|including|in|from|at|on|for|which|where|who|most|mostly|mainly|all|some|one|two|three|four|five|six|"
    r"both|\w+ing|\w+ed)\b"
)
_CREDENTIAL = lazy_regex(
    r"(?:[\w-]+ ){0,3}?(?:tickets?|certs?|certificates?|certifications?|licen[cs]es?|cards?|permits?|clearance)\b"
)
_AMOUNT = lazy_regex(r"\d[\d,.]*\+? ")
_LICENSED = lazy_regex(r"\bCDL\b|^OSHA \d+$|^(?:CPR|ACLS|BLS|TWIC|ServSafe)$|\b[Cc]lass [A-E]\b")
_HONOR = lazy_regex(r"\b(?:of the (?:Year|Month|Quarter)|Award|Prize|Medal|Honou?rs?|Dean['’]s List)\b")
_THINGS = ("mine", "doing", "name", "whole")


class Brought(NamedTuple):
    """Strengths as what one brings along.

    Args:
        things: "my coursework in logistics and my experience running a depot".
        record: What is a result or a distinction: "error rate down by a third".
        sentences: What only a sentence says: "I am fluent in French."
        fit: What fits the position, as a clause: "my skills match your needs".
        own: The candidate's own sentences.
        stated: What only a sentence says and the candidate's own sentences, in their order.
    """

    things: str
    record: str
    sentences: str
    fit: str
    own: str
    stated: str


def present_strengths(given: Sequence[str], join: Join) -> Brought:
    """Return strengths as what one brings along.

    Args:
        given: The notes.
        join: Joins phrases in a list with "and".
    """
    at_ends: list[str] = []
    sorted_pieces = [_sort(piece) for piece in _split_names(_split(given, at_ends))]
    things = [each for each in sorted_pieces if each[0] in _THINGS]
    record, fits, mentioned, listed, odd, claimed, own = (
        list(dict.fromkeys(words for kind, words in sorted_pieces if kind == wanted))
        for wanted in ("record", "fit", "mention", "listed", "odd", "sentence", "own")
    )
    stated = list(dict.fromkeys(words for kind, words in sorted_pieces if kind in ("sentence", "own")))
    own = [*at_ends, *own]
    if mentioned:
        also = "also " if things or record or fits or stated else ""
        ours = all(each.startswith("my ") for each in mentioned)
        said = sentence(f"{f'I would {also}bring' if ours else f'My background {also}includes'} {join(mentioned)}")
        own[:1] = [f"{said[:-1]}, and {own[0]}"] if at_ends and own[0].startswith("I ") else [said, *own[:1]]
    if listed:
        also = "also " if things else ""
        apart = len(listed) > 1 and any("," in each for each in listed)
        first, rest = (listed[:1], listed[1:]) if apart else (listed, [])
        told = [
            sentence(f"My background {also}includes {join(first)}"),
            *(f"It also includes {each}." for each in rest),
        ]
        claimed += told
        stated = [*told, *stated] if any(map(_POINTING.match, own)) else [*stated, *told]
    if odd:
        own.append(sentence(f"One more thing: {'; '.join(odd)}"))
    stated = [*stated, *(each for each in own if each not in stated)]
    in_order = bool(own and claimed) and not (things or record or fits or mentioned)
    return Brought(
        join_things(things, join),
        join(record) if record else "",
        "" if in_order else " ".join(join_sentences(_join_qualities(claimed, join))),
        join(fits) if fits else "",
        " ".join(stated if in_order else own),
        " ".join(_join_stated(stated, claimed, join)),
    )


def _sort(piece: str) -> tuple[str, str]:
    """Return the kind of a note and its words: a sentence, a claim, or a thing."""
    return _state(piece) or _claim(piece) or _name(piece)


def _state(piece: str) -> tuple[str, str] | None:
    """Return a note that is a sentence, or of which one is made as its shape wants it."""
    whole = is_sentence(piece)
    if stated := sentence(piece) if whole else say_clause(piece):
        return "sentence" if stated.startswith("I am ") and not whole else "own", stated
    stated = "" if _fit(piece) or _listed(piece) else state_oneself(piece)
    return ("sentence", stated) if stated else None


def _claim(piece: str) -> tuple[str, str] | None:
    """Return a note of what fits, what was achieved, or what no other sentence can take."""
    if fit := _fit(piece):
        return "fit", fit
    if _ASIDE_OF.match(piece):
        return "own", sentence(piece)
    if _BETTER.match(piece):
        return "record", phrase(piece)
    if listed := _listed(piece):
        return "mine", listed
    if _RESULT.match(piece) and is_nameable(piece) and not deed(piece) and not _WITH_CLAUSE.search(piece):
        return "record", with_article(phrase(piece))
    if is_certain(piece):
        return None
    claimed = say_of_oneself(piece) or _say_aside(piece)
    if claimed:
        return "sentence", claimed
    owned = own_phrase(piece)
    return ("mention", owned) if owned and not _is_list(piece) and is_nameable(piece) else _list(piece)


def _name(piece: str) -> tuple[str, str]:
    """Return a note of which only its name is known, or what it says of the candidate."""
    if (thing := name_thing(piece)) is not None:
        return thing
    if claimed := say_of_oneself(piece):
        return "sentence", claimed
    if (thing := name_owned(piece)) is not None:
        return thing
    if _LICENSED.search(piece) and not is_odd(piece):
        return "sentence", sentence(f"I have {phrase(piece)}")
    if not is_odd(piece) and is_nameable(piece):
        named = phrase(piece)
        return "whole" if named.startswith(("a ", "an ", "the ")) else "name", named
    owned = own_phrase(piece) or _AMOUNT.match(piece) or _LEVEL.search(piece)
    return ("sentence", sentence(f"I have {phrase(piece)}")) if owned else _list(piece)


def _list(piece: str) -> tuple[str, str]:
    """Return a note of which only its noun is known: an honor, a credential, or a part of one's background."""
    if _HONOR.search(piece):
        return "record", phrase(piece)
    if _CREDENTIAL.match(piece):
        return "sentence", sentence(f"I have {phrase(piece)}")
    named, label, rest = phrase(piece).partition(": ")
    if not label:
        named, label, rest = phrase(piece).partition(" — ")
    if label:
        return "listed", f"{named} ({rest})"
    if not is_nameable(piece):
        return "odd", named
    parts = _COMMA.split(named)
    comma = "," if len(parts) > _PAIR else ""
    last = parts[-1].removeprefix("and ")
    noun = " " in last or last != last.lower()  # "alone" is none
    return "listed", f"{', '.join(parts[:-1])}{comma} and {last}" if noun and _is_list(piece) else named


def _is_list(piece: str) -> bool:
    """Return whether a note is a list of short things."""
    parts = _COMMA.split(piece)
    named = len(parts) == _PAIR and parts[1].startswith(("the ", "a ", "an "))  # says what the first is
    short = len(parts) > 1 and all(len(part.removeprefix("a bit of ").split()) <= FEW for part in parts)
    return short and not named and _ASIDE.search(piece) is None


def _join_stated(stated: Sequence[str], claimed: Sequence[str], join: Join) -> list[str]:
    """Return sentences in their order, those next to each other joined that are none of the candidate's own."""
    joined: list[str] = []
    for ours, grouped in itertools.groupby(stated, claimed.__contains__):
        run = list(grouped)
        joined += join_sentences(_join_qualities(run, join)) if ours else run
    return lead_by_role(joined)


def _split(given: Sequence[str], own: list[str]) -> list[str]:
    """Return the notes one by one, and add what clauses say at their ends to the candidate's own sentences."""
    pieces: list[str] = []
    for each in map(name_time_first, split_notes(given)):
        note = _YEAR_BEHIND.sub(r" (\1)", each)
        label = _LABELLED_LIST.fullmatch(note)
        if label is not None:
            pieces.append(f"{phrase(label['label'])} ({label['rest']})")
            continue
        rest, clauses = split_clauses(without_shouting(note))
        pieces += [rest] if _listed(rest) else split_said(rest)
        own += [clauses] if clauses else []
    return pieces


@remembered
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
    has = _ASIDE.search(owned) and owned.startswith("my ") and not piece.lower().startswith("my ")
    return sentence(f"I have {phrase(piece)}") if has else ""


def state_also(brought: Brought) -> str:
    """Return what only sentences say as they go on from the things, or as they stand without any.

    Args:
        brought: What one brings.
    """
    stated = brought.stated
    if brought.things and stated.startswith(brought.sentences[:_MOST_ALIKE]):
        for verb, also in _ALSO.items():
            if stated.startswith(verb):
                return stated.replace(verb, also, 1)
    return stated


def _split_names(pieces: Sequence[str]) -> list[str]:
    """Return notes of which one that lists short names is several: "SQL, Python"."""
    found: list[str] = []
    for piece in pieces:
        parts = [re.sub(r"^(?:and|or)(?: |$)", "", part).strip() for part in _COMMA.split(piece)]
        parts = [part for part in parts if part]
        if (
            len(parts) > 1
            and " in " in parts[0]
            and "(" not in piece
            and own_phrase(parts[0])
            and not any(map(own_phrase, parts[1:]))
        ):
            bare = all(map(_is_short_name, parts[1:])) and " and " not in piece
            found.append(f"{', '.join(parts[:-1])} and {parts[-1]}" if bare else piece)
            continue
        short = (
            len(parts) > 1
            and ": " not in piece
            and not any(map(is_odd, parts))
            and (len(parts) > _PAIR or not any(" " in part for part in parts))
            and not _listed(piece)
            and not _LISTED_IN_BRACKETS.search(piece)
            and not is_sentence(piece)
            and all(_is_short_name(part) for part in parts)
        )
        found += parts if short and not say_of_oneself(piece) and not say_clause(piece) else [piece]
    return found


@remembered
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
    return len(words) < FEW and words[0].lower() not in _NEVER_FIRST


def _join_qualities(claimed: Sequence[str], join: Join) -> list[str]:
    """Return sentences of which those that say what one is are one: "I am hard-working and punctual."."""
    short = [
        each
        for each in claimed
        if each.startswith("I am ") and len(each) < _MOST_JOINED and ", " not in each and not HAS_CLAUSE.search(each)
    ]
    if len(short) < 2:  # noqa: PLR2004 - nothing to join
        return list(claimed)
    qualities = [without_stop(each.removeprefix("I am ")) for each in short]
    single = [
        part
        for each in qualities
        for part in (each.split(" and ") if len(each.split()) == 3 else [each])  # noqa: PLR2004 - "calm and punctual"
    ]
    return [sentence(f"I am {join(single)}"), *(each for each in claimed if each not in short)]

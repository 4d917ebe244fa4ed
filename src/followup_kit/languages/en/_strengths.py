"""Tell a candidate's strengths in the first person: each kind of note in words that fit it, and never a long list."""

import re
from collections.abc import Callable, Sequence
from typing import NamedTuple

from ..._lazy import lazy_regex
from .._remembering import remembered
from ._free_text import deed, head_words, is_abbreviation, phrase, sentence
from ._sentences import is_sentence
from ._words import (
    DEGREE_WORDS,
    DETERMINERS,
    GERUNDS,
    HAPPENINGS,
    NUMBERS,
    OWNED,
    PRAISING,
    PREPOSITIONS,
    QUALITIES,
    TRADES,
)

_WHOLE_BEFORE = DETERMINERS | {"given", "considering"}
_MOST_PHRASES = 3
_MOST_SENTENCES = 4
_COMMA = lazy_regex(r", (?!\d)")
_NEW_NOTE = lazy_regex(r"; (?!(?:this|that|these|it|they|which) [a-z]+ )")
"""Between two notes: what points at the one before belongs to it."""

_WITH = lazy_regex(
    r"^[Ww]ith (?=(?:an?|my|over|more|nearly|almost|about|\d[\d,.]*\+?|" + "|".join(sorted(NUMBERS)) + r") )"
)
_NOTHING = lazy_regex(r",(?:\s*(?:and\s*|or\s*)?,)+\s*")
_YEARS = lazy_regex(
    r"(?P<about>(?:over|more than|nearly|almost|about|around|some) )?"
    r"(?P<many>(?!(?:first|second|third|fourth|final|last|this|every|each|next|past) )"
    r"[\w+-]+(?: and a half)?) "
    r"(?P<unit>years?|months?)(?P<rest> .*)?",
    re.IGNORECASE,
)
_YEARS_OF_WHAT = lazy_regex(r" (?:in|with|as|at|on|for|\w+ing)\b")
_MORE_YEARS = lazy_regex(
    r", (?=(?:\d+|one|two|three|four|five|six|seven|eight|nine|ten) (?:more |years? |months? )?"
    r"(?:in|with|as|at|on|for)\b)"
)
_LABEL = lazy_regex(r"(?P<label>[\w-]+(?: [\w-]+){0,2}): (?P<rest>(?:an?|the) .*)")
_RESULT = lazy_regex(
    r"\S+ .*\b(?:cut|reduced|down|up|raised|increased|grown|doubled|halved|improved|saved|brought|shortened|lowered)\b"
    r".*\b(?:by|from|to|in)\b"
)
_DEGREE = lazy_regex(
    r"(?:(?:Master|Bachelor|Associate)['’]s|Doctorate|"
    r"MBA|M\.B\.A\.|Ph\.?D\.?|BSc|MSc|B\.?A\.?|M\.?A\.?|B\.?S\.?|M\.?S\.?|MPH|JD|CPA|RN|PMP)(?:$| in\b| \()"
)
_COUNTED = frozenset({"one", "two", "three", "four", "five", "more", "less", "both", "several", "many", "most"})
_DOER = lazy_regex(r"(?:er|or|ist|ian)$")
_ADJECTIVES = frozenset(
    """
    early clear strong quick fast good great natural licensed certified registered experienced skilled born avid trained
    careful
    """.split()  # noqa: SIM905 - words read better as words
)
_AFTER_ITS_NOUN = frozenset({"closer", "nearer", "better", "available", "open"})
_AGREED = lazy_regex(r"\b(?:as|we) (?:discussed|agreed)$")
_READY = lazy_regex(r", (?:ready to|available)\b.*")
_UNTIL = lazy_regex(r" until (?:last|(?:19|20)\d\d)\b")
_MINE = lazy_regex(r"I (?=[a-z])")
HAS_CLAUSE = lazy_regex(r"\b(?:when|while|if|because|who|where|myself)\b|^I am (?:able|available|free|ready)\b")
"""What keeps a sentence on its own: a clause of its own, or from when the candidate could start."""

CERTIFIED = (
    "certified",
    "licensed",
    "licenced",
    "trained",
    "registered",
    "qualified",
    "accredited",
    "chartered",
    "vetted",
)


class Strengths(NamedTuple):
    """Strengths in the words of a letter.

    Args:
        mine: What one would bring: "my coursework in logistics and a degree in law".
        named: What only has a name: "Go and Kafka", "public speaking".
        results: What one can point to: "error rate down by a third".
        sentences: What is said in whole sentences: "I ran two campaigns."
    """

    mine: str
    named: str
    results: str
    sentences: str


def tell_strengths(given: Sequence[str], join: Callable[[Sequence[str]], str]) -> Strengths:
    """Return strengths in the first person.

    Args:
        given: The notes.
        join: Joins phrases in a list.
    """
    mine: list[str] = []
    named: list[str] = []
    results: list[str] = []
    told: list[str] = []
    own: list[str] = []
    for piece in split_notes(given):
        result = _RESULT.match(piece) and not is_sentence(piece) and not deed(piece)
        said = "" if result else say_of_oneself(piece)
        if said:
            (own if is_sentence(piece) else told).append(said)
        elif result:
            results.append(phrase(piece))
        elif (owned := own_phrase(piece)) is not None:
            if ", " in owned and owned.startswith("my "):  # an aside leaves no room for the end of our sentence
                verb = "would bring" if piece.lower().startswith("my ") else "have"
                told.append(sentence(f"I {verb} {_READY.sub('', phrase(piece))}"))
            else:
                mine.append(owned)
        else:
            named.append(phrase(piece))
    if results:  # "my strengths include" would part what belongs together
        results, named = results + [with_article(each) for each in named], []
    if len(own) + len(told) >= _MOST_SENTENCES - 1:
        named = []
    return Strengths(
        join(mine[:_MOST_PHRASES]) if mine else "",
        join(named[:_MOST_PHRASES]) if named else "",
        join(results[:_MOST_PHRASES]) if results else "",
        " ".join([*own, *join_sentences(tuple(dict.fromkeys(told)))][:_MOST_SENTENCES]),
    )


def split_notes(given: Sequence[str]) -> list[str]:
    """Return notes one by one, where a semicolon or a comma joined several.

    Args:
        given: The notes.
    """
    pieces = [_NOTHING.sub(", ", piece).strip(" ,") for text in given for piece in _NEW_NOTE.split(text)]
    pieces = [_WITH.sub("", piece) for piece in pieces]
    pieces = [piece for piece in pieces if piece.strip(" .;,")]
    found: list[str] = []
    for piece in pieces:
        parts = [part.removeprefix("and ") for part in _COMMA.split(piece)]
        alike = len(parts) > 1 and all(own_phrase(part) is not None and len(part.split()) < 5 for part in parts)  # noqa: PLR2004
        owned = [part.rstrip(". ").rpartition(" ")[2] in OWNED for part in parts]
        shared = piece.lower().startswith("my ") and owned[-1] and not any(owned[:-1])  # "my A, B and C skills"
        found += parts if alike and not shared else [piece]
    return found


@remembered
def say_of_oneself(text: str) -> str:
    """Return a note as a sentence in the first person, where it is one, a deed, a trade or a quality; else nothing.

    Args:
        text: The note.
    """
    if is_sentence(text):
        return sentence(text)
    done = deed(text)
    if done:
        return done
    label = _LABEL.fullmatch(text) if ": " in text else None
    if label is not None:
        return sentence(f"My {phrase(label['label'])} is {label['rest']}")
    years = _YEARS.fullmatch(text.rstrip("."))
    if (years is not None and not (years["rest"] or "").startswith((" of ", "’ ", "' "))) or (years and years["about"]):
        return sentence(f"I have {_with_years(text)}")
    words = [word.strip(",.").lower() for word in text.split()]
    if is_quality(text):
        return sentence(f"I am {text[:1].lower()}{text[1:]}" if text[1:2].islower() else f"I am {text}")
    if 1 < len(words) < 6 and words[-1] in CERTIFIED and _COMMA.search(text) is None:  # noqa: PLR2004
        return sentence(f"I am {phrase(text)}")
    if words[0] == "no" and len(words) > 1:
        return sentence(f"I have {phrase(text)}")
    if len(words) > 1 and words[0] in GERUNDS and own_phrase(text) is None:
        return sentence(f"I have experience {phrase(text)}")
    return _trade(text)


@remembered
def own_phrase(text: str) -> str | None:
    """Return a phrase with ``my`` before what one says that of, or as it is with its own article; else ``None``.

    Args:
        text: The note.
    """
    said = _READY.sub("", phrase(text))
    article, _, rest = said.partition(" ")
    if article in ("a", "an") and rest and (head_words(rest)[-1:] or [""])[0].strip(".") in OWNED:
        said = rest
    first = said.partition(" ")[0].strip(",.").lower()
    if first in ("every", "each", "any"):
        return None
    if first in DETERMINERS:
        return said
    if first in PREPOSITIONS:
        return None
    if _YEARS.fullmatch(said):
        return f"my {_with_years(said)}"
    if _DEGREE.match(said):
        return f"my {said}"
    if first in PRAISING and " " in said and not is_quality(said) and not _trade(said):
        return f"my {said}"
    head = head_words(said)
    if len(head) > 1 and head[-1].endswith("ed"):
        head.pop()
    return f"my {said}" if head and head[-1] in OWNED else None


def with_article(said: str) -> str:
    """Return a phrase with the article that its noun, one thing that happens, wants and lacks.

    Args:
        said: The phrase.
    """
    head = head_words(said)
    if len(head) > 1 and head[-1] in _AFTER_ITS_NOUN:
        head.pop()
    if "and" in head:
        head = head[: head.index("and")]
    if not head or head[-1] not in HAPPENINGS or head[0] in _WHOLE_BEFORE or head[0][:1].isdigit():
        return said
    if head[0] in _COUNTED or said[:1].isupper() or "'" in head[0] or "’" in head[0]:
        return said
    if said.startswith("other "):
        return f"an{said}"
    if _AGREED.search(said) or said.startswith("title "):
        return f"the {said}"
    return f"{'an' if said[0] in 'aeio' else 'a'} {said}"


def join_sentences(told: Sequence[str]) -> list[str]:
    """Return sentences of which each two in the first person are joined by "and".

    Args:
        told: Whole sentences.
    """
    joined: list[str] = []
    for said in told:
        previous = joined[-1] if joined else ""
        alike = _MINE.match(previous) and _MINE.match(said) and ", and I " not in previous
        if alike and len(previous + said) < 130 and not (HAS_CLAUSE.search(previous) or HAS_CLAUSE.search(said)):  # noqa: PLR2004
            joined[-1] = _join_two(previous, said)
        else:
            joined.append(said)
    return joined


def without_stop(said: str) -> str:
    """Return words without the full stop at their end, if it belongs to none of them, as that of "Inc." does.

    Args:
        said: A sentence, or a note.
    """
    return said if is_abbreviation(said.rpartition(" ")[2]) else said.rstrip(". ")


def _join_two(previous: str, said: str) -> str:
    """Return two sentences in the first person as one, what one has named together: "I have A and B."."""
    has = "I have "
    before = without_stop(previous)
    plain = not any(mark in f"{previous} {said}" for mark in (",", " and ", " been ", ";", ":"))
    if previous.startswith(has) and said.startswith(has) and plain:
        return f"{before} and {said.removeprefix(has)}"
    return f"{before}, and {said}"


def is_quality(text: str) -> bool:
    """Return whether a note is an adjective that says how somebody is, as in "fluent in Spanish".

    Args:
        text: The note.
    """
    words = [word.strip(",.").lower() for word in text.split()]
    start = 1 if words[0] in DEGREE_WORDS and len(words) > 1 else 0
    if words[start] not in QUALITIES:
        return False
    after = words[start + 1 :]
    return (
        not after
        or text.split()[start + 1].startswith("(")
        or after[0] in PREPOSITIONS
        or (after[0] == "and" and len(after) > 1 and after[1] in QUALITIES)
    )


def _with_years(text: str) -> str:
    """Return an amount of time with what it was spent on."""
    said = phrase(text)
    found = _YEARS.fullmatch(said)
    if found is None or not found["rest"] or not _YEARS_OF_WHAT.match(found["rest"]):
        return said
    rest = _MORE_YEARS.sub(" and ", found["rest"]) if found["rest"].count(",") == 1 else found["rest"]
    return f"{found['about'] or ''}{found['many']} {found['unit']} of experience{rest}"


def _trade(text: str) -> str:
    """Return ``I am a registered nurse`` for a note that says what somebody is; empty for any other."""
    said = phrase(text)
    head = head_words(said)
    if not head or not (head[-1] in TRADES or (head[0] in _ADJECTIVES and len(head) > 1 and _DOER.search(head[-1]))):
        return ""
    first = said.partition(" ")[0].lower()
    if first in DETERMINERS:
        return sentence(f"I am {said}") if first in ("a", "an") else ""
    if _UNTIL.search(said):
        return sentence(f"I was {'an' if first[0] in 'aeio' else 'a'} {said}")
    am = "have been" if " since " in said or re.search(r" for \S+ (?:years|months)$", said) else "am"
    return sentence(f"I {am} {'an' if first[0] in 'aeio' else 'a'} {said}")

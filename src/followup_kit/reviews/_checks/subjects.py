"""Check the subject line of an email."""

import re
from collections.abc import Iterator

from ...vocabulary import MessageType, Severity
from .._check import Check, Hit
from .._text.letter import Letter
from .._text.part import Part
from .._text.similarity import stem
from .scopes import EMAIL

_LONGEST = 78
"""The most characters that mail programs show of a subject; RFC 5322 recommends no longer lines."""

_MOST_OWN_WORDS = 45
_LONGEST_UNSPACED = 50
_MOST_OWN_UNSPACED = 25


def missing(letter: Letter) -> Iterator[Hit]:
    """Find an email without a subject."""
    if not letter.subject.text.strip():
        values = {"name": _suggestion(letter)}
        yield Hit("Give it a subject that names the position and you: '{name}'.", values=values)


def _suggestion(letter: Letter) -> str:
    return f"{letter.names.position.text}, {letter.candidate.name}"


def too_long(letter: Letter) -> Iterator[Hit]:
    """Find a subject that is too long even without the names in it."""
    text = letter.subject.text
    names = letter.names
    known = sum(token.end - token.start for token in letter.subject.tokens if token.text in names.known)
    longest, most = (_LONGEST, _MOST_OWN_WORDS) if letter.uses_spaces else (_LONGEST_UNSPACED, _MOST_OWN_UNSPACED)
    if len(text) > longest and len(text) - known > most:
        values = {"count": str(len(text))}
        yield Hit("Shorten the subject: it has {count} characters.", letter.subject, 0, len(text), values=values)


def vague(letter: Letter) -> Iterator[Hit]:
    """Find a subject that says nothing specific, such as ``Hello``."""
    part = letter.subject
    tokens = part.tokens
    first = 0
    while first < len(tokens) and tokens[first].text in ("re", "fwd", "aw", "wg", ":", "(", ")"):
        first += 1
    last = len(tokens)
    while last > first and not tokens[last - 1].is_word:
        last -= 1
    said = (" " if letter.uses_spaces else "").join(token.text for token in tokens[first:last])
    if tokens and (first == last or said in letter.lexicon.words("vague-subject") or _is_greeting(letter, first, last)):
        values = {"name": _suggestion(letter)}
        severity = Severity.SUGGESTION if _names_its_purpose(letter) else None
        yield Hit("Say what it is about: '{name}'.", part, 0, len(part.text), severity=severity, values=values)


def _names_its_purpose(letter: Letter) -> bool:
    """Return whether a subject says why the letter is written, though not which of many it is.

    ``Thank you`` above a thank-you, and ``Job offer`` above an answer to one.
    """
    matches = letter.subject.matches
    if letter.message_type == MessageType.OFFER_REPLY:
        return any(map(matches, ("application", "accept", "decline")))
    if letter.message_type in _THANKING and matches("thanks"):
        return True
    if letter.message_type not in _AFTER_TALKS or not matches("about-interview"):
        return False
    words = sum(token.is_word for token in letter.subject.tokens)
    return bool(matches("thanks")) or (letter.uses_spaces and words >= _WORDS_OF_A_PURPOSE)


_THANKING = (MessageType.THANK_YOU, MessageType.REJECTION_REPLY)
_AFTER_TALKS = (MessageType.THANK_YOU, MessageType.CHECK_IN)
_WORDS_OF_A_PURPOSE = 3
"""How many words such as ``Great meeting you`` say more than ``Interview``."""


def _is_greeting(letter: Letter, first: int, last: int) -> bool:
    """Return whether a subject is a greeting, such as ``Hello Dana``."""
    tokens = letter.subject.tokens[first:last]
    rest = [token for token in tokens if token.is_word and token.text not in letter.names.recipient_words]
    said = " ".join(token.text for token in rest)
    return len(rest) < len(tokens) and said in letter.lexicon.words("vague-subject")


def without_position(letter: Letter) -> Iterator[Hit]:
    """Find a subject that does not name the position."""
    part, name = letter.subject, letter.names.position
    if not part.text.strip() or _is_answer(part):
        return
    if letter.uses_spaces:
        stems = {stem(token.text) for token in part.tokens}
        words = [word for word in name.words if len(word) > 2]  # noqa: PLR2004 - an abbreviation may stand for it
        named = not words or any(stem(word) in stems or word in part.text.casefold() for word in words)
    else:
        joined = "".join(token.text for token in part.tokens)
        half = -(-len(name.joined) // 2)
        named = any(name.joined[at : at + half] in joined for at in range(len(name.joined) - half + 1))
    if not named:
        yield Hit("Name the position in the subject: {name}.", part, 0, len(part.text), values={"name": name.text})


def without_name(letter: Letter) -> Iterator[Hit]:
    """Find a subject that does not name the candidate."""
    part, name = letter.subject, letter.names.candidate
    if not part.text.strip() or _is_answer(part):
        return
    if letter.uses_spaces:
        named = any(token.text.removesuffix("'s") in letter.names.candidate_words for token in part.tokens)
    else:
        joined = "".join(token.text for token in part.tokens)
        # Where no space tells, the first two characters are taken for the family name.
        named = name.joined[:2] in joined or any(len(word) > 1 and word in joined for word in _name_parts(letter))
    if not named:
        yield Hit("Name yourself in the subject: {name}.", part, 0, len(part.text), values={"name": name.text})


def _is_answer(part: Part) -> bool:
    """Return whether a subject is that of the message answered, which stays as it is."""
    return _ANSWERED.match(part.text) is not None


_ANSWERED = re.compile(r"\s{0,3}(?:re|aw|antw|fwd?|wg)\s?(?:\[\d+\])?\s?[:：]\s{0,3}\S", re.IGNORECASE)


def _name_parts(letter: Letter) -> list[str]:
    """Return the parts of the candidate's name: the family name may stand alone."""
    return letter.candidate.name.casefold().split()


def broken(letter: Letter) -> Iterator[Hit]:
    """Find a line break in a subject: a header is one line, and what follows would be another header."""
    part = letter.subject
    for found in _LINE_BREAKS.finditer(part.text):
        inside = part.text[: found.start()].strip() and part.text[found.end() :].strip()
        yield Hit("Keep the subject on one line.", part, *found.span(), " " if inside else "")


_LINE_BREAKS = re.compile(r"[\n\r\v\f\x1c-\x1e\x85\u2028\u2029]+")


CHECKS = (
    Check(
        code="FK301",
        name="subject-missing",
        severity=Severity.ERROR,
        claims=("FG9",),
        find=missing,
        channels=EMAIL,
        help="An email has no subject.",
    ),
    Check(
        code="FK302",
        name="subject-long",
        severity=Severity.SUGGESTION,
        claims=("FG9", "IN14"),
        find=too_long,
        channels=EMAIL,
        help="The subject is longer than mail programs show.",
    ),
    Check(
        code="FK303",
        name="subject-vague",
        severity=Severity.WARNING,
        claims=("FG9",),
        find=vague,
        channels=EMAIL,
        help="The subject says nothing.",
    ),
    Check(
        code="FK304",
        name="subject-position",
        severity=Severity.SUGGESTION,
        claims=("FG9",),
        find=without_position,
        channels=EMAIL,
        help="The subject does not name the position.",
    ),
    Check(
        code="FK305",
        name="subject-name",
        severity=Severity.SUGGESTION,
        claims=("FG9",),
        find=without_name,
        channels=EMAIL,
        help="The subject does not name the candidate.",
    ),
    Check(
        code="FK306",
        name="subject-line-break",
        severity=Severity.ERROR,
        claims=("FG9",),
        find=broken,
        channels=EMAIL,
        help="The subject has a line break, which no header can hold.",
    ),
)

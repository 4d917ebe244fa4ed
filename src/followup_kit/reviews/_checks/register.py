"""Check the register of a draft: casual words and worn phrases."""

from collections.abc import Iterator

from ...vocabulary import Channel, Severity
from .._check import Check, Hit
from .._text.letter import Letter
from .phrases import are_several, phrases_of, weigh
from .scopes import WRITTEN


def casual(letter: Letter) -> Iterator[Hit]:
    """Find casual words: suggestions among people who say du, in a short note and on the phone."""
    formal, familiar = letter.form_of_address
    usual, closes = _colloquial(letter)
    casual_words = [*phrases_of("casual")(letter), *usual]
    if len(casual_words) == 1 and _is_in_passing(letter, casual_words[0]):
        casual_words = [casual_words[0]._replace(severity=Severity.SUGGESTION)]
    if letter.channel not in WRITTEN:
        casual_words = [hit._replace(severity=Severity.SUGGESTION) for hit in casual_words]
    elif letter.channel is Channel.LINKEDIN or (familiar and not formal):
        said = [hit for hit in casual_words if not _is_in_frame(letter, hit)]
        if not are_several(said):
            casual_words = [hit._replace(severity=Severity.SUGGESTION) for hit in casual_words]
    else:
        casual_words = list(weigh(casual_words))
    yield from (*casual_words, *closes)
    if (formal or not familiar) and not _greets_warmly(letter):
        # "Liebe Grüße an Frau Lenz" closes nothing.
        for hit in phrases_of("casual-among-strangers")(letter):
            if (
                hit.part is letter.body
                and letter.closing
                and hit.start >= letter.body.tokens[letter.closing.start].start
            ):
                yield hit if _greets_formally(letter) else hit._replace(severity=Severity.SUGGESTION)
    if letter.channel in WRITTEN:
        yield from phrases_of("spoken")(letter)


def _colloquial(letter: Letter) -> tuple[list[Hit], list[Hit]]:
    """Return the words that only people on first names use, and those with which only they part, which are suggestions.

    In a letter that greets by the given name, they are usual.
    """
    found = [] if _is_on_first_names(letter) else list(phrases_of("colloquial")(letter))
    closes = [hit for hit in found if hit.severity is Severity.SUGGESTION]
    return [hit for hit in found if hit not in closes], closes


def _is_on_first_names(letter: Letter) -> bool:
    """Return whether a letter begins with the given name of its recipient, and goes on without the family name."""
    person = letter.recipient
    if person is None:
        return False
    given = letter.names.name(person.given_name or person.name.split()[0]).words[:1]
    words = tuple(token.text for token in letter.body.tokens[:_LONGEST_BEGINNING] if token.is_word)
    family = letter.names.name(person.family_name or "").words[:1]
    return any(word in given and words[index + 1 : index + 2] != family for index, word in enumerate(words))


_LONGEST_BEGINNING = 8
"""How many tokens of a letter hold its greeting: ``Good morning, Tash, it's …``."""


def _is_in_frame(letter: Letter, hit: Hit) -> bool:
    """Return whether a hit stands in the greeting or the close, where a casual word is none among the casual."""
    body = letter.body
    signature = body.sentences[-1] if body.sentences else range(0)
    signs = len(signature) <= _LONGEST_SIGNATURE and body.sentence_at(hit.start) == body.sentence_of[-1]
    if hit.part is not body or not letter.main or signs:
        return True
    return not body.tokens[letter.main[0]].start <= hit.start <= body.tokens[letter.main[-1]].start


_LONGEST_SIGNATURE = 6
"""How many tokens a close and the name under it have in a note of one line: ``LG Ada Lovelace``."""


def _is_in_passing(letter: Letter, hit: Hit) -> bool:
    """Return whether a casual word is an idiom amid a letter, not its greeting or close, nor one to be replaced."""
    body = letter.body
    if hit.part is not body or hit.replacement is not None or not letter.main or not letter.uses_spaces:
        return False
    return body.tokens[letter.main[0]].start <= hit.start <= body.tokens[letter.main[-1]].start


def _greets_formally(letter: Letter) -> bool:
    """Return whether a German letter begins with ``Sehr geehrte``: after ``Hallo`` or ``Grüß Gott`` much is usual."""
    return any(letter.body.tokens[index].text.startswith("geehrte") for index in letter.greeting[:2])


def _greets_warmly(letter: Letter) -> bool:
    """Return whether a German letter begins as warmly as it ends: ``Lieber Herr Gruber`` and ``Liebe Grüße``."""
    return any(letter.body.tokens[index].text in ("liebe", "lieber") for index in letter.greeting[:1])


CHECKS = (
    Check(
        code="FK501",
        name="casual",
        severity=Severity.WARNING,
        claims=("FG22", "PW8"),
        find=casual,
        help="A word is casual or slang.",
    ),
    Check(
        code="FK521",
        name="cliche",
        severity=Severity.SUGGESTION,
        claims=("PW10", "IN14"),
        find=phrases_of("cliche"),
        help="A worn phrase.",
    ),
)

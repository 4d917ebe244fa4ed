"""Check the register of a draft: casual words and worn phrases."""

from collections.abc import Iterator, Sequence

from ...vocabulary import Channel, Severity
from .._check import Check, Hit
from .._text.letter import Letter
from .phrases import are_several, phrases_of, weigh
from .scopes import WRITTEN


def casual(letter: Letter) -> Iterator[Hit]:
    """Find casual words, and closings for friends in a letter that begins formally."""
    usual, closes = _colloquial(letter)
    yield from (*_weighed(letter, [*phrases_of("casual")(letter), *usual]), *closes)
    if _greets_formally(letter):
        # "Liebe Grüße an Frau Lenz" closes nothing.
        for hit in phrases_of("casual-among-strangers")(letter):
            if (
                hit.part is letter.body
                and letter.closing
                and hit.start >= letter.body.tokens[letter.closing.start].start
            ):
                yield hit
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


def _weighed(letter: Letter, hits: list[Hit]) -> Sequence[Hit]:
    """Return casual words as suggestions in a short note and on the phone, and as warnings where they are several.

    People who say du write as they speak, and so do those who greet each other as in their region.
    """
    formal, familiar = letter.form_of_address
    if familiar and not formal:
        hits = [hit for hit in hits if hit.severity is not Severity.SUGGESTION]
    if len(hits) == 1 and _is_in_passing(letter, hits[0]):
        return _as_suggestions(hits)
    if letter.channel not in WRITTEN:
        return _as_suggestions(hits)
    if letter.channel is Channel.LINKEDIN or (familiar and not formal):
        said = [hit for hit in hits if not _is_in_frame(letter, hit)]
        return hits if are_several(said) else _as_suggestions(hits)
    return hits if _greets_regionally(letter) else weigh(hits)


def _as_suggestions(hits: list[Hit]) -> list[Hit]:
    return [hit._replace(severity=Severity.SUGGESTION) for hit in hits]


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
    """Return whether a German letter begins with ``Sehr geehrte``; after ``Hallo`` much is usual."""
    return any(letter.body.tokens[index].text.startswith("geehrte") for index in letter.greeting[:2])


def _greets_regionally(letter: Letter) -> bool:
    """Return whether a German letter begins as people of a region greet each other: ``Moin Herr Petersen``."""
    return any(letter.body.tokens[index].text in _REGIONAL for index in letter.greeting[:1])


_REGIONAL = frozenset({"moin", "servus", "grüezi", "griaß", "grias", "hoi", "gude"})


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

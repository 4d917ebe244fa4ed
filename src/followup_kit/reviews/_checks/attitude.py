"""Check the attitude of a draft: towards the reader, and of the candidate towards themselves."""

from bisect import bisect_left
from collections.abc import Iterator

from ...vocabulary import Severity
from .._check import Check, Hit
from .._text.letter import Letter
from .._text.lexicon import Match
from .._text.part import Part
from .._text.punctuation import QUESTION_MARKS
from .._translations import N_
from .phrases import is_quoted, of_other_matters, phrases_of


def pressure(letter: Letter) -> Iterator[Hit]:
    """Find pressure: its phrases, and demands for an answer that set a limit of time."""
    pressed: set[int] = set()
    for hit in phrases_of("pressure", negatable=True, of_reader=True)(letter):
        if hit.part is letter.body:
            pressed.add(_sentence_at(letter.body, hit.start))
        yield hit
    yield from _demands(letter, pressed)


def _sentence_at(part: Part, start: int) -> int:
    return part.sentence_of[bisect_left(part.tokens, start, key=lambda token: token.start)]


def _demands(letter: Letter, pressed: set[int]) -> Iterator[Hit]:
    """Find sentences that demand an answer by a time, and do not ask for it: ``Please reply by tomorrow.``."""
    body = letter.body
    asked = {body.sentence_of[match.first] for match in body.matches("polite-request")} | pressed
    limits = {body.sentence_of[match.first]: match for match in reversed(body.matches("time-limit"))}
    for match in body.non_overlapping("demand"):
        sentence = body.sentence_of[match.first]
        limit = limits.get(sentence)
        question = body.tokens[body.sentences[sentence].stop - 1].text in QUESTION_MARKS
        if limit is None or question or sentence in asked or match.first not in letter.main or match.last > limit.last:
            continue
        asked.add(sentence)
        start, end = body.tokens[match.first].start, body.tokens[limit.last - 1].end
        yield Hit("Leave out '{said}'.", body, start, end, values={"said": body.text[start:end]}, reason=_LIMIT_REASON)


_LIMIT_REASON = N_("It sets the reader a time: ask when you may expect an answer.")


def frustration(letter: Letter) -> Iterator[Hit]:
    """Find frustration: its phrases, and sentences that judge how the reader treats the candidate."""
    phrases = list(phrases_of("frustration", negatable=True, of_reader=True)(letter))
    yield from phrases
    yield from _together(letter, "reproach", "treatment", phrases)


def guilt(letter: Letter) -> Iterator[Hit]:
    """Find guilt: its phrases, and sentences that lay what the candidate lost at the reader's door."""
    phrases = list(phrases_of("guilt", of_reader=True)(letter))
    yield from phrases
    yield from _together(letter, "loss", "your-doing", phrases)


def _together(letter: Letter, first: str, second: str, reported: list[Hit]) -> Iterator[Hit]:
    """Find sentences of the main text that hold phrases of two groups, in whatever order.

    Args:
        letter: The letter.
        first: One group, such as what is said against somebody.
        second: The other, such as whom it is said of.
        reported: The hits that phrases of their own gave: their sentences are passed over.
    """
    body = letter.body
    done = {_sentence_at(body, hit.start) for hit in reported if hit.part is body} | of_other_matters(body)
    others: dict[int, list[Match]] = {}
    for match in body.matches(second):
        others.setdefault(body.sentence_of[match.first], []).append(match)
    for match in body.non_overlapping(first):
        sentence = body.sentence_of[match.first]
        beside = next((other for other in others.get(sentence, ()) if _is_apart(match, other)), None)
        if beside is None or sentence in done or match.first not in letter.main or is_quoted(body, match):
            continue
        done |= {sentence}
        start = body.tokens[min(match.first, beside.first)].start
        end = body.tokens[max(match.last, beside.last) - 1].end
        yield Hit(
            "Leave out '{said}'.", body, start, end, values={"said": body.text[start:end]}, reason=_REASONS[first]
        )


def _is_apart(one: Match, other: Match) -> bool:
    return one.last <= other.first or other.last <= one.first


_REASONS = {
    "reproach": N_("It reproaches the reader: ask how things stand instead."),
    "loss": N_("It makes the reader responsible for how you feel: leave it out."),
}


CHECKS = (
    Check(
        code="FK511",
        name="frustration",
        severity=Severity.ERROR,
        claims=("FG14", "FG16"),
        find=frustration,
        help="It sounds frustrated.",
    ),
    Check(
        code="FK512",
        name="pressure",
        severity=Severity.ERROR,
        claims=("FG5", "FG14", "PW12"),
        find=pressure,
        help="It puts pressure on the reader, or reads as an ultimatum.",
    ),
    Check(
        code="FK513",
        name="guilt",
        severity=Severity.ERROR,
        claims=("FG5", "PW12"),
        find=guilt,
        help="It makes the reader responsible for how the candidate feels.",
    ),
    Check(
        code="FK514",
        name="desperation",
        severity=Severity.WARNING,
        claims=("FG4", "IN14"),
        find=phrases_of("desperation", negatable=True),
        help="It sounds desperate.",
    ),
    Check(
        code="FK515",
        name="self-deprecation",
        severity=Severity.WARNING,
        claims=("MO11", "IN14"),
        find=phrases_of("self-deprecation", of_reader=True),
        help="It speaks against the candidate.",
    ),
)

"""Check the tone of a draft: phrases of the lexicon, emoji, exclamation marks and capitals."""

import re
from bisect import bisect_left
from collections.abc import Callable, Iterable, Iterator

import attrs

from ...vocabulary import Severity
from .._check import Check, Hit
from .._text.letter import Letter
from .._text.lexicon import Match
from .._text.part import Part
from .._text.punctuation import QUESTION_MARKS
from .._text.tokens import normalize_word
from .._translations import N_
from .scopes import PROFESSIONAL, WRITTEN

_REACH_OF_A_NEGATION = 3
_MOST_EXCLAMATIONS = 2
_SHOUTED_TOGETHER = 3
_LONG_ENOUGH_TO_SHOUT = 2


def casual(letter: Letter) -> Iterator[Hit]:
    """Find casual words; among people who say du a warm close is none, and spoken words are right on the phone."""
    yield from phrases_of("casual")(letter)
    formal, familiar = letter.form_of_address
    if formal or not familiar:
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


def phrases_of(group: str, *, negatable: bool = False, of_reader: bool = False) -> Callable[[Letter], Iterable[Hit]]:
    """Return a check function that finds the phrases of a lexicon group.

    Args:
        group: The group.
        negatable: Whether a negation before a phrase makes it harmless, as in "no pressure".
        of_reader: Whether a sentence about customers, colleagues or work is passed over.
    """
    return _PhraseCheck(group, negatable, of_reader)


@attrs.frozen
class _PhraseCheck:
    """A check function that finds the phrases of a group; it compares by value and can be pickled."""

    group: str
    negatable: bool
    of_reader: bool = False

    def __call__(self, letter: Letter) -> Iterator[Hit]:
        for part in letter.parts:
            elsewhere = _of_other_matters(part) if self.of_reader else frozenset()
            for match in part.non_overlapping(self.group):
                if part.sentence_of[match.first] in elsewhere:
                    continue
                if is_quoted(part, match):
                    continue
                if not (self.negatable and is_negated(letter, part, match)) and not is_of_facts(letter, part, match):
                    start, end = part.tokens[match.first].start, part.tokens[match.last - 1].end
                    yield _hit(part, start, end, match)


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


def _of_other_matters(part: Part) -> frozenset[int]:
    """Return the sentences about customers, colleagues or work that do not speak of the reader."""
    elsewhere = {part.sentence_of[match.first] for match in part.matches("other-matter")}
    return frozenset(elsewhere - {part.sentence_of[match.first] for match in part.matches("the-reader")})


def is_quoted(part: Part, match: Match) -> bool:
    """Return whether a phrase stands in quotation marks, so that the words are somebody else's."""
    # Quotations are in order and do not overlap: only the last that begins before the phrase can hold it.
    before = bisect_left(part.quotations, (match.first,)) - 1
    return before >= 0 and match.first < part.quotations[before][1]


def _hit(part: Part, start: int, end: int, match: Match) -> Hit:
    written, instead = part.text[start:end], match.entry.replacement
    if instead is not None and written[:1].isupper():
        instead = instead[:1].upper() + instead[1:]
    values = {"said": written} if instead is None else {"said": written, "name": instead}
    do = N_("Leave out '{said}'.") if instead is None else N_("Write '{name}' in place of '{said}'.")
    return Hit(do, part, start, end, instead, values=values, reason=match.entry.reason)


def is_negated(letter: Letter, part: Part, match: Match) -> bool:
    """Return whether a negation stands shortly before a phrase, in the same sentence."""
    if not letter.uses_spaces:
        return False
    negations = letter.lexicon.words("negation")
    first = max(0, match.first - _REACH_OF_A_NEGATION)
    sentence = part.sentence_of[match.first]
    return any(
        part.tokens[index].text in negations and part.sentence_of[index] == sentence
        for index in range(first, match.first)
    )


def is_of_facts(letter: Letter, part: Part, match: Match) -> bool:
    """Return whether a phrase is part of the facts, such as a company called Hey Labs or a Cool Chain Manager."""
    names = letter.names
    if letter.uses_spaces:
        within = all(part.tokens[index].text in names.known for index in range(match.first, match.last))
        written = part.text_between(match.first, match.last)
        return within and (written[:1].isupper() or any(written.casefold() in text for text in names.texts))
    written = "".join(part.tokens[index].text for index in range(match.first, match.last))
    return any(written in text for text in names.texts)


def emoji(letter: Letter) -> Iterator[Hit]:
    """Find emoji and emoticons."""
    for part in letter.parts:
        if part.text.isascii() and not any(face in part.text for face in _EMOTICON_STARTS):
            continue
        for found in _EMOJI.finditer(part.text):
            start, end = found.span()
            if any(found[0] in text for text in letter.names.written_texts):
                continue
            # Delete the space before it as well, where a space or nothing follows.
            start -= part.text[start - 1 : start] == " " and part.text[end : end + 1] in ("", " ", "\n")
            values = {"said": found[0]}
            # Where it stands in place of the full stop, the sentence still needs one.
            ends = part.text[start - 1 : start].isalnum() and part.text[end : end + 1] in ("", "\n")
            needs_stop = ends and part is letter.body and _is_in_main(letter, start)
            instead = ("." if letter.uses_spaces else "。") if needs_stop else ""
            yield Hit("Take out '{said}': words carry it better.", part, start, end, instead, values=values)


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
    done = {_sentence_at(body, hit.start) for hit in reported if hit.part is body} | _of_other_matters(body)
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


def _is_in_main(letter: Letter, start: int) -> bool:
    """Return whether a place in the body is in its main text."""
    return bool(letter.main) and start <= letter.body.tokens[letter.main[-1]].end


_EMOTICONS = (
    r"(?<![\w(])(?:[:;][-'^o]?[)(\]\[DPpOo*|/\\](?![\w/])|=[)(D](?!\w)|[xX]D+(?!\w)|<3+(?=\s*(?:[\n.!,)]|$))|:\'\(|\\o/)"
    r"|\^_{0,2}\^|\(\^[^()\n]{0,6}\^[;；]?\)|m\(_ _\)m|\(\*?[´｀`・≧◕>^][^()\n]{1,8}\)"
    r"|[（(](?:笑|汗|泣|涙|爆)[)）]|[♪☆★♡♥]"
)
_EMOTICON_STARTS = (
    *(eyes + rest for eyes in ":;=" for rest in "-'^o)(][DPpOo3*|/\\"),
    *("xD", "XD", "<3", "\\o/", "^_", "^^", "(^", "m(_", "(*", "(`", "(>"),
)
"""How every emoticon in ASCII begins: a fast way to see that there is none."""

_EMOJI = re.compile(
    "(?:[\U0001f000-\U0001faff\u2600-\u260d\u2610-\u2617\u2619-\u26ff\u2728\u2705\u270a-\u270d\u2764\u2b50\u203c\u2049]"
    "[\ufe0f\u200d\U0001f3fb-\U0001f3ff]{0,2})+|" + _EMOTICONS
)


def exclamations(letter: Letter) -> Iterator[Hit]:
    """Find several exclamation marks in a row, and more than two in the whole message."""
    count = 0
    stop, question_mark = (".", "?") if letter.uses_spaces else ("。", "？")
    for part in letter.parts:
        for found in _MARKS.finditer(part.text):
            mark = found[0]
            if "!" not in mark and "！" not in mark:
                continue
            if len(mark) > 1:
                calm = stop if "?" not in mark and "？" not in mark else question_mark
                yield Hit("One mark is enough.", part, *found.span(), calm)
            count += 1
            if len(mark) == 1 and count > _MOST_EXCLAMATIONS:
                yield Hit("Too many exclamation marks: a full stop is calmer.", part, *found.span(), stop)


_MARKS = re.compile(r"[!！?？]+")


def shouting(letter: Letter) -> Iterator[Hit]:
    """Find words in capitals that are not abbreviations: a common word alone, or several words in a row."""
    if not letter.uses_spaces:
        return
    loud = letter.lexicon.words("shouted")
    common = loud | letter.lexicon.words("shouted-together")
    terms = letter.lexicon.words("gates")
    for part in letter.parts:
        run: list[re.Match[str]] = []
        for found in _CAPITALS.finditer(part.text):
            if normalize_word(found[0]) in letter.names.known:
                continue
            if run and part.text[run[-1].end() : found.start()] != " ":
                yield from _shouted(part, run, loud, common, terms)
                run = []
            run.append(found)
        yield from _shouted(part, run, loud, common, terms)


_CAPITALS = re.compile(r"\b[A-ZÄÖÜẞ]+(?:['’][A-Z]+)?\b")


def _shouted(
    part: Part, run: list[re.Match[str]], loud: frozenset[str], common: frozenset[str], terms: frozenset[str]
) -> Iterator[Hit]:
    if not run:
        return
    words = [normalize_word(found[0]) for found in run]
    start, end = run[0].start(), run[-1].end()
    around = f"{part.text[max(0, start - _BESIDE) : start]} {part.text[end : end + _BESIDE]}"
    is_term = part.text[end : end + 1] in ("-", "_", "/") or part.text[max(0, start - 1) : start] in ("-", "_", "/")
    # "NOT gates", "AND and NOT": a word in capitals beside another term is one.
    is_term = is_term or not terms.isdisjoint(normalize_word(word) for word in _WORDS.findall(around))
    is_term = is_term or _OPERATORS.search(around) is not None
    alone = any(word in loud and len(word) > _LONG_ENOUGH_TO_SHOUT for word in words) and not is_term
    together = len(run) >= _SHOUTED_TOGETHER and sum(word in common for word in words) > 1
    if alone or together:
        values = {"said": part.text[start:end]}
        yield Hit("Write '{said}' in small letters: capitals shout.", part, start, end, values=values)


_BESIDE = 16
_OPERATORS = re.compile(r"\b(?:AND|OR|NOT|XOR|NAND|NOR|UND|ODER|NICHT)\b")
_WORDS = re.compile(r"\w+")


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
        code="FK502",
        name="emoji",
        severity=Severity.WARNING,
        claims=("FG22", "PW8"),
        find=emoji,
        help="An emoji or emoticon.",
    ),
    Check(
        code="FK503",
        name="shouting",
        severity=Severity.WARNING,
        claims=PROFESSIONAL,
        find=shouting,
        help="Common words stand in capitals, in a script that has them.",
    ),
    Check(
        code="FK504",
        name="exclamation-marks",
        severity=Severity.WARNING,
        claims=PROFESSIONAL,
        find=exclamations,
        help="Several exclamation marks in a row, or all over the message.",
    ),
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
    Check(
        code="FK521",
        name="cliche",
        severity=Severity.SUGGESTION,
        claims=("PW10", "IN14"),
        find=phrases_of("cliche"),
        help="A worn phrase.",
    ),
)

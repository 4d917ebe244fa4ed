"""Check the marks of excitement in a draft: emoji, exclamation marks and capitals."""

import re
from collections.abc import Iterator

from ...vocabulary import Severity
from .._check import Check, Hit
from .._text.letter import Letter
from .._text.part import Part
from .._text.tokens import normalize_word
from .._translations import N_
from .scopes import PROFESSIONAL

_MOST_EXCLAMATIONS = 2
_SHOUTED_TOGETHER = 3
_LONG_ENOUGH_TO_SHOUT = 2


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
    marks: list[tuple[Part, re.Match[str]]] = []
    in_rows = 0
    stop, question_mark = (".", "?") if letter.uses_spaces else ("。", "？")
    for part in letter.parts:
        for found in _MARKS.finditer(part.text):
            mark = found[0]
            if ("!" not in mark and "！" not in mark) or part.is_quoted(found.start()):
                continue
            if len(mark) > 1:
                calm = stop if "?" not in mark and "？" not in mark else question_mark
                yield Hit("One mark is enough.", part, *found.span(), calm)
                in_rows += 1
            marks.append((part, found))
    severity = Severity.SUGGESTION if not in_rows and _is_calm(letter, marks) else None
    for part, found in marks[_MOST_EXCLAMATIONS:]:
        if len(found[0]) == 1:
            said = N_("Too many exclamation marks: a full stop is calmer.")
            yield Hit(said, part, *found.span(), stop, severity=severity)


def _is_calm(letter: Letter, marks: list[tuple[Part, re.Match[str]]]) -> bool:
    """Return whether most sentences of a letter do without: three marks in eight sentences are a matter of taste."""
    body = letter.body
    in_body = sum(part is body for part, _ in marks)
    sentences = {body.sentence_of[index] for index in letter.main if body.tokens[index].is_word}
    return in_body <= _MOST_EXCLAMATIONS or 2 * in_body < len(sentences)


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
            if normalize_word(found[0]) in letter.names.known or part.is_quoted(found.start()):
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
)

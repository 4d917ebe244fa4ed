"""Cut the clause of a day out of its sentence, and tell whether what it says lies ahead or is past.

A clause reaches from one mark to the next. Japanese has none so short: what follows a day there tells what it is of.
"""

import re
from collections.abc import Sequence
from typing import NamedTuple

from .day_mentions import Day
from .day_signs import signs_of
from .part import Part

_MARK = re.compile(
    r"[,;:(\n]|[–—]|\band (?=(?:I|we|you|it|that|look|would|will|hope|am)\b)|\bbut\b|\bso (?:that )?(?=I\b|we\b)"
    r"|\bund (?=(?:ich|wir|Sie|freue|würde)\b)"
)
SHORT_CLAUSE = 6
"""In words: what stands so little before a day tells nothing of its own."""

_LONGEST = 160
"""In characters: how far a clause is looked at, to either side of its day."""


class Clause(NamedTuple):
    """What stands around a day.

    Args:
        before: The text of its clause before it.
        after: The text of its clause after it.
        earlier: The text of the clause before that.
    """

    before: str
    after: str
    earlier: str

    @property
    def whole(self) -> str:
        """The clause with a mark in the place of its day."""
        return f"{self.before} ; {self.after}"


def clause_of(part: Part, day: Day) -> Clause:
    """Return the clause around a day.

    Args:
        part: The part of the draft.
        day: The day in it.
    """
    tokens = part.sentences[part.sentence_at(day.start)]
    first, last = part.tokens[tokens.start].start, part.tokens[tokens.stop - 1].end
    before = part.text[max(first, day.start - _LONGEST) : day.start]
    after = part.text[day.end : min(last, day.end + _LONGEST)]
    if not part.lexicon.uses_spaces:
        return Clause(before, after, "")
    before = before.rstrip(", ") + " "
    after = _ASIDE.sub("", after, count=1)
    if after[:1] == "," and len(before.split()) < SHORT_CLAUSE - 1:
        # "Am Freitag, dem 13., war ich": a day that begins its clause, and the mark behind it.
        after = after[1:]
    marks = list(_MARK.finditer(before))
    begin = marks[-1].end() if marks else 0
    earlier = _earlier(before, [mark.span() for mark in marks])
    end = _MARK.search(after, 1) if after[:1] != "," else _MARK.match(after)
    return Clause(before[begin:], after[: end.start()] if end else after, earlier)


_ASIDE = re.compile(r"\A, (?:then|so|therefore|dann|also|somit|(?:wie|as) [\w ]{1,20}),")
"""What is said aside behind a day, between marks: ``by 3 December, then, I shall know``."""


def _earlier(before: str, marks: Sequence[tuple[int, int]]) -> str:
    """Return the clause before that of a day, and the one before it where it only says "as agreed"."""
    begins = [0, *(end for _, end in marks)]
    if not marks:
        return ""
    earlier = before[begins[-2] : marks[-1][0]]
    inserted = len(marks) > 1 and _INSERTED.match(earlier) is not None
    return before[begins[-3] : marks[-1][0]] if inserted else earlier


_INSERTED = re.compile(r"(?i)\s*(?:as|wie|so|like)\b")


def lies_ahead(clause: Clause, language: str) -> bool | None:
    """Return whether what a clause tells lies ahead, is past (``False``), or neither can be told.

    Args:
        clause: The clause.
        language: Its language.
    """
    signs = signs_of(language)
    if signs.kept.search(clause.whole):
        return False
    if language == "ja":
        told = clause.after
        return False if signs.past.search(told) else True if signs.ahead.search(told) else None
    if language == "de" and _WILL.search(clause.whole):
        return True
    if language == "de":
        return False if signs.past.search(clause.whole) else True if signs.ahead.search(clause.whole) else None
    ends = [(last_end(pattern, clause.before), ahead) for pattern, ahead in ((signs.ahead, True), (signs.past, False))]
    if max(end for end, _ in ends) >= 0:
        return max(ends)[1]
    begins = [
        (found.start(), ahead)
        for pattern, ahead in ((signs.ahead, True), (signs.past, False))
        if (found := pattern.search(clause.after))
    ]
    return min(begins)[1] if begins else None


_WILL = re.compile(r"\b(?:werden?|wird|freue)\b")


def last_end(pattern: re.Pattern[str], text: str) -> int:
    """Return where the last match of a pattern ends, or -1."""
    return max((found.end() for found in pattern.finditer(text)), default=-1)

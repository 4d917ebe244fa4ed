"""Join notes that are the halves of one sentence: "my coursework in hydraulics and", "which is why I applied"."""

import re
from collections.abc import Callable
from typing import Any

import attrs

from ._template_strings import Values

_MARKS = ".!?… "
_LONGEST_END = 20
"""In how many characters the end of a note tells whether it goes on."""


@attrs.frozen
class CutNotes:
    """What a language knows of its words, as far as it takes to notice that a note goes on in the next.

    Args:
        unfinished: Finds the end of a note that lacks what follows it: a conjunction, an article, a comma.
        continued: Matches the beginning of a clause about the note before: "which has".
        another: Matches a conjunction before one more note, which stands without it: "as well as".
        because: Matches a conjunction before a clause that can stand without it.
        is_sentence: Tells whole sentences from a phrase.
    """

    unfinished: re.Pattern[str]
    continued: re.Pattern[str]
    another: re.Pattern[str]
    because: re.Pattern[str]
    is_sentence: Callable[[str], bool]

    def rejoin(self, values: Values) -> dict[str, Any]:
        """Return the values with each list of notes in whole notes.

        Args:
            values: The validated values by name.
        """
        whole = dict(values)
        for name, notes in values.items():
            if isinstance(notes, tuple) and any(isinstance(each, str) and self._is_cut(each) for each in notes):
                whole[name] = tuple(self._rejoined(notes))
        return whole

    def _is_cut(self, note: str) -> bool:
        begins = (self.continued, self.another, self.because)
        return self.unfinished.search(note) is not None or any(each.match(note) for each in begins)

    def _rejoined(self, notes: tuple[str, ...]) -> list[str]:
        pieces: list[list[str]] = []
        goes_on = False
        for note in notes:
            if pieces and goes_on:
                pieces[-1].append(f" {note}")
            elif pieces and self.continued.match(note):
                pieces[-1][-1] = pieces[-1][-1].rstrip(_MARKS)
                pieces[-1].append(f", {note}")
            else:
                pieces.append([self._without_conjunction(note)])
            goes_on = self.unfinished.search(note, max(0, len(note) - _LONGEST_END)) is not None
        return ["".join(parts) for parts in pieces]

    def _without_conjunction(self, note: str) -> str:
        bare = self.because.sub("", note, count=1)
        return bare if bare != note and self.is_sentence(bare) else self.another.sub("", note, count=1)

"""The problems of one template, as they are found."""

import re
from collections.abc import Iterator

from ...errors import Problem
from .bounds import MOST_PROBLEMS

_NEWLINE = re.compile(r"\r\n|\r|\n")


def lines_of(source: str) -> list[str]:
    """Return the lines of a template, as Jinja2 counts them."""
    return _NEWLINE.split(source)


class Findings:
    """Everything that is wrong with one template.

    Args:
        source: The template as the host wrote it.
    """

    def __init__(self, source: str) -> None:
        self.lines = lines_of(source)
        self.found: dict[tuple[str, str, str, str], int] = {}
        """The problems, each with its line; the same one is told once."""

    @property
    def full(self) -> bool:
        """Whether there are so many problems that no more are told."""
        return len(self.found) == MOST_PROBLEMS

    def refuse(self, line: int, shown: str, wrong: str, remedy: str) -> None:
        """Note a problem.

        Args:
            line: Where it is.
            shown: The snippet or name that is refused; if empty, the whole line is shown.
            wrong: What is wrong with it.
            remedy: What to do about it.
        """
        if not self.full:
            self.found.setdefault((f"line {line}", shown or self.line(line), wrong, remedy), line)

    def line(self, line: int) -> str:
        """Return a line of the template."""
        return "".join(self.lines[line - 1 : line]).strip()

    def problems(self) -> Iterator[Problem]:
        """Return what was found, in the order of the lines."""
        for found in sorted(self.found, key=self.found.__getitem__):
            yield Problem(*found)
        if self.full:
            last = max(self.found.values())
            wrong = f"is where the check stopped, after {MOST_PROBLEMS} problems"
            yield Problem(f"line {last}", self.line(last), wrong, "mend these, then check again")

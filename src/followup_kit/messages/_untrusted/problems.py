"""The problems of one template, each with its line."""

import re

from ...errors import Problem, Problems
from .bounds import MOST_PROBLEMS

_NEWLINE = re.compile(r"\r\n|\r|\n")


def lines_of(source: str) -> list[str]:
    """Return the lines of a template, as Jinja2 counts them."""
    return _NEWLINE.split(source)


class TemplateProblems(Problems):
    """Collect what is wrong with one template: each problem once, and no more than ``MOST_PROBLEMS``.

    Args:
        source: The template as the host wrote it.
    """

    def __init__(self, source: str) -> None:
        super().__init__()
        self.lines = lines_of(source)
        self._line_of: dict[Problem, int] = {}

    @property
    def is_full(self) -> bool:
        """Whether there are so many problems that no more are added."""
        return len(self) == MOST_PROBLEMS

    def refuse_line(self, line: int, shown: str, wrong: str, remedy: str) -> None:
        """Add a problem, unless it was added before or there are too many.

        Args:
            line: The number of the line, from 1.
            shown: The snippet or name that is refused; if empty, the whole line is shown.
            wrong: What is wrong with it.
            remedy: What to do about it.
        """
        problem = Problem(f"line {line}", shown or self.line(line), wrong, remedy)
        if not self.is_full and problem not in self._line_of:
            self._line_of[problem] = line
            self.refuse(*problem)

    def line(self, line: int) -> str:
        """Return a line of the template, by its number from 1."""
        return "".join(self.lines[line - 1 : line]).strip()

    def by_line(self) -> list[Problem]:
        """Return the problems in the order of the lines, with a last one if the check stopped early."""
        ordered = sorted(self, key=self._line_of.__getitem__)
        if self.is_full:
            last = max(self._line_of.values())
            wrong = f"is where the check stopped, after {MOST_PROBLEMS} problems"
            ordered.append(Problem(f"line {last}", self.line(last), wrong, "mend these, then check again"))
        return ordered

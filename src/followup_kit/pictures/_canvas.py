"""The elements of a picture, as SVG text; every text is escaped here."""

from collections.abc import Iterator
from contextlib import contextmanager

from .._html import escape_text
from ._style import FONT, RADIUS, SMALL, STYLE
from ._text import fitted

_LARGE = ("", "fk-withheld")
"""The classes of what is written in the larger size."""


class Canvas:
    """A picture that elements are added to, each above those before it; all measures are pixels."""

    def __init__(self) -> None:
        self._parts: list[str] = []

    def svg(self, width: float, height: float, *, title: str, description: str, language: str) -> str:
        """Return the picture.

        Args:
            width: How wide it is.
            height: How high it is.
            title: What it shows, in a few words.
            description: What it shows, in full.
            language: The language of its words, as HTML names it.
        """
        size = f'width="{_n(width)}" height="{_n(height)}" viewBox="0 0 {_n(width)} {_n(height)}"'
        names = f'class="fk-timeline" role="img" lang="{escape_text(language)}"'
        paper = f'<rect class="fk-paper" x=".5" y=".5" width="{_n(width - 1)}" height="{_n(height - 1)}" rx="8"/>'
        return "\n".join(
            [
                f'<svg xmlns="http://www.w3.org/2000/svg" {names} {size}>',
                f"<title>{escape_text(title)}</title>",
                f"<desc>{escape_text(description)}</desc>",
                f"<style>{STYLE}</style>",
                paper,
                *self._parts,
                "</svg>\n",
            ]
        )

    @contextmanager
    def group(self, title: str) -> Iterator[None]:
        """Gather what is added meanwhile under a title, which a browser shows when it is pointed at."""
        self._parts.append(f"<g><title>{escape_text(title)}</title>")
        yield
        self._parts.append("</g>")

    def text(self, x: float, y: float, text: str, room: float, name: str = "", *, anchor: str = "") -> None:
        """Write a text on one line, as much of it as its room takes.

        Args:
            x: Where it begins, or what it is anchored to.
            y: Its baseline.
            text: The text.
            room: How wide it may be.
            name: Its classes.
            anchor: Its ``text-anchor``, if not at its start.
        """
        shown = fitted(text, FONT if name in _LARGE else SMALL, room)
        if shown:
            more = (f' class="{name}"' if name else "") + (f' text-anchor="{anchor}"' if anchor else "")
            self._parts.append(f'<text x="{_n(x)}" y="{_n(y)}"{more}>{escape_text(shown)}</text>')

    def heading(self, x: float, y: float, name: str, details: str, gap: float) -> None:
        """Write a name and its details as one text: the second begins where the first ends, whatever the font."""
        more = f'<tspan class="fk-muted" dx="{_n(gap)}">{escape_text(details)}</tspan>' if details else ""
        first = f'<tspan class="fk-company">{escape_text(name)}</tspan>'
        self._parts.append(f'<text class="fk-clear" x="{_n(x)}" y="{_n(y)}">{first}{more}</text>')

    def line(self, name: str, x1: float, y1: float, x2: float, y2: float) -> None:
        """Draw a line of a class from one place to another."""
        self._parts.append(f'<line class="{name}" x1="{_n(x1)}" y1="{_n(y1)}" x2="{_n(x2)}" y2="{_n(y2)}"/>')

    def rect(self, name: str, x: float, y: float, width: float, height: float, *, rounded: float = 0) -> None:
        """Draw a rectangle of a class, with its upper left corner at a place."""
        more = f' rx="{_n(rounded)}"' if rounded else ""
        place = f'x="{_n(x)}" y="{_n(y)}" width="{_n(width)}" height="{_n(height)}"'
        self._parts.append(f'<rect class="{name}" {place}{more}/>')

    def disc(self, name: str, x: float, y: float, radius: float) -> None:
        """Draw a disc of a class around a place."""
        self._parts.append(f'<circle class="{name}" cx="{_n(x)}" cy="{_n(y)}" r="{_n(radius)}"/>')

    def diamond(self, name: str, x: float, y: float, radius: float) -> None:
        """Draw a square of a class on its corner, around a place."""
        r = _n(radius)
        self._parts.append(f'<path class="{name}" d="M{_n(x)} {_n(y - radius)}l{r} {r}l-{r} {r}l-{r} -{r}z"/>')

    def check(self, x: float, y: float) -> None:
        """Draw the sign of what is done around a place."""
        self.disc("fk-done", x, y, RADIUS)
        self._parts.append(f'<path class="fk-tick" d="M{_n(x - 2.8)} {_n(y)}l2 2.2l3.6 -4.4"/>')


def _n(number: float) -> str:
    """Return a number as SVG writes it, to a tenth of a pixel."""
    return f"{number:.1f}".removesuffix(".0")

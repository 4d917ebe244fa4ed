"""Draw a timeline: where everything stands, and the elements for it."""

import datetime as dt
from collections.abc import Sequence

from ..explanation._reader import Reader, capitalized
from . import _words as words
from ._axis import Axis
from ._canvas import Canvas
from ._rows import Group, Mark, Row
from ._style import (
    BAR,
    FONT,
    GAP,
    HEAD,
    HEADING,
    LEAST_BAR,
    LEGEND_LINE,
    PAD,
    RADIUS,
    ROW,
    SMALL,
    SWATCH,
    TWO_LINES,
)
from ._text import fitted, text_width

_STACKED_BELOW = 720
"""Narrower pictures write what, who and when on two lines."""

_BOLDER = 1.15
"""How much wider than others bold letters are."""


class Drawing:
    """A timeline that is being drawn, from the top to the bottom.

    Args:
        groups: What to show.
        reader: Who reads it.
        now: Where to draw the line, if anywhere.
        width: How wide it is, in pixels.
    """

    def __init__(self, groups: Sequence[Group], reader: Reader, now: dt.datetime | None, width: int) -> None:
        self._groups, self._reader, self._now, self._width = groups, reader, now, width
        self._stacked = width < _STACKED_BELOW
        self._row = TWO_LINES if self._stacked else ROW
        self._heading = HEADING + (TWO_LINES / 2 if self._stacked else 0.0)
        inner = width - 2 * PAD
        self._what = inner * (0.4 if self._stacked else 0.16)
        self._who = 0.0 if self._stacked else inner * 0.15
        self._due = 0.0 if self._stacked else max(106.0, inner * 0.09)
        gaps = GAP if self._stacked else 3 * GAP
        self._left = PAD + self._what + self._who + self._due + gaps
        self._right = float(width - PAD)
        self._canvas = Canvas()
        moments = [moment for group in groups for moment in group.moments]
        zones = [group.zone for group in groups if group.zone is not None]
        self._axis: Axis | None = None
        if moments:
            shown = moments if now is None else [*moments, now]
            zone = reader.zone or next(iter(zones), dt.UTC)
            self._axis = Axis.of(shown, zone, self._left, self._right)

    def svg(self) -> str:
        """Return the picture."""
        body = self._body()
        names = dict.fromkeys(group.company for group in self._groups)
        companies = self._reader.enumerate(names) if names else ""
        title = self._reader.say(words.PLAN_OF, companies=companies) if names else self._say(words.EMPTY)
        sentences: list[str] = []
        for group in self._groups:
            sentences += [mark.says for mark in group.marks] + [row.says for row in group.rows]
        return self._canvas.svg(
            self._width,
            body + PAD,
            title=title,
            description="\n".join(sentences) or title,
            language=self._reader.locale.replace("_", "-"),
        )

    def _body(self) -> float:
        """Draw everything; return where it ends."""
        if not self._groups:
            self._canvas.text(PAD, PAD + FONT, self._say(words.EMPTY), self._width - 2 * PAD)
            return PAD + FONT + 4
        y = float(PAD + HEAD)
        heights = [self._heading + self._row * len(group.rows) for group in self._groups]
        bottom = y + sum(heights)
        if self._axis is not None:
            top = y
            for group, height in zip(self._groups, heights, strict=True):
                self._shades(group, self._axis, top, height)
                top += height
            self._head(self._axis, y, bottom)
        for group in self._groups:
            y = self._group(group, y)
        self._canvas.line("fk-rule", PAD, bottom, self._right, bottom)
        return self._legend(bottom + 8)

    def _shades(self, group: Group, axis: Axis, top: float, height: float) -> None:
        for left, right in axis.days_off(group.calendar, group.zone or axis.zone):
            self._canvas.rect("fk-off", left, top, right - left, height)

    def _head(self, axis: Axis, top: float, bottom: float) -> None:
        """Draw the names of days with their lines, and now, which takes the place of a name that is in its way."""
        year = axis.first.year != axis.last.year
        room = max(text_width(self._reader.day(day, year=year), SMALL) for day in (axis.first, axis.last)) + GAP
        taken = self._now_line(axis, top, bottom)
        for day in axis.ticks(room):
            x, label = axis.day_x(day), self._reader.day(day, year=year)
            self._canvas.line("fk-grid", x, top - 6, x, bottom)
            end = x + text_width(label, SMALL)
            if end <= self._right and not (x < taken[1] and end > taken[0]):
                self._canvas.text(x, top - 12, label, room, "fk-small")
        if not self._stacked:
            self._canvas.text(
                PAD + self._what + self._who + 2 * GAP,
                top - 12,
                capitalized(self._say(words.DUE)),
                self._due,
                "fk-small",
            )

    def _now_line(self, axis: Axis, top: float, bottom: float) -> tuple[float, float]:
        """Draw the line of now, if there is one; return what its name takes of the head."""
        if self._now is None:
            return (0.0, 0.0)
        x, label = axis.x(self._now), self._say(words.NOW)
        half = text_width(label, SMALL) * _BOLDER / 2
        at = min(max(x, self._left + half), self._right - half)
        self._canvas.line("fk-now", x, top - 8, x, bottom)
        self._canvas.text(at, top - 12, label, 4 * half, "fk-small fk-now-label", anchor="middle")
        return (at - half - 4, at + half + 4)

    def _group(self, group: Group, y: float) -> float:
        """Draw the plan of one interview; return where it ends."""
        self._canvas.line("fk-rule", PAD, y, self._right, y)
        middle = y + self._heading / 2 + (TWO_LINES / 4 if self._stacked else 0)
        self._names(group, y + (FONT + 6 if self._stacked else HEADING / 2 + FONT * 0.36))
        if self._axis is not None and group.marks:
            self._marks(group.marks, self._axis, middle)
        y += self._heading
        for row in group.rows:
            self._draw_row(row, y)
            y += self._row
        return y

    def _names(self, group: Group, base: float) -> None:
        """Write where the interview was, and for what, on one line before the first mark."""
        end = self._right
        if self._axis is not None and group.marks and not self._stacked:
            end = self._axis.x(group.marks[0].at) - 2 * RADIUS
        room = end - PAD
        # Where the two do not fit, the name leaves a share to the details: they tell rounds apart.
        for_name = max(0.65 * room, room - GAP - text_width(group.details, SMALL)) if group.details else room
        company = fitted(group.company, FONT, for_name / _BOLDER)
        room -= text_width(company, FONT) * _BOLDER + GAP
        details = fitted(group.details, SMALL, room)
        self._canvas.heading(PAD, base, company, details, GAP - 2)

    def _marks(self, marks: Sequence[Mark], axis: Axis, middle: float) -> None:
        """Draw what happened; a label is left out where the next mark, or the edge, leaves it no room."""
        places = [(mark, axis.x(mark.at)) for mark in marks]
        ends = [x for _, x in places[1:]] + [self._right + 2 * RADIUS]
        for (mark, x), end in zip(places, ends, strict=True):
            with self._canvas.group(mark.says):
                if mark.is_interview:
                    self._canvas.diamond("fk-event", x, middle, RADIUS + 0.5)
                else:
                    self._canvas.disc("fk-event", x, middle, RADIUS - 1.5)
                start, needs = x + RADIUS + 4, text_width(mark.label, SMALL)
                if start + needs <= end - RADIUS - 2:
                    self._canvas.text(start, middle + SMALL * 0.36, mark.label, needs + 1, "fk-small fk-clear")

    def _draw_row(self, row: Row, y: float) -> None:
        middle = y + self._row / 2
        with self._canvas.group(row.says):
            self._columns(row, middle)
            if row.why_not:
                room, base = self._right - self._left - 6, middle + SMALL * 0.36
                self._canvas.text(self._left + 6, base, f"– {row.why_not}", room, "fk-small fk-why fk-clear")
            if self._axis is not None:
                self._in_time(row, self._axis, middle)

    def _columns(self, row: Row, middle: float) -> None:
        """Write what, who and when: beside each other, or on two lines."""
        day = row.window.due if row.window is not None else row.done_at
        write = self._reader.day if self._stacked else self._reader.date
        date = "" if day is None else write(self._reader.local(day).date())
        date = f"✓ {date}" if row.done_at is not None else date
        name = "fk-withheld" if row.why_not else ""
        base = middle + FONT * 0.36
        if self._stacked:
            below = " · ".join(each for each in (date, row.who) if each)
            self._canvas.text(PAD, middle - 3 if below else base, row.what, self._what, name)
            self._canvas.text(PAD, middle + 13, below, self._what, "fk-muted")
            return
        x = float(PAD)
        for text, room, style in (
            (row.what, self._what, name),
            (row.who, self._who, "fk-muted"),
            (date, self._due, "fk-muted"),
        ):
            self._canvas.text(x, base, text, room, style)
            x += room + GAP

    def _in_time(self, row: Row, axis: Axis, middle: float) -> None:
        if row.done_at is not None:
            self._canvas.check(min(max(axis.x(row.done_at), self._left + RADIUS), self._right - RADIUS), middle)
        if row.window is not None:
            opens, due, closes = (axis.x(each) for each in (row.window.opens, row.window.due, row.window.closes))
            opens = min(opens, self._right - LEAST_BAR)
            due = max(due, opens + LEAST_BAR)
            if closes > due:
                self._canvas.rect("fk-late", due - 2, middle - BAR / 2, closes - due + 2, BAR, rounded=2)
            self._canvas.rect("fk-bar", opens, middle - BAR / 2, due - opens, BAR, rounded=2)

    def _legend(self, top: float) -> float:
        """Draw what the signs mean, those that are there; return where it ends."""
        rows = [row for group in self._groups for row in group.rows]
        x, y = float(PAD), top + LEGEND_LINE / 2
        there = {
            words.INTERVIEW: any(group.marks for group in self._groups),
            words.HAPPENING: any(len(group.marks) > 1 for group in self._groups),
            words.DONE: any(row.done_at is not None for row in rows),
            words.BEST: any(row.window is not None for row in rows),
            words.LATE: any(row.window is not None and row.window.closes > row.window.due for row in rows),
            words.WITHHELD: any(row.why_not for row in rows),
            words.DAY_OFF: self._axis is not None,
        }
        for word in (each for each, is_there in there.items() if is_there):
            label = capitalized(self._say(word))
            needs = SWATCH + 6 + text_width(label, SMALL)
            if x > PAD and x + needs > self._right:
                x, y = float(PAD), y + LEGEND_LINE
            self._swatch(word, x, y)
            self._canvas.text(x + SWATCH + 6, y + SMALL * 0.36, label, self._right - x - SWATCH - 6, "fk-small")
            x += needs + 1.5 * GAP
        return y + LEGEND_LINE / 2 - 4

    def _swatch(self, word: str, x: float, y: float) -> None:
        if word == words.DONE:
            self._canvas.check(x + SWATCH / 2, y)
        elif word == words.INTERVIEW:
            self._canvas.diamond("fk-event", x + SWATCH / 2, y, RADIUS)
        elif word == words.HAPPENING:
            self._canvas.disc("fk-event", x + SWATCH / 2, y, RADIUS - 1.5)
        elif word == words.WITHHELD:
            self._canvas.text(x + SWATCH - 8, y + SMALL * 0.36, "–", SWATCH, "fk-small")
        else:
            name = {words.BEST: "fk-bar", words.LATE: "fk-late", words.DAY_OFF: "fk-off"}[word]
            self._canvas.rect(name, x, y - BAR / 2, SWATCH, BAR, rounded=2)

    def _say(self, word: str) -> str:
        return self._reader.translate(word)

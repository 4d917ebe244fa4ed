"""How a timeline looks: its measures in pixels, and its colours in light and in dark."""

FONT = 13
SMALL = 12
PAD = 16
GAP = 12
ROW = 28
TWO_LINES = 40
HEADING = 34
HEAD = 22
BAR = 12
LEAST_BAR = 4
RADIUS = 6.0
SWATCH = 18
LEGEND_LINE = 22

_FAMILY = (
    "system-ui, -apple-system, 'Segoe UI', Roboto, 'Noto Sans', 'Hiragino Sans', 'Yu Gothic UI', 'Noto Sans CJK JP', "
    "sans-serif"
)

_LIGHT = {
    "ink": "#1c2733",
    "muted": "#55636f",
    "paper": "#ffffff",
    "edge": "#d5dbe1",
    "grid": "#e6eaee",
    "off": "#f0f2f5",
    "bar": "#0f766e",
    "done": "#15803d",
    "event": "#6d4bc0",
    "now": "#c2410c",
}
_DARK = {
    "ink": "#e8edf2",
    "muted": "#a3b0bc",
    "paper": "#141b22",
    "edge": "#33404c",
    "grid": "#26313b",
    "off": "#202c37",
    "bar": "#2bbfae",
    "done": "#5bc97c",
    "event": "#b39df3",
    "now": "#ff9861",
}


def _variables(colours: dict[str, str]) -> str:
    return "".join(f"--fk-{name}:{colour};" for name, colour in colours.items())


STYLE = "\n".join(
    (
        f".fk-timeline{{{_variables(_LIGHT)}color:var(--fk-ink);font:{FONT}px {_FAMILY}}}",
        f"@media (prefers-color-scheme:dark){{.fk-timeline{{{_variables(_DARK)}}}}}",
        ".fk-timeline text{fill:currentColor}",
        f".fk-timeline .fk-small,.fk-timeline .fk-muted{{fill:var(--fk-muted);font-size:{SMALL}px}}",
        ".fk-timeline .fk-clear{paint-order:stroke;stroke:var(--fk-paper);stroke-width:2px;stroke-linejoin:round}",
        ".fk-timeline .fk-withheld{fill:var(--fk-muted)}",
        ".fk-timeline .fk-company{font-weight:600}",
        ".fk-timeline .fk-why{fill:var(--fk-muted);font-style:italic}",
        ".fk-timeline .fk-why:lang(ja){font-style:normal}",
        ".fk-timeline .fk-paper{fill:var(--fk-paper);stroke:var(--fk-edge)}",
        ".fk-timeline .fk-off{fill:var(--fk-off)}",
        ".fk-timeline .fk-grid{stroke:var(--fk-grid)}",
        ".fk-timeline .fk-rule{stroke:var(--fk-edge)}",
        ".fk-timeline .fk-bar{fill:var(--fk-bar)}",
        ".fk-timeline .fk-late{fill:var(--fk-bar);fill-opacity:.3}",
        ".fk-timeline .fk-done{fill:var(--fk-done)}",
        ".fk-timeline .fk-tick{fill:none;stroke:var(--fk-paper);stroke-width:1.8}",
        ".fk-timeline .fk-event{fill:var(--fk-event)}",
        ".fk-timeline .fk-now{stroke:var(--fk-now);stroke-width:1.5;stroke-dasharray:4 3}",
        ".fk-timeline .fk-now-label{fill:var(--fk-now);font-weight:600}",
    )
)
"""The stylesheet: every selector begins with the picture's own class, so that a page around it keeps its looks."""

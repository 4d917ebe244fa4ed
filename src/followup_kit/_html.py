"""Write text into HTML and XML, and a plain table: what a notebook shows of a value."""

from collections.abc import Iterable, Sequence
from html import escape

from ._lazy import lazy_regex

_NOT_IN_XML = lazy_regex("[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
"""What no XML document may hold, escaped or not (XML 1.0, production 2)."""


def escape_text(text: object) -> str:
    """Return a text escaped for HTML and XML, as content or as an attribute's value.

    A character that neither can hold becomes the replacement character.

    Args:
        text: The text; anything else is converted by ``str``.
    """
    return escape(_NOT_IN_XML.sub("\ufffd", str(text)), quote=True)


def table(caption: str, header: Sequence[str], rows: Iterable[Sequence[object]]) -> str:
    """Return a table without styles, everything escaped.

    Args:
        caption: What stands above it; none if empty.
        header: The names of the columns; none are shown if empty, and the first cell of each row is then its name.
        rows: The cells of each row.
    """
    name = "td" if header else "th"
    above = f'<caption style="text-align: left"><b>{escape_text(caption)}</b></caption>' if caption else ""
    head = "".join(f"<th>{escape_text(cell)}</th>" for cell in header)
    body = "".join(f"<tr>{_cell(row[0], name)}{''.join(_cell(cell) for cell in row[1:])}</tr>" for row in rows)
    return f"<table>{above}{f'<thead><tr>{head}</tr></thead>' if head else ''}<tbody>{body}</tbody></table>"


def card(subject: str | None, body: str, language: str) -> str:
    """Return a message as its reader would see it: the subject above, then the paragraphs.

    Args:
        subject: The subject, or ``None`` for none.
        body: The text, with paragraphs parted by one empty line.
        language: The locale it is written in.
    """
    above = "" if subject is None else f"<p><strong>{escape_text(subject)}</strong></p>"
    parts = (escape_text(part).replace("\n", "<br/>") for part in body.split("\n\n"))
    paragraphs = above + "".join(f"<p>{part}</p>" for part in parts)
    style = "max-width: 40em; padding: 0 1em; border: 1px solid; border-radius: 4px"
    return f'<div lang="{escape_text(language.replace("_", "-"))}" style="{style}">{paragraphs}</div>'


def _cell(value: object, name: str = "td") -> str:
    return f"<{name}>{escape_text(value).replace(chr(10), '<br/>')}</{name}>"

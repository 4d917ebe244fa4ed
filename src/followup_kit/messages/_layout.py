"""Lay out a rendered template as a message: paragraphs without gaps, and a subject apart from the body."""

import re

from ..languages import LINE_BREAK

SUBJECT = "Subject:"
"""How the first line of a template begins that has a subject."""

_SUBJECT_MARK = "\u2029"
"""Stands before a subject that the template has; no sanitized value can hold one, so none can become the subject."""

_PARAGRAPH_BREAK = re.compile(r"\n\s*\n")

_DOUBLED_STOP = re.compile(r"(?<=[^\s.])\.\.(?=\s|$)")
"""An abbreviation's full stop and that of the sentence it ends, as after "Acme Inc."; one is written."""


def join_lines(source: str, sentence_separator: str = " ") -> str:
    """Return the source of a template with the lines of each paragraph joined, and its subject marked.

    A line that renders to nothing must not look like the gap between two paragraphs, so gaps are distinguished in the
    source, before anything is filled in; so is a subject, which the source has on its first line.

    Args:
        source: The template as written, one sentence a line.
        sentence_separator: What stands between two sentences in the language.
    """
    text = source.strip().replace(_SUBJECT_MARK, "")
    if text.startswith(SUBJECT):
        text = f"{_SUBJECT_MARK}{text.removeprefix(SUBJECT)}"
    return "\n\n".join(sentence_separator.join(each.split("\n")) for each in _PARAGRAPH_BREAK.split(text))


def lay_out(rendered: str) -> tuple[str | None, str]:
    """Return the subject of a rendered template, or ``None``, and its body.

    White space is collapsed, and paragraphs that came out empty are left out, so that a template can put each optional
    sentence on a line of its own.

    Args:
        rendered: What a template that went through ``join_lines`` rendered to.
    """
    subject = None
    if rendered.startswith(_SUBJECT_MARK):
        first, _, rendered = rendered.partition("\n")
        subject = _collapse_line(first.removeprefix(_SUBJECT_MARK))
    paragraphs = [_collapse(paragraph) for paragraph in _PARAGRAPH_BREAK.split(rendered)]
    return subject, "\n\n".join([paragraph for paragraph in paragraphs if paragraph])


def _collapse(paragraph: str) -> str:
    """Collapse white space, and keep the line breaks that conventions ask for."""
    if LINE_BREAK not in paragraph:
        return _collapse_line(paragraph)
    lines = [_collapse_line(line) for line in paragraph.split(LINE_BREAK)]
    return "\n".join([line for line in lines if line])


def _collapse_line(line: str) -> str:
    text = " ".join(line.split())
    return _DOUBLED_STOP.sub(".", text) if ".." in text else text

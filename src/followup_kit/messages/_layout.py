"""From a filled-in template to a message: paragraphs without gaps, and a subject apart from the body."""

import re

from ..languages._conventions import LINE_BREAK

_SUBJECT = "Subject:"
_MARK = "\u2029"
"""Stands before a subject that the template has; no value can hold one, so none can become the subject."""

_GAP = re.compile(r"\n\s*\n")


def laid_out(text: str) -> tuple[str | None, str]:
    """Return the subject, if the first line holds one, and the body.

    Lines of a paragraph are joined, white space is folded, and paragraphs that came out empty vanish, so that a
    template can put each optional sentence on a line of its own.

    Args:
        text: What the template gave.
    """
    subject = None
    if text.startswith(_MARK):
        first, _, text = text.partition("\n")
        subject = " ".join(first.removeprefix(_MARK).split())
    paragraphs = (_folded(paragraph) for paragraph in _GAP.split(text))
    return subject, "\n\n".join(paragraph for paragraph in paragraphs if paragraph)


def _folded(paragraph: str) -> str:
    lines = (" ".join(line.split()) for line in paragraph.split(LINE_BREAK))
    return "\n".join(line for line in lines if line)


def joined(source: str, sentence_separator: str = " ") -> str:
    """Return a template's source with the lines of each paragraph joined.

    A line that renders to nothing must not look like the gap between two paragraphs, so gaps are told apart in the
    source, before anything is filled in; so is a subject, which the source has on its first line.

    Args:
        source: The template as written, one sentence a line.
        joint: What stands between two sentences in the language.
    """
    text = source.strip().replace(_MARK, "")
    if text.startswith(_SUBJECT):
        text = f"{_MARK}{text.removeprefix(_SUBJECT)}"
    return "\n\n".join(sentence_separator.join(paragraph.split("\n")) for paragraph in _GAP.split(text))

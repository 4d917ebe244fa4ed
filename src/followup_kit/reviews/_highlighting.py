"""Show the findings of a review in place: the draft as HTML, with each span marked."""

from collections.abc import Iterable
from html import escape
from itertools import pairwise

from .._guarding import guarded, take_each
from ..messages import Message
from ..vocabulary import Severity
from ._drafts import Draft, as_draft
from ._findings import Finding, Span

_WORST_FIRST = tuple(Severity)


@guarded
def highlight(draft: Draft | Message, findings: Iterable[Finding]) -> str:
    """Return a draft as HTML with the spans of its findings marked, and what to do about each in a title.

    Everything of the draft is escaped, so that the HTML holds no markup but this function's own: a ``p`` for the
    subject, a ``div`` for the body in which line breaks are ``br``, a ``mark`` for each marked piece with the classes
    ``fk-error``, ``fk-warning`` or ``fk-suggestion``, and an ``ul`` of the findings that have no span.

    Args:
        draft: The draft, as it was reviewed.
        findings: A ``Review`` of it, or some of its findings.

    Returns:
        The HTML, without a stylesheet.

    Raises:
        InvalidArgumentError: If ``draft`` is neither a draft nor a message.
    """
    reviewed = as_draft("highlight", draft)
    listed = take_each(findings, Finding)
    pieces = ['<div class="fk-review">']
    if reviewed.subject is not None:
        pieces.append(f'<p class="fk-subject">{_marked(reviewed.subject, _within(listed, "subject"))}</p>')
    pieces.append(f'<div class="fk-body">{_marked(reviewed.body, _within(listed, "body"))}</div>')
    whole = [finding for finding in listed if finding.span is None]
    if whole:
        items = "".join(f'<li class="fk-{each.severity}">{_escaped(str(each))}</li>' for each in whole)
        pieces.append(f'<ul class="fk-findings">{items}</ul>')
    return "".join([*pieces, "</div>"])


def _within(findings: Iterable[Finding], part: str) -> list[tuple[Finding, Span]]:
    """Return the findings in a part, each with its span."""
    return [(each, each.span) for each in findings if each.span is not None and each.span.part == part]


def _marked(text: str, findings: list[tuple[Finding, Span]]) -> str:
    """Return a text with a ``mark`` around each piece; where spans overlap, a piece tells of all of them."""
    starts: dict[int, list[Finding]] = {}
    ends: dict[int, list[Finding]] = {}
    for finding, span in findings:
        starts.setdefault(span.start, []).append(finding)
        ends.setdefault(span.end, []).append(finding)
    borders = sorted({0, len(text), *starts, *ends})
    pieces, open_now = [], dict.fromkeys(starts.get(0, ()))
    for start, end in pairwise(borders):
        if start:
            for finding in ends.get(start, ()):
                open_now.pop(finding, None)
            open_now.update(dict.fromkeys(starts.get(start, ())))
        here = _escaped(text[start:end])
        pieces.append(_mark(here, list(open_now)) if open_now else here)
    return "".join(pieces)


def _mark(here: str, findings: list[Finding]) -> str:
    worst = min(findings, key=lambda finding: _WORST_FIRST.index(finding.severity))
    title = _escaped("\n".join(map(str, findings)), breaks="&#10;")
    return f'<mark class="fk-{worst.severity}" title="{title}">{here}</mark>'


def _escaped(text: str, *, breaks: str = "<br>") -> str:
    return escape(text).replace("\n", breaks)

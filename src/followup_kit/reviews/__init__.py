"""Review a draft before it is sent."""

from ._builtin_checks import CHECKS
from ._check import Check, Hit
from ._check_table import Checks
from ._drafts import Draft
from ._findings import Finding, Review, Span
from ._highlighting import highlight
from ._reviewing import preload_reviews, review, review_batch
from ._text.letter import Letter
from ._text.part import Part

__all__ = [
    "CHECKS",
    "Check",
    "Checks",
    "Draft",
    "Finding",
    "Hit",
    "Letter",
    "Part",
    "Review",
    "Span",
    "highlight",
    "preload_reviews",
    "review",
    "review_batch",
]

"""Reviewing a draft before it is sent."""

from .check import Check, Hit
from .checklist import Checks
from .drafts import Draft
from .findings import Finding, Review, Span
from .letter import Letter, Part
from .reviewing import preload_reviews, review, review_batch
from .table import CHECKS

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
    "preload_reviews",
    "review",
    "review_batch",
]

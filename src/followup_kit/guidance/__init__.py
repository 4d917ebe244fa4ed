"""What the library's advice rests on: the documents, their claims, and where each is honoured."""

from .coverage import COVERAGE, Honoured, Means
from .inferred import HOST
from .model import Claim, Document
from .registry import CLAIMS, DOCUMENTS, claim

__all__ = ["CLAIMS", "COVERAGE", "DOCUMENTS", "HOST", "Claim", "Document", "Honoured", "Means", "claim"]

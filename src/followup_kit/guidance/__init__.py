"""What the library's advice rests on: the documents, their claims, and where each is honoured."""

from ._coverage import COVERAGE, Honoured, Means
from ._inferred import HOST
from ._model import Claim, Document
from ._registry import CLAIMS, DOCUMENTS, claim

__all__ = ["CLAIMS", "COVERAGE", "DOCUMENTS", "HOST", "Claim", "Document", "Honoured", "Means", "claim"]

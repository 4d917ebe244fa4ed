"""What the library's advice rests on: the documents, their claims, and where each is honoured."""

from followup_kit.guidance.coverage import COVERAGE, Honoured, Means
from followup_kit.guidance.inferred import HOST
from followup_kit.guidance.model import Claim, Document
from followup_kit.guidance.registry import CLAIMS, DOCUMENTS, claim

__all__ = ["CLAIMS", "COVERAGE", "DOCUMENTS", "HOST", "Claim", "Document", "Honoured", "Means", "claim"]

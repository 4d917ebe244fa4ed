"""The guidance that the library's advice rests on: the documents, their claims, and what a candidate should mind."""

from ._advice import Advice, advice_for
from ._inferred import HOST
from ._model import Claim, Document
from ._registry import CLAIMS, DOCUMENTS, claim

__all__ = ["CLAIMS", "DOCUMENTS", "HOST", "Advice", "Claim", "Document", "advice_for", "claim"]

"""The languages messages are written in, one folder each, and what they have in common."""

from .conventions import LINE_BREAK, SHAPED, Conventions, Limit, Shaped, Strings, Values

__all__ = ["LINE_BREAK", "SHAPED", "Conventions", "Limit", "Shaped", "Strings", "Values"]

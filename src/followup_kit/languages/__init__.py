"""The languages that messages are written in, one folder each, and what they have in common."""

from ._conventions import LINE_BREAK, Conventions, FreeText, Strings, Values

__all__ = ["LINE_BREAK", "Conventions", "FreeText", "Strings", "Values"]

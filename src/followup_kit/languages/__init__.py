"""The languages messages are written in, one folder each, and what they have in common."""

from ._conventions import FREE_TEXT_FIELDS, LINE_BREAK, Conventions, FreeText, Strings, Values

__all__ = ["FREE_TEXT_FIELDS", "LINE_BREAK", "Conventions", "FreeText", "Strings", "Values"]

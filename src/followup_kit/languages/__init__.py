"""The languages that messages are written in, one folder each, and what they have in common."""

from ._conventions import Conventions
from ._template_strings import CANDIDATE_STRINGS, LINE_BREAK, PERSON_STRINGS, FreeText, Strings, Values, strings_of

__all__ = [
    "CANDIDATE_STRINGS",
    "LINE_BREAK",
    "PERSON_STRINGS",
    "Conventions",
    "FreeText",
    "Strings",
    "Values",
    "strings_of",
]

"""Punctuation marks: those that end sentences, and those that come in pairs."""

import re

from .tokens import PARAGRAPH_BREAK

SENTENCE_ENDS = frozenset({".", "!", "?", "…", "。", PARAGRAPH_BREAK})
"""The tokens that end a sentence."""

QUESTION_MARKS = frozenset({"?", "？"})

_CORNER_BRACKETS = {"「": "」", "『": "』"}
BRACKETS = {
    "(": ")",
    "[": "]",
    "{": "}",
    "（": "）",
    "［": "］",
    **_CORNER_BRACKETS,
    "【": "】",
    "《": "》",
    "〈": "〉",
    "〔": "〕",
}
"""The brackets, each opening one with its closing one."""

_QUOTATION_MARKS = {'"': '"', "“": "”", "„": "“”", "»": "«", **_CORNER_BRACKETS}
"""The opening quotation marks, each with those that may close it."""

QUOTATION_FAMILIES = ('"', "“„”", "«»")
"""The quotation marks that pair with each other, whatever language they open or close in; brackets left out."""

_LONGEST_QUOTATION = 300
QUOTATION = re.compile(
    "|".join(
        rf"{opening}[^{opening}{closing}\n]{{1,{_LONGEST_QUOTATION}}}[{closing}]"
        for opening, closing in _QUOTATION_MARKS.items()
    )
)
"""A quotation on one line, its marks included."""

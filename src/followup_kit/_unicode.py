"""The characters that cannot be seen or that direct a line, in one table, after the Unicode character properties.

The table follows the Unicode Character Database: ``Default_Ignorable_Code_Point`` (DerivedCoreProperties),
``Bidi_Control`` and ``Join_Control`` (PropList), the general categories Cc, Cf and Cs, and the noncharacters (core
specification, section 23.7). The standard keeps ranges of unassigned code points default-ignorable for ever, so the
table holds them as well and need not change with new versions of Unicode. Python's ``unicodedata`` knows the categories
but none of the other properties.

Each constant is the inside of a character class of ``re``: ``re.compile(f"[{DEFAULT_IGNORABLE}]")``.
"""

import re
from functools import cache

CONTROL_CHARACTERS = r"\x00-\x08\x0e-\x1f\x7f-\x84\x86-\x9f"
"""General category Cc, but for the white space: terminals and mail programs obey them."""

SURROGATES = r"\ud800-\udfff"
"""General category Cs, halves of UTF-16 pairs: no encoding can carry one."""

NONCHARACTERS = r"\ufdd0-\ufdef" + "".join(rf"\U{plane:04x}fffe\U{plane:04x}ffff" for plane in range(17))
"""Noncharacter_Code_Point: reserved for the inside of programs, never for texts."""

ISOLATES = r"\u2066-\u2069"
"""The Bidi_Control characters that isolate a run of text, and the one that ends it."""

EMBEDDINGS = r"\u202a-\u202e"
"""The Bidi_Control characters that embed or override a direction, and the one that ends it."""

JOIN_CONTROLS = r"\u200c\u200d"
"""Join_Control: Persian and Indic words are misspelled without them, and emoji fall apart."""

VARIATION_SELECTORS = r"\u180b-\u180d\u180f\ufe00-\ufe0f\U000e0100-\U000e01ef"
"""Variation_Selector: names in Japanese and Mongolian are spelled with them."""

DEFAULT_IGNORABLE = (
    r"\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180e\u200b\u200e\u200f\u2060-\u2065\u206a-\u206f\u3164\ufeff\uffa0"
    r"\ufff0-\ufff8\U0001bca0-\U0001bca3\U0001d173-\U0001d17a\U000e0000-\U000e00ff\U000e01f0-\U000e0fff"
)
"""Default_Ignorable_Code_Point, but for ``ISOLATES``, ``EMBEDDINGS``, ``JOIN_CONTROLS`` and ``VARIATION_SELECTORS``:
soft hyphen, zero-width space, direction marks, Hangul fillers, tags, and the like."""

INVISIBLE_FORMAT = r"\ufff9-\ufffb\U00013430-\U0001343f"
"""General category Cf beyond that: interlinear annotations and the layout of hieroglyphs. The signs that Arabic, Syriac
and Kaithi write around a number (Prepended_Concatenation_Mark) are of this category as well, but can be seen."""

BRAILLE_BLANK = "\u2800"
"""A symbol by its general category, and a blank to the eye."""

RIGHT_TO_LEFT = r"\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc\U00010800-\U00010fff\U0001e800-\U0001efff"
"""The blocks that the standard keeps for scripts written from right to left."""

_INVISIBLE = (
    f"[\\s{CONTROL_CHARACTERS}{SURROGATES}{NONCHARACTERS}{ISOLATES}{EMBEDDINGS}{JOIN_CONTROLS}{VARIATION_SELECTORS}"
    f"{DEFAULT_IGNORABLE}{INVISIBLE_FORMAT}{BRAILLE_BLANK}]"
)


def is_visible(character: str) -> bool:
    """Tell whether a character has a shape of its own; white space has none.

    Args:
        character: One code point. Code points that no version of Unicode has assigned yet, or that are for private use,
            count as visible: fonts show something for them.
    """
    return "!" <= character <= "~" or _compiled().match(character) is None


@cache
def _compiled() -> re.Pattern[str]:
    """Compile the class of invisible characters when the first text needs it."""
    return re.compile(_INVISIBLE)

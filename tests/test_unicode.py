"""The one table of invisible and directing characters is what the Unicode standard says, and everybody goes by it."""

import re
import sys
import unicodedata
from typing import Any

import pytest

from followup_kit import Candidate, Draft, InvalidFactsError, review
from followup_kit._sanitizing import Refusal, sanitize
from followup_kit._unicode import (
    BRAILLE_BLANK,
    CONTROL_CHARACTERS,
    DEFAULT_IGNORABLE,
    EMBEDDINGS,
    INVISIBLE_FORMAT,
    ISOLATES,
    JOIN_CONTROLS,
    NONCHARACTERS,
    SURROGATES,
    VARIATION_SELECTORS,
    is_visible,
)
from followup_kit._validation import is_blank

EVERY_CHARACTER = [chr(number) for number in range(sys.maxunicode + 1)]

DEFAULT_IGNORABLE_CODE_POINTS = """
    00AD 034F 061C 115F-1160 17B4-17B5 180B-180F 200B-200F 202A-202E 2060-206F 3164 FE00-FE0F FEFF FFA0 FFF0-FFF8
    1BCA0-1BCA3 1D173-1D17A E0000-E0FFF
"""
"""Default_Ignorable_Code_Point in DerivedCoreProperties.txt of the Unicode Character Database, version 16.0."""

BIDI_CONTROLS = "061C 200E-200F 202A-202E 2066-2069"
"""Bidi_Control in PropList.txt, version 16.0."""


def characters(ranges: str) -> set[str]:
    """Return the characters of ranges as the standard writes them."""
    ends = [(each.partition("-")[0], each.rpartition("-")[2]) for each in ranges.split()]
    return {chr(number) for first, last in ends for number in range(int(first, 16), int(last, 16) + 1)}


def matching(character_class: str) -> set[str]:
    """Return the characters that a class of the table holds."""
    expression = re.compile(f"[{character_class}]")
    return {each for each in EVERY_CHARACTER if expression.match(each)}


def test_the_table_holds_every_default_ignorable_code_point() -> None:
    """Assigned or not: the standard reserves the ranges for what is not shown."""
    held = f"{DEFAULT_IGNORABLE}{ISOLATES}{EMBEDDINGS}{JOIN_CONTROLS}{VARIATION_SELECTORS}"
    assert matching(held) == characters(DEFAULT_IGNORABLE_CODE_POINTS)


def test_the_table_holds_every_bidi_control() -> None:
    """The isolates and embeddings by themselves, the marks among what is ignorable."""
    assert characters(BIDI_CONTROLS) - matching(DEFAULT_IGNORABLE) == matching(f"{ISOLATES}{EMBEDDINGS}")


def test_controls_formats_and_surrogates_are_those_of_the_character_database() -> None:
    """White space stays apart, and so do the signs around numbers that can be seen although they are formats."""
    by_category: dict[str, set[str]] = {}
    for each in EVERY_CHARACTER:
        by_category.setdefault(unicodedata.category(each), set()).add(each)
    assert matching(SURROGATES) == by_category["Cs"]
    assert matching(CONTROL_CHARACTERS) == {each for each in by_category["Cc"] if each not in "\t\n\v\f\r\x85"}
    shown = by_category["Cf"] - characters(DEFAULT_IGNORABLE_CODE_POINTS) - matching(INVISIBLE_FORMAT)
    assert all(unicodedata.name(each).startswith(("ARABIC", "SYRIAC", "KAITHI")) for each in shown)
    assert matching(NONCHARACTERS) == {
        each for each in EVERY_CHARACTER if ord(each) & 0xFFFE == 0xFFFE or "\ufdd0" <= each <= "\ufdef"
    }


def test_no_character_is_listed_twice() -> None:
    """Each has its one place."""
    classes = (
        CONTROL_CHARACTERS,
        SURROGATES,
        NONCHARACTERS,
        ISOLATES,
        EMBEDDINGS,
        JOIN_CONTROLS,
        VARIATION_SELECTORS,
        DEFAULT_IGNORABLE,
        INVISIBLE_FORMAT,
        BRAILLE_BLANK,
    )
    held = [matching(each) for each in classes]
    assert sum(map(len, held)) == len(set().union(*held))


@pytest.mark.parametrize(
    "text",
    [
        "",
        " ",
        "\u00a0\t",
        "\u200b",
        "\u3164",
        "\u115f\u1160",
        "\uffa0",
        "\u2800",
        "\u034f\u200d",
        "\ufe0f",
        "\U000e0080",
    ],
    ids=ascii,
)
def test_a_text_of_invisible_characters_is_blank(text: str) -> None:
    """Whatever Python calls printable: a Hangul filler or a Braille blank shows as nothing."""
    assert is_blank(text)
    with pytest.raises(InvalidFactsError, match="is blank"):
        Candidate(name=text)


@pytest.mark.parametrize("text", ["a", "。", "\u0600", "\ue000", "\U0001fae9", "\u200b1"], ids=ascii)
def test_a_text_with_something_to_see_is_not_blank(text: str) -> None:
    """Whatever this Python's Unicode version knows: letters assigned since it was built are letters."""
    assert not is_blank(text)


def test_letters_and_marks_are_visible() -> None:
    """What the character database calls a letter, number, mark or symbol is hidden only where the standard says so."""
    hidden = {each for each in EVERY_CHARACTER if unicodedata.category(each)[0] in "LNMPS" and not is_visible(each)}
    assert hidden == matching(f"{VARIATION_SELECTORS}\u034f\u115f\u1160\u17b4\u17b5\u3164\uffa0{BRAILLE_BLANK}")


def test_what_a_letter_drops_a_review_reports() -> None:
    """Sanitized values and reviewed drafts go by one table: there were two, some 3,760 code points apart."""
    context: dict[str, Any] = {
        "candidate": {"name": "Robin Adeyemi"},
        "recipient": None,
        "company": "Acme",
        "position": "Engineer",
    }
    ignored = sorted(matching(f"{DEFAULT_IGNORABLE}{INVISIBLE_FORMAT}{EMBEDDINGS}{CONTROL_CHARACTERS}{NONCHARACTERS}"))
    sanitized = {each: sanitize(f"þ{each}þ") for each in ignored}
    assert [each for each, text in sanitized.items() if text != "þþ" and not isinstance(text, Refusal)] == []
    body = f"þ{''.join(ignored)}þ"
    found = review(Draft(message_type="thank-you", channel="email", subject="Thanks", body=body), context)
    spans = [each.span for each in found if each.code == "FK611" and each.span is not None]
    reported = "".join(body[span.start : span.end] for span in spans)
    assert set(ignored) - set(reported) == set()

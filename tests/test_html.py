"""Text in HTML and XML, and the tables and cards that a notebook shows."""

import xml.etree.ElementTree as ET

from hypothesis import given
from hypothesis import strategies as st

from followup_kit._html import card, escape_text, table

ANY_TEXT = st.text(st.characters(), max_size=40)
"""Texts with control characters and halves of characters in them."""


@given(ANY_TEXT)
def test_any_text_can_stand_in_an_element_and_an_attribute(text: str) -> None:
    """It is read back as it was, but for what no XML holds, and for line ends, which XML makes one kind of."""
    element = ET.fromstring(f'<p title="{escape_text(text)}">{escape_text(text)}</p>')
    kept = "".join(
        each if each in "\t\n\r" or (each >= " " and each not in "\ufffe\uffff") else "\ufffd" for each in text
    )
    kept = "".join("\ufffd" if "\ud800" <= each <= "\udfff" else each for each in kept)
    assert element.text == (kept.replace("\r\n", "\n").replace("\r", "\n") or None)
    assert len(element.attrib["title"]) == len(kept.replace("\r\n", "\n"))


@given(ANY_TEXT)
def test_a_table_holds_whatever_its_cells_say(text: str) -> None:
    """It stays well-formed, with a cell for each cell."""
    element = ET.fromstring(table(text, (text, "b"), [(text, 1), (None, text)]))
    assert len(element.findall("tbody/tr/td")) == 4
    assert len(element.findall("thead/tr/th")) == 2


def test_without_a_header_the_first_cell_names_the_row() -> None:
    """And without a caption there is none."""
    assert table("", (), [("to", "A & B")]) == "<table><tbody><tr><th>to</th><td>A &amp; B</td></tr></tbody></table>"


@given(ANY_TEXT, ANY_TEXT)
def test_a_card_has_the_subject_above_the_paragraphs(subject: str, text: str) -> None:
    """Whatever they are, and nothing of them is markup."""
    element = ET.fromstring(card(subject, f"{text}\n\nb", "de_AT"))
    assert element.attrib["lang"] == "de-AT"
    assert element.find("p/strong") is not None
    assert {each.tag for each in element.iter()} <= {"div", "p", "strong", "br"}
    assert ET.fromstring(card(None, "a\nb", "en")).find("p/strong") is None

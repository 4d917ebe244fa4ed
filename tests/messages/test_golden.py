"""A change of wording is a visible change of a file."""

import re

import pytest

from tests.support.golden import FOLDER, pages

PAGES = pages()


@pytest.mark.parametrize("path", PAGES)
def test_what_is_rendered_is_what_was_read_and_approved(path: str) -> None:
    """``make golden`` writes the files; whoever changes a text reads the difference."""
    assert (FOLDER / path).read_text(encoding="utf-8") == PAGES[path]


def test_no_golden_file_is_left_over() -> None:
    """A text that is gone takes its file along."""
    assert {path.relative_to(FOLDER).as_posix() for path in FOLDER.rglob("*.txt")} == set(PAGES)


@pytest.mark.parametrize("path", [path for path in PAGES if not path.startswith("en/")])
def test_no_letter_holds_a_sentence_of_another_language(path: str) -> None:
    """A half-translated letter is worse than none: no English word that only English sentences have."""
    found = re.findall(r"\b(the|and|with|you|your|thanks?|position on|would|have|this)\b", PAGES[path], re.IGNORECASE)
    assert not found

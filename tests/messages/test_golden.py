"""A change of wording is a visible change of a file."""

import re

import pytest

from tests.support.golden import FOLDER, pages

FILES = {path.relative_to(FOLDER).as_posix(): path for path in sorted(FOLDER.rglob("*.txt"))}
_ENGLISH = re.compile(r"\b(the|and|with|you|your|thanks?|position on|would|have|this)\b", re.IGNORECASE)


@pytest.fixture(scope="module")
def rendered() -> dict[str, str]:
    """Return what is rendered, by the file in which it stands."""
    return pages()


@pytest.mark.parametrize("path", FILES)
def test_what_is_rendered_is_what_was_read_and_approved(rendered: dict[str, str], path: str) -> None:
    """``make golden`` writes the files; whoever changes a text reads the difference."""
    assert FILES[path].read_text(encoding="utf-8") == rendered.get(path)


def test_no_golden_file_is_missing(rendered: dict[str, str]) -> None:
    """Every text has its file."""
    assert rendered.keys() == FILES.keys()


def test_no_letter_holds_a_sentence_of_another_language(rendered: dict[str, str]) -> None:
    """A half-translated letter is worse than none: no English word that only English sentences have."""
    found = {path: _ENGLISH.findall(text) for path, text in rendered.items() if not path.startswith("en/")}
    assert {path: words for path, words in found.items() if words} == {}

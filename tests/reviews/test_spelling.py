"""Checking the spelling with a dictionary that the host brings."""

from collections.abc import Iterable
from pathlib import Path

import pytest
from hunspell import Hunspell
from spellchecker import SpellChecker

from followup_kit import CHECKS, Check, Draft, Finding, review
from followup_kit.reviews.spelling import HunspellSpeller, spelling_check

CONTEXT = {
    "candidate": {"name": "Zbigniew Wrzesniak", "email": "zw@example.org"},
    "recipient": {"name": "Dana Okafor"},
    "company": "Qwertz Sistems",
    "position": "Data Engineer",
}


@pytest.fixture(scope="module")
def english() -> Check:
    """The check with the English dictionary of pyspellchecker."""
    return spelling_check(SpellChecker("en"), "en")


def find_misspelt(check: Check, body: str, locale: str = "en") -> list[Finding]:
    """Return what the check finds in a body."""
    draft = Draft(message_type="thank-you", channel="email", body=body, locale=locale)
    checks = CHECKS.with_check(check)
    return [finding for finding in review(draft, CONTEXT, checks=checks) if finding.code == "FK801"]


def test_a_misspelt_word_is_reported_with_its_correction(english: Check) -> None:
    """The finding marks the word and offers the likeliest one."""
    body = "Recieve my thanks for the intervieww."
    first, second = find_misspelt(english, body)
    assert first.span is not None
    assert body[first.span.start : first.span.end] == "Recieve"
    assert first.replacement == "Receive"
    assert second.replacement == "interview"
    assert first.severity == "suggestion"


def test_it_is_off_until_the_host_adds_it() -> None:
    """The library's own table knows no dictionary."""
    assert "FK801" not in {check.code for check in CHECKS}


@pytest.mark.parametrize(
    "text",
    [
        "Qwertz Sistems and Zbigniew Wrzesniak",
        "I met Mr. Szczepanski there",
        "zw@exampel.orgg and https://exampel.orgg/wrld",
        "JSON and COBOL at NASA",
        "a 3rd of B2B",
        "Dana's and O'Neill's",
    ],
)
def test_names_abbreviations_addresses_and_figures_are_left_out(english: Check, text: str) -> None:
    """No dictionary holds them, and they are none of its business."""
    assert find_misspelt(english, f"Thank you for {text}.") == []


def test_drafts_in_another_language_are_passed_over(english: Check) -> None:
    """An English dictionary says nothing about German."""
    assert find_misspelt(english, "Vielen Dank für das Gespräch.", "de") == []


def test_words_with_capitals_are_looked_up_where_the_language_has_them() -> None:
    """German writes every noun with a capital."""
    german = spelling_check(SpellChecker("de"), "de", capitalised=True)
    (finding,) = find_misspelt(german, "Vielen Dank für das Gesprräch.", "de")
    assert finding.replacement == "Gespräch"


class Counting:
    """A speller that knows nothing and counts what it is asked."""

    def __init__(self) -> None:
        self.asked = 0

    def unknown(self, words: Iterable[str], /) -> Iterable[str]:
        """Return every word."""
        return words

    def correction(self, word: str, /) -> str | None:
        """Return nothing."""
        self.asked += 1
        return None


def test_corrections_are_asked_for_a_few_words_only() -> None:
    """Looking for a correction may take long, and a page of unknown words is in another language."""
    speller = Counting()
    found = find_misspelt(spelling_check(speller, "en", corrections=3), "one two three four five one two")
    assert len(found) == 7
    assert speller.asked == 3
    assert all(finding.replacement is None for finding in found)


@pytest.fixture
def german_hunspell(tmp_path: Path) -> Check:
    """The check with a Hunspell dictionary of seven German words, two of which may be compounded."""
    affixes = "SET UTF-8\nLANG de_DE\nTRY ersnäz\nCOMPOUNDMIN 3\nCOMPOUNDFLAG x\nONLYINCOMPOUND o\n"
    words = ["das", "für", "vielen", "Dank/x", "Gespräch/x", "gespräch/x", "bewerbungs/xo"]
    (tmp_path / "de_DE.aff").write_text(affixes, encoding="utf-8")
    (tmp_path / "de_DE.dic").write_text("\n".join([str(len(words)), *words]), encoding="utf-8")
    dictionary = Hunspell("de_DE", hunspell_data_dir=str(tmp_path))
    return spelling_check(HunspellSpeller(dictionary), "de", capitalised=True)


def test_a_hunspell_dictionary_knows_compounds(german_hunspell: Check) -> None:
    """A word list lacks most compounds of German, and would call them misspelt."""
    body = "Vielen Dank für das Bewerbungsgespräch."
    assert find_misspelt(german_hunspell, body, "de") == []
    plain = spelling_check(SpellChecker("de"), "de", capitalised=True, corrections=0)
    assert len(find_misspelt(plain, body, "de")) == 1


def test_a_hunspell_dictionary_corrects(german_hunspell: Check) -> None:
    """The likeliest word is offered in the case that it was written in."""
    (finding,) = find_misspelt(german_hunspell, "Vielen Dank für das Gesprräch.", "de")
    assert finding.replacement == "Gespräch"
    (finding,) = find_misspelt(german_hunspell, "Vielen Dank für das Xylophon.", "de")
    assert finding.replacement is None

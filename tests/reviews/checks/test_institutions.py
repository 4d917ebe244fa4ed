"""Another institution that a sentence to the reader names is one of another letter, or may be a partner of theirs."""

import pytest

from tests.support.letters import Case

ANOTHER = [
    ("I was glad to see how well your reading groups at Whitmoor Academy are run.", "Whitmoor Academy"),
    ("I hope that I can bring what I know to the Hopewell Center and your families.", "Hopewell Center"),
    ("It would be a privilege to help Kestrel Couriers through the winter.", "Kestrel Couriers"),
]

ITS_OWN = [
    "I was glad to see how well your reading groups at Northwind Academy are run.",
    "Having run one at Whitmoor Academy, I would like to see yours.",
    "You told me about the reading groups at Whitmoor Academy.",
    "The library of Whitmoor Academy is open on Sundays.",
    "I would be glad to see the Academy.",
    "I worked for your neighbours at Whitmoor Academy.",
]

BESIDE = "Thank you for the conversation about the position at Northwind Energy. "


@pytest.mark.parametrize(("text", "name"), ANOTHER)
def test_another_institution_in_a_sentence_to_the_reader_is_a_suggestion(text: str, name: str) -> None:
    """Even beside the right company."""
    found = Case("FK103", BESIDE + text)
    assert found.reported == (name,)
    assert [finding.severity for finding in found.findings] == ["suggestion"]


@pytest.mark.parametrize("text", ITS_OWN)
def test_an_institution_of_another_time_or_place_is_left_alone(text: str) -> None:
    """One of the facts, of the candidate's past, of what was told, or of nobody in particular."""
    assert Case("FK103", BESIDE + text).reported == ()

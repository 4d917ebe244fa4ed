"""Nothing that a candidate notes is dropped from an email, but for what is listed with its reason."""

import pytest

from tests.support.noted import NOTES, dropped, unsaid


@pytest.mark.parametrize("language", NOTES)
def test_every_fact_that_is_noted_is_said(language: str) -> None:
    """Among all other facts, beside some or alone, as a phrase or a sentence, by each wording of each email."""
    found = list(dropped(language))
    allowed = unsaid(language)
    assert [where for fact, where in found if fact not in allowed] == []
    assert allowed - {fact for fact, _ in found} == set()

"""What the benchmarks compare the library with does the same."""

from pathlib import Path

import pytest

from followup_kit import Context, Interview, render, schedule_for
from tests.benchmarks.bare_templates import bare
from tests.benchmarks.by_hand import by_hand
from tests.benchmarks.facts import CALENDAR, HOLIDAYS, VARIATIONS, WARM, days_of, draft, step_context
from tests.benchmarks.table import written_into

ROOT = Path(__file__).parents[2]


@pytest.mark.parametrize("interview", VARIATIONS.values(), ids=VARIATIONS)
def test_straight_line_code_plans_the_same(interview: Interview) -> None:
    """Steps, ids, windows, claims, contexts, what is done and what is withheld: all of it."""
    schedule, plain = schedule_for(interview, calendar=CALENDAR), by_hand(interview, HOLIDAYS)

    assert schedule == plain
    for step, other in zip(schedule, plain, strict=True):
        assert step.context == other.context
        assert step.context.place == other.context.place


@pytest.mark.parametrize("language", WARM)
def test_bare_templates_give_the_same_text(language: str) -> None:
    """From a mapping and from the context of a step alike; and another text from other facts."""
    facts = WARM[language]
    letter = bare(language, facts, *days_of(facts))
    assert bare(language, facts | {"company": "Fjord AS"}, *days_of(facts)) != letter

    assert render("thank-you", Context(facts, place=0), locale=language).text == letter
    assert render("thank-you", step_context(facts), locale=language).text == letter


@pytest.mark.parametrize("words", [100, 150, 1_000])
def test_drafts_have_the_length_asked_for(words: int) -> None:
    """A draft of so many words has so many words."""
    assert len(draft(words).body.split()) == words


def test_the_page_has_a_place_for_the_table() -> None:
    """What was measured goes between the two marks of the page, and takes the place of what stood there."""
    page = (ROOT / "docs" / "benchmarks.md").read_text(encoding="utf-8")
    written = written_into(written_into(page, "| old |"), "| new |")
    assert "| new |" in written
    assert "| old |" not in written
    assert written.partition("<!--")[0] == page.partition("<!--")[0]
    with pytest.raises(ValueError, match="lacks the marks"):
        written_into("# Another page", "| new |")

"""What the benchmarks compare the library with does the same; of the rule engines, ``make bench`` makes sure itself."""

import pytest

from followup_kit import Interview, render, schedule_for
from tests.benchmarks.bare_templates import bare
from tests.benchmarks.by_hand import by_hand
from tests.benchmarks.facts import CALENDAR, HOLIDAYS, VARIATIONS, WARM, days_of, draft, interviews, step_context
from tests.benchmarks.harness import Spread, exponent, interleaved


@pytest.mark.parametrize("interview", VARIATIONS.values(), ids=VARIATIONS)
def test_straight_line_code_plans_the_same(interview: Interview) -> None:
    """Steps, ids, windows, claims, contexts, what is done and what is withheld: all of it."""
    schedule, plain = schedule_for(interview, calendar=CALENDAR), by_hand(interview, HOLIDAYS)

    assert schedule == plain
    for step, other in zip(schedule, plain, strict=True):
        assert step.context == other.context
        assert step.context is None or other.context is None or step.context.place == other.context.place


@pytest.mark.parametrize("language", WARM)
def test_bare_templates_give_the_same_text(language: str) -> None:
    """From a mapping and from the context of a step alike."""
    facts = WARM[language]

    letter = bare(language, facts, *days_of(facts))

    assert render("thank-you", facts, locale=language).text == letter
    assert render("thank-you", step_context(facts), locale=language).text == letter


def test_every_interview_of_a_great_many_is_another() -> None:
    """No two plans are the same work, and the same interviews come each time."""
    several = list(interviews(50))
    assert len(set(several)) == len(several)
    assert several == list(interviews(50))


@pytest.mark.parametrize("words", [100, 150, 1_000])
def test_drafts_have_the_length_asked_for(words: int) -> None:
    """A draft of so many words has so many words."""
    assert len(draft(words).body.split()) == words


def test_an_exponent_is_the_power_of_the_size() -> None:
    """What grows with the square has two."""
    assert exponent({size: 3 * size**2 for size in (1, 10, 100)}) == pytest.approx(2)


def test_rounds_compare_within_themselves() -> None:
    """Every candidate is timed in every round, and is once as slow as itself."""
    rounds = interleaved({"one": dict, "other": list}, rounds=3, stretch=0)

    assert all(len(seconds) == 3 for seconds in rounds.seconds.values())
    assert rounds.ratio("one", "one") == Spread(1, 1, 1)

"""What a plan costs grows with the history and with the panel, and no faster."""

import time
from collections.abc import Callable

import pytest

from followup_kit import Interview, schedule_for
from tests.benchmarks.facts import CALENDAR, with_history, with_panel


def seconds(interview: Interview) -> float:
    """Return how long planning takes, the best of three times."""
    taken = []
    for _ in range(3):
        start = time.process_time()
        schedule_for(interview, calendar=CALENDAR)
        taken.append(time.process_time() - start)
    return min(taken)


@pytest.mark.slow
@pytest.mark.parametrize(("facts", "size"), [(with_history, 1_000), (with_panel, 100)], ids=["events", "people"])
def test_eight_times_the_facts_cost_no_more_than_linear_growth(facts: Callable[[int], Interview], size: int) -> None:
    """A quadratic step would cost 64 times as much; room is given up to 24 times."""
    assert seconds(facts(8 * size)) < 24 * seconds(facts(size))

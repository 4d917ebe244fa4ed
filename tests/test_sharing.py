"""Threads may share everything, and processes may be sent everything: the answers are those of one thread."""

import multiprocessing
from concurrent.futures import ProcessPoolExecutor

import pytest

from followup_kit import CHECKS, DEFAULT_CATALOG, Catalog
from followup_kit.policies import BY_DOCUMENT
from tests.support.shared import CALENDAR, INTERVIEWS, LANGUAGES, TASKS, THREADS, at_once, planned, work, written

START_METHODS = multiprocessing.get_all_start_methods()

# A fork of a process with threads may hang, as Python warns; here there are none when it forks.
pytestmark = pytest.mark.filterwarnings("ignore:.*multi-threaded, use of fork:DeprecationWarning")


@pytest.fixture(scope="module")
def alone() -> dict[str, list[str]]:
    """Return what one thread plans, explains, writes and reviews in each language."""
    return {language: work(language) for language in LANGUAGES}


def processes(method: str) -> ProcessPoolExecutor:
    """Return two processes that are started in one of the ways there are."""
    return ProcessPoolExecutor(2, mp_context=multiprocessing.get_context(method))


@pytest.mark.slow
def test_threads_that_share_one_catalogue_write_what_one_thread_writes(alone: dict[str, list[str]]) -> None:
    """Sixteen threads plan, explain, write and review in three languages at once, on a catalogue nobody has used."""
    results = at_once(Catalog())
    assert len(results) == THREADS
    assert all(done == alone[language] for language, done in results)


@pytest.mark.slow
def test_threads_may_be_the_first_to_use_the_library(alone: dict[str, list[str]]) -> None:
    """In a process where nothing was preloaded they read, compile and fill every cache at the same time."""
    with processes("spawn") as pool:
        results = pool.submit(at_once).result()
    assert len(results) == THREADS
    assert all(done == alone[language] for language, done in results)


@pytest.mark.slow
@pytest.mark.parametrize("method", START_METHODS)
def test_schedules_made_in_other_processes_equal_those_made_here(method: str) -> None:
    """Facts, policies and calendars go there and schedules come back, equal to the local ones and explained alike."""
    tasks = [*TASKS, *((interview, policy, CALENDAR) for interview in INTERVIEWS for policy in BY_DOCUMENT.values())]
    with processes(method) as pool:
        assert [*pool.map(planned, tasks)] == [planned(task) for task in tasks]


@pytest.mark.slow
@pytest.mark.parametrize("method", START_METHODS)
def test_catalogues_and_checks_may_be_sent_to_other_processes(method: str) -> None:
    """A host's own texts are compiled there anew, translations and all, and its table of checks is the same."""
    text = "Subject: Names\n\nHello {{ company }}, {{ _('thanks') }}"
    ours = DEFAULT_CATALOG.with_text("contact-request", "email", text, translate=str.upper)
    tasks = [(DEFAULT_CATALOG, CHECKS), (ours, CHECKS.without("FK301").with_severity("FK201", "suggestion"))]
    with processes(method) as pool:
        found = [*pool.map(written, tasks)]
    assert found == [written(task) for task in tasks]
    assert found[1][0] == "Subject: Names\n\nHello Northwind Energy, THANKS"

"""What pytest does differently while mutants are run; mutmut hands it the tests that reach a mutant."""

# mutmut is installed for `make mutants` alone.
# pyright: reportMissingImports=false, reportPrivateUsage=false

import os
import sys
from pathlib import Path

import pytest
from mutmut.state import state

_WANTED = pytest.StashKey[frozenset[str]]()


def _mutant() -> str:
    """Return which mutant is run, or what else mutmut is doing."""
    return os.environ.get("MUTANT_UNDER_TEST", "")


def pytest_configure(config: pytest.Config) -> None:
    """Collect files, and choose from them: looking for a thousand tests one by one takes longer than to run them."""
    if any("::" in arg for arg in config.args):
        config.stash[_WANTED] = frozenset(config.args)
        config.args[:] = dict.fromkeys(arg.partition("::")[0] for arg in config.args)


def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    """Run first what is named after the mutated module, then what is fast: the first failure ends it."""
    wanted = config.stash.get(_WANTED, None)
    if wanted is not None:
        items[:] = [item for item in items if item.nodeid in wanted]
    durations = state().duration_by_test
    named = f"test_{_mutant().rpartition('.')[0].rpartition('.')[2]}.py"
    items.sort(key=lambda item: (item.path.name != named, durations.get(item.nodeid, 0)))


def pytest_collection_finish() -> None:
    """Do not take what runs on import for something that the first test reaches."""
    if _mutant() == "stats":
        _imported.update(_reached())
        _reached().clear()


def pytest_sessionfinish(session: pytest.Session) -> None:
    """Have every test look at a function that runs on import alone."""
    by_function = state().tests_by_mangled_function_name
    for function in _imported - by_function.keys():
        by_function[function] = {item.nodeid for item in session.items}


def pytest_runtest_setup(item: pytest.Item) -> None:
    """Forget what an earlier test worked out, so that each reaches all that it rests on.

    To read a lexicon takes a second while reach is recorded: that is done once for each file of tests.
    """
    if _mutant() == "stats":
        for name, module in [*sys.modules.items()]:
            if name.startswith("followup_kit.reviews"):
                for called, value in vars(module).items():
                    if hasattr(value, "cache_clear") and (called != "lexicon" or item.path not in _read):
                        value.cache_clear()
        _read.add(item.path)


_read: set[Path] = set()
_imported: set[str] = set()


def _reached() -> set[str]:
    reached: set[str] = state()._stats
    return reached

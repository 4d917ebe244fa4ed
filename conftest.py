"""Has pytest run the Python code in the README and the documentation.

Every block of ``python`` in a Markdown file runs, in order, in one namespace for each document. A block after the
comment ``<!-- skip: next -->`` does not.
"""

from contextlib import suppress
from unittest import SkipTest

import pytest
from sybil import Sybil
from sybil.document import Document
from sybil.integration.pytest import SybilItem
from sybil.parsers.markdown import PythonCodeBlockParser, SkipParser

# Which Markdown files: those under `testpaths` in pyproject.toml.
pytest_collect_file = Sybil(parsers=[PythonCodeBlockParser(), SkipParser()], patterns=["*.md"]).pytest()

_DONE = pytest.StashKey[dict[Document, int]]()
"""Up to which character the blocks of each document have run in this process."""


def pytest_runtest_setup(item: pytest.Item) -> None:
    """Run the blocks above one that come before it, where another process has run them: tests run in parallel."""
    if not isinstance(item, SybilItem):
        return
    document, done = item.example.document, item.session.stash.setdefault(_DONE, {})
    for earlier in document.examples():
        if done.get(document, -1) < earlier.start < item.example.start:
            with suppress(SkipTest):
                earlier.evaluate()
    done[document] = item.example.start


def pytest_addoption(parser: pytest.Parser) -> None:
    """Add the option that has the pictures of the documentation taken anew."""
    parser.addoption("--pictures", action="store_true", help="take the pictures of docs/how-to/tracker.md anew")

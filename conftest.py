"""Has pytest run the Python code in the README and the documentation.

Every block of ``python`` in a Markdown file runs, in order, in one namespace for each document. A block after the
comment ``<!-- skip: next -->`` does not.
"""

import pytest
from sybil import Sybil
from sybil.parsers.markdown import PythonCodeBlockParser, SkipParser

# Which Markdown files: those under `testpaths` in pyproject.toml.
pytest_collect_file = Sybil(parsers=[PythonCodeBlockParser(), SkipParser()], patterns=["*.md"]).pytest()


def pytest_addoption(parser: pytest.Parser) -> None:
    """Add the option that has the pictures of the documentation taken anew."""
    parser.addoption("--pictures", action="store_true", help="take the pictures of docs/how-to/tracker.md anew")

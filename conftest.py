"""Has pytest run the Python code in the README and the documentation.

Every block of ``python`` in a Markdown file runs, in order, in one namespace for each document. A block after the
comment ``<!-- skip: next -->`` does not.
"""

from sybil import Sybil
from sybil.parsers.markdown import PythonCodeBlockParser, SkipParser

# Which Markdown files: those under `testpaths` in pyproject.toml.
pytest_collect_file = Sybil(parsers=[PythonCodeBlockParser(), SkipParser()], patterns=["*.md"]).pytest()

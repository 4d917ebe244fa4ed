"""The page with what the quickstart prints."""

import contextlib
import io
import runpy
from pathlib import Path

_QUICKSTART = Path(__file__).parents[1] / "examples" / "quickstart.py"


def quickstart_output() -> str:
    """Return what ``docs/examples/quickstart.py`` prints."""
    printed = io.StringIO()
    with contextlib.redirect_stdout(printed):
        runpy.run_path(str(_QUICKSTART), run_name="__main__")
    return (
        "# One interview, from the room to the offer\n\n"
        "What `make demo` prints: the story of [quickstart.py](examples/quickstart.py).\n\n"
        f"```text\n{printed.getvalue().strip()}\n```\n"
    )

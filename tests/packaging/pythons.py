"""Prints one interpreter of each supported Python that this machine has: on the path, or installed by pyenv.

It runs before there is an environment, and so on the standard library alone.
"""

import os
import shutil
import subprocess
from collections.abc import Iterator
from pathlib import Path

SUPPORTED = ("3.11", "3.12", "3.13")


def _candidates(version: str) -> Iterator[str]:
    named = shutil.which(f"python{version}")
    if named is not None:
        yield named
    pyenv = Path(os.environ.get("PYENV_ROOT", Path.home() / ".pyenv"))
    yield from map(str, sorted(pyenv.glob(f"versions/{version}.*/bin/python{version}"), reverse=True))


def _runs(python: str, version: str) -> bool:
    """Say whether it is what it is called: what pyenv puts on the path may lead nowhere."""
    ask = [python, "-c", "import sys, venv; print('%d.%d' % sys.version_info[:2])"]
    try:
        done = subprocess.run(ask, capture_output=True, text=True, check=False, timeout=60)
    except OSError:
        return False
    return done.stdout.strip() == version


def pythons() -> dict[str, str]:
    """Return the path of an interpreter for each supported version that is here."""
    found = {}
    for version in SUPPORTED:
        usable = next((each for each in _candidates(version) if _runs(each, version)), None)
        if usable is not None:
            found[version] = usable
    return found


if __name__ == "__main__":
    print(*pythons().values(), sep="\n")

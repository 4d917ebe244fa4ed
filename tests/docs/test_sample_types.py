"""What users copy from the documentation passes their type checkers as it stands."""

import json
import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

_ROOT = Path(__file__).parents[2]
_SRC = str(_ROOT / "src")
_BLOCK = re.compile(r"^```python\n(.*?)^```$", re.MULTILINE | re.DOTALL)
_ELSEWHERE = {"how-to-scale.md", "tracker.md"}
"""Pages about a library that has no types of its own, Dask; and of excerpts of a program that is checked whole."""


@pytest.fixture(scope="module")
def samples(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Write the code of each page into a file named after it, on the lines on which the page has it."""
    folder = tmp_path_factory.mktemp("samples")
    for page in (_ROOT / "README.md", *sorted((_ROOT / "docs").rglob("*.md"))):
        text = page.read_text(encoding="utf-8")
        lines = [""] * (text.count("\n") + 1)
        for block in _BLOCK.finditer(text):
            first = text.count("\n", 0, block.start(1))
            code = block[1].splitlines()
            lines[first : first + len(code)] = code
        if any(lines) and page.name not in _ELSEWHERE:
            name = re.sub(r"\W", "_", str(page.relative_to(_ROOT).with_suffix("")))
            (folder / f"{name}.py").write_text("\n".join(lines) + "\n", encoding="utf-8")
    return folder


@pytest.mark.slow
def test_samples_pass_mypy_strict(samples: Path) -> None:
    """Each page is one module, as a reader would paste it."""
    pytest.importorskip("mypy", reason="installed by make check")
    command = [sys.executable, "-m", "mypy", "--strict", "--python-version=3.11", *map(str, samples.glob("*.py"))]
    ran = subprocess.run(
        command, cwd=samples, env={**os.environ, "MYPYPATH": _SRC}, capture_output=True, text=True, check=False
    )
    assert ran.returncode == 0, ran.stdout + ran.stderr


@pytest.mark.slow
def test_samples_pass_pyright(samples: Path) -> None:
    """Pyright and the editors built on it find nothing either, with the settings it comes with."""
    pytest.importorskip("pyright", reason="installed by make check")
    settings = {"include": ["*.py"], "extraPaths": [_SRC], "pythonVersion": "3.11"}
    (samples / "pyrightconfig.json").write_text(json.dumps(settings), encoding="utf-8")
    command = [sys.executable, "-m", "pyright", "--pythonpath", sys.executable, "--project", str(samples)]
    ran = subprocess.run(
        command,
        env={**os.environ, "PYRIGHT_PYTHON_IGNORE_WARNINGS": "1"},
        capture_output=True,
        text=True,
        check=False,
    )
    assert ran.returncode == 0, ran.stdout + ran.stderr

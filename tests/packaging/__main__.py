"""Builds the package as it would be published, and tests what comes out: ``make package``.

1. The source distribution and the wheel are each built twice, and have the same bytes; so has the wheel that is
   built from the source distribution.
2. ``twine check --strict`` and ``check-wheel-contents`` have nothing to say; the wheel holds what it must and no tests.
3. The wheel works in an environment that holds nothing else: the README's example runs there.
4. The whole suite passes on the installed wheel, in a folder without the sources.
5. It passes with the lowest versions of the dependencies that ``pyproject.toml`` allows.
"""

import os
import re
import shutil
import subprocess
import sys
import tempfile
import tomllib
import venv
import zipfile
from collections.abc import Sequence
from hashlib import sha256
from pathlib import Path

ROOT = Path(__file__).parents[2]
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]

EPOCH = "1767225600"
"""The time that archives are stamped with: the beginning of 2026."""

BESIDE_THE_SOURCES = (
    *("tests", "docs", "conftest.py", "pyproject.toml", "Makefile"),
    *("README.md", "CHANGELOG.md", "CONTRIBUTING.md", "SECURITY.md", "LICENSE"),
)
"""What the suite reads besides the package."""

NEVER_COPIED = shutil.ignore_patterns("__pycache__", "*.pyc")


class PackagingError(Exception):
    """What is published is not as it should be."""


def run(*command: str | Path, cwd: Path = ROOT, quiet: bool = True) -> None:
    """Run a program, and show what it printed if it fails."""
    # Not the caller's: an editable installation or a path of his must not come between.
    inherited = {name: value for name, value in os.environ.items() if name not in ("PYTHONPATH", "VIRTUAL_ENV")}
    environment = inherited | {"SOURCE_DATE_EPOCH": EPOCH, "PIP_DISABLE_PIP_VERSION_CHECK": "1"}
    printed = subprocess.PIPE if quiet else None
    done = subprocess.run(
        [*map(str, command)], cwd=cwd, env=environment, stdout=printed, stderr=subprocess.STDOUT, text=True, check=False
    )
    if done.returncode != 0:
        told = f"{' '.join(map(str, command))} failed\n{done.stdout or ''}"
        raise PackagingError(told)


def require(kept: bool, otherwise: str) -> None:
    """Fail unless a promise is kept."""
    if not kept:
        raise PackagingError(otherwise)


def built(source: Path, into: Path, *kinds: str) -> list[Path]:
    """Build distributions and return them."""
    run(sys.executable, "-m", "build", *kinds, "--outdir", into, source)
    return sorted(into.iterdir())


def digests(files: Sequence[Path]) -> dict[str, str]:
    """Return what tells whether two builds have the same bytes."""
    return {file.name: sha256(file.read_bytes()).hexdigest() for file in files}


def build_all(work: Path) -> tuple[Path, Path]:
    """Build everything twice, compare, and return the source distribution and the wheel."""
    first = built(ROOT, work / "first", "--sdist", "--wheel")
    second = built(ROOT, work / "second", "--sdist", "--wheel")
    require(digests(first) == digests(second), f"two builds differ: {digests(first)} {digests(second)}")
    wheel = next(file for file in first if file.suffix == ".whl")
    sdist = next(file for file in first if file.name.endswith(".tar.gz"))
    unpacked = work / "unpacked"
    shutil.unpack_archive(sdist, unpacked, filter="data")
    (folder,) = unpacked.iterdir()
    again = built(folder, work / "again", "--wheel")
    require(digests(again) == digests([wheel]), "the wheel that is built from the source distribution is another")
    return sdist, wheel


def inspect(sdist: Path, wheel: Path) -> None:
    """Look at the metadata, and into the wheel."""
    run(sys.executable, "-m", "twine", "check", "--strict", sdist, wheel)
    run(Path(sys.executable).with_name("check-wheel-contents"), wheel)
    with zipfile.ZipFile(wheel) as archive:
        names = set(archive.namelist())
    source = ROOT / "src"
    files = {
        path.relative_to(source).as_posix()
        for path in (source / "followup_kit").rglob("*")
        if path.is_file() and "__pycache__" not in path.parts
    }
    info = f"followup_kit-{PROJECT['version']}.dist-info"
    beside = {f"{info}/{name}" for name in ("METADATA", "RECORD", "WHEEL", "licenses/LICENSE")}
    require(names == files | beside, f"the wheel lacks or should not hold {sorted(names ^ (files | beside))}")
    for needed in ("py.typed", "languages/en/lexicon.toml", "languages/de/messages.po", "languages/ja/templates/"):
        require(any(name.startswith(f"followup_kit/{needed}") for name in names), f"there is no {needed} in the wheel")
    require(not [name for name in names if "test_" in name or "conftest" in name], "there are tests in the wheel")


def environment(folder: Path) -> Path:
    """Make an empty environment and return its Python."""
    venv.create(folder, with_pip=True, clear=True)
    python = folder / ("Scripts/python.exe" if os.name == "nt" else "bin/python")
    run(python, "-m", "pip", "install", "--quiet", "--upgrade", "pip>=25.1")
    return python


def copied(work: Path) -> Path:
    """Copy what the suite reads, without the sources of the package."""
    work.mkdir()
    for name in BESIDE_THE_SOURCES:
        path = ROOT / name
        if path.is_dir():
            shutil.copytree(path, work / name, ignore=NEVER_COPIED)
        else:
            shutil.copy2(path, work / name)
    return work


def install(python: Path, wheel: Path, where: Path, *, lowest: bool) -> None:
    """Install the wheel, and what its tests need."""
    pinned = lowest_versions() if lowest else []
    run(python, "-m", "pip", "install", "--quiet", wheel, "--group", f"{where / 'pyproject.toml'}:test", *pinned)
    ask = "import followup_kit, pathlib, sys; print(pathlib.Path(followup_kit.__file__).is_relative_to(sys.prefix))"
    found = subprocess.run([python, "-c", ask], cwd=where, capture_output=True, text=True, check=True)
    require(found.stdout.strip() == "True", "what would be tested is not the installed wheel")


def lowest_versions() -> list[str]:
    """Return the lowest versions of the dependencies that the project allows, as requirements."""
    bounds = [re.fullmatch(r"([\w-]+)>=([\d.]+)", needed) for needed in PROJECT["dependencies"]]
    return [f"{bound[1]}=={bound[2]}" for bound in bounds if bound is not None]


def main() -> None:
    """Do all of it, and say how far it got."""
    with tempfile.TemporaryDirectory(prefix="followup-kit-") as name:
        work = Path(name).resolve()
        sdist, wheel = build_all(work)
        print(f"{sdist.name} and {wheel.name}: the same bytes each time, from the tree and from the sdist", flush=True)
        inspect(sdist, wheel)
        print("metadata and contents are as they should be", flush=True)
        alone = environment(work / "alone")
        run(alone, "-m", "pip", "install", "--quiet", wheel)
        run(alone, ROOT / "docs" / "examples" / "quickstart.py", cwd=work)
        print("the wheel works alone", flush=True)
        for lowest in (False, True):
            kind = "lowest" if lowest else "newest"
            where = copied(work / f"tests-{kind}")
            python = environment(work / f"environment-{kind}")
            install(python, wheel, where, lowest=lowest)
            print(
                f"the suite, on the wheel, with the {kind} dependencies", *lowest_versions()[: 99 * lowest], flush=True
            )
            run(python, "-m", "pytest", "-q", "-p", "no:cacheprovider", cwd=where, quiet=False)


if __name__ == "__main__":
    try:
        main()
    except PackagingError as error:
        sys.exit(str(error))

"""A program in which thirty-two threads touch the library first, all at once, each from another public module.

``python -m tests.support.crowd 7`` begins with the seventh order of modules, and prints, as JSON, what went wrong.
"""

import importlib
import json
import sys
import threading
import time
import tomllib
import traceback
from pathlib import Path

THREADS = 32

LONGEST = 600
"""Seconds until a thread that is not done is taken to hang; alone on a machine all are done in ten."""


def modules() -> list[str]:
    """Return the names of the public modules, from the list; nothing is imported for it."""
    root = Path(__file__).parents[2]
    project = tomllib.loads((root / "pyproject.toml").read_text(encoding="utf-8"))
    names = []
    for name in project["tool"]["followup_kit"]["public"]:
        folder = root.joinpath("src", *name.removesuffix(".*").split("."))
        below = (
            each.stem
            for each in sorted(folder.glob("[a-z]*"))
            if (each / "__init__.py").exists() or each.suffix == ".py"
        )
        names += [f"{name[:-2]}.{each}" for each in below] if name.endswith(".*") else [name]
    return names


def main() -> None:
    """Start the threads together, and say what each met."""
    names, first = modules(), int(sys.argv[1])
    start, wrong = threading.Barrier(THREADS), []

    def touch(number: int) -> None:
        order = names[(number * 7 + first) % len(names) :] + names[: (number * 7 + first) % len(names)]
        start.wait()
        try:
            for name in order if number % 2 else reversed(order):
                importlib.import_module(name)
            kit = importlib.import_module("followup_kit")
            language = ("en", "de", "ja")[number % 3]
            context = {
                "candidate": {"name": "Lee Park"},
                "recipient": {"name": "Dana Okafor"},
                "company": "Northwind",
                "position": "Engineer",
                "interview_date": "2026-03-03",
            }
            message = kit.render("thank-you", context, locale=language)
            kit.review(message, context)
        except BaseException as error:
            wrong.append(f"{number}: {error!r:.300}")

    sys.setswitchinterval(1e-5)
    threads = [threading.Thread(target=touch, args=(number,), daemon=True) for number in range(THREADS)]
    for thread in threads:
        thread.start()
    end = time.monotonic() + LONGEST
    for thread in threads:
        thread.join(max(0.0, end - time.monotonic()))
    frames = sys._current_frames()
    for thread in threads:
        if thread.is_alive() and thread.ident in frames:
            where = traceback.format_stack(frames[thread.ident])[-6:]
            wrong.append(f"{thread.name} is not done after {LONGEST} seconds:\n{''.join(where)}")
    print(json.dumps(wrong), flush=True)


if __name__ == "__main__":
    main()

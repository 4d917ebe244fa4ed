"""Build pairs of letters from the same facts, hide which is whose, and count the verdicts.

``python -m tests.blind build LETTERS PAIRS --locale en`` reads every JSON file of a folder (``type``, ``channel``,
``letter`` and ``facts``, a message's context; ``on`` among the facts is the day of writing), writes the letter of the
library from the same facts beside the other in a random order, and keeps the key in a file of its own. Judges read the
pairs and write verdicts: a JSON object for each pair, such as ``{"pair": "01", "send": "A", "impression": "B"}``.
``python -m tests.blind count KEY VERDICTS…`` says how often the library's letter was preferred.
"""

import argparse
import datetime as dt
import json
import re
from collections import Counter
from pathlib import Path
from random import Random
from typing import Any

from followup_kit import InvalidArgumentError, InvalidContextError, Message, fields, render

_SUBJECT = re.compile(r"\A(?:Subject|Subject line|Betreff|件名)\s*[:：]\s*", re.IGNORECASE)
"""How letters of other hands begin, which must not tell whose they are."""

READINGS = ("send", "impression")
"""What a judge is asked of each pair: which letter to send, and which makes the better impression."""


def written(sample: dict[str, Any], locale: str) -> Message:
    """Return the library's letter from the facts of a sample.

    Args:
        sample: Its type, channel and facts; facts that the type does not take are left out.
        locale: The locale to write in.
    """
    facts = dict(sample["facts"])
    on = facts.pop("on", None)
    known = {field.name for field in fields(sample["type"])}
    context = {"recipient": None} | {name: value for name, value in facts.items() if name in known}
    day = None if on is None else dt.date.fromisoformat(on)
    return render(sample["type"], context, channel=sample["channel"], on=day, locale=locale)


def build(letters: Path, pairs: Path, locale: str, seed: int) -> None:
    """Write a page for each pair, and ``key.json`` beside the folder of pages."""
    chance = Random(seed)  # noqa: S311 - hides an order, guards nothing
    pairs.mkdir(parents=True, exist_ok=True)
    key: dict[str, dict[str, str]] = {}
    files = sorted(letters.glob("*.json"))
    chance.shuffle(files)
    for number, file in enumerate(files, 1):
        sample = json.loads(file.read_text(encoding="utf-8"))
        try:
            ours = written(sample, locale).text
        except (InvalidArgumentError, InvalidContextError) as error:
            print(f"{file.name}: left out\n{error}")
            continue
        name = f"{number:02}"
        first = chance.choice(["ours", "theirs"])
        theirs = _SUBJECT.sub("Subject: ", sample["letter"].strip(), count=1)
        one, other = (ours, theirs) if first == "ours" else (theirs, ours)
        facts = json.dumps(sample["facts"], ensure_ascii=False, indent=1)
        page = f"# Pair {name} ({sample['type']})\n\n## Facts\n\n{facts}\n\n## A\n\n{one}\n\n## B\n\n{other}\n"
        pairs.joinpath(f"{name}.md").write_text(page, encoding="utf-8")
        key[name] = {"file": file.name, "type": sample["type"], "ours": "A" if first == "ours" else "B"}
    pairs.with_name(f"{pairs.name}-key.json").write_text(json.dumps(key, indent=1), encoding="utf-8")


def count(key_file: Path, verdict_files: list[Path]) -> None:
    """Print how many readings preferred the library's letter, by type."""
    key = json.loads(key_file.read_text(encoding="utf-8"))
    won: Counter[str] = Counter()
    read: Counter[str] = Counter()
    for file in verdict_files:
        for verdict in json.loads(file.read_text(encoding="utf-8")):
            pair = key[verdict["pair"]]
            for reading in READINGS:
                read[pair["type"]] += 1
                won[pair["type"]] += verdict[reading] == pair["ours"]
    for message_type in sorted(read):
        print(f"{message_type}: {won[message_type]} of {read[message_type]}")
    print(f"all: {won.total()} of {read.total()}, {won.total() / max(1, read.total()):.0%}")


def main() -> None:
    """Read the command line."""
    parser = argparse.ArgumentParser(prog="python -m tests.blind", description=__doc__)
    verbs = parser.add_subparsers(dest="verb", required=True)
    builder = verbs.add_parser("build")
    builder.add_argument("letters", type=Path)
    builder.add_argument("pairs", type=Path)
    builder.add_argument("--locale", default="en")
    builder.add_argument("--seed", type=int, default=1)
    counter = verbs.add_parser("count")
    counter.add_argument("key", type=Path)
    counter.add_argument("verdicts", type=Path, nargs="+")
    asked = parser.parse_args()
    if asked.verb == "build":
        build(asked.letters, asked.pairs, asked.locale, asked.seed)
    else:
        count(asked.key, asked.verdicts)


if __name__ == "__main__":
    main()

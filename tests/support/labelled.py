"""The labelled drafts: what a review must and must not report of each, and how well it does, code by code.

``python -m tests.support.labelled [folder]`` prints every difference, and precision and recall.
"""

import functools
import sys
import tomllib
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import Any, NamedTuple

from followup_kit.reviews import CHECKS, Draft, Review, review, review_batch

FOLDER = Path(__file__).parents[1] / "drafts"


class Labelled(NamedTuple):
    """One draft, the facts, and its labels."""

    id: str
    note: str
    draft: Draft
    context: dict[str, Any]
    must: frozenset[str]
    may: frozenset[str]


class Batch(NamedTuple):
    """Drafts that go out together."""

    id: str
    note: str
    drafts: tuple[Labelled, ...]


def labelled(entry: dict[str, Any], name: str) -> Labelled:
    """Return an entry of a file as a labelled draft."""
    context = {"recipient": None, **entry["context"]}
    draft = Draft(
        message_type=entry["message_type"],
        channel=entry["channel"],
        subject=entry.get("subject"),
        body=entry["body"].rstrip(),
        locale=entry["locale"],
    )
    must, may = frozenset(entry["must"]), frozenset(entry["may"])
    return Labelled(name, entry.get("note", ""), draft, context, must, may)


def drafts(folder: Path = FOLDER) -> Iterator[Labelled]:
    """Yield every single draft."""
    for file in sorted(folder.glob("*.toml")):
        for entry in tomllib.loads(file.read_text(encoding="utf-8")).get("draft", []):
            yield labelled(entry, entry["id"])


def batches(folder: Path = FOLDER) -> Iterator[Batch]:
    """Yield every batch."""
    for file in sorted(folder.glob("*.toml")):
        for entry in tomllib.loads(file.read_text(encoding="utf-8")).get("batch", []):
            members = (labelled(each, f"{entry['id']}/{place}") for place, each in enumerate(entry["draft"], 1))
            yield Batch(entry["id"], entry["note"], tuple(members))


def known() -> dict[str, dict[str, frozenset[str]]]:
    """Return what the review is known to get wrong, by the draft: the codes it misses and those it should not give."""
    held = tomllib.loads(FOLDER.joinpath("known", "differences.toml").read_text(encoding="utf-8"))
    return {name: {kind: frozenset(codes) for kind, codes in entry.items()} for name, entry in held.items()}


class Judged(NamedTuple):
    """A labelled draft, the codes that its review reported, and those of them that are worse than a suggestion."""

    labelled: Labelled
    found: frozenset[str]
    alarms: frozenset[str]

    @property
    def is_good(self) -> bool:
        """Whether the letter may go out: nothing worse than a suggestion must be reported of it."""
        return all(CHECKS[code].severity == "suggestion" for code in self.labelled.must)

    @property
    def is_false_alarm(self) -> bool:
        """Whether a good letter is called wrong."""
        return self.is_good and not self.alarms <= self.labelled.must | self.labelled.may

    @property
    def wrong(self) -> frozenset[str]:
        """Codes reported that must not be."""
        return self.found - self.labelled.must - self.labelled.may

    @property
    def missed(self) -> frozenset[str]:
        """Codes not reported that must be."""
        return self.labelled.must - self.found


@functools.cache
def reviewed(folder: Path = FOLDER) -> tuple[tuple[Labelled, Review], ...]:
    """Review every single draft, once in a process."""
    return tuple((each, review(each.draft, each.context)) for each in drafts(folder))


def judged(folder: Path = FOLDER) -> list[Judged]:
    """Review every draft and every batch."""
    held = [_judge(each, found) for each, found in reviewed(folder)]
    for batch in batches(folder):
        reviews = review_batch([(each.draft, each.context) for each in batch.drafts])
        held += map(_judge, batch.drafts, reviews)
    return held


def _judge(draft: Labelled, found: Review) -> Judged:
    alarms = frozenset(finding.code for finding in found if finding.severity != "suggestion")
    return Judged(draft, frozenset(finding.code for finding in found), alarms)


class Score(NamedTuple):
    """How a check did."""

    right: int
    wrong: int
    missed: int

    @property
    def precision(self) -> float | None:
        """The part of its reports that were right."""
        return self.right / (self.right + self.wrong) if self.right + self.wrong else None

    @property
    def recall(self) -> float | None:
        """The part of what it had to report that it reported."""
        return self.right / (self.right + self.missed) if self.right + self.missed else None


def scores(held: list[Judged]) -> dict[str, Score]:
    """Return the score of each code; what an editor may or may not report counts for nothing."""
    right: Counter[str] = Counter()
    wrong: Counter[str] = Counter()
    missed: Counter[str] = Counter()
    for each in held:
        right.update(each.found & each.labelled.must)
        wrong.update(each.wrong)
        missed.update(each.missed)
    return {code: Score(right[code], wrong[code], missed[code]) for code in sorted({*right, *wrong, *missed})}


if __name__ == "__main__":
    judgements = judged(Path(sys.argv[1]) if len(sys.argv) > 1 else FOLDER)
    for each in judgements:
        if each.wrong or each.missed:
            print(
                each.labelled.id,
                "wrong:",
                *sorted(each.wrong),
                "missed:",
                *sorted(each.missed),
                "|",
                each.labelled.note,
            )
            for finding in review(each.labelled.draft, each.labelled.context):
                if finding.code in each.wrong:
                    print("      ", finding)
    table = scores(judgements)
    for code, score in table.items():
        print(code, score)
    total = Score(*map(sum, zip(*table.values(), strict=True)))
    print(len(judgements), "drafts", total, total.precision, total.recall)
    good = [each for each in judgements if each.is_good]
    print(len(good), "good letters,", sum(each.is_false_alarm for each in good), "of them called wrong")

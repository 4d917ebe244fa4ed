"""What letters that career sites publish as models say in their own words: none of it is worth a warning.

Each list stands for a kind that was once alarmed, with neighbours of it; beside each kind stands what it must not hide.
"""

import tomllib
from collections.abc import Iterator
from typing import Any

import pytest

from followup_kit.reviews import Review, review
from tests.reviews.test_probes import worse
from tests.support.labelled import FOLDER
from tests.support.letters import FACTS

KINDS: list[dict[str, Any]] = tomllib.loads(FOLDER.joinpath("probes", "published.toml").read_text(encoding="utf-8"))[
    "kind"
]


def reviewed(kind: dict[str, Any], words: str) -> Review:
    """Review the letter of a kind with some words in their place: in its body, or as its subject."""
    place = kind.get("place", "body")
    draft = {
        "message_type": kind["message_type"],
        "channel": kind.get("channel", "email"),
        "subject": words if place == "subject" else kind["subject"],
        "body": kind["body"] if place == "subject" else kind["body"].replace("@", words, 1),
        "locale": kind["locale"],
    }
    return review(draft, FACTS[kind["locale"]] | kind.get("facts", {}))


@pytest.mark.parametrize("kind", KINDS, ids=lambda kind: f"{kind['locale']}-{kind['name']}")
def test_a_kind_of_published_words_raises_no_alarm(kind: dict[str, Any]) -> None:
    """In whatever words."""
    assert [(words, alarms) for words in kind["right"] if (alarms := worse(reviewed(kind, words)))] == []


def _faults() -> Iterator[tuple[str, dict[str, Any], str]]:
    for kind in KINDS:
        for code, sentences in kind.get("wrong", {}).items():
            yield from ((code, kind, words) for words in sentences)


def test_what_a_kind_must_not_hide_is_still_a_warning() -> None:
    """Words near to it that are a fault, by the code of the check."""
    missed = [
        (code, words)
        for code, kind, words in _faults()
        if code not in {each.code for each in reviewed(kind, words) if each.severity != "suggestion"}
    ]
    assert missed == []

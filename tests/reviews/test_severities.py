"""How bad a finding is: an error is what anyone would call one from the page, and what may be right is a suggestion."""

import tomllib
from typing import Any

from followup_kit.reviews import review, review_batch
from tests.support.labelled import FOLDER
from tests.support.letters import FACTS

KINDS: list[dict[str, Any]] = tomllib.loads(FOLDER.joinpath("probes", "severities.toml").read_text(encoding="utf-8"))[
    "kind"
]

FRAMES = {
    "en": ("Dear Mr. Okafor,\n\n{}\n\nBest regards,\nGrace Adeyemi", "Data Engineer: Grace Adeyemi"),
    "de": ("Guten Tag Herr Weber,\n\n{}\n\nMit freundlichen Grüßen\nJonas Keller", "Data Engineer: Jonas Keller"),
    "ja": ("{}", "面接の件"),
}


def severities(kind: dict[str, Any], words: str) -> dict[str, str]:
    """Return the worst severity by code of the letter of a kind with some words as its text."""
    frame, subject = FRAMES[kind["locale"]]
    body = kind.get("body", frame).replace("{}", words)
    draft = {
        "message_type": kind["message_type"],
        "channel": kind.get("channel", "email"),
        "body": body,
        "locale": kind["locale"],
    }
    if draft["channel"] == "email":
        draft["subject"] = kind.get("subject", subject)
    found = review(draft, FACTS[kind["locale"]] | kind.get("facts", {}))
    return {each.code: str(each.severity) for each in reversed(list(found))}


def test_each_kind_is_as_bad_as_it_says_and_no_worse() -> None:
    """Each list of words is found with its severity, or with none: neighbours of what was once alarmed, or missed."""
    wrong = [
        (kind["code"], severity, words, found)
        for kind in KINDS
        for severity in ("error", "warning", "suggestion", "nothing", "calm")
        for words in kind.get(severity, ())
        if (found := severities(kind, words).get(kind["code"], "nothing")) != severity
        and not (severity == "calm" and found in ("suggestion", "nothing"))
    ]
    assert wrong == []


def test_a_sign_that_stands_alone_is_a_suggestion_and_two_are_warnings() -> None:
    """Whatever check reports the other: one phrase may mean something else."""
    kind = {"locale": "en", "message_type": "check-in"}
    one, other = "This is getting past a joke.", "I have a stone in my stomach."
    assert severities(kind, one)["FK511"] == "suggestion"
    assert severities(kind, other)["FK513"] == "suggestion"
    both = severities(kind, f"{one} {other}")
    assert (both["FK511"], both["FK513"]) == ("warning", "warning")


def test_another_company_of_the_batch_is_certain_only_where_the_right_one_is_not_named() -> None:
    """Beside it, the other may be where the candidate has worked."""
    here, there = FACTS["en"], FACTS["en"] | {"company": "Globex Water"}
    for words, severity in (
        ("I would be glad to join Northwind Energy after four years at Globex Water.", "warning"),
        ("I would be glad to join Globex Water.", "error"),
    ):
        bodies = (f"Dear Mr. Okafor,\n\n{words}", "Dear Mr. Okafor,\n\nI would be glad to join Globex Water.")
        drafts = [{"message_type": "thank-you", "channel": "card", "body": body, "locale": "en"} for body in bodies]
        first, _ = review_batch(list(zip(drafts, (here, there), strict=True)))
        assert [each.severity for each in first if each.code == "FK702"] == [severity], words

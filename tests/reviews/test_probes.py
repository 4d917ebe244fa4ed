"""Small examples that reviews once got wrong, each standing for a kind, and sentences that widen the kinds."""

import json
import tomllib
from typing import Any

import pytest

from followup_kit.reviews import Review, review
from tests.support.labelled import FOLDER

PROBES = FOLDER / "probes"
EXAMPLES: list[dict[str, Any]] = json.loads(PROBES.joinpath("examples.json").read_text(encoding="utf-8"))
SENTENCES: dict[str, list[dict[str, str]]] = tomllib.loads(
    PROBES.joinpath("sentences.toml").read_text(encoding="utf-8")
)

PLACES = {
    "en": "I look forward to meeting the team on June 9.",
    "de": "Das zweite Gespräch ist am 9. Juni.",
    "ja": "次回の面接は6月9日と伺っております。",
}
"""A sentence of a good letter in each language, in whose place another is put."""


def reviewed(example: dict[str, Any], **changes: str) -> Review:
    """Review an example, with some of its fields changed."""
    names = ("message_type", "channel", "subject", "body", "locale")
    return review({name: example[name] for name in names} | changes, example["context"])


def with_sentence(locale: str, sentence: str, message_type: str) -> Review:
    """Review a letter that is good but for one sentence."""
    place = PLACES[locale]
    letter = next(each for each in EXAMPLES if each["locale"] == locale and place in each["body"])
    return reviewed(letter, body=letter["body"].replace(place, sentence), message_type=message_type)


def worse(found: Review) -> list[str]:
    """Return what is worse than a suggestion."""
    return [str(finding) for finding in found if finding.severity != "suggestion"]


@pytest.mark.parametrize("example", EXAMPLES, ids=lambda example: f"{example['kind']}-{example['locale']}")
def test_an_example_gets_what_it_should(example: dict[str, Any]) -> None:
    """No alarm where the letter is good; the code that it stands for, or any alarm, where it is not."""
    found, wanted = reviewed(example), example["want"]
    if wanted == "no error or warning":
        assert worse(found) == []
    elif wanted == "some warning or error":
        assert worse(found)
    else:
        assert wanted in {finding.code for finding in found}


@pytest.mark.parametrize("locale", PLACES)
def test_sentences_about_something_else_raise_no_alarm(locale: str) -> None:
    """Whatever words of tone, days, files or names they hold."""
    alarmed = [
        (each["sentence"], alarms)
        for each in SENTENCES["right"]
        if each["locale"] == locale and (alarms := worse(with_sentence(locale, each["sentence"], "thank-you")))
    ]
    assert alarmed == []


@pytest.mark.parametrize(("code", "locale"), sorted({(each["code"], each["locale"]) for each in SENTENCES["wrong"]}))
def test_sentences_with_a_fault_are_found(code: str, locale: str) -> None:
    """In an otherwise good letter, by the code of their kind."""
    missed = [
        each["sentence"]
        for each in SENTENCES["wrong"]
        if (each["code"], each["locale"]) == (code, locale)
        and code not in {hit.code for hit in with_sentence(locale, each["sentence"], each["message_type"])}
    ]
    assert missed == []

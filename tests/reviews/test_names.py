"""Another company, and another position, where a letter names its own: like it, or of another letter altogether."""

import tomllib
from typing import Any

from tests.support.labelled import FOLDER
from tests.support.letters import Case, framed

NAMES: dict[str, list[dict[str, Any]]] = tomllib.loads(FOLDER.joinpath("probes", "names.toml").read_text("utf-8"))
CODES = {"company": "FK103", "position": "FK104"}
OUTCOMES = {"offer-reply": {"decision": "accept"}, "rejection-reply": {"outcome": "rejected"}}


def letter_with(text: str, name: str, kind: str = "company", **changes: Any) -> Case:
    """Return a letter with a text in it and the name of the company or the position in its facts."""
    language = changes.pop("locale", "en")
    message_type = changes.pop("message_type", "thank-you")
    # The good letter of Japanese has its own company above the greeting.
    body = framed(language, text).replace("株式会社みなと電機\n人事部\n", "", 1)
    facts = {kind: name} | OUTCOMES.get(message_type, {}) | changes.pop("facts", {})
    return Case(CODES[kind], body, language=language, kind=message_type, facts=facts, **changes)


def offenders(kind: str, which: str) -> list[str]:
    """Return the sentences that are reported and should not be, or the other way round."""
    return [
        f"{row['name']}: {sentence}"
        for row in NAMES[kind]
        for sentence in row[which]
        if is_reported(sentence, row, kind) is (which == "alone")
    ]


def is_reported(sentence: str, row: dict[str, Any], kind: str) -> bool:
    """Return whether words of a sentence are reported, in a letter of a row of the probes."""
    changes = {key: row[key] for key in ("locale", "message_type") if key in row}
    return any(
        words is not None and words in sentence
        for words in letter_with(sentence, row["name"], kind, **changes).reported
    )


def test_another_company_is_reported() -> None:
    """A name with one word replaced, one that resembles the right one, another legal form, and whose offer it is."""
    assert offenders("company", "reported") == []


def test_what_belongs_to_the_company_or_to_another_time_is_left_alone() -> None:
    """Its short name, a part of it, a place, an earlier employer, a customer."""
    assert offenders("company", "alone") == []


def test_another_position_is_reported() -> None:
    """In small letters too, and even beside the right one."""
    assert offenders("position", "reported") == []


def test_the_position_by_another_name_and_the_title_of_somebody_else_are_left_alone() -> None:
    """A part or an extension of it, a colleague's, an earlier one, and what everybody is."""
    assert offenders("position", "alone") == []

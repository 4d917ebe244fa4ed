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


def test_a_name_may_end_a_letter_or_lack_its_first_word() -> None:
    """Another legal form is told from the words before it, which have to stand there."""
    company = "Hansen Logistik GmbH"
    assert letter_with("Logistik AG", company, locale="de").reported == ()
    assert Case("FK103", "Hansen Logistik", language="de", facts={"company": company}).reported == ()
    assert Case("FK103", "Logistik", language="de", facts={"company": company}).reported == ()


def test_an_offer_of_somebody_known_is_that_of_the_company() -> None:
    """Of the recipient, or of whoever else the facts hold."""
    for text in ("I gladly accept Okafor's kind offer.", "I thank you for Northwind's offer."):
        assert letter_with(text, "Northwind Energy", message_type="offer-reply").reported == (), text


def test_the_end_of_a_compound_is_the_position_in_either_gender() -> None:
    """``Technikerin`` is short for ``Servicetechniker``."""
    text = "Als Technikerin würde ich gern bei Ihnen anfangen."
    assert letter_with(text, "Servicetechniker", "position", locale="de").reported == ()


def test_a_title_before_a_vacancy_ends_where_the_words_end() -> None:
    """What a cook learns is no interview of a cook."""
    text = "A trial shift tells a cook more than any interview."
    assert letter_with(text, "Sous Chef", "position").reported == ()

"""What findings say is translated as a whole into every language of the library, with the same values."""

import string
from pathlib import Path

import pytest
from babel.messages.extract import extract_from_dir
from babel.messages.pofile import read_po

import followup_kit
from followup_kit import CHECKS, InvalidArgumentError
from followup_kit.languages import _resources
from followup_kit.reviews import Draft, review
from followup_kit.reviews.spelling import spelling_check
from tests.support.letters import FACTS

REVIEWS = Path(followup_kit.__file__).with_name("reviews")
KEYWORDS = {"N_": None, "Hit": (1,), "_MissingPhrase": (2,)}
TRANSLATED = [language for language in _resources.languages() if language != "en"]


def messages() -> set[str]:
    """Return every sentence that the checks can say, and the help of every check."""
    found = extract_from_dir(
        REVIEWS, method_map=[("**.py", "python")], keywords=KEYWORDS, directory_filter=lambda _: True
    )
    said = {message if isinstance(message, str) else message[0] for _, _, message, _, _ in found}
    return {each for each in said if each} | {check.help for check in CHECKS}


def values(message: str) -> set[str | None]:
    """Return the names in the braces of a message; none of a sentence that shows braces."""
    return set() if "{{" in message else {name for _, name, _, _ in string.Formatter().parse(message) if name}


@pytest.mark.parametrize("language", TRANSLATED)
def test_every_sentence_is_translated_with_its_values(language: str) -> None:
    """No sentence is missing, none is left over, and each shows the same words of the draft."""
    catalogue = {str(each.id): str(each.string) for each in read_po(_resources.review_catalogue(language)) if each.id}
    assert catalogue.keys() == messages() | {spelling_check(None, "en").help}  # type: ignore[arg-type]
    for message, translation in catalogue.items():
        assert translation
        assert values(message) == values(translation), message


@pytest.mark.parametrize(
    ("explain_in", "said"),
    [
        ("en", "Leave out 'awesome'. Slang: a plain word keeps the tone professional."),
        ("de_AT", "Lassen Sie „awesome“ weg. Das ist Umgangssprache."),
        ("ja", "「awesome」は省いてください。くだけた表現です。"),
    ],
)
def test_a_finding_speaks_the_language_of_the_reader(explain_in: str, said: str) -> None:
    """It quotes the words found, and gives one instruction, whatever language the draft is in."""
    found = review(Draft(message_type="thank-you", body="It was awesome."), FACTS["en"], explain_in=explain_in)
    assert [finding.message for finding in found if finding.code == "FK501"] == [said]


def test_findings_in_a_language_that_there_is_not_are_refused() -> None:
    """As a draft in it is."""
    with pytest.raises(InvalidArgumentError, match="pt"):
        review(Draft(message_type="thank-you", body="Hello."), FACTS["en"], explain_in="pt")

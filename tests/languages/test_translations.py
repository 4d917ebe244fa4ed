"""The library's own voice is translated whole: what a form asks and what a plan explains."""

import re
from collections import Counter
from io import BytesIO
from pathlib import Path

import pytest
from babel.messages.catalog import Catalog
from babel.messages.extract import extract_from_dir
from babel.messages.pofile import read_po

import followup_kit
from followup_kit import DEFAULT_CATALOG, InvalidArgumentError, MessageType, fields
from followup_kit._labels import LABELS
from followup_kit.exchange._form_words import HELP
from followup_kit.languages import _resources
from followup_kit.languages._translations import SOURCE_LANGUAGE, translate

PACKAGE = Path(followup_kit.__file__).parent
KEYWORDS: dict[str, tuple[int, ...] | None] = {"gettext_noop": None, "Claim": (4,)}
TRANSLATED = [language for language in DEFAULT_CATALOG.languages if language != SOURCE_LANGUAGE]


def extracted() -> set[str]:
    """Return every message that the code marks as the library's own words."""
    found = extract_from_dir(PACKAGE, keywords=KEYWORDS)
    return {message for _, _, message, _, _ in found if isinstance(message, str)}


def catalogue(language: str) -> Catalog:
    """Return a language's catalogue, read strictly."""
    return read_po(_resources.message_catalogue(language), locale=language, abort_invalid=True)


def placeholders(words: str) -> Counter[str]:
    """Count the placeholders of a message."""
    return Counter(re.findall(r"\{\w+\}", words))


def test_the_template_of_the_catalogues_is_up_to_date() -> None:
    """What a translator starts from holds what the code says, and nothing else."""
    template = read_po(BytesIO((PACKAGE / "languages" / "messages.pot").read_bytes()))
    assert {str(message.id) for message in template if message.id} == extracted()


@pytest.mark.parametrize("language", TRANSLATED)
def test_a_catalogue_is_complete_and_clean(language: str) -> None:
    """Every message once, with words, none fuzzy, none obsolete."""
    source = _resources.message_catalogue(language).read().decode()
    ids = re.findall(r'^msgid ((?:".*"\n?)+)', source, flags=re.MULTILINE)
    assert len(ids) == len(set(ids))
    read = catalogue(language)
    assert {str(message.id) for message in read if message.id} == extracted()
    assert all(message.string for message in read)
    assert not any(message.fuzzy for message in read if message.id)
    assert not read.obsolete


@pytest.mark.parametrize("language", TRANSLATED)
def test_a_translation_keeps_the_placeholders(language: str) -> None:
    """Nothing that is filled in gets lost, and nothing is asked for that is not there."""
    for message in catalogue(language):
        if message.id:
            assert placeholders(str(message.id)) == placeholders(str(message.string)), message.id


@pytest.mark.parametrize("language", TRANSLATED)
def test_a_translation_is_one(language: str) -> None:
    """No message is left in English: where there are words to translate, they are translated."""
    for message in catalogue(language):
        words = re.sub(r"\{\w*\}|LinkedIn", "", str(message.id))
        if re.search("[A-Za-z]", words):
            assert message.string != message.id


def test_a_form_has_no_words_of_programmers() -> None:
    """In any language: what is known or not is asked of a person."""
    for language in DEFAULT_CATALOG.languages:
        for message_type in MessageType:
            for field in fields(message_type, locale=language):
                assert field.label
                assert not re.search(r"[`_]|\b(None|True|False|null)\b", field.label + field.help), field


def test_every_field_has_a_label_of_its_own() -> None:
    """None is made of a name, and none stands for nothing."""
    asked = {field.name for message_type in MessageType for field in fields(message_type)}
    asked |= {f"{fact}.{name}" if f"{fact}.{name}" in LABELS else name for fact, each in HELP.items() for name in each}
    assert asked == {*LABELS}


def test_help_is_given_in_the_language_asked_for() -> None:
    """A form can be built in any of them, and in English the words are their own translation."""
    for language in TRANSLATED:
        for message_type in MessageType:
            for english, translated in zip(fields(message_type), fields(message_type, locale=language), strict=True):
                assert translated.help == translate(english.help, language) != english.help
                assert translated.label == translate(english.label, language) != english.label
    assert translate("The employer's name.", SOURCE_LANGUAGE) == "The employer's name."


def test_what_is_no_language_never_becomes_a_path() -> None:
    """A folder that is not one of the languages is refused, with the nearest that is."""
    with pytest.raises(InvalidArgumentError, match="is not a language of the library"):
        _resources.templates("../en")

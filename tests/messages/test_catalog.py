"""The catalogue is complete in every language, and its texts use exactly what the forms offer."""

import pytest
from jinja2 import Environment, meta

from followup_kit import DEFAULT_CATALOG, Channel, MessageType, fields
from followup_kit._fields import FREE_TEXT_FIELDS
from followup_kit._message_types import CHANNELS, VARIANTS
from followup_kit.languages import _resources
from followup_kit.messages._layout import join_lines, lay_out
from followup_kit.messages._templates import parse_template_name

ALWAYS = {"greeting", "note_greeting", "address", "signature", "candidate", "company", "position", "recipient"}
CHOOSING = {"still_interested", "decision", "needs_time", "details_provided"}
"""What decides between variants, so that a text need not ask again."""

TEXTS = [
    (language, kind, way) for language in DEFAULT_CATALOG.languages for kind, ways in CHANNELS.items() for way in ways
]


def used(language: str, message_type: str, channel: str) -> set[str]:
    """Return the names that the texts of a type and channel use between them, both shapes of a free text as one."""
    names: set[str] = set()
    for name, source in _resources.templates(language).items():
        if parse_template_name(name)[0][:2] == (message_type, channel):
            names |= meta.find_undeclared_variables(Environment(autoescape=True).parse(join_lines(source)))
    return {name.removesuffix("_sentence") for name in names}


@pytest.mark.parametrize(("language", "message_type", "channel"), TEXTS)
def test_texts_use_exactly_the_declared_fields(language: str, message_type: MessageType, channel: Channel) -> None:
    """Nothing that a form asks for is ignored, and nothing is used that no form asks for."""
    declared = {field.name for field in fields(message_type, channel)}
    assert used(language, message_type, channel) - ALWAYS - CHOOSING == declared - ALWAYS - CHOOSING


@pytest.mark.parametrize("language", DEFAULT_CATALOG.languages)
def test_every_type_channel_and_variant_is_written(language: str) -> None:
    """No type, channel or variant is without a text in any language, and there is no other text."""
    expected = {
        (kind, way, variant)
        for kind, ways in CHANNELS.items()
        for way in ways
        for variant in VARIANTS.get(kind, (None,))
    }
    assert set(DEFAULT_CATALOG.templates(language)) == expected


@pytest.mark.parametrize("language", DEFAULT_CATALOG.languages)
def test_a_panel_of_four_has_four_letters_in_every_language(language: str) -> None:
    """Thank-yous by email and by card have a wording for each of four people; the numbers have no gaps."""
    for channel in ("email", "card"):
        assert len(DEFAULT_CATALOG.wordings(language, "thank-you", channel, "interested")) >= 4
    numbers: dict[object, list[int]] = {}
    for name in _resources.templates(language):
        key, wording = parse_template_name(name)
        numbers.setdefault(key, []).append(wording)
    assert all(sorted(found) == list(range(1, len(found) + 1)) for found in numbers.values())


def test_only_free_texts_have_two_shapes() -> None:
    """A field that may be a phrase or a sentence is one of the texts some type takes."""
    names = {field.name for message_type in MessageType for field in fields(message_type)}
    assert names >= FREE_TEXT_FIELDS


def test_a_form_can_be_built_for_one_channel() -> None:
    """A voicemail asks for less than a letter, and a letter for nothing that only a voicemail uses."""
    letter, voicemail = ({field.name for field in fields("thank-you", way)} for way in ("email", "voicemail"))
    assert voicemail < letter == {field.name for field in fields("thank-you")}


def test_a_sentence_that_is_left_out_leaves_no_gap() -> None:
    """Gaps between paragraphs are those of the source; an empty line of a paragraph is no gap."""
    source = join_lines("Subject:  A   line\n\nOne.\n{# nothing #}\nTwo.\n\n\n  \n\nThree.\u2028Four.\u2028\n")
    rendered = Environment(autoescape=True).from_string(source).render()
    assert lay_out(rendered) == ("A line", "One. Two.\n\nThree.\nFour.")


def test_a_text_without_a_subject_has_none() -> None:
    """A note is its body."""
    assert lay_out("Hello.") == (None, "Hello.")

"""The catalogue is complete, and its texts use exactly what the contexts offer."""

import pytest
from jinja2 import Environment, meta

from followup_kit import DEFAULT, MessageType, fields
from followup_kit.messages import reading
from followup_kit.messages.conventions import SHAPED
from followup_kit.messages.layout import joined, laid_out
from followup_kit.messages.variants import VARIANTS

ALWAYS = {"greeting", "note_greeting", "signature", "candidate", "company", "recipient"}
CHOOSING = {"still_interested", "decision", "needs_time"}
"""What decides between variants, so that a text need not ask again."""


def used(language: str, message_type: str) -> set[str]:
    """Return the names that the texts of a type use between them, both shapes of a free text as one."""
    names: set[str] = set()
    for name, source in reading.templates(language).items():
        if name.split(".")[0] == message_type:
            names |= meta.find_undeclared_variables(Environment(autoescape=True).parse(joined(source)))
    return {name.removesuffix("_sentence") for name in names}


@pytest.mark.parametrize("language", DEFAULT.languages)
@pytest.mark.parametrize("message_type", MessageType)
def test_texts_use_exactly_the_declared_fields(language: str, message_type: MessageType) -> None:
    """Nothing that a form asks for is ignored, and nothing is used that no form asks for."""
    declared = {field.name for field in fields(message_type)}
    assert used(language, message_type) - ALWAYS == declared - ALWAYS - CHOOSING


@pytest.mark.parametrize("language", DEFAULT.languages)
def test_every_type_and_variant_is_written(language: str) -> None:
    """No type, and no variant of one, is without a text in any language."""
    written = {(kind, variant) for kind, _, variant in DEFAULT.texts(language)}
    expected = {(kind, variant) for kind in MessageType for variant in VARIANTS.get(kind, (None,))}
    assert written == expected


def test_only_free_texts_have_two_shapes() -> None:
    """A field that may be a phrase or a sentence is one of the texts some type takes."""
    names = {field.name for message_type in MessageType for field in fields(message_type)}
    assert names >= SHAPED


def test_a_sentence_that_is_left_out_leaves_no_gap() -> None:
    """Gaps between paragraphs are those of the source; an empty line of a paragraph is no gap."""
    source = joined("Subject:  A   line\n\nOne.\n{# nothing #}\nTwo.\n\n\n  \n\nThree.\u2028Four.\u2028\n")
    rendered = Environment(autoescape=True).from_string(source).render()
    assert laid_out(rendered) == ("A line", "One. Two.\n\nThree.\nFour.")


def test_a_text_without_a_subject_has_none() -> None:
    """A note is its body."""
    assert laid_out("Hello.") == (None, "Hello.")

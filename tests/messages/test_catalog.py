"""The catalogue is complete in every language, and its texts use exactly what the forms offer."""

import datetime as dt
from contextlib import suppress
from itertools import product
from typing import Any

import pytest
from jinja2 import Environment, meta, nodes

from followup_kit import (
    DEFAULT_CATALOG,
    Field,
    FieldKind,
    InvalidArgumentError,
    InvalidContextError,
    MessageType,
    fields,
    render,
)
from followup_kit._message_types import CHANNELS, FIELDS, VARIANTS
from followup_kit.languages import _resources, strings_of
from followup_kit.messages._context_validation import validate_context
from followup_kit.messages._layout import join_lines, lay_out
from followup_kit.messages._templates import parse_template_name
from tests.support.samples import ENTRIES, full, minimal

NOT_WRITTEN = {("ja", MessageType.OFFER_REPLY, "voicemail", "decline")}
"""What custom forbids: nobody in Japan declines an offer on a machine."""

VALUES: dict[FieldKind, tuple[Any, ...]] = {
    FieldKind.FLAG: (True, False),
    FieldKind.NUMBER: (2, 3),
    FieldKind.DATE: (dt.date(2026, 5, 22),),
    FieldKind.TEXTS: ("the case study",),
    FieldKind.FREE_TEXT: ("the case study",),
}
"""Values to try for a kind of field, besides the sample and none."""

UNSAID: dict[tuple[str, str], set[str]] = {
    ("de", "check-in"): {"round"},
    ("de", "connection-request"): {"met_at", "strengths", "learned"},
    ("ja", "thank-you"): {"decision_by"},
    ("ja", "connection-request"): {"strengths"},
}
"""What no letter of a type says in a language: custom leaves it out, or the letter is clear without."""

TYPES = [(language, kind) for language in DEFAULT_CATALOG.languages for kind in CHANNELS]


def matters(language: str, message_type: MessageType, field: Field) -> bool:
    """Tell whether a letter of the type, in any channel and variant, is another with and without the entry."""
    values = (None, ENTRIES[field.name], *VALUES.get(field.kind, ()), *field.choices)
    for kind, channel, variant in DEFAULT_CATALOG.templates(language):
        if kind == message_type:
            for base, chosen in product((full(kind), minimal(kind)), {variant, None}):
                written = set()
                for value in values:
                    context = base | {field.name: value}
                    with suppress(InvalidArgumentError, InvalidContextError):  # not written, or too long
                        written.add(render(kind, context, channel=channel, variant=chosen, locale=language))
                if len(written) > 1:
                    return True
    return False


@pytest.mark.parametrize(("language", "message_type"), TYPES)
def test_nothing_that_a_form_asks_for_is_ignored(language: str, message_type: MessageType) -> None:
    """Each optional entry changes some letter of the type, but for those that are listed as unsaid."""
    optional = [field for field in fields(message_type) if not field.required]
    idle = {field.name for field in optional if not matters(language, message_type, field)}
    assert idle == UNSAID.get((language, message_type), set())


@pytest.mark.parametrize(("language", "message_type"), TYPES)
def test_nothing_is_used_that_no_form_asks_for(language: str, message_type: MessageType) -> None:
    """A template's names are those of the type's fields, or what the language's conventions make of them."""
    declared = FIELDS[message_type]
    conventions = DEFAULT_CATALOG.conventions(language, language)
    known = set(conventions.strings(validate_context("test", full(message_type), declared), declared))
    assert known >= {name for field in declared for name in strings_of(field)}
    for name, source in _resources.templates(language).items():
        if parse_template_name(name)[0].message_type == message_type:
            tree = Environment(autoescape=True).parse(join_lines(source))
            own = {node.name for node in tree.find_all(nodes.Name) if node.ctx == "store"}
            assert meta.find_undeclared_variables(tree) - own <= known, name


@pytest.mark.parametrize("language", DEFAULT_CATALOG.languages)
def test_every_type_channel_and_variant_is_written(language: str) -> None:
    """No type, channel or variant is without a text in any language, and there is no other text."""
    expected = {
        (kind, way, variant)
        for kind, ways in CHANNELS.items()
        for way in ways
        for variant in VARIANTS.get(kind, (None,))
        if (language, kind, way, variant) not in NOT_WRITTEN
    }
    assert set(DEFAULT_CATALOG.templates(language)) == expected


@pytest.mark.parametrize("language", DEFAULT_CATALOG.languages)
def test_a_panel_of_four_has_four_letters_in_every_language(language: str) -> None:
    """Thank-yous by email have a wording for each of four people, cards for two; the numbers have no gaps."""
    for channel, people in (("email", 4), ("card", 2)):
        assert len(DEFAULT_CATALOG.wordings(language, "thank-you", channel, "interested")) >= people
    numbers: dict[object, list[int]] = {}
    for name in _resources.templates(language):
        key, wording = parse_template_name(name)
        numbers.setdefault(key, []).append(wording)
    assert all(sorted(found) == list(range(1, len(found) + 1)) for found in numbers.values())


def test_a_field_gives_a_template_its_own_string_first() -> None:
    """A free text gives its sentences and whether there are several besides; a date its relation to the day."""
    described = {field.name: field for kind in MessageType for field in fields(kind)}
    assert strings_of(described["discussed"]) == ("discussed", "discussed_sentence", "discussed_several")
    assert strings_of(described["decision_by"]) == ("decision_by", "decision_by_when", "decision_by_passed")
    assert all(strings_of(field)[0] == name for name, field in described.items())


def test_a_form_can_be_built_for_one_channel() -> None:
    """A host's field may be of one channel; the library's are of all, for what one leaves out another says."""
    own = (
        Field(name="company", kind="text", required=True, help="The employer."),
        Field(name="extension", kind="text", help="The number to ring.", channels=["phone"]),
    )
    texts = {"email": "Subject: Hi\n\n{{ company }}", "phone": "{{ company }} {{ extension }}"}
    ours = DEFAULT_CATALOG.with_type("x-note", own, texts)
    assert [field.name for field in fields("x-note", "email", catalog=ours)] == ["company"]
    assert [field.name for field in fields("x-note", "phone", catalog=ours)] == ["company", "extension"]
    assert fields("thank-you", "voicemail") == fields("thank-you")


def test_a_sentence_that_is_left_out_leaves_no_gap() -> None:
    """Gaps between paragraphs are those of the source; an empty line of a paragraph is no gap."""
    source = join_lines("Subject:  A   line\n\nOne.\n{# nothing #}\nTwo.\n\n\n  \n\nThree.\u2028Four.\u2028\n")
    rendered = Environment(autoescape=True).from_string(source).render()
    assert lay_out(rendered) == ("A line", "One. Two.\n\nThree.\nFour.")


def test_a_text_without_a_subject_has_none() -> None:
    """A note is its body."""
    assert lay_out("Hello.") == (None, "Hello.")

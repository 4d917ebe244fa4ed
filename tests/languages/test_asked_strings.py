"""A template is given the strings that it asks for, each as it stands among all that the language has."""

import datetime as dt
from collections.abc import Sequence

import pytest
from hypothesis import given
from hypothesis import strategies as st

from followup_kit import DEFAULT_CATALOG, Field, render
from followup_kit._message_types import FIELDS
from followup_kit.languages import Strings, Values
from followup_kit.languages.de import CONVENTIONS as GERMAN
from followup_kit.messages._context_validation import validate_context
from tests.support.golden import PEOPLE, contexts

NOTES = (
    *("die neue Anlage", "drei Jahre am Bau", "wie Sie entscheiden", "meine Erfahrung mit SQL", "der Kunde", "zu spät"),
    *("Wir haben lange über Ihre Anlage gesprochen.", "mein Zeugnis, das noch fehlte", "Montag", "familiäre Gründe"),
)
GIVEN = {name: PEOPLE["de"][name] for name in ("candidate", "recipient", "company", "position")}


@pytest.mark.parametrize("language", DEFAULT_CATALOG.languages)
@pytest.mark.parametrize("on", [None, dt.date(2026, 5, 20)])
def test_each_string_that_a_template_asks_for_is_what_it_is_among_all(language: str, on: dt.date | None) -> None:
    """For every template of every language, with everything given and with nothing but what is required."""
    conventions = DEFAULT_CATALOG.conventions(language, language)
    for key, wordings in DEFAULT_CATALOG.templates(language).items():
        declared = FIELDS[key.message_type]
        for context in contexts(language, key.message_type, key.variant):
            values = validate_context("test", context, declared)
            every = conventions.strings(values, declared, on)
            for template in wordings:
                seen = conventions.strings_for(template.names, values, declared, on)
                assert {name: seen.get(name) for name in every if name in template.names} == {
                    name: every[name] for name in every if name in template.names
                }, key


@given(st.data())
def test_whatever_is_noted_the_strings_of_a_german_letter_are_those_among_all(data: st.DataObject) -> None:
    """What other strings are made of is derived too, whether or not the template asks for it."""
    declared = FIELDS["thank-you"]
    noted = {name: data.draw(st.lists(st.sampled_from(NOTES))) for name in ("discussed", "strengths", "enclosed")}
    values = validate_context("test", {**GIVEN, **noted}, declared)
    conventions = DEFAULT_CATALOG.conventions("de", "de")
    every = conventions.strings(values, declared)
    asked = data.draw(st.sets(st.sampled_from(sorted(every))))
    seen = conventions.strings_for(asked, values, declared)
    assert {name: seen[name] for name in asked} == {name: every[name] for name in asked}


def test_forms_that_no_template_asks_for_are_left_out() -> None:
    """Of the forms of a German phrase, a template gets those that it names."""
    declared = FIELDS["thank-you"]
    values = validate_context("test", {**GIVEN, "strengths": "drei Jahre am Bau"}, declared)
    seen = DEFAULT_CATALOG.conventions("de", "de").strings_for({"strengths_mit"}, values, declared)
    assert seen["strengths_mit"] == "drei Jahre am Bau mit"
    assert "strengths_plain" not in seen


def test_a_host_whose_language_adds_strings_to_ours_sees_them_in_its_templates() -> None:
    """``strings`` may be overridden, with all strings of the language beneath to choose from."""

    class LowGerman(GERMAN):
        def strings(self, values: Values, fields: Sequence[Field], on: dt.date | None = None) -> Strings:
            strings = super().strings(values, fields, on)
            return strings | {"position": f"{strings['strengths_mit']} für {strings['role']}"}

    text = "{{ position }}"
    ours = DEFAULT_CATALOG.with_language("nds", LowGerman, {"thank-you.phone.interested": text})
    said = render("thank-you", {**GIVEN, "strengths": "drei Jahre am Bau"}, channel="phone", locale="nds", catalog=ours)
    assert said.body == "drei Jahre am Bau mit für Data Engineer"

"""One row for each channel says what it needs of a person, how it is called, and how long a message may be."""

import attrs
import pytest

from followup_kit import DEFAULT_CATALOG, Channel, Person
from followup_kit._channels import CHANNEL_PROPERTIES
from followup_kit._lengths import Limit, Unit


def test_every_channel_has_a_row() -> None:
    """And there is no row of anything else."""
    assert set(CHANNEL_PROPERTIES) == set(Channel)


@pytest.mark.parametrize("channel", Channel)
def test_what_a_channel_needs_is_known_of_a_person(channel: Channel) -> None:
    """Each names an attribute of a person; only a card goes where no attribute says."""
    detail = CHANNEL_PROPERTIES[channel].contact_detail
    assert (detail is None) is (channel is Channel.CARD)
    assert detail is None or detail in {field.name for field in attrs.fields(Person)}


@pytest.mark.parametrize("uses_spaces", [True, False])
@pytest.mark.parametrize("channel", Channel)
def test_what_the_library_writes_at_most_passes_its_own_review(channel: Channel, *, uses_spaces: bool) -> None:
    """The limit of a text lies between what is too short and what is too long."""
    row = CHANNEL_PROPERTIES[channel]
    for message_type in (None, *row.words_by_type):
        for variant in (None, *row.characters_by_variant):
            length, _ = row.length(message_type, variant, uses_spaces=uses_spaces)
            assert 0 < length.least < (length.limit or length.most) <= length.most


@pytest.mark.parametrize(
    ("language", "channel", "variant", "limit"),
    [
        ("en", Channel.CARD, None, Limit(70, Unit.WORDS)),
        ("de", Channel.VOICEMAIL, None, Limit(60, Unit.WORDS)),
        ("ja", Channel.CARD, None, Limit(200, Unit.CHARACTERS)),
        ("ja", Channel.VOICEMAIL, None, Limit(150, Unit.CHARACTERS)),
        ("en", Channel.LINKEDIN, "short", Limit(200, Unit.CHARACTERS)),
        ("ja", Channel.LINKEDIN, "full", Limit(300, Unit.CHARACTERS)),
        ("en", Channel.EMAIL, None, None),
        ("ja", Channel.PHONE, None, None),
    ],
)
def test_a_language_takes_its_limits_from_the_table(
    language: str, channel: Channel, variant: str | None, limit: Limit | None
) -> None:
    """Words where it writes spaces between them, else characters."""
    assert DEFAULT_CATALOG.conventions(language, language).limit("thank-you", channel, variant) == limit


def test_characters_are_counted_as_services_count_them() -> None:
    """An emoji beyond the basic plane takes two UTF-16 code units."""
    assert Limit(3, Unit.CHARACTERS).length("a\U0001f600") == 3
    assert Limit(3, Unit.WORDS).length(" a  b\nc ") == 3

"""Which language a locale is answered in: its own, in its own script, or none."""

import pytest

from followup_kit import DEFAULT_CATALOG, InvalidArgumentError, explain, preload, render, schedule_for
from followup_kit.languages._negotiation import negotiate_locale
from followup_kit.languages.en import CONVENTIONS
from tests.support.samples import INTERVIEW, full


@pytest.mark.parametrize(
    ("locale", "known", "language", "formatted"),
    [
        ("en", ("de", "en"), "en", "en"),
        ("en-GB", ("de", "en"), "en", "en_GB"),
        ("en_GB", ("en", "en_GB"), "en_GB", "en_GB"),
        ("de_AT", ("de", "en"), "de", "de_AT"),
        ("zh_TW", ("zh", "zh_Hant"), "zh_Hant", "zh_Hant_TW"),
        ("zh_CN", ("zh",), "zh", "zh_Hans_CN"),
        ("sr_Latn", ("sr_Latn", "sr"), "sr_Latn", "sr_Latn"),
    ],
)
def test_a_locale_is_answered_in_its_own_language(
    locale: str, known: tuple[str, ...], language: str, formatted: str
) -> None:
    """Exactly it where there is such a folder, else its likely script, else its language."""
    assert negotiate_locale(locale, known) == (language, formatted)


@pytest.mark.parametrize(
    ("locale", "known"),
    [
        ("zh_TW", ("zh",)),
        ("zh_Hant", ("zh",)),
        ("sr_Latn", ("sr",)),
        ("fr", ("en",)),
        ("nl", ("de",)),
        ("gsw", ("de",)),
    ],
)
def test_a_locale_is_never_answered_in_another(locale: str, known: tuple[str, ...]) -> None:
    """Another script is another language, and a neighbour is not a substitute."""
    with pytest.raises(InvalidArgumentError, match="no templates for language"):
        negotiate_locale(locale, known)


@pytest.mark.parametrize("locale", ["", "e", "english", "en_Cyrl", "en_GB_oed_x_y", "xx_YY", "../en", "de\n", None, 7])
def test_what_is_no_locale_is_refused(locale: object) -> None:
    """A typing mistake is told, with the languages there are."""
    with pytest.raises(InvalidArgumentError, match="known: de, en"):
        negotiate_locale(locale, ("de", "en"))


def test_a_hosts_own_language_is_preloaded_too() -> None:
    """It has letters, but no voice of the library's in it."""
    ours = DEFAULT_CATALOG.with_language("fr", CONVENTIONS, {"contact-request.phone": "{{ address }} {{ people }}"})
    preload("fr", catalog=ours)
    assert render("contact-request", full("contact-request"), channel="phone", locale="fr", catalog=ours).body


def test_the_host_may_name_a_fallback() -> None:
    """Another language is written only when the host has said which; a typing mistake is told all the same."""
    step = schedule_for(INTERVIEW)[0]
    message = render("thank-you", full("thank-you"), locale="eo", fallback="de_AT")
    assert message == render("thank-you", full("thank-you"), locale="de_AT")
    assert render("thank-you", full("thank-you"), locale="ja", fallback="de").locale == "ja"
    assert explain(step, "eo", fallback="en_GB") == explain(step, "en_GB")
    for locale, fallback in (("english", "de"), ("eo", "tlh-XX-?"), ("eo", "nl")):
        with pytest.raises(InvalidArgumentError, match="known: de, en"):
            render("thank-you", full("thank-you"), locale=locale, fallback=fallback)

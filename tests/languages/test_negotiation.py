"""Which language a locale is answered in: its own, in its own script, or none."""

import pytest
from babel import localedata
from babel.localedata import locale_identifiers

from followup_kit import DEFAULT_CATALOG, InvalidArgumentError, explain, preload, render, schedule_for
from followup_kit.languages import _negotiation as negotiation
from followup_kit.languages._negotiation import negotiate_locale
from followup_kit.languages.en import CONVENTIONS
from tests.support.samples import INTERVIEW, full, minimal


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
        ("eng", ("de", "en"), "en", "en"),
        ("EN_latn_us", ("de", "en"), "en", "en_US"),
        ("de_DE.UTF-8", ("de", "en"), "de", "de_DE"),
        ("de-CH-1996", ("de", "en"), "de", "de_CH"),
        ("no", ("en", "nb"), "nb", "nb"),
        ("nor", ("en", "nb"), "nb", "nb"),
        ("no-NO", ("en", "nb"), "nb", "nb_NO"),
        ("nb_NO", ("en", "no"), "no", "nb_NO"),
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
        ("no", ("en",)),
        ("nor", ("de", "en")),
        ("nn", ("nb",)),
    ],
)
def test_a_locale_is_never_answered_in_another(locale: str, known: tuple[str, ...]) -> None:
    """Another script is another language, and a neighbour is not a substitute."""
    with pytest.raises(InvalidArgumentError, match="no templates for language"):
        negotiate_locale(locale, known)


@pytest.mark.parametrize(
    "locale",
    [
        "",
        "e",
        "english",
        "und",
        "und_DE",
        "C",
        "POSIX",
        "root",
        "en@x",
        "en@\n",
        "en" + "@" * 10**6,
        "en_" + "x" * 10**6,
        "ｅｎ",
        "en_Cyrl",
        "en_GB_oed_x_y",
        "xx_YY",
        "../en",
        "de\n",
        None,
        7,
    ],
)
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


def test_norwegian_is_answered_in_the_fallback() -> None:
    """Browsers send ``no`` and ``nor``; there are no letters in it, and that is all there is to say."""
    for locale in ("no", "nor", "nb-NO"):
        context = minimal("contact-request")
        assert render("contact-request", context, locale=locale, fallback="de").locale == "de"
        with pytest.raises(InvalidArgumentError, match="no templates for language 'nb'"):
            render("contact-request", context, locale=locale)


def test_every_locale_of_the_cldr_keeps_its_name() -> None:
    """What Babel has data for is found under the very name, so that dates are formatted by that data."""
    names = set(locale_identifiers()) - {"root", "no"}
    assert {name for name in names if negotiate_locale(name, ("en",), fallback="en")[0] != "en"} == set()
    own = {name: negotiate_locale(name, (name,)) for name in names}
    assert own == {name: (name, name) for name in names}


def test_no_cache_keeps_what_was_refused() -> None:
    """A locale is what a browser sent: what is none is not kept, and nothing long is."""
    kept = negotiation._negotiate.cache_info().currsize
    for number in range(50):
        for locale in (f"x{number}@" + "x" * 1000, f"zz_{number:03}"):
            with pytest.raises(InvalidArgumentError):
                negotiate_locale(locale, ("de", "en"))
    assert negotiation._negotiate.cache_info().currsize == kept


def test_a_catalogue_keeps_a_bounded_number_of_conventions() -> None:
    """However many territories letters are written for."""
    ours = DEFAULT_CATALOG.with_text("contact-request", "phone", "{{ company }}")
    for name in sorted(locale_identifiers()):
        if name.startswith("en"):
            assert ours.conventions("en", name).locale == name
    assert len(ours._conventions) <= 64


def test_no_file_is_looked_for_after_preload(monkeypatch: pytest.MonkeyPatch) -> None:
    """Whether a locale is known, is not known, or has no letters."""
    preload("en", "de")
    monkeypatch.setattr(localedata, "exists", lambda name: pytest.fail(f"looked for {name}"))
    for locale in ("pt", "pt_BR", "zz", "en_XX", "no", "tlh", "C"):
        with pytest.raises(InvalidArgumentError):
            negotiate_locale(locale, ("de", "en"))
        assert negotiate_locale("eo", ("de", "en"), fallback="de") == ("de", "de")

"""Locale negotiation: which of the available languages a locale is answered in, and how its dates are written."""

import re
from collections.abc import Iterable
from functools import cache, lru_cache
from typing import NamedTuple

from ..errors import InvalidArgumentError, Problem, nearest
from . import _resources

_LOCALE = re.compile(
    r"[A-Za-z]{2,3}"
    r"(?:[-_][A-Za-z]{4})?"
    r"(?:[-_](?:[A-Za-z]{2}|[0-9]{3}))?"
    r"(?:[-_](?:[A-Za-z][A-Za-z0-9]{4,7}|[0-9][A-Za-z0-9]{3}))?"
    r"(?:\.[A-Za-z0-9-]{1,16})?"
)
"""Language, script, territory and variant, as in BCP 47 or POSIX, which adds an encoding; no modifier after ``@``."""

_MALFORMED = "is not a valid locale identifier"


class _Negotiated(NamedTuple):
    """What a locale is answered with.

    Args:
        language: The available language to write in; ``None`` if there is none.
        locale: The locale in the form that Babel gives it, in which dates are formatted.
        wanted: The language that the locale asks for, with its script where that tells it from an available one.
    """

    language: str | None
    locale: str
    wanted: str


def negotiate_locale(locale: object, available: Iterable[str], fallback: object = None) -> tuple[str, str]:
    """Return the language to write in, and the locale in which its dates are formatted.

    The language of the locale must be available in its own script: ``en_GB`` is written in English with British dates,
    but ``zh_TW`` is not written in ``zh``, whose script is another (UTS #35, likely subtags).

    Args:
        locale: What the host asked for, as ``de``, ``de-AT`` or ``de_AT``.
        available: The languages there are.
        fallback: The locale to take in place of one whose language is not available; ``None`` for none.

    Raises:
        InvalidArgumentError: If a locale is malformed, or its language is not available and there is no fallback.
    """
    languages = tuple(available)
    if type(locale) is str and locale in languages and locale in _resources.languages():
        return locale, locale  # the names of our own are those of the CLDR, which need not be loaded for them
    negotiated: _Negotiated | None = None
    if isinstance(locale, str) and _LOCALE.fullmatch(locale):
        try:
            negotiated = _negotiate(str.__str__(locale), languages)
        except ValueError:
            negotiated = None
    if negotiated is not None and negotiated.language is not None:
        return negotiated.language, negotiated.locale
    if negotiated is not None and fallback is not None:
        return negotiate_locale(fallback, languages)
    wrong = _MALFORMED if negotiated is None else f"no templates for language {negotiated.wanted!r}"
    raise InvalidArgumentError("locale", [Problem("locale", locale, wrong, nearest(locale, languages))])


def preload_negotiation() -> None:
    """Load the names and aliases of the CLDR, so that no later negotiation reads a file, whatever the locale."""
    _negotiate("en", ("en",))


@lru_cache(maxsize=256)
def _negotiate(locale: str, available: tuple[str, ...]) -> _Negotiated:
    """Return what a locale is answered with.

    Args:
        locale: A text that ``_LOCALE`` matches, so that the cache keeps short texts alone.
        available: The languages there are.

    Raises:
        ValueError: If the CLDR has no such locale; a cache keeps no errors.
    """
    from babel import parse_locale  # noqa: PLC0415 - loaded with the first message, not with the library

    name = _to_cldr_name(locale.replace("-", "_"))
    language = parse_locale(name)[0]
    script = _script(name)
    by_name = {_to_bokmal(each): each for each in available}
    with_script = f"{language}_{script}"
    for candidate in (name, with_script):
        if candidate in by_name:
            return _Negotiated(by_name[candidate], name, language)
    if language in by_name and _script(language) == script:
        return _Negotiated(by_name[language], name, language)
    return _Negotiated(None, name, with_script if language in by_name else language)


def _to_cldr_name(locale: str) -> str:
    """Return the name under which the CLDR has a locale: with its aliases resolved, and its script where it has one.

    Babel's ``Locale.parse`` looks for a file for each name it tries; the names it has are listed once instead.

    Args:
        locale: A locale that ``_LOCALE`` matches, with underscores.

    Raises:
        ValueError: If there is no such locale.
    """
    from babel import get_locale_identifier, parse_locale  # noqa: PLC0415 - loaded with the first message
    from babel.core import get_global  # noqa: PLC0415 - as above

    language, territory, script, variant = parse_locale(locale)[:4]
    likely = get_global("likely_subtags")
    territory = None if territory == "ZZ" else territory
    language, _, alias_script = get_global("language_aliases").get(language, language).partition("_")
    language, script = _to_bokmal(language), script or alias_script or None
    territory = get_global("territory_aliases").get(territory or "", (territory,))[0]
    tried = [(language, territory, script, variant), (language, territory, script, None)]
    for known in (f"{language}_{territory}", f"{language}_{script}", language):
        if known in likely:
            _, _, likely_script, _ = parse_locale(likely[known])[:4]
            tried += [(language, territory, script or likely_script, None)]
            tried += [(language, territory, None, None)] if script in (None, likely_script) else []
    for parts in tried:
        name = str(get_locale_identifier(parts))
        if name in _cldr_names():
            return name
    raise ValueError(locale)


@cache
def _cldr_names() -> frozenset[str]:
    """Return the names of every locale of the CLDR that Babel has; ``root`` is none that anybody reads."""
    from babel.localedata import locale_identifiers  # noqa: PLC0415 - loaded with the first message

    return frozenset(locale_identifiers()) - {"root"}


def _to_bokmal(locale: str) -> str:
    """Return a locale with ``nb`` in place of ``no``: the CLDR keeps Norwegian under the name of its usual form."""
    language, underscore, rest = locale.partition("_")
    return f"nb{underscore}{rest}" if language == "no" else locale


def _script(name: str) -> str | None:
    """Return the script a locale is written in, its own or the likely one."""
    from babel import parse_locale  # noqa: PLC0415 - loaded with the first message, not with the library
    from babel.core import get_global  # noqa: PLC0415 - as above

    language, _, script, _ = parse_locale(name)[:4]
    if script is not None:
        return str(script)
    likely = get_global("likely_subtags")
    full = likely.get(name) or likely.get(language)
    return None if full is None else parse_locale(full)[2]

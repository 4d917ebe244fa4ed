"""Locale negotiation: which of the available languages a locale is answered in, and how its dates are written."""

from collections.abc import Iterable
from functools import lru_cache
from typing import NamedTuple

from ..errors import InvalidArgumentError, Problem, nearest

_MALFORMED = "is not a locale that the CLDR knows"


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
    negotiated = _negotiate(locale, languages) if isinstance(locale, str) else None
    if negotiated is not None and negotiated.language is not None:
        return negotiated.language, negotiated.locale
    if negotiated is not None and fallback is not None:
        return negotiate_locale(fallback, languages)
    wrong = _MALFORMED if negotiated is None else f"no templates for language {negotiated.wanted!r}"
    raise InvalidArgumentError("locale", [Problem("locale", locale, wrong, nearest(locale, languages))])


@lru_cache(maxsize=256)
def _negotiate(locale: str, available: tuple[str, ...]) -> _Negotiated | None:
    """Return what a locale is answered with, or ``None`` if it is malformed."""
    from babel import Locale, UnknownLocaleError, parse_locale  # noqa: PLC0415 - loaded with the first message

    try:
        parsed = Locale.parse(locale.replace("-", "_"))
        script = parse_locale(locale.replace("-", "_"))[2]
    except (ValueError, UnknownLocaleError):
        return None
    if script is not None and script != parsed.script:
        return None
    name = str(parsed)
    with_script = f"{parsed.language}_{_script(name)}"
    if name in available:
        language = name
    elif with_script in available:
        language = with_script
    elif parsed.language in available and _script(parsed.language) == _script(name):
        language = parsed.language
    else:
        return _Negotiated(None, name, with_script if parsed.language in available else parsed.language)
    return _Negotiated(language, name, parsed.language)


def _script(locale: str) -> str | None:
    """Return the script a locale is written in, its own or the likely one."""
    from babel import Locale  # noqa: PLC0415 - loaded with the first message, not with the library
    from babel.core import get_global  # noqa: PLC0415 - as above

    parsed = Locale.parse(locale)
    if parsed.script is not None:
        return parsed.script
    likely = get_global("likely_subtags")
    full = likely.get(locale) or likely.get(parsed.language)
    return None if full is None else Locale.parse(full).script

"""Which of the known languages a locale may be answered in: exactly it, or its own language in its own script."""

from collections.abc import Iterable
from functools import lru_cache

from ..errors import InvalidArgumentError, Problem, nearest

_UNKNOWN = "is no locale the CLDR knows"
_UNWRITTEN = "is a language there are no letters in"


def negotiate_locale(locale: object, known: Iterable[str], fallback: object = None) -> tuple[str, str]:
    """Return the language to write in, and the locale in which its dates are formatted.

    ``en_GB`` is written in English with British dates. ``zh_TW`` is not written in ``zh``, whose script is another.

    Args:
        locale: What the host asked for, as ``de``, ``de-AT`` or ``de_AT``.
        known: The languages there are.
        fallback: The locale that the host takes in place of one whose language is not among them; ``None`` for none.

    Raises:
        InvalidArgumentError: If a locale is malformed, or none of the languages is its own.
    """
    languages = tuple(known)
    found = _negotiated(locale, languages) if isinstance(locale, str) else _UNKNOWN
    if found == _UNWRITTEN and fallback is not None:
        return negotiate_locale(fallback, languages)
    if isinstance(found, tuple):
        return found
    raise InvalidArgumentError("locale", [Problem("locale", locale, found, nearest(locale, languages))])


@lru_cache(maxsize=256)
def _negotiated(locale: str, languages: tuple[str, ...]) -> tuple[str, str] | str:
    """Return the language and the locale, or what is wrong."""
    from babel import Locale, UnknownLocaleError, parse_locale  # noqa: PLC0415 - loaded with the first message

    try:
        asked = Locale.parse(locale.replace("-", "_"))
        script = parse_locale(locale.replace("-", "_"))[2]
    except (ValueError, UnknownLocaleError):
        return _UNKNOWN
    if script is not None and script != asked.script:
        return _UNKNOWN
    for name in (str(asked), f"{asked.language}_{_script(str(asked))}"):
        if name in languages:
            return name, str(asked)
    if asked.language in languages and _script(asked.language) == _script(str(asked)):
        return asked.language, str(asked)
    return _UNWRITTEN


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

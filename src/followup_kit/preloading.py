"""Reads everything that messages and explanations need, before anybody waits for one."""

from .explanation import preload_explanations
from .languages import reading
from .languages.negotiation import negotiated
from .messages import DEFAULT, Catalog


def preload(*locales: str, catalog: Catalog = DEFAULT) -> None:
    """Read now what would be read with the first message, so that nothing is read later.

    Args:
        locales: The locales that messages and explanations will be asked for.
        catalog: The texts they will be written from.

    Raises:
        InvalidArgumentError: If a locale is malformed or there are no letters in its language.
    """
    for locale in locales:
        language, format_locale = negotiated(locale, catalog.languages)
        catalog.texts(language)
        catalog.conventions(language, format_locale)
        if language in reading.languages():
            preload_explanations(format_locale)

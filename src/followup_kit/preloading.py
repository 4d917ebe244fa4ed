"""Reads everything that messages, explanations and reviews need, before anybody waits for one."""

import datetime as dt
from importlib import import_module

from .explanation import preload_explanations
from .facts import Person
from .languages import reading
from .languages.negotiation import negotiated
from .messages import DEFAULT, Catalog
from .messages.texts import compile_all
from .reviews import preload_reviews

_ANY_DAY = dt.date(2026, 1, 5)
_TWO_PEOPLE = (Person(name="Dana Okafor"), Person(name="Tom Fell"))


def preload(*locales: str, catalog: Catalog = DEFAULT) -> None:
    """Read now what would be read with the first message, so that nothing is read later.

    Args:
        locales: The locales that messages, explanations and reviews will be asked for.
        catalog: The texts they will be written from.

    Raises:
        InvalidArgumentError: If a locale is malformed or there are no letters in its language.
    """
    package = import_module(__package__ or "")
    for name in package.__all__:
        getattr(package, name)
    catalog.preload()
    for locale in locales:
        language, format_locale = negotiated(locale, catalog.languages)
        catalog.texts(language)
        conventions = catalog.conventions(language, format_locale)
        conventions.date(_ANY_DAY)
        conventions.people(_TWO_PEOPLE)
        if language in reading.languages():
            compile_all(language)
            preload_explanations(format_locale)
            preload_reviews(format_locale)

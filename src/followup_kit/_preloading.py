"""Load everything that messages, explanations and reviews need, before the first one is asked for."""

import datetime as dt
from importlib import import_module

from ._guarding import guarded
from .explanation import preload_explanations
from .facts import Person
from .languages import _resources
from .languages._negotiation import negotiate_locale, preload_negotiation
from .messages import DEFAULT_CATALOG, Catalog
from .messages._templates import compile_builtin_templates
from .reviews import preload_reviews

_ANY_DAY = dt.date(2026, 1, 5)
_TWO_PEOPLE = (Person(name="Dana Okafor"), Person(name="Tom Fell"))


@guarded
def preload(*locales: str, catalog: Catalog = DEFAULT_CATALOG) -> None:
    """Load now what would be loaded with the first message, so that no later call reads a file or imports a module.

    Args:
        locales: The locales that messages, explanations and reviews will be asked for.
        catalog: The catalogue that messages will be rendered from.

    Raises:
        InvalidArgumentError: If a locale is malformed, or there are no templates for its language.
    """
    package = import_module(__package__ or "")
    for name in package.__all__:
        getattr(package, name)
    import_module(f"{__package__}.messages._mail")
    catalog.preload()
    preload_negotiation()
    for locale in locales:
        language, format_locale = negotiate_locale(locale, catalog.languages)
        catalog.templates(language)
        conventions = catalog.conventions(language, format_locale)
        conventions.date(_ANY_DAY)
        conventions.people(_TWO_PEOPLE)
        if language in _resources.languages():
            compile_builtin_templates(language)
            preload_explanations(format_locale)
            preload_reviews(format_locale)

"""Translations of the library's own words, from gettext catalogues: help on fields, and explanations of steps.

A language's ``messages.po`` is read as it is, so that there is no build step to forget; in English the words are their
own translation.
"""

from functools import cache

from . import _resources

SOURCE_LANGUAGE = "en"
"""The language of the message ids."""


@cache
def translations(language: str) -> dict[str, str]:
    """Return the translations of every message, by its id; an empty dict for English.

    Args:
        language: The name of a language's folder.
    """
    if language == SOURCE_LANGUAGE:
        return {}
    from babel.messages.pofile import read_po  # noqa: PLC0415 - loaded with the first words, not with the library

    catalog = read_po(_resources.message_catalogue(language), locale=language)
    return {str(message.id): str(message.string) for message in catalog if message.id}


def translate(message_id: str, language: str) -> str:
    """Return the translation of a message, or the message itself where there is none.

    Args:
        message_id: The text in English, as ``gettext_noop`` marked it.
        language: The name of a language's folder.
    """
    return translations(language).get(message_id, message_id)

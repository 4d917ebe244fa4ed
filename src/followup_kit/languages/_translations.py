"""The library's own voice in another language: help on fields, and explanations of steps.

The words are gettext messages. Their translations are read from a language's ``messages.po`` as it is, so that there is
no build step to forget; in English the words are their own translation.
"""

from functools import cache

from . import _resources

SOURCE = "en"
"""The language in which the library's own words are written."""


@cache
def translations(language: str) -> dict[str, str]:
    """Return the library's words in a language, by the words in English.

    Args:
        language: The name of a language's folder.
    """
    if language == SOURCE:
        return {}
    from babel.messages.pofile import read_po  # noqa: PLC0415 - loaded with the first words, not with the library

    catalogue = read_po(_resources.message_catalogue(language), locale=language)
    return {str(message.id): str(message.string) for message in catalogue if message.id}


def translate(words: str, language: str) -> str:
    """Return words of the library's own voice in a language.

    Args:
        words: The words in English, as they were marked.
        language: The name of a language's folder.
    """
    return translations(language).get(words, words)

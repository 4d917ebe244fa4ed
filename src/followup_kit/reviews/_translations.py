"""Translate what findings say into the language of the person who reads them, from gettext catalogues.

The message ids are the English sentences of the checks, marked with ``N_`` or passed to ``Hit``; a language's
``reviews.po`` translates them and the help of every check.
"""

from functools import cache

from ..languages import _resources
from ..languages._translations import SOURCE_LANGUAGE


def N_(message: str) -> str:  # noqa: N802 - gettext's own name for a marker
    """Mark a message for extraction, and return it unchanged.

    Args:
        message: The sentence in English.
    """
    return message


@cache
def _catalogue(language: str) -> dict[str, str]:
    from babel.messages.pofile import read_po  # noqa: PLC0415 - loaded with the first translated finding

    catalogue = read_po(_resources.review_catalogue(language), locale=language)
    return {str(message.id): str(message.string) for message in catalogue if message.id and message.string}


def sentence_separator(language: str) -> str:
    """Return what stands between two sentences of a language.

    Args:
        language: The name of a language's folder.
    """
    return " " if _resources.conventions(language).sentence_separator == " " else ""


def translate(message: str, language: str, *, otherwise: str | None = None) -> str:
    """Return the translation of a message.

    Args:
        message: The message id.
        language: The name of a language's folder.
        otherwise: The message id to take where this one has no translation; the message itself if ``None``.
    """
    if language == SOURCE_LANGUAGE:
        return message
    catalogue = _catalogue(language)
    return catalogue.get(message) or catalogue.get(otherwise or message, otherwise or message)

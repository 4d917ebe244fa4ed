"""Read the files of the languages: templates, gettext catalogues, lexicons. No other module reads a file."""

import tomllib
from functools import cache
from importlib import import_module
from importlib.resources import files
from importlib.resources.abc import Traversable
from io import BytesIO
from typing import Any

from ..errors import InvalidArgumentError, Problem, nearest
from ._conventions import Conventions

_PACKAGE = "followup_kit.languages"
_LANGUAGES = files(_PACKAGE)


@cache
def languages() -> tuple[str, ...]:
    """Return the languages that have a folder of templates."""
    return tuple(sorted(folder.name for folder in _LANGUAGES.iterdir() if folder.joinpath("templates").is_dir()))


def _folder(language: str) -> Traversable:
    """Return the folder of a language; what is none never becomes a path."""
    if language not in languages():
        problem = Problem("language", language, "is not a language of the library", nearest(language, languages()))
        raise InvalidArgumentError("languages", [problem])
    return _LANGUAGES.joinpath(language)


def templates(language: str) -> dict[str, str]:
    """Return every template of a language, by the name of its file without the ending.

    Args:
        language: The folder's name.
    """
    folder = _folder(language).joinpath("templates")
    return {
        file.name.removesuffix(".txt"): file.read_text(encoding="utf-8")
        for file in sorted(folder.iterdir(), key=lambda file: file.name)
        if file.name.endswith(".txt")
    }


@cache
def conventions(language: str) -> type[Conventions]:
    """Return the letter conventions of a language.

    Args:
        language: The folder's name.
    """
    _folder(language)
    kind: type[Conventions] = import_module(f"{_PACKAGE}.{language}").CONVENTIONS
    return kind


def message_catalogue(language: str) -> BytesIO:
    """Return the gettext catalogue of a language, as its file is.

    Args:
        language: The folder's name.
    """
    return BytesIO(_folder(language).joinpath("messages.po").read_bytes())


def review_catalogue(language: str) -> BytesIO:
    """Return the gettext catalogue of what reviews say in a language, as its file is.

    Args:
        language: The folder's name.
    """
    return BytesIO(_folder(language).joinpath("reviews.po").read_bytes())


def lexicon(language: str) -> dict[str, list[dict[str, Any]]]:
    """Return the words and phrases that reviews of drafts look for in a language, by group.

    Args:
        language: The folder's name.
    """
    return tomllib.loads(_folder(language).joinpath("lexicon.toml").read_text(encoding="utf-8"))

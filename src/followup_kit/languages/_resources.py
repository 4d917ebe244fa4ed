"""Read the files of the languages: templates, gettext catalogues, lexicons. No other module reads a file."""

from collections.abc import Iterator, Mapping
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


class _Texts(Mapping[str, str]):
    """The texts in a folder by the names of their files without the ending, each read when it is asked for.

    Args:
        folder: The folder.
    """

    def __init__(self, folder: Traversable) -> None:
        self._files = {
            file.name.removesuffix(".txt"): file
            for file in sorted(folder.iterdir(), key=lambda file: file.name)
            if file.name.endswith(".txt")
        }

    def __getitem__(self, name: str) -> str:
        """Return a text."""
        return self._files[name].read_text(encoding="utf-8")

    def __iter__(self) -> Iterator[str]:
        """Iterate over the names."""
        return iter(self._files)

    def __len__(self) -> int:
        """Return the number of texts."""
        return len(self._files)


def templates(language: str) -> Mapping[str, str]:
    """Return the templates of a language by the names of their files without the ending, each read when asked for.

    Args:
        language: The folder's name.
    """
    return _Texts(_folder(language).joinpath("templates"))


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
    import tomllib  # noqa: PLC0415 - loaded with the first review

    return tomllib.loads(_folder(language).joinpath("lexicon.toml").read_text(encoding="utf-8"))

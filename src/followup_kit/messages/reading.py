"""The one place that reads files: the templates that come with the package."""

from importlib.resources import files

_LANGUAGES = files("followup_kit.messages.languages")


def languages() -> tuple[str, ...]:
    """Return the languages that have a folder of templates."""
    return tuple(sorted(folder.name for folder in _LANGUAGES.iterdir() if folder.joinpath("templates").is_dir()))


def templates(language: str) -> dict[str, str]:
    """Return every template of a language, by the name of its file without the ending.

    Args:
        language: The folder's name.
    """
    folder = _LANGUAGES.joinpath(language, "templates")
    return {
        file.name.removesuffix(".txt"): file.read_text(encoding="utf-8")
        for file in sorted(folder.iterdir(), key=lambda file: file.name)
        if file.name.endswith(".txt")
    }

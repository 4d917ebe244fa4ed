"""The gallery: a page for each language, with each text as its reader would see it."""

from html import escape
from pathlib import Path

from babel import Locale

_GOLDEN = Path(__file__).parents[2] / "tests" / "golden"
_SPOKEN = {"phone": "Notes for a call", "voicemail": "Voicemail", "linkedin": "LinkedIn note"}


def languages() -> list[str]:
    """Return the languages there are letters in, English first."""
    return sorted((path.name for path in _GOLDEN.iterdir()), key=lambda language: (language != "en", language))


def language_name(language: str) -> str:
    """Return the English name of a language."""
    return Locale.parse(language).get_display_name("en") or language


def gallery(language: str) -> str:
    """Return one wording of each text in a language, as the golden files of the tests hold them.

    Args:
        language: One of ``languages()``.
    """
    lines = [
        f"# The gallery: {language_name(language)}",
        "",
        "Every text with everything given, in its first wording. `make golden` writes the files that this page is made",
        "from; they also hold the other wordings, and each text with nothing optional.",
    ]
    type_before = ""
    for path in sorted((_GOLDEN / language).glob("*.txt")):
        message_type, channel, *variant = path.stem.split(".")
        first = path.read_text(encoding="utf-8").split("\n--- ")[0].split("\n", 2)[2].strip()
        if message_type != type_before:
            lines += ["", f"## {message_type}"]
            type_before = message_type
        lines += ["", f"### {', '.join((channel, *variant))} {{ #{path.stem} }}", "", _shown(channel, language, first)]
    return "\n".join(lines) + "\n"


def _shown(channel: str, language: str, text: str) -> str:
    """Return a text as HTML: an email under its subject, a card on its paper, what is spoken under what it is."""
    subject, body = "", text
    if text.startswith("Subject: "):
        subject, _, body = text.removeprefix("Subject: ").partition("\n\n")
    head = subject or _SPOKEN.get(channel, "")
    title = f'<p class="message-head">{escape(head)}</p>' if head else ""
    # A blank line would end the block of HTML for Markdown.
    paragraphs = "".join(
        f"<p>{escape(paragraph).replace(chr(10), '<br>')}</p>" for paragraph in body.split("\n\n") if paragraph.strip()
    )
    return f'<div class="message {channel}" lang="{language}">{title}{paragraphs}</div>'

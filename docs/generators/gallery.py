"""The gallery: a page for each language, with each text as its reader would see it."""

from collections.abc import Iterator, Mapping
from datetime import datetime, timedelta
from html import escape
from itertools import product
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

from babel import Locale

from followup_kit import Candidate, Channel, Interview, Person, Replied, agenda_for
from followup_kit._channels import CHANNEL_PROPERTIES
from followup_kit._message_types import MESSAGE_TYPES
from followup_kit.pictures import timeline_svg
from tests.support.golden import FOLDER, PEOPLE, contexts

_ENDED = datetime(2026, 5, 19, 15, 30, tzinfo=ZoneInfo("Europe/Berlin"))
"""When the interview ended of which the plan is shown."""

_HEADS = {
    "card": "A card, by hand",
    "phone": "Notes for a call",
    "voicemail": "Said on a machine",
    "linkedin": "Add a note to your invitation",
}
"""What stands above a text that has no subject."""


def languages() -> list[str]:
    """Return the languages there are letters in, English first."""
    return sorted((path.name for path in FOLDER.iterdir()), key=lambda language: (language != "en", language))


def language_name(language: str) -> str:
    """Return the English name of a language."""
    return Locale.parse(language).get_display_name("en") or language


def gallery(language: str) -> str:
    """Return every text in a language, as the golden files of the tests hold them.

    Args:
        language: One of ``languages()``.
    """
    lines = [
        f"# The gallery: {language_name(language)}",
        "",
        "Every message type, by each channel, in each variant. What you see has everything given, so it is as long as",
        "it gets; open what is folded below it for the other wordings, and for the same with nothing optional.",
        "`make golden` writes the files that this page is made from.",
        "",
        "## The plan",
        "",
        "A process as [`timeline_svg`][followup_kit.pictures.timeline_svg] draws it:",
        "",
        f"![A timeline of steps after an interview, in {language_name(language)}]({language}.svg)",
    ]
    for message_type, row in MESSAGE_TYPES.items():
        lines += ["", f"## {message_type}"]
        for channel, variant in product(row.channels, row.variants or (None,)):
            parts = [part for part in (message_type, channel, variant) if part]
            path = FOLDER / language / f"{'.'.join(parts)}.txt"
            if path.exists():  # no offer is declined by voicemail in Japanese
                lines += ["", f"### {', '.join(parts[1:])} {{ #{path.stem} }}", ""]
                lines += _shown(path, message_type, channel, variant, language)
    return "\n".join(lines) + "\n"


def plan(language: str) -> str:
    """Return the picture of a process between the people of a language's letters.

    Args:
        language: One of ``languages()``.
    """
    people = PEOPLE[language]
    chief = Person(**people["recipient"], key="chief", email="chief@example.com", agreed_to_connect=True)
    others = [Person(**each, email=f"{place}@example.com") for place, each in enumerate(people["people"])]
    interview = Interview(
        candidate=Candidate(**people["candidate"]),
        company=people["company"],
        position=people["position"],
        ends_at=_ENDED,
        interviewers=[chief, *others],
    )
    evening = _ENDED + timedelta(hours=3)
    for step in agenda_for([interview]).due(evening)[:2]:
        interview = interview.with_event(step.step.sent(evening))
    promised = _ENDED.date() + timedelta(days=17)
    interview = interview.with_event(Replied(at=_ENDED + timedelta(days=6), by="chief", decision_by=promised))
    return timeline_svg(agenda_for([interview]), locale=language, at=_ENDED + timedelta(days=8))


def _shown(path: Path, message_type: str, channel: Channel, variant: str | None, language: str) -> Iterator[str]:
    """Yield the first text of a golden file as HTML, and the others folded."""
    full, required = contexts(language, message_type, variant)
    title_of_bare = "only what is required"
    messages = [
        (title, _message(required if title == title_of_bare else full, channel, variant, language, text))
        for title, text in _texts(path)
    ]
    yield messages[0][1]
    yield ""
    # A blank line would end the block of HTML for Markdown.
    folded = "".join(f"<p><em>{escape(title)}</em></p>{message}" for title, message in messages[1:])
    yield f'<details class="more-messages"><summary>{len(messages) - 1} more</summary>{folded}</details>'


def _texts(path: Path) -> list[tuple[str, str]]:
    """Return the title and the text of each part of a golden file."""
    parts = f"\n{path.read_text(encoding='utf-8')}".split("\n--- ")[1:]
    return [(title, text.strip()) for title, _, text in (part.partition("\n") for part in parts)]


def _message(context: Mapping[str, Any], channel: Channel, variant: str | None, language: str, text: str) -> str:
    """Return a text as HTML: an email under its headers, a card on its paper, a note in its dialog."""
    subject, body = "", text
    if text.startswith("Subject: "):
        subject, _, body = text.removeprefix("Subject: ").partition("\n\n")
    head = _email_head(context, subject) if subject else f'<p class="message-head">{_HEADS.get(channel, channel)}</p>'
    paragraphs = "".join(
        f"<p>{escape(paragraph).replace(chr(10), '<br>')}</p>" for paragraph in body.split("\n\n") if paragraph.strip()
    )
    if channel == Channel.LINKEDIN:
        paragraphs = f'<div class="message-box">{paragraphs}</div>'
    limit = CHANNEL_PROPERTIES[channel].limit(None, variant, uses_spaces=False)
    send = '<span class="message-send">Send</span>'
    foot = (
        f'<p class="message-foot">{len(body)}/{limit.most}{send}</p>' if limit and channel == Channel.LINKEDIN else ""
    )
    return f'<div class="message {channel}" lang="{language}">{head}{paragraphs}{foot}</div>'


def _email_head(context: Mapping[str, Any], subject: str) -> str:
    """Return the lines that a mail program shows above an email."""
    sender, recipient = context["candidate"], context["recipient"]
    address = f" <{sender['email']}>" if "email" in sender else ""
    return (
        f'<div class="message-head"><strong>{escape(subject)}</strong>'
        f'<span class="message-avatar" aria-hidden="true">{escape(sender["name"][:1])}</span>'
        f"<small><b>{escape(sender['name'])}</b>{escape(address)}<br>to {escape(recipient['name'])}</small></div>"
    )

"""What a German letter is written from in the tests of its sentences."""

from typing import Any

from followup_kit import render

NAMES: dict[str, Any] = {
    "candidate": {"name": "Sabine Holzer"},
    "recipient": {"name": "Anna Brandt", "family_name": "Brandt", "honorific": "Frau"},
    "company": "Nordhafen AG",
    "position": "Stationsleitung",
}


def written(message_type: str, **facts: Any) -> str:
    """Return a German letter of Sabine Holzer's to Frau Brandt.

    Args:
        message_type: The type of the letter.
        facts: Its facts besides the names.
    """
    return render(message_type, NAMES | facts, channel="email", locale="de").body

"""Tell what was talked about as topics that a sentence can take, whatever shape they were noted in."""

import re

from ..._lazy import lazy_regex
from ._free_text import capitalize, is_sentence

_ASKED = lazy_regex(
    r"(?P<how>how|what|why|where|when|who|which [\w-]+|how (?:much|many|often|long|soon) ?[\w-]*) (?:do|does) "
    r"(?P<rest>(?:you|the \w+|your \w+|they|we) \w.*?)\??",
    re.IGNORECASE,
)
_CONJUNCTION = lazy_regex(r"\b(?:and|or)\b")
_FEWEST_LISTED = 2


def split_topics(note: str) -> list[str]:
    """Return a note of what was talked about as topics: each a phrase, or sentences.

    Args:
        note: The note: "benefits; vacation", "How do you handle no-shows?", "to open a second shop".
    """
    note = note.lower() if note.isupper() and " " in note else note
    if is_sentence(note) and not note.endswith("?"):
        return [note]
    parts = note.split("; ")
    listed = note.split(", ")
    if len(parts) == 1 and len(listed) > _FEWEST_LISTED and _CONJUNCTION.search(note) is None:
        parts = listed
    return [_tell_topic(part.strip()) for part in parts if part.strip()]


def _tell_topic(note: str) -> str:
    asked = _ASKED.fullmatch(note)
    if asked is not None and not _ASKED.fullmatch(asked["rest"]):
        return f"{asked['how'].lower()} {asked['rest']}"
    if note.endswith("?"):
        return f"One of the questions was this: {capitalize(note)}"
    if note.startswith(("to ", "To ")) and " " in note[3:]:
        return f"the plan to {note[3:]}"
    return note

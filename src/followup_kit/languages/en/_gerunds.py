"""Turn a verb of work into its gerund, as it follows "my experience"."""

from ._free_text import deed
from ._words import WORKED

_IRREGULAR = {
    "led": "leading",
    "ran": "running",
    "built": "building",
    "taught": "teaching",
    "wrote": "writing",
    "oversaw": "overseeing",
    "sold": "selling",
    "held": "holding",
    "kept": "keeping",
    "drove": "driving",
    "spoke": "speaking",
    "rebuilt": "rebuilding",
    "manage": "managing",
    "lead": "leading",
    "run": "running",
    "teach": "teaching",
    "design": "designing",
    "build": "building",
    "develop": "developing",
    "write": "writing",
    "coordinate": "coordinating",
    "oversee": "overseeing",
    "handle": "handling",
    "supervise": "supervising",
    "train": "training",
    "maintain": "maintaining",
}


def gerund_of_work(text: str) -> str:
    """Return the gerund of work that a line of a résumé tells: "running" for "ran"; empty for any other words.

    Args:
        text: The line.
    """
    verb, _, rest = text.partition(" ")
    return gerund_of(verb) or "" if rest and deed(text) else ""


def gerund_of(verb: str) -> str | None:
    """Return the gerund of a verb of work in any of its forms; ``None`` for any other word.

    Args:
        verb: The verb.
    """
    verb = verb.lower()
    if verb in _IRREGULAR:
        return _IRREGULAR[verb]
    return (
        f"{verb[:-3]}ying" if verb in WORKED and verb.endswith("ied") else f"{verb[:-2]}ing" if verb in WORKED else None
    )

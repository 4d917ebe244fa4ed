"""Accept an offer: what is thanked for, what was agreed upon, and what the letter ends with."""

from ..._lazy import lazy_regex
from ._own_words import split_sentences
from ._phrases import around
from ._words import Told, yes

_ANTICIPATES = lazy_regex(
    r"\bfreue mich\b.*\b(?:auf|darauf)\b|^(?:Dar)?[Aa]uf .*\bfreue ich mich\b|\bgespannt\b|^Bis (?:bald|dann)"
    r"|\bsobald\b"
)
"""A sentence that looks ahead to the work, with which an acceptance ends best."""

_LOOKS_FORWARD = lazy_regex(r"\bfreue? (?:ich )?mich\b|\bmich\b.*\bgefreut\b|\bgespannt\b")
_ACCEPTS = lazy_regex(
    r"\b(?:nehme|sage) ich\b.*\b(?:an|zu)\b|\bich (?:nehme|sage)\b.*\b(?:an|zu)\b|\bannehme\b|\bangenommen\b"
    r"|zu(?:zu)?sagen\b"
)
"""The act itself, in the candidate's own words."""

_LONG, _LONGER = 90, 120
"""Characters of what was agreed that have a paragraph of their own, beside papers and questions, or one of them."""

_MANY_ASKS = 200
"""Characters of questions and requests that have a paragraph of their own."""


def acceptance_strings(told: Told, offer: str, position: str) -> dict[str, str]:
    """Return how an acceptance opens and ends, its ``terms`` with the first day, and where its paragraphs end.

    Args:
        told: What the template sees so far.
        offer: What is thanked for.
        position: The position that it is for, with its preposition.
    """
    own = split_sentences(told["impression"])
    at = len(own)
    while at and _ANTICIPATES.search(own[at - 1]):
        at -= 1
    start = f"am {told['start_date']} " if told["start_date"] else ""
    says_joy, thanks = _LOOKS_FORWARD.search(told["impression"]) is not None, told["and_thanks"]
    accepts = _ACCEPTS.search(told["impression"]) is not None
    act = "" if accepts else ", das ich sehr gern annehme"
    is_said = told["start_date"] in told["impression"] + told["terms"] + told["terms_sentence"]
    asks = (told["question"], told["requests"], told["requests_sentence"])
    has_joy = not (says_joy or accepts or own[at:])
    papers = any(told[name] for name in ("enclosed", "enclosed_sentence", "can_send", "can_send_sentence"))
    opens_work = bool(start) and not has_joy and not is_said
    terms = [_agreed(told), _start(told) if opens_work else _boss(told), told["terms_sentence"]]
    joy = f"Ich freue mich darauf, {start}bei {told['Ihnen_allen']} {told['beginning']}."
    return {
        "opening": f"{offer}{position}{act}{thanks and ',' * bool(act) + thanks}",
        "own": " ".join(own[:at]),
        "terms": " ".join(filter(None, terms)),
        "terms_apart": yes(
            (papers or any(asks)) and len(" ".join(terms)) > (_LONG if papers and any(asks) else _LONGER)
        ),
        "ends_apart": yes(papers or any(asks)),
        "asks": yes(any(asks)),
        "asks_apart": yes(told["reason_sentence"] or len("".join(asks)) > _MANY_ASKS),
        "outlook": " ".join([*([joy] if has_joy else []), *own[at:]]),
    }


def _boss(told: Told) -> str:
    return f"Ich berichte an {told['reports_to']}." if told["reports_to"] else ""


def _start(told: Told) -> str:
    """Return on which day the work begins, and for whom one then works."""
    boss = f" und berichte an {told['reports_to']}" if told["reports_to"] else ""
    return f"Am {told['start_date']} fange ich an{boss}."


def _agreed(told: Told) -> str:
    """Return that one is content with what was agreed."""
    if told["terms_agreed"]:
        return f"Mit {told['terms_agreed']} bin ich einverstanden."
    return f"Wir haben uns auf {around(told['terms_accusative'], 'geeinigt')}." if told["terms"] else ""

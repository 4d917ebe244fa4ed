"""Decline an offer: what was weighed, the choice with its reason, and the refusal that follows from them."""

from ..._lazy import lazy_regex
from ._own_words import split_sentences
from ._reasons import choice_and_reason, decided_with_choice
from ._words import Told, yes

_OWN = (
    "impression",
    "reason_sentence",
    "reason_stated",
    "chosen_sentence",
    "can_send",
    "can_send_sentence",
    "question",
)
"""Where the candidate may speak of having thought it over."""

_REASONS = ("reason", "reason_sentence", "reason_stated", "chosen", "chosen_sentence", "chosen_because", "own_offer")
"""What makes more of a refusal than one sentence."""

_REFLECTED = lazy_regex(r"berleg|nachgedacht|nachdenk|leichtgefallen|leicht gefallen|abgewogen|schwer(?:ge| ge)fallen")
_WEIGHS = lazy_regex(r"berlegt|nachgedacht|durch den Kopf|abgewogen|(?:nicht|alles andere als) leicht gemacht")
"""What comes before a decision."""

_OF_CONTACT = lazy_regex(r"[Nn]achricht|Anruf|[Mm]elde|[Kk]ontakt")
_GROUNDED = lazy_regex(r"\b(?:da|weil|denn)\b")
_REFUSES = lazy_regex(
    r"\bnicht an(?:zu)?nehmen|\bab(?:zu)?(?:sagen|lehnen)\b|\b(?:sage|lehne) ich\b.*\bab\b|\bgegen Ihr Angebot\b"
)
"""The act itself, in the candidate's own words."""


def decline_strings(told: Told, offer: str) -> dict[str, str]:
    """Return the refusal in its order: what was ``weighed``, the ``refusal``, and the candidate's sentences about it.

    A call refuses without a word of reflection (``refusal_spoken``).

    Args:
        told: What the template sees so far.
        offer: What is refused.
    """
    weighed = [each for each in split_sentences(told["impression"]) if _WEIGHS.search(each)]
    own = {name: _without(told[name], weighed) for name in ("own_praise", "own_refusal")}
    reflects = not (weighed or _REFLECTED.search(" ".join(told[name] for name in _OWN)))
    asked = told["requests"] + told["requests_sentence"]
    lead = "Dennoch" if weighed and _GROUNDED.search(weighed[-1]) else "Nun" if weighed else ""
    return {
        "weighed": " ".join(weighed),
        "praise": own["own_praise"],
        "own_refusal": own["own_refusal"],
        "refusal": _with_choice_told(told, _refusal(told, "Nach reiflicher Überlegung" if reflects else lead, offer)),
        "stays": yes(told["stay_connected"] == "yes" and not (told["own_contact"] or _OF_CONTACT.search(asked))),
        "is_bare": yes(not (weighed or own["own_refusal"] or any(told[name] for name in _REASONS))),
        "says_why": yes(choice_and_reason(told)),
        "refusal_is_own": yes(_REFUSES.search(told["reason_stated"])),
        "refusal_spoken": _refusal(told, "", offer),
    }


def _with_choice_told(told: Told, refusal: str) -> str:
    """Return the refusal with what is told of the choice directly behind it."""
    if not told["chosen_sentence"] or ". " not in refusal:
        return refusal
    *before, refused = split_sentences(refusal)
    return " ".join([*before, told["chosen_sentence"], refused])


def _without(text: str, sentences: list[str]) -> str:
    return " ".join(each for each in split_sentences(text) if each not in sentences)


def _refusal(told: Told, lead: str, offer: str) -> str:
    """Return the choice with its reason and the refusal that follows, or a plain refusal, without its full stop."""
    because = told["reason_because"]
    if _REFUSES.search(f"{told['reason_stated']} {told['impression']}"):
        return _beside_own_refusal(told)
    reflects = lead.startswith("Nach ")
    if reflects and told["informal"]:
        lead, reflects = "Ich habe mir alles gut überlegt", False
    absage = _plain(told, lead, reflects=reflects)
    if both := choice_and_reason(told):
        return f"{absage}: {both.rstrip('.')}"
    if both := decided_with_choice(told):
        return f"{absage}, {both}"
    if told["chosen"]:
        chosen = _chosen(told, lead, reflects=reflects)
        ended = f"{chosen}, {because}" if because else chosen
        return f"{ended}. {offer[0].upper()}{offer[1:]} kann ich deshalb leider nicht annehmen"
    if told["chosen_because"]:
        return f"{absage}, {told['chosen_because']}"
    return f"{absage}, {because}" if because else absage


def _chosen(told: Told, lead: str, *, reflects: bool) -> str:
    """Return the choice as a clause of its own."""
    decided = f"{told['reason_clause']} {told['chosen_decided']}".strip()
    if lead.startswith("Ich "):
        return f"{lead} und mich {decided}"
    if not lead:
        return f"Ich habe mich {decided}"
    return f"{lead} habe ich mich {'jedoch ' if reflects else ''}{decided}"


def _plain(told: Told, lead: str, *, reflects: bool) -> str:
    """Return that the candidate refuses."""
    how = f" {told['reason_clause']}" if told["reason_clause"] and not told["chosen"] else ""
    if reflects:
        return f"{lead} muss ich {told['Ihnen']} jedoch{how} leider absagen"
    if lead.startswith("Ich "):
        return f"{lead} und muss {told['Ihnen']}{how} leider absagen"
    start = "Dennoch muss ich" if lead == "Dennoch" else "Leider muss ich"
    return f"{start} {told['Ihnen']}{how} absagen"


def _beside_own_refusal(told: Told) -> str:
    """Return what a refusal in the candidate's own words leaves to be said: the choice, and the reason."""
    stated = told["reason_stated"].rstrip(".")
    chosen = f"Ich habe mich {told['chosen_decided']}" if told["chosen"] else ""
    return ". ".join(filter(None, [stated, chosen]))

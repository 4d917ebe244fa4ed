"""For what help somebody is thanked, and where a thank-you states the interest and looks ahead."""

from ..._lazy import lazy_regex
from ._words import Told, yes

_LONG = 120
"""Characters of what is said of the conversation and the strengths that fill a paragraph."""

_LONGEST = 250
"""Characters of it beside which the strengths have no room."""

_BRIEF = 150
"""Characters of it that are no paragraph without what ends the letter."""

_ADDS = lazy_regex(r"\b(?:noch|auch|erwähn\w*|vergessen|ergänzen|nachtragen|übrigens)\b")
"""How a sentence says itself that it comes late."""

_HELP = {"referrer": "Empfehlung", "coordinator": "Organisation", "agency": "Vermittlung"}
"""What those of a role helped with."""


def thank_you_strings(told: Told, role: str) -> dict[str, str | dict[str, str]]:
    """Return for what help the letter thanks, and where it states the interest.

    The help is a noun (``kind_of_help``) and an object with what it was for (``the_help``).

    ``thanks`` tells whether the letter is short enough to state the interest with the thanks (``is_short``), whether
    it stands by itself (``is_apart``), whether a paragraph begins before it (``has_break``) and
    after it (``is_full``), whether the candidate's own interest comes after the strengths (``interest_late``) and ends
    the letter (``interest_last``), what leads to what was forgotten (``forgotten_lead``), whether the letter is too
    short for a paragraph of its end (``is_brief``), and how it ends (``closing``).

    Args:
        told: What the template sees so far.
        role: The role of the reader, or the empty string.
    """
    return {
        "kind_of_help": _HELP.get(role, "Unterstützung"),
        "the_help": _the_help(told, role),
        "thanks": _interest(told),
    }


def _the_help(told: Told, role: str) -> str:
    """Return the help as an object, with what it was for."""
    position = f"{told['the_position']} {told['at_company']}"
    if role == "referrer":
        return f"{told['Ihr']}e Empfehlung für {position}"
    if role in _HELP:
        return f"die {_HELP[role]} des Gesprächs {told['interview_date_when']} über {position}"
    return f"{told['Ihr']}e Unterstützung bei meiner Bewerbung {told['as_position']} {told['at_company']}"


def _interest(told: Told) -> dict[str, str]:
    """Return where the interest is stated, and how the letter ends."""
    needs = told["needs"] or told["needs_sentence"]
    is_lone = not (told["states_interest"] or needs or told["strengths"] or told["strengths_sentence"])
    talk = told["discussed"] or told["discussed_sentence"] or told["impression"]
    more = ("forgotten", "forgotten_sentence", "clarify", "question", "enclosed", "enclosed_sentence")
    late = ("can_send", "can_send_sentence", "own_offer", "own_outlook")
    is_short = is_lone and bool(talk) and not any(told[name] for name in (*more, *late))
    is_stated = told["states_interest"] or not (is_lone or needs)
    if not is_stated and told["own_outlook"]:
        closing = "interest"
    elif is_short or (is_stated and (told["own_outlook"] or told["expects_reply"])):
        closing = ""
    else:
        closing = "reply" if is_stated else "interest-and-reply"
    is_late = bool(told["own_interest"] and told["strengths_sentence"] and not told["strengths"])
    said = told["discussed"] + told["discussed_sentence"] + told["impression"]
    is_bare = not any(told[name] for name in (*more, *late, "forgotten", "clarify", "people"))
    is_invited = told["outcome"] == "advanced" and len(told["impression"]) > _LONGEST
    talk_and_needs = ("discussed", "impression", "needs", "needs_sentence", "strengths", "strengths_sentence")
    return {
        "is_full": yes(told["clarify"] or sum(len(told[name]) for name in talk_and_needs) > _LONG),
        "is_short": yes(is_short),
        "has_break": yes((needs or not is_lone) and len(told["discussed"] + told["impression"]) > _LONGEST),
        "is_apart": yes(not told["states_interest"] and not is_lone and not needs),
        "interest_late": yes(told["clarify"] or is_late),
        "interest_last": yes(is_late),
        "is_brief": yes(is_bare and closing == "reply" and not told["strengths_sentence"] and len(said) < _BRIEF),
        "forgotten_lead": "" if _ADDS.search(told["forgotten_sentence"]) else "Eines möchte ich noch ergänzen:",
        "closing": "" if closing == "interest" and is_invited else closing,
    }

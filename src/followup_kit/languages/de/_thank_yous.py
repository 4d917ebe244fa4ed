"""For what help somebody is thanked, and where a thank-you states the interest and looks ahead."""

from ..._lazy import lazy_regex
from ._own_words import split_sentences
from ._words import Told, yes

_LONG = 120
"""Characters of what is said of the conversation and the strengths that fill a paragraph."""

_LONGEST = 250
"""Characters of it beside which the strengths have no room."""

_ENJOYED = lazy_regex(r"Freude|Spaß|Spass|gefreut|genossen")
_ATTRACTS = lazy_regex(r"reiz|interess|begeister")
_WOULD_USE = lazy_regex(r"(?:Das|Dies|Diese \w+) (?:würde|möchte) ich\b")
"""How a sentence goes on from what the candidate brings along."""

_BRIEF = 150
"""Characters of it that are no paragraph without what ends the letter."""

_ADDS = lazy_regex(r"\b(?:noch|auch|erwähn\w*|vergessen|ergänzen|nachtragen|übrigens)\b")
"""How a sentence says itself that it comes late."""

_HELP = {"referrer": "Empfehlung", "coordinator": "Organisation", "agency": "Vermittlung"}
"""What those of a role helped with."""


def thank_you_strings(told: Told, role: str) -> dict[str, str | dict[str, str]]:
    """Return for what help the letter thanks, and where it states the interest.

    The help is a noun (``kind_of_help``) and an object with what it was for (``the_help``).

    ``thanks`` tells whether the letter is short enough to state the interest with the thanks (``is_short``), what the
    candidate says of the conversation (``said``) and of the strengths (``of_strengths``), our ``joy`` over it unless
    they have theirs, whether a paragraph begins before the strengths (``has_break``) and after them (``is_full``),
    whether the candidate's own interest comes after the strengths (``interest_late``) and ends the letter
    (``interest_last``), what leads to what was forgotten (``forgotten_lead``), whether the letter is too short for a
    paragraph of its end (``is_brief``), and how it ends (``closing``).

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


def _of_strengths(told: Told) -> tuple[str, str]:
    """Return what the candidate says of the conversation, and of the strengths after they are named."""
    own = split_sentences(told["own_impression"])
    last = [each for each in own[-1:] if told["strengths_sentence"] and _WOULD_USE.match(each)]
    return " ".join(own[: len(own) - len(last)]), " ".join(last)


def _interest(told: Told) -> dict[str, str]:
    """Return where the interest is stated, and how the letter ends."""
    needs = told["needs"] or told["needs_sentence"]
    is_lone = not (told["states_interest"] or needs or told["strengths"] or told["strengths_sentence"])
    talk = told["discussed"] or told["discussed_sentence"] or told["impression"]
    more = ("forgotten", "forgotten_sentence", "clarify", "question", "enclosed", "enclosed_sentence")
    late = ("can_send", "can_send_sentence", "own_offer", "own_outlook")
    is_short = is_lone and bool(talk) and not any(told[name] for name in (*more, *late))
    is_stated = told["states_interest"] or bool(told["strengths"] and not needs)
    if not is_stated and told["own_outlook"]:
        closing = "interest"
    elif is_short or (is_stated and (told["own_outlook"] or told["expects_reply"])):
        closing = ""
    else:
        closing = "reply" if is_stated else "interest-and-reply"
    said_own, of_strengths = _of_strengths(told)
    is_late = bool(
        told["own_interest"] and said_own and told["strengths_sentence"] and not told["strengths"]
    ) and not _ATTRACTS.search(said_own)
    topics = "" if told["topics_told"] else told["discussed"]
    said = topics + told["discussed_sentence"] + (said_own if is_late else told["impression"])
    is_bare = not any(told[name] for name in (*more, *late, "forgotten", "clarify", "people"))
    is_invited = told["outcome"] == "advanced" and len(told["impression"]) > _LONGEST
    talk_and_needs = ("discussed", "impression", "needs", "needs_sentence", "strengths", "strengths_sentence")
    return {
        "is_full": yes(told["clarify"] or sum(len(told[name]) for name in talk_and_needs) > _LONG),
        "is_short": yes(is_short),
        "has_break": yes(
            (needs or not is_lone) and len(topics + (said_own if is_late else told["impression"])) > _LONGEST
        ),
        "joy": "" if _ENJOYED.search(told["impression"]) else "Es hat mir viel Freude gemacht.",
        "said": said_own,
        "of_strengths": of_strengths,
        "interest_late": yes(told["clarify"] or is_late),
        "interest_last": yes(is_late),
        "is_brief": yes(is_bare and closing == "reply" and not told["strengths_sentence"] and len(said) < _BRIEF),
        "forgotten_lead": "" if _ADDS.search(told["forgotten_sentence"]) else "Eines möchte ich noch ergänzen:",
        "closing": "" if closing == "interest" and is_invited else closing,
    }

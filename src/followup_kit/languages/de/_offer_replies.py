"""How a reply to an offer names the offer, refuses it, or asks for more, and why."""

from ..._lazy import lazy_regex
from ._check_in_questions import since
from ._free_text import capitalize
from ._words import Told, yes

_FOLLOWING = "Folgendes"
"""How a list begins of which one cannot tell the case."""

_OWN = ("impression", "reason_sentence", "chosen_sentence", "can_send", "can_send_sentence", "question")
"""Where the candidate may speak of a contract, or of having thought it over."""

_EXPLAINED = lazy_regex(r", (?:der|die|das|den|dem|deren|dessen|mit|bei|in|wenn|sobald) ")
"""What makes a term too long to stand in the sentence that names the offer."""

_REFLECTED = lazy_regex(r"berleg|nachgedacht|nachdenk|leichtgefallen|leicht gefallen|abgewogen|schwer(?:ge| ge)fallen")
_WRITTEN = lazy_regex(r"[Vv]ertrag|schriftlich|[Aa]ngebot\b|[Uu]nterlagen")
_LONGEST_REQUESTS = 170
"""Characters of what is asked for that one sentence can still end with."""


def offer_reply_strings(told: Told) -> dict[str, str | dict[str, str]]:
    """Return how a reply names the offer (``the_offer``), refuses it (``refusal``), and what a ``negotiation`` decides.

    A call refuses without a word of reflection (``refusal_spoken``). Who accepts says so with joy (``acceptance``) and
    returns the contract, unless something of theirs speaks of it (``returns_contract``); ``requests_written`` is
    ``yes`` where they ask for something in writing already.

    A negotiation holds what is said before the request and after it (``before``, ``after``), how the request is led up
    to (``intro``), the candidate's sentences on the reason (``reason_before`` the request, or ``reason_after`` one that
    names the reason itself), the ground it is made on (``ground``, the beginning of a sentence), what is asked
    (``want``, a clause), in what other ``form`` it is asked, and by when the candidate answers (``until``).

    Args:
        told: What the template sees so far.
    """
    own = " ".join(told[name] for name in _OWN)
    lists_terms = told["terms_umfasst"].startswith(_FOLLOWING) or _EXPLAINED.search(told["terms"]) is not None
    offer = f"das Angebot {told['offered_on_of']} für {told['the_position']} {told['at_company']}"
    return {
        "the_offer": offer if lists_terms or not told["terms"] else f"{offer}, das {told['terms_umfasst']}",
        "terms_listed": yes(told["terms"] and lists_terms),
        "refusal": _refusal(told, "" if _REFLECTED.search(own) else "Nach reiflicher Überlegung"),
        "refusal_spoken": _refusal(told, ""),
        "acceptance": _acceptance(told),
        "returns_contract": yes(not (told["enclosed"] or told["enclosed_sentence"] or "ertrag" in own)),
        "requests_written": yes(_WRITTEN.search(told["requests"] + told["requests_sentence"])),
        "negotiation": _negotiation(told),
    }


def _acceptance(told: Told) -> str:
    """Return the acceptance, with the joy where the candidate's own sentences have none, without its full stop."""
    start = f" auf den Start am {told['start_date']} und" if told["start_date"] else ""
    joy = "" if told["states_joy"] else f" und freue mich{start} auf die Zusammenarbeit"
    return f"Ich nehme es sehr gern an{joy}"


def _refusal(told: Told, reflection: str) -> str:
    """Return the refusal in one sentence with the choice or the reason, without its full stop."""
    absage = f"{reflection} muss ich Ihnen jedoch leider absagen" if reflection else "Leider muss ich Ihnen absagen"
    absage = absage.replace("Ihnen", told["Ihnen"])
    because, clause = told["reason_because"], told["reason_clause"]
    if told["chosen"] and (because or told["reason"]):
        chosen = f"{absage}: Ich habe mich {clause} für {told['chosen_entschieden']}"
        return f"{chosen}, {because}" if because else chosen
    if told["chosen"] or told["chosen_because"]:
        return f"{absage}, {told['chosen_because'] or 'weil ich mich für ' + told['chosen_entschieden_habe']}"
    if told["chosen_sentence"] or (told["reason_sentence"] and not (because or told["reason"])):
        return absage
    if not reflection:
        refused = f"Leider kann ich das Angebot {clause} nicht annehmen"
    else:
        refused = f"{reflection} kann ich es jedoch {clause} leider nicht annehmen"
    return f"{refused}, {because}" if because else refused


def _negotiation(told: Told) -> dict[str, str]:
    """Return what a negotiation decides."""
    asks = bool(told["requests"] or told["requests_sentence"])
    because = _because(told)
    ground = _ground(told, because)
    is_named = bool(told["requests"] and not told["requests_infinitive"] and (because or told["reason"]))
    return {
        "is_asked": yes(asks),
        "before": told["own_before"] if asks else told["own_main"],
        "after": told["own_after"] if asks else "",
        "intro": _intro(told, because),
        "because": capitalize(because),
        "reason_before": "" if is_named else told["reason_sentence"],
        "reason_after": told["reason_sentence"] if is_named else "",
        "brings": yes(told["strengths"] and not _rests_on_strengths(told, because)),
        "ground": ground,
        "want": _want(told),
        "form": _form(told),
        "listed": told["requests_accusative"].removeprefix(_FOLLOWING),
        "until": told["respond_by_until"] or told["answer_by_until"],
        **_call(told, asks=asks),
    }


def _because(told: Told) -> str:
    """Return the reason as a clause that can open a sentence, "da ich umziehe"; nothing where it is none."""
    return told["reason_reason"] or since(told["reason_because"]) or told["reason_because"]


def _intro(told: Told, because: str) -> str:
    """Return how the request is led up to, where its own sentence does not name the reason."""
    if told["requests"] and not told["requests_infinitive"]:
        return ""
    if because:
        return "because" if told["requests"] else "raise"
    if told["reason_clause"]:
        return "clause"
    if told["reason"]:
        return "matter"
    return "discuss" if told["requests_sentence"] and not told["requests"] else ""


def _rests_on_strengths(told: Told, because: str) -> bool:
    """Tell whether the strengths are the ground of the request."""
    is_asked = told["requests"] and not told["requests_infinitive"]
    has_reason = because or told["reason"] or told["reason_sentence"]
    fits = told["strengths"] and not told["strengths_mitbringe"].startswith(_FOLLOWING)
    return bool(is_asked and fits and not has_reason)


def _ground(told: Told, because: str) -> str:
    """Return the ground of the request, up to the verb of its sentence; nothing where it has no such ground."""
    if because:
        return f"{capitalize(because)},"
    if _rests_on_strengths(told, because):
        strengths = told["strengths_accusative"]
        is_plain = told["strengths_einbringen"] and "," not in strengths
        return f"Mit Blick auf {strengths}" if is_plain else f"Da ich {told['strengths_mitbringe']},"
    if told["reason_clause"]:
        return capitalize(told["reason_clause"])
    return f"Mit Blick auf {told['reason_accusative']}" if told["reason"] and _is_plain(told) else ""


def _is_plain(told: Told) -> bool:
    """Tell whether the reason can stand in the midst of a sentence."""
    return "," not in told["reason_accusative"] and ":" not in told["reason_accusative"]


def _want(told: Told) -> str:
    """Return what is asked for, as a clause."""
    wanted = told["requests_accusative"]
    is_short = ":" not in wanted and len(wanted) < _LONGEST_REQUESTS and not wanted.startswith(_FOLLOWING)
    if told["requests"] and is_short and ("," not in wanted or told["requests_plain"]):
        return f"ob wir {told['requests_vereinbaren']}"
    return f"ob Spielraum besteht für {wanted}"


def _form(told: Told) -> str:
    """Return in what form the request is made that has no ground to begin with."""
    wanted = told["requests_accusative"]
    if told["reason"]:
        return "matter"
    if wanted.startswith(_FOLLOWING):
        return "listed"
    is_several = told["requests_several"] and ":" not in wanted and not _want(told).startswith("ob wir ")
    return "several" if is_several else "plain"


def _call(told: Told, *, asks: bool) -> dict[str, str]:
    """Return whether a call has anything to ask, and how it leads up to it."""
    names = ("reason", "reason_because", "reason_sentence", "strengths", "strengths_sentence")
    is_raised = asks or any(told[name] for name in names) or told["details_provided"] == "no"
    return {"is_raised": yes(is_raised), "is_in_view": yes(asks and told["reason"] and _is_plain(told))}

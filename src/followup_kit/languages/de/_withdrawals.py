"""How a candidate withdraws, in one sentence with the reason or the choice."""

from ..._lazy import lazy_regex
from ._check_in_questions import has_talked
from ._own_words import split_sentences
from ._reasons import decided_with_choice
from ._words import Told, yes


def withdrawal_strings(told: Told) -> dict[str, dict[str, str]]:
    """Return what a withdrawal decides, as ``withdrawal``: its sentence after "Leider", and what follows.

    Args:
        told: What the template sees so far.
    """
    own = told["own_refusal"] if has_talked(told) else told["own_main"]
    praise, thanks = told["own_praise"], told["own_opening"]
    first = next(iter(split_sentences(praise)), "")
    if not thanks and "ank" in first and first.startswith(("Das ", "Es ", "Die ", "Der ", "Ich ")):
        thanks = f"{first[0].lower()}{first[1:]}"
    thanks = thanks if has_talked(told) else ""
    thanks_sentence = thanks[:1].upper() + thanks[1:]
    return {
        "withdrawal": {
            "sentence": _sentence(told),
            "cancelling": _sentence(told).replace("muss ich ", "muss ich den Termin absagen und ", 1),
            "own": own,
            "thanks": thanks,
            "praise": praise.removeprefix(thanks_sentence).strip() if thanks else praise,
            "has_met": yes(has_talked(told)),
            "cancels": yes(_leaves_an_appointment(told)),
            "greets": yes(has_talked(told) and told["asks_for"].endswith(" von mir.")),
            "stays": yes(told["stay_connected"] == "yes" and not told["own_contact"]),
            "wishes": yes(told["own_wishes"] or told["reason_no_news"]),
            "is_about_papers": yes("nterlagen" in told["requests"] + told["requests_sentence"]),
        }
    }


_OF_THE_APPOINTMENT = lazy_regex(r"[Tt]ermin|[Gg]espräch|\b[Tt]reffen\b")


def _leaves_an_appointment(told: Told) -> bool:
    """Tell whether an interview is still to come of which the candidate's own words do not speak."""
    ahead = told["interviewed"] == "no" and told["interview_date"] and not told["interview_date_passed"]
    own = " ".join(told[name] for name in _OWN)
    return bool(ahead) and _OF_THE_APPOINTMENT.search(own) is None and told["interview_date"] not in own


_OWN = (
    "impression",
    "reason",
    "reason_sentence",
    "requests",
    "requests_sentence",
    "chosen",
    "chosen_sentence",
    "question",
)
"""Where the candidate may speak of the appointment."""


def _sentence(told: Told) -> str:
    """Return the withdrawal from its verb on, without its full stop."""
    is_named = told["own_opening"] and told["interview_date"]
    after = f"nach unserem Gespräch {told['interview_date_when']} " if is_named else ""
    application = f"muss ich {after}meine Bewerbung {told['as_position']} {told['at_company']}"
    because, clause = told["reason_because"], told["reason_clause"]
    if not (told["chosen"] or told["chosen_because"]):
        if because:
            return f"{application} zurückziehen, {because}"
        return f"{application} {clause} zurückziehen"
    if both := decided_with_choice(told):
        return f"{application} zurückziehen, {both}"
    if told["chosen_because"]:
        return f"{application} zurückziehen, {told['chosen_because']}"
    if not (told["reason"] or because):
        return f"{application} zurückziehen, weil ich mich {told['chosen_decided_habe']}"
    chosen = f"{application} zurückziehen: Ich habe mich {clause} {told['chosen_decided']}"
    return f"{chosen}, {because}" if because else chosen

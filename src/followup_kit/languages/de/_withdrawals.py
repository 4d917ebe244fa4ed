"""How a candidate withdraws, in one sentence with the reason or the choice."""

from ..._lazy import lazy_regex
from ._check_in_questions import has_talked
from ._own_words import split_sentences
from ._reasons import choice_and_reason, decided_with_choice
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
    sentence = _sentence(told)
    is_invited = _leaves_an_appointment(told)
    cancels = is_invited and not _speaks_of_appointment(told)
    return {
        "withdrawal": {
            "sentence": sentence,
            "cancelling": sentence.replace("muss ich ", "muss ich den Termin absagen und ", 1) if cancels else sentence,
            "says_why": yes(choice_and_reason(told)),
            "own": own,
            "thanks": thanks,
            "praise": praise.removeprefix(thanks_sentence).strip() if thanks else praise,
            "has_met": yes(has_talked(told)),
            "is_invited": yes(is_invited),
            "cancels": yes(cancels),
            "greets": yes(has_talked(told) and told["asks_for"].endswith(" von mir.")),
            "stays": yes(_stays(told)),
            "wishes": yes(told["own_wishes"] or told["reason_no_news"]),
            "is_about_papers": yes("nterlagen" in told["requests"] + told["requests_sentence"]),
        }
    }


_OF_THE_APPOINTMENT = lazy_regex(r"[Tt]ermin|[Gg]espräch|\b[Tt]reffen\b")


def _leaves_an_appointment(told: Told) -> bool:
    """Tell whether an interview is still to come that the candidate's own words do not name by its day."""
    ahead = told["interviewed"] == "no" and told["interview_date"] and not told["interview_date_passed"]
    return bool(ahead) and told["interview_date"] not in _own_words(told)


def _speaks_of_appointment(told: Told) -> bool:
    return _OF_THE_APPOINTMENT.search(_own_words(told)) is not None


def _own_words(told: Told) -> str:
    return " ".join(told[name] for name in _OWN)


def _stays(told: Told) -> bool:
    """Tell whether the letter asks to stay in touch, which nothing asks already or goes against."""
    asked = told["requests"] + told["requests_sentence"]
    return told["stay_connected"] == "yes" and not (told["own_contact"] or _OF_CONTACT.search(asked))


_OF_CONTACT = lazy_regex(r"[Nn]achricht|Anruf|[Mm]elde|[Kk]ontakt|lösch")
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
    if both := choice_and_reason(told):
        return f"{application} zurückziehen: {both.rstrip('.')}"
    if both := decided_with_choice(told):
        return f"{application} zurückziehen, {both}"
    if told["chosen_because"]:
        return f"{application} zurückziehen, {told['chosen_because']}"
    if not (told["reason"] or because):
        return f"{application} zurückziehen, weil ich mich {told['chosen_decided_habe']}"
    chosen = f"{application} zurückziehen: Ich habe mich {clause} {told['chosen_decided']}"
    return f"{chosen}, {because}" if because else chosen

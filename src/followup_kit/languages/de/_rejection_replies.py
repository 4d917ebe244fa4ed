"""How a reply to a rejection asks for an honest word, and whether it asks to stay in touch."""

from ._words import Told, yes

_BEGS = ("Hinweis", "Feedback", "Einschätzung")
"""Words by which the candidate's own sentences ask for feedback."""


def rejection_reply_strings(told: Told) -> dict[str, dict[str, str]]:
    """Return what a reply to a rejection decides, as ``feedback``.

    It holds the candidate's own sentences (``own``, and ``learning`` beside the question), how the letter asks for
    feedback (``plea``, a sentence without its mark), which ``question`` it puts and whether it ``asks_generally``,
    whether it asks at all (``is_asked``), whether its reason is the aim of the plea (``is_reason_used``), and how it
    asks to stay in touch (``stays``).

    Args:
        told: What the template sees so far.
    """
    asks_why = bool(told["question"] and told["asks_reasons"])
    asks = asks_why or told["ask_feedback"] == "yes"
    if not told["question"]:
        question = ""
    elif not told["asks_reasons"]:
        question = "other"
    else:
        question = "reasons-stated" if told["question_stated"] else "reasons"
    known = told["interview_date"] or told["interviewed"] == "yes" or told["discussed"] or told["discussed_sentence"]
    return {
        "feedback": {
            "own": told["own_aside"] if asks else told["own_main"],
            "learning": told["own_learning"] if asks else "",
            "plea": _plea(told, asks=asks),
            "question": question,
            "asks_generally": yes(told["ask_feedback"] == "yes" and not asks_why),
            "is_reason_used": yes(told["reason_because"] and asks and not told["own_learning"]),
            "has_met": yes(known),
            "is_asked": yes(asks),
            "stays": _stays(told),
        }
    }


def _plea(told: Told, *, asks: bool) -> str:
    """Return how the letter asks for feedback; nothing where the candidate's own sentences ask for it."""
    if any(word in told["own_learning"] for word in _BEGS):
        return ""
    if told["own_learning"]:
        aim = "Deshalb"
    elif asks and told["reason_because"]:
        aim = f"Da {told['reason_because'].partition(' ')[2]},"
    else:
        aim = "Für meine weiteren Bewerbungen"
    if told["feedback_given"] == "yes" or told["states_thanks"] or told["people"]:
        return f"{aim} würde ich mich über eine kurze, ehrliche Einschätzung freuen"
    return f"{aim} wäre ich {told['Ihnen']} für eine kurze, ehrliche Einschätzung dankbar"


def _stays(told: Told) -> str:
    """Return how the letter asks to hear of another position: for what is offered, plainly, or not at all."""
    if told["stay_connected"] != "yes":
        return ""
    if told["strengths"]:
        return "for-strengths"
    is_said = "Kontakt" in told["own_outlook"] or "freu" in told["own_outlook"] or "eld" in told["own_offer"]
    return "" if is_said else "plainly"

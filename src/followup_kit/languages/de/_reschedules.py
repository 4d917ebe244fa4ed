"""Who moved an appointment, and what a request for another says of it."""

from ._words import Told, yes

_APOLOGIES = ("leid", "ntschuldig")
"""Words by which the candidate's own reason apologises."""


def reschedule_strings(told: Told) -> dict[str, dict[str, str]]:
    """Return what a request for another appointment decides, as ``moved``.

    It holds who moved it (``by``: ``candidate`` where that is known, ``request`` where this letter moves it, or
    nothing), why the candidate cannot come (``cannot_come``, after "Leider"), that the other side let it fall out
    (``fell_out``, after "leider"), and whether the letter may still ``apologize``.

    Args:
        told: What the template sees so far.
    """
    has_reason = told["reason"] or told["reason_because"] or told["reason_sentence"]
    is_own = told["cancelled_by"] == "candidate" or bool(not told["cancelled_by"] and has_reason)
    is_request = not is_own and not told["cancelled_by"] and not told["interview_date_passed"]
    return {
        "moved": {
            "by": "candidate" if is_own else "request" if is_request else "",
            "cannot_come": _cannot_come(told),
            "fell_out": _fell_out(told),
            "apologize": yes(not any(word in told["reason_sentence"] for word in _APOLOGIES)),
        }
    }


def _cannot_come(told: Told) -> str:
    """Return that the candidate cannot come, after "Leider"; nothing where the reason says so itself."""
    if "Termin" in told["reason_leider"] and " nicht" in told["reason_leider"]:
        return told["reason_leider"]
    verb = "konnte" if told["interview_date_passed"] else "kann"
    if told["reason_because"]:
        return f"{verb} ich den Termin nicht wahrnehmen, {told['reason_because']}"
    if told["reason_clause"]:
        return f"{verb} ich den Termin {told['reason_clause']} nicht wahrnehmen"
    if told["reason"]:
        return f"{verb} ich den Termin nicht wahrnehmen, weil mir etwas dazwischengekommen ist: {told['reason']}"
    return "" if "wahrnehmen" in told["reason_sentence"] else f"{verb} ich den Termin nicht wahrnehmen"


def _fell_out(told: Told) -> str:
    """Return that the appointment fell out, or will, after "leider", with the reason where it is no sentence."""
    talk = f"{told['the_talk']} {told['interview_date_when']} über {told['the_position']} {told['at_company']}"
    if told["reason_clause"]:
        talk = f"{talk} {told['reason_clause']}"
    fell_out = f"ist {talk} ausgefallen" if told["interview_date_passed"] else f"kommt {talk} nicht zustande"
    if told["reason_because"]:
        return f"{fell_out}, {told['reason_because']}"
    return f"{fell_out} ({told['reason']})" if told["reason"] and not told["reason_clause"] else fell_out

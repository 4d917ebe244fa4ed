"""Why a check-in asks how things stand, and what it asks."""

from collections.abc import Mapping

from ..._lazy import lazy_regex
from ._clauses import as_clause
from ._words import Told, words

NEWS = "ob es inzwischen etwas Neues gibt"
"""What is asked where nothing more is known."""

_ASKS = lazy_regex(r"\b(?:erkundigen|nachfragen|nachzufragen|anfragen|anzufragen)\b")
_STANDING = "dem aktuellen Stand"
_OF_APPLICATION = lazy_regex(r"(?<=wie es )mit (?:der|meiner) Bewerbung(?= aus)")
_SEVERAL = lazy_regex(r"[.!?] ")
_ATTRACTS = lazy_regex(
    r"(?P<what>[^,;:–—]+) (?P<verb>begeister[nt]|interessier(?:t|en)|reiz(?:t|en)|überzeug(?:t|en)) mich"
    r" (?P<how>[a-zäöüß ]+)\."
)
_ARTICLES = words("Die Der Das Diese Dieser Dieses")
_STANDING_AND_STEPS = lazy_regex(
    r"kurz nachfragen, wie der (?:aktuelle |derzeitige )?Stand(?: meiner Bewerbung)? ist und (?:was|welches|wie) die"
    r" nächsten Schritte (?:sind|aussehen)"
)
_STANDING_AND_NEXT = "mich nach dem aktuellen Stand und den nächsten Schritten erkundigen"
"""Two questions that every check-in asks, in one."""

_LONGEST_STRENGTHS = 150
"""Characters of strengths that can still join the interest in one clause."""


def has_talked(told: Told) -> bool:
    """Tell whether there was a conversation, by its day, its topics, or because it is said so.

    Args:
        told: What the template sees so far.
    """
    is_known = told["interview_date"] or told["interviewed"] == "yes" or told["discussed"] or told["discussed_sentence"]
    return told["interviewed"] != "no" and bool(is_known)


def is_open(told: Told) -> bool:
    """Tell whether how things stand is left for the letter to ask.

    Args:
        told: What the template sees so far.
    """
    return bool(told["asks_standing"]) or not told["asks_status"]


def asked(told: Told) -> str:
    """Return the candidate's question after how things stand, as a clause; nothing where there is none.

    Args:
        told: What the template sees so far.
    """
    return "" if is_open(told) else told["question_indirect"]


def asks_as_it_stands(told: Told) -> bool:
    """Tell whether the candidate asks how things stand in words that make no clause.

    Args:
        told: What the template sees so far.
    """
    return not is_open(told) and not told["question_indirect"]


def asks_in_own_words(told: Told) -> bool:
    """Tell whether the candidate's own sentences say that they ask, and no question stands beside them.

    Args:
        told: What the template sees so far.
    """
    return bool(_ASKS.search(f"{told['own_main']} {told['reason_sentence']}") and not told["question"])


def has_body(told: Told) -> bool:
    """Tell whether there are sentences between the opening and the question.

    Args:
        told: What the template sees so far.
    """
    names = ("own_main", "learned", "learned_sentence", "reason_sentence", "needs_sentence", "strengths_sentence")
    has_topics = told["interviewed"] != "no" and (told["discussed"] or told["discussed_sentence"])
    return any(told[name] for name in (*names, "forgotten", "forgotten_sentence")) or bool(has_topics)


def reasons_to_ask(told: Told) -> dict[str, str]:
    """Return the reasons to ask, as clauses with "da": their date (``due``), the ``stock`` one, and the best of all.

    Args:
        told: What the template sees so far.
    """
    beside = told["question_because"] if asked(told) else ""
    given = told["reason_reason"] or since(told["reason_because"])
    due = day_as_reason(told)
    better = beside or given or due
    stock = "" if better else _stock_reason(told)
    return {"given": given, "due": due, "stock": stock, "because": better or stock}


def day_as_reason(told: Told) -> str:
    """Return the date of their decision as a reason to ask; nothing where there is none.

    Args:
        told: What the template sees so far.
    """
    if not told["decision_by"]:
        return ""
    verb = "war" if _is_overdue(told) else "ist"
    return f"da {told['Ihr_aller']}e Entscheidung für den {told['decision_by']} vorgesehen {verb}"


def since(because: str) -> str:
    """Return a clause with "weil" as one with "da", which can open a sentence; nothing for any other.

    Args:
        because: The clause, or the empty string.
    """
    return f"da {because.partition(' ')[2]}" if because.startswith(("weil ", "da ")) else ""


def _is_overdue(told: Told) -> bool:
    """Tell whether the date of their decision may be over."""
    return bool(told["decision_by_passed"]) or not told["on"]


def inquiry_about(told: Told, news: str, *, is_first: bool) -> str:
    """Return what is asked after "möchte ich": how things stand, or a clause.

    Args:
        told: What the template sees so far.
        news: What is asked, as a clause.
        is_first: Whether it is asked for the first time.
    """
    again = "" if is_first else "noch einmal "
    if news == NEWS and not told["informal"]:
        return f"mich {again}nach {told['asks_standing'] or _STANDING} des Auswahlverfahrens erkundigen"
    asked_for = f"{again or 'kurz '}nachfragen, {news}"
    return _STANDING_AND_STEPS.sub(_STANDING_AND_NEXT, asked_for)


def as_reason(sentence: str) -> str:
    """Return a sentence as a clause, also what attracts: "mich die Stelle sehr reizt"; nothing where that is unsafe.

    Args:
        sentence: One sentence of the candidate.
    """
    found = _ATTRACTS.fullmatch(sentence)
    if found is None or _SEVERAL.search(sentence):
        return as_clause(sentence)
    what = found["what"]
    what = f"{what[0].lower()}{what[1:]}" if what.partition(" ")[0] in _ARTICLES else what
    return f"mich {what} {found['how']} {found['verb']}"


def _stock_reason(told: Told) -> str:
    """Return the interest, and short strengths with it, as the reason to ask where the candidate gives none."""
    says_it = told["informal"] or told["own_states_interest"] or asks_as_it_stands(told) or told["own_because"]
    wants = told["strengths_einbringen_wuerde"]
    strengths = f"gern {wants}" if wants else told["strengths_mitbringe"]
    is_alone = not (told["needs"] or told["needs_sentence"] or told["strengths_sentence"])
    is_short = len(strengths) < _LONGEST_STRENGTHS and ":" not in strengths
    joins = bool(told["strengths"]) and is_alone and is_short and not strengths.startswith("Folgendes")
    if says_it or (has_body(told) and not joins):
        return ""
    return f"da mich {told['the_job']} weiterhin sehr interessiert" + (f" und ich {strengths}" if joins else "")


def is_used(reasons: Mapping[str, str]) -> bool:
    """Tell whether the candidate's reason is the one that the question has.

    Args:
        reasons: The reasons to ask.
    """
    return bool(reasons["given"]) and reasons["because"] == reasons["given"]


def news_asked(told: Told, reasons: Mapping[str, str], *, has_met: bool) -> str:
    """Return what is asked, as a clause.

    Args:
        told: What the template sees so far.
        reasons: The reasons to ask.
        has_met: Whether the letter thanks for a conversation.
    """
    if question := _OF_APPLICATION.sub("damit", asked(told)):
        joins = ", und" if "," in question else " und"
        standing = "ob es schon etwas Neues gibt" if told["informal"] else "wie der aktuelle Stand ist"
        return f"{question}{joins} {standing}" if told["asks_receipt"] else question
    if reasons["due"] and reasons["because"] == reasons["due"]:
        return "ob sie schon gefallen ist" if _is_overdue(told) else "ob es dabei bleibt"
    is_certain = has_met and (told["interview_date"] or told["interviewed"] == "yes")
    return "ob schon eine Entscheidung gefallen ist" if is_certain else NEWS

"""How a reply to an offer names the offer, refuses it, or asks for more, and why."""

import re

from ..._lazy import lazy_regex
from ._acceptances import acceptance_strings
from ._check_in_questions import since
from ._free_text import capitalize
from ._offer_declines import decline_strings
from ._own_words import split_sentences
from ._phrases import around
from ._requests import DELIVERED, request_string
from ._words import Told, yes

_FOLLOWING = "Folgendes"
"""How a list begins of which one cannot tell the case."""

_PONDERS = lazy_regex(r"\bprüf|berleg|sorgfältig|in Ruhe|ntscheidung|nachdenk|bespr[eä]ch")
_WRITTEN = lazy_regex(r"[Vv]ertrag|schriftlich|[Aa]ngebot\b|[Uu]nterlagen")
_LEADS_TO_QUESTION = lazy_regex(r"Frage|\b(?:klären|besprechen|abstimmen|telefonieren)\b|\bBevor ich|dazu\b")
"""A sentence that a question goes on from."""

_AMOUNT = lazy_regex(r"eine?n? ([A-ZÄÖÜ]\w+) (von [^,;:]+)")
"""A term with its amount."""

_ALTERNATIVE = lazy_regex(r" oder (?:ersatzweise|sonst) ")
"""Before what would do instead of the first request."""

_SETTLED = lazy_regex(r"\bsobald\b")
"""What comes last: "sobald diese Punkte geklärt sind"."""

_SO = lazy_regex(r"\b[Ff]olgende")
_ANNOUNCES = lazy_regex(
    r"(?:[Ff]olgende\w*(?: vorschlagen)?|vorschlagen|ansprechen|Anliegen|(?:eine|die) (?:Bitte|Frage))[.:]$"
)
"""How a sentence ends after which the request has to follow at once."""

_ASKS_TIME = lazy_regex(
    r"meine (?:\w+ )?(?:Antwort|Entscheidung|Rückmeldung)|Bedenkzeit|Frist\b|\bmich entscheide|bis (?:zum|wann)"
    r"|(?:etwas|mehr) Zeit"
    r"|(?:Antwort|Rückmeldung|Bescheid) (?:geben|gebe|sagen)"
)
_THING = lazy_regex(
    r"ein\w* [^,]*?(?:[Pp]arkplatz|[Rr]ad|[Ww]agen|[Ll]aptop|[Hh]andy|[Tt]icket|[Kk]arte|[Zz]uschuss"
    r"|[Nn]otebook)(?: [^,]*)?"
)
"""What one gets, rather than agrees upon."""

_COSTS = lazy_regex(r"die [A-ZÄÖÜ][\w-]*(?:kosten|gebühren)(?: [^,;:]+)?")
_LONGEST_REQUESTS = 170
"""Characters of what is asked for that one sentence can still end with."""


def offer_reply_strings(told: Told) -> dict[str, str | dict[str, str]]:
    """Return how a reply names the offer, and what its ``acceptance``, its ``decline`` and its ``negotiation`` decide.

    ``the_offer`` is what is thanked for, with ``offer_joy`` as it goes on; ``thanked_offer`` names the position alone.
    ``returns_contract`` tells whether the contract is to be returned, which nothing of theirs speaks of.

    ``offer_terms`` are what was offered, in a sentence; ``requests_written`` is ``yes`` where they ask for something
    in writing already, and ``asks_time`` where their question asks for time. What they will do once all is settled is
    ``own_then``, what leads to their question ``own_asking``, and the rest of their own words ``own_now``;
    ``time_lead`` says why the answer takes time.

    A negotiation holds what is said before the request and after it (``before``, ``after``), how the request is led up
    to (``intro``), the candidate's sentences on the reason (``reason_before`` the request, or ``reason_after`` one that
    names the reason itself), the ground it is made on (``ground``, the beginning of a sentence), what is asked
    (``want``, a clause), in what other ``form`` it is asked, and by when the candidate answers (``until``).

    Args:
        told: What the template sees so far.
    """
    position = "" if told["role"] in told["impression"] else f" für {told['the_position']} {told['at_company']}"
    of_when = f"{' ' if told['offered_on_of'] else ''}{told['offered_on_of']}"
    plain = f"{'euer' if told['informal'] else told['Ihr_unended']} Angebot"
    offer = f"{plain}{of_when}"
    now, then, talk = _own_parts(told)
    return {
        "the_offer": f"{offer}{_offered_work(told, position)}{told['and_thanks']}",
        "offer_joy": _joy(told),
        "thanked_offer": f"{offer}{position}",
        "acceptance": acceptance_strings(told, offer, position),
        "decline": decline_strings(told, plain),
        "returns_contract": yes(not (told["enclosed"] or told["enclosed_sentence"] or "ertrag" in _said(told))),
        "requests_written": yes(_WRITTEN.search(told["requests"] + told["requests_sentence"])),
        "offer_terms": _terms(told),
        "time_lead": _time_lead(told),
        "helpful": f"Hilfreich wäre es, wenn {told['Sie']} {around(bare, told['koennten'])}."
        if (bare := told["requests_bare"])
        else "",
        "own_now": now,
        "own_then": then,
        "own_asking": talk,
        "asks_time": yes(told["question"] and _ASKS_TIME.search(told["question"])),
        "negotiation": _negotiation(told),
    }


def _said(told: Told) -> str:
    """Return where the candidate may speak of a contract."""
    names = ("impression", "reason_sentence", "reason_stated", "chosen_sentence", "can_send", "can_send_sentence")
    return " ".join(told[name] for name in (*names, "question"))


def _own_parts(told: Told) -> tuple[str, str, str]:
    """Return the candidate's sentences: those of the thanks, the one after an answer, those that a question follows."""
    own = split_sentences(told["impression"])
    then = [each for each in own if _SETTLED.search(each)]
    now = [each for each in own if each not in then]
    at = len(now)
    while told["question"] and at > 1 and _LEADS_TO_QUESTION.search(now[at - 1]):
        at -= 1
    return " ".join(now[:at]), " ".join(then), " ".join(now[at:])


def _offered_work(told: Told, position: str) -> str:
    """Return what is offered: the work from its first day, or the position."""
    if not (position and told["start_date"]):
        return position
    return f", am {told['start_date']} {told['beginning_as']} {told['at_company']} {told['beginning']}"


def _joy(told: Told) -> str:
    """Return the joy over the offer, as its sentence goes on, unless the candidate's own words have it."""
    if told["states_joy"]:
        return ""
    if told["and_thanks"] or told["start_date"] or told["informal"]:
        return f". Ich habe mich {'riesig' if told['informal'] else 'sehr'} darüber gefreut"
    return ", über das ich mich sehr gefreut habe"


def _terms(told: Told) -> str:
    """Return what was offered, as a sentence."""
    terms = told["terms_accusative"]
    if not terms or _with_amount(told["impression"], terms) != told["impression"]:
        return ""
    if told["informal"]:  # "Ihr" with a capital reads as if to strangers
        return f"Angeboten {told['haben_alle']} {told['Sie_alle']} mir {terms}."
    return f"{told['Sie_alle']} {told['haben_alle']} mir {around(terms, 'angeboten')}."


def _with_amount(own: str, terms: str) -> str:
    """Return the candidate's sentences with the amount of what they call offered: "das angebotene Gehalt von …"."""
    term = _AMOUNT.fullmatch(terms)
    return (
        own
        if term is None
        else re.sub(rf"(\b(?:angebotene|vorgeschlagene)n? {term[1]})(?= [a-z])", rf"\1 {term[2]}", own)
    )


def _time_lead(told: Told) -> str:
    """Return why the answer takes time, unless the candidate's own sentences say so."""
    because = told["reason_because"]
    if because and _PONDERS.search(because):
        return f"{_because_first(told)}, brauche ich für meine Antwort noch etwas Zeit."
    if because:
        return f"{_because_first(told)}, möchte ich die Entscheidung in Ruhe treffen."
    if _PONDERS.search(told["reason_sentence"]):
        return told["reason_sentence"]
    lead = "" if _PONDERS.search(told["impression"]) else "Ich möchte die Entscheidung in Ruhe treffen."
    return f"{lead} {told['reason_sentence']}".strip()


def _because_first(told: Told) -> str:
    """Return the reason as the clause that a sentence begins with."""
    return capitalize(_because(told))


def _is_act(told: Told) -> bool:
    """Tell whether the request is to do something that no clause of ours can take."""
    return bool(told["requests_infinitive"] and not told["requests_bare"])


def _negotiation(told: Told) -> dict[str, str]:
    """Return what a negotiation decides."""
    asks = bool(told["requests"] or told["requests_sentence"])
    because = _because(told)
    form = _form(told)
    is_asked_with_reason = told["requests"] and not _is_act(told) and form != "delivered"
    is_named = bool(is_asked_with_reason and (because or told["reason"]))
    before, announcement = told["own_before"] if asks else told["own_main"], ""
    own = split_sentences(before)
    if asks and own and _ANNOUNCES.search(own[-1]):
        before, announcement = " ".join(own[:-1]), own[-1]
        if _SO.search(announcement) and told["requests_sentence"] and not told["reason_sentence"]:
            announcement = f"{announcement[:-1]}:"
    intro = "" if announcement else _intro(told, because)
    stated = told["reason_stated"] if (announcement or not told["requests"]) and not intro else told["reason_sentence"]
    return {
        "is_asked": yes(asks),
        "before": _with_amount(before, told["terms_accusative"]),
        "announcement": announcement,
        "after": told["own_after"] if asks else "",
        "intro": intro,
        "because": capitalize(because),
        "reason_before": "" if is_named and not announcement else stated,
        "reason_after": told["reason_sentence"] if is_named and not announcement else "",
        "brings": yes(told["strengths"] and not _rests_on_strengths(told, because)),
        "ground": "" if announcement and told["reason_stated"] else _ground(told, because),
        "asks": f"{'würde' if because.endswith('möchte') else 'möchte'} ich gern fragen",
        "want": _want(told),
        "instead": _instead(told),
        "form": form,
        "delivered": request_string(told).replace(" noch um ", " um " if intro else " noch um ", 1),
        "listed": told["requests_accusative"].removeprefix(_FOLLOWING),
        "until": (told["answers_in_time"] and told["answer_by_until"])
        or told["respond_by_until"]
        or told["answer_by_until"],
        **_call(told, asks=asks),
    }


def _because(told: Told) -> str:
    """Return the reason as a clause that can open a sentence, "da ich umziehe"; nothing where it is none."""
    return told["reason_reason"] or since(told["reason_because"]) or told["reason_because"]


def _intro(told: Told, because: str) -> str:
    """Return how the request is led up to, where its own sentence does not name the reason."""
    if told["requests"] and not _is_act(told) and _form(told) != "delivered":
        return ""
    if because and not told["requests"]:
        return "" if told["reason_stated"] else "raise"
    if because:
        return "because"
    if told["reason_clause"]:
        return "clause"
    if told["reason"]:
        return "matter"
    return "discuss" if told["requests_sentence"] and not told["requests"] else ""


def _rests_on_strengths(told: Told, because: str) -> bool:
    """Tell whether the strengths are the ground of the request."""
    is_asked = told["requests"] and not _is_act(told)
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
    wanted = _ALTERNATIVE.split(told["requests_accusative"])[0]
    if told["requests_bare"]:
        return f"ob {told['Sie']} {around(told['requests_bare'], told['koennten'])}"
    if _THING.fullmatch(wanted):
        return f"ob ich {wanted} bekommen kann"
    if _COSTS.fullmatch(wanted):
        return f"ob {wanted} übernommen werden können"
    is_short = ":" not in wanted and len(wanted) < _LONGEST_REQUESTS and not wanted.startswith(_FOLLOWING)
    if told["requests"] and is_short and ("," not in wanted or told["requests_plain"]):
        return f"ob wir {around(wanted, 'vereinbaren können')}"
    return f"ob Spielraum besteht für {wanted}"


def _instead(told: Told) -> str:
    """Return what would do as well, where the first request cannot be met."""
    _, *others = _ALTERNATIVE.split(told["requests_accusative"], maxsplit=1)
    return f"Alternativ können wir gern über {around(others[0], 'sprechen')}." if others else ""


def _form(told: Told) -> str:
    """Return in what form the request is made that has no ground to begin with."""
    wanted = told["requests_accusative"]
    if DELIVERED.match(told["requests"]) or " und darum, " in told["requests_bitten"]:
        return "delivered"
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

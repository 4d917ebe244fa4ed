"""How a reply to an offer names the offer, refuses it, or asks for more, and why."""

from ..._lazy import lazy_regex
from ._check_in_questions import since
from ._free_text import capitalize
from ._own_words import split_sentences
from ._reasons import decided_with_choice
from ._requests import DELIVERED, request_string
from ._words import Told, yes

_FOLLOWING = "Folgendes"
"""How a list begins of which one cannot tell the case."""

_OWN = (
    *("impression", "reason_sentence", "reason_stated", "chosen_sentence", "can_send", "can_send_sentence", "question"),
)
"""Where the candidate may speak of a contract, or of having thought it over."""

_REFLECTED = lazy_regex(r"berleg|nachgedacht|nachdenk|leichtgefallen|leicht gefallen|abgewogen|schwer(?:ge| ge)fallen")
_PONDERS = lazy_regex(r"\bprüf|berleg|sorgfältig|in Ruhe|ntscheidung|nachdenk|bespr[eä]ch")
_WRITTEN = lazy_regex(r"[Vv]ertrag|schriftlich|[Aa]ngebot\b|[Uu]nterlagen")
_ANTICIPATES = lazy_regex(
    r"\bfreue mich\b.*\b(?:auf|darauf)\b|^(?:Dar)?[Aa]uf .*\bfreue ich mich\b|\bgespannt\b|^Bis (?:bald|dann)"
    r"|\bsobald\b"
)
"""A sentence that looks ahead to the work, with which an acceptance ends best."""

_SETTLED = lazy_regex(r"\bsobald\b")
"""What comes last: "sobald diese Punkte geklärt sind"."""

_ANNOUNCES = lazy_regex(
    r"(?:[Ff]olgende\w*(?: vorschlagen)?|vorschlagen|ansprechen|Anliegen|(?:eine|die) (?:Bitte|Frage))[.:]$"
)
"""How a sentence ends after which the request has to follow at once."""

_REFUSES = lazy_regex(
    r"\bnicht an(?:zu)?nehmen|\bab(?:zu)?(?:sagen|lehnen)\b|\b(?:sage|lehne) ich\b.*\bab\b|\bgegen Ihr Angebot\b"
)
_ACCEPTS = lazy_regex(
    r"\b(?:nehme|sage) ich\b.*\b(?:an|zu)\b|\bich (?:nehme|sage)\b.*\b(?:an|zu)\b|\bannehme\b|\bangenommen\b"
    r"|zu(?:zu)?sagen\b"
)
"""The act itself, in the candidate's own words."""

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
    """Return how a reply names the offer (``the_offer``), refuses it (``refusal``), and what a ``negotiation`` decides.

    A call refuses without a word of reflection (``refusal_spoken``). An ``acceptance`` holds what it opens with, what
    of the candidate's own words comes at once (``own``) and what ends it (``outlook``), whether it ``asks`` for
    anything, and on which day the work begins, where nothing has said so yet (``start``). It returns the contract,
    unless something of theirs speaks of it (``returns_contract``).

    ``offer_terms`` are what was offered, in a sentence; ``requests_written`` is ``yes`` where they ask for something
    in writing already, and ``asks_time`` where their question asks for time. What they will do once all is settled is
    ``own_then``, and the rest of their own words ``own_now``; ``time_lead`` says why the answer takes time.

    A negotiation holds what is said before the request and after it (``before``, ``after``), how the request is led up
    to (``intro``), the candidate's sentences on the reason (``reason_before`` the request, or ``reason_after`` one that
    names the reason itself), the ground it is made on (``ground``, the beginning of a sentence), what is asked
    (``want``, a clause), in what other ``form`` it is asked, and by when the candidate answers (``until``).

    Args:
        told: What the template sees so far.
    """
    own = " ".join(told[name] for name in _OWN)
    reflects = not _REFLECTED.search(own)
    position = "" if told["role"] in told["impression"] else f" für {told['the_position']} {told['at_company']}"
    told_now = split_sentences(told["impression"])
    offer = f"{told['Ihr_unended']} Angebot {told['offered_on_of']}"
    return {
        "the_offer": f"{offer}{position}{told['and_thanks']}",
        "refusal": _refusal(told, "Nach reiflicher Überlegung" if reflects else "", told["the_position"]),
        "refusal_is_own": yes(_REFUSES.search(told["reason_stated"])),
        "refusal_spoken": _refusal(told, "", ""),
        "acceptance": _acceptance(told, offer, position),
        "returns_contract": yes(not (told["enclosed"] or told["enclosed_sentence"] or "ertrag" in own)),
        "requests_written": yes(_WRITTEN.search(told["requests"] + told["requests_sentence"])),
        "offer_terms": _terms(told),
        "time_lead": _time_lead(told),
        "own_now": " ".join(each for each in told_now if not _SETTLED.search(each)),
        "own_then": " ".join(each for each in told_now if _SETTLED.search(each)),
        "asks_time": yes(told["question"] and _ASKS_TIME.search(told["question"])),
        "negotiation": _negotiation(told),
    }


def _terms(told: Told) -> str:
    """Return what the offer holds, or what of it is still open, as a sentence."""
    terms = told["terms_accusative"]
    if not terms:
        return ""
    return f"Es umfasst {terms}."


def _time_lead(told: Told) -> str:
    """Return why the answer takes time, unless the candidate's own sentences say so."""
    because = told["reason_because"]
    if because and _PONDERS.search(because):
        return f"Für meine Antwort brauche ich noch etwas Zeit, {because}."
    if _PONDERS.search(told["impression"]) and not because:
        return ""
    return f"Ich möchte mir alles sorgfältig ansehen und die Entscheidung in Ruhe treffen{because and f', {because}'}."


def _acceptance(told: Told, offer: str, position: str) -> dict[str, str]:
    """Return how an acceptance opens and ends, and what it has to say of the first day."""
    own = split_sentences(told["impression"])
    at = len(own)
    while at and _ANTICIPATES.search(own[at - 1]):
        at -= 1
    start = f"am {told['start_date']} " if told["start_date"] else ""
    beginning = f"{told['beginning_as']} {told['at_company']} {told['beginning']}"
    says_joy, thanks = bool(told["states_joy"]), told["and_thanks"]
    accepts = _ACCEPTS.search(told["impression"]) is not None
    act = "" if accepts else ", das ich sehr gern annehme"
    is_said = told["start_date"] in told["impression"] + told["terms"] + told["terms_sentence"]
    return {
        "opening": f"{offer}{position if says_joy or accepts else ''}{act}{thanks and ',' * bool(act) + thanks}",
        "joy": "" if says_joy or accepts else f"Ich freue mich darauf, {start}{beginning}.",
        "own": " ".join(own[:at]),
        "asks": yes(told["question"] or told["requests"] or told["requests_sentence"]),
        "outlook": " ".join(own[at:]),
        "start": yes(start and (says_joy or accepts) and not is_said),
    }


def _refusal(told: Told, reflection: str, position: str) -> str:
    """Return the refusal in one sentence with the choice or the reason, without its full stop."""
    because, clause = told["reason_because"], told["reason_clause"]
    has_chosen = bool(told["chosen"] or told["chosen_because"])
    decided = told["chosen_decided"]
    if _REFUSES.search(f"{told['reason_stated']} {told['impression']}"):
        return _beside_own_refusal(told)
    what = f" für {position} {told['at_company']}" if position else ""
    how = " ".join(filter(None, ["jedoch" if reflection else "", "" if has_chosen else clause]))
    absage = f"{reflection or 'Leider'} muss ich {told['Ihnen']}{what} {how}"
    absage = f"{absage} leider absagen" if reflection else f"{absage} absagen"
    if both := decided_with_choice(told):
        return f"{absage}, {both}"
    if told["chosen"] and (because or told["reason"]):
        chosen = f"{absage}: Ich habe mich {clause} {decided}"
        return f"{chosen}, {because}" if because else chosen
    if has_chosen:
        return f"{absage}, {told['chosen_because'] or 'weil ich mich ' + told['chosen_decided_habe']}"
    return f"{absage}, {because}" if because else absage


def _beside_own_refusal(told: Told) -> str:
    """Return what a refusal in the candidate's own words leaves to be said: the choice, and the reason."""
    stated = told["reason_stated"].rstrip(".")
    chosen = f"Ich habe mich {told['chosen_decided']}" if told["chosen"] else ""
    return ". ".join(filter(None, [stated, chosen]))


def _negotiation(told: Told) -> dict[str, str]:
    """Return what a negotiation decides."""
    asks = bool(told["requests"] or told["requests_sentence"])
    because = _because(told)
    form = _form(told)
    is_asked_with_reason = told["requests"] and not told["requests_infinitive"] and form != "delivered"
    is_named = bool(is_asked_with_reason and (because or told["reason"]))
    before, announcement = told["own_before"] if asks else told["own_main"], ""
    own = split_sentences(before)
    if asks and own and _ANNOUNCES.search(own[-1]):
        before, announcement = " ".join(own[:-1]), own[-1]
    intro = "" if announcement else _intro(told, because)
    stated = told["reason_stated"] if (announcement or not told["requests"]) and not intro else told["reason_sentence"]
    return {
        "is_asked": yes(asks),
        "before": before,
        "announcement": announcement,
        "after": told["own_after"] if asks else "",
        "intro": intro,
        "because": capitalize(because),
        "reason_before": "" if is_named and not announcement else stated,
        "reason_after": told["reason_sentence"] if is_named and not announcement else "",
        "brings": yes(told["strengths"] and not _rests_on_strengths(told, because)),
        "ground": "" if announcement and told["reason_stated"] else _ground(told, because),
        "asks": f"{'würde' if because.endswith('möchte') else 'möchte'} ich vor meiner Entscheidung gern fragen",
        "want": _want(told),
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
    if told["requests"] and not told["requests_infinitive"] and _form(told) != "delivered":
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
    if _THING.fullmatch(wanted):
        return f"ob ich {wanted} bekommen kann"
    if _COSTS.fullmatch(wanted):
        return f"ob {wanted} übernommen werden können"
    is_short = ":" not in wanted and len(wanted) < _LONGEST_REQUESTS and not wanted.startswith(_FOLLOWING)
    if told["requests"] and is_short and ("," not in wanted or told["requests_plain"]):
        return f"ob wir {told['requests_vereinbaren']}"
    return f"ob Spielraum besteht für {wanted}"


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

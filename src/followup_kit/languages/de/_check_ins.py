"""What a check-in opens with, what it asks and why, and what it need not say again."""

import re
from collections.abc import Container, Mapping

from ..._lazy import lazy_regex
from .._template_strings import EVERYTHING
from ._check_in_questions import (
    NEWS,
    as_reason,
    asked,
    asks_as_it_stands,
    asks_in_own_words,
    day_as_reason,
    has_body,
    has_talked,
    inquiry_about,
    is_open,
    is_used,
    news_asked,
    reasons_to_ask,
)
from ._free_text import capitalize
from ._other_offers import other_offer
from ._own_words import paragraphs, split_sentences
from ._words import Told, yes

_CONTACTED = {"phone": "angerufen", "voicemail": "auf den Anrufbeantworter gesprochen", "email": "geschrieben"}
"""What the candidate did by each channel, after whom it was done to."""

_NEAR = ("heute", "gestern")
_REPORT = lazy_regex(r"Ich melde mich (?:\w+ )*(?:zu|wegen) meiner Bewerbung\.")
"""A sentence of the candidate that opens a check-in by itself, once it says which application it means."""

_JOINABLE = lazy_regex(r"Ich [^,:;–—?!]+\.")
"""A sentence of the candidate that can go on with "und"."""

_OFFER_ENDS = ("Verfügung.", "bereit.")
"""How an offer of the candidate ends that closes the letter by itself."""

_SENT = ("can_send", "can_send_sentence", "enclosed", "enclosed_sentence", "own_offer")
"""What is sent or offered."""

_LONG = 250
"""Characters of the candidate's own sentences that fill a paragraph beside the thanks for a conversation."""

_FULL = 180
"""Characters of them that fill a paragraph by themselves."""


def check_in_strings(told: Told, asked_for: Container[str] = EVERYTHING) -> dict[str, dict[str, str]]:
    """Return what each check-in by email decides: ``first_check_in``, and ``next_check_in`` for one after another.

    Each holds how it opens (``opening``), with the candidate's own report or what was done before (``report``,
    ``done``), the candidate's sentences (``own``, and ``own_more`` in a paragraph of their own), the reason to ask
    (``because``), what is asked (``news``, a clause, and ``inquiry``, after "möchte ich") and in what form (``form``),
    which strengths are offered (``strengths``), and how it ends (``closing``, ``outlook``); and, ``yes`` or nothing,
    what else there is to say. ``contacted`` has the words for an earlier message, ``other_offer`` what is said of
    another offer, ``call`` how a call asks.

    Args:
        told: What the template sees so far.
        asked_for: The names that the template asks for; a check-in that is not among them is left out.
    """
    contacted = {
        "whom": {"phone": told["Sie_accusative"], "voicemail": told["Ihnen"], "email": told["Ihnen"]}.get(
            told["last_channel"], "mich"
        ),
        "about": "zu" if told["last_channel"] == "email" else "wegen",
        "how": _CONTACTED.get(told["last_channel"], "gemeldet"),
    }
    check_ins = {"first_check_in": True, "next_check_in": False}
    return {
        "contacted": contacted,
        "other_offer": other_offer(told),
        "call": _call(told),
        **{name: _check_in(told, contacted, is_first=first) for name, first in check_ins.items() if name in asked_for},
    }


def _check_in(told: Told, contacted: Mapping[str, str], *, is_first: bool) -> dict[str, str]:
    """Return what one check-in decides."""
    reasons = reasons_to_ask(told)
    has_met = is_first and has_talked(told)
    is_thanked_in_own_words = has_met and bool(told["own_opening"]) and not told["interview_date"]
    names_people = bool(told["people"]) and not (has_met and not is_thanked_in_own_words)
    is_due = reasons["because"] == reasons["due"] and not asks_in_own_words(told)
    has_date_left = bool(told["decision_by"]) and not is_due
    goes_on = _goes_on(told, reasons) or names_people or has_date_left
    thanks = "own-thanks" if is_thanked_in_own_words else "thanks" if has_met else ""
    opening = _opening(told, reasons, thanks, goes_on=goes_on)
    news = news_asked(told, reasons, has_met=has_met)
    inquiry = inquiry_about(told, news, is_first=is_first)
    asks_later = opening in ("own-thanks", "thanks", "contacted", "reason", "report")
    form = _form(told, reasons, news, goes_on=goes_on, has_met=has_met) if asks_later else ""
    because = reasons["because"]
    if form == "therefore" and (own_reason := as_reason(told["own_main"])) and not _is_of_me(told["own_main"]):
        form, because = "because", f"da {own_reason}"
    closing = _closing(told, reasons, form, has_met=has_met, is_first=is_first)
    own = told["own_rest"] if is_thanked_in_own_words else told["own_main"]
    own = "" if because != reasons["because"] else own
    if form == "joined":
        own = f"{own[:-1]} und {inquiry if _asks_to(own) else f'möchte {inquiry}'}."
    elif not (asks_later or goes_on) and closing["closing"] == "reply" and _joins(own) and not _asks_to(own):
        own = f"{own[:-1]} und freue mich über eine kurze {closing.pop('note')}."
        closing |= {"closing": "", "note": ""}
    about = f"zu meiner Bewerbung {told['as_position']} {told['at_company']}" if is_thanked_in_own_words else ""
    is_apart = has_met or goes_on or len(own) > _FULL
    return {
        "opening": opening,
        "done": _done(told, contacted, is_first=is_first),
        "interest": _with_position(told, reasons["stock"]),
        **_topics(told, opening, is_first=is_first),
        "names_talk": yes("Gespräch" in told["impression"] and told["interview_date"]),
        "is_long": yes(opening == "thanks" and len(own) > _LONG),
        "goes_on": yes(is_apart),
        "names_people": yes(names_people),
        "names_date": yes(has_date_left),
        "strengths": "" if closing["closing"] == "offer-and-wish" else _strengths(told, reasons),
        "because": capitalize(because),
        "news": news,
        "inquiry": inquiry,
        "asks": _asks(because, about, inquiry),
        "form": form,
        "about": about,
        "gives_reason": yes(told["reason_because"] and not is_used(reasons)),
        "asks_more": yes(is_open(told) and not told["asks_standing"]),
        "interest_left": yes(_interest_is_left(told, reasons)),
        "ends_there": yes(is_apart and not any(told[name] for name in _SENT)),
        **_own_sentences(told, own),
        **closing,
    }


def _is_of_me(sentence: str) -> bool:
    """Tell whether a sentence begins with the candidate, as the question after it does."""
    return sentence.startswith("Ich ")


def _asks(because: str, about: str, inquiry: str) -> str:
    """Return the inquiry after its reason, without a second "möchte" beside that of the reason."""
    if not (because.endswith("möchte") and inquiry.startswith("kurz nachfragen")):
        return f"möchte ich {about} {inquiry}"
    return f"frage ich {about} kurz nach{inquiry.removeprefix('kurz nachfragen')}"


def _with_position(told: Told, stock: str) -> str:
    """Return the stock reason with the whole position in it."""
    return stock.replace(told["the_job"], f"{told['the_position']} {told['at_company']}", 1)


def _own_sentences(told: Told, own: str) -> dict[str, str]:
    """Return the candidate's sentences: the one that opens the letter, those of its body, and those that look ahead."""
    report, outlook = _report(told), told["own_outlook"]
    if report:
        first = split_sentences(told["impression"])[0]
        own, outlook = (text.removeprefix(first).strip() for text in (own, outlook))
    if report and not own:
        report, outlook = f"{report} {outlook}".strip(), ""
    own, more = paragraphs(own)
    return {"report": report, "own": own, "own_more": more, "outlook": outlook}


def _report(told: Told) -> str:
    """Return the sentence of the candidate that opens the letter, with the application that it means."""
    first = split_sentences(told["impression"])[:1]
    if not first or not _REPORT.fullmatch(first[0]):
        return ""
    return f"i{first[0][1:-1]} {told['as_position']} {told['at_company']}."


def _done(told: Told, contacted: Mapping[str, str], *, is_first: bool) -> str:
    """Return what the candidate did before, and when; who has never asked applied."""
    when = told["last_contact_when"] if told["last_contact_when"] in _NEAR else f"am {told['last_contact']}"
    application = f"meiner Bewerbung {told['as_position']} {told['at_company']}"
    if told["last_channel"] in _CONTACTED:
        verb, already = ("habe", "") if is_first else ("hatte", "bereits ")
        return f"{when} {verb} ich {contacted['whom']} {already}wegen {application} {contacted['how']}"
    if not is_first:
        return f"{when} hatte ich mich bereits nach {application} erkundigt"
    if told["interviewed"] == "no":
        return f"{when} habe ich mich {told['as_position']} {told['at_company']} beworben"
    return f"{when} habe ich mich mit {application} an {told['Sie_accusative']} gewandt"


def _joins(own: str) -> bool:
    """Tell whether the last of the candidate's sentences can go on with "und"."""
    return bool(own) and _JOINABLE.fullmatch(split_sentences(own)[-1]) is not None


def _asks_to(own: str) -> bool:
    """Tell whether that sentence is of what the candidate would like to do."""
    return split_sentences(own)[-1].startswith("Ich möchte ")


def _goes_on(told: Told, reasons: Mapping[str, str]) -> bool:
    """Tell whether sentences of the letter follow the candidate's own before the question."""
    names = ("learned", "learned_sentence", "needs", "needs_sentence", "strengths_sentence", "forgotten")
    follows = any(told[name] for name in (*names, "forgotten_sentence", "reason_sentence"))
    return follows or bool(told["strengths"] and not reasons["stock"])


def _opening(told: Told, reasons: Mapping[str, str], thanks: str, *, goes_on: bool) -> str:
    """Return how the letter opens: by a conversation, an earlier message, the interest, a reason, or the question."""
    if thanks:
        return thanks
    if _report(told):
        return "report"
    if told["last_contact"]:
        return "contacted"
    if reasons["stock"] and not has_body(told):
        return "interest"
    is_interest = told["own_main"] and told["own_main"] == told["own_interest"] and told["own_because"]
    if is_interest and not (asks_in_own_words(told) or goes_on or reasons["because"] or asks_as_it_stands(told)):
        return "question" if asked(told) else "du" if told["informal"] else ""
    if has_body(told) or reasons["because"] or asks_as_it_stands(told):
        return "reason"
    return "question" if asked(told) else "du" if told["informal"] else ""


def _topics(told: Told, opening: str, *, is_first: bool) -> dict[str, str]:
    """Return whether the topics of the conversation are such as one learned of, or were of interest, or are not said.

    The first check-in has them with its thanks, which may name them already; another has them whenever there are any.
    """
    if told["interviewed"] == "no" or (is_first and opening not in ("own-thanks", "thanks")):
        return {"topics": "", "topics_sentence": ""}
    is_said = opening == "thanks" and bool(told["discussed_joined"])
    plain = "plain" if told["discussed_plain"] else "interesting"
    topics = "learned" if told["discussed_learned"] else plain if told["discussed"] and not is_said else ""
    return {"topics": topics, "topics_sentence": yes(told["discussed_sentence"])}


def _form(told: Told, reasons: Mapping[str, str], news: str, *, goes_on: bool, has_met: bool) -> str:
    """Return in what form the question is put that the opening has not put yet."""
    own = told["own_main"]
    has_asked = _report(told) and told["expects_reply"] and news == NEWS and reasons["because"] == reasons["stock"]
    if has_asked or asks_in_own_words(told):
        return ""
    if asks_as_it_stands(told):
        stands = has_body(told) or told["question_stated"] or told["question"].startswith("Bitte ")
        return "own" if stands else "introduced"
    if reasons["because"]:
        return "because"
    if told["own_because"] and not goes_on:
        if told["own_interest"] and _joins(own) and not has_met:
            return "joined"
        return "may-therefore" if own and _asks_to(own) else "therefore"
    is_wish = news == NEWS and not told["informal"] and not told["expects_reply"]
    if is_wish and not _ends_itself(told):
        return "wish"
    return "may" if has_body(told) or has_met else "plain"


def _call(told: Told) -> dict[str, str]:
    """Return how a call begins to ask, with its mark, and what it asks of the decision."""
    is_due = bool(told["decision_by"]) and not told["question_because"]
    due = day_as_reason(told)
    standing = "ob schon eine Entscheidung gefallen ist" if has_talked(told) else "wie der Stand inzwischen ist"
    return {
        "is_due": yes(is_due),
        "asks": f"{capitalize(due)}, möchte ich gern fragen," if is_due else "Darf ich fragen,",
        "mark": "." if is_due else "?",
        "standing": standing,
        "decided": "ob sie schon gefallen ist" if is_due else standing,
        "names_date": yes(
            told["decision_by"] and told["asks_status"] and (told["question_because"] or not told["question_indirect"])
        ),
    }


def _strengths(told: Told, reasons: Mapping[str, str]) -> str:
    """Return how strengths are offered: for what is needed, with the interest, alone, or not again."""
    if not told["strengths"]:
        return ""
    if told["needs"] or told["needs_sentence"]:
        return "for-needs"
    if reasons["stock"]:
        return ""
    return "alone" if told["own_states_interest"] else "with-interest"


def _interest_is_left(told: Told, reasons: Mapping[str, str]) -> bool:
    """Tell whether the interest is still to be stated at the end."""
    is_stated = told["own_states_interest"] or reasons["stock"] or "nteress" in reasons["given"]
    return not is_stated and _strengths(told, reasons) not in ("alone", "with-interest")


def _ends_itself(told: Told) -> bool:
    """Tell whether the candidate's own sentences end the letter."""
    return bool(told["own_outlook"] or told["expects_reply"] or told["own_offer"].endswith(_OFFER_ENDS))


def _closing(told: Told, reasons: Mapping[str, str], form: str, *, has_met: bool, is_first: bool) -> dict[str, str]:
    """Return how a check-in ends, what it hopes for, and whether it offers papers that may be missing."""
    mentions_reply = "Rückmeldung" in told["question"] + told["impression"]
    expects_own = bool(told["own_outlook"] and told["expects_reply"])
    asks_to_hear = "würde ich mich freuen" in told["requests_sentence"]
    if form == "wish":
        closing = "interest-and-wish" if _interest_is_left(told, reasons) else "wish"
        offered = told["strengths_offered"]
        if _strengths(told, reasons) == "alone" and not re.search(r"[,:;–—]", offered) and is_first:
            closing = "offer-and-wish"
    elif _interest_is_left(told, reasons) and not expects_own:
        closing = "interest" if told["own_outlook"] or asks_to_hear else "interest-and-reply"
    else:
        closing = "" if _ends_itself(told) or asks_to_hear else "reply"
    return {
        "closing": closing,
        "note": "Nachricht" if told["informal"] or mentions_reply else "Rückmeldung",
        "offers_papers": yes(not has_met and not any(told[name] for name in (*_SENT, "mentions_documents"))),
    }

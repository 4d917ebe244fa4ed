"""How a reply to a rejection asks for an honest word, and whether it asks to stay in touch."""

import re

from ..._lazy import lazy_regex
from ._clauses import as_clause
from ._nouns import BareNoun, bare_noun, is_noun_phrase
from ._own_words import split_sentences
from ._questions import FINITE_VERBS
from ._words import Told, yes

_OWN = lazy_regex(r"\b(?:ich|mich|mir|mein\w*|wir|uns)\b", re.IGNORECASE)
_ANSWERED = lazy_regex(r"Nachricht|Antwort|Rückmeldung|Bescheid|Absage|Mail\b|Worte")
_TALK = lazy_regex(r"Gespräch|Austausch|Diskussion|Treffen")
_ASKS_NEWS = lazy_regex(
    r"[Nn]achricht|[Rr]ückmeldung|[Mm]eld|[Bb]escheid|[Kk]ontakt|[Ee]videnz|berücksichtig"
    r"|an mich (?:zu )?denken|merken|Talentpool"
    r"|\bfrei\b"
)
_COMES_BACK = lazy_regex(
    r"\b(?:erneut|wieder|noch einmal|nächste[sn]? (?:Jahr|Mal)) (?:\w+ )?bewerb|[Bb]ewerbung für das nächste Jahr"
    r"|\bauf (?:Sie|dich|euch) zu\b|wieder eine passende|passende (?:Stelle|Position)"
)
_LACK = lazy_regex(r"(?:kein\w*|zu|mehr|weniger) ")
_LACKING = lazy_regex(
    r"\bfehl|\bzu (?:wenig|alt|jung|teuer|still)|nicht (?:genug|ausreichend|ins|in das|zum|pass)|überqualifiziert"
)
_SEVERAL = lazy_regex(r"(?:mehrere|viele|einige|zwei|drei) ")
_AND = lazy_regex(r"(?:d(?:er|ie|as)|mein\w*|eine?) [^,]* und (?:d(?:er|ie|as)|mein\w*|eine?) ")
_SOMEBODY = lazy_regex(r"\w*(?:[Bb]ewerber|[Kk]andidat|[Mm]itbewerber|[Kk]olleg|Person\b)")
_FEEDBACK_WORDS = r"Hinweis|Feedback|Einschätzung|Rückmeldung|Tipp"
_WISHES = r"würde|wäre|freu\w*|dankbar|bitte|könnten?|könntest|gern|möchte"
_FEEDBACK = lazy_regex(_FEEDBACK_WORDS)
_BEGS = lazy_regex(rf"(?:{_WISHES})\b.*(?:{_FEEDBACK_WORDS})|(?:{_FEEDBACK_WORDS})\b.*(?:{_WISHES})\b", re.IGNORECASE)
"""How the candidate's own sentences ask for feedback."""

_LITTLE = lazy_regex(r"\b(?:reichen|genügen|reicht|genügt)\b")
"""How short an answer may be, which is said directly behind the question."""

_UNDERSTANDS = lazy_regex(r"Verständnis|respektier|verstehe|nachvollzieh|Kenntnis")
_AIMS = lazy_regex(r"verbessern|lernen|[Ww]eiterentwick|wachsen|arbeiten")
_MY_VIEW = lazy_regex(r", (?:was|wofür|wobei) ich .*$")
"""What the candidate says to the reason that was given."""


def rejection_reply_strings(told: Told) -> dict[str, dict[str, str]]:
    """Return what a reply to a rejection decides, as ``feedback``.

    It holds the candidate's own ``thanks`` for the answer, the rest of their own sentences (``own``, ``own_learned``
    before what was learned, ``own_late`` at the end, and ``learning`` beside the question), whether it ``regrets``,
    how the letter asks for feedback (``plea``, a sentence without its mark), which ``question`` it puts and whether
    it ``asks_generally``, whether it asks at all (``is_asked``), how it asks to stay in touch (``stays``), what it
    says of the reason that was given or the candidate has (``why``), whether that is known (``is_known``), and
    whether it may call the conversation a good one (``is_glad``).

    Args:
        told: What the template sees so far.
    """
    requests = told["requests"] + told["requests_sentence"]
    asks_why = bool(told["question"] and told["asks_reasons"])
    asks = asks_why or told["ask_feedback"] == "yes"
    if not told["question"]:
        question = ""
    elif not told["asks_reasons"]:
        question = "other"
    else:
        question = "reasons-stated" if told["question_stated"] else "reasons"
    own = told["own_aside"] if asks else told["own_main"]
    thanks = told["own_opening"] if _ANSWERED.search(told["own_opening"]) else ""
    known = told["interview_date"] or told["interviewed"] == "yes" or told["discussed"] or told["discussed_sentence"]
    return {
        "feedback": {
            "thanks": thanks,
            **_own_sentences(told, own.removeprefix(f"{thanks[:1].upper()}{thanks[1:]}").lstrip()),
            "learning": told["own_learning"] if asks and not _aim(told) else "",
            "thanks_reason": _thanks_for_reason(told),
            "plea": _plea(told, asks=asks),
            "question": question,
            "asks_little": yes(asks and _LITTLE.search(told["requests_sentence"])),
            "asks_generally": yes(told["ask_feedback"] == "yes" and not (asks_why or _FEEDBACK.search(requests))),
            "has_met": yes(known and "Gespräche" not in told["impression"]),
            "regrets": yes(not (told["states_regret"] or _UNDERSTANDS.search(told["impression"]))),
            "is_asked": yes(asks),
            "stays": _stays(told),
            "why": _why(told),
            "is_known": yes(_is_given(told) or told["feedback_given"] == "yes"),
            "is_glad": yes(not _TALK.search(told["impression"])),
        }
    }


def _own_sentences(told: Told, own: str) -> dict[str, str]:
    """Return the candidate's sentences where they belong: with the thanks, with what was learned, or with the end."""
    learned = told["learned_sentence"]
    if learned.startswith("Ich habe dabei ") and own:
        return {"own": "", "own_learned": own, "own_late": ""}
    asks = bool(told["question"] or told["ask_feedback"] == "yes")
    is_late = (told["feedback_given"] == "yes" or told["requests"]) and not asks and not _TALK.search(own)
    return {"own": "" if is_late else own, "own_learned": "", "own_late": own if is_late else ""}


def _aim(told: Told) -> str:
    """Return the candidate's one sentence on what they would like to learn, as the reason to ask."""
    learning = told["own_learning"]
    fits = bool(_AIMS.search(learning)) and (told["asks_reasons"] or not told["question"])
    return as_clause(learning) if fits and len(split_sentences(learning)) == 1 else ""


def _plea(told: Told, *, asks: bool) -> str:
    """Return how the letter asks for feedback; nothing where the candidate's own sentences ask for it."""
    asks_reasons = bool(told["asks_reasons"])
    if _BEGS.search(told["own_learning"]):
        return ""
    if _AIMS.search(told["own_learning"]) and (asks_reasons or not told["question"]):
        aim = f"Da {reason}," if (reason := _aim(told)) else "Deshalb"
    elif asks and told["reason_because"] and not _is_given(told):
        aim = f"Da {told['reason_because'].partition(' ')[2]},"
    else:
        aim = "Für meine weiteren Bewerbungen"
    if told["feedback_given"] == "yes" or told["states_thanks"] or told["people"]:
        return f"{aim} würde ich mich über eine kurze, ehrliche Einschätzung freuen"
    return f"{aim} wäre ich {told['Ihnen']} für eine kurze, ehrliche Einschätzung dankbar"


def _why(told: Told) -> str:
    """Return all that the letter says of the reason, the sentences of the candidate after the rest."""
    why = _reason_given(told)
    is_thanked_for = told["feedback_given"] == "yes" and _is_stated(told)
    return why if is_thanked_for or told["reason_sentence"] in why else f"{why} {told['reason_sentence']}".lstrip()


def _thanks_for_reason(told: Told) -> str:
    """Return thanks for the reason that was given, with the reason where it is theirs."""
    if told["feedback_given"] != "yes":
        return ""
    if told["reason_that"]:
        return f"Danke auch für den Hinweis, {told['reason_that']}."
    if _is_stated(told):
        return f"Danke auch für die Begründung: {told['reason_stated']}"
    return (
        "Die Begründung hilft mir weiter." if told["people"] else "Danke auch für die Begründung, sie hilft mir weiter."
    )


def _is_stated(told: Told) -> bool:
    """Tell whether they gave a reason that makes no clause."""
    return bool(told["reason_stated"]) and not told["reason_because"] and _is_given(told)


def _reason_given(told: Told) -> str:
    """Return what the letter says of the reason: the candidate's own, or the one that was given."""
    because, reason, stated = told["reason_because"], told["reason"], told["reason_stated"]
    if told["feedback_given"] == "yes" and (told["reason_that"] or _is_stated(told)):
        return ""
    if told["reason_that"]:
        return f"Ich habe verstanden, {told['reason_that']}."
    if because and _is_given(told):
        return f"Ich habe verstanden, dass {because.partition(' ')[2]}."
    if because:
        asks = bool(told["question"] and told["asks_reasons"]) or told["ask_feedback"] == "yes"
        is_aim = asks and not told["own_learning"]
        return "" if is_aim else f"Ich würde gern in Kontakt bleiben, {because}."
    if stated:
        return f"Als Grund habe ich mitgenommen: {stated}" if _is_given(told) else ""
    return _reason_named(told, reason) if reason else ""


def _reason_named(told: Told, reason: str) -> str:
    """Return a sentence with a reason that is no clause."""
    adverbial = told["reason_clause"] if told["reason_clause"] == reason else ""
    if adverbial and not _is_given(told):
        return f"Ich würde {adverbial} gern in Kontakt bleiben."
    if adverbial:
        return f"Ich habe verstanden, dass es {adverbial} nicht geklappt hat."
    noun = bare_noun(reason)
    if (
        not any(each.match(reason) for each in (_LACK, _SEVERAL, _AND))
        and (noun or reason[:1].islower())
        and is_noun_phrase(reason)
        and FINITE_VERBS.isdisjoint(reason.partition(",")[0].split())
        and (noun is None or noun.gender != "p")
    ):
        return f"Den Ausschlag gab, wenn ich es richtig verstanden habe, {_named(reason, noun)}."
    if (_SEVERAL.match(reason) or _AND.match(reason)) and is_noun_phrase(reason):
        return f"Den Ausschlag gaben, wenn ich es richtig verstanden habe, {reason}."
    return f"Als Grund habe ich mitgenommen: {reason}."


def _named(reason: str, noun: BareNoun | None) -> str:
    """Return the reason with its article: somebody else with "ein"."""
    if noun is None:
        return reason
    return noun.indefinite() if _SOMEBODY.match(noun.noun) else noun.definite()


def _is_given(told: Told) -> bool:
    """Tell whether the reason is the one that the employer gave, which does not speak of the candidate."""
    reason = told["reason"] or told["reason_stated"]
    is_of_me = _OWN.search(_MY_VIEW.sub("", reason.rstrip("."))) is not None
    return bool(reason) and (not is_of_me or _LACKING.search(reason) is not None)


def _stays(told: Told) -> str:
    """Return how the letter asks to hear of another position: for what is offered, plainly, or not at all."""
    if told["stay_connected"] != "yes":
        return ""
    if told["strengths"]:
        return "for-strengths"
    asked = told["requests"] + told["requests_sentence"] + told["question"]
    is_said = any(word in told["own_outlook"] for word in ("Kontakt", "freu")) or "eld" in told["own_offer"]
    is_said = is_said or bool(_ASKS_NEWS.search(asked) or _COMES_BACK.search(told["impression"] + told["question"]))
    return "" if is_said else "plainly"

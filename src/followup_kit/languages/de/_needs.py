"""Say what was told to be needed, and join it with the strengths that serve it."""

from ..._lazy import lazy_regex
from ._declension import accusative, opens_clause, without_zu
from ._nouns import bare_noun, is_noun_phrase
from ._phrases import around
from ._shapes import own_sentence
from ._words import Told

_LAST_SAYS_BIN = lazy_regex(r"(?:^|[.!] )Ich bin [^.!?]*\.$")
"""How the candidate's sentences end where another with "Ich bin" would be one too many."""


def need_strings(told: Told) -> dict[str, str]:
    """Return what was said to be needed, with the strengths that serve it (``needs_met``, ``strengths_met``).

    ``strengths_confident`` is how they are offered where nothing is said of needs, after "Ich".

    Args:
        told: What the template sees so far.
    """
    heard = _heard(told) if told["needs"] else ""
    brought = f"dafür bringe ich {told['strengths_mit']}" if told["strengths"] else ""
    joins = brought and not (told["needs_sentence"] or ": " in heard)
    repeats = "überzeugt" in told["impression"] or _LAST_SAYS_BIN.search(told["own_main"])
    can = "" if repeats else told["strengths_einbringen_kann"]
    return {
        "needs_met": f"{heard}; {brought}." if heard and joins else f"{heard}." if heard else "",
        "strengths_met": f"D{brought[1:]}." if brought and not joins else "",
        "strengths_confident": f"bin überzeugt, dass ich {can}" if can else told["strengths_offered"],
    }


_AIM = lazy_regex(r"(?:der|den|die|das) [^,]*[A-ZÄÖÜ]|.*, und (?:den|die|das) \S+ (?:der|des|von|eine[rs]) ")
"""How a need begins that is to be done rather than had: "die Senkung der Kosten"."""

_ONE = lazy_regex(
    r"[^,]*?\b(?:von|vom|in|im|mit|für|bei|beim|zu|zum|zur|an|am|aus|nach|auf|unter|der|des) [^,]* und (?!eine?\b)"
)
"""One thing that is said of two: "Beratung am Abend und am Samstag"."""

_TO_DO = lazy_regex(r"Ich kann (.+)\.$")
_LESS = lazy_regex(r"(?:kein\w*|weniger) ")
_WHY = ("weil ", "da ", "damit ", "nachdem ", "wenn ", "falls ")

_PREPOSITION = lazy_regex(r"\S+ (?:in|ins|an|auf|aus|zu|zum|zur|im|für|mit|von) ")


def _heard(told: Told) -> str:
    """Return what was said to be needed: what one needs, what is to be done, or what matters."""
    said, needs = f"Wie {told['Sie']} {told['sagten']},", told["needs"]
    if told["needs_infinitive"]:
        *before, verb = without_zu(needs).split(" ")
        what = " ".join(before)
        noun = bare_noun(what)
        if noun is not None and not _PREPOSITION.match(noun.noun):
            what = accusative(noun.definite()).text
        return f"{said} {told['moechten_alle']} {told['Sie_alle']} {what} {verb}"
    if doing := _TO_DO.match(own_sentence(needs)):
        return f"{said} {told['moechten_alle']} {told['Sie_alle']} {doing[1]}"
    if _LESS.match(needs):
        return f"{said} {told['moechten_alle']} {told['Sie_alle']} {needs}"
    if opens_clause(needs) and not needs.startswith(_WHY):
        return f"{said} kommt es darauf an, {needs}"
    if _AIM.match(needs) and told["needs_accusative"][:1].islower():
        return f"{said} geht es {told['Ihnen_allen']} um {told['needs_accusative']}"
    noun = bare_noun(needs)
    if noun is not None and is_noun_phrase(needs):
        are_several = noun.gender == "p" or (" und " in needs and _ONE.match(needs) is None)
        what = needs if are_several or noun.is_uncounted() else noun.definite()
        return f"{said} {'sind' if are_several else 'ist'} {told['Ihnen_allen']} {around(what, 'wichtig')}"
    if told["needs_accusative"].startswith("Folgendes") or needs[:1].isupper():
        return f"Wichtig ist {told['Ihnen_allen']}, wie {told['Sie']} {told['sagten']}: {needs}"
    return f"{said} {told['brauchen_alle']} {told['Sie_alle']} {told['needs_accusative']}"

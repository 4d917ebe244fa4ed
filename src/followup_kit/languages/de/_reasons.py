"""Make of a reason what a sentence of ours can take, and say it where it is no clause."""

import re
from collections.abc import Sequence

from ..._lazy import lazy_regex
from ._declension import accusative, opens_clause
from ._free_text import capitalize, is_sentence
from ._note_parts import with_label
from ._nouns import bare_noun, is_noun_phrase
from ._own_words import refers_back
from ._questions import FINITE_VERBS
from ._shapes import first_person, happened
from ._words import Told

_EXPLAINED = lazy_regex(r"(?P<why>(?:wegen|aufgrund|aus|nach|mit) [^:;,]+): (?P<more>.+)", re.DOTALL)
_WITH_GROUND = lazy_regex(r"^(?:der|die|das) [A-ZÄÖÜ][\w-]+(?=: [A-ZÄÖÜ][^.]* [^.]*\.?$)")
"""A reason with the sentence that explains it: "die Entfernung: Ich wäre vier Nächte nicht zu Hause"."""

_PURPOSE = lazy_regex(
    r"[Uu]m (?P<what>(?:[^,;:]+ )?)(?:zu (?P<plain>[a-zäöüß]+)|(?P<before>[a-zäöüß]{2,})zu(?P<after>[a-zäöüß]{3,}))"
    r"(?P<more>, .+)?\.?"
)
"""What one wants to do: "um in Ruhe entscheiden zu können"."""

_MOREOVER = lazy_regex(r"^(?:außerdem|ausserdem|auch|zudem|und) ")
_HAVING = lazy_regex(
    r"(?:keine?|(?:weiterhin )?(?:großes|starkes|hohes|ungebrochenes)) (?:Interesse|Zeit|Bedarf|Kapazität(?:en)?"
    r"|Energie|Kraft)\b(?: [^,;:]+)?"
)
"""What one no longer has, which needs no more than its verb."""

_SILENCE = lazy_regex(
    r"(?P<none>keine (?:Rückmeldung|Antwort|Nachricht|Reaktion))(?: (?P<since>(?:seit"
    r"|nach) [^,;:]+?))?(?: (?:bekommen|erhalten))?"
)
_CHOICE = lazy_regex(r"(?:meine )?Entscheidung (?P<what>(?:für|gegen) [^,;:]+)")
_TOO = lazy_regex(r"(?:mir )?zu [a-zäöüß]+(?: (?:weg|entfernt))?")
_KIND = lazy_regex(
    r"(gesundheitlich|familiär|privat|beruflich|persönlich|finanziell|zeitlich|organisatorisch)(?:e|er|es)?"
)
_STATE = lazy_regex(
    r"(?:(?:leider|plötzlich|kurzfristig|beruflich|dienstlich) )?(?:krank|erkältet|erkrankt|verhindert|verreist"
    r"|unterwegs|schwanger)"
)
_SUBJECT_AND_VERB = lazy_regex(r"(?:der|die|das|meine?|unsere?) [A-ZÄÖÜ][\w-]+ [a-zäöüß]{3,}t")
_FITS = lazy_regex(r"(?:passt|klappt|lohnt sich|reicht) (?:[a-zäöüß]+ )*nicht\b")
_VERB_LAST = lazy_regex(r"(?:ich|wir|sich|es|mir|mein\w*|d(?:er|ie|as)) [^;:?!]+ [a-zäöüß]+ [a-zäöüß]+")
"""A clause that lacks its "weil": "sich meine Pläne geändert haben"."""

_WITH_RELATIVE = lazy_regex(r"(?:d(?:er|ie|as)|mein\w*) [^,]+, (?:der|die|das|den|dem|deren|dessen|was|wo|wie) [^,]+")
"""A noun with a clause about it, whose verb is not its own: "der Umzug, den ich niemandem zumuten möchte"."""

_DECIDED = lazy_regex(r"^(?:weil|da) ich\b.*\b(?:entschieden|angenommen|unterschrieben|gefunden) habe$")
_NOMINATIVE = lazy_regex(r"(?!(?:kein\w*|zu|mehr|weniger|den|einen|meinen|keinen|diesen|unseren|ihren) )")
_PLURAL = lazy_regex(
    r"(?:die|meine|unsere|zwei|drei|mehrere|viele) \S+(?:en|s) |.+ (?:und|sowie) (?:die|der|das|eine?|mein\w*) "
)


def fit_reason(note: str, *, aim: str = "möchte") -> str:
    """Return a reason that is a predicate as a sentence, and what one aims at as a clause.

    Args:
        note: The reason as it was noted.
        aim: The verb of what one aims at: "möchte", or "muss".
    """
    if "; " in note and not is_sentence(note.partition("; ")[0]):
        return _several(note.split("; "), aim)
    if (parts := _EXPLAINED.fullmatch(note)) is not None:
        more = parts["more"]
        return f"{parts['why']}; {more[0].upper()}{more[1:].rstrip('.')}."
    note = note.replace(" + ", " und ")
    if (purpose := _PURPOSE.fullmatch(note)) is not None:
        what = purpose["what"].strip()
        verb = purpose["plain"] or f"{purpose['before']}{purpose['after']}"
        does = what if verb == "können" else f"{what} {verb}".strip()
        return f"weil ich {does} {aim}{purpose['more'] or ''}"
    if (clause := _because(note.rstrip("."))) != "":
        return clause
    if _HAVING.fullmatch(note.rstrip(".")) is not None:
        return f"weil ich {note.rstrip('.')} habe"
    note = with_label(_WITH_GROUND.sub(r"Ausschlaggebend ist \g<0>", note, count=1))
    first = note.partition(" ")[0]
    if first in ("weil", "da", "dass") or (is_sentence(note) and first[:1].isupper() and note.endswith(".")):
        return note
    return happened(note) or first_person(note) or _stated(note) or note


def _several(notes: Sequence[str], aim: str) -> str:
    """Return reasons together: clauses joined, or phrases before sentences."""
    fitted = [fit_reason(_MOREOVER.sub("", note, count=1), aim=aim) for note in notes]
    if all(reason.startswith(("weil ", "da ")) for reason in fitted):
        first, *others = fitted
        return " und ".join([first, *(reason.partition(" ")[2] for reason in others)])
    phrases = [_definite(reason) for reason in fitted if not is_sentence(reason)]
    stated = " ".join(f"{capitalize(reason.rstrip('.'))}." for reason in fitted if is_sentence(reason))
    return "; ".join(filter(None, [" und ".join(phrases), stated]))


def _definite(reason: str) -> str:
    """Return a reason of one noun with its article; any other as it is."""
    noun = bare_noun(reason) if is_noun_phrase(reason) else None
    return reason if noun is None or noun.is_uncounted() else noun.definite()


def _because(note: str) -> str:
    """Return a reason of known shape as a clause, or as an adverbial; nothing for any other."""
    if (silence := _SILENCE.fullmatch(note)) is not None:
        return f"weil ich {silence['since'] or ''} {silence['none']} bekommen habe".replace("  ", " ")
    if (choice := _CHOICE.fullmatch(note)) is not None:
        return f"weil ich mich {choice['what']} entschieden habe"
    if _TOO.fullmatch(note) is not None:
        return f"weil es mir {note.removeprefix('mir ')} ist"
    if (kind := _KIND.fullmatch(note)) is not None:
        return f"aus {kind[1]}en Gründen"
    if _STATE.fullmatch(note) is not None:
        return f"weil ich {note} bin"
    if _SUBJECT_AND_VERB.fullmatch(note) is not None:
        return f"weil {note}"
    if _FITS.match(note) is not None:
        return f"Es {note}."
    if (
        _VERB_LAST.fullmatch(note) is not None
        and not _WITH_RELATIVE.fullmatch(note)
        and note.rpartition(" ")[2] in FINITE_VERBS
    ):
        return "" if not FINITE_VERBS.isdisjoint(note.split()[1:-2]) else f"weil {note}"
    return ""


def _stated(note: str) -> str:
    """Return a reason that only lacks its capital and its full stop."""
    before, *_ = note.rstrip(".").split(",", 1)
    sentence = f"{note[0].upper()}{note.rstrip('.')[1:]}."
    at = 1 if note.startswith(("ihr ", "er ", "sie ")) else 2
    is_clause = opens_clause(note) or FINITE_VERBS.isdisjoint(before.split()[at:])
    return "" if is_clause or not is_sentence(sentence) else sentence


def decided_with_choice(told: Told) -> str:
    """Return the reason with the choice that it speaks of: "da ich mich anders entschieden habe: für eine Promotion".

    Args:
        told: What the template sees so far.

    Returns:
        The clause; nothing where the reason is none, or tells of more than a decision.
    """
    chosen = told["chosen"]
    if not _DECIDED.search(told["reason_because"]) or opens_clause(chosen) or not accusative(chosen).is_certain:
        return ""
    return f"{told['reason_because']}: {told['chosen_accusative']}"


def choice_and_reason(told: Told) -> str:
    """Return the choice and the reason in the candidate's two sentences, where the second speaks of the first.

    Args:
        told: What the template sees so far.
    """
    chosen, reason = told["chosen_stated"], told["reason_stated"]
    return f"{chosen} {reason}" if chosen and told["chosen_because"] and refers_back(reason) else ""


def ground_string(told: Told) -> str:
    """Return the reason as a sentence, "Der Grund ist …"; one of no known shape after a colon.

    Args:
        told: What the template sees so far.
    """
    reason = told["reason"]
    if not reason:
        return ""
    noun = bare_noun(reason)
    is_known = is_noun_phrase(reason) and (noun is not None or reason[:1].islower())
    if not is_known or _NOMINATIVE.match(reason) is None or _PLURAL.match(reason) is not None:
        return f"Der Grund: {reason}."
    if noun is not None and " und " in reason and "," not in reason:
        return f"Ausschlaggebend sind {reason}."
    if noun is not None and noun.gender == "p":
        return f"Der Grund sind {reason}."
    if noun is not None and ", " in reason and not noun.is_uncounted():
        return f"Der Grund ist {noun.indefinite()}."
    return f"Der Grund ist {reason if noun is None else noun.definite()}."

"""Make of a request what a sentence of ours can take, and make a request that is no negotiation."""

import re
from collections.abc import Sequence

from ..._lazy import lazy_regex
from ._declension import accusative, infinitive, with_zu, without_zu
from ._free_text import capitalize, is_sentence
from ._note_parts import indefinite, spelled_out, split_notes
from ._phrases import around, join, with_article
from ._shapes import object_of
from ._words import Told

_THAT = lazy_regex(r"dass (?P<rest>.+?)(?:; (?P<more>.+))?\.?", re.DOTALL)
_PLEASE = lazy_regex(r"^[Bb]itte | bitte\b")
_FOR = lazy_regex(r"^(?:[Bb]itte )?[Uu]m (?![^,]*\bzu [a-zäöüß]+n\b)")
"""How a note begins that has the preposition of "bitten" with it: "um Auskunft"."""

_NUMBER = lazy_regex(r"\d")
_ALLOWED = lazy_regex(r"(?P<what>[^,;:]+) zu dürfen\.?")
_WOULD_BE = lazy_regex(r"[^,;:]+ (?:wäre|wären) (?:[a-zäöüß]+ )?(?:schön|gut|fair|toll|super|prima|ideal|hilfreich)\.?")
_GREETING = lazy_regex(
    r"(?P<whom>[^,;:]+?) (?:einen|liebe|herzliche|viele|schöne) (?:lieben |herzlichen |schönen )?Gr(?:uß|üße|uss|üsse)"
    r"|(?:(?:liebe|herzliche|viele|schöne|einen) )?(?:lieben |herzlichen )?Gr(?:uß|üße|uss|üsse) an (?P<who>[^,;:]+)"
)
"""Regards to somebody: "Grüße an das Team"."""

_NONE = lazy_regex(r"keine?n? [a-zäöüß]+n [A-ZÄÖÜ]")
_WITHOUT = lazy_regex(r"keine?[nr]? ([A-ZÄÖÜ][^,;:]*)")
_MY_PAPERS = lazy_regex(r"^((?:Bewerbungsu|U)nterlagen|(?:Bewerber)?[Dd]aten|Bewerbung) (?=.*en$)")
_MYSELF = lazy_regex(r"mich (?P<when>[^,;]+ )?zu (?P<verb>melden|bewerben|erkundigen)(?P<more>,? .+?)?\.?")
_FOR_ME = lazy_regex(
    r".* (?:bleiben|erfahren|wissen|(?:zurück)?bekommen|erhalten|anfangen|beginnen|kommen|starten|arbeiten)"
)
"""A request of which the candidate would be the subject."""

_CALL = lazy_regex(r"(?:(?:mich|gerne?|doch|bitte|kurz) )*(?P<back>zurück|an)rufen(?P<when>, .+?)?\.?")
"""The same by telephone: "anrufen, wenn ihr jemanden braucht"."""

_AT_BEST = lazy_regex(r"(?:am liebsten|am besten|möglichst|bevorzugt|idealerweise) [^.!?]+$")
_CONDITION = lazy_regex(r", (?:wenn|falls|sobald|sollte|sofern|um)\b")
_WAY = lazy_regex(r"(?:gerne? |auch )*(?P<how>telefonisch|schriftlich|am Telefon|per (?:Mail|E-Mail|Telefon|Video))\.?")
"""In what way the request may be met: "gern auch telefonisch"."""

_ENOUGH = lazy_regex(r"(?P<what>[^;:]+) (?P<verb>reichen|genügen|reicht|genügt)(?P<how>(?: [a-zäöüß]+){0,2})\.?")
"""How little is asked for: "zwei, drei Stichworte reichen völlig"."""

_POSSIBLE = lazy_regex(r"(?:vorher|vorab|zuvor|danach|später|zunächst|zuerst) (?:eine? )[^,;:]+")
"""What one would like to have at another time: "vorher ein Praktikum"."""

_THEN = lazy_regex(r"(?P<what>[^;]+); (?P<then>(?:dann|so|danach) [^;]+)")
"""A request with what the candidate does after it."""

_TOLD = lazy_regex(
    r"(?P<what>(?:[^,;:]+ )?[a-zäöüß]+(?:en|ern|eln)), (?:(?:in|mit|bei|an|auf|aus|von|zu|für|ab|bis|seit) )?"
    r"(?:(?:ob|wie|wann|wo|was|wo[a-zäöüß]+|wer|warum|welche\w*)|(?<=Bescheid (?:geben|sagen), )(?:wenn|falls"
    r"|sobald)) [^;:]+"
)
"""What the reader is asked to tell: "bestätigen, ob der Kurs stattfindet"."""

_NEWS = lazy_regex(r"(?:sich |gerne? |doch |bitte |wieder |bei mir |noch )*(?:zu )?melden(?P<when>, .+?)?\.?")
"""A request to be told: "wieder melden, wenn etwas frei wird"."""

_REMARK = lazy_regex(
    r"(?P<what>[^,;:]+), (?!(?:so|auch|um|ob|wie|was|d(?:er|ie|as|en|em|ass|amit)|w(?:enn|eil|obei)|falls|sobald"
    r"|sofern)\b)"
    r"(?P<remark>[^,;:]+? (?:wäre|wären|ist|sind|hätte|reicht|genügt)\b[^;:]*)"
)
"""A request with a sentence about it: "etwas mehr Gehalt, 72 wären fair"."""

_REGARDS = lazy_regex(r"([^,;:]+) von mir zu grüßen")
DELIVERED = lazy_regex(
    r"(?:(?:eine?n?|einige|ein paar|mehr|weitere|den|die|das|nähere) )?(?:[a-zäöüß]+e[nrs]? )*(?:[A-ZÄÖÜ][\w-]*)?"
    r"(?:[Aa]ufstellung|[Bb]estätigung|[Nn]achricht|[Rr]ückmeldung|[Ii]nfos?|[Ii]nformationen|[Üü]bersicht|[Ee]ntwurf"
    r"|[Tt]elefonat|[Gg]espräch|[Bb]edenkzeit|[Tt]ipps|[Uu]nterlagen|[Kk]opie|[Tt]ermin|[Aa]uskunft|[Pp]robetag"
    r"|[Aa]ngaben|[Aa]uskünfte|[Dd]etails|[Ee]inzelheiten|[Vv]ertrag(?= (?:als|per|in|zum|vorab|schriftlich)))\b"
)
"""What one asks to be given, rather than to agree upon."""


def fit_requests(notes: Sequence[str], *, negotiated: bool) -> tuple[str, ...]:
    """Return requests as nouns with their article, as infinitives, or as sentences or questions of their own.

    Args:
        notes: The requests as they were noted.
        negotiated: Whether they ask for other terms, beside which what is only to be sent has a sentence of its own.
    """
    split = [part for note in split_notes(_with_preferences(notes)) for part in _with_remark(note)]
    fitted = [_request(note) for note in split]
    sent = [each for each in fitted if not is_sentence(each) and DELIVERED.match(each)]
    rest = [each for each in fitted if each not in sent]
    if not (negotiated and sent and not all(map(is_sentence, rest)) and all(accusative(e).is_certain for e in sent)):
        return tuple(fitted)
    return (*rest, f"Auch über {around(join([accusative(e).text for e in sent]), 'würde ich mich freuen')}.")


def _with_preferences(notes: Sequence[str]) -> list[str]:
    """Return requests with what would be best of one beside it, and with what would do instead as such."""
    found: list[str] = []
    for note in notes:
        if found and _AT_BEST.match(note):
            found[-1] = f"{found[-1].rstrip('.')}, {note}"
        else:
            found.append(f"ersatzweise {note.removeprefix('oder ')}" if found and note.startswith("oder ") else note)
    return found


def _with_remark(note: str) -> tuple[str, ...]:
    """Return a request, and a sentence that was noted with it."""
    if (then := _THEN.fullmatch(note.rstrip("."))) is not None and (
        _TOLD.fullmatch(then["what"]) or infinitive(then["what"])
    ):
        return then["what"], f"{capitalize(then['then'])}."
    if is_sentence(note):
        return (note,)
    note = spelled_out(note).removeprefix("gern ").replace(" gern ", " ")
    found = _REMARK.fullmatch(note.rstrip(".")) if ", " in note and not infinitive(note) else None
    return (note,) if found is None else (found["what"], f"{capitalize(found['remark'])}.")


def _request(note: str) -> str:
    if (enough := _ENOUGH.fullmatch(note)) is not None:
        return f"Mir {enough['verb']} {enough['what'][0].lower()}{enough['what'][1:]}{enough['how']}."
    if (told := _TOLD.fullmatch(note.rstrip("."))) is not None and without_zu(told["what"]) == told["what"]:
        *before, verb = told["what"].removeprefix("mir ").split(" ")
        return " ".join(["mir", *before, f"{with_zu(verb)}{note.rstrip('.')[len(told['what']) :]}"])
    if is_sentence(note):
        return note
    if _PLEASE.search(note) and (asked := infinitive(_PLEASE.sub("", note).partition(" (")[0])):
        bracket = note.partition(" (")
        return f"{asked}{bracket[1]}{bracket[2]}"
    if note.startswith(("per ", "via ")):
        return f"ein Gespräch {note}"
    note = note.removeprefix("auch ")
    note = _MY_PAPERS.sub(r"meine \1 ", _FOR.sub("", note, count=1), count=1)
    return _wish(note) or _thing(_PLEASE.sub("", note))


def _wish(note: str) -> str:
    """Return a request that is none of the reader's as a sentence of the candidate; nothing for any other."""
    if (allowed := _ALLOWED.fullmatch(note)) is not None:
        return f"Dürfte ich {allowed['what']}?"
    if _WOULD_BE.fullmatch(note) is not None:
        return f"{capitalize(note.rstrip('.'))}."
    if heard := _heard_from(note):
        return heard
    if _POSSIBLE.fullmatch(note) is not None:
        return f"Wäre {note.rstrip('.')} möglich?"
    if note.startswith(("ob ", "wie ", "wann ", "welche ", "was ", "wo ")):
        return f"Ich wüsste gern noch, {note.rstrip('.?')}."
    if (own := _MYSELF.fullmatch(note)) is not None:
        return f"Darf ich mich {own['when'] or ''}{own['verb']}{own['more'] or ''}?"
    mine = without_zu(note)
    if _FOR_ME.fullmatch(mine) and not note.startswith("dass ") and (mine != note or infinitive(note)):
        return f"Gern würde ich {mine}."
    if _NONE.match(note) is not None:
        return f"Bitte {note.rstrip('.')}."
    without = _WITHOUT.fullmatch(note)
    return "" if without is None else f"Wäre es auch ohne {without[1]} möglich?"


def _heard_from(note: str) -> str:
    """Return a request for a message or a call, or how they may come, as a sentence; nothing for any other."""
    if (news := _NEWS.fullmatch(note)) is not None:
        return f"Über eine Nachricht würde ich mich freuen{news['when'] or ''}."
    if (call := _CALL.fullmatch(note)) is not None:
        what, when = "einen Rückruf" if call["back"] == "zurück" else "einen Anruf", call["when"] or ""
        if when and not _CONDITION.match(when):
            return f"Über {what}{when[1:]} würde ich mich freuen."
        return f"Über {what} würde ich mich freuen{when}."
    if (way := _WAY.fullmatch(note)) is not None:
        return f"Das geht gern auch {way['how']}."
    return ""


def _thing(note: str) -> str:
    """Return what is asked for with its article, what is to be done as an infinitive, or a clause as a question."""
    if (greeting := _GREETING.fullmatch(note)) is not None:
        return f"{greeting['whom'] or greeting['who']} von mir zu grüßen"
    that = _THAT.fullmatch(note)
    if infinitive(note) and note[:1].isupper():
        what, _, verb = note.rpartition(" ")
        return f"{object_of(what)} {verb}"
    if that is None or infinitive(note):
        return f"den {note}" if note.partition(" ")[0] == "Vertrag" else _with_article(note)
    more = f" {that['more'][0].upper()}{that['more'][1:].rstrip('.')}." if that["more"] else ""
    return f"Wäre es möglich, dass {that['rest']}?{more}"


def _with_article(note: str) -> str:
    """Return a request with its article; one that has a number as a term has it."""
    return with_article(note) if _NUMBER.search(note) else indefinite(note)


def request_string(told: Told) -> str:
    """Return the request as a sentence or a question of its own; a note of no known shape after a colon.

    Args:
        told: What the template sees so far.
    """
    requests, whom = told["requests"], told["Sie_accusative"]
    if not requests:
        return ""
    if told["requests_infinitive"]:
        return _asked_to_do(told)
    if told["requests_bitten"]:
        return f"Darf ich {whom} noch um {told['requests_bitten']}?"
    return f"Eine Bitte habe ich noch: {requests}."


def _asked_to_do(told: Told) -> str:
    """Return as a question what the reader is asked to do, or regards as what they are."""
    infinitive, bare = told["requests_infinitive"], told["requests_bare"]
    if (greeting := _REGARDS.fullmatch(infinitive)) is not None:
        return f"{told['Gruessen_Sie']} {greeting[1]} von mir."
    if not bare:
        return f"Darf ich {told['Sie_accusative']} bitten, {infinitive}?"
    return f"{told['Koennten_Sie']} {bare}?"

"""Tell of which shape a note is, and make a sentence of one that is a predicate: "ein Team geleitet", "belastbar"."""

import re

from ..._lazy import lazy_regex
from ._declension import accusative, infinitive
from ._free_text import capitalize, is_sentence
from ._nouns import bare_noun
from ._phrases import join
from ._questions import FINITE_VERBS
from ._words import words

_FIRST_PERSON = words(
    """
    habe bin bleibe kann konnte möchte will wollte muss musste arbeite arbeitete leite leitete ziehe suche gehe mache
    werde wurde wohne spreche kenne hatte war nehme bekam bekomme fange plane studiere studierte betreue verfüge lerne
    brauche warte
    """
)
"""Verbs that begin a note whose "ich" is left out: "habe inzwischen woanders zugesagt"."""

_THAT_I = lazy_regex(r"dass ich (?P<rest>[^,;:]*?) ?(?P<verb>[a-zäöüß]+e|bin|kann|will|muss|darf|weiß)(?P<more>, [^;:]+)?\.?")
_PARTED = lazy_regex(r"(an(?!tw)|auf|aus|mit|ein|vor|nach|um|weiter|zurück|zusammen)([a-zäöüß]{3,}e)")
_TO_BE_ABLE = lazy_regex(r"(?P<what>[^,;:]+) zu können(?P<more>, .+)?\.?")
_WITH_ZU = lazy_regex(r"[^,;:]+ (?:zu [a-zäöüß]+|[a-zäöüß]+zu[a-zäöüß]{3,})(?:en|ern|eln)(?:, .+)?\.?")
_ADJECTIVE = (
    r"(?:(?:sehr|immer|stets|gut|absolut|hoch) )?(?:[a-zäöüß]+(?:ig|lich|isch|voll|los|bar|sam|haft|ell|iv|iert"
    r"|fähig|orientiert|stark|fest|treu|freudig|sicher|bewusst|frei)|flexibel|offen|genau|erfahren|belastbar|kreativ"
    r"|schnell|fit|mobil|robust|eloquent|loyal|organisiert|motiviert|strukturiert|hilfsbereit|zäh|wach|sportlich)"
)
_ADJECTIVES = lazy_regex(rf"{_ADJECTIVE}(?:(?:, | und |, und ){_ADJECTIVE})*")
_VERSED = lazy_regex(r"(?:in|mit|im|seit) [^;:]+ (?:erfahren|vertraut|versiert|geübt|sicher|fit|geschult|zertifiziert)")
_PARTICIPLE = lazy_regex(
    r"(?P<what>[^;:]*\S) (?P<verb>(?!gestalten|mitgestalten|gewinnen|gehören|genießen|gelten)[a-zäöüß]*ge[a-zäöüß]+(?:t|en)"
    r"|verschoben|vergeben|verloren|entschieden|übernommen|geschrieben|besetzt|[a-zäöüß]+iert|(?:mit)?(?:ver|be|er|ent|über|unter|zer)[a-zäöüß]{3,}t)"
)
_BECOMES = lazy_regex(r"(?P<what>[A-ZÄÖÜ][\w-]*) (?P<rest>(?:[a-zäöüß]+ )*?)(?P<verb>\S+)")
_TOO = lazy_regex(r"(?P<what>(?:[A-ZÄÖÜ][\w-]*|(?:der|die|das) [A-ZÄÖÜ][\w-]*)) (?P<how>zu [a-zäöüß]+)")
_LANGUAGE = (
    r"(?:Deutsch|Englisch|English|Französisch|Italienisch|Spanisch|Polnisch|Russisch|Türkisch|Arabisch|Portugiesisch"
    r"|Niederländisch|Tschechisch|Ungarisch|Schwedisch|Dänisch|Ukrainisch|Chinesisch|Japanisch)"
)
_LEVEL = r"(?:sehr gut|gut|flie(?:ß|ss)end|verhandlungssicher|muttersprachlich|in Wort und Schrift)"
_SPOKEN = lazy_regex(rf"{_LANGUAGE},?:? {_LEVEL}(?:(?:, | und ){_LANGUAGE},?:? {_LEVEL})*")
_AT_HOME = lazy_regex(
    r"(?:gut|stark|sicher|geübt|versiert|erfahren|fit) (?:in|im|mit|am) .+"
    r"|seit [^;:]+ (?:im|in|bei|beim|als|am|an) .+"
)
_WHO = lazy_regex(r"[A-ZÄÖÜ][\w-]+(?:erin|istin|entin|login|ologe|steher|sprachler\w*|mensch)(?: [^,;:]+)?")
"""A person: "Frühaufsteherin"."""

def own_sentence(note: str) -> str:
    """Return a note about the candidate as a sentence: "Ich bin belastbar."; nothing for one of another shape.

    Args:
        note: What was noted, such as "ein Team von acht Leuten geleitet".
    """
    note = note.rstrip(". ")
    first = note.partition(" ")[0]
    if first in _FIRST_PERSON:
        return f"Ich {note}."
    if (that := _THAT_I.fullmatch(note)) is not None:
        parted = _PARTED.fullmatch(that["verb"])
        verb, prefix = (parted[2], [parted[1]]) if parted is not None else (that["verb"], [])
        return " ".join([f"Ich {verb}", *filter(None, [that["rest"]]), *prefix]) + f"{that['more'] or ''}."
    if (able := _TO_BE_ABLE.fullmatch(note)) is not None:
        return f"Ich kann {able['what']}{able['more'] or ''}."
    if _WITH_ZU.fullmatch(note) is not None and not first[:1].isdigit():
        return f"Mir liegt es, {note}."
    if _ADJECTIVES.fullmatch(note) is not None:
        return f"Ich bin {join(re.split(r', und |, | und ', note))}."
    if any(shape.fullmatch(note) for shape in (_VERSED, _AT_HOME, _WHO)):
        return f"Ich bin {note}."
    if _SPOKEN.fullmatch(note) is not None:
        spoken = [re.sub(r"[,:]", "", each) for each in re.split(rf", (?={_LANGUAGE})", note)]
        return f"Ich spreche {join(spoken)}."
    return _done(note) or _able(note)


def _done(note: str) -> str:
    """Return what was done as a sentence: "Konzernabschluss mitverantwortet" with "Ich habe den"."""
    found = _PARTICIPLE.fullmatch(note)
    if found is None or is_sentence(note) or note[:1].isdigit() and "," in note:
        return ""
    return f"Ich habe {_object(found['what'])} {found['verb']}."


def _able(note: str) -> str:
    """Return what one can do as a sentence: "Teams führen"."""
    before, _, _ = note.rpartition(" ")
    return f"Ich kann {_object(before)} {note.rpartition(' ')[2]}." if infinitive(note) else ""


def _object(what: str) -> str:
    """Return an object with the article that a note leaves out."""
    noun = bare_noun(what)
    if noun is None:
        return what
    return accusative(noun.definite()).text


def happened(note: str) -> str:
    """Return what is so as a sentence: "Das Projekt wurde verschoben."; nothing for a note of another shape.

    Args:
        note: A noun with its predicate: "Projekt verschoben", "Lohn zu tief".
    """
    note = note.rstrip(". ")
    too = _TOO.fullmatch(note)
    if too is not None and (what := _subject(too["what"])):
        return f"{what} ist mir {too['how']}."
    found = _BECOMES.fullmatch(note)
    if found is not None and _PARTICIPLE.fullmatch(note) and (what := _subject(found["what"])):
        return f"{what} wurde {found['rest']}{found['verb']}."
    first, blank, rest = note.partition(" ")
    verb = rest.partition(" ")[0]
    if blank and verb in FINITE_VERBS and (what := _subject(first)):
        return f"{what} {rest}."
    return ""


def _subject(what: str) -> str:
    noun = bare_noun(what)
    if noun is None:
        return capitalize(what) if what.startswith(("der ", "die ", "das ")) else ""
    return "" if noun.gender == "p" else capitalize(noun.definite())

"""Tell of which shape a note is, and make a sentence of one that is a predicate: "ein Team geleitet", "belastbar"."""

import re

from ..._lazy import lazy_regex
from ._declension import accusative, opens_clause, with_zu
from ._free_text import capitalize, is_sentence
from ._nouns import bare_noun
from ._phrases import join
from ._questions import FINITE_VERBS
from ._words import words

_FIRST_PERSON = words(
    """
    habe hab bin bleibe kann konnte möchte will wollte muss musste arbeite arbeitete leite leitete ziehe suche gehe
    mache werde wurde wohne spreche kenne hatte war nehme bekam bekomme fange plane studiere studierte betreue
    verfüge lerne sollte brauch such komm geh mach hätte wäre würde brauche warte
    """
)
"""Verbs that begin a note whose "ich" is left out: "habe inzwischen woanders zugesagt"."""

_INFINITIVE = lazy_regex(r"[a-zäöüß]{2,}(?:en|eln|ern)|sein|tun")
_SKILL = lazy_regex(r"[a-zäöüß]+ieren|kochen|backen|schweißen|nähen|malen|zeichnen|tippen|zuhören")
_RESOLVES = lazy_regex(r"(?:nicht|mehr|besser|weniger|öfter|früher|genauer|kürzer|klarer|mich|mir|ruhiger) [^,;:.]+$")
_ALSO = lazy_regex(r"(?P<what>[^,;:]+), (?P<verb>[a-zäöüß]+) (?P<more>[^,;:]+)")
"""A note that goes on with what one does: "gelernte Köchin, kann auch backen"."""

_PLAIN = lazy_regex(r"[^,;:.–—]+")
_NO_INFINITIVES = words(
    "vorhanden gern oben unten außen aussen innen hinten vorn morgen gestern selten zusammen daneben zwischen wegen"
)
_ARTICLES = words("der die das den dem des ein eine einen einem einer mein meine meinen alle viele auch")
_UNHEARD = lazy_regex(r"(?:noch|bisher|bislang|leider|seit|seither) .*(?:gehört|bekommen|erhalten|gefunden)")
_ACTS = lazy_regex(
    r"[a-zäöüß]{3,}e (?:(?:selbst|gern|täglich|fließend|regelmäßig) \S+$|(?:eine?[nr]?|seit|in|im|mit|gern|auch|bei"
    r"|für|auf|an|am|den|die|das|mich|mir|nicht|noch|schon"
    r"|bereits"
    r"|viel|immer|als|zu|regelmäßig|selbst|täglich|fließend|zurzeit|derzeit),? (?![^ ]+$))"
)
"""Another verb in the first person with what follows it: "verhandle seit Jahren auf Deutsch"."""

_ALSO_DONE = lazy_regex(
    r", (?!aber |doch |sondern |nicht )((?:\d|[a-zäöüß]+ )[^,;:]*(?:ge[a-zäöüß]+(?:t|en)|[a-zäöüß]+iert|(?:ver"
    r"|be)[a-zäöüß]{3,}t))$"
)
"""What was done besides: ", zwei Jahre am Empfang gearbeitet"."""

_ALSO_DOING = lazy_regex(
    r"^([^,;:]+), (?=(?!(?:eine|keine|alle|diese|meine|ohne|gerade|beide|welche"
    r"|viele)\b)[a-zäöüß]{3,}e [a-zäöüß][^,;:]+$)"
)
"""What one does besides: ", repariere vieles selbst"."""

_THAT_I = lazy_regex(
    r"(?:dass|(?:weil|da|denn)(?=[^,;:]+$)) ich (?P<rest>[^,;:]*?) ?(?P<verb>[a-zäöüß]+e|bin|war|kann|will|muss|darf"
    r"|weiß|fand|sah|kam)(?P<more>[,:] [^;]+)?\.?"
)
_PARTED = lazy_regex(r"(an(?!tw)|auf|aus|mit|ein|vor|nach|um|weiter|zurück|zusammen)([a-zäöüß]{3,}e)")
_TO_BE_ABLE = lazy_regex(r"(?P<what>[^,;:]+) zu können(?P<more>, .+)?\.?")
_WITH_ZU = lazy_regex(
    r"(?:[^,;:]+ )?(?:zu (?:sein|tun|[a-zäöüß]+(?:en|ern|eln))|[a-zäöüß]+zu[a-zäöüß]{3,}(?:en|ern|eln))(?:, .+)?\.?"
)
_ADJECTIVE = (
    r"(?:[a-zäöüß]+ )?(?:[a-zäöüß]+(?:ig|lich|isch|voll|los|bar|sam|haft|ell|iv|iert"
    r"|fähig|orientiert|stark|fest|treu|freudig|sicher|bewusst|frei)|flexibel|offen|genau|erfahren|belastbar|kreativ"
    r"|geschickt|vernetzt"
    r"|schnell|fit|mobil|robust|eloquent|loyal|organisiert|motiviert|strukturiert|hilfsbereit|krank|gesund"
    r"|\d+ Jahre alt|zäh|wach|sportlich)"
)
_ADJECTIVE_ALONE = lazy_regex(_ADJECTIVE)
_ADJECTIVES = lazy_regex(rf"{_ADJECTIVE}(?:(?:, | und |, und ){_ADJECTIVE})*")
_EVEN_IF = lazy_regex(rf"{_ADJECTIVE}(?: und {_ADJECTIVE})?, (?:auch |selbst |gerade )?wenn [^;:]+")
_VERSED = lazy_regex(
    r"(?:in|mit|im|seit|durch|dank) [^;:]+ (?:erfahren|routiniert|vertraut|versiert|geübt|sicher|fit|geschult"
    r"|zertifiziert|zu [Hh]ause"
    r"|daheim)"
)
_BEING = lazy_regex(
    r"[^;:]*\b(?:verhindert|erkrankt|verreist|verpflichtet|gebunden|spezialisiert|verabredet|beschäftigt|unterwegs"
    r"|umgezogen|geworden|gewesen|aufgewachsen|gewechselt|interessiert|angestellt|tätig|gereist|geblieben|gewohnt"
    r"|gelaunt|gespannt|gelassen|aufgeschlossen|erprobt|verfügbar|einsetzbar|bereit)"
)
"""What one is, or has become: "dienstlich verhindert"."""

_TOWARDS = lazy_regex(rf"{_ADJECTIVE} (?:am|im|in|mit|bei|auf|gegenüber) [^;:]+")
_FREE = lazy_regex(r"(?:an|am|ab|auch|immer|jederzeit) [^,;:]*\bZeit")
_CERTIFIED = lazy_regex(r"(?P<what>[^,;:]+?)[ -]zertifiziert")
_PARTICIPLE = lazy_regex(
    r"(?P<what>[^;:]*\S) (?P<verb>(?!gestalten|mitgestalten|gewinnen|gehören|genießen"
    r"|gelten|[a-zäöüß]*(?<!ge)ge(?:h|b)en$)[a-zäöüß]*ge[a-zäöüß]+(?:t|en)"
    r"|bestanden|begonnen|gewonnen|erworben|betrieben|verschoben|vergeben|verloren|entschieden|übernommen"
    r"|geschrieben|besetzt|[a-zäöüß]+iert|(?:mit)?(?:ver|be|er"
    r"|ent|über|unter|zer)[a-zäöüß]{3,}t)"
)
_HOW_DONE = lazy_regex(r"(?<=[a-zäöüß]), (?=(?:\d{4}|(?:mit|in|im|seit|gemeinsam|allein|zuletzt|erst) [^,]+)$)")
"""The comma before how or when something was done: "eine Edition, mit zwei Hilfskräften vorgelegt"."""

_BECOMES = lazy_regex(r"(?P<what>[A-ZÄÖÜ][\w-]*) (?P<rest>(?:[a-zäöüß]+ )*?)(?P<verb>\S+)")
_SOMEBODY_ELSE = lazy_regex(
    r"(?P<who>(?:[Aa]ndere|[Ii]nterne|[Bb]esserer?|[Ee]xterne)[rs]? [A-ZÄÖÜ][\w-]+) (?P<rest>(?:hat|hatte|war|ist"
    r"|passt|passte|bringt|brachte)\b.+)"
)
"""Who was chosen instead, without an article: "anderer Kandidat hatte Leitungserfahrung"."""

_TOO = lazy_regex(r"(?P<what>(?:[A-ZÄÖÜ][\w-]*|(?:der|die|das) [A-ZÄÖÜ][\w-]*)) (?P<how>zu [a-zäöüß]+)")
_LANGUAGE = (
    r"(?:Plattdeutsch|Deutsch|Englisch|English|Französisch|Italienisch|Spanisch|Polnisch|Russisch|Türkisch|Arabisch"
    r"|Portugiesisch"
    r"|Niederländisch|Tschechisch|Ungarisch|Schwedisch|Dänisch|Ukrainisch|Chinesisch|Japanisch)"
)
_LEVEL = r"(?:sehr gut|gut|flie(?:ß|ss)end|verhandlungssicher|muttersprachlich|in Wort und Schrift)"
_TONGUES = lazy_regex(rf"{_LANGUAGE}(?:(?:, | und |, und ){_LANGUAGE})*")
_FLUENT = lazy_regex(rf"{_LEVEL} {_LANGUAGE}(?:(?:, | und ){_LEVEL} {_LANGUAGE})*")
_SPOKEN = lazy_regex(rf"{_LANGUAGE},?:? {_LEVEL}(?:(?:, | und ){_LANGUAGE},?:? {_LEVEL})*")
_GRADE = lazy_regex(rf"(?P<a>{_LANGUAGE}):? \(?(?P<c>[ABC][12])\)?|(?P<d>[ABC][12]) (?P<b>{_LANGUAGE})")
_GRADED = lazy_regex(
    rf"(?:{_LANGUAGE}:? \(?[ABC][12]\)?|[ABC][12] {_LANGUAGE})(?:(?:, | und )(?:{_LANGUAGE}:? \(?[ABC][12]\)?"
    rf"|[ABC][12] {_LANGUAGE}))*"
)
"""Languages with their level: "Englisch C1"."""

_AT_HOME = lazy_regex(
    r"(?:gut|stark|sicher|geübt|versiert|erfahren|fit) (?:in|im|mit|am) .+"
    r"|seit [^;:]+ (?:im|in|bei|beim|als|am|an) .+"
)
_NO_PROBLEM = lazy_regex(r"(?P<what>[^,;:]+?) (?:ist |wäre )?kein Problem")
_WHO = lazy_regex(
    r"(?:[a-zäöüß]+ )?(?:gelernte|geprüfte|ausgebildete|examinierte|studierte|approbierte|promovierte|anerkannte)r?"
    r" [A-ZÄÖÜ][^,;:]*|[a-zäöüß]+ [a-zäöüß]+e (?:Person|Fachkraft)|"
    r"seit \d{4} [A-ZÄÖÜ][\w-]+(?:er|erin|meister|leiter|leiterin)|"
    r"[A-ZÄÖÜ][\w-]+(?:erin|player|helfer|istin|entin|login|ologe|steher|sprachler\w*|mensch)(?: [^,;:]+)?"
)
"""A person: "Frühaufsteherin"."""


def first_person(note: str) -> str:
    """Return a note whose "ich" is left out as a sentence; nothing for another.

    Args:
        note: Such as "habe inzwischen woanders zugesagt" or "dienstlich verhindert".
    """
    if _UNHEARD.fullmatch(note.rstrip(". ")):
        return f"Ich habe {note.rstrip('. ')}."
    if note.partition(" ")[0].rstrip(",") in _FIRST_PERSON or _ACTS.match(note):
        said = _ALSO_DONE.sub(r" und habe \1", note.rstrip(". "), count=1)
        said = _ALSO_DOING.sub(r"\1 und ", said, count=1)
        return f"Ich {said}."
    is_state = note[:1].islower() and _BEING.fullmatch(note.rstrip(". ")) and FINITE_VERBS.isdisjoint(note.split())
    return f"Ich bin {note.rstrip('. ')}." if is_state else ""


def own_sentence(note: str) -> str:
    """Return a note about the candidate as a sentence: "Ich bin belastbar."; nothing for one of another shape.

    Args:
        note: What was noted, such as "ein Team von acht Leuten geleitet".
    """
    note = note.rstrip(". ")
    if acting := first_person(note) or _with_more(note):
        return acting
    if (that := _THAT_I.fullmatch(note)) is not None:
        parted = _PARTED.fullmatch(that["verb"])
        verb, prefix = (parted[2], [parted[1]]) if parted is not None else (that["verb"], [])
        return " ".join([f"Ich {verb}", *filter(None, [that["rest"]]), *prefix]) + f"{that['more'] or ''}."
    if (able := _TO_BE_ABLE.fullmatch(note)) is not None:
        return f"Ich kann {able['what']}{able['more'] or ''}."
    if _WITH_ZU.fullmatch(note) is not None and not note[:1].isdigit():
        return f"Ich bin es gewohnt, {note}."
    if _ADJECTIVES.fullmatch(note) is not None:
        return f"Ich bin {join(re.split(r', und |, | und ', note))}."
    is_shaped = any(shape.fullmatch(note) for shape in (_VERSED, _AT_HOME, _WHO, _BEING, _TOWARDS, _EVEN_IF))
    if is_shaped and not is_sentence(f"{note[:1].upper()}{note[1:]}."):
        return f"Ich bin {note}."
    if spoken := _spoken(note):
        return spoken
    if (certified := _CERTIFIED.fullmatch(note)) is not None:
        return f"Ich bin für {certified['what'].replace(' + ', ' und ')} zertifiziert."
    if (easy := _NO_PROBLEM.fullmatch(note)) is not None:
        return f"{capitalize(easy['what'])} ist für mich kein Problem."
    return done(note) or _able(note)


def _with_more(note: str) -> str:
    """Return a note that goes on with what one does as a sentence; nothing for any other."""
    also = _ALSO.fullmatch(note)
    if also is None or also["verb"] not in _FIRST_PERSON:
        return ""
    first = own_sentence(also["what"])
    return f"{first[:-1]} und {also['verb']} {also['more']}." if first else ""


def _spoken(note: str) -> str:
    """Return the languages that one speaks as a sentence: "Ich spreche fließend Französisch."."""
    if _FLUENT.fullmatch(note) is not None:
        return f"Ich spreche {note}."
    if _TONGUES.fullmatch(note) is not None:
        return f"Ich spreche {join(re.split(r', und |, | und ', note))}."
    if _GRADED.fullmatch(note) is not None:
        graded = [f"{each['a'] or each['b']} ({each['c'] or each['d']})" for each in _GRADE.finditer(note)]
        return f"Ich spreche {join(graded)}."
    if _SPOKEN.fullmatch(note) is None:
        return ""
    spoken = [re.sub(r"[,:]", "", each) for each in re.split(rf", (?={_LANGUAGE})", note)]
    return f"Ich spreche {join(spoken)}."


def done(note: str) -> str:
    """Return what was done as a sentence: "Ich habe den Konzernabschluss mitverantwortet."; nothing for another note.

    Args:
        note: Such as "Konzernabschluss mitverantwortet".
    """
    if _FREE.fullmatch(note) is not None:
        return f"Ich habe {note}."
    found = _PARTICIPLE.fullmatch(note)
    if found is None or found["what"].islower() or opens_clause(note) or is_sentence(note):
        return ""
    return f"Ich habe {_HOW_DONE.sub(' ', object_of(found['what']), count=1)} {found['verb']}."


def _able(note: str) -> str:
    """Return what one can do as a sentence: "Teams führen"."""
    if _SKILL.fullmatch(note) is not None:
        return f"Ich kann {note}."
    able, comma, how = note.partition(", ")
    before, _, verb = able.rpartition(" ")
    if opens_clause(note):
        return ""
    if verb == "können" and _INFINITIVE.fullmatch(before.rpartition(" ")[2]):
        return f"Ich kann {before}{comma}{how}."
    if before.rpartition(" ")[2] in _ARTICLES:
        return ""
    is_known = before and _INFINITIVE.fullmatch(verb) and verb not in _NO_INFINITIVES and not note[:1].isdigit()
    return f"Ich kann {object_of(before)} {verb}{comma}{how}." if is_known else ""


def object_of(what: str) -> str:
    """Return an object with the article that a note leaves out: "den Konzernabschluss".

    Args:
        what: The object as it was noted, with what follows it.
    """
    noun = bare_noun(what)
    if noun is None:
        return accusative(what).text if what.startswith("der ") else what
    return accusative(noun.definite()).text


def resolved(note: str) -> str:
    """Return what one resolves to do as a sentence; nothing for another note.

    Args:
        note: Such as "nicht so nervös sein".
    """
    if _WITH_ZU.fullmatch(note):
        return f"Ich nehme mir vor, {note.rstrip('. ')}."
    before, _, verb = note.rstrip(". ").rpartition(" ")
    is_plain = _PLAIN.fullmatch(note.rstrip(". ")) is not None and not opens_clause(note)
    is_aim = _RESOLVES.match(note) is not None or bool(is_plain and _able(note.rstrip(". ")))
    is_known = is_aim and _INFINITIVE.fullmatch(verb) is not None and verb not in _NO_INFINITIVES
    return f"Ich nehme mir vor, {before} {with_zu(verb)}." if is_known else ""


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
    if (other := _SOMEBODY_ELSE.fullmatch(note)) is not None:
        noun = bare_noun(f"{other['who'][0].lower()}{other['who'][1:]}")
        return f"{capitalize(noun.indefinite())} {other['rest']}." if noun is not None and noun.gender != "p" else ""
    first, blank, rest = note.partition(" ")
    if _ADJECTIVE_ALONE.fullmatch(rest) and (what := _subject(first)):
        return f"{what} ist {rest}."
    verb = rest.partition(" ")[0]
    if blank and verb in FINITE_VERBS and (what := _subject(first)):
        return f"{what} {rest}."
    return ""


def _subject(what: str) -> str:
    noun = bare_noun(what)
    if noun is None:
        return capitalize(what) if what.startswith(("der ", "die ", "das ")) else ""
    of_mine = noun.noun == "Kind" and not noun.adjectives
    return "" if noun.gender == "p" else capitalize(noun.own() if of_mine else noun.definite())

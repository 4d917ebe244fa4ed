"""Tell the gender of German nouns by the last part of a compound, and give a bare noun its article.

What is not known stays as it is, so that nothing is declined by a guess.
"""

from types import MappingProxyType
from typing import NamedTuple

from ..._lazy import lazy_regex
from .._remembering import remembered
from ._words import words

_MASCULINE = words(
    """
    abschluss ablauf ansatz antrag anteil anspruch arbeitsweg auftrag aufbau aufwand aufstieg ausbau austausch
    ausweis bachelor bedarf beginn beitrag bereich bericht betrieb bewerber bezug blick bonus dank dienst dienstplan
    draht druck einblick eindruck einsatz einstieg entwurf erfolg erfahrungsschatz folgeausbau fokus führerschein
    grad grund gang hang hinweis hintergrund impuls job jahresabschluss kandidat krankheitsfall kontakt kurs lauf
    lebenslauf lehrgang link lohn markt master mehrwert nachweis notfall ort parkplatz plan platz prototyp prozess
    punkt rahmen raum ruf satz schein schritt schwerpunkt sinn spielraum standort start stellenabbau stil
    stundenlohn stopp tag tarif teamgeist termin text titel todesfall ton trauerfall umbau umfang umgang umstieg
    umzug unfall urlaub urlaubstag verlauf vertrag vorschlag vorteil vortrag wagen wandel weg wechsel wert
    wettbewerb wunsch zeitplan zeitraum zoll zugang zusammenhalt zuschlag zuschuss zweck laptop workshop
    schichtdienst nachtdienst bereitschaftsdienst code hof schnitt spiegel stack ruhestand schadensersatz ersatz
    rundfunk bestand umsatz vertrieb einkauf versand export import cv bogen fahrtweg streik park humor ehrgeiz mut pass
    schlüssel nachbar chef anlass beweis kontrast verkehr handel bau haushalt etat trend rhythmus takt krieg
    konflikt ausgleich rat verstand halt fall artikel aufsatz beleg brief befund antritt eintritt austritt rücktritt
    transfer rollout ansprechpartner stellplatz arbeitsplatz treffer typ alltag führungsstil tagesablauf
    arbeitsablauf anfahrtsweg bus hort gutschein nachlass abend morgen vormittag nachmittag tausch
    auszug aufenthalt juni verbleib zug flug rücken
    """
)
_FEMININE = words(
    """
    abfolge absicherung absicht absprache adresse analyse anlage art arbeit aufgabe auskunft ausnahme ausrede basis
    bilanz bitte branche chance debatte diagnose dauer familie filiale firma frage führungskraft fachkraft form
    freude gabe geduld gefahr geschichte grundlage gruppe hilfe idee kamera karte kasse kita klasse klausel klinik
    kontrolle kopie kraft krise kritik lage laune liebe liste lizenz logistik lust lücke maschine masterarbeit
    methode miete mitte mühe nachfrage nähe note pause pflege pflegekraft phase praxis probe probezeit provision
    prämie quote rate reihe reise rente resonanz richtlinie roadmap rolle routine ruhe runde sache schicht schule
    seite skizze software sorge spanne sparte spitze sprache stelle stimme straße strasse stufe stunde suche summe
    szene tiefe tour übernahme übergabe überstunde umfrage unterkunft urkunde ursache verpflegung vorgabe vorlage
    wahl ware weiterbildung welle werkstatt wiederaufnahme wirkung woche zeit zahl zulage zusage zunahme übersicht
    sicht aussicht einsicht weltanschauung inventur buchhaltung bahncard garantie lehre messe hilfsbereitschaft
    ausdauer sorgfalt sicherheit disziplin bereitschaft vielfalt schrift tagschicht nachtschicht teilzeit vollzeit
    gleitzeit elternzeit kündigungsfrist frist person gage empathie neugier energie weise größe grösse nummer id
    steuer post daten bestätigung selbstständigkeit option gelegenheit quelle heimat presse reportage serie show
    marke nische strecke anreise abreise auslöse spesenregelung regel vorschrift betreuung versorgung wärme kälte
    luft kultur saison ernte produktion motivation nachhaltigkeit technologie gestalt professur supervision pflicht
    uni allergie montage reportage etage garage atmosphäre haltung kunst technik küche station nacht hand
    rückschau jugend mappe durchwahl mail
    """
)
_NEUTER = words(
    """
    abitur angebot anschreiben arbeiten arbeitszeugnis attest audit auge auto bewusstsein bild buch büro budget
    beispiel diplom dienstrad einkommen engagement examen fach fachwissen feld festgehalt fixum foto führungszeugnis
    gedächtnis gefühl gehalt geld geschäft gespür gespräch gutachten grundgehalt handwerk handy haus händchen
    homeoffice interesse jahr jahresgehalt jobticket kind klima know-how können konto konzept labor lager land leben
    lernen material modell management marketing monatsgehalt netz netzteil netzwerk ohr passwort portfolio potenzial
    potential praktikum produkt profil programm projekt protokoll rad recht referat referenzschreiben seminar
    semester signal skript statement studium stipendium system talent team telefonat thema ticket training tempo
    umfeld unternehmen urteil verhältnis verständnis vertrauen verfahren vorgehen vorhaben werk wissen wort zeichen
    zertifikat zeugnis ziel zimmer zuhören buffet formular dokument papier feedback telefon verbundprojekt ehrenamt
    amt umgehen volontariat bruttogehalt denken einzelzimmer auslandssemester auftreten schreiben
    einfühlungsvermögen vermögen wohnheim führen lesen rechnen planen delegieren verhandeln moderieren präsentieren
    programmieren unterrichten kochen essen gebiet ruhegehalt verhandlungsgeschick geschick organisationstalent
    augenmaß maß gleichgewicht pensum honorar repo repository dashboard interview gebäude gelände sortiment lernfeld
    studio glück urlaubsgeld weihnachtsgeld motto archiv auslandspraktikum gehaltsmodell schichtmodell notebook
    stellenprofil treffen lektorat
    rektorat inserat resultat format aggregat sekretariat controlling recycling handling modelling profiling
    """
)
_PLURAL = words(
    """
    dokumente audits reviews quellen räume freiräume schwankungen touren linien rollen stoffe kontakte neukunden
    schulferien anteile startmittel arbeitsbedingungen abläufe angaben ansprechpartner arbeitsproben arbeitszeiten
    aufgaben bedingungen beispiele daten drittmittel einblicke ereignisse erfahrungen erkenntnisse fallzahlen ferien
    fotos fragen gebühren gehaltsnachweise gespräche ideen infos inhalte karten kenntnisse kollegen kolleginnen
    kosten kunden kundinnen kurse kennzahlen leute maßnahmen menschen methoden mittel moodboards nachweise netze
    noten objekte patienten patientinnen pläne plätze preise proben produkte projekte prozesse referenzen reisen
    rufbereitschaften schichten schritte stärken spesen sprachen stellen strukturen stunden systeme tage tätigkeiten
    themen tipps texte termine überstunden unterlagen urlaubstage verfahren wünsche wochen wochenenden zahlen
    zeichnungen zeiten zertifikate zeugnisse ziele zulagen zuschüsse öffnungszeiten arbeitstage sprachkurse
    weiterbildungen wochenenddienste dienste arbeitsmittel benefits sozialleistungen leistungen skripte urkunden
    vorteile konditionen formalitäten fachkräfte
    """
)
_HEADS = MappingProxyType(
    {head: gender for gender, heads in (("m", _MASCULINE), ("f", _FEMININE), ("n", _NEUTER)) for head in heads}
    | dict.fromkeys(_PLURAL, "p")
)
_ENDINGS = MappingProxyType(
    {
        **dict.fromkeys(("ismus", "ling", "eur", "är", "tor", "ator"), "m"),
        **dict.fromkeys(("chen", "lein", "ment", "tum", "nis", "wesen", "zeug", "seminar", "konzept", "ing"), "n"),
        **dict.fromkeys(("ung", "heit", "keit", "schaft", "tion", "sion", "tät", "ik", "enz", "ktur", "rei"), "f"),
        **dict.fromkeys(("logie", "gogie", "erie", "erin", "istin", "login", "entin", "antin", "ogin"), "f"),
        **dict.fromkeys(("ungen", "heiten", "keiten", "schaften", "ionen", "täten", "innen"), "p"),
    }
)
_LONGEST_ENDING = 8
WEAK_NOUNS = lazy_regex(
    r"(kunde|kollege|experte|gedanke|name|student|assistent|präsident|konsument|patient|lieferant|praktikant|mensch"
    r"|spezialist|journalist|architekt|nachbar|herr|junge|kandidat)$"
)
"""Masculine nouns that take an ending in the accusative."""

_STRIPPED = ".,;:()\u2068\u2069"
_DEFINITE = MappingProxyType({"m": "der", "f": "die", "n": "das", "p": "die"})
_INDEFINITE = MappingProxyType({"m": "ein", "f": "eine", "n": "ein", "p": ""})
_OWN = MappingProxyType({"m": "mein", "f": "meine", "n": "mein", "p": "meine"})
_STRONG = MappingProxyType({"er": "m", "es": "n"})
_UNCOUNTED = words(
    """
    bedarf dank druck einkommen engagement erfolg fachwissen feedback geld homeoffice interesse know-how können
    lernen management marketing urlaub verständnis vertrauen wissen verpflegung entlastung unterstützung denken
    auftreten talent humor geduld ruhe empathie ehrgeiz disziplin neugier mut ausdauer sorgfalt teamgeist vermögen
    verantwortung umgang schreiben führen planen gespür fingerspitzengefühl augenmaß weihnachtsgeld urlaubsgeld
    erfahrung praxis gleitzeit teilzeit vollzeit elternzeit software material einfühlungsvermögen
    freude arbeiten bedenkzeit einsicht einblick schichtarbeit nachtarbeit wochenendarbeit kurzarbeit teamarbeit
    """
)
"""Nouns that take no "ein"."""

_COUNTED = lazy_regex(r"\d+-\w+-[A-ZÄÖÜ]")
"""How a noun begins that counts something: "4-Tage-Woche"."""

_DAY = lazy_regex(r"(?:Montag|Dienstag|Mittwoch|Donnerstag|Freitag|Samstag|Sonnabend|Sonntag)")
_UNCOUNTED_ENDINGS = ("heit", "keit", "schaft", "tät")
_COMPLEMENT = lazy_regex(r"\S+ (?:der|des|von(?! \d)|vom|meine[rs]|unsere[rs]|Ihre[rs]) ")
"""What makes a noun definite: "Übernahme der Studiengebühren"."""


_SINGLE = lazy_regex(r"(?:Möglichkeit|Gelegenheit|Option|\w*[Rr]uhestand|Selbst(?:st)?ändigkeit|Freiberuflichkeit)\b")
"""What there is one of."""

_OF_MINE = lazy_regex(r"\S+ meine[rs] ")
_NAMED = lazy_regex(r"[\w-]+ (?:\d|[A-Z]{2}|[A-ZÄÖÜ][a-zäöüß]+\b)")
"""What is made definite by a name: "Tarif IG Metall"."""


def gender(noun: str) -> str:
    """Return ``m``, ``f``, ``n``, ``p`` for a plural, or nothing, by the last part of a compound that is known.

    Args:
        noun: The noun, with what stands at its ends.
    """
    bare = noun.strip(_STRIPPED).lower()
    for part in (bare, bare.rpartition("-")[2]):
        known = (_HEADS.get(part[start:]) for start in range(max(1, len(part) - 2)))
        if found := next(filter(None, known), ""):
            return found
        endings = (_ENDINGS.get(part[-length:]) for length in range(_LONGEST_ENDING, 1, -1) if length < len(part))
        if found := next(filter(None, endings), ""):
            return found
    return "m" if WEAK_NOUNS.search(bare) else ""


class BareNoun(NamedTuple):
    """A noun without its article, as one notes it down.

    Args:
        adjectives: The words before it, each with its ending.
        noun: The noun with all that follows it.
        gender: ``m``, ``f``, ``n`` or ``p``.
    """

    adjectives: tuple[str, ...]
    noun: str
    gender: str

    def definite(self) -> str:
        """Return "der Dienstplan", "das offene Konzept"; a plural without an article."""
        if self.gender == "p":
            return " ".join([*self.adjectives, self.noun])
        weak = [f"{each.rstrip(',')[:-2]}e" if each[-2:] in _STRONG else each for each in self.adjectives]
        return " ".join([_DEFINITE[self.gender], *weak, self.noun])

    def indefinite(self) -> str:
        """Return "ein Jobticket", "die Übernahme der Kosten"; what cannot be counted without an article."""
        is_uncounted = self.is_uncounted()
        if _SINGLE.match(self.noun) or any(each.match(self.noun) for each in (_COMPLEMENT, _NAMED) if not is_uncounted):
            return self.definite()
        article = "" if is_uncounted else _INDEFINITE[self.gender]
        return " ".join([*([article] if article else []), *self.adjectives, self.noun])

    def is_uncounted(self) -> bool:
        """Return whether it takes no "ein": "Geduld"."""
        head = self.noun.partition(" ")[0].strip(_STRIPPED).lower()
        return any(head.endswith(each) for each in _UNCOUNTED) or head.endswith(_UNCOUNTED_ENDINGS)

    def own(self) -> str:
        """Return "mein aktualisierter Lebenslauf", "meine aktuellen Zeugnisse"."""
        if _OF_MINE.match(self.noun):
            return self.definite()
        adjectives = [f"{each}n" if self.gender == "p" and each.endswith("e") else each for each in self.adjectives]
        return " ".join([_OWN[self.gender], *adjectives, self.noun])


@remembered
def bare_noun(phrase: str) -> BareNoun | None:
    """Return a phrase as a noun without its article; nothing where it is another phrase, or its gender is not known.

    Args:
        phrase: A note, such as "aktualisierter Lebenslauf" or "Dienstplan für den Sommer".
    """
    before, rest = [], phrase.split(" ")
    while len(rest) > 1 and rest[0].islower() and rest[0].rstrip(",").endswith(("er", "es", "e")):
        before.append(rest.pop(0))
    noun = rest[0].strip(_STRIPPED)
    if _DAY.match(noun):
        return None
    if not (noun[:1].isupper() or _COUNTED.match(noun)) or (len(before) == 1 and before[0] in _DETERMINERS - _MORE):
        return None
    is_more = before[:1] in (["weitere"], ["zusätzliche"], ["andere"])
    by_ending = _STRONG.get(before[0].rstrip(",")[-2:], "") if before else ""
    found = by_ending or gender(noun)
    if not found or any(each in _DETERMINERS for each in before[1 if is_more and found == "f" else 0 :]):
        return None
    return BareNoun(tuple(before), " ".join(rest), found)


_MORE = words("weitere zusätzliche andere")
_DETERMINERS = words(
    """
    der die das eine meine deine seine ihre unsere eure keine diese dieser dieses jene jener jenes jede jeder jedes
    alle beide viele einige mehrere etliche welche welcher welches über unter außer weder aber ohne wie solche vier
    meiner unserer weitere zusätzliche ergänzende andere unser euer weniger
    nächste kommende übernächste per
    """
)
"""Words that end like an adjective and are articles, or are no part of a noun's phrase."""

_OPENERS = words(
    """
    der die das den ein eine einen kein keine keinen mein meine meinen dein deine deinen unser unsere unseren ihr
    ihre ihren euer eure euren dieser diese dieses diesen jener jene jenes jeder jede jedes jeden mancher manche
    viele mehrere einige etliche alle beide beides mehr viel etwas weniger rund etwa fast knapp über ca. circa
    mindestens höchstens maximal zwei drei vier fünf sechs sieben acht neun zehn elf zwölf fünfzehn zwanzig
    dreißig dreissig
    zusätzliche weitere andere ersatzweise alternativ hilfsweise notfalls stattdessen bis jemand jemanden niemand
    niemanden derjenige diejenige sehr genug ausreichend bisherige erste anderthalb eineinhalb zu
    """
)
_PREPOSITIONS = words("wegen trotz gegen neben zwischen")
"""Small words that end like an adjective and begin no object."""

_VAGUE = words(
    "viel etwas weniger sehr genug ausreichend zu ersatzweise alternativ hilfsweise notfalls stattdessen bis"
)
_INFLECTED = lazy_regex(r"[a-zäöüß-]+(?:e|er|es|en),?$")
_NOUN_START = lazy_regex(r"[A-ZÄÖÜ0-9„\"(]")
_TAIL = lazy_regex(r"[,;]|\s[–—]\s")
_BRACKETED = lazy_regex(r" ?\([^()]*\)")
_SMALL_ENDS = words(
    "an ab vor davon dazu dort hier danach davor herum hinaus abends morgens oben unten heute gestern zwei"
    " drei vier fünf sechs sieben acht neun zehn elf zwölf sechzehn achtzehn zwanzig"
)


@remembered
def is_noun_phrase(phrase: str) -> bool:
    """Tell whether a phrase is known to be one of a noun, which can be the object of a sentence.

    Args:
        phrase: A note that is no sentence.
    """
    plain = (_BRACKETED.sub("", phrase) if "(" in phrase else phrase).replace("„", "")
    words_of = _TAIL.split(plain, maxsplit=1)[0].split()
    if not words_of:
        return False
    first, last = words_of[0], words_of[-1]
    if first[:1].isdigit():
        return True
    if first.lower() in _PREPOSITIONS:
        return False
    if first.lower() in _OPENERS:
        return first.lower() not in _VAGUE or any(map(_NOUN_START.match, words_of))
    if first.islower():
        nouns = (at for at, word in enumerate(words_of) if _NOUN_START.match(word))
        at = next(nouns, 0)
        return bool(at) and all(_INFLECTED.match(word) for word in words_of[:at]) and _ends_in_noun(last)
    return _NOUN_START.match(first) is not None and _ends_in_noun(last) and ":" not in plain


def _ends_in_noun(last: str) -> bool:
    return not last[:1].islower() or last in _SMALL_ENDS

"""Decline the names of employers, where their words show how: "bei der Medatec AG"."""

from ..._lazy import lazy_regex

_LEGAL_FORM = lazy_regex(
    r"\b(GmbH|gGmbH|mbH|AG|KG|KGaA|OHG|oHG|GbR|SE|UG|eG|eGmbH|Genossenschaft|Stiftung|Gruppe|Gesellschaft|Bank"
    r"|Holding|Universität|Hochschule|Kanzlei|Klinik)(\s*(\(.*\)|&.*))?\.?$"
)
_FEMININE_EMPLOYER = lazy_regex(
    r"(?:(?:[A-ZÄÖÜ]\w*(?:ische|liche|te|eie) |(?:Ev|Evang|Kath|Städt|Staatl)\. )*(?:Diakonie|Caritas|Lebenshilfe"
    r"|Spitex|Polizei|Feuerwehr|Bundeswehr"
    r"|Kita"
    r"|Bundesagentur|Charité|Drogerie|AOK|IHK|HWK|TU|ETH|EPFL|FH|PH|LMU|RWTH|TUM|HTL|HLW|HAK|WU"
    r"|(?:[A-ZÄÖÜ][\w.-]*)?(?:[Kk]rankenkasse"
    r"|[Bb]ehörde|[Kk]ammer|[Bb]ücherei|[Mm]edizin|[Tt]agesstätte|[Pp]farrei|[Pp]farre|[Aa]kademie|[Ww]erkstatt"
    r"|[Ww]erft"
    r"|[Mm]anufaktur"
    r"|[Vv]ersicherung|[Dd]irektion|[Bb]ibliothek"
    r"|[Rr]edaktion|[Ss]tadt|[Uu]niversität|[Hh]ochschule|[Gg]emeinde|[Ss]parkasse|[Vv]olksbank|[Ss]tiftung"
    r"|[Rr]aiffeisenbank|[Aa]potheke|[Kk]linik|[Pp]raxis|[Kk]anzlei|[Ss]pedition|[Aa]rbeitsstelle|[Bb]eratungsstelle|[Vv]illa|[Vv]erwaltung|[Ss]chule|[Aa]gentur"
    r"|[Gg]enossenschaft|[Oo]per|[Ss]teuerberatung|[Zz]eitung|[Gg]alerie|[Bb]uchhandlung)|[A-ZÄÖÜ]\w*(?:[cglnr]|u|s"
    r"|k)erei)"
    r"|Deutsche (?:Bahn|Telekom|Post)|(?:\w+ )+(?:Group|Krankenkasse|Kasse|Versicherung|Akademie|Zeitung)$)\b(?!-)"
)
_NEUTER_EMPLOYER = lazy_regex(
    r"(?P<adjectives>(?:[A-ZÄÖÜ]\w*(?:(?:sch|lich|t|ei)es|scher) )*)"
    r"(?P<noun>(?:[A-ZÄÖÜ][\w.-]*)?(?:[Vv]erlag|[Mm]agistrat|[Ss]pital|[Kk]rankenhaus|[Aa]telier|[Ww]ohnheim|[Ll]abor"
    r"|[Pp]flegeheim|[Ss]eniorenheim|[Aa]ltersheim|[Ss]chulheim|[Kk]inderheim|[Jj]ugendheim|[Ff]itnesspark|[Dd]ienst"
    r"|[Vv]erband|[Vv]erein|[Kk]linikum|[Hh]otel|[Rr]estaurant|[Bb]üro"
    r"|[Ii]nstitut|[Aa]mt|[Mm]inisterium|[Zz]entrum|[Mm]useum|[Tt]heater|[Gg]ymnasium|[Kk]olleg|[Rr]undfunk|[Gg]asthof"
    r"|[Kk]indergarten|[Hh]ort|[Bb]auhof|[Ww]eingut|[Ll]andkreis|[Mm]arkt|[Hh]aus|(?:Studierenden|Studenten|Bildungs"
    r"|Sozial|Jugend|Hilfs)werk)|Jobcenter|Zoo|Fraunhofer I\w+|Max-Planck-Institut|Land|Bezirk|Café|ORF|ZDF|WDR|NDR"
    r"|SWR|MDR"
    r"|NABU|BUND|WWF|DLR|DRK|BRK|TÜV|ADAC|LKA|BKA)(?= |$)"
)
"""Masculine or neuter, which is one after "bei"."""

_ADJECTIVE_OF_EMPLOYER = lazy_regex(
    r"(?:[A-ZÄÖÜ]\w*(?:ische|deutsche|liche)|Deutsche|Allgemeine|Vereinigte|Erste|Neue|Freie|Grüne)(?= [A-ZÄÖÜ])"
)
"""How the name of an employer begins that is declined: "Ostfriesische Aufzugsbau GmbH"."""

_NAMED_BEFORE = lazy_regex(
    r"[\w.&-]+(?: [\w.&-]+)* (?:[A-ZÄÖÜ][\w-]*)?(?:[Vv]erlag|[Mm]useum|[Kk]rankenhaus|[Kk]linikum|[Ii]nstitut"
    r"|[Tt]heater"
    r"|[Ss]pital|[Vv]erband|[Vv]erein|[Gg]ymnasium|[Dd]ienst|[\w-]*[Bb]und)"
)
"""A masculine or neuter employer whose own name stands before what it is: "Reclam Verlag"."""

_PLACE = lazy_regex(r"(?P<house>[^,]+), (?P<place>[A-ZÄÖÜ][\w-]+)")
"""An employer with its place after a comma."""

_PLURAL_EMPLOYER = lazy_regex(
    r"(?:[A-ZÄÖÜ]\w*)?(?:[Ww]erke|[Bb]etriebe|[Kk]liniken|[Dd]ienste|[Bb]ahnen)(?= |$)|(?:ÖBB|SBB|Wiener Linien"
    r"|Johanniter|Malteser)(?= |$)"
)
_REGISTERED_SOCIETY = lazy_regex(r"e\. ?V\.?$")


_TAUGHT_AT = lazy_regex(
    r"(?:[\w.-]+(?:ische|liche|te)n? )*(?:[A-ZÄÖÜ][\w.-]*)?(?:[Ss]chule|[Gg]ymnasium|[Uu]niversität)(?= |$)"
    r"(?!.*\b(?:GmbH|AG)\b)"
)
"""Where one works "an"."""


def at_employer(company: str) -> str:
    """Return "bei" or "an" with an employer: "bei der Medatec AG", "am Gymnasium Nord", "bei Kiezkraft".

    Args:
        company: The name of the employer.
    """
    place = _at(company)
    if _TAUGHT_AT.match(company) is None:
        return place
    return f"a{place[3:]}" if place.startswith("beim ") else place.replace("bei der ", "an der ", 1)


def _at(company: str) -> str:
    """Return "bei" with any employer."""
    if company.startswith(("der ", "die ", "das ", "Der ", "Die ", "Das ")):
        return f"bei {company}" if not company.lower().startswith("die ") else f"bei der {_declined(company[4:])}"
    if (place := _PLACE.fullmatch(company)) is not None and _at(place["house"]) != f"bei {place['house']}":
        return f"{at_employer(place['house'])} in {place['place']}"
    is_feminine = bool(_LEGAL_FORM.search(company) or _FEMININE_EMPLOYER.match(company))
    is_neuter = not is_feminine and _is_neuter(company)
    plural = _PLURAL_EMPLOYER.match(company)
    if plural is not None and not (is_neuter or (is_feminine and _LEGAL_FORM.search(company))):
        return f"bei den {plural[0]}{'' if plural[0].endswith(('n', 'B')) else 'n'}{company[plural.end() :]}"
    if is_neuter:
        return f"beim {_neuter(company)}"
    return f"bei der {_declined(company)}" if is_feminine else f"bei {company}"


def _declined(company: str) -> str:
    """Return a feminine employer after "der", its adjectives declined: "Ostfriesischen Aufzugsbau GmbH"."""
    declined, rest = "", company
    while (adjective := _ADJECTIVE_OF_EMPLOYER.match(rest)) is not None:
        declined, rest = f"{declined}{adjective[0]}n ", rest[adjective.end() + 1 :]
    return f"{declined}{rest}"


def _neuter(company: str) -> str:
    """Return a neuter employer after "dem": "Städtischen Klinikum"."""
    found = _NEUTER_EMPLOYER.match(company)
    if found is None:  # a registered society, whose name is not declined
        return company
    adjectives = found["adjectives"].replace("es ", "en ").replace("er ", "en ")
    return f"{adjectives}{found['noun']}{company[found.end() :]}"


def _is_neuter(company: str) -> bool:
    """Tell whether an employer that is not feminine is masculine or neuter."""
    if _NEUTER_EMPLOYER.match(company) or _NAMED_BEFORE.fullmatch(company):
        return True
    return _REGISTERED_SOCIETY.search(company) is not None

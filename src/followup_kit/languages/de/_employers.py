"""Decline the names of employers, where their words show how: "bei der Medatec AG"."""

from ..._lazy import lazy_regex

_LEGAL_FORM = lazy_regex(
    r"\b(GmbH|gGmbH|mbH|AG|KG|KGaA|OHG|oHG|GbR|SE|UG|eG|eGmbH|Genossenschaft|Stiftung|Gruppe|Gesellschaft|Bank"
    r"|Holding|Universität|Hochschule|Kanzlei|Klinik)(\s*(\(.*\)|&.*))?\.?$"
)
_FEMININE_EMPLOYER = lazy_regex(
    r"(?:(?:[A-ZÄÖÜ]\w*(?:ische|liche|te) )*(?:Diakonie|Caritas|Lebenshilfe|Spitex|Polizei|Feuerwehr|TU|ETH|EPFL|FH|PH"
    r"|LMU|RWTH|TUM|HTL|WU|Kita|Bundesagentur|(?:[A-ZÄÖÜ][\w-]*)?(?:[Kk]rankenkasse|[Bb]ehörde|[Kk]ammer|[Aa]kademie"
    r"|[Ww]erkstatt|[Ww]erft|[Mm]anufaktur|[Vv]ersicherung|[Dd]irektion|[Bb]ibliothek|[Rr]edaktion|[Ss]tadt|[Uu]niversität"
    r"|[Hh]ochschule|[Gg]emeinde|[Ss]parkasse|[Vv]olksbank|[Ss]tiftung|[Rr]aiffeisenbank|[Aa]potheke|[Kk]linik|[Pp]raxis"
    r"|[Kk]anzlei|[Ss]pedition|[Vv]erwaltung|[Ss]chule|[Aa]gentur|[Gg]enossenschaft)"
    r"|[A-ZÄÖÜ]\w*(?:ckerei|lerei|nerei|gerei|uerei|cherei|kerei|serei))"
    r"|Deutsche (?:Bahn|Telekom|Post)|(?:\w+ )+(?:Group|Krankenkasse|Kasse|Versicherung|Akademie)$)\b(?!-)"
)
_NEUTER_EMPLOYER = lazy_regex(
    r"(?P<adjectives>(?:[A-ZÄÖÜ]\w*(?:sches|liches|tes) )*)"
    r"(?P<noun>(?:[A-ZÄÖÜ][\w-]*)?(?:[Vv]erlag|[Mm]agistrat|[Ss]pital|[Kk]rankenhaus|[Aa]telier|[Ww]ohnheim|[Ll]abor"
    r"|[Pp]flegeheim|[Ss]eniorenheim|[Ll]andratsamt|[Ff]itnesspark|[Pp]flegedienst|[Vv]erband|[Rr]eisebüro|[Kk]linikum|[Hh]otel|[Rr]estaurant|[Bb]üro|[Ii]nstitut|[Aa]mt|[Mm]inisterium|[Zz]entrum"
    r"|[Mm]useum|[Tt]heater|[Gg]ymnasium|[Kk]olleg|[Rr]undfunk)|Bauhof|Fraunhofer I\w+|Max-Planck-Institut|Jobcenter|(?:[A-ZÄÖÜ]\w*)?[Hh]aus"
    r"|(?:Studierenden|Studenten|Bildungs|Sozial|Jugend|Hilfs)werk)"
    r"(?= |$)"
)
_ADJECTIVE_OF_EMPLOYER = lazy_regex(
    r"(?:[A-ZÄÖÜ]\w*(?:ische|deutsche|liche)|Deutsche|Allgemeine|Vereinigte|Erste|Neue|Freie|Grüne)(?= [A-ZÄÖÜ])"
)
"""How the name of an employer begins that is declined: "Ostfriesische Aufzugsbau GmbH"."""

_NAMED_BEFORE = lazy_regex(
    r"(?:(?P<name>[\w.&-]+(?: [\w.&-]+)*) )(?P<noun>(?:[A-ZÄÖÜ]\w*)?(?:[Vv]erlag|[Mm]useum|[Kk]rankenhaus|[Kk]linikum"
    r"|[Ii]nstitut|[Tt]heater|[Ss]pital|[Vv]erband|[Vv]erein|[Gg]ymnasium|[\w-]*[Bb]und))$"
)
"""A masculine or neuter employer whose own name stands before what it is: "Reclam Verlag"."""

_PLACE = lazy_regex(r"(?P<house>[^,]+), (?P<place>[A-ZÄÖÜ][\w-]+)")
"""An employer with its place after a comma."""

_PLURAL_EMPLOYER = lazy_regex(
    r"(?:[A-ZÄÖÜ]\w*)?(?:[Ww]erke|[Bb]etriebe|[Kk]liniken|[Dd]ienste|[Bb]ahnen)(?= |$)|(?:ÖBB|SBB)(?= |$)"
)
_REGISTERED_SOCIETY = lazy_regex(r"e\. ?V\.?$")


def at_employer(company: str) -> str:
    """Return "bei" with an employer: "bei der Medatec AG", "beim Klinikum Nord", "bei Kiezkraft"."""
    if company.startswith(("der ", "die ", "das ", "Der ", "Die ", "Das ")):
        return f"bei {company}" if not company.lower().startswith("die ") else f"bei der {_declined(company[4:])}"
    if (place := _PLACE.fullmatch(company)) is not None and at_employer(place["house"]) != f"bei {place['house']}":
        return f"{at_employer(place['house'])} in {place['place']}"
    if (plural := _PLURAL_EMPLOYER.match(company)) is not None and not _LEGAL_FORM.search(company):
        return f"bei den {plural[0]}{'' if plural[0].endswith(('n', 'B')) else 'n'}{company[plural.end() :]}"
    if _is_neuter(company):
        return f"beim {_neuter(company)}"
    return f"bei der {_declined(company)}" if _is_feminine(company) else f"bei {company}"


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
    adjectives = found["adjectives"].replace("es ", "en ")
    return f"{adjectives}{found['noun']}{company[found.end() :]}"


def _is_feminine(company: str) -> bool:
    return bool(_LEGAL_FORM.search(company) or _FEMININE_EMPLOYER.match(company))


def _is_neuter(company: str) -> bool:
    if _is_feminine(company):
        return False
    if _NEUTER_EMPLOYER.match(company) or _NAMED_BEFORE.fullmatch(company):
        return True
    return _REGISTERED_SOCIETY.search(company) is not None

"""What a German template sees besides the fields: forms of address, the position, the conversation, what is said."""

import re
from collections.abc import Callable, Mapping, Sequence
from types import MappingProxyType

from ..._lazy import lazy_regex
from ._genitives import because_of
from ._words import Forms, words, yes

_ADDRESSES = MappingProxyType(
    {
        "Sie": ("Sie", "du", "ihr"),
        "Sie_accusative": ("Sie", "dich", "euch"),
        "Ihnen": ("Ihnen", "dir", "euch"),
        "Ihr": ("Ihr", "dein", "eur"),
        "Ihnen_allen": ("Ihnen", "euch", "euch"),
        "Ihr_aller": ("Ihr", "eur", "eur"),
        "sich": ("sich", "dir", "euch"),
        "haben": ("haben", "hast", "habt"),
        "Koennten_Sie": ("Könnten Sie", "Könntest du", "Könntet ihr"),
        "koennten": ("könnten", "könntest", "könntet"),
        "Gruessen_Sie": ("Bitte grüßen Sie", "Grüß bitte", "Grüßt bitte"),
        "haben_alle": ("haben", "habt", "habt"),
        "benoetigen": ("benötigen", "brauchst", "braucht"),
        "Bitte_entschuldigen": ("Bitte entschuldigen Sie", "Bitte entschuldige", "Bitte entschuldigt"),
        "Geben_Bescheid": ("lassen Sie es mich gern wissen", "gib mir gern Bescheid", "gebt mir gern Bescheid"),
        "brauchen": ("brauchen", "brauchst", "braucht"),
        "erhalten": ("erhalten", "erhältst", "erhaltet"),
        "finden": ("finden", "findest", "findet"),
        "sagten": ("sagten", "sagtest", "sagtet"),
        "Ihr_unended": ("Ihr", "dein", "euer"),
        "Sie_alle": ("Sie", "ihr", "ihr"),
        "moechten_alle": ("möchten", "möchtet", "möchtet"),
        "brauchen_alle": ("brauchen", "braucht", "braucht"),
    }
)
"""How a letter speaks to its readers: by Sie, to one of them by du, to several by ihr.

``Ihr`` is a stem that takes an ending (``{{ Ihr }}e``), ``Ihr_unended`` the word without one; ``Ihnen_allen`` and the
others of all mean the whole house, which is *ihr* even where its reader is *du*.
"""

_ORDINALS = ("", "", "zweite", "dritte", "vierte", "fünfte", "sechste")
_TALKS = {"phone": "Telefonat", "video": "Videogespräch"}

_GENDER = r"(?:[mwdfxnai]|gn|div|all)"
_BRACKETED_GENDERS = lazy_regex(rf"\s*\({_GENDER}(?:\s*[/|,*]\s*{_GENDER})*\)\s*$", re.IGNORECASE)
"""What an advertisement adds to a position and nobody says: (m/w/d)."""

_WARD = lazy_regex(r"(?<=\w), (?=Station \w)")
_DETAIL = lazy_regex(r"(?<=\w) \([^()]*\)$")
"""What a subject has in brackets and a sentence does not: "(65 %, TV-L E13)"."""

_BRACKETED_PLACEMENT = lazy_regex(
    r"(?P<title>.+?) \((?P<kind>Praktikum|Pflichtpraktikum|Ausbildung|Volontariat|Weiterbildung)\)"
)
"""A title with the kind of placement after it, which one says first: "Pflichtpraktikum als Techniker"."""

_POSITION_NOT_A_PERSON = lazy_regex(
    r"(?:(Ausbildung|Lehre|Lehrstelle|Werkstudententätigkeit|Abschlussarbeit|Masterarbeit|Bachelorarbeit"
    r"|Weiterbildung|Promotion)"
    r"|(Praktikum|Volontariat|Referendariat|Traineeprogramm|Duales Studium|Pflichtpraktikum|FSJ"
    r"|Freiwilliges Soziales Jahr)|(Ausbildungs|Studien|Praktikums)platz)\b"
)
"""Positions that are no title of a person: feminine, neuter, or masculine."""

_DUAL, _SOCIAL = ("das Duales", "das Duale"), ("das Freiwilliges Soziales", "das Freiwillige Soziale")
_POST = lazy_regex(
    r"(?!Lehrstelle)(?:[Dd]ie )?(?P<post>Sachbearbeitung .+|[A-ZÄÖÜ]\w+stelle(?: .+)?|(?:Stelle|Position|Leitung"
    r"|(?:Junior)?[Pp]rofessur|Geschäftsführung|Vertretung|Elternzeitvertretung) .+)"
)
"""A position that is no title either: "die Stelle im Backend-Team", "Leitung der Kita"."""

_STATEMENTS = MappingProxyType(
    {
        "states_interest": lazy_regex(
            r"interess|(?:habe|großes|grosses|starkes|hohes) (?:\w+ ){0,2}Interesse\b|[Mm]ein\w* (?:\w+ ){0,2}Interesse"
            r"|motivier|Mehrwert|Lust|am Herzen|reiz(?:t|en)|(?:be|ge)stärk|bekräftig|unterstützen|mitwirk"
            r"|Teil (?:Ihres|eures)|(?:Stelle|Position|Aufgabe)\b.*\b(?:passt|passen)|noch lieber"
            r"|nach wie vor (?:großartig|spannend|toll|super|reizvoll|attraktiv)"
            r"|\bsag(?:t|en) mir\b.*\bzu\b|\bspr(?:icht|echen) mich\b.*\ban\b|Favorit|am stärksten bei"
            r"|gern(?:e)? (?:[\w-]+ ){0,5}(?:übernehmen|arbeiten|antreten|anfangen|mitarbeiten)"
            r"|\b[Ii]ch (?:\w+ ){0,5}begeistert\b|überzeugt, dass|überzeugter|vorstellen, |\bZusage\b|dazuzugehören"
        ),
        "states_preference": lazy_regex(r"avorit|iebe?r|liebsten|erste Wahl"),
        "states_regret": lazy_regex(
            r"bedau|schade|anderes Ergebnis|gewünscht hätte|gehofft|erhofft|hätte (?:\w+ ){0,5}gerne? |enttäusch"
            r"|traurig|leid\b",
            re.IGNORECASE,
        ),
        "states_joy": lazy_regex(r"\b(?:ge|er)?freu", re.IGNORECASE),
        "states_thanks": lazy_regex(r"\b(?:be)?dank", re.IGNORECASE),
        "expects_reply": lazy_regex(
            r"freu\w* (?:mich )?.*(?:Rückmeldung|Nachricht|Antwort|hören|Feedback|Entscheidung)"
        ),
    }
)
"""What the candidate's own sentences may say already, by the words that say it, so that no letter says it twice."""

_ASKS_STATUS = lazy_regex(
    r"^(?:(?:Bis w|W)ann|(?:Wissen Sie|Weißt du|Wisst ihr) schon, wann)\b|Stand\b|[Nn]eues\b|im Rennen|bis dahin"
    r"|Bewerbung"
    r"|Entscheid|entschieden|Rückmeldung|Ablauf"
    r"|[Ww]ie sieht es (?:\w+ ){0,3}aus|wie es (?:\w+ ){0,3}(?:aussieht|ausschaut|steht)|Schritte|Unterlagen|Vorauswahl"
    r"|Auswahl|Zwischenstand"
    r"|Neuigkeiten|Antwort|Verfahren|weiter|noch (?:offen|frei|zu haben)|besetzt"
)
"""Words of a question that asks how the process stands, so that a check-in need not ask it again."""

_ASKS_RECEIPT = lazy_regex(r"Unterlagen|eingegangen|angekommen|erhalten|vollständig|vorliegen")
_ASKS_MORE = lazy_regex(
    r"Stand\b|Neues|Entscheid|entschieden|[Ww]ann\b|weiter|Rückmeldung|Antwort|\b(?:und|oder|bzw)\b"
)
"""A question of what has arrived, which leaves open how things stand."""

_ASKS_STANDING = lazy_regex(
    r"[Ww]ie ist (?:denn )?der (?:(aktuelle|derzeitige|momentane|jetzige) )?Stand(?: (?:meiner|der) Bewerbung)?\s?\??"
)
"""The plainest question of a check-in, which needs no clause: "nach dem aktuellen Stand"."""

_ASKS_REASONS = lazy_regex(
    r"Ausschlag|[Gg]r[uü]nd|fehlt|gefehlt|verbesser|Qualifikation|[Ww]oran|[Ww]arum|[Ww]eshalb|Bewerbung|Profil|Lücke"
    r"|überzeug|besser|Absage|entschieden|Feedback|Hinweis|Tipp"
)
"""Words of a question after a rejection that asks why, or what to do better."""

_DOCUMENTS = lazy_regex(
    r"[Uu]nterlagen|Dokument|Zeugnis|eingegangen|angekommen|zur Verfügung|nachreichen|Infos|Angaben"
)
_GROUNDS = lazy_regex(r"((?:\w+e )+)Gründe$")
_REASON_PREPOSITIONS = words("aus wegen aufgrund nach mit")
_BREAK = lazy_regex(r"[,;:–—]")


def address_strings(*, informal: bool, one_reader: bool) -> dict[str, str]:
    """Return the pronouns and verbs by which a letter speaks to its readers, named by their form with Sie.

    Args:
        informal: Whether they say du.
        one_reader: Whether it is written to one person.
    """
    form = 0 if not informal else 1 if one_reader else 2
    return {name: forms[form] for name, forms in _ADDRESSES.items()} | {"informal": "yes" if informal else ""}


def position_strings(position: str) -> dict[str, str]:
    """Return how a sentence names a position: "die Stelle als Bauleiterin", "das Praktikum im Einkauf".

    Args:
        position: Its name, as advertised.
    """
    name = _WARD.sub(" auf ", _BRACKETED_GENDERS.sub("", position))
    post = _POST.fullmatch(name)
    name = post["post"] if post is not None else name
    if (placement := _BRACKETED_PLACEMENT.fullmatch(name)) is not None:
        name = f"{placement['kind']} als {placement['title']}"
    kind = _POSITION_NOT_A_PERSON.match(name)
    article = "die" if kind is None or kind[1] else "das" if kind[2] else "den"
    is_title = post is None and kind is None
    spoken = _DETAIL.sub("", name)
    the_position = f"die Stelle als {spoken}" if is_title else f"{article} {spoken}".replace(*_DUAL).replace(*_SOCIAL)
    job = (
        "die Stelle" if kind is None or kind[3] else f"{article} {kind[1] or kind[2]}".replace(*_DUAL).replace(*_SOCIAL)
    )
    return {
        "role": name,
        "the_job": job,
        "The_job": job[0].upper() + job[1:],
        "the_position": the_position,
        "the_position_dative": _in_dative(the_position),
        "the_position_nominative": f"der {spoken}" if article == "den" else the_position,
        "The_position": the_position[0].upper() + the_position[1:],
        "beginning_as": f"als {spoken}" if is_title else f"mit {_in_dative(the_position)}",
        "beginning": "anzufangen" if is_title else "zu beginnen",
        "as_position": f"als {spoken}" if is_title else f"für {the_position}",
    }


def _in_dative(the_position: str) -> str:
    """Return a position that is no title after "mit": "dem Dualen Studium"."""
    article, _, name = the_position.partition(" ")
    for nominative, dative in (("Duale ", "Dualen "), ("Freiwillige Soziale ", "Freiwilligen Sozialen ")):
        name = name.replace(nominative, dative)
    return f"{'der' if article == 'die' else 'dem'} {name}"


def talk_strings(format_: str | None, round_: int | None, own: str) -> dict[str, str]:
    """Return how a sentence names the conversation, with its place in the process from the second on.

    Args:
        own: The candidate's own sentences, which may have called it pleasant already.
        format_: How it was held.
        round_: Which round it was, from 1.
    """
    talk = _TALKS.get(str(format_ or ""), "Gespräch")
    nth = _ORDINALS[round_] if round_ is not None and round_ < len(_ORDINALS) else ""
    good = "" if "angenehm" in own else "angenehme "
    return {
        "the_good_talk": f"das {good}{nth} {talk}" if nth else f"das {good}{talk}",
        "the_talk": f"das {nth} {talk}" if nth else f"das {talk}",
        "The_talk": f"Das {nth} {talk}" if nth else f"Das {talk}",
        "our_talk": f"unser {nth}s {talk}" if nth else f"unser {talk}",
    }


def statement_forms(impression: str, question: str) -> Forms:
    """Return what the candidate's own words say already, ``yes`` or nothing.

    Args:
        impression: The candidate's sentences.
        question: The candidate's question.
    """
    return Forms(_SAID_ALREADY, lambda name: _SAID_ALREADY[name](impression, question))


def _asks_standing(_impression: str, question: str) -> str:
    """Return what the plainest question asks after."""
    standing = _ASKS_STANDING.fullmatch(question)
    return f"dem {f'{standing[1]}n ' if standing[1] else ''}Stand" if standing else ""


def _finds(pattern: re.Pattern[str]) -> Callable[[str, str], str]:
    """Return what tells whether the candidate's sentences have these words."""
    return lambda impression, _question: yes(pattern.search(impression))


_SAID_ALREADY: Mapping[str, Callable[[str, str], str]] = MappingProxyType(
    {
        **{name: _finds(pattern) for name, pattern in _STATEMENTS.items()},
        "asks_status": lambda _, question: yes(_ASKS_STATUS.search(question)),
        "asks_receipt": lambda _, question: yes(_ASKS_RECEIPT.search(question) and not _ASKS_MORE.search(question)),
        "asks_standing": _asks_standing,
        "asks_reasons": lambda _, question: yes(_ASKS_REASONS.search(question)),
        "mentions_documents": lambda impression, question: yes(_DOCUMENTS.search(f"{impression} {question}")),
    }
)
"""The same of questions besides, by the names of the strings."""


def reason_forms(phrases: Sequence[str]) -> dict[str, str]:
    """Return a reason as an adverbial, "aus familiären Gründen", or as a clause, "weil …", where it is one.

    Args:
        phrases: The phrases of the reason.
    """
    phrase = phrases[0] if len(phrases) == 1 else ""
    first = phrase.partition(" ")[0]
    adverbial = phrase if first in _REASON_PREPOSITIONS and not _BREAK.search(phrase) else ""
    if (grounds := _GROUNDS.fullmatch(phrase)) is not None:
        adverbial = f"aus {grounds[1].replace('e ', 'en ')}Gründen"
    adverbial = adverbial or ("" if first == "dass" else because_of(phrase))
    because = (
        phrase
        if first in ("weil", "da", "nachdem")
        else f"weil {phrase.removeprefix('dass ')}"
        if first == "dass"
        else ""
    )
    that = phrase if first == "dass" else ""
    return {"clause": adverbial, "because": because, "that": that}

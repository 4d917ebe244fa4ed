"""The letter conventions of German."""

import datetime as dt
import re
from collections.abc import Sequence
from types import MappingProxyType

from ...contexts import Field, FieldKind
from ...facts._people import Candidate, Person
from .._conventions import LINE_BREAK, Conventions, FreeText, Strings, Values
from . import _free_text
from ._declension import Accusative, accusative, at_employer, infinitive, of_employer, opens_clause
from ._questions import indirect
from ._words import words

_DAYS_OF_A_WEEK = 7
_GENDERED = {"frau": ("geehrte", "Frau"), "herr": ("geehrter", "Herr"), "herrn": ("geehrter", "Herr")}
"""The only honorifics that tell how to inflect the greeting, with the form in which one speaks to the person."""

_SWISS = ("CH", "LI")
"""Where ``ss`` is written for ``ß``, and no comma after the salutation."""

_PRONOUNS = MappingProxyType(
    {
        "Sie": ("Sie", "du", "ihr"),
        "Sie_accusative": ("Sie", "dich", "euch"),
        "Ihnen": ("Ihnen", "dir", "euch"),
        "sich": ("sich", "dir", "euch"),
        "Ihr": ("Ihr", "dein", "eur"),
        "Ihnen_allen": ("Ihnen", "euch", "euch"),
        "Ihr_aller": ("Ihr", "eur", "eur"),
        "haben": ("haben", "hast", "habt"),
        "koennen": ("können", "kannst", "könnt"),
        "koennten": ("könnten", "könntest", "könntet"),
        "brauchen": ("brauchen", "brauchst", "braucht"),
        "wissen_lassen": ("lassen Sie", "lass", "lasst"),
        "rufen": ("rufen Sie", "ruf", "ruft"),
        "erhalten": ("erhalten", "erhältst", "erhaltet"),
        "finden": ("finden", "findest", "findet"),
        "sehen": ("sehen", "siehst", "seht"),
    }
)
"""How a letter speaks to its readers: by Sie, to one of them by du, to several by ihr.

``Ihr`` is a stem that takes an ending (``{{ Ihr }}e``); ``Ihnen_allen`` and ``Ihr_aller`` mean the whole house, which
is *ihr* even where its reader is *du*.
"""

_ORDINALS = ("", "", "zweite", "dritte", "vierte", "fünfte", "sechste")
_TALKS = {"phone": "Telefonat", "video": "Videogespräch"}
_BRACKETED_GENDERS = re.compile(r"\s*\((?:[mwdfxnai]|gn|div|all)(?:\s*[/|,*]\s*(?:[mwdfxnai]|gn|div|all))*\)\s*$", re.IGNORECASE)
_POSITION_NOT_A_PERSON = re.compile(r"(?:(Ausbildung|Lehre|Lehrstelle|Werkstudententätigkeit|Abschlussarbeit|Masterarbeit|Bachelorarbeit|Weiterbildung)"
    r"|(Praktikum|Volontariat|Referendariat|Traineeprogramm|Duales Studium|Pflichtpraktikum))\b")
_STATES_INTEREST = re.compile(
    r"interess|motivier|Mehrwert|Lust|am Herzen|reiz(?:t|en)|(?:be|ge)stärk|bekräftig|bestätig|unterstützen|mitwirk|Teil (?:Ihres|eures)"
    r"|(?:Stelle|Position|Aufgabe)\b.*\b(?:passt|passen)|gern(?:e)? (?:übernehmen|arbeiten|antreten|anfangen)|überzeugt"
    r"|begeister|noch lieber"
)
"""Words by which a candidate's own sentences say that they want the position."""

_WITHOUT_EXCHANGE = re.compile(
    r"^(?:(?:(?:der|unser|Ihr) Austausch|(?:das|unser) Gespräch|(?:die|unsere) (?:Diskussion|Unterhaltung)) über"
    r"|(?:die )?Einblicke in) "
)
"""What a topic may begin with that a sentence says already, before an accusative."""

_ASKS_STATUS = re.compile(
    r"Stand\b|Bewerbung|Entscheidung|entschieden|Rückmeldung|Ablauf|Schritte|Unterlagen|Vorauswahl|Auswahl|Zwischenstand"
    r"|Neuigkeiten|Antwort|Verfahren|weiter"
)
"""Words of a question that asks how the process stands, so that a check-in need not ask it again."""

_STATES_REGRET = re.compile(r"bedau|schade|enttäusch|traurig|leid\b", re.IGNORECASE)
_STATES_JOY = re.compile(r"\bfreu", re.IGNORECASE)
_REASONS = re.compile(r"((?:\w+e )+)Gründe$")
_REASON_PREPOSITIONS = words("aus wegen aufgrund nach mit")


class German(Conventions):
    """Business German with Sie, or du for those who were offered it; no gender is guessed from a name or a title."""

    formalities = ("formal", "informal")

    @property
    def _is_informal(self) -> bool:
        return self.formality == "informal"

    @property
    def _is_swiss(self) -> bool:
        return self.locale.endswith(_SWISS)

    def greeting(self, recipient: Person | None, company: str) -> str:
        """Return ``Sehr geehrte Frau Dr. Okafor,``, or a greeting that has no gender; in Switzerland without a comma."""
        return self._salute(recipient, company) + ("" if self._is_swiss else ",")

    def _salute(self, recipient: Person | None, company: str) -> str:
        if self._is_informal:
            return _hallo(recipient)
        if recipient is None:
            return f"Sehr geehrtes Team {of_employer(company)}"
        stem, honorific, _ = _honorific(recipient)
        if stem and recipient.family_name is not None:
            return f"Sehr {stem} {honorific} {recipient.family_name}"
        if recipient.name.endswith(("-Team", " Team")):
            return f"Sehr geehrtes {recipient.name}"
        return f"Guten Tag {_with_titles(recipient)}"

    def note_greeting(self, recipient: Person | None) -> str:
        """Return ``Guten Tag Frau Dr. Okafor,``."""
        if self._is_informal:
            return f"{_hallo(recipient)},"
        if recipient is None:
            return "Guten Tag,"
        stem, honorific, _ = _honorific(recipient)
        if stem and recipient.family_name is not None:
            return f"Guten Tag {honorific} {recipient.family_name},"
        return f"Guten Tag {_with_titles(recipient)},"

    def address(self, recipient: Person | None) -> str:
        """Return ``Frau Dr. Okafor``, the name with its title, or among those who say du the given name."""
        if recipient is None:
            return ""
        if self._is_informal:
            return recipient.given_name or recipient.name
        _, honorific, _ = _honorific(recipient)
        if honorific and recipient.family_name is not None:
            return f"{honorific} {recipient.family_name}"
        return _with_titles(recipient)

    def signature(self, candidate: Candidate, company: str) -> str:  # noqa: ARG002 - other languages name it here
        """Return the close, which takes no comma, the name, and how to be reached."""
        close = "Freundliche Grüsse" if self._is_swiss else "Mit freundlichen Grüßen"
        if self._is_informal:
            close = "Viele Grüsse" if self._is_swiss else "Viele Grüße"
        lines = (close, candidate.name, candidate.phone, candidate.email)
        return LINE_BREAK.join(line for line in lines if line)

    def finish(self, text: str) -> str:
        """Return a rendered text with one full stop where an abbreviation ends a sentence; in Switzerland with a capital.

        Where no comma follows the salutation, the sentence after it starts anew.
        """
        text = _BLANK_BEFORE_MARK.sub(r"\1", _TWO_FULL_STOPS.sub(".", text))
        return _AFTER_SALUTATION.sub(lambda match: match[0].upper(), text, count=1) if self._is_swiss else text

    def date(self, day: dt.date) -> str:
        """Return ``3. März``, with the names of the months that the locale's territory uses."""
        from babel.dates import format_skeleton  # noqa: PLC0415 - loaded with the first message

        return str(format_skeleton("MMMMd", day, locale=self.cldr))

    def day_relative_to(self, day: dt.date, on: dt.date | None) -> str:
        """Return ``heute``, ``gestern``, ``morgen``, ``am Dienstag`` within the week before, or ``am 3. März``."""
        days = None if on is None else (on - day).days
        if days is not None and days in _NEAR_DAYS:
            return _NEAR_DAYS[days]
        return f"am {self.weekday(day)}" if days is not None and 1 < days < _DAYS_OF_A_WEEK else f"am {self.date(day)}"

    def free_text(self, text: str) -> FreeText:
        """Return a phrase that can stand inside a sentence, or sentences as they stand."""
        return _free_text.free_text(text)

    def sentences(self, text: str) -> str:
        """Return the sentences with a capital and a full stop."""
        return _free_text.sentences(text)

    def join(self, phrases: Sequence[str]) -> str:
        """Return phrases as a list: with "sowie" where one of them has an "und" of its own, a comma after a clause."""
        if len(phrases) < 2:  # noqa: PLR2004 - there is nothing to join
            return phrases[0]
        *before, last = phrases
        conjunction = "sowie" if any(" und " in phrase for phrase in phrases) else "und"
        comma = "," if _CLAUSE.search(before[-1]) else ""
        return f"{', '.join(before)}{comma} {conjunction} {last}"

    def question(self, text: str) -> str:
        """Return the question with its capital and its mark."""
        asked = text.rstrip(".!… ")
        return _free_text.capitalize(asked if asked.endswith("?") else f"{asked}?")

    def strings(self, values: Values, fields: Sequence[Field], on: dt.date | None = None) -> Strings:
        """Return the strings that a template sees, with those of German besides.

        A free text ``x`` has ``x_accusative`` (the phrases as an object, which ends its sentence) and ``x_about`` (with
        "über"); a question ``x_indirect`` (after "Darf ich fragen, "; empty where that is not safe); a reason
        ``reason_clause`` ("aus familiären Gründen"). ``the_position`` and ``as_position`` are "die Stelle als
        Bauleiterin" and "als Bauleiterin", ``at_company`` "bei der Medatec AG", ``the_talk`` and ``our_talk`` "das zweite
        Gespräch" and "unser zweites Gespräch". ``states_interest`` and ``states_regret`` are ``yes`` where the
        candidate's own impression says so already. ``informal`` is ``yes`` among those who say du; the pronouns and
        verbs of the address are named by their form with Sie.
        """
        strings = super().strings(values, fields, on)
        address = (1 if values.get("recipient") is not None else 2) if self._is_informal else 0
        strings |= {name: forms[address] for name, forms in _PRONOUNS.items()}
        strings["informal"] = "yes" if self._is_informal else ""
        strings |= _position_strings(values.get("position") or "")
        strings["The_position"] = _free_text.capitalize(str(strings["the_position"]))
        strings["at_company"] = at_employer(values.get("company") or "")
        names_company = not self._is_informal and values.get("recipient") is None
        strings["at_company_once"] = "" if names_company else strings["at_company"]
        strings |= _talk_strings(values.get("format"), values.get("round"))
        strings["The_talk"] = _free_text.capitalize(str(strings["the_talk"]))
        for field in fields:
            value = values[field.name]
            if field.kind in (FieldKind.FREE_TEXT, FieldKind.TEXTS):
                strings |= self._object_strings(field.name, (value,) if isinstance(value, str) else value or ())
            elif field.kind is FieldKind.DATE:
                strings[f"{field.name}_of"] = self._day_of(value, on)
            elif field.kind is FieldKind.QUESTION:
                strings[f"{field.name}_indirect"] = indirect(value) if value else ""
                strings["asks_status"] = "yes" if value and _ASKS_STATUS.search(value) else ""
        impression = values.get("impression") or ""
        for name, pattern in (("interest", _STATES_INTEREST), ("regret", _STATES_REGRET), ("joy", _STATES_JOY)):
            strings[f"states_{name}"] = "yes" if pattern.search(impression) else ""
        return strings

    def _day_of(self, day: dt.date | None, on: dt.date | None) -> str:
        """Return the day of a letter or an offer: ``von gestern``, ``vom 3. März``."""
        if day is None:
            return ""
        when = self.day_relative_to(day, on)
        return f"vo{when.removeprefix('a')}" if when.startswith("am ") else f"von {when}"

    def _object_strings(self, name: str, texts: Sequence[str]) -> dict[str, str]:
        """Return the phrases of a free text as an object, after "über", and as a reason."""
        phrases = [phrase for text in texts if (phrase := self.free_text(text).phrase)]
        if not phrases:
            return {f"{name}_{form}": "" for form in _OBJECT_FORMS}
        objects = [accusative(phrase) for phrase in phrases]
        topics = [accusative(_WITHOUT_EXCHANGE.sub("", phrase)) for phrase in phrases]
        if all(each.is_certain for each in objects):
            joined = self.join([each.text for each in objects])
        else:
            joined = f"Folgendes: {self.join(phrases)}"
        about = f"über Folgendes: {self.join(phrases)}"
        if all(each.is_certain or opens_clause(each.text) for each in topics):
            about = self._about(topics)
        plain = len(phrases) == 1 and objects[0].is_certain and not _ANY_BREAK.search(joined)
        return {
            f"{name}_infinitive": infinitive(phrases[0]) if len(phrases) == 1 else "",
            f"{name}_plain": "yes" if plain else "",
            f"{name}_accusative": joined,
            f"{name}_about": about,
            f"{name}_clause": _adverbial(phrases),
            f"{name}_because": _because(phrases),
        }

    def _about(self, objects: Sequence[Accusative]) -> str:
        nouns = [each.text for each in objects if each.is_certain]
        clauses = [f"darüber, {each.text}" for each in objects if not each.is_certain]
        return self.join([*([f"über {self.join(nouns)}"] if nouns else []), *clauses])


_TWO_FULL_STOPS = re.compile(r"(?<![.\s])\.\.(?=\s|$)")
_BLANK_BEFORE_MARK = re.compile(r" +([.,;:?])(?=\s|$)")
"""What is left of a sentence whose last words came to nothing."""

_CLAUSE = re.compile(r", (?:der|die|das|dem|den|deren|dessen|dass|wie|wo|was|welche[rsnm]?|mit (?:der|dem|denen)|in (?:der|dem|denen)) ")
"""A clause within a phrase, which a comma closes."""

_OBJECT_FORMS = ("accusative", "about", "clause", "because", "infinitive", "plain")
"""The strings that German adds for a free text, after its name."""

_ANY_BREAK = re.compile(r"[,;:–—]")

_NEAR_DAYS = {0: "heute", 1: "gestern", -1: "morgen"}
_AFTER_SALUTATION = re.compile(r"(?<=\n\n)[a-zäöü]")
"""The first small letter at the beginning of a paragraph: that of the first sentence."""


def _hallo(recipient: Person | None) -> str:
    return "Hallo zusammen" if recipient is None else f"Hallo {recipient.given_name or recipient.name}"


def _position_strings(position: str) -> dict[str, str]:
    """Return how a sentence names the position: "die Stelle als Bauleiterin", "das Praktikum im Einkauf"."""
    name = _BRACKETED_GENDERS.sub("", position)
    kind = _POSITION_NOT_A_PERSON.match(name)
    if kind is None:
        return {
            "role": name,
            "the_position": f"die Stelle als {name}",
            "of_position": f"der Stelle als {name}",
            "as_position": f"als {name}",
        }
    if kind[1]:
        the_position, of_position = f"die {name}", f"der {name}"
    else:
        the_position = f"das {name}".replace("das Duales", "das Duale")
        of_position = f"des {kind[2]}s{name[len(kind[2]) :]}".replace("des Duales", "des Dualen")
    return {
        "role": name,
        "the_position": the_position,
        "of_position": of_position,
        "as_position": f"für {the_position}",
    }


def _talk_strings(format_: str | None, round_: int | None) -> dict[str, str]:
    """Return how a sentence names the conversation, with its place in the process from the second on."""
    talk = _TALKS.get(str(format_ or ""), "Gespräch")
    nth = _ORDINALS[round_] if round_ is not None and round_ < len(_ORDINALS) else ""
    return {
        "the_talk": f"das {nth} {talk}" if nth else f"das {talk}",
        "our_talk": f"unser {nth}s {talk}" if nth else f"unser {talk}",
    }


def _adverbial(phrases: Sequence[str]) -> str:
    """Return a reason that stands inside a sentence, "aus familiären Gründen", or the empty string."""
    if len(phrases) != 1:
        return ""
    if (named := _REASONS.fullmatch(phrases[0])) is not None:
        return f"aus {named[1].replace('e ', 'en ')}Gründen"
    return phrases[0] if phrases[0].split()[0] in _REASON_PREPOSITIONS and not _ANY_BREAK.search(phrases[0]) else ""


def _because(phrases: Sequence[str]) -> str:
    """Return a reason that is a clause, "weil …", or the empty string."""
    return phrases[0] if len(phrases) == 1 and phrases[0].split()[0] in ("weil", "da") else ""


def _honorific(person: Person) -> tuple[str, str, str]:
    """Return how the honorific inflects the greeting, if it does; the honorific itself; and the titles in it."""
    first, _, titles = (person.honorific or "").partition(" ")
    if first.casefold() in _GENDERED:
        stem, spoken = _GENDERED[first.casefold()]
        return stem, f"{spoken} {titles}".strip(), titles
    return "", person.honorific or "", person.honorific or ""


def _with_titles(person: Person) -> str:
    """Return the full name with its titles."""
    _, _, titles = _honorific(person)
    return person.name if not titles or person.name.startswith(titles) else f"{titles} {person.name}"


CONVENTIONS = German

"""The letter conventions of German."""

import datetime as dt
import re
from itertools import takewhile

from ...facts._people import Candidate, Person
from .._conventions import LINE_BREAK, Conventions, FreeText

_DAYS_OF_A_WEEK = 7
_GENDERED = {"frau": ("geehrte", "Frau"), "herr": ("geehrter", "Herr"), "herrn": ("geehrter", "Herr")}
"""The only honorifics that tell how to inflect the greeting, with the form in which one speaks to the person."""

_WITHOUT_SHARP_S = ("CH", "LI")
"""Where ``ss`` is written for ``ß``; the templates use no word that has one."""

_SENTENCE_OPENERS = frozenset({"ich", "wir", "es", "mir", "mich", "uns", "man"})
"""First words that make a text a sentence even without its full stop."""

_CLAUSE_OPENERS = frozenset(
    """
    dass daß ob wie was wer wen wem wann warum weshalb wieso wo woher wohin wofür womit woran worauf worüber wozu
    welche welcher welches wenn weil
    """.split()  # noqa: SIM905 - words read better as words
)
"""First words of a clause that completes another sentence, whatever verbs it has."""

_FINITE_VERBS = frozenset(
    """
    bin ist sind war waren wurde wurden wird werden habe hat haben hatte hatten kann können konnte konnten muss müssen
    musste mussten soll sollen sollte sollten will wollen wollte wollten darf dürfen durfte durften würde würden
    möchte möchten gab gibt ging geht kam kommt machte macht gefiel gefällt
    """.split()  # noqa: SIM905 - as above
)
"""Verbs that make a sentence of the words around them when they stand in the midst of its first clause."""

_LOWERCASE_OPENERS = _CLAUSE_OPENERS | frozenset(
    """
    der die das des dem den ein eine einer eines einem einen kein keine mein meine meiner meinem meinen unser unsere
    unserer unserem unseren dieser diese dieses jener jene jenes
    zwei drei vier fünf sechs sieben acht neun zehn elf zwölf fünfzehn zwanzig dreißig dreissig viele mehrere einige
    etliche alle beide mehr rund etwa fast knapp beinahe über sehr
    in im an am auf bei beim mit von vom zu zum zur für nach seit aus durch als gegen ohne um unter vor zwischen
    langjährige mehrjährige jahrelange umfassende umfangreiche fundierte praktische persönliche private familiäre
    berufliche gesundheitliche tiefe breite solide gute sichere sicherer
    """.split()  # noqa: SIM905 - as above
)
"""First words that are written small after a colon; any other capital is a noun's, a name's or a polite Sie's."""

_ABBREVIATIONS = frozenset(
    """
    abs bzw ca co corp dr etc evtl ggf inc inkl ltd max mind min mio mr mrd mrs ms nr prof st std str usw vgl
    """.split()  # noqa: SIM905 - as above
)
_INNER_FULL_STOP = re.compile(r"(\w*[^\W\d_])\.\s+(?=[A-ZÄÖÜ])")
"""A full stop with more after it, and the word before it; that of an ordinal such as ``2.`` is none."""

_SIE_WITH_VERB = re.compile(r"Sie (sind|[a-zäöüß]+en)\b")
_QUOTED_OR_BRACKETED = re.compile(r"„[^“”]*[“”]|\"[^\"]*\"|»[^«]*«|«[^»]*»|\([^)]*\)")
_BREAK = re.compile(r"[,;:–—]")
_QUOTES = '“”"«»)'
_ENDS = (".", "!", "?", "…")
_ENDS_INSIDE = ("! ", "? ", "… ")


class German(Conventions):
    """Business German with Sie; no gender is ever guessed from a name or a title."""

    def greeting(self, recipient: Person | None, company: str) -> str:  # noqa: ARG002 - other languages name it here
        """Return ``Sehr geehrte Frau Dr. Okafor,``, or a greeting that has no gender.

        The team is greeted without the company's name, which might need an article or a case.
        """
        if recipient is None:
            return "Sehr geehrtes Recruiting-Team,"
        stem, honorific, _ = _honorific(recipient)
        if stem and recipient.family_name is not None:
            return f"Sehr {stem} {honorific} {recipient.family_name},"
        return f"Guten Tag {_with_titles(recipient)},"

    def note_greeting(self, recipient: Person | None) -> str:
        """Return ``Guten Tag Frau Dr. Okafor,``."""
        if recipient is None:
            return "Guten Tag,"
        stem, honorific, _ = _honorific(recipient)
        if stem and recipient.family_name is not None:
            return f"Guten Tag {honorific} {recipient.family_name},"
        return f"Guten Tag {_with_titles(recipient)},"

    def address(self, recipient: Person | None) -> str:
        """Return ``Frau Dr. Okafor``, or the name with its title."""
        if recipient is None:
            return ""
        _, honorific, _ = _honorific(recipient)
        if honorific and recipient.family_name is not None:
            return f"{honorific} {recipient.family_name}"
        return _with_titles(recipient)

    def signature(self, candidate: Candidate, company: str) -> str:  # noqa: ARG002 - as above
        """Return the close, which takes no comma, the name, and how to be reached."""
        close = "Mit freundlichen Grüßen"
        if self.locale.endswith(_WITHOUT_SHARP_S):
            close = close.replace("ß", "ss")
        lines = (close, candidate.name, candidate.phone, candidate.email)
        return LINE_BREAK.join(line for line in lines if line)

    def date(self, day: dt.date) -> str:
        """Return ``Dienstag, 3. März``, with the names of the months that the locale's territory uses."""
        return self.full_date_without_year(day)

    def free_text(self, text: str) -> FreeText:
        """Return a phrase that can follow a colon, its nouns with their capitals, or a sentence with its full stop."""
        if _is_sentence(text):
            return FreeText("", _sentence(text))
        first, blank, rest = text.partition(" ")
        small = first.lower() if first.lower() in _LOWERCASE_OPENERS and first.istitle() else first
        return FreeText(f"{small}{blank}{rest}".rstrip(".,;: "), "")

    def sentences(self, text: str) -> str:
        """Return the sentences with a capital and a full stop."""
        return _sentence(text)

    def day_relative_to(self, day: dt.date, on: dt.date | None) -> str:
        """Return ``heute``, ``gestern``, ``am Dienstag`` within a week, or ``am Dienstag, dem 3. März``."""
        days = None if on is None else (on - day).days
        if days in (0, 1):
            return ("heute", "gestern")[days]
        return f"am {self.weekday(day)}" if days is not None and 1 < days < _DAYS_OF_A_WEEK else f"am {self.date(day)}"

    def question(self, text: str) -> str:
        """Return the question with its capital and its mark."""
        asked = text.rstrip(".!… ")
        return _capitalize(asked if asked.endswith("?") else f"{asked}?")


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


def _is_sentence(text: str) -> bool:
    """Tell whether words are a sentence rather than a phrase; in doubt they are a phrase."""
    plain = _QUOTED_OR_BRACKETED.sub("", text)
    words = _BREAK.split(plain)[0].split()
    if text.endswith(_ENDS[1:]) or _has_second_sentence(plain) or _SIE_WITH_VERB.match(text):
        return True
    if words and words[0].lower() in _SENTENCE_OPENERS:
        return True
    if _FINITE_VERBS.isdisjoint(words):
        return False
    clause = list(takewhile(lambda word: word.lower() not in _CLAUSE_OPENERS, words))
    # A verb at the very end may be an infinitive, as in "Verantwortung haben", and so may one after "zu".
    verbs = zip(clause, clause[1:], words[2:], strict=False)
    return any(verb in _FINITE_VERBS and before != "zu" for before, verb, _ in verbs)


def _has_second_sentence(text: str) -> bool:
    """Tell whether another sentence follows the first."""
    stops = (match[1].lower() for match in _INNER_FULL_STOP.finditer(text)) if "." in text else ()
    return any(end in text for end in _ENDS_INSIDE) or any(
        len(word) > 1 and word not in _ABBREVIATIONS for word in stops
    )


def _sentence(text: str) -> str:
    return _capitalize(text if text.rstrip(_QUOTES).endswith(_ENDS) else f"{text}.")


def _capitalize(text: str) -> str:
    return text[:1].upper() + text[1:]


CONVENTIONS = German

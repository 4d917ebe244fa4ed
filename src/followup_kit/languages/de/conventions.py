"""How letters are written in German."""

import datetime as dt
import re
from functools import cached_property
from itertools import takewhile
from typing import Any

from ...facts._people import Candidate, Person
from .._conventions import LINE_BREAK, Conventions, FreeText

_GENDERED = {"frau": ("geehrte", "Frau"), "herr": ("geehrter", "Herr"), "herrn": ("geehrter", "Herr")}
"""The only honorifics that tell how to inflect the greeting, with the form in which one speaks to the person."""

_WITHOUT_SHARP_S = ("CH", "LI")
"""Where ``ss`` is written for ``ß``; the templates use no word that has one."""

_OPENERS_OF_A_SENTENCE = frozenset({"ich", "wir", "es", "mir", "mich", "uns", "man"})
"""First words that make a value a sentence even without its full stop."""

_OPENERS_OF_A_CLAUSE = frozenset(
    """
    dass daß ob wie was wer wen wem wann warum weshalb wieso wo woher wohin wofür womit woran worauf worüber wozu
    welche welcher welches wenn weil
    """.split()  # noqa: SIM905 - words read better as words
)
"""First words of a clause that completes another sentence, whatever verbs it has."""

_FINITE = frozenset(
    """
    bin ist sind war waren wurde wurden wird werden habe hat haben hatte hatten kann können konnte konnten muss müssen
    musste mussten soll sollen sollte sollten will wollen wollte wollten darf dürfen durfte durften würde würden
    möchte möchten gab gibt ging geht kam kommt machte macht gefiel gefällt
    """.split()  # noqa: SIM905 - as above
)
"""Verbs that make a sentence of the words around them when they stand in the midst of its first clause."""

_WRITTEN_SMALL = _OPENERS_OF_A_CLAUSE | frozenset(
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
_STOP_INSIDE = re.compile(r"(\w*[^\W\d_])\.\s+(?=[A-ZÄÖÜ])")
"""A full stop with more after it, and the word before it; that of an ordinal such as ``2.`` is none."""

_SAYS_WHAT_SIE_DO = re.compile(r"Sie (sind|[a-zäöüß]+en)\b")
_ASIDE = re.compile(r"„[^“”]*[“”]|\"[^\"]*\"|»[^«]*«|«[^»]*»|\([^)]*\)")
_BREAK = re.compile(r"[,;:–—]")
_QUOTES = '“”"«»)'
_ENDS = (".", "!", "?", "…")
_ENDS_INSIDE = ("! ", "? ", "… ")
_YEAR = re.compile(r"[,\s]*y+$")


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
        return f"Guten Tag {_titled(recipient)},"

    def note_greeting(self, recipient: Person | None) -> str:
        """Return ``Guten Tag Frau Dr. Okafor,``."""
        if recipient is None:
            return "Guten Tag,"
        stem, honorific, _ = _honorific(recipient)
        if stem and recipient.family_name is not None:
            return f"Guten Tag {honorific} {recipient.family_name},"
        return f"Guten Tag {_titled(recipient)},"

    def address(self, recipient: Person | None) -> str:
        """Return ``Frau Dr. Okafor``, or the name with its title."""
        if recipient is None:
            return ""
        _, honorific, _ = _honorific(recipient)
        if honorific and recipient.family_name is not None:
            return f"{honorific} {recipient.family_name}"
        return _titled(recipient)

    def signature(self, candidate: Candidate, company: str) -> str:  # noqa: ARG002 - as above
        """Return the close, which takes no comma, the name, and how to be reached."""
        close = "Mit freundlichen Grüßen"
        if self.locale.endswith(_WITHOUT_SHARP_S):
            close = close.replace("ß", "ss")
        lines = (close, candidate.name, candidate.phone, candidate.email)
        return LINE_BREAK.join(line for line in lines if line)

    def date(self, day: dt.date) -> str:
        """Return ``Dienstag, 3. März``, with the names of the months that the locale's territory uses."""
        return str(self._day.apply(day, self.cldr))

    @cached_property
    def _day(self) -> Any:
        """The locale's full date without the year, read once."""
        from babel.dates import get_date_format, parse_pattern  # noqa: PLC0415 - loaded with the first message

        return parse_pattern(_YEAR.sub("", get_date_format("full", locale=self.cldr).pattern))

    def free_text(self, text: str) -> FreeText:
        """Return a phrase that can follow a colon, its nouns with their capitals, or a sentence with its full stop."""
        if _is_sentence(text):
            return FreeText("", _sentence(text))
        first, blank, rest = text.partition(" ")
        small = first.lower() if first.lower() in _WRITTEN_SMALL and first.istitle() else first
        return FreeText(f"{small}{blank}{rest}".rstrip(".,;: "), "")

    def question(self, text: str) -> str:
        """Return the question with its capital and its mark."""
        asked = text.rstrip(".!… ")
        return _capital(asked if asked.endswith("?") else f"{asked}?")


def _honorific(person: Person) -> tuple[str, str, str]:
    """Return how the honorific inflects the greeting, if it does; the honorific itself; and the titles in it."""
    first, _, titles = (person.honorific or "").partition(" ")
    if first.casefold() in _GENDERED:
        stem, spoken = _GENDERED[first.casefold()]
        return stem, f"{spoken} {titles}".strip(), titles
    return "", person.honorific or "", person.honorific or ""


def _titled(person: Person) -> str:
    """Return the full name with its titles."""
    _, _, titles = _honorific(person)
    return person.name if not titles or person.name.startswith(titles) else f"{titles} {person.name}"


def _is_sentence(text: str) -> bool:
    """Say whether words are a sentence rather than a phrase; in doubt they are a phrase."""
    plain = _ASIDE.sub("", text)
    words = _BREAK.split(plain)[0].split()
    if text.endswith(_ENDS[1:]) or _goes_on(plain) or _SAYS_WHAT_SIE_DO.match(text):
        return True
    if words and words[0].lower() in _OPENERS_OF_A_SENTENCE:
        return True
    if _FINITE.isdisjoint(words):
        return False
    clause = list(takewhile(lambda word: word.lower() not in _OPENERS_OF_A_CLAUSE, words))
    # A verb at the very end may be an infinitive, as in "Verantwortung haben", and so may one after "zu".
    verbs = zip(clause, clause[1:], words[2:], strict=False)
    return any(verb in _FINITE and before != "zu" for before, verb, _ in verbs)


def _goes_on(text: str) -> bool:
    """Say whether another sentence follows the first."""
    stops = (match[1].lower() for match in _STOP_INSIDE.finditer(text)) if "." in text else ()
    return any(end in text for end in _ENDS_INSIDE) or any(
        len(word) > 1 and word not in _ABBREVIATIONS for word in stops
    )


def _sentence(text: str) -> str:
    return _capital(text if text.rstrip(_QUOTES).endswith(_ENDS) else f"{text}.")


def _capital(text: str) -> str:
    return text[:1].upper() + text[1:]


CONVENTIONS = German

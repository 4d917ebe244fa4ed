"""Word the phrases of a list for a sentence: an article before a term, a verb around an object, a day as a proposal."""

import re
from collections.abc import Sequence

from ..._lazy import lazy_regex
from ._nouns import bare_noun, is_noun_phrase
from ._words import words

_TERM = lazy_regex(
    r"(?P<what>(?:[A-ZÄÖÜ][\w-]*)?(?:[Gg]ehalt|[Ll]ohn|[Bb]onus|[Ff]ixum|[Bb]udget|[Uu]rlaubsanspruch|[Pp]robezeit"
    r"|[Pp]ensum|[Gg]age|[Hh]onorar|[Ss]tundensatz|[Tt]agessatz"
    r"|[Pp]rovision|[Zz]ulage|[Pp]rämie|[Vv]ergütung|[Aa]rbeitszeit|[Kk]ündigungsfrist|[Bb]efristung|[Zz]uschuss))"
    r"(?P<scope> (?:brutto|netto|pro Jahr|im Jahr|pro Monat|im Monat))?"
    r"(?::| von| in Höhe von)? (?P<amount>(?:ca\. |rund |etwa |bis zu )?(?:\d|zwei|drei|vier|fünf|sechs|zwölf).*)"
)
"""A term as a table would have it: "Jahresgehalt 58.000 €"."""

_FIXED = lazy_regex(r"(?P<first>zunächst )?(?P<kind>(?:un)?befristet)(?P<how> (?:auf|bis) [^,;:]+)?")
_COUNTED = lazy_regex(r"\d+(?:\. |[- ]?%-)(?P<noun>[A-ZÄÖÜ][\w-]+)")
_HOLIDAYS = lazy_regex(r"(?:Jahres)?[Uu]rlaub:? (?P<days>\d+) ?(?:Tage)?")
_FEMININE = lazy_regex(r"(?:zeit|befristung|provision|gage|zulage|prämie|vergütung|frist)$", re.IGNORECASE)
_MASCULINE = lazy_regex(r"(?:lohn|bonus|satz|anspruch|zuschuss)$", re.IGNORECASE)
_UNITS = lazy_regex(r"\b(Monate|Jahre|Tage)\b")
_RANGE = lazy_regex(r"(?<=\d)\s?[-–]\s?(?=\d+\s?%)")
_PER = lazy_regex(r"(?<=Stunden|.. Tage)/(Woche|Monat|Jahr)\b")
_WHEN_NOTED = lazy_regex(r"(?<=\w): (?=(?:Anfang|Ende|Mitte|ab|zum|am|im|in|bis|nach|bei|auf) )")
_SHORT_DAY = lazy_regex(r"(?:am|zum|ab) \d{1,2}\.\d{1,2}$")
"""A day in figures that has lost its full stop to the end of the sentence."""

_PERCENT = lazy_regex(r"(?<=\d) ?%")

_CLAUSE = lazy_regex(
    r", (?=(?:der|die|das|dem|den|deren|dessen|dass|wie|wo|was|wo[rnmfz]\w+|wer|warum|welche[rsnm]?|davon|darunter"
    r"|auch|vor allem|besonders"
    r"|insbesondere|um|an (?:der|dem|denen)|für (?:die|das|den)|z\. B|zum Beispiel|zuletzt|bei|mit|in|von|aus|auf"
    r"|gerade|nicht|ohne|statt|sondern|nämlich|etwa|diesmal|wenn|sobald|sofern|falls|sollten?|damit|zahlbar|voraussichtlich"
    r"|inklusive|jeweils|gern|nur|nach|vor|ob|weil|da|während|bevor)\b|(?:[^,;:–—]+ )?(?:zu [a-zäöüß]+"
    r"|[a-zäöüß]+zu[a-zäöüß]{3,})(?:en|ern|eln)\b|\d+ ?(?:min|km|Min\.|Minuten|Stunden|%))"
    r"|(?<=\S)(?= [–—;]|:\s)"
)
"""Where what follows explains the phrase, so that a verb may go before it."""

_ARTICLE = lazy_regex(r"d(?:er|ie|as|en|em) ")
_NEXT_OBJECT = lazy_regex(r"(?:d(?:er|ie|as|en)|ein\w*|mein\w*|[a-zäöüß]+[en] [A-ZÄÖÜ]|\d+|zwei|drei|vier|fünf|zehn)\b")
"""How what follows an "und" begins that is another object."""

_EXPLAINING = frozenset(",;:–—")
"""The marks of which one stands before such a clause."""

_ONE_WITH_TAIL = lazy_regex(r"(?!.* (?:und|oder|sowie) )[^,;:]+, [a-zäöüß][^,;:]+")
"""One object with a few words after a comma, which are no second object: "meinen Umzug nach Kiel, schon im Mai"."""

_CLOSED_CLAUSE = lazy_regex(
    r", (?:der|die|das|dem|den|deren|dessen|dass|wie|wo|was|welche[rsnm]?"
    r"|(?:mit|in|an|von|bei) (?:der|dem|denen)) "
    r"|, (?:[^,]* )?(?:zu [a-zäöüß]+|[a-zäöüß]+zu[a-zäöüß]{3,})(?:en|ern|eln)$"
)
"""A clause within a phrase, which a comma closes."""

_ALTERNATIVE = lazy_regex(r"(?:ersatzweise|alternativ|hilfsweise|notfalls|stattdessen|sonst)\b")
"""How a phrase begins that is an alternative to the one before."""

_WEEKDAY = r"(?:Montag|Dienstag|Mittwoch|Donnerstag|Freitag|Samstag|Sonnabend|Sonntag)(?:s?(?:vor|nach)mittag|abend)?"
_DAY = lazy_regex(rf"(?P<weekday>{_WEEKDAY})(?:, |,? de[rnm] | )(?P<date>\d{{1,2}}\.(?: ?[A-ZÄ]\w+| ?\d{{1,2}}\.)?)")
_HOUR = lazy_regex(
    r"(?<=[\w.])(?<!\bab)(?<!\bbis)(?<!\bgegen)(?<!\bnach)(?<!\bvor)(?<!\bvon)(?<!\bund),?"
    r" (?:um )?(\d{1,2}(?:[:.]\d\d)? Uhr)"
)
_IS_DAY = lazy_regex(rf"(?:{_WEEKDAY}|\d{{1,2}}\.|nächst|kommend|jede[rn]? )")
_WHEN = words("am an ab in im nach vor zwischen um zu gegen bis ende anfang mitte nächste kommende übernächste")
_OBJECT_ARTICLES = words("einen den keinen meinen diesen jeden")


def with_article(phrase: str) -> str:
    """Return a term with its article, "ein Jahresgehalt von 58.000 €", "ein kürzerer Weg"; any other phrase as it is.

    Args:
        phrase: A term, in the nominative.
    """
    phrase = _WHEN_NOTED.sub(" ", phrase, count=1)
    phrase = _SHORT_DAY.sub(r"\g<0>.", phrase)
    phrase = _PER.sub(r" pro \1", _PERCENT.sub(" %", _RANGE.sub(" bis ", phrase)))
    if (holidays := _HOLIDAYS.fullmatch(phrase)) is not None:
        return f"{holidays['days']} Tage Urlaub"
    term = _TERM.fullmatch(phrase)
    if (contract := _FIXED.fullmatch(phrase)) is not None:
        return f"einen {contract['first'] or ''}{contract['how'] or ''} {contract['kind']}en Vertrag".replace("  ", " ")
    if (counted := _COUNTED.fullmatch(phrase)) is not None and (noun := bare_noun(counted["noun"])) is not None:
        return f"{'eine' if noun.gender == 'f' else 'ein'} {phrase}"
    if term is None:
        noun = bare_noun(phrase) if is_noun_phrase(phrase) else None
        return phrase if noun is None else noun.indefinite()
    what, scope = term["what"], term["scope"] or ""
    article = "eine" if _FEMININE.search(what) else "einen" if _MASCULINE.search(what) else "ein"
    return f"{article} {what} von {_UNITS.sub(_dative, term['amount'])}{scope}"


def _dative(unit: re.Match[str]) -> str:
    return f"{unit[0]}n"


def around(phrases: str, verb: str) -> str:
    """Return an object with a verb after it, but before what explains its last words: "die Ruhe mit, die … verlangt".

    Args:
        phrases: The object, its phrases joined.
        verb: What ends the main clause.
    """
    if phrases.startswith("Folgendes: "):
        return phrases.replace("Folgendes", f"Folgendes {verb}", 1)
    last = max(phrases.rfind(" sowie " if " sowie " in phrases else " und "), 0)
    explains = None if _EXPLAINING.isdisjoint(phrases) else _CLAUSE.search(phrases, last) or _clause_with_and(phrases)
    if explains is None and _ONE_WITH_TAIL.fullmatch(phrases):
        at = phrases.index(", ")
    else:
        at = explains.start() if explains is not None else len(phrases)
    return f"{phrases[:at]} {verb}{phrases[at:]}"


def _clause_with_and(phrases: str) -> re.Match[str] | None:
    """Return the last clause where the last "und" is within it: ", davon sieben in Tirol und Salzburg"."""
    before, _, after = phrases.rpartition(" und ")
    if " sowie " in phrases or not before or _NEXT_OBJECT.match(after):
        return None
    *_, last = [None, *(each for each in _CLAUSE.finditer(phrases) if not _ARTICLE.match(phrases, each.end()))]
    return None if last is None or ", " in before[last.end() :] else last


def proposal(phrases: Sequence[str], choice: str) -> str:
    """Return how to ask for what is proposed, or the empty string where none of these ways fits.

    They are ``days`` ("Passt Ihnen Montag?"), ``when`` ("Wäre ein Termin am Montag möglich?") and ``noun`` ("Wäre ein
    Gespräch per Video möglich?").

    Args:
        phrases: What is proposed, at least one.
        choice: The same, joined as a choice.
    """
    if ":" in choice:
        return ""
    if all(_IS_DAY.match(phrase) for phrase in phrases):
        return "days"
    if all(phrase.partition(" ")[0].lower() in _WHEN for phrase in phrases):
        return "when"
    is_object = any(phrase.partition(" ")[0] in _OBJECT_ARTICLES or "," in phrase for phrase in phrases)
    is_noun = all(phrase.startswith(("ein ", "eine ")) for phrase in phrases)
    return "noun" if is_noun and not is_object else ""


def day(phrase: str) -> str:
    """Return a day and an hour as one says them: "Donnerstag, der 24. September, um 14 Uhr".

    Args:
        phrase: As noted down: "Donnerstag, 24. September, 14 Uhr".
    """
    said = _DAY.sub(lambda found: f"{found['weekday']}, der {found['date']}", phrase)
    comma = "," if said != phrase or ", der " in said else ""
    return _HOUR.sub(rf"{comma} um \1", said)


def join(phrases: Sequence[str]) -> str:
    """Return phrases as a list: with "sowie" where one of them has an "und" of its own, a comma after a clause.

    Args:
        phrases: The phrases, at least one.
    """
    *before, last = phrases
    if not before:
        return last
    conjunction = "sowie" if any(" und " in phrase for phrase in phrases) else "und"
    if _ALTERNATIVE.match(last):
        conjunction = "oder"
    comma = "," if _CLOSED_CLAUSE.search(before[-1]) else ""
    return f"{', '.join(before)}{comma} {conjunction} {last}"


def choice(phrases: Sequence[str]) -> str:
    """Return phrases as a choice in a sentence: with "oder", and a comma before it where they have one.

    Args:
        phrases: The phrases; the empty string for none.
    """
    comma = "," if any("," in phrase for phrase in phrases) else ""
    *before, last = phrases or ("",)
    return f"{', '.join(before)}{comma} oder {last}" if before else last

"""Put phrases into the accusative, where their words show how.

A phrase comes as one would note it down, in the nominative: "der Umstieg auf Streaming". Only a masculine noun changes
in the accusative, and only its article, its adjectives and, for a few nouns, its ending. Where no article, adjective or
noun shows the gender, the phrase stays as it is, after "Folgendes:".
"""

import re
from typing import NamedTuple

from ..._lazy import lazy_regex
from .._remembering import remembered
from ._nouns import WEAK_NOUNS, is_noun_phrase
from ._nouns import gender as gender_of
from ._words import words

_MASCULINE_ARTICLES = {"der": "den", "dieser": "diesen", "jener": "jenen", "jeder": "jeden", "mancher": "manchen"}
_PRONOUNS = {"jemand": "jemanden", "niemand": "niemanden", "derjenige": "denjenigen"}
_UNENDED = words("ein kein mein dein sein ihr unser euer Ihr Euer")
"""Articles that have no ending before a masculine or neuter noun, so that they do not tell the two apart."""

_OTHER_CASES = words(
    """
    dem des einem eines meinem meiner meines deinem deiner deines seinem seiner seines unserem unserer unseres ihrem
    ihrer ihres Ihrem Ihrer Ihres eurem eurer eures keinem keiner keines diesem jenem aller beider vieler einer im am
    beim vom zum zur in an auf bei mit von zu für nach seit aus durch als gegen ohne um unter vor zwischen während
    wegen
    """
)
"""First words of a phrase that is no object: another case, or a preposition."""

_ALTERNATIVES = words(
    "sonst ersatzweise alternativ hilfsweise notfalls stattdessen nochmals erneut zusätzlich außerdem"
)
"""Words before an object that do not change it."""

_CLAUSE_OPENERS = words(
    """
    dass daß ob wie was wer wen wem wann warum weshalb wieso wo woher wohin wofür womit woran worauf worüber wozu weil
    da damit wenn nachdem obwohl bevor sobald seitdem falls inwiefern inwieweit welche welcher welches welchen welchem
    """
)

_AFTER_DER = lazy_regex(r"\b(?:in|mit|bei|aus|von|zu|an|auf|nach) der (?:\w+ )?\w+$")
_NOUN = lazy_regex(r"[A-ZÄÖÜ0-9]")


class Accusative(NamedTuple):
    """A phrase as the object of a sentence.

    Args:
        text: The phrase, changed where it has to be.
        is_certain: Whether its words show that it can stand there; if not, it is better put behind a colon.
    """

    text: str
    is_certain: bool


def opens_clause(phrase: str) -> bool:
    """Tell whether a phrase is a clause, such as "wie Sie entscheiden", or an infinitive with "zu"."""
    first, *rest = phrase.partition(",")[0].split()
    return first.lower() in _CLAUSE_OPENERS or bool(rest and rest[-2:-1] == ["zu"] and rest[-1].islower())


@remembered
def accusative(phrase: str) -> Accusative:
    """Return a phrase in the accusative.

    Args:
        phrase: The phrase in the nominative, or in the accusative already.
    """
    first, *rest = phrase.split(" ")
    if first in _ALTERNATIVES and rest:
        objects = [accusative(each).text for each in " ".join(rest).split(" oder ")]
        return Accusative(f"{first} {' oder '.join(objects)}", is_certain=True)
    pronoun = first.rstrip(",")
    if pronoun in _PRONOUNS:
        return Accusative(" ".join([f"{_PRONOUNS[pronoun]}{first[len(pronoun) :]}", *rest]), is_certain=True)
    if phrase.startswith("ein paar ") or first in ("alles", "vieles", "einiges", "manches"):
        return Accusative(phrase, is_certain=True)
    if opens_clause(phrase) or first in _OTHER_CASES or _joins_a_masculine(_before_clause(rest)):
        return Accusative(phrase, is_certain=False)
    if first in _MASCULINE_ARTICLES:
        return Accusative(_decline(_MASCULINE_ARTICLES[first], rest, weak=True), is_certain=True)
    if first in _UNENDED:
        return _accusative_after_unended(first, rest, phrase)
    if first.endswith("er") and first not in _UNCHANGED and first.islower() and _has_noun(rest):
        return Accusative(_decline(f"{first[:-2]}en", rest, weak=False), is_certain=True)
    return Accusative(phrase, is_certain=is_noun_phrase(phrase))


_UNCHANGED = words("per vier mehrerer über immer aber hinter ihrer unter weiter")
"""Small words in -er that are no masculine adjectives."""


def _has_noun(rest: list[str]) -> bool:
    """Tell whether a noun follows, after adjectives if any."""
    following = rest[len(leading_adjectives(rest)) :]
    return bool(following) and _NOUN.match(following[0]) is not None


def _before_clause(rest: list[str]) -> list[str]:
    """Return the words before a clause that explains them: "Frage" of "Frage, ob es der Umweg ist"."""
    at = next((i for i, word in enumerate(rest[:-1], 1) if word[-1:] == "," and rest[i] in _CLAUSE_OPENERS), len(rest))
    return rest[:at]


def _joins_a_masculine(rest: list[str]) -> bool:
    """Tell whether a second noun is joined that might have to change too."""
    joins = [place for place, word in enumerate(rest[:-1]) if word in ("und", "oder", "sowie")]
    return any(rest[place + 1] in ("der", *_UNENDED) and not _is_dative(rest, place) for place in joins)


def _is_dative(rest: list[str], place: int) -> bool:
    """Tell whether what is joined goes on after a preposition with "der": "in der Planung und der Prüfung"."""
    return rest[place + 1] == "der" and _AFTER_DER.search(" ".join(rest[:place])) is not None


def _accusative_after_unended(first: str, rest: list[str], phrase: str) -> Accusative:
    """Decline after an article that does not show the gender: by the first adjective, or by the noun."""
    adjectives = leading_adjectives(rest)
    noun = rest[len(adjectives)] if len(adjectives) < len(rest) else ""
    if noun[:1].isdigit() and rest[-1] != noun:  # "ein 13. Monatsgehalt"
        noun = rest[len(adjectives) + 1]
    ending = adjectives[0].rstrip(",")[-2:] if adjectives else ""
    gender = {"er": "m", "es": "n"}.get(ending, "") if adjectives else gender_of(noun) or _gender_by_relative(phrase)
    if gender == "m":
        article = f"{first[:-2]}ren" if first in ("euer", "Euer") else f"{first}en"
        return Accusative(_decline(article, rest, weak=False), is_certain=True)
    return Accusative(phrase, is_certain=gender == "n")


def _gender_by_relative(phrase: str) -> str:
    """Return the gender that a relative clause shows, as in "mein Profil, das zu Ihnen passt"; or nothing."""
    relative = re.search(r", (das|der|den|dem|dessen)\b", phrase)
    return {"das": "n", "der": "m", "den": "m"}.get(relative[1], "") if relative is not None else ""


def leading_adjectives(rest: list[str]) -> list[str]:
    """Return the words before the noun that have an adjective's ending.

    Args:
        rest: The words after the article.
    """
    found: list[str] = []
    for word in rest:
        if _NOUN.match(word) or not word.rstrip(",").endswith(("e", "er", "es", "en")):
            break
        found.append(word)
    return found


def _decline(article: str, rest: list[str], *, weak: bool) -> str:
    """Return the accusative of a masculine phrase whose article is done already."""
    declined = list(rest)
    adjectives = leading_adjectives(rest)
    for place, word in enumerate(adjectives):
        bare = word.rstrip(",")
        comma = word[len(bare) :]
        if bare.endswith("e") and weak:
            declined[place] = f"{bare}n{comma}"
        elif bare.endswith("er") and not weak:
            declined[place] = f"{bare[:-2]}en{comma}"
    at = len(adjectives)
    if at < len(rest):
        noun = rest[at].rstrip(",.;:")
        if WEAK_NOUNS.search(noun.lower()):
            ending = "n" if noun.endswith(("e", "r", "herr")) else "en"
            declined[at] = f"{noun}{ending}{rest[at][len(noun) :]}"
    return " ".join([article, *declined])


def infinitive(phrase: str) -> str:
    """Return a bare infinitive phrase with "zu": "einen neuen Termin zu finden"; the empty string for any other.

    Args:
        phrase: Such as "einen neuen Termin finden".
    """
    request, comma, detail = phrase.partition(", ")
    if _WITH_ZU.search(request):
        return phrase
    if request.startswith("dass "):
        return infinitive(phrase_asked) if (phrase_asked := _THAT_YOU.sub("", phrase)) != phrase else ""
    if comma and _DETAIL.match(detail) and (head := infinitive(request)):
        return f"{head}, {detail}"
    *before, last = phrase.split()
    if (
        not before
        or not _INFINITIVE.fullmatch(last)
        or _DONE.fullmatch(last)
        or re.search(r"[,;:–—]", phrase)
        or before[-1] == "zu"
    ):
        return ""
    if (
        not _NOUN.match(phrase.split()[-2][:1])
        and before[-1] not in _BEFORE_INFINITIVE
        and not before[-1].endswith("er")
    ):
        return ""
    return " ".join([*before, with_zu(last)])


def without_zu(phrase: str) -> str:
    """Return an infinitive phrase without its "zu": "neue Kunden gewinnen"; any other as it is.

    Args:
        phrase: Such as "neue Kunden zu gewinnen" or "das Lager wiederaufzubauen".
    """
    if (parted := _ZU_WITHIN.search(phrase)) is not None:
        return f"{phrase[: parted.start()]}{parted['before']}{parted['verb']}{phrase[parted.end() :]}"
    return _ZU_BEFORE.sub("", phrase, count=1)


def bare_infinitive(phrase: str) -> str:
    """Return what somebody is asked to do after a modal verb: "mir den Vertrag zuschicken"; nothing where it is unsure.

    Args:
        phrase: Such as "mir den Vertrag zuzuschicken und alles zu erklären, was neu ist".
    """
    head, comma, detail = phrase.partition(",")
    parts = head.split(" und ")
    changed = [without_zu(part) for part in parts]
    if changed[-1] == parts[-1] or _NEGATED.search(head) or _WITH_ZU.search(phrase.rpartition(",")[2] if comma else ""):
        return ""
    return f"{' und '.join(changed)}{comma}{detail}"


_NEGATED = lazy_regex(r"\b(?:nicht|keine?[nmrs]?|dass)\b")
_ZU_BEFORE = lazy_regex(r"\bzu (?=[a-zäöüß]+(?:en|ern|eln|tun|sein)(?:$|,))")
_ZU_WITHIN = lazy_regex(
    r"\b(?P<before>(?:wieder)?(?:ab|an|auf|aus|bei|ein|fest|her|hin|kennen|los|mit|nach|teil|um|vor|weiter|zu|zurück"
    r"|zusammen))zu"
    r"(?P<verb>[a-zäöüß]{3,}(?:en|ern|eln))(?=$|,)"
)


def with_article_in_dative(article: str, noun: str) -> str:
    """Return people named with their article as they stand after "mit": "dem Team", "den Mitgliedern des Rats".

    Args:
        article: ``der``, ``die`` or ``das``.
        noun: What follows it.
    """
    if article != "die":
        return f"dem {noun}"
    first, blank, rest = noun.partition(" ")
    if first.endswith(_FEMININE_GROUPS):
        return f"der {noun}"
    ending = "" if first.endswith(("n", "s")) else "n"
    return f"den {first}{ending}{blank}{rest}"


def with_zu(verb: str) -> str:
    """Return an infinitive with "zu": "zu finden", "nachzuholen".

    Args:
        verb: The infinitive.
    """
    parted = _SEPARABLE.fullmatch(verb)
    return f"{parted[1]}zu{parted[2]}" if parted else f"zu {verb}"


_FEMININE_GROUPS = ("ion", "schaft", "ung", "gruppe", "abteilung", "runde", "leitung", "jury")
"""How feminine words for several people end; others with "die" are plural."""

_THAT_YOU = lazy_regex(r"^dass (?:Sie|du|ihr) ")
_WITH_ZU = lazy_regex(r"\b(?:zu [a-zäöüß]+|[a-zäöüß]{2,}zu[a-zäöüß]+)(?:en|ern|eln)(?: \([^()]+\))?$")
"""How a phrase ends that is an infinitive with "zu" already."""

_INFINITIVE = lazy_regex(r"[a-zäöü]{2,}(?:en|eln|ern)")
_DONE = lazy_regex(
    r"bestanden|begonnen|gewonnen|erworben|betrieben|(?:[a-zäöüß]{2,})?ge(?:schrieben|sprochen|lesen|fahren|gangen"
    r"|kommen"
    r"|funden|worden|wesen|nommen|tragen|schlossen|troffen|zogen)"
)
"""Participles that end like an infinitive."""

_SEPARABLE = lazy_regex(
    r"(nach|vor|ab|an|auf|aus|ein|mit|zurück|statt|fest|weiter|dazu|kennen)([a-zäöü]{3,}(?:en|eln|ern))"
)
_DETAIL = lazy_regex(
    r"(?:auf|am|an|ab|zum|zur|im|in|bis|vor|nach|für|um|oder|gern|nicht|ohne|statt|möglichst|z\. B\.) [^,;:–—]+$"
)
"""What says more of a request after its verb: "auf den 18. oder 19. August"."""

_BEFORE_INFINITIVE = words(
    """
    später früher neu erst nicht dort hier gemeinsam telefonisch online lieber anderweitig schriftlich vorab zügig
    verbindlich nochmals bald
    """
)

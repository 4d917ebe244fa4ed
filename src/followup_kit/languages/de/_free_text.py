"""Tell a phrase from a sentence, and punctuate each."""

from itertools import pairwise, takewhile

from ..._lazy import lazy_regex
from .._remembering import remembered
from .._template_strings import FreeText
from ._questions import FINITE_VERBS
from ._words import words

_RELATIVES = words("der die das dem den deren dessen in mit bei auf an für zu von aus bis davon")
_SENTENCE_OPENERS = words("ich wir es mir mich uns man du")
"""First words that make a text a sentence even without its full stop."""

_CLAUSE_OPENERS = words(
    """
    dass daß da ob wie was wer wen wem wann warum weshalb wieso wo woher wohin wofür womit woran worauf worüber wozu
    welche welcher welches wenn weil
    """
)
"""First words of a clause that completes another sentence, whatever verbs it has."""

_FINITE_VERBS = words(
    """
    bin ist sind war waren wurde wurden wird werden habe hat haben hatte hatten kann können konnte konnten muss müssen
    musste mussten soll sollen sollte sollten will wollen wollte wollten darf dürfen durfte durften würde würden
    möchte möchten gab gibt ging geht kam kommt machte macht gefiel gefällt gefielen gefallen passt passte passen
    liegt lag steht stand bleibt blieb reizt reizen freut freute hast hattest bist warst kannst braucht brauchte sucht
    sprach sprachen fiel fällt fand findet ziehe bringe liege
    """
)
"""Verbs that make a sentence of the words around them when they stand in the midst of its first clause."""

_ALL_FINITE_VERBS = FINITE_VERBS | _FINITE_VERBS
_CLAUSE_WORDS = _CLAUSE_OPENERS | _RELATIVES

_LOWERCASE_OPENERS = _CLAUSE_OPENERS | words(
    """
    der die das des dem den ein eine einer eines einem einen kein keine mein meine meiner meinem meinen unser unsere
    unserer unserem unseren dieser diese dieses jener jene jenes zwei drei vier fünf sechs sieben acht neun zehn elf
    zwölf fünfzehn zwanzig dreißig dreissig viele mehrere einige etliche alle beide mehr rund etwa fast knapp beinahe
    über sehr in im an am auf bei beim mit von vom zu zum zur für nach seit aus durch als gegen ohne um unter vor
    zwischen langjährige mehrjährige jahrelange umfassende umfangreiche fundierte praktische persönliche private
    wegen aufgrund trotz familiäre berufliche gesundheitliche tiefe breite solide gute sichere sicherer
    """
)
"""First words that are written small after a colon; any other capital is a noun's, a name's or a polite Sie's."""

_ABBREVIATIONS = words(
    """
    abs bzw ca co corp dipl dr etc evtl fa fr ggf ggfs hr inc ing inkl jh ltd max mind min mio mr mrd mrs ms nr prof
    ehem sog st std str tel usw vgl vs
    """
)
_NO_VERBS = words(
    """
    mit seit oft nicht gut dort erst selbst statt samt den gegen neben zwischen weit fast einen meinen ihren unseren
    diesen keinen jeden allen beiden vielen wenigen anderen eigenen ersten zweiten letzten neuen innen unten oben
    hinten zwei bereit geeignet bekannt echt leicht recht jetzt damit somit zuletzt insgesamt
    """
)
"""Small words that end like a verb and are none."""

_NO_VERB_BEFORE_ME = words("die diese jene welche eine keine meine alle ohne wie den diesen denen welchen")
"""Small words that may stand before "ich" in a clause and are no verb."""

_VERB_ENDINGS = ("t", "te", "ten", "en")
_INNER_FULL_STOP = lazy_regex(r"(\w*[^\W\d_])\.\s+(?=[A-ZÄÖÜ])")
"""A full stop with more after it, and the word before it; that of an ordinal such as ``2.`` is none."""

_SIE_WITH_VERB = lazy_regex(r"Sie (sind|[a-zäöüß]+en)\b")
_VERB_BEFORE_SIE = lazy_regex(r"\b[a-zäöüß]+en Sie\b")
_QUOTED_OR_BRACKETED = lazy_regex(r"„[^“”]*[“”]|\"[^\"]*\"|»[^«]*«|«[^»]*»|\([^)]*\)")
_BREAK = lazy_regex(r"[,;:–—]")
_ASKED_OF_ME = lazy_regex(
    r"(?:[Mm]ir|[Mm]ich|[Uu]ns) (?:[^,;:]+ )?(?:zu [a-zäöüß]+|[a-zäöüß]+zu[a-zäöüß]+)(?:en|ern|eln)(?:,|\.?$)"
)
"""What somebody is asked to do: "mir den Vertrag zuzuschicken"; no sentence, though it begins like one."""

_ASKED_TO_DO = lazy_regex(r"(?:[Mm]ir|[Mm]ich|[Uu]ns) [^,;:.]*[a-zäöüß]{2,}(?:en|ern|eln)")
_BIDDING = lazy_regex(
    r"(?:Bitte (?!um\b|an\b)[a-zäöüß]+|Lass(?:t|en Sie)? uns|Lassen Sie|(?:Melde|Meldet) (?:dich|euch)|"
    r"[A-ZÄÖÜ][a-zäöüß]+en Sie) \w"
)
"""A sentence that bids: "Lass uns in Kontakt bleiben", "Melden Sie sich bitte"."""

_SUBORDINATE = lazy_regex(
    r"(?:[Ww]enn|[Ff]alls|[Ss]obald|[Dd]a|[Ww]eil|[Oo]bwohl|[Nn]achdem|[Aa]uch wenn) [^,;:.!?]+, "
    r"(?!(?:der|die|das|den|dem|ein|und|oder|als|wie|dass|ob)\b)[a-zäöüß]+ "
    r"(?:ich|wir|sie|Sie|es|er|du|ihr|mir|mich|sich|bitte|die|der|das|den|gern)\b"
)
"""A sentence that begins with a clause: "Wenn Sie jemanden suchen, melden Sie sich bitte"."""

_OPENS_WITH_CLAUSE = lazy_regex(r"(?:[Ww]enn|[Ff]alls|[Ss]obald|[Dd]a|[Ww]eil|[Oo]bwohl|[Nn]achdem) [^,]+, ")
_INVERTED = lazy_regex(r"\b[a-zäöüß]+(?:e ich|en wir)\b")
"""A verb before its subject: "selbstverständlich richte ich mich nach Ihnen"."""

_INVERTED_AFTER_CLAUSE = lazy_regex(r", (?!(?:die|diese|welche|wie|ohne)\b)[a-zäöüß]+(?:e ich|en wir|t mir|t mich)\b")
"""The same after a clause: "Mit der Edition, die ich leite, bringe ich Erfahrung ein"."""

_LAST_WORD = lazy_regex(r"([^\W\d_]+)\.$")
_QUOTES = '“”"«»)'
_ENDS = (".", "!", "?", "…")
_ENDS_INSIDE = ("! ", "? ", "… ")


@remembered
def free_text(text: str) -> FreeText:
    """Return a phrase that can stand inside a sentence, its nouns with their capitals, or sentences as they stand.

    Args:
        text: The sanitized words.
    """
    head, semicolon, tail = text.partition("; ")
    has_sentence_after = tail[:1].isupper() and is_sentence(tail) and not is_sentence(head)
    if is_sentence(text) and not has_sentence_after:
        return FreeText("", sentences(text))
    if semicolon and (is_sentence(tail) or _INVERTED.search(tail)):
        return FreeText(free_text(head).phrase, sentences(tail))
    first, blank, rest = text.partition(" ")
    small = first.lower() if first.lower() in _LOWERCASE_OPENERS and first.istitle() else first
    return FreeText(_without_stop(f"{small}{blank}{rest}"), "")


@remembered
def is_sentence(text: str) -> bool:
    """Tell whether words are a sentence rather than a phrase; in doubt they are a phrase."""
    plain = _QUOTED_OR_BRACKETED.sub("", text)
    if _ASKED_OF_ME.match(plain):
        return False
    if _ASKED_TO_DO.fullmatch(plain) and _ALL_FINITE_VERBS.isdisjoint(plain.split()[:-1]):
        return False
    if _BIDDING.match(plain) or _SUBORDINATE.match(plain) or _goes_on_after_clause(plain):
        return True
    words_of = _BREAK.split(plain)[0].split()
    if text.endswith(_ENDS[1:]) or _has_second_sentence(plain) or _SIE_WITH_VERB.match(text):
        return True
    _, colon, after_colon = plain.partition(": ")
    if colon and after_colon[:1].isupper() and is_sentence(after_colon):
        return True
    if words_of and words_of[0].lower() in _SENTENCE_OPENERS:
        return True
    has_stop = text.endswith(".") and not ends_in_abbreviation(text)
    verbs_inside = not FINITE_VERBS.isdisjoint(words_of[1:-1]) or _INVERTED_AFTER_CLAUSE.search(plain)
    if has_stop and (_has_verb_before_small_word(words_of) or verbs_inside or _VERB_BEFORE_SIE.search(plain)):
        return True
    if _has_verb_before_me(words_of) or (has_stop and _has_finite_part(plain)):
        return True
    if _FINITE_VERBS.isdisjoint(words_of):
        return False
    clause = list(takewhile(lambda word: word.lower() not in _CLAUSE_OPENERS, words_of))
    # A verb at the very end may be an infinitive, as in "Verantwortung haben", and so may one after "zu".
    verbs = zip(clause, clause[1:], words_of[2:], strict=False)
    ends_in_verb = len(clause) > len(words_of[:2]) and clause[-1] in _FINITE_VERBS and not clause[-1].endswith("n")
    return ends_in_verb or any(verb in _FINITE_VERBS and before != "zu" for before, verb, _ in verbs)


def _has_second_sentence(text: str) -> bool:
    """Tell whether another sentence follows the first."""
    stops = (match[1].lower() for match in _INNER_FULL_STOP.finditer(text)) if "." in text else ()
    return any(end in text for end in _ENDS_INSIDE) or any(
        len(word) > 1 and word not in _ABBREVIATIONS for word in stops
    )


def _has_verb_before_small_word(words_of: list[str]) -> bool:
    """Tell whether a small word that ends like a verb stands before another small word, as no adjective does."""
    return any(
        word.islower() and word.endswith(_VERB_ENDINGS) and word not in _NO_VERBS and following[:1].islower()
        for word, following in pairwise(words_of[1:])
    )


def _has_finite_part(text: str) -> bool:
    """Tell whether a verb stands in a part of a text that is no relative or other clause."""
    parts = (part.split() for part in _BREAK.split(text) if text[:1].isupper())
    return any(
        part and part[0].lower() not in _CLAUSE_WORDS and not FINITE_VERBS.isdisjoint(part[1:-1]) for part in parts
    )


def _goes_on_after_clause(text: str) -> bool:
    """Tell whether a clause opens a text and a verb goes on after it: "Da ich Kinder habe, wäre ein Umzug …"."""
    if _OPENS_WITH_CLAUSE.match(text) is None:
        return False
    return any(part.partition(" ")[0] in _ALL_FINITE_VERBS for part in text.split(", ")[1:])


def _has_verb_before_me(words_of: list[str]) -> bool:
    """Tell whether the first clause has its verb before "ich": "Die Baustellen kenne ich seit Jahren"."""
    if not ("ich" in words_of or "wir" in words_of):
        return False
    clause = list(takewhile(lambda word: word.lower() not in _CLAUSE_OPENERS, words_of))
    return any(
        after in ("ich", "wir") and word.islower() and word.endswith(("e", "en")) and word not in _NO_VERB_BEFORE_ME
        for word, after in pairwise(clause[1:])
    )


def ends_in_abbreviation(text: str) -> bool:
    """Tell whether the full stop at the end belongs to an abbreviation.

    Args:
        text: Any text.
    """
    last = _LAST_WORD.search(text.rpartition(" ")[2]) if text.endswith(".") else None
    return last is not None and (len(last[1]) == 1 or last[1].lower() in _ABBREVIATIONS)


def _without_stop(phrase: str) -> str:
    """Return a phrase without the mark at its end, unless the mark belongs to an abbreviation."""
    return phrase if ends_in_abbreviation(phrase) else phrase.rstrip(".,;: ")


def sentences(text: str) -> str:
    """Return sentences with a capital and a mark at the end.

    Args:
        text: The sanitized words.
    """
    return capitalize(text if text.rstrip(_QUOTES).endswith(_ENDS) else f"{text}.")


def capitalize(text: str) -> str:
    """Return a text with a capital at its beginning.

    Args:
        text: Any text.
    """
    return text[:1].upper() + text[1:]

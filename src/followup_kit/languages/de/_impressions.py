"""Make whole sentences of what the candidate noted as their own, where a subject, a verb or a clause is left out."""

import re

from ..._lazy import lazy_regex
from ._free_text import capitalize, ends_in_abbreviation, is_sentence
from ._nouns import BareNoun, bare_noun
from ._own_words import split_sentences
from ._phrases import join
from ._shapes import own_sentence

_I = lazy_regex(
    r"(?:Freue?|Habe?|Bin|Würde?|Wäre?|Hätte?|Finde|Fand|Kann|Hoffe|Denke|Glaube),? (?!ich\b|wir\b|Sie\b)"
    r"|War (?:sehr |ganz |wirklich |echt )?"
    r"(?:froh|beeindruckt|überrascht|begeistert|dankbar|positiv|angetan|nervös|aufgeregt|erleichtert)\b"
)
_IT = lazy_regex(
    r"(?:Hat|Hatte|War|Wäre|Würde|Ging|Freut|Freute|Machte) "
    r"(?:mich|mir|uns|ein|eine|sehr|wirklich|echt|richtig|super|toll|schön|nett|spannend|interessant|total|klasse"
    r"|angenehm|mega|geil|cool|lustig|großartig|grossartig|hilfreich|lehrreich|prima|großen|grossen|viel|Spaß|Spass)\b"
)
"""How a sentence begins of which "Es" is left out: "Hat mich sehr gefreut"."""

_MOVED = lazy_regex(r"(?:Sehr |Wirklich |Ganz )?(?:[Bb]eeindruckt|[Bb]egeistert|[Üü]berrascht|[Aa]ngetan) von ")
_FRAGMENT = lazy_regex(
    r"(?![Aa]lles\b)(?:(?P<how>[Ss]ehr|[Gg]anz|[Ww]irklich|[Üü]beraus|[Ee]cht) )?"
    r"(?P<noun>[A-ZÄÖÜa-zäöüß][a-zäöüß]+(?:e|er|es)(?:,? [a-zäöüß]+(?:e|er|es))* [A-ZÄÖÜ][^,]*)"
)
_ALONE = lazy_regex(r"(?:[Aa]uch wenn|[Ww]enn auch|[Oo]bwohl|[Ww]eil|[Dd]a|[Dd]ass) (?P<clause>ich [^,;:]+)")
"""A clause that stands alone: "Auch wenn ich enttäuscht bin."."""

_SUBJECT = lazy_regex(
    r"(?P<noun>(?!Herr\b|Frau\b|Anfang\b|Mitte\b|Ende\b)[A-ZÄÖÜ][\w-]+)"
    r"(?: (?:mit|bei|in|im|am|über|zum|zur|vom|für|auf|durch|beim) [^,.;:]*?)? "
    r"(?:hat|hatte|ist|war|wirkte|lief|klang|gefiel|kam|wurde|dauerte|machte) (?!ich\b|wir\b|mir\b|mein)"
)
"""A sentence with its subject first, without an article: "Gespräch mit dem Team war super"."""

_SMALL_AFTER_STOP = lazy_regex(r"(\S*[^\W\d_]{2}\)?[.!?]) ([a-zäöüß])")


def fit_impression(text: str) -> str:
    """Return the candidate's sentences, each with what it lacks; a whole one stays as it is.

    Args:
        text: The sentences, in a row.
    """
    text = _SMALL_AFTER_STOP.sub(_with_capital, text)
    return " ".join(map(_whole, split_sentences(text)))


def _with_capital(found: re.Match[str]) -> str:
    return found[0] if ends_in_abbreviation(found[1]) else f"{found[1]} {found[2].upper()}"


def _whole(sentence: str) -> str:
    """Return a sentence with its subject, its verb or its article, where one is left out."""
    sentence = capitalize(sentence)
    if _IT.match(sentence):
        return f"Es {sentence[0].lower()}{sentence[1:]}"
    if _MOVED.match(sentence):
        return f"Ich war {sentence[0].lower()}{sentence[1:]}"
    if _I.match(sentence):
        return f"Ich {sentence[0].lower()}{sentence[1:]}"
    if (clause := _ALONE.fullmatch(sentence.rstrip(". "))) is not None:
        return own_sentence(f"dass {clause['clause']}") or sentence
    if (subject := _SUBJECT.match(sentence)) is not None:
        noun = bare_noun(subject["noun"])
        known = noun is not None and noun.gender != "p" and not noun.is_uncounted()
        return f"{capitalize(noun.definite())}{sentence[subject.end('noun') :]}" if noun and known else sentence
    return sentence if _FRAGMENT.match(sentence) is None or is_sentence(sentence) else _with_verb(sentence)


def _with_verb(text: str) -> str:
    """Return a noun with its adjective as a sentence: "Es war ein freundliches Gespräch."."""
    several = [_FRAGMENT.fullmatch(part) for part in text.rstrip(". ").split(", ")]
    nouns = [bare_noun(f"{each[0][0].lower()}{each[0][1:]}") if each else None for each in several]
    if len(nouns) > 1 and all(nouns):
        return f"In Erinnerung bleiben mir {join([_the(noun) for noun in nouns if noun])}."
    found = _FRAGMENT.fullmatch(text.rstrip(". "))
    noun = bare_noun(f"{found['noun'][0].lower()}{found['noun'][1:]}") if found is not None else None
    if found is None or noun is None:
        return text
    how = f"{found['how'].lower()} " if found["how"] else ""
    verb = "waren" if noun.gender == "p" else "war"
    return f"Es {verb} {noun.indefinite().replace(noun.adjectives[0], f'{how}{noun.adjectives[0]}', 1)}."


def _the(noun: BareNoun) -> str:
    """Return a noun with its article: "die tolle Atmosphäre", "die netten Leute"."""
    if noun.gender != "p":
        return noun.definite()
    return " ".join(["die", *(f"{each}n" if each.endswith("e") else each for each in noun.adjectives), noun.noun])

"""The forms in which German sentences take the candidate's phrases, statements and questions."""

import re
from collections.abc import Callable, Mapping, Sequence
from functools import lru_cache, partial
from types import MappingProxyType
from typing import NamedTuple

from ..._lazy import lazy_regex
from ._agreed import agreed
from ._clauses import after_leider, as_clause
from ._declension import accusative, bare_infinitive, infinitive, opens_clause
from ._free_text import free_text
from ._nouns import bare_noun
from ._phrases import around, choice, day, join, proposal, with_article
from ._questions import indirect, split_statement
from ._strings import reason_forms
from ._words import Forms, words

_WITHOUT_EXCHANGE = lazy_regex(
    r"^(?:(?:(?:der|unser|Ihr) Austausch|(?:das|unser) Gespräch|(?:die|unsere) (?:Diskussion|Unterhaltung)) über"
    r"|(?:(?:die|einige|weitere|viele|erste|tiefe|spannende|interessante) )*Einblicke in|über) "
)
"""What a topic may begin with that a sentence says already, before an accusative."""

_FOR_READER = lazy_regex(r"Ihr|[A-ZÄÖÜ]\w+s [A-ZÄÖÜ]")
_NO_TITLE = lazy_regex(r"[a-zäöüß]")
"""How a note begins that cannot stand after "zum Thema" either."""

_BREAK = lazy_regex(r"[,;:–—]")

_VERBS = MappingProxyType(
    {
        "mit": "mit",
        "mitbringe": "mitbringe",
        "vereinbaren": "vereinbaren können",
        "erwaehnt": "nicht erwähnt",
        "nachtragen": "nachtragen",
        "ergaenzen": "ergänzen",
        "hinzu": "hinzufügen",
    }
)
"""What may stand after an object, each a string of its own."""

_DEFINITE = lazy_regex(r"(?:der|die|das|den|mein\w*|unser\w*)\b")
_EXAMINED = lazy_regex(r"(?:geprüft|verglichen|abgeglichen|gelesen|angesehen|besprochen) habe$")
"""What one asks after, rather than because of."""

_WITH_ARTICLES = ("terms", "requests", "reason", "chosen")
_REASONS = ("reason", "chosen")


class Objects(NamedTuple):
    """The phrases of a free text, for the forms in which sentences take them.

    Args:
        phrases: The phrases, at least one.
        objects: The same in the accusative.
        are_certain: Whether their words show that all of them can stand there.
        listed: The objects in a list; after a colon where they cannot stand in the sentence.
    """

    phrases: Sequence[str]
    objects: Sequence[str]
    are_certain: bool
    listed: str

    def after_verb(self) -> str:
        """Return the object after a verb that takes a clause as well."""
        is_clause = len(self.phrases) == 1 and opens_clause(self.phrases[0])
        return f", {self.phrases[0]}" if is_clause else self.listed

    def infinitive(self) -> str:
        """Return the phrases as infinitives, where all of them can be."""
        infinitives = [infinitive(phrase) for phrase in self.phrases]
        return join(infinitives) if all(infinitives) else ""

    def is_plain(self) -> bool:
        """Return whether this is one object without a comma."""
        return len(self.phrases) == 1 and self.are_certain and not _BREAK.search(self.listed)


def _objects(phrases: Sequence[str]) -> Objects:
    objects = [accusative(phrase) for phrase in phrases]
    are_certain = all(each.is_certain and not _lacks_article(each.text) for each in objects)
    texts = [each.text for each in objects]
    return Objects(phrases, texts, are_certain, join(texts) if are_certain else f"Folgendes: {join(phrases)}")


def _lacks_article(text: str) -> bool:
    """Tell whether a phrase is one noun of unknown gender that may need an article."""
    is_word = " " not in text and text[:1].isupper() and text[1:].islower()
    return is_word and text[-1] not in "nse" and bare_noun(text) is None


def _around(phrases: Sequence[str], listed: str, verb: str) -> str:
    """Return an object with its verb; a clause after the verb."""
    is_clause = len(phrases) == 1 and opens_clause(phrases[0])
    return f"{verb}, {phrases[0]}" if is_clause else around(listed, verb)


def _brought(phrases: Sequence[str], listed: str, verb: str = "einbringen") -> str:
    """Return what is one's own with its verb, "meine Erfahrung einbringen"; nothing for "zehn Jahre am Bau"."""
    is_own = bool(phrases) and all(phrase.startswith("mein") for phrase in phrases)
    return _around(phrases, listed, verb) if is_own else ""


_SHARED = words("weitere zusätzliche ergänzende andere")
_TAIL = lazy_regex(r" (?:in|bei|an|auf|aus|mit|für|von|im|am|zu) (?:Ihr|eur|dein)\w* [A-ZÄÖÜ]\w+$")
"""The place that several phrases may end with: "in Ihrem Haus"."""


def _shared(phrases: list[str]) -> list[str]:
    """Return phrases that begin with the same adjective, or end with the same place, with one of it."""
    if len(phrases) == 1:
        return phrases
    tails = {found[0] if (found := _TAIL.search(phrase)) else "" for phrase in phrases}
    if len(tails) == 1 and (tail := tails.pop()):
        return [*(phrase.removesuffix(tail) for phrase in phrases[:-1]), phrases[-1]]
    firsts = {phrase.partition(" ")[0] for phrase in phrases}
    if len(firsts) != 1 or not firsts <= _SHARED:
        return phrases
    rests = [phrase.partition(" ")[2] for phrase in phrases[1:]]
    return [phrases[0], *rests] if all(rest[:1].isupper() for rest in rests) else phrases


def _needed(objects: Sequence[str]) -> str:
    """Return objects as a choice within a clause, "weitere Unterlagen oder Referenzen"; nothing for definite ones."""
    fits = not any(_DEFINITE.match(each) or re.search(r"[,;:–—(]| und ", each) for each in objects)
    return choice(objects) if fits else ""


def _offered(phrases: Sequence[str], listed: str) -> str:
    """Return what one has after "ich": "möchte gern meine Erfahrung einbringen", "bringe drei Jahre Praxis mit"."""
    if brought := _brought(phrases, listed):
        return f"möchte gern {brought}"
    if all(phrase.startswith(("Erfahrung mit", "Erfahrung im Umgang mit")) for phrase in phrases):
        return f"habe {listed}"
    return f"bringe {_around(phrases, listed, 'mit')}" if phrases else ""


def _statement_strings(name: str, sentence: str) -> dict[str, str]:
    """Return a lone sentence as a clause, "weil …", and after "Leider"; it is then no sentence of its own."""
    clause = as_clause(sentence)
    return {
        f"{name}_because": f"weil {clause}" if clause else "",
        f"{name}_reason": f"{'nachdem' if _EXAMINED.search(clause) else 'da'} {clause}" if clause else "",
        f"{name}_leider": after_leider(sentence),
        f"{name}_stated": sentence,
        f"{name}_sentence": "" if clause and name in _REASONS else sentence,
    }


def _about(phrases: Sequence[str]) -> str:
    """Return topics after "über" and "darüber"."""
    topics = [accusative(_WITHOUT_EXCHANGE.sub("", phrase)) for phrase in phrases]
    nouns = [each.text for each in topics if not opens_clause(each.text)]
    clauses = [f"darüber, {each.text}" for each in topics if opens_clause(each.text)]
    if any(_NO_TITLE.match(each.text) for each in topics if each.text in nouns and not each.is_certain):
        return f"über Folgendes: {join(phrases)}"
    about = "über" if not all(map(_is_title, nouns)) else "zum Thema" if len(nouns) == 1 else "zu den Themen"
    return join([*([f"{about} {join(nouns)}"] if nouns else []), *clauses])


def _is_title(topic: str) -> bool:
    """Tell whether a topic is a name, or a noun of unknown gender, that one says after "zum Thema"."""
    is_one = topic[:1].isupper() and " und " not in topic and "," not in topic
    return is_one and not _FOR_READER.match(topic) and bare_noun(topic) is None


_LATELY = lazy_regex(
    r"(?P<what>.+), (?P<when>(?:(?:in|vor|am|an|seit) [^,;:]*?(?:Woche|Wochen|Monat|Tagen?|tag|Wochenende)"
    r"|(?:vor)?gestern|heute|kürzlich|inzwischen|(?:letzte|vergangene|diese) Woche))"
)
"""A choice with when it was made: "eine Stelle in Köln, in der vergangenen Woche"."""


def _decided(these: Objects, verb: str) -> str:
    """Return for what one has decided, or what one has decided to do."""
    done = these.infinitive()
    if (lately := _LATELY.fullmatch(these.listed)) is not None and not done:
        return f"{lately['when']} für {around(lately['what'], verb)}"
    return f"{verb}, {done}" if done else f"für {around(these.listed, verb)}"


def _bitten(these: Objects) -> str:
    """Return what one asks for, or asks somebody to do, with its verb; nothing where a phrase is neither."""
    nouns = [each for each in these.phrases if not infinitive(each)]
    objects = [accusative(each) for each in nouns]
    if not nouns or not all(each.is_certain for each in objects):
        return ""
    asked = around(join([each.text for each in objects]), "bitten")
    done = join([infinitive(each) for each in these.phrases if infinitive(each)] or [""])
    return f"{asked}{',' if ', ' in asked else ''} und darum, {done}" if done else asked


def _with_verb(verb: str, these: Objects) -> str:
    return _around(these.phrases, these.listed, verb)


_FORMS: Mapping[str, Callable[[Objects], str]] = MappingProxyType(
    {
        "accusative": lambda these: these.listed,
        "object": Objects.after_verb,
        "about": lambda these: _about(these.phrases),
        "bitten": _bitten,
        "decided": lambda these: _decided(these, "entschieden"),
        "decided_habe": lambda these: _decided(these, "entschieden habe"),
        "erfahren": lambda these: around(_about(these.phrases), "zu erfahren"),
        "or": lambda these: choice([day(phrase) for phrase in these.phrases]),
        "proposal": lambda these: proposal(these.phrases, choice(these.phrases)),
        **{form: partial(_with_verb, verb) for form, verb in _VERBS.items()},
        "offered": lambda these: _offered(these.phrases, these.listed),
        "einbringen": lambda these: _brought(these.phrases, these.listed),
        "einbringen_kann": lambda these: _brought(these.phrases, these.listed, "gut einbringen kann"),
        "einbringen_wuerde": lambda these: _brought(these.phrases, these.listed, "einbringen würde"),
        "needed": lambda these: _needed(these.objects) if these.are_certain else "",
        "infinitive": Objects.infinitive,
        "bare": lambda these: bare_infinitive(these.infinitive()),
        "agreed": lambda these: agreed(these.phrases),
        "plain": lambda these: "yes" if these.is_plain() else "",
        "clause": lambda these: reason_forms(these.phrases)["clause"],
        "because": lambda these: reason_forms(these.phrases)["because"],
        "that": lambda these: reason_forms(these.phrases)["that"],
    }
)
"""The forms of an object, each of which is a string of its own."""


@lru_cache(maxsize=64)
def _forms_of(name: str) -> Mapping[str, Callable[[Objects], str]]:
    """Return what derives the forms of a field, by the names of their strings."""
    return MappingProxyType({f"{name}_{form}": derive for form, derive in _FORMS.items()})


@lru_cache(maxsize=64)
def no_object_strings(name: str) -> Mapping[str, str]:
    """Return all strings of a field that has no text.

    Args:
        name: The name of the field.
    """
    return dict.fromkeys((*_forms_of(name), f"{name}_leider", f"{name}_reason", f"{name}_stated"), "")


def object_strings(name: str, texts: Sequence[str], joined: str) -> tuple[dict[str, str], Forms]:
    """Return a lone sentence as a statement, and the forms in which sentences take the phrases of a free text.

    Args:
        name: The name of the field.
        texts: Its sanitized texts, at least one.
        joined: Their phrases as a list.
    """
    several = [free_text(text).phrase for text in texts] if len(texts) > 1 else [joined]
    phrases = _shared([phrase for phrase in several if phrase])
    if name in _WITH_ARTICLES:
        phrases = [with_article(phrase) for phrase in phrases]
    if not phrases:
        statement = _statement_strings(name, free_text(texts[0]).sentence) if len(texts) == 1 else {}
        return {**no_object_strings(name), **statement}, Forms((), str)
    these, forms = _objects(phrases), _forms_of(name)
    no_statement = {f"{name}_leider": "", f"{name}_reason": "", f"{name}_stated": ""}
    return no_statement, Forms(forms, lambda string: forms[string](these))


def question_strings(name: str, text: str) -> dict[str, str]:
    """Return a question as a clause, and as a reason for it what stands beside it.

    Args:
        name: The name of the field.
        text: The question, or the empty string.
    """
    if not text:
        return {f"{name}_indirect": "", f"{name}_because": "", f"{name}_stated": ""}
    asked, stated = split_statement(text)
    clause = as_clause(stated)
    because = f"da {clause}" if clause and "?" not in asked.rstrip("?") else ""
    told = indirect(asked)
    return {
        f"{name}_indirect": told if because or not stated else "",
        f"{name}_because": because if told else "",
        f"{name}_stated": "yes" if stated else "",
    }

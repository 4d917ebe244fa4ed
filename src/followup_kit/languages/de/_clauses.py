"""Turn a statement into a clause, "weil ich verreisen muss", or put "leider" before it, where that is safe."""

import re

from ..._lazy import lazy_regex
from ._questions import FINITE_VERBS, SEPARABLE_PREFIXES
from ._words import words

_PRONOUNS = words("ich wir es das dies mir mich uns man er")
"""First words after which the verb stands, whatever verb it is."""

_SMALL = _PRONOUNS | words(
    """
    der die das dem den ein eine einer einem einen mein meine meiner meinem meinen unser unsere dieser diese dieses
    an am im in ab aus auf bei mit nach seit zu zum zur für von vom wegen durch inzwischen derzeit momentan aktuell
    zurzeit leider bisher bislang seitdem seither noch nun jetzt mittlerweile bis dort hier kurzfristig heute morgen
    beruflich privat da zwei drei vier fünf sechs mehrere einige viele alle beide andere anderer
    """
)
"""First words that are written small within a sentence."""

_SUBJECTS = words("ich wir es")
_OF_A_THING = words("ist war hat hatte wird wurde liegt passt bietet reizt lag passte bot reizte entspricht kommt gibt")
"""Verbs after which "Sie" at the beginning is no address: "Sie liegt näher"."""

_UNSAFE = lazy_regex(r"[?!:;„\"()–—]|(?<!\d)\.\s")
_SUBORDINATE = lazy_regex(
    r", (?=(?:dass|ob|wie|was|wer|wann|warum|wo|wenn|weil|da|welche[rsnm]?|die|der|das|den|dem|um|obwohl|sodass|damit"
    r"|(?:in|mit|von|bei|auf|an|für) (?:der|dem|denen|die|den|das)) )"
)
_GOES_ON = lazy_regex(r", und (?:möchte|will|kann|habe|bin|werde|würde|muss|hätte|wäre)\b")
_SPLICE = lazy_regex(r", (?:der|die|das) [A-ZÄÖÜ]\w+ (?:ist|liegt|hat|wird|kommt|geht|war|soll|kann)\b(?!$)")
"""Another sentence after a comma: "…, der Vertrag liegt hier"."""

_SUBJECT = lazy_regex(r"(?:jemand|niemand|etwas|einige|viele|ein\w*|der|die|das) (?:.+ )?[a-zäöüß]+$")
"""What stands after an "es" that is no subject, with the rest of its predicate."""

_SECOND_VERB = lazy_regex(r" und (?=(\w+) )")
_TWO_INFINITIVES = lazy_regex(r"\w+en (?:müssen|können|wollen|sollen|dürfen|lassen)$")


def as_clause(statement: str) -> str:
    """Return a statement with its verb at the end, "ich an diesem Tag verreisen muss"; the empty string if unsafe.

    Args:
        statement: One sentence, with or without its full stop.
    """
    parts = _part(statement)
    if parts is None:
        return ""
    subject, verb, rest, clause = parts
    seconds = [each for each in _SECOND_VERB.finditer(rest) if each[1] in FINITE_VERBS]
    if len(seconds) > 1:
        return ""
    for second in seconds:
        first, after = rest[: second.start()], rest[second.end() + len(second[1]) + 1 :]
        return f"{subject} {_verb_last(first, verb)} und {_verb_last(after, second[1])}{clause}".lstrip()
    return f"{subject} {_verb_last(rest, verb)}{clause}".lstrip()


def after_leider(statement: str) -> str:
    """Return a statement after "Leider": "passt der Termin bei mir nicht"; the empty string where that is unsafe.

    Args:
        statement: One sentence, with or without its full stop.
    """
    parts = _part(statement)
    if parts is None:
        return ""
    subject, verb, rest, clause = parts
    return f"{verb} {subject} {rest}{clause}".replace("  ", " ")


def _part(statement: str) -> tuple[str, str, str, str] | None:
    """Return the subject or what stands for it, the verb, what follows it, and the clauses at the end."""
    text = re.sub(r"^Leider | leider\b", "", statement.strip()).rstrip(". ")
    if _UNSAFE.search(text):
        return None
    subordinate = _SUBORDINATE.search(text)
    main, clause = (text[: subordinate.start()], text[subordinate.start() :]) if subordinate else (text, "")
    words_of = main.split()
    if _GOES_ON.search(clause) or _SPLICE.match(clause):
        return None
    if "," in main or len(words_of) < 3 or _TWO_INFINITIVES.search(main):  # noqa: PLR2004 - subject, verb, more
        return None
    first = words_of[0][:1].lower() + words_of[0][1:]
    if first in FINITE_VERBS and words_of[1] in _SUBJECTS:  # what "Leider" stood before
        return words_of[1], first, " ".join(words_of[2:]), clause
    is_small = first in _SMALL or (first == "ihr" and words_of[1] in FINITE_VERBS)
    is_small = is_small or (first == "sie" and words_of[1] in _OF_A_THING)
    words_of[0] = first if is_small else words_of[0]
    is_pronoun = first in _PRONOUNS and words_of[1].islower()
    at = 1 if is_pronoun else next((i for i, word in enumerate(words_of) if i and word in FINITE_VERBS), 0)
    if not at or not words_of[at].islower():
        return None
    opener, verb, rest = words_of[:at], words_of[at], words_of[at + 1 :]
    if first == "es" and verb not in ("gab", "gibt") and _SUBJECT.match(" ".join(rest)):  # "Es war jemand krank"
        return "", verb, " ".join(rest), clause
    if rest and rest[0] in _SUBJECTS and first not in _SUBJECTS:
        reflexive = rest[1:2] if rest[1:2] in (["mich"], ["mir"], ["uns"]) else []
        after = rest[1 + len(reflexive) :]
        return " ".join([rest[0], *reflexive]), verb, " ".join([*opener, *after]), clause
    # "weil mir die Aufgaben gefallen": a pronoun goes before a subject that is none.
    is_pronoun = is_pronoun or opener in (["Sie"], ["sie"])
    moved = rest[:1] if rest[:1] in (["mich"], ["mir"], ["uns"], ["sich"]) and not is_pronoun else []
    return " ".join([*moved, *opener]), verb, " ".join(rest[len(moved) :]), clause


def _verb_last(rest: str, verb: str) -> str:
    if not rest:
        return verb
    *before, last = rest.split()
    is_prefix = last in SEPARABLE_PREFIXES and not rest.endswith("nach wie vor")
    return " ".join([*before, f"{last}{verb}"] if is_prefix else [*before, last, verb])

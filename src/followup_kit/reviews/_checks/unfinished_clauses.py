"""Find German clauses that lack the verb at their end: ``weil ich seit Jahren.`` or ``Ich habe mich sehr.``.

A subordinate clause ends with its verb, and so does a main clause with an auxiliary. A clause in which every word is a
noun, belongs to one, or is a function word has no verb.
"""

from collections.abc import Iterator
from itertools import pairwise

from ...vocabulary import Severity
from .._check import Hit
from .._text.letter import Letter
from .._text.part import Part
from .._text.punctuation import QUESTION_MARKS
from .._translations import N_


def clauses_without_verb(letter: Letter) -> Iterator[Hit]:
    """Find the clauses of the main text that break off before their verb, the first of each sentence."""
    body = letter.body
    if not letter.lexicon.words("subordinators"):
        return
    for sentence in body.sentences:
        held = range(max(sentence.start, letter.main.start), min(sentence.stop, letter.main.stop))
        if len(held) > 1 and _ends_in(body, held):
            clauses = _clauses(body, held)
            clause = next(_broken(letter, body, clauses), None) if clauses else None
            if clause is not None:
                index, severity = clause
                token = body.tokens[index]
                values = {"said": body.text[token.start : token.end]}
                message = N_("Finish the sentence: it breaks off after '{said}'.")
                yield Hit(message, body, token.start, token.end, severity=severity, values=values)


def _ends_in(body: Part, sentence: range) -> bool:
    """Return whether a sentence has its final mark, a full stop of its own."""
    return body.tokens[sentence[-1]].text in {".", "!", *QUESTION_MARKS}


def _clauses(body: Part, sentence: range) -> list[range]:
    """Return the clauses of a sentence: what stands between its commas and other marks."""
    marks = [sentence.start - 1, *(index for index in sentence if not body.tokens[index].is_word)]
    return [range(one + 1, other) for one, other in pairwise(marks) if other - one > 1]


def _broken(letter: Letter, body: Part, clauses: list[range]) -> Iterator[tuple[int, Severity | None]]:
    """Yield the last token of each clause that lacks its verb, with how bad that is at most."""
    first, last = clauses[0], clauses[-1]
    if len(clauses) > 1 and _lacks_verb(letter, body, first) and _turns_to_main_clause(letter, body, clauses[1]):
        yield first[-1], None
    if (
        _lacks_verb(letter, body, last)
        or _is_pronoun_alone(body, last)
        or _lacks_participle(letter, body, last)
        or _lacks_noun(body, last)
        or (len(clauses) > 1 and _lacks_what_is_imagined(letter, body, clauses[-2], last))
    ):
        yield last[-1], None
    elif _lacks_infinitive(letter, body, last):
        yield last[-1], Severity.SUGGESTION


def _lacks_verb(letter: Letter, body: Part, clause: range) -> bool:
    """Return whether a clause is subordinate, and has no verb: ``weil ich seit Jahren``."""
    return _is_subordinate(letter, body, clause) and not _has_verb(letter, body, clause[1:])


def _is_subordinate(letter: Letter, body: Part, clause: range) -> bool:
    """Return whether a clause begins with a conjunction and its subject: ``weil ich``, ``bis wann Sie``."""
    words = [body.tokens[index].text for index in clause[:3]]
    if words[:1] == ["bis"]:
        words = words[1:]
    begins = len(words) > 1 and words[0] in letter.lexicon.words("subordinators")
    return begins and words[1] in letter.lexicon.words("clause-subjects")


def _turns_to_main_clause(letter: Letter, body: Part, clause: range) -> bool:
    """Return whether a clause begins with a verb and its subject, as behind another: ``sende ich sie gern``."""
    first, second = (body.tokens[index].text for index in (*clause, clause[0])[:2])
    introduces = letter.lexicon.words("subordinators") | letter.lexicon.words("function-words")
    return second in _SUBJECTS_OF_MAIN_CLAUSES and first not in introduces and first.endswith(("e", "t", "n"))


_SUBJECTS_OF_MAIN_CLAUSES = frozenset({"ich", "wir", "die", "der", "das", "es", "mir", "ihnen", "mein", "meine"})


def _has_verb(letter: Letter, body: Part, clause: range) -> bool:
    """Return whether a clause has a word that may be a verb: no function word, no noun, and not before a noun."""
    light = frozenset[str]().union(*map(letter.lexicon.words, ("function-words", "dangling", "subordinators")))
    before_noun = False
    for index in reversed(clause):
        token = body.tokens[index]
        if not body.text[token.start].islower():
            before_noun = token.text.isalpha()
        elif token.text in light:
            before_noun = False
        elif not (before_noun and token.text.endswith(_ENDINGS_OF_ADJECTIVES)):
            return True
    return False


_ENDINGS_OF_ADJECTIVES = ("e", "en", "er", "es", "em")


def _is_pronoun_alone(body: Part, clause: range) -> bool:
    """Return whether a clause behind a comma is a relative pronoun and no more: ``für das Gespräch, das.``."""
    before = body.tokens[clause.start - 1].text if clause.start else ""
    return len(clause) == 1 and before == "," and body.tokens[clause[0]].text in {"das", "die", "der", "dem", "den"}


def _lacks_noun(body: Part, clause: range) -> bool:
    """Return whether a clause ends in an adjective behind its article: ``Ich kann nicht zum vereinbarten.``."""
    if len(clause) <= 1:
        return False
    article, adjective = (body.tokens[index] for index in clause[-2:])
    return (
        article.text in _BEFORE_ADJECTIVES
        and body.text[adjective.start].islower()
        and adjective.text.endswith(("en", "er", "em"))
        and adjective.text not in _ADJECTIVES_ALONE
    )


_BEFORE_ADJECTIVES = frozenset(
    {"zum", "zur", "beim", "vom", "einem", "einer", "eines", "ihrem", "meinem", "unserem", "diesem"}
)
_ADJECTIVES_ALONE = frozenset({"einen", "anderen", "nächsten", "ersten", "zweiten", "letzten", "besten", "neuen"})


def _lacks_what_is_imagined(letter: Letter, body: Part, before: range, clause: range) -> bool:
    """Return whether nothing is done that somebody imagines: ``Ich kann mir vorstellen, in Ihrem Team.``."""
    imagined = body.tokens[before[-1]].text
    met = imagined == "gefreut" and body.tokens[clause[0]].text in {"sie", "dich", "euch"}
    return (imagined == "vorstellen" or met) and not _has_verb(letter, body, clause)


def _lacks_participle(letter: Letter, body: Part, clause: range) -> bool:
    """Return whether a clause has ``habe mich`` or ``hat mir``, and nothing that was done: ``Ich habe mich sehr.``."""
    words = [body.tokens[index].text for index in clause]
    for place, (one, other) in enumerate(pairwise(words)):
        beyond = words[place + 2] if place + 2 < len(words) else ""
        reflexive = other in _OBJECTS or (other in _SUBJECTS and beyond in _OBJECTS)
        if one in _AUXILIARIES and reflexive:
            # "Begeistert hat mich …": the participle may stand first, with a capital.
            done = place and words[0].endswith(("t", "en"))
            return not (done or _has_verb(letter, body, clause[:place]) or _has_verb(letter, body, clause[place + 1 :]))
    return False


_AUXILIARIES = frozenset({"habe", "haben", "hat", "hatte", "hatten"})
_SUBJECTS = frozenset({"ich", "sie", "wir", "es"})
_OBJECTS = frozenset({"mich", "mir", "ihnen", "sich"})


def _lacks_infinitive(letter: Letter, body: Part, clause: range) -> bool:
    """Return whether a clause has ``würde ich`` and an object, and nothing that would be done."""
    words = [body.tokens[index].text for index in clause]
    for place, pair in enumerate(pairwise(words)):
        if (pair[0] in _MODALS and pair[1] == "ich") or (pair[1] in _MODALS and pair[0] == "ich"):
            behind = clause[place + 2 :]
            return (
                any(word in _BEFORE_OBJECTS for word in words)
                and not _MEASURES_OF_TIME & set(words)
                and not _has_verb(letter, body, behind)
                and not body.text[body.tokens[clause[0]].start].islower()
            )
    return False


_MODALS = frozenset({"würde", "werde", "muss", "könnte", "dürfte", "darf", "soll"})
_BEFORE_OBJECTS = frozenset({"als", "den", "einen", "ihren", "meinen"})
_MEASURES_OF_TIME = frozenset({"woche", "tag", "tage", "zeit", "vormittag", "nachmittag", "abend", "das", "dies"})

"""Find sentences that lack a word, or the clause that they belong to."""

from collections.abc import Iterator

from .._check import Hit
from .._text.letter import Letter
from .._translations import N_
from .phrases import is_of_facts, is_quoted


def lacking_words(letter: Letter) -> Iterator[Hit]:
    """Find words that cannot follow each other, so that one between them is missing: ``I will the contract``."""
    body = letter.body
    for match in body.non_overlapping("lacks-word"):
        asks = body.is_question(body.sentence_of[match.first])
        if (
            match.first in letter.main
            and not asks
            and not is_quoted(body, match)
            and not is_of_facts(letter, body, match)
        ):
            start, end = body.tokens[match.first].start, body.tokens[match.last - 1].end
            # "An OR", "the IN tray": an abbreviation is a noun.
            if any(word.isupper() and len(word) > 1 for word in body.text[start:end].split()):
                continue
            values = {"said": body.text[start:end]}
            yield Hit(N_("Put in the word that is missing in '{said}'."), body, start, end, values=values)


def fragments(letter: Letter) -> Iterator[Hit]:
    """Find a sentence that is a subordinate clause alone: ``Although I had hoped for another answer.``."""
    body = letter.body
    for sentence in body.sentences:
        words = [body.tokens[index].text for index in sentence]
        if sentence.start not in letter.main or words[0] not in _SUBORDINATING or words[-1] != ".":
            continue
        subjects = sum(word in _SUBJECTS for word in words)
        if subjects == 1 and not _JOINTS & set(words) and len(words) > _FEWEST_WORDS:
            start, end = body.tokens[sentence.start].start, body.tokens[sentence.stop - 1].end
            values = {"said": body.text[start : body.tokens[sentence.start].end]}
            yield Hit(N_("Finish the sentence that begins with '{said}'."), body, start, end, values=values)


_SUBORDINATING = frozenset({"although", "though", "whereas", "because"})
_SUBJECTS = frozenset({"i", "we", "you", "he", "she", "it", "they", "there", "this", "that"})
_JOINTS = frozenset({",", ";", ":", "–", "—", "-"})
"""The marks between a subordinate clause and what it belongs to."""

_FEWEST_WORDS = 5
"""How many words a clause has at least; shorter ones are exclamations."""

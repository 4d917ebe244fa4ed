"""Find words that stand twice in a row."""

from collections.abc import Iterator

from .._check import Hit
from .._text.letter import Letter
from .._text.part import Part
from .._text.tokens import is_email_or_url
from . import unspaced


def doubled_words(letter: Letter) -> Iterator[Hit]:
    """Find words that stand twice in a row."""
    for part in letter.parts:
        yield from _doubled_spaced(letter, part) if letter.uses_spaces else unspaced.doubled(letter, part)


def _doubled_spaced(letter: Letter, part: Part) -> Iterator[Hit]:
    allowed = letter.lexicon.words("repeats")
    known = letter.names.doubled_words
    in_clause = letter.lexicon.words("repeats-in-clause")
    for index, (first, second) in enumerate(zip(part.tokens, part.tokens[1:], strict=False)):
        word = second.text
        if first.text != word or not second.is_word or word in known or word.isdigit():
            continue
        # "Sehr geehrter Herr Herr": a title, and a name.
        if word in letter.names.honorific_words and word in letter.names.recipient_words:
            continue
        before = part.tokens[index - 1].text if index else ""
        # ", das das Team baut", and behind a preposition: ", für das das galt".
        begun = {before, part.tokens[index - 2].text if index > 1 else ""} & _BEGINNINGS_OF_CLAUSES
        behind = {before, part.tokens[index - 2].text if index > 1 else ""}
        behind_verb = word not in _PARTICLES or not behind.isdisjoint(_PHRASAL_VERBS)
        if word in allowed and behind_verb and (word not in in_clause or begun) and (word, before) not in _DOUBLED:
            continue
        if part.text[first.start].isupper() and part.text[second.start].isupper() and _is_a_name(letter, part, index):
            continue
        written = part.text[first.start : first.end], part.text[second.start : second.end]
        between = part.text[first.end : second.start]
        same = written[0] == written[1] or (written[0][0].isupper() and _begins_sentence(part, first.start))
        if same and between.isspace() and not is_email_or_url(word):
            values = {"said": written[1]}
            yield Hit("Take out the second '{said}'.", part, first.start, second.end, written[0], values=values)


_PARTICLES = frozenset({"in", "on"})
_PHRASAL_VERBS = frozenset(
    """
    come came coming comes go goes went going gone get gets got getting send sends sent sending hand hands handed move
    moves moved turn turns turned settle settled settling log logs logged sign signed check checked put puts fill filled
    carry carried carrying call called keep kept hold held drop dropped pass passed bring brought try tried clocked
    """.split()  # noqa: SIM905 - words read better as words
)
"""The verbs behind which a particle and a preposition may be the same word: ``the letter sent in in May``."""

_DOUBLED = frozenset(("there", before) for before in ("if", "whether", "that", "because", "hope", "see", "and", "but"))
"""Words that may rightly stand twice, and what they may not stand twice behind: ``if there there is any news``."""

_BEGINNINGS_OF_CLAUSES = frozenset({",", "dass", "ob", "weil", "wenn", "wie", "denn", "und", "sodass", "was"})


def _is_a_name(letter: Letter, part: Part, index: int) -> bool:
    """Return whether a capitalised word that stands twice is a name, as Bora Bora is: no word that a lexicon knows."""
    word = part.tokens[index].text
    in_a_sentence = index > 0 and part.sentence_of[index - 1] == part.sentence_of[index]
    return word not in letter.lexicon.known and in_a_sentence and (letter.language != "de" or len(word) < _LONG_NOUN)


_LONG_NOUN = 6


def _begins_sentence(part: Part, start: int) -> bool:
    """Return whether a word begins a sentence, where its capital is not its own."""
    before = part.text[max(0, start - 3) : start].rstrip()
    return not before or before[-1] in ".!?:" or "\n" in part.text[max(0, start - 3) : start]

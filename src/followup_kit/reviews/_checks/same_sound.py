"""Find German words that are spelled as another word sounds: ``Atmosfäre``, ``Werkstat``, ``nähmlich``.

The words that are meant are those of the lexicon: what letters of this kind say.
"""

import re
from collections.abc import Iterator
from functools import cache

from ...vocabulary import Severity
from .._check import Hit
from .._text.letter import Letter
from .._text.lexicon import lexicon_for
from .._translations import N_

_SHORTEST = 7
"""The least length of a word; shorter ones sound like too many others."""


def sounds_like_another(letter: Letter) -> Iterator[Hit]:
    """Find words that no lexicon or fact has, and that sound like one of a lexicon."""
    if not letter.lexicon.words("well-spelled"):
        return
    meant_words = _by_sound(letter.language)
    for part in letter.parts:
        for token in part.tokens:
            if len(token.text) < _SHORTEST or not token.text.isalpha() or token.text in letter.names.known:
                continue
            meant = meant_words.get(_sound(token.text))
            if meant is None or token.text in letter.lexicon.known:
                continue
            said = part.text[token.start : token.end]
            name = meant[:1].upper() + meant[1:] if said[:1].isupper() else meant
            values = {"said": said, "name": name}
            message = N_("Write '{name}' in place of '{said}'.")
            yield Hit(message, part, token.start, token.end, name, Severity.SUGGESTION, values)


@cache
def _by_sound(language: str) -> dict[str, str]:
    """Return the words of a lexicon by how they sound, the first of each in alphabetical order."""
    words = sorted((word for word in lexicon_for(language).spelled if len(word) >= _SHORTEST), reverse=True)
    # All in one text: thousands of short ones would take ten times as long.
    return dict(zip(_sound("\n".join(words)).split("\n"), words, strict=True))


def _sound(words: str) -> str:
    """Return how the words of some lines sound, in letters: the same for spellings that are often confused."""
    for letters, sound in _SOUNDS:
        words = words.replace(letters, sound)
    words = _DOUBLED.sub(r"\1", _LENGTHENING.sub("", words))
    return _HARD_AT_THE_END.sub(lambda found: _HARD[found[0]], words)


_SOUNDS = (
    *(("äu", "eu"), ("ä", "e"), ("ie", "i"), ("ph", "f"), ("th", "t"), ("rh", "r"), ("y", "i"), ("v", "f")),
    *(("ck", "k"), ("tz", "z"), ("ß", "s")),
)
_LENGTHENING = re.compile(r"(?<=[aeiouöü])h(?![aeiouöü])")
_DOUBLED = re.compile(r"(.)\1")
_HARD = {"d": "t", "g": "k"}
_HARD_AT_THE_END = re.compile(r"[dg]$", re.MULTILINE)
